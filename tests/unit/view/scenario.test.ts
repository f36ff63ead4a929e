import { describe, expect, it } from "vitest";
import { numberOf, ONBEKEND, type Cijfer } from "@/lib/domain/cijfer";
import type { Huisvestingsscenario } from "@/lib/domain/scenario";
import { computeToezicht } from "@/lib/domain/toezicht";
import { computeVerloop } from "@/lib/domain/verloop";
import { computeVergunninghouders } from "@/lib/domain/vergunninghouders";
import { viewFiche } from "@/lib/view/fiche";
import { viewHalfjaargrafiek } from "@/lib/view/halfjaargrafiek";
import { SCENARIOLABEL, viewScenario } from "@/lib/view/scenario";
import { invoerFrom } from "@/tests/helpers/invoer";
import { cijferVan, gemeenten } from "@/tests/helpers/waarneming";

const papers = await invoerFrom("PV24", "prisma/seed/flevoland-2024-09-11");
const tabel = computeVergunninghouders(papers.gemeenten, papers.waarnemingen, "2024-09-11");
const verloopVan = (naam: string) => computeVerloop(tabel, tabel.rijen.find((r) => r.gebied.naam === naam)!);
const wat = (perMaand: number | null, erbij: Huisvestingsscenario["erbij"] = null): Huisvestingsscenario => ({ perMaand, erbij });

function verloopMet(stand: number | Cijfer, ...maanden: readonly number[]) {
  const rows = [
    cijferVan("vergunninghouders", "standBegin", "A", "2024-II", "2024-07-01", stand), cijferVan("vergunninghouders", "taakstelling", "A", "2024-II", "2024-07-01", 42),
    ...maanden.map((n, i) => cijferVan("vergunninghouders", "gerealiseerd", "A", `2024-${String(i + 7).padStart(2, "0")}`, "2024-12-31", n)),
  ];
  const t = computeVergunninghouders(gemeenten("A"), rows, "2024-12-31");
  return computeVerloop(t, t.rijen[0]!);
}

describe("A scenario in words", () => {
  const zin = (verloop: ReturnType<typeof verloopVan>, naam: string, scenario: Huisvestingsscenario) => { const v = viewScenario(verloop, naam, scenario); return `${v.aanname} ${v.uitkomst}`; };

  it("says what it supposes, what comes out of it, and what the figures as they are say", () => {
    expect(zin(verloopVan("Almere"), "Almere", wat(65))).toBe(
      "Scenario: verzonnen, niet vastgelegd. Stel: Almere huisvest van september tot en met december 65 per maand. Dan komt Almere op 1 januari 2025 uit op 86 boven wat moest. Zonder scenario is dat 88 boven wat moest. In het scenario zijn er 2 minder gehuisvest. Nodig is 43,5 per maand: 65 is genoeg.",
    );
    expect(zin(verloopVan("Lelystad"), "Lelystad", wat(null, { aantal: 20, maand: "2024-11" }))).toBe(
      "Scenario: verzonnen, niet vastgelegd. Stel: Lelystad huisvest in november 20 extra. Dan komt Lelystad op 1 januari 2025 uit op 6 te kort. Zonder scenario is dat 26 te kort. In het scenario zijn er 20 meer gehuisvest. Nodig is dan nog 17,5 per maand.",
    );
    expect(zin(verloopVan("Urk"), "Urk", wat(10, { aantal: 1, maand: "2024-12" }))).toContain("Stel: Urk huisvest van september tot en met december 10 per maand, en in december 1 extra.");
    expect(zin(verloopVan("Urk"), "Urk", wat(10))).toContain("Nodig is 16,5 per maand: 10 is te weinig.");
  });

  it("has a form for every outcome", () => {
    expect(zin(verloopVan("Dronten"), "Dronten", wat(16.5))).toContain("uit op precies wat moest. Zonder scenario is dat 2 te kort. In het scenario zijn er 2 meer gehuisvest. Nodig is 16,5 per maand: 16,5 is genoeg.");
    expect(zin(verloopVan("Dronten"), "Dronten", wat(16))).toContain("Zonder scenario is dat 2 te kort. Dat maakt dus geen verschil.");
    expect(zin(verloopVan("Dronten"), "Dronten", wat(null, { aantal: 1, maand: "2024-09" }))).toContain("In het scenario is er 1 meer gehuisvest.");
    expect(zin(verloopVan("Dronten"), "Dronten", wat(null, { aantal: 70, maand: "2024-09" }))).toMatch(/Meer is dan niet nodig\.$/);
    expect(zin(verloopMet(56), "A", wat(10))).toContain("uit op 38 te kort. Zonder scenario is er nog geen prognose. Nodig is 16,33 per maand: 10 is te weinig.");
    expect(zin(verloopMet(56), "A", wat(null, { aantal: 5, maand: "2024-09" }))).toContain("Er is nog geen maand bekend om mee door te rekenen. Vul ook in hoeveel mensen per maand een woning krijgen.");
    expect(zin(verloopMet(56, 16, 16, 16, 16, 16), "A", wat(20))).toContain("Stel: A huisvest in december 20 per maand.");
  });

  it("says when there is nothing to work out, and then supposes nothing", () => {
    const voorbij = viewScenario(verloopMet(56, 1, 1, 1, 1, 1, 1), "A", wat(20));
    expect([voorbij.geen, voorbij.aanname, voorbij.uitkomst, voorbij.lijn, voorbij.regels.length]).toEqual(["Het halfjaar is voorbij: er komt geen maand meer om mee te rekenen.", null, "", null, 0]);
    expect(viewScenario(verloopMet(ONBEKEND, 10), "A", wat(20)).geen).toBe("Het is niet bekend hoeveel mensen A moet huisvesten. Daarom is er niets door te rekenen.");
    expect(viewScenario(verloopMet(56, 10), "A", null)).toMatchObject({ geen: "", aanname: null, uitkomst: "", lijn: null });
  });

  it("keeps the figures as they are beside it", () => {
    const regels = (scenario: Huisvestingsscenario | null) => viewScenario(verloopVan("Almere"), "Almere", scenario).regels.map((r) => [r.term, r.nu.tekst, r.dan?.tekst]);
    expect(regels(wat(65))).toEqual([["Per maand, van september tot en met december", "65,5", "65"], ["Nodig per maand", "43,5", "43,5"], ["Prognose op 1 januari 2025", "88 boven wat moest", "86 boven wat moest"]]);
    expect(regels(null).map(([term, nu]) => [term, nu])).toEqual(regels(wat(65)).map(([term, nu]) => [term, nu]));
  });
});

