import { describe, expect, it } from "vitest";
import { computeEditie, EDITIETABELLEN, kanStap, nieuweSleutel, type Editie, type Editieinhoud, type Editiestap, type Stapsoort } from "@/lib/domain/editie";
import { bewaar, computeEditieresultaat, leesResultaat, maakUitslag, standkeuze } from "@/lib/exchange/editieresultaat";
import { OPLEGGER } from "@/lib/texts/oplegger";
import { viewBesluiten } from "@/lib/view/aandachtspunten";
import { editielead, editieregel, viewVerloop } from "@/lib/view/editie";
import { viewInhoudverschil } from "@/lib/view/editieformulier";
import { viewPunten } from "@/lib/view/editiepunten";
import { onbekendeNamen, viewInvullingen, viewOplegger } from "@/lib/view/oplegger";
import { viewTabellen } from "@/lib/view/stand-van-zaken";
import { zonderVerwijzingen } from "@/lib/view/openbaar";
import { viewVrijeTeksten } from "@/lib/view/vrijeteksten";
import { historie } from "@/tests/helpers/historie";
import { invoerFrom } from "@/tests/helpers/invoer";

const papers = await invoerFrom("PV24", "prisma/seed/flevoland-2024-09-11");
const INHOUD: Editieinhoud = { peildatum: "2024-09-11", opties: "met", capaciteitsdata: [], oplegger: OPLEGGER, volgorde: EDITIETABELLEN, opmerkingen: [] };
const wie = { op: new Date("2024-09-10T12:00:00Z"), door: "secretariaat", rol: "secretariaat" };
const BEGIN = { sleutel: "2024-09-11", prtDatum: "2024-09-11", gemaakt: wie };

function editie(inhoud: Editieinhoud = INHOUD, ...verder: readonly Omit<Editiestap, "nummer" | "op" | "door" | "rol">[]): Editie {
  const stappen = [{ soort: "inhoud", inhoud }, ...verder].map((stap, i) => ({ ...wie, ...stap, nummer: i + 1 }) as Editiestap);
  return computeEditie(BEGIN, stappen, null);
}
const punten = (e: Editie) => viewPunten(papers, standkeuze(e), e.akkoorden);

const accepteer = (e: Editie): Editie => editie(e.inhoud, ...punten(e).map(({ punt }) => ({ soort: "akkoord", inhoud: { punt, reden: "zo staat het in de stukken" } }) as const));

