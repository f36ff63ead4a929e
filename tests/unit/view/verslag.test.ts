import { describe, expect, it } from "vitest";
import type { Afspraak } from "@/lib/domain/afspraak";
import { computeStand } from "@/lib/domain/stand";
import { NVT, ONBEKEND, PM, waarde, type Cijfer } from "@/lib/domain/cijfer";
import type { Spuk } from "@/lib/domain/spuk";
import { computeVerslag, inleverdatum, neemOver, type Verslaggegevens, type Verslagversie } from "@/lib/domain/verslag";
import { laatstePeildatum } from "@/lib/domain/versie";
import { computeOekraineplan, computePlan } from "@/lib/domain/verslagplan";
import type { Vooruitzicht } from "@/lib/domain/vooruitzicht";
import { celIn } from "@/lib/view/rij";
import type { TabelView } from "@/lib/view/tabel";
import { laterGemeld, viewVerslag, zegParticulier, type Verslaginvoer } from "@/lib/view/verslag";
import { meldingWie, verslagstelling, zegKeuze, zegVerschil } from "@/lib/view/verslagasiel";
import { oekraineplanstelling, planstelling } from "@/lib/view/verslagplan";
import { spukstelling } from "@/lib/view/verslagspuk";
import { invoerFrom } from "@/tests/helpers/invoer";

const papers = await invoerFrom("PV24", "prisma/seed/flevoland-2024-09-11");
const PEILDATUM = "2024-09-11";
const keuze = { peildatum: PEILDATUM, opties: "met", capaciteitsdata: [] } as const;
const { asiel } = computeStand(papers, keuze);
const DATUM = "2026-01-01";
const herkomst = { peildatum: PEILDATUM, bron: "mail", toelichting: "", reden: null, op: new Date("2024-09-11T10:00:00Z"), door: "secretariaat", vervallen: false };

let id = 0;
const NIETS: Verslaggegevens = { regulier: ONBEKEND, amv: ONBEKEND, spukPlaatsen: ONBEKEND, keuze: { soort: "onbekend" } };
const melding = (gebied: string, gegevens: Partial<Verslaggegevens> = {}, rest: Partial<Verslagversie> = {}): Verslagversie => ({ ...herkomst, id: ++id, sleutel: `${gebied}-2024`, gebied, jaar: 2024, versie: 1, ...NIETS, ...gegevens, ...rest });
const spuk = (rest: Partial<Spuk> = {}): Spuk => ({ ...herkomst, id: ++id, sleutel: "a", versie: 1, naam: "SPUK A", bedrag: 250_000, vanaf: null, ...rest });
const uitruil: Afspraak = { ...herkomst, id: 1, sleutel: "kampen", versie: 1, soort: "uitruil", gebied: "GM0303", naar: "Kampen", plaatsen: 200, van: null, tot: null, termijn: "2 jaar" };
const boot: Vooruitzicht = { ...herkomst, id: 1, gebied: "GM0184", naam: "Grotere boot", versie: 1, soort: "plan", plaatsenVan: 110, plaatsenTot: 110, vervangt: true, van: null, tot: null, zekerheid: "gepland" };

const verslag = (versies: readonly Verslagversie[] = [], spuks: readonly Spuk[] = []) => computeVerslag(asiel, DATUM, versies, spuks, PEILDATUM);
const rij = (v: ReturnType<typeof verslag>, gebied: string) => v.rijen.find((r) => r.gebied.code === gebied)!;
const bouw = (rest: Partial<Verslaginvoer> = {}) => viewVerslag({ jaar: 2024, invoer: papers, keuze, bekendOp: null, meldingen: [], spuks: [], afspraken: [uitruil], vooruitzichten: [boot], ...rest });
const tabel = (naam: string, document = bouw()): TabelView<string> => document.tabellen.find((t) => t.id === naam)!;

describe("What was reported after the peildatum", () => {
  it("is not in the verslag, and the verslag says so", () => {
    expect(laterGemeld({ keuze, meldingen: [melding("GM0303"), melding("GM0034", {}, { peildatum: "2024-09-01" })] })).toBeNull();
    expect(laterGemeld({ keuze, meldingen: [melding("GM0303", {}, { peildatum: "2024-10-15" }), melding("GM0034", {}, { peildatum: "2024-10-01" })] })).toBe("2024-10-15");
    expect(laterGemeld({ keuze, meldingen: [] })).toBeNull();
  });

  it("counts up to the day that the verslag must be in", () => {
    const versies = [{ peildatum: "2024-10-15" }, { peildatum: "2024-11-02" }, { peildatum: "2024-09-11" }];
    expect(laatstePeildatum(versies, inleverdatum(2024))).toBe("2024-10-15");
    expect(laatstePeildatum(versies, "2024-01-01")).toBeNull();
  });
});

