import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { missingIn, numberOf, NVT, ONBEKEND, PM, waarde, type Cijfer } from "@/lib/domain/cijfer";
import type { StandInvoer } from "@/lib/domain/stand";
import type { Waarneming } from "@/lib/domain/waarneming";
import { vergelijkCijfers } from "@/lib/domain/verandering";
import { vergelijkingCsv } from "@/lib/exchange/vergelijking-csv";
import { VERANDERWOORD } from "@/lib/texts/veranderingen";
import { aantal } from "@/lib/view/cel";
import { viewTabellen } from "@/lib/view/stand-van-zaken";
import type { CelView } from "@/lib/view/tabel";
import { viewVergelijking, type Celverschil, type Vergelijking, type Vergelijkzijde } from "@/lib/view/vergelijking";
import { viewZinnen, zegHoeveel, zegOpgave, zegTotaal, zegVerschil } from "@/lib/view/vergelijkingszinnen";
import { zijdeVanStand } from "@/lib/view/vergelijkzijde";
import { invoerFrom } from "@/tests/helpers/invoer";
import { cijferVan, gemeenten } from "@/tests/helpers/waarneming";

const papers = await invoerFrom("PV24", "prisma/seed/flevoland-2024-09-11");
const [ALMERE, DRONTEN, LELYSTAD, NOP, URK] = ["GM0034", "GM0303", "GM0995", "GM0171", "GM0184"] as const;

const zijde = (naam: string, invoer: StandInvoer, peildatum: string, capaciteitsdata: readonly string[] = []): Vergelijkzijde =>
  zijdeVanStand({ naam, kort: naam, status: "zoals nu bekend" }, viewTabellen(invoer, { peildatum, opties: "met", capaciteitsdata }));

const metCijfers = (...cijfers: readonly Waarneming[]): StandInvoer => ({ ...papers, waarnemingen: [...papers.waarnemingen, ...cijfers] });

const SEPTEMBER = zijde("11 september 2024", papers, "2024-09-11");
const later = (...cijfers: readonly Waarneming[]) => viewVergelijking(SEPTEMBER, zijde("25 september 2024", metCijfers(...cijfers), "2024-09-25"));
const oekraine = (indicator: "plaatsen" | "bezet" | "beschikbaar" | "particulier", gebied: string, cijfer: Cijfer | number) => cijferVan("oekraine", indicator, gebied, "2024-09", "2024-09-20", cijfer);
const nidos = (indicator: "realisatie" | "verwacht" | "opgave", gebied: string, cijfer: Cijfer | number) => cijferVan("amvNidos", indicator, gebied, "2024-I", "2024-09-20", cijfer);

const tabel = (v: Vergelijking, id: string) => v.tabellen.find((t) => t.id === id)!;
const namen = (cellen: readonly Celverschil[]) => cellen.map((c) => `${c.rij.kop}, ${c.kolom.naam}: ${[c.bedrag, c.woord].filter(Boolean).join(" ")}`);
const zin = (v: Vergelijking, id: string) => {
  const { kern, rest } = viewZinnen(v).find((z) => z.tabel === id)!;
  return [kern, rest].filter(Boolean).join(" ");
};

