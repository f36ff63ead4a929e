import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, inject } from "vitest";
import { closeDb } from "@/lib/data/db";
import { sqliteUrl } from "@/lib/schemas/omgeving";
import { administer } from "./administer";

// Every test file has a data folder and a database of its own, as the settings name them.
const { engine, at } = inject("sjabloon");
const folder = mkdtempSync(join(tmpdir(), "regietafel test "));
process.env["REGIETAFEL_DATA"] = folder;
const drop = await (engine === "sqlite" ? copySqlite() : copyPostgres());

afterAll(async () => {
  await closeDb();
  await drop();
  rmSync(folder, { recursive: true, force: true });
});

function copySqlite(): Promise<() => Promise<void>> {
  const path = join(folder, "regietafel.db");
  copyFileSync(at, path);
  process.env["DATABASE_URL"] = sqliteUrl(path);
  return Promise.resolve(() => Promise.resolve());
}

async function copyPostgres(): Promise<() => Promise<void>> {
  const template = new URL(at).pathname.slice(1);
  const name = `${template}_${process.pid}_${Date.now()}`;
  await administer(at, `CREATE DATABASE ${name} TEMPLATE ${template}`);
  process.env["DATABASE_URL"] = Object.assign(new URL(at), { pathname: name }).href;
  return () => administer(at, `DROP DATABASE ${name} WITH (FORCE)`);
}
