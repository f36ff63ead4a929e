import { copyFileSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { migrate } from "@/lib/data/migrate";
import { takeSlot } from "@/lib/data/slot";
import { sqliteUrl } from "@/lib/schemas/omgeving";
import { startOpdracht } from "../../helpers/opdracht";

const folder = mkdtempSync(join(tmpdir(), "regietafel start "));
const data = join(folder, "data");
afterEach(() => rmSync(data, { recursive: true, force: true }));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let port: string;
beforeAll(async () => {
  const probe = createServer();
  await new Promise<void>((ready) => probe.listen(0, ready));
  port = String((probe.address() as AddressInfo).port);
  await new Promise((closed) => probe.close(closed));
});

/** What a refused start says; it says it in one line, without a trace of the program's inside. */
async function refusal(env: Record<string, string>): Promise<string> {
  const { code, stderr } = await startOpdracht(["start"], { PORT: port, REGIETAFEL_DATA: data, ...env }).ended;
  expect(code).toBe(1);
  expect(stderr.trim().split("\n"), stderr).toHaveLength(1);
  return stderr.trim();
}

describe("npm start zegt in één zin wat er mis is", () => {
  test("als de poort bezet is", async () => {
    const other = createServer();
    await new Promise<void>((ready) => other.listen(Number(port), ready));
    try {
      expect(await refusal({})).toBe(
        `Poort ${port} is al in gebruik: stop het programma dat daar draait, of kies een andere poort, bijvoorbeeld PORT=${Number(port) + 1} npm start.`,
      );
    } finally {
      await new Promise((closed) => other.close(closed));
    }
  });

  test("als een instelling niet klopt", async () => {
    expect(await refusal({ PORT: "drie" })).toBe("PORT moet een getal zijn van 1 tot en met 65535, bijvoorbeeld 3000.");
  });

  test("als het niet in de datamap kan schrijven", async () => {
    writeFileSync(join(folder, "bestand"), "");
    expect(await refusal({ REGIETAFEL_DATA: join(folder, "bestand", "data") })).toMatch(
      /^In de map .*bestand.data kan dit programma niet schrijven: .* kies een andere map met REGIETAFEL_DATA\.$/,
    );
  });

  test("als de database van een nieuwere versie is, en laat die ongemoeid", async () => {
    const migrations = join(folder, "migraties");
    cpSync("prisma/migrations/sqlite", join(migrations, "sqlite"), { recursive: true });
    mkdirSync(join(migrations, "sqlite/99990101000000_later"));
    writeFileSync(join(migrations, "sqlite/99990101000000_later/migration.sql"), "SELECT 1;");
    const path = join(data, "regietafel.db");
    await migrate(sqliteUrl(path), migrations);
    expect(await refusal({})).toMatch(/^De database is van een nieuwere versie van dit programma .*: gebruik die nieuwere versie\.$/);
    expect(await migrate(sqliteUrl(path), migrations)).toEqual([]);
  });

  test("als het databasebestand geen database is, en laat dat ongemoeid", async () => {
    mkdirSync(data, { recursive: true });
    const path = join(data, "regietafel.db");
    copyFileSync("package-lock.json", path);
    expect(await refusal({})).toMatch(/^Het bestand .*regietafel\.db is geen goede SQLite-database: /);
    expect(readFileSync(path).equals(readFileSync("package-lock.json"))).toBe(true);
  });

  test("als er al een server op dezelfde SQLite-database draait", async () => {
    mkdirSync(data, { recursive: true });
    const held = await takeSlot(join(data, "regietafel.db.server"));
    expect(await refusal({})).toMatch(/^Er draait al een server op .*regietafel\.db: stop die eerst, of kies een andere map met REGIETAFEL_DATA\.$/);
    expect(readdirSync(data)).toEqual(["regietafel.db.server"]);
    await held?.release();
  });

  test.each([
    ["onbereikbaar is", "postgresql://wie:geheim@127.0.0.1:9/regietafel", /^De database regietafel op 127\.0\.0\.1:9 is niet bereikbaar: /],
    ["niet te vinden is", "postgresql://wie:geheim@nergens.invalid/regietafel", /^De database regietafel op nergens\.invalid:5432 is niet bereikbaar: /],
  ])("als de database in DATABASE_URL %s, zonder het wachtwoord te noemen", async (_, DATABASE_URL, sentence) => {
    const said = await refusal({ DATABASE_URL });
    expect(said).toMatch(sentence);
    expect(said).not.toContain("geheim");
  });
});

describe("een andere opdracht", () => {
  test("maakt zelf een lege database waar er geen is, en zegt dat niet op stdout", async () => {
    const { code, stdout, stderr } = await startOpdracht(["import", "prisma/seed/flevoland-2024-09-11", "--droog"], { REGIETAFEL_DATA: data }).ended;
    expect({ code, stdout }).toMatchObject({ code: 0, stdout: expect.not.stringContaining("De database is bijgewerkt") as string });
    expect(stderr).toContain("De database is bijgewerkt");
  });

  test("leest een pad vanaf de map waar u de opdracht geeft", async () => {
    const end = await startOpdracht(["import", "flevoland-2024-09-11", "--droog"], { REGIETAFEL_DATA: data }, join(process.cwd(), "prisma/seed")).ended;
    expect(end).toMatchObject({ code: 0 });
  });

  test("die niet bestaat, wordt niet geraden", async () => {
    expect(await startOpdracht(["../start"], {}).ended).toEqual({ code: 1, stdout: "", stderr: "De opdracht ../start bestaat niet.\n" });
  });
});
