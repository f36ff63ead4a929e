// npm run db:migration -- <name>: writes the next migration of both engines from what changed in prisma/models.prisma.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { schemaOf } from "@/lib/commands/generate.js";
import { appendOnlySql } from "@/lib/commands/append-only";
import { diffSchemas } from "@/lib/commands/schema-diff";
import type { Provider } from "@/lib/schemas/omgeving";

const PRISMA = fileURLToPath(new URL("../../prisma/", import.meta.url));
const FOLDER = join(PRISMA, "migrations");
/** The models as the last migration left them. */
const SNAPSHOT = join(FOLDER, "models.prisma");
const PROVIDERS: readonly Provider[] = ["sqlite", "postgresql"];

const name = process.argv[2] ?? "";
if (!/^[a-z0-9_]+$/.test(name)) {
  console.error("Geef de migratie een naam van kleine letters, cijfers en _: npm run db:migration -- <naam>");
  process.exit(1);
}

const models = readFileSync(join(PRISMA, "models.prisma"), "utf8");
const before = existsSync(SNAPSHOT) ? readFileSync(SNAPSHOT, "utf8") : null;
if (before === models) {
  console.error("De modellen zijn niet veranderd sinds de laatste migratie.");
  process.exit(1);
}
const folderName = `${new Date().toISOString().replace(/\D/g, "").slice(0, 14)}_${name}`;

for (const provider of PROVIDERS) {
  const from = before === null ? null : schemaOf(provider, before);
  const sql = await diffSchemas(provider, from, schemaOf(provider, models));
  const folder = join(FOLDER, provider, folderName);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "migration.sql"), `${sql.trim()}\n\n${appendOnlySql(provider, before, models)}`);
  // Prisma refuses a folder without it.
  writeFileSync(join(FOLDER, provider, "migration_lock.toml"), `provider = "${provider}"\n`);
  console.log(join("prisma/migrations", provider, folderName, "migration.sql"));
}
writeFileSync(SNAPSHOT, models);
