import { describe, expect, it } from "vitest";
import { amsterdamToday, formatAantalInWoorden, formatDatum, formatDatumKort, formatGetal, formatMaandKort, formatMaandnaam, formatMoment, formatOpsomming, formatPercentage } from "@/lib/format";

describe("Dutch numbers", () => {
  it("have a point for thousands and a real minus sign", () => {
    expect([formatGetal(1400), formatGetal(0), formatGetal(-1582), formatGetal(1234567)]).toEqual(["1.400", "0", "−1.582", "1.234.567"]);
  });

  it("are rounded half up, for display only", () => {
    expect([formatGetal(2.5), formatGetal(-2.5), formatGetal(1.005, 2), formatGetal(-15.6667, 1), formatGetal(16.5, 1), formatGetal(-0.4)]).toEqual(["3", "−2", "1,01", "−15,7", "16,5", "0"]);
  });

  it("are percentages with a fixed number of decimals", () => {
    expect([formatPercentage(32 / 98), formatPercentage(0.9476553980370774, 1), formatPercentage(1, 1), formatPercentage(0.325)]).toEqual(["33%", "94,8%", "100,0%", "33%"]);
  });
});

describe("Dates", () => {
  it("are calendar dates, the same in every time zone", () => {
    expect([formatDatum("2024-09-11"), formatDatum("2024-08"), formatDatum("2026"), formatDatum("2024-II")]).toEqual(["11 september 2024", "augustus 2024", "2026", "2024-II"]);
    expect(["2024-02", "2024-03", "2024-05"].map(formatMaandKort)).toEqual(["feb", "mrt", "mei"]);
    expect([formatDatumKort("2024-09-01"), formatDatumKort("2024-10"), formatDatumKort("2026"), formatMaandnaam("2024-07")]).toEqual(["1-9-2024", "10-2024", "2026", "juli"]);
  });

  it("of an instant are those of Amsterdam", () => {
    expect(amsterdamToday(new Date("2024-12-31T23:30:00Z"))).toBe("2025-01-01");
    expect(amsterdamToday(new Date("2024-07-01T21:59:00Z"))).toBe("2024-07-01");
    expect(formatMoment(new Date("2024-09-11T12:05:00Z"))).toBe("11 september 2024 om 14:05");
  });
});

describe("Words", () => {
  it("are used for small counts and lists", () => {
    expect([formatAantalInWoorden(6), formatAantalInWoorden(12), formatAantalInWoorden(13)]).toEqual(["zes", "twaalf", "13"]);
    expect([formatOpsomming([]), formatOpsomming(["Urk"]), formatOpsomming(["Almere", "Urk"]), formatOpsomming(["Almere", "Dronten", "Urk"])]).toEqual(["", "Urk", "Almere en Urk", "Almere, Dronten en Urk"]);
  });
});
