import type { Actor } from "@/lib/access/actor";
import { eis } from "@/lib/access/rechten";
import { addAuditregel } from "./audit";
import { db, writeTransaction } from "./db";
import { naamVan } from "./vastleggen";

/** The mailbox of a gemeente that is asked for figures; null = none is known. */
export interface Postbus {
  readonly gemeente: string;
  readonly naam: string;
  readonly adres: string | null;
}

/**
 * The gemeenten of the province in their order, with their mailbox.
 * @throws GeenToegang unless the actor enters figures of the province
 */
export async function readPostbussen(actor: Actor, provincie: string): Promise<readonly Postbus[]> {
  eis(actor, "cijfers.schrijven", { provincie });
  const gemeenten = await (await db()).gebied.findMany({
    where: { provincieCode: provincie }, include: { postbussen: { orderBy: { versie: "desc" }, take: 1 } }, orderBy: [{ volgorde: "asc" }, { code: "asc" }],
  });
  return gemeenten.map(({ code, naam, postbussen: [p] }) => ({ gemeente: code, naam, adres: p?.adres || null }));
}

/**
 * Keep the mailboxes of gemeenten: a changed one is a next version; an empty address means that there is none any more.
 * Gemeenten of other provinces are left out.
 * @param adressen by CBS code
 * @throws GeenToegang unless the actor enters figures of the province
 */
export async function savePostbussen(actor: Actor, provincie: string, adressen: ReadonlyMap<string, string>): Promise<number> {
  eis(actor, "cijfers.schrijven", { provincie });
  return writeTransaction(await db(), async (tx) => {
    const gemeenten = await tx.gebied.findMany({ where: { provincieCode: provincie }, include: { postbussen: { orderBy: { versie: "desc" }, take: 1 } } });
    const changed = gemeenten.flatMap(({ code, postbussen: [p] }) => {
      const adres = adressen.get(code);
      return adres === undefined || adres === (p?.adres ?? "") ? [] : [{ gebiedCode: code, versie: (p?.versie ?? 0) + 1, adres }];
    });
    if (changed.length === 0) return 0;
    const vastlegging = { vastgelegdOp: new Date(), vastgelegdDoor: naamVan(actor) };
    await tx.postbus.createMany({ data: changed.map((c) => ({ ...c, ...vastlegging })) });
    await addAuditregel(actor, tx, { handeling: "postbussen wijzigen", onderwerp: changed.map((c) => c.gebiedCode).join(", "), provincie });
    return changed.length;
  });
}

/** The month that was asked for, by whom, and when. */
export interface Verzoek {
  readonly gemeente: string;
  readonly op: Date;
  readonly door: string;
}

const VERSTUURD = "cijfers opvragen";
const onderwerpOf = (gemeente: string, maand: string) => `${gemeente} ${maand}`;

/** Note that a gemeente was asked for the figures of a month. @throws GeenToegang */
export async function addVerzoek(actor: Actor, provincie: string, { gemeente, maand }: { gemeente: string; maand: string }): Promise<void> {
  eis(actor, "cijfers.schrijven", { provincie });
  await writeTransaction(await db(), (tx) => addAuditregel(actor, tx, { handeling: VERSTUURD, onderwerp: onderwerpOf(gemeente, maand), provincie }));
}

/** When each gemeente was last asked for a month by mail from here. @throws GeenToegang */
export async function readVerzoeken(actor: Actor, provincie: string, maand: string): Promise<readonly Verzoek[]> {
  eis(actor, "cijfers.schrijven", { provincie });
  const rows = await (await db()).auditregel.findMany({ where: { provincieCode: provincie, handeling: VERSTUURD, onderwerp: { endsWith: ` ${maand}` } }, orderBy: { id: "asc" } });
  return [...new Map(rows.map((r) => [r.onderwerp, { gemeente: r.onderwerp.slice(0, -maand.length - 1), op: r.op, door: r.door }])).values()];
}
