import { ROLLEN, type Actor, type Rol } from "@/lib/access/actor";
import { eis } from "@/lib/access/rechten";
import { hashWachtwoord, newWachtwoord } from "@/lib/access/wachtwoord";
import { addAuditregel } from "./audit";
import { db, writeTransaction, type Tx } from "./db";

/** An account as a beheerder sees it; never with its password. */
export interface AccountRegel {
  readonly gebruikersnaam: string;
  readonly rol: Rol;
  readonly provincie: string;
  readonly gemeente: { readonly code: string; readonly naam: string } | null;
  readonly geblokkeerd: boolean;
  readonly aangemaaktOp: Date;
}

export interface NieuwAccount {
  readonly gebruikersnaam: string;
  readonly rol: Rol;
  readonly provincie: string;
  /** of a wethouder, and of nobody else */
  readonly gemeente: string | null;
}

/** A name with its password in clear, to show once. */
export interface Aanmeldgegevens {
  readonly gebruikersnaam: string;
  readonly rol: Rol;
  readonly wachtwoord: string;
}

/** The request cannot be done; the message is Dutch, for the user. */
export class AccountFout extends Error {
  override readonly name = "AccountFout";
  /** @param veld the field of a form that it is about */
  constructor(message: string, readonly veld?: "huidig" | "nieuw") {
    super(message);
  }
}

const NAAM = /^[a-z0-9][a-z0-9._@-]{1,63}$/;

/**
 * Adds an account with a random password, which is returned once and stored as a hash only.
 * @throws GeenToegang, AccountFout (name, role, province or gemeente not possible)
 */
export async function createAccount(actor: Actor, nieuw: NieuwAccount): Promise<Aanmeldgegevens> {
  eis(actor, "accounts.beheren", { provincie: nieuw.provincie });
  const wachtwoord = newWachtwoord();
  const wachtwoordHash = await hashWachtwoord(wachtwoord);
  await writeTransaction(await db(), (tx) => insertAccount(actor, tx, nieuw, wachtwoordHash));
  return { gebruikersnaam: nieuw.gebruikersnaam, rol: nieuw.rol, wachtwoord };
}

/** The part of `createAccount` inside the transaction; `createFirstAccounts` does several in one. */
export async function insertAccount(actor: Actor, tx: Tx, nieuw: NieuwAccount, wachtwoordHash: string): Promise<void> {
  eis(actor, "accounts.beheren", { provincie: nieuw.provincie });
  await checkNieuw(tx, nieuw);
  await tx.account.create({
    data: {
      gebruikersnaam: nieuw.gebruikersnaam,
      rol: nieuw.rol,
      provincieCode: nieuw.provincie,
      gemeenteCode: nieuw.gemeente,
      wachtwoordHash,
      aangemaaktOp: new Date(),
    },
  });
  await addAuditregel(actor, tx, {
    handeling: "account toegevoegd",
    onderwerp: nieuw.gebruikersnaam,
    provincie: nieuw.provincie,
    bijzonderheden: { rol: nieuw.rol, gemeente: nieuw.gemeente },
  });
}

async function checkNieuw(tx: Tx, { gebruikersnaam, rol, provincie, gemeente }: NieuwAccount): Promise<void> {
  if (!NAAM.test(gebruikersnaam) || gebruikersnaam === "systeem") {
    throw new AccountFout("Een gebruikersnaam heeft 2 tot 64 tekens: kleine letters, cijfers, punt, streepje, liggend streepje of @.");
  }
  if (!ROLLEN.includes(rol)) throw new AccountFout(`De rol ${rol} bestaat niet. Kies uit: ${ROLLEN.join(", ")}.`);
  if ((rol === "wethouder") !== (gemeente !== null)) {
    throw new AccountFout("Een wethouder hoort bij een gemeente; een andere rol niet.");
  }
  const gebieden = await tx.gebied.findMany({ where: { code: { in: gemeente === null ? [provincie] : [provincie, gemeente] } } });
  if (!gebieden.some((gebied) => gebied.code === provincie && gebied.soort === "provincie")) {
    throw new AccountFout(`De provincie ${provincie} is niet bekend.`);
  }
  if (gemeente !== null && !gebieden.some((gebied) => gebied.code === gemeente && gebied.provincieCode === provincie)) {
    throw new AccountFout(`De gemeente ${gemeente} hoort niet bij de provincie ${provincie}.`);
  }
  if ((await tx.account.count({ where: { gebruikersnaam } })) > 0) {
    throw new AccountFout(`De gebruikersnaam ${gebruikersnaam} bestaat al.`);
  }
}

