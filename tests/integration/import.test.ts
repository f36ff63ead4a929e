import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { AccountActor } from "@/lib/access/actor";
import { GeenToegang } from "@/lib/access/rechten";
import { db, type Db } from "@/lib/data/db";
import { ImportAnders, importFolder, isLeeg } from "@/lib/data/import";
import { readPeildata, readStandInvoer } from "@/lib/data/stand";
import { computeStand, type StandInvoer } from "@/lib/domain/stand";
import { toStandJson } from "@/lib/exchange/stand-json";
import { invoerFrom } from "@/tests/helpers/invoer";

const SYSTEEM = { soort: "systeem" } as const;
const PAPERS = "prisma/seed/flevoland-2024-09-11";
const PROEFLAND = "tests/fixtures/proefland";
const CORRECTIES = "tests/fixtures/proefland-correcties";
const secretariaat: AccountActor = { soort: "account", id: 1, gebruikersnaam: "secretariaat", rol: "secretariaat", provincie: "PV24", gemeente: null };

const KOP = "thema;indicator;gebied;periode;peildatum;waarde;bron;toelichting";
let client: Db;
let folder: string;

beforeAll(async () => {
  client = await db();
  folder = await mkdtemp(path.join(tmpdir(), "invoer "));
});
afterAll(() => rm(folder, { recursive: true }));

const load = (map: string, droog = false) => importFolder(SYSTEEM, map, { droog });
const counts = async () => [await client.gebied.count(), await client.waarneming.count(), await client.locatie.count(), await client.faseversie.count(), await client.standversie.count(), await client.auditregel.count()];

/** A folder with these files only. */
async function mapWith(bestanden: Readonly<Record<string, string>>): Promise<string> {
  const map = await mkdtemp(path.join(folder, "map "));
  for (const [naam, text] of Object.entries(bestanden)) await writeFile(path.join(map, naam), text);
  return map;
}

async function stored(provincie: string, peildatum: string, bekendOp: Date | null = null): Promise<StandInvoer> {
  const invoer = await readStandInvoer(SYSTEEM, provincie, { peildatum, bekendOp });
  if (!invoer) throw new Error(`no ${provincie}`);
  return invoer;
}

const jsonOf = (invoer: StandInvoer, peildatum: string, opties: "met" | "zonder") => toStandJson(computeStand(invoer, { peildatum, opties, capaciteitsdata: [] }));

describe("Loading the papers into an empty database", () => {
  it("first only says what would change", async () => {
    expect(await isLeeg(SYSTEEM)).toBe(true);
    const before = await counts();
    const resultaat = await load(PAPERS, true);
    expect(resultaat.delen).toMatchObject({ gebieden: { nieuw: 7 }, waarnemingen: { nieuw: 80 }, locaties: { nieuw: 14 }, standen: { nieuw: 1 } });
    expect(await counts()).toEqual(before);
  });

  it("writes every row with its source, peildatum and author, and one audit row", async () => {
    await load(PAPERS);
    expect(await counts()).toEqual([8, 80, 10, 14, 1, 1]);
    expect(await isLeeg(SYSTEEM)).toBe(false);
    expect(await client.waarneming.findFirst({ where: { indicator: "verwacht", gebiedCode: "GM0171" } })).toMatchObject({
      staat: "pm", waarde: null, peildatum: "2024-09-01", versie: 1, vastgelegdDoor: "systeem", bron: "Bijlage stand van zaken bij PRT Flevoland 11-09-2024, tabel AMV Nidos",
    });
  });

  it("a second time changes nothing, not even the audit log", async () => {
    const before = await counts();
    const { delen, wijzigingen } = await load(PAPERS);
    expect(wijzigingen).toEqual([]);
    expect(Object.values(delen).map((d) => d.nieuw)).toEqual([0, 0, 0, 0]);
    expect(await counts()).toEqual(before);
  });

  it("offers the peildata at which a table shows something", async () => {
    expect(await readPeildata(SYSTEEM, "PV24", "2026-11-24")).toEqual({ eerste: "2024-08-30", laatste: "2024-09-11" });
    expect(await readPeildata(SYSTEEM, "PV24", "2024-09-05")).toEqual({ eerste: "2024-08-30", laatste: "2024-09-01" });
  });
});

