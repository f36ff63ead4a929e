import { describe, expect, it } from "vitest";
import { dossierOp, type Dossierstuk, type Inhoud } from "@/lib/domain/dossier";
import { computeToezicht } from "@/lib/domain/toezicht";
import { ONBEKEND, waarde, type Cijfer } from "@/lib/domain/cijfer";
import type { StandInvoer } from "@/lib/domain/stand";
import type { Versie } from "@/lib/domain/versie";
import { getyptVan, parseGesprek, type Gesprekgetypt } from "@/lib/schemas/gesprek";
import { bevestigingstekst, zegStand } from "@/lib/view/bevestiging";
import { findGesprek, viewGesprekbotsing, viewGesprekformulier } from "@/lib/view/gesprek";
import { afspraakVan as afspraak, stukVan } from "@/tests/helpers/dossier";
import { invoerFrom } from "@/tests/helpers/invoer";
import { cijferVan } from "@/tests/helpers/waarneming";

const papers = await invoerFrom("PV24", "prisma/seed/flevoland-2024-09-11");
const VANDAAG = "2024-11-08";
const DRONTEN = { code: "GM0303", naam: "Dronten" };

const gesprekVan = (datum: string, inhoud: Inhoud["gesprek"], rest: Partial<Versie> = {}) => stukVan("gesprek", { gebied: "GM0303", datum, inhoud, ...rest });
const gepland = gesprekVan("2024-09", { stand: "gepland", aanwezig: [], verslag: "" }, { sleutel: "september" });
const labelen = afspraak("Tien woningen labelen", { uiterlijk: "2024-11-01" }, { sleutel: "labelen" });
const melden = afspraak("Te weinig koppelingen melden", { eigenaar: "COA", uiterlijk: "zsm" }, { sleutel: "melden" });
const klaar = afspraak("Cijfers vóór de vijfde", { stand: "gedaan" }, { sleutel: "klaar" });
const dossier = [gesprekVan("2024-06-05", { stand: "gewenst", aanwezig: [], verslag: "" }, { sleutel: "juni" }), gepland, klaar, labelen, melden];

describe("The form of a talk", () => {
  const form = viewGesprekformulier(dossierOp(dossier, null), VANDAAG);

  it("begins with the talk that was planned last, and offers those that were wanted and a new one", () => {
    expect(form.gesprekken).toEqual([
      { waarde: "september#1", naam: "Het gesprek dat gepland is, september 2024" },
      { waarde: "juni#1", naam: "Het gesprek dat gewenst is, 5 juni 2024" },
      { waarde: "", naam: "Een gesprek dat hier nog niet staat" },
    ]);
    expect(form.begin["gepland"]).toBe("september#1");
    expect(viewGesprekformulier([], VANDAAG).begin["gepland"]).toBe("");
  });

  it("carries over what is still open, as it is known, and nothing that is done", () => {
    expect(form.open.map((a) => [a.tekst, a.kenmerken])).toEqual([
      ["Te weinig koppelingen melden", "COA, zo snel mogelijk"],
      ["Tien woningen labelen", "Wethouder Dronten, uiterlijk 1 november 2024, te laat"],
    ]);
    expect(form.begin).toMatchObject({ "stand-labelen": "open", "termijn-labelen": "1-11-2024", "basis-labelen": "1", "termijn-melden": "zo snel mogelijk" });
    expect(form.begin).not.toHaveProperty("stand-klaar");
  });
});