describe("Two stands, cell by cell", () => {
  it("names each figure that changed with both values, and what follows from it", () => {
    const t = tabel(later(oekraine("plaatsen", URK, 110)), "oekraine");
    expect(namen(t.verschillen)).toEqual([
      "Totaal Flevoland, plaatsen: +10 meer", "Totaal Flevoland, verschil: +10 meer", "Urk, plaatsen: +10 meer", "Urk, verschil: +10 meer", "Urk, snijverlies: +10 meer", "Totaal Flevoland, snijverlies: +10 meer",
      "Urk, bezettingsgraad: −8,5 procentpunt minder", "Totaal Flevoland, bezettingsgraad: −0,3 procentpunt minder", "Totaal Flevoland, benutting: nog geen 0,1 procentpunt meer",
    ]);
    const [totaal, , urk] = t.verschillen;
    expect([totaal!.volgt, totaal!.gebied, urk!.volgt, urk!.gebied]).toEqual([true, null, false, URK]);
    expect([urk!.was?.tekst, urk!.nu?.tekst, urk!.verschil]).toEqual(["100", "110", 10]);
    expect(t.verschillen.find((c) => c.kolom.id === "benutting")).toMatchObject({ was: { tekst: "99,5%" }, nu: { tekst: "99,5%" }, toelichting: ["Afgerond is het gelijk"] });
  });

  it("says both peildata of a table, and the older one of a cell", () => {
    const t = tabel(later(oekraine("plaatsen", URK, 110)), "oekraine");
    expect([t.was.peildatum, t.nu.peildatum]).toEqual(["2024-08-30", "2024-09-20"]);
    const almere = [...t.gelijk].find((c) => c.gebied === ALMERE && c.kolom.id === "plaatsen")!;
    expect([almere.was?.peildatum, almere.nu?.peildatum]).toEqual([undefined, "30-8-2024"]);
  });

  it("puts first what is no longer delivered or became doubtful, then the totals of what it is about, then what is lost by that, then the largest change", () => {
    const t = tabel(later(oekraine("plaatsen", ALMERE, 1851), oekraine("plaatsen", URK, 110), oekraine("beschikbaar", DRONTEN, ONBEKEND), oekraine("bezet", LELYSTAD, 500)), "oekraine");
    expect(namen(t.verschillen).slice(0, 12)).toEqual([
      "Lelystad, bezet: +130 meer",
      "Dronten, beschikbaar: niet meer geleverd",
      "Totaal Flevoland, plaatsen: +60 meer",
      "Totaal Flevoland, verschil: +60 meer",
      "Lelystad, snijverlies: −130 minder",
      "Totaal Flevoland, snijverlies: nu onvolledig",
      "Dronten, snijverlies: niet meer bekend",
      "Totaal Flevoland, beschikbaar: nu onvolledig",
      "Dronten, benutting: niet meer bekend",
      "Totaal Flevoland, benutting: nu onvolledig",
      "Totaal Flevoland, bezet: +130 meer",
      "Almere, plaatsen: +50 meer",
    ]);
    expect(t.verschillen.find((c) => c.gebied === LELYSTAD && c.kolom.id === "bezet")).toMatchObject({ twijfel: "nieuw", toelichting: ["Nu met twijfel"] });
  });

  it("never counts a missing figure as 0: from pm to 40 is now known, from 4 to nothing is no longer delivered", () => {
    const v = later(nidos("verwacht", NOP, 40), nidos("realisatie", ALMERE, PM));
    const t = tabel(v, "amv-nidos");
    const cel = (gebied: string | null, kolom: string) => t.verschillen.find((c) => c.gebied === gebied && c.kolom.id === kolom)!;
    expect(cel(NOP, "verwacht")).toMatchObject({ woord: "nu bekend: 40", bedrag: "", verschil: null });
    expect(cel(ALMERE, "realisatie")).toMatchObject({ woord: "nu pm", bedrag: "", verschil: null });
    expect(cel(null, "verwacht")).toMatchObject({ soort: "anders-onvolledig", bedrag: "" });
  });

  it("does not compare a table over another half-year, and says why", () => {
    const v = viewVergelijking(zijde("juni", metCijfers(cijferVan("vergunninghouders", "taakstelling", ALMERE, "2024-I", "2024-01-01", 200)), "2024-06-01"), SEPTEMBER);
    expect(tabel(v, "vergunninghouders")).toMatchObject({
      nietVergeleken: { reden: "Dit is een ander halfjaar: juni gaat over 2024-I, 11 september 2024 gaat over 2024-II.", url: "/trends?indicator=vergunninghouders-achterstand" },
      verschillen: [], gelijk: [],
    });
    expect(tabel(v, "amv-nidos").nietVergeleken).toEqual({ reden: "Dit is een ander halfjaar: juni gaat over een periode die niet bekend is, 11 september 2024 gaat over 2024-I." });
    expect(zin(v, "vergunninghouders")).toBe("Vergunninghouders: niet vergeleken. Dit is een ander halfjaar: juni gaat over 2024-I, 11 september 2024 gaat over 2024-II.");
  });

  it("names a location that is new or gone, and does not compare a capacity date that is shown on one side only", () => {
    const zonder: StandInvoer = { ...papers, locaties: papers.locaties.filter((l) => l.naam !== "Walibi (NO)") };
    const v = viewVergelijking(zijde("eerst", zonder, "2024-09-11"), zijde("nu", papers, "2024-09-11", ["2026-01-01", "2027-01-01"]));
    const t = tabel(v, "asiel");
    const walibi = t.verschillen.filter((c) => c.rij.kop === "Walibi (NO)");
    expect(walibi.map((c) => [c.kolom.id, c.woord, c.was, c.nu?.tekst, c.rij.gemeente, c.gebied])).toEqual([["noodopvang", "nieuw", null, "1.250", "Dronten", DRONTEN]]);
    expect(t.meldingen).toEqual(["Regulier op 1-10-2023 staat alleen in eerst. Deze kolom is niet vergeleken.", "Regulier op 1-1-2027 staat alleen in nu. Deze kolom is niet vergeleken."]);
    expect([...t.verschillen, ...t.gelijk].every((c) => c.kolom.id !== "totaalRegulier")).toBe(true);
    const terug = tabel(viewVergelijking(zijde("nu", papers, "2024-09-11"), zijde("eerst", zonder, "2024-09-11")), "asiel");
    expect(terug.verschillen.find((c) => c.rij.kop === "Walibi (NO)")).toMatchObject({ woord: "vervallen", nu: null, was: { tekst: "1.250" } });
  });

  it("knows a month that was added, and a column of correcties that was left out while it was 0", () => {
    const v = later(
      cijferVan("vergunninghouders", "gerealiseerd", ALMERE, "2024-09", "2024-09-20", 12),
      cijferVan("vergunninghouders", "correcties", URK, "2024-II", "2024-09-15", -3),
    );
    const t = tabel(v, "vergunninghouders");
    const cel = (gebied: string | null, kolom: string) => [...t.verschillen, ...t.gelijk].find((c) => c.gebied === gebied && c.kolom.id === kolom);
    expect(cel(ALMERE, "2024-09")).toMatchObject({ woord: "nieuw", was: null, nu: { tekst: "12" } });
    expect(cel(URK, "2024-09")).toMatchObject({ woord: "nieuw, nog onbekend" });
    expect(cel(URK, "correcties")).toMatchObject({ bedrag: "−3", woord: "minder", was: { tekst: "0" } });
    expect(cel(ALMERE, "correcties")).toMatchObject({ soort: "gelijk" });
    expect(cel(null, "gerealiseerd")).toMatchObject({ bedrag: "+12", woord: "meer", toelichting: ["Eerst t/m 31-8-2024, nu t/m 30-9-2024"] });
  });

  it("says of a table that stands on one side only that it does", () => {
    const v = viewVergelijking({ ...SEPTEMBER, tabellen: SEPTEMBER.tabellen.slice(1) }, SEPTEMBER);
    expect(tabel(v, "asiel").nietVergeleken).toEqual({ reden: "Deze tabel staat alleen in 11 september 2024." });
    expect(v.tabellen.map((t) => t.id)).toEqual(SEPTEMBER.tabellen.map((t) => t.id));
  });

  it("keeps no note numbers: they belong to another page", () => {
    const cellen = viewVergelijking(SEPTEMBER, SEPTEMBER).tabellen.flatMap((t) => t.gelijk);
    expect(cellen.length).toBeGreaterThan(200);
    expect(cellen.every((c) => c.was?.noten === undefined && c.nu?.noten === undefined && c.nu?.tekst !== "")).toBe(true);
  });
});

