import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { numberOf, ONBEKEND, waarde } from "@/lib/domain/cijfer";
import type { Gebeurtenis } from "@/lib/domain/gebeurtenis";
import type { Fase, Locatie } from "@/lib/domain/locatie";
import type { Overgang } from "@/lib/domain/overgang";
import { buildTijdlijn, vensterOf, type Telling } from "@/lib/domain/tijdlijn";
import { grafiekCsv } from "@/lib/exchange/grafiek-csv";
import { describeRuimte, stellingCapaciteit, viewCapaciteit, type Capaciteitsinvoer } from "@/lib/view/capaciteit";
import { passend } from "@/lib/view/capaciteitstekening";
import type { GrafiekView } from "@/lib/view/grafiek";
import { describeOvergang, viewOvergangen } from "@/lib/view/overgangen";
import { viewRuimte, viewSluitingen } from "@/lib/view/ruimte";
import type { Tekening, Vorm } from "@/lib/view/tekening";
import { faseVan } from "@/tests/helpers/fase";
import { KAMPEN, metIds, papieren, tellingVan } from "@/tests/helpers/tijdlijn";
import { cijferVan, gemeenten } from "@/tests/helpers/waarneming";

const PEILDATUM = "2024-09-11";
const PAPERS: Capaciteitsinvoer = { ...(await papieren()), gebeurtenissen: [] };
const keuze = (telling: Partial<Telling> = {}) => ({ peildatum: PEILDATUM, telling: tellingVan(telling), zoek: "" });
const SCENARIO = { sluit: { id: 6, op: "2025-07-01" }, open: { gebied: "GM0184", plaatsen: 300, vanaf: "2026-07-01" } };

const GEMEENTEN = gemeenten("A", "B", "C");
const OPGAVE = { ...cijferVan("asiel", "opgave", "PV", "2025-01-01", "2024-09-11", 500), regime: "Spreidingswet 2024-2026" };
const invoerVan = (locaties: readonly Locatie[], gebieden = GEMEENTEN, opgave = [OPGAVE]): Capaciteitsinvoer => ({
  stand: { provincie: { code: "PV", naam: "Proef", afkorting: null }, gemeenten: gebieden, waarnemingen: opgave, locaties, standen: [{ peildatum: "2024-09-11", versie: 1, capaciteitsdata: ["2026-01-01"] }] },
  afspraken: [], gebeurtenissen: [],
});
const locatie = (naam: string, gebied: string, ...fasen: Partial<Fase>[]): Locatie => ({ naam, gebied, volgorde: 1, fasen: fasen.map((f, i) => faseVan({ fase: String(i), ...f })) });
const lijst = (...locaties: Locatie[]) => metIds(locaties);

const vlakken = (t: Tekening) => t.vormen.filter((v): v is Extract<Vorm, { soort: "vlak" }> => v.soort === "vlak" && v.cel !== undefined);
const tekeningen = (g: GrafiekView) => [g.tekening, g.smal].filter((t) => t !== null && t !== undefined);

/** Every block is as high as its cell, on one scale; and every figure of a layer that counts is covered by a block of its row. */
function expectDrawn({ tabel, ...view }: GrafiekView) {
  for (const tekening of tekeningen({ tabel, ...view })) {
    const blocks = vlakken(tekening);
    const perPlaats = blocks.map((b) => b.hoogte / Math.abs(numberOf(tabel.rijen[b.cel![0]]!.cellen[b.cel![1]]!.cijfer)!));
    for (const scale of perPlaats) expect(scale).toBeCloseTo(perPlaats[0]!, 1);
    for (const b of blocks) expect(b.breedte).toBeGreaterThan(0);
  }
}

