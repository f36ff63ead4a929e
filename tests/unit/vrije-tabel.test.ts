import { describe, expect, it } from "vitest";
import type { Bladcel, Bladrij } from "@/lib/exchange/rekenblad";
import { kolomLetter, pasToe, vertaal } from "@/lib/exchange/vrije-tabel";
import type { Vertaling } from "@/lib/schemas/vrije-tabel";
import { viewVertaling } from "@/lib/view/vrije-tabel";

const GEMEENTEN = [{ code: "GM0034", naam: "Almere", afkorting: null }, { code: "GM0303", naam: "Dronten", afkorting: null }, { code: "GM0171", naam: "Noordoostpolder", afkorting: "NOP" }, { code: "GM0184", naam: "Urk", afkorting: null }];
const rij = (regel: number, ...cellen: (string | number | Bladcel)[]): Bladrij => ({
  regel, cellen: cellen.map((c): Bladcel => (typeof c === "number" ? { tekst: String(c), getal: true } : typeof c === "string" ? { tekst: c } : c)),
});
/** As the ministry sends it: a title, a head, totals below. */
const TABEL = [
  rij(1, "Opvang Oekraïne per gemeente"), rij(2, "Stand eind september 2024"), rij(4, "Gemeente", "Aantal plaatsen", "Bezet", "%"),
  rij(5, "Almere", 1801, "1.720", 95.5), rij(6, "gemeente  dronten", "pm", "-", ""), rij(7, "NOP", "", 213, 1), rij(8, "GM0184", "n.v.t.", 0, 1),
  rij(10, "Totaal", 2014, 1933, 96), rij(11, "Groningen", 500, 400, 80),
];
const VERTALING: Vertaling = {
  blad: "Blad1", kopregel: 4, gemeente: 0,
  kolommen: [{ plaats: 1, kop: "Aantal plaatsen", thema: "oekraine", indicator: "plaatsen" }, { plaats: 2, kop: "Bezet", thema: "oekraine", indicator: "bezet" }],
};
const GEGEVENS = { periode: "2024-09", peildatum: "2024-09-30", bron: "overzicht van het ministerie" };

describe("A free table", () => {
  it("becomes figures of the gemeenten that it names, in every way they are named; titles, totals and others are listed", () => {
    const { rijen, fouten, nietGelezen } = vertaal(TABEL, VERTALING, GEGEVENS, GEMEENTEN);
    expect(fouten).toEqual([]);
    expect(rijen.map((r) => [r[1], r[2], r[5]].join(" "))).toEqual([
      "plaatsen GM0034 1801", "bezet GM0034 1720", "plaatsen GM0303 pm", "bezet GM0303 ", "bezet GM0171 213", "plaatsen GM0184 nvt", "bezet GM0184 0",
    ]);
    expect(rijen[0]).toEqual(["oekraine", "plaatsen", "GM0034", "2024-09", "2024-09-30", "1801", "overzicht van het ministerie", ""]);
    expect(nietGelezen).toEqual(["rij 10: Totaal · 2014 · 1933 · 96", "rij 11: Groningen · 500 · 400 · 80"]);
  });

  it.each([
    ["a fraction in a cell with a number", rij(5, "Almere", 1.801), "rij 5, kolom B, Almere: 1,801 is geen heel getal"],
    ["a word", rij(5, "Almere", "veel"), "rij 5, kolom B, Almere: veel is geen getal"],
    ["a negative number", rij(5, "Almere", -3), "rij 5, kolom B, Almere: -3 kan niet"],
    ["a formula without a result", rij(5, "Almere", { tekst: "", fout: "een formule zonder bewaarde uitkomst" }), "rij 5, kolom B, Almere: een formule zonder bewaarde uitkomst"],
  ])("with %s is refused by row and column", (_, wrong, reden) => {
    expect(vertaal([wrong], VERTALING, GEGEVENS, GEMEENTEN).fouten).toEqual([expect.stringContaining(reden)]);
  });

  it("with a gemeente twice, without any gemeente, or of a period that does not fit is refused", () => {
    expect(vertaal([rij(5, "Almere", 1), rij(6, "Almere", 2)], VERTALING, GEGEVENS, GEMEENTEN).fouten).toEqual(["rij 6: Almere staat er ook op rij 5"]);
    expect(vertaal([rij(5, "Totaal", 1)], VERTALING, GEGEVENS, GEMEENTEN).fouten).toHaveLength(1);
    expect(vertaal(TABEL, VERTALING, { ...GEGEVENS, periode: "2024-II" }, GEMEENTEN).fouten[0]).toBe("kolom B: oekraine plaatsen hoort niet bij de periode 2024-II");
  });

  it("shows by itself where its head and its gemeenten are", () => {
    const view = viewVertaling("Blad1", TABEL, GEMEENTEN, undefined, undefined);
    expect([view.kopregel, view.gemeente, view.kolommen.map((k) => k.naam)]).toEqual([4, 0, ["A: Gemeente", "B: Aantal plaatsen", "C: Bezet", "D: %"]]);
  });

  it("of another month takes the saved choices by the heads of its columns, also where these have moved", () => {
    expect(pasToe(VERTALING, ["Gemeente", "Nieuw", "bezet ", "Aantal plaatsen"]).kolommen.map((k) => [k.indicator, k.plaats])).toEqual([["plaatsen", 3], ["bezet", 2]]);
    expect(pasToe(VERTALING, ["Gemeente", "Iets anders"]).kolommen).toEqual([]);
  });

  it("calls its columns as a spreadsheet does", () => {
    expect([0, 25, 26, 51, 52, 701].map(kolomLetter)).toEqual(["A", "Z", "AA", "AZ", "BA", "ZZ"]);
  });
});
