import {
  AlignmentType, BorderStyle, Document, Footer, Header, HeadingLevel, Packer, PageNumber, PageOrientation, Paragraph, ShadingType, TabStopType, Table, TableCell, TableLayoutType, TableRow,
  TextRun, VerticalAlignTable, VerticalMergeType, WidthType, type IParagraphOptions, type ITableCellOptions,
} from "docx";
import { Adem } from "./adem";
import { kolombreedten } from "./breedten";
import { bijCijfer, kenmerken, koppengroepen, metOordeel, onderTabel, OPMERKINGEN, regelsVan, type Documentuitvoer, type Regel, type Tabel } from "./inhoud";

/** Lengths are in twentieths of a point. A4 landscape. */
const PAGE = { breed: 16838, hoog: 11906, rand: 850 } as const;
const WIDTH = PAGE.breed - 2 * PAGE.rand;
/** Sizes are in half points. */
const SIZE = { tekst: 19, tabel: 17, klein: 14 } as const;
/** Characters of a table's letter on a line. */
const ROOM = 160;
const FONT = "Arial";
const INK = "16202A";

const none = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
const thin = { style: BorderStyle.SINGLE, size: 4, color: "B8C0C8" } as const;
const thick = { style: BorderStyle.SINGLE, size: 10, color: INK } as const;
const BORDERS = { top: none, left: none, right: none, bottom: thin } as const;

const VET = { bold: true } as const;
const vet = (tekst: string, size?: number) => new TextRun({ ...VET, text: tekst, ...(size !== undefined && { size }) });

const text = (tekst: string, opties: Omit<IParagraphOptions, "children" | "text"> = {}, run: { bold?: boolean; size?: number; italics?: boolean } = {}) =>
  new Paragraph({ ...opties, children: [new TextRun({ text: tekst, ...run })] });

interface Look {
  readonly vet?: boolean;
  readonly rechts?: boolean;
  readonly midden?: boolean;
  readonly grijs?: boolean;
  readonly lijn?: boolean;
  readonly inspringen?: boolean;
}

/** A table's columns in twentieths of a point, and its letter in half points. */
interface Maat {
  readonly breedten: readonly number[];
  readonly letter: number;
  readonly klein: number;
}

/** A cell: its first line, and small lines below it. */
function cell(maat: Maat, regels: readonly string[], breed: number, look: Look, klein: readonly string[] = [], meer: Partial<ITableCellOptions> = {}): TableCell {
  const opties: IParagraphOptions = { alignment: look.rechts ? AlignmentType.RIGHT : look.midden ? AlignmentType.CENTER : AlignmentType.LEFT, ...(look.inspringen && { indent: { left: 170 } }) };
  return new TableCell({
    width: { size: breed, type: WidthType.DXA },
    borders: { ...BORDERS, ...(look.lijn && { top: thick }) },
    ...(look.grijs && { shading: { type: ShadingType.CLEAR, color: "auto", fill: "F0F2F4" } }),
    children: [...regels.map((t) => text(t, opties, { size: maat.letter, bold: look.vet === true })), ...klein.map((t) => text(t, opties, { size: maat.klein }))],
    ...meer,
  });
}

