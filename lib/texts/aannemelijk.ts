import type { Aannemelijkheidsvraag } from "@/lib/domain/aannemelijk";
import { formatGetal } from "@/lib/format";

/**
 * The question about an unlikely figure.
 * @param eerder when the figure before was true: `augustus 2024`
 */
export function describeOnaannemelijk({ soort, getal, tegen }: Aannemelijkheidsvraag, eerder: string): string {
  const change = `${formatGetal(Math.abs(getal - tegen))} ${getal > tegen ? "meer" : "minder"} dan in ${eerder} (${formatGetal(tegen)})`;
  switch (soort) {
    case "bezet-boven-plaatsen":
      return `Er zijn meer plaatsen bezet (${formatGetal(getal)}) dan er zijn (${formatGetal(tegen)}). Klopt dit?`;
    case "beschikbaar-boven-vrij":
      return `Er zijn meer plaatsen beschikbaar (${formatGetal(getal)}) dan er leeg zijn (${formatGetal(tegen)}). Klopt dit?`;
    case "sprong":
      return `Dit is ${change}. Klopt dit?`;
    case "totaal-sprong":
      return `Het totaal is ${change}. Klopt dit?`;
  }
}
