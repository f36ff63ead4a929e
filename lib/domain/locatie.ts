import { ONBEKEND, waarde, type Cijfer } from "./cijfer";
import { firstDay, isDatum, lastDay, nextDay } from "./periode";
import { latestPer, type Herkomst } from "./waarneming";

export const SOORTEN = ["regulier", "noodopvang", "amv"] as const;
export type Soort = (typeof SOORTEN)[number];

export const ZEKERHEDEN = ["gerealiseerd", "gepland", "optie", "onbevestigd"] as const;
export type Zekerheid = (typeof ZEKERHEDEN)[number];

/** Options counted or not; it applies to every column. */
export const OPTIES = ["met", "zonder"] as const;
export type Opties = (typeof OPTIES)[number];

/** One version of what was known of a phase from its peildatum on. */
export interface Fase extends Herkomst {
  readonly fase: string;
  readonly versie: number;
  readonly soort: Soort;
  /** places; null = onbekend */
  readonly capaciteit: number | null;
  /** a year, month or date as the source gives it; null = was already open */
  readonly van: string | null;
  /** null = open end; a date is the first day on which the places no longer count, a month or year counts up to and including its last day */
  readonly tot: string | null;
  /** an agreed possibility to extend until */
  readonly optieTot: string | null;
  readonly zekerheid: Zekerheid;
}

export interface Locatie {
  /** of a stored location */
  readonly id?: number;
  readonly naam: string;
  readonly gebied: string;
  /** of the location in its gemeente: the papers' order */
  readonly volgorde: number;
  readonly fasen: readonly Fase[];
}

/** The places of a phase as a figure. */
export function capaciteitOf(fase: Fase): Cijfer {
  return fase.capaciteit === null ? ONBEKEND : waarde(fase.capaciteit);
}

/** The first day on which a `tot` no longer counts. */
export const endOf = (tot: string) => (isDatum(tot) ? tot : nextDay(lastDay(tot)));

/** The first day on which the phase no longer counts, or null for an open end. An onbevestigd phase's dates are ignored. */
export function einde(fase: Fase, opties: Opties): string | null {
  if (fase.zekerheid === "onbevestigd" || fase.tot === null) return null;
  return endOf(opties === "met" && fase.optieTot !== null ? fase.optieTot : fase.tot);
}

/** True when the phase exists with these options: an extension that is not yet decided only "met". */
const existsWith = (fase: Fase, opties: Opties) => fase.zekerheid !== "optie" || opties === "met";

/** True when the phase's places count at `datum`. An onbevestigd phase counts at every date. */
export function teltOp(fase: Fase, datum: string, opties: Opties): boolean {
  if (!existsWith(fase, opties)) return false;
  const end = einde(fase, opties);
  const begun = fase.zekerheid === "onbevestigd" || fase.van === null || firstDay(fase.van) <= datum;
  return begun && (end === null || datum < end);
}

/** True when the phase has not ended at `peildatum`, announced ones included: what the amv and noodopvang columns count. */
export function isNietGeeindigd(fase: Fase, peildatum: string, opties: Opties): boolean {
  const end = einde(fase, opties);
  return existsWith(fase, opties) && (end === null || peildatum < end);
}

/** Why a phase is doubtful. It is kept and flagged, never silently corrected. */
export type FaseTwijfel = "einde-voor-begin" | "einde-voorbij" | "einde-onbekend";

/**
 * What is doubtful in a phase at `peildatum`. Of an onbevestigd phase: its dates contradict, have passed or are unknown
 * while the source still counts it. Any other phase only when its dates contradict (its tot is taken as it is).
 */
export function findFaseTwijfel(fase: Fase, peildatum: string): FaseTwijfel | null {
  const end = fase.tot === null ? null : endOf(fase.tot);
  if (end !== null && fase.van !== null && end <= firstDay(fase.van)) return "einde-voor-begin";
  if (fase.zekerheid !== "onbevestigd") return null;
  return end !== null && end <= peildatum ? "einde-voorbij" : "einde-onbekend";
}

/** The locations as a stand at `peildatum` knows them: of each phase the latest line ≤ it, in order of fase; a location without any is not known yet. */
export function knownLocaties(locaties: readonly Locatie[], peildatum: string): readonly Locatie[] {
  return locaties
    .map((l) => ({ ...l, fasen: [...latestPer(l.fasen, peildatum, (f) => f.fase).values()].sort((a, b) => (a.fase < b.fase ? -1 : 1)) }))
    .filter((l) => l.fasen.length > 0);
}
