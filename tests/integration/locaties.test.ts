import { beforeAll, describe, expect, it } from "vitest";
import type { AccountActor } from "@/lib/access/actor";
import { db } from "@/lib/data/db";
import { importFolder } from "@/lib/data/import";
import { addLocatie, saveFasen, type Fasenopslag } from "@/lib/data/locatie-opslaan";
import { readLocatie, readLocaties } from "@/lib/data/locaties";
import { answerLocatievraag, askLocatievraag } from "@/lib/data/locatievragen";
import { readStandInvoer } from "@/lib/data/stand";
import { numberOf } from "@/lib/domain/cijfer";
import { wijzigFase, type Faseregel, type Fasewijziging } from "@/lib/domain/fasewijziging";
import { basisVan, laatsteFasen, type Locatiedossier } from "@/lib/domain/locatiedossier";
import { computeStand } from "@/lib/domain/stand";
import { viewAandacht } from "@/lib/view/aandacht";

const anna: AccountActor = { soort: "account", id: 1, gebruikersnaam: "secretariaat", rol: "secretariaat", provincie: "PV24", gemeente: null };
const bert: AccountActor = { ...anna, id: 2, gebruikersnaam: "secretariaat-2" };
const VANDAAG = "2024-11-01";
const PAPERS = "2024-09-11";

beforeAll(async () => {
  await importFolder({ soort: "systeem" }, "prisma/seed/flevoland-2024-09-11", { droog: false });
});

async function open(naam: string): Promise<Locatiedossier> {
  const { locaties } = await readLocaties(anna, "PV24");
  return locaties.find((l) => l.naam === naam)!;
}

/** What a form of this location sends for a change of its only phase. */
function form(dossier: Locatiedossier, wijziging: Fasewijziging, rest: Partial<Fasenopslag> = {}): Fasenopslag {
  const fase = laatsteFasen(dossier)[0]!;
  const uitkomst = wijzigFase(fase, wijziging, "2024-10-15", VANDAAG, dossier.fasen.map((f) => f.fase));
  if (!uitkomst.goed) throw new Error(JSON.stringify(uitkomst.fouten));
  const nieuweFasen = uitkomst.regels.map((r) => r.fase).filter((f) => f !== fase.fase);
  return { locatie: dossier.id, basis: basisVan(dossier), handeling: wijziging.soort, regels: uitkomst.regels, nieuweFasen, bron: "mail", toelichting: "", reden: "besluit", ...rest };
}

async function noodopvang(peildatum: string) {
  const invoer = await readStandInvoer(anna, "PV24", { peildatum, bekendOp: null });
  return numberOf(computeStand(invoer!, { peildatum, opties: "met", capaciteitsdata: [] }).asiel.totaal.noodopvang.cijfer);
}
const counts = async () => ({ fasen: await (await db()).faseversie.count(), audit: await (await db()).auditregel.count(), locaties: await (await db()).locatie.count() });
/** What asks attention, as the pages list it. */
const aandacht = async (soort: "twijfel" | "vraag") => viewAandacht((await readLocaties(anna, "PV24")).locaties, VANDAAG).filter((a) => a.soort === soort);
const flagged = async () => (await aandacht("twijfel")).map((a) => a.locatie.naam);
const bevestigd = { soort: "noodopvang", capaciteit: 180, van: null, tot: "2024-10-01", optieTot: null, zekerheid: "gerealiseerd" } as const;

