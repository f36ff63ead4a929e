import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkScenario, parseTelling, STANDAARD, tijdlijnZoek } from "@/lib/schemas/tijdlijn-keuze";

const fouten = (params: Record<string, string>) => {
  const u = parseTelling(params);
  return u.goed ? [] : u.fouten.map((f) => [f.veld, f.tekst]);
};

describe("What counts, from the address", () => {
  it("is what the papers count when nothing is chosen", () => {
    expect(parseTelling({})).toMatchObject({ goed: true, telling: STANDAARD });
  });

  it("survives being written and read again, whatever is chosen", () => {
    const dag = fc.constantFrom("2025-01-01", "2026-07-01");
    const telling = fc.record({
      opties: fc.constantFrom("met", "zonder"), gepland: fc.constantFrom("met", "zonder"), uitruil: fc.constantFrom("met", "zonder"),
      scenario: fc.record({ sluit: fc.option(fc.record({ id: fc.integer({ min: 1, max: 999 }), op: dag })), open: fc.option(fc.record({ gebied: fc.constantFrom("GM0034", "GM0184"), plaatsen: fc.integer({ min: 1, max: 20_000 }), vanaf: dag })) }),
    } as const);
    fc.assert(fc.property(telling, (t) => {
      const zoek = Object.fromEntries(new URLSearchParams(tijdlijnZoek({ peildatum: null, bekendOp: null }, t)));
      expect(parseTelling(zoek)).toMatchObject({ goed: true, telling: t });
    }));
  });

  it("takes dates and numbers as people type them", () => {
    expect(parseTelling({ sluit: "7", op: "1-7-2026", open: "GM0184", plaatsen: "1.200", vanaf: "2027-01-01" })).toMatchObject({
      goed: true, telling: { scenario: { sluit: { id: 7, op: "2026-07-01" }, open: { gebied: "GM0184", plaatsen: 1200, vanaf: "2027-01-01" } } },
    });
  });

  it("says at the field what is wrong, keeps what was typed, and never throws", () => {
    expect(fouten({ sluit: "7" })).toEqual([["op", "Vul in op welke datum de locatie sluit"]]);
    expect(fouten({ op: "2026-07-01" })).toEqual([["sluit", "Kies welke locatie sluit"]]);
    expect(fouten({ plaatsen: "300" })).toEqual([["open", "Kies in welke gemeente een locatie opent"], ["vanaf", "Vul in vanaf welke datum de nieuwe locatie open is"]]);
    expect(fouten({ sluit: "x", op: "morgen", open: "Urk", plaatsen: "-3", vanaf: "31-2-2026", opties: "soms" }).map(([veld]) => veld)).toEqual(["opties", "sluit", "op", "open", "plaatsen", "vanaf"]);
    expect(parseTelling({ op: "morgen" }).getypt.op).toBe("morgen");
    fc.assert(fc.property(fc.dictionary(fc.constantFrom("opties", "gepland", "uitruil", "sluit", "op", "open", "plaatsen", "vanaf"), fc.oneof(fc.string(), fc.array(fc.string()))), (params) => {
      expect(typeof parseTelling(params).goed).toBe("boolean");
    }));
  });

  it("refuses a location or gemeente that is not the province's", () => {
    const scenario = { sluit: { id: 9, op: "2026-01-01" }, open: { gebied: "GM0363", plaatsen: 5, vanaf: "2026-01-01" } };
    expect(checkScenario(scenario, [{ id: 1 }], [{ code: "GM0034" }]).map((f) => f.veld)).toEqual(["sluit", "open"]);
    expect(checkScenario(scenario, [{ id: 9 }], [{ code: "GM0363" }])).toEqual([]);
  });
});
