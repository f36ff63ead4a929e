import { describe, expect, it } from "vitest";
import { GENERIEK_KADER } from "@/lib/domain/beleidskader";
import { NVT, ONBEKEND, PM, type Cijfer } from "@/lib/domain/cijfer";
import type { Dossiersoort, Dossierstuk, Inhoud, Kring } from "@/lib/domain/dossier";
import type { StandInvoer } from "@/lib/domain/stand";
import { computeToezicht } from "@/lib/domain/toezicht";
import type { Waarneming } from "@/lib/domain/waarneming";
import { viewFiche, type FicheView } from "@/lib/view/fiche";
import { schemawoord } from "@/lib/view/fichezinnen";
import { kortIn, ZIE_DOSSIER } from "@/lib/view/inkorten";
import { tekstVan } from "@/lib/view/zin";
import { invoerFrom } from "@/tests/helpers/invoer";
import { cijferVan, gemeenten } from "@/tests/helpers/waarneming";

const PAPERS = "2024-09-11";
const papers = await invoerFrom("PV24", "prisma/seed/flevoland-2024-09-11");
const DRONTEN = "GM0303";

let teller = 0;
function stuk<S extends Dossiersoort>(soort: S, datum: string, inhoud: Inhoud[S], kring: Kring = "gemeente", gebied = DRONTEN): Dossierstuk {
  teller += 1;
  return { id: teller, sleutel: `stuk-${teller}`, versie: 1, soort, gebied, kring, datum, inhoud, vervallen: false, peildatum: datum, bron: "verslag", toelichting: "", reden: null, op: new Date(0), door: "systeem" } as unknown as Dossierstuk;
}

interface Vraag {
  readonly invoer?: StandInvoer;
  readonly peildatum?: string;
  readonly opDatum?: string;
  readonly gebied?: string;
  readonly stukken?: readonly Dossierstuk[];
}

function fiche({ invoer = papers, peildatum = PAPERS, opDatum = peildatum, gebied = DRONTEN, stukken = [] }: Vraag = {}): FicheView {
  const toezicht = computeToezicht(invoer, invoer.waarnemingen, peildatum);
  return viewFiche({ gebied: invoer.gemeenten.find((g) => g.code === gebied)!, stukken, kaders: [], toezicht, historie: invoer.waarnemingen, opDatum }, { invoer, peildatum, bekendOp: null }, null);
}
const zinnen = (f: FicheView) => f.zinnen.map((z) => tekstVan(z.delen));
const feit = (f: FicheView, term: string) => f.feiten.find((x) => x.term === term)!;

/** One gemeente, with what it began with, its taakstelling, and months from July on; null = not delivered. */
interface Halfjaar {
  readonly stand?: number | Cijfer | null;
  readonly taak?: number | Cijfer | null;
  readonly correctie?: number | Cijfer;
  readonly maanden?: readonly (number | Cijfer | null)[];
  readonly peildatum?: string;
}

function een({ stand = 56, taak = 42, correctie, maanden = [22, 10], peildatum = "2024-08-31" }: Halfjaar): Vraag & { readonly invoer: StandInvoer; readonly peildatum: string } {
  const row = (indicator: "standBegin" | "taakstelling" | "correcties" | "gerealiseerd", periode: string, n: number | Cijfer | null | undefined): Waarneming[] => (n === null || n === undefined ? [] : [cijferVan("vergunninghouders", indicator, "A", periode, "2024-07-01", n)]);
  const rows = [...row("standBegin", "2024-II", stand), ...row("taakstelling", "2024-II", taak), ...row("correcties", "2024-II", correctie), ...maanden.flatMap((n, i) => row("gerealiseerd", `2024-${String(i + 7).padStart(2, "0")}`, n))];
  // another gemeente has a taakstelling, so that the half-year is shown
  return { invoer: { provincie: { code: "PV", naam: "Proef", afkorting: null }, gemeenten: gemeenten("A", "B"), waarnemingen: [...rows, cijferVan("vergunninghouders", "taakstelling", "B", "2024-II", "2024-07-01", 1)], locaties: [], standen: [] }, peildatum, gebied: "A" };
}
const van = (h: Halfjaar) => fiche(een(h));

