import type { IndicatorCode, ThemaCode } from "./indicatoren";
import { isDatum, isHalfjaar, isJaar, isMaand } from "./periode";
import { latestPer, type Waarneming } from "./waarneming";

/** A kind of opgave that is entered for all gebieden at once. */
export interface Opgavevorm {
  /** as it stands in an address */
  readonly code: "asiel" | "oekraine" | "amv-coa" | "amv-nidos";
  readonly thema: ThemaCode;
  readonly indicatoren: readonly IndicatorCode[];
  /** of the province itself, or of each gemeente */
  readonly per: "provincie" | "gemeente";
  /** true when `periode` can name one */
  readonly isPeriode: (periode: string) => boolean;
  /** true when its periode is no date by which, so that one can be given beside it */
  readonly metUiterlijk: boolean;
}

export const OPGAVEVORMEN = [
  { code: "asiel", thema: "asiel", indicatoren: ["opgave", "opgaveAmv"], per: "provincie", isPeriode: isDatum, metUiterlijk: false },
  { code: "amv-coa", thema: "amvCoa", indicatoren: ["opgave"], per: "gemeente", isPeriode: isJaar, metUiterlijk: true },
  { code: "oekraine", thema: "oekraine", indicatoren: ["opgave"], per: "gemeente", isPeriode: (p) => isDatum(p) || isMaand(p), metUiterlijk: false },
  { code: "amv-nidos", thema: "amvNidos", indicatoren: ["opgave"], per: "gemeente", isPeriode: isHalfjaar, metUiterlijk: true },
] as const satisfies readonly Opgavevorm[];

/** One stored version of an opgave or taakstelling, with who recorded it, when and why. */
export interface Opgaveversie extends Waarneming {
  readonly id: number;
  readonly reden: string | null;
  /** name of the file it came in with; null = typed */
  readonly bestand: string | null;
  readonly op: Date;
  /** gebruikersnaam or "systeem" */
  readonly door: string;
}

/** Which figure a version is of, whatever its peildatum. */
export const opgaveSleutel = (o: Pick<Waarneming, "thema" | "indicator" | "gebied" | "periode">) => `${o.thema}|${o.indicator}|${o.gebied}|${o.periode}`;

/** Of each opgave the version that counts at `peildatum`. */
export const opgavenOp = (versies: readonly Opgaveversie[], peildatum: string): ReadonlyMap<string, Opgaveversie> => latestPer(versies, peildatum, opgaveSleutel);

/** What a cell of a form was made from: the newest row that was recorded of that opgave; 0 = none. */
export function opgaveBasis(versies: readonly Opgaveversie[], sleutel: string): number {
  return Math.max(0, ...versies.filter((v) => opgaveSleutel(v) === sleutel).map((v) => v.id));
}