describe("A change of a phase", () => {
  it("settles Markerkant for later stands, and leaves the stand of the papers as it was", async () => {
    const before = await counts();
    expect(await flagged()).toContain("Markerkant (NO)");
    const uitkomst = await saveFasen(anna, "PV24", form(await open("Markerkant (NO)"), { soort: "bevestigen", gegevens: bevestigd }));
    expect(uitkomst).toMatchObject({ soort: "opgeslagen" });
    expect(await noodopvang(PAPERS)).toBe(1430);
    expect(await noodopvang("2024-10-15")).toBe(1250);
    expect(await flagged()).not.toContain("Markerkant (NO)");
    expect(await flagged()).toContain("Walibi (NO)");
    expect(await counts()).toEqual({ ...before, fasen: before.fasen + 1, audit: before.audit + 1 });
  });

  it("is a line of its own, with who, when and why; the old line stays", async () => {
    const { fasen } = await open("Markerkant (NO)");
    expect(fasen.map((f) => [f.peildatum, f.versie, f.tot, f.zekerheid, f.door, f.reden])).toEqual([
      ["2024-09-01", 1, null, "onbevestigd", "systeem", null],
      ["2024-10-15", 1, "2024-10-01", "gerealiseerd", "secretariaat", "besluit"],
    ]);
  });

  it("sent twice is recorded once", async () => {
    const sent = form(await open("Tijdelijke uitbreiding Vossemeerdijk"), { soort: "capaciteit", vanaf: "2025-01-01", capaciteit: 250 });
    expect(await saveFasen(anna, "PV24", sent)).toMatchObject({ soort: "opgeslagen" });
    const after = await counts();
    expect(await saveFasen(anna, "PV24", sent)).toEqual({ soort: "ongewijzigd" });
    expect(await counts()).toEqual(after);
    expect((await open("Tijdelijke uitbreiding Vossemeerdijk")).fasen.map((f) => [f.fase, f.capaciteit, f.van, f.tot])).toEqual([
      ["regulier", 300, null, "2025-03-01"], ["regulier", 300, null, "2025-01-01"], ["regulier 2", 250, "2025-01-01", "2025-03-01"],
    ]);
  });

  it("is refused when somebody else recorded something of the location meanwhile, and then goes on from there", async () => {
    const [mine, theirs] = [await open("Walibi (NO)"), await open("Walibi (NO)")];
    const dates = { ...bevestigd, capaciteit: 1250, van: "2024-10", tot: "2025-03" } as const;
    expect(await saveFasen(bert, "PV24", form(theirs, { soort: "bevestigen", gegevens: dates }))).toMatchObject({ soort: "opgeslagen" });
    const before = await counts();
    const sent = form(mine, { soort: "bevestigen", gegevens: { ...dates, tot: "2025-04" } });
    expect(await saveFasen(anna, "PV24", sent)).toEqual({ soort: "botsing" });
    expect(await counts()).toEqual(before);
    expect(await saveFasen(anna, "PV24", { ...sent, basis: basisVan(await open("Walibi (NO)")) })).toMatchObject({ soort: "opgeslagen" });
    expect((await open("Walibi (NO)")).fasen.map((f) => [f.versie, f.tot, f.door])).toEqual([[1, "2024-03", "systeem"], [1, "2025-03", "secretariaat-2"], [2, "2025-04", "secretariaat"]]);
  });

  it("of two at the same moment only one is recorded", async () => {
    const dossier = await open("Bosruiterweg");
    const ending = (tot: string) => form(dossier, { soort: "beeindigen", tot });
    const uitkomsten = await Promise.all([saveFasen(anna, "PV24", ending("2026-01-01")), saveFasen(bert, "PV24", ending("2027-01-01"))]);
    expect(uitkomsten.map((u) => u.soort).sort()).toEqual(["botsing", "opgeslagen"]);
  });

  it("never begins a phase that exists already", async () => {
    const dossier = await open("Vossemeerdijk");
    const regel: Faseregel = { fase: "amv", soort: "amv", capaciteit: 1, van: null, tot: null, optieTot: null, zekerheid: "gerealiseerd", peildatum: "2024-10-15" };
    const sent = { locatie: dossier.id, basis: basisVan(dossier), handeling: "fase toevoegen", regels: [regel], nieuweFasen: ["amv"], bron: "mail", toelichting: "", reden: null };
    expect(await saveFasen(anna, "PV24", sent)).toEqual({ soort: "botsing" });
  });

  it("cannot be made of a location of another province", async () => {
    const client = await db();
    await client.gebied.createMany({ data: [{ code: "PV25", naam: "Gelderland", soort: "provincie" }] });
    await client.gebied.create({ data: { code: "GM0200", naam: "Apeldoorn", soort: "gemeente", provincieCode: "PV25" } });
    const elsewhere = await addLocatie({ soort: "systeem" }, "PV25", { gebied: "GM0200", naam: "Azc", regel: NIEUW, bron: "mail", toelichting: "", reden: null });
    if (elsewhere.soort !== "opgeslagen") throw new Error("not added");
    expect(await readLocatie(anna, "PV24", elsewhere.locatie)).toBeNull();
    expect(await saveFasen(anna, "PV24", form(await open("Vossemeerdijk"), { soort: "beeindigen", tot: "2026" }, { locatie: elsewhere.locatie }))).toEqual({ soort: "onbekende-locatie" });
    expect(await askLocatievraag(anna, "PV24", { locatie: elsewhere.locatie, vraag: "?", aan: "COA", sinds: PAPERS })).toBe(false);
    expect(await addLocatie(anna, "PV24", { gebied: "GM0200", naam: "Azc 2", regel: NIEUW, bron: "mail", toelichting: "", reden: null })).toEqual({ soort: "onbekende-gemeente" });
  });
});

