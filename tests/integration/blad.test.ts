import { beforeAll, describe, expect, it } from "vitest";
import type { AccountActor } from "@/lib/access/actor";
import { BladFout, readBlad, saveBlad, type BladcelInvoer, type Bladinvoer } from "@/lib/data/blad";
import { db } from "@/lib/data/db";
import { importFolder } from "@/lib/data/import";
import { readOpslag } from "@/lib/data/opslag";
import { readStandInvoer } from "@/lib/data/stand";
import { basisOf, type Blad, type BladThema } from "@/lib/domain/blad";
import { waarde, type Cijfer } from "@/lib/domain/cijfer";
import { computeStand } from "@/lib/domain/stand";

const anna: AccountActor = { soort: "account", id: 1, gebruikersnaam: "secretariaat", rol: "secretariaat", provincie: "PV24", gemeente: null };
const bert: AccountActor = { ...anna, id: 2, gebruikersnaam: "secretariaat-2" };
const VANDAAG = "2026-01-01";

beforeAll(async () => {
  await importFolder({ soort: "systeem" }, "prisma/seed/flevoland-2024-09-11", { droog: false });
});

async function open(thema: BladThema, maand: string): Promise<Blad> {
  const blad = await readBlad(anna, "PV24", { thema, maand, vandaag: VANDAAG });
  if (!blad) throw new Error("no sheet");
  return blad;
}

const cel = (blad: Blad, rij: string, kolom: string) => blad.cellen.find((c) => c.rij === rij && c.kolom === kolom)!;

/** What a form made from this sheet sends for a cell. */
function typed(blad: Blad, rij: string, kolom: string, cijfer: number | Cijfer, reden: string | null = null): BladcelInvoer {
  return { rij, kolom, cijfer: typeof cijfer === "number" ? waarde(cijfer) : cijfer, basis: basisOf(cel(blad, rij, kolom).opgeslagen), reden };
}

let sleutels = 0;
const form = (blad: Blad, cellen: readonly BladcelInvoer[], rest: Partial<Bladinvoer> = {}): Bladinvoer => ({
  thema: blad.thema, maand: blad.maand, peildatum: blad.peildatum, bron: "e-mail gemeenten", sleutel: `sleutel ${sleutels++}`, cellen, ...rest,
});
const count = async () => (await db()).waarneming.count();

describe("The sheet of a month", () => {
  it("has last month's figures beside empty cells", async () => {
    const blad = await open("oekraine", "2024-09");
    expect(blad.rijen.map((r) => r.naam)).toEqual(["Almere", "Dronten", "Lelystad", "Noordoostpolder", "Urk", "Zeewolde"]);
    expect(blad).toMatchObject({ periode: "2024-09", peildatum: "2024-09-30" });
    expect(cel(blad, "GM0034", "plaatsen")).toMatchObject({ opgeslagen: null, vorige: { cijfer: waarde(1801), peildatum: "2024-08-30" } });
    expect(blad.cellen).toHaveLength(24);
  });

  it("of the papers' month is in, with the peildatum of the papers", async () => {
    const blad = await open("oekraine", "2024-08");
    expect(blad.peildatum).toBe("2024-08-30");
    expect(cel(blad, "GM0184", "plaatsen").opgeslagen).toMatchObject({ cijfer: waarde(100), versie: 1, door: "systeem" });
    expect(cel(blad, "GM0184", "particulier").opgeslagen).toMatchObject({ cijfer: { staat: "onbekend" } });
  });

  it("of vergunninghouders stands beside the month before, not beside an older one", async () => {
    expect(cel(await open("vergunninghouders", "2024-09"), "GM0303", "gerealiseerd").vorige).toMatchObject({ periode: "2024-08" });
    expect(cel(await open("vergunninghouders", "2024-11"), "GM0303", "gerealiseerd").vorige).toBeNull();
  });

  it("of amv Nidos goes to the half-year that the table shows, until a new one is opened", async () => {
    expect((await open("amvNidos", "2024-09")).periode).toBe("2024-I");
  });

  it("of asiel has a row for every phase that has not ended", async () => {
    const blad = await open("asiel", "2024-10");
    expect(blad.rijen.map((r) => r.groep)).toEqual(expect.arrayContaining(["Almere", "Dronten", "Noordoostpolder", "Zeewolde"]));
    expect(blad.rijen.every((r) => /^F\d+$/.test(r.id))).toBe(true);
    expect(blad.rijen.map((r) => r.naam)).not.toContain("Engelse mijl (NO), noodopvang");
    // what stands beside a cell is of its own date, not of the month of the sheet
    const first = cel(blad, blad.rijen[0]!.id, "capaciteit").vorige!;
    expect([first.periode, first.peildatum]).toEqual(["2024-09-01", "2024-09-01"]);
  });
});

