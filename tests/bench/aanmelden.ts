import { blockAccount } from "@/lib/data/accounts";
import { verifyCredentials } from "@/lib/data/aanmelding";
import { closeDb } from "@/lib/data/db";
import { installeer, SYSTEEM } from "@/tests/integration/access/installatie";
import { mediaan } from "./bezoek";
import type { Meld } from "./paginas";

/** The time to refuse someone may differ by this factor at most, either way: it must not tell which names exist. */
const FACTOR = 2;
const RONDES = 15;

/** How long signing in takes with an unknown name and with a blocked account, beside a wrong password. @param url of a migrated database */
export async function meetAanmelden(url: string, meld: Meld): Promise<void> {
  process.env["DATABASE_URL"] = url;
  await installeer();
  await blockAccount(SYSTEEM, "gedeputeerde");
  const tijden: Readonly<Record<string, number[]>> = { lezer: [], "bestaat-niet": [], gedeputeerde: [] };
  for (let ronde = 0; ronde < RONDES; ronde += 1) {
    for (const [naam, van] of Object.entries(tijden)) {
      const begin = performance.now();
      await verifyCredentials(SYSTEEM, naam, "een verkeerd wachtwoord");
      van.push(performance.now() - begin);
    }
  }
  await closeDb();
  const [fout, onbekend, geblokkeerd] = Object.values(tijden).map(mediaan) as [number, number, number];
  for (const [wie, ms] of [["een onbekende naam", onbekend], ["een geblokkeerd account", geblokkeerd]] as const) {
    const ratio = ms / fout;
    meld(ratio > 1 / FACTOR && ratio < FACTOR, `aanmelden met ${wie}: ${ratio.toFixed(2).replace(".", ",")} × een verkeerd wachtwoord (tussen 1/${FACTOR} en ${FACTOR} ×)`);
  }
}