describe("A change in words", () => {
  it("names the total, who makes the difference and what became of the tekort", () => {
    expect(zin(later(oekraine("plaatsen", URK, 110), oekraine("plaatsen", ALMERE, 1830)), "oekraine")).toBe("Oekraïne: van 2.751 naar 2.790 plaatsen. Almere +29 en Urk +10. Het tekort is kleiner geworden: van 1.582 naar 1.543.");
    expect(zin(later(oekraine("plaatsen", ALMERE, 1791)), "oekraine")).toBe("Oekraïne: van 2.751 naar 2.741 plaatsen. Almere −10. Het tekort is groter geworden: van 1.582 naar 1.592.");
  });

  it("says of a total without a part what happened, and gives no amount", () => {
    expect(zin(later(oekraine("plaatsen", URK, ONBEKEND)), "oekraine")).toBe(
      "Oekraïne: eerst 2.751, nu 2.651 plaatsen, en nu onvolledig. Urk niet meer geleverd. Of het tekort groter of kleiner werd, is niet te zeggen: het verschil is nu onvolledig.",
    );
    expect(zin(later(nidos("verwacht", NOP, 40)), "amv-nidos")).toBe(
      "Amv Nidos: eerst 44 + pm, nu 84 plaatsen, met verwacht, anders onvolledig dan eerst. Noordoostpolder nu volledig. Of het tekort groter of kleiner werd, is niet te zeggen: het verschil is anders onvolledig.",
    );
  });

  it("says at once what happened to several, and counts those that are not named", () => {
    const alle = papers.gemeenten.map((g) => g.code);
    expect(zin(later(...alle.slice(0, 2).map((g) => oekraine("plaatsen", g, PM)), oekraine("plaatsen", URK, 110)), "oekraine")).toMatch(/plaatsen, en nu onvolledig\. Almere en Dronten nu pm; Urk \+10\. Of het tekort/);
    const acht = gemeenten("A", "B", "C", "D", "E", "F", "G", "H");
    const stand = (plus: number) => zijde("X", { provincie: { code: "PV", naam: "Proef", afkorting: null }, gemeenten: acht, waarnemingen: acht.map((g, i) => cijferVan("oekraine", "plaatsen", g.code, "2025-04", "2025-05-01", 100 + plus * (i + 1))), locaties: [], standen: [] }, "2025-05-15");
    expect(zin(viewVergelijking(stand(0), stand(1)), "oekraine")).toBe(
      "Oekraïne: van 800 naar 836 plaatsen. Gemeente H +8, Gemeente G +7, Gemeente F +6, Gemeente E +5, Gemeente D +4, Gemeente C +3 en nog 2 andere.",
    );
  });

  it("says that nothing changed, or that only other figures did", () => {
    expect(zin(later(), "oekraine")).toBe("Oekraïne: niet veranderd.");
    expect(zin(later(oekraine("bezet", URK, 94), oekraine("bezet", DRONTEN, 175)), "oekraine")).toBe("Oekraïne: nog steeds 2.751 plaatsen. Wel zijn 6 andere cijfers veranderd.");
  });

  it("names locations with their gemeente, and noodopvang apart", () => {
    const zonder: StandInvoer = { ...papers, locaties: papers.locaties.filter((l) => l.naam !== "Walibi (NO)") };
    const v = viewVergelijking(zijde("eerst", zonder, "2024-09-11"), SEPTEMBER);
    expect(zin(v, "asiel")).toBe("Asiel: nog steeds 4.300 reguliere plaatsen op 1 januari 2026. Noodopvang: van 180 naar 1.430. Walibi (NO) in Dronten nieuw (1.250). Nieuwe twijfel bij Walibi (NO) in Dronten.");
  });

  it("says how much changed, and what follows from it", () => {
    expect(zegHoeveel(later(oekraine("plaatsen", URK, 110)))).toBe("Tussen 11 september 2024 en 25 september 2024 zijn 9 cijfers veranderd. Daarvan volgen 8 uit andere cijfers.");
    expect(zegHoeveel(viewVergelijking(SEPTEMBER, SEPTEMBER))).toBe("Tussen 11 september 2024 en 11 september 2024 is geen enkel cijfer veranderd.");
  });

  it("does not call it a change that a month ended for which nothing was delivered", () => {
    const oktober = (...cijfers: readonly Waarneming[]) => zegHoeveel(viewVergelijking(SEPTEMBER, zijde("1 oktober 2024", metCijfers(...cijfers), "2024-10-01")));
    expect(oktober()).toBe("Tussen 11 september 2024 en 1 oktober 2024 is geen enkel getal veranderd. Wel ontbreekt nu iets in 35 cijfers.");
    expect(oktober(oekraine("plaatsen", URK, 110))).toMatch(/zijn 44 cijfers veranderd/);
    expect(oktober(oekraine("beschikbaar", DRONTEN, ONBEKEND))).toMatch(/cijfers veranderd/);
  });
});

