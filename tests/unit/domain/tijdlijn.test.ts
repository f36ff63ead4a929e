import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { missingIn, numberOf, NVT, ONBEKEND, waarde } from "@/lib/domain/cijfer";
import type { Fase, Locatie } from "@/lib/domain/locatie";
import { komendeOvergangen } from "@/lib/domain/overgang";
import { nextDay } from "@/lib/domain/periode";
import { computeStand, type StandInvoer } from "@/lib/domain/stand";
import { buildTijdlijn, capaciteitOp, vensterOf, wisselingen, zonderLocatie, type Telling, type Tijdlijn, type Tijdlijninvoer } from "@/lib/domain/tijdlijn";
import { faseVan } from "@/tests/helpers/fase";
import { KAMPEN as PAPIEREN_KAMPEN, metIds, papieren, tellingVan } from "@/tests/helpers/tijdlijn";
import { cijferVan, gemeenten } from "@/tests/helpers/waarneming";

const PEILDATUM = "2025-05-15";
const GEMEENTEN = gemeenten("A", "B", "C");

const dag = fc.constantFrom("2024-09-01", "2025-05-15", "2025-05-16", "2026-01-01", "2027-03-01");
const deeldatum = fc.oneof(dag, fc.constantFrom("2024", "2025-06", "2026", "2026-02", "2027"));
const fase: fc.Arbitrary<Fase> = fc.record({
  fase: fc.constantFrom("1", "2", "3"), versie: fc.constant(1), soort: fc.constantFrom("regulier", "regulier", "noodopvang", "amv"),
  capaciteit: fc.oneof({ weight: 6, arbitrary: fc.nat(2000) }, { weight: 1, arbitrary: fc.constant(null) }),
  van: fc.option(deeldatum), tot: fc.option(deeldatum), optieTot: fc.option(deeldatum), zekerheid: fc.constantFrom("gerealiseerd", "gepland", "optie", "onbevestigd"),
  peildatum: fc.constantFrom("2025-01-01", "2025-06-01"), bron: fc.constant("proef"), toelichting: fc.constant(""),
}).map((f) => (f.tot === null ? { ...f, optieTot: null } : f));
const locaties = fc.array(fc.tuple(fc.constantFrom("A", "B"), fc.uniqueArray(fase, { minLength: 1, maxLength: 3, selector: (f) => f.fase })), { maxLength: 6 })
  .map((all) => metIds(all.map(([gebied, fasen], i): Locatie => ({ naam: `Azc ${i}`, gebied, volgorde: i, fasen }))));

const OPGAVE = { ...cijferVan("asiel", "opgave", "PV", "2025-01-01", "2025-01-01", 2441), regime: "Spreidingswet 2024-2026" };
const standVan = (l: readonly Locatie[]): StandInvoer => ({
  provincie: { code: "PV", naam: "Proef", afkorting: null }, gemeenten: GEMEENTEN, waarnemingen: [OPGAVE], locaties: l,
  standen: [{ peildatum: "2025-01-01", versie: 1, capaciteitsdata: ["2024-06-01", "2026-07-01"] }],
});
const KAMPEN = { ...PAPIEREN_KAMPEN, gebied: "A", naar: "Elders" };
const invoerVan = (l: readonly Locatie[]): Tijdlijninvoer => ({ stand: standVan(l), afspraken: [KAMPEN] });
const tijdlijn = (l: readonly Locatie[], telling: Partial<Telling> = {}, gebied?: string) => buildTijdlijn(invoerVan(l), PEILDATUM, tellingVan(telling), gebied);
const keuze = fc.record({ opties: fc.constantFrom("met", "zonder"), gepland: fc.constantFrom("met", "zonder"), uitruil: fc.constantFrom("met", "zonder") });
const een = (f: Partial<Fase>, ...rest: Partial<Fase>[]): Locatie => ({ id: 1, naam: "Azc", gebied: "A", volgorde: 1, fasen: [f, ...rest].map((x, i) => faseVan({ fase: String(i), ...x })) });
const totalen = (t: Tijdlijn, data: readonly string[]) => data.map((d) => numberOf(capaciteitOp(t, d).totaal));

