import { DELEN, type Deel } from "./bestanden";
import { readCsv } from "./csv";
import { GRENZEN } from "./grenzen";
import { Bronfout, csvNaam, type Bron, type Brontabel } from "./map";
import { readOds } from "./ods-lezen";
import { tabelVan, type Blad } from "./rekenblad";
import { Leesfout, type Tabel } from "./tabel";
import { readXlsx } from "./xlsx-lezen";
import { openZip, type Onderdeel } from "./zip-lezen";

/** A file as a browser sent it. */
export interface Bestand {
  readonly naam: string;
  /** of CSV that this program made of it: what it holds */
  readonly deel?: Deel;
  /** of such CSV: what was left out of it */
  readonly letOp?: readonly string[];
  readonly inhoud: Buffer;
}

const isZip = (b: Buffer) => b.length >= 4 && b.readUInt32BE(0) === 0x504b0304;
/** An Excel file of before 2007, or one with a password. */
const isOud = (b: Buffer) => b.length >= 8 && b.readUInt32BE(0) === 0xd0cf11e0;

/**
 * Opens uploaded files in the exchange format: CSV files, a zip of them, or a spreadsheet with a sheet per file. What a file is, is seen from
 * what is in it, not from its name.
 * @throws Bronfout, in words for who sent it
 */
export async function openUpload(bestanden: readonly Bestand[]): Promise<Bron> {
  const bronnen = await Promise.all(bestanden.map(openBestand));
  const tabellen = DELEN.flatMap((deel) => bronnen.flatMap((b) => b.tabellen.filter((t) => t.deel === deel)));
  for (const deel of DELEN) {
    const own = tabellen.filter((t) => t.deel === deel);
    if (own.length > 1) throw new Bronfout(`${csvNaam(deel)} staat er ${own.length} keer bij: ${own.map((t) => t.tabel.naam).join(" en ")}. Kies er één.`);
  }
  const letOp = bronnen.flatMap((b) => b.letOp);
  if (tabellen.length === 0) {
    throw new Bronfout(`In ${bestanden.map((b) => b.naam).join(" en ")} staat geen van de tabellen ${DELEN.join(", ")}. Heet het blad of bestand anders, geef het dan een van deze namen, of laad het als vrije tabel.`);
  }
  return { naam: bestanden.map((b) => b.naam).join(", "), tabellen: limited(tabellen), letOp };
}

/** The sheets of an uploaded spreadsheet, whatever is in them; of a CSV file the one table. @throws Bronfout */
export async function openBladen({ naam, inhoud }: Bestand): Promise<readonly Blad[]> {
  if (isZip(inhoud)) {
    const bladen = await readSpreadsheet(openZip(inhoud));
    if (bladen === null) throw new Bronfout(`${naam} is een zip zonder rekenblad. Laad het rekenblad zelf.`);
    return bladen;
  }
  refuseOther(naam, inhoud);
  return [{ naam: "CSV", rijen: async function* () {
    for await (const batch of readCsv(bytesOf(inhoud))) yield batch.map(({ regel, waarden }) => ({ regel, cellen: waarden.map((tekst) => ({ tekst })) }));
  } }];
}

async function openBestand(bestand: Bestand): Promise<Bron> {
  const { naam, inhoud, deel: gemaakt, letOp = [] } = bestand;
  if (gemaakt) return { naam, tabellen: [csvTabel(gemaakt, naam, naam, () => bytesOf(inhoud))], letOp };
  if (!isZip(inhoud)) {
    refuseOther(naam, inhoud);
    const deel = deelVan(naam);
    return { naam, tabellen: deel ? [csvTabel(deel, naam, naam, () => bytesOf(inhoud))] : [], letOp: deel ? [] : [`${naam}: dit bestand hoort niet bij het formaat en is niet gelezen`] };
  }
  const delen = openZip(inhoud);
  const bladen = await readSpreadsheet(delen);
  if (bladen === null) return openCsvZip(naam, delen);
  const found = bladen.map((blad) => ({ blad, deel: DELEN.find((d) => d === blad.naam.trim().toLowerCase()) }));
  return {
    naam,
    tabellen: found.flatMap(({ blad, deel }) => (deel ? [{ deel, tabel: tabelVan(blad, `${naam}, blad ${blad.naam}`), herkomst: naam }] : [])),
    letOp: found.flatMap(({ blad, deel }) => (deel ? [] : [`${naam}, blad ${blad.naam}: dit blad hoort niet bij het formaat en is niet gelezen`])),
  };
}

