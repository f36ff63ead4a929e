import { beforeAll, describe, expect, it } from "vitest";
import { readSessieAccount, verifyCredentials } from "@/lib/data/aanmelding";
import { blockAccount, createAccount, listAccounts, resetWachtwoord, signOutAccount, unblockAccount, type NieuwAccount } from "@/lib/data/accounts";
import { readAuditlog } from "@/lib/data/audit";
import { db } from "@/lib/data/db";
import { createFirstAccounts } from "@/lib/data/eerste-accounts";
import { changeOwnWachtwoord, endSessie, signOutEverywhere } from "@/lib/data/eigen-account";
import { actorOf, installeer, SYSTEEM } from "./installatie";

let wachtwoorden: ReadonlyMap<string, string>;
beforeAll(async () => {
  wachtwoorden = await installeer();
});

async function versie(gebruikersnaam: string): Promise<number> {
  return (await (await db()).account.findUniqueOrThrow({ where: { gebruikersnaam } })).sessieversie;
}

describe("the first accounts", () => {
  it("are one per role of the province and one wethouder per gemeente, in the fixed order", () => {
    expect([...wachtwoorden.keys()]).toEqual(["secretariaat", "gedeputeerde", "lezer", "beheerder", "wethouder-almere", "wethouder-dronten"]);
    expect(new Set(wachtwoorden.values()).size).toBe(6);
  });

  it("have their passwords stored as argon2id hashes only", async () => {
    for (const { wachtwoordHash } of await (await db()).account.findMany()) expect(wachtwoordHash).toMatch(/^\$argon2id\$/);
    const audit = JSON.stringify(await (await db()).auditregel.findMany());
    for (const wachtwoord of wachtwoorden.values()) expect(audit).not.toContain(wachtwoord);
  });

  it("are made once: a second time changes nothing", async () => {
    expect(await createFirstAccounts(SYSTEEM, "PV24", () => Promise.reject(new Error("asked to keep passwords")))).toBeNull();
  });

  it("are not made when their passwords cannot be kept", async () => {
    const client = await db();
    const rijen = await client.account.findMany();
    await client.account.deleteMany();
    await expect(createFirstAccounts(SYSTEEM, "PV24", () => Promise.reject(new Error("schijf vol")))).rejects.toThrow("schijf vol");
    expect(await client.account.count()).toBe(0);
    await client.account.createMany({ data: rijen });
  });
});

