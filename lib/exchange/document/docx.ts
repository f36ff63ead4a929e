import { escapeXml } from "../xml";
import { writeZip } from "../zip-schrijven";
import { kolombreedten } from "./breedten";
import { docxDelen, LETTER, SECTIE, TEKSTBREEDTE, W } from "./docx-delen";
import { bijCijfer, bijVolgende, kenmerken, koppengroepen, metOordeel, onderTabel, OPMERKINGEN, regelsVan, type Documentuitvoer, type Regel, type Tabel } from "./inhoud";

/** Characters of a table's letter on a line. */
const ROOM = 160;

interface Alinea {
  readonly stijl?: "Heading1" | "Heading2" | "Subtitle" | "Caption" | "Cel" | "Celklein" | "Ondertabel" | "ListBullet";
  readonly vet?: boolean;
  readonly uitlijnen?: "left" | "right" | "center" | undefined;
  /** in half points, where it is not the style's */
  readonly letter?: number | undefined;
  /** stays on the page of what follows */
  readonly samen?: boolean;
  readonly inspringen?: boolean | undefined;
  readonly punt?: boolean;
  readonly nieuwePagina?: boolean;
}

const run = (tekst: string, vet = false, letter?: number) =>
  `<w:r>${vet || letter !== undefined ? `<w:rPr>${vet ? "<w:b/>" : ""}${letter === undefined ? "" : `<w:sz w:val="${letter}"/><w:szCs w:val="${letter}"/>`}</w:rPr>` : ""}<w:t xml:space="preserve">${escapeXml(tekst)}</w:t></w:r>`;

function paragraph(runs: string, { stijl, samen, nieuwePagina, punt, inspringen, uitlijnen }: Alinea): string {
  const properties = [
    stijl ? `<w:pStyle w:val="${stijl}"/>` : "",
    samen ? "<w:keepNext/>" : "",
    nieuwePagina ? "<w:pageBreakBefore/>" : "",
    punt ? '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>' : "",
    inspringen ? '<w:ind w:left="170"/>' : "",
    uitlijnen && uitlijnen !== "left" ? `<w:jc w:val="${uitlijnen}"/>` : "",
  ].join("");
  return `<w:p>${properties ? `<w:pPr>${properties}</w:pPr>` : ""}${runs}</w:p>`;
}

const alinea = (tekst: string, opties: Alinea = {}) => paragraph(run(tekst, opties.vet, opties.letter), opties);
const metLabel = (label: string, tekst: string) => paragraph(run(`${label}: `, true) + run(tekst), {});

/** A cell: its first lines, and small lines below. */
interface Vak {
  readonly regels: readonly string[];
  readonly klein?: readonly string[];
  readonly breed: number;
  readonly over?: number;
  /** a head over two rows: where it begins, and where it goes on */
  readonly omlaag?: "restart" | "continue" | undefined;
  readonly vet?: boolean;
  readonly uitlijnen?: Alinea["uitlijnen"];
  readonly grijs?: boolean;
  readonly inspringen?: boolean;
  readonly samen?: boolean;
}

/** A table's columns in twentieths of a point, and its letters where they are smaller than usual. */
interface Maat {
  readonly breedten: readonly number[];
  readonly letter: number | undefined;
  readonly klein: number | undefined;
}

const edge = (naam: string, size: number, color: string) => `<w:${naam} w:val="single" w:sz="${size}" w:space="0" w:color="${color}"/>`;
const THICK = "16202A";
const THIN = "B8C0C8";

