import type { Versie } from "./versie";

/** A specifieke uitkering (SPUK) that a gemeente can choose: reference data, never a figure of a gemeente. */
export interface Spukgegevens {
  readonly naam: string;
  /** euro cents per place; null = onbekend */
  readonly bedrag: number | null;
  /** date from which this amount applies; null = not given */
  readonly vanaf: string | null;
}

/** One recorded version of a SPUK. */
export interface Spuk extends Spukgegevens, Versie {}
