// Makes sure that a command can run: packages, database clients and settings. Runs with nothing installed.
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { runChild, stopChildrenOnSignal } from "./child.js";
import { generateClients } from "./generate.js";

export const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** Commands that tell on stdout what they do; of the others stdout holds their result and nothing else. */
const TALKING = ["start", "test", "bench"];

/** Commands that open a database at their own moment, or none. */
const OWN_DATABASE = ["start", "test", "bench", "db-migration"];

/**
 * Runs lib/commands/<name>.ts as if it were started with these arguments.
 * @param {string} name
 * @param {string[]} args
 */
export async function runCommand(name, args) {
  /** @param {string} line */
  const say = (line) => void (TALKING.includes(name) ? process.stdout : process.stderr).write(`${line}\n`);
  const file = join(ROOT, "lib/commands", `${name}.ts`);
  stopChildrenOnSignal(say);
  process.stdout.on("error", stopWhenNobodyReads);
  try {
    if (!/^[a-z-]+$/.test(name) || !existsSync(file)) throw fout(`De opdracht ${name} bestaat niet.`);
    readSettings(name);
    process.chdir(ROOT);
    // Before anything is imported that looks at it.
    if (name === "start") Object.assign(process.env, { NODE_ENV: "production" });
    await installPackages(say);
    await generateClients(say);
    process.argv.splice(1, process.argv.length, file, ...args);
    const { register } = await import("tsx/esm/api");
    register();
    if (OWN_DATABASE.includes(name)) {
      await load(name);
    } else {
      const { prepareDatabase, closeDb } = /** @type {typeof import("./database")} */ (await load("database"));
      await prepareDatabase(say);
      await load(name).finally(closeDb);
    }
  } catch (error) {
    process.exitCode = 1;
    process.stderr.write(`${describe(error)}\n`);
  }
}

/**
 * A reader that has seen enough (`… | head`) is no error of ours.
 * @param {NodeJS.ErrnoException} error
 */
function stopWhenNobodyReads(error) {
  if (error.code !== "EPIPE") throw error;
  process.exit();
}

/**
 * Runs a TypeScript module of this folder, once tsx is registered.
 * @param {string} name
 * @returns {Promise<unknown>}
 */
function load(name) {
  return import(pathToFileURL(join(ROOT, "lib/commands", `${name}.ts`)).href);
}

/**
 * What to show of an error: errors that are meant for the user (their name ends in Fout) are one sentence.
 * @param {unknown} error
 */
function describe(error) {
  if (!(error instanceof Error)) return String(error);
  return error.name.endsWith("Fout") ? error.message : `Er ging iets mis dat niemand verwachtte.\n${error.stack}`;
}

/** @param {string} message one Dutch sentence */
function fout(message) {
  return Object.assign(new Error(message), { name: "StartFout" });
}

/**
 * Settings from .env, under those of the shell. A relative path is meant from the folder where it was typed.
 * @param {string} name
 */
function readSettings(name) {
  process.env.INIT_CWD ??= process.cwd();
  absolute(process.env.INIT_CWD);
  const file = join(ROOT, ".env");
  // A test never touches the database of this installation.
  if (name !== "test" && existsSync(file)) process.loadEnvFile(file);
  absolute(ROOT);
}

/** @param {string} base */
function absolute(base) {
  const { REGIETAFEL_DATA: folder, DATABASE_URL: url } = process.env;
  if (folder) process.env.REGIETAFEL_DATA = resolve(base, folder);
  const relative = url?.match(/^file:(?!\/)(.+)$/)?.[1];
  if (relative) process.env.DATABASE_URL = pathToFileURL(resolve(base, decodeURIComponent(relative))).href;
}

/** @typedef {Record<string, { version?: string, optional?: boolean }>} Packages */

/** @param {string} file @returns {Packages | null} */
function packagesIn(file) {
  if (!existsSync(file)) return null;
  /** @type {unknown} */
  const lock = JSON.parse(readFileSync(file, "utf8"));
  return /** @type {{ packages: Packages }} */ (lock).packages;
}

/** True when node_modules holds what the lock file asks for; optional packages are for other machines. */
function isInstalled() {
  const wanted = packagesIn(join(ROOT, "package-lock.json")) ?? {};
  const present = packagesIn(join(ROOT, "node_modules/.package-lock.json"));
  if (present === null) return false;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === "" || optional || present[path]?.version === version,
  );
}

/** @param {(line: string) => void} say */
async function installPackages(say) {
  if (isInstalled()) return;
  say("Pakketten installeren (npm ci)…");
  // The npm that started us, else the one on the path.
  const npm = process.env.npm_execpath;
  const args = ["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"];
  const { code, output } =
    npm && /\.c?js$/.test(npm)
      ? await runChild(process.execPath, [npm, ...args], { cwd: ROOT, say })
      : await runChild("npm", args, { cwd: ROOT, say, shell: process.platform === "win32" });
  if (code !== 0)
    throw fout(`${output.trim()}\nDe pakketten installeren lukte niet: controleer de verbinding met het npm-register en probeer het opnieuw.`);
}
