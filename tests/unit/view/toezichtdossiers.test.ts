import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { GENERIEK_KADER } from "@/lib/domain/beleidskader";
import { dossierOp, type Dossierstuk, type Inhoud } from "@/lib/domain/dossier";
import { computeSignalen } from "@/lib/domain/signaal";
import { computeToezicht } from "@/lib/domain/toezicht";
import { toezichtCsv } from "@/lib/exchange/toezicht-csv";
import { parseToezichtKeuze } from "@/lib/schemas/toezicht-keuze";
import { viewToezicht } from "@/lib/view/toezicht";
import { viewDossiers } from "@/lib/view/toezichtdossiers";
import { stukVan } from "@/tests/helpers/dossier";
import { invoerFrom } from "@/tests/helpers/invoer";

const PEILDATUM = "2024-09-11";
const papers = await invoerFrom("PV24", "prisma/seed/flevoland-2024-09-11");
/** What the papers say, as it is loaded. */
const STUKKEN = dossierOp((JSON.parse(readFileSync("prisma/seed/dossiers-2024-09-11.json", "utf8")) as Dossierstuk[]).map((s, i) => ({ ...s, id: i + 1, versie: 1, vervallen: false, reden: null, op: new Date(), door: "systeem" })), null);

const maak = (stukken: readonly Dossierstuk[], { opDatum = PEILDATUM, zoek = {}, kaders = [] as (typeof GENERIEK_KADER)[] } = {}) => {
  const toezicht = computeToezicht(papers, papers.waarnemingen, PEILDATUM);
  const stand = { peildatum: PEILDATUM, bekendOp: null };
  const ranglijst = viewToezicht(toezicht, { provincie: papers.provincie, keuze: parseToezichtKeuze(zoek), stand });
  const signalen = computeSignalen({ toezicht, historie: papers.waarnemingen, stukken, kaders, peildatum: PEILDATUM, opDatum });
  const dossiers = viewDossiers({ gemeenten: papers.gemeenten, volgorde: ranglijst.rijen.map((r) => r.id), provincie: papers.provincie, stukken, kaders, signalen, historie: papers.waarnemingen, peildatum: PEILDATUM, opDatum, stand });
  return { ranglijst, dossiers };
};
/** A row as it is read. */
const gelezen = (stukken: readonly Dossierstuk[], naam: string, rest = {}) =>
  maak(stukken, rest).dossiers.rijen.find((r) => r.naam === naam)!.cellen.map(({ tekst, let: aandacht, sub }) => [tekst, ...aandacht.map((a) => `! ${a}`), ...sub.map((s) => `(${s})`)].join(" "));
const ONBEKEND = ["–", "–", "–", "–", "–", "–", "–"];
const urk = <S extends Dossierstuk["soort"]>(soort: S, datum: string, inhoud: Inhoud[S], rest: Partial<Dossierstuk> = {}) => stukVan(soort, { gebied: "GM0184", datum, inhoud, ...(rest as object) });
const cel = (kolom: number, stukken: readonly Dossierstuk[], rest = {}) => gelezen(stukken, "Urk", rest)[kolom];

