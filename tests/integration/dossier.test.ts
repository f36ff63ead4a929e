import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { AccountActor } from "@/lib/access/actor";
import { GeenToegang } from "@/lib/access/rechten";
import { loadFirstFigures } from "@/lib/commands/first-figures";
import { loadCijfers } from "@/lib/commands/stukken";
import { readKaders, saveKader } from "@/lib/data/beleidskader";
import { db } from "@/lib/data/db";
import { readDossiers, readDossierversies, saveDossierstukken } from "@/lib/data/dossier";
import type { Versieopslag } from "@/lib/data/versies";
import { GENERIEK_KADER, kaderOp } from "@/lib/domain/beleidskader";
import { dossierOp, geldendeTrede, geldendPlan, laatsteGesprek, volgendeGesprek, vanSoort, type Stukgegevens } from "@/lib/domain/dossier";

const secretariaat: AccountActor = { soort: "account", id: 1, gebruikersnaam: "secretariaat", rol: "secretariaat", provincie: "PV24", gemeente: null };
const gedeputeerde: AccountActor = { ...secretariaat, id: 2, gebruikersnaam: "gedeputeerde", rol: "gedeputeerde" };
const almere: AccountActor = { ...secretariaat, id: 3, gebruikersnaam: "wethouder-almere", rol: "wethouder", gemeente: "GM0034" };

const start = () => loadFirstFigures(mkdtempSync(join(tmpdir(), "start ")), () => {});
let teller = 0;
const opslag = (gegevens: Stukgegevens, rest: Partial<Versieopslag<Stukgegevens>> = {}): Versieopslag<Stukgegevens> => ({
  sleutel: `stuk-${teller++}`, basis: 0, gegevens, vervallen: false, peildatum: gegevens.datum, bron: "test", toelichting: "", reden: null, ...rest,
});
const DRONTEN = { gebied: "GM0303", datum: "2024-09-20" } as const;
const notitie = (kring: "provincie" | "vertrouwelijk", tekst: string) => opslag({ soort: "notitie", ...DRONTEN, gebied: "GM0034", kring, inhoud: { tekst } });
const trede = (n: number | null, kader = 0) => opslag({ soort: "trede", kring: "gemeente", ...DRONTEN, inhoud: { kader, trede: n, motivatie: "te weinig woningen", besluitDoor: "gedeputeerde" } });

beforeAll(async () => {
  await loadCijfers();
  await start();
});

describe("What the papers say of toezicht", () => {
  it("is loaded once: four of six unnamed, the plan of Almere, three talks that were wanted and six announced", async () => {
    const voor = (await readDossiers(secretariaat, "PV24", null)).length;
    await start();
    const stukken = dossierOp(await readDossiers(secretariaat, "PV24", null), null);
    expect(stukken).toHaveLength(voor);
    expect(vanSoort(stukken, "mededeling").filter((m) => m.gebied === "PV24")[0]?.inhoud.tekst).toMatch(/^Vier van de zes gemeenten staan onder actief toezicht/);
    const gesprekken = vanSoort(stukken, "gesprek");
    expect(gesprekken.filter((g) => g.inhoud.stand === "gewenst").map((g) => g.gebied).sort()).toEqual(["GM0050", "GM0171", "GM0303"]);
    expect(gesprekken.filter((g) => g.inhoud.stand === "gepland").map((g) => [g.gebied, g.datum])).toHaveLength(6);
    expect(vanSoort(stukken, "plan").map((p) => [p.gebied, p.inhoud.stand, p.inhoud.beloften])).toEqual([["GM0034", "ontvangen", []]]);
  });

  it("leaves unknown what they do not say: no trede, no plan of the others, no talk that was held", async () => {
    const dronten = dossierOp(await readDossierversies(secretariaat, "PV24", "GM0303", null), null);
    expect(geldendeTrede(dronten, "2024-09-11")).toBeUndefined();
    expect(geldendPlan(dronten, "2024-09-11")).toBeUndefined();
    expect(laatsteGesprek(dronten, "2024-12-31")).toBeUndefined();
    expect(volgendeGesprek(dronten, "2024-09-30")?.datum).toBe("2024-09");
    expect(volgendeGesprek(dronten, "2024-10-01")).toBeUndefined();
  });

  it("is known by both clocks", async () => {
    const versies = await readDossiers(secretariaat, "PV24", null);
    expect(dossierOp(versies, "2024-06-04")).toEqual([]);
    expect(dossierOp(versies, "2024-06-05")).toHaveLength(6);
    expect(await readDossiers(secretariaat, "PV24", new Date("2024-09-12"))).toEqual([]);
  });
});

