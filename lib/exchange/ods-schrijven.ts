import type { Bladuitvoer } from "./uitvoer";
import { escapeXml } from "./xml";
import { writeZip, type Zipdeel } from "./zip-schrijven";

const MIMETYPE = "application/vnd.oasis.opendocument.spreadsheet";
export const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
export const NAMESPACE = "urn:oasis:names:tc:opendocument:xmlns";

/** The files that make XML an ODS spreadsheet, by their name. */
export function pakket(bestanden: Readonly<Record<string, Zipdeel["tekst"]>>): AsyncGenerator<Uint8Array> {
  const entries = Object.keys(bestanden).map((naam) => `<manifest:file-entry manifest:full-path="${naam}" manifest:media-type="text/xml"/>`);
  return writeZip([
    { naam: "mimetype", tekst: [MIMETYPE], open: true },
    { naam: "META-INF/manifest.xml", tekst: [`${HEAD}<manifest:manifest xmlns:manifest="${NAMESPACE}:manifest:1.0" manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="${MIMETYPE}"/>${entries.join("")}</manifest:manifest>`] },
    ...Object.entries(bestanden).map(([naam, tekst]): Zipdeel => ({ naam, tekst })),
  ]);
}

/**
 * Tables as an ODS spreadsheet, a sheet each, every cell text. The exact text is in its attribute, for this program; its paragraphs are what
 * others show, and write again.
 */
export const writeOds = (bladen: readonly Bladuitvoer[]): AsyncGenerator<Uint8Array> => pakket({ "content.xml": content(bladen) });

async function* content(bladen: readonly Bladuitvoer[]): AsyncGenerator<string> {
  yield `${HEAD}<office:document-content xmlns:office="${NAMESPACE}:office:1.0" xmlns:table="${NAMESPACE}:table:1.0" xmlns:text="${NAMESPACE}:text:1.0" xmlns:style="${NAMESPACE}:style:1.0" xmlns:number="${NAMESPACE}:datastyle:1.0" xmlns:fo="${NAMESPACE}:xsl-fo-compatible:1.0" office:version="1.3"><office:automatic-styles><number:text-style style:name="N1"><number:text-content/></number:text-style><style:style style:name="tekst" style:family="table-cell" style:data-style-name="N1"/><style:style style:name="kop" style:family="table-cell" style:data-style-name="N1"><style:text-properties fo:font-weight="bold"/></style:style><style:style style:name="kolom" style:family="table-column"><style:table-column-properties style:column-width="3.4cm"/></style:style></office:automatic-styles><office:body><office:spreadsheet>`;
  for (const { naam, kolommen, rijen } of bladen) {
    yield `<table:table table:name="${escapeXml(naam)}"><table:table-column table:style-name="kolom" table:number-columns-repeated="${kolommen.length}" table:default-cell-style-name="tekst"/><table:table-header-rows>${row(kolommen, "kop")}</table:table-header-rows>`;
    for await (const rij of rijen) yield row(rij, "tekst");
    yield "</table:table>";
  }
  yield "</office:spreadsheet></office:body></office:document-content>";
}

function row(waarden: readonly string[], stijl: string): string {
  const cells = waarden.map((tekst) => {
    if (tekst === "") return `<table:table-cell table:style-name="${stijl}"/>`;
    const alineas = tekst.split(/\r\n|\r|\n/).map((alinea) => `<text:p>${inParagraph(alinea)}</text:p>`);
    return `<table:table-cell table:style-name="${stijl}" office:value-type="string" office:string-value="${escapeXml(tekst)}">${alineas.join("")}</table:table-cell>`;
  });
  return `<table:table-row>${cells.join("")}</table:table-row>`;
}

/** Spaces that would be taken together, at the ends too, are written as such. */
export function inParagraph(tekst: string): string {
  return tekst
    .split(/(\t|^ +| +$| {2,})/)
    .map((part) => (part === "\t" ? "<text:tab/>" : /^ +$/.test(part) && (part.length > 1 || part === tekst || tekst.startsWith(part) || tekst.endsWith(part)) ? `<text:s text:c="${part.length}"/>` : escapeXml(part)))
    .join("");
}