describe("The timeline and the asiel table", () => {
  it("have one total at every date, whatever the phases, options counted or not", () => {
    fc.assert(fc.property(locaties, fc.constantFrom("met", "zonder"), fc.array(dag, { minLength: 1 }), (l, opties, data) => {
      const { asiel } = computeStand(standVan(l), { peildatum: PEILDATUM, opties, capaciteitsdata: data });
      const t = tijdlijn(l, { opties });
      for (const d of data) {
        expect(capaciteitOp(t, d).totaal).toEqual(asiel.totaal.regulier.get(d)?.cijfer);
        for (const g of asiel.gemeenten) expect(capaciteitOp(t, d).perGemeente.get(g.gebied.code)).toEqual(g.cellen.regulier.get(d)?.cijfer);
      }
    }));
  });

  it("agree on the papers: 4.300 and 1.859 more than the opgave with options, 4.000 and 1.559 without, 1.359 less the uitruil as well", async () => {
    const invoer = await papieren();
    const op = (telling: Partial<Telling>, datum = "2026-01-01") => {
      const { totaal, verschil } = capaciteitOp(buildTijdlijn(invoer, "2024-09-11", tellingVan(telling)), datum);
      return [numberOf(totaal), numberOf(verschil)];
    };
    expect(op({})).toEqual([4300, 1859]);
    expect(op({ opties: "zonder" })).toEqual([4000, 1559]);
    expect(op({ opties: "zonder", uitruil: "met" })).toEqual([3800, 1359]);
    expect(op({ opties: "zonder", gepland: "zonder" })).toEqual([3400, 959]);
    expect(op({}, "2023-10-01")).toEqual([3700, null]);
    expect(op({}, "2027-03-01")).toEqual([4000, null]);
    for (const opties of ["met", "zonder"] as const) {
      const { asiel } = computeStand(invoer.stand, { peildatum: "2024-09-11", opties, capaciteitsdata: [] });
      for (const d of asiel.capaciteitsdata) expect(op({ opties }, d)[0]).toBe(numberOf(asiel.totaal.regulier.get(d)!.cijfer));
    }
  });
});

describe("On every timeline", () => {
  it("nothing changes between two steps", () => {
    fc.assert(fc.property(locaties, keuze, fc.integer({ min: 0, max: 1500 }), (l, telling, days) => {
      const t = tijdlijn(l, telling);
      const { van, tot, stappen } = vensterOf(t);
      let datum = van;
      for (let i = 0; i < days; i++) datum = nextDay(datum);
      if (datum >= tot) return;
      const step = stappen.findLast((s) => s.datum <= datum)!;
      expect({ ...capaciteitOp(t, datum), datum: "" }).toEqual({ ...step, datum: "" });
    }));
  });

  it("the parts add up to the places, and an unknown capaciteit is never 0: the sum says that it is incomplete", () => {
    fc.assert(fc.property(locaties, keuze, dag, (l, telling, d) => {
      const { delen, plaatsen } = capaciteitOp(tijdlijn(l, telling), d);
      const known = delen.flatMap(({ cijfer }) => numberOf(cijfer) ?? []);
      expect(numberOf(plaatsen) ?? 0).toBe(known.reduce((a, b) => a + b, 0));
      if (delen.some(({ cijfer }) => missingIn(cijfer).length > 0)) expect(missingIn(plaatsen)).toEqual(["onbekend"]);
    }));
  });

  it("leaving out options, plans or an uitruil never gives more places", () => {
    fc.assert(fc.property(locaties, keuze, dag, (l, telling, d) => {
      // an option that ends before its phase is a mistake that is flagged: counted, it takes places away
      const sane = l.map((x) => ({ ...x, fasen: x.fasen.map((f) => ({ ...f, optieTot: f.tot === null ? null : "2030-01-01" })) }));
      const [all, less] = [tijdlijn(sane, { uitruil: "zonder" }), tijdlijn(sane, telling)].map((t) => numberOf(capaciteitOp(t, d).totaal) ?? 0) as [number, number];
      expect(less).toBeLessThanOrEqual(all);
    }));
  });

  it("what is said to come adds up to what changes", () => {
    fc.assert(fc.property(locaties.map((l) => l.map((x) => ({ ...x, fasen: x.fasen.map((f) => ({ ...f, capaciteit: f.capaciteit ?? 7 })) }))), keuze, (l, telling) => {
      const t = tijdlijn(l, { ...telling, uitruil: "zonder" });
      const n = (d: string) => numberOf(capaciteitOp(t, d).plaatsen) ?? 0;
      const net = komendeOvergangen(t).flatMap((d) => d.overgangen).reduce((sum, o) => {
        const places = numberOf(o.plaatsen)!;
        if (o.soort === "opent") return sum + places;
        if (o.soort === "wordt") return sum + places - numberOf(o.was!)!;
        return o.soort === "vervalt" && o.verlengenTot !== null && telling.opties === "met" ? sum : sum - places;
      }, 0);
      expect(n(PEILDATUM) + net).toBe(n("9999-01-01"));
    }));
  });

  it("closing a location takes its places away from that day on, and nothing else", () => {
    fc.assert(fc.property(locaties.filter((l) => l.length > 0), keuze, dag, dag, fc.nat(), (l, telling, op, d, pick) => {
      const gone = l[pick % l.length]!;
      const base = tijdlijn(l, telling);
      const closed = tijdlijn(l, { ...telling, scenario: { sluit: { id: gone.id!, op }, open: null } });
      const without = zonderLocatie(base, base.locaties.find((x) => x.id === gone.id) ?? base.locaties[0]!);
      if (!base.locaties.some((x) => x.id === gone.id)) return;
      expect(capaciteitOp(closed, d).totaal).toEqual(capaciteitOp(d >= op ? without : base, d).totaal);
    }));
  });

  it("opening a location adds its places from that day on, also where plans do not count", () => {
    fc.assert(fc.property(locaties, keuze, dag, dag, fc.integer({ min: 1, max: 900 }), (l, telling, vanaf, d, plaatsen) => {
      const base = capaciteitOp(tijdlijn(l, { ...telling, uitruil: "zonder" }), d).totaal;
      const opened = capaciteitOp(tijdlijn(l, { ...telling, uitruil: "zonder", scenario: { sluit: null, open: { gebied: "C", plaatsen, vanaf } } }), d);
      expect(numberOf(opened.totaal) ?? 0).toBe((numberOf(base) ?? 0) + (d >= vanaf ? plaatsen : 0));
      expect(missingIn(opened.totaal)).toEqual(missingIn(base));
    }));
  });

  it("asks only: the input stays what it was", () => {
    fc.assert(fc.property(locaties, (l) => {
      const invoer = invoerVan(l);
      const before = structuredClone(invoer);
      const t = buildTijdlijn(invoer, PEILDATUM, tellingVan({ scenario: { sluit: { id: 1, op: "2025-06-01" }, open: { gebied: "A", plaatsen: 5, vanaf: "2025-06-01" } } }));
      vensterOf(t);
      komendeOvergangen(t);
      expect(invoer).toEqual(before);
    }));
  });
});

