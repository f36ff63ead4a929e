import type { Actor } from "@/lib/access/actor";
import { eis } from "@/lib/access/rechten";

import { isGelijk, type Cijfer } from "@/lib/domain/cijfer";
import type { IndicatorCode } from "@/lib/domain/indicatoren";
import type { Opgaveversie, Opgavevorm } from "@/lib/domain/opgavevorm";
import type { Gebied } from "@/lib/domain/waarneming";
import { addAuditregel } from "./audit";
import { db, readTransaction, writeTransaction, type Tx } from "./db";
import { toWaarneming } from "./rijen";
import { addWaarnemingen, vastleggingVan, type NieuweWaarneming } from "./vastleggen";

const INDICATOREN = ["opgave", "opgaveAmv", "taakstelling"];

/** The province, its gemeenten in their order, and every version of every opgave and taakstelling. */
export interface Opgaven {
  readonly provincie: Gebied;
  readonly gemeenten: readonly Gebied[];
  /** in the order in which they were recorded */
  readonly versies: readonly Opgaveversie[];
}

/**
 * Everything that is recorded of the opgaven of a province.
 * @returns null when there is no such province
 * @throws GeenToegang unless the actor may read the figures of the province
 */
export async function readOpgaven(actor: Actor, provincie: string): Promise<Opgaven | null> {
  eis(actor, "cijfers.lezen", { provincie });
  return readTransaction(await db(), async (tx) => {
    const own = await tx.gebied.findFirst({ where: { code: provincie, soort: "provincie" } });
    if (!own) return null;
    const gemeenten = await tx.gebied.findMany({ where: { provincieCode: provincie }, orderBy: [{ volgorde: "asc" }, { code: "asc" }] });
    const codes = [provincie, ...gemeenten.map((g) => g.code)];
    const rijen = await tx.waarneming.findMany({ where: { indicator: { in: INDICATOREN }, gebiedCode: { in: codes } }, orderBy: { id: "asc" } });
    return { provincie: own, gemeenten, versies: rijen.map((r) => ({ ...toWaarneming(r), id: r.id, reden: r.reden, bestand: r.bestand, op: r.vastgelegdOp, door: r.vastgelegdDoor })) };
  });
}

export interface Opgavecel {
  readonly indicator: IndicatorCode;
  /** CBS code */
  readonly gebied: string;
  readonly cijfer: Cijfer;
  /** `opgaveBasis` of what the form was made from */
  readonly basis: number;
}

export interface Opgavenopslag {
  readonly vorm: Pick<Opgavevorm, "thema" | "per" | "indicatoren">;
  readonly periode: string;
  readonly peildatum: string;
  readonly uiterlijk: string | null;
  readonly regime: string | null;
  readonly bron: string;
  readonly toelichting: string;
  readonly reden: string | null;
  readonly cellen: readonly Opgavecel[];
}

export type Opgavenuitkomst = "opgeslagen" | "ongewijzigd" | "botsing" | "latere-peildatum" | "reden-nodig" | "onbekend-gebied";

async function newestOf(tx: Tx, { thema, indicator, gebied, periode }: NieuweWaarneming) {
  const where = { thema, indicator, gebiedCode: gebied, periode };
  const newest = await tx.waarneming.findFirst({ where, orderBy: { id: "desc" } });
  const last = await tx.waarneming.findFirst({ where, orderBy: [{ peildatum: "desc" }, { versie: "desc" }] });
  return { id: newest?.id ?? 0, peildatum: last?.peildatum ?? "", cijfer: last ? toWaarneming(last).cijfer : null };
}

/**
 * Record opgaven for all gebieden at once: all or nothing, with the audit row. The versions before stay. When somebody else
 * recorded one of them meanwhile it is a botsing; a figure that differs from what is stored needs a reason; one that is known of a later
 * peildatum cannot be replaced by an older one. Then nothing is stored.
 * @throws GeenToegang unless the actor may write the figures of the province
 */
export async function saveOpgaven(actor: Actor, provincie: string, opslag: Opgavenopslag): Promise<Opgavenuitkomst> {
  eis(actor, "cijfers.schrijven", { provincie });
  const { vorm, periode, peildatum, uiterlijk, regime, bron, toelichting, reden, cellen } = opslag;
  return writeTransaction(await db(), async (tx) => {
    const gebieden = vorm.per === "provincie" ? [provincie] : (await tx.gebied.findMany({ where: { provincieCode: provincie } })).map((g) => g.code);
    if (cellen.some((c) => !gebieden.includes(c.gebied) || !vorm.indicatoren.includes(c.indicator))) return "onbekend-gebied";
    const rows: NieuweWaarneming[] = cellen.map(({ indicator, gebied, cijfer }) => ({ thema: vorm.thema, indicator, gebied, periode, peildatum, cijfer, uiterlijk, regime, bron, toelichting, reden }));
    const stored: Awaited<ReturnType<typeof newestOf>>[] = [];
    for (const row of rows) stored.push(await newestOf(tx, row));
    // what was recorded since is no botsing when it says the same: a second click on the same button
    const stale = stored.some((s, i) => s.id !== cellen[i]!.basis && !(s.cijfer && isGelijk(s.cijfer, cellen[i]!.cijfer)));
    if (stale) return "botsing";
    if (stored.some((s) => s.peildatum > peildatum)) return "latere-peildatum";
    if (reden === null && stored.some((s, i) => s.cijfer && !isGelijk(s.cijfer, cellen[i]!.cijfer))) return "reden-nodig";
    const added = await addWaarnemingen(tx, vastleggingVan(actor), rows);
    if (added.length === 0) return "ongewijzigd";
    await addAuditregel(actor, tx, { handeling: "opgaven vastgelegd", onderwerp: `${vorm.thema} ${periode}`, provincie, bijzonderheden: { peildatum, bron, aantal: added.length } });
    return "opgeslagen";
  });
}