describe("The chart of the papers", () => {
  it("says 4.300 and 1.859 with options, 4.000 and 1.559 without, 1.359 also less the uitruil", () => {
    const says = (telling: Partial<Telling>) => viewCapaciteit(PAPERS, keuze(telling)).grafiek.stelling;
    expect(says({})).toBe("Op 1 januari 2026 zijn er in Flevoland 4.300 plaatsen, 1.859 meer dan de opgave, als de opties en de geplande plaatsen doorgaan.");
    expect(says({ opties: "zonder" })).toBe("Op 1 januari 2026 zijn er in Flevoland 4.000 plaatsen, 1.559 meer dan de opgave, als de geplande plaatsen doorgaan.");
    expect(says({ opties: "zonder", uitruil: "met" })).toContain("3.800 plaatsen, 1.359 meer dan de opgave");
    expect(says({ opties: "zonder", gepland: "zonder" })).toBe("Op 1 januari 2026 zijn er in Flevoland 3.400 plaatsen, 959 meer dan de opgave.");
  });

  it("draws what its table says, and its CSV has the same figures", async () => {
    for (const telling of [{}, { uitruil: "met" }, { opties: "zonder", gepland: "zonder" }, { scenario: SCENARIO }] as const) {
      const { grafiek } = viewCapaciteit(PAPERS, keuze(telling));
      expectDrawn(grafiek);
      const csv = await grafiekCsv(grafiek);
      const [row, column] = [grafiek.tabel.rijen.find((r) => r.kop.startsWith("Totaal"))!, grafiek.tabel.kolommen.indexOf("1-1-2026")];
      expect(csv).toContain(`${row.kop};1-1-2026;${numberOf(row.cellen[column]!.cijfer)};waarde`);
      expect(csv.trim().split("\n")).toHaveLength(1 + grafiek.tabel.rijen.length * grafiek.tabel.kolommen.length);
    }
  });

  it("has the opgave dashed before its date and after its regime, where the table has no verschil", () => {
    const { grafiek } = viewCapaciteit(PAPERS, keuze());
    const roles = grafiek.tekening!.vormen.filter((v) => v.soort === "lijn" && v.rol.startsWith("doel")).map((v) => v.rol);
    expect(roles).toEqual(["doel-vergelijking", "doel", "doel-vergelijking"]);
    const verschil = grafiek.tabel.rijen.find((r) => r.kop === "Verschil")!.cellen.map((c) => c.tekst);
    expect(grafiek.tabel.kolommen).toEqual(["1-10-2023", "1-1-2025", "1-3-2025", "1-1-2026", "1-1-2027", "1-3-2027"]);
    expect(verschil).toEqual(["–", "1.259", "1.259", "1.859", "–", "–"]);
  });

  it("labels a scenario wherever it goes: sentence, subject, table, CSV, file name and source", async () => {
    const { grafiek, samenvatting, scenario } = viewCapaciteit(PAPERS, keuze({ scenario: { ...SCENARIO, sluit: { id: 6, op: "2025-07-01" } } }));
    const closed = PAPERS.stand.locaties.find((l) => l.id === 6)!.naam;
    expect(scenario).toBe(`${closed} in Dronten sluit op 1 juli 2025 en Urk krijgt er op 1 juli 2026 300 plaatsen bij`);
    expect(grafiek.stelling).toMatch(/^Scenario: op 1 januari 2026 zijn er in Flevoland 3\.300 plaatsen/);
    expect([samenvatting, grafiek.onderschrift, grafiek.tabel.rijkop].every((s) => s.startsWith("Scenario: "))).toBe(true);
    expect(grafiek.id).toBe("capaciteit-scenario");
    expect(grafiek.bronregel).toContain("Dit is een scenario: er is niets aan de cijfers veranderd.");
    expect(await grafiekCsv(grafiek)).toContain("Totaal (scenario);");
  });

  it("of one gemeente has its own places, and no opgave: that is the province's", () => {
    const dronten = PAPERS.stand.gemeenten.find((g) => g.naam === "Dronten")!;
    const { grafiek } = viewCapaciteit(PAPERS, { ...keuze(), zoek: "opties=zonder" }, dronten);
    expect(grafiek.stelling).toBe("Op 1 januari 2026 zijn er in Dronten 1.300 plaatsen, als de opties doorgaan.");
    expect(grafiek.tabel.rijen.map((r) => r.kop)).toEqual(["Vossemeerdijk", "Tijdelijke uitbreiding Vossemeerdijk", "Tijdelijke uitbreiding Vossemeerdijk, optie", "Totaal", "Amv (deel van de plaatsen)"]);
    expect(grafiek.adres).toBe("/grafieken/capaciteit?opties=zonder&gemeente=dronten");
    expect(grafiek.bronregel).toContain("De reguliere opgave geldt voor de provincie, niet per gemeente.");
  });

  it("of a gemeente without a location says so and draws nothing", () => {
    const urk = PAPERS.stand.gemeenten.find((g) => g.naam === "Urk")!;
    const view = viewCapaciteit(PAPERS, keuze(), urk);
    expect(view.grafiek).toMatchObject({ tekening: null, leeg: "Urk heeft geen locatie voor de opvang van asielzoekers.", merken: [] });
    expect([view.samenvatting, view.noodopvang, view.komt]).toEqual(["Urk heeft geen locatie voor de opvang van asielzoekers.", null, []]);
  });

  it("keeps noodopvang apart: without an opgave, an unknown number never 0, doubtful dates flagged", () => {
    const { noodopvang } = viewCapaciteit(PAPERS, keuze());
    expect(noodopvang!.stelling).toBe("Flevoland heeft 1.430 plaatsen noodopvang die nog niet zijn geëindigd.");
    expect(noodopvang!.tabel.rijen[0]).toMatchObject({ kop: "Engelse mijl (NO) (tot en met augustus 2024)", cellen: [{ tekst: "–" }, { tekst: "n.v.t." }, { tekst: "n.v.t." }] });
    expect(noodopvang!.tabel.rijen.at(-1)!.cellen[0]).toMatchObject({ tekst: "1.430", onvolledig: "1 locatie ontbreekt" });
    expect(noodopvang!.bronregel).toContain("Walibi (NO): het einde ligt vóór het begin; telt op elke datum mee.");
  });

  it("numbers the events of asiel, the peildatum and what ends, one number per date", () => {
    const event = (datum: string, label: string, rest: Partial<Gebeurtenis> = {}): Gebeurtenis => ({
      id: 1, sleutel: label, versie: 1, datum, label, soort: "deadline", thema: "asiel", gebied: "PV24", vervallen: false, peildatum: PEILDATUM, bron: "", toelichting: "", reden: null, op: new Date(0), door: "proef", ...rest,
    });
    const gebeurtenissen = [
      event("2024-11", "Verslag klaar"), event("2025-03-01", "Besluit"), event(PEILDATUM, "PRT-overleg", { soort: "overleg", thema: null }),
      event("2025-01-01", "Niet van asiel", { thema: "oekraine" }), event("2031-01-01", "Buiten beeld"), event("2024-12-01", "Ander overleg", { soort: "overleg", thema: null }),
    ];
    expect(viewCapaciteit({ ...PAPERS, gebeurtenissen }, keuze()).grafiek.merken).toEqual([
      "11 september 2024: PRT-overleg; peildatum", "november 2024: Verslag klaar", "1 maart 2025: Besluit; Tijdelijke uitbreiding Vossemeerdijk (300) loopt af",
      "2026: Uitbreiding Engelse mijl (600) verwacht", "1 maart 2027: Tijdelijke uitbreiding Vossemeerdijk (300) loopt af, ook na verlenging",
    ]);
  });
});

