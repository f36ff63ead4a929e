import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient as PostgresClient } from "@/prisma/generated/postgresql/client";
import { PrismaClient as SqliteClient, type Prisma } from "@/prisma/generated/sqlite/client";
import { SqliteAdapter, WRITE_WAIT } from "@/lib/data/sqlite";
import { OmgevingFout, providerOf, readOmgeving, type Provider } from "@/lib/schemas/omgeving";

/** The Prisma client. Both engines have one shape; the type is the one generated for SQLite. */
export type Db = SqliteClient;
/** The client within a transaction. */
export type Tx = Prisma.TransactionClient;

/** Longest transaction, in ms: an import of many years of figures takes minutes. */
const LONGEST = 15 * 60_000;
/** Prisma's own patience lasts longer than ours, so that the wait ends in one place. */
const transactionOptions = { maxWait: WRITE_WAIT + 5_000, timeout: LONGEST };
/** Key of the advisory lock that PostgreSQL writers take in turn ("rgtf"). */
const WRITE_LOCK = 0x72677466;

/** The server's bundles each load this module: what they share is kept outside it. */
const shared = globalThis as typeof globalThis & {
  regietafelProviders?: WeakMap<Db, Provider>;
  regietafelDb?: Promise<Db>;
  regietafelSluiten?: Set<() => void>;
};
const providers = (shared.regietafelProviders ??= new WeakMap<Db, Provider>());

/**
 * Opens a client for a database; close it with `$disconnect()`.
 * @param url `file:…` or `postgresql://…`; default: what the environment says
 * @throws OmgevingFout when the URL is of another kind
 */
export async function openDb(url: string = readOmgeving().databaseUrl): Promise<Db> {
  const provider = providerOf(url);
  if (provider === null) throw new OmgevingFout(`Dit is geen adres van een database: ${url}`);
  const db = provider === "sqlite" ? await openSqlite(url) : openPostgres(url);
  providers.set(db, provider);
  return db;
}

async function openSqlite(url: string): Promise<Db> {
  const db = new SqliteClient({ adapter: new SqliteAdapter(url), transactionOptions });
  await db.$queryRawUnsafe("PRAGMA journal_mode = WAL");
  return db;
}

function openPostgres(url: string): Db {
  const adapter = new PrismaPg({ connectionString: url, max: 20, connectionTimeoutMillis: 10_000 });
  const db = new PostgresClient({ adapter, transactionOptions });
  // Both clients are generated from one models file; the tests run on both.
  return db as unknown as Db;
}

/** The kind of database that a client is of, for the few statements that the engines write differently. */
export function providerOfDb(db: Db): Provider {
  return providers.get(db) ?? "sqlite";
}

/** The one client of this process. */
export function db(): Promise<Db> {
  shared.regietafelDb ??= openDb().catch((error: unknown) => {
    delete shared.regietafelDb;
    throw error;
  });
  return shared.regietafelDb;
}

/**
 * Runs `f` in one transaction, as the only writer: another one, in this process or elsewhere, waits its turn
 * (at most WRITE_WAIT, 30 seconds). What `f` reads is what it overwrites.
 * @throws whatever `f` throws, after undoing everything
 */
export async function writeTransaction<T>(db: Db, f: (tx: Tx) => Promise<T>): Promise<T> {
  return db.$transaction(async (tx) => {
    if (providerOfDb(db) === "postgresql") {
      await tx.$executeRawUnsafe(`SET LOCAL lock_timeout = ${WRITE_WAIT}`);
      await tx.$executeRawUnsafe(`SELECT pg_advisory_xact_lock(${WRITE_LOCK})`);
    }
    return f(tx);
  });
}

/** Runs `f` on one moment of the database: what others write meanwhile is not seen. `f` must not write. */
export async function readTransaction<T>(db: Db, f: (tx: Tx) => Promise<T>): Promise<T> {
  const level = providerOfDb(db) === "postgresql" ? "RepeatableRead" : "Serializable";
  return db.$transaction(f, { isolationLevel: level as "Serializable" });
}

/** Has something closed together with the client of this process. */
export function closeWithDb(close: () => void): void {
  (shared.regietafelSluiten ??= new Set()).add(close);
}

/** Closes the client of this process, so that a command can end. */
export async function closeDb(): Promise<void> {
  const open = shared.regietafelDb;
  delete shared.regietafelDb;
  for (const close of shared.regietafelSluiten ?? []) close();
  await (await open)?.$disconnect();
}
