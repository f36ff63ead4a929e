import type { Actor } from "@/lib/access/actor";
import { eis, GeenToegang, mag, type Handeling } from "@/lib/access/rechten";
import { findKader } from "@/lib/domain/beleidskader";
import { kringenVan, type Dossiersoort, type Dossierstuk, type Kring, type Stukgegevens } from "@/lib/domain/dossier";
import { INHOUDSCHEMA } from "@/lib/schemas/dossier";
import type { Dossierstuk as Rij } from "@/prisma/generated/sqlite/client";
import { addAuditregel } from "./audit";
import { readKaders } from "./beleidskader";
import { db, writeTransaction, type Tx } from "./db";
import { onthoud } from "./geheugen";
import { vastleggingVan } from "./vastleggen";
import { gebiedBinnen, uitkomstTegen, type Versieopslag, type Versieuitkomst } from "./versies";

function toStuk(rij: Rij): Dossierstuk {
  const soort = rij.soort as Dossiersoort;
  return {
    id: rij.id, sleutel: rij.sleutel, versie: rij.versie,
    soort, gebied: rij.gebiedCode, kring: rij.kring as Kring, datum: rij.datum, inhoud: INHOUDSCHEMA[soort].parse(JSON.parse(rij.inhoud)),
    vervallen: rij.vervallen, peildatum: rij.peildatum, bron: rij.bron, toelichting: rij.toelichting, reden: rij.reden, op: rij.vastgelegdOp, door: rij.vastgelegdDoor,
  } as Dossierstuk;
}

/** What must be allowed to read an item of a kring, beside reading the dossier itself. */
const KRINGRECHT: Readonly<Record<Exclude<Kring, "gemeente">, Handeling>> = { provincie: "dossier.intern", vertrouwelijk: "dossier.vertrouwelijk" };

function kringenVoor(actor: Actor, provincie: string): readonly Kring[] {
  return ["gemeente", ...(["provincie", "vertrouwelijk"] as const).filter((kring) => mag(actor, KRINGRECHT[kring], { provincie }))];
}

/**
 * Every version of what stands in the dossier of a gemeente, oldest first: for a wethouder without the notes of the province, and for all but
 * the gedeputeerde without what is vertrouwelijk.
 * @param bekendOp only what was recorded by then; null = all
 * @throws GeenToegang unless the actor may read the dossier of this gemeente
 */
export async function readDossierversies(actor: Actor, provincie: string, gemeente: string, bekendOp: Date | null): Promise<readonly Dossierstuk[]> {
  eis(actor, "dossier.lezen", { provincie, gemeente });
  return readVersies(provincie, gemeente, kringenVoor(actor, provincie), bekendOp);
}

/**
 * The same of all gemeenten, and of the province as a whole.
 * @throws GeenToegang unless the actor may see the toezicht of the province
 */
export async function readDossiers(actor: Actor, provincie: string, bekendOp: Date | null): Promise<readonly Dossierstuk[]> {
  eis(actor, "toezicht.lezen", { provincie });
  return readVersies(provincie, null, kringenVoor(actor, provincie), bekendOp);
}

function readVersies(provincie: string, gebied: string | null, kringen: readonly Kring[], bekendOp: Date | null): Promise<readonly Dossierstuk[]> {
  return onthoud(["dossier", provincie, gebied, kringen, bekendOp], async (client) => {
    const rijen = await client.dossierstuk.findMany({
      where: { provincieCode: provincie, kring: { in: [...kringen] }, ...(gebied !== null && { gebiedCode: gebied }), ...(bekendOp && { vastgelegdOp: { lte: bekendOp } }) },
      orderBy: { id: "asc" },
    });
    return rijen.map(toStuk);
  });
}

/** What must be allowed to record an item. */
function schrijfrechten({ soort, kring }: Stukgegevens): readonly Handeling[] {
  return ["dossier.schrijven", ...(soort === "trede" || soort === "planoordeel" ? (["dossier.besluiten"] as const) : []), ...(kring === "gemeente" ? [] : [KRINGRECHT[kring]])];
}

/** "onbekend-stuk": it names a talk, a plan or a step of the ladder that is not there. */
export type Dossieruitkomst = Versieuitkomst | "onbekend-stuk";

