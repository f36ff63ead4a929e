import type { AccountActor } from "@/lib/access/actor";
import { readKaders } from "@/lib/data/beleidskader";
import { readDossiers } from "@/lib/data/dossier";
import { readToezichthistorie } from "@/lib/data/toezicht";
import { dossierOp } from "@/lib/domain/dossier";
import { computeToezicht, rangschik } from "@/lib/domain/toezicht";
import { amsterdamToday } from "@/lib/format";
import type { Ficheorde } from "@/lib/schemas/fiche-keuze";
import { viewFiche, type FicheView } from "@/lib/view/fiche";
import type { GelezenStand } from "../lees-stand";

/**
 * The fiches of all gemeenten, in the order that was chosen.
 * @throws GeenToegang unless the actor may see the toezicht of the province
 */
export async function leesFiches(actor: AccountActor, { invoer, keuze, peildatum, bekendOp }: GelezenStand, orde: Ficheorde): Promise<readonly FicheView[]> {
  const { provincie } = actor;
  const [versies, kaders, historie] = await Promise.all([readDossiers(actor, provincie, bekendOp), readKaders(actor, provincie, null, bekendOp), readToezichthistorie(actor, provincie, { peildatum, bekendOp })]);
  const toezicht = computeToezicht(invoer, historie, peildatum);
  const stukken = dossierOp(versies, keuze.peildatum);
  const rijen = orde === null ? toezicht.rijen : rangschik(toezicht.rijen, orde.volgorde, orde.richting);
  return rijen.map(({ gebied }) => viewFiche({ gebied, stukken, kaders, toezicht, historie, opDatum: keuze.peildatum ?? amsterdamToday() }, { invoer, peildatum, bekendOp: keuze.bekendOp }, null));
}
