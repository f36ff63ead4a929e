import { beforeAll, describe, expect, it } from "vitest";
import { POGINGEN_ADRES, POGINGEN_NAAM } from "@/lib/access/grenzen";
import { readSessieAccount, verifyCredentials } from "@/lib/data/aanmelding";
import { blockAccount, unblockAccount } from "@/lib/data/accounts";
import { db } from "@/lib/data/db";
import { countPoging, forgivePoging, type Poging } from "@/lib/data/pogingen";
import { installeer, SYSTEEM } from "./installatie";

let wachtwoorden: ReadonlyMap<string, string>;
beforeAll(async () => {
  wachtwoorden = await installeer();
});

async function laatsteAuditregel() {
  return (await db()).auditregel.findFirstOrThrow({ orderBy: { id: "desc" } });
}

describe("signing in", () => {
  it("with the right password gives the account with its role, province and gemeente", async () => {
    const account = await verifyCredentials(SYSTEEM, "wethouder-dronten", wachtwoorden.get("wethouder-dronten")!);
    expect(account?.actor).toMatchObject({ gebruikersnaam: "wethouder-dronten", rol: "wethouder", provincie: "PV24", gemeente: "GM0303" });
    expect(await laatsteAuditregel()).toMatchObject({ handeling: "aangemeld", door: "wethouder-dronten", provincieCode: "PV24" });
  });

  it("with a wrong password gives nothing, and is in the log of the province", async () => {
    expect(await verifyCredentials(SYSTEEM, "lezer", wachtwoorden.get("beheerder")!)).toBeNull();
    expect(await laatsteAuditregel()).toMatchObject({ handeling: "aanmelden mislukt", onderwerp: "lezer", provincieCode: "PV24" });
  });

  it("with an unknown name gives nothing, and the log keeps no word of what was typed", async () => {
    expect(await verifyCredentials(SYSTEEM, "mijn-geheime-wachtwoord", "x")).toBeNull();
    expect(JSON.stringify(await laatsteAuditregel())).not.toContain("geheime");
    expect(await laatsteAuditregel()).toMatchObject({ onderwerp: "onbekende gebruikersnaam", provincieCode: null });
  });

  it("to a blocked account gives nothing, also with the right password", async () => {
    await blockAccount(SYSTEEM, "lezer");
    expect(await verifyCredentials(SYSTEEM, "lezer", wachtwoorden.get("lezer")!)).toBeNull();
    await unblockAccount(SYSTEEM, "lezer");
    expect(await verifyCredentials(SYSTEEM, "lezer", wachtwoorden.get("lezer")!)).not.toBeNull();
  });
});

describe("attempts", () => {
  const poging = (gebruikersnaam: string, rest: Partial<Poging> = {}): Poging => ({ gebruikersnaam, toestel: null, adres: null, ...rest });
  const tel = async (aantal: number, een: Poging) => {
    for (let i = 0; i < aantal; i++) expect(await countPoging(SYSTEEM, een)).toBeNull();
  };

  it("for one name end after ten, with the time to wait, and other names go on", async () => {
    await tel(POGINGEN_NAAM.aantal, poging("anna"));
    const wacht = await countPoging(SYSTEEM, poging("anna"));
    expect(wacht).toBeGreaterThan(14 * 60);
    expect(wacht).toBeLessThanOrEqual(15 * 60);
    await tel(1, poging("bert"));
  });

  it("that go on do not make the wait longer", async () => {
    await tel(POGINGEN_NAAM.aantal, poging("cor"));
    const eerst = (await countPoging(SYSTEEM, poging("cor")))!;
    for (let i = 0; i < 20; i++) await countPoging(SYSTEEM, poging("cor"));
    expect(await countPoging(SYSTEEM, poging("cor"))).toBeLessThanOrEqual(eerst);
  });

  it("are counted afresh when the wait is over", async () => {
    await tel(POGINGEN_NAAM.aantal, poging("dirk"));
    expect(await countPoging(SYSTEEM, poging("dirk"))).not.toBeNull();
    await (await db()).rateLimiterFlexible.updateMany({ data: { expire: new Date(Date.now() - 1) } });
    await tel(POGINGEN_NAAM.aantal, poging("dirk"));
    expect(await countPoging(SYSTEEM, poging("dirk"))).not.toBeNull();
  });

  it("by an outsider do not keep out a browser that signed in with this name before", async () => {
    await tel(POGINGEN_NAAM.aantal, poging("eva"));
    expect(await countPoging(SYSTEEM, poging("eva"))).not.toBeNull();
    await tel(POGINGEN_NAAM.aantal, poging("eva", { toestel: "haar-laptop" }));
    expect(await countPoging(SYSTEEM, poging("eva", { toestel: "haar-laptop" }))).not.toBeNull();
  });

  it("from one address end after fifty, whatever the names", async () => {
    for (let i = 0; i < POGINGEN_ADRES.aantal; i++) await tel(1, poging(`naam${i}`, { adres: "192.0.2.7" }));
    expect(await countPoging(SYSTEEM, poging("weer-een-naam", { adres: "192.0.2.7" }))).not.toBeNull();
    await tel(1, poging("weer-een-naam", { adres: "192.0.2.8" }));
  });

  it("at the same moment are all counted", async () => {
    const uitkomsten = await Promise.all(Array.from({ length: 30 }, () => countPoging(SYSTEEM, poging("frits"))));
    expect(uitkomsten.filter((wacht) => wacht === null)).toHaveLength(POGINGEN_NAAM.aantal);
  });

  it("are forgotten after the right password, and the address gets this one back", async () => {
    const een = poging("gerda", { adres: "192.0.2.9" });
    for (let i = 0; i < POGINGEN_ADRES.aantal + 10; i++) {
      await tel(1, een);
      await forgivePoging(SYSTEEM, een);
    }
  });

  it("leave no name and no address in the database", async () => {
    await countPoging(SYSTEEM, poging("hendrika", { adres: "192.0.2.10" }));
    const sleutels = (await (await db()).rateLimiterFlexible.findMany()).map(({ key }) => key).join("\n");
    expect(sleutels).not.toMatch(/hendrika|192\.0\.2/);
  });

  it("are counted by the process itself while the database cannot", async () => {
    const client = await db();
    await client.$executeRawUnsafe(`ALTER TABLE "RateLimiterFlexible" RENAME TO "Weg"`);
    try {
      await tel(POGINGEN_NAAM.aantal, poging("ingrid"));
      expect(await countPoging(SYSTEEM, poging("ingrid"))).not.toBeNull();
    } finally {
      await client.$executeRawUnsafe(`ALTER TABLE "Weg" RENAME TO "RateLimiterFlexible"`);
    }
  });
});

describe("the account of a session", () => {
  it("is as the database says now: another role takes effect at once", async () => {
    const client = await db();
    const { id } = await client.account.update({ where: { gebruikersnaam: "secretariaat" }, data: { rol: "lezer" } });
    expect((await readSessieAccount(SYSTEEM, id, "s"))?.actor.rol).toBe("lezer");
  });

  it("that does not exist is nobody", async () => {
    expect(await readSessieAccount(SYSTEEM, 999_999, "s")).toBeNull();
  });
});
