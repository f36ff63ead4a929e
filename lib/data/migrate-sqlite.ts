import { randomUUID } from "node:crypto";
import { closeSync, mkdirSync, openSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { createClient, type Client, type Transaction } from "@libsql/client";
import type { Ledger, Migration } from "@/lib/data/migrate";
import { BUSY_TIMEOUT, patiently } from "@/lib/data/sqlite";

/** How long a start waits, in ms, for another one that migrates. */
const LONGEST_MIGRATION = 10 * 60_000;

const TABLE = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id"                    TEXT PRIMARY KEY NOT NULL,
    "checksum"              TEXT NOT NULL,
    "finished_at"           DATETIME,
    "migration_name"        TEXT NOT NULL,
    "logs"                  TEXT,
    "rolled_back_at"        DATETIME,
    "started_at"            DATETIME NOT NULL DEFAULT current_timestamp,
    "applied_steps_count"   INTEGER UNSIGNED NOT NULL DEFAULT 0
)`;

/** Opens a SQLite file to migrate it; makes the file and its folder when they are missing. */
export async function openSqliteLedger(url: string): Promise<Ledger> {
  const path = pathOf(url);
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  // For this user alone; SQLite gives the files beside it the same rights.
  closeSync(openSync(path, "a", 0o600));
  const client = createClient({ url, timeout: BUSY_TIMEOUT });
  await patiently(() => client.execute("PRAGMA journal_mode = WAL"));
  await client.execute("PRAGMA synchronous = FULL");
  let current: Transaction | undefined;

  return {
    async history() {
      const on = current ?? client;
      const { rows: tables } = await on.execute("SELECT 1 FROM sqlite_master WHERE name = '_prisma_migrations'");
      if (tables.length === 0) return [];
      const { rows } = await on.execute(
        `SELECT migration_name, checksum, finished_at FROM "_prisma_migrations"
         WHERE rolled_back_at IS NULL ORDER BY migration_name`,
      );
      return rows.map((row) => ({
        name: row["migration_name"] as string,
        checksum: row["checksum"] as string,
        finished: row["finished_at"] !== null,
      }));
    },

    async exclusively(f) {
      current = await patiently(() => begin(client), LONGEST_MIGRATION);
      try {
        const result = await f((migration) => apply(current as Transaction, migration));
        await current.commit();
        return result;
      } finally {
        current.close();
        current = undefined;
      }
    },

    close: () => {
      client.close();
      return Promise.resolve();
    },
  };
}

async function begin(client: Client): Promise<Transaction> {
  // A table is redefined by dropping the old one. With foreign keys on that would empty the tables that point to it,
  // and within a transaction this setting is ignored: so it is set before.
  await client.execute("PRAGMA foreign_keys = OFF");
  try {
    return await client.transaction("write");
  } catch (error) {
    client.reconnect(); // see BusyProof in sqlite.ts
    throw error;
  }
}

async function apply(tx: Transaction, migration: Migration): Promise<void> {
  const started = Date.now();
  await tx.execute(TABLE);
  await tx.executeMultiple(migration.sql);
  const { rows } = await tx.execute("PRAGMA foreign_key_check");
  if (rows.length > 0) throw new Error(`${rows.length} rijen verwijzen naar iets dat niet meer bestaat`);
  await tx.execute({
    sql: `INSERT INTO "_prisma_migrations" (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
          VALUES (?, ?, ?, ?, ?, 1)`,
    args: [randomUUID(), migration.checksum, migration.name, started, Date.now()],
  });
}

/** Path of the file that a `file:` URL names; absolute (`file:///…`) or relative to the current folder (`file:x.db`). */
export function pathOf(url: string): string {
  return url.startsWith("file:/") ? fileURLToPath(url) : decodeURIComponent(url.slice("file:".length));
}
