import { bijCijfer, metOordeel, opmerkingen, regelsVan, type Tabel } from "./inhoud";

const longestWord = (tekst: string) => Math.max(0, ...tekst.split(/\s+/).map((w) => w.length));
/** Room around the text of a cell, in characters. */
const ROOM = 1.5;
/** Bold is wider. */
const BOLD = 1.12;

export interface Kolombreedten {
  readonly delen: readonly number[];
  /** below 1: the letters must be this much smaller, or words do not fit */
  readonly schaal: number;
}

/**
 * Parts of the width (together 1) of the columns of a table on paper: the first, the figures, the remarks. A figure is never broken, nor is a
 * word of a head; what is left goes to names and remarks.
 * @param ruimte how many characters of the table's letter fit on a line
 */
export function kolombreedten(tabel: Tabel, ruimte: number): Kolombreedten {
  const rijen = regelsVan(tabel).flatMap((r) => (r.soort === "rij" ? [r.rij] : []));
  const figures = tabel.kolommen.map(({ kop, sub = "", groep = "" }, i) =>
    ROOM + BOLD * Math.max(5, longestWord(kop) * 1.1, longestWord(sub) * 0.9, longestWord(groep) * 0.6, ...rijen.map((r) => Math.max(metOordeel(r.cellen[i]!).length, ...bijCijfer(r.cellen[i]!).map((t) => longestWord(t) * 0.85)))),
  );
  const names = Math.max(tabel.rijkop.length, ...rijen.map((r) => r.kop.length)) + ROOM;
  const remarks = tabel.metOpmerkingen ? Math.max(12, ...rijen.map((r) => opmerkingen(r).length)) : 0;
  const left = Math.max(0, ruimte - figures.reduce((a, b) => a + b, 0));
  const first = Math.max(14, ROOM + 2 + BOLD * Math.max(...rijen.map((r) => longestWord(r.kop))), Math.min(names, left * (tabel.metOpmerkingen ? 0.4 : 0.6)));
  const rest = tabel.metOpmerkingen ? [Math.max(22, Math.min(remarks, left - first))] : [];
  const all = [first, ...figures, ...rest];
  const total = all.reduce((a, b) => a + b, 0);
  // few columns stay together, where the eye finds a row's end
  const scale = Math.max(total, Math.min(ruimte, total * 1.5));
  return { delen: all.map((w) => w / scale), schaal: Math.min(1, ruimte / total) };
}
