import { computeAansluitverschil, lacksReden } from "@/lib/domain/aansluiting";
import { parseCelinvoer, type Celregels } from "@/lib/domain/celinvoer";
import { ONBEKEND, type Cijfer } from "@/lib/domain/cijfer";
import { gemerkt, saldo } from "./cel";
import type { CelView } from "./tabel";

/** What the browser works out while someone types the stand of a half-year; the server says the same when it is saved. */

/** An aansluitverschil, and whether it still needs a reason. */
export interface AansluitingView {
  readonly cel: CelView;
  readonly redenNodig: boolean;
}

/** The aansluitverschil with the stand as typed. @param regels what a stand accepts */
export function viewAansluiting(eindstand: Cijfer, stand: string, regels: Celregels, reden: string): AansluitingView {
  const gelezen = parseCelinvoer(stand, regels);
  const verschil = computeAansluitverschil(eindstand, gelezen.soort === "cijfer" ? gelezen.cijfer : ONBEKEND);
  return { cel: gemerkt(saldo(verschil)), redenNodig: lacksReden(verschil, reden) };
}
