import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { db, type Db } from "@/lib/data/db";
import { exportCijfers, type Exportperiode } from "@/lib/data/export";
import { importFolder } from "@/lib/data/import";
import { writeCsv } from "@/lib/exchange/uitvoer";
import { readUitwisselmap } from "@/tests/helpers/uitwisselmap";

const SYSTEEM = { soort: "systeem" } as const;
const ALLES: Exportperiode = { van: null, tot: null };

let client: Db;
let folder: string;
beforeAll(async () => {
  client = await db();
  folder = await mkdtemp(path.join(tmpdir(), "uitvoer "));
});
afterAll(() => rm(folder, { recursive: true }));

/** The province as a folder of CSV files. */
async function exportTo(provincie: string, periode: Exportperiode = ALLES): Promise<string> {
  const map = await mkdtemp(path.join(folder, "map "));
  const found = await exportCijfers(SYSTEEM, provincie, periode, async (bladen) => {
    for (const blad of bladen) {
      let text = "";
      for await (const piece of writeCsv(blad)) text += piece;
      await writeFile(path.join(map, `${blad.naam}.csv`), text);
    }
  });
  expect(found).toBe(true);
  return map;
}

const NOTHING = { nieuw: 0, gewijzigd: 0 };
const unchanged = { fouten: [], wijzigingen: [], delen: { gebieden: NOTHING, waarnemingen: NOTHING, locaties: NOTHING, standen: NOTHING } };

describe("An export", () => {
  beforeAll(async () => {
    for (const map of ["prisma/seed/flevoland-2024-09-11", "tests/fixtures/proefland", "tests/fixtures/proefland-correcties"]) await importFolder(SYSTEEM, map, { droog: false });
  });

  it.each(["PV24", "PV98"])("of %s, loaded again, changes nothing, with corrections and all", async (provincie) => {
    const map = await exportTo(provincie);
    expect(await importFolder(SYSTEEM, map, { droog: false })).toMatchObject(unchanged);
    const { waarnemingen, locaties } = await readUitwisselmap(map);
    expect(waarnemingen.length).toBeGreaterThan(50);
    expect(locaties.length).toBeGreaterThan(10);
  });

  it("has the figures of its peildata only, and says of an unknown province that there is none", async () => {
    const { waarnemingen, standen } = await readUitwisselmap(await exportTo("PV24", { van: "2024-09-01", tot: "2024-09-30" }));
    expect([...new Set(waarnemingen.map((w) => w.peildatum))].sort()).toEqual(["2024-09-01", "2024-09-11"]);
    expect(standen).toHaveLength(1);
    expect(await exportCijfers(SYSTEEM, "PV99", ALLES, () => Promise.reject(new Error("niets te schrijven")))).toBe(false);
  });

  it("keeps any text exactly as it is stored", async () => {
    const tekst = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.constantFrom(' " ', "a;b", "twee\nregels", "windows\r\nregels", "  vooraan", "achteraan\t", "=SOM(A1:A9)", "-1+2", "@x", "\uFEFFbom", "é€😀", '""', "'", "nul 0", "\r"),
    ).filter((t) => !t.includes("\0"));
    const naam = tekst.map((t) => t.trim()).filter((t) => t !== "");
    let n = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(fc.record({ bron: tekst, toelichting: tekst, regime: fc.option(naam), locatie: naam, fase: naam.map((t) => t.slice(0, 9)).filter((t) => t.trim() !== "") }), { minLength: 1, maxLength: 5 }), async (rijen) => {
        n += 1;
        const [provincie, gemeente] = [`PV${30 + n}`, `GM${1000 + n}`];
        await client.gebied.create({ data: { code: provincie, naam: rijen[0]!.locatie, soort: "provincie", volgorde: n } });
        await client.gebied.create({ data: { code: gemeente, naam: ` ${rijen[0]!.locatie}`, soort: "gemeente", provincieCode: provincie } });
        const vast = { vastgelegdOp: new Date(), vastgelegdDoor: "test" };
        for (const [i, { bron, toelichting, regime, locatie, fase }] of rijen.entries()) {
          await client.waarneming.create({ data: { thema: "oekraine", indicator: "plaatsen", gebiedCode: gemeente, periode: `20${10 + i}-01`, peildatum: "2024-01-31", versie: 1, staat: "waarde", waarde: i, bron, toelichting, regime, ...vast } });
          const own = await client.locatie.upsert({ where: { gebiedCode_naam: { gebiedCode: gemeente, naam: locatie } }, create: { gebiedCode: gemeente, naam: locatie, volgorde: i }, update: {} });
          await client.faseversie.create({ data: { locatieId: own.id, fase: `${fase}${i}`, peildatum: "2024-01-31", versie: 1, soort: "amv", zekerheid: "gepland", bron, toelichting, ...vast } });
        }
        const map = await exportTo(provincie);
        expect(await importFolder(SYSTEEM, map, { droog: true })).toMatchObject(unchanged);
        const read = await readUitwisselmap(map);
        expect(read.waarnemingen.map((w) => [w.bron, w.toelichting, w.regime])).toEqual(rijen.map((r) => [r.bron, r.toelichting, r.regime]));
      }),
      { numRuns: 50, endOnFailure: true },
    );
  });

  it("begins with a BOM, so that a spreadsheet reads its letters right", async () => {
    expect(await readFile(path.join(await exportTo("PV24"), "standen.csv"), "utf8")).toBe("\uFEFFprovincie;peildatum;capaciteitsdata\r\nPV24;2024-09-11;2023-10-01,2026-01-01\r\n");
  });
});
