import { describe, expect, it } from "vitest";
import { NVT, numberOf, ONBEKEND, PM, waarde, type Cijfer } from "@/lib/domain/cijfer";
import type { StandInvoer } from "@/lib/domain/stand";
import { computeToezicht, isAflopend, RANGSCHIKKINGEN, RICHTINGEN, type Toezicht } from "@/lib/domain/toezicht";
import { toezichtCsv } from "@/lib/exchange/toezicht-csv";
import type { Zoekparameters } from "@/lib/schemas/stand-keuze";
import { parseToezichtKeuze } from "@/lib/schemas/toezicht-keuze";
import { viewToezicht, type ToezichtView } from "@/lib/view/toezicht";
import { viewDossiers } from "@/lib/view/toezichtdossiers";
import { toezichtlead } from "@/lib/view/toezichtlead";
import { historie, HISTORIE_EINDE } from "@/tests/helpers/historie";
import { invoerFrom } from "@/tests/helpers/invoer";
import { cijferVan } from "@/tests/helpers/waarneming";

const PEILDATUM = "2024-09-11";
const papers = await invoerFrom("PV24", "prisma/seed/flevoland-2024-09-11");

const view = (invoer: StandInvoer, peildatum: string, zoek: Zoekparameters = {}): ToezichtView =>
  viewToezicht(computeToezicht(invoer, invoer.waarnemingen, peildatum), { provincie: invoer.provincie, keuze: parseToezichtKeuze(zoek), stand: { peildatum: null, bekendOp: null } });
/** Dossiers of which nothing is known. */
const GEEN_DOSSIERS = (v: ToezichtView) => viewDossiers({ gemeenten: papers.gemeenten, volgorde: v.rijen.map((r) => r.id), provincie: papers.provincie, stukken: [], kaders: [], signalen: [], historie: [], peildatum: PEILDATUM, opDatum: PEILDATUM, stand: { peildatum: null, bekendOp: null } });
const csv = (v: ToezichtView, dossiers = GEEN_DOSSIERS(v)) => toezichtCsv(v, dossiers, PEILDATUM);
const namen = (v: ToezichtView) => v.rijen.map((r) => r.naam);
const rij = (v: ToezichtView, naam: string) => [...v.rijen, v.totaal].find((r) => r.naam === naam)!;
/** A row as it is read: word, number, what is missing, and the line below. */
const gelezen = (v: ToezichtView, naam: string) =>
  rij(v, naam).cellen.map(({ cel, sub }) => [cel.oordeel?.woord, cel.tekst, cel.onvolledig && `[${cel.onvolledig}]`, sub && `(${sub.join("; ")})`].filter(Boolean).join(" "));

/** The papers with another figure of vergunninghouders. */
const metCijfer = (indicator: "standBegin" | "gerealiseerd" | "correcties", gebied: string, periode: string, cijfer: Cijfer): StandInvoer => ({
  ...papers,
  waarnemingen: [
    ...papers.waarnemingen.filter((w) => !(w.thema === "vergunninghouders" && w.indicator === indicator && w.gebied === gebied && w.periode === periode)),
    { ...cijferVan("vergunninghouders", indicator, gebied, periode, "2024-08-31", 0), cijfer },
  ],
});