describe("The papers of 11 September 2024", () => {
  const { dossiers, ranglijst } = maak(STUKKEN);

  it("say of each gemeente what they say, in the order of the ranking, and nothing of what they do not", () => {
    expect(dossiers.rijen.map((r) => r.naam)).toEqual(ranglijst.rijen.map((r) => r.naam));
    expect(gelezen(STUKKEN, "Urk")).toEqual(["–", "–", "–", "–", "–", "september 2024", "–"]);
    expect(gelezen(STUKKEN, "Dronten")).toEqual(["–", "–", "–", "–", "–", "september 2024 (gewenst op 5 juni 2024)", "–"]);
    expect(gelezen(STUKKEN, "Almere")).toEqual(["–", "ontvangen (5 juni 2024) (op 5 juni 2024 genoemd als ontvangen; de dag van ontvangst staat niet in de stukken)", "geen aantallen bekend", "–", "–", "september 2024", "–"]);
  });

  it("lead with what is known of the dossiers", () => {
    expect(dossiers.lead).toBe("Van geen gemeente is de trede bekend. Een plan van aanpak is bekend van Almere (ontvangen). Het eerstvolgende gesprek is met alle zes gemeenten: september 2024.");
    expect(maak(STUKKEN, { opDatum: "2024-10-01" }).dossiers.lead).toBe("Van geen gemeente is de trede bekend. Een plan van aanpak is bekend van Almere (ontvangen). Van zes geplande gesprekken is de datum voorbij. Of ze er waren, is niet vastgelegd.");
    expect(gelezen(STUKKEN, "Urk", { opDatum: "2024-10-01" })[5]).toBe("– ! onbevestigd: september 2024");
  });

  it("raise no signal, and it is said of which gemeenten that cannot be known", () => {
    expect(dossiers.signalen.lead).toBe("Er is geen signaal. Van een deel is het niet te zeggen.");
    expect(dossiers.signalen.groepen).toEqual([]);
    expect(dossiers.signalen.nietTeZeggen).toEqual([
      "Twee halfjaren op rij afgesloten met een achterstand: niet te zeggen van alle zes gemeenten, want de stand aan het einde van 2023-II is niet bekend.",
      "Twee maanden op rij minder gehuisvest dan het plan van aanpak belooft: niet te zeggen van Urk, Zeewolde, Lelystad, Noordoostpolder en Dronten, want er is geen plan van aanpak bekend.",
      "Twee maanden op rij minder gehuisvest dan het plan van aanpak belooft: niet te zeggen van Almere, want van het plan van aanpak zijn geen aantallen per maand bekend.",
      "Sinds het laatste gesprek niet minder ver achter op schema: niet te zeggen van Urk, Zeewolde, Lelystad, Noordoostpolder en Dronten, want er is geen gevoerd gesprek bekend.",
    ]);
  });

  it("say of the whole province what no gemeente has in its dossier, the latest first, with the source", () => {
    expect(dossiers.mededelingen.map((m) => [m.op, m.tekst, m.bron])).toEqual([
      ["11 september 2024", "Een aantal gemeenten krijgt de vraag om een plan van aanpak te maken. Welke dat zijn, staat niet in de stukken.", "Bron: Verslag PRT Flevoland 11-09-2024, agendapunt 5c. Peildatum 11 september 2024."],
      ["5 juni 2024", "Vier van de zes gemeenten staan onder actief toezicht. Welke vier dat zijn, staat niet in de stukken.", "Bron: Verslag PRT Flevoland 05-06-2024, agendapunt 4c. Peildatum 5 juni 2024."],
    ]);
    expect(maak(STUKKEN, { opDatum: "2024-06-05" }).dossiers.mededelingen).toHaveLength(1);
  });

  it("follow the order and the filter of the ranking, and lead to the dossier at the same clocks", () => {
    const { dossiers: minder } = maak(STUKKEN, { zoek: { volgorde: "nog", toon: "achter" } });
    expect(minder.rijen.map((r) => [r.naam, r.href])).toEqual(["Lelystad", "Dronten", "Urk", "Noordoostpolder", "Zeewolde"].map((n) => [n, `/toezicht/${n.toLowerCase()}?peildatum=2024-09-11`]));
    expect(minder.lead).toBe(dossiers.lead);
  });
});

