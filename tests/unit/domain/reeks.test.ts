import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { computeAansluitingen } from "@/lib/domain/aansluitingen";
import { missingIn, numberOf, ONBEKEND, PM, waarde, type Cijfer } from "@/lib/domain/cijfer";
import { OEKRAINE_KOLOMMEN, type OekraineKolom } from "@/lib/domain/oekraine";
import { firstDay, halfjaarOf, lastDay } from "@/lib/domain/periode";
import { computeReeks, computeReeksen, periodenVan, type Reeks, type Reeksvraag } from "@/lib/domain/reeks";
import { findReeksindicator, REEKSEN } from "@/lib/domain/reeksindicatoren";
import { computeStand, type StandInvoer } from "@/lib/domain/stand";
import { columnTotal } from "@/lib/domain/tabel";
import type { VergunninghoudersKolom } from "@/lib/domain/vergunninghouders";
import { HISTORIE_EINDE, HISTORIE_HALFJAREN, HISTORIE_MAANDEN, HISTORIE_REDENEN, historie } from "@/tests/helpers/historie";
import { invoerFrom } from "@/tests/helpers/invoer";

const vraag = (code: string, rest: Partial<Reeksvraag> = {}): Reeksvraag => ({
  indicator: findReeksindicator(code)!, van: HISTORIE_MAANDEN[0]!, tot: HISTORIE_MAANDEN.at(-1)!, maat: "aantal", peildatum: HISTORIE_EINDE, opties: "met", ...rest,
});
const standOp = (invoer: StandInvoer, peildatum: string, capaciteitsdata: readonly string[] = []) => computeStand(invoer, { peildatum, opties: "met", capaciteitsdata });

/** The history with some figures taken away and some put on pm, differently for every seed. */
const invoer: fc.Arbitrary<StandInvoer> = fc.integer({ min: 0, max: 1_000 }).map((seed) => {
  const all = historie();
  const turn = (i: number) => (i * 2_654_435_761 + seed * 40_503) % 97;
  return {
    ...all,
    waarnemingen: all.waarnemingen.flatMap((w, i) => (turn(i) < 9 ? [] : [turn(i) < 13 ? { ...w, cijfer: PM } : w])),
    locaties: all.locaties.filter((_, i) => turn(i + 7) > 20),
  };
});
const peildatum = fc.constantFrom("2023-05-20", "2023-12-31", "2024-02-10", "2024-09-11", HISTORIE_EINDE);
const few = { numRuns: 12 };

/** A figure that says that its period was not measured. */
const isLeeg = (c: Cijfer) => c.staat === "onbekend" || c.staat === "pm";

