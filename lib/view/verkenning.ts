import { missingIn, numberOf } from "@/lib/domain/cijfer";
import type { GrafiekView } from "./grafiek";
import type { CelView } from "./tabel";

/** The figures of a chart's table, to go along one period at a time. */
export interface VerkenningView {
  /** what it is of */
  readonly naam: string;
  /** true when the figures are parts of a whole */
  readonly procent: boolean;
  readonly reeksen: readonly string[];
  readonly perioden: readonly {
    readonly naam: string;
    /** per series; a figure that is missing or incomplete has no place in its line */
    readonly lijn: readonly (number | null)[];
    /** per series: a figure that misses a part, drawn by itself */
    readonly los: readonly (number | null)[];
    /** per series, as the table says it */
    readonly tekst: readonly string[];
  }[];
}

const volledig = ({ cijfer }: CelView) => missingIn(cijfer).length === 0;

function zeg(cel: CelView): string {
  const text = cel.inWoorden ?? cel.tekst;
  return cel.onvolledig === undefined ? text : `${text} (${cel.onvolledig})`;
}

/** The same figures as the chart's table, or null when there is nothing to go along. */
export function viewVerkenning({ tabel, tekening, onderschrift }: GrafiekView): VerkenningView | null {
  if (tekening === null) return null;
  return {
    naam: onderschrift,
    procent: tabel.rijen.some((r) => r.cellen.some((c) => c.tekst.endsWith("%"))),
    reeksen: tabel.rijen.map((r) => r.kop),
    perioden: tabel.kolommen.map((naam, n) => {
      const cells = tabel.rijen.map((r) => r.cellen[n]!);
      return {
        naam,
        lijn: cells.map((c) => (volledig(c) ? numberOf(c.cijfer) : null)),
        los: cells.map((c) => (volledig(c) ? null : numberOf(c.cijfer))),
        tekst: cells.map(zeg),
      };
    }),
  };
}