describe("What a gemeente reports beside the stand", () => {
  it("is the stand when nothing was reported, else what was reported, flagged when the two differ", () => {
    const stand = waarde(1000);
    expect(neemOver(stand, ONBEKEND)).toEqual({ stand, gemeld: ONBEKEND, verslag: stand, anders: false });
    expect(neemOver(stand, waarde(1000))).toMatchObject({ verslag: waarde(1000), anders: false });
    for (const gemeld of [waarde(0), waarde(950), PM, NVT]) expect(neemOver(stand, gemeld)).toEqual({ stand, gemeld, verslag: gemeld, anders: true });
    expect(neemOver(NVT, NVT).anders).toBe(false);
    // the stand leaves a location out, the gemeente counted all
    expect(neemOver(waarde(10, ["onbekend"]), waarde(10)).anders).toBe(true);
    expect(neemOver(ONBEKEND, waarde(0))).toMatchObject({ verslag: waarde(0), anders: true });
  });

  it("with nothing reported the totals are those of the stand: 4.300, 1.859 over the opgave, amv 298", () => {
    const { totaal, verschil, opgave } = verslag();
    expect([totaal.regulier, totaal.regulierStand, verschil.regulier, opgave.regulier]).toEqual([waarde(4300), waarde(4300), waarde(1859), waarde(2441)]);
    expect([totaal.amv, opgave.amv]).toEqual([asiel.totaal.amv.cijfer, waarde(207)]);
    expect(totaal.noodopvang).toEqual(asiel.totaal.noodopvang.cijfer);
    expect(totaal.spukPlaatsen).toEqual(ONBEKEND);
  });

  it("another number keeps both: the total of the verslag takes the one, that of the stand the other", () => {
    const v = verslag([melding("GM0303", { regulier: waarde(1200) })]);
    expect(rij(v, "GM0303").regulier).toEqual({ stand: waarde(1300), gemeld: waarde(1200), verslag: waarde(1200), anders: true });
    expect([v.totaal.regulier, v.totaal.regulierStand, v.verschil.regulier]).toEqual([waarde(4200), waarde(4300), waarde(1759)]);
  });

  it("pm makes the total incomplete, and 0 is a number", () => {
    expect(verslag([melding("GM0303", { regulier: PM })]).totaal.regulier).toEqual(waarde(3000, ["pm"]));
    expect(verslag([melding("GM0303", { regulier: waarde(0) })]).totaal.regulier).toEqual(waarde(3000));
    expect(verslag([melding("GM0303", { spukPlaatsen: waarde(0) })]).totaal.spukPlaatsen).toEqual(waarde(0, ["onbekend"]));
  });

  it("is known from its peildatum on, in its last version", () => {
    const versies = [melding("GM0303", { spukPlaatsen: waarde(100) }), melding("GM0303", { spukPlaatsen: waarde(200) }, { versie: 2, peildatum: "2024-10-01" })];
    expect(rij(verslag(versies), "GM0303").spukPlaatsen).toEqual(waarde(100));
    expect(rij(computeVerslag(asiel, DATUM, versies, [], "2024-10-01"), "GM0303").spukPlaatsen).toEqual(waarde(200));
  });

  it("is doubtful when a part is larger than the whole, and only when somebody reported it", () => {
    expect(verslag().rijen.flatMap((r) => r.twijfels)).toEqual([]);
    expect(rij(verslag([melding("GM0303", { amv: waarde(1400), spukPlaatsen: waarde(1301) })]), "GM0303").twijfels).toEqual(["amv-boven-regulier", "spuk-boven-regulier"]);
    expect(rij(verslag([melding("GM0303", { amv: waarde(1300), spukPlaatsen: waarde(1300) })]), "GM0303").twijfels).toEqual([]);
  });

  it("must be in before 1 November of its year", () => {
    expect(inleverdatum(2024)).toBe("2024-11-01");
  });
});

