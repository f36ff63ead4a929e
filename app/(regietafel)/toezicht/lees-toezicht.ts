import type { AccountActor } from "@/lib/access/actor";
import { readKaders } from "@/lib/data/beleidskader";
import { readDossiers } from "@/lib/data/dossier";
import { readToezichthistorie } from "@/lib/data/toezicht";
import { dossierOp } from "@/lib/domain/dossier";
import { computeSignalen } from "@/lib/domain/signaal";
import { computeToezicht } from "@/lib/domain/toezicht";
import { amsterdamToday } from "@/lib/format";
import { toezichtUrl, type Toezichtkeuze } from "@/lib/schemas/toezicht-keuze";
import type { GrafiekView } from "@/lib/view/grafiek";
import { viewPrognosegrafiek } from "@/lib/view/prognosegrafiek";
import { viewToezicht, type ToezichtView } from "@/lib/view/toezicht";
import { viewDossiers, type DossiersView } from "@/lib/view/toezichtdossiers";
import type { GelezenStand } from "../lees-stand";

/**
 * Everything that the page and its file show.
 * @throws GeenToegang unless the actor may see the toezicht of the province
 */
export async function leesToezicht(
  actor: AccountActor, { invoer, keuze: klokken, peildatum, bekendOp }: GelezenStand, keuze: Toezichtkeuze,
): Promise<{ readonly view: ToezichtView; readonly dossiers: DossiersView; readonly prognose: GrafiekView }> {
  const [historie, versies, kaders] = await Promise.all([
    readToezichthistorie(actor, actor.provincie, { peildatum, bekendOp }),
    readDossiers(actor, actor.provincie, bekendOp),
    readKaders(actor, actor.provincie, null, bekendOp),
  ]);
  const { provincie, gemeenten } = invoer;
  const toezicht = computeToezicht(invoer, historie, peildatum);
  const stand = { peildatum: klokken.peildatum, bekendOp: klokken.bekendOp };
  const view = viewToezicht(toezicht, { provincie, keuze, stand });
  const volgorde = view.rijen.map((r) => r.id);
  const getoond = volgorde.flatMap((code) => toezicht.rijen.filter((r) => r.gebied.code === code));
  const prognose = viewPrognosegrafiek(getoond, { halfjaar: view.halfjaar, bronregel: view.bronregel, adres: toezichtUrl("/grafieken/prognose", stand, keuze) });
  // what is known of the dossiers goes by the same two clocks
  const stukken = dossierOp(versies, klokken.peildatum);
  const opDatum = klokken.peildatum ?? amsterdamToday();
  const signalen = computeSignalen({ toezicht, historie, stukken, kaders, peildatum, opDatum });
  return { view, prognose, dossiers: viewDossiers({ gemeenten, volgorde, provincie, stukken, kaders, signalen, historie, peildatum, opDatum, stand }) };
}
