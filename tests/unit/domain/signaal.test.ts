import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { GENERIEK_KADER, type Beleidskader, type Signaalregels } from "@/lib/domain/beleidskader";
import { ONBEKEND, PM, waarde, type Cijfer } from "@/lib/domain/cijfer";
import type { Dossierstuk, Inhoud } from "@/lib/domain/dossier";
import { firstDay, lastDay, monthsOf } from "@/lib/domain/periode";
import { computeSignalen, type Signaalinvoer, type Signaalsoort, type Signaaluitkomst } from "@/lib/domain/signaal";
import { computeToezicht, SLUITINGEN, vorigeHalfjaren } from "@/lib/domain/toezicht";
import type { Waarneming } from "@/lib/domain/waarneming";
import { stukVan } from "@/tests/helpers/dossier";
import { invoerFrom } from "@/tests/helpers/invoer";
import { cijferVan, gemeenten } from "@/tests/helpers/waarneming";

const [A] = gemeenten("GM0001");
const HALFJAAR = "2024-II";
const MAANDEN = monthsOf(HALFJAAR);
const UIT: Signaalregels = { sluitingenAchter: null, beloftenGemist: null, geenVerbetering: false };
const kaderMet = (regels: Partial<Signaalregels>): Beleidskader => ({ ...GENERIEK_KADER, versie: 1, naam: "Eigen kader", vanaf: "2024-01-01", regels: { ...UIT, ...regels } });
const vgh = (indicator: "standBegin" | "taakstelling" | "gerealiseerd", periode: string, peildatum: string, cijfer: Cijfer | number, gebied = "GM0001") => cijferVan("vergunninghouders", indicator, gebied, periode, peildatum, cijfer);

/** Half-year 2024-II: 0 left and 60 to do, so that the schedule is 10 a month; months are delivered on their last day, null = not. */
const halfjaarMet = (maanden: readonly (number | Cijfer | null)[], stand = 0): Waarneming[] => [
  vgh("standBegin", HALFJAAR, firstDay(HALFJAAR), stand), vgh("taakstelling", HALFJAAR, firstDay(HALFJAAR), 60 - stand),
  ...maanden.flatMap((cijfer, i) => (cijfer === null ? [] : [vgh("gerealiseerd", MAANDEN[i]!, lastDay(MAANDEN[i]!), cijfer)])),
];

interface Geval { readonly historie?: readonly Waarneming[]; readonly stukken?: readonly Dossierstuk[]; readonly regels: Partial<Signaalregels>; readonly peildatum?: string; readonly opDatum?: string }

const invoerVan = ({ historie = halfjaarMet([10]), stukken = [], regels, peildatum = "2024-12-31", opDatum = peildatum }: Geval): Signaalinvoer => {
  const invoer = { provincie: { code: "PV99", naam: "Proef", afkorting: null }, gemeenten: [A!], waarnemingen: historie, locaties: [], standen: [] };
  return { toezicht: computeToezicht(invoer, historie, peildatum), historie, stukken, kaders: [kaderMet(regels)], peildatum, opDatum };
};
const uitkomst = <S extends Signaalsoort>(soort: S, geval: Geval) => computeSignalen(invoerVan(geval))[0]!.uitkomsten.find((u): u is Extract<Signaaluitkomst, { soort: S }> => u.soort === soort)!;
const kort = (soort: Signaalsoort, geval: Geval) => {
  const u = uitkomst(soort, geval);
  return u.uitkomst === "onbekend" ? [u.waarom, ...("waarvan" in u ? [u.waarvan] : [])].join(" ") : u.uitkomst;
};