describe("The chart of any province", () => {
  const fase = fc.record({
    capaciteit: fc.option(fc.integer({ min: 200, max: 900 }), { freq: 6 }), van: fc.option(fc.constantFrom("2024-10-01", "2025", "2026-03")), tot: fc.option(fc.constantFrom("2025-06-01", "2026-12", "2027")),
    zekerheid: fc.constantFrom("gerealiseerd", "gepland", "optie", "onbevestigd"),
  } as const);
  const locaties = fc.array(fc.tuple(fc.constantFrom("A", "B", "C"), fc.array(fase, { minLength: 1, maxLength: 3 })), { maxLength: 14 })
    .map((all) => lijst(...all.map(([g, fasen], i) => locatie(`Azc ${i}`, g, ...fasen))));
  const telling = fc.record({ opties: fc.constantFrom("met", "zonder"), gepland: fc.constantFrom("met", "zonder"), uitruil: fc.constantFrom("met", "zonder") } as const);

  it("draws what its table says, wide and narrow, per location or per gemeente", () => {
    fc.assert(fc.property(locaties, telling, (l, t) => {
      const invoer = { ...invoerVan(l), afspraken: [{ ...KAMPEN, gebied: "A" }] };
      const { grafiek } = viewCapaciteit(invoer, keuze(t));
      expectDrawn(grafiek);
      expect(new Set(grafiek.tabel.rijen.map((r) => r.kop)).size).toBe(grafiek.tabel.rijen.length);
      expect(new Set(grafiek.merken).size).toBe(grafiek.merken.length);
    }));
  });

  it("with forty locations is stacked per gemeente, the smallest together, and its table still has every location", () => {
    const gebieden = gemeenten(...Array.from({ length: 20 }, (_, i) => `G${String(i).padStart(2, "0")}`));
    const many = lijst(...Array.from({ length: 40 }, (_, i) => locatie(`Opvanglocatie met een lange naam ${i}`, gebieden[i % 20]!.code, { capaciteit: 10 * (1 + (i % 20)) })));
    const { grafiek } = viewCapaciteit(invoerVan(many, gebieden), keuze());
    expectDrawn(grafiek);
    expect(new Set(vlakken(grafiek.tekening!).map((v) => v.cel![0])).size).toBe(8);
    expect(grafiek.tabel.rijen.filter((r) => r.kop.startsWith("Opvanglocatie"))).toHaveLength(40);
    expect(grafiek.tabel.rijen.some((r) => r.kop === "Samen in 13 andere gemeenten")).toBe(true);
    expect(grafiek.bronregel).toContain("De tekening telt op per gemeente, de tabel ook per locatie.");
  });

  it("never writes a name beyond its block: shorter, then the number, then nothing", () => {
    fc.assert(fc.property(fc.string({ minLength: 1, maxLength: 60 }), fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 0, max: 600 }), (naam, n, pixels) => {
      expect((passend([naam], n, pixels)?.length ?? 0) * 7.6).toBeLessThanOrEqual(Math.max(0, pixels - 8));
    }));
    expect([400, 150, 60, 10].map((px) => passend(["Tijdelijke uitbreiding Vossemeerdijk", "Vossemeerdijk tijdelijk"], 300, px))).toEqual([
      "Tijdelijke uitbreiding Vossemeerdijk 300", "Vossemeerdij… 300", "300", null,
    ]);
  });

  it("says what it cannot draw: no location, no places, no number", () => {
    const leeg = (...l: Locatie[]) => viewCapaciteit(invoerVan(lijst(...l)), keuze()).grafiek;
    expect(leeg().leeg).toBe("Proef heeft geen locatie voor de opvang van asielzoekers.");
    expect(leeg(locatie("Azc", "A", { soort: "noodopvang" })).leeg).toBe("In deze periode zijn er in Proef geen reguliere plaatsen.");
    const unknown = leeg(locatie("Azc", "A", { capaciteit: null }));
    expect(unknown.leeg).toBe("Van geen enkele locatie in Proef is bekend hoeveel plaatsen er zijn.");
    expect(unknown.stelling).toBe("Het is niet bekend hoeveel plaatsen Proef op 1 januari 2026 heeft.");
  });

  it("with one unknown number is incomplete, in the sentence, the label, the table and the source", () => {
    const { grafiek } = viewCapaciteit(invoerVan(lijst(locatie("Azc", "A", { capaciteit: 700 }), locatie("Kazerne", "B", { capaciteit: null }))), keuze());
    expect(grafiek.stelling).toBe("Op 1 januari 2026 zijn er in Proef minstens 700 plaatsen, 200 meer dan de opgave.");
    expect(grafiek.tekening!.vormen.some((v) => v.soort === "tekst" && v.tekst === "700 + ?")).toBe(true);
    expect(grafiek.tabel.rijen.find((r) => r.kop === "Totaal")!.cellen[0]).toMatchObject({ tekst: "700", onvolledig: "1 locatie ontbreekt" });
    expect(grafiek.bronregel).toContain("Het aantal plaatsen is niet bekend van Kazerne: het totaal is onvolledig.");
  });

  it("flags what is onbevestigd", () => {
    const { grafiek } = viewCapaciteit(invoerVan(lijst(locatie("Azc", "A", { zekerheid: "onbevestigd" }))), keuze());
    expect(grafiek.bronregel).toContain("Onbevestigd, en daarom op elke datum geteld: Azc.");
    expect(vlakken(grafiek.tekening!).map((v) => v.rol)).toEqual(["leemte"]);
  });
});

