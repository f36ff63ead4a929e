import { beforeAll, describe, expect, inject, it } from "vitest";
import type { AccountActor, Rol } from "@/lib/access/actor";
import { GeenToegang } from "@/lib/access/rechten";
import { controleerEdities } from "@/lib/commands/edities";
import { loadCijfers, loadNaastDeCijfers } from "@/lib/commands/stukken";
import { correctCijfer } from "@/lib/data/cijfer";
import { db, writeTransaction } from "@/lib/data/db";
import { createEditie, readEditie, readEdities, readOpenbaarResultaat, readOpenbareEdities, readResultaat, saveEditiestap, stelEditieVast } from "@/lib/data/editie";
import { readStandInvoer } from "@/lib/data/stand";
import { EDITIETABELLEN, type Editie, type Editieinhoud } from "@/lib/domain/editie";
import { bewaar, computeEditieresultaat, leesResultaat, maakUitslag, standkeuze } from "@/lib/exchange/editieresultaat";
import { viewPunten } from "@/lib/view/editiepunten";
import { startOpdracht } from "@/tests/helpers/opdracht";

const { engine } = inject("sjabloon");
const PV = "PV24";
const PAPIER = "2024-09-11";
const actor = (rol: Rol): AccountActor => ({ soort: "account", id: 1, gebruikersnaam: rol, rol, provincie: PV, gemeente: rol === "wethouder" ? "GM0303" : null });
const [secretariaat, gedeputeerde, wethouder, lezer] = [actor("secretariaat"), actor("gedeputeerde"), actor("wethouder"), actor("lezer")];
const INHOUD: Editieinhoud = { peildatum: "2024-10-31", opties: "met", capaciteitsdata: [], oplegger: "Op {peildatum}", volgorde: EDITIETABELLEN, opmerkingen: [{ tabel: "oekraine", rij: "GM0184", tekst: "Urk zoekt een boot" }] };

const lees = async (sleutel = PAPIER): Promise<Editie> => (await readEditie(secretariaat, PV, sleutel))!;
const rijen = async () => {
  const client = await db();
  return { stappen: await client.editiestap.count(), vaststellingen: await client.editievaststelling.count(), edities: await client.editie.count(), audit: await client.auditregel.count() };
};
const corrigeer = (waarde: number, basis: number) =>
  correctCijfer(secretariaat, PV, {
    thema: "oekraine", indicator: "plaatsen", gebied: "GM0184", periode: "2024-08", peildatum: "2024-08-30", basis, cijfer: { staat: "waarde", waarde }, bron: "telling", reden: "opnieuw geteld", reactie: null,
  });
async function controleer() {
  const regels: string[] = [];
  const goed = await controleerEdities((regel) => regels.push(regel));
  return { goed, tekst: regels.join("\n") };
}

async function accepteerEen(sleutel: string): Promise<void> {
  expect(await saveEditiestap(secretariaat, PV, sleutel, null, { soort: "akkoord", inhoud: { punt: "een punt", reden: "gemeld" } })).toBe("opgeslagen");
}

async function accepteerAlles(sleutel: string): Promise<void> {
  const editie = await lees(sleutel);
  const invoer = (await readStandInvoer(secretariaat, PV, { peildatum: editie.inhoud.peildatum, bekendOp: null }))!;
  for (const { punt } of viewPunten(invoer, standkeuze(editie), editie.akkoorden).filter((p) => p.akkoord === null)) {
    expect(await saveEditiestap(secretariaat, PV, sleutel, null, { soort: "akkoord", inhoud: { punt, reden: "gemeld in het overleg" } })).toBe("opgeslagen");
  }
}

beforeAll(async () => {
  await loadCijfers();
  await loadNaastDeCijfers();
});

describe("The edition of the papers", () => {
  it("is loaded and fixed, with all that the papers leave open accepted; loading again changes nothing", async () => {
    const editie = await lees();
    expect(editie).toMatchObject({ status: "vastgesteld", prtDatum: PAPIER, publicatie: "nee", vaststelling: { peildatum: PAPIER, rol: "systeem" } });
    expect(editie.akkoorden).toHaveLength(9);
    const { tekst, sha256 } = (await readResultaat(lezer, PV, PAPIER))!;
    expect(sha256).toBe(editie.vaststelling!.sha256);
    const { document, stand } = leesResultaat(tekst);
    expect(document.oplegger[0]).toEqual({ soort: "kop", tekst: "Stand van zaken voor PRT 11 september 2024" });
    expect(stand.tabellen.oekraine.totaal.cellen["plaatsen"]).toEqual({ staat: "waarde", waarde: 2751 });
    const before = await rijen();
    await loadNaastDeCijfers();
    expect(await rijen()).toEqual(before);
  });

  it("is the same to the letter when it is computed again from the database", async () => {
    const editie = await lees();
    const { peildatum, bekendOp } = editie.vaststelling!;
    const invoer = (await readStandInvoer(secretariaat, PV, { peildatum, bekendOp }))!;
    expect(bewaar(computeEditieresultaat(editie, invoer, bekendOp))).toBe((await readResultaat(secretariaat, PV, PAPIER))!.tekst);
  });
});

