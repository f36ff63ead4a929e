import type { Bestandssoort } from "./bestanden";
import { Leesfout, type Bestandsfout, type Rij, type Tabel } from "./tabel";

/** A row of the exchange format with the line it stands on. */
export type Regel<T> = T & { readonly regel: number };

/** What was read of a table since the last time: rows, and what is wrong. */
export interface Gelezen<T> {
  readonly rijen: readonly Regel<T>[];
  readonly fouten: readonly Bestandsfout[];
}

/** A table's head: where each column of the format stands in it. */
interface Kop {
  readonly namen: readonly string[];
  /** columns of the format, with their place */
  readonly kolommen: readonly (readonly [naam: string, plaats: number])[];
}

/**
 * Reads and checks a table row by row: columns by name, values by the schema. What is wrong is given, not thrown.
 * @param onbekend is told of columns that the format does not know: not wrong, but not read either
 */
export async function* readTabel<T>(tabel: Tabel, soort: Bestandssoort<T>, onbekend: (kolom: string) => void): AsyncGenerator<Gelezen<T>> {
  let kop: Kop | null = null;
  try {
    for await (const batch of tabel.lees()) {
      let body = batch;
      if (kop === null) {
        const [first, ...rest] = batch;
        if (!first) continue;
        kop = readKop(first, soort, onbekend);
        body = rest;
      }
      yield checkRijen(tabel.naam, body, kop, soort);
    }
    if (kop === null) throw new Leesfout(1, "de kopregel met kolomnamen ontbreekt");
  } catch (error) {
    if (!(error instanceof Leesfout)) throw error;
    yield { rijen: [], fouten: [{ bestand: tabel.naam, regel: error.regel, kolom: error.kolom, waarde: error.waarde, reden: error.message }] };
  }
}

function readKop<T>(rij: Rij, { verplicht, optioneel, terInfo = [] }: Bestandssoort<T>, onbekend: (kolom: string) => void): Kop {
  const namen = rij.waarden.map((k) => k.trim());
  if (namen.every((k) => k === "")) throw new Leesfout(rij.regel, "de kopregel met kolomnamen ontbreekt");
  const twice = namen.find((k, i) => k !== "" && namen.indexOf(k) < i);
  if (twice !== undefined) throw new Leesfout(rij.regel, "deze kolom staat er twee keer in", twice);
  const missing = verplicht.find((k) => !namen.includes(k));
  if (missing !== undefined) throw new Leesfout(rij.regel, "deze kolom ontbreekt in de kopregel", missing);
  const known = [...verplicht, ...optioneel];
  for (const naam of namen) if (naam !== "" && !known.includes(naam) && !terInfo.includes(naam)) onbekend(naam);
  return { namen, kolommen: known.filter((k) => namen.includes(k)).map((k) => [k, namen.indexOf(k)]) };
}

function checkRijen<T>(bestand: string, batch: readonly Rij[], kop: Kop, soort: Bestandssoort<T>): Gelezen<T> {
  const rijen: Regel<T>[] = [];
  const fouten: Bestandsfout[] = [];
  for (const { regel, waarden, fouten: cellen } of batch) {
    if (cellen) {
      for (const { plaats, waarde, reden } of cellen) fouten.push({ bestand, regel, kolom: kop.namen[plaats] ?? null, waarde, reden });
      continue;
    }
    if (waarden.length !== kop.namen.length) {
      fouten.push({ bestand, regel, kolom: null, waarde: null, reden: `heeft ${waarden.length} waarden, de kopregel heeft ${kop.namen.length} kolommen` });
      continue;
    }
    const gegeven: Record<string, string> = {};
    for (const [naam, plaats] of kop.kolommen) gegeven[naam] = waarden[plaats] ?? "";
    const parsed = soort.schema.safeParse(gegeven);
    if (parsed.success) rijen.push(Object.assign(parsed.data as object, { regel }) as Regel<T>);
    else {
      for (const { path: at, message: reden } of parsed.error.issues) {
        const kolom = String(at[0]);
        fouten.push({ bestand, regel, kolom, waarde: gegeven[kolom] ?? null, reden });
      }
    }
  }
  return { rijen, fouten };
}
