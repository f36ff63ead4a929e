import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { appendOnlyModels } from "@/lib/commands/append-only";
import { db, writeTransaction, type Db } from "@/lib/data/db";
import { fillEveryTable, tablesOf } from "./setup/rijen";

const models = appendOnlyModels(readFileSync("prisma/models.prisma", "utf8"));
const { engine } = inject("sjabloon");
const REFUSAL = /geschiedenis in \w+ ligt vast/;
/** What was fixed says so itself, before its history does. */
const FIXED = /Dit is vastgesteld en verandert niet meer/;

let client: Db;
beforeAll(async () => {
  client = await db();
  await fillEveryTable(client);
});

test("alles wat iemand vastlegt is geschiedenis; alleen gebieden, namen van locaties, accounts en sessies veranderen", () => {
  const changing = [...readFileSync("prisma/models.prisma", "utf8").matchAll(/^model (\w+)/gm)].map(([, m]) => m!).filter((m) => !models.includes(m));
  expect(changing).toEqual(["Gebied", "Locatie", "Account", "RateLimiterFlexible", "BeeindigdeSessie"]);
});

describe.each(models)("de geschiedenis in %s", (model) => {
  const count = async () => (await tablesOf(client))[model];

  test.each(["UPDATE", "DELETE"])("weigert %s, en zegt waarom", async (event) => {
    const before = await count();
    expect(before).toBeGreaterThan(0);
    const sql = event === "UPDATE" ? `UPDATE "${model}" SET id = id` : `DELETE FROM "${model}"`;
    await expect(client.$executeRawUnsafe(sql)).rejects.toThrow(REFUSAL);
    await expect(writeTransaction(client, (tx) => tx.$executeRawUnsafe(sql))).rejects.toThrow(REFUSAL);
    expect(await count()).toBe(before);
  });

  if (engine === "postgresql")
    test("weigert TRUNCATE", async () => {
      await expect(client.$executeRawUnsafe(`TRUNCATE "${model}" CASCADE`)).rejects.toThrow(REFUSAL);
    });

  if (engine === "sqlite")
    test("weigert vervangen door INSERT OR REPLACE", async () => {
      const sql = `INSERT OR REPLACE INTO "${model}" SELECT * FROM "${model}"`;
      await expect(client.$executeRawUnsafe(sql)).rejects.toThrow(model.startsWith("Editie") && model !== "Editie" ? FIXED : REFUSAL);
    });
});
