import { numberOf, ONBEKEND, subtract, type Cijfer } from "./cijfer";
import { firstDay, lastDay, nextDay } from "./periode";
import type { Waarneming } from "./waarneming";

/** The date by which an opgave must be met: its own date, else `uiterlijk`, else the last day of its periode. */
export function dueDate(opgave: Waarneming): string {
  if (firstDay(opgave.periode) === lastDay(opgave.periode)) return opgave.periode;
  return opgave.uiterlijk ?? lastDay(opgave.periode);
}

/** Which opgave applies, chosen once per table so that a total never mixes dates. */
export interface GeldendeOpgave {
  readonly datum: string;
  /** true when the date has passed and no later one is known: it must be said */
  readonly verstreken: boolean;
}

/**
 * Of opgaven with a date by which: the first date on or after `peildatum`, else the last that has passed.
 * @returns null when there is no opgave at all
 */
export function applicableOpgave(opgaven: readonly Waarneming[], peildatum: string): GeldendeOpgave | null {
  const dates = opgaven.map(dueDate).sort();
  const next = dates.find((d) => d >= peildatum);
  const last = dates.at(-1);
  if (next !== undefined) return { datum: next, verstreken: false };
  return last === undefined ? null : { datum: last, verstreken: true };
}

/** True when `a` says later than `b` what an opgave for the same date is. */
const isNewer = (a: Waarneming, b: Waarneming) => (a.peildatum === b.peildatum ? a.periode > b.periode : a.peildatum > b.peildatum);

/**
 * The opgave of one gebied for that date. A date and a month can name the same one: then the latest peildatum counts.
 * @returns undefined when the gebied has none for it
 */
export function opgaveFor(opgaven: readonly Waarneming[], gebied: string, geldend: GeldendeOpgave | null): Waarneming | undefined {
  return opgaven.filter((o) => o.gebied === gebied && dueDate(o) === geldend?.datum).sort((a, b) => (isNewer(a, b) ? -1 : 1))[0];
}

/** The period (year or half-year) that a table shows. */
export interface GetoondePeriode {
  readonly periode: string;
  /** the period in which the peildatum lies, when it is later than the one shown: its opgave is not known yet */
  readonly nogNietBekend: string | null;
}

/**
 * The latest period that has begun by `peildatum` and whose opgave (or taakstelling) is a number for at least one
 * gemeente, chosen once per table. `current` is the period in which the peildatum lies.
 * @returns null when there is none
 */
export function shownPeriode(opgaven: readonly Waarneming[], peildatum: string, current: string): GetoondePeriode | null {
  const begun = opgaven.filter((o) => numberOf(o.cijfer) !== null && firstDay(o.periode) <= peildatum).map((o) => o.periode);
  const periode = begun.sort().at(-1);
  if (periode === undefined) return null;
  return { periode, nogNietBekend: firstDay(periode) < firstDay(current) ? current : null };
}

/** The last day of the regimes that end; of another regime the end is not known. */
const EINDE_REGIME: Readonly<Record<string, string>> = { "Spreidingswet 2024-2026": "2026-12-31" };

/** The opgave at a date on a timeline. */
export interface OpgaveOpDatum {
  readonly cijfer: Cijfer;
  /** false: its regime has ended, so it is drawn dashed, for comparison only */
  readonly binnenRegime: boolean;
}

/**
 * Through time an opgave holds from its date to the end of its regime; after that it stays for comparison.
 * @param opgaven of one gebied and indicator, as known
 * @returns null before the first date
 */
export function opgaveOp(opgaven: readonly Waarneming[], datum: string): OpgaveOpDatum | null {
  const begun = opgaven.filter((o) => dueDate(o) <= datum);
  if (begun.length === 0) return null;
  const due = begun.map(dueDate).reduce((a, b) => (b > a ? b : a));
  const latest = begun.filter((o) => dueDate(o) === due).reduce((a, b) => (isNewer(b, a) ? b : a));
  const einde = EINDE_REGIME[latest.regime ?? ""];
  return { cijfer: latest.cijfer, binnenRegime: einde === undefined || datum <= einde };
}

/** Capacity − opgave at a date on a timeline; before an opgave and outside its regime it is onbekend. */
export function computeVerschilOp(capaciteit: Cijfer, opgave: OpgaveOpDatum | null): Cijfer {
  return opgave?.binnenRegime ? subtract(capaciteit, opgave.cijfer) : ONBEKEND;
}

/** The days on which the opgave on a timeline changes: its dates, and the day after each regime's end. In order. */
export function opgavewisselingen(opgaven: readonly Waarneming[]): readonly string[] {
  const ends = opgaven.flatMap((o) => EINDE_REGIME[o.regime ?? ""] ?? []).map(nextDay);
  return [...new Set([...opgaven.map(dueDate), ...ends])].sort();
}
