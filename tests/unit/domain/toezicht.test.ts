import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { numberOf, ONBEKEND, waarde, type Cijfer } from "@/lib/domain/cijfer";
import { computeAchterreeks, computeToezicht, halfjarenAchter, RANGSCHIKKINGEN, rangschik, vorigeHalfjaren, type Sluiting, type Toezichtrij } from "@/lib/domain/toezicht";
import { invoerFrom } from "@/tests/helpers/invoer";
import { cijferVan } from "@/tests/helpers/waarneming";

const PEILDATUM = "2024-09-11";
const invoer = await invoerFrom("PV24", "prisma/seed/flevoland-2024-09-11");
const toezicht = computeToezicht(invoer, invoer.waarnemingen, PEILDATUM);
const namen = (rijen: readonly Toezichtrij[]) => rijen.map((r) => r.gebied.naam);

describe("The papers of 11 September 2024", () => {
  it.each([
    ["Almere", -88, 43.5], ["Dronten", 2, 16.5], ["Lelystad", 26, 22.5], ["Noordoostpolder", 21, 14.75], ["Urk", 56, 16.5], ["Zeewolde", 30, 11],
  ])("%s ends %d short at 1-1-2025 at the pace so far, and needs %d a month", (naam, prognose, nodig) => {
    const { tempo } = toezicht.rijen.find((r) => r.gebied.naam === naam)!;
    expect(numberOf(tempo.prognose)).toBeCloseTo(prognose, 9);
    expect(numberOf(tempo.nodigPerMaand)).toBeCloseTo(nodig, 9);
  });

  it("rank by prognose: most short first, ahead last", () => {
    expect(namen(rangschik(toezicht.rijen, "prognose", "ergste"))).toEqual(["Urk", "Zeewolde", "Lelystad", "Noordoostpolder", "Dronten", "Almere"]);
  });

  it("rank by what is left: in persons the largest gemeente comes first; Dronten and Urk are equal, in their fixed order", () => {
    expect(namen(rangschik(toezicht.rijen, "nog", "ergste"))).toEqual(["Almere", "Lelystad", "Dronten", "Urk", "Noordoostpolder", "Zeewolde"]);
    expect(namen(rangschik(toezicht.rijen, "nog", "beste"))).toEqual(["Zeewolde", "Noordoostpolder", "Dronten", "Urk", "Lelystad", "Almere"]);
  });

  it("tell of one closing, the published stand of 1 July; what came before is not known", () => {
    for (const { sluitingen, achter, cellen } of toezicht.rijen) {
      expect(sluitingen[0]).toEqual({ halfjaar: "2024-I", stand: cellen.standBegin.cijfer, gepubliceerd: true });
      expect(sluitingen.slice(1).every((s) => s.stand.staat === "onbekend")).toBe(true);
      expect(achter).toEqual({ aantal: 1, sinds: "2024-I", minstens: true });
    }
  });
});

describe("The closings", () => {
  const ofUrk = (...rows: readonly (readonly [indicator: "standBegin" | "taakstelling" | "gerealiseerd", periode: string, n: number])[]) =>
    rows.map(([indicator, periode, n]) => cijferVan("vergunninghouders", indicator, "GM0184", periode, "2024-07-01", n));
  const maanden = ["2024-01", "2024-02", "2024-03", "2024-04", "2024-05", "2024-06"];
  const urk = (historie: ReturnType<typeof ofUrk>) => computeToezicht(invoer, historie, PEILDATUM).rijen.find((r) => r.gebied.naam === "Urk")!;

  it("are our own count where nothing was published", () => {
    const { sluitingen } = urk(ofUrk(["standBegin", "2024-I", 20], ["taakstelling", "2024-I", 40], ...maanden.map((m) => ["gerealiseerd", m, 5] as const)));
    expect(sluitingen[0]).toEqual({ halfjaar: "2024-I", stand: waarde(30), gepubliceerd: false });
    expect(sluitingen[1]).toEqual({ halfjaar: "2023-II", stand: waarde(20), gepubliceerd: true });
  });

  it("are the published stand where there is one, whatever we counted", () => {
    const { sluitingen, achter } = urk(ofUrk(["standBegin", "2024-II", 34], ["standBegin", "2024-I", 20], ["taakstelling", "2024-I", 40], ...maanden.map((m) => ["gerealiseerd", m, 5] as const)));
    expect(sluitingen[0]).toEqual({ halfjaar: "2024-I", stand: waarde(34), gepubliceerd: true });
    expect(achter).toEqual({ aantal: 2, sinds: "2023-II", minstens: true });
  });

  it("go back five years", () => {
    expect(vorigeHalfjaren("2024-II")).toEqual(["2024-I", "2023-II", "2023-I", "2022-II", "2022-I", "2021-II", "2021-I", "2020-II", "2020-I", "2019-II"]);
  });
});

