import { mag, waarVan } from "@/lib/access/rechten";
import { computeEditieresultaat } from "@/lib/exchange/editieresultaat";
import { viewGewijzigdNaVaststelling, type NaVaststellingView } from "@/lib/view/na-vaststelling";
import { leesConceptinvoer, type GelezenEditie } from "./lees-editie";

/** What was corrected since an edition was fixed; null when nothing was, or when it is no longer what was fixed. */
export async function leesGewijzigd({ actor, editie, resultaat, echt }: GelezenEditie): Promise<NaVaststellingView | null> {
  // what came later is for who may read the figures: a beheerder reads what was fixed
  if (editie.vaststelling === null || resultaat === null || !echt || !mag(actor, "cijfers.lezen", waarVan(actor))) return null;
  const invoer = await leesConceptinvoer(actor, editie);
  return invoer === null ? null : viewGewijzigdNaVaststelling(resultaat, computeEditieresultaat(editie, invoer, null));
}
