import { derive, type Cijfer } from "./cijfer";

/**
 * The taakstelling of a gemeente by Huisvestingswet 2014 art. 29: `ceil(total × inwoners gemeente / inwoners Nederland)`,
 * persons; both counts on 1 January of the previous calendar year. A check of the published figure, never a replacement.
 */
export function computeTaakstelling(landelijk: Cijfer, inwonersGemeente: Cijfer, inwonersNederland: Cijfer): Cijfer {
  // multiplied first: the quotient alone could be rounded up past a whole number
  return derive([landelijk, inwonersGemeente, inwonersNederland], (total, own, all) => (all <= 0 ? null : Math.ceil((total * own) / all)));
}

/** How far the published taakstelling may lie from the formula, persons. */
const TOLERANCE = 1;

/** True when the published taakstelling lies further from the formula than 1; false when either is not known. */
export function wijktAf(gepubliceerd: Cijfer, berekend: Cijfer): boolean {
  return gepubliceerd.staat === "waarde" && berekend.staat === "waarde" && Math.abs(gepubliceerd.waarde - berekend.waarde) > TOLERANCE;
}

/** The date of both counts of inhabitants: 1 January of the calendar year before the half-year's. */
export function inwonersdatum(halfjaar: string): string {
  return `${String(Number(halfjaar.slice(0, 4)) - 1).padStart(4, "0")}-01-01`;
}
