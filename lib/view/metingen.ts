import { numberOf } from "@/lib/domain/cijfer";
import { addMonths } from "@/lib/domain/periode";
import { computeReeksen, type Reeks, type Reeksen } from "@/lib/domain/reeks";
import type { ReeksInvoer } from "@/lib/domain/reeksdoorsnede";
import { findReeksindicator, type Maat, type Reeksindicator } from "@/lib/domain/reeksindicatoren";
import type { StandKeuze } from "@/lib/domain/stand";
import type { TabelId } from "./tabel";
import type { Metingen } from "./tegel";
import type { Meting } from "./verandering";

/** What is followed of a theme through time, and the measure in which a gemeente and the province can lie side by side. */
const GEVOLGD: Readonly<Record<TabelId, { readonly indicator: Reeksindicator; readonly maat: Maat }>> = {
  // only the province has an opgave: the gemeente is shown as the part of its places that it is
  asiel: { indicator: findReeksindicator("asiel-regulier")!, maat: "aantal" },
  "amv-coa": { indicator: findReeksindicator("amv-coa-realisatie")!, maat: "opgave" },
  oekraine: { indicator: findReeksindicator("oekraine-plaatsen")!, maat: "opgave" },
  vergunninghouders: { indicator: findReeksindicator("vergunninghouders-gerealiseerd")!, maat: "opgave" },
  "amv-nidos": { indicator: findReeksindicator("amv-nidos-totaal")!, maat: "opgave" },
};

/** The themes whose tile tells what was measured through time; the others tell it from their own table. */
export const TEGELREEKSEN = ["amv-coa", "oekraine", "amv-nidos"] as const satisfies readonly (keyof Metingen)[];

/** All five, in the order of the tiles. */
export const THEMAREEKSEN = ["asiel", "amv-coa", "oekraine", "vergunninghouders", "amv-nidos"] as const satisfies readonly TabelId[];

/** How far back a page looks, months: a year before the month of the peildatum. */
const TERUG = 12;

/** The months that are followed, both included. */
export function gevolgdeMaanden(peildatum: string): { readonly van: string; readonly tot: string } {
  const tot = peildatum.slice(0, 7);
  return { van: addMonths(tot, -TERUG), tot };
}

/** What must be read for the series of these themes. */
export function reekskeuze(themas: readonly TabelId[], peildatum: string): { readonly indicatoren: readonly Reeksindicator[]; readonly van: string; readonly tot: string } {
  return { indicatoren: themas.map((id) => GEVOLGD[id].indicator), ...gevolgdeMaanden(peildatum) };
}

/** The series of these themes in the year up to the peildatum. */
export function computeThemareeksen<T extends TabelId>(themas: readonly T[], invoer: ReeksInvoer, { peildatum, opties }: StandKeuze): Readonly<Record<T, Reeksen>> {
  const maanden = gevolgdeMaanden(peildatum);
  return Object.fromEntries(themas.map((id) => [id, computeReeksen(invoer, { ...GEVOLGD[id], ...maanden, peildatum, opties })])) as Record<T, Reeksen>;
}

/** The newest peildatum of a period's figures; without one the date of its stand. */
function datumVan({ gemeenten }: Reeksen, i: number, eigen: Reeks): string {
  const delivered = [eigen, ...gemeenten].flatMap((r) => r.punten[i]!.aantal.herkomst?.peildatum ?? []);
  return delivered.length > 0 ? delivered.reduce((a, b) => (a > b ? a : b)) : eigen.punten[i]!.datum;
}

/** From the first measurement to the last; what is missing between them is missing here too. */
function metingenVan(reeksen: Reeksen, gebied: string | null): readonly Meting[] {
  const eigen = reeksen.gemeenten.find((r) => r.gebied.code === gebied) ?? reeksen.provincie;
  const known = eigen.punten.map((p) => numberOf(p.aantal.cijfer) !== null);
  const [eerste, laatste] = [known.indexOf(true), known.lastIndexOf(true)];
  return eigen.punten.flatMap((p, i) => (eerste === -1 || i < eerste || i > laatste ? [] : [{ datum: datumVan(reeksen, i, eigen), cijfer: p.aantal.cijfer }]));
}

/**
 * The measurements of a year that the tiles of a gebied show.
 * @param gebied CBS code of a gemeente; null = the province
 */
export function viewMetingen(reeksen: Readonly<Record<keyof Metingen, Reeksen>>, gebied: string | null): Metingen {
  return { "amv-coa": metingenVan(reeksen["amv-coa"], gebied), "amv-nidos": metingenVan(reeksen["amv-nidos"], gebied), oekraine: metingenVan(reeksen.oekraine, gebied) };
}
