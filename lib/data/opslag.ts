import { createHash } from "node:crypto";
import type { Actor } from "@/lib/access/actor";
import { eis } from "@/lib/access/rechten";
import type { Cijfer } from "@/lib/domain/cijfer";
import { db, type Tx } from "./db";
import { naamVan, type Vastlegging } from "./vastleggen";

/** One figure that a save changed, to show it again. */
export interface OpgeslagenCijfer {
  /** of the row: a gemeente, or a location and its phase */
  readonly naam: string;
  /** of the column */
  readonly label: string;
  /** null = it is new */
  readonly oud: Cijfer | null;
  readonly nieuw: Cijfer;
}

/** What a save stored. */
export interface Opslag {
  readonly id: number;
  /** of the form that it came from */
  readonly sleutel: string;
  readonly op: Date;
  readonly door: string;
  readonly cijfers: readonly OpgeslagenCijfer[];
}

/** A form's key and what was sent with it: the same twice is one save. */
export interface Zending {
  readonly sleutel: string;
  readonly inhoud: unknown;
}

const hashOf = (inhoud: unknown) => createHash("sha256").update(JSON.stringify(inhoud)).digest("hex");

/** The save that this sending led to before, by the same account (a double click, a retry after a timeout); else null. */
export async function findOpslag(actor: Actor, tx: Tx, { sleutel, inhoud }: Zending): Promise<number | null> {
  const found = await tx.opslag.findUnique({ where: { door_sleutel_inhoud: { door: naamVan(actor), sleutel, inhoud: hashOf(inhoud) } } });
  return found?.id ?? null;
}

/** Remember a save within its own transaction. */
export async function addOpslag(tx: Tx, provincie: string, vastlegging: Vastlegging, { sleutel, inhoud }: Zending, cijfers: readonly OpgeslagenCijfer[]): Promise<number> {
  const { id } = await tx.opslag.create({
    data: { provincieCode: provincie, sleutel, inhoud: hashOf(inhoud), resultaat: JSON.stringify(cijfers), op: vastlegging.vastgelegdOp, door: vastlegging.vastgelegdDoor },
  });
  return id;
}

/**
 * What a save stored, for the notice after it; null when the province has no such save.
 * @throws GeenToegang unless the actor enters figures of the province
 */
export async function readOpslag(actor: Actor, provincie: string, id: number): Promise<Opslag | null> {
  eis(actor, "cijfers.schrijven", { provincie });
  const found = await (await db()).opslag.findFirst({ where: { id, provincieCode: provincie } });
  return found && { id, sleutel: found.sleutel, op: found.op, door: found.door, cijfers: JSON.parse(found.resultaat) as OpgeslagenCijfer[] };
}
