import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { missingIn, numberOf, ONBEKEND, PM, type Cijfer } from "@/lib/domain/cijfer";
import { computeVerloop } from "@/lib/domain/verloop";
import { computeVergunninghouders } from "@/lib/domain/vergunninghouders";
import { invoerFrom } from "@/tests/helpers/invoer";
import { cijferVan, gemeenten } from "@/tests/helpers/waarneming";

const GEMEENTE = "GM0303";
const papers = await invoerFrom("PV24", "prisma/seed/flevoland-2024-09-11");
const tabel = computeVergunninghouders(papers.gemeenten, papers.waarnemingen, "2024-09-11");
const of = (naam: string) => computeVerloop(tabel, tabel.rijen.find((r) => r.gebied.naam === naam)!);
const numbers = (pick: (m: ReturnType<typeof of>["maanden"][number]) => Cijfer, v = of("Dronten")) => v.maanden.map((m) => numberOf(pick(m)));

describe("Dronten in 2024-II", () => {
  it("housed 32 in two months, and at that pace 96 of 98 at the end: between 72 and 120", () => {
    expect(numbers((m) => m.opgeteld)).toEqual([22, 32, null, null, null, null]);
    expect(numbers((m) => m.prognose)).toEqual([null, null, 48, 64, 80, 96]);
    expect(numbers((m) => m.prognoseBeste).at(-1)).toBe(120);
    expect(numbers((m) => m.prognoseSlechtste).at(-1)).toBe(72);
    expect(numbers((m) => m.schema).at(-1)).toBe(98);
  });
});

const maand: fc.Arbitrary<number | Cijfer> = fc.oneof({ weight: 4, arbitrary: fc.integer({ min: -5, max: 90 }) }, { weight: 1, arbitrary: fc.constant(PM) }, { weight: 1, arbitrary: fc.constant(ONBEKEND) });

describe("Of every half-year", () => {
  it("schedule, sum and prognose end where the table and the tempo say", () => {
    fc.assert(
      fc.property(fc.array(maand, { maxLength: 6 }), fc.integer({ min: -50, max: 300 }), fc.integer({ min: 0, max: 200 }), (maanden, stand, taakstelling) => {
        const rows = [
          cijferVan("vergunninghouders", "standBegin", GEMEENTE, "2024-II", "2024-07-01", stand),
          cijferVan("vergunninghouders", "taakstelling", GEMEENTE, "2024-II", "2024-07-01", taakstelling),
          ...maanden.map((m, i) => cijferVan("vergunninghouders", "gerealiseerd", GEMEENTE, `2024-${String(i + 7).padStart(2, "0")}`, "2024-12-31", m)),
        ];
        const t = computeVergunninghouders(gemeenten(GEMEENTE), rows, "2024-12-31");
        const { tempo, maanden: verloop, totaal } = computeVerloop(t, t.rijen[0]!);
        const k = tempo.maandenGeteld;
        if (k > 0) {
          expect(verloop[k - 1]!.schema).toEqual(tempo.schema);
          expect(numberOf(verloop[k - 1]!.opgeteld)).toBe(numberOf(totaal)! - numberOf(tempo.nog)!);
          expect(missingIn(verloop[k - 1]!.opgeteld)).toEqual(missingIn(tempo.nog));
        }
        if (k > 0 && k < 6) expect(numberOf(verloop[5]!.prognose)).toBeCloseTo(numberOf(totaal)! - numberOf(tempo.prognose)!);
        for (const m of verloop) {
          if (numberOf(m.gerealiseerd) === null) expect(m.opgeteld).toEqual(m.gerealiseerd);
          else expect(m.prognose.staat).toBe("nvt");
        }
      }),
    );
  });
});