function headRows(tabel: Tabel, maat: Maat): TableRow[] {
  const { breedten } = maat;
  const two = tabel.kolommen.some((k) => k.groep !== undefined);
  const bottom = { verticalAlign: VerticalAlignTable.BOTTOM, borders: { ...BORDERS, bottom: thick } };
  const start = { ...bottom, borders: BORDERS, ...(two && { verticalMerge: VerticalMergeType.RESTART }) };
  const goOn = { ...bottom, verticalMerge: VerticalMergeType.CONTINUE };
  const name = ({ kop, sub, afgeleid }: Tabel["kolommen"][number], i: number, meer: Partial<ITableCellOptions>) =>
    cell(maat, [kop], breedten[i + 1]!, { vet: true, rechts: true, grijs: afgeleid === true }, sub ? [sub] : [], meer);
  const last = breedten.at(-1)!;
  const one = two ? start : bottom;
  let at = 0;
  const groups = koppengroepen(tabel).flatMap(({ groep, kolommen }) => {
    const i = at;
    at += kolommen.length;
    if (groep === null) return [name(kolommen[0]!, i, one)];
    return [cell(maat, [groep], breedten.slice(i + 1, i + 1 + kolommen.length).reduce((a, b) => a + b, 0), { vet: true, midden: true }, [], { columnSpan: kolommen.length, verticalAlign: VerticalAlignTable.BOTTOM })];
  });
  const first = [cell(maat, [tabel.rijkop], breedten[0]!, { vet: true }, [], one), ...groups, ...(tabel.metOpmerkingen ? [cell(maat, [OPMERKINGEN], last, { vet: true }, [], one)] : [])];
  const row = (children: TableCell[]) => new TableRow({ tableHeader: true, cantSplit: true, children });
  if (!two) return [row(first)];
  return [
    row(first),
    row([
      cell(maat, [""], breedten[0]!, {}, [], goOn),
      ...tabel.kolommen.map((k, i) => (k.groep === undefined ? cell(maat, [""], breedten[i + 1]!, { grijs: k.afgeleid === true }, [], goOn) : name(k, i, bottom))),
      ...(tabel.metOpmerkingen ? [cell(maat, [""], last, {}, [], goOn)] : []),
    ]),
  ];
}

function bodyRow(tabel: Tabel, regel: Regel, maat: Maat): TableRow {
  const { breedten } = maat;
  if (regel.soort === "groep") {
    const whole = breedten.reduce((a, b) => a + b, 0);
    // a paragraph that stays with the next keeps its row with the next row
    return new TableRow({ cantSplit: true, children: [new TableCell({ columnSpan: breedten.length, width: { size: whole, type: WidthType.DXA }, borders: BORDERS, children: [text(regel.kop, { keepNext: true, spacing: { before: 60 } }, { bold: true, size: maat.letter })] })] });
  }
  const { rij, inVoet } = regel;
  const strong = rij.soort === "totaal" || rij.soort === "subtotaal" || rij.soort === "verschil";
  const lijn = inVoet && rij.soort === "totaal";
  return new TableRow({
    cantSplit: true,
    children: [
      cell(maat, [rij.kop], breedten[0]!, { vet: strong, lijn, inspringen: rij.soort === "locatie" }),
      ...rij.cellen.map((cel, i) => {
        const { afgeleid, sleutel } = tabel.kolommen[i]!;
        return cell(maat, [metOordeel(cel)], breedten[i + 1]!, { vet: strong || sleutel === true, rechts: true, grijs: afgeleid === true, lijn }, bijCijfer(cel));
      }),
      ...(tabel.metOpmerkingen ? [cell(maat, rij.opmerkingen && rij.opmerkingen.length > 0 ? rij.opmerkingen : [""], breedten.at(-1)!, { lijn })] : []),
    ],
  });
}

async function table(tabel: Tabel, nummer: number, adem: Adem): Promise<(Paragraph | Table)[]> {
  const { delen, schaal } = kolombreedten(tabel, ROOM);
  const breedten = delen.map((w) => Math.round(w * WIDTH));
  const maat: Maat = { breedten, letter: Math.floor(SIZE.tabel * schaal), klein: Math.floor(SIZE.klein * schaal) };
  const rows = headRows(tabel, maat);
  for (const regel of regelsVan(tabel)) {
    rows.push(bodyRow(tabel, regel, maat));
    await adem.haal();
  }
  return [
    text(tabel.titel, { heading: HeadingLevel.HEADING_2, keepNext: true }),
    text(tabel.stelling, { keepNext: true }, { bold: true }),
    ...tabel.meldingen.map((m) => text(m, { keepNext: true })),
    text(`Tabel ${nummer}. ${tabel.onderschrift}`, { style: "Caption", keepNext: true }),
    new Table({ rows, columnWidths: [...breedten], width: { size: breedten.reduce((a, b) => a + b, 0), type: WidthType.DXA }, layout: TableLayoutType.FIXED, margins: { top: 30, bottom: 30, left: 60, right: 60, marginUnitType: WidthType.DXA } }),
    ...onderTabel(tabel).map((t, i) => text(t, { spacing: { before: i === 0 ? 80 : 20, after: 20 } }, { size: SIZE.tabel })),
  ];
}

