import { describe, expect, it } from "vitest";
import { ONBEKEND, PM, type Cijfer } from "@/lib/domain/cijfer";
import { addMonths, lastDay } from "@/lib/domain/periode";
import type { StandInvoer } from "@/lib/domain/stand";
import { computeVergunninghouders } from "@/lib/domain/vergunninghouders";
import { computeVerloop } from "@/lib/domain/verloop";
import type { Waarneming } from "@/lib/domain/waarneming";
import { viewAansluiting } from "@/lib/view/aansluiting";
import { viewAgenda } from "@/lib/view/agenda";
import { uitlegPrognose } from "@/lib/view/halfjaargrafiek";
import { celIn } from "@/lib/view/rij";
import { viewStand, viewTabellen } from "@/lib/view/stand-van-zaken";
import { viewTegels } from "@/lib/view/tegel";
import { viewVeranderd } from "@/lib/view/veranderd";
import { historie, HISTORIE_MAANDEN } from "@/tests/helpers/historie";
import { invoerFrom } from "@/tests/helpers/invoer";
import { cijferVan } from "@/tests/helpers/waarneming";

/** Where a figure of one gemeente is missing, every place that shows the province's sum says so, and no difference counts it as 0. */

const papers = await invoerFrom("PV24", "prisma/seed/flevoland-2024-09-11");
const [ALMERE, DRONTEN, LELYSTAD, NOP, URK, ZEEWOLDE] = papers.gemeenten.map((g) => g.code) as [string, string, string, string, string, string];
const met = (...rows: readonly Waarneming[]): StandInvoer => ({ ...papers, waarnemingen: [...papers.waarnemingen, ...rows] });
const op = (invoer: StandInvoer, peildatum: string) => viewTabellen(invoer, { peildatum, opties: "met", capaciteitsdata: [] });
const GEEN = { "amv-coa": [], oekraine: [], "amv-nidos": [] };
const tegel = (s: ReturnType<typeof op>, id: string, gebied: string | null = null) => viewTegels(s, gebied, GEEN).find((t) => t.id === id)!;

/** 2025-I of the six, as it was published; Zeewolde's taakstelling is still pm. */
const HALFJAAR: readonly (readonly [string, number, number | Cijfer, readonly (number | Cijfer)[]])[] = [
  [ALMERE, 20, 200, [22, 25, 31]],
  [DRONTEN, 26, 40, [7, 0, 11]],
  [LELYSTAD, 18, 75, [10, 9, ONBEKEND]],
  [NOP, 17, 45, [PM, 8, 6]],
  [URK, 49, 20, [3, ONBEKEND, 2]],
  [ZEEWOLDE, -5, PM, [2, 5, -1]],
];
const halfjaar = met(
  ...HALFJAAR.flatMap(([gebied, stand, taakstelling, maanden]) => [
    cijferVan("vergunninghouders", "standBegin", gebied, "2025-I", "2025-01-01", stand),
    cijferVan("vergunninghouders", "taakstelling", gebied, "2025-I", "2025-01-01", taakstelling),
    ...maanden.map((n, i) => cijferVan("vergunninghouders", "gerealiseerd", gebied, addMonths("2025-01", i), lastDay(addMonths("2025-01", i)), n)),
  ]),
);

describe("What is left of the half-year on the province's tile", () => {
  const tekst = (invoer: StandInvoer, peildatum: string) => tegel(op(invoer, peildatum), "vergunninghouders").verandering.tekst;

  it("is in the papers 75 less than a month before", () => {
    expect(tekst(papers, "2024-09-11")).toBe("Nog te realiseren: 499. −75 sinds 1 augustus 2024 (574).");
  });

  it("is the sum of the gemeenten at every month: who has no total takes nothing off", () => {
    expect(tekst(halfjaar, "2025-03-31")).toBe("Nog te realiseren: 376 (3 gemeenten ontbreken, 1 is pm). −50 sinds 1 maart 2025 (426), voor zover bekend.");
  });

  it("is not held against a month in which another gemeente was missing", () => {
    expect(tekst(halfjaar, "2025-02-28")).toMatch(/^Nog te realiseren: 426 \(.*\)\. Niet te vergelijken met 1 februari 2025 \(\d+\): er ontbreken cijfers\.$/);
  });

  it("adds up, whatever happened", () => {
    for (const maand of HISTORIE_MAANDEN) {
      const said = /Nog te realiseren: (-?[\d.−]+).*?\. ([+−][\d.]+) sinds .* \((-?[\d.−]+)\)/.exec(tekst(historie(), lastDay(maand)));
      if (!said) continue;
      const [nu, verschil, was] = said.slice(1).map((t) => Number(t.replaceAll(".", "").replace("−", "-").replace("+", "")));
      expect(was! + verschil!).toBe(nu);
    }
  });
});