describe("The stand read from the database", () => {
  let beforeCorrections: Date;

  beforeAll(async () => {
    await load(PROEFLAND);
    beforeCorrections = new Date();
    await new Promise((resolve) => setTimeout(resolve, 5));
    await load(CORRECTIES);
  });

  // readStandInvoer picks rows with SQL; the other route computes from every row there is
  it.each(["2024-06-30", "2024-12-31", "2025-01-01", "2025-01-31", "2025-05-01", "2025-05-15", "2025-05-31", "2025-07-01", "2027-01-01"])(
    "on %s equals the stand computed from all rows, with and without options",
    async (peildatum) => {
      const all = await invoerFrom("PV98", PROEFLAND, CORRECTIES);
      const read = await stored("PV98", peildatum);
      for (const opties of ["met", "zonder"] as const) expect(jsonOf(read, peildatum, opties)).toEqual(jsonOf(all, peildatum, opties));
    },
  );

  it.each(["2024-07-01", "2024-09-10", "2024-09-11", "2025-02-01", "2026-11-24"])("of Flevoland on %s too, beside another province", async (peildatum) => {
    expect(jsonOf(await stored("PV24", peildatum), peildatum, "met")).toEqual(jsonOf(await invoerFrom("PV24", PAPERS), peildatum, "met"));
  });

  it("as known before the corrections is the stand without them", async () => {
    const asKnown = await stored("PV98", "2025-05-15", beforeCorrections);
    expect(jsonOf(asKnown, "2025-05-15", "met")).toEqual(jsonOf(await invoerFrom("PV98", PROEFLAND), "2025-05-15", "met"));
  });

  it("as known before anything was recorded is empty, not 0", async () => {
    const { tabellen } = jsonOf(await stored("PV24", "2024-09-11", new Date("2024-09-11T12:00:00Z")), "2024-09-11", "met");
    expect(tabellen.oekraine.totaal.cellen["plaatsen"]).toEqual({ staat: "onbekend" });
    expect(tabellen.asiel.totaal.cellen["amv"]).toEqual({ staat: "nvt" });
  });

  it("keeps every version of a corrected figure, with the reason of its row", async () => {
    const versions = await client.waarneming.findMany({ where: { thema: "amvNidos", indicator: "realisatie", gebiedCode: "GM9811" }, orderBy: { versie: "asc" } });
    expect(versions.map((v) => [v.versie, v.waarde, v.reden])).toEqual([[1, 15, null], [2, 17, "correctie"]]);
  });

  it("of a province that is not there is null", async () => {
    expect(await readStandInvoer(SYSTEEM, "PV20", { peildatum: "2024-09-11", bekendOp: null })).toBeNull();
  });
});

describe("A folder with wrong lines", () => {
  it("writes nothing at all, and names every wrong line", async () => {
    const before = await counts();
    const map = await mapWith({
      "gebieden.csv": "code;naam;soort;provincie;afkorting;volgorde\nPV20;Groningen;provincie;;;0\nGM0014;Groningen;gemeente;PV20;;1",
      "waarnemingen.csv": [
        KOP,
        "oekraine;plaatsen;GM0014;2024-08;2024-08-30;12;b;",
        "oekraine;plaatsen;GM0015;2024-08;2024-08-30;12;b;",
        "oekraine;plaatsen;PV20;2024-08;2024-08-30;12;b;",
        "vergunninghouders;taakstelling;NL;2024-II;2024-04-01;20000;b;",
        "asiel;opgave;GM0014;2025-01-01;2024-04-01;20000;b;",
        "oekraine;plaatsen;GM0014;2024-07;2024-08-30;1.200;b;",
      ].join("\n"),
      "locaties.csv": "gebied;locatie;fase;soort;capaciteit;van;tot;optieTot;zekerheid;peildatum;bron;toelichting;volgorde\nPV20;Azc;1;regulier;5;;;;gepland;2024-09-01;b;;\nGM0014;Azc;1;regulier;5;;;;gepland;2024-09-01;b;;1\nGM0014;Azc;2;regulier;5;;;;gepland;2024-09-01;b;;2",
      "standen.csv": "provincie;peildatum;capaciteitsdata\nPV21;2024-09-11;2025-01-01",
    });
    const { fouten } = await load(map);
    expect(fouten.map((f) => `${f.bestand} ${f.regel} ${f.kolom} ${f.waarde}`)).toEqual([
      "waarnemingen.csv 3 gebied GM0015", "waarnemingen.csv 4 gebied PV20", "waarnemingen.csv 6 gebied GM0014", "waarnemingen.csv 7 waarde 1.200",
      "locaties.csv 2 gebied PV20", "locaties.csv 4 volgorde 2", "standen.csv 2 provincie PV21",
    ]);
    expect(await counts()).toEqual(before);
  });

  it("says of a gemeente without its province that the province is missing", async () => {
    const { fouten } = await load(await mapWith({ "gebieden.csv": "code;naam;soort;provincie;afkorting;volgorde\nGM0014;Groningen;gemeente;PV20;;1" }));
    expect(fouten).toEqual([expect.objectContaining({ kolom: "provincie", waarde: "PV20" })]);
  });
});

