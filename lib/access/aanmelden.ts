import { cookies, headers } from "next/headers";
import { verifyCredentials } from "@/lib/data/aanmelding";
import { endSessie } from "@/lib/data/eigen-account";
import { countPoging, forgivePoging } from "@/lib/data/pogingen";
import { readOmgeving } from "@/lib/schemas/omgeving";
import type { AccountActor } from "./actor";
import { clientAdres } from "./adres";
import { newToestel, parseToestel } from "./geheim";
import { beginSessie, clearSessie, cookienaam, cookieopties, readSessie } from "./sessie";
import { uiterlijkEinde } from "./sessieregels";

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
  const jar = await cookies();
  const poging = {
    gebruikersnaam,
    toestel: parseToestel(jar.get(cookienaam("regietafel-toestel"))?.value, gebruikersnaam),
    adres: clientAdres((await headers()).get("x-forwarded-for"), readOmgeving().vertrouwdeProxys),
  };
  const seconden = await countPoging(SYSTEEM, poging);
  if (seconden !== null) return { soort: "teVaak", seconden };

  const account = await verifyCredentials(SYSTEEM, gebruikersnaam, wachtwoord);
  if (!account) return { soort: "onjuist" };

  await forgivePoging(SYSTEEM, poging);
  await beginSessie(account);
  if (poging.toestel === null) {
    jar.set(cookienaam("regietafel-toestel"), newToestel(gebruikersnaam), { ...cookieopties(), maxAge: TOESTEL_SECONDEN });
  }
  return { soort: "aangemeld", actor: account.actor };
}

/** Ends this session, on the server and in the browser; only in a server action. */
export async function signOutHier(): Promise<void> {
  const sessie = await readSessie();
  if (sessie) await endSessie(sessie.actor, sessie.token.sessie, uiterlijkEinde(sessie.token));
  await clearSessie();
}
