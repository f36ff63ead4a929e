import { HEAD, inParagraph, NAMESPACE, pakket } from "../ods-schrijven";
import { escapeXml } from "../xml";
import { Adem } from "./adem";
import type { Bladgetal } from "./getalvorm";
import type { Documentuitvoer } from "./inhoud";
import { werkmap, type Stijl, type Vak, type Werkblad } from "./werkmap";

/** Characters of a column in centimetres, about. */
const CHARACTER = 0.2;
/** Height of a line of text, in centimetres. */
const LINE = 0.5;

const NAMESPACES = ["office:office", "table:table", "text:text", "style:style", "number:datastyle", "fo:xsl-fo-compatible"].map((n) => n.split(":") as [string, string]).map(([prefix, name]) => `xmlns:${prefix}="${NAMESPACE}:${name}:1.0"`).join(" ");

/** The number styles of a shape: one for what is above 0, with maps to those of the other signs. */
function numberStyle(naam: string, { decimalen, procent, na, woord }: Bladgetal["vorm"]): string {
  const kind = procent ? "percentage" : "number";
  const text = (t: string) => (t ? `<number:text>${escapeXml(t)}</number:text>` : "");
  const style = (end: string, teken: NonNullable<typeof woord>["teken"], maps = "") => {
    const before = `${woord?.teken === teken ? `${woord.tekst} ` : ""}${teken === "negatief" ? "−" : ""}`;
    return `<number:${kind}-style style:name="${naam}${end}"${end ? ' style:volatile="true"' : ""} number:language="nl" number:country="NL">${text(before)}<number:number number:decimal-places="${decimalen}" number:min-decimal-places="${decimalen}" number:min-integer-digits="1" number:grouping="true"/>${text(`${procent ? "%" : ""}${na}`)}${maps}</number:${kind}-style>`;
  };
  const map = (condition: string, end: string) => `<style:map style:condition="value()${condition}" style:apply-style-name="${naam}${end}"/>`;
  return style("P", "positief") + style("M", "negatief") + style("", "nul", map("&gt;0", "P") + map("&lt;0", "M"));
}

/** The styles of a workbook, each once, as its cells ask for them. */
class Stijlen {
  private readonly formats = new Map<string, { naam: string; xml: string }>();
  private readonly cells = new Map<string, { naam: string; xml: string }>();
  private readonly columns = new Map<number, string>();
  private readonly rows = new Map<number, string>();

  of({ stijl, getal }: Pick<Vak, "stijl" | "getal">): string {
    const format = getal ? this.format(getal.vorm) : "T";
    const key = `${format} ${JSON.stringify(stijl)}`;
    const naam = this.cells.get(key)?.naam ?? `c${this.cells.size + 1}`;
    if (!this.cells.has(key)) this.cells.set(key, { naam, xml: cellStyle(naam, format, stijl) });
    return naam;
  }

  private format(vorm: Bladgetal["vorm"]): string {
    const key = JSON.stringify(vorm);
    const naam = this.formats.get(key)?.naam ?? `N${this.formats.size + 1}`;
    if (!this.formats.has(key)) this.formats.set(key, { naam, xml: numberStyle(naam, vorm) });
    return naam;
  }

  column(breedte: number): string {
    const naam = this.columns.get(breedte) ?? `k${this.columns.size + 1}`;
    this.columns.set(breedte, naam);
    return naam;
  }

  row(regels: number): string {
    const naam = this.rows.get(regels) ?? `r${this.rows.size + 1}`;
    this.rows.set(regels, naam);
    return naam;
  }

