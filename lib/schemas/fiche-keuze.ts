import { parseToezichtKeuze, type Toezichtkeuze } from "./toezicht-keuze";
import type { Zoekparameters } from "./stand-keuze";

/** In which order the fiches are: as they are ranked, or the fixed order of the gemeenten (null). */
export type Ficheorde = Pick<Toezichtkeuze, "volgorde" | "richting"> | null;

/** Reads the order from the address; unless asked otherwise it is that of the ranking. */
export function parseFicheorde(zoek: Zoekparameters): Ficheorde {
  if (zoek["orde"] === "vast") return null;
  const { volgorde, richting } = parseToezichtKeuze(zoek);
  return { volgorde, richting };
}