describe("A point of a series that was measured is the cell of the stand of that moment", () => {
  it("for every column of Oekraïne: where the stand shows the month itself; where it shows an older one there is no figure", () => {
    fc.assert(fc.property(invoer, peildatum, fc.constantFrom(...OEKRAINE_KOLOMMEN), (all, op, kolom) => {
      const { gemeenten, provincie } = computeReeksen(all, vraag(REEKSEN.find((r) => r.bron.thema === "oekraine" && r.bron.kolom === kolom)!.code, { peildatum: op }));
      const inputs: Partial<Record<OekraineKolom, readonly OekraineKolom[]>> = { opgave: [], verschil: ["plaatsen"], snijverlies: ["plaatsen", "bezet", "beschikbaar"], bezettingsgraad: ["plaatsen", "bezet"], benutting: ["plaatsen", "beschikbaar"] };
      provincie.punten.forEach((punt, m) => {
        if (firstDay(punt.periode) > op) { expect(gemeenten.map((r) => r.punten[m]!.cel.cijfer)).toEqual(gemeenten.map(() => ONBEKEND)); return; }
        const stand = standOp(all, punt.datum).oekraine;
        const measured = stand.rijen.map((rij) => (inputs[kolom] ?? [kolom]).every((k) => { const h = rij.cellen[k].herkomst; return h !== undefined && "periode" in h && h.periode === punt.periode; }));
        stand.rijen.forEach((rij, i) => {
          const { cijfer } = gemeenten[i]!.punten[m]!.cel;
          if (measured[i]) expect(cijfer).toEqual(rij.cellen[kolom].cijfer);
          else expect(numberOf(cijfer)).toBeNull();
        });
        if (measured.every(Boolean)) expect(punt.cel.cijfer).toEqual(stand.totaal.cellen[kolom].cijfer);
      });
    }), { numRuns: 30 });
  });

  it("for every column of vergunninghouders: the last point of any date is what its table shows; a month that was not delivered is not the stand before it", () => {
    const kolommen = REEKSEN.filter((r) => r.bron.thema === "vergunninghouders" && r.raster === "maand" && !["maand", "opSchema"].includes(r.bron.kolom));
    fc.assert(fc.property(invoer, fc.constantFrom("2023-05-20", "2024-02-10", ...HISTORIE_MAANDEN.map(lastDay)), fc.constantFrom(...kolommen), (all, op, { code, bron }) => {
      const maand = op.slice(0, 7);
      const stand = standOp(all, op).vergunninghouders;
      const { gemeenten, provincie } = computeReeksen(all, vraag(code, { van: maand, tot: maand, peildatum: op }));
      const current = stand.periode?.periode === halfjaarOf(op);
      const states = stand.rijen.map((rij) => (current ? (rij.maanden.get(maand)?.cijfer ?? ONBEKEND) : ONBEKEND));
      const cells = (c: (typeof stand.totaal)["cellen"]) => c[bron.kolom as VergunninghoudersKolom].cijfer;
      expect(gemeenten.map((r) => r.punten[0]!.cel.cijfer)).toEqual(stand.rijen.map((rij, i) => (isLeeg(states[i]!) ? states[i] : cells(rij.cellen))));
      if (states.every((c) => !isLeeg(c))) expect(provincie.punten[0]!.cel.cijfer).toEqual(cells(stand.totaal.cellen));
    }));
  });

  it("within a half-year each month adds what was housed in it, also when stand and taakstelling are dated later", () => {
    fc.assert(fc.property(invoer, fc.boolean(), (all, later) => {
      const own = { ...all, waarnemingen: all.waarnemingen.map((w) => (later && w.indicator === "taakstelling" && w.periode === "2024-II" ? { ...w, peildatum: "2024-12-20" } : w)) };
      const [nog, maanden] = ["vergunninghouders-nog-te-realiseren", "vergunninghouders-per-maand"].map((code) => computeReeksen(own, vraag(code, { van: "2024-07" })).gemeenten) as [readonly Reeks[], readonly Reeks[]];
      nog.forEach(({ punten }, i) => punten.slice(1).forEach((punt, m) => {
        const [before, now, housed] = [punten[m]!.cel.cijfer, punt.cel.cijfer, maanden[i]!.punten[m + 1]!.cel.cijfer].map(numberOf);
        if (before != null && now != null) expect(before - now).toBe(housed);
      }));
    }), few);
  });

  it("for the months themselves: as the table of any stand shows them", () => {
    fc.assert(fc.property(invoer, peildatum, (all, op) => {
      const { perioden, gemeenten, provincie } = computeReeksen(all, vraag("vergunninghouders-per-maand", { peildatum: op }));
      const stand = standOp(all, op).vergunninghouders;
      for (const maand of stand.maanden) {
        const m = perioden.indexOf(maand);
        expect(gemeenten.map((r) => r.punten[m]!.cel)).toEqual(stand.rijen.map((r) => r.maanden.get(maand)));
        expect(provincie.punten[m]!.cel).toEqual(stand.totaal.maanden.get(maand));
      }
    }), few);
  });

  it("for amv and asiel: in the months in which the list of locations was gone through, and in no other", () => {
    fc.assert(fc.property(invoer, peildatum, (all, op) => {
      const lists = new Set(all.locaties.flatMap((l) => l.fasen.map((f) => f.peildatum.slice(0, 7))));
      // Made once per month: all codes look at the same stand.
      const standen = new Map<string, ReturnType<typeof standOp>>();
      const standVan = (datum: string) => {
        const stand = standen.get(datum) ?? standOp(all, datum, [datum]);
        standen.set(datum, stand);
        return stand;
      };
      for (const code of ["asiel-regulier", "asiel-amv", "asiel-noodopvang", "asiel-verschil", "amv-coa-realisatie", "amv-coa-verschil"]) {
        const { gemeenten, provincie } = computeReeksen(all, vraag(code, { peildatum: op }));
        provincie.punten.filter((p) => firstDay(p.periode) <= op).forEach((punt, m) => {
          const { asiel, amvCoa } = standVan(punt.datum);
          const soort = code.slice(6) as "amv" | "noodopvang";
          const [rows, total] = code.startsWith("amv-coa")
            ? [amvCoa.rijen.map((r) => r.cellen[code.slice(8) as "verschil"]), amvCoa.totaal.cellen[code.slice(8) as "verschil"]]
            : code === "asiel-verschil" ? [[], asiel.verschil.regulier.get(punt.datum)!]
            : code === "asiel-regulier" ? [asiel.gemeenten.map((g) => g.cellen.regulier.get(punt.datum)!), asiel.totaal.regulier.get(punt.datum)!]
            : [asiel.gemeenten.map((g) => g.cellen[soort]), asiel.totaal[soort]];
          const measured = lists.has(punt.periode) && all.locaties.some((l) => l.fasen.some((f) => f.peildatum.startsWith(punt.periode) && f.peildatum <= op));
          if (measured) expect([...gemeenten.map((r) => r.punten[m]!.cel.cijfer), punt.cel.cijfer]).toEqual([...rows.map((c) => c.cijfer), total.cijfer]);
          else expect([...gemeenten.map((r) => r.punten[m]!), punt].map((p) => numberOf(p.cel.cijfer)).every((n) => n === null)).toBe(true);
        });
      }
    }), few);
  });

  it("for amv Nidos and the published figures of a half-year, also when they are dated after it", () => {
    fc.assert(fc.property(invoer, (all) => {
      for (const { code, bron } of REEKSEN.filter((r) => r.raster === "halfjaar" && r.bron.kolom !== "eindstand")) {
        const { gemeenten, provincie } = computeReeksen(all, vraag(code, { peildatum: "2025-06-01" }));
        provincie.punten.forEach((punt, h) => {
          const alone = { ...all, waarnemingen: all.waarnemingen.filter((w) => w.periode === punt.periode) };
          const stand = standOp(alone, punt.datum);
          const tabel = bron.thema === "amvNidos" ? stand.amvNidos : stand.vergunninghouders;
          const cells = (rij: (typeof tabel.rijen)[number] | typeof tabel.totaal) => (rij.cellen as Record<string, { cijfer: Cijfer }>)[bron.kolom]!.cijfer;
          expect(gemeenten.map((r) => r.punten[h]!.cel.cijfer)).toEqual(tabel.rijen.map(cells));
          expect(punt.cel.cijfer).toEqual(cells(tabel.totaal));
        });
      }
    }), few);
  });
});

