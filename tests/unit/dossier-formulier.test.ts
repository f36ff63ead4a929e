import { describe, expect, it } from "vitest";
import { GENERIEK_KADER, type Beleidskader } from "@/lib/domain/beleidskader";
import type { Dossiersoort, Dossierstuk, Inhoud, Kring } from "@/lib/domain/dossier";
import { INHOUDSCHEMA } from "@/lib/schemas/dossier";
import { leesGetypt, maandrijen, parseStuk, tredewaarde, type Stukcontext } from "@/lib/schemas/dossier-formulier";
import { beginStuk } from "@/lib/view/dossierformulier";
import { stukVan } from "@/tests/helpers/dossier";

const VANDAAG = "2024-11-08";
const EIGEN: Beleidskader = { ...GENERIEK_KADER, versie: 1, naam: "Ladder Flevoland", vanaf: "2024-11-01", treden: [{ naam: "Gesprek", uitleg: "" }, { naam: "Ingrijpen", uitleg: "" }] };
const context = (rest: Partial<Stukcontext> = {}): Stukcontext => ({ vandaag: VANDAAG, nieuw: true, gebied: "GM0303", kringen: ["gemeente"], kaders: [], vorigKader: null, gevoerd: false, ...rest });
const HERKOMST = { peildatum: "2024-11-08", bron: "brief", toelichting: "", reden: "" };

/** Reads a form as it is sent. */
function lees(soort: Dossiersoort, velden: Readonly<Record<string, unknown>>, rest: Partial<Stukcontext> = {}) {
  return parseStuk(soort, leesGetypt(soort, { ...HERKOMST, ...velden }), context(rest));
}
function goed(soort: Dossiersoort, velden: Readonly<Record<string, unknown>>, rest?: Partial<Stukcontext>) {
  const uitkomst = lees(soort, velden, rest);
  if (!uitkomst.goed) throw new Error(JSON.stringify(uitkomst.fouten));
  // what a form makes can be kept
  expect(INHOUDSCHEMA[soort].safeParse(uitkomst.waarde.gegevens.inhoud).success).toBe(true);
  return uitkomst.waarde;
}
function fouten(soort: Dossiersoort, velden: Readonly<Record<string, unknown>>, rest?: Partial<Stukcontext>) {
  const uitkomst = lees(soort, velden, rest);
  return uitkomst.goed ? [] : uitkomst.fouten.map((f) => [f.veld, f.tekst]);
}
const velden = (soort: Dossiersoort, invoer: Readonly<Record<string, unknown>>, rest?: Partial<Stukcontext>) => fouten(soort, invoer, rest).map(([veld]) => veld);

describe("A decision on the trede", () => {
  const besluit = { datum: "2024-10-14", trede: "0:2", motivatie: "te weinig woningen", besluitDoor: "gedeputeerde" };
  it("has a date, a step of the ladder, a motivation and who decided", () => {
    expect(goed("trede", besluit)).toEqual({
      gegevens: { soort: "trede", gebied: "GM0303", kring: "gemeente", datum: "2024-10-14", inhoud: { kader: 0, trede: 2, motivatie: "te weinig woningen", besluitDoor: "gedeputeerde" } },
      vervallen: false, peildatum: "2024-11-08", bron: "brief", toelichting: "", reden: null,
    });
    expect(goed("trede", { ...besluit, trede: "0:geen" }).gegevens.inhoud).toMatchObject({ trede: null });
    expect(velden("trede", {})).toEqual(["datum", "trede", "motivatie", "besluitDoor"]);
  });

  it("is never one of tomorrow, nor of a month", () => {
    expect(fouten("trede", { ...besluit, datum: "2024-11-09" })).toEqual([["datum", "Deze datum ligt in de toekomst. Kies vandaag of eerder"]]);
    expect(fouten("trede", { ...besluit, datum: "10-2024" })).toEqual([["datum", "‘10-2024’ is geen datum. Een besluit heeft een dag, bijvoorbeeld 14-10-2024"]]);
    expect(goed("trede", { ...besluit, datum: "8-11-2024" }).gegevens.datum).toBe(VANDAAG);
  });

  it("is a step of the ladder that held on its date; a change may keep the ladder of its decision", () => {
    for (const trede of ["0:7", "0:0", "9:1", "x", "0:", "0:-1", ""]) expect(velden("trede", { ...besluit, trede }), trede).toEqual(["trede"]);
    expect(fouten("trede", { ...besluit, datum: "2024-11-02" }, { kaders: [EIGEN] })).toEqual([["trede", "Op 2 november 2024 gold een andere ladder: Ladder Flevoland, versie 1. Kies een trede van die ladder"]]);
    expect(velden("trede", { ...besluit, trede: "1:2" }, { kaders: [EIGEN] })).toEqual(["trede"]);
    expect(goed("trede", { ...besluit, datum: "2024-11-02", trede: "1:2" }, { kaders: [EIGEN] }).gegevens.inhoud).toMatchObject({ kader: 1, trede: 2 });
    expect(velden("trede", { ...besluit, datum: "2024-11-02", trede: "1:3" }, { kaders: [EIGEN] })).toEqual(["trede"]);
    expect(goed("trede", { ...besluit, datum: "2024-11-02", reden: "r" }, { kaders: [EIGEN], vorigKader: 0, nieuw: false }).gegevens.inhoud).toMatchObject({ kader: 0 });
  });
});

