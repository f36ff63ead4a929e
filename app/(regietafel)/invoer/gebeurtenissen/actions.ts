"use server";

import { redirect } from "next/navigation";
import type { Versiestaat } from "@/components/versies/Versieformulier";
import { requireActor } from "@/lib/access/sessie";
import { readGebeurtenisversies, saveGebeurtenis } from "@/lib/data/gebeurtenissen";
import { amsterdamToday } from "@/lib/format";
import { gebeurtenisGetyptSchema, parseGebeurtenis } from "@/lib/schemas/gebeurtenis";
import { versiebasisSchema } from "@/lib/schemas/versie";
import { viewGebeurtenisgeschiedenis } from "@/lib/view/gebeurtenissen";
import { loadGebieden } from "../gebieden";

/** An event is added, changed or marked as vervallen. */
export async function legGebeurtenisVast(_: Versiestaat, form: FormData): Promise<Versiestaat> {
  const actor = await requireActor("cijfers.schrijven");
  const getypt = gebeurtenisGetyptSchema.parse(Object.fromEntries(form));
  const { basis, sleutel } = versiebasisSchema.parse(Object.fromEntries(form));
  const gelezen = parseGebeurtenis(getypt, amsterdamToday(), basis === 0);
  if (!gelezen.goed) return { getypt, basis, fouten: gelezen.fouten, botsing: [] };
  const uitkomst = await saveGebeurtenis(actor, actor.provincie, { ...gelezen.waarde, basis, sleutel });
  if (uitkomst === "onbekend-gebied") return { getypt, basis, fouten: [{ veld: "gebied", tekst: "Kies de provincie of een van haar gemeenten" }], botsing: [] };
  if (uitkomst !== "botsing") redirect(`/invoer/gebeurtenissen?vastgelegd=${uitkomst === "opgeslagen" ? "ja" : "al"}`);

  const own = (await readGebeurtenisversies(actor, actor.provincie, null)).filter((g) => g.sleutel === sleutel);
  const since = new Set(own.filter((g) => g.versie > basis).map((g) => g.id));
  const { naam } = await loadGebieden();
  return { getypt, fouten: [], basis: Math.max(0, ...own.map((g) => g.versie)), botsing: viewGebeurtenisgeschiedenis(own, naam).filter((r) => since.has(r.id)) };
}
