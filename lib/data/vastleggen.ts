import type { Actor } from "@/lib/access/actor";

import { isGelijk, type Cijfer } from "@/lib/domain/cijfer";
import type { IndicatorCode, ThemaCode } from "@/lib/domain/indicatoren";
import type { Fase } from "@/lib/domain/locatie";
import type { Tx } from "./db";
import { toFase, toWaarneming } from "./rijen";

/** Who records, when, and from which file: the same for all rows of one save. */
export interface Vastlegging {
  readonly vastgelegdOp: Date;
  readonly vastgelegdDoor: string;
  /** null = typed */
  readonly bestand: string | null;
}

/** Who acts, as it stands in the history. */
export function naamVan(actor: Actor): string {
  return actor.soort === "systeem" ? "systeem" : actor.gebruikersnaam;
}

/** To be called within the transaction: earlier than that moment nobody can have read its rows. */
export function vastleggingVan(actor: Actor, bestand: string | null = null): Vastlegging {
  return { vastgelegdOp: new Date(), vastgelegdDoor: naamVan(actor), bestand };
}

/** A figure to record. `uiterlijk` and `regime` undefined: as the version before has them. */
export interface NieuweWaarneming {
  readonly thema: ThemaCode;
  readonly indicator: IndicatorCode;
  readonly gebied: string;
  readonly periode: string;
  readonly peildatum: string;
  /** as delivered: never incomplete */
  readonly cijfer: Cijfer;
  readonly uiterlijk?: string | null;
  readonly regime?: string | null;
  readonly bron: string;
  readonly toelichting: string;
  /** why it replaces the version before, or why an unlikely figure is right */
  readonly reden: string | null;
}

/** A row that was added, and the figure that it replaces; null for a figure that is new. */
export interface Toegevoegd<T> {
  readonly rij: T;
  readonly versie: number;
  readonly oud: Cijfer | null;
}

/**
 * Record figures of gebieden that the caller has authorized, within its transaction. A row that says the same as the latest
 * version of its figure adds nothing; one that differs in anything adds the next version.
 * @returns the rows that were added
 */
export async function addWaarnemingen(tx: Tx, vastlegging: Vastlegging, rijen: readonly NieuweWaarneming[]): Promise<readonly Toegevoegd<NieuweWaarneming>[]> {
  const added: Toegevoegd<NieuweWaarneming>[] = [];
  for (const rij of rijen) {
    const { thema, indicator, gebied, periode, peildatum, cijfer, bron, toelichting, reden } = rij;
    const key = { thema, indicator, gebiedCode: gebied, periode, peildatum };
    const stored = await tx.waarneming.findFirst({ where: key, orderBy: { versie: "desc" } });
    const oud = stored && toWaarneming(stored);
    const uiterlijk = rij.uiterlijk === undefined ? (oud?.uiterlijk ?? null) : rij.uiterlijk;
    const regime = rij.regime === undefined ? (oud?.regime ?? null) : rij.regime;
    const same = oud && isGelijk(oud.cijfer, cijfer) && oud.uiterlijk === uiterlijk && oud.regime === regime && oud.bron === bron && oud.toelichting === toelichting;
    if (same) continue;
    const versie = (oud?.versie ?? 0) + 1;
    const waarde = cijfer.staat === "waarde" ? cijfer.waarde : null;
    await tx.waarneming.create({ data: { ...key, versie, staat: cijfer.staat, waarde, uiterlijk, regime, bron, toelichting, reden, ...vastlegging } });
    added.push({ rij, versie, oud: oud?.cijfer ?? null });
  }
  return added;
}

/** What is known of a phase from its peildatum on. */
export interface NieuweFase extends Omit<Fase, "versie"> {
  readonly locatieId: number;
  readonly reden: string | null;
}

const FASE_VELDEN = ["soort", "capaciteit", "van", "tot", "optieTot", "zekerheid", "bron", "toelichting"] as const satisfies readonly (keyof Fase)[];

/**
 * Record phases of locations that the caller has authorized, within its transaction; as `addWaarnemingen`.
 * @returns the rows that were added
 */
export async function addFaseversies(tx: Tx, vastlegging: Vastlegging, rijen: readonly NieuweFase[]): Promise<readonly { readonly rij: NieuweFase; readonly versie: number; readonly oud: Fase | null }[]> {
  const added: { rij: NieuweFase; versie: number; oud: Fase | null }[] = [];
  for (const rij of rijen) {
    const { locatieId, fase, peildatum, reden } = rij;
    const stored = await tx.faseversie.findFirst({ where: { locatieId, fase, peildatum }, orderBy: { versie: "desc" } });
    const oud = stored && toFase(stored);
    if (oud && FASE_VELDEN.every((veld) => oud[veld] === rij[veld])) continue;
    const versie = (oud?.versie ?? 0) + 1;
    const { soort, capaciteit, van, tot, optieTot, zekerheid, bron, toelichting } = rij;
    await tx.faseversie.create({ data: { locatieId, fase, peildatum, versie, soort, capaciteit, van, tot, optieTot, zekerheid, bron, toelichting, reden, ...vastlegging } });
    added.push({ rij, versie, oud });
  }
  return added;
}
