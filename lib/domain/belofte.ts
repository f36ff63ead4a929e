import { numberOf, NVT, subtract, sum, waarde, type Cijfer } from "./cijfer";
import type { Belofte } from "./dossier";
import { lastDay } from "./periode";
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
  const gehaald = bekend.findLastIndex((m) => (numberOf(m.verschil) ?? 0) >= 0);
  const total = (rijen: readonly Planmaand[]) => rijen.reduce((n, m) => n + m.beloofd, 0);
  const samen = (pick: (m: Planmaand) => Cijfer) => (geteld.length === 0 ? NVT : sum(geteld.map(pick)));
  return {
    maanden,
    tot: { maanden: geteld.map((m) => m.maand), beloofd: total(geteld), gerealiseerd: samen((m) => m.gerealiseerd), verschil: samen((m) => m.verschil) },
    nogBeloofd: total(maanden.filter((m) => !geteld.includes(m))),
    gemistOpRij: bekend.length - 1 - gehaald,
  };
}
