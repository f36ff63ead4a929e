import type { AccountActor, Rol } from "@/lib/access/actor";
import { readSessieAccount } from "@/lib/data/aanmelding";
import { db } from "@/lib/data/db";
import { createFirstAccounts } from "@/lib/data/eerste-accounts";

export const SYSTEEM = { soort: "systeem" } as const;

/** Two provinces, the first accounts of Flevoland, and their passwords by name. */
export async function installeer(): Promise<ReadonlyMap<string, string>> {
  const client = await db();
  await client.gebied.createMany({
    data: [
      { code: "PV24", naam: "Flevoland", soort: "provincie" },
      { code: "PV25", naam: "Gelderland", soort: "provincie" },
    ],
  });
  await client.gebied.createMany({
    data: [
      { code: "GM0303", naam: "Dronten", soort: "gemeente", provincieCode: "PV24", volgorde: 2 },
      { code: "GM0034", naam: "Almere", soort: "gemeente", provincieCode: "PV24", volgorde: 1 },
      { code: "GM0200", naam: "Apeldoorn", soort: "gemeente", provincieCode: "PV25", volgorde: 1 },
    ],
  });
  const gegevens = await createFirstAccounts(SYSTEEM, "PV24", () => Promise.resolve());
  if (gegevens === null) throw new Error("the database was not empty");
  return new Map(gegevens.map(({ gebruikersnaam, wachtwoord }) => [gebruikersnaam, wachtwoord]));
}

/** The signed-in account with this name. */
export async function actorOf(gebruikersnaam: string): Promise<AccountActor> {
  const { id } = await (await db()).account.findUniqueOrThrow({ where: { gebruikersnaam } });
  const account = await readSessieAccount(SYSTEEM, id, "een andere sessie");
  if (!account) throw new Error(`${gebruikersnaam} is blocked`);
  return account.actor;
}

/** The name of the first account with a role. */
export function naamVan(rol: Rol): string {
  return rol === "wethouder" ? "wethouder-almere" : rol;
}