describe("A later folder", () => {
  it("keeps regime and uiterlijk when it has no such columns", async () => {
    await load(await mapWith({ "waarnemingen.csv": "thema;indicator;gebied;periode;peildatum;waarde;bron;toelichting\nasiel;opgave;PV24;2025-01-01;2024-09-11;2442;brief;herzien" }));
    const latest = await client.waarneming.findFirst({ where: { thema: "asiel", indicator: "opgave", gebiedCode: "PV24" }, orderBy: { versie: "desc" } });
    expect(latest).toMatchObject({ versie: 2, waarde: 2442, regime: "Spreidingswet 2024-2026", bron: "brief", reden: "herzien" });
  });

  it("renames and reorders a gebied and a location, and says so", async () => {
    const map = await mapWith({
      "gebieden.csv": "code;naam;soort;provincie;afkorting;volgorde\nGM0171;Noordoostpolder;gemeente;PV24;N.O.P.;4",
      "locaties.csv": "gebied;locatie;fase;soort;capaciteit;van;tot;optieTot;zekerheid;peildatum;bron;toelichting;volgorde\nGM0303;Walibi (NO);noodopvang;noodopvang;1250;2024-10;2025-03;;gepland;2024-10-01;gemeente;jaar hersteld;9",
    });
    const { wijzigingen, delen } = await load(map);
    expect(wijzigingen).toEqual([
      { wat: "gebied GM0171", oud: "afkorting NOP", nieuw: "afkorting N.O.P." },
      { wat: "locatie Walibi (NO)", oud: "volgorde 3", nieuw: "volgorde 9" },
    ]);
    expect(delen.locaties).toMatchObject({ nieuw: 1 });
    expect(await client.faseversie.count({ where: { locatie: { naam: "Walibi (NO)" } } })).toBe(2);
  });

  it("gives a new location the place after the others, by first appearance", async () => {
    await load(await mapWith({
      "locaties.csv": "gebied;locatie;fase;soort;capaciteit;van;tot;optieTot;zekerheid;peildatum;bron;toelichting\nGM0995;Tweede;1;regulier;5;;;;gepland;2024-10-01;b;\nGM0995;Eerste;1;regulier;5;;;;gepland;2024-10-01;b;\nGM0995;Tweede;2;amv;5;;;;gepland;2024-10-01;b;",
    }));
    const locaties = await client.locatie.findMany({ where: { gebiedCode: "GM0995" }, orderBy: { volgorde: "asc" } });
    expect(locaties.map((l) => l.naam)).toEqual(["Tweede", "Eerste"]);
  });

  it("that is loaded twice at the same moment is stored once", async () => {
    const map = await mapWith({ "waarnemingen.csv": "thema;indicator;gebied;periode;peildatum;waarde;bron;toelichting\noekraine;plaatsen;GM0184;2024-10;2024-10-31;110;gemeente;grotere boot" });
    const results = await Promise.all([load(map), load(map), load(map)]);
    expect(results.map((r) => r.delen.waarnemingen.nieuw).sort()).toEqual([0, 0, 1]);
    expect(await client.waarneming.count({ where: { gebiedCode: "GM0184", periode: "2024-10" } })).toBe(1);
  });
});

