import { describe, expect, it } from "vitest";
import { GENERIEK_KADER, type Beleidskader } from "@/lib/domain/beleidskader";
import { ONBEKEND, waarde } from "@/lib/domain/cijfer";
import { dossierOp, tredeSinds, zoalsGemeente, type Dossierstuk } from "@/lib/domain/dossier";
import { computeToezicht } from "@/lib/domain/toezicht";
import { dossierCsv } from "@/lib/exchange/dossier-csv";
import { viewDossier, type Dossiervraag } from "@/lib/view/dossier";
import { viewStukgeschiedenis, zegStuk } from "@/lib/view/dossierstuk";
import { stukVan } from "@/tests/helpers/dossier";
import { invoerFrom } from "@/tests/helpers/invoer";

const papers = await invoerFrom("PV24", "prisma/seed/flevoland-2024-09-11");
const PEILDATUM = "2024-09-11";
const GM = "GM0303";
const EIGEN: Beleidskader = { versie: 1, naam: "Ladder Flevoland", vanaf: "2024-10-01", treden: [{ naam: "Gesprek", uitleg: "" }, { naam: "Ingrijpen", uitleg: "" }], regels: GENERIEK_KADER.regels };

/** The dossier of Dronten with these items, told up to a date. */
function vraag(versies: readonly Dossierstuk[], rest: Partial<Dossiervraag> = {}): Dossiervraag {
  const toezicht = computeToezicht(papers, papers.waarnemingen, PEILDATUM);
  const gekozen = rest.gekozen ?? null;
  return {
    gebied: papers.gemeenten.find((g) => g.code === GM)!, provincie: "Flevoland", versies, stukken: dossierOp(versies, gekozen), kaders: [EIGEN], toezicht,
    rij: toezicht.rijen.find((r) => r.gebied.code === GM)!, historie: papers.waarnemingen, peildatum: PEILDATUM, gekozen, opDatum: PEILDATUM, provinciaal: true, adres: "/grafieken/belofte?gemeente=dronten", ...rest,
  };
}
const view = (versies: readonly Dossierstuk[], rest?: Partial<Dossiervraag>) => viewDossier(vraag(versies, rest));
const feit = (v: ReturnType<typeof view>, term: string) => {
  const { waarde: w, noot } = v.feiten.find((f) => f.term === term)!;
  return [typeof w === "string" ? w : (w.inWoorden ?? w.tekst), noot];
};

const trede = (datum: string, n: number | null, rest: Partial<Dossierstuk> = {}, kader = 0) =>
  stukVan("trede", { gebied: GM, datum, inhoud: { kader, trede: n, motivatie: "te weinig woningen", besluitDoor: "gedeputeerde" }, ...rest } as never);
const afspraak = (uiterlijk: string | null, stand: "open" | "gedaan" | "deels" | "niet", rest: object = {}) =>
  stukVan("afspraak", { gebied: GM, datum: "2024-06-12", inhoud: { tekst: `tot ${uiterlijk}`, eigenaar: "wethouder", uiterlijk, stand, uitkomst: "", gesprek: null }, ...rest });
const gesprek = (datum: string, stand: "gewenst" | "gepland" | "gevoerd", rest: object = {}) => stukVan("gesprek", { gebied: GM, datum, inhoud: { stand, aanwezig: [], verslag: "" }, ...rest });