describe("adding an account", () => {
  const nieuw: NieuwAccount = { gebruikersnaam: "coa", rol: "lezer", provincie: "PV24", gemeente: null };

  it("gives a password that signs in", async () => {
    const { wachtwoord } = await createAccount(SYSTEEM, nieuw);
    expect((await verifyCredentials(SYSTEEM, "coa", wachtwoord))?.actor.rol).toBe("lezer");
  });

  it.each<[string, Partial<NieuwAccount>, string]>([
    ["a name that exists", { gebruikersnaam: "lezer" }, "bestaat al"],
    ["a name with capitals", { gebruikersnaam: "Jan" }, "kleine letters"],
    ["a name with a space", { gebruikersnaam: "jan jansen" }, "kleine letters"],
    ["the name under which the server acts", { gebruikersnaam: "systeem" }, "gebruikersnaam"],
    ["a role that does not exist", { gebruikersnaam: "nieuw", rol: "burgemeester" as never }, "burgemeester bestaat niet"],
    ["a wethouder without gemeente", { gebruikersnaam: "nieuw", rol: "wethouder" }, "hoort bij een gemeente"],
    ["a lezer with a gemeente", { gebruikersnaam: "nieuw", gemeente: "GM0303" }, "hoort bij een gemeente"],
    ["a gemeente of another province", { gebruikersnaam: "nieuw", rol: "wethouder", gemeente: "GM0200" }, "hoort niet bij"],
    ["a province that is not loaded", { gebruikersnaam: "nieuw", provincie: "PV99" }, "PV99 is niet bekend"],
    ["a gemeente as province", { gebruikersnaam: "nieuw", provincie: "GM0303" }, "GM0303 is niet bekend"],
  ])("refuses %s", async (_, wijziging, reden) => {
    await expect(createAccount(SYSTEEM, { ...nieuw, ...wijziging })).rejects.toThrow(reden);
  });

  it("to two people at once gives the name to one", async () => {
    const uitkomsten = await Promise.allSettled([1, 2].map(() => createAccount(SYSTEEM, { ...nieuw, gebruikersnaam: "nidos" })));
    expect(uitkomsten.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  });
});

describe("a beheerder", () => {
  it("blocks: it cannot sign in and its sessions end", async () => {
    const beheerder = await actorOf("beheerder");
    const { id } = await actorOf("gedeputeerde");
    const eerst = await versie("gedeputeerde");
    await blockAccount(beheerder, "gedeputeerde");
    expect(await readSessieAccount(SYSTEEM, id, "s")).toBeNull();
    expect(await verifyCredentials(SYSTEEM, "gedeputeerde", wachtwoorden.get("gedeputeerde")!)).toBeNull();
    await unblockAccount(beheerder, "gedeputeerde");
    expect(await versie("gedeputeerde")).toBeGreaterThan(eerst);
    expect(await verifyCredentials(SYSTEEM, "gedeputeerde", wachtwoorden.get("gedeputeerde")!)).not.toBeNull();
  });

  it("cannot block the own account, and so lock everyone out", async () => {
    await expect(blockAccount(await actorOf("beheerder"), "beheerder")).rejects.toThrow("eigen account");
  });

  it("gives a new password: the old one and all sessions end", async () => {
    const eerst = await versie("lezer");
    const nieuw = await resetWachtwoord(await actorOf("beheerder"), "lezer");
    expect(await verifyCredentials(SYSTEEM, "lezer", wachtwoorden.get("lezer")!)).toBeNull();
    expect(await verifyCredentials(SYSTEEM, "lezer", nieuw)).not.toBeNull();
    expect(await versie("lezer")).toBe(eerst + 1);
  });

  it("signs someone out everywhere", async () => {
    const eerst = await versie("lezer");
    await signOutAccount(await actorOf("beheerder"), "lezer");
    expect(await versie("lezer")).toBe(eerst + 1);
  });

  it("sees the accounts of the own province, never a password", async () => {
    await createAccount(SYSTEEM, { gebruikersnaam: "gelderland", rol: "lezer", provincie: "PV25", gemeente: null });
    const accounts = await listAccounts(await actorOf("beheerder"), { provincie: "PV24" });
    expect(accounts.map(({ gebruikersnaam }) => gebruikersnaam)).not.toContain("gelderland");
    expect(accounts.find(({ rol }) => rol === "wethouder")?.gemeente).toEqual({ code: "GM0034", naam: "Almere" });
    expect(JSON.stringify(accounts)).not.toContain("argon2");
  });

  it("reads the audit log newest first, page after page, each row once", async () => {
    const beheerder = await actorOf("beheerder");
    const ids: number[] = [];
    let voor: number | undefined;
    do {
      const { regels, volgende } = await readAuditlog(beheerder, { provincie: "PV24", voor, aantal: 4 });
      ids.push(...regels.map(({ id }) => id));
      voor = volgende ?? undefined;
    } while (voor !== undefined);
    const alle = await (await db()).auditregel.findMany({ where: { provincieCode: "PV24" }, orderBy: { id: "desc" } });
    expect(ids).toEqual(alle.map(({ id }) => id));
    expect(ids.length).toBeGreaterThan(8);
  });
});

describe("an account about itself", () => {
  it("replaces its password, with the present one, by its rules", async () => {
    const actor = await actorOf("wethouder-almere");
    const huidig = wachtwoorden.get("wethouder-almere")!;
    await expect(changeOwnWachtwoord(actor, "fout", "vier woorden in een zin")).rejects.toMatchObject({ veld: "huidig" });
    await expect(changeOwnWachtwoord(actor, huidig, "kort")).rejects.toMatchObject({ veld: "nieuw" });
    await expect(changeOwnWachtwoord(actor, huidig, huidig)).rejects.toMatchObject({ veld: "nieuw" });
    await expect(changeOwnWachtwoord(actor, huidig, "almere-flevoland-1")).rejects.toMatchObject({ veld: "nieuw" });

    const eerst = await versie("wethouder-almere");
    await changeOwnWachtwoord(actor, huidig, "vier woorden in een zin");
    expect(await verifyCredentials(SYSTEEM, "wethouder-almere", "vier woorden in een zin")).not.toBeNull();
    expect(await verifyCredentials(SYSTEEM, "wethouder-almere", huidig)).toBeNull();
    expect(await versie("wethouder-almere")).toBe(eerst + 1);
  });

  it("signs out everywhere", async () => {
    const eerst = await versie("secretariaat");
    await signOutEverywhere(await actorOf("secretariaat"));
    expect(await versie("secretariaat")).toBe(eerst + 1);
  });

  it("ends one session, and only that one; the list of ended ones does not grow for ever", async () => {
    const actor = await actorOf("secretariaat");
    const client = await db();
    await endSessie(actor, "verlopen", new Date(Date.now() - 1_000));
    await endSessie(actor, "sessie-1", new Date(Date.now() + 60_000));
    await endSessie(actor, "sessie-1", new Date(Date.now() + 60_000));
    expect(await readSessieAccount(SYSTEEM, actor.id, "sessie-1")).toBeNull();
    expect(await readSessieAccount(SYSTEEM, actor.id, "sessie-2")).not.toBeNull();
    expect((await client.beeindigdeSessie.findMany()).map(({ id }) => id)).toEqual(["sessie-1"]);
  });
});
