import { describe, expect, it } from "vitest";
import { PM, ONBEKEND, waarde } from "@/lib/domain/cijfer";
import { viewStand } from "@/lib/view/stand-van-zaken";
import type { CelView, TabelId } from "@/lib/view/tabel";
import { invoerFrom } from "@/tests/helpers/invoer";
import { cijferVan } from "@/tests/helpers/waarneming";

const papers = await invoerFrom("PV24", "prisma/seed/flevoland-2024-09-11");
const keuze = { peildatum: "2024-09-11", opties: "met", capaciteitsdata: [] } as const;
const view = viewStand(papers, keuze, null);
const tabel = (id: TabelId, v = view) => v.tabellen.find((t) => t.id === id)!;
const cell = (id: TabelId, rij: string, kolom: string, v = view): CelView => {
  const t = tabel(id, v);
  const found = [...t.groepen.flatMap((g) => g.rijen), ...t.voet].find((r) => r.kop === rij);
  return found!.cellen[t.kolommen.findIndex((k) => k.id === kolom)]!;
};

describe("The summary of September 2024", () => {
  it("says in two sentences where the province stands", () => {
    expect(view.samenvatting).toBe("Asiel en amv COA hebben genoeg plaatsen. Oekraïne en amv Nidos komen tekort. De huisvesting van vergunninghouders ligt achter op schema.");
  });

  it("has the totals of the tables: a line can never say something else", () => {
    const totals = { asiel: "totaalRegulier", "amv-coa": "realisatie", oekraine: "plaatsen", vergunninghouders: "gerealiseerd", "amv-nidos": "totaal" } as const;
    for (const line of view.kort) {
      const total = cell(line.id, "Totaal Flevoland", totals[line.id]);
      expect([line.realisatie.tekst, line.realisatie.onvolledig]).toEqual([total.tekst, total.onvolledig]);
    }
  });

  it("gives both totals of the options: 4.300 and 4.000", () => {
    expect(view.regulier).toEqual({ met: "4.300", zonder: "4.000" });
    expect(viewStand(papers, { ...keuze, opties: "zonder" }, null).regulier).toEqual({ met: "4.300", zonder: "4.000" });
  });

  it("draws what was realised against the opgave, the options apart, the schedule of vergunninghouders as a mark", () => {
    const [asiel, , , vgh] = view.kort;
    expect([asiel!.deel, asiel!.deelOptie]).toEqual([4300 / 2441, 300 / 2441]);
    expect([vgh!.deel, vgh!.deelSchema, vgh!.deelInWoorden]).toEqual([226 / 725, 1 / 3, "31% van het totaal te realiseren, het schema is 33%"]);
    expect([vgh!.verschil.tekst, vgh!.verschil.oordeel?.woord]).toEqual(["−15,7", "achter op schema"]);
  });
});

