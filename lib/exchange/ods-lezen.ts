import { GRENZEN } from "./grenzen";
import { Bronfout } from "./map";
import { FORMULE_FOUT, FORMULE_LEEG, isLeeg, LEEG, tekstVanGetal, WAARDE_WEG, type Blad, type Bladcel, type Bladrij } from "./rekenblad";
import { Leesfout } from "./tabel";
import { readWhole, readXml, type Element } from "./xml";
import type { Onderdeel } from "./zip-lezen";

/** Rows that say the same and are written once: more of them than this are no figures. */
const HERHAALD = 10_000;

/**
 * The sheets of an ODS file, in order. Of a formula the stored result counts.
 * @throws Bronfout for macros, passwords, links to other files and what is no spreadsheet
 */
export async function readOds(delen: readonly Onderdeel[]): Promise<readonly Blad[]> {
  if (delen.some((d) => /^(Basic|Scripts)\//.test(d.naam))) throw new Bronfout("Het bestand heeft macro’s. Sla het op zonder macro’s.");
  const manifest = delen.find((d) => d.naam === "META-INF/manifest.xml");
  if (manifest) {
    await readWhole(manifest.lees(), {
      open: ({ name }) => {
        if (name === "manifest:encryption-data") throw new Bronfout("Het bestand is beveiligd met een wachtwoord. Sla het op zonder wachtwoord.");
      },
    });
  }
  const content = delen.find((d) => d.naam === "content.xml");
  if (!content) throw new Bronfout("Dit is geen rekenblad (.ods).");
  const namen: string[] = [];
  let depth = 0;
  await readWhole(content.lees(), {
    open: ({ name, attributes }) => {
      if (/^(table:table-source|table:dde-link|office:dde-source|table:cell-range-source|office:script)$/.test(name)) {
        throw new Bronfout(name === "office:script" ? "Het bestand heeft macro’s. Sla het op zonder macro’s." : "Het bestand heeft koppelingen met andere bestanden. Verbreek die koppelingen, of plak de waarden in een nieuw bestand.");
      }
      if (name === "table:table" && depth++ === 0) namen.push(attributes["table:name"] ?? "");
    },
    close: (name) => {
      if (name === "table:table") depth -= 1;
    },
  });
  return namen.map((naam, i) => ({ naam, rijen: () => readSheet(content, i) }));
}

interface OpenCel {
  readonly element: Element;
  tekst: string;
  alineas: number;
  /** true within a paragraph: what stands between them is lay-out of the file */
  inAlinea: boolean;
}

/** The sheet at this place among all sheets. */
async function* readSheet(part: Onderdeel, place: number): AsyncGenerator<readonly Bladrij[]> {
  let rijen: Bladrij[] = [];
  let [sheet, regel, depth, note] = [-1, 1, 0, 0];
  let [row, cel]: [{ cellen: Bladcel[]; leeg: number; herhaald: number } | null, OpenCel | null] = [null, null];
  const own = () => sheet === place && depth === 1;
  const lezer = {
    open: (e: Element) => {
      if (e.name === "table:table") {
        depth += 1;
        if (depth === 1) [sheet, regel] = [sheet + 1, 1];
      }
      if (!own()) return;
      if (e.name === "office:annotation") note += 1;
      if (e.name === "table:table-row") row = { cellen: [], leeg: 0, herhaald: aantalVan(e.attributes["table:number-rows-repeated"], regel) };
      if (e.name === "table:table-cell" || e.name === "table:covered-table-cell") cel = { element: e, tekst: "", alineas: 0, inAlinea: false };
      if (!cel || note > 0) return;
      if (e.name === "text:p") {
        cel.tekst += cel.alineas++ > 0 ? "\n" : "";
        cel.inAlinea = true;
      }
      if (e.name === "text:s") cel.tekst += " ".repeat(Math.min(Number(e.attributes["text:c"] ?? 1), 1000));
      if (e.name === "text:tab") cel.tekst += "\t";
      if (e.name === "text:line-break") cel.tekst += "\n";
    },
    text: (t: string) => {
      // several spaces are kept: LibreOffice writes those of a cell of several lines as they are
      if (own() && cel && note === 0 && cel.inAlinea) cel.tekst += t.replace(/[\t\r\n]+/g, " ");
    },
    close: (name: string) => {
      if (own()) {
        if (name === "office:annotation") note -= 1;
        else if (cel && note === 0 && name === "text:p") cel.inAlinea = false;
        if (cel && row && (name === "table:table-cell" || name === "table:covered-table-cell")) {
          addCell(row, toBladcel(cel), aantalVan(cel.element.attributes["table:number-columns-repeated"], regel), regel);
          cel = null;
        }
        if (row && name === "table:table-row") {
          if (row.cellen.length > 0 && row.herhaald > HERHAALD) throw new Leesfout(regel, `staat er ${row.herhaald} keer`);
          for (let i = 0; row.cellen.length > 0 && i < row.herhaald; i += 1) rijen.push({ regel: regel + i, cellen: row.cellen });
          regel += row.herhaald;
          row = null;
        }
      }
      if (name === "table:table") depth -= 1;
    },
  };
  const xml = readXml(part.lees(), lezer);
  while (!(await xml.next()).done) {
    if (rijen.length > 0) yield rijen;
    rijen = [];
  }
}

/** How often a row or cell stands there. Read wrongly, what follows it would move or vanish. */
function aantalVan(repeated: string | undefined, regel: number): number {
  if (repeated !== undefined && !/^[1-9]\d{0,6}$/.test(repeated)) throw new Leesfout(regel, "is beschadigd; sla het bestand opnieuw op");
  return Number(repeated ?? 1);
}

/** Empty cells count only when something follows. */
function addCell(row: { cellen: Bladcel[]; leeg: number }, cel: Bladcel, herhaald: number, regel: number): void {
  if (isLeeg(cel)) {
    row.leeg += herhaald;
    return;
  }
  if (row.cellen.length + row.leeg + herhaald > GRENZEN.kolommen) throw new Leesfout(regel, `heeft meer dan ${GRENZEN.kolommen} kolommen`);
  for (; row.leeg > 0; row.leeg -= 1) row.cellen.push(LEEG);
  for (let i = 0; i < herhaald; i += 1) row.cellen.push(cel);
}

function toBladcel({ element: { attributes }, tekst }: OpenCel): Bladcel {
  const type = attributes["office:value-type"];
  const formule = attributes["table:formula"] !== undefined;
  if (attributes["calcext:value-type"] === "error" || (formule && /^(#|Err:)/.test(tekst))) return { tekst, fout: formule ? FORMULE_FOUT : "een foutmelding van het rekenblad" };
  if (type === undefined) return formule ? { tekst, fout: FORMULE_LEEG } : { tekst };
  if (type === "string") return { tekst: attributes["office:string-value"] ?? tekst };
  if (type === "date") return { tekst: (attributes["office:date-value"] ?? "").replace(/T00:00:00(\.0+)?$/, "") };
  if (type === "boolean") return { tekst: attributes["office:boolean-value"] === "true" ? "WAAR" : "ONWAAR" };
  const value = attributes["office:value"];
  return value === undefined ? { tekst, fout: WAARDE_WEG } : { tekst: tekstVanGetal(value), getal: true };
}