describe("A concept", () => {
  const sleutel = "2024-11-13";

  it("is made once for a meeting, by the secretariaat, and seen by the gedeputeerde and nobody else", async () => {
    expect(await createEditie(secretariaat, PV, sleutel, INHOUD)).toEqual({ sleutel, nieuw: true });
    const before = await rijen();
    expect(await createEditie(secretariaat, PV, sleutel, INHOUD)).toEqual({ sleutel, nieuw: false });
    expect(await rijen()).toEqual(before);
    expect((await readEdities(gedeputeerde, PV)).map((e) => e.sleutel)).toEqual([sleutel, PAPIER]);
    for (const ander of [wethouder, lezer, actor("beheerder")]) {
      expect((await readEdities(ander, PV)).map((e) => e.sleutel)).toEqual([PAPIER]);
      expect(await readEditie(ander, PV, sleutel)).toBeNull();
      expect(await readResultaat(ander, PV, sleutel)).toBeNull();
    }
    await expect(createEditie(gedeputeerde, PV, "2024-12-11", INHOUD)).rejects.toThrow(GeenToegang);
  });

  it("is not changed from an older page: the second of two sees a botsing, and what the first said stays", async () => {
    const eerste = { ...INHOUD, oplegger: "De eerste" };
    expect(await saveEditiestap(secretariaat, PV, sleutel, 1, { soort: "inhoud", inhoud: eerste })).toBe("opgeslagen");
    expect(await saveEditiestap(secretariaat, PV, sleutel, 1, { soort: "inhoud", inhoud: { ...INHOUD, oplegger: "De tweede" } })).toBe("botsing");
    expect(await saveEditiestap(secretariaat, PV, sleutel, 1, { soort: "inhoud", inhoud: eerste })).toBe("ongewijzigd");
    expect((await lees(sleutel)).inhoud.oplegger).toBe("De eerste");
    // a point that is accepted meanwhile is no other content
    await accepteerEen(sleutel);
    expect(await saveEditiestap(secretariaat, PV, sleutel, 2, { soort: "inhoud", inhoud: { ...eerste, opties: "zonder" } })).toBe("opgeslagen");
  });

  it("is not fixed while a point is open, nor when it changed since", async () => {
    const { nummer } = await lees(sleutel);
    const before = await rijen();
    expect(await stelEditieVast(secretariaat, PV, sleutel, nummer, maakUitslag)).toBe("open-punten");
    await expect(stelEditieVast(gedeputeerde, PV, sleutel, nummer, maakUitslag)).rejects.toThrow(GeenToegang);
    expect(await rijen()).toEqual(before);
    await accepteerAlles(sleutel);
    expect(await stelEditieVast(secretariaat, PV, sleutel, nummer, maakUitslag)).toBe("botsing");
    expect(await stelEditieVast(secretariaat, PV, sleutel, (await lees(sleutel)).nummer, () => ({ tekst: "{}", open: 0, anders: true }))).toBe("botsing");
  });

  it("cannot be made public, and no key leads to what is not there", async () => {
    expect(await saveEditiestap(secretariaat, PV, sleutel, null, { soort: "publicatievoorstel", inhoud: {} })).toBe("kan-niet");
    expect(await saveEditiestap(secretariaat, PV, "2024-01-01", null, { soort: "publicatievoorstel", inhoud: {} })).toBe("onbekend");
    expect(await stelEditieVast(secretariaat, PV, "2024-01-01", 1, maakUitslag)).toBe("onbekend");
  });

  it("once fixed stays as it was, while the figures go on", async () => {
    expect(await stelEditieVast(secretariaat, PV, sleutel, (await lees(sleutel)).nummer, maakUitslag)).toBe("vastgesteld");
    const before = (await readResultaat(lezer, PV, sleutel))!;
    expect(await corrigeer(110, 1)).toMatchObject({ soort: "opgeslagen" });
    expect(await readResultaat(lezer, PV, sleutel)).toEqual(before);
    const editie = await lees(sleutel);
    const { peildatum, bekendOp } = editie.vaststelling!;
    const compute = async (op: Date | null) => computeEditieresultaat(editie, (await readStandInvoer(secretariaat, PV, { peildatum, bekendOp: op }))!, bekendOp);
    // with both clocks it is the same to the letter, as known now it is not
    expect(bewaar(await compute(bekendOp))).toBe(before.tekst);
    expect((await compute(null)).stand.tabellen.oekraine.totaal.cellen["plaatsen"]).not.toEqual(leesResultaat(before.tekst).stand.tabellen.oekraine.totaal.cellen["plaatsen"]);
    expect(leesResultaat(before.tekst).document.tabellen.find((t) => t.id === "oekraine")!.groepen[0]!.rijen.find((r) => r.id === "GM0184")!.opmerkingen).toContain("Urk zoekt een boot");
  });
});