/** The accounts of a province by name. @throws GeenToegang */
export async function listAccounts(actor: Actor, { provincie }: { provincie: string }): Promise<AccountRegel[]> {
  eis(actor, "accounts.beheren", { provincie });
  const rijen = await (await db()).account.findMany({
    where: { provincieCode: provincie },
    include: { gemeente: true },
    orderBy: { gebruikersnaam: "asc" },
  });
  return rijen.map((rij) => ({
    gebruikersnaam: rij.gebruikersnaam,
    rol: rij.rol as Rol,
    provincie: rij.provincieCode,
    gemeente: rij.gemeente && { code: rij.gemeente.code, naam: rij.gemeente.naam },
    geblokkeerd: rij.geblokkeerd,
    aangemaaktOp: rij.aangemaaktOp,
  }));
}

/**
 * Blocks an account: it is signed out everywhere at once and cannot sign in.
 * @throws GeenToegang, AccountFout (unknown, already blocked, or the own account)
 */
export async function blockAccount(actor: Actor, gebruikersnaam: string): Promise<void> {
  await changeAccount(actor, gebruikersnaam, "account geblokkeerd", (account) => {
    if (actor.soort === "account" && actor.id === account.id) throw new AccountFout("U kunt uw eigen account niet blokkeren.");
    if (account.geblokkeerd) throw new AccountFout(`Het account ${gebruikersnaam} is al geblokkeerd.`);
    return { geblokkeerd: true, sessieversie: { increment: 1 } };
  });
}

/** @throws GeenToegang, AccountFout (unknown or not blocked) */
export async function unblockAccount(actor: Actor, gebruikersnaam: string): Promise<void> {
  await changeAccount(actor, gebruikersnaam, "account gedeblokkeerd", (account) => {
    if (!account.geblokkeerd) throw new AccountFout(`Het account ${gebruikersnaam} is niet geblokkeerd.`);
    return { geblokkeerd: false };
  });
}

/** A new random password, returned once; the account is signed out everywhere. @throws GeenToegang, AccountFout (unknown) */
export async function resetWachtwoord(actor: Actor, gebruikersnaam: string): Promise<string> {
  const wachtwoord = newWachtwoord();
  const wachtwoordHash = await hashWachtwoord(wachtwoord);
  await changeAccount(actor, gebruikersnaam, "wachtwoord vervangen", () => ({ wachtwoordHash, sessieversie: { increment: 1 } }));
  return wachtwoord;
}

/** Ends every session of another account. @throws GeenToegang, AccountFout (unknown) */
export async function signOutAccount(actor: Actor, gebruikersnaam: string): Promise<void> {
  await changeAccount(actor, gebruikersnaam, "overal afgemeld", () => ({ sessieversie: { increment: 1 } }));
}

interface AccountWijziging {
  geblokkeerd?: boolean;
  wachtwoordHash?: string;
  sessieversie?: { increment: 1 };
}

/** An unknown account and one of another province give an account the same answer: nothing leaks over the border. */
async function changeAccount(
  actor: Actor,
  gebruikersnaam: string,
  handeling: string,
  wijziging: (account: { id: number; geblokkeerd: boolean }) => AccountWijziging,
): Promise<void> {
  if (actor.soort === "account") eis(actor, "accounts.beheren", { provincie: actor.provincie });
  await writeTransaction(await db(), async (tx) => {
    const eigen = actor.soort === "account" ? { provincieCode: actor.provincie } : {};
    const account = await tx.account.findFirst({ where: { gebruikersnaam, ...eigen } });
    if (!account) throw new AccountFout(`Het account ${gebruikersnaam} bestaat niet.`);
    eis(actor, "accounts.beheren", { provincie: account.provincieCode });
    await tx.account.update({ where: { id: account.id }, data: wijziging(account) });
    await addAuditregel(actor, tx, { handeling, onderwerp: gebruikersnaam, provincie: account.provincieCode });
  });
}
