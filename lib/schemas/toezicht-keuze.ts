import { RANGSCHIKKINGEN, RICHTINGEN, type Rangschikking, type Richting } from "@/lib/domain/toezicht";
import { standUrl, type LezerKeuze, type Zoekparameters } from "./stand-keuze";

/** Which gemeenten are shown: all, those behind schedule, those that will be short at the end. */
export const TONEN = ["alle", "achter", "tekort"] as const;
export type Toon = (typeof TONEN)[number];

/** How a reader wants to see the ranking. */
export interface Toezichtkeuze {
  readonly volgorde: Rangschikking;
  readonly richting: Richting;
  readonly toon: Toon;
}

/** Reads the choice from the address: what it does not know is as if it was not chosen. */
export function parseToezichtKeuze(zoek: Zoekparameters): Toezichtkeuze {
  const een = <T extends string>(naam: string, mogelijk: readonly T[], anders: T): T => {
    const gegeven = zoek[naam];
    const eerste = typeof gegeven === "string" ? gegeven : gegeven?.[0];
    return mogelijk.find((m) => m === eerste) ?? anders;
  };
  return { volgorde: een("volgorde", RANGSCHIKKINGEN, "prognose"), richting: een("richting", RICHTINGEN, "ergste"), toon: een("toon", TONEN, "alle") };
}

/** The choice as fields of an address; only what differs from the page itself is in it. */
export function toezichtvelden({ volgorde, richting, toon }: Toezichtkeuze): Readonly<Record<string, string>> {
  return { ...(volgorde !== "prognose" && { volgorde }), ...(richting !== "ergste" && { richting }), ...(toon !== "alle" && { toon }) };
}

/** The address of a choice. */
export function toezichtUrl(pad: string, stand: Partial<LezerKeuze>, keuze: Toezichtkeuze): string {
  const adres = standUrl(pad, { peildatum: stand.peildatum ?? null, bekendOp: stand.bekendOp ?? null });
  const velden = new URLSearchParams(toezichtvelden(keuze)).toString();
  return velden === "" ? adres : `${adres}${adres.includes("?") ? "&" : "?"}${velden}`;
}
