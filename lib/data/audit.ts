import type { Actor } from "@/lib/access/actor";
import { eis } from "@/lib/access/rechten";
import { db, type Tx } from "./db";

export interface Auditregel {
  readonly id: number;
  readonly op: Date;
  /** gebruikersnaam or "systeem" */
  readonly door: string;
  readonly handeling: string;
  readonly onderwerp: string;
  readonly bijzonderheden: Readonly<Record<string, unknown>>;
}

/** What is written about one act; never a password or a session. */
export interface NieuweAuditregel {
  readonly handeling: string;
  readonly onderwerp: string;
  /** whose log it belongs to; null = the whole installation */
  readonly provincie: string | null;
  readonly bijzonderheden?: Readonly<Record<string, string | number | boolean | null>>;
}

/**
 * Adds the audit row of a write to that write's own transaction. The write itself has been authorized;
 * without a transaction nobody can call this.
 */
export async function addAuditregel(actor: Actor, tx: Tx, regel: NieuweAuditregel): Promise<void> {
  await tx.auditregel.create({
    data: {
      op: new Date(),
      door: actor.soort === "systeem" ? "systeem" : actor.gebruikersnaam,
      provincieCode: regel.provincie,
      handeling: regel.handeling,
      onderwerp: regel.onderwerp,
      bijzonderheden: JSON.stringify(regel.bijzonderheden ?? {}),
    },
  });
}

/**
 * One page of a province's audit log, newest first, and the `voor` of the next page (null on the last).
 * @param voor only rows older than this id
 * @throws GeenToegang
 */
export async function readAuditlog(
  actor: Actor,
  { provincie, voor, aantal = 50 }: { provincie: string; voor?: number | undefined; aantal?: number },
): Promise<{ regels: Auditregel[]; volgende: number | null }> {
  eis(actor, "audit.lezen", { provincie });
  const rijen = await (await db()).auditregel.findMany({
    where: { provincieCode: provincie, ...(voor === undefined ? {} : { id: { lt: voor } }) },
    orderBy: { id: "desc" },
    take: aantal + 1,
  });
  const regels = rijen.slice(0, aantal).map(({ id, op, door, handeling, onderwerp, bijzonderheden }) => ({
    id, op, door, handeling, onderwerp, bijzonderheden: JSON.parse(bijzonderheden) as Record<string, unknown>,
  }));
  return { regels, volgende: rijen.length > aantal ? (regels.at(-1)?.id ?? null) : null };
}
