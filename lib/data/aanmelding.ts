import type { AccountActor, Actor, Rol } from "@/lib/access/actor";
import { eis } from "@/lib/access/rechten";
import { checkWachtwoord } from "@/lib/access/wachtwoord";
import { addAuditregel } from "./audit";
import { db, writeTransaction } from "./db";
import { onthoud } from "./geheugen";

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
 * blocked do the same work, so that neither the answer nor its time tells which names exist. Every outcome is in the audit
 * log, but of an unknown name only that: it may be a password typed in the wrong field.
 * @throws GeenToegang
 */
export async function verifyCredentials(actor: Actor, gebruikersnaam: string, wachtwoord: string): Promise<SessieAccount | null> {
  eis(actor, "aanmelding.toetsen", {});
  const client = await db();
  const rij = await client.account.findUnique({ where: { gebruikersnaam } });
  const klopt = await checkWachtwoord(rij?.wachtwoordHash ?? null, wachtwoord);
  const account = rij && klopt && !rij.geblokkeerd ? toSessieAccount(rij) : null;
  await writeTransaction(client, (tx) =>
    addAuditregel(account?.actor ?? actor, tx, {
      handeling: account ? "aangemeld" : "aanmelden mislukt",
      onderwerp: rij?.gebruikersnaam ?? "onbekende gebruikersnaam",
      provincie: rij?.provincieCode ?? null,
      bijzonderheden: rij?.geblokkeerd ? { geblokkeerd: true } : {},
    }),
  );
  return account;
}

/**
 * The account of a session as it is now: null when it is blocked, gone, or when this session was signed out.
 * @param sessie the id inside the session's token
 * @throws GeenToegang
 */
export async function readSessieAccount(actor: Actor, accountId: number, sessie: string): Promise<SessieAccount | null> {
  eis(actor, "aanmelding.toetsen", {});
  return onthoud(["sessie", accountId, sessie], async (client) => {
    const [rij, beeindigd] = await Promise.all([
      client.account.findUnique({ where: { id: accountId } }),
      client.beeindigdeSessie.findUnique({ where: { id: sessie } }),
    ]);
    return rij && !rij.geblokkeerd && !beeindigd ? toSessieAccount(rij) : null;
  });
}
