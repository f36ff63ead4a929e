import { describe, expect, it } from "vitest";
import type { Faseregel } from "@/lib/domain/fasewijziging";
import type { Faseregistratie, Locatiedossier } from "@/lib/domain/locatiedossier";
import { viewAandacht } from "@/lib/view/aandacht";
import { periodeIn } from "@/lib/view/fase";
import { viewGeschiedenis } from "@/lib/view/fasegeschiedenis";
import { viewTijdlijn } from "@/lib/view/locatie-tijdlijn";
import { describeLijst, viewFasen, viewLocatielijst } from "@/lib/view/locaties";
import { viewVoorbeeld } from "@/lib/view/voorbeeld";
import { faseVan } from "@/tests/helpers/fase";
import { invoerFrom } from "@/tests/helpers/invoer";

const VANDAAG = "2024-09-11";
const OP = new Date("2024-09-11T10:00:00Z");
let ids = 0;
const regel = (f: Partial<Faseregistratie> = {}): Faseregistratie => ({ ...faseVan(f), id: ++ids, reden: null, bestand: null, op: OP, door: "systeem", ...f });
const dossier = (fasen: readonly Faseregistratie[], rest: Partial<Locatiedossier> = {}): Locatiedossier => ({ id: 7, naam: "Azc", gebied: "GM0034", gemeente: "Almere", volgorde: 1, fasen, vragen: [], ...rest });

describe("What asks attention", () => {
  it("says what, of whom it is asked and since when", () => {
    const vraag = { id: 3, vraag: "Komt er een tweede gebouw?", aan: "COA", sinds: "2024-09-10", op: OP, door: "secretariaat", antwoord: null };
    const punten = viewAandacht([dossier([regel({ zekerheid: "onbevestigd", tot: "2024-01-25", capaciteit: 80, soort: "amv" })], { vragen: [vraag, { ...vraag, id: 4, antwoord: { tekst: "ja", op: OP, door: "secretariaat" } }] })], VANDAAG);
    expect(punten).toMatchObject([
      { kop: "Einddatum voorbij", tekst: "80 plaatsen voor amv’ers: de einddatum (tot 25 januari 2024) is voorbij, maar de bron telt ze nog. Zijn de plaatsen er nog, en tot wanneer?", aan: "Almere", sinds: "25 januari 2024" },
      { kop: "Vraag", tekst: "Komt er een tweede gebouw?", aan: "COA", sinds: "10 september 2024", anker: "vraag-3" },
    ]);
  });

  it("has words for every kind of doubt", () => {
    const teksten = (f: readonly Partial<Faseregistratie>[]) => viewAandacht([dossier(f.map((one, i) => regel({ fase: `fase ${i}`, ...one })))], VANDAAG).map((p) => `${p.kop}: ${p.tekst}`);
    expect(teksten([{ zekerheid: "onbevestigd", van: "2024-10", tot: "2024-03" }])).toEqual(["Einde vóór begin: 100 reguliere plaatsen: het einde (tot en met maart 2024) ligt vóór het begin (oktober 2024). Welke begin- en einddatum zijn bedoeld?"]);
    expect(teksten([{ zekerheid: "onbevestigd" }])[0]).toContain("niet bevestigd tot wanneer");
    expect(teksten([{ tot: "2026", optieTot: "2026" }])[0]).toContain("de optie (tot en met 2026) eindigt niet later dan de fase zelf (tot en met 2026)");
    expect(teksten([{ zekerheid: "gepland", van: "2024-08" }])[0]).toContain("zouden er zijn vanaf augustus 2024");
    expect(teksten([{ tot: "2024-09-01", optieTot: "2025-09-01" }])[0]).toContain("liepen tot 1 september 2024, te verlengen tot 1 september 2025");
    expect(teksten([{ zekerheid: "optie", van: "2024-08" }])[0]).toContain("zijn nog een optie, maar de datum is voorbij");
    expect(teksten([{}, { capaciteit: 50 }])[0]).toContain("“fase 0” (100 reguliere plaatsen) en “fase 1” (50 reguliere plaatsen) tellen tegelijk mee");
    expect(teksten([{}, { soort: "amv", capaciteit: 101 }])[0]).toContain("Op 11 september 2024 zijn er 101 plaatsen voor amv’ers en 100 plaatsen in totaal");
    expect(teksten([{ capaciteit: null }])[0]).toContain("Van “fase 0” is niet bekend hoeveel plaatsen er zijn");
  });
});

