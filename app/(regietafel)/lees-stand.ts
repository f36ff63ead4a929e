import type { AccountActor } from "@/lib/access/actor";
import { readPeildata, readStandInvoer } from "@/lib/data/stand";
import type { StandInvoer } from "@/lib/domain/stand";
import { amsterdamToday } from "@/lib/format";
import { endOfDay } from "@/lib/moment";
import { parseStandKeuze, type GetypteKeuze, type KeuzeFout, type LezerKeuze, type Zoekparameters } from "@/lib/schemas/stand-keuze";

/** A stand as the reader chose it. */
export interface GelezenStand {
  readonly soort: "stand";
  readonly invoer: StandInvoer;
  readonly keuze: LezerKeuze;
  readonly peildatum: string;
  /** the second clock; null = now */
  readonly bekendOp: Date | null;
}

/** Why there is no stand to show; `getypt` is what stands in the form. */
export type GeenStand = { readonly getypt: GetypteKeuze; readonly keuze: LezerKeuze | null } & (
  | { readonly soort: "fout"; readonly fouten: readonly KeuzeFout[] }
  | { readonly soort: "geen-cijfers" }
  | { readonly soort: "te-vroeg"; readonly peildatum: string; readonly eerste: string }
  | { readonly soort: "niets-bekend"; readonly peildatum: string }
);

export type Standuitkomst = (GelezenStand & { readonly getypt: GetypteKeuze }) | GeenStand;

/** Whether nothing was known of a province at a moment. */
export const isZonderCijfers = (invoer: StandInvoer | null): invoer is null => invoer === null || (invoer.waarnemingen.length === 0 && invoer.locaties.every((l) => l.fasen.length === 0));

/**
 * Reads the stand that an address asks for: without a peildatum the last known one.
 * @param tot the last known one up to this date; default today
 * @param ook a date on which something else became known that is shown with it: when it is later, the last known one is that date
 * @throws GeenToegang unless the actor may read the figures of the province
 */
export async function leesStand(actor: AccountActor, zoek: Zoekparameters, tot: string = amsterdamToday(), ook: string | null = null): Promise<Standuitkomst> {
  const gelezen = parseStandKeuze(zoek);
  const { getypt } = gelezen;
  if (!gelezen.goed) return { soort: "fout", getypt, keuze: null, fouten: gelezen.fouten };
  const { keuze } = gelezen;
  const peildata = await readPeildata(actor, actor.provincie, tot);
  if (peildata === null) return { soort: "geen-cijfers", getypt, keuze };
  const laatste = ook !== null && ook > peildata.laatste ? ook : peildata.laatste;
  const peildatum = keuze.peildatum ?? laatste;
  if (peildatum < peildata.eerste) return { soort: "te-vroeg", getypt, keuze, peildatum, eerste: peildata.eerste };
  const bekendOp = keuze.bekendOp === null ? null : endOfDay(keuze.bekendOp);
  const invoer = await readStandInvoer(actor, actor.provincie, { peildatum, bekendOp });
  if (isZonderCijfers(invoer)) return { soort: "niets-bekend", getypt, keuze, peildatum };
  return { soort: "stand", getypt, invoer, keuze, peildatum, bekendOp };
}