describe("The papers of 11 September 2024", () => {
  const v = view(papers, PEILDATUM);

  it("say in three sentences who will be short, who ahead, and what that is together", () => {
    expect(v.lead).toBe(
      "Bij dit tempo komen op 1 januari 2025 vijf gemeenten te kort: Urk 56, Zeewolde 30, Lelystad 26, Noordoostpolder 21 en Dronten 2. Almere haalt 88 meer dan moest. Samen is dat 47 te kort.",
    );
    expect(v.voortgang).toBe("2024-II, met cijfers tot en met augustus");
    expect(v.toelichting).toMatch(/^De prognose rekent .* gemiddelde .* Snelst en traagst: /);
  });

  it("rank by prognose unless asked otherwise, the province last and unranked", () => {
    expect(namen(v)).toEqual(["Urk", "Zeewolde", "Lelystad", "Noordoostpolder", "Dronten", "Almere"]);
    expect(v.totaal.naam).toBe("Flevoland");
    expect(v.volgorde).toBe("Gesorteerd op prognose aan het einde: wie het meest te kort komt, staat bovenaan.");
    expect(namen(view(papers, PEILDATUM, { volgorde: "nog" }))).toEqual(["Almere", "Lelystad", "Dronten", "Urk", "Noordoostpolder", "Zeewolde"]);
  });

  it("give of each gemeente the stand, the pace and the prognose with its range", () => {
    expect(v.kolommen.map((k) => [k.kop, k.sub].filter(Boolean).join(" "))).toEqual([
      "Achterstand bij begin op 1-7-2024", "Taakstelling 2024-II", "Gerealiseerd t/m 31-8-2024", "Nog te realiseren", "Ten opzichte van schema", "Deel van het totaal",
      "Nodig per maand", "Gehaald per maand", "Prognose aan het einde op 1-1-2025", "Halfjaren op rij achter",
    ]);
    expect(gelezen(v, "Noordoostpolder")).toEqual(["31", "47", "19", "59", "achter −7", "24%", "14,75", "9,5", "te kort 21 (snelst: te kort 3; traagst: te kort 39)", "minstens 1 (sinds 2024-I)"]);
    expect(gelezen(v, "Almere")).toEqual(["94", "211", "131", "174", "voor 29,33", "43%", "43,5", "65,5", "voorsprong −88 (snelst: voorsprong 146; traagst: voorsprong 30)", "minstens 1 (sinds 2024-I)"]);
    expect(gelezen(v, "Flevoland")).toEqual(["302", "423", "226", "499", "achter −15,67", "31%", "124,75", "113", "te kort 47 (snelst: voorsprong 105; traagst: te kort 199)", "n.v.t."]);
    expect(v.rijen.map((r) => [r.naam, r.cellen[6]!.cel.tekst])).toEqual([["Urk", "16,5"], ["Zeewolde", "11"], ["Lelystad", "22,5"], ["Noordoostpolder", "14,75"], ["Dronten", "16,5"], ["Almere", "43,5"]]);
  });

  it("can be cut down to who is behind or will be short; the province stays whole", () => {
    for (const toon of ["achter", "tekort"]) {
      const minder = view(papers, PEILDATUM, { toon });
      expect(namen(minder)).toEqual(["Urk", "Zeewolde", "Lelystad", "Noordoostpolder", "Dronten"]);
      expect(minder.volgorde).toMatch(/^U ziet vijf van de zes gemeenten: wie /);
      expect(minder.totaal.cellen).toEqual(v.totaal.cellen);
      expect(minder.lead).toBe(v.lead);
    }
  });

  it("lead on to each gemeente at the same two clocks, and to what each column means", () => {
    const klokken = viewToezicht(computeToezicht(papers, papers.waarnemingen, PEILDATUM), { provincie: papers.provincie, keuze: parseToezichtKeuze({}), stand: { peildatum: PEILDATUM, bekendOp: "2024-10-01" } });
    expect(rij(klokken, "Urk").href).toBe("/toezicht/urk?peildatum=2024-09-11&bekendOp=2024-10-01");
    expect(v.totaal.href).toBeNull();
    expect(v.kolommen.every((k) => k.uitleg.startsWith("/uitleg#vergunninghouders-"))).toBe(true);
  });
});

describe("The columns", () => {
  it("are all that a ranking can go by, and one says how it was sorted", () => {
    expect(view(papers, PEILDATUM).kolommen.map((k) => k.id).sort()).toEqual([...RANGSCHIKKINGEN].sort());
    for (const volgorde of RANGSCHIKKINGEN) {
      for (const richting of RICHTINGEN) {
        const v = view(historie(), "2024-10-15", { volgorde, richting });
        expect(v.kolommen.filter((k) => k.gesorteerd !== null).map((k) => [k.id, k.gesorteerd])).toEqual([[volgorde, isAflopend(volgorde, richting) ? "descending" : "ascending"]]);
        const at = v.kolommen.findIndex((k) => k.id === volgorde);
        const getallen = v.rijen.flatMap((r) => numberOf(r.cellen[at]!.cel.cijfer) ?? []);
        const sorted = [...getallen].sort((a, b) => (isAflopend(volgorde, richting) ? b - a : a - b));
        expect(getallen, volgorde).toEqual(sorted);
      }
    }
  });
});