describe("The list of locations", () => {
  it("says where there are none and how much asks attention", () => {
    const lijst = viewLocatielijst([{ code: "GM0034", naam: "Almere", afkorting: null }, { code: "GM0184", naam: "Urk", afkorting: null }], [dossier([regel()])], VANDAAG);
    expect(describeLijst(lijst, "Flevoland", 0)).toBe("Flevoland heeft één locatie voor de opvang van asielzoekers. Geen locatie: Urk. Er is niets dat aandacht vraagt.");
    expect(describeLijst(lijst, "Flevoland", 1)).toContain("Eén punt vraagt aandacht.");
    expect(describeLijst([], "Flevoland", 0)).toBe("Van Flevoland zijn nog geen locaties bekend.");
  });

  it("shows dates as they are given, and never an unknown one as none", () => {
    const [known, unknown] = viewFasen(dossier([regel({ tot: "2024-08" }), regel({ fase: "z", zekerheid: "onbevestigd", capaciteit: null })]), VANDAAG);
    expect(known).toMatchObject({ van: "al open", tot: "t/m augustus 2024", optieTot: "", plaatsen: { tekst: "100" } });
    expect(unknown).toMatchObject({ van: "niet vermeld", tot: "niet vermeld", plaatsen: { tekst: "–", inWoorden: "onbekend" }, vlaggen: ["Einddatum niet bevestigd", "Aantal plaatsen onbekend"] });
    expect(periodeIn(faseVan({ van: "2026", tot: "2027-03-01", optieTot: "2028", zekerheid: "gepland" }))).toBe("vanaf 2026, tot 1 maart 2027, met een optie tot en met 2028, gepland");
  });

  it("shows what counts now, and says that something is recorded for later", () => {
    const rows = viewFasen(dossier([regel({ capaciteit: 10 }), regel({ capaciteit: 20, peildatum: "2025-01-01" })]), VANDAAG);
    expect(rows).toMatchObject([{ plaatsen: { tekst: "10" }, straks: "Vastgelegd vanaf 1 januari 2025: zie de geschiedenis" }]);
  });
});

describe("The history of a phase", () => {
  it("tells of each line what it changed against what was known then, newest first", () => {
    const history = viewGeschiedenis([regel({ capaciteit: 180 }), regel({ capaciteit: 180, tot: "2024-12-31", peildatum: "2024-09-01", reden: "antwoord", door: "secretariaat" }), regel({ capaciteit: 170, versie: 2, reden: "telfout" })]);
    expect(history.map((r) => r.verschillen)).toEqual([
      [{ wat: "plaatsen", oud: "180", nieuw: "170" }],
      [{ wat: "tot", oud: "geen", nieuw: "31 december 2024" }],
      [{ wat: "soort", oud: null, nieuw: "regulier" }, { wat: "plaatsen", oud: null, nieuw: "180" }, { wat: "zekerheid", oud: null, nieuw: "gerealiseerd" }],
    ]);
    expect(history[0]).toMatchObject({ correctie: true, reden: "telfout", peildatum: "1 januari 2024" });
    expect(history[1]).toMatchObject({ correctie: false, door: "secretariaat", moment: "11 september 2024 om 12:00" });
  });
});

