import type { Actor } from "@/lib/access/actor";
import { eis } from "@/lib/access/rechten";
import { db } from "@/lib/data/db";

/**
 * The CBS code of the province that a new installation begins with; null while none is loaded.
 * @throws GeenToegang
 */
export async function firstProvincie(actor: Actor): Promise<string | null> {
  eis(actor, "gebieden.lezen", {});
  const provincie = await (await db()).gebied.findFirst({ where: { soort: "provincie" }, orderBy: { code: "asc" } });
  return provincie?.code ?? null;
}