const NIEUW: Faseregel = { fase: "regulier", soort: "regulier", capaciteit: 200, van: "2026", tot: null, optieTot: null, zekerheid: "gepland", peildatum: "2024-10-15" };
const nieuw = { gebied: "GM0995", naam: "Larserplein", regel: NIEUW, bron: "mail gemeente", toelichting: "", reden: null };

describe("A new location", () => {
  it("is the last of its gemeente and counts from its peildatum on", async () => {
    const uitkomst = await addLocatie(anna, "PV24", nieuw);
    expect(uitkomst).toMatchObject({ soort: "opgeslagen" });
    expect(await open("Larserplein")).toMatchObject({ gebied: "GM0995", gemeente: "Lelystad", volgorde: 1 });
    const asiel = async (peildatum: string) => {
      const invoer = await readStandInvoer(anna, "PV24", { peildatum, bekendOp: null });
      const { gemeenten } = computeStand(invoer!, { peildatum, opties: "met", capaciteitsdata: ["2026-01-01"] }).asiel;
      return gemeenten.find((g) => g.gebied.code === "GM0995")!.cellen.regulier.get("2026-01-01")!.cijfer;
    };
    expect(await asiel(PAPERS)).toEqual({ staat: "nvt" });
    expect(await asiel("2024-10-15")).toEqual({ staat: "waarde", waarde: 200 });
  });

  it("twice the same is one; another one of that name is refused", async () => {
    const before = await counts();
    expect(await addLocatie(anna, "PV24", nieuw)).toMatchObject({ soort: "opgeslagen" });
    expect(await addLocatie(anna, "PV24", { ...nieuw, naam: "larserplein", regel: { ...NIEUW, capaciteit: 300 } })).toMatchObject({ soort: "bestaat" });
    expect(await counts()).toEqual(before);
  });
});

describe("A question about a location", () => {
  it("is open until somebody answers it, and then stays readable", async () => {
    const { id } = await open("Holiday Inn");
    expect(await askLocatievraag(anna, "PV24", { locatie: id, vraag: "Tot wanneer?", aan: "gemeente Almere", sinds: PAPERS })).toBe(true);
    expect(await askLocatievraag(anna, "PV24", { locatie: id, vraag: "Tot wanneer?", aan: "gemeente Almere", sinds: PAPERS })).toBe(true);
    expect(await aandacht("vraag")).toMatchObject([{ locatie: { naam: "Holiday Inn", gemeente: "Almere" }, tekst: "Tot wanneer?", aan: "gemeente Almere" }]);
    const { vragen } = await open("Holiday Inn");
    expect(vragen).toMatchObject([{ vraag: "Tot wanneer?", aan: "gemeente Almere", sinds: PAPERS, door: "secretariaat", antwoord: null }]);
    const nummer = vragen[0]!.id;
    expect(await answerLocatievraag(bert, "PV24", nummer, "Ze blijven")).toBe("opgeslagen");
    expect(await answerLocatievraag(bert, "PV24", nummer, "Ze blijven")).toBe("opgeslagen");
    expect(await answerLocatievraag(anna, "PV24", nummer, "Ze gaan weg")).toBe("al-beantwoord");
    expect(await aandacht("vraag")).toEqual([]);
    expect((await open("Holiday Inn")).vragen).toMatchObject([{ vraag: "Tot wanneer?", antwoord: { tekst: "Ze blijven", door: "secretariaat-2" } }]);
    expect(await answerLocatievraag(anna, "PV24", 999, "?")).toBe("onbekende-vraag");
  });
});

it("every write has its audit row, of the own province", async () => {
  const rows = await (await db()).auditregel.findMany({ where: { door: "secretariaat" }, orderBy: { id: "asc" } });
  expect(new Set(rows.map((r) => r.provincieCode))).toEqual(new Set(["PV24"]));
  expect([...new Set(rows.map((r) => r.handeling))].sort()).toEqual(["locatie gewijzigd", "locatie toegevoegd", "vraag bij locatie gesteld"]);
});