describe("An empty dossier", () => {
  const leeg = view([]);
  it("tells the stands from the figures, and calls the rest unknown", () => {
    expect(leeg.lead).toBe("Dronten had op 31 augustus 2024 32 van de 98 vergunninghouders gehuisvest: net achter op schema. Of er een plan van aanpak is, is niet bekend.");
    expect(leeg.tijdlijn.gebeurd.map((p) => [p.datum, p.tekst])).toEqual([
      ["2024-08-31", "10 gehuisvest in augustus. Nog 66 te realiseren. Schema: 32,7 van 98, bereikt: 32."],
      ["2024-07-31", "22 gehuisvest in juli. Nog 76 te realiseren."],
      ["2024-07-01", "Begin van 2024-II: stand 56, taakstelling 42, samen 98."],
    ]);
    expect(leeg.tijdlijn.komt.map((p) => [p.datum, p.soort])).toEqual([["2024-12-31", "Halfjaar"]]);
    expect(leeg.feiten.map((f) => feit(leeg, f.term))).toEqual([
      ["66", "op 31 augustus 2024, voor 2024-II"], ["onbekend", "er is geen besluit vastgelegd"], ["onbekend", "er is niets over vastgelegd"],
      ["onbekend", "er is geen gesprek gepland"], ["onbekend", "er zijn geen afspraken vastgelegd"],
    ]);
    expect([leeg.afspraken, leeg.notities, leeg.tredes, leeg.redenen, leeg.vervallen]).toEqual([[], [], [], [], []]);
    expect(leeg.ladder).toMatchObject({ zin: "Op welke trede Dronten staat, is niet vastgelegd. Daarom is er geen trede gemarkeerd.", naam: "Generieke interventieladder, versie 0" });
    expect(leeg.ladder!.treden.some((t) => t.hier)).toBe(false);
  });

  it("without a half-year draws nothing from figures that there are not", () => {
    const toezicht = computeToezicht({ ...papers, waarnemingen: [] }, [], PEILDATUM);
    const v = view([], { toezicht, rij: toezicht.rijen.find((r) => r.gebied.code === GM)!, historie: [] });
    expect([v.tijdlijn.komt, v.tijdlijn.gebeurd]).toEqual([[], []]);
    expect(feit(v, "Nog te realiseren")).toEqual(["onbekend", "nog geen taakstelling bekend"]);
  });
});

describe("The figures in the timeline", () => {
  it("say that a month which ended was not delivered, and which total is incomplete", () => {
    const zonder = papers.waarnemingen.filter((w) => !(w.indicator === "gerealiseerd" && w.gebied === GM && w.periode === "2024-07"));
    const toezicht = computeToezicht({ ...papers, waarnemingen: zonder }, zonder, PEILDATUM);
    const v = view([], { toezicht, rij: toezicht.rijen.find((r) => r.gebied.code === GM)! });
    expect(v.tijdlijn.gebeurd.slice(0, 2).map((p) => p.tekst)).toEqual([
      "10 gehuisvest in augustus. Nog 88 (onvolledig) te realiseren. Schema: 32,7 van 98, bereikt: 10 (onvolledig).",
      "Hoeveel er in juli zijn gehuisvest, is niet bekend.",
    ]);
    expect(v.feiten[0]!.waarde).toMatchObject({ tekst: "88", onvolledig: "1 maand ontbreekt" });
  });

  it("tell the closings that were published, and leave out our own count", () => {
    const { rij } = vraag([]);
    const sluiting = (halfjaar: string, n: number | null, gepubliceerd: boolean) => ({ halfjaar, stand: n === null ? ONBEKEND : waarde(n), gepubliceerd });
    const v = view([], { rij: { ...rij, sluitingen: [sluiting("2024-I", 56, true), sluiting("2023-II", 12, true), sluiting("2023-I", -4, true), sluiting("2022-II", 0, true), sluiting("2022-I", 9, false), sluiting("2021-II", null, false)] } });
    expect(v.tijdlijn.gebeurd.filter((p) => p.id.startsWith("einde-")).map((p) => p.tekst)).toEqual([
      "2023-II eindigde met een achterstand van 12 (gepubliceerde stand).", "2023-I eindigde met een voorsprong van 4 (gepubliceerde stand).", "2022-II eindigde met precies op nul (gepubliceerde stand).",
    ]);
  });
});

