import type { AccountActor } from "@/lib/access/actor";
import { readReeksInvoer } from "@/lib/data/reeks";
import { readStandInvoer } from "@/lib/data/stand";
import type { StandInvoer } from "@/lib/domain/stand";
import { lastDay } from "@/lib/domain/periode";
import { amsterdamToday } from "@/lib/format";
import { standUrl } from "@/lib/schemas/stand-keuze";
import { STANDAARD } from "@/lib/schemas/tijdlijn-keuze";
import type { Kaartthema } from "@/lib/view/kaart";
import { reekskeuze, TEGELREEKSEN } from "@/lib/view/metingen";
import { viewOverzicht, vorigOverleg, type OverzichtView } from "@/lib/view/overzicht";
import { isZonderCijfers, type GelezenStand } from "./lees-stand";
import { leesCapaciteit } from "./locaties/tijdlijn/lees-tijdlijn";

/** The stand at the meeting before: `invoer` null when it had no figures. */
async function leesVorige(actor: AccountActor, overleg: string | null, bekendOp: Date | null): Promise<{ readonly overleg: string; readonly invoer: StandInvoer | null } | null> {
  if (overleg === null) return null;
  const datum = lastDay(overleg);
  const invoer = await readStandInvoer(actor, actor.provincie, { peildatum: datum, bekendOp });
  return { overleg: datum, invoer: isZonderCijfers(invoer) ? null : invoer };
}

/** Everything that the page of the province and its downloads show. */
export async function leesOverzicht(actor: AccountActor, stand: GelezenStand, kaart: Kaartthema): Promise<OverzichtView> {
  const { invoer, keuze, peildatum, bekendOp } = stand;
  const [capaciteit, reeks] = await Promise.all([
    leesCapaciteit(actor, stand, { ...STANDAARD, opties: keuze.opties }),
    readReeksInvoer(actor, actor.provincie, { ...reekskeuze(TEGELREEKSEN, peildatum), maat: "aantal", peildatum, bekendOp }),
  ]);
  return viewOverzicht(invoer, {
    kaart, capaciteit,
    reeks: reeks ?? invoer,
    vorig: await leesVorige(actor, vorigOverleg(capaciteit.invoer.gebeurtenissen, actor.provincie, peildatum), bekendOp),
    zoek: standUrl("", keuze).slice(1),
    keuze: { peildatum, opties: keuze.opties, capaciteitsdata: keuze.capaciteitsdata },
    vandaag: keuze.peildatum === null && keuze.bekendOp === null ? amsterdamToday() : null,
  });
}
