import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { computeAansluitingen } from "@/lib/domain/aansluitingen";
import { missingIn, numberOf, ONBEKEND, PM, waarde, type Cijfer } from "@/lib/domain/cijfer";
import type { Gebeurtenis } from "@/lib/domain/gebeurtenis";
import { computeReeksen } from "@/lib/domain/reeks";
import { findReeksindicator, REEKSEN, type Maat } from "@/lib/domain/reeksindicatoren";
import type { StandInvoer } from "@/lib/domain/stand";
import { grafiekCsv } from "@/lib/exchange/grafiek-csv";
import type { Trendvorm } from "@/lib/texts/trends";
import { aantal } from "@/lib/view/cel";
import { viewTrend, type TrendView } from "@/lib/view/trend";
import { trendstelling, ontbrekendInWoorden } from "@/lib/view/trendwoorden";
import { viewVerkenning } from "@/lib/view/verkenning";
import { HISTORIE_EINDE, HISTORIE_HALFJAREN, HISTORIE_REDENEN, historie } from "@/tests/helpers/historie";
import { invoerFrom } from "@/tests/helpers/invoer";

interface Keuze {
  readonly code?: string;
  readonly gebieden?: readonly string[];
  readonly maat?: Maat;
  readonly vorm?: Trendvorm;
  readonly van?: string;
  readonly tot?: string;
  readonly gebeurtenissen?: readonly Gebeurtenis[];
  readonly peildatum?: string;
}

function trend(invoer: StandInvoer, keuze: Keuze = {}): TrendView {
  const { code = "oekraine-plaatsen", maat = "aantal", vorm = "klein", van = "2023-01", tot = "2024-12", gebeurtenissen = [], peildatum = HISTORIE_EINDE } = keuze;
  const vraag = { indicator: findReeksindicator(code)!, van, tot, maat, peildatum, opties: "met" } as const;
  const reeksen = computeReeksen(invoer, vraag);
  const gebieden = vraag.indicator.alleenProvincie ? [invoer.provincie.code] : (keuze.gebieden ?? invoer.gemeenten.map((g) => g.code));
  const halfjaren = code === "vergunninghouders-achterstand"
    ? {
        begin: computeReeksen(invoer, { ...vraag, indicator: findReeksindicator("vergunninghouders-stand-begin")! }),
        overgangen: computeAansluitingen(invoer.gemeenten, invoer.waarnemingen, HISTORIE_REDENEN, reeksen.perioden.slice(1), peildatum),
      }
    : undefined;
  return viewTrend(reeksen, { gebieden, vorm, gebeurtenissen, herkomsten: invoer.waarnemingen.filter((w) => w.thema === vraag.indicator.bron.thema), adres: "/grafieken/trend", ...(halfjaren && { halfjaren }) });
}

const papieren = () => invoerFrom("PV24", "prisma/seed/flevoland-2024-09-11");
const NU = "2026-11-24";

const reeks = (naam: string, cijfers: readonly (number | Cijfer)[], gemeente = true) => ({ naam, gemeente, cellen: cijfers.map((c) => aantal(typeof c === "number" ? waarde(c) : c)) });
const MAANDEN = ["2024-06", "2024-07", "2024-08"];

