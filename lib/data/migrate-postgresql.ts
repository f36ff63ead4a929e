import { randomUUID } from "node:crypto";
import pg from "pg";
import type { Ledger, Migration } from "@/lib/data/migrate";

/** The key that Prisma itself locks when it migrates. */
const MIGRATION_LOCK = 72707369;

const TABLE = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id"                    VARCHAR(36) PRIMARY KEY NOT NULL,
    "checksum"              VARCHAR(64) NOT NULL,
    "finished_at"           TIMESTAMPTZ,
    "migration_name"        VARCHAR(255) NOT NULL,
    "logs"                  TEXT,
    "rolled_back_at"        TIMESTAMPTZ,
    "started_at"            TIMESTAMPTZ NOT NULL DEFAULT now(),
    "applied_steps_count"   INTEGER NOT NULL DEFAULT 0
)`;

/** Connects to a PostgreSQL database to migrate it. */
export async function openPostgresLedger(url: string): Promise<Ledger> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  await client.connect();

  return {
    async history() {
      const { rows: tables } = await client.query<{ found: string | null }>(
        `SELECT to_regclass('"_prisma_migrations"')::text AS found`,
      );
      if (tables[0]?.found == null) return [];
      const { rows } = await client.query<{ name: string; checksum: string; finished: boolean }>(
        `SELECT migration_name AS name, checksum, finished_at IS NOT NULL AS finished FROM "_prisma_migrations"
         WHERE rolled_back_at IS NULL ORDER BY migration_name COLLATE "C"`,
      );
      return rows;
    },

    async exclusively(f) {
      await client.query(`SELECT pg_advisory_lock(${MIGRATION_LOCK})`);
      try {
        await client.query("BEGIN");
        const result = await f((migration) => apply(client, migration));
        await client.query("COMMIT");
        return result;
      } catch (error) {
        await client.query("ROLLBACK");
        throw error;
      } finally {
        await client.query(`SELECT pg_advisory_unlock(${MIGRATION_LOCK})`);
      }
    },

    close: () => client.end(),
  };
}

async function apply(client: pg.Client, migration: Migration): Promise<void> {
  const started = new Date();
  await client.query(TABLE);
  await client.query(migration.sql);
  await client.query(
    `INSERT INTO "_prisma_migrations" (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
     VALUES ($1, $2, $3, $4, clock_timestamp(), 1)`,
    [randomUUID(), migration.checksum, migration.name, started],
  );
}