describe("What is told of a talk", () => {
  const open = [labelen, melden];
  const lees = (getypt: Gesprekgetypt) => parseGesprek(getypt, VANDAAG, open, ["september", "juni"]);
  const goed: Gesprekgetypt = {
    gepland: "september#1", datum: "17-9-2024", aanwezig: "wethouder\ngedeputeerde\nburgemeester", anderen: "Regionaal team", verslag: "Goed gesprek", volgende: "20-11-2024",
    "afspraak-1": "Plan maken", "eigenaar-1": "College", "uiterlijk-1": "11 oktober 2024", "afspraak-3": "Bellen", "eigenaar-3": "Provincie", "uiterlijk-3": "zsm",
    "basis-labelen": "1", "stand-labelen": "deels", "uitkomst-labelen": "6 van 10", "termijn-labelen": "12-2024",
  };

  it("is read: roles that exist in their order, rows that are filled, and what became of each agreement", () => {
    expect(lees(goed)).toEqual({
      goed: true,
      verslag: {
        gepland: { sleutel: "september", basis: 1 }, datum: "2024-09-17", aanwezig: ["gedeputeerde", "wethouder", "Regionaal team"], verslag: "Goed gesprek", volgende: "2024-11-20",
        nieuw: [{ rij: 1, tekst: "Plan maken", eigenaar: "College", uiterlijk: "2024-10-11" }, { rij: 3, tekst: "Bellen", eigenaar: "Provincie", uiterlijk: "zsm" }],
        // the one that the form did not have is left as it is
        vervolg: [{ sleutel: "labelen", basis: 1, stand: "deels", uitkomst: "6 van 10", uiterlijk: "2024-12" }],
      },
    });
    expect(lees({ ...goed, gepland: "elders#1" })).toMatchObject({ goed: true, verslag: { gepland: null } });
  });

  it.each<[Gesprekgetypt, string, RegExp]>([
    [{ datum: "" }, "datum", /wanneer het gesprek was/],
    [{ datum: "31-2-2024" }, "datum", /wanneer het gesprek was/],
    [{ datum: "9-11-2024" }, "datum", /moet nog komen/],
    [{ aanwezig: "", anderen: "" }, "aanwezig", /Kies wie erbij waren/],
    [{ volgende: "ooit" }, "volgende", /geen jaar, maand of datum/],
    [{ volgende: "16-9-2024" }, "volgende", /vóór dit gesprek/],
    [{ "afspraak-1": "" }, "afspraak-1", /Vul in wat afspraak 1 is/],
    [{ "eigenaar-3": "" }, "eigenaar-3", /wie afspraak 3 uitvoert/],
    [{ "uiterlijk-1": "gauw" }, "uiterlijk-1", /geen jaar, maand of datum/],
    [{ "termijn-labelen": "gauw" }, "termijn-labelen", /geen jaar, maand of datum/],
    [{ verslag: "x".repeat(2001) }, "verslag", /langer dan 2000/],
  ])("that cannot be read is said at its field: %j", (anders, veld, tekst) => {
    expect(lees({ ...goed, ...anders })).toEqual({ goed: false, fouten: [{ veld, tekst: expect.stringMatching(tekst) as string }] });
  });

  it("may meet again in the month of the talk itself, when no day is known", () => {
    expect(lees({ ...goed, volgende: "9-2024" }).goed).toBe(true);
  });

  it("comes from any form: several roles, and a file where a text was asked", () => {
    const form = new FormData();
    form.append("aanwezig", "wethouder");
    form.append("aanwezig", "COA");
    form.append("verslag", new File(["x"], "x.txt"));
    expect(getyptVan(form)).toEqual({ aanwezig: "wethouder\nCOA", verslag: "" });
  });

  it("when somebody else was first keeps what was typed, and says what changed", () => {
    const nu: readonly Dossierstuk[] = [
      gesprekVan("2024-09-16", { stand: "gevoerd", aanwezig: ["wethouder"], verslag: "" }, { sleutel: "september", versie: 2 }),
      afspraak("Tien woningen labelen", { stand: "gedaan", uitkomst: "op 1 oktober" }, { sleutel: "labelen", versie: 2 }),
    ];
    const { getypt, veranderd } = viewGesprekbotsing(goed, nu);
    expect(veranderd).toEqual(["Het gesprek van 16 september 2024 is al vastgelegd door systeem.", "De afspraak ‘Tien woningen labelen’ is nu gedaan: op 1 oktober."]);
    expect(getypt).toEqual({ ...goed, gepland: "", "basis-labelen": "2" });
  });
});

