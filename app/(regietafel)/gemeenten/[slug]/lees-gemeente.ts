import { cache } from "react";
import { requireActor } from "@/lib/access/sessie";
import type { AccountActor } from "@/lib/access/actor";
import { readGemeenten } from "@/lib/data/gebieden";
import { readReeksInvoer } from "@/lib/data/reeks";
import type { Gebied } from "@/lib/domain/waarneming";
import { standUrl } from "@/lib/schemas/stand-keuze";
import { STANDAARD } from "@/lib/schemas/tijdlijn-keuze";
import { viewGemeente, type GemeenteView } from "@/lib/view/gemeente";
import { reekskeuze, THEMAREEKSEN } from "@/lib/view/metingen";
import { findBySlug } from "@/lib/view/slug";
import type { GelezenStand } from "../../lees-stand";
import { leesCapaciteit } from "../../locaties/tijdlijn/lees-tijdlijn";

/** The gemeente of an address; undefined when the province has none. Read once per request. */
export const leesGebied = cache(async (slug: string): Promise<Gebied | undefined> => {
  const actor = await requireActor("cijfers.lezen");
  return findBySlug(await readGemeenten(actor, actor.provincie), slug);
});

/** Everything that the page of a gemeente and its downloads show. */
export async function leesGemeente(actor: AccountActor, stand: GelezenStand, gebied: Gebied): Promise<GemeenteView> {
  const { invoer, keuze, peildatum, bekendOp } = stand;
  const [capaciteit, reeks] = await Promise.all([
    leesCapaciteit(actor, stand, { ...STANDAARD, opties: keuze.opties }),
    readReeksInvoer(actor, actor.provincie, { ...reekskeuze(THEMAREEKSEN, peildatum), maat: "opgave", peildatum, bekendOp }),
  ]);
  return viewGemeente(invoer, {
    gebied, capaciteit, bekendOp: keuze.bekendOp,
    reeks: reeks ?? invoer,
    zoek: standUrl("", keuze).slice(1),
    keuze: { peildatum, opties: keuze.opties, capaciteitsdata: keuze.capaciteitsdata },
  });
}
