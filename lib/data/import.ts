import path from "node:path";
import type { Actor } from "@/lib/access/actor";
import { eis } from "@/lib/access/rechten";
import { readUitwisselmap, type Uitwisselmap } from "@/lib/exchange/map";
import { addAuditregel } from "./audit";
import { db, readTransaction, writeTransaction, type Tx } from "./db";
import { checkGebieden, planGebieden, readGebieden } from "./import/gebieden";
import { checkLocaties, planLocaties } from "./import/locaties";
import type { Bestandsfout, Gebieden, Plan, Wijziging } from "./import/plan";
import { checkStanden, planStanden } from "./import/standen";
import { checkWaarnemingen, planWaarnemingen } from "./import/waarnemingen";

const DELEN = ["gebieden", "waarnemingen", "locaties", "standen"] as const;
type Deel = (typeof DELEN)[number];

/** What an import did, or (`droog`) would do. With `fouten` nothing was written. */
export interface ImportResultaat {
  readonly fouten: readonly Bestandsfout[];
  /** files and columns that the format does not know: not read */
  readonly letOp: readonly string[];
  readonly delen: Readonly<Record<Deel, { readonly nieuw: number; readonly gewijzigd: number; readonly ongewijzigd: number }>>;
  readonly wijzigingen: readonly Wijziging[];
}

const NOTHING: Plan = { nieuw: 0, wijzigingen: [], ongewijzigd: 0, write: () => Promise.resolve() };

function summarise(map: Uitwisselmap, fouten: readonly Bestandsfout[], plans: Record<Deel, Plan>): ImportResultaat {
  const count = (p: Plan) => ({ nieuw: p.nieuw, gewijzigd: p.wijzigingen.length, ongewijzigd: p.ongewijzigd });
  return {
    fouten,
    letOp: map.letOp,
    delen: { gebieden: count(plans.gebieden), waarnemingen: count(plans.waarnemingen), locaties: count(plans.locaties), standen: count(plans.standen) },
    wijzigingen: DELEN.flatMap((deel) => plans[deel].wijzigingen),
  };
}

/** The province that a gebied belongs to; none for NL. */
function provincieOf(code: string, gebieden: Gebieden): string | null {
  const gebied = gebieden.get(code);
  return gebied?.soort === "provincie" ? code : (gebied?.provincie ?? null);
}

/** An account may only touch its own province, and no gebieden: those are for the server. */
function authorize(actor: Actor, map: Uitwisselmap, gebieden: Gebieden): readonly (string | null)[] {
  if (map.gebieden.length > 0) eis(actor, "gebieden.schrijven", {});
  const codes = [...map.gebieden.map((g) => g.code), ...map.waarnemingen.map((w) => w.gebied), ...map.locaties.map((l) => l.gebied), ...map.standen.map((s) => s.provincie)];
  const provincies = [...new Set(codes)].map((code) => provincieOf(code, gebieden));
  const touched = [...new Set(provincies)];
  for (const provincie of touched) eis(actor, "cijfers.schrijven", provincie === null ? {} : { provincie });
  return touched;
}

/**
 * Load a folder in the exchange format: checked as a whole first, then written in one transaction, with its audit rows.
 * The same folder twice changes nothing; a changed row is a correction, a next version with the source and toelichting of its row.
 * @param droog only say what would change
 * @throws MapFout when the folder cannot be read
 * @throws GeenToegang when the actor may not write all of it
 */
export async function importFolder(actor: Actor, folder: string, { droog }: { droog: boolean }): Promise<ImportResultaat> {
  if (actor.soort === "account") eis(actor, "cijfers.schrijven", { provincie: actor.provincie });
  const map = await readUitwisselmap(folder);
  const run = async (tx: Tx): Promise<ImportResultaat> => {
    // the moment of recording lies within the transaction: earlier than it nobody can have read these rows
    const vastlegging = { vastgelegdOp: new Date(), vastgelegdDoor: actor.soort === "systeem" ? "systeem" : actor.gebruikersnaam };
    const gebieden = await readGebieden(tx, map.gebieden);
    const provincies = authorize(actor, map, gebieden);
    // wrong lines in gebieden.csv would make every line that refers to them wrong too: name those first
    const gebiedenWrong = map.fouten.some((f) => f.bestand === "gebieden.csv");
    const fouten = gebiedenWrong ? map.fouten : [
      ...map.fouten, ...checkGebieden(map.gebieden, gebieden), ...checkWaarnemingen(map.waarnemingen, gebieden),
      ...checkLocaties(map.locaties, gebieden), ...checkStanden(map.standen, gebieden),
    ];
    if (fouten.length > 0) return summarise(map, fouten, { gebieden: NOTHING, waarnemingen: NOTHING, locaties: NOTHING, standen: NOTHING });

    const plans = {
      gebieden: await planGebieden(tx, map.gebieden),
      waarnemingen: await planWaarnemingen(tx, map.waarnemingen, gebieden, vastlegging),
      locaties: await planLocaties(tx, map.locaties, gebieden, vastlegging),
      standen: await planStanden(tx, map.standen, vastlegging),
    };
    const resultaat = summarise(map, [], plans);
    const changes = DELEN.some((deel) => plans[deel].nieuw > 0) || resultaat.wijzigingen.length > 0;
    if (droog || !changes) return resultaat;
    for (const deel of DELEN) await plans[deel].write();
    for (const provincie of provincies) {
      await addAuditregel(actor, tx, { handeling: "import", onderwerp: path.basename(path.resolve(folder)), provincie, bijzonderheden: auditCounts(resultaat) });
    }
    return resultaat;
  };

  const client = await db();
  return droog ? readTransaction(client, run) : writeTransaction(client, run);
}

function auditCounts(resultaat: ImportResultaat): Record<string, number> {
  return Object.fromEntries(DELEN.flatMap((deel) => [[`${deel} nieuw`, resultaat.delen[deel].nieuw], [`${deel} gewijzigd`, resultaat.delen[deel].gewijzigd]]));
}

/** True while nothing but the country exists: only then `npm start` loads the papers. @throws GeenToegang for accounts */
export async function isLeeg(actor: Actor): Promise<boolean> {
  eis(actor, "gebieden.schrijven", {});
  return (await (await db()).gebied.count({ where: { soort: { not: "land" } } })) === 0;
}
