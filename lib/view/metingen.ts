import { numberOf } from "@/lib/domain/cijfer";
import { addMonths } from "@/lib/domain/periode";
import { computeReeksen, type Reeks, type Reeksen } from "@/lib/domain/reeks";
import type { ReeksInvoer } from "@/lib/domain/reeksdoorsnede";
import { findReeksindicator, type Reeksindicator } from "@/lib/domain/reeksindicatoren";
import type { StandKeuze } from "@/lib/domain/stand";
import type { Metingen } from "./tegel";
import type { Meting } from "./verandering";

/** What is measured again and again, and followed on a tile: the figure of the tile itself. */
const INDICATOR: Readonly<Record<keyof Metingen, Reeksindicator>> = {
  "amv-coa": findReeksindicator("amv-coa-realisatie")!,
  "amv-nidos": findReeksindicator("amv-nidos-totaal")!,
  oekraine: findReeksindicator("oekraine-plaatsen")!,
};

/** How far back a tile looks, months: a year before the month of the peildatum. */
const TERUG = 12;

/** The series that tiles need: their indicators, and the months from `van` up to and including `tot`. */
export function tegelreeksen(peildatum: string): { readonly indicatoren: readonly Reeksindicator[]; readonly van: string; readonly tot: string } {
  const tot = peildatum.slice(0, 7);
  return { indicatoren: Object.values(INDICATOR), van: addMonths(tot, -TERUG), tot };
}

/** The newest peildatum of a period's figures; without one the date of its stand. */
function datumVan({ gemeenten }: Reeksen, i: number, eigen: Reeks): string {
  const delivered = [eigen, ...gemeenten].flatMap((r) => r.punten[i]!.cel.herkomst?.peildatum ?? []);
  return delivered.length > 0 ? delivered.reduce((a, b) => (a > b ? a : b)) : eigen.punten[i]!.datum;
}

/** From the first measurement to the last; what is missing between them is missing here too. */
function metingenVan(reeksen: Reeksen, gebied: string | null): readonly Meting[] {
  const eigen = reeksen.gemeenten.find((r) => r.gebied.code === gebied) ?? reeksen.provincie;
  const known = eigen.punten.map((p) => numberOf(p.cel.cijfer) !== null);
  const [eerste, laatste] = [known.indexOf(true), known.lastIndexOf(true)];
  return eigen.punten.flatMap((p, i) => (eerste === -1 || i < eerste || i > laatste ? [] : [{ datum: datumVan(reeksen, i, eigen), cijfer: p.cel.cijfer }]));
}

/**
 * The measurements of a year that the tiles of a gebied show.
 * @param gebied CBS code of a gemeente; null = the province
 */
export function viewMetingen(invoer: ReeksInvoer, { peildatum, opties }: StandKeuze, gebied: string | null): Metingen {
  const { van, tot } = tegelreeksen(peildatum);
  const of = (indicator: Reeksindicator) => metingenVan(computeReeksen(invoer, { indicator, van, tot, maat: "aantal", peildatum, opties }), gebied);
  return { "amv-coa": of(INDICATOR["amv-coa"]), "amv-nidos": of(INDICATOR["amv-nidos"]), oekraine: of(INDICATOR.oekraine) };
}
