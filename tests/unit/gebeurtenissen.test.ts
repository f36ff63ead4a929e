import { describe, expect, it } from "vitest";
import { afsprakenOp, eindigtVoorBegin, type Afspraak } from "@/lib/domain/afspraak";
import { gebeurtenissenOp, isVoorbij, opDatum, type Gebeurtenis } from "@/lib/domain/gebeurtenis";
import { afspraakGetyptSchema, parseAfspraak } from "@/lib/schemas/afspraak";
import { gebeurtenisGetyptSchema, parseGebeurtenis } from "@/lib/schemas/gebeurtenis";
import { versiebasisSchema } from "@/lib/schemas/versie";
import { beginAfspraak, viewAfspraak, viewAfspraakgeschiedenis, viewAfspraken } from "@/lib/view/afspraken";
import { beginGebeurtenis, viewGebeurtenis, viewGebeurtenissen, viewGebeurtenisgeschiedenis } from "@/lib/view/gebeurtenissen";

const VANDAAG = "2024-11-01";
const vastgelegd = { id: 1, versie: 1, vervallen: false, peildatum: "2024-09-11", bron: "verslag", toelichting: "", reden: null, op: new Date("2024-09-11T10:00:00Z"), door: "systeem" };
const gebeurtenis = (g: Partial<Gebeurtenis> = {}): Gebeurtenis => ({ ...vastgelegd, sleutel: "a", datum: "2024-12-11", label: "PRT-overleg", soort: "overleg", thema: null, gebied: "PV24", ...g });
const uitruil = (a: Partial<Afspraak> = {}): Afspraak => ({ ...vastgelegd, sleutel: "u", soort: "uitruil", gebied: "GM0303", naar: "Kampen", plaatsen: 200, van: null, tot: null, termijn: "2 jaar", ...a });
const naam = (code: string) => ({ PV24: "Flevoland", GM0303: "Dronten" })[code] ?? code;

describe("An event", () => {
  it("is known in its last version from a peildatum on, until it lapses", () => {
    const versies = [gebeurtenis(), gebeurtenis({ id: 2, versie: 2, datum: "2024-12-18", peildatum: "2024-10-01" }), gebeurtenis({ id: 3, versie: 3, vervallen: true, peildatum: "2024-10-15" })];
    const at = (peildatum: string | null) => gebeurtenissenOp(versies, peildatum).map((g) => g.datum);
    expect([at("2024-09-10"), at("2024-09-30"), at("2024-10-01"), at("2024-10-15"), at(null)]).toEqual([[], ["2024-12-11"], ["2024-12-18"], [], []]);
  });

  it("corrected with an earlier peildatum is still the last word", () => {
    expect(gebeurtenissenOp([gebeurtenis(), gebeurtenis({ versie: 2, label: "Overleg", peildatum: "2024-09-10" })], null).map((g) => g.label)).toEqual(["Overleg"]);
  });

  it("stands in order of date, a year before its months and a month before its days", () => {
    const datums = ["2025-01-01", "2024-12", "2025", "2024-12-11", "2025-01", "2024-12-01"];
    expect(opDatum(datums.map((datum) => gebeurtenis({ datum }))).map((g) => g.datum)).toEqual(["2024-12", "2024-12-01", "2024-12-11", "2025", "2025-01", "2025-01-01"]);
  });

  it("is past when the last day of its month or year is", () => {
    expect(["2024-10-31", "2024-10", "2024-11-01", "2024-11", "2024"].map((datum) => isVoorbij({ datum }, VANDAAG))).toEqual([true, true, false, false, false]);
  });

  it("is told in words, and listed as coming, past or lapsed", () => {
    expect(viewGebeurtenis(gebeurtenis({ soort: "deadline", thema: "oekraine", toelichting: "vóór de dag" }), naam)).toMatchObject({ kop: "11 december 2024", naam: "PRT-overleg", kenmerken: "Deadline, Oekraïne, Flevoland", opmerking: "Vóór de dag", bronregel: "Bron: verslag. Peildatum 11 september 2024." });
    const rest = ["2024-09-11", "2024-06-05", "2025-01-01", "2024-11-01"].map((datum, i) => gebeurtenis({ id: i + 2, sleutel: datum, datum, vervallen: datum === "2025-01-01" }));
    const lijst = viewGebeurtenissen([gebeurtenis(), ...rest], naam, VANDAAG);
    expect([lijst.komend, lijst.voorbij, lijst.vervallen].map((l) => l.map((v) => v.sleutel))).toEqual([["2024-11-01", "a"], ["2024-09-11", "2024-06-05"], ["2025-01-01"]]);
    const [last, first] = viewGebeurtenisgeschiedenis([gebeurtenis(), gebeurtenis({ id: 2, versie: 2, vervallen: true, reden: "afgezegd" })], naam);
    expect(last).toMatchObject({ verschillen: [{ wat: "gaat door", oud: "ja", nieuw: "nee, vervallen" }], reden: "afgezegd" });
    expect(first?.verschillen.map((v) => v.wat)).toEqual(["wanneer", "wat", "soort", "gebied", "gaat door"]);
  });

  it("reads from its form what the form shows of it", () => {
    const g = gebeurtenis({ datum: "2024-12", thema: "asiel", toelichting: "midden van de maand" });
    const getypt = { ...beginGebeurtenis(g, VANDAAG), bron: "mail", reden: "nieuws" };
    expect(parseGebeurtenis(getypt, VANDAAG, false)).toEqual({ goed: true, waarde: { gegevens: { datum: "2024-12", label: "PRT-overleg", soort: "overleg", thema: "asiel", gebied: "PV24" }, vervallen: false, peildatum: VANDAAG, bron: "mail", toelichting: "midden van de maand", reden: "nieuws" } });
  });

  it("says at each field what is wrong, and cannot lapse before it is there", () => {
    const fouten = (velden: Record<string, string>, isNieuw: boolean) => {
      const uitkomst = parseGebeurtenis(gebeurtenisGetyptSchema.parse(velden), VANDAAG, isNieuw);
      return uitkomst.goed ? [] : uitkomst.fouten.map((f) => f.veld);
    };
    expect(fouten({}, true)).toEqual(["datum", "label", "soort", "gebied", "peildatum", "bron"]);
    expect(fouten({ datum: "ooit", label: "x".repeat(121), soort: "feest", thema: "weer", gebied: "PV24", peildatum: "2024-11-02", bron: "b" }, false)).toEqual(["datum", "label", "soort", "thema", "peildatum", "reden"]);
    const vol = { datum: "2025", label: "Opening", soort: "locatie", gebied: "PV24", peildatum: "1-11-2024", bron: "b", vervallen: "ja" };
    expect(parseGebeurtenis(gebeurtenisGetyptSchema.parse(vol), VANDAAG, true)).toMatchObject({ goed: true, waarde: { vervallen: false, reden: null } });
    expect(parseGebeurtenis(gebeurtenisGetyptSchema.parse({ ...vol, reden: "r" }), VANDAAG, false)).toMatchObject({ goed: true, waarde: { vervallen: true, reden: "r" } });
  });

  it("never trusts what a form says of itself", () => {
    expect(versiebasisSchema.parse({ basis: "2", sleutel: "actie-30" })).toEqual({ basis: 2, sleutel: "actie-30" });
    const made = versiebasisSchema.parse({ basis: "99999999999", sleutel: "../../x" });
    expect(made.basis).toBe(0);
    expect(made.sleutel).toMatch(/^[0-9a-f-]{36}$/);
  });
});

