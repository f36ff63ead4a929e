import { describe, expect, it } from "vitest";
import { numberOf, ONBEKEND, PM, type Cijfer } from "@/lib/domain/cijfer";
import type { Fase, Locatie } from "@/lib/domain/locatie";
import { addMonths, lastDay } from "@/lib/domain/periode";
import { computeStand, type StandInvoer } from "@/lib/domain/stand";
import { STANDAARD } from "@/lib/schemas/tijdlijn-keuze";
import { parseTrendKeuze } from "@/lib/schemas/trend-keuze";
import { viewGemeente, type GemeenteView } from "@/lib/view/gemeente";
import { viewGemeentelocaties } from "@/lib/view/gemeentelocaties";
import { viewVerandering } from "@/lib/view/verandering";
import { faseVan } from "@/tests/helpers/fase";
import { historie } from "@/tests/helpers/historie";
import { invoerFrom } from "@/tests/helpers/invoer";
import { cijferVan } from "@/tests/helpers/waarneming";

const PEILDATUM = "2024-09-11";
const papers = await invoerFrom("PV24", "prisma/seed/flevoland-2024-09-11");

function gemeente(invoer: StandInvoer, naam: string, peildatum: string, bekendOp: string | null = null): GemeenteView {
  const gebied = invoer.gemeenten.find((g) => g.naam === naam)!;
  return viewGemeente(invoer, {
    gebied, reeks: invoer, bekendOp, zoek: `peildatum=${peildatum}`,
    keuze: { peildatum, opties: "met", capaciteitsdata: [] },
    capaciteit: { invoer: { stand: invoer, afspraken: [], gebeurtenissen: [] }, keuze: { peildatum, telling: STANDAARD, zoek: "" } },
  });
}

