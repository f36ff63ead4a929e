import { NVT, numberOf, ONBEKEND, subtract, sum, waarde, type Cijfer } from "./cijfer";
import type { Belofte } from "./dossier";
import { lastDay, monthsOf } from "./periode";
import { readFigures, type Waarneming } from "./waarneming";

/** A month of a plan van aanpak: what was promised beside what was done, persons. */
export interface Planmaand {
  readonly maand: string;
  readonly beloofd: number;
  /** onbekend while it was not delivered */
  readonly gerealiseerd: Cijfer;
  /** gerealiseerd − beloofd: negative is less than was promised */
  readonly verschil: Cijfer;
}

export interface Planverloop {
  /** in order of month */
  readonly maanden: readonly Planmaand[];
  /** the months that have ended or were delivered: what they promised, and what was done; marked when one is missing, nvt while there is no such month */
  readonly tot: { readonly maanden: readonly string[]; readonly beloofd: number; readonly gerealiseerd: Cijfer; readonly verschil: Cijfer };
  /** what the months after those promise together */
  readonly nogBeloofd: number;
  /** how many of the last known months in a row fell short; a month that is not known in between ends the counting */
  readonly gemistOpRij: number;
}

/** What a gemeente housed in each month, as known at the peildatum. */
export function leesMaandcijfers(waarnemingen: readonly Waarneming[], gemeente: string, peildatum: string): (maand: string) => Cijfer {
  const figures = readFigures("vergunninghouders", waarnemingen, peildatum);
  return (maand) => figures.at("gerealiseerd", gemeente, maand).cijfer;
}

/**
 * A plan van aanpak month by month. Months are counted once they have ended by the peildatum, or were delivered before.
 * @param beloften one per month, in any order
 * @param cijferVan what was done in a month
 */
export function computePlanverloop(beloften: readonly Belofte[], cijferVan: (maand: string) => Cijfer, peildatum: string): Planverloop {
  const maanden = [...beloften].sort((a, b) => (a.maand < b.maand ? -1 : 1)).map(({ maand, aantal }): Planmaand => {
    const gerealiseerd = cijferVan(maand);
    return { maand, beloofd: aantal, gerealiseerd, verschil: subtract(gerealiseerd, waarde(aantal)) };
  });
  const geteld = maanden.filter((m) => lastDay(m.maand) <= peildatum || numberOf(m.gerealiseerd) !== null);
  const bekend = geteld.slice(0, geteld.findLastIndex((m) => numberOf(m.verschil) !== null) + 1);
  const isGemist = ({ verschil }: Planmaand) => {
    const n = numberOf(verschil);
    return n !== null && n < 0;
  };
  const ervoor = bekend.findLastIndex((m) => !isGemist(m));
  const total = (rijen: readonly Planmaand[]) => rijen.reduce((n, m) => n + m.beloofd, 0);
  const samen = (pick: (m: Planmaand) => Cijfer) => (geteld.length === 0 ? NVT : sum(geteld.map(pick)));
  return {
    maanden,
    tot: { maanden: geteld.map((m) => m.maand), beloofd: total(geteld), gerealiseerd: samen((m) => m.gerealiseerd), verschil: samen((m) => m.verschil) },
    nogBeloofd: total(maanden.filter((m) => !geteld.includes(m))),
    gemistOpRij: bekend.length - 1 - ervoor,
  };
}

/** What a plan still promises against what is left of a half-year. */
export interface Belofterest {
  /** the months of the half-year after the last with a number */
  readonly maanden: readonly string[];
  /** those of them for which the plan has no number: that is not a promise of 0 */
  readonly zonder: readonly string[];
  /** what is promised for them together, marked when one has no number; nvt when no month is left */
  readonly beloofd: Cijfer;
  /** beloofd − nog te realiseren: negative is too little */
  readonly verschil: Cijfer;
}

/**
 * Holds what a plan promises for the rest of a half-year against what is left of it.
 * @param geteld how many months of the half-year are counted in `nog`
 */
export function computeBelofterest(beloften: readonly Belofte[], halfjaar: string, geteld: number, nog: Cijfer): Belofterest {
  const maanden = monthsOf(halfjaar).slice(geteld);
  const van = new Map(beloften.map(({ maand, aantal }) => [maand, aantal]));
  const beloofd = maanden.length === 0 ? NVT : sum(maanden.map((m) => (van.has(m) ? waarde(van.get(m)!) : ONBEKEND)));
  return { maanden, zonder: maanden.filter((m) => !van.has(m)), beloofd, verschil: subtract(beloofd, nog) };
}

/** Of the months that count so far: how many kept what was promised, and how many are not known. */
export function telGehaald({ maanden, tot }: Planverloop): { readonly gehaald: number; readonly bekend: number; readonly onbekend: number } {
  const verschillen = maanden.filter((m) => tot.maanden.includes(m.maand)).map((m) => numberOf(m.verschil));
  const bekend = verschillen.filter((n) => n !== null);
  return { gehaald: bekend.filter((n) => n >= 0).length, bekend: bekend.length, onbekend: verschillen.length - bekend.length };
}
