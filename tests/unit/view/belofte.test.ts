import { describe, expect, it } from "vitest";
import { computeBelofterest, computePlanverloop } from "@/lib/domain/belofte";
import { numberOf, NVT, ONBEKEND, waarde, type Cijfer } from "@/lib/domain/cijfer";
import type { Belofte, Planstand } from "@/lib/domain/dossier";
import { computeTempo } from "@/lib/domain/vergunninghouders";
import { grafiekCsv } from "@/lib/exchange/grafiek-csv";
import { viewBelofte } from "@/lib/view/belofte";
import { stukVan } from "@/tests/helpers/dossier";

const n = waarde;
const vier: readonly Belofte[] = [{ maand: "2024-12", aantal: 20 }, { maand: "2024-09", aantal: 12 }, { maand: "2024-10", aantal: 16 }, { maand: "2024-11", aantal: 18 }];
const stand = (beloften: readonly Belofte[], s: "gevraagd" | "ontvangen" = "ontvangen"): Planstand => ({
  plan: stukVan("plan", { gebied: "GM0303", datum: "2024-10-04", bron: "brief", inhoud: { stand: s, omschrijving: "", beloften } }), oordeel: undefined,
});

/** Dronten after these months of 2024-II, with a plan. */
function belofte(beloften: readonly Belofte[], maanden: readonly Cijfer[], totaal: Cijfer = n(98), halfjaar: string | null = "2024-II", peildatum = "2024-10-31") {
  const zes = Array.from({ length: 6 }, (_, i) => maanden[i] ?? ONBEKEND);
  const verloop = computePlanverloop(beloften, (m) => zes[Number(m.slice(5)) - 7] ?? ONBEKEND, peildatum);
  return viewBelofte(stand(beloften), verloop, { naam: "Dronten", halfjaar, tempo: computeTempo(totaal, zes), adres: "/grafieken/belofte?gemeente=dronten", bronregel: "Bron: bijlage." });
}
const TOT_OKTOBER = [n(22), n(10), n(14), n(9)];

describe("What is still promised against what is still needed", () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ["too little", belofte(vier, TOT_OKTOBER).zinnen, ["Er staan in 2024-II nog 43 open.", "In november en december 2024 zijn er samen 38 beloofd: dat is 5 te weinig.", "Om op 1 januari 2025 op nul uit te komen, zijn er 21,5 per maand nodig."]],
    ["enough", belofte(vier, TOT_OKTOBER, n(93)).zinnen, ["Er staan in 2024-II nog 38 open.", "In november en december 2024 zijn er samen 38 beloofd: precies genoeg.", "Om op 1 januari 2025 op nul uit te komen, zijn er 19 per maand nodig."]],
    ["more", belofte(vier, TOT_OKTOBER, n(56)).zinnen, ["Er staat in 2024-II nog 1 open.", "In november en december 2024 zijn er samen 38 beloofd: dat is 37 meer dan nodig.", "Om op 1 januari 2025 op nul uit te komen, zijn er 0,5 per maand nodig."]],
    ["one month left", belofte(vier, [...TOT_OKTOBER, n(18)]).zinnen, ["Er staan in 2024-II nog 25 open.", "In december 2024 zijn er 20 beloofd: dat is 5 te weinig.", "Om op 1 januari 2025 op nul uit te komen, zijn er 25 per maand nodig."]],
    ["a month without a promise", belofte(vier.filter((b) => b.maand !== "2024-12"), TOT_OKTOBER).zinnen, ["Er staan in 2024-II nog 43 open.", "In november 2024 zijn er 18 beloofd. Voor december 2024 staat er geen aantal in het plan: of het genoeg is, is niet te zeggen.", "Om op 1 januari 2025 op nul uit te komen, zijn er 21,5 per maand nodig."]],
    ["no promise for what is left", belofte(vier.slice(1, 3), TOT_OKTOBER).zinnen, ["Er staan in 2024-II nog 43 open.", "Voor november en december 2024 staat er geen aantal in het plan.", "Om op 1 januari 2025 op nul uit te komen, zijn er 21,5 per maand nodig."]],
    ["nothing left", belofte(vier, TOT_OKTOBER, n(55)).zinnen, ["Er staat in 2024-II niets meer open."]],
    ["a month missing", belofte(vier, [n(22), ONBEKEND, n(14), n(9)]).zinnen, ["Er staan in 2024-II nog 53 open (voor zover bekend).", "In november en december 2024 zijn er samen 38 beloofd: dat is 15 te weinig.", "Om op 1 januari 2025 op nul uit te komen, zijn er 26,5 per maand nodig."]],
    ["over, short", belofte(vier, [...TOT_OKTOBER, n(18), n(20)]).zinnen, ["2024-II is voorbij. Er bleven er 5 open."]],
    ["over, done", belofte(vier, [...TOT_OKTOBER, n(18), n(25)]).zinnen, ["2024-II is voorbij. Er bleef niets open."]],
    ["no total", belofte(vier, TOT_OKTOBER, ONBEKEND).zinnen, ["Het is niet bekend hoeveel er in 2024-II nog nodig is."]],
    ["no half-year", belofte(vier, TOT_OKTOBER, n(98), null).zinnen, ["Van Dronten is nog geen taakstelling bekend."]],
    ["missed twice", belofte(vier, [n(22), n(10), n(11), n(9)]).zinnen.slice(0, 1), ["De laatste 2 maanden op rij is de belofte niet gehaald."]],
  ])("%s", (_, zinnen, verwacht) => {
    expect(zinnen).toEqual(verwacht);
  });

  it("is not there without a plan, or without its numbers: it says which", () => {
    const vraag = { naam: "Dronten", halfjaar: "2024-II", tempo: computeTempo(n(98), []), adres: "", bronregel: "" };
    expect(viewBelofte(undefined, null, vraag)).toEqual({ grafiek: null, zinnen: ["Van een plan van aanpak van Dronten is niets vastgelegd. Zodra er een plan is met een aantal per maand, staat hier wat ervan terechtkomt."] });
    expect(viewBelofte(stand([]), null, vraag).zinnen[0]).toBe("Er is een plan van aanpak van Dronten (4 oktober 2024). Wat het per maand belooft, is niet bekend: daarom is er niets te vergelijken.");
    expect(viewBelofte(stand([], "gevraagd"), null, vraag).zinnen[0]).toMatch(/^Het plan van aanpak is gevraagd \(4 oktober 2024\)\./);
  });

  it("never takes a month without a promise for a promise of 0", () => {
    expect(computeBelofterest([], "2024-II", 4, n(10))).toEqual({ maanden: ["2024-11", "2024-12"], zonder: ["2024-11", "2024-12"], beloofd: ONBEKEND, verschil: ONBEKEND });
    expect(computeBelofterest(vier.slice(3), "2024-II", 4, n(10)).beloofd).toEqual(n(18, ["onbekend"]));
    expect(computeBelofterest(vier, "2024-II", 6, n(10)).beloofd).toEqual(NVT);
    expect(computeBelofterest([{ maand: "2024-12", aantal: 0 }], "2024-II", 5, n(10)).verschil).toEqual(n(-10));
  });
});