describe("A gemeente of which figures are missing", () => {
  const DRONTEN = "GM0303";
  /** The papers with months of Dronten from September on. */
  const metMaanden = (...maanden: readonly (number | Cijfer)[]) => ({
    ...papers,
    waarnemingen: [...papers.waarnemingen, ...maanden.map((n, i) => cijferVan("vergunninghouders", "gerealiseerd", DRONTEN, addMonths("2024-09", i), lastDay(addMonths("2024-09", i)), n))],
  });
  const tegel = (view: GemeenteView, id: string) => view.tegels.find((t) => t.id === id)!.verandering.tekst;

  it("says so in its first sentences, and of the papers' unknown Nidos places too", () => {
    expect(gemeente(papers, "Dronten", PEILDATUM).lead).toBe("Dronten ligt bij de huisvesting van vergunninghouders achter op schema: 32 van de 98 mensen hebben een woning. Tekort bij Oekraïne (231 plaatsen) en amv Nidos (10 plaatsen). Genoeg plaatsen voor amv COA.");
    expect(gemeente(papers, "Noordoostpolder", PEILDATUM).lead).toContain("amv Nidos (11 plaatsen, voor zover bekend)");
    expect(gemeente(metMaanden(12, ONBEKEND, 20, 18), "Dronten", "2024-12-31").lead).toContain("82 van de 98 mensen hebben, voor zover bekend, een woning.");
  });

  it("tells what is left as its table does, and how it changed since the month before", () => {
    expect(tegel(gemeente(papers, "Dronten", PEILDATUM), "vergunninghouders")).toBe("Nog te realiseren: 66. −10 sinds 1 augustus 2024 (76).");
    // a last month that was not delivered, or is pm, says so: what is left may be less
    expect(tegel(gemeente(metMaanden(12), "Dronten", "2024-10-31"), "vergunninghouders")).toBe("Nog te realiseren: 54 (1 maand ontbreekt). −12 sinds 1 september 2024 (66).");
    expect(tegel(gemeente(metMaanden(12, PM), "Dronten", "2024-10-31"), "vergunninghouders")).toBe("Nog te realiseren: 54 (1 maand is pm). −12 sinds 1 september 2024 (66).");
    // and so does one between: a pm can only make it smaller
    expect(tegel(gemeente(metMaanden(PM, 12), "Dronten", "2024-10-31"), "vergunninghouders")).toBe("Nog te realiseren: 54 (1 maand is pm). −12 sinds 1 september 2024 (66), voor zover bekend.");
  });

  it("has in a half-year that is over no pace, prognose or range to show any more", () => {
    const termen = (invoer: StandInvoer, peildatum: string) => gemeente(invoer, "Dronten", peildatum).nodig.regels.slice(-5).map((r) => r.term);
    expect(termen(papers, PEILDATUM)).toEqual(["Nodig per maand", "Gemiddeld per maand tot nu toe", "Prognose aan het einde", "Bij het snelste tempo", "Bij het traagste tempo"]);
    const voorbij = gemeente(metMaanden(12, ONBEKEND, 20, 18), "Dronten", "2024-12-31").nodig;
    expect(voorbij.regels.slice(-2).map((r) => [r.term, r.waarde.tekst, r.waarde.onvolledig])).toEqual([["Nog te realiseren", "16", "1 maand ontbreekt"], ["Gemiddeld per maand", "16,4", "onvolledig"]]);
    expect(voorbij.delen).toContain("Gerealiseerd is, voor zover bekend, 84%");
  });

  it("is held against its last whole measurement, never against a sum that misses a part", () => {
    const meting = (maand: string, n: number, missing?: readonly ["onbekend"]) => ({ datum: `2024-${maand}-30`, cijfer: { staat: "waarde", waarde: n, ...(missing && { onvolledig: missing }) } as const });
    const zin = (...m: Parameters<typeof viewVerandering>[0]) => viewVerandering(m, "los").tekst;
    expect(zin(meting("09", 2751), meting("11", 2618, ["onbekend"]), meting("12", 2855))).toBe("+104 sinds 30 september 2024 (2.751).");
    expect(zin(meting("09", 194), { datum: "2024-11-30", cijfer: ONBEKEND }, meting("12", 220))).toBe("+26 sinds 30 september 2024 (194).");
    expect(zin(meting("09", 2751), meting("11", 2618, ["onbekend"]))).toBe("Niet te vergelijken met 30 september 2024 (2.751): er ontbreken cijfers.");
    expect(zin(meting("11", 2618, ["onbekend"]), meting("12", 2855))).toBe("Niet te vergelijken met 30 november 2024 (2.618): er ontbreken cijfers.");
  });
});

