import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { missingIn, numberOf, ONBEKEND, PM, waarde, NVT, type Cijfer } from "@/lib/domain/cijfer";
import { computeAansluitverschil } from "@/lib/domain/aansluiting";
import type { Fase, Locatie } from "@/lib/domain/locatie";
import { computeStand, type StandInvoer } from "@/lib/domain/stand";
import type { Waarneming } from "@/lib/domain/waarneming";
import { toStandJson } from "@/lib/exchange/stand-json";
import { cijferVan, gemeenten } from "@/tests/helpers/waarneming";

/** Laws that hold for every province, whatever was delivered and whatever is missing. */
const GEMEENTEN = gemeenten("A", "B", "C", "D");
const KEUZE = { peildatum: "2025-05-15", opties: "met", capaciteitsdata: [] } as const;

const cijfer: fc.Arbitrary<Cijfer> = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 5000 }).map((n) => waarde(n)) },
  { weight: 1, arbitrary: fc.constantFrom(ONBEKEND, PM, NVT) },
);
const gemeente = fc.constantFrom("A", "B", "C", "D");
const peildatum = fc.constantFrom("2024-12-31", "2025-02-01", "2025-05-01", "2025-05-15", "2025-06-01");

const figure: fc.Arbitrary<Waarneming> = fc.oneof(
  fc.tuple(fc.constantFrom("standBegin", "taakstelling", "correcties"), gemeente, peildatum, cijfer).map(([i, g, p, c]) => cijferVan("vergunninghouders", i as "taakstelling", g, "2025-I", p, c)),
  fc.tuple(gemeente, fc.constantFrom("2025-01", "2025-02", "2025-03", "2025-04", "2025-05"), peildatum, cijfer).map(([g, m, p, c]) => cijferVan("vergunninghouders", "gerealiseerd", g, m, p, c)),
  fc.tuple(fc.constantFrom("plaatsen", "bezet", "beschikbaar", "particulier"), gemeente, peildatum, cijfer).map(([i, g, p, c]) => cijferVan("oekraine", i as "plaatsen", g, p.slice(0, 7), p, c)),
  fc.tuple(gemeente, fc.constantFrom("2025-01-01", "2025-06", "2025-06-30", "2025-07-01"), peildatum, cijfer).map(([g, d, p, c]) => cijferVan("oekraine", "opgave", g, d, p, c)),
  fc.tuple(fc.constantFrom("opgave", "realisatie", "verwacht"), gemeente, peildatum, cijfer).map(([i, g, p, c]) => cijferVan("amvNidos", i as "opgave", g, "2025-I", p, c)),
  fc.tuple(gemeente, peildatum, cijfer).map(([g, p, c]) => cijferVan("amvCoa", "opgave", g, "2025", p, c)),
);
const figures = fc.uniqueArray(figure, { maxLength: 80, selector: (w) => [w.thema, w.indicator, w.gebied, w.periode, w.peildatum].join("|") });

const fase: fc.Arbitrary<Fase> = fc.record({
  fase: fc.constantFrom("1", "2", "3"), versie: fc.constant(1), soort: fc.constantFrom("regulier", "noodopvang", "amv"), capaciteit: fc.option(fc.nat(2000)),
  van: fc.option(fc.constantFrom("2020", "2025-06", "2026-01-01")), tot: fc.option(fc.constantFrom("2024", "2025-05", "2025-05-15", "2028-01-01")), optieTot: fc.constant(null),
  zekerheid: fc.constantFrom("gerealiseerd", "gepland", "optie", "onbevestigd"), peildatum: fc.constantFrom("2025-01-01", "2025-06-01"), bron: fc.constant("proef"), toelichting: fc.constant(""),
});
const locaties = fc.array(fc.tuple(gemeente, fc.uniqueArray(fase, { minLength: 1, maxLength: 3, selector: (f) => f.fase })), { maxLength: 8 })
  .map((all) => all.map(([gebied, fasen], i): Locatie => ({ naam: `Azc ${i}`, gebied, volgorde: i, fasen })));

const invoer: fc.Arbitrary<StandInvoer> = fc.record({
  provincie: fc.constant({ code: "PV", naam: "Proef", afkorting: null }), gemeenten: fc.constant(GEMEENTEN), waarnemingen: figures, locaties,
  standen: fc.constant([{ peildatum: "2025-01-01", versie: 1, capaciteitsdata: ["2025-01-01", "2026-07-01"] }]),
});

/** Every column of every table with gemeente rows: its cells and its total. Ratios are no sums. */
function sumColumns(i: StandInvoer): { naam: string; cellen: Cijfer[]; totaal: Cijfer }[] {
  const stand = computeStand(i, KEUZE);
  const tables = [stand.vergunninghouders, stand.oekraine, stand.amvNidos, stand.amvCoa];
  const columns = tables.flatMap((t) =>
    Object.entries(t.totaal.cellen as Record<string, { cijfer: Cijfer }>)
      .filter(([naam]) => !["percentageTotaal", "percentageTaakstelling", "bezettingsgraad", "benutting"].includes(naam))
      .map(([naam, { cijfer: totaal }]) => ({ naam, totaal, cellen: t.rijen.map((r) => (r.cellen as Record<string, { cijfer: Cijfer }>)[naam]!.cijfer) })),
  );
  const { gemeenten: g, totaal } = stand.asiel;
  const asiel = [
    { naam: "amv", totaal: totaal.amv.cijfer, cellen: g.map((r) => r.cellen.amv.cijfer) },
    { naam: "noodopvang", totaal: totaal.noodopvang.cijfer, cellen: g.map((r) => r.cellen.noodopvang.cijfer) },
    ...[...totaal.regulier].map(([d, c]) => ({ naam: d, totaal: c.cijfer, cellen: g.map((r) => r.cellen.regulier.get(d)!.cijfer) })),
  ];
  return [...columns, ...asiel];
}

