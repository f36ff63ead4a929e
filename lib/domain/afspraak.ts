import { endOf } from "./locatie";
import { firstDay } from "./periode";
import type { Uitruil } from "./uitruil";
import { geldende, laatsteVersies, type Versie } from "./versie";

export const AFSPRAAKSOORTEN = ["uitruil"] as const;
export type Afspraaksoort = (typeof AFSPRAAKSOORTEN)[number];

/** What is agreed: an uitruil of places of one gemeente that count for another. */
export interface Afspraakgegevens extends Uitruil {
  readonly soort: Afspraaksoort;
  /** CBS code of the gemeente whose places they are */
  readonly gebied: string;
  /** name of the gemeente that they count for; it may lie in another province */
  readonly naar: string;
  /** as the source gives it: "2 jaar"; empty = not given */
  readonly termijn: string;
}

/** One recorded version of an agreement. */
export interface Afspraak extends Afspraakgegevens, Versie {}

/**
 * The last version of each agreement, in the order in which they were first recorded; those that lapsed are left out.
 * @param peildatum only what was known to be true by then; null = all
 */
export function afsprakenOp(versies: readonly Afspraak[], peildatum: string | null): readonly Afspraak[] {
  return geldende(laatsteVersies(versies, peildatum));
}

/** Whether an agreement ends before it begins. */
export function eindigtVoorBegin({ van, tot }: Uitruil): boolean {
  return van !== null && tot !== null && endOf(tot) <= firstDay(van);
}