describe("A cell", () => {
  it("shows pm, a missing and an inapplicable figure as signs, with words for who cannot see them", () => {
    expect(cell("amv-nidos", "Noordoostpolder", "verwacht")).toMatchObject({ tekst: "pm", inWoorden: "pm, aantal nog niet bekend" });
    expect(cell("amv-nidos", "Lelystad", "verwacht")).toMatchObject({ tekst: "–", inWoorden: "onbekend" });
    expect(cell("asiel", "Urk", "amv")).toMatchObject({ tekst: "n.v.t.", inWoorden: "niet van toepassing" });
    expect(cell("asiel", "Holiday Inn", "noodopvang")).toMatchObject({ tekst: "", inWoorden: "niet van toepassing" });
  });

  it("of an incomplete sum shows the known part, and says what is missing", () => {
    expect(cell("amv-nidos", "Totaal Flevoland", "totaal")).toMatchObject({ tekst: "44 + pm", onvolledig: "1 gemeente ontbreekt, 1 is pm" });
    expect(cell("amv-nidos", "Lelystad", "totaal")).toMatchObject({ tekst: "14", onvolledig: "verwachting ontbreekt" });
  });

  it("of a balance never adds a pm: it could count either way", () => {
    expect(cell("amv-nidos", "Totaal Flevoland", "verschil")).toMatchObject({ tekst: "−54", onvolledig: "1 gemeente ontbreekt, 1 is pm" });
  });

  it("of a verschil says the word beside the sign", () => {
    expect(cell("amv-coa", "Almere", "verschil")).toMatchObject({ tekst: "−25", oordeel: { richting: "achter", woord: "tekort" } });
    expect(cell("amv-coa", "Dronten", "verschil")).toMatchObject({ tekst: "117", oordeel: { richting: "voor", woord: "overschot" } });
  });

  it("that is doubtful has a flag and a note, also where it counts in another table", () => {
    const doubt = cell("asiel", "Walibi (NO)", "noodopvang");
    expect(doubt.twijfel).toBe(true);
    expect(tabel("asiel").noten.find((n) => n.nummer === doubt.noten![0])?.tekst).toBe(
      "Het einde (maart 2024) ligt vóór het begin (oktober 2024). De 1.250 plaatsen noodopvang tellen op elke datum mee, tot iemand de vraag beantwoordt.",
    );
    expect(cell("amv-coa", "Almere", "realisatie").twijfel).toBe(true);
  });

  it("of a gemeente that is voldaan says so instead of a percentage", () => {
    const rows = papers.waarnemingen.filter((w) => !(w.indicator === "standBegin" && w.gebied === "GM0184"));
    const ahead = viewStand({ ...papers, waarnemingen: [...rows, cijferVan("vergunninghouders", "standBegin", "GM0184", "2024-II", "2024-07-01", -50)] }, keuze, null);
    expect(cell("vergunninghouders", "Urk", "percentageTotaal", ahead).tekst).toBe("voldaan");
    expect(cell("vergunninghouders", "Urk", "standBegin", ahead)).toMatchObject({ tekst: "−50", oordeel: { woord: "voorsprong" } });
  });

  it("that is older than its table shows its own peildatum; a whole column says it in its head", () => {
    const later = ["GM0034", "GM0303"].map((g) => cijferVan("oekraine", "plaatsen", g, "2024-09", "2024-09-10", 500));
    const mixed = viewStand({ ...papers, waarnemingen: [...papers.waarnemingen, ...later] }, keuze, null);
    expect(cell("oekraine", "Urk", "plaatsen", mixed).peildatum).toBe("30-8-2024");
    expect(cell("oekraine", "Almere", "plaatsen", mixed).peildatum).toBeUndefined();
    expect(tabel("oekraine", mixed).kolommen.find((k) => k.id === "bezet")?.sub).toContain("peildatum 30-8-2024");
  });
});