describe("Where it comes from", () => {
  const notitie = { datum: "2024-11-01", tekst: "let op" };
  it("a peildatum that is not ahead, a bron, and for a change a reden", () => {
    expect(velden("notitie", { ...notitie, peildatum: "2024-11-09" }, { kringen: ["provincie"] })).toEqual(["peildatum"]);
    expect(velden("notitie", { ...notitie, bron: "" }, { kringen: ["provincie"] })).toEqual(["bron"]);
    expect(velden("notitie", notitie, { kringen: ["provincie"], nieuw: false })).toEqual(["reden"]);
  });

  it("only a change can let it lapse", () => {
    expect(goed("notitie", { ...notitie, vervallen: "ja" }, { kringen: ["provincie"] }).vervallen).toBe(false);
    expect(goed("notitie", { ...notitie, vervallen: "ja", reden: "dubbel" }, { kringen: ["provincie"], nieuw: false }).vervallen).toBe(true);
  });
});

describe("Who reads it", () => {
  const kies = (kring: string, kringen: readonly Kring[]) => lees("notitie", { datum: "2024-11-01", tekst: "x", kring }, { kringen });
  it("is chosen from what may be chosen, and is that one when there is one", () => {
    expect(kies("vertrouwelijk", ["provincie", "vertrouwelijk"])).toMatchObject({ goed: true, waarde: { gegevens: { kring: "vertrouwelijk" } } });
    for (const kring of ["gemeente", "", "x"]) expect(kies(kring, ["provincie", "vertrouwelijk"]), kring).toMatchObject({ goed: false, fouten: [{ veld: "kring" }] });
    // what was typed is no way out of it
    expect(kies("gemeente", ["provincie"])).toMatchObject({ goed: true, waarde: { gegevens: { kring: "provincie" } } });
  });
});

describe("The promised months of a plan", () => {
  const plan = { datum: "10-2024", stand: "ontvangen", omschrijving: "" };
  const beloften = (rijen: Readonly<Record<string, string>>) => (goed("plan", { ...plan, ...rijen }).gegevens.inhoud as Inhoud["plan"]).beloften;

  it("are rows that are filled, in order of month; 0 is a promise and an empty row is none", () => {
    expect(beloften({ "maand-0": "11-2024", "aantal-0": "18", "maand-3": "sep 2024", "aantal-3": "0", "maand-4": "", "aantal-4": "" })).toEqual([{ maand: "2024-09", aantal: 0 }, { maand: "2024-11", aantal: 18 }]);
    expect(beloften({})).toEqual([]);
  });

  it.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
    ["a month without a number", { "maand-0": "9-2024" }, ["aantal-0"]],
    ["a number without a month", { "aantal-2": "5" }, ["maand-2"]],
    ["no month", { "maand-0": "snel", "aantal-0": "5" }, ["maand-0"]],
    ["a date", { "maand-0": "1-9-2024", "aantal-0": "5" }, ["maand-0"]],
    ["no number", { "maand-0": "9-2024", "aantal-0": "veel" }, ["aantal-0"]],
    ["less than nothing", { "maand-0": "9-2024", "aantal-0": "-1" }, ["aantal-0"]],
    ["half a person", { "maand-0": "9-2024", "aantal-0": "1,5" }, ["aantal-0"]],
    ["a month twice", { "maand-0": "9-2024", "aantal-0": "5", "maand-1": "2024-09", "aantal-1": "5" }, ["maand-1"]],
  ])("%s is said at its field", (_, rijen, verwacht) => {
    expect(velden("plan", { ...plan, ...rijen })).toEqual(verwacht);
  });

  it("have rows to spare", () => {
    expect([maandrijen(0), maandrijen(6), maandrijen(12), maandrijen(59)]).toEqual([12, 12, 18, 60]);
  });
});

