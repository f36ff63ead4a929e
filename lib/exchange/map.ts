import { createReadStream } from "node:fs";
import { readdir } from "node:fs/promises";
import path from "node:path";
import { DELEN, type Deel } from "./bestanden";
import { readCsv } from "./csv";
import type { Tabel } from "./tabel";

/** Tables in the exchange format, from a folder or from an uploaded file; each is read when it is its turn. */
export interface Bron {
  /** for the log: the name of the folder or file */
  readonly naam: string;
  /** in the order of DELEN */
  readonly tabellen: readonly Brontabel[];
  /** not wrong, but not read either */
  readonly letOp: readonly string[];
}

export interface Brontabel {
  readonly deel: Deel;
  readonly tabel: Tabel;
  /** kept with each figure: the file that it came in with */
  readonly herkomst: string;
}

/** A folder or file cannot be read as a whole; the message is Dutch and ready to show. */
export class Bronfout extends Error {
  override readonly name = "Bronfout";
}

/** The name of a part's file. */
export const csvNaam = (deel: Deel) => `${deel}.csv`;
const NAMEN: readonly string[] = DELEN.map(csvNaam);

/** Of a list of names, the ones that look like tables of the format but are not. */
export function vreemdeBestanden(namen: readonly string[]): readonly string[] {
  return namen.filter((n) => n.toLowerCase().endsWith(".csv") && !NAMEN.includes(n)).map((n) => `${n}: dit bestand hoort niet bij het formaat en is niet gelezen`);
}

/**
 * Opens a folder in the exchange format; any of its files may be absent.
 * @throws Bronfout when there is no such folder, or none of the four files is in it
 */
export async function openMap(folder: string): Promise<Bron> {
  const names = await readdir(folder).catch((error: unknown) => {
    const code = error instanceof Error && "code" in error ? error.code : null;
    const why = code === "ENOENT" ? "bestaat niet" : code === "ENOTDIR" ? "is geen map" : `kan niet worden gelezen (${String(code ?? error)})`;
    throw new Bronfout(`${folder} ${why}. Geef de map met de CSV-bestanden.`);
  });
  if (!NAMEN.some((n) => names.includes(n))) throw new Bronfout(`In de map ${folder} staat geen van de bestanden ${NAMEN.join(", ")}.`);
  const naam = path.basename(path.resolve(folder));
  const delen = DELEN.filter((deel) => names.includes(csvNaam(deel)));
  return {
    naam,
    tabellen: delen.map((deel) => ({
      deel,
      tabel: { naam: csvNaam(deel), lees: () => readCsv(readFileOf(path.join(folder, csvNaam(deel)))) },
      herkomst: `${naam}/${csvNaam(deel)}`,
    })),
    letOp: vreemdeBestanden(names),
  };
}

async function* readFileOf(file: string): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(file, { highWaterMark: 256 * 1024 }) as AsyncIterable<Uint8Array>;
  } catch (error) {
    if (!(error instanceof Error && "syscall" in error)) throw error;
    throw new Bronfout(`Het bestand ${path.basename(file)} kan niet worden gelezen.`);
  }
}
