import { readEdities, readResultaat } from "@/lib/data/editie";
import { readProvincies, readStandInvoer } from "@/lib/data/stand";
import type { Editie } from "@/lib/domain/editie";
import { verschilplekken } from "@/lib/domain/verschilpaden";
import { bewaar, computeEditieresultaat } from "@/lib/exchange/editieresultaat";

const ACTOR = { soort: "systeem" } as const;
/** Differences told per edition; the rest is counted. */
const MEESTE = 20;

const kort = (waarde: unknown) => (waarde === undefined ? "niets" : JSON.stringify(waarde).slice(0, 80));

/** What is wrong with an edition, a line each. */
async function controleer(provincie: string, { sleutel, ...editie }: Editie, { peildatum, bekendOp, sha256 }: NonNullable<Editie["vaststelling"]>): Promise<readonly string[]> {
  const bewaard = await readResultaat(ACTOR, provincie, sleutel);
  if (bewaard === null) return ["de bewaarde uitkomst is weg"];
  if (!bewaard.echt) return [`de bewaarde uitkomst is veranderd: SHA-256 ${bewaard.sha256}, vastgesteld is ${sha256}`];
  const invoer = await readStandInvoer(ACTOR, provincie, { peildatum, bekendOp });
  if (invoer === null) return ["de provincie is er niet meer"];
  const nu = bewaar(computeEditieresultaat({ sleutel, ...editie }, invoer, bekendOp));
  if (nu === bewaard.tekst) return [];
  const plekken = verschilplekken(JSON.parse(bewaard.tekst), JSON.parse(nu));
  const meer = plekken.length > MEESTE ? [`en nog ${plekken.length - MEESTE} verschillen`] : [];
  return [...plekken.slice(0, MEESTE).map(({ pad, oud, nieuw }) => `${pad}: bewaard ${kort(oud)}, nu berekend ${kort(nieuw)}`), ...meer];
}

/**
 * Computes every edition anew that was fixed, of all provinces, and says of each whether it is the same.
 * @returns whether all are
 */
export async function controleerEdities(say: (regel: string) => void): Promise<boolean> {
  let [aantal, goed] = [0, true];
  for (const { code, naam } of await readProvincies(ACTOR)) {
    for (const editie of await readEdities(ACTOR, code)) {
      if (editie.vaststelling === null) continue;
      aantal += 1;
      const fouten = await controleer(code, editie, editie.vaststelling);
      say(`${naam} ${editie.sleutel}: ${fouten.length === 0 ? `gelijk, SHA-256 ${editie.vaststelling.sha256}` : "VERSCHILT"}`);
      for (const fout of fouten) say(`  ${fout}`);
      goed &&= fouten.length === 0;
    }
  }
  say(aantal === 0 ? "Er is nog geen editie vastgesteld." : `${aantal} ${aantal === 1 ? "editie" : "edities"} gecontroleerd.`);
  return goed;
}
