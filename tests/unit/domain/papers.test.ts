import { describe, expect, it } from "vitest";
import { computeStand, type Stand } from "@/lib/domain/stand";
import { toStandJson, type StandJson } from "@/lib/exchange/stand-json";
import { invoerFrom } from "@/tests/helpers/invoer";

/**
 * The five tables of the annex of 11 September 2024, transcribed by hand from the papers. A number is a value, null stands
 * for a blank in the papers. Where ours differs on purpose the comment says so.
 */
const FOLDER = "prisma/seed/flevoland-2024-09-11";
const invoer = await invoerFrom("PV24", FOLDER);
const stand = (opties: "met" | "zonder" = "met"): Stand => computeStand(invoer, { peildatum: "2024-09-11", opties, capaciteitsdata: [] });
const json = toStandJson(stand());

type TabelNaam = keyof StandJson["tabellen"];
type Shown = number | string | null;

/** A cell as the papers would print it: its number, its state, or number and what is missing (`0 + pm`). */
function shown(cel: unknown): Shown {
  const { staat, waarde, onvolledig } = cel as { staat: string; waarde?: number; onvolledig?: string[] };
  if (staat !== "waarde") return staat;
  return onvolledig ? `${waarde} + ${onvolledig.join(" + ")}` : waarde!;
}

function cellenOf(tabel: TabelNaam, naam: string): Readonly<Record<string, unknown>> {
  const { rijen, totaal, opgave, verschil } = json.tabellen[tabel];
  const rij = { totaal, opgave, verschil }[naam] ?? rijen.find((r) => r.naam === naam);
  if (!rij) throw new Error(`no row ${naam}`);
  return rij.cellen;
}

const row = (tabel: TabelNaam, naam: string, kolommen: readonly string[]) => kolommen.map((k) => shown(cellenOf(tabel, naam)[k]));

describe("Asiel", () => {
  const KOLOMMEN = ["regulier@2023-10-01", "regulier@2026-01-01", "amv", "noodopvang"];

  it.each<[string, ...Shown[]]>([
    ["Engelse mijl", 800, 800, 0, "nvt"],
    ["Engelse mijl (NO)", "nvt", "nvt", "nvt", "nvt"],
    ["Uitbreiding Engelse mijl", "nvt", 600, 0, "nvt"],
    ["Markerkant (NO)", "nvt", "nvt", "nvt", 180],
    ["Holiday Inn", "nvt", "nvt", 80, "nvt"],
    ["Almere", 800, 1400, 80, 180],
    ["Vossemeerdijk", 1000, 1000, 138, "nvt"],
    ["Tijdelijke uitbreiding Vossemeerdijk", 300, 300, "nvt", "nvt"],
    ["Walibi (NO)", "nvt", "nvt", "nvt", 1250],
    ["Dronten", 1300, 1300, 138, 1250],
    ["Lelystad", "nvt", "nvt", "nvt", "nvt"],
    ["Luttelgeest, Oosterringweg", 1000, 1000, 80, "nvt"],
    ["Noordoostpolder", 1000, 1000, 80, 0],
    ["Urk", "nvt", "nvt", "nvt", "nvt"],
    ["Bosruiterweg", 600, 600, "nvt", "nvt"],
    ["Zeewolde", 600, 600, 0, 0],
    ["totaal", 3700, 4300, 298, 1430],
    // noodopvang has no opgave: the papers print its total, 1.430, as a verschil
    ["opgave", 2441, 2441, 207, "nvt"],
    ["verschil", 1259, 1859, 91, "nvt"],
  ])("%s has the printed places", (naam, ...printed) => {
    expect(row("asiel", naam, KOLOMMEN)).toEqual(printed);
  });

  it("lists the locations in the papers' order, each gemeente closed by its subtotal", () => {
    expect(json.tabellen.asiel.rijen.map((r) => r.naam)).toEqual([
      "Engelse mijl", "Engelse mijl (NO)", "Uitbreiding Engelse mijl", "Markerkant (NO)", "Holiday Inn", "Almere",
      "Vossemeerdijk", "Tijdelijke uitbreiding Vossemeerdijk", "Walibi (NO)", "Dronten", "Lelystad",
      "Luttelgeest, Oosterringweg", "Noordoostpolder", "Urk", "Bosruiterweg", "Zeewolde",
    ]);
  });

  it("has 4.000 reguliere places without the temporary extension of Vossemeerdijk: 1.559 more than the opgave", () => {
    const zonder = stand("zonder").asiel;
    expect(zonder.totaal.regulier.get("2026-01-01")?.cijfer).toEqual({ staat: "waarde", waarde: 4000 });
    expect(zonder.verschil.regulier.get("2026-01-01")?.cijfer).toEqual({ staat: "waarde", waarde: 1559 });
    expect(zonder.totaal.regulier.get("2023-10-01")?.cijfer).toEqual({ staat: "waarde", waarde: 3700 });
  });

  it("has the peildatum of amv COA, and an opgave at another date than its capacity", () => {
    expect(json.tabellen.asiel).toMatchObject({ peildatum: "2024-09-01", periode: "2025-01-01" });
  });
});

describe("AMV COA", () => {
  it.each<[string, ...Shown[]]>([
    ["Almere", 105, 80, -25],
    ["Dronten", 21, 138, 117],
    ["Lelystad", 34, 0, -34],
    ["Noordoostpolder", 23, 80, 57],
    ["Urk", 12, 0, -12],
    ["Zeewolde", 12, 0, -12],
    ["totaal", 207, 298, 91],
  ])("%s has the printed places", (naam, ...printed) => {
    expect(row("amvCoa", naam, ["opgave", "realisatie", "verschil"])).toEqual(printed);
  });

  it("has its own peildatum and year", () => {
    expect(json.tabellen.amvCoa).toMatchObject({ peildatum: "2024-09-01", periode: "2024" });
  });
});

