import { computeAansluitverschil, lacksReden } from "@/lib/domain/aansluiting";
import { parseCelinvoer, type Celregels } from "@/lib/domain/celinvoer";
import { missingIn, numberOf, ONBEKEND, type Cijfer } from "@/lib/domain/cijfer";
import { saldo } from "./cel";
import { formatCelinvoer } from "./celinvoer";
import type { CelView } from "./tabel";

/** What the browser works out while someone types the stand of a half-year; the server says the same when it is saved. */

/** The proposal for the stand: our closing, when it is complete; else nothing. */
export function voorstelVan({ eindstand }: { readonly eindstand: Cijfer }): string {
  return numberOf(eindstand) !== null && missingIn(eindstand).length === 0 ? formatCelinvoer(eindstand) : "";
}

/** The aansluitverschil with the stand as typed, and whether it still needs a reason. */
export function viewAansluiting(eindstand: Cijfer, stand: string, regels: Celregels, reden: string): { readonly cel: CelView; readonly redenNodig: boolean } {
  const gelezen = parseCelinvoer(stand, regels);
  const verschil = computeAansluitverschil(eindstand, gelezen.soort === "cijfer" ? gelezen.cijfer : ONBEKEND);
  return { cel: saldo(verschil), redenNodig: lacksReden(verschil, reden) };
}
