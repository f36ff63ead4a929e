import type { AccountActor, Actor, Rol } from "@/lib/access/actor";
import { eis } from "@/lib/access/rechten";
import { checkWachtwoord } from "@/lib/access/wachtwoord";
import { addAuditregel } from "./audit";
import { db, writeTransaction } from "./db";

/** The account as it is now, and the version that its sessions must carry. */
export interface SessieAccount {
  readonly actor: AccountActor;
  readonly sessieversie: number;
}

interface AccountRij {
  id: number;
  gebruikersnaam: string;
  rol: string;
  provincieCode: string;
  gemeenteCode: string | null;
  sessieversie: number;
}

function toSessieAccount(rij: AccountRij): SessieAccount {
  const actor: AccountActor = {
    soort: "account",
    id: rij.id,
    gebruikersnaam: rij.gebruikersnaam,
    // An unknown role is refused everywhere (rechten.ts), so it needs no check here.
    rol: rij.rol as Rol,
    provincie: rij.provincieCode,
    gemeente: rij.gemeenteCode,
  };
  return { actor, sessieversie: rij.sessieversie };
}

/**
 * Name and password: the account, or null when they do not belong together or the account is blocked. Unknown, wrong and
 * blocked take equally long and look equal. Both outcomes are in the audit log of the account's province; of a name
 * that is not known nothing is kept, since it may be a password typed in the wrong field.
 * @throws GeenToegang
 */
export async function verifyCredentials(actor: Actor, gebruikersnaam: string, wachtwoord: string): Promise<SessieAccount | null> {
  eis(actor, "aanmelding.toetsen", {});
  const client = await db();
  const rij = await client.account.findUnique({ where: { gebruikersnaam } });
  const klopt = await checkWachtwoord(rij?.wachtwoordHash ?? null, wachtwoord);
  if (!rij) return null;

  const toegelaten = klopt && !rij.geblokkeerd;
  const account = toSessieAccount(rij);
  await writeTransaction(client, (tx) =>
    addAuditregel(toegelaten ? account.actor : actor, tx, {
      handeling: toegelaten ? "aangemeld" : "aanmelden mislukt",
      onderwerp: rij.gebruikersnaam,
      provincie: rij.provincieCode,
      ...(rij.geblokkeerd && { bijzonderheden: { geblokkeerd: true } }),
    }),
  );
  return toegelaten ? account : null;
}

/**
 * The account of a session as it is now: null when it is blocked, gone, or when this session was signed out.
 * @param sessie the id inside the session's token
 * @throws GeenToegang
 */
export async function readSessieAccount(actor: Actor, accountId: number, sessie: string): Promise<SessieAccount | null> {
  eis(actor, "aanmelding.toetsen", {});
  const client = await db();
  const [rij, beeindigd] = await Promise.all([
    client.account.findUnique({ where: { id: accountId } }),
    client.beeindigdeSessie.findUnique({ where: { id: sessie } }),
  ]);
  return rij && !rij.geblokkeerd && !beeindigd ? toSessieAccount(rij) : null;
}
