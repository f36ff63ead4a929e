import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addMonths, firstDay, halfjaarOf, isDatum, isHalfjaar, isJaar, isMaand, lastDay, monthsOf, nextDay, nextHalfjaar, yearBefore } from "@/lib/domain/periode";

/** Any calendar day, by the platform's own calendar. */
const datum = fc.date({ min: new Date("1900-01-01"), max: new Date("2199-12-31"), noInvalidDate: true }).map((d) => d.toISOString().slice(0, 10));

describe("A calendar date", () => {
  it("exists, or is refused", () => {
    for (const real of ["2024-02-29", "2000-02-29", "2024-12-31"]) expect(isDatum(real)).toBe(true);
    for (const not of ["2023-02-29", "1900-02-29", "2024-13-01", "2024-00-10", "2024-04-31", "2024-9-1", "2024-09-01T00:00", "0000-01-01", ""]) expect(isDatum(not)).toBe(false);
  });

  it("is followed by the next day of the calendar", () => {
    fc.assert(fc.property(datum, (d) => {
      expect(nextDay(d)).toBe(new Date(Date.parse(d) + 86_400_000).toISOString().slice(0, 10));
    }));
  });

  it("lies in its month, its half-year and its year", () => {
    fc.assert(fc.property(datum, (d) => {
      for (const p of [d.slice(0, 7), halfjaarOf(d), d.slice(0, 4)]) {
        expect(firstDay(p) <= d && d <= lastDay(p)).toBe(true);
      }
    }));
  });

  it("a year earlier is the same day, and 28 February for 29 February", () => {
    expect(yearBefore("2024-09-11")).toBe("2023-09-11");
    expect(yearBefore("2024-02-29")).toBe("2023-02-28");
  });
});

describe("A period", () => {
  it("is a month, a half-year or a year, and nothing else", () => {
    expect([isMaand("2024-08"), isMaand("2024-13"), isMaand("2024-8")]).toEqual([true, false, false]);
    expect([isHalfjaar("2024-I"), isHalfjaar("2024-II"), isHalfjaar("2024-III"), isHalfjaar("2024-1")]).toEqual([true, true, false, false]);
    expect([isJaar("2024"), isJaar("24"), isJaar("2024-08")]).toEqual([true, false, false]);
    expect(() => firstDay("2024-Q1")).toThrow(RangeError);
    expect(() => lastDay("ooit")).toThrow(RangeError);
  });

  it("of half a year has six months that follow each other and touch the next half-year", () => {
    expect(monthsOf("2024-II")).toEqual(["2024-07", "2024-08", "2024-09", "2024-10", "2024-11", "2024-12"]);
    expect(nextHalfjaar("2024-II")).toBe("2025-I");
    fc.assert(fc.property(datum, (d) => {
      const h = halfjaarOf(d);
      const months = monthsOf(h);
      expect(months.map((m) => addMonths(m, -1)).slice(1)).toEqual(months.slice(0, -1));
      expect(nextDay(lastDay(h))).toBe(firstDay(nextHalfjaar(h)));
    }));
  });
});