describe("In every stand", () => {
  it("a total is the sum of its own rows, also of a derived column", () => {
    fc.assert(fc.property(invoer, (i) => {
      for (const { cellen, totaal } of sumColumns(i)) {
        const known = cellen.flatMap((c) => numberOf(c) ?? []);
        expect(numberOf(totaal)).toBe(known.length === 0 ? null : known.reduce((a, b) => a + b, 0));
      }
    }));
  });

  it("a missing figure is never 0: the total of its column has no value, or says what is missing", () => {
    fc.assert(fc.property(invoer, (i) => {
      for (const { cellen, totaal } of sumColumns(i)) {
        if (cellen.some((c) => missingIn(c).length > 0)) expect(missingIn(totaal)).not.toEqual([]);
        else expect(totaal.staat === "onbekend" || missingIn(totaal).length === 0).toBe(true);
      }
    }));
  });

  it("taking a delivered number away never leaves a complete total of that column unmarked", () => {
    fc.assert(fc.property(invoer, fc.nat(), fc.constantFrom(ONBEKEND, PM), (i, n, hole) => {
      const stocks = i.waarnemingen.filter((w) => w.thema === "oekraine" && w.indicator === "plaatsen" && w.peildatum <= KEUZE.peildatum && w.cijfer.staat === "waarde");
      const taken = stocks[n % Math.max(stocks.length, 1)];
      if (!taken) return;
      const without = i.waarnemingen.filter((w) => w.thema !== taken.thema || w.indicator !== taken.indicator || w.gebied !== taken.gebied);
      const stand = computeStand({ ...i, waarnemingen: [...without, { ...taken, cijfer: hole }] }, KEUZE);
      const rij = stand.oekraine.rijen.find((r) => r.gebied.code === taken.gebied)!;
      expect(rij.cellen.plaatsen.cijfer).toEqual(hole);
      expect(numberOf(rij.cellen.verschil.cijfer)).toBeNull();
      expect(missingIn(stand.oekraine.totaal.cellen.plaatsen.cijfer)).not.toEqual([]);
    }));
  });

  it("the balance of vergunninghouders closes: stand + taakstelling + correcties = gerealiseerd + nog te realiseren, and on into the next half-year", () => {
    fc.assert(fc.property(invoer, fc.integer({ min: -500, max: 500 }), (i, volgende) => {
      for (const { cellen } of computeStand(i, KEUZE).vergunninghouders.rijen) {
        const n = (k: keyof typeof cellen) => numberOf(cellen[k].cijfer);
        const nog = n("nogTeRealiseren");
        if (nog === null) continue;
        expect(n("standBegin")! + n("taakstelling")! + n("correcties")!).toBe(n("gerealiseerd")! + nog);
        expect(nog + numberOf(computeAansluitverschil(cellen.nogTeRealiseren.cijfer, waarde(volgende)))!).toBe(volgende);
      }
    }));
  });

  it("the order in which figures and locations were read never matters", () => {
    fc.assert(fc.property(invoer, (i) => {
      const reversed = { ...i, waarnemingen: [...i.waarnemingen].reverse(), locaties: [...i.locaties].reverse().map((l) => ({ ...l, fasen: [...l.fasen].reverse() })) };
      expect(toStandJson(computeStand(reversed, KEUZE))).toEqual(toStandJson(computeStand(i, KEUZE)));
    }));
  });

  it("the order of the gemeenten moves their rows and nothing else", () => {
    fc.assert(fc.property(invoer, (i) => {
      const [a, b] = [toStandJson(computeStand(i, KEUZE)), toStandJson(computeStand({ ...i, gemeenten: [...i.gemeenten].reverse() }, KEUZE))];
      for (const naam of ["oekraine", "vergunninghouders", "amvNidos", "amvCoa"] as const) {
        expect([...b.tabellen[naam].rijen].reverse()).toEqual(a.tabellen[naam].rijen);
      }
      const rounded = (x: unknown) => JSON.stringify(x, (_, v: unknown) => (typeof v === "number" ? Number(v.toFixed(9)) : v));
      for (const naam of ["asiel", "oekraine", "vergunninghouders", "amvNidos", "amvCoa"] as const) expect(rounded(b.tabellen[naam].totaal)).toBe(rounded(a.tabellen[naam].totaal));
    }));
  });

  it("figures and phases of a later peildatum change nothing", () => {
    fc.assert(fc.property(invoer, (i) => {
      const until = { ...i, waarnemingen: i.waarnemingen.filter((w) => w.peildatum <= KEUZE.peildatum), locaties: i.locaties.map((l) => ({ ...l, fasen: l.fasen.filter((f) => f.peildatum <= KEUZE.peildatum) })).filter((l) => l.fasen.length > 0) };
      expect(computeStand(until, KEUZE)).toEqual(computeStand(i, KEUZE));
    }));
  });

  it("places without options are never more than with", () => {
    fc.assert(fc.property(invoer, (i) => {
      const [met, zonder] = [computeStand(i, KEUZE), computeStand(i, { ...KEUZE, opties: "zonder" })].map((s) => [...s.asiel.totaal.regulier.values(), s.asiel.totaal.noodopvang].map((c) => numberOf(c.cijfer) ?? 0));
      met!.forEach((n, at) => expect(zonder![at]!).toBeLessThanOrEqual(n));
    }));
  });
});
