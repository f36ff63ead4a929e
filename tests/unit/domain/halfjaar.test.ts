import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { missingIn, waarde, type Cijfer } from "@/lib/domain/cijfer";
import { computeHalfjaar, isTeOpenen, previousHalfjaar } from "@/lib/domain/halfjaar";
import { monthsOf, nextHalfjaar } from "@/lib/domain/periode";
import { cijferVan, gemeenten } from "@/tests/helpers/waarneming";
import { invoerFrom } from "@/tests/helpers/invoer";

const [A] = gemeenten("GM0001");
const GEEN = new Map<string, string>();
const vgh = (indicator: "standBegin" | "taakstelling" | "gerealiseerd", periode: string, peildatum: string, n: number | Cijfer) => cijferVan("vergunninghouders", indicator, "GM0001", periode, peildatum, n);

/** A half-year of which everything is in: 20 + 80, six months of 15. */
const VOL = [
  vgh("standBegin", "2024-II", "2024-07-01", 20), vgh("taakstelling", "2024-II", "2024-07-01", 80),
  ...monthsOf("2024-II").map((m) => vgh("gerealiseerd", m, `${m}-28`, 15)),
];

describe("Rolling over into the next half-year", () => {
  it("proposes our own closing, and keeps what the published stand differs from it apart", () => {
    const [rij] = computeHalfjaar([A!], [...VOL, vgh("standBegin", "2025-I", "2025-01-01", 13), vgh("taakstelling", "2025-I", "2025-01-01", 70)], "2025-I", GEEN, "2025-02-01");
    expect(rij).toMatchObject({ eindstand: waarde(10), standBegin: waarde(13), aansluitverschil: waarde(3), zonderReden: true });
  });

  it("a difference with a reason, and no difference, are not flagged", () => {
    const met = (n: number, redenen: ReadonlyMap<string, string>) => computeHalfjaar([A!], [...VOL, vgh("standBegin", "2025-I", "2025-01-01", n)], "2025-I", redenen, "2025-02-01")[0]!.zonderReden;
    expect([met(13, GEEN), met(13, new Map([["GM0001", "na-ijlende registratie"]])), met(13, new Map([["GM0001", " "]])), met(10, GEEN)]).toEqual([true, false, true, false]);
  });

  it("counts a month that was corrected after the half-year's end", () => {
    const later = { ...vgh("gerealiseerd", "2024-12", "2025-01-20", 18) };
    expect(computeHalfjaar([A!], [...VOL, later], "2025-I", GEEN, "2025-02-01")[0]!.eindstand).toEqual(waarde(7));
  });

  it("before the half-year has ended the closing is incomplete: no proposal yet", () => {
    const untilOctober = VOL.filter((w) => w.periode <= "2024-10" || w.periode === "2024-II");
    const [rij] = computeHalfjaar([A!], untilOctober, "2025-I", GEEN, "2024-11-15");
    expect(missingIn(rij!.eindstand)).toEqual(["onbekend"]);
  });

  it("checks the taakstelling by art. 29 and warns beyond 1, never replaces it", () => {
    const counts = [
      cijferVan("vergunninghouders", "taakstelling", "NL", "2025-I", "2024-11-01", 10_000),
      cijferVan("algemeen", "inwoners", "NL", "2024-01-01", "2024-01-01", 18_000_000), cijferVan("algemeen", "inwoners", "GM0001", "2024-01-01", "2024-01-01", 90_001),
    ];
    const check = (n: number) => {
      const [rij] = computeHalfjaar([A!], [...counts, vgh("taakstelling", "2025-I", "2024-11-01", n)], "2025-I", GEEN, "2025-02-01");
      return [rij!.berekend, rij!.taakstelling, rij!.wijktAf];
    };
    expect(check(51)).toEqual([waarde(51), waarde(51), false]);
    expect(check(50)).toEqual([waarde(51), waarde(50), false]);
    expect(check(49)).toEqual([waarde(51), waarde(49), true]);
  });

  it("of the papers: before 2024-II nothing is known, so there is no closing and no difference", async () => {
    const { gemeenten: own, waarnemingen } = await invoerFrom("PV24", "prisma/seed/flevoland-2024-09-11");
    const rijen = computeHalfjaar(own, waarnemingen, "2024-II", GEEN, "2024-09-11");
    expect(rijen.map((r) => r.aansluitverschil.staat)).toEqual(Array(6).fill("onbekend"));
    expect(rijen.some((r) => r.zonderReden)).toBe(false);
  });
});

it("closing + aansluitverschil = next stand begin, for every half-year", () => {
  const persons = fc.integer({ min: -500, max: 2_000 });
  fc.assert(
    fc.property(persons, fc.nat(2_000), fc.array(persons, { minLength: 6, maxLength: 6 }), persons, fc.integer({ min: 2018, max: 2030 }), fc.boolean(), (stand, taak, maanden, volgende, jaar, tweede) => {
      const eerder = `${jaar}-${tweede ? "II" : "I"}`;
      const halfjaar = nextHalfjaar(eerder);
      const rows = [
        vgh("standBegin", eerder, `${jaar}-01-01`, stand), vgh("taakstelling", eerder, `${jaar}-01-01`, taak),
        ...monthsOf(eerder).map((m, i) => vgh("gerealiseerd", m, `${m}-28`, maanden[i]!)), vgh("standBegin", halfjaar, `${jaar + 1}-01-01`, volgende),
      ];
      const [rij] = computeHalfjaar([A!], rows, halfjaar, GEEN, "2032-01-01");
      if (rij!.eindstand.staat !== "waarde" || rij!.aansluitverschil.staat !== "waarde") throw new Error("everything is known");
      expect(rij!.eindstand.waarde + rij!.aansluitverschil.waarde).toBe(volgende);
      expect(rij!.eindstand.waarde).toBe(stand + taak - maanden.reduce((a, b) => a + b, 0));
    }),
  );
});

it("a half-year can be opened up to the one after the present", () => {
  const may = ["1999-II", "0001-I", "2000-I", "2024-II", "2025-I", "2025-II", "9999-II", "2025-III", ""].filter((h) => isTeOpenen(h, "2024-11-15"));
  expect(may).toEqual(["2000-I", "2024-II", "2025-I"]);
});

it("the half-year before is the one that this follows", () => {
  expect(["2025-I", "2025-II"].map(previousHalfjaar)).toEqual(["2024-II", "2025-I"]);
});