describe("Every form of a sentence", () => {
  const cel = (cijfer: Cijfer | null, tekst?: string): CelView | null => (cijfer === null ? null : { ...aantal(cijfer), ...(tekst !== undefined && { tekst }) });
  const verschilVan = (was: Cijfer | null, nu: Cijfer | null): Celverschil => {
    const { soort, verschil } = vergelijkCijfers(was, nu);
    return { rij: { id: "totaal", kop: "Totaal", soort: "totaal" }, kolom: { id: "k", naam: "k" }, gebied: null, was: cel(was), nu: cel(nu), soort, verschil, bedrag: "", woord: VERANDERWOORD[soort], twijfel: null, volgt: true, letOp: false, toelichting: [] };
  };
  const [MIST, MIST_PM] = [waarde(40, ["onbekend"]), waarde(44, ["pm"])];

  it.each<[Cijfer | null, Cijfer | null, string]>([
    [waarde(40), waarde(40), "nog steeds 40 plaatsen"],
    [MIST, MIST, "nog steeds 40 plaatsen, onvolledig"],
    [ONBEKEND, ONBEKEND, "het totaal is nog steeds onbekend"],
    [waarde(2751), waarde(2790), "van 2.751 naar 2.790 plaatsen"],
    [waarde(42), MIST, "eerst 42, nu 40 plaatsen, en nu onvolledig"],
    [MIST_PM, waarde(50), "eerst 44 + pm en onvolledig, nu 50 plaatsen"],
    [waarde(42, ["pm"]), MIST_PM, "eerst 42 + pm, nu 44 + pm plaatsen, beide onvolledig"],
    [MIST, MIST_PM, "eerst 40, nu 44 + pm plaatsen, anders onvolledig dan eerst"],
    [PM, waarde(40), "nu bekend: 40 plaatsen"],
    [ONBEKEND, MIST, "nu bekend: 40 plaatsen, onvolledig"],
    [waarde(40), ONBEKEND, "het totaal is niet meer bekend, het was 40 plaatsen"],
    [waarde(40), PM, "het totaal is nu pm"],
    [PM, ONBEKEND, "het totaal is geen pm meer, nu onbekend"],
    [waarde(40), NVT, "het totaal is n.v.t. geworden"],
    [null, waarde(40), "het totaal is nieuw"],
    [waarde(40), null, "het totaal is vervallen"],
  ])("of a total %j that is now %j", (was, nu, said) => {
    expect(zegTotaal(verschilVan(was, nu), "plaatsen")).toBe(said);
  });

  it.each<[Cijfer, Cijfer, string]>([
    [waarde(-10), waarde(-10), ""],
    [waarde(-1582), waarde(-1543), "Het tekort is kleiner geworden: van 1.582 naar 1.543."],
    [waarde(-785), waarde(-1582), "Het tekort is groter geworden: van 785 naar 1.582."],
    [waarde(73), waarde(91), "Het overschot is groter geworden: van 73 naar 91."],
    [waarde(91), waarde(73), "Het overschot is kleiner geworden: van 91 naar 73."],
    [waarde(-91), waarde(10), "Het tekort van 91 is een overschot van 10 geworden."],
    [waarde(10), waarde(-91), "Het overschot van 10 is een tekort van 91 geworden."],
    [waarde(-5), waarde(0), "Het tekort van 5 is weg: het is nu precies genoeg."],
    [waarde(0), waarde(-5), "Het was precies genoeg, en is nu een tekort van 5."],
    [ONBEKEND, waarde(-54), "Het verschil is nu bekend: een tekort van 54."],
    [ONBEKEND, waarde(0), "Het verschil is nu bekend: precies genoeg."],
    [waarde(-54), waarde(-14, ["onbekend"]), "Of het tekort groter of kleiner werd, is niet te zeggen: het verschil is nu onvolledig."],
  ])("of a verschil %j that is now %j", (was, nu, said) => {
    expect(zegVerschil(verschilVan(was, nu))).toBe(said);
  });

  it("of an opgave", () => {
    expect([[waarde(3503), waarde(4333)], [waarde(10), waarde(10)], [ONBEKEND, PM]].map(([a, b]) => zegOpgave(verschilVan(a!, b!)))).toEqual(["De opgave ging van 3.503 naar 4.333.", "", "De opgave is nu pm."]);
  });
});

