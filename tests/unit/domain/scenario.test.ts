import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { numberOf, NVT, ONBEKEND, PM, type Cijfer } from "@/lib/domain/cijfer";
import { computeScenario, kanScenario, komendeMaanden } from "@/lib/domain/scenario";
import { computeVerloop } from "@/lib/domain/verloop";
import { computeVergunninghouders } from "@/lib/domain/vergunninghouders";
import { invoerFrom } from "@/tests/helpers/invoer";
import { cijferVan, gemeenten } from "@/tests/helpers/waarneming";

const GEMEENTE = "GM0303";
const papers = await invoerFrom("PV24", "prisma/seed/flevoland-2024-09-11");
const tabelVanNu = () => computeVergunninghouders(papers.gemeenten, papers.waarnemingen, "2024-09-11");
const tabel = tabelVanNu();
const of = (naam: string) => computeVerloop(tabel, tabel.rijen.find((r) => r.gebied.naam === naam)!);
const numbers = (list: readonly Cijfer[]) => list.map(numberOf);

describe("What if, with the papers", () => {
  it("Almere keeps 65 a month: 86 ahead, 2 less than at the mean so far", () => {
    const { prognose, verschil, nodigPerMaand, opgeteld } = computeScenario(of("Almere"), { perMaand: 65, erbij: null });
    expect([prognose, verschil, nodigPerMaand].map(numberOf)).toEqual([-86, 2, 43.5]);
    expect(numbers(opgeteld)).toEqual([null, null, 196, 261, 326, 391]);
    expect(opgeteld[0]).toEqual(NVT);
  });

  it("20 of Lelystad's places open in November: 6 short instead of 26, and 17,5 a month does it", () => {
    const { prognose, verschil, nodigPerMaand, opgeteld } = computeScenario(of("Lelystad"), { perMaand: null, erbij: { aantal: 20, maand: "2024-11" } });
    expect([prognose, verschil, nodigPerMaand].map(numberOf)).toEqual([6, -20, 17.5]);
    expect(numbers(opgeteld)).toEqual([null, null, 48, 64, 100, 116]);
  });

  it("what is needed a month comes out exactly", () => {
    for (const { gebied } of tabel.rijen) {
      const verloop = of(gebied.naam);
      expect(numberOf(computeScenario(verloop, { perMaand: numberOf(verloop.tempo.nodigPerMaand), erbij: null }).prognose)).toBeCloseTo(0, 9);
    }
  });

  it("what comes on top in a month that has passed does not count", () => {
    const verloop = of("Dronten");
    expect(komendeMaanden(verloop)).toEqual(["2024-09", "2024-10", "2024-11", "2024-12"]);
    expect(computeScenario(verloop, { perMaand: null, erbij: { aantal: 20, maand: "2024-08" } }).prognose).toEqual(verloop.tempo.prognose);
  });
});

const maand: fc.Arbitrary<number | Cijfer> = fc.oneof({ weight: 4, arbitrary: fc.integer({ min: -5, max: 90 }) }, { weight: 1, arbitrary: fc.constant(PM) }, { weight: 1, arbitrary: fc.constant(ONBEKEND) });
const scenario = fc.record({
  perMaand: fc.option(fc.integer({ min: 0, max: 300 })),
  erbij: fc.option(fc.record({ aantal: fc.integer({ min: 1, max: 200 }), maand: fc.constantFrom("2024-07", "2024-10", "2024-12", "2025-01") })),
});
const rows = (maanden: readonly (number | Cijfer)[], stand: number | Cijfer, taakstelling: number) => [
  cijferVan("vergunninghouders", "standBegin", GEMEENTE, "2024-II", "2024-07-01", stand),
  cijferVan("vergunninghouders", "taakstelling", GEMEENTE, "2024-II", "2024-07-01", taakstelling),
  ...maanden.map((m, i) => cijferVan("vergunninghouders", "gerealiseerd", GEMEENTE, `2024-${String(i + 7).padStart(2, "0")}`, "2024-12-31", m)),
];

function freeze<T>(value: T): T {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    (value instanceof Map ? [...value.values()] : Object.values(value)).forEach(freeze);
  }
  return value;
}

describe("Of every half-year, a scenario", () => {
  const halfjaren = fc.tuple(fc.array(maand, { maxLength: 6 }), fc.oneof({ weight: 4, arbitrary: fc.integer({ min: -50, max: 300 }) }, fc.constant(ONBEKEND)), fc.integer({ min: 0, max: 200 }));

  it("changes no figure: neither what it is made from nor the table afterwards", () => {
    fc.assert(
      fc.property(halfjaren, scenario, ([maanden, stand, taak], wat) => {
        const invoer = freeze(rows(maanden, stand, taak));
        const before = freeze(computeVergunninghouders(gemeenten(GEMEENTE), invoer, "2024-12-31"));
        const verloop = freeze(computeVerloop(before, before.rijen[0]!));
        computeScenario(verloop, freeze(wat));
        expect(computeVergunninghouders(gemeenten(GEMEENTE), invoer, "2024-12-31")).toEqual(before);
        expect(computeVerloop(before, before.rijen[0]!)).toEqual(verloop);
      }),
    );
  });

  it("without anything asked is the prognose, and ends where its own line ends", () => {
    fc.assert(
      fc.property(halfjaren, scenario, ([maanden, stand, taak], wat) => {
        const t = computeVergunninghouders(gemeenten(GEMEENTE), rows(maanden, stand, taak), "2024-12-31");
        const verloop = computeVerloop(t, t.rijen[0]!);
        const niets = computeScenario(verloop, { perMaand: null, erbij: null });
        expect(niets.prognose).toEqual(verloop.tempo.prognose);
        expect(niets.nodigPerMaand).toEqual(verloop.tempo.nodigPerMaand);
        const { prognose, verschil, opgeteld } = computeScenario(verloop, wat);
        if (kanScenario(verloop)) {
          const [einde, totaal, nog] = [opgeteld.at(-1)!, verloop.totaal, prognose].map(numberOf);
          if (einde === null) expect(nog).toBeNull();
          else expect(einde).toBeCloseTo(totaal! - nog!, 9);
        }
        if (numberOf(verschil) !== null) expect(numberOf(verschil)).toBeCloseTo(numberOf(prognose)! - numberOf(verloop.tempo.prognose)!, 9);
        // nothing that is missing becomes a number
        if (numberOf(verloop.totaal) === null) expect([prognose, verschil].map(numberOf)).toEqual([null, null]);
      }),
    );
  });
});
