import { GRENZEN } from "./grenzen";
import { Bronfout } from "./map";
import { FORMULE_FOUT, FORMULE_LEEG, isLeeg, LEEG, tekstVanGetal, WAARDE_WEG, type Blad, type Bladcel, type Bladrij } from "./rekenblad";
import { Leesfout } from "./tabel";
import { readWhole, readXml, type Element } from "./xml";
import type { Onderdeel } from "./zip-lezen";

/** Which cells hold a date is said by their number format: these built-in ones, and those with a day, month or year in them. */
const DATUMFORMATEN = new Set([14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 34, 35, 36, 45, 46, 47, 50, 51, 52, 53, 54, 55, 56, 57, 58]);

/**
 * The sheets of an XLSX file, in order. Of a formula the stored result counts.
 * @throws Bronfout for macros, links to other files and what is no workbook
 */
export async function readXlsx(delen: readonly Onderdeel[]): Promise<readonly Blad[]> {
  const names = delen.map((d) => d.naam.toLowerCase());
  if (names.some((n) => n.includes("vbaproject") || n.includes("macrosheets/"))) throw new Bronfout("Het bestand heeft macro’s. Sla het op als gewone Excel-werkmap (.xlsx) zonder macro’s.");
  if (names.some((n) => n.startsWith("xl/externallinks/") || n === "xl/connections.xml")) throw new Bronfout("Het bestand heeft koppelingen met andere bestanden. Verbreek die koppelingen, of plak de waarden in een nieuw bestand.");
  const part = (naam: string) => delen.find((d) => d.naam === naam);
  const workbook = part("xl/workbook.xml");
  if (!workbook) throw new Bronfout("Dit is geen Excel-werkmap (.xlsx).");

  const targets = await readRelations(part("xl/_rels/workbook.xml.rels"));
  const sheets: { naam: string; id: string }[] = [];
  let since1904 = false;
  await readWhole(workbook.lees(), {
    open: (e) => {
      if (e.name === "workbookPr") since1904 = ["1", "true"].includes(e.attributes["date1904"] ?? "");
      if (e.name === "sheet") sheets.push({ naam: e.attributes["name"] ?? "", id: e.attributes["r:id"] ?? "" });
    },
  });
  const teksten = await readShared(part("xl/sharedStrings.xml"));
  const datums = await readDateStyles(part("xl/styles.xml"));
  return sheets.flatMap(({ naam, id }) => {
    const sheet = part(targets.get(id) ?? "");
    return sheet ? [{ naam, rijen: () => readSheet(sheet, { teksten, datums, since1904 }) }] : [];
  });
}

async function readRelations(part: Onderdeel | undefined): Promise<Map<string, string>> {
  const targets = new Map<string, string>();
  if (!part) return targets;
  await readWhole(part.lees(), {
    open: (e) => {
      const target = e.attributes["Target"] ?? "";
      if (e.name === "Relationship") targets.set(e.attributes["Id"] ?? "", target.startsWith("/") ? target.slice(1) : `xl/${target}`);
    },
  });
  return targets;
}

async function readShared(part: Onderdeel | undefined): Promise<readonly string[]> {
  const teksten: string[] = [];
  if (!part) return teksten;
  let [tekst, inText, phonetic] = ["", false, false];
  await readWhole(part.lees(), {
    open: (e) => {
      if (e.name === "si") tekst = "";
      if (e.name === "rPh") phonetic = true;
      inText = e.name === "t" && !phonetic;
    },
    close: (name) => {
      if (name === "si") teksten.push(unescapeXlsx(tekst));
      if (name === "rPh") phonetic = false;
      inText = false;
    },
    text: (t) => {
      if (inText) tekst += t;
    },
  });
  return teksten;
}

