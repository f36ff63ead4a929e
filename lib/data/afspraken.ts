import type { Actor } from "@/lib/access/actor";
import { eis } from "@/lib/access/rechten";
import { afsprakenOp, type Afspraak, type Afspraakgegevens, type Afspraaksoort } from "@/lib/domain/afspraak";
import type { Afspraak as Rij } from "@/prisma/generated/sqlite/client";
import { addAuditregel } from "./audit";
import { db, writeTransaction } from "./db";
import { onthoud } from "./geheugen";
import { vastleggingVan } from "./vastleggen";
import { gebiedBinnen, saidOf, uitkomstTegen, type Versieopslag, type Versieuitkomst } from "./versies";

function toAfspraak(rij: Rij): Afspraak {
  return {
    id: rij.id, sleutel: rij.sleutel, versie: rij.versie,
    soort: rij.soort as Afspraaksoort, gebied: rij.gebiedCode, naar: rij.naar, plaatsen: rij.plaatsen, van: rij.van, tot: rij.tot, termijn: rij.termijn,
    vervallen: rij.vervallen, peildatum: rij.peildatum, bron: rij.bron, toelichting: rij.toelichting, reden: rij.reden, op: rij.vastgelegdOp, door: rij.vastgelegdDoor,
  };
}

/**
 * Every version of the agreements of a province, oldest first.
 * @param bekendOp only what was recorded by then; null = all
 * @throws GeenToegang unless the actor may read the figures of the province
 */
export async function readAfspraakversies(actor: Actor, provincie: string, bekendOp: Date | null): Promise<readonly Afspraak[]> {
  eis(actor, "cijfers.lezen", { provincie });
  return onthoud(["afspraken", provincie, bekendOp], async (client) => {
    const rijen = await client.afspraak.findMany({ where: { provincieCode: provincie, ...(bekendOp && { vastgelegdOp: { lte: bekendOp } }) }, orderBy: { id: "asc" } });
    return rijen.map(toAfspraak);
  });
}

/**
 * The agreements of a province as last recorded, in the order in which they were first recorded; those that lapsed are left out.
 * @param bekendOp only what was recorded by then; null = all
 * @param peildatum only what was known to be true by then; null = all
 * @throws GeenToegang unless the actor may read the figures of the province
 */
export async function readAfspraken(actor: Actor, provincie: string, bekendOp: Date | null, peildatum: string | null = null): Promise<readonly Afspraak[]> {
  eis(actor, "cijfers.lezen", { provincie });
  return afsprakenOp(await readAfspraakversies(actor, provincie, bekendOp), peildatum);
}

/**
 * Record an agreement, or a next version of it, with its audit row. When somebody else recorded a version meanwhile it is a botsing,
 * and nothing is stored; what says the same as the last version stores nothing.
 * @throws GeenToegang unless the actor may write the figures of the province
 */
export async function saveAfspraak(actor: Actor, provincie: string, opslag: Versieopslag<Afspraakgegevens>): Promise<Versieuitkomst> {
  eis(actor, "cijfers.schrijven", { provincie });
  const { sleutel, basis, gegevens, reden } = opslag;
  const said = saidOf(opslag);
  return writeTransaction(await db(), async (tx) => {
    if (gegevens.gebied === provincie || !(await gebiedBinnen(tx, provincie, gegevens.gebied))) return "onbekend-gebied";
    const uitkomst = uitkomstTegen(await tx.afspraak.findFirst({ where: { provincieCode: provincie, sleutel }, orderBy: { versie: "desc" } }), said, basis);
    if (uitkomst !== "opgeslagen") return uitkomst;
    const { vastgelegdOp, vastgelegdDoor } = vastleggingVan(actor);
    await tx.afspraak.create({ data: { provincieCode: provincie, sleutel, versie: basis + 1, ...said, reden, vastgelegdOp, vastgelegdDoor } });
    await addAuditregel(actor, tx, { handeling: opslag.vervallen ? "afspraak vervallen" : "afspraak vastgelegd", onderwerp: `${gegevens.gebied} → ${gegevens.naar}`, provincie, bijzonderheden: { plaatsen: gegevens.plaatsen, van: gegevens.van, versie: basis + 1 } });
    return uitkomst;
  });
}
