import type { AccountActor } from "@/lib/access/actor";
import { readAfspraken } from "@/lib/data/afspraken";
import { readGebeurtenissen } from "@/lib/data/gebeurtenissen";
import type { Telling } from "@/lib/domain/tijdlijn";
import type { KeuzeFout, Zoekparameters } from "@/lib/schemas/stand-keuze";
import { checkScenario, parseTelling, tijdlijnZoek, type GetypteTelling } from "@/lib/schemas/tijdlijn-keuze";
import type { Capaciteitsinvoer, Capaciteitskeuze } from "@/lib/view/capaciteit";
import { leesStand, type GeenStand, type GelezenStand } from "../../lees-stand";

/** A timeline as the reader chose it. */
export interface GelezenTijdlijn {
  readonly soort: "tijdlijn";
  readonly stand: GelezenStand;
  readonly invoer: Capaciteitsinvoer;
  readonly keuze: Capaciteitskeuze;
}

/** What stands in the form, and what the page shows: a timeline, why there is no stand, or what must be mended. */
export type Tijdlijnuitkomst = { readonly getypt: GetypteTelling & GeenStand["getypt"] } & (
  | GelezenTijdlijn
  | { readonly soort: "geen"; readonly reden: GeenStand }
  | { readonly soort: "fout"; readonly fouten: readonly KeuzeFout[]; readonly stand: GelezenStand | null }
);

/**
 * What the timelines of a stand are computed from, and the choice with it; for every page that shows one.
 * @throws GeenToegang unless the actor may read the figures of the province
 */
export async function leesCapaciteit(actor: AccountActor, { invoer, keuze, peildatum, bekendOp }: GelezenStand, telling: Telling): Promise<{ readonly invoer: Capaciteitsinvoer; readonly keuze: Capaciteitskeuze }> {
  const [afspraken, gebeurtenissen] = await Promise.all([
    readAfspraken(actor, actor.provincie, bekendOp, peildatum),
    readGebeurtenissen(actor, actor.provincie, bekendOp),
  ]);
  return { invoer: { stand: invoer, afspraken, gebeurtenissen }, keuze: { peildatum, telling, zoek: tijdlijnZoek(keuze, telling) } };
}

/**
 * Reads the timeline that an address asks for. A scenario is only in the address: nothing is stored.
 * @throws GeenToegang unless the actor may read the figures of the province
 */
export async function leesTijdlijn(actor: AccountActor, zoek: Zoekparameters): Promise<Tijdlijnuitkomst> {
  const gelezen = parseTelling(zoek);
  // what counts is judged below, with its own words
  const stand = await leesStand(actor, { ...zoek, opties: undefined });
  const getypt = { ...stand.getypt, ...gelezen.getypt };
  const fouten = [...(stand.soort === "fout" ? stand.fouten : []), ...(gelezen.goed ? [] : gelezen.fouten)];
  if (fouten.length > 0) return { soort: "fout", getypt, fouten, stand: stand.soort === "stand" ? stand : null };
  if (stand.soort !== "stand" || !gelezen.goed) return { soort: "geen", getypt, reden: stand as GeenStand };
  const sluitbaar = stand.invoer.locaties.filter((l) => l.fasen.some((f) => f.soort === "regulier"));
  const onbekend = checkScenario(gelezen.telling.scenario, sluitbaar, stand.invoer.gemeenten);
  if (onbekend.length > 0) return { soort: "fout", getypt, fouten: onbekend, stand };
  return { soort: "tijdlijn", getypt, stand, ...(await leesCapaciteit(actor, stand, gelezen.telling)) };
}
