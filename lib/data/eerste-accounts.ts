import type { Actor, Rol } from "@/lib/access/actor";
import { eis } from "@/lib/access/rechten";
import { hashWachtwoord, newWachtwoord } from "@/lib/access/wachtwoord";
import { insertAccount, type Aanmeldgegevens, type NieuwAccount } from "./accounts";
import { db, writeTransaction } from "./db";

const VAN_DE_PROVINCIE = ["secretariaat", "gedeputeerde", "lezer", "beheerder"] as const satisfies readonly Rol[];

/**
 * The accounts of a new installation: one per role of the province and one wethouder per gemeente, each with a random password.
 * `bewaar` gets the passwords before anything is committed: when it fails no account is left whose password nobody knows.
 * @returns the same, to show once; null, and nothing is done, when there is any account already
 * @throws GeenToegang, AccountFout (unknown province), what `bewaar` throws
 */
export async function createFirstAccounts(
  actor: Actor,
  provincie: string,
  bewaar: (gegevens: readonly Aanmeldgegevens[]) => Promise<void>,
): Promise<Aanmeldgegevens[] | null> {
  eis(actor, "accounts.beheren", { provincie });
  const client = await db();
  if ((await client.account.count()) > 0) return null;

  const gemeenten = await client.gebied.findMany({ where: { provincieCode: provincie, soort: "gemeente" }, orderBy: { volgorde: "asc" } });
  const nieuw: NieuwAccount[] = [
    ...VAN_DE_PROVINCIE.map((rol) => ({ gebruikersnaam: rol, rol, provincie, gemeente: null })),
    ...gemeenten.map(({ code, naam }) => ({ gebruikersnaam: `wethouder-${slug(naam)}`, rol: "wethouder" as const, provincie, gemeente: code })),
  ];
  // Hashing is slow on purpose, so it is done before the one writer's turn.
  const accounts = await Promise.all(
    nieuw.map(async (account) => {
      const wachtwoord = newWachtwoord();
      return { account, wachtwoord, wachtwoordHash: await hashWachtwoord(wachtwoord) };
    }),
  );
  const gegevens = accounts.map(({ account, wachtwoord }) => ({ gebruikersnaam: account.gebruikersnaam, rol: account.rol, wachtwoord }));

  return writeTransaction(client, async (tx) => {
    if ((await tx.account.count()) > 0) return null;
    for (const { account, wachtwoordHash } of accounts) await insertAccount(actor, tx, account, wachtwoordHash);
    await bewaar(gegevens);
    return gegevens;
  });
}

/** "Súdwest-Fryslân" → "sudwest-fryslan" */
function slug(naam: string): string {
  return naam.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
}
