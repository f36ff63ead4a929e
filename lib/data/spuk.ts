import type { Actor } from "@/lib/access/actor";
import { eis } from "@/lib/access/rechten";
import type { Spuk, Spukgegevens } from "@/lib/domain/spuk";
import type { Spuk as Rij } from "@/prisma/generated/sqlite/client";
import { addAuditregel } from "./audit";
import { db, writeTransaction } from "./db";
import { onthoud } from "./geheugen";
import { vastleggingVan } from "./vastleggen";
import { uitkomstTegen, type Versieopslag, type Versieuitkomst } from "./versies";

function toSpuk({ id, sleutel, versie, naam, bedrag, vanaf, vervallen, peildatum, bron, toelichting, reden, vastgelegdOp, vastgelegdDoor }: Rij): Spuk {
  return { id, sleutel, versie, naam, bedrag, vanaf, vervallen, peildatum, bron, toelichting, reden, op: vastgelegdOp, door: vastgelegdDoor };
}

/**
 * Every version of the SPUKs that the gemeenten of a province can choose, oldest first.
 * @param bekendOp only what was recorded by then; null = all
 * @throws GeenToegang unless the actor may read the figures of the province
 */
export async function readSpukversies(actor: Actor, provincie: string, bekendOp: Date | null): Promise<readonly Spuk[]> {
  eis(actor, "cijfers.lezen", { provincie });
  return onthoud(["spuk", provincie, bekendOp], async (client) => {
    const rijen = await client.spuk.findMany({ where: { provincieCode: provincie, ...(bekendOp && { vastgelegdOp: { lte: bekendOp } }) }, orderBy: { id: "asc" } });
    return rijen.map(toSpuk);
  });
}

/** What the form of a SPUK records. */
export type Spukopslag = Omit<Versieopslag<Spukgegevens & { readonly gebied: string }>, "gegevens"> & { readonly gegevens: Spukgegevens };

/**
 * Record a SPUK, or a next version of it, with its audit row. When somebody else recorded a version meanwhile it is a botsing, and
 * nothing is stored; what says the same as the last version stores nothing.
 * @throws GeenToegang unless the actor may write the figures of the province
 */
export async function saveSpuk(actor: Actor, provincie: string, opslag: Spukopslag): Promise<Exclude<Versieuitkomst, "onbekend-gebied">> {
  eis(actor, "cijfers.schrijven", { provincie });
  const { sleutel, basis, gegevens, vervallen, peildatum, bron, toelichting, reden } = opslag;
  const said = { ...gegevens, vervallen, peildatum, bron, toelichting };
  return writeTransaction(await db(), async (tx) => {
    const uitkomst = uitkomstTegen(await tx.spuk.findFirst({ where: { provincieCode: provincie, sleutel }, orderBy: { versie: "desc" } }), said, basis);
    if (uitkomst !== "opgeslagen") return uitkomst;
    const { vastgelegdOp, vastgelegdDoor } = vastleggingVan(actor);
    await tx.spuk.create({ data: { provincieCode: provincie, sleutel, versie: basis + 1, ...said, reden, vastgelegdOp, vastgelegdDoor } });
    await addAuditregel(actor, tx, { handeling: vervallen ? "SPUK vervallen" : "SPUK vastgelegd", onderwerp: gegevens.naam, provincie, bijzonderheden: { bedrag: gegevens.bedrag, vanaf: gegevens.vanaf, versie: basis + 1 } });
    return uitkomst;
  });
}