describe("before an edition is fixed", () => {
  it("the papers of 11 September 2024 have these points", () => {
    expect(punten(editie()).map(({ soort, titel }) => `${soort}: ${titel}`)).toEqual([
      "ontbreekt: Oekraïne, particuliere opvang: alle zes gemeenten",
      "ontbreekt: Amv Nidos, te verwachten: Lelystad",
      "pm: Amv Nidos, te verwachten: Noordoostpolder",
      "twijfel: Asiel, Markerkant (NO), Almere",
      "twijfel: Asiel, Holiday Inn, Almere",
      "twijfel: Asiel, Walibi (NO), Dronten",
      "peildata: Asiel: de bron noemt geen peildatum",
      "peildata: Huisvesting vergunninghouders: de bron noemt geen peildatum",
      "peildata: De tabellen hebben drie verschillende peildata",
    ]);
  });

  it("each leads to where the figure is entered so that it counts at the peildatum: the month that has ended by then, or the one that has figures already", () => {
    const op = (peildatum: string) => viewPunten(papers, { ...standkeuze(editie()), peildatum }, []).flatMap((p) => (p.oplossen === null ? [] : [`${p.tabel}: ${p.oplossen}`]));
    const sheets = (peildatum: string) => [...new Set(op(peildatum))].filter((p) => /^(oekraine|amv-nidos)/.test(p));
    expect(sheets("2024-09-11")).toEqual(["oekraine: /invoer/2024-08?thema=oekraine", "amv-nidos: /invoer/2024-09?thema=amvNidos"]);
    expect(sheets("2024-12-01")).toEqual(["oekraine: /invoer/2024-11?thema=oekraine", "amv-nidos: /invoer/2024-11?thema=amvNidos"]);
    expect(sheets("2024-12-31")).toEqual(["oekraine: /invoer/2024-12?thema=oekraine", "amv-nidos: /invoer/2024-12?thema=amvNidos"]);
    expect(op("2024-12-01")).toContain("vergunninghouders: /invoer/2024-10?thema=vergunninghouders");
  });

  it("a figure that is missing is one point, not also one of an older peildatum", () => {
    const later = papers.waarnemingen.filter((w) => w.thema === "oekraine" && w.gebied === "GM0184" && ["plaatsen", "bezet", "beschikbaar"].includes(w.indicator)).map((w) => ({ ...w, periode: "2024-09", peildatum: "2024-09-10" }));
    const titels = viewPunten({ ...papers, waarnemingen: [...papers.waarnemingen, ...later] }, standkeuze(editie()), []).filter((p) => p.tabel === "oekraine" && p.soort === "peildata").map((p) => p.uitleg);
    expect(titels.join()).toContain("Almere, plaatsen: 30-8-2024");
    expect(titels.join()).not.toContain("particuliere opvang");
  });

  it("a doubt leads to the location, or to the figure itself", () => {
    const metNummers = { ...papers, locaties: papers.locaties.map((l, i) => ({ ...l, id: i + 1 })) };
    const nummer = metNummers.locaties.find((l) => l.naam.startsWith("Walibi"))!.id;
    expect(viewPunten(metNummers, standkeuze(editie()), []).find((p) => p.titel.includes("Walibi"))!.oplossen).toBe(`/locaties/${nummer}#fasen`);
    const teVol = { ...papers, waarnemingen: papers.waarnemingen.map((w) => (w.thema === "oekraine" && w.indicator === "bezet" && w.gebied === "GM0184" ? { ...w, cijfer: { staat: "waarde", waarde: 9000 } as const } : w)) };
    expect(viewPunten(teVol, standkeuze(editie()), []).find((p) => p.titel === "Oekraïne, Urk")!.oplossen).toMatch(/^\/cijfers\/oekraine\/bezet\/GM0184\//);
  });

  it("without figures the first sentence says so, and not that nothing is missing", () => {
    expect(editielead(editie(), null)).toBe("Deze editie is een concept. Er zijn geen cijfers op 11 september 2024: zo kan zij niet worden vastgesteld.");
    expect(editielead(editie(), [])).toBe("Deze editie is een concept. Er ontbreekt niets: het secretariaat kan de cijfers vaststellen.");
  });

  it("an edition without figures cannot be fixed", () => {
    expect(maakUitslag({ ...papers, waarnemingen: [], locaties: [] }, editie(), wie.op).open).toBeGreaterThan(0);
  });

  it("every delivered cell that is missing or pm is named, and every doubt has a point, also in a long history with gaps", () => {
    const invoer = historie();
    const keuze = { peildatum: "2025-06-30", opties: "zonder", capaciteitsdata: [] } as const;
    const all = viewPunten(invoer, keuze, []);
    const { tabellen } = viewTabellen(invoer, keuze);
    let seen = 0;
    for (const tabel of Object.values(tabellen)) {
      if (tabel.id === "amv-coa") continue;
      for (const [i, kolom] of tabel.kolommen.entries()) {
        if (kolom.afgeleid) continue;
        for (const rij of tabel.groepen.flatMap((g) => g.rijen)) {
          const { staat } = rij.cellen[i]!.cijfer;
          if (rij.soort === "subtotaal" || (staat !== "onbekend" && staat !== "pm")) continue;
          seen += 1;
          const soort = staat === "pm" ? "pm" : "ontbreekt";
          expect(all.some((p) => p.soort === soort && p.tabel === tabel.id && (p.titel.includes(rij.kop) || /alle \S+ gemeenten/.test(p.titel))), `${tabel.id} ${kolom.id} ${rij.kop}`).toBe(true);
        }
      }
    }
    expect(seen).toBeGreaterThan(3);
  });

  it("a point that is accepted says by whom, when and why; it stands below its table in the document", () => {
    const done = accepteer(editie());
    expect(punten(done).every((p) => p.akkoord !== null)).toBe(true);
    expect(punten(done)[0]!.akkoord).toEqual({ wie: "secretariaat", op: "10 september 2024 om 14:00", reden: "zo staat het in de stukken" });
    const { document } = computeEditieresultaat(done, papers, null);
    expect(document.tabellen.find((t) => t.id === "amv-nidos")!.opmerkingen).toContain(
      "Amv Nidos, te verwachten: Lelystad. Aanvaard door het secretariaat op 10 september 2024 om 14:00: zo staat het in de stukken",
    );
  });

  it("another figure is another point, which nobody accepted", () => {
    const done = accepteer(editie());
    const anders = { ...papers, waarnemingen: papers.waarnemingen.map((w) => (w.indicator === "verwacht" && w.gebied === "GM0050" ? { ...w, cijfer: { staat: "pm" } as const } : w)) };
    const open = viewPunten(anders, standkeuze(done), done.akkoorden).filter((p) => p.akkoord === null);
    expect(open.map((p) => p.titel)).toEqual(["Amv Nidos, te verwachten: Noordoostpolder en Zeewolde"]);
    expect(maakUitslag(anders, done, wie.op).open).toBe(1);
    expect(maakUitslag(papers, done, wie.op).open).toBe(0);
    expect(maakUitslag(papers, editie(), wie.op).open).toBe(9);
  });
});

describe("the page in front", () => {
  const namen = viewInvullingen(papers, standkeuze(editie()), "PRT 11 september 2024");
  const zeg = (sjabloon: string) => viewOplegger(sjabloon, namen).map((b) => b.tekst);

  it("is filled in with the figures of the tables, what is missing included", () => {
    expect(zeg("{oekraine.plaatsen} van {oekraine.opgave}: {oekraine.verschil}. Urk {oekraine.verschil.urk}.")).toEqual(["2.751 van 4.333: tekort −1.582. Urk tekort −113."]);
    expect(zeg("{amv-nidos.totaal} en {oekraine.particulier}")).toEqual(["44 + pm (1 gemeente ontbreekt, 1 is pm) en onbekend"]);
    expect(zeg("{asiel.regulier@2026-01-01} en in Almere {asiel.regulier@2026-01-01.almere}")).toEqual(["4.300 en in Almere 1.400"]);
  });

  it("has headings, items and paragraphs; a line break within a paragraph is none", () => {
    expect(viewOplegger("# Kop\n\neen\ntwee\n- punt\ndrie\n\nvier", namen)).toEqual([
      { soort: "kop", tekst: "Kop" }, { soort: "alinea", tekst: "een twee" }, { soort: "punt", tekst: "punt" }, { soort: "alinea", tekst: "drie" }, { soort: "alinea", tekst: "vier" },
    ]);
  });

  it("names what nothing stands for, and leaves it as it was typed", () => {
    expect(onbekendeNamen("{peildatum} {oekraine.urk} { oekraine.urk } {}", namen)).toEqual(["oekraine.urk", ""]);
    expect(zeg("{oekraine.urk}")).toEqual(["{oekraine.urk}"]);
    expect(onbekendeNamen(OPLEGGER, namen)).toEqual([]);
  });
});

describe("what somebody else changed in the content", () => {
  const { tabellen } = viewTabellen(papers, standkeuze(editie()));
  const zeg = (was: Partial<Editieinhoud>, nu: Partial<Editieinhoud>) => viewInhoudverschil({ ...INHOUD, ...was }, { ...INHOUD, ...nu }, tabellen).map(({ wat, tekst }) => `${wat}: ${tekst}`);
  const urk = { tabel: "oekraine", rij: "GM0184", tekst: "De boot komt later." } as const;

  it("is told whole, also a remark that came or went", () => {
    expect(zeg({}, {})).toEqual([]);
    expect(zeg({}, { opmerkingen: [urk] })).toEqual(["Nieuwe opmerking bij Oekraïne, Urk: De boot komt later."]);
    expect(zeg({ opmerkingen: [urk] }, { opmerkingen: [{ ...urk, tekst: "De boot komt." }] })).toEqual(["Nieuwe opmerking bij Oekraïne, Urk: De boot komt.", "Opmerking vervallen bij Oekraïne, Urk: De boot komt later."]);
    expect(zeg({ oplegger: "a" }, { oplegger: "b", peildatum: "2024-10-01", opties: "zonder", capaciteitsdata: ["2026-01-01"], volgorde: [...EDITIETABELLEN].reverse() })).toEqual([
      "Peildatum: 1 oktober 2024", "Asiel: opties: zonder opties", "Asiel: plaatsen op deze datums: 1-1-2026", "Oplegger: b", "Volgorde van de tabellen: Amv Nidos, Huisvesting vergunninghouders, Oekraïne, Amv COA, Asiel",
    ]);
  });

  it("of a row that is not there any more it says its id", () => {
    expect(zeg({}, { opmerkingen: [{ tabel: "asiel", rij: "GM0034-Weg", tekst: "x" }] })).toEqual(["Nieuwe opmerking bij asiel/GM0034-Weg: x"]);
  });
});

describe("what people typed", () => {
  it("is in one list, whole: nothing that anybody typed becomes public without standing in it", () => {
    const herkomst = <T extends { readonly bron: string; readonly toelichting: string }>(van: T, i: number): T => ({ ...van, bron: `«bron ${i}»`, toelichting: `«toelichting ${i}»` });
    const getypt = {
      ...papers,
      waarnemingen: papers.waarnemingen.map(herkomst),
      locaties: papers.locaties.map((l, i) => ({ ...l, naam: `«locatie ${i}»`, fasen: l.fasen.map((f, j) => herkomst(f, 100 * (i + 1) + j)) })),
    };
    const inhoud: Editieinhoud = {
      ...INHOUD, oplegger: "# «kop»\n\n«alinea»\n- «punt» {oekraine}",
      opmerkingen: [{ tabel: "oekraine", rij: "GM0184", tekst: "«rij»" }, { tabel: "oekraine", rij: null, tekst: "«tabel»" }, { tabel: "asiel", rij: "weg", tekst: "«rij die weg is»" }],
    };
    const done = editie(inhoud, ...viewPunten(getypt, standkeuze(editie(inhoud)), []).map(({ punt }, i) => ({ soort: "akkoord", inhoud: { punt, reden: `«reden ${i}»` } }) as const));
    const { document, stand } = computeEditieresultaat(done, getypt, wie.op);
    const uit = (van: unknown) => new Set(JSON.stringify(van).match(/«[^»]+»/g));
    const openbaar = [...uit([zonderVerwijzingen(document), stand])];
    for (const soort of ["«bron", "«toelichting", "«locatie", "«reden", "«kop", "«alinea", "«punt", "«rij»", "«tabel", "«rij die weg is"]) expect(openbaar.some((t) => t.startsWith(soort)), soort).toBe(true);
    const list = uit(viewVrijeTeksten(document));
    expect(openbaar.filter((t) => !list.has(t))).toEqual([]);
  });

  it("says where it stands", () => {
    const { document } = computeEditieresultaat(editie({ ...INHOUD, opmerkingen: [{ tabel: "oekraine", rij: "GM0184", tekst: "De boot komt later." }] }), papers, wie.op);
    const list = viewVrijeTeksten(document);
    expect(list.map((v) => v.waar)).toEqual(expect.arrayContaining(["Oplegger", "Asiel, locaties", "Asiel, Walibi (NO)", "Oekraïne, Urk", "Oekraïne, bron", "Amv Nidos, bron"]));
    expect(list.find((v) => v.waar === "Oekraïne, Urk")!.teksten).toEqual(["De boot komt later."]);
  });
});

describe("what is stored", () => {
  it("is the same to the letter when it is computed again, and reads back as it was", () => {
    const done = accepteer(editie());
    const { tekst } = maakUitslag(papers, done, wie.op);
    expect(maakUitslag({ ...papers, waarnemingen: papers.waarnemingen.toReversed() }, done, wie.op).tekst).toBe(tekst);
    expect(bewaar(leesResultaat(tekst))).toBe(tekst);
    expect(leesResultaat(tekst).stand.tabellen.oekraine.totaal.cellen["verschil"]).toEqual({ staat: "waarde", waarde: -1582 });
  });

  it("is known by all that a reader saw of it, and not by the moment", () => {
    const done = accepteer(editie());
    const { gezien } = maakUitslag(papers, done, wie.op);
    expect(maakUitslag(papers, done, new Date("2025-01-01T00:00:00Z")).gezien).toBe(gezien);
    const anders = { ...papers, waarnemingen: papers.waarnemingen.map((w) => (w.indicator === "bezet" && w.gebied === "GM0184" ? { ...w, cijfer: { staat: "waarde", waarde: 95 } as const } : w)) };
    expect(maakUitslag(anders, done, wie.op).gezien).not.toBe(gezien);
  });

  it("of a form that a later version made is not read as if it were this one", () => {
    expect(() => leesResultaat('{"vorm":2}')).toThrow(/later version/);
  });
});

describe("the life of an edition", () => {
  const mag = (e: Pick<Editie, "status" | "publicatie">) => (["inhoud", "akkoord", "akkoord-terug", "publicatievoorstel", "publicatie", "publicatie-einde", "intrekking"] as Stapsoort[]).filter((s) => kanStap(e, s));

  it("a concept takes content; what is vastgesteld only a publication or the end", () => {
    expect(mag({ status: "concept", publicatie: "nee" })).toEqual(["inhoud", "akkoord", "akkoord-terug", "intrekking"]);
    expect(mag({ status: "vastgesteld", publicatie: "nee" })).toEqual(["publicatievoorstel", "intrekking"]);
    expect(mag({ status: "vastgesteld", publicatie: "voorgesteld" })).toEqual(["publicatie", "publicatie-einde", "intrekking"]);
    expect(mag({ status: "vastgesteld", publicatie: "openbaar" })).toEqual(["publicatie-einde", "intrekking"]);
    expect(mag({ status: "ingetrokken", publicatie: "nee" })).toEqual([]);
  });

  it("the last content counts, an acceptance can be taken back, and the end has a reason", () => {
    const anders = { ...INHOUD, peildatum: "2024-10-01" };
    const e = editie(INHOUD, { soort: "akkoord", inhoud: { punt: "a", reden: "x" } }, { soort: "akkoord", inhoud: { punt: "b", reden: "y" } }, { soort: "inhoud", inhoud: anders }, { soort: "akkoord-terug", inhoud: { punt: "a" } });
    expect(e).toMatchObject({ status: "concept", inhoud: anders, nummer: 5, akkoorden: [{ punt: "b" }] });
    expect(editie(INHOUD, { soort: "intrekking", inhoud: { reden: "verkeerde datum" } })).toMatchObject({ status: "ingetrokken", intrekking: { reden: "verkeerde datum", rol: "secretariaat" } });
  });

  it("a proposal that waits asks the gedeputeerde for a decision; refused, it was never public", () => {
    const vast = { ...wie, peildatum: "2024-09-11", bekendOp: wie.op, sha256: "" };
    const na = (...soorten: ("publicatievoorstel" | "publicatie" | "publicatie-einde")[]) =>
      computeEditie(BEGIN, [{ ...wie, nummer: 1, soort: "inhoud", inhoud: INHOUD }, ...soorten.map((soort, i) => ({ ...wie, nummer: i + 2, soort, inhoud: soort === "publicatie-einde" ? { reden: "te vroeg" } : {} }) as Editiestap)], vast);
    const zinnen = (e: Editie) => viewVerloop(e).map((r) => r.tekst);
    const wacht = na("publicatievoorstel");
    expect(viewBesluiten([na(), wacht, na("publicatievoorstel", "publicatie")])).toEqual([
      { soort: "besluit", kop: "Uw besluit", tekst: "Het secretariaat stelt voor Editie PRT 11 september 2024 openbaar te maken.", href: "/edities/2024-09-11#publicatie" },
    ]);
    expect(editieregel(wacht)).toMatch(/, wacht op een besluit over publicatie$/);
    expect(editieregel(na("publicatievoorstel", "publicatie"))).toMatch(/, openbaar$/);
    expect(zinnen(na("publicatievoorstel", "publicatie-einde"))).toContain("publicatie afgewezen: te vroeg, door secretariaat");
    expect(zinnen(na("publicatievoorstel", "publicatie", "publicatie-einde"))).toContain("niet meer openbaar: te vroeg, door secretariaat");
  });

  it("a reason that is a sentence does not end twice", () => {
    const lead = (reden: string) => editielead(editie(INHOUD, { soort: "intrekking", inhoud: { reden } }), []);
    expect(lead("verkeerde datum")).toBe("Deze editie is ingetrokken: verkeerde datum. Zij is nooit vastgesteld.");
    expect(lead("Verkeerde datum.")).toBe("Deze editie is ingetrokken: Verkeerde datum. Zij is nooit vastgesteld.");
  });

  it("without content it is none", () => {
    expect(() => computeEditie(BEGIN, [], null)).toThrow(RangeError);
  });

  it("the next edition of a meeting gets a number", () => {
    expect(nieuweSleutel("2024-09-11", [])).toBe("2024-09-11");
    expect(nieuweSleutel("2024-09-11", ["2024-09-11", "2024-06-05"])).toBe("2024-09-11-2");
    expect(nieuweSleutel("2024-09-11", ["2024-09-11", "2024-09-11-2"])).toBe("2024-09-11-3");
  });
});
