/**
 * Calendar dates, months, half-years and years, as text: `2024-09-01`, `2024-08`, `2024-II`, `2024`. Never instants:
 * no time zone takes part. ISO text of one kind sorts as the calendar does, so `<` and `>` compare dates.
 * Half-year I is January to June, II July to December.
 */

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const MONTH = /^(\d{4})-(\d{2})$/;
const HALF_YEAR = /^(\d{4})-(I|II)$/;
const YEAR = /^\d{4}$/;

const pad = (n: number, width = 2) => String(n).padStart(width, "0");

/** The number of days in a month (1–12) of the Gregorian calendar. */
function daysIn(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
}

/** A date that exists: `2024-02-29` is one, `2023-02-29` and `2024-9-1` are not. */
export function isDatum(text: string): boolean {
  const m = DATE.exec(text);
  if (!m) return false;
  const [year, month, day] = [Number(m[1]), Number(m[2]), Number(m[3])];
  return year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

/** A month, `2024-08`. */
export function isMaand(text: string): boolean {
  return MONTH.test(text) && isDatum(`${text}-01`);
}

/** A half-year, `2024-II`. */
export function isHalfjaar(text: string): boolean {
  return HALF_YEAR.test(text) && Number(text.slice(0, 4)) > 0;
}

/** A year, `2024`. */
export function isJaar(text: string): boolean {
  return YEAR.test(text) && Number(text) > 0;
}

/**
 * The first day of a year, half-year, month or date.
 * @throws RangeError when `periode` is none of these
 */
export function firstDay(periode: string): string {
  if (isDatum(periode)) return periode;
  if (isMaand(periode)) return `${periode}-01`;
  if (isJaar(periode)) return `${periode}-01-01`;
  if (isHalfjaar(periode)) return `${periode.slice(0, 4)}-${periode.endsWith("-II") ? "07" : "01"}-01`;
  throw new RangeError(`not a period: ${periode}`);
}

/**
 * The last day of a year, half-year, month or date.
 * @throws RangeError when `periode` is none of these
 */
export function lastDay(periode: string): string {
  if (isDatum(periode)) return periode;
  if (isMaand(periode)) {
    const [year, month] = [Number(periode.slice(0, 4)), Number(periode.slice(5))];
    return `${periode}-${pad(daysIn(year, month))}`;
  }
  if (isJaar(periode)) return `${periode}-12-31`;
  if (isHalfjaar(periode)) return `${periode.slice(0, 4)}-${periode.endsWith("-II") ? "12-31" : "06-30"}`;
  throw new RangeError(`not a period: ${periode}`);
}

/** The day after a date. The last day that four digits can write stays itself: as text the year 10000 would come before all. */
export function nextDay(datum: string): string {
  if (datum === "9999-12-31") return datum;
  if (datum < lastDay(datum.slice(0, 7))) return `${datum.slice(0, 8)}${pad(Number(datum.slice(8)) + 1)}`;
  return `${addMonths(datum.slice(0, 7), 1)}-01`;
}

/** The month `n` months after (before, if negative) `maand`. */
export function addMonths(maand: string, n: number): string {
  const index = Number(maand.slice(0, 4)) * 12 + Number(maand.slice(5)) - 1 + n;
  return `${pad(Math.floor(index / 12), 4)}-${pad((((index % 12) + 12) % 12) + 1)}`;
}

/** The same day a year earlier; 29 February becomes 28 February. */
export function yearBefore(datum: string): string {
  const maand = addMonths(datum.slice(0, 7), -12);
  const same = `${maand}-${datum.slice(8)}`;
  return isDatum(same) ? same : lastDay(maand);
}

/** The half-year that a date lies in. */
export function halfjaarOf(datum: string): string {
  return `${datum.slice(0, 4)}-${Number(datum.slice(5, 7)) <= 6 ? "I" : "II"}`;
}

/** The half-year after this one. */
export function nextHalfjaar(halfjaar: string): string {
  return halfjaarOf(nextDay(lastDay(halfjaar)));
}

/** The six months of a half-year, in order. */
export function monthsOf(halfjaar: string): readonly string[] {
  const first = firstDay(halfjaar).slice(0, 7);
  return [0, 1, 2, 3, 4, 5].map((n) => addMonths(first, n));
}
