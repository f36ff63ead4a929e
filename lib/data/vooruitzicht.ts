import type { Actor } from "@/lib/access/actor";
import { eis } from "@/lib/access/rechten";
import type { Vooruitzicht, Vooruitzichtgegevens, Vooruitzichtsoort, Vooruitzichtzekerheid } from "@/lib/domain/vooruitzicht";
import type { Vooruitzicht as Rij } from "@/prisma/generated/sqlite/client";
import { addAuditregel } from "./audit";
import { db, writeTransaction } from "./db";
import { vastleggingVan } from "./vastleggen";

function toVooruitzicht(rij: Rij): Vooruitzicht {
  return {
    id: rij.id, gebied: rij.gebiedCode, naam: rij.naam, versie: rij.versie,
    soort: rij.soort as Vooruitzichtsoort, plaatsenVan: rij.plaatsenVan, plaatsenTot: rij.plaatsenTot, vervangt: rij.vervangt,
    van: rij.van, tot: rij.tot, zekerheid: rij.zekerheid as Vooruitzichtzekerheid,
    peildatum: rij.peildatum, bron: rij.bron, toelichting: rij.toelichting, reden: rij.reden, op: rij.vastgelegdOp, door: rij.vastgelegdDoor,
  };
}

/**
 * Every version of the locations and plans for Oekraïne of a province, oldest first, gemeenten in their order.
 * @param bekendOp only what was recorded by then; null = all
 * @throws GeenToegang unless the actor may read the figures of the province
 */
export async function readVooruitzichten(actor: Actor, provincie: string, bekendOp: Date | null): Promise<readonly Vooruitzicht[]> {
  eis(actor, "cijfers.lezen", { provincie });
  const rijen = await (await db()).vooruitzicht.findMany({
    where: { gebied: { provincieCode: provincie }, ...(bekendOp && { vastgelegdOp: { lte: bekendOp } }) },
    orderBy: [{ gebied: { volgorde: "asc" } }, { gebiedCode: "asc" }, { id: "asc" }],
  });
  return rijen.map(toVooruitzicht);
}

export interface Vooruitzichtopslag {
  /** CBS code of the gemeente */
  readonly gebied: string;
  readonly naam: string;
  /** the version that the form was made from; 0 = it is new */
  readonly basis: number;
  readonly gegevens: Vooruitzichtgegevens;
  readonly peildatum: string;
  readonly bron: string;
  readonly toelichting: string;
  /** null only when it is new */
  readonly reden: string | null;
}

export type Vooruitzichtuitkomst = "opgeslagen" | "ongewijzigd" | "botsing" | "onbekende-gemeente";

/**
 * Record a location or plan for Oekraïne, or a next version of it, with its audit row. When somebody else recorded a version
 * meanwhile it is a botsing, and nothing is stored; what says the same as the last version stores nothing.
 * @throws GeenToegang unless the actor may write the figures of the province
 */
export async function saveVooruitzicht(actor: Actor, provincie: string, opslag: Vooruitzichtopslag): Promise<Vooruitzichtuitkomst> {
  eis(actor, "cijfers.schrijven", { provincie });
  const { gebied, naam, basis, gegevens, reden } = opslag;
  const herkomst = { peildatum: opslag.peildatum, bron: opslag.bron, toelichting: opslag.toelichting };
  return writeTransaction(await db(), async (tx) => {
    const gemeente = await tx.gebied.findFirst({ where: { code: gebied, provincieCode: provincie } });
    if (!gemeente) return "onbekende-gemeente";
    const last = await tx.vooruitzicht.findFirst({ where: { gebiedCode: gebied, naam }, orderBy: { versie: "desc" } });
    const said = { ...gegevens, ...herkomst };
    if (last && Object.entries(said).every(([veld, waarde]) => last[veld as keyof Rij] === waarde)) return "ongewijzigd";
    if ((last?.versie ?? 0) !== basis) return "botsing";
    const { vastgelegdOp, vastgelegdDoor } = vastleggingVan(actor);
    await tx.vooruitzicht.create({ data: { gebiedCode: gebied, naam, versie: basis + 1, ...said, reden, vastgelegdOp, vastgelegdDoor } });
    await addAuditregel(actor, tx, { handeling: "vooruitzicht Oekraïne vastgelegd", onderwerp: naam, provincie, bijzonderheden: { gemeente: gemeente.naam, zekerheid: gegevens.zekerheid, peildatum: opslag.peildatum } });
    return "opgeslagen";
  });
}
