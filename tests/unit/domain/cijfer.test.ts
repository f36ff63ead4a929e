import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { derive, missingIn, numberOf, NVT, ONBEKEND, PM, ratio, ratioOfTotals, subtract, sum, waarde, type Cijfer } from "@/lib/domain/cijfer";

const value = fc.integer({ min: -999_999_999, max: 999_999_999 }).map((n) => waarde(n));
const missing = fc.constantFrom(ONBEKEND, PM);
const incomplete = fc.tuple(fc.integer({ min: -9999, max: 9999 }), fc.subarray(["onbekend", "pm"] as const, { minLength: 1 })).map(([n, m]) => waarde(n, m));
const cijfer: fc.Arbitrary<Cijfer> = fc.oneof(value, missing, fc.constant(NVT), incomplete);
const cijfers = fc.array(cijfer, { minLength: 1, maxLength: 12 });

describe("A sum", () => {
  it("is the sum of the known parts", () => {
    fc.assert(fc.property(cijfers, (parts) => {
      const known = parts.flatMap((p) => numberOf(p) ?? []);
      const result = sum(parts);
      if (known.length > 0) expect(numberOf(result)).toBe(known.reduce((a, b) => a + b, 0));
      else expect(numberOf(result)).toBeNull();
    }));
  });

  it("says which kinds are missing, exactly those that occur", () => {
    fc.assert(fc.property(cijfers, (parts) => {
      const result = sum(parts);
      if (result.staat === "waarde") expect(new Set(result.onvolledig ?? [])).toEqual(new Set(parts.flatMap(missingIn)));
    }));
  });

  it("never makes a missing part 0: with a pm or onbekend it is marked, or has no value", () => {
    fc.assert(fc.property(cijfers, missing, fc.nat(12), (parts, hole, at) => {
      const result = sum([...parts.slice(0, at), hole, ...parts.slice(at)]);
      expect(missingIn(result)).not.toEqual([]);
    }));
  });

  it("does not depend on the order of its parts, and does not notice nvt", () => {
    fc.assert(fc.property(cijfers, (parts) => {
      const result = sum(parts);
      expect(sum([...parts].reverse())).toEqual(result);
      if (parts.some((p) => p.staat !== "nvt")) expect(sum([NVT, ...parts, NVT])).toEqual(result);
    }));
  });

  it("may be taken in steps: a sum of sums is the sum of all, as long as each step knows something", () => {
    fc.assert(fc.property(cijfers, cijfers, (a, b) => {
      const [left, right] = [sum([waarde(0), ...a]), sum([waarde(0), ...b])];
      expect(sum([left, right])).toEqual(sum([waarde(0), ...a, ...b]));
    }));
  });

  it("with nothing known is nvt when all parts are, else onbekend, and carries no mark", () => {
    expect(sum([NVT, NVT])).toEqual({ staat: "nvt" });
    expect(sum([NVT, PM])).toEqual({ staat: "onbekend" });
    expect(sum([ONBEKEND, ONBEKEND])).toEqual({ staat: "onbekend" });
  });

  it("names onbekend before pm, whatever came first", () => {
    expect(sum([PM, waarde(44), ONBEKEND])).toEqual({ staat: "waarde", waarde: 44, onvolledig: ["onbekend", "pm"] });
  });

  it("of nothing at all is a mistake, not 0", () => {
    expect(() => sum([])).toThrow(RangeError);
  });
});

describe("Any other computation", () => {
  it("is nvt with an input nvt, else onbekend with one missing, else a value", () => {
    fc.assert(fc.property(cijfers, (inputs) => {
      const { staat } = derive(inputs, (...n) => n.length);
      const kinds = new Set(inputs.map((c) => c.staat));
      expect(staat).toBe(kinds.has("nvt") ? "nvt" : kinds.has("pm") || kinds.has("onbekend") ? "onbekend" : "waarde");
    }));
  });

  it("is incomplete in the same way as its inputs", () => {
    expect(subtract(waarde(44, ["pm"]), waarde(98))).toEqual({ staat: "waarde", waarde: -54, onvolledig: ["pm"] });
    expect(ratio(waarde(1, ["onbekend"]), waarde(2, ["pm"]))).toEqual({ staat: "waarde", waarde: 0.5, onvolledig: ["onbekend", "pm"] });
  });

  it("divides by nothing that is 0 or less: nvt", () => {
    expect(ratio(waarde(5), waarde(0))).toEqual({ staat: "nvt" });
    expect(ratio(waarde(5), waarde(-3))).toEqual({ staat: "nvt" });
  });
});

describe("A ratio of totals", () => {
  it("takes the rows that know both, and is marked with what the others miss", () => {
    expect(ratioOfTotals([[waarde(1), waarde(4)], [waarde(100), ONBEKEND], [PM, waarde(50)]])).toEqual({ staat: "waarde", waarde: 0.25, onvolledig: ["onbekend", "pm"] });
  });

  it("lets a row with a denominator of 0 or less take part", () => {
    expect(ratioOfTotals([[waarde(10), waarde(-20)], [waarde(10), waarde(60)]])).toEqual({ staat: "waarde", waarde: 0.5 });
  });

  it("without any such row is onbekend, or nvt when nothing was asked for", () => {
    expect(ratioOfTotals([[waarde(1), ONBEKEND]])).toEqual({ staat: "onbekend" });
    expect(ratioOfTotals([[NVT, waarde(2)]])).toEqual({ staat: "nvt" });
    expect(ratioOfTotals([])).toEqual({ staat: "nvt" });
  });
});