describe("A phase on the timeline", () => {
  it("that is onbevestigd counts at every date, whatever its dates say", () => {
    const t = tijdlijn([een({ van: "2026", tot: "2024", zekerheid: "onbevestigd" })]);
    expect(totalen(t, ["2000-01-01", "2025-05-15", "2090-01-01"])).toEqual([100, 100, 100]);
    expect(capaciteitOp(t, "2025-05-15").delen.map((d) => d.aard)).toEqual(["onbevestigd"]);
    expect(komendeOvergangen(t)).toEqual([]);
  });

  it("given to a month or year counts from its first day and up to and including its last", () => {
    const t = tijdlijn([een({ van: "2025-06", tot: "2026" })]);
    expect(totalen(t, ["2025-05-31", "2025-06-01", "2026-12-31", "2027-01-01"])).toEqual([0, 100, 100, 0]);
  });

  it("is certain until its end and an option after it", () => {
    const t = tijdlijn([een({ tot: "2026-01-01", optieTot: "2027" })]);
    expect(["2025-12-31", "2026-01-01", "2027-12-31"].map((d) => capaciteitOp(t, d).delen[0]?.aard)).toEqual(["zeker", "optie", "optie"]);
    expect(capaciteitOp(t, "2028-01-01").delen).toEqual([]);
  });

  it("that is planned and could be extended counts for nothing where plans do not count", () => {
    expect(totalen(tijdlijn([een({ van: "2024", tot: "2025", optieTot: "2027", zekerheid: "gepland" })], { gepland: "zonder" }), ["2024-06-01", "2026-06-01"])).toEqual([0, 0]);
  });

  it("for amv'ers is a waarvan: it adds nothing to the places", () => {
    const { totaal, amv } = capaciteitOp(tijdlijn([een({ capaciteit: 1000 }, { soort: "amv", capaciteit: 138 })]), PEILDATUM);
    expect([totaal, amv]).toEqual([waarde(1000), waarde(138)]);
  });
});

