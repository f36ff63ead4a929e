import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { AccountActor } from "@/lib/access/actor";
import { exportCijfers } from "@/lib/data/export";
import { importBron, importFolder } from "@/lib/data/import";
import { db } from "@/lib/data/db";
import { readSjablonen, saveSjabloon } from "@/lib/data/sjablonen";
import { closeUpload, readUpload, saveUpload } from "@/lib/data/upload";
import { readStandInvoer } from "@/lib/data/stand";
import { THEMAS, type ThemaCode } from "@/lib/domain/indicatoren";
import { bestandVan } from "@/lib/exchange/download";
import { sjabloonVan } from "@/lib/exchange/sjabloon";
import { openUpload, type Bestand } from "@/lib/exchange/upload";
import type { Bladuitvoer } from "@/lib/exchange/uitvoer";
import { VORMEN, type Vorm } from "@/lib/schemas/import";
import { bytesOf, readUpload as readRijen } from "@/tests/helpers/bestanden";

const SYSTEEM = { soort: "systeem" } as const;
const actor: AccountActor = { soort: "account", id: 7, gebruikersnaam: "secretariaat", rol: "secretariaat", provincie: "PV24", gemeente: null };
const NAAM: Readonly<Record<Vorm, string>> = { csv: "flevoland.zip", xlsx: "flevoland.xlsx", ods: "flevoland.ods" };

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "rondreis "));
  await importFolder(SYSTEEM, "prisma/seed/flevoland-2024-09-11", { droog: false });
});
afterAll(() => rm(folder, { recursive: true }));

async function exported(vorm: Vorm): Promise<Bestand> {
  let inhoud = Buffer.alloc(0);
  await exportCijfers(actor, "PV24", { van: null, tot: null }, async (bladen) => {
    inhoud = await bestandVan(vorm, bladen);
  });
  return { naam: NAAM[vorm], inhoud };
}
const load = async (bestand: Bestand) => importBron(actor, await openUpload([bestand]), { droog: false });
const NOTHING = { nieuw: 0, gewijzigd: 0 };
const unchanged = { fouten: [], letOp: [], wijzigingen: [], delen: { gebieden: NOTHING, waarnemingen: NOTHING, locaties: NOTHING, standen: NOTHING } };

/** A template as a person fills it in: value after value, with a source. */
async function filled(thema: ThemaCode, maand: string, values: (i: number) => string): Promise<Bladuitvoer[]> {
  const stand = (await readStandInvoer(actor, "PV24", { peildatum: `${maand}-28`, bekendOp: null }))!;
  return sjabloonVan(thema, maand, stand).map((blad) => {
    const [waarde, bron, toelichting] = ["waarde", "bron", "toelichting"].map((k) => blad.kolommen.indexOf(k)) as [number, number, number];
    const rijen = [...(blad.rijen as readonly (readonly string[])[])].map((rij, i) => rij.map((t, k) => (k === waarde ? values(i) : k === bron ? `opgave "${i}"; mail` : k === toelichting ? "  let op\nregel twee" : t)));
    return { ...blad, rijen };
  });
}

describe.each(VORMEN.map((vorm, i) => [vorm, `2027-0${i + 1}`] as const))("As %s", (vorm, maand) => {
  it("an export loads again and changes nothing", async () => {
    expect(await load(await exported(vorm))).toMatchObject(unchanged);
  });

  it("a template that is filled in loads, goes out, and comes back equal", async () => {
    const bladen = await filled("oekraine", maand, (i) => ["1400", "pm", "0", "nvt", ""][i % 5]!);
    const bestand = { naam: NAAM[vorm], inhoud: await bestandVan(vorm, bladen) };
    expect(await load(bestand)).toMatchObject({ fouten: [], letOp: [], delen: { waarnemingen: { nieuw: 24, gewijzigd: 0 } } });
    expect(await load(await exported(vorm))).toMatchObject(unchanged);
    const own = (rijen: Awaited<ReturnType<typeof readRijen<"waarnemingen">>>["rijen"]) =>
      rijen.filter((r) => r.periode === maand).map((r) => JSON.stringify([r.indicator, r.gebied, r.waarde, r.bron, r.toelichting])).sort();
    expect(own((await readRijen([await exported(vorm)], "waarnemingen")).rijen)).toEqual(own((await readRijen([bestand], "waarnemingen")).rijen));
    expect((await readRijen([bestand], "waarnemingen")).rijen[0]?.toelichting).toBe("  let op\nregel twee");
  });

  it("every theme has a template with the gemeenten that loads when it is filled in", async () => {
    for (const thema of THEMAS) {
      const bladen = await filled(thema, maand, () => "5");
      const bestand = { naam: NAAM[vorm], inhoud: await bestandVan(vorm, bladen) };
      const { fouten, delen } = await importBron(actor, await openUpload([bestand]), { droog: true });
      expect(fouten).toEqual([]);
      expect(delen.waarnemingen.nieuw + delen.waarnemingen.gewijzigd + delen.waarnemingen.ongewijzigd + delen.locaties.nieuw + delen.locaties.ongewijzigd).toBeGreaterThan(5);
    }
  });
});

