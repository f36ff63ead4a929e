"use server";

import { redirect } from "next/navigation";
import type { Versiestaat } from "@/components/versies/Versieformulier";
import { requireActor } from "@/lib/access/sessie";
import { readVooruitzichten, saveVooruitzicht } from "@/lib/data/vooruitzicht";
import { amsterdamToday } from "@/lib/format";
import { versiebasisSchema } from "@/lib/schemas/versie";
import { parseVooruitzicht, vooruitzichtGetyptSchema } from "@/lib/schemas/vooruitzicht";
import { viewVooruitzichtgeschiedenis } from "@/lib/view/vooruitzicht";

/** A location or plan for Oekraïne is added, changed or marked as vervallen. */
export async function legVooruitzichtVast(_: Versiestaat, form: FormData): Promise<Versiestaat> {
  const actor = await requireActor("cijfers.schrijven");
  const getypt = vooruitzichtGetyptSchema.parse(Object.fromEntries(form));
  const { basis } = versiebasisSchema.parse(Object.fromEntries(form));
  const gelezen = parseVooruitzicht(getypt, amsterdamToday(), basis === 0);
  if (!gelezen.goed) return { getypt, basis, fouten: gelezen.fouten, botsing: [] };
  const uitkomst = await saveVooruitzicht(actor, actor.provincie, { ...gelezen.waarde, basis });
  if (uitkomst === "onbekende-gemeente") return { getypt, basis, fouten: [{ veld: "gemeente", tekst: "Kies een gemeente van uw provincie" }], botsing: [] };
  if (uitkomst !== "botsing") redirect(`/locaties/oekraine?vastgelegd=${uitkomst === "opgeslagen" ? "ja" : "al"}`);

  const own = (await readVooruitzichten(actor, actor.provincie, null)).filter((v) => v.gebied === gelezen.waarde.gebied && v.naam === gelezen.waarde.naam);
  if (basis === 0) return { getypt, basis, fouten: [{ veld: "naam", tekst: "Deze gemeente heeft al een locatie of plan met deze naam. Kies een andere naam, of wijzig dat" }], botsing: [] };
  const since = new Set(own.filter((v) => v.versie > basis).map((v) => v.id));
  return { getypt, fouten: [], basis: Math.max(...own.map((v) => v.versie)), botsing: viewVooruitzichtgeschiedenis(own).filter((r) => since.has(r.id)) };
}