describe("Whether there is room, in a sentence", () => {
  const says = (telling: Partial<Telling>, ...l: Locatie[]) => {
    const t = buildTijdlijn(invoerVan(lijst(...l)), PEILDATUM, tellingVan(telling));
    return describeRuimte(t, vensterOf(t), "Proef");
  };
  it.each([
    ["enough", {}, [locatie("Azc", "A", { capaciteit: 600 })], "Proef heeft genoeg reguliere plaatsen voor de opgave van 500 zolang die geldt, met en zonder opties."],
    ["too few", {}, [locatie("Azc", "A", { capaciteit: 459 })], "Proef heeft op 1 januari 2025 41 plaatsen te weinig voor de opgave van 500."],
    ["too few from a date", {}, [locatie("Azc", "A", { capaciteit: 600, tot: "2025-06-01" })], "Proef heeft op 1 juni 2025 500 plaatsen te weinig voor de opgave van 500."],
    ["too few without options", {}, [locatie("Azc", "A", { capaciteit: 600, tot: "2025-06-01", optieTot: "2028" })], "Proef heeft genoeg reguliere plaatsen voor de opgave van 500, maar zonder opties zijn het er op 1 juni 2025 500 te weinig."],
    ["options not counted", { opties: "zonder" }, [locatie("Azc", "A", { capaciteit: 600 })], "Proef heeft genoeg reguliere plaatsen voor de opgave van 500 zolang die geldt."],
    ["not all known", {}, [locatie("Azc", "A", { capaciteit: 600 }, { capaciteit: null })], "Proef heeft, voor zover bekend, genoeg reguliere plaatsen voor de opgave van 500 zolang die geldt, met en zonder opties."],
  ] as const)("%s", (_, telling, l, sentence) => {
    expect(says(telling, ...l)).toBe(sentence);
  });

  it("without an opgave says that none is known", () => {
    const t = buildTijdlijn(invoerVan(lijst(locatie("Azc", "A", {})), GEMEENTEN, []), PEILDATUM, tellingVan());
    expect(describeRuimte(t, vensterOf(t), "Proef")).toBe("Voor Proef is na 11 september 2024 geen opgave bekend.");
    expect(stellingCapaciteit(t, "Proef")).toBe("Op 1 januari 2026 zijn er in Proef 100 plaatsen.");
  });
});

