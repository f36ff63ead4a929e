import { describe, expect, it } from "vitest";
import { computePlanverloop } from "@/lib/domain/belofte";
import { ONBEKEND, PM, waarde, type Cijfer } from "@/lib/domain/cijfer";
import type { Belofte, Planstand } from "@/lib/domain/dossier";
import type { Toezichtrij } from "@/lib/domain/toezicht";
import { computeTempo, computeTotaalTeRealiseren } from "@/lib/domain/vergunninghouders";
import { computed } from "@/lib/domain/waarneming";
import { dossierlead } from "@/lib/view/dossierlead";
import { stukVan } from "@/tests/helpers/dossier";

type Rij = Parameters<typeof dossierlead>[0];

/** The row of Dronten with these months, of a total of 98 unless told otherwise. */
function rij(maanden: readonly Cijfer[], totaal: Cijfer = waarde(98)): Rij {
  const zes = Array.from({ length: 6 }, (_, i) => maanden[i] ?? ONBEKEND);
  return {
    gebied: { code: "GM0303", naam: "Dronten", afkorting: null },
    cellen: { totaalTeRealiseren: computed(totaal) } as Toezichtrij["cellen"],
    tempo: computeTempo(totaal, zes),
  };
}

const huisvesting = (r: Rij, halfjaar: string | null = "2024-II") => dossierlead(r, halfjaar, undefined, null).replace(" Of er een plan van aanpak is, is niet bekend.", "");
const n = waarde;

describe("How many of how many are housed", () => {
  it.each<[string, Rij, string]>([
    ["less than one behind", rij([n(22), n(10)]), "Dronten had op 31 augustus 2024 32 van de 98 vergunninghouders gehuisvest: net achter op schema."],
    ["behind", rij([n(10), n(10)]), "Dronten had op 31 augustus 2024 20 van de 98 vergunninghouders gehuisvest: 12,7 achter op schema."],
    ["ahead", rij([n(30), n(10)]), "Dronten had op 31 augustus 2024 40 van de 98 vergunninghouders gehuisvest: 7,3 voor op schema."],
    ["less than one ahead", rij([n(17)]), "Dronten had op 31 juli 2024 17 van de 98 vergunninghouders gehuisvest: net voor op schema."],
    ["on schedule", rij([n(20)], n(120)), "Dronten had op 31 juli 2024 20 van de 120 vergunninghouders gehuisvest: precies op schema."],
    ["a month missing", rij([ONBEKEND, n(10)]), "Dronten had op 31 augustus 2024, voor zover bekend, 10 van de 98 vergunninghouders gehuisvest: 22,7 achter op schema."],
    ["a month pm", rij([PM, n(10)]), "Dronten had op 31 augustus 2024, voor zover bekend, 10 van de 98 vergunninghouders gehuisvest: 22,7 achter op schema."],
    ["no month yet", rij([]), "Dronten moet in 2024-II 98 vergunninghouders huisvesten. Van geen enkele maand is al een aantal bekend."],
    ["no total", rij([n(10)], computeTotaalTeRealiseren(ONBEKEND, n(42), n(0))), "Het is niet bekend hoeveel vergunninghouders Dronten in 2024-II moet huisvesten."],
    ["voldaan", rij([n(1)], n(-3)), "Dronten is voldaan: de voorsprong is groter dan de taakstelling van 2024-II."],
    ["over, short", rij(Array<Cijfer>(6).fill(n(15))), "Dronten had op 31 december 2024 90 van de 98 vergunninghouders gehuisvest: 8 te kort. Het halfjaar is voorbij."],
    ["over, more", rij(Array<Cijfer>(6).fill(n(17))), "Dronten had op 31 december 2024 102 van de 98 vergunninghouders gehuisvest: 4 meer dan moest. Het halfjaar is voorbij."],
    ["over, exact", rij(Array<Cijfer>(6).fill(n(16)), n(96)), "Dronten had op 31 december 2024 96 van de 96 vergunninghouders gehuisvest: precies wat moest. Het halfjaar is voorbij."],
  ])("%s", (_, r, zin) => {
    expect(huisvesting(r)).toBe(zin);
  });

  it("no half-year", () => {
    expect(huisvesting(rij([]), null)).toBe("Van Dronten is nog geen taakstelling bekend.");
  });
});

describe("Whether the promises of the plan are kept", () => {
  const beloften: readonly Belofte[] = [{ maand: "2024-09", aantal: 12 }, { maand: "2024-10", aantal: 16 }];
  const plan = (stand: "gevraagd" | "ontvangen", b: readonly Belofte[] = beloften, oordeel?: "goedgekeurd" | "afgekeurd"): Planstand => ({
    plan: stukVan("plan", { gebied: "GM0303", datum: "2024-09-20", inhoud: { stand, omschrijving: "", beloften: b } }),
    oordeel: oordeel && (stukVan("planoordeel", { gebied: "GM0303", datum: "2024-10-14", inhoud: { plan: "x", oordeel, motivatie: "m" } })),
  });
  const zin = (stand: Planstand | undefined, cijfers: readonly Cijfer[] | null, peildatum = "2024-10-31") =>
    dossierlead(rij([n(22), n(10)]), "2024-II", stand, cijfers && computePlanverloop(beloften, (m) => cijfers[beloften.findIndex((b) => b.maand === m)] ?? ONBEKEND, peildatum)).replace(/^.*? schema\. /, "");
  const MET = "Er is een plan van aanpak met een aantal per maand (20 september 2024)";

  it.each<[string, string, string]>([
    ["nothing known", zin(undefined, null), "Of er een plan van aanpak is, is niet bekend."],
    ["asked for", zin(plan("gevraagd", []), null), "De provincie vroeg een plan van aanpak (20 september 2024). Of het er is, is niet bekend."],
    ["without numbers", zin(plan("ontvangen", []), null), "Er is een plan van aanpak (20 september 2024). Wat het per maand belooft, is niet bekend."],
    ["without numbers, approved", zin(plan("ontvangen", [], "goedgekeurd"), null), "Er is een plan van aanpak (20 september 2024), goedgekeurd op 14 oktober 2024. Wat het per maand belooft, is niet bekend."],
    ["not begun", zin(plan("ontvangen"), [], "2024-09-20"), `${MET}. De eerste maand van het plan is nog niet voorbij.`],
    ["no month known", zin(plan("ontvangen"), []), `${MET}. Wat er in de maanden van het plan is gehuisvest, is nog niet bekend.`],
    ["behind", zin(plan("ontvangen", beloften, "goedgekeurd"), [n(14), n(9)]), `${MET}, goedgekeurd op 14 oktober 2024. Na twee maanden loopt Dronten 5 achter op dat plan.`],
    ["ahead, rejected", zin(plan("ontvangen", beloften, "afgekeurd"), [n(14)], "2024-09-30"), `${MET}, afgekeurd op 14 oktober 2024. Na één maand loopt Dronten 2 voor op dat plan.`],
    ["kept", zin(plan("ontvangen"), [n(14), n(14)]), `${MET}. Na twee maanden heeft Dronten precies gedaan wat het plan belooft.`],
    ["a month missing", zin(plan("ontvangen"), [ONBEKEND, n(9)]), `${MET}. Na twee maanden loopt Dronten, voor zover bekend, 7 achter op dat plan.`],
  ])("%s", (_, gezegd, verwacht) => {
    expect(gezegd).toBe(verwacht);
  });
});