describe("The SPUK", () => {
  const a = { soort: "gekozen", sleutel: "a" } as const;
  const versies = [melding("GM0303", { spukPlaatsen: waarde(200), keuze: a }), melding("GM0034", { spukPlaatsen: PM, keuze: a }), melding("GM0171", { spukPlaatsen: waarde(50), keuze: { soort: "geen" } }), melding("GM0184", { spukPlaatsen: NVT, keuze: { soort: "nvt" } })];

  it("groups the places by what was chosen: the groups add up to the total of the verslag", () => {
    const v = verslag(versies, [spuk(), spuk({ sleutel: "b", naam: "SPUK B", bedrag: null })]);
    expect(v.spuk.groepen.map((g) => [g.spuk?.naam ?? g.keuze.soort, g.gebieden.length, g.plaatsen, g.bedrag, g.totaal])).toEqual([
      ["SPUK A", 2, waarde(200, ["pm"]), waarde(2500), waarde(500_000, ["pm"])],
      ["SPUK B", 0, NVT, ONBEKEND, NVT],
      ["geen", 1, waarde(50), NVT, NVT],
      ["onbekend", 2, ONBEKEND, ONBEKEND, ONBEKEND],
      ["nvt", 1, NVT, NVT, NVT],
    ]);
    expect(v.spuk.plaatsen).toEqual(v.totaal.spukPlaatsen);
    expect(v.spuk.totaal).toEqual(waarde(500_000, ["onbekend", "pm"]));
  });

  it("without a known amount comes to nothing known, never to 0", () => {
    expect(verslag(versies, [spuk({ bedrag: null })]).spuk.groepen[0]).toMatchObject({ bedrag: ONBEKEND, totaal: ONBEKEND });
    // recorded for a later date: not known yet
    expect(verslag(versies, [spuk({ peildatum: "2025-01-01" })]).spuk.groepen[0]).toMatchObject({ spuk: null, bedrag: ONBEKEND, totaal: ONBEKEND });
  });

  it("that lapsed is listed only while it is chosen", () => {
    expect(verslag([], [spuk({ vervallen: true })]).spuk.groepen.map((g) => g.keuze.soort)).toEqual(["onbekend"]);
    expect(verslag(versies, [spuk({ vervallen: true })]).spuk.groepen[0]?.spuk?.vervallen).toBe(true);
  });

  it("is told in a sentence, in every form", () => {
    const say = (v: readonly Verslagversie[]) => spukstelling(verslag(v, [spuk()]).spuk, () => "SPUK A");
    const all = (gegevens: Partial<Verslaggegevens>) => asiel.gemeenten.map((g) => melding(g.gebied.code, gegevens));
    expect(say([])).toBe("Van geen gemeente is bekend welke SPUK zij kiest.");
    expect(say(versies)).toBe("Gekozen is SPUK A (Almere en Dronten). Van 2 gemeenten is de keuze niet bekend.");
    expect(say([melding("GM0303", { keuze: { soort: "geen" } })])).toBe("Geen gemeente koos een SPUK. Van 5 gemeenten is de keuze niet bekend.");
    expect(say(all({ keuze: { soort: "nvt" } }))).toBe("Geen gemeente koos een SPUK.");
    expect(say([...all({ keuze: a }).slice(0, 5)])).toMatch(/Van één gemeente is de keuze niet bekend\.$/);
    expect(spukstelling(verslag([melding("GM0303", { keuze: a }), melding("GM0034", { keuze: { soort: "gekozen", sleutel: "b" } })]).spuk, (s) => s.toUpperCase())).toMatch(/^Gekozen zijn B \(Almere\) en A \(Dronten\)\./);
  });
});

