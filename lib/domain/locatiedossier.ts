import { SOORTEN, type Fase, type Locatie } from "./locatie";
import { latestPer } from "./waarneming";

/** A line of a phase as it is stored, with who recorded it, when and why. */
export interface Faseregistratie extends Fase {
  readonly id: number;
  readonly reden: string | null;
  /** name of the file it came in with; null = typed */
  readonly bestand: string | null;
  readonly op: Date;
  /** gebruikersnaam or "systeem" */
  readonly door: string;
}

/** An open question about a location, or one that was answered. */
export interface Locatievraag {
  readonly id: number;
  readonly vraag: string;
  /** organisation or role */
  readonly aan: string;
  /** date, 2024-09-11 */
  readonly sinds: string;
  readonly op: Date;
  readonly door: string;
  readonly antwoord: { readonly tekst: string; readonly op: Date; readonly door: string } | null;
}

/** Everything that is recorded of a location: every line of every phase, and the questions. */
export interface Locatiedossier extends Locatie {
  readonly id: number;
  /** name of the gemeente */
  readonly gemeente: string;
  readonly fasen: readonly Faseregistratie[];
  /** oldest first */
  readonly vragen: readonly Locatievraag[];
}

const rank = (f: Fase) => SOORTEN.indexOf(f.soort);

/** Of each phase the line that counts at `peildatum`: places before the amv among them, then in order of fase. */
export function fasenOp({ fasen }: Locatiedossier, peildatum: string): readonly Faseregistratie[] {
  return [...latestPer(fasen, peildatum, (f) => f.fase).values()].sort((a, b) => rank(a) - rank(b) || (a.fase < b.fase ? -1 : 1));
}

const LAST_DAY = "9999-12-31";

/** Of each phase its latest line, also when it still has to take effect: what a change is made from. */
export const laatsteFasen = (dossier: Locatiedossier): readonly Faseregistratie[] => fasenOp(dossier, LAST_DAY);

/** What a form of this location was made from: the newest line that was recorded. A save that finds a newer one is a botsing. */
export const basisVan = ({ fasen }: Locatiedossier): number => Math.max(0, ...fasen.map((f) => f.id));
