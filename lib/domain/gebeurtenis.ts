import type { ThemaCode } from "./indicatoren";
import { firstDay, lastDay } from "./periode";
import { geldende, laatsteVersies, type Versie } from "./versie";

/** "overleg" is a meeting of the PRT: what changed is told since the last one. */
export const GEBEURTENISSOORTEN = ["overleg", "brief", "deadline", "locatie", "overig"] as const;
export type Gebeurtenissoort = (typeof GEBEURTENISSOORTEN)[number];

/** What is said of an event. */
export interface Gebeurtenisgegevens {
  /** a year, month or date, as the source gives it */
  readonly datum: string;
  /** what happens, in a few words */
  readonly label: string;
  readonly soort: Gebeurtenissoort;
  /** null = of no one thema */
  readonly thema: ThemaCode | null;
  /** CBS code of the province or of one of its gemeenten */
  readonly gebied: string;
}

/** One recorded version of an event that explains or asks something: a meeting, a letter, a deadline. */
export interface Gebeurtenis extends Gebeurtenisgegevens, Versie {}

/** Events in order of the first day of their date; a year comes before its months, and a month before its days. */
export function opDatum(gebeurtenissen: readonly Gebeurtenis[]): readonly Gebeurtenis[] {
  const key = ({ datum }: Gebeurtenis) => `${firstDay(datum)} ${datum}`;
  return [...gebeurtenissen].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

/**
 * The last version of each event, in order of date; those that lapsed are left out.
 * @param peildatum only what was known to be true by then; null = all
 */
export function gebeurtenissenOp(versies: readonly Gebeurtenis[], peildatum: string | null): readonly Gebeurtenis[] {
  return opDatum(geldende(laatsteVersies(versies, peildatum)));
}

/** Whether an event lies before a date: the last day of its month or year has passed. */
export function isVoorbij({ datum }: Pick<Gebeurtenis, "datum">, op: string): boolean {
  return lastDay(datum) < op;
}
