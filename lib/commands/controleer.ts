// npm run controleer: computes every edition anew that was fixed, and says where it differs from what was stored.
import { readEdities, readResultaat } from "@/lib/data/editie";
import { readProvincies, readStandInvoer } from "@/lib/data/stand";
import type { Editie } from "@/lib/domain/editie";
import { verschilplekken } from "@/lib/domain/verschilpaden";
import { bewaar, computeEditieresultaat } from "@/lib/exchange/editieresultaat";
import { CommandoFout, readArguments } from "./arguments";

const HELP = `Reken elke vastgestelde editie opnieuw uit en vergelijk die met wat is bewaard.

  npm run -s controleer

Zegt per editie of de bewaarde uitkomst nog dezelfde is (SHA-256) en waar een nieuwe berekening verschilt. De opdracht eindigt met code 1 als er
iets verschilt.`;
const ACTOR = { soort: "systeem" } as const;
/** Differences told per edition; the rest is counted. */
const MEESTE = 20;

const kort = (waarde: unknown) => (waarde === undefined ? "niets" : JSON.stringify(waarde).slice(0, 80));

/** What is wrong with an edition, a line each. */
async function controleer(provincie: string, { sleutel, ...editie }: Editie, { peildatum, bekendOp, sha256 }: NonNullable<Editie["vaststelling"]>): Promise<readonly string[]> {
  const bewaard = await readResultaat(ACTOR, provincie, sleutel);
  if (bewaard === null) return ["de bewaarde uitkomst is weg"];
  if (bewaard.sha256 !== sha256) return [`de bewaarde uitkomst is veranderd: SHA-256 ${bewaard.sha256}, vastgesteld is ${sha256}`];
  const invoer = await readStandInvoer(ACTOR, provincie, { peildatum, bekendOp });
  if (invoer === null) return ["de provincie is er niet meer"];
  const nu = bewaar(computeEditieresultaat({ sleutel, ...editie }, invoer, bekendOp));
  if (nu === bewaard.tekst) return [];
  const plekken = verschilplekken(JSON.parse(bewaard.tekst), JSON.parse(nu));
  const meer = plekken.length > MEESTE ? [`en nog ${plekken.length - MEESTE} verschillen`] : [];
  return [...plekken.slice(0, MEESTE).map(({ pad, oud, nieuw }) => `${pad}: bewaard ${kort(oud)}, nu berekend ${kort(nieuw)}`), ...meer];
}

const { positionals } = readArguments({}, HELP);
if (positionals.length > 0) throw new CommandoFout(HELP);
let aantal = 0;
for (const { code, naam } of await readProvincies(ACTOR)) {
  for (const editie of await readEdities(ACTOR, code)) {
    if (editie.vaststelling === null) continue;
    aantal += 1;
    const fouten = await controleer(code, editie, editie.vaststelling);
    console.log(`${naam} ${editie.sleutel}: ${fouten.length === 0 ? `gelijk, SHA-256 ${editie.vaststelling.sha256}` : "VERSCHILT"}`);
    for (const fout of fouten) console.log(`  ${fout}`);
    if (fouten.length > 0) process.exitCode = 1;
  }
}
console.log(aantal === 0 ? "Er is nog geen editie vastgesteld." : `${aantal} ${aantal === 1 ? "editie" : "edities"} gecontroleerd.`);