  xml(): string {
    const columns = [...this.columns].map(([w, naam]) => `<style:style style:name="${naam}" style:family="table-column"><style:table-column-properties style:column-width="${(w * CHARACTER).toFixed(2)}cm"/></style:style>`);
    const rows = [...this.rows].map(([n, naam]) => `<style:style style:name="${naam}" style:family="table-row"><style:table-row-properties style:row-height="${(n * LINE + 0.1).toFixed(2)}cm" style:use-optimal-row-height="false"/></style:style>`);
    return `<number:text-style style:name="T"><number:text-content/></number:text-style>${[...this.formats.values(), ...this.cells.values()].map((s) => s.xml).join("")}${columns.join("")}${rows.join("")}<style:style style:name="blad" style:family="table" style:master-page-name="Liggend"><style:table-properties table:display="true"/></style:style>`;
  }
}

function cellStyle(naam: string, format: string, { vet, groot, kop, vlak, lijn, uitlijnen, inspringen, cursief, afbreken }: Stijl): string {
  const cell = [
    `style:vertical-align="${kop ? "bottom" : "top"}"`,
    afbreken ? 'fo:wrap-option="wrap"' : "",
    vlak ? 'fo:background-color="#f0f2f4"' : "",
    kop ? 'fo:border-bottom="0.5pt solid #16202a"' : "",
    lijn ? 'fo:border-top="1pt solid #16202a"' : "",
  ].filter(Boolean);
  const paragraph = `fo:text-align="${uitlijnen === "rechts" ? "end" : uitlijnen === "midden" ? "center" : "start"}"${inspringen ? ' fo:margin-left="0.3cm"' : ""}`;
  const text = [vet ? 'fo:font-weight="bold"' : "", cursief ? 'fo:font-style="italic"' : "", groot ? 'fo:font-size="14pt"' : ""].filter(Boolean).join(" ");
  return `<style:style style:name="${naam}" style:family="table-cell" style:parent-style-name="Default" style:data-style-name="${format}"><style:table-cell-properties ${cell.join(" ")} style:text-align-source="fix"/><style:paragraph-properties ${paragraph}/>${text ? `<style:text-properties ${text}/>` : ""}</style:style>`;
}

function cell(vak: Vak | null, stijlen: Stijlen): string {
  if (vak === null) return "<table:covered-table-cell/>";
  const { tekst, getal, over } = vak;
  const span = over && over.kolommen * over.rijen > 1 ? ` table:number-columns-spanned="${over.kolommen}" table:number-rows-spanned="${over.rijen}"` : "";
  const head = `<table:table-cell table:style-name="${stijlen.of(vak)}"${span}`;
  if (tekst === "") return `${head}/>`;
  const paragraphs = tekst.split("\n").map((t) => `<text:p>${inParagraph(t)}</text:p>`).join("");
  const type = getal ? `office:value-type="${getal.vorm.procent ? "percentage" : "float"}" office:value="${getal.getal}"` : 'office:value-type="string"';
  return `${head} ${type}>${paragraphs}</table:table-cell>`;
}

function* sheet({ naam, breedten, rijen, kopregels }: Werkblad, stijlen: Stijlen): Generator<string> {
  yield `<table:table table:name="${escapeXml(naam)}" table:style-name="blad">`;
  const columns = breedten.map((w) => `<table:table-column table:style-name="${stijlen.column(w)}"/>`);
  yield kopregels === null ? columns.join("") : `<table:table-header-columns>${columns[0]!}</table:table-header-columns>${columns.slice(1).join("")}`;
  for (const [i, { vakken, regels }] of rijen.entries()) {
    const head = kopregels !== null && i + 1 === kopregels[0] ? "<table:table-header-rows>" : "";
    const end = kopregels !== null && i + 1 === kopregels[1] ? "</table:table-header-rows>" : "";
    const last = vakken.at(-1);
    const covered = last?.over && last.over.kolommen > 1 ? `<table:covered-table-cell table:number-columns-repeated="${last.over.kolommen - 1}"/>` : "";
    yield `${head}<table:table-row table:style-name="${stijlen.row(regels)}">${vakken.length === 0 ? "<table:table-cell/>" : vakken.map((v) => cell(v, stijlen)).join("")}${covered}</table:table-row>${end}`;
  }
  yield "</table:table>";
}