describe("The three sentences, with the papers", () => {
  it("say of Dronten what must be done, what was done, and where that leads", () => {
    expect(zinnen(fiche())).toEqual([
      "Dronten moet in het tweede halfjaar 2024 98 vergunninghouders huisvesten: 56 die nog open stonden op 1 juli en 42 uit de nieuwe taakstelling.",
      "Tot en met augustus zijn er 32 gehuisvest: 22 in juli en 10 in augustus. Volgens het schema waren dat er 32,7. Dronten ligt net achter op schema.",
      "In dit tempo komt Dronten 2 te kort op 1 januari 2025. Gaat elke maand als augustus, dan is het 26 te kort. Gaat elke maand als juli, dan is het 22 meer dan moest. Nodig zijn er van september tot en met december 16,5 per maand.",
    ]);
    const bronnen = fiche().zinnen.map((z) => z.bron);
    expect(bronnen[0]).toMatch(/^Peildatum 11 september 2024, niet in de bron vermeld\. Bron: Bijlage .*Huisvesting vergunninghouders\.$/);
    expect(bronnen[1]).toMatch(/^Peildatum 31 augustus 2024.* Schema: twee zesde van 98, berekend\. Net: minder dan één persoon\.$/);
    expect(bronnen[2]).toBe("Prognose: 66 min vier keer het gemiddelde per maand tot nu (16), berekend.");
  });

  it.each([
    ["Almere", "haalt", "88 meer dan moest", "43,5"],
    ["Dronten", "komt", "2 te kort", "16,5"],
    ["Lelystad", "komt", "26 te kort", "22,5"],
    ["Noordoostpolder", "komt", "21 te kort", "14,75"],
    ["Urk", "komt", "56 te kort", "16,5"],
    ["Zeewolde", "komt", "30 te kort", "11"],
  ])("%s %s %s, and needs %s a month", (naam, werkwoord, einde, nodig) => {
    const f = fiche({ gebied: papers.gemeenten.find((g) => g.naam === naam)!.code });
    expect(zinnen(f)[2]).toContain(`In dit tempo ${werkwoord} ${naam} ${einde} op 1 januari 2025.`);
    expect(zinnen(f)[2]).toContain(`Nodig zijn er van september tot en met december ${nodig} per maand.`);
    expect(feit(f, "Nodig per maand").tekst).toBe(nodig);
    expect(f.grafiek.tekening).not.toBeNull();
  });

  it("know both clocks and the half-year", () => {
    const f = fiche({ opDatum: "2024-10-01" });
    expect([f.titel, f.onderwerp, ...f.moment]).toEqual([
      "Gespreksfiche Dronten", "Huisvesting van vergunninghouders, tweede halfjaar 2024", "Stand op 11 september 2024, zoals nu bekend", "Cijfers tot en met 31 augustus 2024, dossier tot en met 1 oktober 2024",
    ]);
  });

  it("ask what the figures raise", () => {
    expect(fiche().vragen).toEqual([
      "In juli kregen 22 mensen een woning, in augustus 10. Waar kwam het verschil door?",
      "Van september tot en met december zijn er 16,5 per maand nodig, tot nu waren het er gemiddeld 16. Welke woningen komen wanneer vrij?",
      "Voor amv van Nidos zijn er 0 plaatsen (met wat wordt verwacht) bij een opgave van 10 (2024-I). Die plaatsen tellen mee voor de taakstelling. Wat kan er nog bij?",
      "Een plan van aanpak is niet bekend. Is het er, of komt het er, met een aantal per maand?",
      "Wat is nodig van COA, Nidos of de corporatie?",
    ]);
  });
});

