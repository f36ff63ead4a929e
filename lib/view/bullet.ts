import type { KortView } from "./tabel";

/** Beyond this part of the opgave a bar is cut off, so that one large surplus does not flatten the other bars. */
const GROOTSTE_SCHAAL = 2.5;
const KLEINSTE_SCHAAL = 1.25;
const RUIMTE = 0.09;

/** A bar beside its opgave; all numbers are percentages of the width of the drawing. */
export interface BulletView {
  /** realisatie that is certain, from 0 */
  readonly vast: number;
  /** after it: the part that is an option, 0 when there is none */
  readonly optie: number;
  /** where the opgave is met */
  readonly doel: number;
  /** where the schedule stands; null without one */
  readonly schema: number | null;
  /** true when the bar goes on beyond the drawing */
  readonly afgekapt: boolean;
}

/**
 * The bars of the five tables on one scale, in the order of `kort`, so that the opgave stands at the same place in each.
 * Null where a bar cannot be drawn. A realisatie below 0 draws no bar.
 */
export function viewBullets(kort: readonly KortView[]): readonly (BulletView | null)[] {
  const largest = Math.max(KLEINSTE_SCHAAL, ...kort.map((k) => k.deel ?? 0));
  const scale = Math.min(largest + RUIMTE, GROOTSTE_SCHAAL);
  const percent = (part: number) => Math.round((Math.min(Math.max(part, 0), scale) / scale) * 10_000) / 100;
  return kort.map(({ deel, deelOptie, deelSchema }) => {
    if (deel === null) return null;
    const vast = percent(deel - (deelOptie ?? 0));
    return {
      vast,
      optie: Math.round((percent(deel) - vast) * 100) / 100,
      doel: percent(1),
      schema: deelSchema === null ? null : percent(deelSchema),
      afgekapt: deel > scale,
    };
  });
}