describe("What is fixed", () => {
  const sleutel = "2024-11-13";

  it("takes no other content, acceptance or second vaststelling by the program", async () => {
    const { nummer } = await lees(sleutel);
    const before = await rijen();
    expect(await saveEditiestap(secretariaat, PV, sleutel, nummer, { soort: "inhoud", inhoud: { ...INHOUD, oplegger: "anders" } })).toBe("kan-niet");
    expect(await saveEditiestap(secretariaat, PV, sleutel, null, { soort: "akkoord", inhoud: { punt: "x", reden: "y" } })).toBe("kan-niet");
    expect(await stelEditieVast(secretariaat, PV, sleutel, nummer, () => ({ tekst: "{}", open: 0 }))).toBe("kan-niet");
    expect(await createEditie(secretariaat, PV, sleutel, INHOUD)).toEqual({ sleutel, nieuw: false });
    expect(await rijen()).toEqual(before);
  });

  it("is refused every change by the database itself", async () => {
    const client = await db();
    const { id } = (await client.editie.findFirst({ where: { sleutel } }))!;
    const before = await rijen();
    const now = engine === "postgresql" ? "now()" : "'2026-01-01T00:00:00.000+00:00'";
    for (const sql of [
      `UPDATE "Editievaststelling" SET resultaat = '{}' WHERE "editieId" = ${id}`,
      `UPDATE "Editie" SET "prtDatum" = '2024-11-14' WHERE id = ${id}`,
      `UPDATE "Editiestap" SET inhoud = '{}' WHERE "editieId" = ${id}`,
      `DELETE FROM "Editievaststelling" WHERE "editieId" = ${id}`,
      `DELETE FROM "Editiestap" WHERE "editieId" = ${id}`,
      `DELETE FROM "Editie" WHERE id = ${id}`,
      `INSERT INTO "Editiestap" ("editieId", nummer, soort, inhoud, rol, "vastgelegdOp", "vastgelegdDoor") VALUES (${id}, 999, 'inhoud', '{}', 'x', ${now}, 'x')`,
      `INSERT INTO "Editiestap" ("editieId", nummer, soort, inhoud, rol, "vastgelegdOp", "vastgelegdDoor") VALUES (${id}, 999, 'akkoord', '{}', 'x', ${now}, 'x')`,
      `INSERT INTO "Editievaststelling" ("editieId", peildatum, "bekendOp", resultaat, sha256, rol, "vastgelegdOp", "vastgelegdDoor") VALUES (${id}, '2024-10-31', ${now}, '{}', '0', 'x', ${now}, 'x')`,
      ...(engine === "sqlite"
        ? [`INSERT OR REPLACE INTO "Editievaststelling" SELECT id, "editieId", peildatum, "bekendOp", '{}', sha256, rol, "vastgelegdOp", "vastgelegdDoor" FROM "Editievaststelling"`]
        : [`INSERT INTO "Editievaststelling" SELECT * FROM "Editievaststelling" ON CONFLICT ("editieId") DO UPDATE SET resultaat = '{}'`, `TRUNCATE "Editievaststelling"`]),
    ]) {
      await expect(client.$executeRawUnsafe(sql), sql).rejects.toThrow(/vastgesteld en verandert niet meer|ligt vast/);
      await expect(writeTransaction(client, (tx) => tx.$executeRawUnsafe(sql)), sql).rejects.toThrow(/vastgesteld en verandert niet meer|ligt vast/);
    }
    expect(await rijen()).toEqual(before);
  });

  it("is public only once a gedeputeerde confirmed it, and until one ends that", async () => {
    expect(await readOpenbareEdities()).toEqual([]);
    expect(await readOpenbaarResultaat(PV, sleutel)).toBeNull();
    expect(await saveEditiestap(gedeputeerde, PV, sleutel, null, { soort: "publicatie", inhoud: {} })).toBe("kan-niet");
    expect(await saveEditiestap(secretariaat, PV, sleutel, null, { soort: "publicatievoorstel", inhoud: {} })).toBe("opgeslagen");
    await expect(saveEditiestap(secretariaat, PV, sleutel, null, { soort: "publicatie", inhoud: {} })).rejects.toThrow(GeenToegang);
    expect(await readOpenbareEdities()).toEqual([]);
    expect(await saveEditiestap(gedeputeerde, PV, sleutel, null, { soort: "publicatie", inhoud: {} })).toBe("opgeslagen");
    expect((await readOpenbareEdities()).map((o) => [o.provincie.naam, o.editie.sleutel])).toEqual([["Flevoland", sleutel]]);
    expect(await readOpenbaarResultaat(PV, sleutel)).toEqual(await readResultaat(lezer, PV, sleutel));
    expect(await readOpenbaarResultaat(PV, PAPIER)).toBeNull();
    expect(await saveEditiestap(gedeputeerde, PV, sleutel, null, { soort: "publicatie-einde", inhoud: { reden: "een fout in de oplegger" } })).toBe("opgeslagen");
    expect(await readOpenbareEdities()).toEqual([]);
    expect(await readOpenbaarResultaat(PV, sleutel)).toBeNull();
  });

  it("is taken back with a reason and is read by those who make the next one only; the meeting can have a new edition then", async () => {
    expect(await saveEditiestap(secretariaat, PV, sleutel, null, { soort: "intrekking", inhoud: { reden: "verkeerde peildatum" } })).toBe("opgeslagen");
    expect(await readEditie(lezer, PV, sleutel)).toMatchObject({ status: "ingetrokken", intrekking: { reden: "verkeerde peildatum" } });
    expect((await readResultaat(secretariaat, PV, sleutel))!.tekst).toContain("Oekraïne");
    expect(await readResultaat(lezer, PV, sleutel)).toBeNull();
    expect(JSON.stringify(await lees(sleutel))).toContain("boot");
    expect(JSON.stringify(await readEditie(lezer, PV, sleutel))).not.toContain("boot");
    expect(await saveEditiestap(secretariaat, PV, sleutel, null, { soort: "publicatievoorstel", inhoud: {} })).toBe("kan-niet");
    expect(await createEditie(secretariaat, PV, sleutel, INHOUD)).toEqual({ sleutel: `${sleutel}-2`, nieuw: true });
  });
});