describe("An opgave that not every gemeente has yet", () => {
  const almere = op(met(cijferVan("amvCoa", "opgave", ALMERE, "2025", "2025-01-15", 110)), "2025-03-31");

  it("is marked on the tile and in the line, with the verdict that rests on it", () => {
    const { verschil, onder, opgave } = tegel(almere, "amv-coa");
    expect(opgave).toMatchObject({ tekst: "110", onvolledig: "5 gemeenten ontbreken" });
    expect(onder[1]).toBe("opgave 2025: 110 (5 gemeenten ontbreken)");
    expect(verschil).toMatchObject({ tekst: "−30", onvolledig: "onvolledig" });
  });

  it("makes the first sentence careful, for enough as for too little", () => {
    const lead = (opgave: number) => viewStand(met(cijferVan("amvCoa", "opgave", ALMERE, "2025", "2025-01-15", opgave)), { peildatum: "2025-03-31", opties: "met", capaciteitsdata: [] }, null).samenvatting;
    expect(lead(110)).toContain("Amv COA komt, voor zover bekend, tekort.");
    expect(lead(10)).toContain("Amv COA heeft, voor zover bekend, genoeg plaatsen.");
  });

  it("is marked among what is to come", () => {
    expect(viewAgenda(op(halfjaar, "2025-03-31"), [], null, []).map((p) => p.tekst)).toContain("510 vergunninghouders gehuisvest: de opgave van 2025-I, voor zover bekend");
  });
});

describe("What changed since the meeting before", () => {
  const urk = (n: number | Cijfer, peildatum: string) => cijferVan("oekraine", "plaatsen", URK, peildatum.slice(0, 7), peildatum, n);
  const regel = (invoer: StandInvoer) => viewVeranderd(op(invoer, "2024-10-31"), op(invoer, "2024-09-30"), "2024-09-30", papers.gemeenten).regels.find((r) => r.gebied === "Flevoland" && r.thema === "Oekraïne");

  it("gives the difference of two whole sums", () => {
    expect(regel(met(urk(110, "2024-10-31")))).toMatchObject({ verschil: "+10" });
  });

  it("gives none where a gemeente came or went, and marks the sum", () => {
    expect(regel(met(urk(ONBEKEND, "2024-10-31")))).toMatchObject({ verschil: "", nu: { tekst: "2.651", onvolledig: "1 gemeente ontbreekt" } });
    expect(regel(met(urk(ONBEKEND, "2024-09-30"), urk(110, "2024-10-31")))).toMatchObject({ verschil: "", was: { tekst: "2.651", onvolledig: "1 gemeente ontbreekt" } });
  });
});

describe("The prognose of a province of which the gemeenten have other months", () => {
  it("is said to be added up, and that the range need not hold it", () => {
    const van = (invoer: StandInvoer, peildatum: string) => uitlegPrognose(computeVerloop(computeVergunninghouders(invoer.gemeenten, invoer.waarnemingen, peildatum), null));
    expect(van(halfjaar, "2025-03-31")).toMatch(/^Prognose: opgeteld van de gemeenten, elk met het gemiddelde van de eigen maanden;.* kan de prognose buiten de band liggen\.$/);
    expect(van(papers, "2024-09-11")).toMatch(/^Prognose: het gemiddelde van juli en augustus \(113 per maand\)/);
  });
});

describe("An aansluitverschil with a closing of which a month is missing", () => {
  const regels = { magNegatief: true, staten: ["waarde", "pm", "onbekend", "nvt"] } as const;

  it("is as incomplete as the closing", () => {
    expect(viewAansluiting({ staat: "waarde", waarde: 29, onvolledig: ["pm"] }, "26", regels, "").cel).toMatchObject({ tekst: "−3", onvolledig: "onvolledig" });
    expect(viewAansluiting({ staat: "waarde", waarde: 23 }, "20", regels, "").cel.onvolledig).toBeUndefined();
  });
});

describe("A correctie line that is pm", () => {
  it("is named in the row, and never as a month", () => {
    const regel = (peildatum: string, n: number | Cijfer) => cijferVan("vergunninghouders", "correcties", LELYSTAD, "2024-II", peildatum, n);
    const { vergunninghouders } = op(met(regel("2024-09-02", -6), regel("2024-09-03", PM)), "2024-09-11").tabellen;
    for (const kolom of ["correcties", "totaalTeRealiseren", "nogTeRealiseren", "percentageTotaal"]) expect(celIn(vergunninghouders, LELYSTAD, kolom).onvolledig).toBe("1 correctie is pm");
    expect(celIn(vergunninghouders, LELYSTAD, "gerealiseerd").onvolledig).toBeUndefined();
  });
});

describe("A province with no location, and no month of the half-year yet", () => {
  it("says that there is nothing to count, not that a number is unknown, and no schedule after no month", () => {
    const s = op({ ...papers, locaties: [], waarnemingen: papers.waarnemingen.filter((w) => w.indicator !== "gerealiseerd") }, "2024-09-11");
    expect(tegel(s, "asiel").zonderOordeel).toBe("Niet te vergelijken: er is hier niets om te tellen.");
    expect(tegel(s, "vergunninghouders").onder).toEqual(["", "totaal 725"]);
  });
});
