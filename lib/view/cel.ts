import { missingIn, tekenVan, type Cijfer } from "@/lib/domain/cijfer";
import type { Cel } from "@/lib/domain/waarneming";
import { formatAantalInWoorden, formatDatumKort, formatGetal, formatPercentage } from "@/lib/format";
import { cijferUrl } from "./adres";
import type { CelView } from "./tabel";

/** How a figure without a value is shown, and said. */
const SHOWN = {
  pm: { tekst: "pm", inWoorden: "pm, aantal nog niet bekend" },
  onbekend: { tekst: "–", inWoorden: "onbekend" },
  nvt: { tekst: "n.v.t.", inWoorden: "niet van toepassing" },
} as const;

type Extra = Omit<CelView, "tekst" | "inWoorden" | "cijfer">;

function show(cijfer: Cijfer, format: (n: number) => string, extra: Extra = {}): CelView {
  return cijfer.staat === "waarde" ? { tekst: format(cijfer.waarde), cijfer, ...extra } : { ...SHOWN[cijfer.staat], cijfer, ...extra };
}

/** A number of places or persons: delivered, or a sum, which a pm can only make larger (`44 + pm`). */
export function aantal(cijfer: Cijfer, extra?: Extra): CelView {
  const pm = cijfer.staat === "waarde" && cijfer.onvolledig?.includes("pm") ? " + pm" : "";
  return show(cijfer, (n) => formatGetal(n) + pm, extra);
}

/** A balance: what is missing can make it larger or smaller, so only its mark says so. */
export function saldo(cijfer: Cijfer, extra?: Extra): CelView {
  return show(cijfer, (n) => formatGetal(n), extra);
}

/** A number with at most this many decimals. */
export function decimaal(cijfer: Cijfer, extra?: Extra, decimals = 1): CelView {
  return show(cijfer, (n) => formatGetal(n, decimals), extra);
}

/** A fraction as a percentage with this many decimals. */
export function percentage(cijfer: Cijfer, decimals: number, extra?: Extra): CelView {
  return show(cijfer, (n) => formatPercentage(n, decimals), extra);
}

/** The words of a difference: a meaning, not a colour. */
export interface Oordeelwoorden {
  readonly achter: string;
  readonly voor: string;
  readonly gelijk: string;
}

const VERSCHIL: Oordeelwoorden = { achter: "tekort", voor: "overschot", gelijk: "precies genoeg" };

/** What a signed figure means, negative being behind; undefined when it has no value. */
export function oordeel(cijfer: Cijfer, woorden: Oordeelwoorden = VERSCHIL): CelView["oordeel"] {
  const teken = tekenVan(cijfer);
  if (teken === null) return undefined;
  const richting = teken < 0 ? "achter" : teken > 0 ? "voor" : "gelijk";
  return { richting, woord: woorden[richting] };
}

/** Realisatie − opgave: negative is a tekort; the word stands beside the sign. */
export function verschil(cijfer: Cijfer, extra: Extra = {}): CelView {
  const meaning = oordeel(cijfer);
  return saldo(cijfer, { ...extra, ...(meaning && { oordeel: meaning }) });
}

/** `1 gemeente ontbreekt, 1 is pm`: what a total leaves out, by its rows; undefined when it is complete. */
export function describeMissing(rows: readonly Cijfer[], one: string, many: string): string | undefined {
  const count = (kind: "onbekend" | "pm") => rows.filter((c) => missingIn(c).includes(kind)).length;
  const noun = (n: number) => `${n} ${n === 1 ? one : many}`;
  const [onbekend, pm] = [count("onbekend"), count("pm")];
  const parts = [
    ...(onbekend > 0 ? [`${noun(onbekend)} ${onbekend === 1 ? "ontbreekt" : "ontbreken"}`] : []),
    ...(pm > 0 ? [`${onbekend > 0 ? pm : noun(pm)} ${pm === 1 ? "is" : "zijn"} pm`] : []),
  ];
  return parts.length > 0 ? parts.join(", ") : undefined;
}

/** `{ onvolledig }` for an incomplete figure, to spread into a cell. */
export function onvolledig(cijfer: Cijfer, text: string | undefined): Extra {
  return cijfer.staat === "waarde" && cijfer.onvolledig && text !== undefined ? { onvolledig: text } : {};
}

/** A figure that leaves something out always says so. */
export const gemerkt = (cel: CelView): CelView => (cel.onvolledig === undefined ? { ...cel, ...onvolledig(cel.cijfer, "onvolledig") } : cel);

/** Of a column: the one peildatum that its delivered cells share, or null when they differ or none was delivered. */
export function sharedPeildatum(column: readonly Cel[]): string | null {
  const dates = new Set(column.flatMap((c) => (c.herkomst ? [c.herkomst.peildatum] : [])));
  return dates.size === 1 ? [...dates][0]! : null;
}

/** The line in a column's head when the whole column is older than the table. */
export function olderColumn(column: readonly Cel[], tabel: string | null): string | null {
  const shared = sharedPeildatum(column);
  return shared !== null && tabel !== null && shared < tabel ? `peildatum ${formatDatumKort(shared)}` : null;
}

/** Where a cell's figure comes from: its history, and its own peildatum when that is older than its table's and its column does not say it already. */
export function herkomstVan({ herkomst }: Cel, column: readonly Cel[], tabel: string | null): Extra {
  if (herkomst === undefined) return {};
  const older = tabel !== null && herkomst.peildatum < tabel && sharedPeildatum(column) === null;
  return { ...("indicator" in herkomst && { geschiedenis: cijferUrl(herkomst) }), ...(older && { peildatum: formatDatumKort(herkomst.peildatum) }) };
}

/** `alle zes gemeenten`, or their names. */
export function whichGemeenten(names: readonly string[], total: number, join: (n: readonly string[]) => string): string {
  return names.length === total && total > 1 ? `alle ${formatAantalInWoorden(total)} gemeenten` : join(names);
}
