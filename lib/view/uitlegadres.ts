import { findIndicator, type ThemaCode } from "@/lib/domain/indicatoren";

/**
 * What an indicator means: its formula, unit, sign and weak points.
 * @throws RangeError when the register has no such indicator
 */
export function uitlegUrl(thema: ThemaCode, code: string): string {
  if (!findIndicator(thema, code)) throw new RangeError(`no indicator ${code} of ${thema}`);
  return `/uitleg#${thema}-${code}`;
}
