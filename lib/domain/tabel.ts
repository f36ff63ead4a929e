import { ONBEKEND, sum, type Cijfer } from "./cijfer";

/** A column's total is the sum of its own rows, also for derived columns; without rows nothing is known. */
export function columnTotal(column: readonly Cijfer[]): Cijfer {
  return column.length === 0 ? ONBEKEND : sum(column);
}