describe("What is missing", () => {
  it("is said, and ranks last: never as 0", () => {
    const v = view(metCijfer("standBegin", "GM0995", "2024-II", ONBEKEND), PEILDATUM);
    expect(gelezen(v, "Lelystad")).toEqual(["–", "79", "32", "–", "–", "–", "–", "16", "–", "– (eind 2024-I niet bekend)"]);
    expect(namen(v).at(-1)).toBe("Lelystad");
    expect(v.lead).toBe("Bij dit tempo komen op 1 januari 2025 vier gemeenten te kort: Urk 56, Zeewolde 30, Noordoostpolder 21 en Dronten 2. Almere haalt 88 meer dan moest. Van Lelystad is er geen prognose: daarvoor ontbreken cijfers. Samen is dat, voor zover bekend, 21 te kort.");
    expect(rij(v, "Flevoland").cellen[8]!.cel.onvolledig).toBe("1 gemeente ontbreekt");
  });

  it("of a filter is named", () => {
    const v = view(metCijfer("standBegin", "GM0995", "2024-II", ONBEKEND), PEILDATUM, { toon: "tekort" });
    expect(namen(v)).toEqual(["Urk", "Zeewolde", "Noordoostpolder", "Dronten"]);
    expect(v.meldingen).toContain("Van Lelystad is het niet bekend: deze gemeente staat er niet bij.");
  });

  it("marks every figure that rests on it: a month, or a correctie", () => {
    const maand = view(metCijfer("gerealiseerd", "GM0184", "2024-07", PM), PEILDATUM);
    for (const at of [2, 3, 4, 5, 6, 7, 8]) expect(rij(maand, "Urk").cellen[at]!.cel.onvolledig, maand.kolommen[at]!.kop).toBe("1 maand is pm");
    const correctie = view(metCijfer("correcties", "GM0184", "2024-II", PM), PEILDATUM);
    expect(rij(correctie, "Urk").cellen[8]!.cel.tekst).toBe("–");
    expect(correctie.meldingen).toContain("Correcties tellen mee in wat nog te realiseren is. U vindt ze in de stand van zaken.");
  });

  it("leaves no prognose without a month, and none without a taakstelling", () => {
    const zonderMaand = view({ ...papers, waarnemingen: papers.waarnemingen.filter((w) => w.indicator !== "gerealiseerd") }, PEILDATUM);
    expect(zonderMaand.lead).toBe("Er is nog geen prognose voor 2024-II. Daarvoor zijn de stand, de taakstelling en minstens één maand nodig.");
    expect(zonderMaand.toelichting).toBe("");
    expect(zonderMaand.voortgang).toBe("2024-II, nog zonder cijfers van een maand");
    const leeg = view({ ...papers, waarnemingen: papers.waarnemingen.filter((w) => w.thema !== "vergunninghouders") }, PEILDATUM, { toon: "achter" });
    expect(leeg.lead).toBe("Er is nog geen taakstelling bekend. Zonder taakstelling is er geen prognose.");
    expect([leeg.voortgang, leeg.rijen, leeg.leeg]).toEqual(["", [], "Er is geen gemeente die achter op schema ligt."]);
  });
});

describe("A history of half-years", () => {
  it("is counted back to the first that is not known, says when a closing is our own count, and that the half-year is over", () => {
    const v = view(historie(), HISTORIE_EINDE);
    expect(gelezen(v, "Bernedam").at(-1)).toBe("minstens 4 (sinds 2022-II)");
    // of Elsmeer nothing was published and a month is pm: what was left is not known, so nobody says it was behind
    expect(gelezen(v, "Elsmeer").at(-1)).toBe("– (eind 2024-I niet bekend)");
    const alles = historie();
    const geteld = alles.waarnemingen.map((w) => (w.indicator === "gerealiseerd" && w.gebied === "GM9705" && w.cijfer.staat === "pm" ? { ...w, cijfer: waarde(3) } : w));
    expect(gelezen(view({ ...alles, waarnemingen: geteld }, HISTORIE_EINDE), "Elsmeer").at(-1)).toBe("minstens 4 (sinds 2022-II, eigen telling)");
    expect(gelezen(v, "Fluitstad").at(-1)).toBe("0 (eind 2024-I geen achterstand)");
    expect(v.lead).toMatch(/^Op 1 januari 2025 kwamen vijf gemeenten te kort: /);
    expect(gelezen(v, "Bernedam").slice(6, 9)).toEqual(["n.v.t.", "11,5", "te kort 82"]);
  });
});

