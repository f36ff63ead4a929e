import type { Locatie } from "@/lib/domain/locatie";
import { Prisma } from "@/prisma/generated/sqlite/client";
import type { Tx } from "./db";
import { toFase, ZONDER_VASTLEGGING } from "./rijen";

/** Which lines of the phases: true at `peildatum`, known at `bekendOp` (null = now), and not yet replaced at `sinds`. */
export interface Fasekeuze {
  readonly peildatum: string;
  readonly bekendOp: Date | null;
  /** the first date that is looked at; no later than `peildatum` */
  readonly sinds: string;
}

/** Of each phase the line that holds at `sinds`: one look-up in the index per phase, however often the list was told anew. */
async function readGeldende(tx: Tx, locaties: readonly number[], { sinds, bekendOp }: Fasekeuze): Promise<readonly number[]> {
  const knownThen = bekendOp ? Prisma.sql`AND f."vastgelegdOp" <= ${bekendOp}` : Prisma.empty;
  const latest = await tx.$queryRaw<{ id: number | bigint | null }[]>`
    SELECT (
      SELECT f.id FROM "Faseversie" f
      WHERE f."locatieId" = p."locatieId" AND f.fase = p.fase AND f.peildatum <= ${sinds} ${knownThen}
      ORDER BY f.peildatum DESC, f.versie DESC LIMIT 1
    ) AS id
    FROM (SELECT DISTINCT "locatieId", fase FROM "Faseversie" WHERE "locatieId" IN (${Prisma.join(locaties)})) p`;
  return latest.flatMap(({ id }) => (id === null ? [] : [Number(id)]));
}

/** The locations of a province in the papers' order, with those lines of their phases that a stand at `sinds` or later takes. */
export async function readLocaties(tx: Tx, provincie: string, keuze: Fasekeuze): Promise<readonly Locatie[]> {
  const locaties = await tx.locatie.findMany({ where: { gebied: { provincieCode: provincie } }, orderBy: { volgorde: "asc" } });
  if (locaties.length === 0) return [];
  const ids = locaties.map((l) => l.id);
  const { peildatum, bekendOp, sinds } = keuze;
  const geldend = await tx.faseversie.findMany({ omit: ZONDER_VASTLEGGING, where: { id: { in: [...(await readGeldende(tx, ids, keuze))] } } });
  const later = sinds >= peildatum ? [] : await tx.faseversie.findMany({ omit: ZONDER_VASTLEGGING, where: { locatieId: { in: ids }, peildatum: { gt: sinds, lte: peildatum }, ...(bekendOp && { vastgelegdOp: { lte: bekendOp } }) } });
  const fasen = [...geldend, ...later];
  return locaties.map((l) => ({ id: l.id, naam: l.naam, gebied: l.gebiedCode, volgorde: l.volgorde, fasen: fasen.filter((f) => f.locatieId === l.id).map(toFase) }));
}