describe("Closings in a row behind", () => {
  it("are not counted from a half-year of which a month is missing: who did not deliver is not behind by it", () => {
    const onvolledig: Sluiting = { halfjaar: "2024-I", stand: waarde(12, ["onbekend"]), gepubliceerd: false };
    const eerder = reeks(9, 5, 0).slice(1);
    expect(computeAchterreeks([onvolledig, ...eerder])).toEqual({ aantal: 0, sinds: null, minstens: true });
    expect(halfjarenAchter({ sluitingen: [onvolledig, ...eerder], achter: computeAchterreeks([onvolledig, ...eerder]) })).toEqual(ONBEKEND);
    expect(computeAchterreeks([...reeks(9), { ...onvolledig, halfjaar: "2023-II" }])).toEqual({ aantal: 1, sinds: "2024-I", minstens: true });
  });

  const reeks = (...standen: readonly (number | null)[]): readonly Sluiting[] =>
    standen.map((n, i) => ({ halfjaar: vorigeHalfjaren("2024-II")[i]!, stand: n === null ? ONBEKEND : waarde(n), gepubliceerd: true }));

  it.each([
    [[5, 3, 0, 9], { aantal: 2, sinds: "2023-II", minstens: false }],
    [[5, 3, -4], { aantal: 2, sinds: "2023-II", minstens: false }],
    [[5, 3, null, 9], { aantal: 2, sinds: "2023-II", minstens: true }],
    [[0, 3], { aantal: 0, sinds: null, minstens: false }],
    [[null, 3], { aantal: 0, sinds: null, minstens: true }],
    [[5, 3], { aantal: 2, sinds: "2023-II", minstens: true }],
    [[], { aantal: 0, sinds: null, minstens: true }],
  ])("%j", (standen, verwacht) => {
    expect(computeAchterreeks(reeks(...standen))).toEqual(verwacht);
  });
});

describe("A ranking", () => {
  /** Rows with any figures, some missing and many equal; a third and a sixth of a person stand in them as floating point has them. */
  const cijfer: fc.Arbitrary<Cijfer> = fc.oneof(fc.constant(ONBEKEND), fc.tuple(fc.integer({ min: -20, max: 20 }), fc.constantFrom(1, 2, 3, 6)).map(([n, d]) => waarde(n / d)));
  const cel = cijfer.map((c) => ({ cijfer: c }));
  const rij = fc.record({
    cellen: fc.record({ nogTeRealiseren: cel, standBegin: cel, taakstelling: cel, gerealiseerd: cel, percentageTotaal: cel }),
    tempo: fc.record({ prognose: cijfer, opSchema: cijfer, nodigPerMaand: cijfer, gemiddeldPerMaand: cijfer }),
    achter: fc.record({ aantal: fc.nat(3) }),
    sluitingen: fc.array(fc.record({ stand: cijfer }), { maxLength: 1 }),
  });
  const rijen = fc.array(rij, { maxLength: 12 }).map((list) => list.map((r, i) => ({ ...r, gebied: { code: `GM${i}`, naam: `${i}`, afkorting: null } })) as unknown as readonly Toezichtrij[]);
  const keuze = fc.record({ op: fc.constantFrom(...RANGSCHIKKINGEN), richting: fc.constantFrom("ergste" as const, "beste" as const) });

  it("keeps every gemeente, once", () => {
    fc.assert(fc.property(rijen, keuze, (list, { op, richting }) => {
      expect(rangschik(list, op, richting).map((r) => r.gebied.code).sort()).toEqual(list.map((r) => r.gebied.code).sort());
    }));
  });

  it("is the same however a figure was computed: noise of floating point ranks nobody", () => {
    const ruis = (c: Cijfer): Cijfer => (c.staat === "waarde" ? { ...c, waarde: c.waarde + 1e-12 } : c);
    fc.assert(
      fc.property(rijen, keuze, fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }), (list, { op, richting }, wie) => {
        const noisy = list.map((r, i) => (wie[i] ? { ...r, tempo: { ...r.tempo, prognose: ruis(r.tempo.prognose), nodigPerMaand: ruis(r.tempo.nodigPerMaand) } } : r));
        expect(namen(rangschik(noisy, op, richting))).toEqual(namen(rangschik(list, op, richting)));
      }),
    );
  });

  it("turned round is the other way round for those with a figure, but those without keep their place at the end", () => {
    fc.assert(
      fc.property(rijen, keuze, (list, { op }) => {
        const [ergste, beste] = [rangschik(list, op, "ergste"), rangschik(list, op, "beste")];
        const last = list.filter((r) => zonder(r, op));
        for (const rows of [ergste, beste]) expect(namen(rows.slice(rows.length - last.length))).toEqual(namen(last));
        const known = (rows: readonly Toezichtrij[]) => rows.slice(0, rows.length - last.length);
        const figures = (rows: readonly Toezichtrij[]) => known(rows).map((r) => cijferOf(r, op));
        expect(figures(beste)).toEqual(figures(ergste).reverse());
      }),
    );
  });

  type Op = (typeof RANGSCHIKKINGEN)[number];
  const cijferOf = (r: Toezichtrij, op: Op): number | null => {
    const laatste = numberOf(r.sluitingen[0]?.stand ?? ONBEKEND);
    if (op === "halfjaren") return laatste === null ? null : r.achter.aantal;
    return numberOf(
      { prognose: r.tempo.prognose, nog: r.cellen.nogTeRealiseren.cijfer, achterstand: r.cellen.standBegin.cijfer, taakstelling: r.cellen.taakstelling.cijfer, gerealiseerd: r.cellen.gerealiseerd.cijfer, schema: r.tempo.opSchema, deel: r.cellen.percentageTotaal.cijfer, nodig: r.tempo.nodigPerMaand, gehaald: r.tempo.gemiddeldPerMaand }[op],
    );
  };
  const zonder = (r: Toezichtrij, op: Op) => cijferOf(r, op) === null;
});
