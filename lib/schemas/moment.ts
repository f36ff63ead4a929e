import { isDatum } from "@/lib/domain/periode";

/**
 * An instant as ISO text with its offset (`2024-10-01T12:00:00Z`).
 * @returns null when it is not one: a date without an offset could mean two moments
 */
export function parseMoment(text: string): Date | null {
  const m = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/.exec(text);
  if (!m?.[1] || !isDatum(m[1])) return null;
  const moment = new Date(text);
  return Number.isNaN(moment.getTime()) ? null : moment;
}
