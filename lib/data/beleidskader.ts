import type { Actor } from "@/lib/access/actor";
import { eis } from "@/lib/access/rechten";
import type { Beleidskader } from "@/lib/domain/beleidskader";
import { kaderinhoudSchema } from "@/lib/schemas/dossier";
import { addAuditregel } from "./audit";
import { db, writeTransaction } from "./db";
import { onthoud } from "./geheugen";
import { vastleggingVan } from "./vastleggen";
import { uitkomstTegen } from "./versies";

/** A recorded version, with who recorded it and why. */
export interface Kaderversie extends Beleidskader {
  readonly id: number;
  readonly bron: string;
  readonly toelichting: string;
  /** null for the first */
  readonly reden: string | null;
  readonly op: Date;
  readonly door: string;
}

const toInhoud = (treden: string, regels: string) => kaderinhoudSchema.parse({ treden: JSON.parse(treden) as unknown, regels: JSON.parse(regels) as unknown });

/**
 * Every version of the beleidskader that a province recorded, oldest first; none while it goes by the generic one. Whoever may read a
 * dossier may read the steps that it names.
 * @param gemeente whose dossier is read; null = all
 * @param bekendOp only what was recorded by then; null = all
 * @throws GeenToegang
 */
export async function readKaders(actor: Actor, provincie: string, gemeente: string | null, bekendOp: Date | null): Promise<readonly Kaderversie[]> {
  eis(actor, "dossier.lezen", { provincie, ...(gemeente !== null && { gemeente }) });
  return onthoud(["beleidskaders", provincie, bekendOp], async (client) => {
    const rijen = await client.beleidskader.findMany({ where: { provincieCode: provincie, ...(bekendOp && { vastgelegdOp: { lte: bekendOp } }) }, orderBy: { versie: "asc" } });
    return rijen.map(({ id, versie, naam, vanaf, treden, regels, bron, toelichting, reden, vastgelegdOp, vastgelegdDoor }) => ({
      id, versie, naam, vanaf, ...toInhoud(treden, regels), bron, toelichting, reden, op: vastgelegdOp, door: vastgelegdDoor,
    }));
  });
}

export interface Kaderopslag {
  /** the version that the form was made from; 0 = the generic one */
  readonly basis: number;
  readonly kader: Omit<Beleidskader, "versie">;
  readonly bron: string;
  readonly toelichting: string;
  readonly reden: string | null;
}

/**
 * Record the next version of the beleidskader with its audit row. When somebody else recorded one meanwhile it is a botsing, and nothing is
 * stored; what says the same as the last version stores nothing.
 * @throws GeenToegang unless the actor may write the toezicht of the province
 */
export async function saveKader(actor: Actor, provincie: string, { basis, kader, bron, toelichting, reden }: Kaderopslag): Promise<"opgeslagen" | "ongewijzigd" | "botsing"> {
  eis(actor, "toezicht.schrijven", { provincie });
  const { treden, regels } = kaderinhoudSchema.parse({ treden: kader.treden, regels: kader.regels });
  const said = { naam: kader.naam, vanaf: kader.vanaf, treden: JSON.stringify(treden), regels: JSON.stringify(regels), bron, toelichting };
  return writeTransaction(await db(), async (tx) => {
    const uitkomst = uitkomstTegen(await tx.beleidskader.findFirst({ where: { provincieCode: provincie }, orderBy: { versie: "desc" } }), said, basis);
    if (uitkomst !== "opgeslagen") return uitkomst;
    const { vastgelegdOp, vastgelegdDoor } = vastleggingVan(actor);
    await tx.beleidskader.create({ data: { provincieCode: provincie, versie: basis + 1, ...said, reden, vastgelegdOp, vastgelegdDoor } });
    await addAuditregel(actor, tx, { handeling: "beleidskader vastgelegd", onderwerp: kader.naam, provincie, bijzonderheden: { versie: basis + 1, vanaf: kader.vanaf, treden: treden.length } });
    return uitkomst;
  });
}
