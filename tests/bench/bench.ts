// All measurements, one line each; exits 1 when one is not within its bar. Of the import on both engines, of the pages on SQLite.
// bench.ts [import|paginas|bestanden|aanmelden]: only those.
import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { migrate } from "@/lib/data/migrate";
import { sqliteUrl } from "@/lib/schemas/omgeving";
import { startPostgres } from "@/tests/helpers/postgres";
import { administer } from "@/tests/integration/setup/administer";
import { meetAanmelden } from "./aanmelden";
import { meetBestanden } from "./bestanden";
import type { Uitslag } from "./meting";
import { METINGEN } from "./metingen";
import { meetPaginas, type Meld } from "./paginas";

/** Each way is done this often, in turn; its fastest counts, for what slows it down is something else on the machine. */
const RONDES = 2;

const scratch = mkdtempSync(join(tmpdir(), "regietafel bench "));
let made = 0;

const freshSqlite = () => migrated(sqliteUrl(join(scratch, `${++made}.db`)));

/** A migrated database of its own. */
const enginesOn = (postgres: string): Readonly<Record<string, () => Promise<string>>> => ({
  SQLite: freshSqlite,
  PostgreSQL: async () => {
    const name = `bench_${++made}`;
    await administer(postgres, `CREATE DATABASE ${name}`);
    return migrated(Object.assign(new URL(postgres), { pathname: name }).href);
  },
});

async function migrated(url: string): Promise<string> {
  await migrate(url);
  return url;
}

async function run(naam: string, manier: string, url: string): Promise<Uitslag> {
  const { stdout } = await promisify(execFile)(process.execPath, ["--import", "tsx", "tests/bench/werk.ts", naam, manier, url]);
  return JSON.parse(stdout) as Uitslag;
}

const best = (uitslagen: readonly Uitslag[]): Uitslag => ({ ms: Math.min(...uitslagen.map((u) => u.ms)), rss: Math.max(...uitslagen.map((u) => u.rss)) });
const describe = ({ ms, rss }: Uitslag) => `${(ms / 1000).toFixed(1).replace(".", ",")} s, ${rss} MB`;

const meld: Meld = (goed, regel) => {
  if (!goed) process.exitCode = 1;
  console.log(`${goed ? "goed" : "FOUT"}  ${regel}`);
};

async function meetImport(): Promise<void> {
  const postgres = await startPostgres();
  try {
    for (const { naam, bar } of METINGEN) {
      for (const [engine, fresh] of Object.entries(enginesOn(postgres.url))) {
        const [kaal, eigen]: [Uitslag[], Uitslag[]] = [[], []];
        for (let ronde = 0; ronde < RONDES; ronde += 1) {
          kaal.push(await run(naam, "kaal", await fresh()));
          eigen.push(await run(naam, "eigen", await fresh()));
        }
        const ratio = best(eigen).ms / best(kaal).ms;
        meld(ratio <= bar, `${engine}, ${naam}: ${ratio.toFixed(2).replace(".", ",")} × (hoogstens ${bar} ×); eigen ${describe(best(eigen))}; kaal ${describe(best(kaal))}`);
      }
    }
  } finally {
    postgres.stop();
  }
}

const only = process.argv[2];
try {
  if (only === undefined || only === "aanmelden") await meetAanmelden(await freshSqlite(), meld);
  if (only === undefined || only === "bestanden") await meetBestanden(meld);
  if (only === undefined || only === "import") await meetImport();
  if (only === undefined || only === "paginas") await meetPaginas(scratch, meld);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