describe("The sentences of the verslag", () => {
  const zin = (regulier: Cijfer, spukPlaatsen: Cijfer, over: Cijfer) => verslagstelling({ datum: DATUM, totaal: { ...verslag().totaal, regulier, spukPlaatsen }, verschil: { regulier: over, amv: NVT }, rijen: [{ ...verslag().rijen[0]!, spukPlaatsen }] }, "Flevoland");

  it("say the total, the opgave and the SPUK, and what is not known", () => {
    expect(zin(waarde(4300), ONBEKEND, waarde(1859))).toBe("Flevoland heeft 4.300 reguliere plaatsen op 1 januari 2026: 1.859 meer dan de opgave. Hoeveel plaatsen in aanmerking komen voor een SPUK, is niet bekend.");
    expect(zin(waarde(3000, ["pm"]), waarde(900), waarde(559, ["pm"]))).toBe("Flevoland heeft, voor zover bekend, 3.000 reguliere plaatsen op 1 januari 2026: 559 meer dan de opgave. Er komen er 900 in aanmerking voor een SPUK.");
    expect(zin(waarde(2441), waarde(0, ["onbekend"]), waarde(0))).toBe("Flevoland heeft 2.441 reguliere plaatsen op 1 januari 2026: precies de opgave. Voor zover bekend komen er 0 in aanmerking voor een SPUK.");
    expect(zin(waarde(2000), NVT, waarde(-441))).toBe("Flevoland heeft 2.000 reguliere plaatsen op 1 januari 2026: 441 te weinig.");
    expect(zin(waarde(2000), NVT, ONBEKEND)).toBe("Flevoland heeft 2.000 reguliere plaatsen op 1 januari 2026. De opgave is niet bekend.");
    expect(zin(ONBEKEND, NVT, ONBEKEND)).toBe("Het is niet bekend hoeveel reguliere plaatsen Flevoland op 1 januari 2026 heeft.");
  });

  it("say who reported places", () => {
    const wie = (v: readonly Verslagversie[]) => meldingWie(verslag(v).rijen);
    expect(wie([melding("GM0303", { spukPlaatsen: waarde(200) })])).toBe("Geen gemeente meldde een eigen aantal plaatsen: de plaatsen komen uit de stand.");
    expect(wie([melding("GM0303", { regulier: waarde(1) })])).toBe("Dronten meldde een eigen aantal plaatsen. De andere plaatsen komen uit de stand.");
    expect(wie([melding("GM0303", { regulier: waarde(1) }), melding("GM0034", { amv: PM })])).toBe("Almere en Dronten meldden een eigen aantal plaatsen. De andere plaatsen komen uit de stand.");
    expect(wie(asiel.gemeenten.map((g) => melding(g.gebied.code, { regulier: waarde(1) })))).toBe("Alle gemeenten meldden een eigen aantal plaatsen.");
  });

  it("say both figures where they differ", () => {
    const zeg = (stand: Cijfer, gemeld: Cijfer) => zegVerschil("Reguliere plaatsen", neemOver(stand, gemeld));
    const rest = "In het verslag staat wat de gemeente meldt. Ga na welk cijfer klopt.";
    expect(zeg(waarde(1300), waarde(1200))).toBe(`Reguliere plaatsen: de gemeente meldt 1.200, dat is 100 minder dan de stand (1.300). ${rest}`);
    expect(zeg(waarde(1300), waarde(1400))).toBe(`Reguliere plaatsen: de gemeente meldt 1.400, dat is 100 meer dan de stand (1.300). ${rest}`);
    expect(zeg(NVT, waarde(10))).toBe(`Reguliere plaatsen: de gemeente meldt 10, de stand geeft niet van toepassing. ${rest}`);
    expect(zeg(waarde(10), PM)).toBe(`Reguliere plaatsen: de gemeente meldt pm, de stand geeft 10. ${rest}`);
    expect(zeg(waarde(10, ["onbekend"]), waarde(10))).toBe(`Reguliere plaatsen: de gemeente meldt 10, de stand geeft 10 en is niet volledig. ${rest}`);
    expect(zeg(ONBEKEND, waarde(10))).toBe(`Reguliere plaatsen: de gemeente meldt 10, de stand geeft onbekend. ${rest}`);
  });

  it("say the choice, the particuliere opvang and the plans", () => {
    const naam = () => "SPUK A";
    expect([{ soort: "gekozen", sleutel: "a" }, { soort: "geen" }, { soort: "onbekend" }, { soort: "nvt" }].map((k) => zegKeuze({ keuze: k as Verslaggegevens["keuze"] }, naam))).toEqual(["SPUK: SPUK A", "SPUK: kiest geen SPUK", "SPUK: keuze onbekend", "SPUK: niet van toepassing"]);
    expect([zegParticulier("onbekend", false), zegParticulier("pm", false), zegParticulier("waarde", true), zegParticulier("waarde", false), zegParticulier("nvt", false)]).toEqual([
      "Hoeveel particuliere opvang er is, is niet bekend; die telt in geen totaal mee.", "Hoeveel particuliere opvang er is, is niet bekend; die telt in geen totaal mee.",
      "De particuliere opvang is niet van alle gemeenten bekend; die staat apart.", "De particuliere opvang staat apart.", "",
    ]);
    expect([waarde(600, ["onbekend"]), waarde(1), NVT, ONBEKEND].map(planstelling)).toEqual(["Gemeenten plannen, voor zover bekend, 600 nieuwe reguliere plaatsen.", "Gemeenten plannen 1 nieuwe reguliere plaats.", "Er zijn geen nieuwe reguliere plaatsen gepland.", "Het is niet bekend hoeveel nieuwe reguliere plaatsen gemeenten plannen."]);
    expect(oekraineplanstelling({ minstens: waarde(290, ["onbekend"]), hoogstens: waarde(310, ["onbekend"]) })).toBe("Gemeenten plannen, voor zover bekend, 290 tot 310 plaatsen voor Oekraïners, ook om bestaande te vervangen.");
    expect(oekraineplanstelling({ minstens: waarde(110), hoogstens: waarde(110) })).toBe("Gemeenten plannen 110 plaatsen voor Oekraïners, ook om bestaande te vervangen.");
    expect(oekraineplanstelling({ minstens: ONBEKEND, hoogstens: ONBEKEND })).toBe("Het is niet bekend hoeveel plaatsen gemeenten voor Oekraïners plannen.");
  });
});