describe("Behind at so many closings in a row", () => {
  /** Published stands, the latest first: what was left at the end of 2024-I, 2023-II, … */
  const standen = (...n: readonly (number | Cijfer | null)[]): Waarneming[] => {
    const volgende = [HALFJAAR, ...vorigeHalfjaren(HALFJAAR)];
    return [...halfjaarMet([10]).slice(1), ...n.flatMap((cijfer, i) => (cijfer === null ? [] : [vgh("standBegin", volgende[i]!, firstDay(volgende[i]!), cijfer)]))];
  };
  const bij = (grens: number | null, ...n: readonly (number | Cijfer | null)[]) => kort("sluitingen", { historie: standen(...n), regels: { sluitingenAchter: grens }, peildatum: "2024-09-11" });

  it.each([
    ["one more than the rule asks", 2, [5, 3, 1, 0], "signaal"],
    ["as many as it asks", 2, [5, 3, 0], "signaal"],
    ["one fewer", 2, [5, 0, 9], "geen"],
    ["none", 2, [0, 3, 9], "geen"],
    ["a voorsprong", 2, [-1, 3, 9], "geen"],
    ["one person is behind", 1, [1, 0], "signaal"],
    ["nobody is not", 1, [0, 1], "geen"],
    ["as many, and before it nothing is known: at least", 2, [5, 3], "signaal"],
    ["one fewer, and before it nothing is known", 2, [5], "sluiting-onbekend 2023-II"],
    ["the latest is not known", 2, [null, 3, 9], "sluiting-onbekend 2024-I"],
    ["the latest is not known, but before it all was done", 2, [null, 0, 9], "geen"],
    ["pm is not known", 2, [PM, 3, 9], "sluiting-onbekend 2024-I"],
    ["no rule", null, [5, 3, 1], "uit"],
    ["as many as are looked back at", SLUITINGEN, Array(SLUITINGEN).fill(1), "signaal"],
    ["more than are looked back at", SLUITINGEN + 1, Array(SLUITINGEN).fill(1), "sluiting-onbekend 2019-I"],
  ] as const)("%s", (_, grens, n, verwacht) => {
    expect(bij(grens, ...n)).toBe(verwacht);
  });

  it("tells of the closings that count, and that it can be more", () => {
    const { feiten } = uitkomst("sluitingen", { historie: standen(5, 3, 1), regels: { sluitingenAchter: 2 }, peildatum: "2024-09-11" }) as { feiten: unknown };
    expect(feiten).toEqual({
      grens: 2, minstens: true,
      sluitingen: [["2024-I", 5], ["2023-II", 3], ["2023-I", 1]].map(([halfjaar, n]) => ({ halfjaar, stand: waarde(n as number), gepubliceerd: true })),
    });
  });

  it("cannot be said while no half-year is shown", () => {
    expect(kort("sluitingen", { historie: [], regels: { sluitingenAchter: 1 } })).toBe("geen-halfjaar");
  });

  it("of a half-year of which a month is missing is not known: who did not deliver is not behind by it", () => {
    const eerder = [vgh("standBegin", "2024-I", "2024-01-01", 20), vgh("taakstelling", "2024-I", "2024-01-01", 40), ...monthsOf("2024-I").slice(1).map((m) => vgh("gerealiseerd", m, lastDay(m), 1))];
    expect(kort("sluitingen", { historie: [vgh("taakstelling", HALFJAAR, "2024-07-01", 60), ...eerder], regels: { sluitingenAchter: 1 }, peildatum: "2024-09-11" })).toBe("sluiting-onbekend 2024-I");
  });
});