describe("Who reads what of a dossier", () => {
  beforeAll(async () => {
    expect(await saveDossierstukken(secretariaat, "PV24", [notitie("provincie", "intern")])).toBe("opgeslagen");
    expect(await saveDossierstukken(gedeputeerde, "PV24", [notitie("vertrouwelijk", "vertrouwelijk")])).toBe("opgeslagen");
  });
  const notities = async (actor: AccountActor) => vanSoort(await readDossierversies(actor, "PV24", "GM0034", null), "notitie").map((n) => n.inhoud.tekst);

  it("the gedeputeerde everything, the secretariaat all but what is vertrouwelijk, the wethouder no notes", async () => {
    expect(await notities(gedeputeerde)).toEqual(["intern", "vertrouwelijk"]);
    expect(await notities(secretariaat)).toEqual(["intern"]);
    expect(await notities(almere)).toEqual([]);
    expect((await readDossiers(secretariaat, "PV24", null)).some((s) => s.kring === "vertrouwelijk")).toBe(false);
    // once more, now that the others' readings are kept
    expect(await notities(almere)).toEqual([]);
  });

  it("a wethouder reads the own dossier, and is refused another's and the whole", async () => {
    expect(vanSoort(await readDossierversies(almere, "PV24", "GM0034", null), "plan")).toHaveLength(1);
    await expect(readDossierversies(almere, "PV24", "GM0303", null)).rejects.toThrow(GeenToegang);
    await expect(readDossierversies(almere, "PV24", "PV24", null)).rejects.toThrow(GeenToegang);
    await expect(readDossiers(almere, "PV24", null)).rejects.toThrow(GeenToegang);
    await expect(readKaders(almere, "PV24", "GM0303", null)).rejects.toThrow(GeenToegang);
  });

  it("a note can never be one that the gemeente reads", async () => {
    for (const kring of ["gemeente"] as const) {
      await expect(saveDossierstukken(gedeputeerde, "PV24", [opslag({ soort: "notitie", ...DRONTEN, kring, inhoud: { tekst: "x" } })])).rejects.toThrow(GeenToegang);
    }
  });
});

describe("Who records what", () => {
  const geweigerd = (actor: AccountActor, stuk: Versieopslag<Stukgegevens>) => expect(saveDossierstukken(actor, "PV24", [stuk])).rejects.toThrow(GeenToegang);

  it("a trede, the judgement on a plan and what is vertrouwelijk are for the gedeputeerde alone", async () => {
    const oordeel = opslag({ soort: "planoordeel", kring: "gemeente", ...DRONTEN, gebied: "GM0034", inhoud: { plan: "almere-plan-2024", oordeel: "goedgekeurd", motivatie: "haalbaar" } });
    for (const stuk of [trede(2), oordeel, notitie("vertrouwelijk", "x")]) await geweigerd(secretariaat, stuk);
    expect(await saveDossierstukken(gedeputeerde, "PV24", [oordeel])).toBe("opgeslagen");
    expect(geldendPlan(dossierOp(await readDossierversies(almere, "PV24", "GM0034", null), null), "2024-09-30")?.oordeel?.inhoud.oordeel).toBe("goedgekeurd");
  });

  it("a decision hidden among other items is refused, and so are the others", async () => {
    const voor = await (await db()).dossierstuk.count();
    const brief = opslag({ soort: "brief", kring: "gemeente", ...DRONTEN, inhoud: { richting: "aan", onderwerp: "plan" } });
    await expect(saveDossierstukken(secretariaat, "PV24", [brief, trede(2)])).rejects.toThrow(GeenToegang);
    expect(await (await db()).dossierstuk.count()).toBe(voor);
  });

  it("a wethouder nothing, not even of the own gemeente", async () => {
    await geweigerd(almere, opslag({ soort: "reden", kring: "gemeente", ...DRONTEN, gebied: "GM0034", inhoud: { tekst: "geen koppelingen", tot: null } }));
  });
});

