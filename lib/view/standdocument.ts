import type { StandInvoer, StandKeuze } from "@/lib/domain/stand";
import { formatDatum, formatDatumKort, formatMoment, formatOpsomming } from "@/lib/format";
import type { DocumentView, Teken, Tekstblok } from "./document";
import { viewTabellen } from "./stand-van-zaken";
import type { CelView, RijView, TabelId, TabelView } from "./tabel";

/** What somebody remarked on a row, or on the whole table (`rij` null). */
export interface Standopmerking {
  readonly tabel: TabelId;
  /** id of the row */
  readonly rij: string | null;
  readonly tekst: string;
}

/** What a document of a stand has beside its figures. */
export interface Standdocument {
  /** the meeting it is for: its name with the date (`PRT 11 september 2024`), and the date (ISO) */
  readonly prt: { readonly naam: string; readonly datum: string };
  /** the moment of knowing; null = it follows the figures */
  readonly bekendOp: Date | null;
  readonly oplegger: readonly Tekstblok[];
  /** in their order */
  readonly opmerkingen: readonly Standopmerking[];
  /** of the tables; one that is not named comes after them */
  readonly volgorde: readonly TabelId[];
}

/** The stand van zaken of a meeting as a document: page, print and all files show this and nothing else. */
export function viewStanddocument(invoer: StandInvoer, keuze: StandKeuze, { prt, bekendOp, oplegger, opmerkingen, volgorde }: Standdocument): DocumentView<TabelId> {
  const { stand, tabellen } = viewTabellen(invoer, keuze);
  const order = [...new Set([...volgorde, ...(Object.keys(tabellen) as TabelId[])])];
  const tables = nummer(order.map((id) => metOpmerkingen(tabellen[id], opmerkingen.filter((o) => o.tabel === id))));
  return {
    provincie: { code: invoer.provincie.code, naam: invoer.provincie.naam },
    titel: `Stand van zaken ${invoer.provincie.naam}`,
    ondertitel: prt.naam,
    datum: prt.datum,
    kenmerken: [
      ["Overleg", prt.naam],
      ["Peildatum", formatDatum(keuze.peildatum)],
      ["Zoals bekend op", bekendOp === null ? "het moment van maken" : formatMoment(bekendOp)],
      ["Asiel", `plaatsen op ${formatOpsomming(stand.asiel.capaciteitsdata.map(formatDatumKort))}, ${keuze.opties} opties`],
    ],
    oplegger,
    tabellen: tables,
    tekens: tekensIn(tables),
  };
}

/** All rows of a table, its totals last. */
export const rijenVan = ({ groepen, voet }: Pick<TabelView, "groepen" | "voet">): readonly RijView[] => [...groepen.flatMap((g) => g.rijen), ...voet];

/** Remarks come after what the table says itself. One on a row that is there no more stands below the table: none is lost. */
function metOpmerkingen(tabel: TabelView, opmerkingen: readonly Standopmerking[]): TabelView {
  if (opmerkingen.length === 0) return tabel;
  const known = new Set(rijenVan(tabel).map((r) => r.id));
  const onRow = (id: string) => opmerkingen.filter((o) => o.rij === id).map((o) => o.tekst);
  const row = (r: RijView): RijView => {
    const own = onRow(r.id);
    return own.length === 0 ? r : { ...r, opmerkingen: [...(r.opmerkingen ?? []), ...own] };
  };
  const below = opmerkingen.flatMap(({ rij, tekst }) => (rij === null ? [tekst] : known.has(rij) ? [] : [`Bij een regel die hier niet meer staat (${rij}): ${tekst}`]));
  return {
    ...tabel,
    metOpmerkingen: tabel.metOpmerkingen || opmerkingen.some((o) => o.rij !== null && known.has(o.rij)),
    groepen: tabel.groepen.map((g) => ({ ...g, rijen: g.rijen.map(row) })),
    voet: tabel.voet.map(row),
    ...(below.length > 0 && { opmerkingen: [...(tabel.opmerkingen ?? []), ...below] }),
  };
}

/** The notes are numbered through the document, in the order of its tables. */
function nummer(tabellen: readonly TabelView[]): readonly TabelView[] {
  const nummers = new Map(tabellen.flatMap((t) => t.noten).map((noot, i) => [noot.nummer, i + 1]));
  const again = (n: number) => nummers.get(n) ?? n;
  const row = (r: RijView): RijView => ({ ...r, cellen: r.cellen.map((c) => (c.noten ? { ...c, noten: c.noten.map(again) } : c)) });
  return tabellen.map((t) => ({
    ...t,
    noten: t.noten.map((noot) => ({ ...noot, nummer: again(noot.nummer) })),
    groepen: t.groepen.map((g) => ({ ...g, rijen: g.rijen.map(row) })),
    voet: t.voet.map(row),
  }));
}

/** Every sign that can stand in a table, when it does, and what it means. */
const TEKENS: readonly (Teken & { readonly staat: (cel: CelView) => boolean })[] = [
  { teken: "pm", betekenis: "aangekondigd, aantal nog niet bekend", staat: (c) => c.tekst === "pm" },
  { teken: "… + pm", betekenis: "bij dit aantal komt nog iets dat is aangekondigd; hoeveel is nog niet bekend", staat: (c) => c.tekst.endsWith("+ pm") },
  { teken: "–", betekenis: "onbekend: niet geleverd", staat: (c) => c.tekst === "–" },
  { teken: "n.v.t.", betekenis: "bestaat hier niet", staat: (c) => c.tekst === "n.v.t." },
  { teken: "leeg vak", betekenis: "deze locatie heeft geen plaatsen van deze soort", staat: (c) => c.tekst === "" },
  { teken: "voldaan", betekenis: "de voorsprong is groter dan de taakstelling", staat: (c) => c.tekst === "voldaan" },
  { teken: "onvolledig", betekenis: "er ontbreekt een cijfer; erbij staat wat", staat: (c) => c.onvolledig !== undefined },
  { teken: "twijfel", betekenis: "het cijfer is niet zeker; de noot zegt waarom", staat: (c) => c.twijfel === true },
];

/** The signs that occur in tables. */
export function tekensIn(tabellen: readonly Pick<TabelView<string>, "groepen" | "voet">[]): readonly Teken[] {
  const cellen = tabellen.flatMap((t) => rijenVan(t).flatMap((r) => r.cellen));
  return TEKENS.filter(({ staat }) => cellen.some(staat)).map(({ teken, betekenis }) => ({ teken, betekenis }));
}