describe("The promise of a plan missed so many months in a row", () => {
  const plan = (aantallen: readonly number[], rest: Partial<Inhoud["plan"]> = {}, datum = "2024-07-01") =>
    stukVan("plan", { gebied: A!.code, datum, inhoud: { stand: "ontvangen", omschrijving: "", beloften: aantallen.map((aantal, i) => ({ maand: MAANDEN[i]!, aantal })), ...rest } });
  const bij = (grens: number | null, gedaan: readonly (number | Cijfer | null)[], beloofd: readonly number[] = gedaan.map(() => 10), peildatum = lastDay(MAANDEN[Math.max(gedaan.length - 1, 0)]!)) =>
    kort("beloften", { historie: halfjaarMet(gedaan), stukken: [plan(beloofd)], regels: { beloftenGemist: grens }, peildatum });

  it.each([
    ["one more than the rule asks", 2, [9, 9, 9], "signaal"],
    ["as many as it asks", 2, [10, 9, 9], "signaal"],
    ["one fewer", 2, [10, 10, 9], "geen"],
    ["exactly what was promised is kept", 1, [10], "geen"],
    ["one person fewer is not", 1, [9], "signaal"],
    ["kept again since", 2, [9, 9, 10], "geen"],
    ["not in a row", 2, [9, 10, 9], "geen"],
    ["a month in between that is not known", 2, [9, null, 9], "maand-onbekend 2024-08"],
    ["a month in between that is pm", 2, [9, PM, 9], "maand-onbekend 2024-08"],
    ["the last month was not delivered", 2, [10, 9, null], "maand-onbekend 2024-09"],
    ["the last month was not delivered, but before it enough were missed", 2, [9, 9, null], "signaal"],
    ["the last month was not delivered, and the one before was kept", 2, [9, 10, null], "geen"],
    ["no rule", null, [9, 9, 9], "uit"],
  ] as const)("%s", (_, grens, gedaan, verwacht) => {
    expect(bij(grens, gedaan)).toBe(verwacht);
  });

  it("a month that has not ended yet is not missed", () => {
    expect(bij(1, [10], [10, 10], "2024-08-30")).toBe("geen");
    expect(bij(1, [10], [10, 10], "2024-08-31")).toBe("maand-onbekend 2024-08");
    expect(bij(1, [10, 9], [10, 10], "2024-08-31")).toBe("signaal");
  });

  it("tells of the months that fell short, in order", () => {
    const { feiten } = uitkomst("beloften", { historie: halfjaarMet([10, 9, 7, null]), stukken: [plan([10, 10, 10, 10])], regels: { beloftenGemist: 2 }, peildatum: "2024-10-31" }) as unknown as { feiten: { maanden: { maand: string; gerealiseerd: Cijfer }[] } };
    expect(feiten.maanden.map((m) => [m.maand, m.gerealiseerd])).toEqual([["2024-08", waarde(9)], ["2024-09", waarde(7)]]);
  });

  it("cannot be said without a plan, without figures, or by a plan that came later", () => {
    const geval = (stukken: readonly Dossierstuk[]): Geval => ({ historie: halfjaarMet([1, 1, 1]), stukken, regels: { beloftenGemist: 1 }, peildatum: "2024-09-30" });
    expect(kort("beloften", geval([]))).toBe("geen-plan");
    expect(kort("beloften", geval([plan([])]))).toBe("geen-aantallen");
    expect(kort("beloften", geval([plan([10], { stand: "gevraagd", beloften: [] })]))).toBe("geen-aantallen");
    expect(kort("beloften", geval([plan([10, 10], {}, "2024-10-01")]))).toBe("geen-plan");
    expect(kort("beloften", geval([{ ...plan([10]), gebied: "GM0002" }]))).toBe("geen-plan");
    // only the plan that holds
    expect(kort("beloften", geval([plan([10, 10, 10]), plan([1, 1, 1], {}, "2024-08-01")]))).toBe("geen");
  });
});

