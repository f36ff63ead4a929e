/** Between calendar dates, in Amsterdam, and instants. */

const AMSTERDAM = new Intl.DateTimeFormat("en-US", { timeZone: "Europe/Amsterdam", timeZoneName: "longOffset" });
const DAY = 24 * 60 * 60 * 1000;
const MINUTE = 60 * 1000;

/** Minutes that Amsterdam is ahead of UTC at an instant: 60 in winter, 120 in summer. */
function minutesAhead(instant: number): number {
  const offset = AMSTERDAM.formatToParts(instant).find((p) => p.type === "timeZoneName")?.value ?? "";
  const [, hours, minutes] = /([+-]\d\d):(\d\d)$/.exec(offset) ?? [];
  return Number(hours ?? 0) * 60 + Number(minutes ?? 0);
}

/** The last millisecond of a calendar date (2024-09-11) in Amsterdam: what was recorded that day was known on it. */
export function endOfDay(datum: string): Date {
  const nextDay = Date.parse(`${datum}T00:00:00Z`) + DAY;
  return new Date(nextDay - minutesAhead(nextDay) * MINUTE - 1);
}