describe("An uitruil", () => {
  it("is told with what is not known of it", () => {
    expect(viewAfspraak(uitruil(), naam)).toMatchObject({ kop: "Dronten", naam: "200 plaatsen voor Kampen", kenmerken: "Uitruil, begin niet bekend, voor 2 jaar" });
    expect(viewAfspraak(uitruil({ van: "2025", tot: "2026-12", termijn: "" }), naam).kenmerken).toBe("Uitruil, vanaf 2025, tot en met december 2026");
    const versies = [uitruil(), uitruil({ id: 2, versie: 2, van: "2025-01-01", reden: "getekend" })];
    expect(viewAfspraakgeschiedenis(versies, naam)[0]).toMatchObject({ naam: "200 plaatsen voor Kampen", verschillen: [{ wat: "vanaf", oud: "geen", nieuw: "1 januari 2025" }] });
    expect(viewAfspraken([...versies, uitruil({ sleutel: "w", vervallen: true })], naam)).toMatchObject({ gelden: [{ sleutel: "u" }], vervallen: [{ sleutel: "w" }] });
    expect(afsprakenOp(versies, "2024-09-10")).toEqual([]);
  });

  it("reads from its form what the form shows of it", () => {
    const a = uitruil({ plaatsen: 1200, van: "2025-06", tot: "2027" });
    expect(parseAfspraak({ ...beginAfspraak(a, VANDAAG), bron: "mail", reden: "nieuws" }, VANDAAG, false)).toMatchObject({ goed: true, waarde: { gegevens: { soort: "uitruil", gebied: "GM0303", naar: "Kampen", plaatsen: 1200, van: "2025-06", tot: "2027", termijn: "2 jaar" }, reden: "nieuws" } });
  });

  it("says at each field what is wrong", () => {
    const fouten = (velden: Record<string, string>) => {
      const uitkomst = parseAfspraak(afspraakGetyptSchema.parse(velden), VANDAAG, true);
      return uitkomst.goed ? [] : uitkomst.fouten.map((f) => f.veld);
    };
    expect(fouten({})).toEqual(["gebied", "naar", "plaatsen", "peildatum", "bron"]);
    for (const plaatsen of ["0", "veel", "-3", "pm"]) expect(fouten({ gebied: "GM0303", naar: "Kampen", plaatsen, peildatum: VANDAAG, bron: "b" }), plaatsen).toEqual(["plaatsen"]);
    expect(fouten({ gebied: "GM0303", naar: "Kampen", plaatsen: "200", van: "2025-03", tot: "2025-03-01", peildatum: VANDAAG, bron: "b" })).toEqual(["tot"]);
    expect(eindigtVoorBegin(uitruil({ van: "2025", tot: "2025" }))).toBe(false);
  });
});