describe("No improvement since the last talk", () => {
  const gesprek = (datum: string, stand: Inhoud["gesprek"]["stand"] = "gevoerd") => stukVan("gesprek", { gebied: "GM0001", datum, inhoud: { stand, aanwezig: [], verslag: "" } });
  /** The schedule is 10 a month; the talk was on 10 September, when July and August were known. */
  const bij = (maanden: readonly (number | Cijfer | null)[], rest: Partial<Geval> = {}) =>
    kort("verbetering", { historie: halfjaarMet(maanden), stukken: [gesprek("2024-09-10")], regels: { geenVerbetering: true }, peildatum: lastDay(MAANDEN[maanden.length - 1]!), ...rest });

  it.each([
    ["further behind", [5, 5, 5], "signaal"],
    ["as far behind", [5, 5, 10], "signaal"],
    ["one person less far behind", [5, 5, 11], "geen"],
    ["on schedule now", [5, 5, 20], "geen"],
    ["ahead now", [5, 5, 30], "geen"],
    ["ahead then and on schedule now", [15, 15, 0], "geen"],
    ["ahead then and behind now", [12, 12, 5], "signaal"],
    ["on schedule then and one person behind now", [10, 10, 9], "signaal"],
    ["no month was delivered since", [5, 5, null], "geen-nieuwe-maand 2024-09-10"],
    ["a month is missing in what is known now", [5, 5, null, 5], "nu-onbekend"],
    ["a month was missing then", [null, 5, 5], "nu-onbekend"],
  ] as const)("%s", (_, maanden, verwacht) => {
    expect(bij(maanden)).toBe(verwacht);
  });

  it("compares thirds of a person as they are, not as they are shown or as floating point leaves them", () => {
    // 59 to do: the schedule is 9,8333… a month, and 19,6666… after two
    const met = (maanden: readonly number[]) => [vgh("standBegin", HALFJAAR, "2024-07-01", 0), vgh("taakstelling", HALFJAAR, "2024-07-01", 59), ...maanden.map((n, i) => vgh("gerealiseerd", MAANDEN[i]!, lastDay(MAANDEN[i]!), n))];
    expect(bij([5, 5, 9], { historie: met([5, 5, 9]) })).toBe("signaal");
    expect(bij([5, 5, 10], { historie: met([5, 5, 10]) })).toBe("geen");
    // three months later: 3 × 9,8333… is 29,5
    expect(bij([5, 5, 9, 10, 10], { historie: met([5, 5, 9, 10, 10]) })).toBe("signaal");
    const derde = [vgh("standBegin", HALFJAAR, "2024-07-01", 0), vgh("taakstelling", HALFJAAR, "2024-07-01", 1), ...[0, 0, 0].map((n, i) => vgh("gerealiseerd", MAANDEN[i]!, lastDay(MAANDEN[i]!), n))];
    expect(bij([0, 0, 0], { historie: derde })).toBe("signaal");
  });

  it("needs a month that has ended since the talk", () => {
    expect(bij([5, 5, 5], { peildatum: "2024-09-29" })).toBe("geen-maand-voorbij 2024-09-10");
    expect(bij([5, 5, 5], { peildatum: "2024-09-30" })).toBe("signaal");
    // the month of the talk ended with the talk
    const opDeLaatste = { stukken: [gesprek("2024-08-31")] };
    expect(bij([5, 5, 5], { ...opDeLaatste, peildatum: "2024-09-29" })).toBe("geen-maand-voorbij 2024-08-31");
    expect(bij([5, 5, 5], { ...opDeLaatste, peildatum: "2024-09-30" })).toBe("signaal");
    // of a talk whose day is not known, the last day it can have been
    expect(bij([5, 5, 5], { stukken: [gesprek("2024-09")], peildatum: "2024-09-30" })).toBe("geen-maand-voorbij 2024-09");
    expect(bij([5, 5, 5, 5], { stukken: [gesprek("2024-09")], peildatum: "2024-10-31" })).toBe("signaal");
  });

  it("needs a talk that was held, and goes by the last", () => {
    expect(bij([5, 5, 5], { stukken: [] })).toBe("geen-gesprek");
    for (const stand of ["gewenst", "gepland"] as const) expect(bij([5, 5, 5], { stukken: [gesprek("2024-09-10", stand)] })).toBe("geen-gesprek");
    expect(bij([5, 0, 12, 9], { stukken: [gesprek("2024-08-15"), gesprek("2024-10-10")] })).toBe("signaal");
    expect(bij([5, 0, 12, 12], { stukken: [gesprek("2024-08-15"), gesprek("2024-10-10")] })).toBe("geen");
    expect(bij([5, 5, 5], { opDatum: "2024-09-09" })).toBe("geen-gesprek");
    expect(bij([5, 5, 5], { opDatum: "2024-09-10" })).toBe("signaal");
  });

  it("does not hold the schedules of two half-years against each other, and says when nothing was known then", () => {
    const eerder = [vgh("standBegin", "2024-I", "2024-01-01", 20), vgh("taakstelling", "2024-I", "2024-01-01", 40), ...monthsOf("2024-I").map((m) => vgh("gerealiseerd", m, lastDay(m), 1))];
    expect(bij([5, 5, 5], { historie: [...eerder, ...halfjaarMet([5, 5, 5])], stukken: [gesprek("2024-06-10")] })).toBe("ander-halfjaar 2024-I");
    expect(bij([5, 5, 5], { stukken: [gesprek("2024-06-10")] })).toBe("toen-onbekend 2024-06-10");
    const standLater = halfjaarMet([5, 5, 5]).map((w) => (w.indicator === "standBegin" ? { ...w, peildatum: "2024-09-20" } : w));
    expect(bij([5, 5, 5], { historie: standLater })).toBe("toen-onbekend 2024-09-10");
  });

  it("goes by what was known to be true at the talk: a month that was corrected since was as it was", () => {
    const gecorrigeerd = [...halfjaarMet([8, 8, 5]), { ...vgh("gerealiseerd", "2024-08", "2024-09-25", 2), versie: 2 }];
    const { feiten } = uitkomst("verbetering", { historie: gecorrigeerd, stukken: [gesprek("2024-09-10")], regels: { geenVerbetering: true }, peildatum: "2024-09-30" }) as { feiten: { toen: unknown; nu: unknown } };
    expect([feiten.toen, feiten.nu]).toEqual([{ halfjaar: HALFJAAR, maanden: 2, opSchema: waarde(-4) }, { halfjaar: HALFJAAR, maanden: 3, opSchema: waarde(-15) }]);
  });

  it("can be off", () => {
    expect(bij([5, 5, 5], { regels: {} })).toBe("uit");
    expect(bij([5], { historie: [] })).toBe("geen-halfjaar");
  });
});

