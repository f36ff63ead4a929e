"use server";

import { redirect } from "next/navigation";
import type { Versiestaat } from "@/components/versies/Versieformulier";
import { requireActor } from "@/lib/access/sessie";
import { readAfspraakversies, saveAfspraak } from "@/lib/data/afspraken";
import { amsterdamToday } from "@/lib/format";
import { afspraakGetyptSchema, parseAfspraak } from "@/lib/schemas/afspraak";
import { versiebasisSchema } from "@/lib/schemas/versie";
import { viewAfspraakgeschiedenis } from "@/lib/view/afspraken";
import { loadGebieden } from "../gebieden";

/** An uitruil is added, changed or marked as vervallen. */
export async function legAfspraakVast(_: Versiestaat, form: FormData): Promise<Versiestaat> {
  const actor = await requireActor("cijfers.schrijven");
  const getypt = afspraakGetyptSchema.parse(Object.fromEntries(form));
  const { basis, sleutel } = versiebasisSchema.parse(Object.fromEntries(form));
  const gelezen = parseAfspraak(getypt, amsterdamToday(), basis === 0);
  if (!gelezen.goed) return { getypt, basis, fouten: gelezen.fouten, botsing: [] };
  const uitkomst = await saveAfspraak(actor, actor.provincie, { ...gelezen.waarde, basis, sleutel });
  if (uitkomst === "onbekend-gebied") return { getypt, basis, fouten: [{ veld: "gebied", tekst: "Kies een gemeente van uw provincie" }], botsing: [] };
  if (uitkomst !== "botsing") redirect(`/invoer/afspraken?vastgelegd=${uitkomst === "opgeslagen" ? "ja" : "al"}`);

  const own = (await readAfspraakversies(actor, actor.provincie, null)).filter((a) => a.sleutel === sleutel);
  const since = new Set(own.filter((a) => a.versie > basis).map((a) => a.id));
  const { naam } = await loadGebieden();
  return { getypt, fouten: [], basis: Math.max(0, ...own.map((a) => a.versie)), botsing: viewAfspraakgeschiedenis(own, naam).filter((r) => since.has(r.id)) };
}
