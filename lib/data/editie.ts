import { createHash } from "node:crypto";
import type { Actor } from "@/lib/access/actor";
import { magEditieinhoud } from "@/lib/access/edities";
import { eis, mag, type Handeling } from "@/lib/access/rechten";
import { computeEditie, kanStap, nieuweSleutel, type Editie, type Editieinhoud, type Editiestap, type Stapgegevens, type Stapsoort } from "@/lib/domain/editie";
import type { StandInvoer } from "@/lib/domain/stand";
import type { Gebied } from "@/lib/domain/waarneming";
import { STAPSCHEMA } from "@/lib/schemas/editie";
import type { Prisma } from "@/prisma/generated/sqlite/client";
import { addAuditregel } from "./audit";
import { db, writeTransaction, type Tx } from "./db";
import { onthoud } from "./geheugen";
import { standInvoerIn } from "./stand";
import { vastleggingVan } from "./vastleggen";

/** All of an edition but its result, which is large. */
const GEHEEL = { stappen: { orderBy: { nummer: "asc" } }, vaststelling: { omit: { resultaat: true } } } as const satisfies Prisma.EditieInclude;
type Rij = Prisma.EditieGetPayload<{ include: typeof GEHEEL }>;

function toEditie({ sleutel, prtDatum, vastgelegdOp, vastgelegdDoor, stappen, vaststelling }: Rij): Editie {
  return computeEditie(
    { sleutel, prtDatum, gemaakt: { op: vastgelegdOp, door: vastgelegdDoor } },
    stappen.map((s): Editiestap => {
      const soort = s.soort as Stapsoort;
      return { soort, inhoud: STAPSCHEMA[soort].parse(JSON.parse(s.inhoud)), nummer: s.nummer, rol: s.rol, op: s.vastgelegdOp, door: s.vastgelegdDoor } as Editiestap;
    }),
    vaststelling && { peildatum: vaststelling.peildatum, bekendOp: vaststelling.bekendOp, sha256: vaststelling.sha256, rol: vaststelling.rol, op: vaststelling.vastgelegdOp, door: vaststelling.vastgelegdDoor },
  );
}

/** Only the secretariaat and the gedeputeerde see what was never fixed. */
const magZien = (actor: Actor, provincie: string, editie: Editie) => editie.vaststelling !== null || mag(actor, "editie.concept", { provincie });

const geenTeksten = (inhoud: Editieinhoud): Editieinhoud => ({ ...inhoud, oplegger: "", opmerkingen: [] });

/** An edition without a word that somebody typed in it. */
function zonderTeksten(editie: Editie): Editie {
  const stappen = editie.stappen.map((s): Editiestap => {
    if (s.soort === "inhoud") return { ...s, inhoud: geenTeksten(s.inhoud) };
    return s.soort === "akkoord" ? { ...s, inhoud: { ...s.inhoud, reden: "" } } : s;
  });
  return { ...editie, inhoud: geenTeksten(editie.inhoud), akkoorden: [], stappen };
}

/**
 * The editions of a province that the actor may see, the latest meeting first; without their texts where the actor may not read those.
 * @throws GeenToegang unless the actor may read editions of this province
 */
export async function readEdities(actor: Actor, provincie: string): Promise<readonly Editie[]> {
  eis(actor, "editie.lezen", { provincie });
  const edities = await onthoud(["edities", provincie], async (client) => {
    const rijen = await client.editie.findMany({ where: { provincieCode: provincie }, include: GEHEEL, orderBy: [{ prtDatum: "desc" }, { id: "desc" }] });
    return rijen.map(toEditie);
  });
  return edities.filter((editie) => magZien(actor, provincie, editie)).map((editie) => (magEditieinhoud(actor, provincie, editie) ? editie : zonderTeksten(editie)));
}

/**
 * One edition, or null when there is none that the actor may see.
 * @throws GeenToegang unless the actor may read editions of this province
 */
export async function readEditie(actor: Actor, provincie: string, sleutel: string): Promise<Editie | null> {
  return (await readEdities(actor, provincie)).find((editie) => editie.sleutel === sleutel) ?? null;
}

/** The stored result of an edition, and whether it is still what was stored. */
export interface BewaardResultaat {
  readonly tekst: string;
  /** of the text as it is now */
  readonly sha256: string;
  /** false when that is not the one that was fixed: somebody went around this program, and nobody may rely on the text */
  readonly echt: boolean;
}

const hash = (tekst: string) => createHash("sha256").update(tekst, "utf8").digest("hex");

/**
 * What was stored when an edition was fixed; null when there is none that the actor may read.
 * @throws GeenToegang unless the actor may read editions of this province
 */
