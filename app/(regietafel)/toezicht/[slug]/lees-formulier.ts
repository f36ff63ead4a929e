import { forbidden } from "next/navigation";
import type { AccountActor } from "@/lib/access/actor";
import { mag } from "@/lib/access/rechten";
import { readKaders } from "@/lib/data/beleidskader";
import { readDossierversies } from "@/lib/data/dossier";
import { dossierOp, kringenVan, type Dossiersoort, type Kring } from "@/lib/domain/dossier";
import type { Gebied } from "@/lib/domain/waarneming";

/** Decisions, which the gedeputeerde alone records. */
export const isBesluit = (soort: Dossiersoort): boolean => soort === "trede" || soort === "planoordeel";

/** What the actor may add to a dossier, in the order in which it is offered. */
export const magSoort = (actor: AccountActor, soort: Dossiersoort): boolean => mag(actor, isBesluit(soort) ? "dossier.besluiten" : "dossier.schrijven", { provincie: actor.provincie });

/** The circles of readers from which the actor may choose for a soort. */
export const kringkeuze = (actor: AccountActor, soort: Dossiersoort): readonly Kring[] =>
  kringenVan(soort).filter((kring) => kring !== "vertrouwelijk" || mag(actor, "dossier.vertrouwelijk", { provincie: actor.provincie }));

/** What a form of a dossier is made from; a page without end for whoever may not record this soort. */
export async function leesFormulier(actor: AccountActor, gebied: Gebied, soort: Dossiersoort) {
  if (!magSoort(actor, soort)) forbidden();
  const [versies, kaders] = await Promise.all([readDossierversies(actor, actor.provincie, gebied.code, null), readKaders(actor, actor.provincie, gebied.code, null)]);
  return { versies, kaders, stukken: dossierOp(versies, null) };
}
