import { kolomnaam } from "./kolomnaam";
import type { CelView, KolomView, RijView, TabelView } from "./tabel";

/** A table as rows of plain text, to paste into a spreadsheet or a document. */
export interface KopieView {
  readonly koppen: readonly string[];
  readonly rijen: readonly (readonly string[])[];
  /** peildatum and source, for below the table */
  readonly bron: string;
}

/**
 * A figure as a Dutch spreadsheet reads it: no points between thousands, a plain minus, a decimal comma. What is not
 * a bare number stays text: `pm`, `onbekend`, `n.v.t.`, `44 + pm`, `14 (verwachting ontbreekt)`.
 */
export function kopieCel(cel: CelView): string {
  if (cel.cijfer.staat === "onbekend") return "onbekend";
  const plain = /^[−\d.,%]+$/.test(cel.tekst) ? cel.tekst.replaceAll(".", "").replaceAll("−", "-") : cel.tekst;
  return cel.onvolledig && !plain.includes("+") ? `${plain} (${cel.onvolledig})` : plain;
}

/** A head of two lines as one: `Regulier op 1-1-2026 (plaatsen)`. */
export function kop(kolom: KolomView): string {
  return `${kolomnaam(kolom)}${kolom.sub ? ` (${kolom.sub.replace(/^\((.*)\)$/, "$1")})` : ""}`;
}

/** The whole table: heads of two lines become one, a gemeente with its locations gets a row of its own. */
export function viewKopie(tabel: TabelView<string>): KopieView {
  const remark = (texts: readonly string[]) => (tabel.metOpmerkingen ? [texts.join(" ")] : []);
  const row = (r: RijView) => [r.kop, ...r.cellen.map(kopieCel), ...remark(r.opmerkingen ?? [])];
  return {
    koppen: [tabel.rijkop, ...tabel.kolommen.map(kop), ...remark(["Opmerkingen"])],
    rijen: [
      ...tabel.groepen.flatMap((g) => [
        ...(g.kop ? [[g.kop, ...tabel.kolommen.map(() => ""), ...remark([""])]] : []),
        ...g.rijen.map(row),
      ]),
      ...tabel.voet.map(row),
    ],
    bron: tabel.bronregel,
  };
}
