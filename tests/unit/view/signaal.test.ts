import { describe, expect, it } from "vitest";
import { GENERIEK_KADER, type Beleidskader, type Signaalregels } from "@/lib/domain/beleidskader";
import { waarde } from "@/lib/domain/cijfer";
import type { Dossierstuk } from "@/lib/domain/dossier";
import { SIGNAALSOORTEN, type Gemeentesignalen, type Onzegbaar, type Signaaluitkomst } from "@/lib/domain/signaal";
import { kadernaam, REGELZIN, waaromOnzegbaar } from "@/lib/texts/signalen";
import { onzegbaarVan, signaalzin, viewSignalen } from "@/lib/view/signaal";
import { stukVan } from "@/tests/helpers/dossier";

const KADER: Beleidskader = { ...GENERIEK_KADER, versie: 2, naam: "Beleidskader IBT" };
const href = (naam: string) => `/toezicht/${naam.toLowerCase()}`;
const van = (naam: string, ...uitkomsten: readonly Signaaluitkomst[]): Gemeentesignalen => ({ gebied: { code: naam, naam, afkorting: null }, kader: KADER, uitkomsten });
const UIT: readonly Signaaluitkomst[] = SIGNAALSOORTEN.map((soort) => ({ soort, uitkomst: "uit" }));
const GEEN: readonly Signaaluitkomst[] = SIGNAALSOORTEN.map((soort) => ({ soort, uitkomst: "geen" }));

const sluiting = (halfjaar: string, n: number, gepubliceerd = true) => ({ halfjaar, stand: waarde(n), gepubliceerd });
const sluitingen = (minstens: boolean, ...lijst: readonly ReturnType<typeof sluiting>[]): Signaaluitkomst => ({ soort: "sluitingen", uitkomst: "signaal", feiten: { grens: 2, sluitingen: lijst, minstens } });
const maand = (m: string, beloofd: number, gedaan: number) => ({ maand: m, beloofd, gerealiseerd: waarde(gedaan), verschil: waarde(gedaan - beloofd) });
const beloften = (oordeel: "goedgekeurd" | "afgekeurd" | null, ...maanden: readonly ReturnType<typeof maand>[]): Signaaluitkomst => {
  const plan = stukVan("plan", { gebied: "Urk", datum: "2024-07-01", inhoud: { stand: "ontvangen", omschrijving: "", beloften: [] } }) as Dossierstuk<"plan">;
  const besluit = oordeel === null ? undefined : (stukVan("planoordeel", { gebied: "Urk", datum: "2024-08-01", inhoud: { plan: plan.sleutel, oordeel, motivatie: "x" } }) as Dossierstuk<"planoordeel">);
  return { soort: "beloften", uitkomst: "signaal", feiten: { grens: 2, plan: { plan, oordeel: besluit }, maanden } };
};
const gesprek = (datum: string) => stukVan("gesprek", { gebied: "Urk", datum, inhoud: { stand: "gevoerd", aanwezig: [], verslag: "" } }) as Dossierstuk<"gesprek">;
const verbetering = (toen: number, toenMaanden: number, nu: number, nuMaanden: number, datum = "2024-09-10"): Signaaluitkomst => ({
  soort: "verbetering", uitkomst: "signaal",
  feiten: { gesprek: gesprek(datum), toen: { halfjaar: "2024-II", maanden: toenMaanden, opSchema: waarde(toen) }, nu: { halfjaar: "2024-II", maanden: nuMaanden, opSchema: waarde(nu) } },
});

