import { describe, expect, it } from "vitest";
import { findLocatieTwijfels, openSinds } from "@/lib/domain/locatie-twijfel";
import { knownLocaties, type Fase } from "@/lib/domain/locatie";
import { computeStand } from "@/lib/domain/stand";
import { faseVan } from "@/tests/helpers/fase";
import { invoerFrom } from "@/tests/helpers/invoer";

const AT = "2024-09-11";
const twijfels = (fasen: Fase[], at = AT) => findLocatieTwijfels({ naam: "Azc", gebied: "GM0034", volgorde: 1, fasen }, at);
const soorten = (fasen: Fase[], at = AT) => twijfels(fasen, at).map((t) => t.soort);

describe("A location asks attention", () => {
  it("when an onbevestigd phase contradicts itself, is over or has no end, since its line", () => {
    expect(twijfels([faseVan({ zekerheid: "onbevestigd", van: "2024-10", tot: "2024-03" })])).toMatchObject([{ soort: "einde-voor-begin", sinds: "2024-01-01" }]);
    expect(twijfels([faseVan({ zekerheid: "onbevestigd" })])).toMatchObject([{ soort: "einde-onbekend", sinds: "2024-01-01" }]);
    expect(twijfels([faseVan({ zekerheid: "onbevestigd", tot: "2024-05" })])).toMatchObject([{ soort: "einde-voorbij", sinds: "2024-06-01" }]);
  });

  it("since the first line that left it open: places confirmed again each month do not make it new", () => {
    const since = (fasen: Fase[], at: string) => {
      const locatie = { naam: "Azc", gebied: "GM0034", volgorde: 1, fasen };
      return findLocatieTwijfels(knownLocaties([locatie], at)[0]!, at).map((t) => openSinds(t, locatie));
    };
    const line = (peildatum: string, rest: Partial<Fase> = {}) => faseVan({ zekerheid: "onbevestigd", peildatum, ...rest });
    expect(since([line("2024-09-01"), line("2024-10-31"), line("2024-12-31")], "2025-01-15")).toEqual(["2024-09-01"]);
    expect(since([line("2024-09-01"), line("2024-10-31", { zekerheid: "gerealiseerd" }), line("2024-12-31")], "2025-01-15")).toEqual(["2024-12-31"]);
    expect(since([line("2024-09-01", { tot: "2024-11-15" }), line("2024-12-31", { tot: "2024-11-15" })], "2025-01-15")).toEqual(["2024-11-15"]);
    expect(since([line("2024-09-01", { tot: "2024-12" }), line("2024-10-31", { tot: "2024-12" })], "2025-01-15")).toEqual(["2025-01-01"]);
  });

  it("not because a phase ended and nothing follows", () => {
    expect(soorten([faseVan({ tot: "2024-08" })])).toEqual([]);
  });

  it("when it is still gepland after its van: a month or year only when it is over", () => {
    expect(twijfels([faseVan({ zekerheid: "gepland", van: "2024-08-01" })])).toMatchObject([{ soort: "plan-verlopen", sinds: "2024-08-02" }]);
    expect(soorten([faseVan({ zekerheid: "gepland", van: "2024" })])).toEqual([]);
    expect(soorten([faseVan({ zekerheid: "gepland", van: "2024" })], "2025-01-01")).toEqual(["plan-verlopen"]);
    expect(soorten([faseVan({ zekerheid: "gepland", van: AT })])).toEqual([]);
  });

  it("when nobody decided on an option in time", () => {
    const extension = faseVan({ tot: "2024-09-11", optieTot: "2026-03-01" });
    expect(twijfels([extension])).toMatchObject([{ soort: "optie-onbeslist", sinds: "2024-09-11" }]);
    expect(soorten([extension], "2024-09-10")).toEqual([]);
    expect(soorten([faseVan({ zekerheid: "optie", van: "2024-08" })])).toEqual(["optie-onbeslist"]);
    expect(soorten([faseVan({ zekerheid: "optie", van: "2024-10" })])).toEqual([]);
    expect(soorten([faseVan({ zekerheid: "optie", tot: "2024-08" })])).toEqual(["optie-onbeslist"]);
  });

  it("when the option ends no later than the phase itself", () => {
    expect(soorten([faseVan({ tot: "2026-03-01", optieTot: "2026-02" })])).toEqual(["optie-voor-einde"]);
    expect(soorten([faseVan({ tot: "2026-03-01", optieTot: "2026-03" })])).toEqual([]);
  });

  it("when two phases of one soort both count on a day to come", () => {
    const [a, b] = [faseVan({ tot: "2025-01-01" }), faseVan({ fase: "regulier 2", van: "2024-12", peildatum: "2024-06-01" })];
    expect(twijfels([a, b])).toMatchObject([{ soort: "overlap", fasen: [a, b], sinds: "2024-06-01" }]);
    expect(soorten([a, { ...b, van: "2025-01-01" }])).toEqual([]);
    expect(soorten([a, { ...b, soort: "noodopvang" }])).toEqual([]);
    expect(soorten([a, { ...b, tot: "2024-12", zekerheid: "optie" }])).toEqual(["overlap"]);
  });

  it("not when the two only overlapped before the peildatum", () => {
    expect(soorten([faseVan({ tot: "2024-09-11" }), faseVan({ fase: "2", van: "2024-02-01" })])).toEqual([]);
    expect(soorten([faseVan({ tot: "2024-09-12" }), faseVan({ fase: "2", van: "2024-02-01" })])).toEqual(["overlap"]);
  });

  it("when there are more places for amv than places, now or on a day to come", () => {
    const amv = faseVan({ fase: "amv", soort: "amv", capaciteit: 101 });
    expect(twijfels([faseVan(), amv])).toMatchObject([{ soort: "amv-boven-plaatsen", teveel: { datum: AT, amv: 101, plaatsen: 100 } }]);
    expect(soorten([faseVan(), { ...amv, capaciteit: 100 }])).toEqual([]);
    expect(twijfels([faseVan({ tot: "2025" }), { ...amv, capaciteit: 10 }])).toMatchObject([{ teveel: { datum: "2026-01-01", amv: 10, plaatsen: 0 } }]);
    expect(soorten([faseVan({ capaciteit: 60 }), faseVan({ fase: "nood", soort: "noodopvang", capaciteit: 41 }), amv])).toEqual([]);
  });

  it("but does not hold amv against places that nobody knows, or that the location never had", () => {
    const amv = faseVan({ fase: "amv", soort: "amv", capaciteit: 101 });
    expect(soorten([amv])).toEqual([]);
    expect(soorten([faseVan({ capaciteit: null }), amv])).toEqual(["capaciteit-onbekend"]);
  });

  it("when nobody knows how many places there are, as long as the phase has not ended", () => {
    expect(soorten([faseVan({ capaciteit: null, tot: "2024-10" })])).toEqual(["capaciteit-onbekend"]);
    expect(soorten([faseVan({ capaciteit: null, tot: "2024-08" })])).toEqual([]);
  });

  it("not for a phase of 0 places: it lapsed, or there are none", () => {
    expect(soorten([faseVan({ capaciteit: 0, zekerheid: "gepland", van: "2024-01" }), faseVan({ fase: "2" })])).toEqual([]);
  });
});