describe("A dossier in a row", () => {
  it("of which nothing is recorded says so: unknown is not none", () => {
    expect(gelezen([], "Urk")).toEqual(ONBEKEND);
    expect(maak([]).dossiers.rijen[0]!.cellen.every((c) => c.inWoorden === "onbekend")).toBe(true);
    expect(maak([]).dossiers.lead).toBe("Van geen gemeente is de trede bekend. Van geen gemeente is een plan van aanpak bekend.");
  });

  it("names the step by the ladder that it was decided on, and since when", () => {
    const trede = (n: number | null, datum: string, kader = 0) => urk("trede", datum, { kader, trede: n, motivatie: "x", besluitDoor: "gedeputeerde" });
    const kaders = [{ ...GENERIEK_KADER, versie: 1, vanaf: "2024-09-01", treden: [{ naam: "Praten", uitleg: "" }] }];
    expect(cel(0, [trede(3, "2024-07-01")])).toBe("3. Afspraken over actie, termijn en vervolg (sinds 1 juli 2024)");
    expect(cel(0, [trede(3, "2024-07-01"), trede(1, "2024-09-02", 1)], { kaders })).toBe("1. Praten (sinds 2 september 2024)");
    expect(cel(0, [trede(3, "2024-07-01")], { kaders })).toBe("3. Afspraken over actie, termijn en vervolg (sinds 1 juli 2024)");
    expect(cel(0, [trede(3, "2024-07-01"), trede(null, "2024-08")])).toBe("geen trede (sinds augustus 2024)");
    expect(cel(0, [trede(3, "2024-09-12")])).toBe("–");
    // a version that is not there is no reason to hide the decision
    expect(cel(0, [trede(2, "2024-07-01", 9)])).toBe("trede 2 (sinds 1 juli 2024)");
    expect(maak([trede(3, "2024-07-01")]).dossiers.lead).toContain("De trede is bekend van één van de zes gemeenten: Urk (3. Afspraken over actie, termijn en vervolg).");
  });

  it("says of the plan what was decided last, and how many promised months were kept", () => {
    const plan = (beloften: Inhoud["plan"]["beloften"], stand: Inhoud["plan"]["stand"] = "ontvangen") => urk("plan", "2024-07-01", { stand, omschrijving: "", beloften }, { sleutel: "p" });
    const oordeel = urk("planoordeel", "2024-08-20", { plan: "p", oordeel: "afgekeurd", motivatie: "x" });
    expect([1, 2].map((k) => cel(k, [plan([], "gevraagd")]))).toEqual(["gevraagd (1 juli 2024)", "geen aantallen bekend"]);
    expect(cel(1, [plan([]), oordeel])).toBe("afgekeurd (20 augustus 2024)");
    expect(cel(1, [plan([]), oordeel], { opDatum: "2024-08-19" })).toBe("ontvangen (1 juli 2024)");
    // Urk housed 5 in July and none in August
    expect(cel(2, [plan([{ maand: "2024-07", aantal: 5 }, { maand: "2024-08", aantal: 1 }, { maand: "2024-10", aantal: 9 }])])).toBe("1 van 2 gehaald");
    expect(cel(2, [plan([{ maand: "2024-06", aantal: 5 }, { maand: "2024-07", aantal: 5 }])])).toBe("1 van 1 gehaald (van 1 maand niet bekend)");
    expect(cel(2, [plan([{ maand: "2024-05", aantal: 5 }, { maand: "2024-06", aantal: 5 }])])).toBe("– (van 2 maanden niet bekend)");
    expect(cel(2, [plan([{ maand: "2024-10", aantal: 5 }])])).toBe("nog geen maand voorbij");
  });

  it("counts the verschoonbare redenen that hold, and says when there are none any more", () => {
    const reden = (datum: string, tot: string | null) => urk("reden", datum, { tekst: "te weinig koppelingen", tot });
    expect(cel(3, [reden("2024-07-01", null), reden("2024-08", null), reden("2024-09-12", null)])).toBe("2 (sinds 1 juli 2024)");
    expect(cel(3, [reden("2024-07-01", "2024-09-11")])).toBe("1 (sinds 1 juli 2024)");
    expect(cel(3, [reden("2024-07-01", "2024-09-10")])).toBe("0 (niet meer)");
    expect(cel(3, [reden("2024-09-12", null)])).toBe("–");
  });

  it("tells the last talk, the next one, and which were never confirmed", () => {
    const gesprek = (stand: Inhoud["gesprek"]["stand"], datum: string) => urk("gesprek", datum, { stand, aanwezig: [], verslag: "" });
    const gesprekken = (...stukken: readonly Dossierstuk[]) => gelezen(stukken, "Urk").slice(4, 6);
    expect(gesprekken(gesprek("gevoerd", "2024-06-20"), gesprek("gepland", "2024-09-11"))).toEqual(["20 juni 2024", "11 september 2024"]);
    expect(gesprekken(gesprek("gepland", "2024-09-10"))).toEqual(["–", "– ! onbevestigd: 10 september 2024"]);
    expect(gesprekken(gesprek("gepland", "2024-08"), gesprek("gepland", "2024-09"), gesprek("gepland", "2024-10-01"))).toEqual(["–", "september 2024 ! onbevestigd: augustus 2024"]);
    // what was wished for before the last talk is done with
    expect(gesprekken(gesprek("gewenst", "2024-06-05"), gesprek("gevoerd", "2024-06-20"), gesprek("gewenst", "2024-09-01"))).toEqual(["20 juni 2024", "– (gewenst op 1 september 2024)"]);
    expect(gesprekken(gesprek("gevoerd", "2024-09-12"))).toEqual(["–", "–"]);
    const met = maak([gesprek("gepland", "2024-09-20"), gesprek("gepland", "2024-09-01")]).dossiers.lead;
    expect(met).toContain("Het eerstvolgende gesprek is met Urk: 20 september 2024. Van één gepland gesprek is de datum voorbij. Of het er was, is niet vastgelegd.");
  });

  it("counts the open agreements, and how many are late", () => {
    const afspraak = (stand: Inhoud["afspraak"]["stand"], uiterlijk: string | null) => urk("afspraak", "2024-06-20", { tekst: "x", eigenaar: "wethouder Urk", uiterlijk, stand, uitkomst: "", gesprek: null });
    expect(cel(6, [afspraak("open", "2024-09-10"), afspraak("deels", "2024-09-11"), afspraak("open", "zsm"), afspraak("open", null), afspraak("gedaan", "2024-07-01")])).toBe("4 ! 1 te laat");
    expect(cel(6, [afspraak("gedaan", "2024-07-01")])).toBe("0");
    expect(maak([afspraak("open", "2024-09-10")]).dossiers.rijen.find((r) => r.naam === "Urk")!.cellen[6]!.bestand).toEqual(["1", "1"]);
  });
});