describe("A trede", () => {
  it("changes only by a decision; every earlier one stays", async () => {
    const stuk = trede(2);
    expect(await saveDossierstukken(gedeputeerde, "PV24", [stuk])).toBe("opgeslagen");
    expect(await saveDossierstukken(gedeputeerde, "PV24", [stuk])).toBe("ongewijzigd");
    expect(await saveDossierstukken(gedeputeerde, "PV24", [{ ...trede(3), gegevens: { ...trede(3).gegevens, datum: "2024-10-14" } }])).toBe("opgeslagen");
    const stukken = dossierOp(await readDossierversies(secretariaat, "PV24", "GM0303", null), null);
    expect(vanSoort(stukken, "trede").map((t) => t.inhoud.trede)).toEqual([2, 3]);
    expect(geldendeTrede(stukken, "2024-10-13")?.inhoud.trede).toBe(2);
    expect(geldendeTrede(stukken, "2024-10-14")?.inhoud.trede).toBe(3);
  });

  it("is a step of the ladder of its kader, or none", async () => {
    expect(await saveDossierstukken(gedeputeerde, "PV24", [trede(7)])).toBe("onbekend-stuk");
    expect(await saveDossierstukken(gedeputeerde, "PV24", [trede(1, 1)])).toBe("onbekend-stuk");
    const eigen = { naam: "Ladder Flevoland 2025", vanaf: "2025-01-01", treden: [{ naam: "Gesprek", uitleg: "" }, { naam: "Ingrijpen", uitleg: "" }], regels: { ...GENERIEK_KADER.regels, sluitingenAchter: 3 } };
    const herkomst = { bron: "besluit", toelichting: "", reden: null };
    expect(await saveKader(gedeputeerde, "PV24", { basis: 0, kader: eigen, ...herkomst })).toBe("opgeslagen");
    expect(await saveKader(gedeputeerde, "PV24", { basis: 0, kader: eigen, ...herkomst })).toBe("ongewijzigd");
    expect(await saveKader(secretariaat, "PV24", { basis: 0, kader: { ...eigen, naam: "anders" }, ...herkomst })).toBe("botsing");
    const kaders = await readKaders(almere, "PV24", "GM0034", null);
    expect([kaderOp(kaders, "2024-12-31").naam, kaderOp(kaders, "2025-01-01").naam]).toEqual([GENERIEK_KADER.naam, eigen.naam]);
    expect(await saveDossierstukken(gedeputeerde, "PV24", [trede(2, 1)])).toBe("opgeslagen");
    expect(await saveDossierstukken(gedeputeerde, "PV24", [trede(3, 1)])).toBe("onbekend-stuk");
  });
});

describe("A talk with its agreements", () => {
  const gesprek = opslag({ soort: "gesprek", kring: "gemeente", ...DRONTEN, inhoud: { stand: "gevoerd", aanwezig: ["gedeputeerde", "wethouder"], verslag: "" } }, { sleutel: "gesprek-1" });
  const afspraak = (van: string | null) => opslag({ soort: "afspraak", kring: "gemeente", ...DRONTEN, inhoud: { tekst: "Tien woningen labelen", eigenaar: "wethouder", uiterlijk: "2024-11-01", stand: "open", uitkomst: "", gesprek: van } });

  it("is recorded whole or not at all", async () => {
    const voor = await (await db()).dossierstuk.count();
    expect(await saveDossierstukken(secretariaat, "PV24", [gesprek, afspraak("bestaat-niet")])).toBe("onbekend-stuk");
    expect(await (await db()).dossierstuk.count()).toBe(voor);
    expect(await saveDossierstukken(secretariaat, "PV24", [gesprek, afspraak("gesprek-1"), afspraak(null)])).toBe("opgeslagen");
    expect(await (await db()).dossierstuk.count()).toBe(voor + 3);
  });

  it("is one of the same dossier: a talk with Dronten is none of Almere", async () => {
    const stuk = afspraak("gesprek-1");
    expect(await saveDossierstukken(secretariaat, "PV24", [{ ...stuk, gegevens: { ...stuk.gegevens, gebied: "GM0034" } }])).toBe("onbekend-stuk");
  });

  it("changed by two people at once: the second is refused", async () => {
    const later = { ...gesprek, basis: 1, reden: "verslag" };
    const met = (verslag: string) => ({ ...later, gegevens: { ...later.gegevens, inhoud: { ...gesprek.gegevens.inhoud, verslag } } as Stukgegevens });
    const both = await Promise.all([saveDossierstukken(secretariaat, "PV24", [met("a")]), saveDossierstukken(gedeputeerde, "PV24", [met("b")])]);
    expect([...both].sort()).toEqual(["botsing", "opgeslagen"]);
  });

  it("never moves to another dossier, soort or kring", async () => {
    expect(await saveDossierstukken(secretariaat, "PV24", [{ ...gesprek, basis: 2, reden: "x", gegevens: { ...gesprek.gegevens, gebied: "GM0034" } }])).toBe("onbekend-stuk");
    expect(await saveDossierstukken(secretariaat, "PV24", [opslag({ soort: "brief", kring: "gemeente", ...DRONTEN, inhoud: { richting: "aan", onderwerp: "x" } }, { sleutel: "gesprek-1", basis: 2, reden: "x" })])).toBe("onbekend-stuk");
  });

  it("belongs to a gemeente of the province", async () => {
    for (const gebied of ["PV24", "GM0200", "NL", "GM9999"]) {
      expect(await saveDossierstukken(secretariaat, "PV24", [opslag({ soort: "brief", kring: "gemeente", ...DRONTEN, gebied, inhoud: { richting: "aan", onderwerp: "x" } })]), gebied).toBe("onbekend-gebied");
    }
  });
});

it("the log says that something was recorded, never what it says", async () => {
  const regels = await (await db()).auditregel.findMany({ where: { handeling: { startsWith: "dossier:" } } });
  expect(regels.length).toBeGreaterThan(10);
  expect(JSON.stringify(regels)).not.toMatch(/intern"|te weinig woningen|Tien woningen/);
});