describe("The other forms", () => {
  it.each<[Dossiersoort, Readonly<Record<string, string>>, object]>([
    ["brief", { datum: "20-9-2024", richting: "van", onderwerp: "woningen" }, { richting: "van", onderwerp: "woningen" }],
    ["planoordeel", { datum: "2024-10-14", plan: "p", oordeel: "goedgekeurd", motivatie: "haalbaar" }, { plan: "p", oordeel: "goedgekeurd", motivatie: "haalbaar" }],
    ["gesprek", { datum: "20-11-2024", stand: "gepland", aanwezig: "gedeputeerde, wethouder ,\n", verslag: "" }, { stand: "gepland", aanwezig: ["gedeputeerde", "wethouder"], verslag: "" }],
    ["afspraak", { datum: "17-9-2024", tekst: "labelen", eigenaar: "wethouder", uiterlijk: "Z.S.M.", stand: "open" }, { tekst: "labelen", eigenaar: "wethouder", uiterlijk: "zsm", stand: "open", uitkomst: "", gesprek: null }],
    ["afspraak", { datum: "17-9-2024", tekst: "labelen", eigenaar: "wethouder", uiterlijk: "11-2024", stand: "deels", uitkomst: "6", gesprek: "g" }, { tekst: "labelen", eigenaar: "wethouder", uiterlijk: "2024-11", stand: "deels", uitkomst: "6", gesprek: "g" }],
    ["afspraak", { datum: "17-9-2024", tekst: "labelen", eigenaar: "wethouder", uiterlijk: "", stand: "open" }, { tekst: "labelen", eigenaar: "wethouder", uiterlijk: null, stand: "open", uitkomst: "", gesprek: null }],
    ["reden", { datum: "2024", tekst: "te weinig koppelingen", tot: "" }, { tekst: "te weinig koppelingen", tot: null }],
    ["mededeling", { datum: "2024", tekst: "regel een\r\nregel twee" }, { tekst: "regel een\nregel twee" }],
  ])("%s", (soort, invoer, inhoud) => {
    expect(goed(soort, invoer).gegevens.inhoud).toEqual(inhoud);
  });

  it("say what is missing, each at its field", () => {
    expect(velden("brief", {})).toEqual(["datum", "richting", "onderwerp"]);
    expect(velden("planoordeel", {})).toEqual(["datum", "plan", "oordeel", "motivatie"]);
    expect(velden("plan", {})).toEqual(["datum", "stand"]);
    expect(velden("gesprek", {})).toEqual(["datum", "stand"]);
    expect(velden("afspraak", { uiterlijk: "ooit" })).toEqual(["datum", "tekst", "eigenaar", "uiterlijk", "stand"]);
    expect(velden("reden", { datum: "10-2024", tot: "9-2024" })).toEqual(["tekst", "tot"]);
    expect(velden("notitie", {})).toEqual(["datum", "tekst"]);
    expect(velden("mededeling", { tekst: "x".repeat(10_001), datum: "2024" })).toEqual(["tekst"]);
    expect(velden("mededeling", { tekst: new Blob(["x"]), datum: "2024" })).toEqual(["tekst"]);
  });

  it("a talk that was held is recorded elsewhere; one that is recorded so can be corrected, and not moved ahead", () => {
    expect(velden("gesprek", { datum: "2024-10-01", stand: "gevoerd" })).toEqual(["stand"]);
    expect(goed("gesprek", { datum: "2024-10-01", stand: "gevoerd", reden: "r" }, { gevoerd: true, nieuw: false }).gegevens.inhoud).toMatchObject({ stand: "gevoerd" });
    expect(velden("gesprek", { datum: "2024-12-01", stand: "gevoerd" }, { gevoerd: true })).toEqual(["datum"]);
  });

  it("what has happened is not of tomorrow; a talk and a reden may be", () => {
    for (const soort of ["brief", "plan", "afspraak", "notitie", "mededeling"] as const) expect(velden(soort, { datum: "9-11-2024" }), soort).toContain("datum");
    for (const soort of ["gesprek", "reden"] as const) expect(velden(soort, { datum: "9-11-2024" }), soort).not.toContain("datum");
    expect(velden("brief", { datum: "11-2024" })).not.toContain("datum");
  });
});