describe("In every series", () => {
  const SOMMEN = REEKSEN.filter((r) => r.eenheid !== "deel" && !r.alleenProvincie);

  it("the province is the sum of its gemeenten and says what is missing", () => {
    fc.assert(fc.property(invoer, peildatum, fc.constantFrom(...SOMMEN), (all, op, indicator) => {
      const { gemeenten, provincie } = computeReeksen(all, vraag(indicator.code, { peildatum: op }));
      provincie.punten.forEach((punt, p) => {
        const cells = gemeenten.map((r) => r.punten[p]!.cel.cijfer);
        expect(punt.cel.cijfer).toEqual(columnTotal(cells));
        if (cells.some((c) => missingIn(c).length > 0)) expect(missingIn(punt.cel.cijfer)).not.toEqual([]);
      });
    }));
  });

  it("a period of which nothing was delivered has no figure, whatever was known before it", () => {
    fc.assert(fc.property(invoer, fc.constantFrom("2023-03", "2023-12", "2024-08"), fc.constantFrom(...REEKSEN.filter((r) => r.raster === "maand" && !r.bron.kolom.startsWith("opgave"))), (all, maand, indicator) => {
      const without = {
        ...all, waarnemingen: all.waarnemingen.filter((w) => w.periode !== maand),
        locaties: all.locaties.map((l) => ({ ...l, fasen: l.fasen.filter((f) => !f.peildatum.startsWith(maand)) })),
      };
      const { perioden, gemeenten, provincie } = computeReeksen(without, vraag(indicator.code));
      const at = perioden.indexOf(maand);
      for (const reeks of [...gemeenten, provincie]) expect(numberOf(reeks.punten[at]!.cel.cijfer)).toBeNull();
    }));
  });

  it("figures of a later peildatum change nothing, and neither does the order in which they were read", () => {
    fc.assert(fc.property(invoer, peildatum, fc.constantFrom(...REEKSEN), (all, op, indicator) => {
      const until = {
        ...all, waarnemingen: all.waarnemingen.filter((w) => w.peildatum <= op).reverse(),
        locaties: all.locaties.map((l) => ({ ...l, fasen: l.fasen.filter((f) => f.peildatum <= op).reverse() })).reverse(),
      };
      expect(computeReeksen(until, vraag(indicator.code, { peildatum: op }))).toEqual(computeReeksen(all, vraag(indicator.code, { peildatum: op })));
    }));
  });

  it("a part of the opgave is of the opgave of the same stand; the province's is Σ/Σ over who knows both", () => {
    fc.assert(fc.property(invoer, fc.constantFrom(...SOMMEN.filter((r) => r.maten.includes("opgave") && r.bron.thema !== "asiel")), (all, indicator) => {
      const { gemeenten, provincie } = computeReeksen(all, vraag(indicator.code, { maat: "opgave" }));
      provincie.punten.forEach((punt, p) => {
        let [teller, noemer] = [0, 0];
        for (const { punten } of gemeenten) {
          const { cel, aantal, opgave } = punten[p]!;
          const [n, o] = [numberOf(aantal.cijfer), opgave === null ? null : numberOf(opgave)];
          if (n === null || o === null) expect(numberOf(cel.cijfer)).toBeNull();
          else {
            expect(cel.cijfer.staat).toBe(o <= 0 ? "nvt" : "waarde");
            if (o > 0) expect(numberOf(cel.cijfer)).toBeCloseTo(n / o, 12);
            [teller, noemer] = [teller + n, noemer + o];
          }
        }
        if (noemer > 0) expect(numberOf(punt.cel.cijfer)).toBeCloseTo(teller / noemer, 12);
        else expect(numberOf(punt.cel.cijfer)).toBeNull();
      });
    }));
  });
});

