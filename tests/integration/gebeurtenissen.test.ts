import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { AccountActor } from "@/lib/access/actor";
import { loadFirstFigures } from "@/lib/commands/first-figures";
import { loadCijfers, loadNaastDeCijfers } from "@/lib/commands/stukken";
import { readAfspraakversies, readAfspraken, saveAfspraak } from "@/lib/data/afspraken";
import { db } from "@/lib/data/db";
import { readGebeurtenissen, readGebeurtenisversies, saveGebeurtenis } from "@/lib/data/gebeurtenissen";
import type { Versieopslag } from "@/lib/data/versies";
import type { Gebeurtenisgegevens } from "@/lib/domain/gebeurtenis";
import { withUitruil } from "@/lib/domain/uitruil";
import { waarde } from "@/lib/domain/cijfer";

const anna: AccountActor = { soort: "account", id: 1, gebruikersnaam: "secretariaat", rol: "secretariaat", provincie: "PV24", gemeente: null };
const bob: AccountActor = { ...anna, id: 2, gebruikersnaam: "bob" };
const systeem = { soort: "systeem" } as const;

const start = () => loadFirstFigures(mkdtempSync(join(tmpdir(), "start ")), () => {});
const sleutels = async () => (await readGebeurtenissen(anna, "PV24", null)).map((g) => g.sleutel);
const aantallen = async () => {
  const client = await db();
  return [await client.vooruitzicht.count(), await client.gebeurtenis.count(), await client.afspraak.count()];
};

const nieuw: Versieopslag<Gebeurtenisgegevens> = {
  sleutel: "form-1", basis: 0, vervallen: false, peildatum: "2024-10-01", bron: "mail COA", toelichting: "", reden: null,
  gegevens: { datum: "2025-06", label: "Opening locatie", soort: "locatie", thema: "asiel", gebied: "GM0995" },
};

describe("What the papers say beside the figures", () => {
  it("is nothing where the figures are not those of the papers", async () => {
    await loadNaastDeCijfers();
    expect(await aantallen()).toEqual([0, 0, 0]);
  });

  it("is completed by the next start when the first was broken off, and loaded once", async () => {
    await loadCijfers();
    const first = { ...nieuw, sleutel: "prt-2024-06-05", gegevens: { ...nieuw.gegevens, datum: "2024-06-05", label: "PRT-overleg" } };
    expect(await saveGebeurtenis(systeem, "PV24", first)).toBe("opgeslagen");
    await start();
    expect(await aantallen()).toEqual([2, 31, 1]);
    await start();
    expect(await aantallen()).toEqual([2, 31, 1]);
    expect((await readGebeurtenisversies(anna, "PV24", null)).filter((g) => g.sleutel === "prt-2024-06-05")).toMatchObject([{ versie: 1, soort: "locatie" }]);
  });

  it("gives the meetings, the letter and the deadlines in order of date, each with its source", async () => {
    const all = await readGebeurtenissen(anna, "PV24", null);
    expect(all.filter((g) => g.soort === "overleg").map((g) => g.datum)).toEqual(["2023-12-06", "2024-03-06", "2024-09-11", "2024-12-11"]);
    expect(all.find((g) => g.sleutel === "brief-2024-08-21")).toMatchObject({ soort: "brief", thema: "oekraine", gebied: "PV24", datum: "2024-08-21", peildatum: "2024-08-21" });
    expect(all.filter((g) => g.soort === "deadline").map((g) => g.datum)).toEqual(["2024-10-01", "2024-11-01", "2024-11-01", "2024-12-01", "2024-12-11", "2024-12-11", "2024-12-11", "2024-12-11", "2025-01-01", "2026-03-04"]);
    expect(all.map((g) => g.datum)).toEqual([...all.map((g) => g.datum)].sort());
    expect(all.every((g) => g.bron !== "" && g.door === "systeem")).toBe(true);
  });

  it("gives one agreement: 200 places of Dronten for Kampen, with an unknown start, so 1.359 at every date", async () => {
    const [uitruil, ...rest] = await readAfspraken(anna, "PV24", null);
    expect(rest).toEqual([]);
    expect(uitruil).toMatchObject({ soort: "uitruil", gebied: "GM0303", naar: "Kampen", plaatsen: 200, termijn: "2 jaar", van: null, tot: null, vervallen: false });
    for (const datum of ["2023-10-01", "2026-01-01"]) expect(withUitruil(waarde(1559), uitruil!, datum)).toEqual(waarde(1359));
  });
});