describe("A taakstelling or opgave that was a number and no longer is", () => {
  it("chooses no period: the figures of the period on screen are read", async () => {
    const map = await mapWith({
      "gebieden.csv": "code;naam;soort;provincie;afkorting;volgorde\nPV91;Proef;provincie;;;0\nGM9101;Proefstad;gemeente;PV91;;1",
      "waarnemingen.csv": [
        "thema;indicator;gebied;periode;peildatum;waarde;bron;toelichting",
        "vergunninghouders;taakstelling;GM9101;2025-I;2024-10-01;10;b;",
        "vergunninghouders;standBegin;GM9101;2025-I;2025-01-01;5;b;",
        "vergunninghouders;correcties;GM9101;2025-I;2025-01-15;13;b;",
        "vergunninghouders;gerealiseerd;GM9101;2025-01;2025-01-31;3;b;",
        "vergunninghouders;taakstelling;GM9101;2025-II;2025-04-01;20;b;",
        "vergunninghouders;taakstelling;GM9101;2025-II;2025-06-01;pm;b;",
        "amvCoa;opgave;GM9101;2020;2020-01-01;7;b;",
        "amvCoa;opgave;GM9101;2025;2025-01-01;8;b;",
        "amvCoa;opgave;GM9101;2025;2025-02-01;;b;",
        "amvNidos;opgave;GM9101;2024-II;2024-07-01;4;b;",
        "amvNidos;realisatie;GM9101;2024-II;2024-09-01;2;b;",
        "amvNidos;opgave;GM9101;2025-I;2025-01-01;6;b;",
        "amvNidos;opgave;GM9101;2025-I;2025-03-01;pm;b;",
      ].join("\n"),
    });
    await load(map);
    for (const peildatum of ["2025-05-01", "2025-08-01"]) {
      expect(jsonOf(await stored("PV91", peildatum), peildatum, "met")).toEqual(jsonOf(await invoerFrom("PV91", map), peildatum, "met"));
    }
    const { tabellen } = jsonOf(await stored("PV91", "2025-08-01"), "2025-08-01", "met");
    expect([tabellen.vergunninghouders.periode, tabellen.amvCoa.periode, tabellen.amvNidos.periode]).toEqual(["2025-I", "2020", "2024-II"]);
    expect(tabellen.vergunninghouders.totaal.cellen["correcties"]).toEqual({ staat: "waarde", waarde: 13 });
  });
});

describe("The same thing twice in one folder", () => {
  it("is an error that names both lines, for figures, phases, gebieden and stands", async () => {
    const { fouten } = await load(await mapWith({
      "gebieden.csv": "code;naam;soort;provincie;afkorting;volgorde\nPV24;Flevoland;provincie;;;0\nPV24;Flevoland;provincie;;;0",
      "waarnemingen.csv": `${KOP}\noekraine;plaatsen;GM0034;2024-08;2024-08-30;5;b;\noekraine;bezet;GM0034;2024-08;2024-08-30;5;b;\noekraine;plaatsen;GM0034;2024-08;2024-08-30;6;b;\noekraine;plaatsen;GM0034;2024-08;2024-08-30;5;b;`,
      "locaties.csv": "gebied;locatie;fase;soort;capaciteit;van;tot;optieTot;zekerheid;peildatum;bron;toelichting\nGM0034;Azc;1;amv;5;;;;gepland;2024-09-01;b;\nGM0034; Azc ;1;amv;6;;;;gepland;2024-09-01;b;",
      "standen.csv": "provincie;peildatum;capaciteitsdata\nPV24;2024-10-11;2025-01-01\nPV24;2024-10-11;2025-01-01",
    }));
    expect(fouten.map((f) => `${f.bestand} ${f.regel} ${f.kolom} ${f.waarde}: ${f.reden}`)).toEqual([
      "gebieden.csv 3 code PV24: dit gebied staat er twee keer in: op regel 2 en op regel 3",
      "waarnemingen.csv 4 periode 2024-08: dit cijfer staat er twee keer in: op regel 2 en op regel 4",
      "waarnemingen.csv 5 periode 2024-08: dit cijfer staat er twee keer in: op regel 2 en op regel 5",
      "locaties.csv 3 fase 1: deze fase met deze peildatum staat er twee keer in: op regel 2 en op regel 3",
      "standen.csv 3 peildatum 2024-10-11: deze stand staat er twee keer in: op regel 2 en op regel 3",
    ]);
  });
});

