import { describe, expect, it } from "vitest";
import { addMonths } from "@/lib/domain/periode";
import { aslabels, trendas } from "@/lib/view/trendas";

const maanden = (van: string, aantal: number) => Array.from({ length: aantal }, (_, n) => addMonths(van, n));

/** The names below a drawing, those that may go between brackets, years apart. */
function namen(perioden: readonly string[], meeste: number): readonly string[] {
  const labels = aslabels(perioden, trendas(perioden, 100, false), 20, meeste);
  return labels.flatMap((v) => (v.soort === "tekst" ? [v.kanWeg ? `(${v.tekst})` : v.tekst] : []));
}

describe("The names of periods below a drawing", () => {
  it("are as many as fit; where they would touch every second one may go, never a January, and a year stays with a month", () => {
    expect(namen(maanden("2024-07", 6), 7)).toEqual(["jul", "2024", "(aug)", "sep", "(okt)", "nov", "(dec)"]);
    expect(namen(maanden("2024-02", 13), 5)).toEqual(["(apr)", "jul", "2024", "(okt)", "jan", "2025"]);
    expect(namen(maanden("2024-10", 12), 7)).toEqual(["(nov)", "jan", "2025", "(mrt)", "mei", "(jul)", "sep"]);
  });

  it("of half-years are fewer: they are wider", () => {
    const halfjaren = ["2022-I", "2022-II", "2023-I", "2023-II", "2024-I", "2024-II"];
    expect(namen(halfjaren.slice(-3), 5)).toEqual(["2023-II", "(2024-I)", "2024-II"]);
    expect(namen(halfjaren, 7)).toEqual(["2022-I", "(2023-I)", "2024-I"]);
    expect(namen(["2022", "2023", "2024"], 3)).toEqual(["2022", "(2023)", "2024"]);
  });
});