describe("The lead", () => {
  it("says of a prognose that a month is missing in it", () => {
    const urk = computeToezicht(papers, papers.waarnemingen, PEILDATUM).rijen.find((r) => r.gebied.naam === "Urk")!;
    const onvolledig = { ...urk, tempo: { ...urk.tempo, prognose: waarde(56, ["pm"]) } };
    const { tabel, totaal } = computeToezicht(papers, papers.waarnemingen, PEILDATUM);
    expect(toezichtlead({ tabel, rijen: [onvolledig], totaal })).toBe("Bij dit tempo komt op 1 januari 2025 één gemeente te kort: Urk 56 (onvolledig).");
  });

  const toezicht = computeToezicht(papers, papers.waarnemingen, PEILDATUM);
  const met = (prognoses: readonly Cijfer[], samen: Cijfer, namenVan = (i: number) => toezicht.rijen[i % 6]!.gebied.naam): Toezicht => ({
    ...toezicht,
    rijen: prognoses.map((prognose, i) => ({ ...toezicht.rijen[i % 6]!, gebied: { code: `GM${i}`, naam: namenVan(i), afkorting: null }, tempo: { ...toezicht.rijen[i % 6]!.tempo, prognose } })),
    totaal: { ...toezicht.totaal, tempo: { ...toezicht.totaal.tempo, prognose: samen } },
  });

  it.each([
    [[-3, -1.5], -4.5, "Bij dit tempo komt op 1 januari 2025 geen gemeente te kort. Meer dan moest halen Almere 3 en Dronten 1,5. Samen is dat 4,5 boven wat moest."],
    [[0, 1e-13], 0, "Bij dit tempo komt op 1 januari 2025 geen gemeente te kort. Precies uit komen Almere en Dronten. Samen komt dat precies uit."],
    [[4, 7], 11, "Bij dit tempo komen op 1 januari 2025 alle twee gemeenten te kort: Dronten 7 en Almere 4. Samen is dat 11 te kort."],
    [[4], 4, "Bij dit tempo komt op 1 januari 2025 één gemeente te kort: Almere 4."],
  ])("of %j", (prognoses, samen, zin) => {
    expect(toezichtlead(met(prognoses.map((n) => waarde(n)), waarde(samen)))).toBe(zin);
  });

  it("is careful where a prognose is not known", () => {
    expect(toezichtlead(met([waarde(-3), ONBEKEND, NVT], waarde(-3, ["onbekend"])))).toBe(
      "Bij dit tempo komt op 1 januari 2025 voor zover bekend geen gemeente te kort. Almere haalt 3 meer dan moest. Van Dronten en Lelystad is er geen prognose: daarvoor ontbreken cijfers.",
    );
  });

  it("names the five that are most short of many", () => {
    const zin = toezichtlead(met(Array.from({ length: 20 }, (_, i) => waarde(i + 1)), waarde(210), (i) => `G${i + 1}`));
    expect(zin).toContain("alle 20 gemeenten te kort: G20 20, G19 19, G18 18, G17 17, G16 16 en 15 andere.");
  });
});

describe("The file", () => {
  it("has the rows of the page in their order, unrounded, the province last", async () => {
    const regels = (await csv(view(papers, PEILDATUM, { volgorde: "schema" }))).trimEnd().split("\r\n");
    expect(regels[0]).toBe("\uFEFFGemeente;CBS-code;Halfjaar;Achterstand bij begin;Taakstelling;Gerealiseerd;Nog te realiseren;Ten opzichte van schema;Deel van het totaal;Nodig per maand;Gehaald per maand;Prognose aan het einde;Halfjaren op rij achter;Prognose bij de snelste maand;Prognose bij de traagste maand;Achter sinds;Kan eerder zijn begonnen;Laatste eindstand is eigen telling;Onvolledig;Peildatum;Trede;Trede sinds;Plan van aanpak;Datum plan van aanpak;Beloofde maanden gehaald;Beloofde maanden bekend;Verschoonbare redenen;Verschoonbare reden sinds;Laatste gesprek;Volgend gesprek;Onbevestigde gesprekken;Open afspraken;Waarvan te laat;Signalen;Niet te zeggen");
    expect(regels[1]).toBe("Urk;GM0184;2024-II;50;21;5;66;-18,666666666666668;0,07042253521126761;16,5;2,5;56;1;46;66;2024-I;ja;nee;;2024-09-11;onbekend;onbekend;onbekend;onbekend;onbekend;onbekend;onbekend;onbekend;onbekend;onbekend;;onbekend;onbekend;;");
    expect(regels.at(-1)).toMatch(/^Flevoland;;2024-II;.*;2024-09-11;{15}$/);
    expect(regels.slice(1).map((r) => r.split(";")[0])).toEqual(["Urk", "Zeewolde", "Lelystad", "Noordoostpolder", "Dronten", "Almere", "Flevoland"]);
  });

  it("says of each figure that is missing or incomplete why", async () => {
    expect(await csv(view(metCijfer("gerealiseerd", "GM0184", "2024-07", PM), PEILDATUM))).toContain("Nog te realiseren: pm");
    expect(await csv(view(metCijfer("standBegin", "GM0995", "2024-II", ONBEKEND), PEILDATUM))).toMatch(/Lelystad;GM0995;2024-II;onbekend;79;32;onbekend;onbekend;onbekend;onbekend;16;onbekend;onbekend;/);
  });
});