describe("Saving a sheet", () => {
  it("stores what was typed, with peildatum, source, reason and author, and the stand follows", async () => {
    const blad = await open("oekraine", "2024-09");
    const uitkomst = await saveBlad(anna, "PV24", form(blad, [typed(blad, "GM0184", "plaatsen", 110, "grotere boot"), typed(blad, "GM0050", "particulier", { staat: "pm" })]));
    if (uitkomst.soort !== "opgeslagen") throw new Error(uitkomst.soort);
    const stored = await (await db()).waarneming.findFirst({ where: { gebiedCode: "GM0184", indicator: "plaatsen", periode: "2024-09" } });
    expect(stored).toMatchObject({ waarde: 110, peildatum: "2024-09-30", versie: 1, bron: "e-mail gemeenten", reden: "grotere boot", vastgelegdDoor: "secretariaat", bestand: null });
    expect((await readOpslag(anna, "PV24", uitkomst.opslag))?.cijfers).toEqual([
      { naam: "Urk", label: "Plaatsen", oud: null, nieuw: waarde(110) },
      { naam: "Zeewolde", label: "Particuliere opvang", oud: null, nieuw: { staat: "pm" } },
    ]);
    const invoer = await readStandInvoer(anna, "PV24", { peildatum: "2024-09-30", bekendOp: null });
    const { totaal } = computeStand(invoer!, { peildatum: "2024-09-30", opties: "met", capaciteitsdata: [] }).oekraine;
    expect(totaal.cellen.plaatsen.cijfer).toEqual(waarde(2761));
  });

  it("leaves what was not touched: no row for a cell that was sent as it was", async () => {
    const blad = await open("oekraine", "2024-09");
    const before = await count();
    const same = blad.cellen.filter((c) => c.opgeslagen).map((c) => typed(blad, c.rij, c.kolom, c.opgeslagen!.cijfer));
    expect(same).toHaveLength(2);
    expect(await saveBlad(anna, "PV24", form(blad, same))).toEqual({ soort: "ongewijzigd" });
    expect(await count()).toBe(before);
  });

  it("makes onbekend of a cell that was emptied: a next version, the old one stays", async () => {
    const blad = await open("oekraine", "2024-09");
    await saveBlad(anna, "PV24", form(blad, [typed(blad, "GM0050", "particulier", { staat: "onbekend" }, "toch niet geleverd")]));
    const rows = await (await db()).waarneming.findMany({ where: { gebiedCode: "GM0050", indicator: "particulier", periode: "2024-09" }, orderBy: { versie: "asc" } });
    expect(rows.map((r) => [r.versie, r.staat])).toEqual([[1, "pm"], [2, "onbekend"]]);
  });

  it("twice stores once: a double click gets the same answer", async () => {
    const blad = await open("oekraine", "2024-10");
    const twice = form(blad, [typed(blad, "GM0034", "bezet", 1700)]);
    const [a, b] = await Promise.all([saveBlad(anna, "PV24", twice), saveBlad(anna, "PV24", twice)]);
    expect(a.soort).toBe("opgeslagen");
    expect(b).toEqual(a);
    expect(await saveBlad(anna, "PV24", twice)).toEqual(a);
    expect(await (await db()).waarneming.count({ where: { gebiedCode: "GM0034", indicator: "bezet", periode: "2024-10" } })).toBe(1);
  });

  it("a retry after someone else's change does not undo it", async () => {
    const blad = await open("oekraine", "2024-11");
    const first = form(blad, [typed(blad, "GM0034", "bezet", 1690)]);
    const saved = await saveBlad(anna, "PV24", first);
    const later = await open("oekraine", "2024-11");
    await saveBlad(bert, "PV24", form(later, [typed(later, "GM0034", "bezet", 1695)]));
    expect(await saveBlad(anna, "PV24", first)).toEqual(saved);
    expect(cel(await open("oekraine", "2024-11"), "GM0034", "bezet").opgeslagen).toMatchObject({ cijfer: waarde(1695), versie: 2 });
  });

  it("of two people, the second sees cell by cell what the first stored, and nothing of the second is half stored", async () => {
    const blad = await open("oekraine", "2024-12");
    await saveBlad(anna, "PV24", form(blad, [typed(blad, "GM0034", "plaatsen", 1800), typed(blad, "GM0303", "plaatsen", 190)]));
    const before = await count();
    const second = [typed(blad, "GM0034", "plaatsen", 1810), typed(blad, "GM0303", "plaatsen", 190), typed(blad, "GM0995", "plaatsen", 400)];
    const uitkomst = await saveBlad(bert, "PV24", form(blad, second));
    if (uitkomst.soort !== "botsing") throw new Error(uitkomst.soort);
    expect(uitkomst.cellen).toMatchObject([{ rij: "GM0034", kolom: "plaatsen", cijfer: waarde(1800), door: "secretariaat", basis: "2024-12-31#1" }]);
    expect(await count()).toBe(before);

    const chosen = second.map((c) => (c.rij === "GM0034" ? { ...c, basis: uitkomst.cellen[0]!.basis } : c));
    expect((await saveBlad(bert, "PV24", form(blad, chosen))).soort).toBe("opgeslagen");
    const after = await open("oekraine", "2024-12");
    expect(cel(after, "GM0034", "plaatsen").opgeslagen).toMatchObject({ cijfer: waarde(1810), versie: 2, door: "secretariaat-2" });
    expect(cel(after, "GM0303", "plaatsen").opgeslagen).toMatchObject({ versie: 1, door: "secretariaat" });
    expect(cel(after, "GM0995", "plaatsen").opgeslagen).toMatchObject({ cijfer: waarde(400) });
  });

  it("two people at the same moment: one is stored, the other is told", async () => {
    const blad = await open("oekraine", "2025-01");
    const save = (wie: AccountActor, n: number) => saveBlad(wie, "PV24", form(blad, [typed(blad, "GM0184", "bezet", n)]));
    const soorten = (await Promise.all([save(anna, 95), save(bert, 96)])).map((u) => u.soort);
    expect(soorten.sort()).toEqual(["botsing", "opgeslagen"]);
  });

  it("of asiel changes the places of a phase from the peildatum on, and keeps all else of it", async () => {
    const blad = await open("asiel", "2024-10");
    const rij = blad.rijen.find((r) => r.naam === "Engelse mijl, regulier")!;
    await saveBlad(anna, "PV24", form(blad, [typed(blad, rij.id, "capaciteit", 810)]));
    const versies = await (await db()).faseversie.findMany({ where: { locatie: { naam: "Engelse mijl" }, fase: "regulier" }, orderBy: { peildatum: "asc" } });
    expect(versies.map((v) => [v.peildatum, v.capaciteit, v.zekerheid, v.toelichting])).toEqual([
      ["2024-09-01", 800, "gerealiseerd", "peildatum niet vermeld"], ["2024-10-31", 810, "gerealiseerd", ""],
    ]);
  });

  it("writes one audit row, and none when nothing was stored", async () => {
    const audit = async () => (await db()).auditregel.count({ where: { handeling: "cijfers invoeren", provincieCode: "PV24" } });
    const before = await audit();
    const blad = await open("amvNidos", "2024-10");
    await saveBlad(anna, "PV24", form(blad, [typed(blad, "GM0034", "realisatie", 50), typed(blad, "GM0303", "realisatie", 20)]));
    expect(await audit()).toBe(before + 1);
    const again = await open("amvNidos", "2024-10");
    await saveBlad(anna, "PV24", form(again, [typed(again, "GM0034", "realisatie", 50)]));
    expect(await audit()).toBe(before + 1);
  });
});

