import { describe, expect, it } from "vitest";
import { AMV_COA_KOLOMMEN } from "@/lib/domain/amv-coa";
import { AMV_NIDOS_KOLOMMEN } from "@/lib/domain/amv-nidos";
import { findIndicator, INDICATOREN, isBerekend } from "@/lib/domain/indicatoren";
import { OEKRAINE_KOLOMMEN } from "@/lib/domain/oekraine";
import { findReeksindicator, REEKSEN, type Maat } from "@/lib/domain/reeksindicatoren";
import { VERGUNNINGHOUDERS_KOLOMMEN } from "@/lib/domain/vergunninghouders";
import { begripregel, reeksverwijzingen, uitlegregel, viewBegrippen, viewUitleg } from "@/lib/view/uitleg";
import { uitlegUrl } from "@/lib/view/uitlegadres";

describe("The register of indicators", () => {
  const kolommen = [
    ...AMV_COA_KOLOMMEN.map((k) => ["amvCoa", k] as const), ...AMV_NIDOS_KOLOMMEN.map((k) => ["amvNidos", k] as const), ...OEKRAINE_KOLOMMEN.map((k) => ["oekraine", k] as const),
    ...VERGUNNINGHOUDERS_KOLOMMEN.map((k) => ["vergunninghouders", k] as const), ...["regulier", "amv", "noodopvang", "totaalRegulier", "opgave", "verschil"].map((k) => ["asiel", k] as const),
  ];

  it.each(kolommen)("explains the column %s %s", (thema, code) => expect(findIndicator(thema, code)).toBeDefined());

  it("explains the pace within a half-year, the roll-over, capacity through time and the uitruil", () => {
    for (const code of ["schema", "opSchema", "nodigPerMaand", "gemiddeldPerMaand", "prognose", "eindstand", "aansluitverschil"]) expect(findIndicator("vergunninghouders", code), code).toBeDefined();
    for (const code of ["capaciteit", "uitruil"]) expect(findIndicator("asiel", code), code).toBeDefined();
  });

  it("explains whatever can be followed through time", () => {
    for (const reeks of REEKSEN) for (const maat of reeks.maten) expect(reeksverwijzingen(reeks, maat).length, reeks.code).toBe(maat === "aantal" ? 1 : 2);
    const naar = (code: string, maat: Maat) => reeksverwijzingen(findReeksindicator(code)!, maat).map((v) => v.url);
    expect(naar("vergunninghouders-per-maand", "inwoners")).toEqual(["/uitleg#vergunninghouders-gerealiseerd", "/uitleg#algemeen-perInwoners"]);
    expect(naar("vergunninghouders-gerealiseerd", "aantal")).toEqual(["/uitleg#vergunninghouders-gerealiseerdTotNu"]);
  });

  it("names each indicator once, with a meaning that reads on from a sentence and weak points that are sentences", () => {
    expect(new Set(INDICATOREN.map((i) => `${i.thema}-${i.code}`)).size).toBe(INDICATOREN.length);
    for (const i of INDICATOREN) {
      expect(i.betekenis, i.code).toMatch(/^[a-z0-9].*[^.]$/);
      if (isBerekend(i)) expect(i.formule, i.code).toMatch(/[^.]$/);
      for (const zin of [...(i.zwak ?? []), ...(i.teken ? [i.teken] : [])]) expect(zin).toMatch(/^[A-Z0-9].*\.$/);
      expect(i.regel, i.code).not.toBe("");
    }
  });
});

describe("The explanation", () => {
  it("shows every indicator of the register at its own address", () => {
    const shown = viewUitleg().flatMap((t) => t.indicatoren.map((i) => `/uitleg#${i.id}`));
    expect(shown.sort()).toEqual(INDICATOREN.map((i) => uitlegUrl(i.thema, i.code)).sort());
    expect(viewUitleg().map((t) => t.naam)).toEqual(["Asiel", "Amv COA", "Oekraïne", "Vergunninghouders", "Amv Nidos", "Algemeen"]);
  });

  it("gives the formula in words, the sign and the table's own figures", () => {
    expect(uitlegregel("oekraine", "verschil", "De opgave geldt op 1 januari 2025.")).toEqual({
      term: "Verschil", url: "/uitleg#oekraine-verschil",
      uitleg: "plaatsen − opgave: hoeveel plaatsen de gemeente boven of onder haar opgave zit. Negatief is een tekort, positief een overschot. De opgave geldt op 1 januari 2025.",
    });
    const prognose = viewUitleg().flatMap((t) => t.indicatoren).find((i) => i.id === "vergunninghouders-prognose");
    expect(prognose).toMatchObject({ soort: "berekend", formule: "Prognose = nog te realiseren − maanden die overblijven × gemiddeld per maand", eenheid: "personen" });
    expect(viewUitleg().flatMap((t) => t.indicatoren).find((i) => i.id === "asiel-opgave")).toMatchObject({ soort: "geleverd", formule: null, eenheid: "plaatsen, per datum, voor de provincie" });
  });

  it("has no address for what the register does not know", () => {
    expect(() => uitlegUrl("asiel", "bezet")).toThrow(RangeError);
  });

  it("explains the signs", () => {
    expect(viewBegrippen().map((b) => b.term)).toEqual(expect.arrayContaining(["pm", "–", "0 en n.v.t.", "Onvolledig", "Twijfel", "Opties"]));
    expect(begripregel("opties", "Samen 4.000.")).toMatchObject({ url: "/uitleg#begrip-opties", uitleg: expect.stringMatching(/einde\. Samen 4\.000\.$/) as string });
  });
});