function cell({ regels, klein = [], breed, over = 1, omlaag, vet = false, uitlijnen, grijs, inspringen, samen = false }: Vak, maat: Maat, rand: string, onder: boolean): string {
  const properties = [
    `<w:tcW w:w="${breed}" w:type="dxa"/>`,
    over > 1 ? `<w:gridSpan w:val="${over}"/>` : "",
    omlaag ? `<w:vMerge w:val="${omlaag}"/>` : "",
    rand ? `<w:tcBorders>${rand}</w:tcBorders>` : "",
    grijs ? '<w:shd w:val="clear" w:color="auto" w:fill="F0F2F4"/>' : "",
    onder ? '<w:vAlign w:val="bottom"/>' : "",
  ].join("");
  const lines = regels.length === 0 ? [""] : regels;
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${lines.map((t) => alinea(t, { stijl: "Cel", vet, uitlijnen, letter: maat.letter, inspringen, samen })).join("")}${klein.map((t) => alinea(t, { stijl: "Celklein", uitlijnen, letter: maat.klein, inspringen })).join("")}</w:tc>`;
}

function row(vakken: readonly Vak[], maat: Maat, { kop = false, rand = "" } = {}): string {
  return `<w:tr><w:trPr><w:cantSplit/>${kop ? "<w:tblHeader/>" : ""}</w:trPr>${vakken.map((v) => cell(v, maat, rand, kop)).join("")}</w:tr>`;
}

function headRows(tabel: Tabel, maat: Maat): string {
  const { breedten } = maat;
  const two = tabel.kolommen.some((k) => k.groep !== undefined);
  const name = ({ kop, sub, afgeleid }: Tabel["kolommen"][number], i: number, omlaag?: Vak["omlaag"]): Vak => ({ regels: [kop], klein: sub ? [sub] : [], breed: breedten[i + 1]!, vet: true, uitlijnen: "right", grijs: afgeleid === true, omlaag });
  const start = two ? "restart" : undefined;
  const ends = (omlaag: Vak["omlaag"]): Vak[] => (tabel.metOpmerkingen ? [{ regels: omlaag === "continue" ? [] : [OPMERKINGEN], breed: breedten.at(-1)!, vet: true, omlaag }] : []);
  let at = 0;
  const groups = koppengroepen(tabel).map(({ groep, kolommen }): Vak => {
    const i = at;
    at += kolommen.length;
    if (groep === null) return name(kolommen[0]!, i, start);
    return { regels: [groep], breed: breedten.slice(i + 1, i + 1 + kolommen.length).reduce((a, b) => a + b, 0), over: kolommen.length, vet: true, uitlijnen: "center" };
  });
  const bottom = edge("bottom", 10, THICK);
  const first = [{ regels: [tabel.rijkop], breed: breedten[0]!, vet: true, omlaag: start } satisfies Vak, ...groups, ...ends(start)];
  if (!two) return row(first, maat, { kop: true, rand: bottom });
  const second = [
    { regels: [], breed: breedten[0]!, omlaag: "continue" } satisfies Vak,
    ...tabel.kolommen.map((k, i): Vak => (k.groep === undefined ? { regels: [], breed: breedten[i + 1]!, grijs: k.afgeleid === true, omlaag: "continue" } : name(k, i))),
    ...ends("continue"),
  ];
  return row(first, maat, { kop: true }) + row(second, maat, { kop: true, rand: bottom });
}

function bodyRow(tabel: Tabel, regel: Regel, maat: Maat, samen: boolean): string {
  const { breedten } = maat;
  // a paragraph that stays with the next keeps its row with the next row
  if (regel.soort === "groep") return row([{ regels: [regel.kop], breed: breedten.reduce((a, b) => a + b, 0), over: breedten.length, vet: true, samen }], maat);
  const { rij, inVoet } = regel;
  const strong = rij.soort === "totaal" || rij.soort === "subtotaal" || rij.soort === "verschil";
  return row(
    [
      { regels: [rij.kop], breed: breedten[0]!, vet: strong, inspringen: rij.soort === "locatie", samen },
      ...rij.cellen.map((cel, i): Vak => {
        const { afgeleid, sleutel } = tabel.kolommen[i]!;
        return { regels: [metOordeel(cel)], klein: bijCijfer(cel), breed: breedten[i + 1]!, vet: strong || sleutel === true, uitlijnen: "right", grijs: afgeleid === true };
      }),
      ...(tabel.metOpmerkingen ? [{ regels: rij.opmerkingen ?? [], breed: breedten.at(-1)! }] : []),
    ],
    maat,
    { rand: inVoet && rij.soort === "totaal" ? edge("top", 10, THICK) : "" },
  );
}

function* table(tabel: Tabel, nummer: number): Generator<string> {
  const { delen, schaal } = kolombreedten(tabel, ROOM);
  const breedten = delen.map((w) => Math.round(w * TEKSTBREEDTE));
  const smaller = (size: number) => (schaal < 1 ? Math.floor(size * schaal) : undefined);
  const maat: Maat = { breedten, letter: smaller(LETTER.tabel), klein: smaller(LETTER.klein) };
  yield alinea(tabel.titel, { stijl: "Heading2" }) + alinea(tabel.stelling, { vet: true, samen: true });
  for (const m of tabel.meldingen) yield alinea(m, { samen: true });
  yield alinea(`Tabel ${nummer}. ${tabel.onderschrift}`, { stijl: "Caption", samen: true });
  yield `<w:tbl><w:tblPr><w:tblW w:w="${breedten.reduce((a, b) => a + b, 0)}" w:type="dxa"/><w:tblBorders>${edge("bottom", 4, THIN)}${edge("insideH", 4, THIN)}</w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:top w:w="25" w:type="dxa"/><w:bottom w:w="25" w:type="dxa"/></w:tblCellMar><w:tblLook w:firstRow="1" w:firstColumn="1"/><w:tblCaption w:val="${escapeXml(tabel.titel)}"/><w:tblDescription w:val="${escapeXml(tabel.onderschrift)}"/></w:tblPr><w:tblGrid>${breedten.map((w) => `<w:gridCol w:w="${w}"/>`).join("")}</w:tblGrid>${headRows(tabel, maat)}`;
  const lines = regelsVan(tabel);
  for (const [i, regel] of lines.entries()) yield bodyRow(tabel, regel, maat, bijVolgende(regel, lines[i + 1]));
  yield "</w:tbl>";
  for (const tekst of onderTabel(tabel)) yield alinea(tekst, { stijl: "Ondertabel" });
}

function* body(uitvoer: Documentuitvoer): Generator<string> {
  const { document } = uitvoer;
  yield `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:document ${W}><w:body>`;
  yield alinea(document.titel, { stijl: "Heading1" }) + alinea(document.ondertitel, { stijl: "Subtitle" });
  for (const [label, tekst] of kenmerken(uitvoer)) yield metLabel(label, tekst);
  for (const { soort, tekst } of document.oplegger) yield soort === "kop" ? alinea(tekst, { stijl: "Heading2" }) : alinea(tekst, soort === "punt" ? { stijl: "ListBullet", punt: true } : {});
  // the page in front is a page
  if (document.oplegger.length > 0) yield paragraph("", { nieuwePagina: true, stijl: "Celklein" });
  for (const [i, tabel] of document.tabellen.entries()) yield* table(tabel, i + 1);
  if (document.tekens.length > 0) yield alinea("Tekens in de tabellen", { stijl: "Heading2" });
  for (const { teken, betekenis } of document.tekens) yield metLabel(teken, betekenis);
  yield `${SECTIE}</w:body></w:document>`;
}

/** A document as DOCX: A4 landscape, ready to edit, with real headings, captions and heads that come back on every page. */
export const documentDocx = (uitvoer: Documentuitvoer): AsyncGenerator<Uint8Array> => writeZip(docxDelen(uitvoer, body(uitvoer)));