export async function readResultaat(actor: Actor, provincie: string, sleutel: string): Promise<BewaardResultaat | null> {
  const editie = await readEditie(actor, provincie, sleutel);
  if (editie === null || !magEditieinhoud(actor, provincie, editie)) return null;
  return onthoud(["resultaat", provincie, sleutel], async (client) => {
    const rij = await client.editievaststelling.findFirst({ where: { editie: { provincieCode: provincie, sleutel } }, select: { resultaat: true, sha256: true } });
    if (rij === null) return null;
    const sha256 = hash(rij.resultaat);
    return { tekst: rij.resultaat, sha256, echt: sha256 === rij.sha256 };
  });
}

/** An edition that everybody may read, without an account. */
export interface OpenbareEditie {
  readonly provincie: Gebied;
  readonly editie: Editie;
}

/** The editions that a gedeputeerde made public, of all provinces, the latest meeting first. For whoever asks: nothing else is told. */
export async function readOpenbareEdities(): Promise<readonly OpenbareEditie[]> {
  return onthoud(["openbare edities"], async (client) => {
    const rijen = await client.editie.findMany({ where: { stappen: { some: { soort: "publicatie" } } }, include: { ...GEHEEL, provincie: true }, orderBy: [{ prtDatum: "desc" }, { id: "desc" }] });
    return rijen.map((rij) => ({ provincie: rij.provincie, editie: toEditie(rij) })).filter(({ editie }) => editie.publicatie === "openbaar");
  });
}

/** What was stored of an edition that is public; null when it is not, or not any more, or when it is no longer what was fixed. */
export async function readOpenbaarResultaat(provincie: string, sleutel: string): Promise<BewaardResultaat | null> {
  const found = (await readOpenbareEdities()).find((o) => o.provincie.code === provincie && o.editie.sleutel === sleutel);
  if (found === undefined || found.editie.status !== "vastgesteld") return null;
  const bewaard = await readResultaat({ soort: "systeem" }, provincie, sleutel);
  return bewaard?.echt ? bewaard : null;
}

const rolVan = (actor: Actor) => (actor.soort === "systeem" ? "systeem" : actor.rol);

async function addStap(actor: Actor, tx: Tx, editieId: number, nummer: number, { soort, inhoud }: Stapgegevens): Promise<void> {
  const { vastgelegdOp, vastgelegdDoor } = vastleggingVan(actor);
  await tx.editiestap.create({ data: { editieId, nummer, soort, inhoud: JSON.stringify(STAPSCHEMA[soort].parse(inhoud)), rol: rolVan(actor), vastgelegdOp, vastgelegdDoor } });
}

/**
 * Make a concept for a meeting, with its first content. One meeting has one edition at a time: where there is one that was not taken
 * back nothing is stored.
 * @returns the key of the edition, and whether it is new
 * @throws GeenToegang unless the actor may write editions of this province
 */
export async function createEditie(actor: Actor, provincie: string, prtDatum: string, inhoud: Editieinhoud): Promise<{ readonly sleutel: string; readonly nieuw: boolean }> {
  eis(actor, "editie.schrijven", { provincie });
  return writeTransaction(await db(), async (tx) => {
    const edities = (await tx.editie.findMany({ where: { provincieCode: provincie, prtDatum }, include: GEHEEL })).map(toEditie);
    const now = edities.find((e) => e.status !== "ingetrokken");
    if (now) return { sleutel: now.sleutel, nieuw: false };
    const sleutel = nieuweSleutel(prtDatum, edities.map((e) => e.sleutel));
    const { vastgelegdOp, vastgelegdDoor } = vastleggingVan(actor);
    const { id } = await tx.editie.create({ data: { provincieCode: provincie, sleutel, prtDatum, vastgelegdOp, vastgelegdDoor } });
    await addStap(actor, tx, id, 1, { soort: "inhoud", inhoud });
    await addAuditregel(actor, tx, { handeling: "editie: concept gemaakt", onderwerp: sleutel, provincie, bijzonderheden: { peildatum: inhoud.peildatum } });
    return { sleutel, nieuw: true };
  });
}

const RECHT: Readonly<Record<Stapsoort, Handeling>> = {
  inhoud: "editie.schrijven", akkoord: "editie.schrijven", "akkoord-terug": "editie.schrijven", publicatievoorstel: "editie.schrijven",
  publicatie: "editie.publiceren", "publicatie-einde": "editie.publiceren", intrekking: "editie.schrijven",
};

/** "botsing": somebody took a step meanwhile; "kan-niet": the edition is past it; "onbekend": there is no such edition. */
export type Stapuitkomst = "opgeslagen" | "ongewijzigd" | "botsing" | "kan-niet" | "onbekend";

