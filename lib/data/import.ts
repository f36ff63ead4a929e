import type { Actor } from "@/lib/access/actor";
import { eis, GeenToegang } from "@/lib/access/rechten";
import { DELEN, type Deel } from "@/lib/exchange/bestanden";
import type { ImportResultaat } from "@/lib/exchange/importresultaat";
import { openMap, type Bron } from "@/lib/exchange/map";
import { addAuditregel } from "./audit";
import { db, providerOfDb, readTransaction, writeTransaction, type Tx } from "./db";
import { addGebieden, planGebieden, readGebieden } from "./import/gebieden";
import { readBron, type Ingelezen, type Voortgang } from "./import/inlezen";
import { planLocaties } from "./import/locaties";
import type { Bestandsfout, Gebieden, Plan } from "./import/plan";
import { Spool } from "./import/spool";
import { planStanden } from "./import/standen";
import { vastleggingVan } from "./vastleggen";

/** The import would do something else than what was agreed to: nothing was written. */
export class ImportAnders extends Error {
  override readonly name = "ImportAnders";
}

export type { ImportResultaat };

export interface Importopties {
  /** only say what would change */
  readonly droog: boolean;
  /** asked within the transaction, when all is compared; false undoes it with ImportAnders */
  readonly mits?: (resultaat: ImportResultaat) => boolean;
  /** is told how far it is */
  readonly meld?: (voortgang: Voortgang) => void;
}

/** Rows of another province than the account's own: refused as a whole. */
export class AndereProvincie extends GeenToegang {
  constructor(codes: readonly string[]) {
    super("cijfers.schrijven");
    const some = codes.slice(0, 5).join(", ") + (codes.length > 5 ? " en meer" : "");
    this.message = `U hebt geen toegang tot de gegevens van een andere provincie: ${some}. Er is niets geladen.`;
  }
}

type Telling = Omit<Plan, "write">;
const NOTHING: Telling = { nieuw: 0, nieuwe: [], wijzigingen: [], ongewijzigd: 0 };

function summarise(letOp: readonly string[], fouten: readonly Bestandsfout[], plans: Partial<Record<Deel, Telling>>, onaannemelijk: ImportResultaat["onaannemelijk"] = { regels: [], meer: 0 }): ImportResultaat {
  const of = (deel: Deel) => plans[deel] ?? NOTHING;
  const count = (deel: Deel) => ({ nieuw: of(deel).nieuw, gewijzigd: of(deel).wijzigingen.length, ongewijzigd: of(deel).ongewijzigd });
  return {
    fouten,
    letOp,
    delen: { gebieden: count("gebieden"), waarnemingen: count("waarnemingen"), locaties: count("locaties"), standen: count("standen") },
    nieuwe: { gebieden: of("gebieden").nieuwe, waarnemingen: of("waarnemingen").nieuwe, locaties: of("locaties").nieuwe, standen: of("standen").nieuwe },
    wijzigingen: DELEN.flatMap((deel) => of(deel).wijzigingen),
    onaannemelijk,
  };
}

/** The province that a gebied belongs to; none for NL, nor for a gebied that does not exist. */
function provincieOf(code: string, gebieden: Gebieden): string | null {
  const gebied = gebieden.get(code);
  return gebied?.soort === "provincie" ? code : (gebied?.provincie ?? null);
}

/** An account may write of its own province and of NL, which all provinces share. */
function authorize(actor: Actor, codes: ReadonlySet<string>, gebieden: Gebieden): void {
  if (actor.soort === "systeem") return;
  const elsewhere = [...codes].filter((code) => ![null, actor.provincie].includes(provincieOf(code, gebieden)));
  if (elsewhere.length > 0) throw new AndereProvincie(elsewhere);
}

/** Whose logs an import belongs in: of the provinces that it is about, and of the account's own. */
function logsOf(actor: Actor, codes: readonly string[], gebieden: Gebieden): readonly (string | null)[] {
  const own = actor.soort === "account" ? [actor.provincie] : [];
  return [...new Set([...own, ...codes.map((code) => provincieOf(code, gebieden))])];
}

/** Load a folder in the exchange format; see `importBron`. @throws Bronfout when the folder cannot be read */
export async function importFolder(actor: Actor, folder: string, opties: Importopties): Promise<ImportResultaat> {
  if (actor.soort === "account") eis(actor, "cijfers.schrijven", { provincie: actor.provincie });
  return importBron(actor, await openMap(folder), opties);
}

/**
 * Load tables in the exchange format: checked as a whole first, then compared and written in one transaction, with its audit rows.
 * The same source twice changes nothing; a changed row is a correction, a next version with the source and toelichting of its row.
 * Reading and checking hold no lock; the figures wait on disk, so that memory does not grow with the file.
 * @throws Bronfout when a file cannot be read, GeenToegang when the actor may not write all of it, ImportAnders
 */
