import type { Actor } from "@/lib/access/actor";
import { eis } from "@/lib/access/rechten";
import { type Locatiedossier, type Locatievraag } from "@/lib/domain/locatiedossier";
import type { Gebied } from "@/lib/domain/waarneming";
import type { Prisma } from "@/prisma/generated/sqlite/client";
import { db, readTransaction } from "./db";
import { toFase } from "./rijen";

const ALLES = {
  gebied: true,
  fasen: { orderBy: { id: "asc" } },
  vragen: { include: { antwoorden: true }, orderBy: { id: "asc" } },
} as const satisfies Prisma.LocatieInclude;

type Rij = Prisma.LocatieGetPayload<{ include: typeof ALLES }>;

function toVraag({ id, vraag, aan, sinds, op, door, antwoorden: [antwoord] }: Rij["vragen"][number]): Locatievraag {
  return { id, vraag, aan, sinds, op, door, antwoord: antwoord ? { tekst: antwoord.antwoord, op: antwoord.op, door: antwoord.door } : null };
}

function toDossier({ id, naam, gebied, volgorde, fasen, vragen }: Rij): Locatiedossier {
  return {
    id, naam, volgorde, gebied: gebied.code, gemeente: gebied.naam,
    fasen: fasen.map((f) => ({ ...toFase(f), id: f.id, reden: f.reden, bestand: f.bestand, op: f.vastgelegdOp, door: f.vastgelegdDoor })),
    vragen: vragen.map(toVraag),
  };
}

/** The gemeenten of a province in their order, and its locations in the papers' order. */
export interface Locatielijst {
  readonly gemeenten: readonly Gebied[];
  readonly locaties: readonly Locatiedossier[];
}

/**
 * Every location of a province with all that is recorded of it.
 * @throws GeenToegang unless the actor may read the figures of the province
 */
export async function readLocaties(actor: Actor, provincie: string): Promise<Locatielijst> {
  eis(actor, "cijfers.lezen", { provincie });
  return readTransaction(await db(), async (tx) => {
    const gemeenten = await tx.gebied.findMany({ where: { provincieCode: provincie }, orderBy: [{ volgorde: "asc" }, { code: "asc" }] });
    const rijen = await tx.locatie.findMany({ where: { gebied: { provincieCode: provincie } }, include: ALLES, orderBy: [{ volgorde: "asc" }, { id: "asc" }] });
    return { gemeenten, locaties: gemeenten.flatMap((g) => rijen.filter((r) => r.gebiedCode === g.code)).map(toDossier) };
  });
}

/**
 * One location with all that is recorded of it.
 * @returns null when the province has no such location
 * @throws GeenToegang unless the actor may read the figures of the province
 */
export async function readLocatie(actor: Actor, provincie: string, id: number): Promise<Locatiedossier | null> {
  eis(actor, "cijfers.lezen", { provincie });
  const rij = await (await db()).locatie.findFirst({ where: { id, gebied: { provincieCode: provincie } }, include: ALLES });
  return rij && toDossier(rij);
}
