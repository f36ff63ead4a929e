import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, inject, test } from "vitest";
import { appendOnlyModels, appendOnlySql } from "@/lib/commands/append-only";
import { schemaOf } from "@/lib/commands/generate.js";
import { diffSchemas } from "@/lib/commands/schema-diff";
import { openDb, type Db } from "@/lib/data/db";
import { migrate } from "@/lib/data/migrate";
import { emptyDatabase } from "./setup/leeg";
import { fillEveryTable, tablesOf } from "./setup/rijen";

const { engine } = inject("sjabloon");
const models = readFileSync("prisma/models.prisma", "utf8");
const ours = readdirSync(`prisma/migrations/${engine}`).filter((name) => /^\d/.test(name));

let url: string;
let discard: () => Promise<void>;
let folder: string;
let client: Db | undefined;

beforeEach(async () => {
  ({ url, discard } = await emptyDatabase());
  folder = mkdtempSync(join(tmpdir(), "regietafel migraties "));
  cpSync(`prisma/migrations/${engine}`, join(folder, engine), { recursive: true });
});

afterEach(async () => {
  await client?.$disconnect();
  client = undefined;
  await discard();
  rmSync(folder, { recursive: true, force: true });
});

function addMigration(name: string, sql: string): void {
  mkdirSync(join(folder, engine, name), { recursive: true });
  writeFileSync(join(folder, engine, name, "migration.sql"), sql);
}

/** Changes the models so that SQLite has to make every table with a required text anew, and returns the SQL. */
async function redefineTables(): Promise<string> {
  const changed = models.replaceAll(/^(\s+\w+\s+)String$/gm, '$1String  @default("")');
  const sql = await diffSchemas(engine, schemaOf(engine, models), schemaOf(engine, changed));
  return `${sql}\n${appendOnlySql(engine, models, changed)}`;
}

describe("een nieuwe database", () => {
  test("krijgt alle tabellen, en Nederland als enige gebied", async () => {
    expect(await migrate(url)).toEqual(ours);
    client = await openDb(url);
    expect(await client.gebied.findMany({ select: { code: true } })).toEqual([{ code: "NL" }]);
  });

  test("is wat de modellen zeggen: er ontbreekt geen migratie", () => {
    expect(readFileSync("prisma/migrations/models.prisma", "utf8")).toBe(models);
  });

  test("wordt één keer gemaakt, ook als twee processen tegelijk beginnen", async () => {
    const done = await Promise.all([migrate(url), migrate(url), migrate(url)]);
    expect(done.flat().sort()).toEqual(ours);
    expect(await migrate(url)).toEqual([]);
  });

  test("houdt bij wat Prisma bijhoudt, zodat prisma migrate deploy mogelijk blijft", async () => {
    await migrate(url);
    client = await openDb(url);
    const rows = await client.$queryRawUnsafe(
      `SELECT migration_name, length(checksum) AS n, finished_at IS NOT NULL AS af, rolled_back_at, applied_steps_count AS stappen
       FROM "_prisma_migrations" ORDER BY migration_name`,
    );
    const flat = JSON.parse(JSON.stringify(rows, (_, value: unknown) => (typeof value === "bigint" ? Number(value) : value))) as unknown;
    const af = engine === "sqlite" ? 1 : true;
    expect(flat).toEqual(ours.map((migration_name) => ({ migration_name, n: 64, af, rolled_back_at: null, stappen: 1 })));
  });
});

describe("een gevulde database bijwerken", () => {
  beforeEach(async () => {
    await migrate(url, folder);
    client = await openDb(url);
    await fillEveryTable(client);
  });

  test("laat in elke tabel alle rijen staan als tabellen opnieuw worden gemaakt", async () => {
    const before = await tablesOf(client!);
    expect(Object.values(before).every((n) => n > 0)).toBe(true);
    const sql = await redefineTables();
    if (engine === "sqlite") expect(sql.match(/DROP TABLE "/g)?.length).toBeGreaterThan(4);
    addMigration("99990101000000_opnieuw", sql);
    expect(await migrate(url, folder)).toEqual(["99990101000000_opnieuw"]);
    expect(await tablesOf(client!)).toEqual(before);
  });

  test("laat geschiedenis ook daarna niet wijzigen of verwijderen", async () => {
    addMigration("99990101000000_opnieuw", await redefineTables());
    await migrate(url, folder);
    for (const model of appendOnlyModels(models)) {
      await expect(client!.$executeRawUnsafe(`UPDATE "${model}" SET id = id`), model).rejects.toThrow("ligt vast");
      await expect(client!.$executeRawUnsafe(`DELETE FROM "${model}"`), model).rejects.toThrow("ligt vast");
    }
  });

  test("lukt geheel of niet: na een fout is er niets veranderd", async () => {
    const before = await tablesOf(client!);
    addMigration("99990101000000_stuk", `CREATE TABLE "Nieuw" (id INTEGER);\nDROP TABLE "RateLimiterFlexible";\nSELECT fout FROM nergens;`);
    await expect(migrate(url, folder)).rejects.toThrow(/99990101000000_stuk lukte niet, er is niets veranderd/);
    expect(await tablesOf(client!)).toEqual(before);
    await expect(client!.$queryRawUnsafe(`SELECT * FROM "Nieuw"`)).rejects.toThrow();
    rmSync(join(folder, engine, "99990101000000_stuk"), { recursive: true });
    expect(await migrate(url, folder)).toEqual([]);
  });

  if (engine === "sqlite")
    test("weigert een migratie die rijen zonder ouder achterlaat", async () => {
      const before = await tablesOf(client!);
      addMigration("99990101000000_wees", `DELETE FROM "Gebied" WHERE code = 'PV24';`);
      await expect(migrate(url, folder)).rejects.toThrow(/verwijzen naar iets dat niet meer bestaat/);
      expect(await tablesOf(client!)).toEqual(before);
    });
});

describe("een database die niet bij dit programma past", () => {
  beforeEach(async () => {
    await migrate(url, folder);
  });

  test("van een nieuwere versie wordt geweigerd", async () => {
    addMigration("99990101000000_later", "SELECT 1;");
    await migrate(url, folder);
    await expect(migrate(url)).rejects.toThrow(/^De database is van een nieuwere versie .*99990101000000_later.*: gebruik die nieuwere versie\.$/);
  });

  test("gemaakt met een migratie die later is veranderd, wordt geweigerd", async () => {
    addMigration(ours[0]!, "-- anders");
    await expect(migrate(url, folder)).rejects.toThrow(/is veranderd nadat de database ermee werd gemaakt/);
  });

  test("waarvan een migratie is afgebroken, wordt geweigerd", async () => {
    client = await openDb(url);
    await client.$executeRawUnsafe(`UPDATE "_prisma_migrations" SET finished_at = NULL`);
    await expect(migrate(url, folder)).rejects.toThrow(/is ooit afgebroken/);
  });

  test("met een migratie die is teruggedraaid, krijgt die opnieuw", async () => {
    addMigration("99990101000000_teruggedraaid", "SELECT 1;");
    await migrate(url, folder);
    client = await openDb(url);
    await client.$executeRawUnsafe(
      `UPDATE "_prisma_migrations" SET rolled_back_at = CURRENT_TIMESTAMP WHERE migration_name = '99990101000000_teruggedraaid'`,
    );
    expect(await migrate(url, folder)).toEqual(["99990101000000_teruggedraaid"]);
  });
});