export async function importBron(actor: Actor, bron: Bron, { droog, mits = () => true, meld = () => undefined }: Importopties): Promise<ImportResultaat> {
  if (actor.soort === "account") eis(actor, "cijfers.schrijven", { provincie: actor.provincie });
  const client = await db();
  const spool = await Spool.open();
  try {
    const stored = await readGebieden(client);
    const gelezen = await readBron(bron, stored, spool, meld);
    authorize(actor, gelezen.codes, addGebieden(stored, gelezen.gebieden));
    if (gelezen.fouten.length > 0) return summarise(gelezen.letOp, gelezen.fouten, {});
    // advice, which may take long: so before the lock is taken
    const onaannemelijk = await gelezen.aannemelijk.find(client, addGebieden(stored, gelezen.gebieden));
    const run = (tx: Tx) => record(actor, tx, bron, gelezen, { onaannemelijk, droog, mits, meld, provider: providerOfDb(client) });
    return await (droog ? readTransaction(client, run) : writeTransaction(client, run));
  } finally {
    await spool.discard();
  }
}

interface Opname extends Required<Importopties> {
  readonly provider: "sqlite" | "postgresql";
  readonly onaannemelijk: ImportResultaat["onaannemelijk"];
}

/** Compare with what is stored now and write. A gebied that existed when the source was checked still does: none is ever removed. */
async function record(actor: Actor, tx: Tx, bron: Bron, gelezen: Ingelezen, { onaannemelijk, droog, mits, meld, provider }: Opname): Promise<ImportResultaat> {
  const herkomst = (deel: Deel) => bron.tabellen.find((t) => t.deel === deel)?.herkomst ?? bron.naam;
  // the moment of recording lies within the transaction: earlier than it nobody can have read these rows
  const vastlegging = vastleggingVan(actor);
  const of = (deel: Deel) => ({ ...vastlegging, bestand: herkomst(deel) });
  const gebieden = addGebieden(await readGebieden(tx), gelezen.gebieden);

  const planned = await planGebieden(tx, gelezen.gebieden);
  authorize(actor, gelezen.codes, gebieden);
  if (actor.soort === "account" && planned.codes.size > 0) return summarise(gelezen.letOp, refuseGebieden(bron, gelezen, planned.codes), {});

  const locaties = await planLocaties(tx, gelezen.locaties, gebieden, of("locaties"));
  const standen = await planStanden(tx, gelezen.standen, of("standen"));
  // what the figures refer to is there before them
  if (!droog) await planned.write();
  const figures = gelezen.waarnemingen;
  const bestand = bron.tabellen.find((t) => t.deel === "waarnemingen")?.tabel.naam ?? "";
  const waarnemingen = await figures.record(tx, provider, gebieden, of("waarnemingen"), droog, (gedaan) => meld({ stap: "vastleggen", bestand, gedaan, totaal: figures.rijen }));
  const resultaat = summarise(gelezen.letOp, [], { gebieden: planned, waarnemingen, locaties, standen }, onaannemelijk);
  if (!mits(resultaat)) throw new ImportAnders();
  const changes = resultaat.wijzigingen.length > 0 || DELEN.some((deel) => resultaat.delen[deel].nieuw > 0);
  if (droog || !changes) return resultaat;
  await locaties.write();
  await standen.write();
  for (const provincie of logsOf(actor, [...gelezen.codes, ...planned.codes], gebieden)) {
    await addAuditregel(actor, tx, { handeling: "import", onderwerp: bron.naam, provincie, bijzonderheden: auditCounts(resultaat) });
  }
  return resultaat;
}

function refuseGebieden(bron: Bron, { gebieden }: Ingelezen, codes: ReadonlySet<string>): Bestandsfout[] {
  const bestand = bron.tabellen.find((t) => t.deel === "gebieden")?.tabel.naam ?? "";
  return gebieden
    .filter((g) => codes.has(g.code))
    .map((g) => ({ bestand, regel: g.regel, kolom: "code", waarde: g.code, reden: "deze rij verandert een gebied; gebieden laadt de beheerder van de server" }));
}

function auditCounts(resultaat: ImportResultaat): Record<string, number> {
  return Object.fromEntries(DELEN.flatMap((deel) => [[`${deel} nieuw`, resultaat.delen[deel].nieuw], [`${deel} gewijzigd`, resultaat.delen[deel].gewijzigd]]));
}

/** True while nothing but the country exists: only then `npm start` loads the papers. @throws GeenToegang for accounts */
export async function isLeeg(actor: Actor): Promise<boolean> {
  eis(actor, "gebieden.schrijven", {});
  return (await (await db()).gebied.count({ where: { soort: { not: "land" } } })) === 0;
}
