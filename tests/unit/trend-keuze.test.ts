import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MATEN, REEKSEN } from "@/lib/domain/reeksindicatoren";
import { parseTrendKeuze, trendUrl } from "@/lib/schemas/trend-keuze";
import { TRENDVORMEN } from "@/lib/texts/trends";

const fouten = (params: Parameters<typeof parseTrendKeuze>[0]) => {
  const uitkomst = parseTrendKeuze(params);
  return uitkomst.goed ? [] : uitkomst.fouten;
};

describe("The choice of a trend in an address", () => {
  it("that is empty is the first indicator, as a part of what there was to do, in small charts", () => {
    const uitkomst = parseTrendKeuze({});
    expect(uitkomst.goed && uitkomst.keuze).toMatchObject({ indicator: { code: "vergunninghouders-nog-te-realiseren" }, gebieden: [], van: null, tot: null, maat: "opgave", vorm: "klein", bekendOp: null });
  });

  it("comes back the same from the address that it makes", () => {
    fc.assert(fc.property(
      fc.constantFrom(...REEKSEN), fc.constantFrom(...MATEN), fc.constantFrom(...TRENDVORMEN), fc.uniqueArray(fc.constantFrom("almere", "urk", "flevoland")), fc.option(fc.constantFrom("2024-01", "2024-05")), fc.option(fc.constant("2024-09-11")),
      (indicator, maat, vorm, gebieden, van, bekendOp) => {
        const own = indicator.maten.includes(maat) ? maat : "aantal";
        const keuze = { indicator, maat: own, vorm, gebieden, van, tot: "2024-12", bekendOp };
        const query = new URL(trendUrl("/trends", keuze), "http://x").searchParams;
        const uitkomst = parseTrendKeuze(Object.fromEntries([...new Set(query.keys())].map((k) => [k, query.getAll(k)])));
        expect(uitkomst.goed && uitkomst.keuze).toEqual(keuze);
      },
    ));
  });

  it("that is wrong is told at its field, with what was typed", () => {
    expect(fouten({ indicator: "x", van: "mei", tot: "2024-13", maat: "veel", weergave: "taart", bekendOp: "gisteren" }).map((f) => f.veld)).toEqual(["indicator", "van", "tot", "maat", "weergave", "bekendOp"]);
    expect(fouten({ van: "2024-05", tot: "2024-04" })).toEqual([{ veld: "tot", tekst: "Tot en met: deze maand ligt voor de eerste maand. Kies een latere" }]);
    expect(fouten({ van: "2010-01", tot: "2024-04" })).toEqual([{ veld: "tot", tekst: "Tot en met: kies hoogstens 10 jaar" }]);
    expect(fouten({ indicator: "oekraine-benutting", maat: "opgave" })).toEqual([{ veld: "maat", tekst: "Maat: ‘deel van de opgave’ kan niet bij benutting. Kies aantal" }]);
    expect(parseTrendKeuze({ van: "mei" }).getypt.van).toBe("mei");
  });

  it("never throws, whatever it is", () => {
    const text = fc.oneof(fc.string(), fc.constantFrom("2024-01", "klein", "__proto__"));
    fc.assert(fc.property(fc.dictionary(fc.constantFrom("indicator", "gemeente", "van", "tot", "maat", "weergave", "bekendOp"), fc.oneof(text, fc.array(text))), (params) => {
      expect(typeof parseTrendKeuze(params).goed).toBe("boolean");
    }));
  });
});

it("every indicator has a code of its own that is safe in an address", () => {
  expect(new Set(REEKSEN.map((r) => r.code)).size).toBe(REEKSEN.length);
  for (const { code, maten } of REEKSEN) {
    expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(maten[0]).toBe("aantal");
  }
});