describe("npm run controleer", () => {
  it("finds every edition as it was stored, also after corrections", async () => {
    const { goed, tekst } = await controleer();
    expect(tekst).toMatch(/Flevoland 2024-11-13: gelijk, SHA-256 [0-9a-f]{64}\nFlevoland 2024-09-11: gelijk.*\n2 edities gecontroleerd/);
    expect(goed).toBe(true);
  });

  it("as a command ends well when all are the same", async () => {
    expect(await startOpdracht(["controleer"], { DATABASE_URL: process.env["DATABASE_URL"]! }).ended).toMatchObject({ code: 0, stdout: expect.stringContaining("2 edities gecontroleerd") as string });
  });

  it("says where a new computation differs, when somebody wrote a figure into the past", async () => {
    const client = await db();
    const last = (await client.waarneming.findFirst({ omit: { id: true }, where: { thema: "oekraine", indicator: "bezet", gebiedCode: "GM0184" }, orderBy: { versie: "desc" } }))!;
    await client.waarneming.create({ data: { ...last, versie: last.versie + 1, waarde: 1 } });
    const { goed, tekst } = await controleer();
    expect(tekst).toContain("Flevoland 2024-09-11: VERSCHILT");
    expect(tekst).toMatch(/cellen\.\d+\.tekst: bewaard "94", nu berekend "1"/);
    expect(goed).toBe(false);
  });

  it("says that what was stored is not what was fixed, when somebody went around the database's refusal", async () => {
    const client = await db();
    const drop = engine === "postgresql" ? `DROP TRIGGER "Editievaststelling_append_only" ON "Editievaststelling"` : `DROP TRIGGER "Editievaststelling_refuse_update"`;
    await client.$executeRawUnsafe(drop);
    const was = await readResultaat(secretariaat, PV, PAPIER);
    expect(was?.echt).toBe(true);
    await client.$executeRawUnsafe(`UPDATE "Editievaststelling" SET resultaat = replace(resultaat, '2.751', '2.851')`);
    const { goed, tekst } = await controleer();
    expect(tekst).toContain("Flevoland 2024-09-11: VERSCHILT");
    expect((await readResultaat(secretariaat, PV, PAPIER))?.echt).toBe(false);
    expect(tekst).toMatch(/de bewaarde uitkomst is veranderd: SHA-256 [0-9a-f]{64}, vastgesteld is [0-9a-f]{64}/);
    expect(goed).toBe(false);
  });
});
