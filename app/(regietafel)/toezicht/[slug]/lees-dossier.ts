import { forbidden } from "next/navigation";
import { cache } from "react";
import { nietGevonden } from "@/app/niet-gevonden";
import type { AccountActor } from "@/lib/access/actor";
import { mag, type Handeling } from "@/lib/access/rechten";
import { requireActor } from "@/lib/access/sessie";
import { readKaders, type Kaderversie } from "@/lib/data/beleidskader";
import { readDossierversies } from "@/lib/data/dossier";
import { readGemeenten } from "@/lib/data/gebieden";
import { readToezichthistorie } from "@/lib/data/toezicht";
import { dossierOp, type Dossierstuk } from "@/lib/domain/dossier";
import { computeToezicht, type Toezicht, type Toezichtrij } from "@/lib/domain/toezicht";
import type { Gebied, Waarneming } from "@/lib/domain/waarneming";
import { amsterdamToday } from "@/lib/format";
import { findBySlug } from "@/lib/view/slug";
import type { GelezenStand } from "../../lees-stand";

/**
 * Who asks for the dossier of an address, and whose it is: a page without end for whoever may not read it (403) or when the province has no
 * such gemeente (404). Read once per request.
 * @param handeling what is done with it; "dossier.lezen" to read it
 */
export const requireDossier = cache(async (slug: string, handeling: Handeling): Promise<{ readonly actor: AccountActor; readonly gebied: Gebied }> => {
  const actor = await requireActor(handeling);
  const gebied = findBySlug(await readGemeenten(actor, actor.provincie), slug);
  if (!gebied) nietGevonden();
  if (!mag(actor, handeling, { provincie: actor.provincie, gemeente: gebied.code })) forbidden();
  return { actor, gebied };
});

/** Everything that a dossier, its fiche and its files are made of. */
export interface GelezenDossier {
  readonly gebied: Gebied;
  /** every version of every item that the reader may see, oldest first */
  readonly versies: readonly Dossierstuk[];
  /** the last version of each, in order of date */
  readonly stukken: readonly Dossierstuk[];
  readonly kaders: readonly Kaderversie[];
  readonly toezicht: Toezicht;
  /** the row of this gemeente */
  readonly rij: Toezichtrij;
  /** the figures of vergunninghouders, also of the half-years before */
  readonly historie: readonly Waarneming[];
  /** the date up to which the dossier is told: the peildatum that was chosen, else today */
  readonly opDatum: string;
}

/**
 * Reads the dossier of a gemeente at the moment of a stand.
 * @throws GeenToegang unless the actor may read the dossier of this gemeente
 */
export async function leesDossier(actor: AccountActor, { invoer, keuze, peildatum, bekendOp }: GelezenStand, gebied: Gebied): Promise<GelezenDossier> {
  const { provincie } = actor;
  const [versies, kaders, historie] = await Promise.all([
    readDossierversies(actor, provincie, gebied.code, bekendOp),
    readKaders(actor, provincie, gebied.code, bekendOp),
    readToezichthistorie(actor, provincie, { peildatum, bekendOp }),
  ]);
  const toezicht = computeToezicht(invoer, historie, peildatum);
  return {
    gebied, versies, kaders, toezicht, historie,
    stukken: dossierOp(versies, keuze.peildatum),
    rij: toezicht.rijen.find((r) => r.gebied.code === gebied.code)!,
    opDatum: keuze.peildatum ?? amsterdamToday(),
  };
}
