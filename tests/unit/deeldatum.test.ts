import fc from "fast-check";
import { expect, it } from "vitest";
import { formatDatum, formatDatumKort } from "@/lib/format";
import { parseDatum, parseDeeldatum } from "@/lib/schemas/deeldatum";

it.each([
  ["2026", "2026"],
  ["10-2024", "2024-10"],
  ["okt 2024", "2024-10"],
  ["Maart 2025", "2025-03"],
  ["mrt. 2025", "2025-03"],
  ["1-3-2025", "2025-03-01"],
  [" 01/03/2025 ", "2025-03-01"],
  ["1 maart 2025", "2025-03-01"],
  ["2025-03-01", "2025-03-01"],
])("%s is read as %s", (typed, iso) => {
  expect(parseDeeldatum(typed)).toBe(iso);
});

it.each(["", "morgen", "31-2-2025", "13-2025", "25", "1-3-25", "0024", "foo 2025", "2025-3-1-1", "-", "2025-00"])("%j is no date", (typed) => {
  expect(parseDeeldatum(typed)).toBeNull();
});

it("what a field shows is read back as the same, in both ways of writing", () => {
  const day = fc.date({ min: new Date("1950-01-01"), max: new Date("2200-01-01"), noInvalidDate: true }).map((d) => d.toISOString());
  fc.assert(
    fc.property(day, fc.constantFrom(4, 7, 10), (d, length) => {
      const iso = d.slice(0, length);
      expect(parseDeeldatum(formatDatumKort(iso))).toBe(iso);
      expect(parseDeeldatum(formatDatum(iso))).toBe(iso);
    }),
  );
});

it("a peildatum is a whole date", () => {
  expect(parseDatum("11-9-2024")).toBe("2024-09-11");
  expect(parseDatum("2024-09")).toBeNull();
});
