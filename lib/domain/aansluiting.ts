import { subtract, type Cijfer } from "./cijfer";

/**
 * Roll-over between two half-years, persons. The next half-year's stand begin is the published stand; what it differs from
 * our own closing is the aansluitverschil, part of neither total. Law: closing + aansluitverschil = next stand begin.
 * The amount is derived, only its reason is stored.
 * @param eindstand nog te realiseren at the end of the half-year
 * @param volgendeStand stand begin of the next half-year
 */
export function computeAansluitverschil(eindstand: Cijfer, volgendeStand: Cijfer): Cijfer {
  return subtract(volgendeStand, eindstand);
}

/** An aansluitverschil without a reason must be flagged; a difference of 0 needs none. */
export function lacksReden(aansluitverschil: Cijfer, reden: string | null): boolean {
  return aansluitverschil.staat === "waarde" && aansluitverschil.waarde !== 0 && (reden === null || reden.trim() === "");
}
