import type { Actor } from "@/lib/access/actor";
import { eis } from "@/lib/access/rechten";
import { firstDay, halfjaarOf } from "@/lib/domain/periode";
import { findReeksindicator } from "@/lib/domain/reeksindicatoren";
import { vorigeHalfjaren } from "@/lib/domain/toezicht";
import type { Waarneming } from "@/lib/domain/waarneming";
import { readReeksInvoer } from "./reeks";
import type { Moment } from "./stand";

/**
 * The figures of vergunninghouders of the half-years before the one of the peildatum, and of that one: what the closings are counted from.
 * @throws GeenToegang unless the actor may read the figures of the province
 */
export async function readToezichthistorie(actor: Actor, provincie: string, { peildatum, bekendOp }: Moment): Promise<readonly Waarneming[]> {
  eis(actor, "cijfers.lezen", { provincie });
  const eerste = vorigeHalfjaren(halfjaarOf(peildatum)).at(-1)!;
  const invoer = await readReeksInvoer(actor, provincie, {
    indicatoren: [findReeksindicator("vergunninghouders-achterstand")!], maat: "aantal", van: firstDay(eerste).slice(0, 7), tot: peildatum.slice(0, 7), peildatum, bekendOp,
  });
  return invoer?.waarnemingen ?? [];
}
