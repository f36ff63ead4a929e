import type { Zipdeel } from "../zip-schrijven";
import { escapeXml } from "../xml";
import type { Documentuitvoer } from "./inhoud";

/** What every DOCX has beside its text: styles, header and footer, and the parts that hold them together. */

/** Lengths are in twentieths of a point. A4 landscape. */
const PAGE = { breed: 16838, hoog: 11906, rand: 850 } as const;
export const TEKSTBREEDTE = PAGE.breed - 2 * PAGE.rand;
const INK = "16202A";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/** Sizes are in half points. */
export const LETTER = { tekst: 19, tabel: 17, klein: 14 } as const;

function style(id: string, name: string, size: number, { vet = false, voor = 0, na = 0, next = "", outline = -1, basis = true }): string {
  const paragraph = `<w:pPr>${outline >= 0 ? "<w:keepNext/><w:keepLines/>" : ""}<w:spacing w:before="${voor}" w:after="${na}"/>${outline >= 0 ? `<w:outlineLvl w:val="${outline}"/>` : ""}</w:pPr>`;
  return `<w:style w:type="paragraph"${basis ? "" : ' w:default="1"'} w:styleId="${id}"><w:name w:val="${name}"/>${basis ? '<w:basedOn w:val="Normal"/>' : ""}${next ? `<w:next w:val="${next}"/>` : ""}<w:qFormat/>${paragraph}<w:rPr>${vet ? "<w:b/>" : ""}<w:sz w:val="${size}"/><w:szCs w:val="${size}"/></w:rPr></w:style>`;
}

const STYLES = `<w:styles ${W}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="Arial" w:cs="Arial"/><w:color w:val="${INK}"/><w:sz w:val="${LETTER.tekst}"/><w:szCs w:val="${LETTER.tekst}"/><w:lang w:val="nl-NL" w:eastAsia="nl-NL" w:bidi="nl-NL"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>${[
  style("Normal", "Normal", LETTER.tekst, { na: 40, basis: false }),
  style("Heading1", "heading 1", 36, { vet: true, na: 80, next: "Normal", outline: 0 }),
  style("Heading2", "heading 2", 26, { vet: true, voor: 280, na: 80, next: "Normal", outline: 1 }),
  style("Subtitle", "Subtitle", 24, { vet: true, na: 120, next: "Normal" }),
  style("Caption", "caption", LETTER.tabel, { voor: 80, na: 60, next: "Normal" }),
  style("Cel", "Cel", LETTER.tabel, {}),
  style("Celklein", "Cel klein", LETTER.klein, {}),
  style("Ondertabel", "Onder tabel", LETTER.tabel, { voor: 20, na: 20 }),
  style("ListBullet", "List Bullet", LETTER.tekst, { na: 80 }),
  style("Header", "header", LETTER.tabel, {}),
  style("Footer", "footer", LETTER.tabel, {}),
].join("")}<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="60" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="60" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style></w:styles>`;

const NUMBERING = `<w:numbering ${W}><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="hybridMultilevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="360" w:hanging="240"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;

const run = (inside: string, vet = false) => `<w:r>${vet ? "<w:rPr><w:b/></w:rPr>" : ""}${inside}</w:r>`;
const words = (tekst: string) => `<w:t xml:space="preserve">${escapeXml(tekst)}</w:t>`;
const field = (naam: string) => `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${naam} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(words("1"))}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const line = (stijl: string, left: string, right: string) => `<w:p><w:pPr><w:pStyle w:val="${stijl}"/><w:tabs><w:tab w:val="right" w:pos="${TEKSTBREEDTE}"/></w:tabs></w:pPr>${left}<w:r><w:tab/></w:r>${right}</w:p>`;

/** The section that the whole text is in: closes the body. */
export const SECTIE = `<w:sectPr><w:headerReference w:type="default" r:id="rId1"/><w:footerReference w:type="default" r:id="rId2"/><w:pgSz w:w="${PAGE.breed}" w:h="${PAGE.hoog}" w:orient="landscape"/><w:pgMar w:top="1000" w:right="${PAGE.rand}" w:bottom="900" w:left="${PAGE.rand}" w:header="450" w:footer="450" w:gutter="0"/></w:sectPr>`;

/** The parts of a DOCX around its text. */
export function docxDelen({ document, status }: Documentuitvoer, tekst: Zipdeel["tekst"]): readonly Zipdeel[] {
  const part = (naam: string, xml: string): Zipdeel => ({ naam, tekst: [HEAD + xml] });
  const made = `${document.datum}T12:00:00Z`;
  const override = (naam: string, soort: string) => `<Override PartName="/word/${naam}.xml" ContentType="${WORD}.${soort}+xml"/>`;
  const relation = (id: number, soort: string, target: string) => `<Relationship Id="rId${id}" Type="${OFFICE}/${soort}" Target="${target}"/>`;
  return [
    part("[Content_Types].xml", `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override("document", "document.main")}${override("styles", "styles")}${override("numbering", "numbering")}${override("settings", "settings")}${override("header1", "header")}${override("footer1", "footer")}<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`),
    part("_rels/.rels", `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`),
    part("docProps/core.xml", `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeXml(document.titel)}</dc:title><dc:subject>${escapeXml(`${document.ondertitel}, ${status.tekst}`)}</dc:subject><dc:creator>${escapeXml(`Provincie ${document.provincie.naam}`)}</dc:creator><dc:language>nl-NL</dc:language><dcterms:created xsi:type="dcterms:W3CDTF">${made}</dcterms:created></cp:coreProperties>`),
    part("word/_rels/document.xml.rels", `<Relationships xmlns="${PACKAGE}/relationships">${relation(1, "header", "header1.xml")}${relation(2, "footer", "footer1.xml")}${relation(3, "styles", "styles.xml")}${relation(4, "numbering", "numbering.xml")}${relation(5, "settings", "settings.xml")}</Relationships>`),
    part("word/styles.xml", STYLES),
    part("word/numbering.xml", NUMBERING),
    part("word/settings.xml", `<w:settings ${W}><w:zoom w:percent="100"/><w:defaultTabStop w:val="708"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="nl-NL"/></w:settings>`),
    part("word/header1.xml", `<w:hdr ${W}>${line("Header", run(words(`${document.titel}, ${document.ondertitel}`)), run(words(status.tekst), true))}</w:hdr>`),
    part("word/footer1.xml", `<w:ftr ${W}>${line("Footer", run(words(`Provincie ${document.provincie.naam}`)), `${run(words("Pagina "))}${field("PAGE")}${run(words(" van "))}${field("NUMPAGES")}`)}</w:ftr>`),
    { naam: "word/document.xml", tekst },
  ];
}