async function findEditie(tx: Tx, provincie: string, sleutel: string): Promise<{ readonly id: number; readonly editie: Editie } | null> {
  const rij = await tx.editie.findUnique({ where: { provincieCode_sleutel: { provincieCode: provincie, sleutel } }, include: GEHEEL });
  return rij && { id: rij.id, editie: toEditie(rij) };
}

/** Whether the edition says already what the step would say. */
function zegtAl({ inhoud, akkoorden }: Editie, stap: Stapgegevens): boolean {
  if (stap.soort === "inhoud") return JSON.stringify(STAPSCHEMA.inhoud.parse(stap.inhoud)) === JSON.stringify(inhoud);
  if (stap.soort === "akkoord") return akkoorden.some((a) => a.punt === stap.inhoud.punt && a.reden === stap.inhoud.reden);
  return stap.soort === "akkoord-terug" && !akkoorden.some((a) => a.punt === stap.inhoud.punt);
}

/**
 * Take a step in the life of an edition, with its audit row. What it says already is stored once.
 * @param basis of a content: the step whose content the form was made from; null where nothing that somebody else wrote is replaced
 * @throws GeenToegang unless the actor may take this step
 */
export async function saveEditiestap(actor: Actor, provincie: string, sleutel: string, basis: number | null, stap: Stapgegevens): Promise<Stapuitkomst> {
  eis(actor, RECHT[stap.soort], { provincie });
  return writeTransaction(await db(), async (tx) => {
    const found = await findEditie(tx, provincie, sleutel);
    if (!found) return "onbekend";
    const { id, editie } = found;
    if (zegtAl(editie, stap)) return "ongewijzigd";
    if (!kanStap(editie, stap.soort)) return "kan-niet";
    if (basis !== null && basis !== editie.inhoudstap) return "botsing";
    await addStap(actor, tx, id, editie.nummer + 1, stap);
    await addAuditregel(actor, tx, { handeling: `editie: ${stap.soort}`, onderwerp: sleutel, provincie, bijzonderheden: { stap: editie.nummer + 1 } });
    return "opgeslagen";
  });
}

/** What an edition would be when it was fixed now. */
export interface Uitslag {
  /** what is stored for ever */
  readonly tekst: string;
  /** points that nobody accepted or solved */
  readonly open: number;
  /** true when it is not what was shown to who fixes it: a figure changed meanwhile */
  readonly anders?: boolean;
}

export type Vaststeluitkomst = "vastgesteld" | "open-punten" | "botsing" | "kan-niet" | "onbekend";

/**
 * Fix an edition: its result is made from what is recorded at this moment, and kept with its SHA-256. Nothing is stored while a point is
 * open, or when somebody took a step or changed a figure since the page was made.
 * @param maak makes the result; pure
 * @param bekendOp the moment of knowing; null = now. An earlier one is for papers that were loaded before
 * @throws GeenToegang unless the actor may write editions of this province
 */
export async function stelEditieVast(
  actor: Actor, provincie: string, sleutel: string, basis: number, maak: (invoer: StandInvoer, editie: Editie, bekendOp: Date) => Uitslag, bekendOp: Date | null = null,
): Promise<Vaststeluitkomst> {
  eis(actor, "editie.schrijven", { provincie });
  return writeTransaction(await db(), async (tx) => {
    const found = await findEditie(tx, provincie, sleutel);
    if (!found) return "onbekend";
    const { id, editie } = found;
    if (editie.status !== "concept") return "kan-niet";
    if (basis !== editie.nummer) return "botsing";
    const { vastgelegdOp, vastgelegdDoor } = vastleggingVan(actor);
    const moment = bekendOp ?? vastgelegdOp;
    const { peildatum } = editie.inhoud;
    const invoer = await standInvoerIn(tx, provincie, { peildatum, bekendOp: moment });
    if (!invoer) return "onbekend";
    const { tekst, open, anders } = maak(invoer, editie, moment);
    if (anders === true) return "botsing";
    if (open > 0) return "open-punten";
    const sha256 = hash(tekst);
    await tx.editievaststelling.create({ data: { editieId: id, peildatum, bekendOp: moment, resultaat: tekst, sha256, rol: rolVan(actor), vastgelegdOp, vastgelegdDoor } });
    await addAuditregel(actor, tx, { handeling: "editie: vastgesteld", onderwerp: sleutel, provincie, bijzonderheden: { peildatum, bekendOp: moment.toISOString(), sha256 } });
    // what the next writer records must not be known at this very millisecond
    while (Date.now() <= vastgelegdOp.getTime()) await new Promise((resolve) => setTimeout(resolve, 1));
    return "vastgesteld";
  });
}
