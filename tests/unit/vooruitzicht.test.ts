import { describe, expect, it } from "vitest";
import { checkVooruitzicht, vooruitzichtenOp, type Vooruitzicht } from "@/lib/domain/vooruitzicht";
import { parseVooruitzicht, vooruitzichtGetyptSchema } from "@/lib/schemas/vooruitzicht";
import { beginVooruitzicht, viewVooruitzicht, viewVooruitzichtgeschiedenis } from "@/lib/view/vooruitzicht";

const VANDAAG = "2024-11-01";
const plan = (v: Partial<Vooruitzicht> = {}): Vooruitzicht => ({
  id: 1, gebied: "GM0184", naam: "Boot", versie: 1, soort: "plan", plaatsenVan: 110, plaatsenTot: 110, vervangt: true, van: null, tot: null, zekerheid: "gepland",
  peildatum: "2024-09-11", bron: "verslag", toelichting: "", reden: null, op: new Date("2024-09-11T10:00:00Z"), door: "systeem", ...v,
});

describe("A location or plan for Oekraïne", () => {
  it("is known from its peildatum on, in its latest version, until it lapses", () => {
    const versies = [plan(), plan({ id: 2, versie: 2, peildatum: "2024-10-01", plaatsenTot: 120 }), plan({ id: 3, versie: 3, peildatum: "2024-10-15", zekerheid: "vervallen" })];
    const at = (datum: string) => vooruitzichtenOp(versies, datum).map((v) => v.plaatsenTot);
    expect([at("2024-09-10"), at("2024-09-30"), at("2024-10-01"), at("2024-10-15")]).toEqual([[], [110], [120], []]);
  });

  it("has both ends of a range or none, in order, and dates in order", () => {
    const faults = (v: Partial<Vooruitzicht>) => checkVooruitzicht(plan(v)).map((f) => `${f.veld}: ${f.soort}`);
    expect(faults({ plaatsenVan: null })).toEqual(["plaatsenVan: halve-reeks"]);
    expect(faults({ plaatsenTot: 100 })).toEqual(["plaatsenTot: reeks-omgekeerd"]);
    expect(faults({ van: "2025", tot: "2025-01-01" })).toEqual(["tot: einde-voor-begin"]);
    expect(faults({ plaatsenVan: null, plaatsenTot: null, van: "2025", tot: "2025" })).toEqual([]);
  });

  it("is told in words", () => {
    expect(viewVooruitzicht(plan({ plaatsenTot: 200, van: "2025", toelichting: "komt later" }), "Urk")).toMatchObject({ gemeente: "Urk", plaatsen: "110 tot 200 plaatsen", kenmerken: "plan, gepland, vanaf 2025, vervangt bestaande plaatsen", opmerking: "Komt later" });
    expect(viewVooruitzicht(plan(), "Urk").plaatsen).toBe("110 plaatsen");
    expect(viewVooruitzicht(plan({ plaatsenVan: null, plaatsenTot: null }), "Urk").plaatsen).toBe("aantal onbekend");
    const [last, first] = viewVooruitzichtgeschiedenis([plan(), plan({ id: 2, versie: 2, zekerheid: "gerealiseerd", reden: "ligt er" })]);
    expect(last).toMatchObject({ verschillen: [{ wat: "zekerheid", oud: "gepland", nieuw: "gerealiseerd" }], reden: "ligt er" });
    expect(first?.verschillen.map((v) => v.oud)).toEqual([null, null, null, null]);
  });

  it("reads from its form what the form shows of it", () => {
    const getypt = { ...beginVooruitzicht(plan({ plaatsenTot: 1200, van: "2025-06", tot: "2026-01-01" }), VANDAAG), bron: "mail", reden: "nieuws" };
    expect(parseVooruitzicht(getypt, VANDAAG, false)).toMatchObject({ goed: true, waarde: { gebied: "GM0184", naam: "Boot", reden: "nieuws", gegevens: { plaatsenVan: 110, plaatsenTot: 1200, vervangt: true, van: "2025-06", tot: "2026-01-01", zekerheid: "gepland" } } });
  });

  it("says at each field what is wrong", () => {
    const fouten = (velden: Record<string, string>, isNieuw: boolean) => {
      const uitkomst = parseVooruitzicht(vooruitzichtGetyptSchema.parse({ soort: "plan", zekerheid: "gepland", ...velden }), VANDAAG, isNieuw);
      return uitkomst.goed ? [] : uitkomst.fouten.map((f) => f.veld);
    };
    expect(fouten({}, true)).toEqual(["gemeente", "naam", "peildatum", "bron"]);
    expect(fouten({ plaatsenVan: "veel", van: "ooit", peildatum: "2024-11-02", bron: "mail" }, false)).toEqual(["plaatsenVan", "van", "peildatum", "reden"]);
    expect(fouten({ plaatsenVan: "5", peildatum: "2024-10-01", bron: "mail", reden: "x" }, false)).toEqual(["plaatsenTot"]);
  });
});