it("a form that opens with an item and is sent as it is says the same", () => {
  const stukken: readonly (readonly [Dossierstuk, Partial<Stukcontext>])[] = [
    [stukVan("trede", { gebied: "GM0303", datum: "2024-10-14", inhoud: { kader: 0, trede: null, motivatie: "a\nb", besluitDoor: "gedeputeerde" } }), {}],
    [stukVan("planoordeel", { gebied: "GM0303", datum: "2024-10-14", inhoud: { plan: "p", oordeel: "afgekeurd", motivatie: "m" } }), {}],
    [stukVan("brief", { gebied: "GM0303", datum: "2024-10", inhoud: { richting: "aan", onderwerp: "o" } }), {}],
    [stukVan("plan", { gebied: "GM0303", datum: "2024", inhoud: { stand: "ontvangen", omschrijving: "x", beloften: [{ maand: "2024-09", aantal: 0 }, { maand: "2024-12", aantal: 1200 }] } }), {}],
    [stukVan("gesprek", { gebied: "GM0303", datum: "2024-10-14", inhoud: { stand: "gevoerd", aanwezig: ["gedeputeerde", "wethouder"], verslag: "v" } }), { gevoerd: true }],
    [stukVan("afspraak", { gebied: "GM0303", datum: "2024-10-14", inhoud: { tekst: "t", eigenaar: "e", uiterlijk: "zsm", stand: "deels", uitkomst: "u", gesprek: "g" } }), {}],
    [stukVan("afspraak", { gebied: "GM0303", datum: "2024-10-14", inhoud: { tekst: "t", eigenaar: "e", uiterlijk: "2024-11-01", stand: "open", uitkomst: "", gesprek: null } }), {}],
    [stukVan("reden", { gebied: "GM0303", datum: "2024-10", inhoud: { tekst: "t", tot: "2024-12" } }), {}],
    [stukVan("notitie", { gebied: "GM0303", datum: "2024-10", kring: "vertrouwelijk", inhoud: { tekst: "t" } }), {}],
    [stukVan("mededeling", { gebied: "GM0303", datum: "2024-10", kring: "provincie", inhoud: { tekst: "t" } }), {}],
  ];
  for (const [stuk, rest] of stukken) {
    const { gegevens, vervallen } = goed(stuk.soort, { ...beginStuk(stuk.soort, stuk, VANDAAG), bron: "b", reden: "r" }, { nieuw: false, kringen: [stuk.kring], ...rest });
    expect(gegevens).toEqual({ soort: stuk.soort, gebied: stuk.gebied, kring: stuk.kring, datum: stuk.datum, inhoud: stuk.inhoud });
    expect(vervallen).toBe(false);
  }
});

it("a new form begins empty, but for what is always so", () => {
  expect(beginStuk("trede", null, VANDAAG)).toMatchObject({ datum: "", besluitDoor: "gedeputeerde", peildatum: VANDAAG, bron: "" });
  expect(beginStuk("afspraak", null, VANDAAG)).toMatchObject({ stand: "open" });
  expect(tredewaarde(1, null)).toBe("1:geen");
});