describe("Of the papers of 11 September 2024", () => {
  it("Walibi, Holiday Inn and Markerkant ask attention, and nothing else", async () => {
    const { locaties } = await invoerFrom("PV24", "prisma/seed/flevoland-2024-09-11");
    const found = knownLocaties(locaties, AT).flatMap((l) => findLocatieTwijfels(l, AT).map((t) => `${l.naam}: ${t.soort}`));
    expect(found.sort()).toEqual(["Holiday Inn: einde-voorbij", "Markerkant (NO): einde-onbekend", "Walibi (NO): einde-voor-begin"]);
  });

  it("the option of Vossemeerdijk asks for a decision once its first end has passed", async () => {
    const invoer = await invoerFrom("PV24", "prisma/seed/flevoland-2024-09-11");
    const extension = knownLocaties(invoer.locaties, AT).find((l) => l.naam === "Tijdelijke uitbreiding Vossemeerdijk")!;
    expect(findLocatieTwijfels(extension, "2025-02-28")).toEqual([]);
    expect(findLocatieTwijfels(extension, "2025-03-01")).toMatchObject([{ soort: "optie-onbeslist", sinds: "2025-03-01" }]);
  });

  it("looking for doubt changes no figure", async () => {
    const invoer = await invoerFrom("PV24", "prisma/seed/flevoland-2024-09-11");
    const keuze = { peildatum: AT, opties: "met", capaciteitsdata: [] } as const;
    const before = computeStand(invoer, keuze);
    for (const locatie of invoer.locaties) findLocatieTwijfels(locatie, AT);
    expect(computeStand(invoer, keuze)).toEqual(before);
  });
});