describe("What must be done", () => {
  const zin = (h: Halfjaar) => zinnen(van(h))[0];

  it("comes from the stand, the taakstelling and the correcties", () => {
    expect(zin({ correctie: 3 })).toBe("Gemeente A moet in het tweede halfjaar 2024 101 vergunninghouders huisvesten: 56 die nog open stonden op 1 juli en 42 uit de nieuwe taakstelling, en 3 erbij door correcties.");
    expect(zin({ correctie: -3 })).toContain("95 vergunninghouders huisvesten: 56 die nog open stonden op 1 juli en 42 uit de nieuwe taakstelling, en 3 eraf door correcties.");
    expect(zin({ stand: 0 })).toBe("Gemeente A moet in het tweede halfjaar 2024 42 vergunninghouders huisvesten: 42 uit de nieuwe taakstelling; op 1 juli stond er niets meer open.");
    expect(zin({ stand: -10 })).toContain("32 vergunninghouders huisvesten: 42 uit de nieuwe taakstelling, min de voorsprong van 10 op 1 juli.");
    expect(zin({ stand: 1, taak: 0 })).toContain("1 vergunninghouder huisvesten: 1 die nog open stond op 1 juli en 0 uit de nieuwe taakstelling.");
  });

  it("is voldaan when the voorsprong is as large as the taakstelling, or larger", () => {
    expect(zin({ stand: -50 })).toBe("Gemeente A is voor het tweede halfjaar 2024 voldaan: de voorsprong van 50 op 1 juli is groter dan de taakstelling van 42.");
    expect(zin({ stand: -42 })).toContain("voldaan: de voorsprong van 42 op 1 juli is even groot als de taakstelling van 42.");
    expect(zin({ stand: 5, correctie: -60 })).toContain("voldaan: de stand op 1 juli (5), de taakstelling (42) en de correcties (−60) zijn samen −13.");
  });

  it("is not known when a part is not, and says which and what is", () => {
    expect(zin({ stand: null })).toBe("Het is niet bekend hoeveel vergunninghouders Gemeente A in het tweede halfjaar 2024 moet huisvesten: de stand op 1 juli is niet bekend. Wel bekend is de taakstelling: 42.");
    expect(zin({ taak: PM })).toContain("de taakstelling is aangekondigd, maar het aantal is nog niet bekend (pm). Wel bekend is de stand op 1 juli: 56.");
    expect(zin({ taak: NVT })).toContain("de taakstelling bestaat niet.");
    expect(zin({ stand: null, taak: null })).toMatch(/: de stand op 1 juli is niet bekend en de taakstelling is niet bekend\.$/);
    expect(zin({ correctie: PM })).toContain("moet huisvesten: van een correctie is het aantal nog niet bekend. Wel bekend is de stand op 1 juli: 56 en de taakstelling: 42.");
    const basis = een({ correctie: 3 });
    const tweede = { ...cijferVan("vergunninghouders", "correcties", "A", "2024-II", "2024-07-02", PM), versie: 1 };
    expect(zinnen(fiche({ ...basis, invoer: { ...basis.invoer, waarnemingen: [...basis.invoer.waarnemingen, tweede] } }))[0]).toMatch(/101 vergunninghouders .* Een correctie ontbreekt nog: dit totaal is onvolledig\.$/);
  });

  it("is not known while no half-year is", () => {
    const f = fiche({ invoer: { ...papers, waarnemingen: [] } });
    expect(zinnen(f)).toEqual([
      "Van Dronten is nog geen taakstelling bekend. Het is dus niet bekend hoeveel vergunninghouders Dronten moet huisvesten.",
      "Zonder halfjaar met een taakstelling is niet te zeggen wat Dronten daarvan heeft gedaan.",
      "Er is geen prognose: daarvoor zijn de stand, de taakstelling en minstens één maand nodig.",
    ]);
    expect(f.onderwerp).toBe("Huisvesting van vergunninghouders");
    expect(f.grafiek.leeg).toMatch(/niets te tekenen/);
  });
});