describe("The locations of a gemeente", () => {
  const tekst = ({ locaties: { rijen } }: GemeenteView) =>
    rijen.map(({ naam, plaatsen, einde, vlaggen, daarna }) => [naam, plaatsen.regulier?.tekst ?? "", plaatsen.noodopvang?.tekst ?? "", plaatsen.amv?.tekst ?? "", ...einde, ...daarna, ...vlaggen]);

  it("of the papers say what there is now, when it ends and what comes", () => {
    expect(tekst(gemeente(papers, "Almere", PEILDATUM))).toEqual([
      ["Engelse mijl", "800", "", "0", "geen einddatum"],
      ["Engelse mijl (NO)", "", "", "", "t/m augustus 2024 (geëindigd)"],
      ["Uitbreiding Engelse mijl", "", "", "", "geen einddatum", "vanaf 2026: 600 reguliere plaatsen, gepland"],
      ["Markerkant (NO)", "", "180", "", "niet vermeld", "Einddatum niet bevestigd"],
      ["Holiday Inn", "", "", "80", "25 januari 2024", "Einddatum voorbij"],
    ]);
    const dronten = gemeente(papers, "Dronten", PEILDATUM);
    expect(tekst(dronten)).toEqual([
      ["Vossemeerdijk", "1.000", "", "138", "geen einddatum"],
      ["Tijdelijke uitbreiding Vossemeerdijk", "300", "", "", "1 maart 2025, met een optie tot 1 maart 2027"],
      ["Walibi (NO)", "", "1.250", "", "t/m maart 2024", "Einde vóór begin"],
    ]);
    // amv lies within: nowhere 1.438
    expect(dronten.locaties.stelling).toBe("Dronten heeft op 11 september 2024 1.300 reguliere plaatsen en 1.250 plaatsen noodopvang. Van alle plaatsen zijn er 138 voor amv’ers.");
  });

  it("say so where there are none", () => {
    expect(gemeente(papers, "Urk", PEILDATUM).locaties).toMatchObject({ stelling: "Urk heeft geen locatie voor de opvang van asielzoekers.", rijen: [], totaal: { regulier: { tekst: "n.v.t." } } });
  });

  const lijst = (fasen: readonly Partial<Fase>[], opties: "met" | "zonder" = "met") => {
    const locaties: readonly Locatie[] = [{ id: 9, naam: "Azc", gebied: "GM0184", volgorde: 1, fasen: fasen.map((f, i) => faseVan({ fase: `fase ${i}`, peildatum: "2024-09-01", ...f })) }];
    return viewGemeentelocaties(computeStand({ ...papers, locaties }, { peildatum: PEILDATUM, opties, capaciteitsdata: [] }), "GM0184", PEILDATUM);
  };

  it("that all ended long ago leave a 0 and not n.v.t.", () => {
    expect(lijst([{ tot: "2020-01-01" }])).toMatchObject({ stelling: "Urk heeft geen locatie meer voor de opvang van asielzoekers.", rijen: [], totaal: { regulier: { tekst: "0" } } });
  });

  it("name the kind where places do not end together, and leave an option that is not counted out of what is there", () => {
    const fasen = [{ soort: "amv", capaciteit: 20, tot: "2025" }, { soort: "regulier", capaciteit: 100, tot: "2026-05-01" }, { soort: "regulier", capaciteit: 50, zekerheid: "optie", van: "2026-05-01" }] as const;
    expect(lijst(fasen).rijen[0]).toMatchObject({ id: 9, einde: ["Regulier: 1 mei 2026", "Amv: t/m 2025"], daarna: ["vanaf 1 mei 2026: 50 reguliere plaatsen, optie"] });
    expect(lijst([{ soort: "regulier", capaciteit: 50, zekerheid: "optie", van: "2024-09-01" }], "zonder").rijen[0]).toMatchObject({ plaatsen: { regulier: null }, einde: ["geen einddatum"] });
  });

  it("never count an unknown number as 0", () => {
    const view = lijst([{ soort: "regulier", capaciteit: null }, { soort: "noodopvang", capaciteit: 30 }, { soort: "noodopvang", capaciteit: null }]);
    expect(view.stelling).toBe("Urk heeft op 11 september 2024 een onbekend aantal reguliere plaatsen en minstens 30 plaatsen noodopvang.");
    expect(view.totaal).toMatchObject({ regulier: { tekst: "–" }, noodopvang: { tekst: "30", onvolledig: "1 locatie ontbreekt" } });
    expect(lijst([{ soort: "regulier", capaciteit: 100 }, { soort: "amv", capaciteit: null }]).stelling).toContain("Hoeveel daarvan voor amv’ers zijn, is niet bekend.");
  });
});

