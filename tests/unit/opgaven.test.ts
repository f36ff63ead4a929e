import { describe, expect, it } from "vitest";
import { waarde } from "@/lib/domain/cijfer";
import { OPGAVEVORMEN, type Opgaveversie } from "@/lib/domain/opgavevorm";
import { parseOpgaven, parseOpgavegetypt } from "@/lib/schemas/opgaven-formulier";
import { beginOpgaven, findOpgavebotsing } from "@/lib/view/opgave-begin";
import { viewOpgaven } from "@/lib/view/opgaven";
import { cijferVan, gemeenten } from "@/tests/helpers/waarneming";

const vormVan = (code: string) => OPGAVEVORMEN.find((v) => v.code === code)!;
const VANDAAG = "2024-11-01";

function form(velden: Record<string, string>) {
  const data = new FormData();
  for (const [veld, tekst] of Object.entries({ periode: "1-1-2025", peildatum: "2024-10-01", bron: "brief", ...velden })) data.set(veld, tekst);
  return data;
}
const read = (code: string, velden: Record<string, string>, gebieden = ["A", "B"]) => parseOpgaven(vormVan(code), gebieden, parseOpgavegetypt(form(velden), vormVan(code), gebieden), VANDAAG);
const velden = (uitkomst: ReturnType<typeof read>) => (uitkomst.goed ? [] : uitkomst.fouten.map((f) => f.veld));

describe("The form of an opgave", () => {
  it("leaves out a cell that was and is empty; an emptied one is onbekend, a typed one what it says", () => {
    expect(read("oekraine", { "opgave-A": "1.400", "opgave-B": "", "basis-opgave-B": "3" })).toMatchObject({
      goed: true,
      waarde: { periode: "2025-01-01", regime: null, reden: null, cellen: [{ gebied: "A", cijfer: waarde(1400), basis: 0 }, { gebied: "B", cijfer: { staat: "onbekend" }, basis: 3 }] },
    });
    expect(read("oekraine", { "opgave-A": "pm" })).toMatchObject({ waarde: { cellen: [{ gebied: "A", cijfer: { staat: "pm" } }] } });
  });

  it("takes the period that belongs to the theme, and no other", () => {
    const periode = (code: string, tekst: string) => read(code, { periode: tekst, "opgave-A": "1" });
    expect(periode("oekraine", "juli 2025")).toMatchObject({ waarde: { periode: "2025-07" } });
    expect(periode("amv-coa", "2025")).toMatchObject({ waarde: { periode: "2025" } });
    expect(periode("amv-nidos", "2025-ii")).toMatchObject({ waarde: { periode: "2025-II" } });
    for (const [code, tekst] of [["asiel", "2025-07"], ["amv-coa", "2025-I"], ["amv-nidos", "2025"], ["oekraine", "2025"], ["oekraine", ""]] as const) expect(velden(periode(code, tekst))).toContain("periode");
  });

  it("says at each field what is wrong", () => {
    expect(velden(read("oekraine", { "opgave-A": "12,5", "opgave-B": "-3", peildatum: "2024-11-02", uiterlijk: "ooit", bron: "" }))).toEqual(["opgave-A", "opgave-B", "peildatum", "uiterlijk", "bron"]);
    expect(velden(read("oekraine", {}))).toEqual(["opgave-A"]);
  });
});

let ids = 0;
const versie = (gebied: string, periode: string, peildatum: string, n: number, rest: Partial<Opgaveversie> = {}): Opgaveversie => ({
  ...cijferVan("oekraine", "opgave", gebied, periode, peildatum, n), id: ++ids, reden: null, bestand: null, op: new Date("2024-09-11T10:00:00Z"), door: "systeem", regime: "brief", ...rest,
});
const [oud, nieuw, later] = [versie("A", "2025-01-01", "2024-01-01", 10), versie("A", "2025-01-01", "2024-10-01", 20, { reden: "nieuwe brief" }), versie("B", "2025-07-01", "2024-01-01", 5)];
const register = { provincie: { code: "PV24", naam: "Flevoland", afkorting: null }, gemeenten: gemeenten("A", "B"), versies: [oud, nieuw, later] };

describe("The page of opgaven", () => {
  it("shows what counts now, the newest period first, and every version below it", () => {
    const groep = viewOpgaven(register, VANDAAG).find((g) => g.code === "oekraine")!;
    expect(groep.perioden.map((p) => p.kop)).toEqual(["Te halen op 1 juli 2025", "Te halen op 1 januari 2025"]);
    const [, januari] = groep.perioden;
    expect(januari!.rijen.map((r) => r.cellen[0]!.tekst)).toEqual(["20", "–"]);
    expect(januari!.totaal![0]).toMatchObject({ tekst: "20", onvolledig: "1 gemeente ontbreekt" });
    expect(januari!.feiten).toEqual(["Regime: brief.", "Peildatum: 1 oktober 2024.", "Bron: proef."]);
    expect(januari!.geschiedenis.map((r) => [r.cijfer.tekst, r.geldt, r.reden])).toEqual([["20", true, "nieuwe brief"], ["10", false, null]]);
  });

  it("a form for the next version opens with what counts, and knows what it was made from", () => {
    const begin = beginOpgaven(vormVan("oekraine"), ["A", "B"], register.versies, "2025-01-01", VANDAAG);
    expect(begin).toMatchObject({ velden: { periode: "1-1-2025", regime: "brief" }, cellen: { "opgave-A": "20", "opgave-B": "" }, basis: { "opgave-A": nieuw.id, "opgave-B": 0 } });
    const { basis, botsingen } = findOpgavebotsing(vormVan("oekraine"), register.gemeenten, register.versies, "2025-01-01", { "opgave-A": oud.id, "opgave-B": 0 });
    expect(botsingen).toMatchObject([{ naam: "opgave-A", gebied: "Gemeente A", nu: "20", door: "systeem" }]);
    expect(basis["opgave-A"]).toBe(nieuw.id);
  });
});
