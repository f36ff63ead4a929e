import { cookies, headers } from "next/headers";
import { verifyCredentials } from "@/lib/data/aanmelding";
import { AccountFout } from "@/lib/data/accounts";
import { changeOwnWachtwoord, endSessie, signOutEverywhere } from "@/lib/data/eigen-account";
import { countPoging, forgivePoging, type Poging } from "@/lib/data/pogingen";
import { readOmgeving } from "@/lib/schemas/omgeving";
import type { AccountActor } from "./actor";
import { clientAdres } from "./adres";
import { newToestel, parseToestel } from "./geheim";
import { beginSessie, clearSessie, cookienaam, cookieopties, isHttps, readSessie, requireActor } from "./sessie";
import { uiterlijkEinde } from "./sessieregels";
import { minuten } from "./wachttijd";

export type Aanmelding =
  | { readonly soort: "aangemeld"; readonly actor: AccountActor }
  | { readonly soort: "onjuist" }
  | { readonly soort: "teVaak"; readonly seconden: number };

const SYSTEEM = { soort: "systeem" } as const;
/** Half a year: as long as someone may be away and still be known on the own browser. */
const TOESTEL_SECONDEN = 180 * 24 * 60 * 60;

/** Signs in with name and password, counting the attempt first; only in a server action (it sets cookies). */
export async function signInWithWachtwoord(getypt: string, wachtwoord: string): Promise<Aanmelding> {
  const gebruikersnaam = getypt.trim().toLowerCase();
  const poging = await pogingVan(gebruikersnaam);
  const seconden = await countPoging(SYSTEEM, poging);
  if (seconden !== null) return { soort: "teVaak", seconden };

  const account = await verifyCredentials(SYSTEEM, gebruikersnaam, wachtwoord);
  if (!account) return { soort: "onjuist" };

  await forgivePoging(SYSTEEM, poging);
  await beginSessie(account);
  if (poging.toestel === null) {
    (await cookies()).set(toestelcookie(), newToestel(gebruikersnaam), { ...cookieopties(), maxAge: TOESTEL_SECONDEN });
  }
  return { soort: "aangemeld", actor: account.actor };
}

async function pogingVan(gebruikersnaam: string): Promise<Poging> {
  const toestel = parseToestel((await cookies()).get(toestelcookie())?.value, gebruikersnaam);
  const adres = clientAdres((await headers()).get("x-forwarded-for"), readOmgeving().vertrouwdeProxys, isHttps());
  // A browser that is known for this name is not kept out by what others do at the same address.
  return { gebruikersnaam, toestel, adres: toestel === null ? adres : null };
}

function toestelcookie(): string {
  return cookienaam("regietafel-toestel");
}

/** Ends this session, on the server and in the browser; only in a server action. */
export async function signOutHier(): Promise<void> {
  const sessie = await readSessie();
  if (sessie) await endSessie(sessie.actor, sessie.token.sessie, uiterlijkEinde(sessie.token));
  await clearSessie();
}

/** Ends every session of the own account; only in a server action. */
export async function signOutOveral(): Promise<void> {
  await signOutEverywhere(await requireActor());
  await clearSessie();
}

/** What is wrong with a form to replace a password. */
export interface Bezwaar {
  readonly veld: "huidig" | "nieuw";
  readonly tekst: string;
}

/**
 * Replaces the own password; this browser gets a new session, all others end. Wrong present passwords count as attempts
 * to sign in. Only in a server action.
 * @returns null when it is done
 */
export async function replaceWachtwoord(huidig: string, nieuw: string): Promise<Bezwaar | null> {
  const actor = await requireActor();
  const poging = await pogingVan(actor.gebruikersnaam);
  const seconden = await countPoging(SYSTEEM, poging);
  if (seconden !== null) return { veld: "huidig", tekst: `Te vaak geprobeerd. Probeer het over ${minuten(seconden)} opnieuw.` };
  try {
    await changeOwnWachtwoord(actor, huidig, nieuw);
  } catch (error) {
    if (!(error instanceof AccountFout)) throw error;
    if (error.veld !== "huidig") await forgivePoging(SYSTEEM, poging);
    return { veld: error.veld ?? "nieuw", tekst: error.message };
  }
  await forgivePoging(SYSTEEM, poging);
  const account = await verifyCredentials(SYSTEEM, actor.gebruikersnaam, nieuw);
  if (account) await beginSessie(account);
  return null;
}