describe("What is to come, in words", () => {
  const o = (naam: string, rest: Partial<Overgang>): Overgang => ({
    datum: "2025-03-01", zoals: "2025-03-01", soort: "vervalt", locatie: locatie(naam, "A", {}), plaatsen: waarde(300), verlengenTot: null, aard: "zeker", ...rest,
  });
  const VORMEN: readonly (readonly [Overgang, string])[] = [
    [o("Tijdelijke uitbreiding Vossemeerdijk", { verlengenTot: "2027-03-01" }), "Op 1 maart 2025 vervallen 300 plaatsen in Dronten, tenzij de tijdelijke uitbreiding Vossemeerdijk wordt verlengd. Verlengen kan tot 1 maart 2027."],
    [o("Bosruiterweg", { verlengenTot: "2027-03", zoals: "2025-02" }), "Na februari 2025 vervallen 300 plaatsen in Dronten, tenzij Bosruiterweg wordt verlengd. Verlengen kan tot en met maart 2027."],
    [o("Bosruiterweg", {}), "Op 1 maart 2025 vervallen 300 plaatsen in Dronten: dan eindigt Bosruiterweg."],
    [o("Bosruiterweg", { plaatsen: waarde(1), aard: "gepland" }), "Op 1 maart 2025 vervalt 1 plaats in Dronten: dan eindigt Bosruiterweg, als die er komt."],
    [o("Bosruiterweg", { plaatsen: ONBEKEND, aard: "optie" }), "Op 1 maart 2025 vervalt een onbekend aantal plaatsen in Dronten: dan eindigt Bosruiterweg, als die optie doorgaat."],
    [o("Bosruiterweg", { soort: "optie-vervalt" }), "Op 1 maart 2025 vervallen de 300 plaatsen in Dronten ook als Bosruiterweg is verlengd. Daarna is geen optie bekend."],
    [o("Bosruiterweg", { soort: "opent" }), "Op 1 maart 2025 komen er 300 plaatsen bij in Dronten: Bosruiterweg."],
    [o("Uitbreiding Engelse mijl", { soort: "opent", aard: "gepland", zoals: "2026" }), "In 2026 komen er 300 plaatsen bij in Dronten, als de uitbreiding Engelse mijl op tijd klaar is."],
    [o("Bosruiterweg", { soort: "opent", aard: "optie", zoals: "2026-01", plaatsen: ONBEKEND }), "In januari 2026 komt er een onbekend aantal plaatsen bij in Dronten, als de optie Bosruiterweg doorgaat."],
    [o("Nieuwe locatie", { soort: "opent", aard: "scenario" }), "Scenario: op 1 maart 2025 komen er 300 plaatsen bij in Dronten."],
    [o("Bosruiterweg", { soort: "wordt", was: waarde(1000), plaatsen: waarde(1200) }), "Op 1 maart 2025 gaat Bosruiterweg in Dronten van 1.000 naar 1.200 plaatsen."],
    [o("Bosruiterweg", { soort: "wordt", was: ONBEKEND, plaatsen: waarde(1200, ["onbekend"]), aard: "gepland" }), "Op 1 maart 2025 gaat Bosruiterweg in Dronten van een onbekend aantal naar minstens 1.200 plaatsen, als Bosruiterweg op tijd klaar is."],
    [o("Bosruiterweg", { soort: "sluit", aard: "scenario" }), "Scenario: op 1 maart 2025 sluit Bosruiterweg in Dronten. Dan vervallen 300 plaatsen."],
  ];

  it.each(VORMEN.map(([overgang, sentence]) => [sentence, overgang] as const))("%s", (sentence, overgang) => {
    expect(describeOvergang(overgang, "Dronten")).toBe(sentence);
  });

  const dagen = (...l: Locatie[]) => viewOvergangen(buildTijdlijn(invoerVan(lijst(...l)), PEILDATUM, tellingVan()));

  it("of the papers says what is left, with and without the option", () => {
    const [maart, jaar, einde] = viewCapaciteit(PAPERS, keuze()).komt;
    expect(maart).toMatchObject({ wanneer: "1 maart 2025", termijn: "over 171 dagen", richting: "achter", verandering: "300 minder", rest: "Zonder opties zijn er dan 3.400 plaatsen: 959 meer dan de opgave. Met opties zijn het er 3.700: 1.259 meer dan de opgave." });
    expect(jaar).toMatchObject({ wanneer: "2026", termijn: "verwacht", richting: "voor", verandering: "600 meer", rest: "Dan zijn er 4.300 plaatsen met opties: 1.859 meer dan de opgave. Zonder opties zijn het er 4.000: 1.559 meer dan de opgave." });
    expect(einde!.rest).toBe("Dan zijn er 4.000 plaatsen. Voor die datum is geen opgave bekend.");
  });

  it("takes several changes on one date together, and nets them", () => {
    const [dag, ...others] = dagen(locatie("Azc", "A", { tot: "2025-12", capaciteit: 200 }), locatie("Kazerne", "B", { tot: "2026-01-01", capaciteit: 300 }), locatie("Hotel", "C", { van: "2026", capaciteit: 450, zekerheid: "gepland" }));
    expect(others).toEqual([]);
    expect(dag).toMatchObject({ wanneer: "1 januari 2026", richting: "achter", verandering: "50 minder", rest: "Dan zijn er 450 plaatsen: 50 te weinig." });
    expect(dag!.zinnen).toEqual([
      "Na december 2025 vervallen 200 plaatsen in Gemeente A: dan eindigt Azc.", "Op 1 januari 2026 vervallen 300 plaatsen in Gemeente B: dan eindigt Kazerne.", "In 2026 komen er 450 plaatsen bij in Gemeente C, als Hotel op tijd klaar is.",
    ]);
  });

  it("says of one day that it is one, of an even exchange that it is even, and of an unknown number that it is unknown", () => {
    expect(dagen(locatie("Azc", "A", { tot: "2024-09-12" }))[0]!.termijn).toBe("over 1 dag");
    expect(dagen(locatie("Azc", "A", { tot: "2026-01-01" }), locatie("Hotel", "B", { van: "2026-01-01" }))[0]).toMatchObject({ richting: "gelijk", verandering: "evenveel" });
    expect(dagen(locatie("Azc", "A", { van: "2026-01-01", capaciteit: null }))[0]).toMatchObject({ verandering: "aantal onbekend", rest: "Hoeveel plaatsen er dan zijn, is niet bekend." });
  });
});

