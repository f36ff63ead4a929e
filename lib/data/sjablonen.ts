import type { Actor } from "@/lib/access/actor";
import { eis } from "@/lib/access/rechten";
import { vertalingschema, type Vertaling } from "@/lib/schemas/vrije-tabel";
import { addAuditregel } from "./audit";
import { db, writeTransaction } from "./db";
import { vastleggingVan } from "./vastleggen";

/** A mapping that was saved to be used again next month. */
export interface Sjabloon {
  readonly naam: string;
  readonly vertaling: Vertaling;
}

/** The templates of a province, by name: of each its latest version. @throws GeenToegang */
export async function readSjablonen(actor: Actor, provincie: string): Promise<readonly Sjabloon[]> {
  eis(actor, "cijfers.schrijven", { provincie });
  const rows = await (await db()).importsjabloon.findMany({ where: { provincieCode: provincie }, orderBy: [{ naam: "asc" }, { versie: "asc" }] });
  const latest = new Map(rows.map((r) => [r.naam, r.inhoud]));
  return [...latest].map(([naam, inhoud]) => ({ naam, vertaling: vertalingschema.parse(JSON.parse(inhoud)) }));
}

/** Save a template: a next version when it differs from the one of that name. @throws GeenToegang */
export async function saveSjabloon(actor: Actor, provincie: string, { naam, vertaling }: Sjabloon): Promise<void> {
  eis(actor, "cijfers.schrijven", { provincie });
  const inhoud = JSON.stringify(vertaling);
  await writeTransaction(await db(), async (tx) => {
    const oud = await tx.importsjabloon.findFirst({ where: { provincieCode: provincie, naam }, orderBy: { versie: "desc" } });
    if (oud?.inhoud === inhoud) return;
    const { vastgelegdOp, vastgelegdDoor } = vastleggingVan(actor);
    await tx.importsjabloon.create({ data: { provincieCode: provincie, naam, versie: (oud?.versie ?? 0) + 1, inhoud, vastgelegdOp, vastgelegdDoor } });
    await addAuditregel(actor, tx, { handeling: "importsjabloon bewaren", onderwerp: naam, provincie });
  });
}
