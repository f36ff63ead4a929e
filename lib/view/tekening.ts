/**
 * A drawing as data: the same shapes become SVG in a page and in a file. Horizontal places are percentages of the width, so
 * that text keeps its size on a phone; vertical ones are pixels from the top.
 */

/** What a mark means, not how it looks: `app/grafiek.css` gives each role its look on screen, on paper and in a file. */
export type Rol =
  /** realised, certain */
  | "data"
  /** a second series beside it */
  | "tweede"
  /** what the data is held against: calmer */
  | "naast"
  /** a zero line among positive and negative figures */
  | "nul"
  | "gepland"
  /** hatched */
  | "optie"
  /** what is short */
  | "tekort"
  /** a month's bar */
  | "staaf"
  | "doel"
  /** an opgave outside its regime: for comparison only */
  | "doel-vergelijking"
  | "schema"
  | "prognose"
  /** what if: made up */
  | "scenario"
  /** the range of a prognose */
  | "band"
  /** a light edge under a line that crosses marks */
  | "papier"
  | "as"
  | "raster"
  /** a moment or an event */
  | "merk"
  /** a place where a figure is missing */
  | "leemte";

export type Tekstrol = "gewoon" | "zacht" | "sterk" | "doel" | "op-data" | "merk";

/** The cell of the chart's table that a mark draws: row and column, from 0. A test holds the two equal. */
export type Celplaats = readonly [rij: number, kolom: number];

export type Vorm =
  | { readonly soort: "lijn"; readonly rol: Rol; readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number }
  | { readonly soort: "vlak"; readonly rol: Rol; readonly x: number; readonly y: number; readonly breedte: number; readonly hoogte: number; readonly cel?: Celplaats }
  | { readonly soort: "veelhoek"; readonly rol: Rol; readonly punten: readonly (readonly [x: number, y: number])[] }
  | { readonly soort: "punt"; readonly rol: Rol; readonly x: number; readonly y: number; readonly straal: number; readonly open?: boolean; readonly cel?: Celplaats }
  | {
      readonly soort: "tekst";
      readonly rol: Tekstrol;
      readonly x: number;
      readonly y: number;
      /** pixels to the right of x */
      readonly dx?: number;
      readonly anker?: "start" | "middle" | "end";
      readonly tekst: string;
      /** follows the text where there is room for it */
      readonly breed?: string;
      /** a light edge, over lines */
      readonly rand?: true;
      /** left out where the drawing is so narrow that it would touch its neighbours */
      readonly kanWeg?: true;
    };

export interface Tekening {
  /** pixels */
  readonly hoogte: number;
  readonly vormen: readonly Vorm[];
  /** room at the right of 100% for labels: none, for a number, for a number with a name, or for one with words */
  readonly marge: "geen" | "getal" | "naam" | "woorden";
  /** rows at the top in which only numbered marks stand: a page that leaves those out needs no room for them */
  readonly merkrijen?: number;
}

/** Pixels that a row of numbered marks takes. */
export const MERKRIJ = 24;

/**
 * The row of each numbered mark, 0 on top: as many as they need not to touch.
 * @param xs in percent, from left to right
 * @param pixels width of the drawing
 */
export function merkrijenVan(xs: readonly number[], pixels: number): readonly number[] {
  const apart = (MERKRIJ / pixels) * 100;
  const last: number[] = [];
  return xs.map((x) => {
    const free = last.findIndex((l) => x - l >= apart);
    const rij = free === -1 ? last.length : free;
    last[rij] = x;
    return rij;
  });
}

/** A numbered mark above the drawing, with a line down to `onder`; what it says stands below the chart. `rij` is its row, 0 on top. */
export function merkteken(nummer: number, x: number, onder: number, rij = 0): readonly Vorm[] {
  const boven = rij * MERKRIJ;
  return [
    { soort: "lijn", rol: "merk", x1: x, y1: boven + 22, x2: x, y2: onder },
    { soort: "punt", rol: "merk", x, y: boven + 11, straal: 10 },
    { soort: "tekst", rol: "merk", x, y: boven + 16, anker: "middle", tekst: String(nummer) },
  ];
}