describe("The timeline of a location", () => {
  it("draws what is certain, the option after it, and what has no dates all along; never outside the drawing", () => {
    const view = viewTijdlijn([faseVan({ tot: "2025-01-01", optieTot: "2026-01-01" }), faseVan({ fase: "plan", van: "2026", zekerheid: "gepland" }), faseVan({ fase: "nood", zekerheid: "onbevestigd", tot: "2001" }), faseVan({ fase: "open", van: "1990", tot: "9999" })], VANDAAG);
    // from 2020 (at most four years back) to 2034 (at most ten ahead)
    expect(view.jaren.map((j) => j.jaar)).toEqual(Array.from({ length: 14 }, (_, i) => String(2020 + i)));
    const [regulier, plan, nood, all] = view.rijen.map((r) => r.balken);
    expect(regulier).toMatchObject([{ soort: "gerealiseerd", x: 0 }, { soort: "optie" }]);
    expect(regulier![0]!.breedte).toBeCloseTo(regulier![1]!.x);
    expect(plan).toMatchObject([{ soort: "gepland" }]);
    expect(plan![0]!.x + plan![0]!.breedte).toBeCloseTo(100);
    expect([nood, all]).toEqual([[{ soort: "onbevestigd", x: 0, breedte: 100 }], [{ soort: "gerealiseerd", x: 0, breedte: 100 }]]);
    expect(view.inWoorden).toContain("regulier: 100 reguliere plaatsen, tot 1 januari 2025, met een optie tot 1 januari 2026.");
  });

  it("leaves out what lies before the drawing, and does without phases", () => {
    expect(viewTijdlijn([faseVan({ tot: "2001" })], VANDAAG).rijen[0]?.balken).toEqual([]);
    expect(viewTijdlijn([], VANDAAG)).toMatchObject({ rijen: [], jaren: [{ jaar: "2023", x: 0 }, { jaar: "2024" }, { jaar: "2025" }] });
  });
});

describe("The preview of a change", () => {
  const papers = () => invoerFrom("PV24", "prisma/seed/flevoland-2024-09-11");
  async function preview(naam: string, change: Partial<Faseregel>) {
    const invoer = await papers();
    const locatie = invoer.locaties.find((l) => l.naam === naam)!;
    const [fase] = locatie.fasen;
    const { soort, capaciteit, van, tot, optieTot, zekerheid } = fase!;
    const regels = [{ fase: fase!.fase, soort, capaciteit, van, tot, optieTot, zekerheid, peildatum: VANDAAG, ...change }];
    return viewVoorbeeld({ locatie, regels, momenten: [{ peildatum: VANDAAG, invoer }], vandaag: VANDAAG });
  }

  it("says what the stand becomes, from the same computation: without the option 4.000 instead of 4.300", async () => {
    expect(await preview("Tijdelijke uitbreiding Vossemeerdijk", { optieTot: null })).toEqual({
      regels: ["Tijdelijke uitbreiding Vossemeerdijk, regulier: 300 reguliere plaatsen, tot 1 maart 2025."],
      standen: [{ kop: "Stand van zaken op 11 september 2024", wijzigingen: ["Regulier op 1-3-2025, met opties: 3.700 → 3.400", "Regulier op 1-1-2026, met opties: 4.300 → 4.000"] }],
      vlaggenWeg: [],
      vlaggenNieuw: [],
    });
  });

  it("says which flags go and come", async () => {
    expect(await preview("Markerkant (NO)", { tot: "2024-09-01", zekerheid: "gerealiseerd" })).toMatchObject({
      standen: [{ wijzigingen: ["Noodopvang: 1.430 → 1.250"] }],
      vlaggenWeg: ["Einddatum niet bevestigd (noodopvang)"],
      vlaggenNieuw: [],
    });
    expect(await preview("Bosruiterweg", { zekerheid: "onbevestigd" })).toMatchObject({ standen: [], vlaggenNieuw: ["Einddatum niet bevestigd (regulier)"] });
  });

  it("counts a new location in, and says of a line for later when it takes effect", async () => {
    const invoer = await papers();
    const locatie = { gebied: "GM0184", naam: "Boot", volgorde: 1, fasen: [] };
    const nieuw = { fase: "regulier", soort: "regulier", capaciteit: 50, van: "2025-06", tot: null, optieTot: null, zekerheid: "gepland", peildatum: VANDAAG } as const;
    expect(viewVoorbeeld({ locatie, regels: [nieuw], momenten: [{ peildatum: VANDAAG, invoer }], vandaag: VANDAAG }).standen[0]?.wijzigingen).toEqual(["Regulier op 1-6-2025, met opties: 3.700 → 3.750", "Regulier op 1-6-2025, zonder opties: 3.400 → 3.450", "Regulier op 1-1-2026, met opties: 4.300 → 4.350", "Regulier op 1-1-2026, zonder opties: 4.000 → 4.050"]);
    const later = { ...nieuw, soort: "amv", peildatum: "2025-06-01" } as const;
    expect(viewVoorbeeld({ locatie, regels: [later], momenten: [{ peildatum: VANDAAG, invoer }], vandaag: VANDAAG })).toMatchObject({ standen: [], regels: [expect.stringContaining("Dit gaat in op 1 juni 2025")] });
  });
});