describe("What was done", () => {
  const zin = (h: Halfjaar) => zinnen(van(h))[1];

  it("is told month by month, against the schedule", () => {
    expect(zin({ maanden: [16, 17, 16], peildatum: "2024-09-30" })).toBe("Tot en met september zijn er 49 gehuisvest: 16 in juli, 17 in augustus en 16 in september. Volgens het schema waren dat er 49. Gemeente A ligt precies op schema.");
    expect(zin({ maanden: [30, 22] })).toContain("ligt ruim voor op schema.");
    expect(zin({ maanden: [20, 20] })).toContain("ligt voor op schema.");
    expect(zin({ maanden: [10, -1] })).toContain("zijn er 9 gehuisvest: 10 in juli en −1 in augustus.");
    expect(zin({ maanden: [10, -1] })).toContain("ligt ruim achter op schema.");
    expect(zin({ maanden: [22], peildatum: "2024-07-31" })).toBe("In juli zijn er 22 gehuisvest. Volgens het schema waren dat er 16,3. Gemeente A ligt voor op schema.");
    expect(zin({ maanden: [1], peildatum: "2024-07-31" })).toContain("In juli is er 1 gehuisvest.");
  });

  it("says which months are missing, and never counts them as nothing", () => {
    expect(zin({ maanden: [], peildatum: "2024-07-15" })).toBe("Van dit halfjaar is van Gemeente A nog geen maand bekend.");
    expect(zin({ maanden: [], peildatum: "2024-08-31" })).toBe("Van dit halfjaar is van Gemeente A nog geen maand bekend. Van juli en augustus is er nog geen cijfer.");
    expect(zin({ maanden: [null, 10] })).toBe("Tot en met augustus zijn er, voor zover bekend, 10 gehuisvest: 10 in augustus. Volgens het schema waren dat er 32,7. Gemeente A ligt, voor zover bekend, ruim achter op schema. Van juli is er nog geen cijfer.");
    expect(zin({ maanden: [22, PM] })).toBe("In juli zijn er 22 gehuisvest. Volgens het schema waren dat er 16,3. Gemeente A ligt voor op schema. Van augustus is het aantal nog niet bekend (pm).");
    expect(zin({ maanden: [22, 10], peildatum: "2024-09-30" })).toContain("Van september is er nog geen cijfer.");
  });

  it("has no schedule when it is voldaan, or when the total is not known", () => {
    expect(zin({ stand: -50 })).toBe("Tot en met augustus zijn er 32 gehuisvest: 22 in juli en 10 in augustus. Een schema is er niet: Gemeente A is voldaan.");
    expect(zin({ stand: null })).toBe("Tot en met augustus zijn er 32 gehuisvest: 22 in juli en 10 in augustus. Zonder totaal is er geen schema om dat naast te leggen.");
  });

  it("is near by less than a person, and far by the whole of a month in the schedule", () => {
    const woord = (n: number) => schemawoord({ staat: "waarde", waarde: n }, 16)?.woord;
    expect([-16, -15.9, -1, -0.9, -1e-9, 0, 0.9, 1, 15.9, 16].map(woord)).toEqual([
      "ruim achter op schema", "achter op schema", "achter op schema", "net achter op schema", "precies op schema", "precies op schema", "net voor op schema", "voor op schema", "voor op schema", "ruim voor op schema",
    ]);
    expect(schemawoord(ONBEKEND, 16)).toBeNull();
  });
});

describe("Where that leads", () => {
  const zin = (h: Halfjaar) => zinnen(van(h))[2];

  it("has no range after one month, or when all months were equal", () => {
    expect(zin({ maanden: [16], peildatum: "2024-07-31" })).toBe("In dit tempo komt Gemeente A 2 te kort op 1 januari 2025. Er is één maand bekend: een marge is er nog niet. Nodig zijn er van augustus tot en met december 16,4 per maand.");
    expect(zin({ maanden: [16, 16] })).toContain("Elke maand tot nu was gelijk: er is geen marge.");
  });

  it("says when it comes out exactly, and never rounds a shortage away", () => {
    expect(zin({ taak: 40, maanden: [16, 16] })).toContain("In dit tempo komt Gemeente A precies uit op 1 januari 2025.");
    expect(zin({ taak: 41, maanden: [16, 16, 17], peildatum: "2024-09-30" })).toContain("haalt Gemeente A 1 meer dan moest");
  });

  it("without a month there is none, but what is needed is known", () => {
    expect(zin({ maanden: [], peildatum: "2024-07-15" })).toBe("Er is nog geen prognose: daarvoor is minstens één maand nodig. Nodig zijn er van juli tot en met december 16,33 per maand.");
    expect(zin({ stand: null })).toBe("Er is geen prognose: daarvoor zijn de stand, de taakstelling en minstens één maand nodig.");
  });

  it("is incomplete when a month is missing", () => {
    expect(zin({ maanden: [null, 10] })).toContain("In dit tempo komt Gemeente A, voor zover bekend, 48 te kort op 1 januari 2025. Er is één maand bekend");
    expect(van({ maanden: [null, 10] }).zinnen[2]!.bron).toMatch(/de prognose is onvolledig\.$/);
  });

  it("one month left, nothing left to do, and voldaan", () => {
    expect(zin({ maanden: [16, 16, 16, 16, 16], peildatum: "2024-11-30" })).toContain("Nodig zijn er in december 18 per maand.");
    expect(zin({ maanden: [60, 50] })).toContain("Voor dit halfjaar is er van september tot en met december niets meer nodig.");
    expect(zin({ stand: -50 })).toContain("In dit tempo haalt Gemeente A 104 meer dan moest op 1 januari 2025.");
    expect(feit(van({ stand: -50 }), "Nog te realiseren")).toMatchObject({ tekst: "niets", noot: "40 meer gehuisvest dan moest" });
    expect(feit(van({ stand: -50 }), "Nodig per maand").tekst).toBe("niets");
  });

  it("a half-year that is over is told as it ended", () => {
    const maanden = [16, 16, 16, 16, 16];
    const over = (n: number) => zin({ maanden: [...maanden, n], peildatum: "2024-12-31" });
    expect(over(15)).toBe("Het halfjaar is voorbij. Gemeente A kwam 3 te kort op 1 januari 2025.");
    expect(over(18)).toBe("Het halfjaar is voorbij. Gemeente A kwam precies uit op 1 januari 2025.");
    expect(over(20)).toBe("Het halfjaar is voorbij. Gemeente A haalde 2 meer dan moest op 1 januari 2025.");
    expect(feit(van({ maanden: [...maanden, 15], peildatum: "2024-12-31" }), "Nodig per maand")).toMatchObject({ tekst: "n.v.t.", noot: "het halfjaar is voorbij" });
  });
});

