"use server";

import { redirect } from "next/navigation";
import type { Opgavenstaat } from "@/components/opgaven/Opgavenformulier";
import { requireActor } from "@/lib/access/sessie";
import { readOpgaven, saveOpgaven, type Opgavenuitkomst } from "@/lib/data/opgaven";
import { OPGAVEVORMEN } from "@/lib/domain/opgavevorm";
import { amsterdamToday } from "@/lib/format";
import { parseOpgaven, parseOpgavegetypt, type Opgavegetypt } from "@/lib/schemas/opgaven-formulier";
import type { Veldfout } from "@/lib/schemas/fase-formulier";
import { findOpgavebotsing } from "@/lib/view/opgave-begin";

const FOUT: Readonly<Record<Exclude<Opgavenuitkomst, "opgeslagen" | "ongewijzigd" | "botsing">, Veldfout>> = {
  "latere-peildatum": { veld: "peildatum", tekst: "Van een latere peildatum is al een opgave vastgelegd. Kies die peildatum of een latere" },
  "reden-nodig": { veld: "reden", tekst: "U verandert een opgave die al is vastgelegd. Vul in waarom" },
  "onbekend-gebied": { veld: "periode", tekst: "Dit formulier hoort niet bij uw provincie. Open het opnieuw" },
};

/** Records the opgaven of one period for all gebieden at once. */
export async function legOpgavenVast(_: Opgavenstaat, form: FormData): Promise<Opgavenstaat> {
  const actor = await requireActor("cijfers.schrijven");
  const vorm = OPGAVEVORMEN.find((v) => v.code === form.get("vorm"));
  const register = await readOpgaven(actor, actor.provincie);
  if (!vorm || !register) redirect("/invoer/opgaven");
  const gebieden = vorm.per === "provincie" ? [register.provincie] : register.gemeenten;
  const codes = gebieden.map((g) => g.code);
  const getypt: Opgavegetypt = parseOpgavegetypt(form, vorm, codes);
  const gelezen = parseOpgaven(vorm, codes, getypt, amsterdamToday());
  if (!gelezen.goed) return { getypt, fouten: gelezen.fouten, botsingen: [] };
  const uitkomst = await saveOpgaven(actor, actor.provincie, { vorm, ...gelezen.waarde });
  if (uitkomst === "opgeslagen" || uitkomst === "ongewijzigd") redirect(`/invoer/opgaven?vastgelegd=${uitkomst}#${vorm.code}`);
  if (uitkomst !== "botsing") return { getypt, fouten: [FOUT[uitkomst]], botsingen: [] };
  const now = await readOpgaven(actor, actor.provincie);
  const { basis, botsingen } = findOpgavebotsing(vorm, gebieden, now?.versies ?? [], gelezen.waarde.periode, getypt.basis);
  return { getypt: { ...getypt, basis }, fouten: [], botsingen };
}