describe("A scenario in the chart", () => {
  const verloop = verloopVan("Almere");
  const omgeving = { naam: "Almere", halfjaar: "2024-II", bronregel: "", adres: "" };
  const zonder = viewHalfjaargrafiek(verloop, omgeving);
  const { lijn } = viewScenario(verloop, "Almere", wat(65));
  const met = viewHalfjaargrafiek(verloop, { ...omgeving, scenario: lijn });

  it("is a line and a column of its own, labelled in the drawing, the legend, the sentence and the words", () => {
    expect(met.tabel.kolommen).toEqual([...zonder.tabel.kolommen, "Scenario (verzonnen)"]);
    expect(met.tabel.rijen.map((r) => r.cellen.at(-1)!.tekst)).toEqual(["n.v.t.", "n.v.t.", "196", "261", "326", "391"]);
    expect(met.tekening!.vormen.filter((v) => v.soort === "lijn" && v.rol === "scenario")).toHaveLength(4);
    expect(met.tekening!.vormen).toContainEqual(expect.objectContaining({ soort: "tekst", tekst: "391", breed: " in het scenario" }));
    expect(met.legenda.at(-1)).toEqual({ rol: "scenario", vorm: "lijn", tekst: "scenario, verzonnen" });
    for (const tekst of [met.stelling, met.inWoorden]) expect(tekst).toContain(SCENARIOLABEL);
    expect(met.inWoorden).toMatch(/Aan het einde zijn dat er 391\.$/);
    for (const v of met.tekening!.vormen) if ("cel" in v && v.cel) expect(numberOf(met.tabel.rijen[v.cel[0]]!.cellen[v.cel[1]]!.cijfer)).not.toBeNull();
  });

  it("leaves every other figure as it was", () => {
    expect(met.tabel.rijen.map((r) => r.cellen.slice(0, -1))).toEqual(zonder.tabel.rijen.map((r) => r.cellen));
    expect(met.stelling.startsWith(zonder.stelling)).toBe(true);
  });
});

describe("A scenario on a fiche", () => {
  const toezicht = computeToezicht(papers, papers.waarnemingen, "2024-09-11");
  const fiche = (scenario: Huisvestingsscenario | null) =>
    viewFiche({ gebied: papers.gemeenten.find((g) => g.naam === "Almere")!, stukken: [], kaders: [], toezicht, historie: papers.waarnemingen, opDatum: "2024-09-11" }, { invoer: papers, peildatum: "2024-09-11", bekendOp: null }, scenario);

  it("is labelled, and changes nothing else on it", () => {
    const { scenario, grafiek, ...rest } = fiche(wat(65));
    expect(scenario.aanname).toMatch(new RegExp(`^${SCENARIOLABEL}`));
    expect(grafiek.stelling).toContain(SCENARIOLABEL);
    expect(fiche(null)).toMatchObject(rest);
  });
});