describe("An event of the secretariaat", () => {
  beforeAll(async () => expect(await saveGebeurtenis(anna, "PV24", nieuw)).toBe("opgeslagen"));

  it("sent twice is recorded once", async () => {
    expect(await saveGebeurtenis(anna, "PV24", nieuw)).toBe("ongewijzigd");
    expect((await sleutels()).filter((s) => s === "form-1")).toHaveLength(1);
  });

  it("changed by two people at once: the second is refused and sees what the first did", async () => {
    const later = { ...nieuw, basis: 1, reden: "later", gegevens: { ...nieuw.gegevens, datum: "2025-09" } };
    const both = await Promise.all([saveGebeurtenis(anna, "PV24", later), saveGebeurtenis(bob, "PV24", { ...later, gegevens: { ...later.gegevens, datum: "2025-10" } })]);
    expect([...both].sort()).toEqual(["botsing", "opgeslagen"]);
    const versies = (await readGebeurtenisversies(anna, "PV24", null)).filter((g) => g.sleutel === "form-1");
    expect(versies.map((v) => v.versie)).toEqual([1, 2]);
  });

  it("is known by both clocks: not before its peildatum, nor before it was recorded", async () => {
    expect((await readGebeurtenissen(anna, "PV24", null, "2024-09-30")).some((g) => g.sleutel === "form-1")).toBe(false);
    expect(await readGebeurtenissen(anna, "PV24", new Date("2024-09-30"))).toEqual([]);
  });

  it("that lapsed is gone from the list, stays in the history, and can come back", async () => {
    const vervallen = { ...nieuw, basis: 2, vervallen: true, reden: "gaat niet door" };
    expect(await saveGebeurtenis(anna, "PV24", vervallen)).toBe("opgeslagen");
    expect(await sleutels()).not.toContain("form-1");
    expect(await saveGebeurtenis(anna, "PV24", { ...vervallen, basis: 3, vervallen: false, reden: "toch wel" })).toBe("opgeslagen");
    expect(await sleutels()).toContain("form-1");
    const versies = (await readGebeurtenisversies(anna, "PV24", null)).filter((g) => g.sleutel === "form-1");
    expect(versies.map((v) => [v.versie, v.vervallen])).toEqual([[1, false], [2, false], [3, true], [4, false]]);
    expect(await (await db()).auditregel.count({ where: { onderwerp: "Opening locatie", provincieCode: "PV24" } })).toBe(4);
  });

  it("belongs to the province or one of its gemeenten", async () => {
    for (const gebied of ["GM0200", "PV25", "NL", "GM9999"]) {
      expect(await saveGebeurtenis(anna, "PV24", { ...nieuw, sleutel: "elders", gegevens: { ...nieuw.gegevens, gebied } }), gebied).toBe("onbekend-gebied");
    }
  });
});

describe("An agreement", () => {
  it("gets its start as a next version, with who said so and why", async () => {
    const [uitruil] = await readAfspraken(anna, "PV24", null);
    const { soort, gebied, naar, plaatsen, termijn, sleutel } = uitruil!;
    const opslag = { sleutel, basis: 1, gegevens: { soort, gebied, naar, plaatsen, termijn, van: "2025-01-01", tot: "2027-01-01" }, vervallen: false, peildatum: "2024-12-01", bron: "overeenkomst", toelichting: "", reden: "getekend" };
    expect(await saveAfspraak(anna, "PV24", opslag)).toBe("opgeslagen");
    expect(await saveAfspraak(anna, "PV24", opslag)).toBe("ongewijzigd");
    expect(await saveAfspraak(bob, "PV24", { ...opslag, vervallen: true })).toBe("botsing");
    expect((await readAfspraken(anna, "PV24", null))[0]).toMatchObject({ versie: 2, van: "2025-01-01", reden: "getekend", door: "secretariaat" });
    expect((await readAfspraken(anna, "PV24", null, "2024-11-30"))[0]).toMatchObject({ versie: 1, van: null });
    expect((await readAfspraakversies(anna, "PV24", null)).map((v) => v.versie)).toEqual([1, 2]);
  });

  it("is of a gemeente, never of the province itself", async () => {
    const opslag = { sleutel: "x", basis: 0, gegevens: { soort: "uitruil", gebied: "PV24", naar: "Kampen", plaatsen: 1, termijn: "", van: null, tot: null } as const, vervallen: false, peildatum: "2024-12-01", bron: "b", toelichting: "", reden: null };
    expect(await saveAfspraak(anna, "PV24", opslag)).toBe("onbekend-gebied");
  });
});