describe("The sentence of a chart of series", () => {
  const zin = (...reeksen: readonly ReturnType<typeof reeks>[]) => trendstelling(reeksen, MAANDEN, "plaatsen", new Set());

  it("of one series says from what to what", () => {
    expect(zin(reeks("Dronten", [3, ONBEKEND, 5]))).toBe("Dronten ging van 3 in juni 2024 naar 5 in augustus 2024.");
    expect(zin(reeks("Dronten", [3, 9, 3]))).toBe("Dronten stond in juni 2024 en in augustus 2024 op 3.");
    expect(zin(reeks("Flevoland", [3, 4, waarde(2, ["onbekend"])], false))).toBe("Flevoland ging van 3 in juni 2024 naar 4 in juli 2024. In augustus 2024 onvolledig: 2.");
  });

  it("of several says in which it went down, up, or neither, and of which there is too little", () => {
    expect(zin(reeks("A", [3, 4, 2]), reeks("B", [9, 4, 2]))).toBe("Van juni tot augustus 2024: lager in alle twee gemeenten.");
    expect(zin(reeks("A", [3, 4, 2]), reeks("B", [3, PM, 3]), reeks("C", [1, 2, 4]), reeks("D", [PM, 2, PM]), reeks("Flevoland", [1, 2, 3], false))).toBe(
      "Van juni tot augustus 2024: lager in A, gelijk in B en hoger in C. Van D zijn er te weinig cijfers om te vergelijken.",
    );
    expect(zin(reeks("A", [3, PM, PM]), reeks("B", [PM, 3, PM]))).toBe("Van juni tot juli 2024 zijn er te weinig cijfers om te vergelijken.");
  });

  it("of a gemeente beside the province says both", () => {
    expect(zin(reeks("A", [3, 4, 2]), reeks("Flevoland", [10, 11, 12], false))).toBe("A ging van 3 in juni 2024 naar 2 in augustus 2024. Flevoland ging van 10 in juni 2024 naar 12 in augustus 2024.");
  });

  it("of one measurement says what it was; of none that nothing was measured", () => {
    expect(zin(reeks("A", [ONBEKEND, 4, PM]), reeks("B", [ONBEKEND, 7, PM]))).toBe("Er is één meting van plaatsen, in juli 2024: A 4 en B 7.");
    expect(zin(...["A", "B", "C", "D"].map((naam, i) => reeks(naam, [ONBEKEND, 4 + i, PM])))).toBe("Er is één meting van plaatsen, in juli 2024: van 4 in A tot 7 in D.");
    expect(zin(reeks("A", [ONBEKEND, PM, PM]))).toBe("Van plaatsen is in deze periode niets gemeten.");
  });

  it("of figures that begin anew is about the last half-year that has any: months of two are not held against each other", () => {
    const opnieuw = (...reeksen: readonly ReturnType<typeof reeks>[]) => trendstelling(reeksen, MAANDEN, "gerealiseerd", new Set(["2024-01", "2024-07"]));
    expect(opnieuw(reeks("A", [60, 10, 20]))).toBe("A ging van 10 in juli 2024 naar 20 in augustus 2024.");
    expect(opnieuw(reeks("A", [60, 10, ONBEKEND]), reeks("B", [50, 8, PM]))).toBe("In 2024-II is er één meting van gerealiseerd, in juli 2024: A 10 en B 8.");
    expect(opnieuw(reeks("A", [60, 10, PM]), reeks("Flevoland", [90, 30, waarde(40, ["pm"])], false))).toBe("Van A is één cijfer bekend: 10 in juli 2024. Van Flevoland is één volledig cijfer bekend: 30 in juli 2024. In augustus 2024 onvolledig: 40 + pm.");
    expect(opnieuw(reeks("A", [60, ONBEKEND, PM]))).toBe("Er is één meting van gerealiseerd, in juni 2024: A 60.");
  });

  it("never holds a sum that misses a part against a whole one: what is missing would look like a change", () => {
    const deel = (n: number) => waarde(n, ["onbekend"]);
    expect(zin(reeks("A", [9, deel(3), deel(2)]))).toBe("Van A is één volledig cijfer bekend: 9 in juni 2024. In augustus 2024 onvolledig: 2.");
    expect(zin(reeks("A", [deel(3), 9, ONBEKEND]))).toBe("Van A is één volledig cijfer bekend: 9 in juli 2024.");
    expect(zin(reeks("A", [deel(3), deel(2), PM]))).toBe("Van A is geen volledig cijfer bekend: 2 in juli 2024.");
    expect(zin(reeks("A", [6, 9, deel(3)]), reeks("B", [6, 5, 4]))).toBe("Van juni tot augustus 2024: lager in B en hoger in A. Het nieuwste cijfer van A is onvolledig.");
    expect(zin(reeks("A", [6, deel(3), deel(3)]), reeks("B", [6, 5, ONBEKEND]))).toBe("Van juni tot juli 2024: lager in B. Van A zijn er te weinig cijfers om te vergelijken.");
    expect(zin(reeks("A", [6, deel(3), deel(3)]), reeks("B", [deel(6), 5, ONBEKEND]))).toBe("Van juni tot augustus 2024 zijn er te weinig volledige cijfers om te vergelijken.");
  });

  it("counts what is missing apart from pm, and leaves out what does not exist", () => {
    expect(ontbrekendInWoorden([reeks("A", [1, PM, ONBEKEND]), reeks("B", [{ staat: "nvt" }, 2, ONBEKEND])], 3)).toBe("Van de 5 cijfers zijn er 2 niet geleverd en 1 pm.");
    expect(ontbrekendInWoorden([reeks("A", [1, PM, ONBEKEND])], 2)).toBe("Van de 2 cijfers is er 1 pm.");
    expect(ontbrekendInWoorden([reeks("A", [1, PM, ONBEKEND])], 1)).toBeNull();
  });
});

