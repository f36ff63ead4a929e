import type { Cijfer } from "@/lib/domain/cijfer";
import { formatGetal } from "@/lib/format";

const SIGNS = { pm: "pm", onbekend: "–", nvt: "n.v.t." } as const;

/** A delivered figure as it stands in a cell that can be edited; reading it again gives the same figure. */
export function formatCelinvoer(cijfer: Cijfer): string {
  return cijfer.staat === "waarde" ? formatGetal(cijfer.waarde) : SIGNS[cijfer.staat];
}