describe("A sheet is refused, and nothing is stored", () => {
  it.each([
    ["2024-08-31", /voor deze maand/], ["2024-10-01", /na deze maand/], ["9998-01-01", /toekomst/],
  ])("with peildatum %s", async (peildatum, reden) => {
    const blad = await open("oekraine", "2024-09");
    const before = await count();
    await expect(saveBlad(anna, "PV24", form(blad, [typed(blad, "GM0034", "plaatsen", 1)], { peildatum }))).rejects.toThrow(reden);
    expect(await count()).toBe(before);
  });

  it("with a peildatum before the one that is stored: the new figure would stay unseen", async () => {
    const blad = await open("oekraine", "2024-09");
    await expect(saveBlad(anna, "PV24", form(blad, [typed(blad, "GM0184", "plaatsen", 111)], { peildatum: "2024-09-15" }))).rejects.toThrow(/latere peildatum/);
  });

  it.each([
    ["a gemeente of another province", { rij: "GM0200", kolom: "plaatsen", basis: "" }],
    ["an indicator of another sheet", { rij: "GM0034", kolom: "gerealiseerd", basis: "" }],
    ["a version that never was", { rij: "GM0034", kolom: "plaatsen", basis: "2024-09-30#7" }],
  ])("with %s", async (_, { rij, kolom, basis }) => {
    const blad = await open("oekraine", "2024-09");
    const before = await count();
    await expect(saveBlad(anna, "PV24", form(blad, [{ rij, kolom, basis, cijfer: waarde(1), reden: null }]))).rejects.toThrow(BladFout);
    expect(await count()).toBe(before);
  });
});
