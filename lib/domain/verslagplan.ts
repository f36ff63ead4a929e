import { locatieCel } from "./asiel";
import type { Cijfer } from "./cijfer";
import { NVT, ONBEKEND, sum, waarde } from "./cijfer";
import { capaciteitOf, isNietGeeindigd, knownLocaties, type Fase, type Locatie } from "./locatie";
import { columnTotal } from "./tabel";
import type { Vooruitzicht } from "./vooruitzicht";
import type { Gebied } from "./waarneming";

/** A location of which places are planned, or may stay longer. */
export interface Planlocatie {
  readonly locatie: Locatie;
  /** planned phases, and phases that may be extended */
  readonly fasen: readonly Fase[];
  readonly cijfers: Plancijfers;
}

/** Places that gemeenten plan for asiel; amv is a "waarvan" of regulier. */
export interface Plancijfers {
  readonly regulier: Cijfer;
  readonly amv: Cijfer;
  readonly noodopvang: Cijfer;
  /** places that exist and may stay longer than agreed: no new places */
  readonly verlenging: Cijfer;
}

export const PLANKOLOMMEN = ["regulier", "amv", "noodopvang", "verlenging"] as const satisfies readonly (keyof Plancijfers)[];

export interface Plan {
  /** in their order; without a location nothing is planned as far as is known */
  readonly gemeenten: readonly { readonly gebied: Gebied; readonly locaties: readonly Planlocatie[] }[];
  readonly totaal: Plancijfers;
}

const isGepland = (f: Fase, peildatum: string) => (f.zekerheid === "gepland" || f.zekerheid === "optie") && isNietGeeindigd(f, peildatum, "met");
/** An amv phase lies within a reguliere one: counted too, its places would be there twice. */
const isTeVerlengen = (f: Fase, peildatum: string) => f.zekerheid === "gerealiseerd" && f.optieTot !== null && f.soort !== "amv" && isNietGeeindigd(f, peildatum, "met");

/** What a gemeente without a known plan counts: it was asked, and did not say. */
const NIETS: Plancijfers = { regulier: ONBEKEND, amv: ONBEKEND, noodopvang: ONBEKEND, verlenging: ONBEKEND };

/** What gemeenten plan for asiel, as known at `peildatum`; options that are not decided are part of a plan. */
export function computePlan(gemeenten: readonly Gebied[], locaties: readonly Locatie[], peildatum: string): Plan {
  const known = knownLocaties(locaties, peildatum);
  const perGemeente = gemeenten.map((gebied) => ({
    gebied,
    locaties: known
      .filter((l) => l.gebied === gebied.code)
      .sort((a, b) => a.volgorde - b.volgorde)
      .flatMap((locatie): Planlocatie[] => {
        const gepland = locatie.fasen.filter((f) => isGepland(f, peildatum));
        const langer = locatie.fasen.filter((f) => isTeVerlengen(f, peildatum));
        if (gepland.length + langer.length === 0) return [];
        const of = (soort: Fase["soort"]) => locatieCel(gepland, soort, () => true).cijfer;
        const verlenging = langer.length === 0 ? NVT : sum(langer.map(capaciteitOf));
        return [{ locatie, fasen: [...gepland, ...langer], cijfers: { regulier: of("regulier"), amv: of("amv"), noodopvang: of("noodopvang"), verlenging } }];
      }),
  }));
  const column = (kolom: keyof Plancijfers) => columnTotal(perGemeente.flatMap(({ locaties: own }) => (own.length === 0 ? [NIETS[kolom]] : own.map((l) => l.cijfers[kolom]))));
  return { gemeenten: perGemeente, totaal: { regulier: column("regulier"), amv: column("amv"), noodopvang: column("noodopvang"), verlenging: column("verlenging") } };
}

/** What gemeenten plan for Oekraïne: a range of places each, of which the ends add up apart. */
export interface Oekraineplan {
  readonly gemeenten: readonly { readonly gebied: Gebied; readonly plannen: readonly Vooruitzicht[] }[];
  readonly totaal: { readonly minstens: Cijfer; readonly hoogstens: Cijfer };
}

const placesOf = (n: number | null): Cijfer => (n === null ? ONBEKEND : waarde(n));
export const minstens = (v: Vooruitzicht): Cijfer => placesOf(v.plaatsenVan);
export const hoogstens = (v: Vooruitzicht): Cijfer => placesOf(v.plaatsenTot);

/** @param vooruitzichten those that hold at the moment; what was realised is no plan any more */
export function computeOekraineplan(gemeenten: readonly Gebied[], vooruitzichten: readonly Vooruitzicht[]): Oekraineplan {
  const perGemeente = gemeenten.map((gebied) => ({ gebied, plannen: vooruitzichten.filter((v) => v.gebied === gebied.code && v.zekerheid !== "gerealiseerd") }));
  const total = (pick: (v: Vooruitzicht) => Cijfer) => columnTotal(perGemeente.flatMap(({ plannen }) => (plannen.length === 0 ? [ONBEKEND] : plannen.map(pick))));
  return { gemeenten: perGemeente, totaal: { minstens: total(minstens), hoogstens: total(hoogstens) } };
}
