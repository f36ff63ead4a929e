import { createWriteStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { finished } from "node:stream/promises";
import { createClient } from "@libsql/client";
import { Client } from "pg";
import { importFolder } from "@/lib/data/import";
import { closeDb, db } from "@/lib/data/db";
import type { Meting } from "./meting";

/** A country for ten years: 342 gemeenten × 120 months × 5 series. */
const REEKSEN = [["oekraine", "plaatsen"], ["oekraine", "bezet"], ["oekraine", "beschikbaar"], ["oekraine", "particulier"], ["vergunninghouders", "gerealiseerd"]] as const;
const GEMEENTEN = Array.from({ length: 342 }, (_, i) => ({ code: `GM${9000 + i}`, provincie: `PV${20 + (i % 12)}` }));
const PROVINCIES = [...new Set(GEMEENTEN.map((g) => g.provincie))];
const MAANDEN = Array.from({ length: 120 }, (_, i) => `${2015 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, "0")}`);

interface Rij {
  readonly thema: string;
  readonly indicator: string;
  readonly gebied: string;
  readonly maand: string;
  readonly waarde: string;
}

/** The same rows each time: numbers, now and then pm or nothing. */
function* rijen(): Generator<Rij> {
  let n = 0;
  for (const { code } of GEMEENTEN) {
    for (const maand of MAANDEN) {
      for (const [thema, indicator] of REEKSEN) {
        n += 1;
        yield { thema, indicator, gebied: code, maand, waarde: n % 17 === 0 ? "pm" : n % 23 === 0 ? "" : String(n % 1500) };
      }
    }
  }
}

const bronVan = (r: Rij) => `Maandopgave van de gemeente ${r.maand}`;
const peildatumVan = (r: Rij) => `${r.maand}-28`;

async function writeMap(folder: string): Promise<void> {
  const file = createWriteStream(join(folder, "waarnemingen.csv"));
  file.write("thema;indicator;gebied;periode;peildatum;waarde;bron;toelichting\n");
  for (const r of rijen()) file.write(`${r.thema};${r.indicator};${r.gebied};${r.maand};${peildatumVan(r)};${r.waarde};${bronVan(r)};\n`);
  await finished(file.end());
}

/** The gebieden that both ways find there. */
async function addGebieden(url: string): Promise<void> {
  process.env["DATABASE_URL"] = url;
  const client = await db();
  await client.gebied.createMany({ data: PROVINCIES.map((code) => ({ code, naam: code, soort: "provincie" })) });
  await client.gebied.createMany({ data: GEMEENTEN.map(({ code, provincie }) => ({ code, naam: code, soort: "gemeente", provincieCode: provincie })) });
}

async function eigen(url: string): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), "regietafel bench "));
  process.env["REGIETAFEL_DATA"] = folder;
  try {
    await writeMap(folder);
    await addGebieden(url);
    const started = Date.now();
    const { delen } = await importFolder({ soort: "systeem" }, folder, { droog: false });
    const ms = Date.now() - started;
    if (delen.waarnemingen.nieuw !== GEMEENTEN.length * MAANDEN.length * REEKSEN.length) throw new Error("not all rows were imported");
    await closeDb();
    return ms;
  } finally {
    await rm(folder, { recursive: true });
  }
}

const COLUMNS = ["thema", "indicator", "gebiedCode", "periode", "peildatum", "versie", "staat", "waarde", "bron", "toelichting", "vastgelegdOp", "vastgelegdDoor"];
/** Rows a statement: of 50, 200, 1.000, 2.500 and 5.000 the fastest on both engines, or as good as. */
const BATCH = 2_500;

function valuesOf(r: Rij, now: string): (string | number | null)[] {
  const staat = r.waarde === "pm" ? "pm" : r.waarde === "" ? "onbekend" : "waarde";
  return [r.thema, r.indicator, r.gebied, r.maand, peildatumVan(r), 1, staat, staat === "waarde" ? Number(r.waarde) : null, bronVan(r), "", now, "bench"];
}

/** Plain inserts of many rows a statement, by the engine's own driver, in one transaction; the rows are made as they go. */
async function insertAll(insert: (sql: string, values: (string | number | null)[]) => Promise<unknown>, place: (n: number) => string): Promise<void> {
  const now = new Date().toISOString();
  let values: (string | number | null)[] = [];
  const flush = async () => {
    if (values.length === 0) return;
    let n = 0;
    const groups = Array.from({ length: values.length / COLUMNS.length }, () => `(${COLUMNS.map(() => place(++n)).join(",")})`);
    await insert(`INSERT INTO "Waarneming" (${COLUMNS.map((c) => `"${c}"`).join(",")}) VALUES ${groups.join(",")}`, values);
    values = [];
  };
  for (const r of rijen()) {
    values.push(...valuesOf(r, now));
    if (values.length === BATCH * COLUMNS.length) await flush();
  }
  await flush();
}

async function kaal(url: string): Promise<number> {
  await addGebieden(url);
  await closeDb();
  const started = Date.now();
  if (url.startsWith("file:")) {
    const client = createClient({ url });
    await client.executeMultiple("PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL;");
    const tx = await client.transaction("write");
    await insertAll((sql, args) => tx.execute({ sql, args }), () => "?");
    await tx.commit();
    client.close();
  } else {
    const client = new Client(url);
    await client.connect();
    await client.query("BEGIN");
    await insertAll((sql, values) => client.query(sql, values), (n) => `$${n}`);
    await client.query("COMMIT");
    await client.end();
  }
  return Date.now() - started;
}

export const IMPORT: Meting = { naam: "import van 205.200 rijen tegen kale inserts", bar: 3, kaal, eigen };