describe("The file", () => {
  const TREDE = urk("trede", "2024-07-01", { kader: 0, trede: 3, motivatie: "geheime motivatie", besluitDoor: "gedeputeerde" });

  it("has what the page has, cell by cell and in its order", async () => {
    const { ranglijst, dossiers } = maak([...STUKKEN, TREDE]);
    const regels = (await toezichtCsv(ranglijst, dossiers, PEILDATUM)).replace("\uFEFF", "").trimEnd().split("\r\n").map((r) => r.split(";"));
    const kop = regels[0]!;
    for (const rij of dossiers.rijen) {
      const regel = regels.find((r) => r[0] === rij.naam)!;
      dossiers.kolommen.forEach((kolom, i) => kolom.bestand.forEach((naam, j) => {
        expect(regel[kop.indexOf(naam)], `${rij.naam} ${naam}`).toBe(rij.cellen[i]!.bestand[j]);
      }));
      expect(regel[kop.indexOf("Signalen")]).toBe("");
      // an unknown cell on the page is unknown in the file
      rij.cellen.forEach((c, i) => { if (c.inWoorden !== undefined) expect(dossiers.kolommen[i]!.bestand.length === 0 || c.bestand[0]).toBe("onbekend"); });
    }
    expect(regels.find((r) => r[0] === "Urk")!.slice(kop.indexOf("Trede"), kop.indexOf("Trede") + 2)).toEqual(["3. Afspraken over actie, termijn en vervolg", "2024-07-01"]);
    expect(regels.find((r) => r[0] === "Almere")).toContain("ontvangen");
  });

  it("neither file nor page has what is vertrouwelijk or an internal note, nor a motivation or a report", async () => {
    const geheim = (["vertrouwelijk", "provincie"] as const).map((kring) => urk("notitie", "2024-08-01", { tekst: `geheime notitie ${kring}` }, { kring, toelichting: "geheime toelichting" }));
    const verslag = urk("gesprek", "2024-08-02", { stand: "gevoerd", aanwezig: ["wethouder Urk"], verslag: "geheim verslag" });
    const { ranglijst, dossiers } = maak([...STUKKEN, TREDE, ...geheim, verslag]);
    expect(JSON.stringify([ranglijst, dossiers])).not.toMatch(/geheim/i);
    expect(await toezichtCsv(ranglijst, dossiers, PEILDATUM)).not.toMatch(/geheim/i);
  });
});
