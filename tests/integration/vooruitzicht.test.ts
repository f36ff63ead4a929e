import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { AccountActor } from "@/lib/access/actor";
import { loadFirstFigures } from "@/lib/commands/first-figures";
import { db } from "@/lib/data/db";
import { readStandInvoer } from "@/lib/data/stand";
import { readVooruitzichten, saveVooruitzicht, type Vooruitzichtopslag } from "@/lib/data/vooruitzicht";
import { computeStand } from "@/lib/domain/stand";
import { vooruitzichtenOp } from "@/lib/domain/vooruitzicht";

const anna: AccountActor = { soort: "account", id: 1, gebruikersnaam: "secretariaat", rol: "secretariaat", provincie: "PV24", gemeente: null };
const plannen = async () => vooruitzichtenOp(await readVooruitzichten(anna, "PV24", null), "2024-12-31");

const boot: Vooruitzichtopslag = {
  gebied: "GM0184", naam: "Grotere boot", basis: 1, peildatum: "2024-11-01", bron: "mail gemeente Urk", toelichting: "ligt er", reden: "is aangekomen",
  gegevens: { soort: "locatie", plaatsenVan: 110, plaatsenTot: 110, vervangt: true, van: "2024-11", tot: null, zekerheid: "gerealiseerd" },
};

beforeAll(async () => {
  const first = await loadFirstFigures(mkdtempSync(join(tmpdir(), "eerste ")), () => {});
  expect(first).toContain("secretariaat");
});

describe("The outlook for Oekraïne", () => {
  it("begins with what the papers say: a larger boat of 110, and a new location of 180 to 200", async () => {
    expect(await plannen()).toMatchObject([
      { gebied: "GM0171", naam: "Nieuwe locatie", plaatsenVan: 180, plaatsenTot: 200, vervangt: true, zekerheid: "gepland", peildatum: "2024-09-11", door: "systeem" },
      { gebied: "GM0184", naam: "Grotere boot", plaatsenVan: 110, plaatsenTot: 110, vervangt: true },
    ]);
  });

  it("is loaded once: a second start adds nothing", async () => {
    await loadFirstFigures(mkdtempSync(join(tmpdir(), "tweede ")), () => {});
    expect(await (await db()).vooruitzicht.count()).toBe(2);
  });

  it("is not known before its peildatum, nor before it was recorded", async () => {
    expect(vooruitzichtenOp(await readVooruitzichten(anna, "PV24", null), "2024-09-10")).toEqual([]);
    expect(await readVooruitzichten(anna, "PV24", new Date("2024-09-30"))).toEqual([]);
  });

  it("never changes the table", async () => {
    const stand = async () => {
      const invoer = await readStandInvoer(anna, "PV24", { peildatum: "2024-12-31", bekendOp: null });
      return computeStand(invoer!, { peildatum: "2024-12-31", opties: "met", capaciteitsdata: [] });
    };
    const before = await stand();
    expect(await saveVooruitzicht(anna, "PV24", boot)).toBe("opgeslagen");
    expect(await stand()).toEqual(before);
    expect((await plannen())[1]).toMatchObject({ versie: 2, zekerheid: "gerealiseerd", van: "2024-11", door: "secretariaat" });
  });

  it("sent twice is recorded once; made from an older version it is refused", async () => {
    expect(await saveVooruitzicht(anna, "PV24", boot)).toBe("ongewijzigd");
    expect(await saveVooruitzicht(anna, "PV24", { ...boot, toelichting: "iets anders" })).toBe("botsing");
    expect(await (await db()).vooruitzicht.count()).toBe(3);
  });

  it("that lapsed is gone from the list, and stays in the history", async () => {
    const vervallen = { ...boot, basis: 2, gegevens: { ...boot.gegevens, zekerheid: "vervallen" } } as const;
    expect(await saveVooruitzicht(anna, "PV24", vervallen)).toBe("opgeslagen");
    expect((await plannen()).map((v) => v.naam)).toEqual(["Nieuwe locatie"]);
    expect((await readVooruitzichten(anna, "PV24", null)).filter((v) => v.naam === "Grotere boot").map((v) => v.versie)).toEqual([1, 2, 3]);
  });

  it("has its audit rows, and refuses a gemeente of elsewhere", async () => {
    expect(await (await db()).auditregel.count({ where: { handeling: "vooruitzicht Oekraïne vastgelegd", provincieCode: "PV24" } })).toBe(4);
    expect(await saveVooruitzicht(anna, "PV24", { ...boot, gebied: "GM0200", basis: 0 })).toBe("onbekende-gemeente");
  });
});