/**
 * Record items of dossiers, or next versions of them, each with its audit row: all, or when one of them cannot be recorded none. When somebody
 * else recorded a version meanwhile it is a botsing; what says the same as the last version stores nothing.
 * @returns the first outcome that keeps them from being recorded, else "opgeslagen", or "ongewijzigd" when none was new
 * @throws GeenToegang unless the actor may record all of them
 */
export async function saveDossierstukken(actor: Actor, provincie: string, opslagen: readonly Versieopslag<Stukgegevens>[]): Promise<Dossieruitkomst> {
  for (const { gegevens } of opslagen) {
    for (const recht of schrijfrechten(gegevens)) eis(actor, recht, { provincie });
    if (!kringenVan(gegevens.soort).includes(gegevens.kring)) throw new GeenToegang("dossier.schrijven");
  }
  const kaders = await readKaders(actor, provincie, null, null);
  return writeTransaction(await db(), async (tx) => {
    let uitkomst: Dossieruitkomst = "ongewijzigd";
    for (const opslag of opslagen) {
      const { gegevens } = opslag;
      if (gegevens.soort === "trede" && !isTrede(gegevens.inhoud.trede, findKader(kaders, gegevens.inhoud.kader)?.treden.length)) throw new Terug("onbekend-stuk");
      const een = await saveStuk(actor, tx, provincie, opslag);
      if (een === "opgeslagen") uitkomst = een;
      else if (een !== "ongewijzigd") throw new Terug(een);
    }
    return uitkomst;
  }).catch((fout: unknown) => {
    if (fout instanceof Terug) return fout.uitkomst;
    throw fout;
  });
}

/** Thrown so that the transaction stores nothing. */
class Terug extends Error {
  constructor(readonly uitkomst: Dossieruitkomst) {
    super(uitkomst);
  }
}

const isTrede = (trede: number | null, aantal: number | undefined) => aantal !== undefined && (trede === null || trede <= aantal);

async function saveStuk(actor: Actor, tx: Tx, provincie: string, opslag: Versieopslag<Stukgegevens>): Promise<Dossieruitkomst> {
  const { sleutel, basis, gegevens, vervallen, peildatum, bron, toelichting, reden } = opslag;
  const { soort, kring, gebied, datum } = gegevens;
  if ((gebied === provincie && soort !== "mededeling") || !(await gebiedBinnen(tx, provincie, gebied))) return "onbekend-gebied";
  if (!(await kentVerwijzing(tx, provincie, gegevens))) return "onbekend-stuk";
  const last = await tx.dossierstuk.findFirst({ where: { provincieCode: provincie, sleutel }, orderBy: { versie: "desc" } });
  // an item never moves to another dossier, soort or kring: who could read it before would keep an old version
  if (last && (last.gebiedCode !== gebied || last.soort !== soort || last.kring !== kring)) return "onbekend-stuk";
  const said = { datum, inhoud: JSON.stringify(INHOUDSCHEMA[soort].parse(gegevens.inhoud)), vervallen, peildatum, bron, toelichting };
  const uitkomst = uitkomstTegen(last, said, basis);
  if (uitkomst !== "opgeslagen") return uitkomst;
  const { vastgelegdOp, vastgelegdDoor } = vastleggingVan(actor);
  await tx.dossierstuk.create({ data: { provincieCode: provincie, sleutel, versie: basis + 1, gebiedCode: gebied, soort, kring, ...said, reden, vastgelegdOp, vastgelegdDoor } });
  // never what it says: the log is read by whoever manages accounts
  await addAuditregel(actor, tx, { handeling: `dossier: ${soort} ${vervallen ? "vervallen" : "vastgelegd"}`, onderwerp: gebied, provincie, bijzonderheden: { datum, versie: basis + 1 } });
  return uitkomst;
}

/** Whether the talk or plan that an item names stands in the same dossier. */
async function kentVerwijzing(tx: Tx, provincie: string, gegevens: Stukgegevens): Promise<boolean> {
  const naar = gegevens.soort === "afspraak" ? gegevens.inhoud.gesprek : gegevens.soort === "planoordeel" ? gegevens.inhoud.plan : null;
  if (naar === null) return true;
  const soort = gegevens.soort === "afspraak" ? "gesprek" : "plan";
  return (await tx.dossierstuk.count({ where: { provincieCode: provincie, gebiedCode: gegevens.gebied, soort, sleutel: naar } })) > 0;
}