describe("A long file", () => {
  const maanden = Array.from({ length: 900 }, (_, i) => `${1950 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, "0")}`);
  const lines = (waarde: (i: number) => number) => [KOP, ...["plaatsen", "bezet", "beschikbaar", "particulier"].flatMap((indicator) => maanden.map((m, i) => `oekraine;${indicator};GM0034;${m};${m}-28;${waarde(i)};b;`))].join("\n");

  it("is written in several batches, compared and corrected in several, and tells how far it is", async () => {
    const seen: string[] = [];
    const map = await mapWith({ "waarnemingen.csv": lines((i) => i) });
    const { delen } = await importFolder(SYSTEEM, map, { droog: false, meld: (v) => seen.push(`${v.stap} ${v.gedaan}/${v.totaal ?? "?"}`) });
    expect(delen.waarnemingen).toEqual({ nieuw: 3600, gewijzigd: 0, ongewijzigd: 0 });
    expect(seen).toEqual(expect.arrayContaining(["lezen 3600/?", "vastleggen 2000/3600", "vastleggen 3600/3600"]));

    const corrected = await mapWith({ "waarnemingen.csv": lines((i) => (i % 900 === 7 ? 70_000 : i)) });
    const second = await load(corrected);
    expect(second.delen.waarnemingen).toEqual({ nieuw: 0, gewijzigd: 4, ongewijzigd: 3596 });
    expect(second.wijzigingen[3]).toEqual({ wat: "oekraine particulier, Almere, 1950-08 (peildatum 1950-08-28)", oud: "waarde 7", nieuw: "waarde 70000" });
    const versions = await client.waarneming.findMany({ where: { gebiedCode: "GM0034", periode: "1950-08", indicator: "plaatsen" }, orderBy: { versie: "asc" } });
    expect(versions.map((v) => [v.versie, v.waarde, v.bestand])).toEqual([[1, 7, `${path.basename(map)}/waarnemingen.csv`], [2, 70_000, `${path.basename(corrected)}/waarnemingen.csv`]]);
    expect((await load(corrected)).delen.waarnemingen).toEqual({ nieuw: 0, gewijzigd: 0, ongewijzigd: 3600 });
  });

  it("keeps the moment of recording as any other save does", async () => {
    const before = new Date();
    await load(await mapWith({ "waarnemingen.csv": `${KOP}\noekraine;plaatsen;GM0034;2031-08;2031-08-30;5;b;` }));
    const own = { periode: "2031-08", gebiedCode: "GM0034" };
    expect(await client.waarneming.count({ where: { ...own, vastgelegdOp: { gte: before, lte: new Date() } } })).toBe(1);
    expect(await client.waarneming.count({ where: { ...own, vastgelegdOp: { lt: before } } })).toBe(0);
  });
});

describe("Figures that are unlikely", () => {
  const oekraine = (indicator: string, gebied: string, maand: string, waarde: string) => `oekraine;${indicator};${gebied};${maand};${maand}-28;${waarde};b;`;
  const map = () => mapWith({
    "waarnemingen.csv": [KOP, oekraine("plaatsen", "GM0034", "2032-01", "100"), oekraine("bezet", "GM0034", "2032-01", "120"), oekraine("plaatsen", "GM0034", "2032-02", "200"), oekraine("bezet", "GM0034", "2032-02", "pm")].join("\n"),
  });

  it("are taken, and named: above the places, and a jump from the month before in the file", async () => {
    const { onaannemelijk, delen } = await load(await map());
    expect(delen.waarnemingen.nieuw).toBe(4);
    expect(onaannemelijk).toEqual({
      meer: 0,
      regels: [
        "oekraine bezet, Almere, januari 2032: Er zijn meer plaatsen bezet (120) dan er zijn (100). Klopt dit?",
        "oekraine plaatsen, Almere, februari 2032: Dit is 100 meer dan in januari 2032 (100). Klopt dit?",
      ],
    });
  });

  it("are held against what is stored, and not asked about again when they are stored already", async () => {
    expect((await load(await map())).onaannemelijk).toEqual({ regels: [], meer: 0 });
    const next = await mapWith({ "waarnemingen.csv": [KOP, oekraine("plaatsen", "GM0034", "2032-03", "20"), oekraine("bezet", "GM0034", "2032-03", "19")].join("\n") });
    expect((await load(next, true)).onaannemelijk.regels).toEqual(["oekraine plaatsen, Almere, maart 2032: Dit is 180 minder dan in februari 2032 (200). Klopt dit?"]);
  });

  it("are named up to a number; of the others it says how many there are", async () => {
    const lines = Array.from({ length: 80 }, (_, i) => oekraine("plaatsen", "GM0034", `${2040 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, "0")}`, String((i % 2) * 1000)));
    const { onaannemelijk } = await load(await mapWith({ "waarnemingen.csv": [KOP, ...lines].join("\n") }), true);
    expect([onaannemelijk.regels.length, onaannemelijk.meer]).toEqual([50, 29]);
  });
});

