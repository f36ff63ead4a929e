import type { Actor } from "@/lib/access/actor";
import { eis } from "@/lib/access/rechten";
import { gebeurtenissenOp, type Gebeurtenis, type Gebeurtenisgegevens, type Gebeurtenissoort } from "@/lib/domain/gebeurtenis";
import type { ThemaCode } from "@/lib/domain/indicatoren";
import type { Gebeurtenis as Rij } from "@/prisma/generated/sqlite/client";
import { addAuditregel } from "./audit";
import { db, writeTransaction } from "./db";
import { onthoud } from "./geheugen";
import { vastleggingVan } from "./vastleggen";
import { gebiedBinnen, saidOf, uitkomstTegen, type Versieopslag, type Versieuitkomst } from "./versies";

function toGebeurtenis(rij: Rij): Gebeurtenis {
  return {
    id: rij.id, sleutel: rij.sleutel, versie: rij.versie,
    datum: rij.datum, label: rij.label, soort: rij.soort as Gebeurtenissoort, thema: rij.thema as ThemaCode | null, gebied: rij.gebiedCode,
    vervallen: rij.vervallen, peildatum: rij.peildatum, bron: rij.bron, toelichting: rij.toelichting, reden: rij.reden, op: rij.vastgelegdOp, door: rij.vastgelegdDoor,
  };
}

/**
 * Every version of the events of a province, oldest first.
 * @param bekendOp only what was recorded by then; null = all
 * @throws GeenToegang unless the actor may read the figures of the province
 */
export async function readGebeurtenisversies(actor: Actor, provincie: string, bekendOp: Date | null): Promise<readonly Gebeurtenis[]> {
  eis(actor, "cijfers.lezen", { provincie });
  return onthoud(["gebeurtenissen", provincie, bekendOp], async (client) => {
    const rijen = await client.gebeurtenis.findMany({ where: { provincieCode: provincie, ...(bekendOp && { vastgelegdOp: { lte: bekendOp } }) }, orderBy: { id: "asc" } });
    return rijen.map(toGebeurtenis);
  });
}

/**
 * The events of a province as last recorded, in order of date; those that lapsed are left out.
 * @param bekendOp only what was recorded by then; null = all
 * @param peildatum only what was known to be true by then; null = all
 * @throws GeenToegang unless the actor may read the figures of the province
 */
export async function readGebeurtenissen(actor: Actor, provincie: string, bekendOp: Date | null, peildatum: string | null = null): Promise<readonly Gebeurtenis[]> {
  eis(actor, "cijfers.lezen", { provincie });
  return gebeurtenissenOp(await readGebeurtenisversies(actor, provincie, bekendOp), peildatum);
}

/**
 * Record an event, or a next version of it, with its audit row. When somebody else recorded a version meanwhile it is a botsing, and
 * nothing is stored; what says the same as the last version stores nothing.
 * @throws GeenToegang unless the actor may write the figures of the province
 */
export async function saveGebeurtenis(actor: Actor, provincie: string, opslag: Versieopslag<Gebeurtenisgegevens>): Promise<Versieuitkomst> {
  eis(actor, "cijfers.schrijven", { provincie });
  const { sleutel, basis, gegevens, reden } = opslag;
  const said = saidOf(opslag);
  return writeTransaction(await db(), async (tx) => {
    if (!(await gebiedBinnen(tx, provincie, gegevens.gebied))) return "onbekend-gebied";
    const uitkomst = uitkomstTegen(await tx.gebeurtenis.findFirst({ where: { provincieCode: provincie, sleutel }, orderBy: { versie: "desc" } }), said, basis);
    if (uitkomst !== "opgeslagen") return uitkomst;
    const { vastgelegdOp, vastgelegdDoor } = vastleggingVan(actor);
    await tx.gebeurtenis.create({ data: { provincieCode: provincie, sleutel, versie: basis + 1, ...said, reden, vastgelegdOp, vastgelegdDoor } });
    await addAuditregel(actor, tx, { handeling: opslag.vervallen ? "gebeurtenis vervallen" : "gebeurtenis vastgelegd", onderwerp: gegevens.label, provincie, bijzonderheden: { datum: gegevens.datum, gebied: gegevens.gebied, versie: basis + 1 } });
    return uitkomst;
  });
}
