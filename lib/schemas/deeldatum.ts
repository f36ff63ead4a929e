import { isDatum, isJaar, isMaand } from "@/lib/domain/periode";

const MONTHS = ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];
const EARLIEST = "1950";

/** The number of a month by its name or the first letters of it, as text of two digits; empty when it is none. */
function monthNumber(name: string): string {
  const short = name.toLowerCase().replace(/^maart$/, "mrt").slice(0, 3);
  const index = MONTHS.indexOf(short);
  return index < 0 ? "" : String(index + 1).padStart(2, "0");
}

/** Year, month and day in the order of ISO, from the ways in which people write them. */
function toIso(text: string): string {
  const words = /^(?:(\d{1,2})\s+)?([a-z]+)\.?\s+(\d{4})$/i.exec(text);
  if (words) return [words[3], monthNumber(words[2]!), words[1]?.padStart(2, "0")].filter((part) => part !== undefined).join("-");
  const parts = text.split(/[-/]/).map((part) => part.trim());
  const ordered = parts[0]!.length === 4 ? parts : parts.reverse();
  return ordered.map((part, i) => (i === 0 ? part : part.padStart(2, "0"))).join("-");
}

/**
 * A year, month or date as someone types it (`2026`, `10-2026`, `okt 2026`, `1-10-2026`, `1 oktober 2026`) or as ISO.
 * @returns `2026`, `2026-10` or `2026-10-01`; null when it is none
 */
export function parseDeeldatum(text: string): string | null {
  const iso = toIso(text.trim());
  return (isDatum(iso) || isMaand(iso) || isJaar(iso)) && iso >= EARLIEST ? iso : null;
}

/** A date as someone types it, or as a date field sends it. */
export function parseDatum(text: string): string | null {
  const iso = parseDeeldatum(text);
  return iso !== null && isDatum(iso) ? iso : null;
}