describe("A table", () => {
  it("says in one sentence what it shows", () => {
    expect(view.tabellen.map((t) => t.stelling)).toEqual([
      "Flevoland heeft op 1 januari 2026 plaats voor 4.300 asielzoekers: 1.859 meer dan de opgave.",
      "Er zijn 298 plaatsen voor amv’ers bij het COA: 91 meer dan de opgave. Almere, Lelystad, Urk en Zeewolde komen tekort.",
      "Er zijn 2.751 van de 4.333 plaatsen: 1.582 te weinig. Alle zes gemeenten komen tekort.",
      "Na twee van de zes maanden zijn 226 van de 725 mensen gehuisvest. Er moeten er nog 499 een woning krijgen.",
      "Er zijn 44 plaatsen gerealiseerd of verwacht, en een aantal dat nog niet bekend is. De opgave is 98: nu 54 te weinig.",
    ]);
  });

  it("is careful where a gemeente is missing: no shortage is invented", () => {
    const rows = papers.waarnemingen.map((w) => (w.indicator === "plaatsen" && w.gebied === "GM0034" ? { ...w, cijfer: PM } : w));
    const { stelling } = tabel("oekraine", viewStand({ ...papers, waarnemingen: rows }, keuze, null));
    expect(stelling).toContain("Er zijn, voor zover bekend, 950 van de 4.333 plaatsen. Waar beide cijfers bekend zijn, is dat samen 1.213 te weinig.");
  });

  it("without anything known says so, and has no verdict", () => {
    const empty = viewStand({ ...papers, waarnemingen: [], locaties: [], standen: [] }, keuze, null);
    const unknown = empty.tabellen.filter((t) => t.id !== "amv-coa").map((t) => t.stelling);
    expect(unknown.every((s) => s.startsWith("Het is niet bekend"))).toBe(true);
    // a gemeente without locations has 0 places for amv at the COA: one of the zeros that come from an absence
    expect(tabel("amv-coa", empty).stelling).toBe("Er zijn 0 plaatsen voor amv’ers bij het COA. De opgave is niet bekend.");
    expect(empty.kort.every((k) => k.verschil.oordeel === undefined && k.deel === null)).toBe(true);
    expect(empty.samenvatting).not.toContain("genoeg");
  });

  it("has its own peildatum and source, and says when the source gave none", () => {
    expect(tabel("asiel").bronregel).toBe("Peildatum 1 september 2024, niet in de bron vermeld. Bron: Bijlage stand van zaken bij PRT Flevoland 11-09-2024, tabel Asiel.");
    expect(tabel("oekraine").bronregel).toMatch(/^Peildatum 30 augustus 2024\. Bron:/);
    expect(tabel("amv-coa").bronregel).toMatch(/^Peildatum 1 september 2024\. Bronnen:/);
  });

  it("keeps the columns of the annex in its order; correcties appear only when there are any", () => {
    expect(tabel("vergunninghouders").kolommen.map((k) => k.id)).toEqual([
      "standBegin", "taakstelling", "totaalTeRealiseren", "2024-07", "2024-08", "gerealiseerd", "nogTeRealiseren", "percentageTotaal", "percentageTaakstelling",
    ]);
    const line = cijferVan("vergunninghouders", "correcties", "GM0184", "2024-II", "2024-08-01", ONBEKEND);
    expect(tabel("vergunninghouders", viewStand({ ...papers, waarnemingen: [...papers.waarnemingen, line] }, keuze, null)).kolommen.map((k) => k.id)).toContain("correcties");
  });

  it("says which newer period is not known yet", () => {
    expect(tabel("amv-nidos").meldingen).toEqual(["De opgave van 2024-II is nog niet bekend. De tabel laat 2024-I zien."]);
    expect(tabel("asiel", viewStand(papers, { ...keuze, peildatum: "2025-02-01" }, null)).meldingen).toEqual(["De datum van deze opgave, 1 januari 2025, is voorbij. Een latere opgave is niet bekend."]);
  });

  it("flags overcrowding in Oekraïne without correcting it", () => {
    const rows = papers.waarnemingen.map((w) => (w.indicator === "bezet" && w.gebied === "GM0050" ? { ...w, cijfer: waarde(50) } : w));
    const v = viewStand({ ...papers, waarnemingen: rows }, keuze, null);
    expect(cell("oekraine", "Zeewolde", "bezet", v)).toMatchObject({ tekst: "50", twijfel: true });
    expect(cell("oekraine", "Zeewolde", "bezettingsgraad", v).tekst).toBe("116,3%");
  });
});

describe("The open questions", () => {
  it("name what is doubtful, missing or pm, and who can answer", () => {
    expect(view.vragen.map((q) => `${q.soort} ${q.tabel} ${q.aan}: ${q.vraag}`)).toEqual([
      "twijfel asiel Almere: Markerkant (NO): tot wanneer zijn de plaatsen er?",
      "twijfel asiel Almere: Holiday Inn: zijn de plaatsen er nog, en tot wanneer?",
      "twijfel asiel Dronten: Walibi (NO): welke begin- en einddatum zijn bedoeld?",
      "onbekend oekraine alle zes gemeenten: Hoeveel particuliere opvang is er?",
      "onbekend amv-nidos Lelystad: Hoeveel plaatsen zijn te verwachten?",
      "pm amv-nidos Noordoostpolder: Hoeveel plaatsen zijn te verwachten?",
    ]);
  });
});
