import { BESTANDEN, type Deel, type Rijen } from "@/lib/exchange/bestanden";
import { readTabel, type Regel } from "@/lib/exchange/lezen";
import { openUpload, type Bestand } from "@/lib/exchange/upload";
import type { Bladuitvoer } from "@/lib/exchange/uitvoer";
import { writeZip, type Zipdeel } from "@/lib/exchange/zip-schrijven";
import type { Bestandsfout } from "@/lib/exchange/tabel";

export async function bytesOf(pieces: AsyncIterable<Uint8Array | string>): Promise<Buffer> {
  const all: Buffer[] = [];
  for await (const piece of pieces) all.push(Buffer.from(piece as Uint8Array));
  return Buffer.concat(all);
}

/** A zip with these files. */
export function zipOf(delen: Readonly<Record<string, string>>): Promise<Buffer> {
  return bytesOf(writeZip(Object.entries(delen).map(([naam, tekst]): Zipdeel => ({ naam, tekst: [tekst] }))));
}

/** A workbook as Excel would write it, with this XML as the rows of its one sheet. */
export function xlsxOf(sheetData: string, { naam = "waarnemingen", extra = {} }: { naam?: string; extra?: Readonly<Record<string, string>> } = {}): Promise<Buffer> {
  return zipOf({
    "[Content_Types].xml": "<Types/>",
    "xl/workbook.xml": `<workbook xmlns:r="r"><sheets><sheet name="${naam}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
    "xl/styles.xml": '<styleSheet><numFmts><numFmt numFmtId="170" formatCode="dd\\-mm\\-yyyy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/></cellXfs></styleSheet>',
    "xl/worksheets/sheet1.xml": `<worksheet><sheetData>${sheetData}</sheetData></worksheet>`,
    ...extra,
  });
}

/** A spreadsheet as LibreOffice would write it, with this XML as the rows of its one sheet. */
export function odsOf(rows: string, extra: Readonly<Record<string, string>> = {}, naam = "waarnemingen"): Promise<Buffer> {
  return zipOf({ mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": `<office:document-content><table:table table:name="${naam}">${rows}</table:table></office:document-content>`, ...extra });
}

/** All rows of one part of uploaded files, and what is wrong with them. */
export async function readUpload<D extends Deel>(bestanden: readonly Bestand[], deel: D): Promise<{ rijen: Regel<Rijen[D]>[]; fouten: Bestandsfout[]; letOp: readonly string[] }> {
  const bron = await openUpload(bestanden);
  const tabel = bron.tabellen.find((t) => t.deel === deel)?.tabel;
  if (!tabel) throw new Error(`no ${deel}`);
  const [rijen, fouten]: [Regel<Rijen[D]>[], Bestandsfout[]] = [[], []];
  for await (const batch of readTabel(tabel, BESTANDEN[deel], () => undefined)) {
    rijen.push(...batch.rijen);
    fouten.push(...batch.fouten);
  }
  return { rijen, fouten, letOp: bron.letOp };
}

export const KOLOMMEN = ["thema", "indicator", "gebied", "periode", "peildatum", "waarde", "bron", "toelichting"];

/** Figures as a table to write. */
export function bladVan(rijen: readonly (readonly string[])[]): Bladuitvoer {
  return { naam: "waarnemingen", kolommen: KOLOMMEN, rijen };
}