describe("A signal as a sentence", () => {
  it.each([
    [sluitingen(true, sluiting("2024-I", 30), sluiting("2023-II", 20)), "Signaal: minstens twee halfjaren op rij afgesloten met een achterstand, omdat Urk op 1 juli 2024 een achterstand had van 30 en op 1 januari 2024 een van 20."],
    [sluitingen(false, sluiting("2024-I", 30, false), sluiting("2023-II", 20), sluiting("2023-I", 1_200)), "Signaal: drie halfjaren op rij afgesloten met een achterstand, omdat Urk op 1 juli 2024 een achterstand had van 30 (eigen telling), op 1 januari 2024 een van 20 en op 1 juli 2023 een van 1.200."],
    [sluitingen(false, sluiting("2024-I", 1)), "Signaal: één halfjaar afgesloten met een achterstand, omdat Urk op 1 juli 2024 een achterstand had van 1."],
    [beloften(null, maand("2024-08", 10, 9), maand("2024-09", 10, -1)), "Signaal: twee maanden op rij minder gehuisvest dan het plan van aanpak belooft, omdat Urk in augustus 2024 9 van de beloofde 10 huisvestte en in september 2024 −1 van de beloofde 10."],
    [beloften("goedgekeurd", maand("2024-08", 10, 9)), "Signaal: één maand minder gehuisvest dan het plan van aanpak belooft, omdat Urk in augustus 2024 9 van de beloofde 10 huisvestte."],
    [beloften("afgekeurd", maand("2024-08", 10, 9)), "Signaal: één maand minder gehuisvest dan het plan van aanpak belooft, omdat Urk in augustus 2024 9 van de beloofde 10 huisvestte. De provincie heeft dit plan afgekeurd."],
    [verbetering(-10, 2, -55 / 3, 3), "Signaal: sinds het gesprek van 10 september 2024 niet minder ver achter op schema, omdat Urk toen 10 achterliep (na twee maanden) en nu 18,33 achterloopt (na drie maanden van 2024-II)."],
    [verbetering(0, 0, -1, 1, "2024-07-10"), "Signaal: sinds het gesprek van 10 juli 2024 niet minder ver achter op schema, omdat Urk toen op schema lag (vóór de eerste maand) en nu 1 achterloopt (na één maand van 2024-II)."],
    [verbetering(4, 1, -1, 2, "2024-08"), "Signaal: sinds het gesprek van augustus 2024 niet minder ver achter op schema, omdat Urk toen 4 voorliep (na één maand) en nu 1 achterloopt (na twee maanden van 2024-II)."],
  ])("%#", (uitkomst, zin) => {
    expect(signaalzin("Urk", uitkomst)).toBe(zin);
  });

  it("is none where there is no signal", () => {
    for (const u of [...UIT, ...GEEN, { soort: "beloften", uitkomst: "onbekend", waarom: "geen-plan" } as const]) expect(signaalzin("Urk", u)).toBeNull();
  });
});

describe("The section of signals", () => {
  const een = sluitingen(true, sluiting("2024-I", 30), sluiting("2023-II", 20));
  it.each([
    [[van("Urk", een)], "Er is één signaal, van Urk."],
    [[van("Urk", een, beloften(null, maand("2024-08", 2, 1))), van("Almere", ...GEEN), van("Dronten", een)], "Er zijn drie signalen, van Urk en Dronten."],
    [[van("Urk", ...GEEN)], "Er is geen signaal."],
    [[van("Urk", ...GEEN), van("Almere", { soort: "beloften", uitkomst: "onbekend", waarom: "geen-plan" })], "Er is geen signaal. Van een deel is het niet te zeggen."],
    [[van("Urk", ...UIT)], "Het beleidskader heeft geen regels die een signaal geven."],
    [[], ""],
  ])("%#", (signalen, lead) => {
    expect(viewSignalen(signalen, signalen.length, href).lead).toBe(lead);
  });

  it("names with each signal its rule and the version of the beleidskader, and leads to the dossier", () => {
    const { groepen } = viewSignalen([van("Urk", een), van("Almere", ...GEEN)], 2, href);
    expect(groepen.map((g) => [g.naam, g.href, g.signalen.map((s) => s.regel)])).toEqual([["Urk", "/toezicht/urk", ["Regel: Twee halfjaren op rij afgesloten met een achterstand. Beleidskader IBT, versie 2."]]]);
  });

  it("takes what cannot be said together by rule and reason, in the order of the rules", () => {
    const plan = { soort: "beloften", uitkomst: "onbekend", waarom: "geen-plan" } as const;
    const eind = { soort: "sluitingen", uitkomst: "onbekend", waarom: "sluiting-onbekend", waarvan: "2023-II" } as const;
    const signalen = [van("Urk", plan), van("Almere", eind, plan), van("Dronten", ...GEEN)];
    expect(viewSignalen(signalen, 3, href).nietTeZeggen).toEqual([
      "Twee halfjaren op rij afgesloten met een achterstand: niet te zeggen van Almere, want de stand aan het einde van 2023-II is niet bekend.",
      "Twee maanden op rij minder gehuisvest dan het plan van aanpak belooft: niet te zeggen van Urk en Almere, want er is geen plan van aanpak bekend.",
    ]);
    expect(viewSignalen([van("Urk", plan), van("Almere", plan)], 2, href).nietTeZeggen[0]).toContain("van alle twee gemeenten,");
    // a filter does not make all of those that are shown all gemeenten
    expect(viewSignalen([van("Urk", plan), van("Almere", plan)], 3, href).nietTeZeggen[0]).toContain("van Urk en Almere,");
    expect(onzegbaarVan(van("Almere", eind, plan))).toEqual(["Achterstand bij het afsluiten van een halfjaar: de stand aan het einde van 2023-II is niet bekend", "Belofte van het plan van aanpak: er is geen plan van aanpak bekend"]);
  });
});

