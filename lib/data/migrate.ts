import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { explainDatabaseError } from "@/lib/data/databasefout";
import { openPostgresLedger } from "@/lib/data/migrate-postgresql";
import { openSqliteLedger } from "@/lib/data/migrate-sqlite";
import { OmgevingFout, providerOf } from "@/lib/schemas/omgeving";

/** The database cannot be brought up to date; the message is one Dutch sentence that says what is wrong and what to do. */
export class MigratieFout extends Error {
  override name = "MigratieFout";
}

/** One file prisma/migrations/<provider>/<name>/migration.sql. */
export interface Migration {
  readonly name: string;
  readonly sql: string;
  /** sha256 of the file, as Prisma takes it */
  readonly checksum: string;
}

/** A row of `_prisma_migrations` that was not rolled back. */
export interface AppliedMigration {
  readonly name: string;
  readonly checksum: string;
  /** false: begun, never finished */
  readonly finished: boolean;
}

/** The database as the runner sees it; an engine's own part of the work. */
export interface Ledger {
  /** What was applied, oldest first; empty when there is no `_prisma_migrations` yet. */
  history(): Promise<AppliedMigration[]>;
  /** Runs `f` while no other process migrates; all that `apply` does within it holds together or not at all. */
  exclusively<T>(f: (apply: (migration: Migration) => Promise<void>) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

const FOLDER = fileURLToPath(new URL("../../prisma/migrations/", import.meta.url));

/**
 * Brings a database up to date; makes it when there is none. Keeps `_prisma_migrations` as Prisma does, so that
 * `prisma migrate deploy` stays possible. Safe when several processes begin at once.
 * @param url `file:…` or `postgresql://…`
 * @param folder holds a folder per provider
 * @returns the names of the migrations that were applied now
 * @throws DatabaseFout when it cannot be opened; MigratieFout when the database is newer, was changed by an edited migration, or is half migrated
 */
export async function migrate(url: string, folder: string = FOLDER): Promise<string[]> {
  const provider = providerOf(url);
  if (provider === null) throw new OmgevingFout(`Dit is geen adres van een database: ${url}`);
  const files = readMigrations(join(folder, provider));
  try {
    const ledger = await (provider === "sqlite" ? openSqliteLedger(url) : openPostgresLedger(url));
    try {
      return await applyAll(ledger, files);
    } finally {
      await ledger.close();
    }
  } catch (error) {
    throw explainDatabaseError(error, url);
  }
}

async function applyAll(ledger: Ledger, files: readonly Migration[]): Promise<string[]> {
  const done: string[] = [];
  while (pendingOf(files, await ledger.history()).length > 0) {
    await ledger.exclusively(async (apply) => {
      // Another process may have applied it while we waited for our turn.
      const next = pendingOf(files, await ledger.history())[0];
      if (next === undefined) return;
      await apply(next).catch((cause: unknown) => {
        const reason = cause instanceof Error ? cause.message : String(cause);
        throw new MigratieFout(`De database bijwerken met ${next.name} lukte niet, er is niets veranderd: ${reason}`, { cause });
      });
      done.push(next.name);
    });
  }
  return done;
}

/** The migrations of one provider, oldest first (their names begin with the time). */
export function readMigrations(folder: string): Migration[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const sql = readFileSync(join(folder, name, "migration.sql"), "utf8");
      return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
    });
}

/** What is still to be applied; throws when the history is not the beginning of these files. */
function pendingOf(files: readonly Migration[], history: readonly AppliedMigration[]): readonly Migration[] {
  for (const [index, row] of history.entries()) {
    const file = files[index];
    if (!row.finished)
      throw new MigratieFout(
        `De bijwerking ${row.name} van de database is ooit afgebroken: zet een reservekopie terug, of rond haar af met "prisma migrate resolve".`,
      );
    if (!files.some(({ name }) => name === row.name))
      throw new MigratieFout(
        `De database is van een nieuwere versie van dit programma (${row.name} is hier onbekend): gebruik die nieuwere versie.`,
      );
    if (file?.name !== row.name || file.checksum !== row.checksum)
      throw new MigratieFout(
        `De bijwerking ${row.name} is veranderd nadat de database ermee werd gemaakt: zet het oorspronkelijke bestand in prisma/migrations terug.`,
      );
  }
  return files.slice(history.length);
}
