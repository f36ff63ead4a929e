import { createHash } from "node:crypto";
import { RateLimiterMemory, RateLimiterPrisma, RateLimiterRes, type RateLimiterStoreAbstract } from "rate-limiter-flexible";
import type { Actor } from "@/lib/access/actor";
import { POGINGEN_ADRES, POGINGEN_NAAM } from "@/lib/access/grenzen";
import { eis } from "@/lib/access/rechten";
import { db, type Db } from "./db";

/** Who tries a password. */
export interface Poging {
  readonly gebruikersnaam: string;
  /** a browser that signed in with this name before (geheim.ts), counted apart from all others */
  readonly toestel: string | null;
  /** null = not known for certain, then not counted */
  readonly adres: string | null;
}

interface Tellers {
  readonly naam: RateLimiterStoreAbstract;
  readonly adres: RateLimiterStoreAbstract;
}

const perDatabase = new WeakMap<Db, Tellers>();

async function tellers(): Promise<Tellers> {
  const client = await db();
  const bestaand = perDatabase.get(client);
  if (bestaand) return bestaand;
  const teller = (keyPrefix: string, { aantal, venster }: { aantal: number; venster: number }, clearExpiredByTimeout: boolean) => {
    const grens = { keyPrefix, points: aantal, duration: venster / 1000 };
    return new RateLimiterPrisma({
      ...grens,
      storeClient: client,
      tableName: "rateLimiterFlexible",
      clearExpiredByTimeout,
      // When the database cannot write for a while (a long import), this process counts by itself.
      insuranceLimiter: new RateLimiterMemory(grens),
    });
  };
  // One of the two clears what expired, of both.
  const nieuw = { naam: teller("naam", POGINGEN_NAAM, true), adres: teller("adres", POGINGEN_ADRES, false) };
  perDatabase.set(client, nieuw);
  return nieuw;
}

/** Hashed: what is typed in the wrong field may be a password, and a table of addresses is nobody's business. */
function sleutel(...delen: string[]): string {
  return createHash("sha256").update(delen.join("\n")).digest("base64url");
}

function sleutelVanNaam({ gebruikersnaam, toestel }: Poging): string {
  return sleutel(gebruikersnaam, toestel ?? "");
}

/**
 * Counts an attempt before the password is looked at, so that attempts at the same moment count too.
 * @returns null when it may go on, else the seconds to wait
 * @throws GeenToegang
 */
export async function countPoging(actor: Actor, poging: Poging): Promise<number | null> {
  eis(actor, "aanmelding.toetsen", {});
  const { naam, adres } = await tellers();
  const uitkomsten = await Promise.all([
    wachttijd(naam, sleutelVanNaam(poging)),
    poging.adres === null ? 0 : wachttijd(adres, sleutel(poging.adres)),
  ]);
  const langste = Math.max(...uitkomsten);
  return langste > 0 ? Math.ceil(langste / 1000) : null;
}

async function wachttijd(teller: RateLimiterStoreAbstract, key: string): Promise<number> {
  try {
    await teller.consume(key);
    return 0;
  } catch (uitkomst) {
    if (uitkomst instanceof RateLimiterRes) return Math.max(uitkomst.msBeforeNext, 1000);
    throw uitkomst;
  }
}

/** After the right password: forgets the attempts for the name, and gives the address this one back. @throws GeenToegang */
export async function forgivePoging(actor: Actor, poging: Poging): Promise<void> {
  eis(actor, "aanmelding.toetsen", {});
  const { naam, adres } = await tellers();
  await Promise.all([naam.delete(sleutelVanNaam(poging)), poging.adres === null ? undefined : adres.reward(sleutel(poging.adres))]);
}
