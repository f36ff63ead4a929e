import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { AccountActor } from "@/lib/access/actor";
import { loadFirstFigures } from "@/lib/commands/first-figures";
import { db } from "@/lib/data/db";
import { readSpukversies, saveSpuk, type Spukopslag } from "@/lib/data/spuk";
import { readVerslagjaren, readVerslagversies, saveVerslag, type Verslagopslag, type Verslagregelopslag } from "@/lib/data/verslag";
import { NVT, ONBEKEND, PM, waarde } from "@/lib/domain/cijfer";

const anna: AccountActor = { soort: "account", id: 1, gebruikersnaam: "secretariaat", rol: "secretariaat", provincie: "PV24", gemeente: null };
const bob: AccountActor = { ...anna, id: 2, gebruikersnaam: "bob" };
const start = () => loadFirstFigures(mkdtempSync(join(tmpdir(), "verslag ")), () => {});
const versiesVan = async (gebied: string, jaar = 2024) => (await readVerslagversies(anna, "PV24", jaar, null)).filter((v) => v.gebied === gebied);
const rows = async () => (await db()).verslagregel.count();

const dronten = (rest: Partial<Verslagregelopslag> = {}): Verslagregelopslag => ({ gebied: "GM0303", basis: 1, toelichting: "formulier", gegevens: { regulier: waarde(1200), amv: PM, spukPlaatsen: waarde(0), keuze: { soort: "geen" } }, ...rest });
const opslag = (...regels: readonly Verslagregelopslag[]): Verslagopslag => ({ jaar: 2024, regels, peildatum: "2024-10-01", bron: "formulier gemeente", reden: "aangeleverd" });
const spuk: Spukopslag = { sleutel: "spuk-a", basis: 0, gegevens: { naam: "SPUK A", bedrag: 250_050, vanaf: "2025-01-01" }, vervallen: false, peildatum: "2024-10-01", bron: "Staatscourant", toelichting: "", reden: null };

beforeAll(async () => {
  await start();
});

describe("The verslag begins with what the papers say", () => {
  it("all six were asked, and of none the answer is known; Dronten applies for the places of Kampen", async () => {
    const versies = await readVerslagversies(anna, "PV24", 2024, null);
    expect(versies).toHaveLength(6);
    for (const v of versies) expect(v).toMatchObject({ versie: 1, regulier: ONBEKEND, amv: ONBEKEND, spukPlaatsen: ONBEKEND, keuze: { soort: "onbekend" }, peildatum: "2024-09-11", door: "systeem" });
    expect((await versiesVan("GM0303"))[0]?.toelichting).toMatch(/200 plaatsen van de uitruil met Kampen/);
    expect(await readSpukversies(anna, "PV24", null)).toEqual([]);
    expect(await readVerslagjaren(anna, "PV24")).toEqual([2024]);
  });

  it("is loaded once", async () => {
    await start();
    expect(await rows()).toBe(6);
  });
});