describe("The chart of a plan", () => {
  const grafiek = (maanden: readonly Cijfer[], peildatum?: string, beloften = vier) => belofte(beloften, maanden, n(98), "2024-II", peildatum).grafiek!;

  it("says what came of the last month, and of all together", () => {
    expect(grafiek(TOT_OKTOBER).stelling).toBe("Oktober 2024 bleef 7 achter bij wat was beloofd. Samen is het 5 minder dan beloofd.");
    expect(grafiek([n(1), n(1), n(14), n(16)]).stelling).toBe("Oktober 2024 ging precies zoals beloofd. Samen is het 2 meer dan beloofd.");
    expect(grafiek([n(1), n(1), n(10), n(18)]).stelling).toBe("Oktober 2024 ging 2 boven wat was beloofd. Samen is het precies wat was beloofd.");
    expect(grafiek([n(1), n(1), n(14)], "2024-09-30").stelling).toBe("September 2024 ging 2 boven wat was beloofd.");
    expect(grafiek([n(1), n(1), ONBEKEND, n(9)]).stelling).toBe("Oktober 2024 bleef 7 achter bij wat was beloofd. Samen is het, voor zover bekend, 7 minder dan beloofd.");
    expect(grafiek([n(1), n(1)]).stelling).toBe("Wat er in de maanden van het plan van Dronten is gehuisvest, is nog niet bekend.");
    expect(grafiek([n(1), n(1)], "2024-08-31").stelling).toBe("Dronten belooft voor vier maanden een aantal. De eerste is nog niet voorbij.");
    expect(grafiek([n(1), n(1)], "2024-08-31", vier.slice(1, 2)).stelling).toBe("Dronten belooft voor één maand een aantal. De eerste is nog niet voorbij.");
  });

  it("has a row for each month and one for what there is to date; a month without a figure is no 0", async () => {
    const g = grafiek(TOT_OKTOBER);
    expect(g.tabel.rijen.map((r) => [r.kop, ...r.cellen.map((c) => c.inWoorden ?? c.tekst)])).toEqual([
      ["september 2024", "12", "14", "2"], ["oktober 2024", "16", "9", "−7"], ["november 2024", "18", "onbekend", "onbekend"], ["december 2024", "20", "onbekend", "onbekend"],
      ["t/m oktober 2024", "28", "23", "−5"],
    ]);
    expect((await grafiekCsv(g)).split("\r\n")).toEqual(expect.arrayContaining([expect.stringMatching(/^november 2024;Gehuisvest;;onbekend/), expect.stringMatching(/^t\/m oktober 2024;Verschil;-5;waarde/)]));
    expect(grafiek([n(1), n(1)], "2024-08-31").tabel.rijen).toHaveLength(4);
  });

  it("marks the total in which a month is missing", () => {
    const cellen = grafiek([n(1), n(1), ONBEKEND, n(9)]).tabel.rijen.at(-1)!.cellen;
    expect(cellen.map((c) => [c.tekst, c.onvolledig])).toEqual([["28", undefined], ["9", "1 maand ontbreekt"], ["−7", "1 maand ontbreekt"]]);
  });

  it("draws a bar for each figure of its table, and none for a month without", () => {
    const g = grafiek([n(22), n(10), n(14), n(-2)]);
    const staven = g.tekening!.vormen.flatMap((v) => (v.soort === "vlak" ? [v] : []));
    expect(staven.map((v) => numberOf(g.tabel.rijen[v.cel![0]]!.cellen[v.cel![1]]!.cijfer))).toEqual([14, -2]);
    expect(staven.every((v) => v.hoogte >= 0)).toBe(true);
    expect(g.inWoorden).toContain("november 2024 18 beloofd, gehuisvest onbekend");
  });
});
