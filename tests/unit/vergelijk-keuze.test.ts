import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseVergelijkKeuze, vergelijkUrl, type Vergelijkkeuze, type Vergelijkmoment } from "@/lib/schemas/vergelijk-keuze";

const lees = (query: string) => parseVergelijkKeuze(Object.fromEntries(new URLSearchParams(query)));
const keuze = (query: string) => {
  const gelezen = lees(query);
  if (!gelezen.goed) throw new Error(JSON.stringify(gelezen.fouten));
  return gelezen.keuze;
};
const fouten = (query: string) => {
  const gelezen = lees(query);
  return gelezen.goed ? [] : gelezen.fouten.map((f) => `${f.veld}: ${f.tekst}`);
};

describe("What to compare", () => {
  it("is two sides, each a moment or an edition", () => {
    expect(keuze("van=2024-09-11&naar=2024-12-11@2024-12-20")).toEqual({
      van: { soort: "moment", peildatum: "2024-09-11", bekendOp: null }, naar: { soort: "moment", peildatum: "2024-12-11", bekendOp: "2024-12-20" },
      tabel: null, gebied: null, gelijk: false,
    });
    expect(keuze("van=editie:2024-09-11&naar=editie:2024-12-11-2&tabel=oekraine&gebied=GM0184&gelijk=1")).toEqual({
      van: { soort: "editie", sleutel: "2024-09-11" }, naar: { soort: "editie", sleutel: "2024-12-11-2" }, tabel: "oekraine", gebied: "GM0184", gelijk: true,
    });
    expect(keuze("")).toEqual({ van: null, naar: null, tabel: null, gebied: null, gelijk: false });
  });

  it("can be typed in the form, and then has a short address", () => {
    const gelezen = lees("vanEditie=&vanPeildatum=11-9-2024&vanBekendOp=&naarEditie=2024-12-11&naarPeildatum=&naarBekendOp=");
    expect(gelezen).toMatchObject({ goed: true, uitFormulier: true });
    expect(gelezen.goed && vergelijkUrl("/v", gelezen.keuze)).toBe("/v?van=2024-09-11&naar=editie%3A2024-12-11");
    expect(lees("van=2024-09-11")).toMatchObject({ goed: true, uitFormulier: false });
  });

  it("says at its field what is wrong, and keeps what was typed", () => {
    expect(fouten("van=morgen&naar=2024-02-31@gisteren&tabel=x&gebied=Urk")).toEqual([
      "vanPeildatum: Eerst, peildatum: ‘morgen’ is geen datum die wij kennen. Typ een datum zoals 11-09-2024",
      "naarPeildatum: Daarna, peildatum: ‘2024-02-31’ is geen datum die wij kennen. Typ een datum zoals 11-09-2024",
      "naarBekendOp: Daarna, zoals bekend op: ‘gisteren’ is geen datum die wij kennen. Typ een datum zoals 11-09-2024",
      "tabel: Kies een thema uit de lijst",
      "gebied: Kies een gemeente uit de lijst",
    ]);
    expect(fouten("van=editie:../etc")).toEqual(["vanEditie: De editie ‘../etc’ kennen wij niet. Kies er een uit de lijst"]);
    expect(fouten("vanBekendOp=1-10-2024")).toEqual(["vanPeildatum: Eerst: vul ook de peildatum in, bijvoorbeeld 11-09-2024"]);
    expect(lees("van=morgen").getypt.van).toEqual({ editie: "", peildatum: "morgen", bekendOp: "" });
  });

  it("never throws, whatever the address holds", () => {
    const veld = fc.constantFrom("van", "naar", "vanEditie", "naarPeildatum", "naarBekendOp", "tabel", "gebied", "gelijk");
    fc.assert(fc.property(fc.dictionary(veld, fc.oneof(fc.string(), fc.array(fc.string()))), (params) => {
      parseVergelijkKeuze(params);
    }));
  });

  it("is the same after a round through its address", () => {
    const datum = fc.date({ min: new Date("2000-01-01"), max: new Date("2099-12-31"), noInvalidDate: true }).map((d) => d.toISOString().slice(0, 10));
    const moment: fc.Arbitrary<Vergelijkmoment | null> = fc.oneof(
      fc.constant(null),
      datum.map((sleutel) => ({ soort: "editie" as const, sleutel })),
      fc.record({ soort: fc.constant("moment" as const), peildatum: datum, bekendOp: fc.option(datum) }),
    );
    const gekozen: fc.Arbitrary<Vergelijkkeuze> = fc.record({ van: moment, naar: moment, tabel: fc.constantFrom(null, "asiel", "amv-nidos"), gebied: fc.constantFrom(null, "GM0184"), gelijk: fc.boolean() });
    fc.assert(fc.property(gekozen, (k) => {
      expect(keuze(vergelijkUrl("", k).slice(1))).toEqual(k);
    }));
  });
});