describe("Per 1.000 inhabitants", () => {
  it("takes of each gemeente the latest count on or before the date; where none was loaded it is onbekend, and the province says so", () => {
    const all = historie();
    const { gemeenten, provincie, perioden } = computeReeksen(all, vraag("oekraine-plaatsen", { maat: "inwoners" }));
    const at = perioden.indexOf("2024-06");
    const { cel, aantal } = gemeenten[0]!.punten[at]!;
    expect(numberOf(cel.cijfer)).toBeCloseTo((numberOf(aantal.cijfer)! / 30_800) * 1000, 12);
    // the count of 2024 of the fourth is not loaded: the one of 2023 is the latest
    expect(numberOf(gemeenten[3]!.punten[at]!.cel.cijfer)).toBeCloseTo((numberOf(gemeenten[3]!.punten[at]!.aantal.cijfer)! / 81_400) * 1000, 12);
    const none = { ...all, waarnemingen: all.waarnemingen.filter((w) => w.thema !== "algemeen" || w.gebied !== "GM9701") };
    const { gemeenten: without, provincie: total } = computeReeksen(none, vraag("oekraine-plaatsen", { maat: "inwoners" }));
    expect(without[0]!.punten[at]!.cel.cijfer).toEqual(ONBEKEND);
    expect(missingIn(total.punten[at]!.cel.cijfer)).toEqual(["onbekend"]);
    expect(missingIn(provincie.punten[at]!.cel.cijfer)).toEqual([]);
  });
});

describe("Of the papers", () => {
  it("every table's figures are the one point that was measured, and nothing more is", async () => {
    const all = await invoerFrom("PV24", "prisma/seed/flevoland-2024-09-11");
    const op = { van: "2024-01", tot: "2024-12", peildatum: "2026-11-24" };
    const known = (code: string, gebied: string, rest: Partial<Reeksvraag> = {}) =>
      computeReeks(all, vraag(code, { ...op, ...rest }), gebied).punten.flatMap((p) => (numberOf(p.cel.cijfer) === null ? [] : [[p.periode, numberOf(p.cel.cijfer)]]));
    expect(known("vergunninghouders-nog-te-realiseren", "GM0303")).toEqual([["2024-07", 76], ["2024-08", 66]]);
    expect(known("vergunninghouders-nog-te-realiseren", "PV24")).toEqual([["2024-07", 574], ["2024-08", 499]]);
    expect(known("vergunninghouders-nog-te-realiseren", "GM0303", { maat: "opgave" })).toEqual([["2024-07", 76 / 98], ["2024-08", 66 / 98]]);
    expect(known("oekraine-verschil", "PV24")).toEqual([["2024-08", -1582]]);
    expect(known("oekraine-particulier", "PV24")).toEqual([]);
    expect(known("amv-nidos-totaal", "PV24")).toEqual([["2024-I", 44]]);
    expect(known("amv-coa-verschil", "PV24")).toEqual([["2024-09", 91]]);
    expect(known("asiel-regulier", "PV24")).toEqual([["2024-09", 3700]]);
    expect(known("asiel-regulier", "PV24", { maat: "opgave" })).toEqual([["2024-09", 3700 / 2441]]);
    expect(known("vergunninghouders-achterstand", "PV24")).toEqual([["2024-II", 499]]);
    expect(known("vergunninghouders-stand-begin", "PV24")).toEqual([["2024-II", 302]]);
  });
});