describe("The plans", () => {
  it("for asiel are the planned phases and what may stay longer; of who has none nothing is known", () => {
    const plan = computePlan(papers.gemeenten, papers.locaties, PEILDATUM);
    expect(plan.gemeenten.flatMap((g) => g.locaties.map((l) => [g.gebied.naam, l.locatie.naam, l.cijfers]))).toEqual([
      ["Almere", "Uitbreiding Engelse mijl", { regulier: waarde(600), amv: waarde(0), noodopvang: NVT, verlenging: NVT }],
      ["Dronten", "Tijdelijke uitbreiding Vossemeerdijk", { regulier: NVT, amv: NVT, noodopvang: NVT, verlenging: waarde(300) }],
    ]);
    expect(plan.totaal).toEqual({ regulier: waarde(600, ["onbekend"]), amv: waarde(0, ["onbekend"]), noodopvang: ONBEKEND, verlenging: waarde(300, ["onbekend"]) });
  });

  it("for Oekraïne add up both ends of the range; what was realised is no plan", () => {
    const range: Vooruitzicht = { ...boot, gebied: "GM0171", naam: "Nieuwe locatie", plaatsenVan: 180, plaatsenTot: 200 };
    const total = (v: readonly Vooruitzicht[]) => computeOekraineplan(papers.gemeenten, v).totaal;
    expect(total([boot, range])).toEqual({ minstens: waarde(290, ["onbekend"]), hoogstens: waarde(310, ["onbekend"]) });
    expect(total([{ ...boot, zekerheid: "gerealiseerd" }])).toEqual({ minstens: ONBEKEND, hoogstens: ONBEKEND });
  });
});