describe("The trede", () => {
  it("marks the step of the ladder that the decision names, and since when", () => {
    const v = view([trede("2024-03-01", 2), trede("2024-06-01", 3), trede("2024-08-01", 3)]);
    expect(feit(v, "Trede")).toEqual(["3. Afspraken over actie, termijn en vervolg", "sinds 1 juni 2024"]);
    expect(v.ladder!.treden.findIndex((t) => t.hier)).toBe(2);
    expect(v.ladder!.zin).toBe("Dronten staat op trede 3. Afspraken over actie, termijn en vervolg, volgens het besluit van 1 augustus 2024.");
    expect(v.tredes.map((t) => t.kop)).toEqual(["1 augustus 2024", "1 juni 2024", "1 maart 2024"]);
    expect(v.tredes[0]).toMatchObject({ tekst: "Trede 3. Afspraken over actie, termijn en vervolg. Besloten door: gedeputeerde.", motivatie: "te weinig woningen", ladder: "Ladder: Generieke interventieladder, versie 0.", vervallen: false, versies: [] });
  });

  it("goes by the ladder of its own decision, not by the newest", () => {
    const v = view([trede("2024-09-01", 2)], { opDatum: "2025-01-01" });
    expect(v.ladder).toMatchObject({ naam: "Generieke interventieladder, versie 0" });
    expect(view([trede("2024-11-01", 2, {}, 1)], { opDatum: "2025-01-01" }).ladder).toMatchObject({ naam: "Ladder Flevoland, versie 1", treden: [{ hier: false }, { hier: true }] });
    expect(view([], { opDatum: "2025-01-01" }).ladder!.naam).toBe("Ladder Flevoland, versie 1");
    const onbekend = view([trede("2024-09-01", 2, {}, 7)]);
    expect(onbekend.ladder).toMatchObject({ naam: "Versie 7 van de ladder was toen niet bekend", treden: [] });
    expect(feit(onbekend, "Trede")).toEqual(["2", "sinds 1 september 2024"]);
  });

  it("off the ladder is not unknown", () => {
    const v = view([trede("2024-03-01", 2), trede("2024-06-01", null)]);
    expect(feit(v, "Trede")).toEqual(["Van de ladder af", "sinds 1 juni 2024"]);
    expect(v.ladder!.zin).toBe("Dronten staat niet op de ladder, volgens het besluit van 1 juni 2024.");
  });

  it("keeps each decision: changed, and lapsed", () => {
    const eerste = trede("2024-03-01", 2);
    const anders = { ...eerste, id: 900, versie: 2, reden: "verschreven", inhoud: { ...eerste.inhoud, motivatie: "beter gezegd" } } as Dossierstuk;
    const weg = { ...anders, id: 901, versie: 3, vervallen: true } as Dossierstuk;
    expect(view([eerste, anders]).tredes).toMatchObject([{ motivatie: "beter gezegd", vervallen: false, versies: [{ reden: "verschreven" }, { reden: null }] }]);
    expect(view([eerste, anders, weg])).toMatchObject({ tredes: [{ vervallen: true }], vervallen: [] });
    expect(feit(view([eerste, anders, weg]), "Trede")[0]).toBe("onbekend");
  });

  it("is told up to the date that was asked for", () => {
    expect(tredeSinds([trede("2024-10-01", 1)], PEILDATUM)).toBeUndefined();
    expect(view([trede("2024-10-01", 1)], { gekozen: PEILDATUM }).tredes).toEqual([]);
  });
});

describe("Agreements", () => {
  it("open ones first, with what is late, and the deadlines that were moved", () => {
    const eerste = afspraak("2024-08-01", "open");
    const later = { ...eerste, id: 800, versie: 2, inhoud: { ...eerste.inhoud, uiterlijk: "2024-09-01" } } as Dossierstuk;
    const nogLater = { ...later, id: 801, versie: 3, inhoud: { ...later.inhoud, uiterlijk: "2024-09-10", uitkomst: "6 van 10" } } as Dossierstuk;
    const praat = gesprek("2024-06-12", "gevoerd");
    const rest = [afspraak(null, "open"), afspraak("zsm", "deels"), afspraak("2024-10", "open"), afspraak("2024-07-01", "gedaan"), afspraak("2024-07-01", "niet"), praat,
      stukVan("afspraak", { gebied: GM, datum: "2024-06-12", inhoud: { tekst: "uit het gesprek", eigenaar: "COA", uiterlijk: "2024-09-11", stand: "deels", uitkomst: "", gesprek: praat.sleutel } })];
    const v = view([eerste, later, nogLater, ...rest]);
    expect(v.afspraken.map((a) => [a.termijn, a.stand.woord, a.stand.teken])).toEqual([
      ["zo snel mogelijk", "deels gedaan", "loopt"], ["10 september 2024", "te laat", "laat"], ["11 september 2024", "deels gedaan", "loopt"], ["oktober 2024", "open", "loopt"], ["geen termijn", "open", "loopt"],
      ["1 juli 2024", "niet gedaan", "niet"], ["1 juli 2024", "gedaan", "gedaan"],
    ]);
    expect(v.afspraken[1]).toMatchObject({ eerder: "was 1 augustus 2024, daarna 1 september 2024", uitkomst: "6 van 10", herkomst: "proef" });
    expect(v.afspraken[2]).toMatchObject({ eerder: "", herkomst: "gesprek 12 juni 2024" });
    expect(feit(v, "Open afspraken")).toEqual(["5", "waarvan 1 te laat"]);
    expect(view([afspraak("2024-08-01", "deels")]).afspraken[0]!.stand).toEqual({ woord: "te laat, deels gedaan", teken: "laat" });
    expect(feit(view([afspraak("2024-08-01", "gedaan")]), "Open afspraken")).toEqual(["0", "van 1 die zijn vastgelegd"]);
  });

  it("whose deadline lies ahead are to come", () => {
    expect(view([afspraak("2024-10", "open"), afspraak("2024-08-01", "open"), afspraak("zsm", "open"), afspraak("2024-11-01", "gedaan")]).tijdlijn.komt.map((p) => p.tekst)[0]).toBe("Uiterlijk dan: tot 2024-10 (wethouder).");
  });
});

