import type { Actor } from "@/lib/access/actor";
import { eis } from "@/lib/access/rechten";
import type { Gebied } from "@/lib/domain/waarneming";
import { onthoud } from "./geheugen";

/**
 * The gemeenten of a province, in their fixed order.
 * @throws GeenToegang unless the actor may see the names of this province
 */
export async function readGemeenten(actor: Actor, provincie: string): Promise<readonly Gebied[]> {
  eis(actor, "gebieden.lezen", { provincie });
  return onthoud(["gemeenten", provincie], (client) => client.gebied.findMany({ where: { provincieCode: provincie }, orderBy: [{ volgorde: "asc" }, { code: "asc" }] }));
}
