import { cache } from "react";
import { nietGevonden } from "@/app/niet-gevonden";
import type { AccountActor } from "@/lib/access/actor";
import { magEditieinhoud } from "@/lib/access/edities";
import { requireActor } from "@/lib/access/sessie";
import { readEditie, readResultaat } from "@/lib/data/editie";
import { readStandInvoer } from "@/lib/data/stand";
import type { Editie } from "@/lib/domain/editie";
import type { StandInvoer } from "@/lib/domain/stand";
import { computeEditieresultaat, leesResultaat, standkeuze, type Editieresultaat } from "@/lib/exchange/editieresultaat";
import type { Documentstatus } from "@/lib/view/document";
import { editiestatus } from "@/lib/view/editie";
import { viewPunten, type PuntView } from "@/lib/view/editiepunten";
import { isZonderCijfers } from "../lees-stand";

/** An edition with what it says: a concept as the figures are now, else as it was stored. */
export interface GelezenEditie {
  readonly actor: AccountActor;
  readonly editie: Editie;
  readonly status: Documentstatus;
  /** null = it was taken back and the actor may not read it any more, or it was never fixed and there are no figures at its peildatum */
  readonly resultaat: Editieresultaat | null;
  /** of a concept; the others have none left */
  readonly punten: readonly PuntView[];
  /** false when what is stored is not what was fixed */
  readonly echt: boolean;
}

/** The figures of a concept as they are now; null when there are none. */
export async function leesConceptinvoer(actor: AccountActor, { inhoud: { peildatum } }: Editie): Promise<StandInvoer | null> {
  const invoer = await readStandInvoer(actor, actor.provincie, { peildatum, bekendOp: null });
  return isZonderCijfers(invoer) ? null : invoer;
}

/**
 * The edition of an address, read once per request; a page that is not there for whoever may not see it.
 * @throws GeenToegang unless signed in
 */
export const leesEditie = cache(async (sleutel: string): Promise<GelezenEditie> => {
  const actor = await requireActor("editie.lezen");
  const editie = (await readEditie(actor, actor.provincie, sleutel)) ?? nietGevonden();
  const status = editiestatus(editie, new Date());
  if (!magEditieinhoud(actor, actor.provincie, editie)) return { actor, editie, status, resultaat: null, punten: [], echt: true };
  if (editie.vaststelling !== null) {
    const bewaard = await readResultaat(actor, actor.provincie, sleutel);
    if (bewaard === null) throw new Error(`the result of edition ${sleutel} is gone`);
    return { actor, editie, status, resultaat: leesResultaat(bewaard.tekst), punten: [], echt: bewaard.echt };
  }
  const invoer = await leesConceptinvoer(actor, editie);
  if (invoer === null) return { actor, editie, status, resultaat: null, punten: [], echt: true };
  return { actor, editie, status, resultaat: computeEditieresultaat(editie, invoer, null), punten: viewPunten(invoer, standkeuze(editie), editie.akkoorden), echt: true };
});
