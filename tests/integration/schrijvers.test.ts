import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { setTimeout as pause } from "node:timers/promises";
import { afterEach, beforeAll, describe, expect, inject, test } from "vitest";
import { db, openDb, readTransaction, writeTransaction, type Db } from "@/lib/data/db";

const { engine } = inject("sjabloon");
const row = (onderwerp: string) => ({ op: new Date(), door: "test", handeling: "test", onderwerp, bijzonderheden: "{}" });

let client: Db;
const others: Db[] = [];
beforeAll(async () => {
  client = await db();
});
afterEach(async () => {
  await Promise.all(others.splice(0).map((other) => other.$disconnect()));
});

/** The same database, through connections of its own. */
async function another(): Promise<Db> {
  const other = await openDb();
  others.push(other);
  return other;
}

/** A process that writes rows; `acknowledged` grows as it tells of them. */
function startWriter(name: string, count: number): { child: ChildProcess; acknowledged: number[]; ended: Promise<unknown> } {
  const args = ["--import", "tsx", "tests/integration/setup/schrijver.ts", name, String(count)];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  const acknowledged: number[] = [];
  let rest = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    const lines = (rest + text).split("\n");
    rest = lines.pop() ?? "";
    acknowledged.push(...lines.map(Number));
  });
  return { child, acknowledged, ended: once(child, "close") };
}

describe("twee schrijvers tegelijk", () => {
  test("in twee processen: beide krijgen hun beurt, en geen van beide ziet de ander over het hoofd", async () => {
    const before = await client.auditregel.count();
    const writers = [startWriter("een", 40), startWriter("twee", 40)];
    await Promise.all(writers.map(({ ended }) => ended));
    expect(writers.map(({ child }) => child.exitCode)).toEqual([0, 0]);
    const rows = await client.auditregel.findMany({ orderBy: { id: "asc" }, skip: before });
    expect(rows.map(({ onderwerp }) => Number(onderwerp))).toEqual(Array.from({ length: 80 }, (_, n) => before + n));
  });

  test("in één proces: elke schrijver bouwt voort op de vorige", async () => {
    const before = await client.auditregel.count();
    const one = (db: Db) =>
      writeTransaction(db, async (tx) => tx.auditregel.create({ data: row(String(await tx.auditregel.count())) }));
    const second = await another();
    const rows = await Promise.all(Array.from({ length: 20 }, (_, n) => one(n % 2 ? client : second)));
    expect(new Set(rows.map(({ onderwerp }) => onderwerp)).size).toBe(20);
    expect(await client.auditregel.count()).toBe(before + 20);
  });

  test("wie moest wachten, heeft daarna echt geschreven: anderen zien het meteen", async () => {
    const [writer, waiter, witness] = [await another(), await another(), await another()];
    const held = writeTransaction(writer, async (tx) => {
      await tx.auditregel.create({ data: row("eerst") });
      await pause(300);
    });
    await pause(50);
    const waited = await waiter.rateLimiterFlexible.upsert({
      where: { key: "wachter" },
      create: { key: "wachter", points: 1 },
      update: { points: { increment: 1 } },
    });
    await waiter.auditregel.create({ data: row("daarna") });
    await held;
    expect(waited.points).toBe(1);
    expect(await witness.auditregel.count({ where: { onderwerp: { in: ["eerst", "daarna"] } } })).toBe(2);
    await waiter.auditregel.create({ data: row("nog een") });
    expect(await witness.auditregel.count({ where: { onderwerp: "nog een" } })).toBe(1);
  });

  test("een fout in een transactie laat niets achter, en de volgende schrijver komt gewoon aan de beurt", async () => {
    const failing = writeTransaction(client, async (tx) => {
      await tx.auditregel.create({ data: row("half") });
      throw new Error("toch niet");
    });
    await expect(failing).rejects.toThrow("toch niet");
    await writeTransaction(client, (tx) => tx.auditregel.create({ data: row("heel") }));
    expect(await client.auditregel.count({ where: { onderwerp: { in: ["half", "heel"] } } })).toBe(1);
  });
});

describe("lezen terwijl een ander schrijft", () => {
  test("wacht niet, en ziet één moment", async () => {
    const [writer, reader] = [await another(), await another()];
    const before = await reader.auditregel.count();
    await readTransaction(reader, async (tx) => {
      expect(await tx.auditregel.count()).toBe(before);
      await writeTransaction(writer, (other) => other.auditregel.create({ data: row("tussendoor") }));
      expect(await tx.auditregel.count()).toBe(before);
    });
    expect(await reader.auditregel.count()).toBe(before + 1);
  });

  test("duurt niet langer omdat in hetzelfde proces een lange transactie loopt", async () => {
    const order: string[] = [];
    const held = writeTransaction(client, () => pause(1500)).then(() => order.push("geschreven"));
    await pause(50);
    await client.auditregel.count();
    order.push("gelezen");
    await held;
    expect(order).toEqual(["gelezen", "geschreven"]);
  });
});

test("kill -9 tijdens een stroom van schrijven, tien keer: geen bevestigde rij gaat verloren", { timeout: 120_000 }, async () => {
  for (let round = 0; round < 10; round++) {
    const { child, acknowledged, ended } = startWriter(`ronde-${round}`, 100_000);
    while (acknowledged.length < 5 + round * 7) await pause(5);
    child.kill("SIGKILL");
    await ended;
    const ids = (await client.auditregel.findMany({ where: { door: `ronde-${round}` }, select: { id: true } })).map(({ id }) => id);
    expect(acknowledged.filter((id) => !ids.includes(id))).toEqual([]);
    if (engine === "sqlite") expect(await client.$queryRawUnsafe("PRAGMA integrity_check")).toEqual([{ integrity_check: "ok" }]);
  }
});
