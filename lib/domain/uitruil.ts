import { derive, type Cijfer } from "./cijfer";
import { endOf } from "./locatie";
import { firstDay } from "./periode";

/** Places of one gemeente that count for another, outside the province, for a term. */
export interface Uitruil {
  /** places */
  readonly plaatsen: number;
  /** null = the start is unknown: counted, it counts at every date, and is flagged */
  readonly van: string | null;
  /** first day on which it no longer counts, or the month or year that is its last; null = not known */
  readonly tot: string | null;
}

/** True when the uitruil takes places away at `datum`. */
export function geldtOp(uitruil: Uitruil, datum: string): boolean {
  if (uitruil.van === null) return true;
  return firstDay(uitruil.van) <= datum && (uitruil.tot === null || datum < endOf(uitruil.tot));
}

/** Capacity, or a verschil, with the uitruil counted at `datum`: in September 2024 1.559 − 200 = 1.359. */
export function withUitruil(cijfer: Cijfer, uitruil: Uitruil, datum: string): Cijfer {
  return geldtOp(uitruil, datum) ? derive([cijfer], (n) => n - uitruil.plaatsen) : cijfer;
}
