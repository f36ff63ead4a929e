import { missingIn, numberOf, subtract, type Cijfer } from "@/lib/domain/cijfer";
import { formatDatum, formatGetal } from "@/lib/format";
import { aantal, saldo } from "./cel";
import { schaal } from "./schaal";
import type { Tekening, Vorm } from "./tekening";

/** A figure at a date; measurements of one figure, in order of date. */
export interface Meting {
  readonly datum: string;
  readonly cijfer: Cijfer;
}

/** How a figure changed since the measurement before it. */
export interface Verandering {
  /** both dates are said */
  readonly tekst: string;
  /** null when nothing was measured */
  readonly spoor: Tekening | null;
  readonly inWoorden: string;
}

/** `+39`, `−10`, `0`. */
export const metTeken = (n: number, decimals = 0) => `${n > 0 ? "+" : ""}${formatGetal(n, decimals)}`;

/** `los`: each measurement counts anew what there is. `doorlopend`: what is left of a total, each time less what came since, so that what is missing in both cancels out. */
export type Telling = "los" | "doorlopend";

const bekend = ({ cijfer }: Meting) => numberOf(cijfer) !== null;
const heel = (meting: Meting) => bekend(meting) && missingIn(meting.cijfer).length === 0;

/** What is left is a balance: a pm can make it smaller. */
function zeg({ cijfer }: Meting, telt: Telling): string {
  const cel = telt === "los" ? aantal(cijfer) : saldo(cijfer);
  return cel.inWoorden ?? cel.tekst;
}

function zin(metingen: readonly Meting[], telt: Telling): string {
  const laatste = metingen.at(-1);
  if (laatste === undefined) return "Nog niet gemeten.";
  // a part that is missing on one side only would count as a change: a whole figure is held against the last whole one
  const bruikbaar = telt === "los" ? heel : bekend;
  const vorige = (bruikbaar(laatste) ? metingen.slice(0, -1).findLast(bruikbaar) : undefined) ?? metingen.at(-2);
  if (vorige === undefined) return `Eén meting, op ${formatDatum(laatste.datum)}: vergelijken kan nog niet.`;
  const was = `${formatDatum(vorige.datum)} (${zeg(vorige, telt)})`;
  const verschil = subtract(laatste.cijfer, vorige.cijfer);
  const n = numberOf(verschil);
  if (n === null) return `Niet te vergelijken met ${was}.`;
  if (telt === "los" && missingIn(verschil).length > 0) return `Niet te vergelijken met ${was}: er ontbreken cijfers.`;
  const known = missingIn(verschil).length > 0 ? ", voor zover bekend" : "";
  return `${n === 0 ? "Even veel als op" : `${metTeken(n)} sinds`} ${was}${known}.`;
}

const [BOVEN, ONDER, HOOGTE] = [5, 27, 32];

/** A small line of the measurements: a gap where a figure is missing, never a line through it; open where a part is. */
function spoor(metingen: readonly Meting[], telt: Telling): Tekening | null {
  const numbers = metingen.map((m) => numberOf(m.cijfer));
  if (numbers.every((n) => n === null)) return null;
  if (metingen.length === 1) {
    return { hoogte: HOOGTE, marge: "geen", vormen: [{ soort: "lijn", rol: "leemte", x1: 2, y1: 16, x2: 92, y2: 16 }, { soort: "punt", rol: "data", x: 94, y: 16, straal: 4 }] };
  }
  const { y } = schaal(numbers.filter((n) => n !== null), BOVEN, ONDER, 2);
  const x = (i: number) => 4 + (i * 90) / (metingen.length - 1);
  const vormen = numbers.flatMap((n, i): Vorm[] => {
    if (n === null) return [{ soort: "lijn", rol: "leemte", x1: x(i) - 2, y1: ONDER + 1, x2: x(i) + 2, y2: ONDER + 1 }];
    const los = telt === "los" && !heel(metingen[i]!);
    const vorige = i > 0 && !los && (telt === "doorlopend" || heel(metingen[i - 1]!)) ? numbers[i - 1] : null;
    return [
      ...(vorige == null ? [] : [{ soort: "lijn", rol: "data", x1: x(i - 1), y1: y(vorige), x2: x(i), y2: y(n) } as const]),
      { soort: "punt", rol: "data", x: x(i), y: y(n), straal: i === numbers.length - 1 ? 4 : 2.5, ...(los && { open: true }) },
    ];
  });
  return { hoogte: HOOGTE, marge: "geen", vormen: [{ soort: "lijn", rol: "raster", x1: 0, y1: ONDER + 1, x2: 100, y2: ONDER + 1 }, ...vormen] };
}

/**
 * What became of a figure since the measurement before, in words and as a small drawing.
 * @param metingen in order of date; only what was measured
 */
export function viewVerandering(metingen: readonly Meting[], telt: Telling): Verandering {
  const said = metingen.map((m) => `${formatDatum(m.datum)} ${zeg(m, telt)}`);
  return { tekst: zin(metingen, telt), spoor: spoor(metingen, telt), inWoorden: said.join(", ") };
}