const soffice = ["/usr/bin/soffice", "/usr/local/bin/soffice"].find((p) => existsSync(p));

describe("LibreOffice", () => {
  // Without it there is nothing to compare with; that XLSX and ODS are read as written is tested above for everyone.
  it(soffice === undefined ? "is not on this machine: only our own reader was asked" : "opens our XLSX and ODS, and what it saves of them loads and changes nothing", { timeout: 120_000 }, async () => {
    for (const [vorm, other] of [["xlsx", "ods"], ["ods", "xlsx"]] as const) {
      const { naam, inhoud } = await exported(vorm);
      if (soffice === undefined) {
        expect(await load({ naam, inhoud })).toMatchObject(unchanged);
        continue;
      }
      await writeFile(path.join(folder, naam), inhoud);
      await promisify(execFile)(soffice, [`-env:UserInstallation=file://${encodeURI(folder)}/profiel`, "--headless", "--convert-to", other, "--outdir", path.join(folder, "uit"), path.join(folder, naam)]);
      expect(await load({ naam: NAAM[other], inhoud: await readFile(path.join(folder, "uit", NAAM[other])) })).toMatchObject(unchanged);
    }
  });
});

describe("An upload that waits for its confirmation", () => {
  const bestanden = [{ naam: "waarnemingen.csv", inhoud: Buffer.from("x;y\n") }];

  it("is found by its own account only, by a name that the server gave", async () => {
    const id = await saveUpload(actor, bestanden);
    expect(await readUpload(actor, id)).toEqual({ id, bestanden, resultaat: null });
    expect(await readUpload({ ...actor, id: 8 }, id)).toBeNull();
    for (const wrong of ["../account-7", `${id}/..`, "", "x".repeat(36)]) expect(await readUpload(actor, wrong)).toBeNull();
  });

  it("makes room for newer ones, and leaves only its outcome when it was loaded", async () => {
    const first = await saveUpload(actor, bestanden);
    const later: string[] = [];
    for (let i = 0; i < 5; i += 1) {
      await new Promise((resolve) => setTimeout(resolve, 10));
      later.push(await saveUpload(actor, bestanden));
    }
    expect(await readUpload(actor, first)).toBeNull();
    const resultaat = await importBron(actor, await openUpload([{ naam: "f.zip", inhoud: (await exported("csv")).inhoud }]), { droog: true });
    await closeUpload(actor, later[4]!, resultaat);
    expect(await readUpload(actor, later[4]!)).toEqual({ id: later[4], bestanden: [], resultaat });
  });
});

it("a workbook of a whole country's year is written in pieces that are small", async () => {
  const rijen = (function* () {
    for (let i = 0; i < 20_000; i += 1) yield ["oekraine", "plaatsen", "GM0034", "2024-08", "2024-08-30", String(i), "b", ""];
  })();
  const { writeXlsx } = await import("@/lib/exchange/xlsx-schrijven");
  const inhoud = await bytesOf(writeXlsx([{ naam: "waarnemingen", kolommen: ["thema", "indicator", "gebied", "periode", "peildatum", "waarde", "bron", "toelichting"], rijen }]));
  expect(inhoud.length).toBeLessThan(2_000_000);
});

describe("A template of a free table", () => {
  const vertaling = { blad: "Blad1", kopregel: 3, gemeente: 0, kolommen: [{ plaats: 1, kop: "Plaatsen", thema: "oekraine", indicator: "plaatsen" }] };

  it("is found by its name; saved again it keeps its versions, and only when it differs", async () => {
    await saveSjabloon(actor, "PV24", { naam: "ministerie", vertaling });
    await saveSjabloon(actor, "PV24", { naam: "ministerie", vertaling });
    await saveSjabloon(actor, "PV24", { naam: "ministerie", vertaling: { ...vertaling, kopregel: 4 } });
    expect(await readSjablonen(actor, "PV24")).toEqual([{ naam: "ministerie", vertaling: { ...vertaling, kopregel: 4 } }]);
    const rows = await (await db()).importsjabloon.findMany({ orderBy: { versie: "asc" } });
    expect(rows.map((r) => [r.versie, r.vastgelegdDoor])).toEqual([[1, "secretariaat"], [2, "secretariaat"]]);
  });
});