describe("Talks", () => {
  it.each<[string, readonly Dossierstuk[], readonly string[]]>([
    ["planned", [gesprek("2024-09-20", "gepland")], ["20 september 2024", "gepland"]],
    ["planned for this month", [gesprek("2024-09", "gepland")], ["september 2024", "gepland"]],
    ["was planned", [gesprek("2024-08", "gepland")], ["onbekend", "gepland was augustus 2024; of dat gesprek er was, is niet bekend"]],
    ["wanted", [gesprek("2024-06-05", "gewenst")], ["onbekend", "gewenst sinds 5 juni 2024"]],
    ["held", [gesprek("2024-06-05", "gevoerd")], ["onbekend", "er is geen gesprek gepland"]],
  ])("%s", (_, stukken, verwacht) => {
    expect(feit(view(stukken), "Volgende gesprek")).toEqual(verwacht);
  });

  it("of which nobody said that it was held, are not said to have been", () => {
    const v = view([gesprek("2024-08-20", "gepland"), gesprek("2024-09-20", "gepland")]);
    expect(v.tijdlijn.gebeurd[1]!.tekst).not.toBe("Gesprek gepland.");
    expect(v.tijdlijn.gebeurd.find((p) => p.soort === "Gesprek")!.tekst).toBe("Er was een gesprek gepland. Of het er was, is niet bekend.");
    expect(v.tijdlijn.komt[0]!.tekst).toBe("Gesprek gepland.");
  });
});

describe("A plan in the facts", () => {
  const plan = (stand: "gevraagd" | "ontvangen") => stukVan("plan", { gebied: GM, datum: "2024-07-04", sleutel: "p", inhoud: { stand, omschrijving: "", beloften: [] } });
  const oordeel = stukVan("planoordeel", { gebied: GM, datum: "2024-08-14", inhoud: { plan: "p", oordeel: "afgekeurd", motivatie: "te weinig" } });
  it("asked for, received, judged", () => {
    expect(feit(view([plan("gevraagd")]), "Plan van aanpak")).toEqual(["gevraagd", "4 juli 2024"]);
    expect(feit(view([plan("ontvangen")]), "Plan van aanpak")).toEqual(["ontvangen", "4 juli 2024, nog geen oordeel vastgelegd"]);
    const v = view([plan("ontvangen"), oordeel]);
    expect(feit(v, "Plan van aanpak")).toEqual(["afgekeurd", "op 14 augustus 2024, plan van 4 juli 2024"]);
    expect(v.tijdlijn.gebeurd.find((p) => p.id === oordeel.sleutel)).toMatchObject({ tekst: "Plan van aanpak van 4 juli 2024 afgekeurd.", meer: ["te weinig"], teken: "besluit" });
  });
});

