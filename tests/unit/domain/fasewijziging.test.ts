import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { possibleWijzigingen, nextFasenaam, wijzigFase, type Faseregel, type Fasewijziging } from "@/lib/domain/fasewijziging";
import { endOf, isNietGeeindigd, OPTIES, teltOp, type Fase } from "@/lib/domain/locatie";
import { findLocatieTwijfels } from "@/lib/domain/locatie-twijfel";
import { firstDay } from "@/lib/domain/periode";
import { faseVan } from "@/tests/helpers/fase";

const VANDAAG = "2024-11-01";
const wijzig = (fase: Fase, wijziging: Fasewijziging, peildatum = "2024-10-01") => wijzigFase(fase, wijziging, peildatum, VANDAAG, [fase.fase]);

function regelsOf(fase: Fase, wijziging: Fasewijziging, peildatum?: string): readonly Faseregel[] {
  const uitkomst = wijzig(fase, wijziging, peildatum);
  if (!uitkomst.goed) throw new Error(JSON.stringify(uitkomst.fouten));
  return uitkomst.regels;
}
const foutOf = (fase: Fase, wijziging: Fasewijziging, peildatum?: string) => {
  const uitkomst = wijzig(fase, wijziging, peildatum);
  return uitkomst.goed ? [] : uitkomst.fouten.map((f) => `${f.veld}: ${f.soort}`);
};
const gegevens = { soort: "regulier", capaciteit: 100, van: null, tot: null, optieTot: null, zekerheid: "gerealiseerd" } as const;
const vossemeerdijk = faseVan({ capaciteit: 300, tot: "2025-03-01", optieTot: "2027-03-01" });