const field = (...children: readonly string[]) => new TextRun({ size: SIZE.tabel, children });

/** A document as DOCX: A4 landscape, ready to edit, with real headings, captions and heads that come back on every page. */
export async function documentDocx(uitvoer: Documentuitvoer): Promise<Buffer> {
  const { document, status } = uitvoer;
  const adem = new Adem();
  const tables: (Paragraph | Table)[] = [];
  for (const [i, tabel] of document.tabellen.entries()) tables.push(...(await table(tabel, i + 1, adem)));
  const right = { tabStops: [{ type: TabStopType.RIGHT, position: WIDTH }] };
  const heading = (size: number, before: number) => ({ run: { font: FONT, size, bold: true, color: INK }, paragraph: { spacing: { before, after: 80 }, keepNext: true } });
  const file = new Document({
    title: document.titel,
    subject: `${document.ondertitel}, ${status.tekst}`,
    creator: `Provincie ${document.provincie.naam}`,
    lastModifiedBy: `Provincie ${document.provincie.naam}`,
    styles: {
      default: {
        document: { run: { font: FONT, size: SIZE.tekst, color: INK, language: { value: "nl-NL", eastAsia: "nl-NL", bidirectional: "nl-NL" } } },
        heading1: heading(36, 0),
        heading2: heading(26, 280),
        heading3: heading(21, 160),
      },
      paragraphStyles: [{ id: "Caption", name: "caption", basedOn: "Normal", next: "Normal", quickFormat: true, run: { size: SIZE.tabel }, paragraph: { spacing: { before: 80, after: 60 } } }],
    },
    numbering: { config: [{ reference: "punten", levels: [{ level: 0, format: "bullet", text: "•", alignment: AlignmentType.LEFT, style: { paragraph: { indent: { left: 360, hanging: 240 } } } }] }] },
    sections: [
      {
        properties: { page: { size: { width: PAGE.hoog, height: PAGE.breed, orientation: PageOrientation.LANDSCAPE }, margin: { top: 1000, bottom: 900, left: PAGE.rand, right: PAGE.rand, header: 450, footer: 450 } } },
        headers: { default: new Header({ children: [new Paragraph({ ...right, children: [field(`${document.titel}, ${document.ondertitel}`), vet(`\t${status.tekst}`, SIZE.tabel)] })] }) },
        footers: { default: new Footer({ children: [new Paragraph({ ...right, children: [field(`Provincie ${document.provincie.naam}`), field("\tPagina ", PageNumber.CURRENT, " van ", PageNumber.TOTAL_PAGES)] })] }) },
        children: [
          text(document.titel, { heading: HeadingLevel.HEADING_1 }),
          text(document.ondertitel, { spacing: { after: 120 } }, { bold: true, size: 24 }),
          ...kenmerken(uitvoer).map(([label, tekst]) => new Paragraph({ children: [vet(`${label}: `), new TextRun(tekst)] })),
          ...document.oplegger.map(({ soort, tekst }) => (soort === "kop" ? text(tekst, { heading: HeadingLevel.HEADING_2 }) : text(tekst, { spacing: { after: 80 }, ...(soort === "punt" && { numbering: { reference: "punten", level: 0 } }) }))),
          ...(document.oplegger.length > 0 ? [new Paragraph({ pageBreakBefore: true, spacing: { after: 0, line: 20 }, children: [] })] : []),
          ...tables,
          ...(document.tekens.length > 0 ? [text("Tekens in de tabellen", { heading: HeadingLevel.HEADING_2 })] : []),
          ...document.tekens.map((t) => new Paragraph({ children: [vet(`${t.teken}: `), new TextRun(t.betekenis)] })),
        ],
      },
    ],
  });
  await adem.haal();
  return Packer.toBuffer(file);
}