describe("The beleidskader", () => {
  it("is the one that applies at the date to which the dossiers are told", () => {
    const invoer = invoerVan({ regels: { sluitingenAchter: 1 }, opDatum: "2024-09-30" });
    const later: Beleidskader = { ...kaderMet({ geenVerbetering: true }), versie: 2, vanaf: "2024-10-01" };
    const regels = (opDatum: string, kaders = [...invoer.kaders, later]) => computeSignalen({ ...invoer, kaders, opDatum })[0]!.kader;
    expect([regels("2024-09-30").versie, regels("2024-10-01").versie, regels("2023-12-31").versie]).toEqual([1, 2, 0]);
    expect(computeSignalen({ ...invoer, kaders: [kaderMet({})] })[0]!.uitkomsten.map((u) => [u.soort, u.uitkomst])).toEqual([["sluitingen", "uit"], ["beloften", "uit"], ["verbetering", "uit"]]);
  });
});

it("the papers of 11 September 2024 raise no signal, and of each it is said what is not known", async () => {
  const invoer = await invoerFrom("PV24", "prisma/seed/flevoland-2024-09-11");
  const peildatum = "2024-09-11";
  const signalen = computeSignalen({ toezicht: computeToezicht(invoer, invoer.waarnemingen, peildatum), historie: invoer.waarnemingen, stukken: [], kaders: [], peildatum, opDatum: peildatum });
  expect(signalen.map((s) => [s.gebied.naam, ...s.uitkomsten.map((u) => ("waarom" in u ? u.waarom : u.uitkomst))])).toEqual(
    ["Almere", "Dronten", "Lelystad", "Noordoostpolder", "Urk", "Zeewolde"].map((naam) => [naam, "sluiting-onbekend", "geen-plan", naam === "Almere" ? "geen" : "geen-gesprek"]),
  );
});