describe("What gemeenten report", () => {
  it("is a next version with its four states, and leaves the other gemeenten as they are", async () => {
    const urk = { ...(await versiesVan("GM0184"))[0]! };
    const untouched: Verslagregelopslag = { gebied: "GM0184", basis: 1, toelichting: urk.toelichting, gegevens: { regulier: urk.regulier, amv: urk.amv, spukPlaatsen: urk.spukPlaatsen, keuze: urk.keuze } };
    expect(await saveVerslag(anna, "PV24", opslag(untouched, dronten()))).toEqual({ soort: "opgeslagen", aantal: 1 });
    expect((await versiesVan("GM0303")).at(-1)).toMatchObject({ versie: 2, regulier: waarde(1200), amv: PM, spukPlaatsen: waarde(0), keuze: { soort: "geen" }, reden: "aangeleverd", door: "secretariaat", peildatum: "2024-10-01" });
    expect(await versiesVan("GM0184")).toHaveLength(1);
  });

  it("sent twice is stored once", async () => {
    expect(await saveVerslag(anna, "PV24", opslag(dronten()))).toEqual({ soort: "ongewijzigd" });
    expect(await rows()).toBe(7);
  });

  it("made from an older version is refused whole; a row that nobody touched is no conflict", async () => {
    const almere: Verslagregelopslag = { gebied: "GM0034", basis: 1, toelichting: "", gegevens: { regulier: waarde(1), amv: NVT, spukPlaatsen: PM, keuze: { soort: "nvt" } } };
    expect(await saveVerslag(bob, "PV24", opslag(almere, dronten({ toelichting: "anders" })))).toEqual({ soort: "botsing", gebieden: ["GM0303"] });
    expect(await versiesVan("GM0034")).toHaveLength(1);
    const [first] = await versiesVan("GM0303");
    const stale = dronten({ toelichting: first!.toelichting, gegevens: { regulier: first!.regulier, amv: first!.amv, spukPlaatsen: first!.spukPlaatsen, keuze: first!.keuze } });
    expect(await saveVerslag(bob, "PV24", opslag(almere, stale))).toEqual({ soort: "opgeslagen", aantal: 1 });
    expect((await versiesVan("GM0303")).map((v) => v.versie)).toEqual([1, 2]);
  });

  it("recorded by two at once: the second sees what the first did", async () => {
    const both = await Promise.all([anna, bob].map((wie) => saveVerslag(wie, "PV24", opslag(dronten({ basis: 2, toelichting: `van ${wie.gebruikersnaam}` })))));
    expect(both.map((u) => u.soort).sort()).toEqual(["botsing", "opgeslagen"]);
    expect((await versiesVan("GM0303")).map((v) => v.versie)).toEqual([1, 2, 3]);
  });

  it("that replaces something needs a reden; of a new year it needs none, and an empty row is not recorded", async () => {
    expect(await saveVerslag(anna, "PV24", { ...opslag(dronten({ basis: 3, toelichting: "weer anders" })), reden: null })).toEqual({ soort: "reden-nodig" });
    const leeg = { gebied: "GM0034", basis: 0, toelichting: "", gegevens: { regulier: ONBEKEND, amv: ONBEKEND, spukPlaatsen: ONBEKEND, keuze: { soort: "onbekend" } } } as const;
    expect(await saveVerslag(anna, "PV24", { ...opslag(dronten({ basis: 0 }), leeg), jaar: 2026, reden: null })).toEqual({ soort: "opgeslagen", aantal: 1 });
    expect(await readVerslagjaren(anna, "PV24")).toEqual([2024, 2026]);
    expect(await versiesVan("GM0034", 2026)).toEqual([]);
  });

  it("is known by both clocks, and refuses a gemeente of elsewhere and a SPUK that is not there", async () => {
    expect(await readVerslagversies(anna, "PV24", 2024, new Date("2024-09-30"))).toEqual([]);
    expect(await saveVerslag(anna, "PV24", opslag(dronten({ gebied: "GM0200" })))).toEqual({ soort: "onbekend-gebied" });
    const lost = dronten({ basis: 3, gegevens: { ...dronten().gegevens, keuze: { soort: "gekozen", sleutel: "spuk-a" } } });
    expect(await saveVerslag(anna, "PV24", opslag(lost))).toEqual({ soort: "onbekende-spuk", gebieden: ["GM0303"] });
    expect(await saveSpuk(anna, "PV24", spuk)).toBe("opgeslagen");
    expect(await saveVerslag(anna, "PV24", opslag(lost))).toEqual({ soort: "opgeslagen", aantal: 1 });
    expect((await versiesVan("GM0303")).at(-1)?.keuze).toEqual({ soort: "gekozen", sleutel: "spuk-a" });
  });

  it("has its audit rows", async () => {
    expect(await (await db()).auditregel.count({ where: { handeling: "provinciaal verslag vastgelegd", provincieCode: "PV24" } })).toBe(6);
  });
});

describe("A SPUK", () => {
  it("gets another amount as a next version, with its source; sent twice is once, from an older version it is refused", async () => {
    expect(await saveSpuk(anna, "PV24", spuk)).toBe("ongewijzigd");
    const later = { ...spuk, basis: 1, gegevens: { ...spuk.gegevens, bedrag: null }, reden: "bedrag ingetrokken" };
    expect(await saveSpuk(anna, "PV24", later)).toBe("opgeslagen");
    expect(await saveSpuk(bob, "PV24", { ...later, vervallen: true })).toBe("botsing");
    expect((await readSpukversies(anna, "PV24", null)).map((s) => [s.versie, s.bedrag, s.vanaf, s.bron, s.door])).toEqual([[1, 250_050, "2025-01-01", "Staatscourant", "secretariaat"], [2, null, "2025-01-01", "Staatscourant", "secretariaat"]]);
    expect(await readSpukversies(anna, "PV24", new Date("2024-09-30"))).toEqual([]);
  });
});
