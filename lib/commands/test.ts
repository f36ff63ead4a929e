// npm test: everything that says whether the program works, closed by one line of counts.
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildIfStale } from "@/lib/commands/build";
import { runChild } from "@/lib/commands/child.js";
import { findPostgres } from "@/lib/commands/programs.js";

interface Counts {
  readonly passed: number;
  readonly failed: number;
}
interface Outcome extends Counts {
  /** shown when something failed */
  readonly output: string;
}

const root = process.cwd();
const say = (line: string) => void process.stdout.write(`${line}\n`);
const scratch = mkdtempSync(join(tmpdir(), "regietafel npm test "));
process.on("exit", () => rmSync(scratch, { recursive: true, force: true }));

const total = { passed: 0, failed: 0 };

/** Runs a part and adds its counts; what it says is shown only when it failed. */
async function part(name: string, f: () => Promise<Outcome>): Promise<void> {
  const started = Date.now();
  const { passed, failed, output } = await f().catch((error: unknown) => ({
    passed: 0,
    failed: 1,
    output: error instanceof Error ? error.message : String(error),
  }));
  total.passed += passed;
  total.failed += failed;
  if (failed > 0) say(output.trim());
  const seconds = Math.round((Date.now() - started) / 1000);
  say(`${failed > 0 ? "FOUT" : "goed"}  ${name}: ${passed} geslaagd, ${failed} mislukt (${seconds} s)`);
}

/** Settings of an installation; a test makes its own. */
const SETTINGS = ["PORT", "REGIETAFEL_DATA", "DATABASE_URL", "AUTH_URL", "AUTH_SECRET", "VERTROUWDE_PROXYS", "SMTP_URL", "SMTP_FROM", "NODE_ENV"];

/** A program from node_modules, without the settings of this installation. */
async function run(bin: string, args: readonly string[], env: Record<string, string> = {}) {
  const inherited = Object.entries(process.env).filter(([name]) => !SETTINGS.includes(name));
  const all = { ...Object.fromEntries(inherited), ...env } as NodeJS.ProcessEnv;
  return runChild(process.execPath, [join(root, "node_modules", bin), ...args], { cwd: root, say, env: all });
}

/** A check that holds or does not: counts as one. */
async function check(bin: string, ...args: string[]): Promise<Outcome> {
  const { code, output } = await run(bin, args);
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, output };
}

/** The counts in a report; a run that fails for another reason than a test counts as one failure. */
function countsOf(file: string, code: number, read: (report: unknown) => Counts): Counts {
  const counts = existsSync(file) ? read(JSON.parse(readFileSync(file, "utf8"))) : { passed: 0, failed: 0 };
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

async function vitest(): Promise<Outcome> {
  const file = join(scratch, "vitest.json");
  const args = ["run", "--config", "tests/vitest.config.ts", "--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  const { code, output } = await run("vitest/vitest.mjs", args);
  const counts = countsOf(file, code, (report) => {
    const { numPassedTests, numTotalTests } = report as { numPassedTests: number; numTotalTests: number };
    // What did not pass failed; nothing is skipped.
    return { passed: numPassedTests, failed: numTotalTests - numPassedTests };
  });
  return { ...counts, output };
}

async function playwright(): Promise<Outcome> {
  const file = join(scratch, "playwright.json");
  const env = {
    E2E_PORT: String(await freePort()),
    E2E_DATA: join(scratch, "e2e"),
    PLAYWRIGHT_JSON_OUTPUT_FILE: file,
  };
  const { code, output } = await run(
    "@playwright/test/cli.js",
    ["test", "--config", "tests/playwright.config.ts", "--reporter=list,json"],
    env,
  );
  const counts = countsOf(file, code, (report) => {
    const { stats } = report as { stats: { expected: number; unexpected: number; flaky: number; skipped: number } };
    return { passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped };
  });
  return { ...counts, output };
}

async function build(): Promise<Outcome> {
  await buildIfStale(root, say);
  return { passed: 1, failed: 0, output: "" };
}

/** A port below those that outgoing connections get: a browser that happens to hold the next one keeps a second server from it. */
async function freePort(): Promise<number> {
  const port = 20_000 + Math.floor(Math.random() * 10_000);
  const free = await new Promise<boolean>((resolve) => {
    const probe = createServer().once("error", () => resolve(false)).listen(port, () => probe.close(() => resolve(true)));
  });
  return free ? port : freePort();
}

const withoutPostgres = process.env["TEST_POSTGRES_URL"] === undefined && findPostgres() === null;
if (withoutPostgres && process.env["CI"]) {
  total.failed += 1;
  say("FOUT  PostgreSQL is niet gevonden: installeer het of geef TEST_POSTGRES_URL.");
}

say("Alles testen; dit duurt enkele minuten.");
const { code: typegen, output: typegenOutput } = await run("next/dist/bin/next", ["typegen"]);
if (typegen !== 0) say(typegenOutput.trim());
const style = part("stijl (eslint)", () => check("eslint/bin/eslint.js", ".", "--max-warnings=0"));
const types = part("typen (tsc)", () => check("typescript/bin/tsc", "--noEmit"));
// Side by side, since style keeps one core busy for as long as half of the tests. The build comes after what reads the
// types that it writes anew, and the browser, which counts seconds, after all.
await Promise.all([
  types.then(() => part("rekenregels en database (vitest)", vitest)),
  Promise.all([style, types]).then(() => part("productiebouw (next build)", build)),
]);
await part("in de browser (playwright)", playwright);

if (withoutPostgres) say("LET OP: er is geen PostgreSQL, dus alleen op SQLite getest. Installeer het of geef TEST_POSTGRES_URL.");
if (total.failed > 0) process.exitCode = 1;
say(`${total.passed} passed, ${total.failed} failed`);
