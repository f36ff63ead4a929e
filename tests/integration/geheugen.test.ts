import { spawn } from "node:child_process";
import { once } from "node:events";
import { setImmediate } from "node:timers/promises";
import { beforeAll, describe, expect, inject, test } from "vitest";
import type { AccountActor } from "@/lib/access/actor";
import { GeenToegang } from "@/lib/access/rechten";
import { closeDb, db, openDb, writeTransaction, type Db } from "@/lib/data/db";
import { onthoud } from "@/lib/data/geheugen";
import { readStandInvoer } from "@/lib/data/stand";

const { engine } = inject("sjabloon");
const row = (onderwerp: string) => ({ op: new Date(), door: "test", handeling: "test", onderwerp, bijzonderheden: "{}" });
const countRows = (client: Db) => client.auditregel.count();
const remembered = () => onthoud(["audit rows"], countRows);

let client: Db;
beforeAll(async () => {
  client = await db();
});

describe("wat is onthouden, is nooit ouder dan de laatste wijziging", () => {
  test("van deze server", async () => {
    for (let n = 0; n < 20; n += 1) {
      const before = await remembered();
      await writeTransaction(client, (tx) => tx.auditregel.create({ data: row(`hier ${n}`) }));
      expect(await remembered()).toBe(before + 1);
    }
  });

  test("ook niet van een wijziging buiten een transactie", async () => {
    const before = await remembered();
    await client.auditregel.create({ data: row("los") });
    expect(await remembered()).toBe(before + 1);
  });

  test("van een opdracht in een ander proces, terwijl velen lezen", async () => {
    const writer = spawn(process.execPath, ["--import", "tsx", "tests/integration/setup/schrijver.ts", "elders", "30"], { stdio: ["ignore", "pipe", "inherit"] });
    let acknowledged = 0;
    writer.stdout.setEncoding("utf8").on("data", (text: string) => (acknowledged += text.split("\n").length - 1));
    const before = await client.auditregel.count();
    const ended = once(writer, "close");
    let reads = 0;
    const reader = async () => {
      while (writer.exitCode === null) {
        const known = acknowledged;
        expect(await remembered()).toBeGreaterThanOrEqual(before + known);
        reads += 1;
        // what is remembered takes no turn of the event loop, and the other process is heard in one
        await setImmediate();
      }
    };
    await Promise.all(Array.from({ length: 4 }, reader));
    await ended;
    expect(reads).toBeGreaterThan(30);
    expect(await remembered()).toBe(before + 30);
  });

  test("ook als er tijdens het lezen werd geschreven", async () => {
    const other = await openDb();
    const during = await onthoud(["slow"], async (c) => {
      const rows = await countRows(c);
      await other.auditregel.create({ data: row("ondertussen") });
      return rows;
    });
    expect(await onthoud(["slow"], countRows)).toBe(during + 1);
    await other.$disconnect();
  });

  test("en wie nog aan het schrijven is, telt nog niet", async () => {
    const before = await remembered();
    await writeTransaction(client, async (tx) => {
      await tx.auditregel.create({ data: row("bezig") });
      expect(await remembered()).toBe(before);
    });
    expect(await remembered()).toBe(before + 1);
  });
});

test("zolang er niets verandert, wordt er niet opnieuw gelezen", async () => {
  let reads = 0;
  const read = () => onthoud(["counted"], () => Promise.resolve((reads += 1)));
  for (let n = 0; n < 50; n += 1) await read();
  // PostgreSQL tells of changes in the other databases of its server too
  if (engine === "sqlite") expect(reads).toBe(1);
  else expect(reads).toBeLessThan(50);
});

test("een fout wordt niet onthouden", async () => {
  await expect(onthoud(["fails once"], () => Promise.reject(new Error("nu niet")))).rejects.toThrow("nu niet");
  expect(await onthoud(["fails once"], () => Promise.resolve("nu wel"))).toBe("nu wel");
});

test("een andere vraag krijgt een ander antwoord", async () => {
  const ask = (datum: string) => onthoud(["asked", { datum, bekendOp: new Date(`${datum}T12:00:00Z`) }], () => Promise.resolve(datum));
  expect([await ask("2024-09-11"), await ask("2024-09-12"), await ask("2024-09-11")]).toEqual(["2024-09-11", "2024-09-12", "2024-09-11"]);
});

test("wat voor de een is onthouden, krijgt een ander niet", async () => {
  await client.gebied.create({ data: { code: "PV90", naam: "Meetland", soort: "provincie" } });
  const own: AccountActor = { soort: "account", id: 1, gebruikersnaam: "a", rol: "secretariaat", provincie: "PV90", gemeente: null };
  const moment = { peildatum: "2024-09-11", bekendOp: null };
  expect(await readStandInvoer(own, "PV90", moment)).not.toBeNull();
  await expect(readStandInvoer({ ...own, provincie: "PV91" }, "PV90", moment)).rejects.toThrow(GeenToegang);
});

test("na het sluiten van de database begint het onthouden opnieuw", async () => {
  await onthoud(["closed"], () => Promise.resolve("eerst"));
  await closeDb();
  expect(await onthoud(["closed"], () => Promise.resolve("daarna"))).toBe("daarna");
});
