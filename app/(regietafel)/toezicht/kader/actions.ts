"use server";

import { redirect } from "next/navigation";
import type { Kaderstaat } from "@/components/toezicht/Kaderformulier";
import { requireActor } from "@/lib/access/sessie";
import { readKaders, saveKader } from "@/lib/data/beleidskader";
import { leesKadergetypt, parseKader } from "@/lib/schemas/kader";
import { versiebasisSchema } from "@/lib/schemas/versie";
import { viewKaderversies } from "@/lib/view/kader";

/** The next version of the ladder and the rules for signals is recorded. */
export async function legKaderVast(_: Kaderstaat, form: FormData): Promise<Kaderstaat> {
  const actor = await requireActor("toezicht.schrijven");
  const getypt = leesKadergetypt(form);
  const { basis } = versiebasisSchema.parse(Object.fromEntries(form));
  const gelezen = parseKader(getypt, basis === 0);
  if (!gelezen.goed) return { getypt, basis, fouten: gelezen.fouten, botsing: [] };
  const uitkomst = await saveKader(actor, actor.provincie, { ...gelezen.waarde, basis });
  if (uitkomst !== "botsing") redirect(`/toezicht/kader?vastgelegd=${uitkomst === "opgeslagen" ? "ja" : "al"}`);

  const kaders = await readKaders(actor, actor.provincie, null, null);
  const sinds = new Set(kaders.filter((k) => k.versie > basis).map((k) => k.id));
  return { getypt, fouten: [], basis: Math.max(0, ...kaders.map((k) => k.versie)), botsing: viewKaderversies(kaders).filter((r) => sinds.has(r.id)) };
}