/** Per cell style whether it shows a date. */
async function readDateStyles(part: Onderdeel | undefined): Promise<readonly boolean[]> {
  const styles: boolean[] = [];
  if (!part) return styles;
  const own = new Map<string, string>();
  let inCells = false;
  await readWhole(part.lees(), {
    open: (e) => {
      if (e.name === "numFmt") own.set(e.attributes["numFmtId"] ?? "", e.attributes["formatCode"] ?? "");
      if (e.name === "cellXfs") inCells = true;
      if (e.name !== "xf" || !inCells) return;
      const id = e.attributes["numFmtId"] ?? "0";
      const format = own.get(id);
      styles.push(format === undefined ? DATUMFORMATEN.has(Number(id)) : /[dmyjh]/i.test(format.replace(/"[^"]*"|\\.|\[[^\]]*\]|General|Standaard/gi, "")));
    },
    close: (name) => {
      if (name === "cellXfs") inCells = false;
    },
  });
  return styles;
}

interface Werkmap {
  readonly teksten: readonly string[];
  readonly datums: readonly boolean[];
  readonly since1904: boolean;
}

interface OpenCel {
  readonly plaats: number;
  readonly type: string;
  readonly stijl: number;
  formule: boolean;
  waarde: string | null;
  tekst: string;
}

async function* readSheet(part: Onderdeel, werkmap: Werkmap): AsyncGenerator<readonly Bladrij[]> {
  let rijen: Bladrij[] = [];
  let [regel, cellen, volgende, cel, inside]: [number, Bladcel[], number, OpenCel | null, string] = [0, [], 0, null, ""];
  const openCell = (e: Element): OpenCel => ({
    plaats: plaatsVan(e.attributes["r"]) ?? volgende, type: e.attributes["t"] ?? "n", stijl: Number(e.attributes["s"] ?? 0), formule: false, waarde: null, tekst: "",
  });
  const lezer = {
    open: (e: Element) => {
      if (e.name === "row") [regel, cellen, volgende] = [Number(e.attributes["r"] ?? regel + 1), [], 0];
      else if (e.name === "c") cel = openCell(e);
      else if (e.name === "f" && cel) cel.formule = true;
      inside = e.name;
    },
    close: (name: string) => {
      if (name === "c" && cel) {
        const read = toBladcel(cel, werkmap);
        if (!isLeeg(read)) {
          if (cel.plaats >= GRENZEN.kolommen) throw new Leesfout(regel, `heeft meer dan ${GRENZEN.kolommen} kolommen`);
          while (cellen.length < cel.plaats) cellen.push(LEEG);
          cellen[cel.plaats] = read;
        }
        volgende = cel.plaats + 1;
        cel = null;
      }
      if (name === "row" && cellen.length > 0) rijen.push({ regel, cellen });
      inside = "";
    },
    text: (t: string) => {
      if (!cel) return;
      if (inside === "v") cel.waarde = (cel.waarde ?? "") + t;
      if (inside === "t") cel.tekst += t;
    },
  };
  const xml = readXml(part.lees(), lezer);
  while (!(await xml.next()).done) {
    if (rijen.length > 0) yield rijen;
    rijen = [];
  }
}

/** The column of a reference as AB12, counted from 0. */
function plaatsVan(reference: string | undefined): number | null {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? "")?.[0];
  return letters === undefined ? null : [...letters].reduce((n, c) => n * 26 + c.charCodeAt(0) - 64, 0) - 1;
}

function toBladcel({ type, stijl, formule, waarde, tekst }: OpenCel, { teksten, datums, since1904 }: Werkmap): Bladcel {
  if (type === "inlineStr") return { tekst: unescapeXlsx(tekst) };
  if (waarde === null || (waarde === "" && type !== "str")) return formule ? { tekst: "", fout: FORMULE_LEEG } : LEEG;
  if (type === "e") return { tekst: waarde, fout: formule ? FORMULE_FOUT : "een foutmelding van het rekenblad" };
  if (type === "s") {
    const shared = teksten[Number(waarde)];
    return shared === undefined ? { tekst: waarde, fout: WAARDE_WEG } : { tekst: shared };
  }
  if (type === "str") return { tekst: unescapeXlsx(waarde) };
  if (type === "b") return { tekst: waarde === "1" ? "WAAR" : "ONWAAR" };
  if (type === "d") return { tekst: waarde };
  return datums[stijl] === true ? { tekst: datumVanGetal(Number(waarde), since1904) } : { tekst: tekstVanGetal(waarde), getal: true };
}

const DAY = 86_400_000;

/** Excel counts days; in its usual count 1900 has a 29 February. A part of a day is kept, so that it is seen. */
export function datumVanGetal(n: number, since1904: boolean): string {
  const days = since1904 ? n + 1462 : n;
  const moment = new Date(Math.round((days - (days < 60 ? 25568 : 25569)) * DAY));
  if (Number.isNaN(moment.getTime())) return String(n);
  const iso = moment.toISOString();
  return iso.endsWith("T00:00:00.000Z") ? iso.slice(0, 10) : iso.slice(0, 16);
}

/** Excel writes characters that XML cannot hold as _x000D_. */
const unescapeXlsx = (text: string) => text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