describe("An uitruil on the timeline", () => {
  it("takes places from the province and from the gemeente that has them, and from no other", () => {
    const l = [een({ capaciteit: 500 })];
    expect([undefined, "A", "B"].map((g) => numberOf(capaciteitOp(tijdlijn(l, { uitruil: "met" }, g), PEILDATUM).totaal))).toEqual([300, 300, null]);
  });

  it("within the province only moves places from one gemeente to the other", () => {
    const within = (gebied?: string) =>
      numberOf(capaciteitOp(buildTijdlijn({ stand: standVan([een({ capaciteit: 500 }), { ...een({}), id: 2, gebied: "B" }]), afspraken: [{ ...KAMPEN, naar: "Gemeente B" }] }, PEILDATUM, tellingVan({ uitruil: "met" }), gebied), PEILDATUM).totaal);
    expect([within(), within("A"), within("B")]).toEqual([600, 300, 300]);
  });

  it("with dates changes the timeline on them", () => {
    const t = buildTijdlijn({ stand: standVan([een({ capaciteit: 500 })]), afspraken: [{ ...KAMPEN, van: "2026", tot: "2027" }] }, PEILDATUM, tellingVan({ uitruil: "met" }));
    expect(totalen(t, ["2025-12-31", "2026-01-01", "2027-12-31", "2028-01-01"])).toEqual([500, 300, 300, 500]);
    expect(wisselingen(t)).toEqual(expect.arrayContaining(["2026-01-01", "2028-01-01"]));
  });
});

describe("The stretch of a timeline", () => {
  it("of the papers runs from the first date they show to the middle of 2027", async () => {
    const t = buildTijdlijn(await papieren(), "2024-09-11", tellingVan());
    const { van, tot, stappen } = vensterOf(t);
    expect({ van, tot, stappen: stappen.map((s) => s.datum) }).toEqual({ van: "2023-10-01", tot: "2027-07-01", stappen: ["2023-10-01", "2025-01-01", "2025-03-01", "2026-01-01", "2027-01-01", "2027-03-01"] });
  });

  it("reaches no further than four years back and ten ahead, however far the phases go", () => {
    const { van, tot, stappen } = vensterOf(tijdlijn([een({ van: "1998", tot: "2090" }), { ...een({ van: "2030-01-01" }), id: 2 }]));
    expect([van, tot]).toEqual(["2024-06-01", "2030-07-01"]);
    expect(stappen.some((s) => s.datum >= tot)).toBe(false);
  });

  it("without any location is still there, and has no places", () => {
    const t = tijdlijn([]);
    expect(capaciteitOp(t, PEILDATUM).plaatsen).toEqual(NVT);
    expect(vensterOf(t).stappen.length).toBeGreaterThan(0);
    expect(capaciteitOp(t, PEILDATUM).verschil).toEqual(NVT);
  });
});

describe("What is to come", () => {
  const dagen = (t: Tijdlijn) => komendeOvergangen(t).map(({ datum, overgangen }) => [datum, ...overgangen.map((o) => o.soort)]);

  it("of the papers: an extension that may lapse, one that opens, and the end of the option", async () => {
    const t = buildTijdlijn(await papieren(), "2024-09-11", tellingVan());
    expect(dagen(t)).toEqual([["2025-03-01", "vervalt"], ["2026-01-01", "opent"], ["2027-03-01", "optie-vervalt"]]);
    expect(dagen(buildTijdlijn(await papieren(), "2024-09-11", tellingVan({ opties: "zonder", gepland: "zonder" })))).toEqual([["2025-03-01", "vervalt"]]);
  });

  it("is one change when a location goes on with another number of places", () => {
    const t = tijdlijn([een({ tot: "2026-01-01" }, { van: "2026-01-01", capaciteit: 150 })]);
    expect(komendeOvergangen(t)[0]!.overgangen).toMatchObject([{ soort: "wordt", was: waarde(100), plaatsen: waarde(150) }]);
  });

  it("leaves out what has 0 places, what never counts, and what a scenario has closed by then", () => {
    expect(dagen(tijdlijn([een({ van: "2026", capaciteit: 0 }, { van: "2027", tot: "2026-01-01" })]))).toEqual([]);
    expect(dagen(tijdlijn([een({ tot: "2027-01-01" })], { scenario: { sluit: { id: 1, op: "2026-01-01" }, open: null } }))).toEqual([["2026-01-01", "sluit"]]);
  });

  it("keeps an unknown number unknown", () => {
    expect(komendeOvergangen(tijdlijn([een({ van: "2026", capaciteit: null })]))[0]!.overgangen[0]!.plaatsen).toEqual(ONBEKEND);
  });
});
