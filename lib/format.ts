import { isDatum, isMaand } from "@/lib/domain/periode";

/** nl-NL numbers and Amsterdam dates, for display only. Rounding is half up. */

const NO_DATE_ZONE = "UTC"; // a calendar date has no time zone: it is formatted in the one it is built in
const dayMonthYear = new Intl.DateTimeFormat("nl-NL", { day: "numeric", month: "long", year: "numeric", timeZone: NO_DATE_ZONE });
const monthYear = new Intl.DateTimeFormat("nl-NL", { month: "long", year: "numeric", timeZone: NO_DATE_ZONE });
const month = new Intl.DateTimeFormat("nl-NL", { month: "long", timeZone: NO_DATE_ZONE });
const instant = new Intl.DateTimeFormat("nl-NL", { day: "numeric", month: "long", year: "numeric", hour: "2-digit", minute: "2-digit", timeZone: "Europe/Amsterdam" });
const time = new Intl.DateTimeFormat("nl-NL", { hour: "2-digit", minute: "2-digit", timeZone: "Europe/Amsterdam" });
const isoInAmsterdam = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Amsterdam" });

/** Making a formatter costs more than a whole table of numbers: each kind is made once. */
const numberFormats = new Map<string, Intl.NumberFormat>();

function numberFormat(maximumFractionDigits: number, minimumFractionDigits: number): Intl.NumberFormat {
  const kind = `${minimumFractionDigits}-${maximumFractionDigits}`;
  const format = numberFormats.get(kind) ?? new Intl.NumberFormat("nl-NL", { minimumFractionDigits, maximumFractionDigits });
  numberFormats.set(kind, format);
  return format;
}

const asDate = (datum: string) => new Date(`${datum}T00:00:00Z`);

/** `1.400`, `−25`, `16,5`: a real minus sign, at most `decimals` decimals (rounded half up), none that are zero unless `fixed`. */
export function formatGetal(n: number, decimals = 0, fixed = false): string {
  const rounded = Math.floor(n * 10 ** decimals + 0.5 + Number.EPSILON * Math.abs(n) * 10 ** decimals) / 10 ** decimals;
  const text = numberFormat(decimals, fixed ? decimals : 0).format(Math.abs(rounded));
  return rounded < 0 ? `−${text}` : text;
}

/** Euros: `€ 2.500`, with cents where there are any `€ 2.500,50`. */
export function formatEuro(euros: number): string {
  return `€ ${formatGetal(euros, 2, !Number.isInteger(euros))}`;
}

/** A fraction as a percentage: 0,4295 is `43%`, with one decimal `43,0%`. */
export function formatPercentage(fraction: number, decimals = 0): string {
  return `${formatGetal(fraction * 100, decimals, true)}%`;
}

/** `11 september 2024`; a month `augustus 2024`; a year or half-year as it is. */
export function formatDatum(periode: string): string {
  if (isDatum(periode)) return dayMonthYear.format(asDate(periode));
  return isMaand(periode) ? monthYear.format(asDate(`${periode}-01`)) : periode;
}

/** `11-9-2024`; a month or year as `9-2024`, `2024`. */
export function formatDatumKort(periode: string): string {
  return periode.split("-").reverse().map((part) => (/^\d+$/.test(part) ? String(Number(part)) : part)).join("-");
}

/** `augustus`, of a month. */
export function formatMaandnaam(maand: string): string {
  return month.format(asDate(`${maand}-01`));
}

/** `aug`, of a month, where there is no room for its name; in Dutch March is not its first three letters. */
export function formatMaandKort(maand: string): string {
  return maand.endsWith("-03") ? "mrt" : formatMaandnaam(maand).slice(0, 3);
}

/** `11 september 2024 om 14:05`, the time in Amsterdam. */
export function formatMoment(moment: Date): string {
  return instant.format(moment);
}

/** `14:05`, the time in Amsterdam. */
export function formatTijd(moment: Date): string {
  return time.format(moment);
}

/** Today's date in Amsterdam, `2024-09-11`. */
export function amsterdamToday(now: Date = new Date()): string {
  return isoInAmsterdam.format(now);
}

const COUNTS = ["geen", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf"];

/** A small number in words (`twee`), a larger one in digits. */
export function formatAantalInWoorden(n: number): string {
  return COUNTS[n] ?? formatGetal(n);
}

/** The same at the start of a sentence: `Eén` (a capital carries no accent), `Twee`. */
export function beginAantalInWoorden(n: number): string {
  const words = formatAantalInWoorden(n);
  return n === 1 ? "Eén" : words.charAt(0).toUpperCase() + words.slice(1);
}

/** `Almere`, `Almere en Dronten`, `Almere, Dronten en Urk`. */
export function formatOpsomming(parts: readonly string[]): string {
  const last = parts.at(-1);
  if (last === undefined) return "";
  return parts.length === 1 ? last : `${parts.slice(0, -1).join(", ")} en ${last}`;
}