describe("A gemeente beside its province", () => {
  it("draws nothing of one measurement, and says what it was", () => {
    const { trends } = gemeente(papers, "Dronten", PEILDATUM);
    expect(trends.map((t) => [t.titel, t.grafiek.stelling])).toEqual([
      ["Asiel: reguliere plaatsen", "Er is één meting van reguliere plaatsen (Asiel), in september 2024: Dronten 1.300 en Flevoland 3.700."],
      ["Amv COA: realisatie", "Er is één meting van realisatie (Amv COA), in september 2024: Dronten 657% en Flevoland 144%."],
      ["Oekraïne: plaatsen", "Er is één meting van plaatsen (Oekraïne), in augustus 2024: Dronten 46% en Flevoland 63%."],
      ["Vergunninghouders: gerealiseerd in het halfjaar", "Dronten ging van 22% in juli 2024 naar 33% in augustus 2024. Flevoland ging van 21% in juli 2024 naar 31% in augustus 2024."],
      ["Amv Nidos: totaal", "Er is één meting van totaal (Amv Nidos), in 2024-I: Dronten 0% en Flevoland 45% (onvolledig)."],
    ]);
    for (const { id, grafiek } of trends) {
      if (id === "vergunninghouders") expect(grafiek.tekening).not.toBeNull();
      else expect(grafiek).toMatchObject({ tekening: null, leeg: "Een lijn staat hier vanaf twee metingen." });
    }
    expect(trends.every((t) => t.grafiek.bronregel.includes("Peildatum") && t.grafiek.bronregel.includes("Bijlage stand van zaken"))).toBe(true);
  });

  it("begins at the first measurement of the year, and keeps what is missing after it", () => {
    const kolommen = (id: string) => gemeente(papers, "Dronten", PEILDATUM).trends.find((t) => t.id === id)!.grafiek.tabel.kolommen;
    expect(kolommen("vergunninghouders")).toEqual(["jul 2024", "aug 2024", "sep 2024"]);
    expect(kolommen("oekraine")).toEqual(["aug 2024", "sep 2024"]);
    expect(gemeente(historie(), "Bernedam", "2024-12-31").trends.find((t) => t.id === "oekraine")!.grafiek.tabel.kolommen).toHaveLength(13);
  });

  it("says of a gemeente without a location that there is nothing to follow, and never that there is a figure", () => {
    const asiel = gemeente(papers, "Lelystad", PEILDATUM).trends[0]!.grafiek;
    expect(asiel.stelling).toBe("Er is één meting van reguliere plaatsen (Asiel), in september 2024: Flevoland 3.700.");
    const later = { ...papers, locaties: papers.locaties.map((l) => ({ ...l, fasen: l.fasen.flatMap((f) => [f, { ...f, versie: 1, peildatum: "2024-10-01" }]) })) };
    expect(gemeente(later, "Lelystad", "2024-10-31").trends[0]!.grafiek.stelling).toContain("Van Lelystad is in deze periode geen cijfer: het is er niet van toepassing.");
  });

  it("draws the gemeente over the province, each with its name, and marks what is not complete", () => {
    const { trends } = gemeente(historie(), "Bernedam", "2024-12-31");
    for (const { grafiek: { tekening, tabel, smal } } of trends) {
      expect(smal).toBeUndefined();
      expect(tabel.rijen.map((r) => r.kop)).toEqual(["Bernedam", "Proefpolder"]);
      const points = tekening!.vormen.filter((v) => v.soort === "punt");
      for (const [rij, { cellen }] of tabel.rijen.entries()) {
        const own = points.filter((p) => p.cel![0] === rij);
        expect(own.map((p) => p.rol)).toEqual(own.map(() => (rij === 0 ? "data" : "naast")));
        expect(own.map((p) => p.cel![1])).toEqual(cellen.flatMap((c, i) => (numberOf(c.cijfer) === null ? [] : [i])));
      }
      expect(points.findLastIndex((p) => p.rol === "naast")).toBeLessThan(points.findIndex((p) => p.rol === "data"));
    }
  });

  it("leads to the same choice on the page of the series, and to its own files", () => {
    const { trends } = gemeente(papers, "Noordoostpolder", PEILDATUM, "2024-10-01");
    const oekraine = trends.find((t) => t.id === "oekraine")!;
    expect(oekraine.grafiek.adres).toBe("/grafieken/verloop?gemeente=noordoostpolder&peildatum=2024-09-11&thema=oekraine");
    for (const t of trends) {
      const { searchParams } = new URL(t.trends, "http://x");
      const keuze = parseTrendKeuze(Object.fromEntries([...searchParams.keys()].map((k) => [k, searchParams.getAll(k)])));
      expect(keuze).toMatchObject({ goed: true, keuze: { gebieden: ["noordoostpolder", "flevoland"], van: "2023-09", tot: "2024-09", maat: t.id === "asiel" ? "aantal" : "opgave", bekendOp: "2024-10-01" } });
    }
  });
});
