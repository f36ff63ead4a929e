import { beforeAll, describe, expect, it } from "vitest";
import type { AccountActor } from "@/lib/access/actor";
import { GeenToegang } from "@/lib/access/rechten";
import { correctCijfer, readCijfergeschiedenis, type Correctie } from "@/lib/data/cijfer";
import { db } from "@/lib/data/db";
import { importFolder } from "@/lib/data/import";
import { addReactie, answerReactie, ReactieFout, readReacties } from "@/lib/data/reacties";
import { readStandInvoer } from "@/lib/data/stand";
import { waarde } from "@/lib/domain/cijfer";
import { computeStand } from "@/lib/domain/stand";
import type { Cijfersleutel } from "@/lib/domain/waarneming";

const secretariaat: AccountActor = { soort: "account", id: 1, gebruikersnaam: "secretariaat", rol: "secretariaat", provincie: "PV24", gemeente: null };
const urk: AccountActor = { soort: "account", id: 2, gebruikersnaam: "wethouder-urk", rol: "wethouder", provincie: "PV24", gemeente: "GM0184" };
const almere: AccountActor = { ...urk, id: 3, gebruikersnaam: "wethouder-almere", gemeente: "GM0034" };
const PLAATSEN: Cijfersleutel = { thema: "oekraine", indicator: "plaatsen", gebied: "GM0184", periode: "2024-08" };

beforeAll(async () => {
  await importFolder({ soort: "systeem" }, "prisma/seed/flevoland-2024-09-11", { droog: false });
});

const correctie = (rest: Partial<Correctie>): Correctie => ({ ...PLAATSEN, peildatum: "2024-08-30", basis: 1, cijfer: waarde(110), bron: "e-mail Urk", reden: "boot niet meegeteld", reactie: null, ...rest });
const history = async () => (await readCijfergeschiedenis(secretariaat, "PV24", PLAATSEN))!.versies;
async function plaatsenIn(bekendOp: Date | null) {
  const invoer = await readStandInvoer(secretariaat, "PV24", { peildatum: "2024-09-11", bekendOp });
  return computeStand(invoer!, { peildatum: "2024-09-11", opties: "met", capaciteitsdata: [] }).oekraine.totaal.cellen.plaatsen.cijfer;
}

describe("Correcting a figure of the papers", () => {
  it("adds a version with reason, source and author; the stand follows, and what was known before stays what it was", async () => {
    const before = new Date();
    expect(await correctCijfer(secretariaat, "PV24", correctie({}))).toEqual({ soort: "opgeslagen", versie: 2 });
    expect((await history()).map((v) => [v.versie, v.cijfer, v.reden, v.bron, v.door])).toEqual([
      [2, waarde(110), "boot niet meegeteld", "e-mail Urk", "secretariaat"],
      [1, waarde(100), null, expect.stringContaining("Bijlage"), "systeem"],
    ]);
    expect(await plaatsenIn(null)).toEqual(waarde(2761));
    expect(await plaatsenIn(before)).toEqual(waarde(2751));
  });

  it("of a version that someone else has replaced is not stored: both see what the other did", async () => {
    const uitkomst = await correctCijfer(secretariaat, "PV24", correctie({ cijfer: waarde(120) }));
    expect(uitkomst).toMatchObject({ soort: "botsing", nu: { cijfer: waarde(110), versie: 2, door: "secretariaat" } });
    expect(await history()).toHaveLength(2);
  });

  it("that says what is there already stores nothing", async () => {
    expect(await correctCijfer(secretariaat, "PV24", correctie({ basis: 2 }))).toEqual({ soort: "ongewijzigd" });
  });

  it.each([
    ["of another province", { gebied: "GM0200" }], ["that was never delivered", { periode: "2019-01" }], ["of another peildatum", { peildatum: "2024-08-31" }],
  ])("%s does not exist", async (_, rest) => {
    expect(await correctCijfer(secretariaat, "PV24", correctie(rest))).toEqual({ soort: "botsing", nu: null });
  });
});

describe("A wethouder reacts on a figure of the own gemeente", () => {
  it("and the secretariaat takes it over as a correction: both see what became of it", async () => {
    const id = await addReactie(urk, "PV24", PLAATSEN, { tekst: "De boot heeft 115 plaatsen.", voorstel: waarde(115) });
    expect(await readReacties(secretariaat, "PV24", { open: true })).toMatchObject([{ id, tekst: "De boot heeft 115 plaatsen.", voorstel: waarde(115), door: "wethouder-urk", antwoord: null }]);
    expect(await plaatsenIn(null)).toEqual(waarde(2761));
    await correctCijfer(secretariaat, "PV24", correctie({ basis: 2, cijfer: waarde(115), reden: "reactie van Urk", reactie: id }));
    expect(await plaatsenIn(null)).toEqual(waarde(2766));
    expect(await readReacties(secretariaat, "PV24", { open: true })).toEqual([]);
    expect(await readReacties(urk, "PV24", { sleutel: PLAATSEN })).toMatchObject([{ antwoord: { soort: "overgenomen", tekst: "reactie van Urk", door: "secretariaat" } }]);
  });

  it("or answers it, once; the figure stays", async () => {
    const id = await addReactie(urk, "PV24", PLAATSEN, { tekst: "Toch niet.", voorstel: { staat: "onbekend" } });
    await answerReactie(secretariaat, "PV24", PLAATSEN, { id, tekst: "Wij bellen u." });
    await expect(answerReactie(secretariaat, "PV24", PLAATSEN, { id, tekst: "Nog eens." })).rejects.toThrow(ReactieFout);
    await expect(correctCijfer(secretariaat, "PV24", correctie({ basis: 3, cijfer: waarde(1), reactie: id }))).rejects.toThrow(/al geantwoord/);
    expect(await plaatsenIn(null)).toEqual(waarde(2766));
  });

  it("and no other's figures, and sees no other's reacties", async () => {
    await expect(addReactie(almere, "PV24", PLAATSEN, { tekst: "Urk heeft er minder.", voorstel: null })).rejects.toThrow(GeenToegang);
    expect(await readReacties(almere, "PV24", { sleutel: PLAATSEN })).toEqual([]);
    expect((await readReacties(urk, "PV24", {})).length).toBe(2);
  });

  it("only where there is a figure", async () => {
    await expect(addReactie(urk, "PV24", { ...PLAATSEN, periode: "2019-01" }, { tekst: "Waar is hij?", voorstel: null })).rejects.toThrow(ReactieFout);
  });
});

it("every act has its audit row in the log of the province", async () => {
  const handelingen = (await (await db()).auditregel.findMany({ where: { provincieCode: "PV24" }, orderBy: { id: "asc" } })).map((r) => r.handeling);
  expect(handelingen.filter((h) => h !== "cijfers geladen" && !h.includes("import"))).toEqual(["cijfer corrigeren", "reageren", "cijfer corrigeren", "reageren", "reactie beantwoorden"]);
});