describe("The facts", () => {
  const plan = (stand: "gevraagd" | "ontvangen", beloften: readonly { readonly maand: string; readonly aantal: number }[] = []) => stuk("plan", "2024-08-01", { stand, omschrijving: "", beloften });

  it("say what is left and what it needs", () => {
    expect(feit(fiche(), "Nog te realiseren")).toEqual({ term: "Nog te realiseren", tekst: "66", noot: "67,3% van 98" });
    expect(feit(fiche(), "Nodig per maand")).toEqual({ term: "Nodig per maand", tekst: "16,5", noot: "bereikt 16 per maand" });
    expect(feit(van({ stand: null }), "Nog te realiseren")).toMatchObject({ tekst: "–", inWoorden: "onbekend" });
    expect(feit(van({ maanden: [null, 10] }), "Nog te realiseren").noot).toMatch(/; onvolledig: er ontbreekt een cijfer$/);
    // a pm makes what is left smaller, so it is no 88 + pm
    expect(feit(van({ maanden: [PM, 10] }), "Nog te realiseren").tekst).toBe("88");
    expect(feit(van({ maanden: [] }), "Nodig per maand").noot).toBe("nog geen maand bekend");
  });

  it("say onbekend of what the papers do not say, never geen", () => {
    for (const term of ["Trede", "Plan van aanpak"]) expect(feit(fiche(), term)).toMatchObject({ tekst: "–", inWoorden: "onbekend", noot: expect.stringMatching(/^niet in de stukken; nog /) as string });
  });

  it("say the step that was decided, by the date of the dossier", () => {
    const stukken = [stuk("trede", "2024-08-20", { kader: GENERIEK_KADER.versie, trede: 2, motivatie: "x", besluitDoor: "gedeputeerde" }), stuk("trede", "2024-10-14", { kader: 0, trede: null, motivatie: "x", besluitDoor: "gedeputeerde" })];
    expect(feit(fiche({ stukken }), "Trede")).toMatchObject({ tekst: "2. Informatie opvragen en toetsen", noot: "sinds 20 augustus 2024" });
    expect(feit(fiche({ stukken, opDatum: "2024-10-14" }), "Trede").tekst).toBe("Van de ladder af");
    expect(feit(fiche({ stukken: [stuk("trede", "2024-08-20", { kader: 9, trede: 2, motivatie: "x", besluitDoor: "gedeputeerde" })] }), "Trede").tekst).toBe("2");
  });

  it("say of the plan what is known of it, and whether its promise was kept", () => {
    const van = (...stukken: readonly Dossierstuk[]) => { const { tekst, noot } = feit(fiche({ stukken }), "Plan van aanpak"); return `${tekst}: ${noot}`; };
    expect(van(plan("gevraagd"))).toBe("gevraagd: 1 augustus 2024; of het er is, is niet bekend");
    expect(van(plan("ontvangen"))).toBe("ontvangen: nog geen oordeel vastgelegd; aantallen per maand niet bekend");
    expect(van(plan("ontvangen", [{ maand: "2024-07", aantal: 20 }, { maand: "2024-08", aantal: 20 }]))).toBe("ontvangen: nog geen oordeel vastgelegd; beloofd t/m augustus 40, gedaan 32: niet nagekomen");
    expect(van(plan("ontvangen", [{ maand: "2024-08", aantal: 10 }]))).toMatch(/beloofd t\/m augustus 10, gedaan 10: nagekomen$/);
    expect(van(plan("ontvangen", [{ maand: "2024-06", aantal: 10 }, { maand: "2024-07", aantal: 10 }]))).toMatch(/beloofd t\/m juli 20, gedaan voor zover bekend 22$/);
    expect(van(plan("ontvangen", [{ maand: "2024-06", aantal: 10 }]))).toMatch(/beloofd t\/m juni 10, gedaan: niet bekend$/);
    expect(van(plan("ontvangen", [{ maand: "2024-10", aantal: 10 }]))).toMatch(/belofte begint in oktober$/);
    const ontvangen = plan("ontvangen");
    expect(van(ontvangen, stuk("planoordeel", "2024-09-01", { plan: ontvangen.sleutel, oordeel: "goedgekeurd", motivatie: "x" }))).toBe("goedgekeurd: 1 september 2024; aantallen per maand niet bekend");
  });
});

