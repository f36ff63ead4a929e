import { createClient, type Client } from "@libsql/client";
import { readOmgeving } from "@/lib/schemas/omgeving";
import { closeWithDb, db, providerOfDb, type Db } from "./db";
import { BUSY_TIMEOUT } from "./sqlite";

/** Readings kept at most; the oldest goes first. */
const PLAATSEN = 200;

/** What was read since the database last changed. */
interface Geheugen {
  /** the client that read it */
  van: Db | null;
  /** SQLite tells a connection what others changed: this one never writes. PostgreSQL needs none. */
  wachter: Client | null;
  /** how often it began anew: versions of different connections are not compared */
  begin: number;
  versie: string | null;
  readonly gelezen: Map<string, Promise<unknown>>;
}

/** The server's bundles each load this module: what was read is kept outside it. */
const shared = globalThis as typeof globalThis & { regietafelGeheugen?: Geheugen };
const geheugen = (shared.regietafelGeheugen ??= { van: null, wachter: null, begin: 0, versie: null, gelezen: new Map() });

function vergeet(): void {
  geheugen.van = null;
  geheugen.wachter?.close();
  geheugen.wachter = null;
  geheugen.begin += 1;
  geheugen.versie = null;
  geheugen.gelezen.clear();
}

/**
 * Something that differs as soon as anyone, in this process or elsewhere, has committed a change: of SQLite the number of changes
 * that others made, of PostgreSQL which transactions a reader sees.
 */
async function readVersie(client: Db): Promise<string> {
  if (providerOfDb(client) === "postgresql") {
    const [row] = await client.$queryRaw<[{ versie: string }]>`SELECT pg_current_snapshot()::text AS versie`;
    return row.versie;
  }
  const { begin } = geheugen;
  const { rows } = await (geheugen.wachter ??= createClient({ url: readOmgeving().databaseUrl, timeout: BUSY_TIMEOUT })).execute("PRAGMA data_version");
  return JSON.stringify([begin, rows]);
}

/**
 * What `lees` reads, kept until anything in the database changes: never older than the last commit before this call (ADR 13).
 * What was read for one is told to the next, so whoever asks is authorized before.
 * @param sleutel a name, and all that `lees` depends on
 * @throws whatever `lees` throws; that is not kept
 */
export async function onthoud<T>(sleutel: readonly [naam: string, ...unknown[]], lees: (client: Db) => Promise<T>): Promise<T> {
  const client = await db();
  if (geheugen.van !== client) {
    vergeet();
    geheugen.van = client;
    closeWithDb(vergeet);
  }
  let versie: string;
  try {
    versie = await readVersie(client);
  } catch {
    // a connection that failed once may see one moment for ever
    vergeet();
    return lees(client);
  }
  if (versie !== geheugen.versie) {
    geheugen.gelezen.clear();
    geheugen.versie = versie;
  }
  return keep(JSON.stringify(sleutel), () => lees(client));
}

/** Begins reading only after the version was read: what is kept may be newer than it, never older. */
function keep<T>(key: string, lees: () => Promise<T>): Promise<T> {
  const { gelezen } = geheugen;
  const known = gelezen.get(key);
  // a name belongs to one reader, and so to one type
  if (known) return known as Promise<T>;
  const reading = lees();
  gelezen.set(key, reading);
  reading.catch(() => {
    if (gelezen.get(key) === reading) gelezen.delete(key);
  });
  if (gelezen.size > PLAATSEN) gelezen.delete(gelezen.keys().next().value!);
  return reading;
}