describe("The document", () => {
  it("has the totals that the PRT asked for, noodopvang apart and the uitruil below the verschil", () => {
    const t = tabel("verslag-asiel");
    expect(["totaal", "opgave", "verschil"].map((r) => celIn(t, r, "regulier").tekst)).toEqual(["4.300", "2.441", "1.859"]);
    expect(celIn(t, "totaal", "spukPlaatsen")).toMatchObject({ tekst: "–", inWoorden: "onbekend" });
    expect(celIn(t, "verschil", "noodopvang").tekst).toBe("n.v.t.");
    expect([celIn(t, "uitruil-kampen", "regulier"), celIn(t, "verschil-uitruil", "regulier")]).toMatchObject([{ tekst: "200", twijfel: true }, { tekst: "1.659", oordeel: { woord: "overschot" } }]);
    const zonder = tabel("verslag-asiel", bouw({ keuze: { ...keuze, opties: "zonder" } }));
    expect(celIn(zonder, "verschil-uitruil", "regulier").tekst).toBe("1.359");
    expect(tabel("verslag-asiel", bouw({ afspraken: [] })).voet.map((r) => r.id)).toEqual(["totaal", "opgave", "verschil"]);
  });

  it("takes its cells from the same figures as the stand van zaken", () => {
    for (const { gebied, cellen } of asiel.gemeenten) {
      expect(celIn(tabel("verslag-asiel"), gebied.code, "regulierStand").cijfer).toEqual(cellen.regulier.get(DATUM)!.cijfer);
      expect(celIn(tabel("verslag-asiel"), gebied.code, "noodopvang").cijfer).toEqual(cellen.noodopvang.cijfer);
    }
    expect(celIn(tabel("verslag-oekraine"), "totaal", "verschil").tekst).toBe("−1.582");
    expect(celIn(tabel("verslag-oekraine"), "totaal", "particulier")).toMatchObject({ tekst: "–", cijfer: ONBEKEND });
    expect(tabel("verslag-oekraine").stelling).toMatch(/Hoeveel particuliere opvang er is, is niet bekend; die telt in geen totaal mee\.$/);
    expect(celIn(tabel("verslag-vergunninghouders"), "totaal", "gerealiseerd").tekst).toBe("226");
  });

  it("flags a difference at the figure, with a note that says both", () => {
    const t = tabel("verslag-asiel", bouw({ meldingen: [melding("GM0303", { regulier: waarde(1200) })] }));
    const cell = celIn(t, "GM0303", "regulier");
    expect(cell).toMatchObject({ tekst: "1.200", twijfel: true });
    expect(celIn(t, "GM0303", "regulierStand").tekst).toBe("1.300");
    expect(t.noten.find((n) => n.nummer === cell.noten?.[0])?.tekst).toMatch(/^Reguliere plaatsen: de gemeente meldt 1\.200, dat is 100 minder dan de stand \(1\.300\)\./);
  });

  it("shows amounts in euro, and what is not known as unknown", () => {
    const a = { soort: "gekozen", sleutel: "a" } as const;
    const document = bouw({ meldingen: [melding("GM0303", { spukPlaatsen: waarde(200), keuze: a })], spuks: [spuk({ bedrag: 250_050 })] });
    const t = tabel("verslag-spuk", document);
    expect(["plaatsen", "bedrag", "totaal"].map((k) => celIn(t, "spuk-a", k).tekst)).toEqual(["200", "2.500,50", "500.100"]);
    expect(celIn(t, "totaal", "totaal")).toMatchObject({ tekst: "500.100", onvolledig: "1 regel ontbreekt" });
    expect(celIn(t, "totaal", "plaatsen")).toMatchObject({ tekst: "200", onvolledig: "5 gemeenten ontbreken" });
    expect(celIn(tabel("verslag-asiel", document), "totaal", "spukPlaatsen").tekst).toBe("200");
  });

  it("numbers its notes through all tables, and refers to none that is not there", () => {
    const { tabellen } = bouw({ meldingen: [melding("GM0303", { regulier: waarde(1), amv: PM, spukPlaatsen: waarde(9) })] });
    expect(tabellen.flatMap((t) => t.noten.map((n) => n.nummer))).toEqual(tabellen.flatMap((t) => t.noten).map((_, i) => i + 1));
    for (const t of tabellen) {
      const used = [...t.groepen.flatMap((g) => g.rijen), ...t.voet].flatMap((r) => r.cellen.flatMap((c) => c.noten ?? []));
      expect(t.noten.map((n) => n.nummer)).toEqual(expect.arrayContaining(used));
      for (const r of [...t.groepen.flatMap((g) => g.rijen), ...t.voet]) expect(r.cellen, `${t.id} ${r.id}`).toHaveLength(t.kolommen.length);
    }
  });

  it("has titles that fit the name of a sheet whole", () => {
    for (const { titel } of bouw().tabellen) expect(titel).toMatch(/^[^:\\/?*[\]]{1,31}$/);
  });

  it("explains the signs that it uses", () => {
    expect(bouw().tekens.map((t) => t.teken)).toEqual(expect.arrayContaining(["–", "n.v.t.", "onvolledig", "twijfel"]));
  });

  it("says for which year, and by which two clocks", () => {
    const { titel, ondertitel, datum, kenmerken } = bouw({ bekendOp: "2024-09-30" });
    expect([titel, datum]).toEqual(["Provinciaal verslag en plan Flevoland 2024", "2024-11-01"]);
    expect(ondertitel).toContain("vóór 1 november 2024");
    expect(kenmerken).toEqual([["Peildatum", "11 september 2024"], ["Zoals bekend op", "30 september 2024"], ["Reguliere plaatsen", "geteld op 1 januari 2026, met opties"]]);
  });
});