describe("The questions", () => {
  const vragen = (v: Vraag) => fiche(v).vragen;
  const laat = (uiterlijk: string) => stuk("afspraak", "2024-08-01", { tekst: "labelen", eigenaar: "wethouder", uiterlijk, stand: "open", uitkomst: "", gesprek: null });
  const beloofd = (...aantallen: readonly number[]) => stuk("plan", "2024-06-01", { stand: "ontvangen", omschrijving: "", beloften: aantallen.map((aantal, i) => ({ maand: `2024-0${i + 7}`, aantal })) });

  it("about months: only when they differ strongly, or when one is missing", () => {
    const verschil = (...maanden: readonly number[]) => vragen(een({ maanden, peildatum: "2024-09-30" })).some((v) => v.includes("Waar kwam het verschil door?"));
    expect(verschil(22, 10)).toBe(true);
    expect(verschil(20, 14)).toBe(false);
    expect(verschil(3, 1)).toBe(false);
    expect(verschil(5, 2)).toBe(true);
    expect(verschil(22)).toBe(false);
    expect(vragen(een({ peildatum: "2024-09-30" }))).toContain("Van september is er nog geen aantal. Wanneer komt het?");
    expect(vragen(een({ maanden: [PM], peildatum: "2024-08-31" }))).toContain("Van juli en augustus is er nog geen aantal. Wanneer komt dat?");
    expect(vragen(een({})).some((v) => v.includes("Wanneer komt"))).toBe(false);
  });

  it("about the pace: more than any month brought, more than the mean, or nothing", () => {
    expect(vragen(een({ maanden: [5, 4] }))).toContain("Van september tot en met december zijn er 22,25 per maand nodig. Dat is meer dan in elke bekende maand (hoogstens 5, in juli 2024). Wat maakt dit nu wel mogelijk?");
    expect(vragen(een({})).some((v) => v.includes("tot nu waren het er gemiddeld 16."))).toBe(true);
    expect(vragen(een({ maanden: [30, 30] })).some((v) => v.includes("per maand nodig"))).toBe(false);
    expect(vragen(een({ maanden: [30, 30] }))).toContain("In dit tempo haalt de gemeente meer dan moest. Wat maakt dat mogelijk, en houdt het stand?");
    expect(vragen(een({ stand: null }))).toContain("Hoeveel vergunninghouders moet Gemeente A volgens de gemeente zelf huisvesten?");
  });

  it("about Nidos: only when places are short for certain", () => {
    const nidos = (realisatie: number | Cijfer, verwacht: number | Cijfer) => {
      const basis = een({});
      const row = (indicator: "opgave" | "realisatie" | "verwacht", n: number | Cijfer) => cijferVan("amvNidos", indicator, "A", "2024-II", "2024-07-01", n);
      return vragen({ ...basis, invoer: { ...basis.invoer, waarnemingen: [...basis.invoer.waarnemingen, row("opgave", 10), row("realisatie", realisatie), row("verwacht", verwacht)] } }).filter((v) => v.includes("Nidos zijn er") || v.includes("Nidos is er"));
    };
    expect(nidos(1, 0)).toEqual(["Voor amv van Nidos is er 1 plaats (met wat wordt verwacht) bij een opgave van 10 (2024-II). Die plaatsen tellen mee voor de taakstelling. Wat kan er nog bij?"]);
    expect(nidos(4, PM)[0]).toContain("zijn er 4 + pm plaatsen (met wat wordt verwacht, voor zover bekend)");
    expect(nidos(8, 2)).toEqual([]);
    expect(nidos(ONBEKEND, ONBEKEND)).toEqual([]);
  });

  it("about the dossier: a missed promise, late agreements, the plan and a reden", () => {
    expect(vragen({ stukken: [beloofd(20, 20)] })).toContain("Het plan van aanpak beloofde 20 in augustus, het werden er 10. Hoe haalt de gemeente dit in?");
    expect(vragen({ stukken: [beloofd(30, 20)] })).toContain("Het plan van aanpak beloofde 20 in augustus, het werden er 10. Het is de 2e maand op rij. Hoe haalt de gemeente dit in?");
    expect(vragen({ stukken: [beloofd(30, 10)] }).some((v) => v.includes("beloofde"))).toBe(false);
    expect(vragen({ stukken: [laat("2024-09-01")] })).toContain("Eén afspraak is over de datum heen. Wat is daar nog voor nodig?");
    expect(vragen({ stukken: [laat("2024-09-01"), laat("2024-08-31")] })).toContain("Twee afspraken zijn over de datum heen. Wat is daar nog voor nodig?");
    expect(vragen({ stukken: [laat("2024-09-11")] }).some((v) => v.includes("over de datum heen"))).toBe(false);
    expect(vragen({ stukken: [stuk("plan", "2024-06-01", { stand: "gevraagd", omschrijving: "", beloften: [] })] })).toContain("Het plan van aanpak is gevraagd (1 juni 2024). Wanneer komt het?");
    expect(vragen({ stukken: [beloofd()] })).toContain("Welke aantallen per maand staan er in het plan van aanpak? Die zijn niet bekend.");
    expect(vragen(een({ stand: -50 })).some((v) => v.includes("plan van aanpak"))).toBe(false);
    const reden = (tekst: string, tot: string | null = null) => stuk("reden", "2024-08-01", { tekst, tot });
    expect(vragen({ stukken: [reden("te weinig koppelingen")] })).toContain("Als verschoonbare reden is gemeld: ‘te weinig koppelingen’. Geldt dat nog, en wat is eraan gedaan?");
    expect(vragen({ stukken: [reden("a"), reden("b")] })).toContain("Als verschoonbare reden is gemeld: ‘b’ (en nog 1: zie dossier). Geldt dat nog, en wat is eraan gedaan?");
    expect(vragen({ stukken: [reden("a", "2024-09-10")] }).some((v) => v.includes("verschoonbare"))).toBe(false);
  });

  it("always end with what is needed of others", () => {
    for (const v of [{}, een({ stand: -50 }), een({ stand: null, maanden: [] })]) expect(vragen(v).at(-1)).toBe("Wat is nodig van COA, Nidos of de corporatie?");
  });
});

