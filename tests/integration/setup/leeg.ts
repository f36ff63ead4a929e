import { mkdtempSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inject } from "vitest";
import { sqliteUrl } from "@/lib/schemas/omgeving";
import { administer } from "./administer";

let made = 0;

/** A database without anything in it, on the engine of this run. */
export async function emptyDatabase(): Promise<{ url: string; discard: () => Promise<void> }> {
  const { engine, at } = inject("sjabloon");
  if (engine === "sqlite") {
    const folder = mkdtempSync(join(tmpdir(), "regietafel leeg "));
    const discard = () => rm(folder, { recursive: true, force: true });
    return { url: sqliteUrl(join(folder, "leeg.db")), discard };
  }
  const name = `regietafel_leeg_${process.pid}_${++made}`;
  await administer(at, `CREATE DATABASE ${name} TEMPLATE template0`);
  const url = Object.assign(new URL(at), { pathname: name }).href;
  return { url, discard: () => administer(at, `DROP DATABASE ${name} WITH (FORCE)`) };
}