it("the signals do not depend on the order of figures, items, gemeenten or kaders, nor on the noise of floating point", () => {
  const CODES = ["GM0001", "GM0002", "GM0003"];
  const delivered = fc.oneof(fc.integer({ min: -2, max: 20 }).map((n) => waarde(n)), fc.constantFrom(ONBEKEND, PM, null));
  const gemeente = fc.record({
    standen: fc.array(fc.integer({ min: -3, max: 6 }), { minLength: 4, maxLength: 4 }), taak: fc.integer({ min: 0, max: 70 }), maanden: fc.array(delivered, { minLength: 6, maxLength: 6 }),
    beloofd: fc.array(fc.nat(20), { maxLength: 6 }), gesprek: fc.constantFrom("2024-07-10", "2024-08-31", "2024-09", "2024-10-02"),
  });
  const regels = fc.record({ sluitingenAchter: fc.constantFrom(null, 1, 2, 3), beloftenGemist: fc.constantFrom(null, 1, 2, 3), geenVerbetering: fc.boolean() });
  fc.assert(
    fc.property(fc.array(gemeente, { minLength: 3, maxLength: 3 }), regels, fc.constantFrom("2024-07-31", "2024-09-30", "2024-10-15", "2024-12-31"), fc.infiniteStream(fc.nat(1_000)), (lijst, r, peildatum, salt) => {
      const gebieden = gemeenten(...CODES);
      const historie = lijst.flatMap(({ standen, taak, maanden }, i) => [
        ...standen.map((n, h) => { const op = [HALFJAAR, ...vorigeHalfjaren(HALFJAAR)][h]!; return vgh("standBegin", op, firstDay(op), n, CODES[i]); }),
        vgh("taakstelling", HALFJAAR, "2024-07-01", taak, CODES[i]),
        ...maanden.flatMap((c, m) => (c === null ? [] : [vgh("gerealiseerd", MAANDEN[m]!, lastDay(MAANDEN[m]!), c, CODES[i])])),
      ]);
      const stukken = lijst.flatMap(({ beloofd, gesprek }, i) => [
        stukVan("plan", { gebied: CODES[i]!, datum: "2024-07-01", inhoud: { stand: "ontvangen", omschrijving: "", beloften: beloofd.map((aantal, m) => ({ maand: MAANDEN[m]!, aantal })) } }),
        stukVan("gesprek", { gebied: CODES[i]!, datum: gesprek, inhoud: { stand: "gevoerd", aanwezig: [], verslag: "" } }),
      ]);
      const kaders = [kaderMet(r), { ...kaderMet({}), versie: 2, vanaf: "2030-01-01" }];
      const schud = <T>(list: readonly T[]): T[] => list.map((x) => [salt.next().value!, x] as const).sort((a, b) => a[0] - b[0]).map(([, x]) => x);
      const uitkomsten = (g: typeof gebieden, h: readonly Waarneming[], s: readonly Dossierstuk[], k: readonly Beleidskader[]) => {
        const toezicht = computeToezicht({ provincie: { code: "PV99", naam: "Proef", afkorting: null }, gemeenten: g, waarnemingen: h, locaties: [], standen: [] }, h, peildatum);
        return new Map(computeSignalen({ toezicht, historie: h, stukken: s, kaders: k, peildatum, opDatum: peildatum }).map((x) => [x.gebied.code, x.uitkomsten]));
      };
      const gewoon = uitkomsten(gebieden, historie, stukken, kaders);
      const geschud = uitkomsten(schud(gebieden), schud(historie), schud(stukken), schud(kaders));
      for (const code of CODES) expect(geschud.get(code)).toEqual(gewoon.get(code));
      // a stand that floating point left a hair off is the same stand
      const ruis = historie.map((w) => (w.indicator === "taakstelling" && w.cijfer.staat === "waarde" ? { ...w, cijfer: waarde(w.cijfer.waarde + 1e-10) } : w));
      const soorten = (m: typeof gewoon) => CODES.map((c) => m.get(c)!.map((u) => [u.soort, u.uitkomst]));
      expect(soorten(uitkomsten(gebieden, ruis, stukken, kaders))).toEqual(soorten(gewoon));
    }),
    { numRuns: 60 },
  );
});