describe("The agreements and talks", () => {
  const afspraak = (tekst: string, rest: Partial<Inhoud["afspraak"]> = {}) => stuk("afspraak", "2024-08-01", { tekst, eigenaar: "wethouder", uiterlijk: null, stand: "open", uitkomst: "", gesprek: null, ...rest });
  const gesprek = (stand: "gewenst" | "gepland" | "gevoerd", datum: string) => stuk("gesprek", datum, { stand, aanwezig: [], verslag: "" });
  const regels = (...stukken: readonly Dossierstuk[]) => fiche({ stukken }).afspraken.afspraken.map((a) => `${a.tekst} | ${a.woord}: ${a.erbij}`);

  it("say of each what became of it", () => {
    expect(regels(
      afspraak("a", { uiterlijk: "2024-09-10" }), afspraak("b", { uiterlijk: "2024-09-01", stand: "deels", uitkomst: "Zes van tien." }), afspraak("c", { uiterlijk: "zsm" }), afspraak("d"),
    )).toEqual(["c | open: wethouder, zo snel mogelijk.", "b | te laat, deels gedaan: wethouder, uiterlijk 1 september 2024. Zes van tien.", "a | te laat: wethouder, uiterlijk 10 september 2024.", "d | open: wethouder, geen termijn."]);
    expect(regels(afspraak("a", { stand: "gedaan" }), afspraak("b", { stand: "niet" }), afspraak("c", { stand: "deels" }))).toEqual([
      "c | deels gedaan: wethouder, geen termijn.", "b | niet gedaan: wethouder, geen termijn.", "a | gedaan: wethouder, geen termijn.",
    ]);
  });

  it("are at most as many and as long as fit, and say that there is more", () => {
    const { afspraken, meer } = fiche({ stukken: Array.from({ length: 5 }, (_, i) => afspraak(`${i} ${"lang ".repeat(100)}`, { uitkomst: "x".repeat(500), eigenaar: "y ".repeat(250), uiterlijk: "2024-09-01", stand: "deels" })) }).afspraken;
    expect([afspraken.length, meer]).toEqual([3, "En nog 2: zie het dossier."]);
    for (const { tekst, erbij } of afspraken) {
      expect(tekst.endsWith(ZIE_DOSSIER)).toBe(true);
      expect(tekst.length).toBeLessThanOrEqual(100);
      expect(erbij.length).toBeLessThanOrEqual(130);
    }
    const kort = (n: number) => fiche({ stukken: Array.from({ length: n }, () => afspraak("a")) }).afspraken;
    expect([kort(8).afspraken.length, kort(8).meer]).toEqual([8, ""]);
    expect([kort(9).afspraken.length, kort(9).meer]).toEqual([8, "En nog 1: zie het dossier."]);
  });

  it("say which talk was the last, which comes, and of which nobody said that it was held", () => {
    const van = (opDatum: string, ...stukken: readonly Dossierstuk[]) => fiche({ stukken, opDatum }).afspraken.gesprekken.join(" ");
    expect(van(PAPERS)).toBe("Laatste gesprek: niet bekend. Volgend gesprek: niet bekend.");
    expect(van(PAPERS, gesprek("gewenst", "2024-06-05"))).toBe("Laatste gesprek: niet bekend. Volgend gesprek: niet bekend. Gewenst: een gesprek (5 juni 2024).");
    expect(van(PAPERS, gesprek("gewenst", "2024-06-05"), gesprek("gepland", "2024-09"))).toBe("Laatste gesprek: niet bekend. Volgend gesprek: september 2024, gepland.");
    expect(van("2024-10-01", gesprek("gepland", "2024-09"))).toBe("Laatste gesprek: niet bekend. Gepland voor september 2024; of het er was, is niet vastgelegd. Volgend gesprek: niet bekend.");
    expect(van("2024-10-01", gesprek("gepland", "2024-08"), gesprek("gevoerd", "2024-09-20"))).toBe("Laatste gesprek: 20 september 2024. Volgend gesprek: niet bekend.");
  });
});