describe("The text that confirms a talk", () => {
  const gesprek = gesprekVan("2024-09-17", { stand: "gevoerd", aanwezig: ["gedeputeerde", "wethouder"], verslag: "Augustus viel tegen door de vakantie." }, { sleutel: "g" });
  const plan = afspraak("Plan van aanpak met een aantal per maand", { eigenaar: "College van Dronten", uiterlijk: "2024-10-11", gesprek: "g" });
  const eerder = afspraak("Tien woningen labelen", { stand: "deels", uitkomst: "Zes zijn klaar", uiterlijk: "2024-11-01" });
  const volgende = gesprekVan("2024-11-20", { stand: "gepland", aanwezig: [], verslag: "" });
  const toezichtVan = (invoer: StandInvoer, peildatum = "2024-09-17") => computeToezicht(invoer, invoer.waarnemingen, peildatum);
  const tekst = (stukken: readonly Dossierstuk[], invoer: StandInvoer | null = papers) => bevestigingstekst(findGesprek(dossierOp(stukken, null), "g")!, invoer && toezichtVan(invoer), DRONTEN);

  it("says when, who, the figures of that day, what was agreed, what became of what was open, and when they meet again", () => {
    expect(tekst([gesprek, plan, eerder, klaar, volgende])).toBe(
      [
        "Op 17 september 2024 spraken wij over de huisvesting van vergunninghouders in Dronten. Aanwezig: gedeputeerde en wethouder.",
        "Dronten moet in 2024-II 98 vergunninghouders huisvesten. Op 31 augustus 2024 waren dat er 32. Dronten ligt achter op schema en komt in dit tempo op 1 januari 2025 2 te kort.",
        "Augustus viel tegen door de vakantie.",
        "Wij spraken af:\n1. Plan van aanpak met een aantal per maand. Wie: College van Dronten. Uiterlijk 11 oktober 2024.",
        "Eerdere afspraken:\n1. Tien woningen labelen: deels gedaan. Zes zijn klaar. Uiterlijk 1 november 2024.",
        "Wij spreken elkaar weer op 20 november 2024.",
        "Peildatum 31 augustus 2024, niet in de bron vermeld. Bron: Bijlage stand van zaken bij PRT Flevoland 11-09-2024, tabel Huisvesting vergunninghouders.",
      ].join("\n\n"),
    );
  });

  it("without agreements, a next date or figures says so, and invents none", () => {
    expect(tekst([{ ...gesprek, inhoud: { ...gesprek.inhoud, verslag: "" } }], null)).toBe(
      "Op 17 september 2024 spraken wij over de huisvesting van vergunninghouders in Dronten. Aanwezig: gedeputeerde en wethouder.\n\nWij maakten geen nieuwe afspraken.\n\nWij spraken nog geen datum af voor een volgend gesprek.",
    );
    expect(tekst([gesprek, { ...volgende, datum: "2024-11" }])).toContain("Wij spreken elkaar weer in november 2024.");
  });

  it("names the next talk that was agreed in it, also later in the same month, and no older plan for that month", () => {
    const opnieuw = { ...volgende, datum: "2024-09", peildatum: gesprek.datum } as Dossierstuk;
    expect(tekst([gesprek, opnieuw])).toContain("Wij spreken elkaar weer in september 2024.");
    expect(tekst([gesprek, { ...opnieuw, peildatum: "2024-09-11" }])).toContain("nog geen datum");
    expect(tekst([gesprek, { ...opnieuw, sleutel: "oud", peildatum: "2024-09-11" }, { ...volgende, peildatum: "2024-09-11" }])).toContain("op 20 november 2024.");
  });

  it("tells of an agreement that was finished in this talk, not of one that was finished before", () => {
    const nuKlaar = { ...klaar, peildatum: gesprek.datum } as Dossierstuk;
    expect(tekst([gesprek, nuKlaar])).toContain("Eerdere afspraken:\n1. Cijfers vóór de vijfde: gedaan.");
    expect(tekst([gesprek, klaar])).not.toContain("Cijfers vóór de vijfde");
  });

  it("is there only for a talk that was held", () => {
    expect(findGesprek([gepland], "september")).toBeUndefined();
    expect(findGesprek([gesprek], "anders")).toBeUndefined();
  });

  const met = (indicator: "standBegin" | "gerealiseerd", periode: string, cijfer: Cijfer): StandInvoer => ({
    ...papers,
    waarnemingen: [...papers.waarnemingen.filter((w) => !(w.thema === "vergunninghouders" && w.indicator === indicator && w.gebied === "GM0303" && w.periode === periode)), { ...cijferVan("vergunninghouders", indicator, "GM0303", periode, "2024-08-31", 0), cijfer }],
  });
  it.each<[string, StandInvoer, string, RegExp]>([
    ["without a stand", met("standBegin", "2024-II", ONBEKEND), "2024-09-17", /^Het is niet bekend hoeveel mensen Dronten dit halfjaar moet huisvesten\.$/],
    ["with a voorsprong larger than the taakstelling", met("standBegin", "2024-II", waarde(-100)), "2024-09-17", /^Dronten is voldaan/],
    ["with a month that is missing", met("gerealiseerd", "2024-07", ONBEKEND), "2024-09-17", /Op 31 augustus 2024 waren dat er, voor zover bekend, 10\. .*voor zover bekend/],
    ["before any taakstelling is known", { ...papers, waarnemingen: [] }, "2024-09-17", /^Van Dronten is nog geen taakstelling bekend\.$/],
  ])("%s", (_, invoer, peildatum, verwacht) => {
    expect(zegStand(toezichtVan(invoer, peildatum), "GM0303")).toMatch(verwacht);
  });
});