describe("How much room there is", () => {
  it("holds every way of counting against the opgave, with the uitruil at the main date", () => {
    const { kolommen, rijen, stelling } = viewRuimte(PAPERS, keuze());
    expect(kolommen).toEqual(["1 januari 2025", "1 januari 2026", "1 januari 2026 met uitruil", "1 maart 2027"]);
    expect(rijen.map((r) => r.cellen.map((c) => `${c.plaatsen.tekst} ${c.verschil?.tekst ?? c.geen}`))).toEqual([
      ["3.700 1.259", "4.300 1.859", "4.100 1.659", "4.000 geen opgave bekend"],
      ["3.700 1.259", "4.000 1.559", "3.800 1.359", "4.000 geen opgave bekend"],
      ["3.700 1.259", "3.700 1.259", "3.500 1.059", "3.400 geen opgave bekend"],
      ["3.700 1.259", "3.400 959", "3.200 759", "3.400 geen opgave bekend"],
    ]);
    expect(rijen.map((r) => r.gekozen)).toEqual([true, false, false, false]);
    expect(stelling).toBe("Wat ook meetelt: er zijn genoeg plaatsen. Het krapst is 759 meer dan de opgave, op 1 januari 2026");
  });

  it("says when it depends on what counts, when it never suffices, and when nothing can be said", () => {
    const says = (invoer: Capaciteitsinvoer) => viewRuimte(invoer, keuze()).stelling;
    expect(says(invoerVan(lijst(locatie("Azc", "A", { capaciteit: 400 }, { capaciteit: 200, van: "2024", zekerheid: "gepland" }))))).toMatch(/^Of er genoeg plaatsen zijn, hangt af van wat meetelt: op 1 januari 2025 kan het tekort 100 zijn/);
    expect(says(invoerVan(lijst(locatie("Azc", "A", { capaciteit: 400 }))))).toMatch(/^Wat ook meetelt: er is een tekort, op 1 januari 2025 tot 100 plaatsen/);
    expect(says(invoerVan(lijst(locatie("Azc", "A", {})), GEMEENTEN, []))).toBe("Er is geen opgave bekend om de plaatsen mee te vergelijken");
  });

  it("says what is left if one location closes, with everything and with the barest count", () => {
    const { stelling, rijen, datum } = viewSluitingen(PAPERS, keuze())!;
    expect(datum).toBe("2026-01-01");
    expect(stelling).toBe("Vallen opties en geplande plaatsen weg, dan kan het sluiten van één locatie een tekort geven van 41 plaatsen");
    expect(rijen.map((r) => [r.naam, r.plaatsen.tekst, r.alles.tekst, r.kaal.tekst])).toEqual([
      ["Engelse mijl", "800", "1.059", "159"], ["Uitbreiding Engelse mijl", "600", "1.259", "959"], ["Vossemeerdijk", "1.000", "859", "−41"],
      ["Tijdelijke uitbreiding Vossemeerdijk", "300", "1.559", "959"], ["Luttelgeest, Oosterringweg", "1.000", "859", "−41"], ["Bosruiterweg", "600", "1.259", "359"],
    ]);
    expect(viewSluitingen(invoerVan(lijst(locatie("Azc", "A", {})), GEMEENTEN, []), keuze())).toBeNull();
    expect(viewSluitingen(invoerVan([]), keuze())).toBeNull();
  });
});