describe("What lies on the table", () => {
  it("holds nothing that is for the province alone, and nothing of another gemeente", () => {
    const geheim = "ALLEEN VOOR DE PROVINCIE";
    const afspraak = { tekst: geheim, eigenaar: geheim, uiterlijk: null, stand: "open", uitkomst: geheim, gesprek: null } as const;
    const stukken = [
      stuk("notitie", "2024-08-01", { tekst: geheim }, "provincie"), stuk("notitie", "2024-08-01", { tekst: geheim }, "vertrouwelijk"), stuk("mededeling", "2024-08-01", { tekst: geheim }, "provincie"),
      // items of a kind that is not kept so today
      stuk("afspraak", "2024-08-01", afspraak, "provincie"), stuk("reden", "2024-08-01", { tekst: geheim, tot: null }, "vertrouwelijk"), stuk("trede", "2024-08-01", { kader: 0, trede: 6, motivatie: geheim, besluitDoor: geheim }, "vertrouwelijk"),
      stuk("afspraak", "2024-08-01", afspraak, "gemeente", "GM0034"), stuk("plan", "2024-08-01", { stand: "ontvangen", omschrijving: geheim, beloften: [] }, "gemeente", "GM0034"),
    ];
    expect(fiche({ stukken })).toEqual(fiche());
    expect(JSON.stringify(fiche({ stukken }))).not.toContain(geheim);
  });
});

describe("A text that is too long", () => {
  it("is cut between words, and says where the rest is; an endless word is cut where it must", () => {
    expect(kortIn("kort", 10)).toBe("kort");
    expect(kortIn("tien woningen labelen, voor de eerste van de maand", 36)).toBe("tien woningen labelen…: zie dossier");
    expect(kortIn("W".repeat(500), 40)).toHaveLength(40);
    for (const n of [20, 33, 48, 100]) expect(kortIn("woord, ".repeat(99), n).length).toBeLessThanOrEqual(n);
  });
});
