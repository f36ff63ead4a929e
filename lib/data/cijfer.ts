import type { Actor } from "@/lib/access/actor";
import { eis } from "@/lib/access/rechten";
import type { Cijfer } from "@/lib/domain/cijfer";
import { findInvoer } from "@/lib/domain/indicatoren";
import type { Cijfersleutel, Waarneming } from "@/lib/domain/waarneming";
import { addAuditregel } from "./audit";
import { db, writeTransaction, type Tx } from "./db";
import { closeReactie } from "./reacties";
import { toWaarneming } from "./rijen";
import { addWaarnemingen, vastleggingVan } from "./vastleggen";

/** One version of a figure with who recorded it, when, why and from which file. */
export interface Cijferversie extends Waarneming {
  readonly reden: string | null;
  readonly bestand: string | null;
  readonly op: Date;
  readonly door: string;
}

export interface Cijfergeschiedenis {
  readonly gebied: { readonly code: string; readonly naam: string };
  /** newest first */
  readonly versies: readonly Cijferversie[];
}

/** The gebied of a figure that a province shows: itself, one of its gemeenten, or the country. */
export function gebiedVan(tx: Pick<Tx, "gebied">, provincie: string, code: string) {
  return tx.gebied.findFirst({ where: { code, OR: [{ code: provincie }, { provincieCode: provincie }, { soort: "land" }] } });
}

const where = ({ thema, indicator, gebied, periode }: Cijfersleutel) => ({ thema, indicator, gebiedCode: gebied, periode });

/**
 * All versions of one figure, of every peildatum.
 * @returns null when the province has no such gebied, or nothing was ever recorded of it
 * @throws GeenToegang unless the actor may read the figures of the province
 */
export async function readCijfergeschiedenis(actor: Actor, provincie: string, sleutel: Cijfersleutel): Promise<Cijfergeschiedenis | null> {
  eis(actor, "cijfers.lezen", { provincie });
  const client = await db();
  const gebied = await gebiedVan(client, provincie, sleutel.gebied);
  if (!gebied) return null;
  const rows = await client.waarneming.findMany({ where: where(sleutel), orderBy: { id: "desc" } });
  if (rows.length === 0) return null;
  const versies = rows.map((r) => ({ ...toWaarneming(r), reden: r.reden, bestand: r.bestand, op: r.vastgelegdOp, door: r.vastgelegdDoor }));
  return { gebied: { code: gebied.code, naam: gebied.naam }, versies };
}

export interface Correctie extends Cijfersleutel {
  /** of the figure that is corrected */
  readonly peildatum: string;
  /** the version that the form showed */
  readonly basis: number;
  readonly cijfer: Cijfer;
  readonly bron: string;
  readonly reden: string;
  /** the reactie that is taken over by it */
  readonly reactie: number | null;
}

export type Correctieuitkomst =
  | { readonly soort: "opgeslagen"; readonly versie: number }
  | { readonly soort: "ongewijzigd" }
  /** somebody else corrected it meanwhile, or there is no such figure */
  | { readonly soort: "botsing"; readonly nu: Cijferversie | null };

/**
 * Correct one figure: its next version, with the reason and the source; the old one stays. With a `reactie` that is answered
 * in the same transaction as overgenomen.
 * @throws GeenToegang unless the actor enters figures of the province
 */
export async function correctCijfer(actor: Actor, provincie: string, correctie: Correctie): Promise<Correctieuitkomst> {
  eis(actor, "cijfers.schrijven", { provincie });
  return writeTransaction(await db(), async (tx) => {
    const gebied = await gebiedVan(tx, provincie, correctie.gebied);
    const { thema, indicator, periode, peildatum, basis, cijfer, bron, reden } = correctie;
    const latest = gebied && (await tx.waarneming.findFirst({ where: { ...where(correctie), peildatum }, orderBy: { versie: "desc" } }));
    if (!gebied || !latest) return { soort: "botsing", nu: null };
    const oud = { ...toWaarneming(latest), reden: latest.reden, bestand: latest.bestand, op: latest.vastgelegdOp, door: latest.vastgelegdDoor };
    if (latest.versie !== basis) return { soort: "botsing", nu: oud };
    const vastlegging = vastleggingVan(actor);
    const [added] = await addWaarnemingen(tx, vastlegging, [{ thema, indicator, gebied: gebied.code, periode, peildatum, cijfer, bron, toelichting: oud.toelichting, reden }]);
    if (!added && correctie.reactie === null) return { soort: "ongewijzigd" };
    if (correctie.reactie !== null) await closeReactie(actor, tx, { id: correctie.reactie, sleutel: correctie, soort: "overgenomen", tekst: reden });
    const wat = `${thema} ${findInvoer(thema, indicator)?.code ?? indicator}, ${gebied.naam}, ${periode}`;
    await addAuditregel(actor, tx, { handeling: "cijfer corrigeren", onderwerp: wat, provincie, bijzonderheden: { peildatum, versie: added?.versie ?? latest.versie, bron, reden } });
    return { soort: "opgeslagen", versie: added?.versie ?? latest.versie };
  });
}
