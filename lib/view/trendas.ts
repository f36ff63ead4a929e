import { isHalfjaar, isMaand, lastDay } from "@/lib/domain/periode";
import { formatMaandKort } from "@/lib/format";
import type { Vorm } from "./tekening";

/** Where the periods of a series stand along a drawing: each in the middle of its own part of the width. */
export interface Trendas {
  /** in percent, of the nth period; -1 is the begin of the first */
  readonly x: (n: number) => number;
  /** of a date within the periods, in percent; null outside them */
  readonly xVan: (datum: string) => number | null;
}

/** `aug 2024`; a half-year or year as it is. */
export function periodeKort(periode: string): string {
  return isMaand(periode) ? `${formatMaandKort(periode)} ${periode.slice(0, 4)}` : periode;
}

/** The part of a period that has passed on a date within it; null outside it. */
function deelVan(periode: string, datum: string): number | null {
  if (isMaand(periode)) return datum.slice(0, 7) === periode ? Number(datum.slice(8)) / Number(lastDay(periode).slice(8)) : null;
  if (datum.slice(0, 4) !== periode.slice(0, 4)) return null;
  const month = Number(datum.slice(5, 7)) - 1 + Number(datum.slice(8)) / 31;
  if (!periode.includes("-")) return month / 12;
  const second = periode.endsWith("-II");
  return (month >= 6) === second ? (month - (second ? 6 : 0)) / 6 : null;
}

/**
 * @param breedte percent of the width where the last period ends: the rest is for labels
 * @param metBegin true when the begin of the first period is drawn too
 * @param links percent of the width that is left free before the first
 */
export function trendas(perioden: readonly string[], breedte: number, metBegin: boolean, links = 0): Trendas {
  const lead = metBegin ? 1 : 0;
  const step = (breedte - links) / (perioden.length + lead);
  const x = (n: number) => links + (n + lead + 0.5) * step;
  return {
    x,
    xVan: (datum) => {
      for (const [n, periode] of perioden.entries()) {
        const deel = deelVan(periode, datum);
        // a figure stands at the end of its period, so a date before that stands before it
        if (deel !== null) return Math.max(x(n - 1 + deel), 0);
      }
      return null;
    },
  };
}

/** Percent of the width in which a label has no room to its left. */
const EDGE = 5;

const STAPPEN = [1, 2, 3, 6, 12, 24, 60] as const;

/** How much wider `2024-II` is than the name of a month or a year. */
const HALFJAARBREEDTE = 1.6;

/**
 * Names of periods below a drawing, as many as there is room for. Where even those would touch, every second one goes, never a January; a year
 * stands below its first month that stays.
 * @param meeste names of months that there is room for
 */
export function aslabels(perioden: readonly string[], as: Trendas, y: number, meeste: number): readonly Vorm[] {
  const room = perioden.some(isHalfjaar) ? meeste / HALFJAARBREEDTE : meeste;
  const step = STAPPEN.find((s) => perioden.length / s <= room) ?? STAPPEN.at(-1)!;
  let jaar = "";
  return perioden.flatMap((periode, n): Vorm[] => {
    const at = isMaand(periode) ? Number(periode.slice(5)) - 1 : n;
    if (at % step !== 0 && !(perioden.length <= step && n === 0)) return [];
    // at the edge a label would be cut off: it begins there
    const edge = as.x(n) < EDGE;
    const kanWeg = (at / step) % 2 === 1;
    const label = (tekst: string, yy: number): Vorm => ({ soort: "tekst", rol: "zacht", x: edge ? 0 : as.x(n), y: yy, anker: edge ? "start" : "middle", tekst, ...(kanWeg && { kanWeg }) });
    if (!isMaand(periode)) return [label(periode, y)];
    const own = periode.slice(0, 4);
    const year = own === jaar || kanWeg ? [] : [label(own, y + 17)];
    if (!kanWeg) jaar = own;
    return [label(formatMaandKort(periode), y), ...year];
  });
}
