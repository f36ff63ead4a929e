import type { AccountActor } from "@/lib/access/actor";
import { readToezichthistorie } from "@/lib/data/toezicht";
import { computeToezicht } from "@/lib/domain/toezicht";
import type { Toezichtkeuze } from "@/lib/schemas/toezicht-keuze";
import { viewToezicht, type ToezichtView } from "@/lib/view/toezicht";
import type { GelezenStand } from "../lees-stand";

/**
 * Everything that the page and its file show.
 * @throws GeenToegang unless the actor may see the toezicht of the province
 */
export async function leesToezicht(actor: AccountActor, { invoer, keuze: stand, peildatum, bekendOp }: GelezenStand, keuze: Toezichtkeuze): Promise<ToezichtView> {
  const historie = await readToezichthistorie(actor, actor.provincie, { peildatum, bekendOp });
  return viewToezicht(computeToezicht(invoer, historie, peildatum), { provincie: invoer.provincie, keuze, stand: { peildatum: stand.peildatum, bekendOp: stand.bekendOp } });
}