describe("The comparison as CSV", () => {
  it("holds each figure unrounded with its state and date, and says which table was not compared", async () => {
    const v = later(oekraine("plaatsen", URK, 110), nidos("verwacht", NOP, ONBEKEND));
    const regels = (await vergelijkingCsv(v, false)).replace("\uFEFF", "").trim().split("\r\n");
    expect(regels[0]).toMatch(/^Tabel;Rij;Gemeente;Kolom;CBS-code;11 september 2024;11 september 2024 staat;11 september 2024 onvolledig;11 september 2024 peildatum;25 september 2024;/);
    expect(regels).toContain("Oekraïne;Urk;;plaatsen;GM0184;100;waarde;;2024-08-30;110;waarde;;2024-09-20;meer;10;nee;;");
    expect(regels).toContain("Amv Nidos;Noordoostpolder;;te verwachten;GM0171;;pm;;2024-09-01;;onbekend;;2024-09-20;geen pm meer, nu onbekend;;nee;;");
    expect(regels.length - 1).toBe(v.tabellen.flatMap((t) => t.verschillen).length);
    expect((await vergelijkingCsv(v, true)).trim().split("\r\n").length - 1).toBe(v.tabellen.flatMap((t) => [...t.verschillen, ...t.gelijk]).length);
    const niet = await vergelijkingCsv(viewVergelijking({ ...SEPTEMBER, momenten: {} }, SEPTEMBER), false);
    expect(niet).toContain("niet vergeleken");
  });
});