describe("Oekraïne", () => {
  it.each<[string, ...Shown[]]>([
    ["Almere", 2170, 1801, 1720, 4, "onbekend"],
    ["Dronten", 425, 194, 173, 9, "onbekend"],
    ["Lelystad", 809, 400, 370, 0, "onbekend"],
    ["Noordoostpolder", 485, 213, 207, 0, "onbekend"],
    ["Urk", 213, 100, 94, 0, "onbekend"],
    ["Zeewolde", 231, 43, 43, 0, "onbekend"],
    ["totaal", 4333, 2751, 2607, 13, "onbekend"],
  ])("%s has the printed places", (naam, ...printed) => {
    expect(row("oekraine", naam, ["opgave", "plaatsen", "bezet", "beschikbaar", "particulier"])).toEqual(printed);
  });

  it.each<[string, ...Shown[]]>([
    ["Almere", -369, 77],
    ["Dronten", -231, 12],
    ["Lelystad", -409, 30],
    ["Noordoostpolder", -272, 6],
    ["Urk", -113, 6],
    ["Zeewolde", -188, 0],
    ["totaal", -1582, 131],
  ])("%s has the verschil and snijverlies that the papers owe", (naam, ...owed) => {
    expect(row("oekraine", naam, ["verschil", "snijverlies"])).toEqual(owed);
  });

  it("keeps bezettingsgraad (94,8%) and benutting (99,5%) apart", () => {
    const [bezettingsgraad, benutting] = row("oekraine", "totaal", ["bezettingsgraad", "benutting"]);
    expect(bezettingsgraad).toBeCloseTo(0.948, 3);
    expect(benutting).toBeCloseTo(0.995, 3);
  });

  it("has its own peildatum and the date of its opgave", () => {
    expect(json.tabellen.oekraine).toMatchObject({ peildatum: "2024-08-30", periode: "2025-01-01" });
  });
});

describe("Huisvesting vergunninghouders", () => {
  const months = (naam: string) => Object.values(cellenOf("vergunninghouders", naam)["maanden"] as Record<string, unknown>).map(shown);

  it.each<[string, number[], number, string]>([
    ["Almere", [94, 211, 305, 80, 51, 131, 174], 43, "62"],
    ["Dronten", [56, 42, 98, 22, 10, 32, 66], 33, "76"],
    ["Lelystad", [43, 79, 122, 30, 2, 32, 90], 26, "41"],
    ["Noordoostpolder", [31, 47, 78, 14, 5, 19, 59], 24, "40"],
    ["Urk", [50, 21, 71, 5, 0, 5, 66], 7, "24"],
    ["Zeewolde", [28, 23, 51, 0, 7, 7, 44], 14, "30"],
    ["totaal", [302, 423, 725, 151, 75, 226, 499], 31, "53"],
  ])("%s has the printed persons and percentage", (naam, printed, percentage, bare) => {
    const [standBegin, taakstelling, totaal, gerealiseerd, nog, deel, deelTaakstelling] = row("vergunninghouders", naam, [
      "standBegin", "taakstelling", "totaalTeRealiseren", "gerealiseerd", "nogTeRealiseren", "percentageTotaal", "percentageTaakstelling",
    ]);
    expect([standBegin, taakstelling, totaal, ...months(naam), gerealiseerd, nog]).toEqual(printed);
    expect(Math.round((deel as number) * 100)).toBe(percentage);
    expect(String(Math.round((deelTaakstelling as number) * 100))).toBe(bare);
  });

  it("shows July and August, the months that ended by the meeting", () => {
    expect(Object.keys(json.tabellen.vergunninghouders.totaal.cellen["maanden"] as object)).toEqual(["2024-07", "2024-08"]);
    expect(json.tabellen.vergunninghouders).toMatchObject({ peildatum: "2024-08-31", periode: "2024-II" });
  });
});

describe("AMV Nidos", () => {
  it.each<[string, ...Shown[]]>([
    ["Almere", 48, 30, 0, 30, -18],
    ["Dronten", 10, 0, 0, 0, -10],
    // a blank that the papers add as 0: the number stays, marked
    ["Lelystad", 18, 14, "onbekend", "14 + onbekend", "-4 + onbekend"],
    ["Noordoostpolder", 11, 0, "pm", "0 + pm", "-11 + pm"],
    ["Urk", 5, 0, 0, 0, -5],
    ["Zeewolde", 6, 0, 0, 0, -6],
    // the papers print "Pm" as the total of te verwachten
    ["totaal", 98, 44, "0 + onbekend + pm", "44 + onbekend + pm", "-54 + onbekend + pm"],
  ])("%s has the printed places", (naam, ...printed) => {
    expect(row("amvNidos", naam, ["opgave", "realisatie", "verwacht", "totaal", "verschil"])).toEqual(printed);
  });

  it("shows 2024-I, and says that the opgave of 2024-II is not known yet", () => {
    expect(json.tabellen.amvNidos).toMatchObject({ peildatum: "2024-09-01", periode: "2024-I" });
    expect(stand().amvNidos.periode).toEqual({ periode: "2024-I", nogNietBekend: "2024-II" });
  });
});
