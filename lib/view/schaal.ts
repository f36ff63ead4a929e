import { scaleLinear } from "d3-scale";

/** From figures to vertical pixels, and back to round numbers for the lines across. */
export interface Schaal {
  /** the vertical place of a figure, in pixels from the top */
  readonly y: (n: number) => number;
  /** round numbers within the scale, from low to high */
  readonly streepjes: readonly number[];
}

/** Drawings keep two decimals of a pixel or a percent: more only makes them longer. */
export const rond = (n: number) => Math.round(n * 100) / 100;

/**
 * A scale that holds 0 and every figure, ending on round numbers.
 * @param cijfers what is drawn; none gives a scale from 0 to 1
 * @param boven pixels from the top of the highest number, `onder` of the lowest
 * @param aantal about how many lines across
 */
export function schaal(cijfers: readonly number[], boven: number, onder: number, aantal = 4): Schaal {
  const [low, high] = [Math.min(0, ...cijfers), Math.max(0, ...cijfers)];
  const scale = scaleLinear([low, high > low ? high : low + 1], [onder, boven]).nice(aantal);
  return { y: (n) => rond(scale(n)), streepjes: scale.ticks(aantal) };
}

const dagen = (datum: string) => Date.parse(`${datum}T00:00:00Z`) / 86_400_000;

/** From dates to percent of the width; dates before and after stand at its ends. */
export function tijdschaal(eerste: string, laatste: string): (datum: string) => number {
  const scale = scaleLinear([dagen(eerste), dagen(laatste)], [0, 100]).clamp(true);
  return (datum) => rond(scale(dagen(datum)));
}