describe("A change of a phase", () => {
  it("extends it, and keeps an option only when it reaches further", () => {
    expect(regelsOf(vossemeerdijk, { soort: "verlengen", tot: "2026-03-01" })).toMatchObject([{ fase: "regulier", tot: "2026-03-01", optieTot: "2027-03-01", peildatum: "2024-10-01" }]);
    expect(regelsOf(vossemeerdijk, { soort: "verlengen", tot: "2028" })).toMatchObject([{ tot: "2028", optieTot: null }]);
    expect(regelsOf(vossemeerdijk, { soort: "verlengen", tot: null })).toMatchObject([{ tot: null, optieTot: null }]);
    expect(foutOf(vossemeerdijk, { soort: "verlengen", tot: "2025-02" })).toEqual(["tot: einde-niet-later"]);
  });

  it("ends it from a date, and its option with it", () => {
    expect(regelsOf(vossemeerdijk, { soort: "beeindigen", tot: "2024-12-01" })).toMatchObject([{ tot: "2024-12-01", optieTot: null }]);
    expect(foutOf(faseVan({ van: "2025-01-01" }), { soort: "beeindigen", tot: "2025-01-01" })).toEqual(["tot: einde-voor-begin"]);
  });

  it("uses its option, or lets it lapse", () => {
    expect(regelsOf(vossemeerdijk, { soort: "optieGebruikt" })).toMatchObject([{ tot: "2027-03-01", optieTot: null, zekerheid: "gerealiseerd" }]);
    expect(regelsOf(vossemeerdijk, { soort: "vervallen" })).toMatchObject([{ tot: "2025-03-01", optieTot: null, capaciteit: 300 }]);
  });

  it("makes a phase that was an option gepland, or there when it has begun", () => {
    expect(regelsOf(faseVan({ zekerheid: "optie", van: "2025" }), { soort: "optieGebruikt" })).toMatchObject([{ zekerheid: "gepland", van: "2025" }]);
    expect(regelsOf(faseVan({ zekerheid: "optie", van: "2024-10" }), { soort: "optieGebruikt" })).toMatchObject([{ zekerheid: "gerealiseerd" }]);
  });

  it("gives a plan that will not be 0 places", () => {
    expect(regelsOf(faseVan({ zekerheid: "gepland", van: "2026" }), { soort: "vervallen" })).toMatchObject([{ capaciteit: 0, van: "2026", zekerheid: "gepland" }]);
  });

  it("turns gepland into gerealiseerd, not before it has begun", () => {
    const plan = faseVan({ zekerheid: "gepland", van: "2024" });
    expect(regelsOf(plan, { soort: "gerealiseerd", van: "2024-10-01" })).toMatchObject([{ zekerheid: "gerealiseerd", van: "2024-10-01" }]);
    expect(foutOf(plan, { soort: "gerealiseerd", van: "2024-10-02" })).toEqual(["van: nog-niet-begonnen"]);
  });

  it("settles what is onbevestigd only when nothing contradicts any more", () => {
    const walibi = faseVan({ zekerheid: "onbevestigd", van: "2024-10", tot: "2024-03" });
    const given = { ...gegevens, van: "2024-10", tot: "2025-03", zekerheid: "gepland" } as const;
    expect(regelsOf(walibi, { soort: "bevestigen", gegevens: given })).toMatchObject([{ tot: "2025-03", zekerheid: "gepland" }]);
    expect(foutOf(walibi, { soort: "bevestigen", gegevens: { ...given, tot: "2024-03" } })).toEqual(["tot: einde-voor-begin"]);
    expect(foutOf(walibi, { soort: "bevestigen", gegevens: { ...given, zekerheid: "onbevestigd" } })).toEqual(["zekerheid: nog-onbevestigd"]);
  });

  it("corrects anything at the peildatum of the line itself, and keeps what the source contradicts as onbevestigd", () => {
    const line = faseVan();
    expect(regelsOf(line, { soort: "corrigeren", gegevens: { ...gegevens, capaciteit: 99 } }, line.peildatum)).toMatchObject([{ capaciteit: 99, peildatum: "2024-01-01" }]);
    const contradiction = { ...gegevens, van: "2025", tot: "2024" };
    expect(foutOf(line, { soort: "corrigeren", gegevens: contradiction })).toEqual(["tot: einde-voor-begin"]);
    expect(regelsOf(line, { soort: "corrigeren", gegevens: { ...contradiction, zekerheid: "onbevestigd" } })).toHaveLength(1);
    expect(foutOf(line, { soort: "corrigeren", gegevens: { ...gegevens, optieTot: "2026" } })).toEqual(["optieTot: optie-zonder-einde"]);
    expect(foutOf(line, { soort: "corrigeren", gegevens: { ...gegevens, tot: "2026", optieTot: "2026" } })).toEqual(["optieTot: optie-voor-einde"]);
  });

  it("is not of before what is known already, and not of the future", () => {
    expect(foutOf(vossemeerdijk, { soort: "optieGebruikt" }, "2023-12-31")).toEqual(["peildatum: peildatum-voor-vorige"]);
    expect(foutOf(vossemeerdijk, { soort: "optieGebruikt" }, "2024-11-02")).toEqual(["peildatum: peildatum-in-toekomst"]);
  });
});

