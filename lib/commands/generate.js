// Writes the two Prisma clients (SQLite and PostgreSQL) from one models file, only when they are missing or stale.
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const PROVIDERS = ["sqlite", "postgresql"];
const STAMP = "made-from.txt";

/** @param {string} name a file in prisma/ */
const read = (name) => readFileSync(join(ROOT, "prisma", name), "utf8");

/**
 * The schema of one provider: its header and the shared models.
 * @param {string} provider
 * @param {string} models
 */
export function schemaOf(provider, models) {
  return `${read(`${provider}.prisma`)}\n${models}`;
}

/** Hash of all that a client is made from: the schemas and the version of Prisma. */
function fingerprint() {
  const hash = createHash("sha256");
  for (const provider of PROVIDERS) hash.update(schemaOf(provider, read("models.prisma")));
  const manifest = readFileSync(join(ROOT, "node_modules/prisma/package.json"), "utf8");
  return hash.update(manifest).digest("hex");
}

/**
 * Generates both clients into prisma/generated when they do not belong to the current models.
 * @param {(line: string) => void} say is told what happens, in Dutch
 * @returns {Promise<boolean>} true when clients were made
 * @throws {Error} with Prisma's own output when the models are wrong
 */
export async function generateClients(say) {
  const folder = join(ROOT, "prisma/generated");
  const stamp = join(folder, STAMP);
  const wanted = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return false;
  say("Toegang tot de database maken uit de modellen…");
  mkdirSync(folder, { recursive: true });
  rmSync(stamp, { force: true });
  await Promise.all(PROVIDERS.map((provider) => generate(provider, folder)));
  writeFileSync(stamp, wanted);
  return true;
}

/**
 * @param {string} provider
 * @param {string} folder
 */
async function generate(provider, folder) {
  const schema = join(folder, `${provider}.prisma`);
  writeFileSync(schema, schemaOf(provider, read("models.prisma")));
  const prisma = join(ROOT, "node_modules/prisma/build/index.js");
  await promisify(execFile)(process.execPath, [prisma, "generate", "--schema", schema], {
    cwd: ROOT,
    // `generate` never starts the schema engine, but wants to see a file where one could be; without it
    // Prisma tries to download a binary, which a closed network refuses.
    env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, CHECKPOINT_DISABLE: "1" },
  });
}
