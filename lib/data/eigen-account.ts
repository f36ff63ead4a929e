import type { AccountActor } from "@/lib/access/actor";
import { eis } from "@/lib/access/rechten";
import { checkWachtwoord, hashWachtwoord, refuseWachtwoord } from "@/lib/access/wachtwoord";
import { AccountFout } from "./accounts";
import { addAuditregel } from "./audit";
import { db, writeTransaction } from "./db";
import { onthoud } from "./geheugen";

/** Names to show beside the account. */
export interface EigenAccount {
  readonly provincie: string;
  readonly gemeente: string | null;
}

/** @throws GeenToegang */
export async function readEigenAccount(actor: AccountActor): Promise<EigenAccount> {
  eis(actor, "eigenAccount.beheren", { provincie: actor.provincie });
  return onthoud(["eigen account", actor.id], async (client) => {
    const rij = await client.account.findUniqueOrThrow({
      where: { id: actor.id },
      select: { provincie: { select: { naam: true } }, gemeente: { select: { naam: true } } },
    });
    return { provincie: rij.provincie.naam, gemeente: rij.gemeente?.naam ?? null };
  });
}

/**
 * Replaces the own password and ends every session of the account, this one too.
 * @throws GeenToegang, AccountFout with `veld` (the present password is wrong, or the new one is refused)
 */
export async function changeOwnWachtwoord(actor: AccountActor, huidig: string, nieuw: string): Promise<void> {
  eis(actor, "eigenAccount.beheren", { provincie: actor.provincie });
  const client = await db();
  const rij = await client.account.findUniqueOrThrow({ where: { id: actor.id }, include: { provincie: true, gemeente: true } });
  if (!(await checkWachtwoord(rij.wachtwoordHash, huidig))) throw new AccountFout("Uw huidige wachtwoord klopt niet.", "huidig");
  if (huidig === nieuw) throw new AccountFout("Kies een ander wachtwoord dan het huidige.", "nieuw");
  const bezwaar = await refuseWachtwoord(nieuw, [rij.gebruikersnaam, rij.provincie.naam, rij.gemeente?.naam ?? ""]);
  if (bezwaar !== null) throw new AccountFout(bezwaar, "nieuw");

  const wachtwoordHash = await hashWachtwoord(nieuw);
  await writeTransaction(client, async (tx) => {
    await tx.account.update({ where: { id: actor.id }, data: { wachtwoordHash, sessieversie: { increment: 1 } } });
    await addAuditregel(actor, tx, { handeling: "eigen wachtwoord vervangen", onderwerp: actor.gebruikersnaam, provincie: actor.provincie });
  });
}

/** Ends every session of the own account, this one too. @throws GeenToegang */
export async function signOutEverywhere(actor: AccountActor): Promise<void> {
  eis(actor, "eigenAccount.beheren", { provincie: actor.provincie });
  await writeTransaction(await db(), async (tx) => {
    await tx.account.update({ where: { id: actor.id }, data: { sessieversie: { increment: 1 } } });
    await addAuditregel(actor, tx, { handeling: "overal afgemeld", onderwerp: actor.gebruikersnaam, provincie: actor.provincie });
  });
}

/**
 * Ends one session of the own account: its token is refused from now on.
 * @param vervaltOp when the token would have ended anyway; kept no longer than that
 * @throws GeenToegang
 */
export async function endSessie(actor: AccountActor, sessie: string, vervaltOp: Date): Promise<void> {
  eis(actor, "eigenAccount.beheren", { provincie: actor.provincie });
  await writeTransaction(await db(), async (tx) => {
    await tx.beeindigdeSessie.deleteMany({ where: { vervaltOp: { lt: new Date() } } });
    await tx.beeindigdeSessie.upsert({ where: { id: sessie }, create: { id: sessie, vervaltOp }, update: {} });
    await addAuditregel(actor, tx, { handeling: "afgemeld", onderwerp: actor.gebruikersnaam, provincie: actor.provincie });
  });
}