describe("For any two stands", () => {
  const GEMEENTEN = gemeenten("A", "B", "C");
  const cijfer: fc.Arbitrary<Cijfer> = fc.oneof({ weight: 5, arbitrary: fc.integer({ min: 0, max: 500 }).map((n) => waarde(n)) }, { weight: 2, arbitrary: fc.constantFrom(ONBEKEND, PM, NVT) });
  const gemeente = fc.constantFrom("A", "B", "C");
  const figure: fc.Arbitrary<Waarneming> = fc.oneof(
    fc.tuple(fc.constantFrom("standBegin", "taakstelling", "correcties"), gemeente, cijfer).map(([i, g, c]) => cijferVan("vergunninghouders", i as "taakstelling", g, "2025-I", "2025-01-01", c)),
    fc.tuple(gemeente, fc.constantFrom("2025-01", "2025-02", "2025-05"), cijfer).map(([g, m, c]) => cijferVan("vergunninghouders", "gerealiseerd", g, m, "2025-05-01", c)),
    fc.tuple(fc.constantFrom("plaatsen", "bezet", "beschikbaar", "particulier"), gemeente, cijfer).map(([i, g, c]) => cijferVan("oekraine", i as "plaatsen", g, "2025-04", "2025-05-01", c)),
    fc.tuple(gemeente, cijfer).map(([g, c]) => cijferVan("oekraine", "opgave", g, "2025-07-01", "2025-01-01", c)),
    fc.tuple(fc.constantFrom("opgave", "realisatie", "verwacht"), gemeente, cijfer).map(([i, g, c]) => cijferVan("amvNidos", i as "opgave", g, "2025-I", "2025-02-01", c)),
    fc.tuple(gemeente, cijfer).map(([g, c]) => cijferVan("amvCoa", "opgave", g, "2025", "2025-02-01", c)),
  );
  const stand = fc.uniqueArray(figure, { maxLength: 50, selector: (w) => [w.thema, w.indicator, w.gebied, w.periode].join("|") }).map((waarnemingen) =>
    zijde("X", { provincie: { code: "PV", naam: "Proef", afkorting: null }, gemeenten: GEMEENTEN, waarnemingen, locaties: [], standen: [] }, "2025-05-15"),
  );
  const sleutel = (c: Celverschil) => `${c.rij.id}|${c.kolom.id}`;

  it("comparing with itself gives nothing", () => {
    fc.assert(fc.property(stand, (a) => {
      expect(viewVergelijking(a, a).tabellen.flatMap((t) => t.verschillen)).toEqual([]);
    }), { numRuns: 40 });
  });

  it("swapping the sides flips every change, and loses none", () => {
    fc.assert(fc.property(stand, stand, (a, b) => {
      const [heen, terug] = [viewVergelijking(a, b), viewVergelijking(b, a)];
      for (const t of heen.tabellen) {
        const back = new Map(tabel(terug, t.id).verschillen.map((c) => [sleutel(c), c]));
        expect(new Set(back.keys())).toEqual(new Set(t.verschillen.map(sleutel)));
        for (const c of t.verschillen) {
          const other = back.get(sleutel(c))!;
          expect([other.was?.tekst, other.nu?.tekst, other.verschil === null]).toEqual([c.nu?.tekst, c.was?.tekst, c.verschil === null]);
          if (c.verschil !== null) expect(other.verschil! + c.verschil).toBe(0);
        }
      }
    }), { numRuns: 40 });
  });

  it("the changes of the rows add up to that of the total, where all are complete numbers", () => {
    const SOMMEN = ["opgave", "plaatsen", "bezet", "verschil", "realisatie", "verwacht", "totaal", "taakstelling", "gerealiseerd", "nogTeRealiseren"];
    fc.assert(fc.property(stand, stand, (a, b) => {
      for (const t of viewVergelijking(a, b).tabellen) {
        const cellen = [...t.verschillen, ...t.gelijk];
        for (const kolom of SOMMEN) {
          const own = cellen.filter((c) => c.kolom.id === kolom && c.rij.soort === "gemeente");
          const total = cellen.find((c) => c.kolom.id === kolom && c.rij.id === "totaal");
          const known = (c: Celverschil) => [c.was, c.nu].every((x) => x !== null && numberOf(x.cijfer) !== null && missingIn(x.cijfer).length === 0);
          if (!total || own.length === 0 || ![...own, total].every(known)) continue;
          expect(total.verschil ?? 0).toBe(own.reduce((n, c) => n + (c.verschil ?? 0), 0));
        }
      }
    }), { numRuns: 40 });
  });

  it("a sentence never holds what is no figure", () => {
    fc.assert(fc.property(stand, stand, (a, b) => {
      const v = viewVergelijking(a, b);
      const said = [zegHoeveel(v), ...viewZinnen(v).map((z) => [z.kern, z.rest].filter(Boolean).join(" "))].join(" ");
      expect(said).not.toMatch(/NaN|undefined|null|Infinity|\s{2,}\S|\(\)|\.\./);
    }), { numRuns: 40 });
  });
});