describe("From half-year to half-year", () => {
  const aansluitingen = (all: StandInvoer, op: string) => computeAansluitingen(all.gemeenten, all.waarnemingen, HISTORIE_REDENEN, HISTORIE_HALFJAREN.slice(1), op);

  it("closing + aansluitverschil = next stand begin, for every gemeente; a difference without a reason is flagged", () => {
    fc.assert(fc.property(invoer, (all) => {
      for (const { rijen, naar } of aansluitingen(all, HISTORIE_EINDE)) {
        for (const { gebied, eindstand, aansluitverschil, standBegin, reden, zonderReden } of rijen) {
          const n = numberOf(aansluitverschil);
          if (n !== null) expect(numberOf(eindstand)! + n).toBe(numberOf(standBegin));
          expect(reden).toBe(HISTORIE_REDENEN.find((r) => r.gebied === gebied.code && r.halfjaar === naar)?.reden ?? null);
          expect(zonderReden).toBe(n !== null && n !== 0 && reden === null);
        }
      }
    }), few);
  });

  it("shows a transition once the half-year before it has ended, and the closing is the last point of the series", () => {
    const all = historie();
    expect(aansluitingen(all, "2023-12-30").map((o) => o.naar)).toEqual(["2023-II"]);
    expect(aansluitingen(all, "2023-12-31").map((o) => o.naar)).toEqual(["2023-II", "2024-I"]);
    const reeks = computeReeksen(all, vraag("vergunninghouders-achterstand"));
    for (const [i, { van, rijen }] of aansluitingen(all, HISTORIE_EINDE).entries()) {
      expect(reeks.perioden[i]).toBe(van);
      expect(rijen.map((r) => r.eindstand)).toEqual(reeks.gemeenten.map((r) => r.punten[i]!.cel.cijfer));
    }
    expect(computeReeksen(all, vraag("vergunninghouders-achterstand", { peildatum: "2024-12-30" })).provincie.punten.at(-1)!.cel.cijfer).toEqual(ONBEKEND);
  });
});

it("a series has a point per month, half-year or year that the months lie in", () => {
  expect(periodenVan("maand", "2023-11", "2024-02")).toEqual(["2023-11", "2023-12", "2024-01", "2024-02"]);
  expect(periodenVan("halfjaar", "2023-11", "2024-07")).toEqual(["2023-II", "2024-I", "2024-II"]);
  expect(periodenVan("jaar", "2023-11", "2024-02")).toEqual(["2023", "2024"]);
  expect(periodenVan("maand", "2024-02", "2024-01")).toEqual([]);
});

it("of the month that has not ended a figure counts once it is delivered", () => {
  const all = historie();
  const delivered = { ...all.waarnemingen.find((w) => w.indicator === "gerealiseerd" && w.periode === "2024-08" && w.gebied === "GM9701")!, peildatum: "2024-08-10", cijfer: waarde(4) };
  const invoerNu = { ...all, waarnemingen: [...all.waarnemingen, delivered] };
  const point = (peil: string) => computeReeks(invoerNu, vraag("vergunninghouders-gerealiseerd", { peildatum: peil }), "GM9701").punten[19]!;
  expect(point("2024-08-09").cel.cijfer).toEqual(ONBEKEND);
  expect(numberOf(point("2024-08-10").cel.cijfer)).toBe(numberOf(computeReeks(invoerNu, vraag("vergunninghouders-gerealiseerd", { peildatum: lastDay("2024-07") }), "GM9701").punten[18]!.cel.cijfer)! + 4);
});