describe("A trend", () => {
  const elke = fc.constantFrom(...REEKSEN.flatMap((r) => r.maten.map((maat) => ({ code: r.code, maat }))));

  it("draws each figure of its table once, and nothing else, in every form; its CSV has the same", async () => {
    const all = historie();
    await fc.assert(fc.asyncProperty(elke, fc.constantFrom<Trendvorm>("klein", "een"), async (keuze, vorm) => {
      const { grafiek } = trend(all, { ...keuze, vorm, gebieden: [...all.gemeenten.map((g) => g.code), all.provincie.code] });
      const csv = (await grafiekCsv(grafiek)).trim().split("\r\n").slice(1).map((line) => line.split(";"));
      const cells = grafiek.tabel.rijen.flatMap(({ kop, cellen }) => cellen.map((c, n) => [kop, grafiek.tabel.kolommen[n]!, c] as const));
      expect(csv.map((line) => line.slice(0, 4))).toEqual(cells.map(([kop, kolom, { cijfer }]) => [kop, kolom, cijfer.staat === "waarde" ? String(cijfer.waarde).replace(".", ",") : "", cijfer.staat]));
      for (const tekening of [grafiek.tekening, grafiek.smal]) {
        if (!tekening) continue;
        const drawn = tekening.vormen.flatMap((v) => ("cel" in v && v.cel ? [v] : []));
        const jumps = grafiek.tabel.kolommen.map((k) => k.startsWith("aansluitverschil"));
        const known = grafiek.tabel.rijen.flatMap(({ cellen }, rij) => cellen.flatMap((c, kolom) => (numberOf(c.cijfer) === null || jumps[kolom] ? [] : [`${rij},${kolom}`])));
        expect(drawn.map((v) => v.cel!.join(",")).sort()).toEqual(known.sort());
        for (const v of drawn) expect(v.soort === "punt" && v.x >= 0 && v.x <= 100 && v.y > 0 && v.y < tekening.hoogte).toBe(true);
      }
    }), { numRuns: 60 });
  });

  it("draws no line to or from a figure that is missing or incomplete", () => {
    const { grafiek } = trend(historie(), { gebieden: ["PV97"], vorm: "een" });
    const [rij] = grafiek.tabel.rijen;
    const pairs = rij!.cellen.slice(1).filter((c, n) => [c, rij!.cellen[n]!].every((x) => x.cijfer.staat === "waarde" && missingIn(x.cijfer).length === 0)).length;
    expect(grafiek.tekening!.vormen.filter((v) => v.soort === "lijn" && v.rol === "data")).toHaveLength(pairs);
    expect(pairs).toBeLessThan(rij!.cellen.length - 1);
    expect(grafiek.tekening!.vormen.some((v) => v.soort === "punt" && v.open)).toBe(true);
    expect(grafiek.legenda.map((l) => l.tekst)).toContain("onvolledig: een deel ontbreekt");
  });

  it("marks what is missing at its place", () => {
    const { grafiek, meldingen } = trend(historie(), { gebieden: ["GM9701"] });
    const missing = grafiek.tabel.rijen[0]!.cellen.filter((c) => c.cijfer.staat === "onbekend" || c.cijfer.staat === "pm").map((c) => c.tekst);
    const marks = grafiek.tekening!.vormen.flatMap((v) => (v.soort === "tekst" && ["–", "pm"].includes(v.tekst) ? [v.tekst] : []));
    expect(marks).toEqual(missing);
    expect(meldingen[0]).toMatch(/^Van de 24 cijfers zijn er \d+ niet geleverd/);
  });

  it("names every line at its end, none over another", () => {
    const all = historie();
    const { grafiek } = trend(all, { vorm: "een", gebieden: [...all.gemeenten.map((g) => g.code), "PV97"] });
    for (const tekening of [grafiek.tekening!, grafiek.smal!]) {
      const labels = tekening.vormen.filter((v) => v.soort === "tekst" && v.rol === "sterk" && v.dx === 6).map((v) => (v.soort === "tekst" ? v.y : 0)).sort((a, b) => a - b);
      expect(labels).toHaveLength(7);
      labels.slice(1).forEach((y, i) => expect(y - labels[i]!).toBeGreaterThanOrEqual(19 - 1e-6));
      expect(labels.at(-1)!).toBeLessThan(tekening.hoogte);
    }
  });

  it("numbers what happened to its theme and gebieden in its period, one mark for a month", () => {
    const gebeurtenis = (rest: Partial<Gebeurtenis>): Gebeurtenis => ({
      id: 1, sleutel: "x", versie: 1, datum: "2024-08-21", label: "brief van de minister", soort: "brief", thema: "oekraine", gebied: "PV97", vervallen: false,
      peildatum: "2024-08-21", bron: "test", toelichting: "", reden: null, op: new Date(0), door: "systeem", ...rest,
    });
    const { grafiek } = trend(historie(), {
      gebieden: ["GM9701"],
      gebeurtenissen: [
        gebeurtenis({ datum: "2023-05", label: "locatie open", soort: "locatie", gebied: "GM9701" }), gebeurtenis({ datum: "2023-05-20", label: "tweede", soort: "locatie" }),
        gebeurtenis({}), gebeurtenis({ thema: "asiel" }), gebeurtenis({ gebied: "GM9702" }), gebeurtenis({ soort: "overleg" }), gebeurtenis({ datum: "2026-01-01" }), gebeurtenis({ thema: null, soort: "deadline" }),
      ],
    });
    expect(grafiek.merken).toEqual(["mei 2023: locatie open; 20 mei 2023: tweede", "21 augustus 2024: brief van de minister"]);
  });

  it("of the papers says that there is one measurement, and draws nothing that was not measured", async () => {
    const all = await papieren();
    const { grafiek, lead } = trend(all, { van: "2024-08", tot: "2024-09", peildatum: NU });
    expect(lead).toBe("Oekraïne: plaatsen. Er is één meting van plaatsen (Oekraïne), in augustus 2024: Flevoland 2.751.");
    expect(grafiek.stelling).toBe("Er is één meting van plaatsen (Oekraïne), in augustus 2024: van 43 in Zeewolde tot 1.801 in Almere.");
    expect([grafiek.tekening, grafiek.smal, viewVerkenning(grafiek)]).toEqual([null, undefined, null]);
    expect(grafiek.leeg).toContain("vanaf twee metingen");
    expect(trend(all, { van: "2020-01", tot: "2020-12", peildatum: NU }).grafiek.leeg).toContain("niets gemeten");
  });

  it("of the papers shows how the vergunninghouders of a half-year come down, beside an even pace", async () => {
    const { grafiek, meldingen, keuze, lead } = trend(await papieren(), { code: "vergunninghouders-nog-te-realiseren", van: "2024-07", tot: "2024-12", peildatum: NU, maat: "opgave" });
    expect(grafiek.stelling).toBe("Van juli tot augustus 2024: lager in Almere, Dronten, Lelystad, Noordoostpolder en Zeewolde en gelijk in Urk.");
    expect(grafiek.tabel.rijen[1]!.cellen.map((c) => c.tekst)).toEqual(["78%", "67%", "–", "–", "–", "–"]);
    expect(grafiek.tekening!.vormen.filter((v) => v.soort === "lijn" && v.rol === "schema")).toHaveLength(6);
    expect(grafiek.tekening!.vormen.some((v) => v.soort === "tekst" && v.tekst === "nog 66 van 98")).toBe(true);
    expect(grafiek.bronregel).toContain("Peildatum 31 augustus 2024");
    expect(lead).toBe("Vergunninghouders: nog te realiseren. Flevoland ging van 79% in juli 2024 naar 69% in augustus 2024. De cijfers lopen tot en met augustus 2024.");
    expect(meldingen).toEqual(["Van de 36 cijfers zijn er 24 niet geleverd."]);
    expect(keuze).toEqual(["Vergunninghouders: nog te realiseren", "alle zes gemeenten", "juli 2024 tot en met december 2024", "deel van de opgave", "kleine grafieken"]);
  });

  it("says of which gemeente no inhabitants are loaded", () => {
    const all = historie();
    const without = { ...all, waarnemingen: all.waarnemingen.filter((w) => w.thema !== "algemeen" || w.gebied !== "GM9702") };
    expect(trend(without, { maat: "inwoners" }).meldingen).toContain("Van Bernedam is geen inwonertal geladen: per 1.000 inwoners is dan onbekend.");
    const none = { ...all, waarnemingen: all.waarnemingen.filter((w) => w.thema !== "algemeen") };
    const { lead, grafiek } = trend(none, { maat: "inwoners" });
    expect(grafiek).toMatchObject({ stelling: "Per 1.000 inwoners is nog niets te zeggen: er zijn geen inwonertallen geladen.", leeg: "Het secretariaat kan inwonertallen laden. Kies tot dan een andere maat." });
    expect(lead).toContain("er zijn geen inwonertallen geladen");
  });

  it("from half-year to half-year shows each difference with its reason, or that it has none", () => {
    const { grafiek, meldingen } = trend(historie(), { code: "vergunninghouders-achterstand" });
    expect(grafiek.tabel.kolommen).toEqual(HISTORIE_HALFJAREN.flatMap((h, i) => [`begin ${h}`, `einde ${h}`, ...(i < 3 ? [`aansluitverschil ${h} naar ${HISTORIE_HALFJAREN[i + 1]!}`] : [])]));
    for (const { cellen } of grafiek.tabel.rijen) {
      for (let i = 1; i + 2 < cellen.length; i += 3) {
        const [einde, verschil, begin] = [cellen[i]!, cellen[i + 1]!, cellen[i + 2]!].map((c) => numberOf(c.cijfer));
        if (verschil != null) expect(einde! + verschil).toBe(begin);
      }
    }
    expect(meldingen).toContain("2023-I naar 2023-II: Aalwijk +9. Reden: na-ijlende registratie van twee mensen.");
    expect(meldingen.find((m) => m.startsWith("2023-I naar 2023-II, nog zonder reden: "))).toMatch(/Elsmeer −2/);
    expect(grafiek.stelling).toMatch(/^Van de 17 keer dat een halfjaar op het vorige volgt, begint het 8 keer met een andere stand, 6 zonder reden\.$/);
  });
});

describe("Exploring a chart", () => {
  it("has the same figures as its table; a figure that is missing or incomplete has no place in a line", () => {
    const { grafiek } = trend(historie(), { gebieden: ["GM9701", "PV97"] });
    const view = viewVerkenning(grafiek)!;
    expect(view.reeksen).toEqual(["Aalwijk", "Proefpolder"]);
    view.perioden.forEach(({ naam, lijn, los, tekst }, n) => {
      expect(naam).toBe(grafiek.tabel.kolommen[n]);
      grafiek.tabel.rijen.forEach(({ cellen }, i) => {
        const { cijfer } = cellen[n]!;
        const complete = missingIn(cijfer).length === 0;
        expect([lijn[i], los[i]]).toEqual(complete ? [numberOf(cijfer), null] : [null, numberOf(cijfer)]);
        expect(tekst[i]).toContain(cellen[n]!.inWoorden ?? cellen[n]!.tekst);
      });
    });
  });
});