/** What a program remembers of how the sheets were looked at: here, which heads stay in sight. */
function settings(bladen: readonly Werkblad[]): string {
  const item = (name: string, type: string, value: string | number) => `<config:config-item config:name="${name}" config:type="${type}">${value}</config:config-item>`;
  const sheets = bladen.map(({ naam, vast }) => {
    const axis = (as: "Horizontal" | "Vertical", n: number) => (n === 0 ? "" : item(`${as}SplitMode`, "short", 2) + item(`${as}SplitPosition`, "int", n) + item(as === "Horizontal" ? "PositionRight" : "PositionBottom", "int", n));
    return `<config:config-item-map-entry config:name="${escapeXml(naam)}">${axis("Horizontal", vast.kolommen)}${axis("Vertical", vast.rijen)}${vast.rijen > 0 ? item("ActiveSplitRange", "short", 3) : ""}${item("ShowGrid", "boolean", "false")}</config:config-item-map-entry>`;
  });
  return `<office:document-settings xmlns:office="${NAMESPACE}:office:1.0" xmlns:config="${NAMESPACE}:config:1.0" xmlns:ooo="http://openoffice.org/2004/office" office:version="1.3"><office:settings><config:config-item-set config:name="ooo:view-settings"><config:config-item-map-indexed config:name="Views"><config:config-item-map-entry>${item("ViewId", "string", "view1")}<config:config-item-map-named config:name="Tables">${sheets.join("")}</config:config-item-map-named></config:config-item-map-entry></config:config-item-map-indexed></config:config-item-set></office:settings></office:document-settings>`;
}

const STYLES = `<office:document-styles ${NAMESPACES} office:version="1.3"><office:styles><style:default-style style:family="table-cell"><style:text-properties fo:font-family="Arial" fo:font-size="10pt" fo:language="nl" fo:country="NL"/></style:default-style><style:style style:name="Default" style:family="table-cell"/></office:styles><office:automatic-styles><style:page-layout style:name="p"><style:page-layout-properties fo:page-width="29.7cm" fo:page-height="21cm" style:print-orientation="landscape" fo:margin="1.3cm" style:scale-to-X="1" style:scale-to-Y="0"/><style:footer-style><style:header-footer-properties fo:min-height="0.8cm" fo:margin-top="0.3cm"/></style:footer-style></style:page-layout></office:automatic-styles><office:master-styles><style:master-page style:name="Liggend" style:page-layout-name="p"><style:footer><text:p><text:sheet-name>Blad</text:sheet-name>, pagina <text:page-number>1</text:page-number> van <text:page-count>1</text:page-count></text:p></style:footer></style:master-page></office:master-styles></office:document-styles>`;

async function* content(bladen: readonly Werkblad[]): AsyncGenerator<string> {
  const stijlen = new Stijlen();
  // the styles stand before the cells that ask for them
  const sheets: string[] = [];
  const adem = new Adem();
  for (const blad of bladen) {
    for (const piece of sheet(blad, stijlen)) {
      sheets.push(piece);
      await adem.haal();
    }
  }
  yield `${HEAD}<office:document-content ${NAMESPACES} office:version="1.3"><office:automatic-styles>${stijlen.xml()}</office:automatic-styles><office:body><office:spreadsheet>`;
  yield* sheets;
  yield "</office:spreadsheet></office:body></office:document-content>";
}

/** A document as an ODS spreadsheet, with the sheets, numbers and shapes of the XLSX. */
export async function* documentOds(uitvoer: Documentuitvoer): AsyncGenerator<Uint8Array> {
  const bladen = await werkmap(uitvoer);
  yield* pakket({ "styles.xml": [HEAD + STYLES], "settings.xml": [HEAD + settings(bladen)], "content.xml": content(bladen) });
}