describe("What the gemeente sees", () => {
  const intern = stukVan("notitie", { gebied: GM, datum: "2024-07-01", kring: "provincie", inhoud: { tekst: "GEHEIM-INTERN" } });
  const vertrouwelijk = stukVan("notitie", { gebied: GM, datum: "2024-07-02", kring: "vertrouwelijk", inhoud: { tekst: "GEHEIM-VERTROUWELIJK" } });
  const mededeling = stukVan("mededeling", { gebied: GM, datum: "2024-07-03", kring: "provincie", inhoud: { tekst: "GEHEIM-MEDEDELING" } });
  const provincie = stukVan("mededeling", { gebied: "PV24", datum: "2024-06-05", kring: "gemeente", inhoud: { tekst: "GEHEIM-PROVINCIE" } });
  const ander = stukVan("mededeling", { gebied: "GM0034", datum: "2024-06-05", inhoud: { tekst: "GEHEIM-ALMERE" } });
  const open = stukVan("mededeling", { gebied: GM, datum: "2024-06-06", inhoud: { tekst: "OPEN" } });
  const vervallenNotitie = { ...intern, id: 700, versie: 2, vervallen: true } as Dossierstuk;
  const alle = [intern, vertrouwelijk, mededeling, provincie, ander, open, vervallenNotitie];

  it("is its own dossier without what the province keeps to itself, in every part of the page and in the file", async () => {
    expect(zoalsGemeente(alle, GM)).toEqual([open]);
    const eigen = zoalsGemeente(alle, GM);
    const gezien = JSON.stringify(viewDossier(vraag(eigen, { provinciaal: false }))) + (await dossierCsv("Dronten", eigen, []));
    expect(gezien).toContain("OPEN");
    expect(gezien).not.toContain("GEHEIM");
    expect(viewDossier(vraag(eigen, { provinciaal: false })).ladder).toBeNull();
  });

  it("the province sees notes apart, and what is internal marked as such", () => {
    const v = view(alle.slice(0, 6));
    expect(v.notities.map((g) => [g.kring, g.notities.map((n) => n.tekst)])).toEqual([["Intern: alleen provincie", ["GEHEIM-INTERN"]], ["Vertrouwelijk: alleen gedeputeerde", ["GEHEIM-VERTROUWELIJK"]]]);
    expect(v.tijdlijn.gebeurd.filter((p) => p.kring !== null).map((p) => p.tekst)).toEqual(["GEHEIM-MEDEDELING"]);
    expect(v.tijdlijn.gebeurd.some((p) => p.tekst.includes("INTERN"))).toBe(false);
    expect(view(alle).vervallen.map((t) => t.kop)).toEqual(["Interne notitie, 1 juli 2024"]);
  });
});

it("a reden holds for as long as it says", () => {
  const reden = (tot: string | null) => stukVan("reden", { gebied: GM, datum: "2024-06", inhoud: { tekst: "te weinig koppelingen", tot } });
  expect(view([reden(null), reden("2024-08"), reden("2024-09")]).redenen.map((r) => r.kop)).toEqual(["juni 2024, zonder einddatum", "juni 2024, tot en met september 2024"]);
});

describe("An item in words", () => {
  const stuk = {
    brief: stukVan("brief", { gebied: GM, datum: "2024-09-20", inhoud: { richting: "van", onderwerp: "woningen" } }),
    plan: stukVan("plan", { gebied: GM, datum: "2024-09-20", inhoud: { stand: "ontvangen", omschrijving: "", beloften: [{ maand: "2024-10", aantal: 8 }, { maand: "2024-09", aantal: 4 }] } }),
    gesprek: stukVan("gesprek", { gebied: GM, datum: "2024-09-20", inhoud: { stand: "gevoerd", aanwezig: ["gedeputeerde", "wethouder"], verslag: "" } }),
  };
  it("says what it is", () => {
    expect(Object.values(stuk).map((s) => zegStuk(s, []))).toEqual(["Brief van de gemeente: woningen", "Plan van aanpak ontvangen. Het belooft 12 in twee maanden.", "Gesprek gevoerd met gedeputeerde en wethouder."]);
  });

  it("and in its history field by field what changed", () => {
    const tweede = { ...stuk.plan, id: 600, versie: 2, reden: "nieuwe brief", inhoud: { ...stuk.plan.inhoud, beloften: [{ maand: "2024-10", aantal: 9 }] } } as Dossierstuk;
    const [nieuw, oud] = viewStukgeschiedenis([stuk.plan, tweede], [], []);
    expect(nieuw).toMatchObject({ naam: "Plan van aanpak", reden: "nieuwe brief", verschillen: [{ wat: "beloofd per maand", oud: "september 2024 4, oktober 2024 8", nieuw: "oktober 2024 9" }] });
    expect(oud!.verschillen.map((v) => v.wat)).toEqual(["datum", "stand", "beloofd per maand", "wie leest het", "vervallen"]);
  });
});

it("the file has a row for each item, safe for a spreadsheet", async () => {
  const stukken = [stukVan("afspraak", { gebied: GM, datum: "2024-06-12", bron: "=1+1", inhoud: { tekst: "labelen", eigenaar: "wethouder", uiterlijk: "zsm", stand: "deels", uitkomst: "6 van 10", gesprek: null } })];
  expect((await dossierCsv("Dronten", stukken, [])).split("\r\n")[1]).toBe("Dronten;2024-06-12;Afspraak;labelen (wethouder);\"uiterlijk: zo snel mogelijk; uitkomst: 6 van 10\";deels gedaan;Provincie en gemeente;'=1+1;2024-06-12");
});
