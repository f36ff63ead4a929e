import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Huisvestingsscenario } from "@/lib/domain/scenario";
import { parseScenario, scenariovelden } from "@/lib/schemas/scenario-keuze";

const KOMEND = ["2024-09", "2024-10", "2024-11", "2024-12"];
const lees = (perMaand = "", erbij = "", erbijIn = "") => parseScenario({ perMaand, erbij, erbijIn }, KOMEND);
const fouten = (...velden: readonly string[]) => {
  const uitkomst = lees(...velden);
  return uitkomst.goed ? [] : uitkomst.fouten.map(({ veld, tekst }) => `${veld}: ${tekst}`);
};

describe("A scenario in an address", () => {
  it("is what was typed", () => {
    expect(parseScenario({ perMaand: "65", erbij: "20", erbijIn: "2024-11" }, KOMEND)).toMatchObject({ goed: true, scenario: { perMaand: 65, erbij: { aantal: 20, maand: "2024-11" } } });
    expect(lees("16,5")).toMatchObject({ scenario: { perMaand: 16.5, erbij: null } });
    expect(lees("1.400")).toMatchObject({ scenario: { perMaand: 1400 } });
    expect(lees("0")).toMatchObject({ scenario: { perMaand: 0 } });
    expect(lees("", "20", "11-2024")).toMatchObject({ scenario: { perMaand: null, erbij: { aantal: 20, maand: "2024-11" } }, getypt: { erbijIn: "2024-11" } });
  });

  it("is none when nothing was asked, and takes the first of more", () => {
    expect(parseScenario({}, KOMEND)).toEqual({ goed: true, scenario: null, getypt: { perMaand: "", erbij: "", erbijIn: "" } });
    expect(parseScenario({ perMaand: ["65", "1"] }, KOMEND)).toMatchObject({ scenario: { perMaand: 65 } });
  });

  it("says at the field what is wrong, and keeps what was typed", () => {
    expect(fouten("veel")).toEqual(["perMaand: Per maand: ‘veel’ is geen aantal van 0 tot en met 20.000. Typ een getal zoals 65 of 16,5"]);
    for (const getypt of ["-1", "6.5", "20001", "1e3", "NaN", "6,125", "999999999"]) expect(fouten(getypt), getypt).toHaveLength(1);
    expect(fouten("", "0", "2024-11")).toEqual(["erbij: Extra: ‘0’ is geen aantal van 1 tot en met 20.000. Typ een getal zoals 20"]);
    expect(fouten("", "2,5", "2024-11")).toHaveLength(1);
    expect(fouten("", "20")).toEqual(["erbijIn: Kies in welke maand deze mensen extra een woning krijgen"]);
    expect(fouten("", "", "2024-11")).toEqual(["erbij: Vul in hoeveel mensen extra een woning krijgen"]);
    expect(fouten("veel", "20").map((f) => f.split(":")[0])).toEqual(["perMaand", "erbijIn"]);
    expect(fouten("", "20", "ooit")).toEqual(["erbijIn: ‘ooit’ is geen maand. Kies een maand uit de lijst"]);
    expect(fouten("", "20", "2024-08")).toEqual(["erbijIn: Augustus 2024 kan niet. Kies een maand die nog komt: september, oktober, november en december"]);
    expect(parseScenario({ erbij: "20", erbijIn: "2024-08" }, [])).toMatchObject({ goed: false, fouten: [{ tekst: "Er komt geen maand meer in dit halfjaar" }] });
    expect(lees("veel", "20", "2024-11").getypt).toEqual({ perMaand: "veel", erbij: "20", erbijIn: "2024-11" });
  });

  it("reads back what it writes, and never throws", () => {
    const scenario: fc.Arbitrary<Huisvestingsscenario> = fc.record({
      perMaand: fc.integer({ min: 0, max: 2_000_000 }).map((n) => n / 100),
      erbij: fc.option(fc.record({ aantal: fc.integer({ min: 1, max: 20_000 }), maand: fc.constantFrom(...KOMEND) })),
    });
    fc.assert(fc.property(scenario, (s) => { expect(parseScenario(scenariovelden(s), KOMEND)).toMatchObject({ goed: true, scenario: s }); }));
    fc.assert(fc.property(fc.string(), fc.string(), fc.string(), (a, b, c) => { parseScenario({ perMaand: a, erbij: b, erbijIn: c }, KOMEND); }));
  });
});
