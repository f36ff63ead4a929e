import type { Bladuitvoer } from "./uitvoer";
import { escapeXml } from "./xml";
import { writeZip, type Zipdeel } from "./zip-schrijven";

export const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

/** The sheets of a workbook, and what belongs to all of them. */
export interface Xlsxpakket {
  readonly bladen: readonly { readonly naam: string; readonly tekst: Zipdeel["tekst"] }[];
  /** asked for after the sheets were written */
  readonly stijlen: () => string;
  /** what stands in the workbook after its list of sheets */
  readonly werkboek?: string;
}

/** The parts that make sheets a workbook. */
export function pakket({ bladen, stijlen, werkboek = "" }: Xlsxpakket): AsyncGenerator<Uint8Array> {
  const each = (f: (n: number, naam: string) => string) => bladen.map(({ naam }, i) => f(i + 1, naam)).join("");
  const fixed = (naam: string, tekst: string): Zipdeel => ({ naam, tekst: [HEAD + tekst] });
  const styles = function* () {
    yield HEAD + stijlen();
  };
  return writeZip([
    fixed("[Content_Types].xml", `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>${each((n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`)}</Types>`),
    fixed("_rels/.rels", `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`),
    fixed("xl/workbook.xml", `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${each((n, naam) => `<sheet name="${escapeXml(naam)}" sheetId="${n}" r:id="rId${n}"/>`)}</sheets>${werkboek}</workbook>`),
    fixed("xl/_rels/workbook.xml.rels", `<Relationships xmlns="${PACKAGE}/relationships">${each((n) => `<Relationship Id="rId${n}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${n}.xml"/>`)}<Relationship Id="rId${bladen.length + 1}" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`),
    ...bladen.map(({ tekst }, i): Zipdeel => ({ naam: `xl/worksheets/sheet${i + 1}.xml`, tekst })),
    { naam: "xl/styles.xml", tekst: styles() },
  ]);
}

// style 1 is text (49), style 2 the same in bold
const TEKST_EN_KOP = `<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/></cellXfs></styleSheet>`;

/**
 * Tables as an XLSX workbook, a sheet each, every cell text: what was stored comes back to the letter, and Excel makes no dates of
 * periods. The columns' cells below are text too, for who fills them in.
 */
export function writeXlsx(bladen: readonly Bladuitvoer[]): AsyncGenerator<Uint8Array> {
  return pakket({ bladen: bladen.map((blad) => ({ naam: blad.naam, tekst: sheet(blad) })), stijlen: () => TEKST_EN_KOP });
}

async function* sheet({ kolommen, rijen }: Bladuitvoer): AsyncGenerator<string> {
  yield `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols><col min="1" max="${kolommen.length}" width="18" style="1" customWidth="1"/></cols><sheetData>`;
  let regel = 1;
  yield row(regel, kolommen, 2);
  for await (const rij of rijen) yield row(++regel, rij, 1);
  yield "</sheetData></worksheet>";
}

function row(regel: number, waarden: readonly string[], stijl: number): string {
  const cells = waarden.map((tekst, i) => (tekst === "" ? `<c r="${column(i)}${regel}" s="${stijl}"/>` : `<c r="${column(i)}${regel}" s="${stijl}" t="inlineStr"><is><t xml:space="preserve">${escapeText(tekst)}</t></is></c>`));
  return `<row r="${regel}">${cells.join("")}</row>`;
}

/** `A`, `AB`: a column by its number from 0. */
export function column(i: number): string {
  return (i >= 26 ? column(Math.floor(i / 26) - 1) : "") + String.fromCharCode(65 + (i % 26));
}

/** Characters that XML cannot hold, and what looks like such an escape, as Excel writes them. */
export function escapeText(tekst: string): string {
  const escaped = tekst.replace(/_(?=x[0-9A-Fa-f]{4}_)|[\0-\u0008\u000B-\u001F\uFFFE\uFFFF]/g, (c) => `_x${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`);
  return escapeXml(escaped);
}
