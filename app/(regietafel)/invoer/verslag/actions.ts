"use server";

import { redirect } from "next/navigation";
import type { Verslagstaat } from "@/components/verslag/Verslagformulier";
import type { Versiestaat } from "@/components/versies/Versieformulier";
import { requireActor } from "@/lib/access/sessie";
import { readSpukversies, saveSpuk } from "@/lib/data/spuk";
import { readVerslagversies, saveVerslag } from "@/lib/data/verslag";
import { amsterdamToday } from "@/lib/format";
import { celnaam } from "@/lib/schemas/opgaveveld";
import { parseSpuk, spukGetyptSchema } from "@/lib/schemas/spuk";
import { versiebasisSchema } from "@/lib/schemas/versie";
import { parseVerslag, parseVerslaggetypt, verslagjaarSchema } from "@/lib/schemas/verslag";
import { viewSpukgeschiedenis } from "@/lib/view/spuk";
import { viewVerslaggeschiedenis } from "@/lib/view/verslaginvoer";
import { loadGebieden } from "../gebieden";

/** Records what gemeenten report for the verslag of a year, all at once. */
export async function legVerslagVast(_: Verslagstaat, form: FormData): Promise<Verslagstaat> {
  const actor = await requireActor("cijfers.schrijven");
  const jaar = verslagjaarSchema.safeParse(form.get("jaar")).data;
  if (jaar === undefined) redirect("/verslag");
  const { gemeenten, naam } = await loadGebieden();
  const codes = gemeenten.map((g) => g.code);
  const getypt = parseVerslaggetypt(form, codes);
  const gelezen = parseVerslag(codes, getypt, amsterdamToday());
  if (!gelezen.goed) return { getypt, fouten: gelezen.fouten, botsing: [] };
  const uitkomst = await saveVerslag(actor, actor.provincie, { jaar, ...gelezen.waarde });
  switch (uitkomst.soort) {
    case "opgeslagen":
    case "ongewijzigd":
      return redirect(`/verslag/${jaar}?vastgelegd=${uitkomst.soort}`);
    case "reden-nodig":
      return { getypt, fouten: [{ veld: "reden", tekst: "U wijzigt iets dat al is vastgelegd. Vul in waarom" }], botsing: [] };
    case "onbekende-spuk":
      return { getypt, fouten: uitkomst.gebieden.map((g) => ({ veld: celnaam("keuze", g), tekst: "Deze SPUK is er niet. Kies een andere" })), botsing: [] };
    case "onbekend-gebied":
      return redirect(`/invoer/verslag/${jaar}`);
    case "botsing": {
      const [versies, spuks] = await Promise.all([readVerslagversies(actor, actor.provincie, jaar, null), readSpukversies(actor, actor.provincie, null)]);
      const since = new Set(versies.filter((v) => uitkomst.gebieden.includes(v.gebied) && v.versie > (getypt.basis[v.gebied] ?? 0)).map((v) => v.id));
      // only what was seen is what the next save replaces: a row that nobody here touched keeps its basis
      const basis = { ...getypt.basis, ...Object.fromEntries(uitkomst.gebieden.map((g) => [g, Math.max(...versies.filter((v) => v.gebied === g).map((v) => v.versie))])) };
      return { getypt: { ...getypt, basis }, fouten: [], botsing: viewVerslaggeschiedenis(versies, naam, spuks).filter((r) => since.has(r.id)) };
    }
  }
}

/** A SPUK is added, changed or marked as vervallen. */
export async function legSpukVast(_: Versiestaat, form: FormData): Promise<Versiestaat> {
  const actor = await requireActor("cijfers.schrijven");
  const getypt = spukGetyptSchema.parse(Object.fromEntries(form));
  const { basis, sleutel } = versiebasisSchema.parse(Object.fromEntries(form));
  const gelezen = parseSpuk(getypt, amsterdamToday(), basis === 0);
  if (!gelezen.goed) return { getypt, basis, fouten: gelezen.fouten, botsing: [] };
  const uitkomst = await saveSpuk(actor, actor.provincie, { ...gelezen.waarde, basis, sleutel });
  if (uitkomst !== "botsing") redirect(`/invoer/verslag/spuk?vastgelegd=${uitkomst === "opgeslagen" ? "ja" : "al"}`);

  const own = (await readSpukversies(actor, actor.provincie, null)).filter((s) => s.sleutel === sleutel);
  const since = new Set(own.filter((s) => s.versie > basis).map((s) => s.id));
  return { getypt, fouten: [], basis: Math.max(0, ...own.map((s) => s.versie)), botsing: viewSpukgeschiedenis(own).filter((r) => since.has(r.id)) };
}
