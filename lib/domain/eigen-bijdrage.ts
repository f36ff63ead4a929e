/** The drempelbedrag leaves room above leefgeld and eigen bijdrage: working must pay (PRT 11-09-2024, in line with the Participatiewet). */
const DREMPELFACTOR_PERCENT = 115;

/**
 * Drempelbedrag of the eigen bijdrage Oekraïne: `(norm leefgeld + eigen bijdrage) × 1,15`.
 * @param normLeefgeld euro cents a month
 * @param eigenBijdrage euro cents a month
 * @returns euro cents a month, rounded half up
 */
export function computeDrempelbedrag(normLeefgeld: number, eigenBijdrage: number): number {
  return Math.floor(((normLeefgeld + eigenBijdrage) * DREMPELFACTOR_PERCENT) / 100 + 0.5);
}
