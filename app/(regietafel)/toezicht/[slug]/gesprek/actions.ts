"use server";

import { redirect } from "next/navigation";
import type { Gesprekstaat } from "@/components/toezicht/Gesprekformulier";
import { saveGesprek } from "@/lib/data/gesprek";
import { readDossierversies } from "@/lib/data/dossier";
import { dossierOp, isOpen, vanSoort } from "@/lib/domain/dossier";
import { amsterdamToday } from "@/lib/format";
import { getyptVan, parseGesprek } from "@/lib/schemas/gesprek";
import { versiebasisSchema } from "@/lib/schemas/versie";
import { dossierUrl } from "@/lib/view/adres";
import { viewGesprekbotsing } from "@/lib/view/gesprek";
import { requireDossier } from "../lees-dossier";

const WEG = "Wat u koos, staat niet meer in dit dossier. Open het formulier opnieuw; kopieer eerst wat u hebt ingevuld";

/** A talk that was held is recorded, with its agreements; then on to the text that confirms it. */
export async function legGesprekVast(_: Gesprekstaat, form: FormData): Promise<Gesprekstaat> {
  const getypt = getyptVan(form);
  const { actor, gebied } = await requireDossier(getypt["gemeente"] ?? "", "dossier.schrijven");
  const { sleutel } = versiebasisSchema.parse(getypt);
  const lees = async () => dossierOp(await readDossierversies(actor, actor.provincie, gebied.code, null), null);
  const stukken = await lees();
  const known = vanSoort(stukken, "afspraak").filter((a) => isOpen(a) || `basis-${a.sleutel}` in getypt);
  const gelezen = parseGesprek(getypt, amsterdamToday(), known, vanSoort(stukken, "gesprek").map((g) => g.sleutel));
  if (!gelezen.goed) return { getypt, fouten: gelezen.fouten, veranderd: [] };
  const { uitkomst, gesprek } = await saveGesprek(actor, actor.provincie, gebied.code, sleutel, gelezen.verslag);
  if (uitkomst === "opgeslagen" || uitkomst === "ongewijzigd") redirect(`${dossierUrl(gebied.naam)}/gesprek/${gesprek}`);
  if (uitkomst !== "botsing") return { getypt, fouten: [{ veld: "datum", tekst: WEG }], veranderd: [] };
  return { fouten: [], ...viewGesprekbotsing(getypt, await lees()) };
}
