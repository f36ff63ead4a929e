import { column, escapeText, pakket, HEAD, MAIN } from "../xlsx-schrijven";
import { Adem } from "./adem";
import type { Bladgetal } from "./getalvorm";
import type { Documentuitvoer } from "./inhoud";
import { werkmap, type Stijl, type Vak, type Werkblad } from "./werkmap";

/** A quoted piece of a number format. */
const quoted = (tekst: string) => `"${tekst.replaceAll('"', "'")}"`;

/** `#,##0" + pm";"tekort −"#,##0" + pm";0" + pm"`: a section for each sign, for which the page has a real minus and a word. */
export function getalcode({ decimalen, procent, na, woord }: Bladgetal["vorm"]): string {
  const number = `#,##0${decimalen > 0 ? `.${"0".repeat(decimalen)}` : ""}${procent ? "%" : ""}`;
  const section = (teken: NonNullable<typeof woord>["teken"]) => {
    const before = `${woord?.teken === teken ? `${woord.tekst} ` : ""}${teken === "negatief" ? "−" : ""}`;
    return `${before ? quoted(before) : ""}${number}${na ? quoted(na) : ""}`;
  };
  return [section("positief"), section("negatief"), section("nul")].join(";");
}

const TEXT_FORMAT = 49;
const FIRST_FORMAT = 164;

/** The styles of a workbook, each once, as they are asked for. */
class Stijlen {
  private readonly formats = new Map<string, number>();
  private readonly cells = new Map<string, number>();

  of({ stijl, getal }: Pick<Vak, "stijl" | "getal">): number {
    const xml = this.xf(stijl, getal === undefined ? TEXT_FORMAT : this.format(getalcode(getal.vorm)));
    return this.number(this.cells, xml, 1);
  }

  private number(known: Map<string, number>, key: string, first: number): number {
    const n = known.get(key) ?? known.size + first;
    known.set(key, n);
    return n;
  }

  private format = (code: string) => this.number(this.formats, code, FIRST_FORMAT);

  private xf({ vet, groot, kop, vlak, lijn, uitlijnen, inspringen, cursief, afbreken }: Stijl, format: number): string {
    const font = groot ? 3 : (vet ? 1 : 0) + (cursief ? 4 : 0);
    const fonts = [0, 1, 0, 2, 3, 4];
    const horizontal = uitlijnen === "rechts" ? "right" : uitlijnen === "midden" ? "center" : "left";
    return `<xf numFmtId="${format}" fontId="${fonts[font]}" fillId="${vlak ? 2 : 0}" borderId="${kop ? 1 : lijn ? 2 : 0}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment horizontal="${horizontal}" vertical="${kop ? "bottom" : "top"}"${afbreken ? ' wrapText="1"' : ""}${inspringen ? ' indent="1"' : ""}/></xf>`;
  }

  xml(): string {
    const font = (inside: string, size = 10) => `<font>${inside}<sz val="${size}"/><name val="Arial"/></font>`;
    const line = (kind: string, top: boolean) => `<border><left/><right/>${top ? `<top style="${kind}"><color auto="1"/></top><bottom/>` : `<top/><bottom style="${kind}"><color auto="1"/></bottom>`}<diagonal/></border>`;
    const formats = [...this.formats].map(([code, id]) => `<numFmt numFmtId="${id}" formatCode="${escapeText(code)}"/>`);
    return `<styleSheet xmlns="${MAIN}">${formats.length > 0 ? `<numFmts count="${formats.length}">${formats.join("")}</numFmts>` : ""}<fonts count="5">${font("")}${font("<b/>")}${font("<b/>", 14)}${font("<i/>")}${font("<b/><i/>")}</fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFF0F2F4"/><bgColor indexed="64"/></patternFill></fill></fills><borders count="3"><border><left/><right/><top/><bottom/><diagonal/></border>${line("thin", false)}${line("medium", true)}</borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${this.cells.size + 1}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${[...this.cells.keys()].join("")}</cellXfs></styleSheet>`;
  }
}

/** Height of a line of text, in points. */
const LINE = 13.5;

async function* sheet({ rijen, breedten, vast }: Werkblad, stijlen: Stijlen): AsyncGenerator<string> {
  const adem = new Adem();
  const { rijen: ySplit, kolommen: xSplit } = vast;
  const pane = ySplit + xSplit > 0 ? `<pane xSplit="${xSplit}" ySplit="${ySplit}" topLeftCell="${column(xSplit)}${ySplit + 1}" activePane="bottomRight" state="frozen"/>` : "";
  yield `${HEAD}<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView showGridLines="0" workbookViewId="0">${pane}</sheetView></sheetViews><cols>${breedten.map((w, i) => `<col min="${i + 1}" max="${i + 1}" width="${w}" customWidth="1"/>`).join("")}</cols><sheetData>`;
  const merged: string[] = [];
  for (const [i, { vakken, regels }] of rijen.entries()) {
    const n = i + 1;
    const cells = vakken.map((v, k) => {
      if (v === null) return "";
      const at = `${column(k)}${n}`;
      if (v.over && v.over.kolommen * v.over.rijen > 1) merged.push(`${at}:${column(k + v.over.kolommen - 1)}${n + v.over.rijen - 1}`);
      const s = stijlen.of(v);
      if (v.getal) return `<c r="${at}" s="${s}"><v>${v.getal.getal}</v></c>`;
      return v.tekst === "" ? `<c r="${at}" s="${s}"/>` : `<c r="${at}" s="${s}" t="inlineStr"><is><t xml:space="preserve">${escapeText(v.tekst)}</t></is></c>`;
    });
    yield `<row r="${n}" ht="${regels * LINE + 2}" customHeight="1">${cells.join("")}</row>`;
    await adem.haal();
  }
  const merges = merged.length > 0 ? `<mergeCells count="${merged.length}">${merged.map((ref) => `<mergeCell ref="${ref}"/>`).join("")}</mergeCells>` : "";
  yield `</sheetData>${merges}<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/><headerFooter><oddFooter>&amp;L&amp;A&amp;RPagina &amp;P van &amp;N</oddFooter></headerFooter></worksheet>`;
}

/** Rows and column that a printer repeats on every page. */
function printTitles(bladen: readonly Werkblad[]): string {
  const names = bladen.flatMap(({ naam, kopregels }, i) => (kopregels === null ? [] : [`<definedName name="_xlnm.Print_Titles" localSheetId="${i}">'${escapeText(naam.replaceAll("'", "''"))}'!$A:$A,'${escapeText(naam.replaceAll("'", "''"))}'!$${kopregels[0]}:$${kopregels[1]}</definedName>`]));
  return names.length > 0 ? `<definedNames>${names.join("")}</definedNames>` : "";
}

/**
 * A document as an XLSX workbook: real numbers in the shape that the page shows them in, a sheet per table with its heads in sight, A4
 * landscape on paper.
 */
export async function* documentXlsx(uitvoer: Documentuitvoer): AsyncGenerator<Uint8Array> {
  const bladen = await werkmap(uitvoer);
  const stijlen = new Stijlen();
  yield* pakket({ bladen: bladen.map((blad) => ({ naam: blad.naam, tekst: sheet(blad, stijlen) })), stijlen: () => stijlen.xml(), werkboek: printTitles(bladen) });
}