describe("Another number of places from a date", () => {
  it("ends the phase there in the precision given, and lets the next one follow", () => {
    const next = (vanaf: string) => regelsOf(vossemeerdijk, { soort: "capaciteit", vanaf, capaciteit: 200 }).map((r) => [r.fase, r.capaciteit, r.van, r.tot, r.optieTot]);
    expect(next("2025-01-15")).toEqual([["regulier", 300, null, "2025-01-15", null], ["regulier 2", 200, "2025-01-15", "2025-03-01", "2027-03-01"]]);
    expect(next("2025-01")).toEqual([["regulier", 300, null, "2024-12", null], ["regulier 2", 200, "2025-01", "2025-03-01", "2027-03-01"]]);
    expect(next("2026")).toEqual([["regulier", 300, null, "2025-03-01", "2025"], ["regulier 2", 200, "2026", "2027-03-01", null]]);
    expect(next("2025-03-01")).toEqual([["regulier", 300, null, "2025-03-01", null], ["regulier 2", 200, "2025-03-01", "2027-03-01", null]]);
  });

  it("lies within the phase", () => {
    const change = (vanaf: string) => foutOf(faseVan({ van: "2024-02", tot: "2025-02-01" }), { soort: "capaciteit", vanaf, capaciteit: 1 });
    expect([change("2024-02"), change("2024-02-02"), change("2025-01-31"), change("2025-02-01")]).toEqual([["vanaf: vanaf-buiten-fase"], [], [], ["vanaf: vanaf-buiten-fase"]]);
  });

  const day = fc.date({ min: new Date("2024-02-01"), max: new Date("2027-12-31"), noInvalidDate: true }).map((d) => d.toISOString().slice(0, 10));
  const part = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([d, n]) => d.slice(0, n));
  const phases = fc.record({ van: fc.option(part), tot: fc.option(part), optieTot: fc.option(part), zekerheid: fc.constantFrom("gerealiseerd", "gepland", "optie") }).map((f) => faseVan(f as Partial<Fase>));
  const sane = ({ van, tot, optieTot }: Fase) =>
    (van === null || tot === null || firstDay(van) < endOf(tot)) && (optieTot === null || (tot !== null && endOf(tot) < endOf(optieTot)));

  it("counts the old number before the date and the new one from it, at every date, with and without options", () => {
    fc.assert(
      fc.property(phases.filter(sane), part, day, fc.constantFrom(...OPTIES), (fase, vanaf, datum, opties) => {
        const uitkomst = wijzig(fase, { soort: "capaciteit", vanaf, capaciteit: 7 });
        fc.pre(uitkomst.goed);
        const places = (f: Fase, n: number) => (teltOp(f, datum, opties) ? n : 0);
        const after = uitkomst.regels.reduce((total, r) => total + places({ ...fase, ...r }, r.capaciteit ?? 0), 0);
        expect(after).toBe(places(fase, datum < firstDay(vanaf) ? 100 : 7));
        const fasen = uitkomst.regels.map((r) => ({ ...fase, ...r }));
        expect(findLocatieTwijfels({ naam: "", gebied: "", volgorde: 1, fasen }, "2024-01-01").filter((t) => t.soort === "overlap")).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it("never counts amv or noodopvang twice at any peildatum, though announced places count", () => {
    fc.assert(
      fc.property(phases.filter((f) => sane(f) && f.zekerheid !== "optie"), part, day, (fase, vanaf, peildatum) => {
        const amv = { ...fase, soort: "amv" } as const;
        const uitkomst = wijzig(amv, { soort: "capaciteit", vanaf, capaciteit: 7 });
        fc.pre(uitkomst.goed);
        const [line, next] = uitkomst.regels.map((r) => ({ ...amv, ...r })) as [Fase, Fase];
        // what a stand at the peildatum knows: the old line until the new ones take effect
        const known = peildatum < line.peildatum ? [amv] : [line, next];
        const counted = known.filter((f) => isNietGeeindigd(f, peildatum, "met"));
        expect(counted.length).toBeLessThanOrEqual(1);
        expect(counted.length).toBe(isNietGeeindigd(amv, peildatum, "met") ? 1 : 0);
      }),
      { numRuns: 2000 },
    );
  });
});

it("what can be done with a phase follows from what it is", () => {
  const can = (f: Partial<Fase>) => possibleWijzigingen(faseVan(f), VANDAAG);
  expect(can({})).toEqual(["beeindigen", "capaciteit", "corrigeren"]);
  expect(can({ tot: "2025", optieTot: "2026" })).toEqual(["optieGebruikt", "vervallen", "verlengen", "beeindigen", "capaciteit", "corrigeren"]);
  expect(can({ zekerheid: "gepland", van: "2025" })).toEqual(["gerealiseerd", "vervallen", "beeindigen", "capaciteit", "corrigeren"]);
  expect(can({ zekerheid: "onbevestigd" })).toEqual(["bevestigen", "corrigeren"]);
  expect(can({ peildatum: "2024-12-01" })).toEqual(["corrigeren"]);
});

it("a phase that follows has a name of its own", () => {
  expect(nextFasenaam("regulier", ["regulier"])).toBe("regulier 2");
  expect(nextFasenaam("regulier 2", ["regulier", "regulier 2", "regulier 3"])).toBe("regulier 4");
});
