import type { AccountActor } from "@/lib/access/actor";
import type { GrafiekView } from "@/lib/view/grafiek";

/**
 * Reads a chart by the parameters of its address, as its page does.
 * @returns null when these parameters name none
 * @throws GeenToegang unless the actor may see its figures
 */
export type Grafieklezer = (actor: AccountActor, zoek: URLSearchParams) => Promise<GrafiekView | null>;

/** Every chart that can be downloaded, by the name in its address. */
export const GRAFIEKEN: Readonly<Record<string, Grafieklezer>> = {};