it("every reason why it cannot be said has its words", () => {
  const redenen: readonly (readonly [Onzegbaar, string])[] = [
    [{ waarom: "geen-halfjaar" }, "er is nog geen taakstelling bekend"],
    [{ waarom: "geen-plan" }, "er is geen plan van aanpak bekend"],
    [{ waarom: "geen-aantallen" }, "van het plan van aanpak zijn geen aantallen per maand bekend"],
    [{ waarom: "geen-gesprek" }, "er is geen gevoerd gesprek bekend"],
    [{ waarom: "nu-onbekend" }, "er ontbreken cijfers van dit halfjaar"],
    [{ waarom: "sluiting-onbekend", waarvan: "2023-II" }, "de stand aan het einde van 2023-II is niet bekend"],
    [{ waarom: "maand-onbekend", waarvan: "2024-08" }, "van augustus 2024 is niet bekend hoeveel er zijn gehuisvest"],
    [{ waarom: "geen-maand-voorbij", waarvan: "2024-09-10" }, "sinds het gesprek van 10 september 2024 is er nog geen maand voorbij"],
    [{ waarom: "geen-nieuwe-maand", waarvan: "2024-09" }, "sinds het gesprek van september 2024 is er geen nieuwe maand geleverd"],
    [{ waarom: "ander-halfjaar", waarvan: "2024-I" }, "bij het laatste gesprek gold het schema van 2024-I, en elk halfjaar heeft een eigen schema"],
    [{ waarom: "toen-onbekend", waarvan: "2024-09-10" }, "van de stand bij het gesprek van 10 september 2024 is niet genoeg bekend"],
  ];
  for (const [reden, zin] of redenen) expect(waaromOnzegbaar(reden)).toBe(zin);
});

it("every rule has its words, or is none", () => {
  const zinnen = (regels: Signaalregels) => SIGNAALSOORTEN.map((s) => REGELZIN[s](regels));
  expect(zinnen({ sluitingenAchter: 1, beloftenGemist: 1, geenVerbetering: true })).toEqual(["Een halfjaar afgesloten met een achterstand", "Een maand minder gehuisvest dan het plan van aanpak belooft", "Sinds het laatste gesprek niet minder ver achter op schema"]);
  expect(zinnen({ sluitingenAchter: 3, beloftenGemist: 14, geenVerbetering: false })).toEqual(["Drie halfjaren op rij afgesloten met een achterstand", "14 maanden op rij minder gehuisvest dan het plan van aanpak belooft", null]);
  expect(zinnen({ sluitingenAchter: null, beloftenGemist: null, geenVerbetering: false })).toEqual([null, null, null]);
  expect([kadernaam(GENERIEK_KADER), kadernaam(KADER)]).toEqual(["Generieke interventieladder", "Beleidskader IBT, versie 2"]);
});