function readSpreadsheet(delen: readonly Onderdeel[]): Promise<readonly Blad[]> | null {
  const names = delen.map((d) => d.naam);
  if (names.includes("xl/workbook.xml") || names.includes("[Content_Types].xml")) return readXlsx(delen);
  return names.includes("content.xml") || names.includes("mimetype") ? readOds(delen) : null;
}

function openCsvZip(naam: string, delen: readonly Onderdeel[]): Bron {
  const files = delen.filter((d) => !d.naam.endsWith("/") && !d.naam.startsWith("__MACOSX/"));
  const found = files.map((d) => ({ d, deel: deelVan(d.naam.split("/").at(-1) ?? "") }));
  return {
    naam,
    tabellen: found.flatMap(({ d, deel }) => (deel ? [csvTabel(deel, `${naam}, ${d.naam}`, `${naam}/${csvNaam(deel)}`, d.lees)] : [])),
    letOp: found.flatMap(({ d, deel }) => (deel ? [] : [`${naam}, ${d.naam}: dit bestand hoort niet bij het formaat en is niet gelezen`])),
  };
}

/** `waarnemingen.csv`, and what a browser makes of a second download: `waarnemingen (1).csv`. */
function deelVan(naam: string): Deel | undefined {
  return DELEN.find((deel) => new RegExp(`^${deel}( \\(\\d+\\))?\\.csv$`, "i").test(naam));
}

function csvTabel(deel: Deel, naam: string, herkomst: string, lees: () => AsyncIterable<Uint8Array>): Brontabel {
  return { deel, tabel: { naam, lees: () => readCsv(lees()) }, herkomst };
}

async function* bytesOf(inhoud: Buffer): AsyncGenerator<Uint8Array> {
  const piece = 256 * 1024;
  for (let at = 0; at < inhoud.length; at += piece) yield await Promise.resolve(inhoud.subarray(at, at + piece));
}

function refuseOther(naam: string, inhoud: Buffer): void {
  if (inhoud.length === 0) throw new Bronfout(`${naam} is leeg.`);
  if (isOud(inhoud)) throw new Bronfout(`${naam} is een Excel-bestand van voor 2007, of is beveiligd met een wachtwoord. Sla het zonder wachtwoord op als .xlsx of .ods.`);
  const extension = /\.(xlsx|xlsm|xls|ods|zip)$/i.exec(naam)?.[1];
  if (extension !== undefined) throw new Bronfout(`${naam} is geen ${extension.toLowerCase()}-bestand, al heet het zo. Open het in het programma waarin het is gemaakt en sla het opnieuw op.`);
  if (inhoud.subarray(0, 4096).includes(0)) throw new Bronfout(`${naam} is geen CSV, XLSX, ODS of zip.`);
}

/** The tables, which together have no more rows than an upload may have. */
function limited(tabellen: readonly Brontabel[]): Brontabel[] {
  let count = 0;
  const limit = (tabel: Tabel): Tabel => ({
    naam: tabel.naam,
    lees: async function* () {
      for await (const batch of tabel.lees()) {
        count += batch.length;
        if (count > GRENZEN.rijen) throw new Leesfout(batch[0]?.regel ?? 1, `alle tabellen samen hebben meer dan ${GRENZEN.rijen} rijen; laad ze in delen, of vraag de beheerder van de server`);
        yield batch;
      }
    },
  });
  return tabellen.map((t) => ({ ...t, tabel: limit(t.tabel) }));
}
