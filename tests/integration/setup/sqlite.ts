import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createClient } from "@libsql/client";
import type { TestProject } from "vitest/node";
import { migrate } from "@/lib/data/migrate";
import { sqliteUrl } from "@/lib/schemas/omgeving";

/** Makes one migrated SQLite file; every test file gets a copy. */
export default async function setup(project: TestProject) {
  const folder = mkdtempSync(join(tmpdir(), "regietafel sqlite "));
  const template = join(folder, "template.db");
  await migrate(sqliteUrl(template));
  // What was just written stands beside the file, and would not be copied.
  const client = createClient({ url: sqliteUrl(template) });
  await client.execute("PRAGMA wal_checkpoint(TRUNCATE)");
  client.close();
  project.provide("sjabloon", { engine: "sqlite", at: template });
  return () => rmSync(folder, { recursive: true, force: true });
}

declare module "vitest" {
  interface ProvidedContext {
    /** the migrated database to copy: a path, or the URL of a PostgreSQL database */
    sjabloon: { readonly engine: "sqlite" | "postgresql"; readonly at: string };
  }
}
