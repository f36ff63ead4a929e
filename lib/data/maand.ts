import type { Actor } from "@/lib/access/actor";
import { eis } from "@/lib/access/rechten";
import { BLADEN, type Maandblad } from "@/lib/domain/blad";
import { computeBladcellen } from "@/lib/domain/bladcellen";
import { readGemeenten, readVersies } from "./bladversies";
import { db, readTransaction } from "./db";

/** How many months back a figure stands beside a missing one. */
const TERUG = 3;

/**
 * The four sheets of each of these months, read at one moment.
 * @param maanden a dozen or so: every month costs the same
 * @throws GeenToegang unless the actor enters figures of the province
 */
export async function readMaandbladen(actor: Actor, provincie: string, maanden: readonly string[]): Promise<readonly Maandblad[]> {
  eis(actor, "cijfers.schrijven", { provincie });
  return readTransaction(await db(), async (tx) => {
    const gemeenten = await readGemeenten(tx, provincie);
    const bladen: Maandblad[] = [];
    for (const maand of maanden) {
      for (const thema of BLADEN) {
        const { periode, rijen, versies } = await readVersies(tx, provincie, thema, maand, gemeenten, TERUG);
        bladen.push({ maand, thema, periode, rijen, cellen: computeBladcellen(thema, maand, periode, rijen.map((r) => r.id), versies) });
      }
    }
    return bladen;
  });
}