describe("An import that was agreed to", () => {
  it("is written only when it still does the same", async () => {
    const map = await mapWith({ "waarnemingen.csv": `${KOP}\noekraine;plaatsen;GM0050;2033-01;2033-01-28;60;b;` });
    const before = await counts();
    await expect(importFolder(SYSTEEM, map, { droog: false, mits: (r) => r.delen.waarnemingen.nieuw === 2 })).rejects.toThrow(ImportAnders);
    expect(await counts()).toEqual(before);
    await importFolder(SYSTEEM, map, { droog: false, mits: (r) => r.delen.waarnemingen.nieuw === 1 });
    expect(await counts()).not.toEqual(before);
  });
});

describe("An account", () => {
  it("of the secretariaat loads figures of its own province and of the country, and of no other province", async () => {
    const own = await mapWith({ "waarnemingen.csv": `${KOP}\noekraine;plaatsen;GM0050;2024-10;2024-10-31;60;gemeente;\nvergunninghouders;taakstelling;NL;2024-II;2024-04-01;20000;b;` });
    await expect(importFolder(secretariaat, own, { droog: true })).resolves.toMatchObject({ fouten: [], delen: { waarnemingen: { nieuw: 2 } } });
    await expect(importFolder(secretariaat, CORRECTIES, { droog: true })).rejects.toThrow(GeenToegang);
    await expect(importFolder(secretariaat, CORRECTIES, { droog: false })).rejects.toThrow(/een andere provincie: GM98/);
    const audit = await client.auditregel.count();
    await importFolder(secretariaat, own, { droog: false });
    expect(await client.auditregel.findMany({ skip: audit, orderBy: { id: "asc" } })).toEqual([
      expect.objectContaining({ provincieCode: "PV24", door: "secretariaat" }), expect.objectContaining({ provincieCode: null, door: "secretariaat" }),
    ]);
  });

  it("changes no gebied: a file with gebieden as they are is fine, another is refused by the line", async () => {
    const KOPGEBIED = "code;naam;soort;provincie;afkorting;volgorde";
    const same = await mapWith({ "gebieden.csv": `${KOPGEBIED}\nPV24;Flevoland;provincie;;;0` });
    await expect(importFolder(secretariaat, same, { droog: false })).resolves.toMatchObject({ fouten: [] });
    const other = await mapWith({ "gebieden.csv": `${KOPGEBIED}\nPV24;Flevoland;provincie;;;0\nGM0034;Almere Stad;gemeente;PV24;;0\nGM0001;Nieuw;gemeente;PV24;;9` });
    const { fouten } = await importFolder(secretariaat, other, { droog: false });
    expect(fouten.map((f) => `${f.regel} ${f.waarde}: ${f.reden}`)).toEqual([
      "3 GM0034: deze rij verandert een gebied; gebieden laadt de beheerder van de server",
      "4 GM0001: deze rij verandert een gebied; gebieden laadt de beheerder van de server",
    ]);
    expect(await client.gebied.findUnique({ where: { code: "GM0034" } })).toMatchObject({ naam: "Almere" });
  });
});
