import type { CelView, Uitlegverwijzing } from "./tabel";
import type { Rol, Tekening } from "./tekening";

/** The figures of a chart, as its table and its CSV show them. */
export interface Grafiektabel {
  /** head of the first column */
  readonly rijkop: string;
  readonly kolommen: readonly string[];
  readonly rijen: readonly { readonly kop: string; readonly cellen: readonly CelView[] }[];
}

/** One chart with all that belongs to it: page, print, table, CSV and SVG take this. Texts are Dutch and ready to show. */
export interface GrafiekView {
  /** safe in an address and in a DOM id; unique on its page */
  readonly id: string;
  /** one generated sentence that says what the chart shows */
  readonly stelling: string;
  /** what it is of: subject, unit, period */
  readonly onderschrift: string;
  /** for who does not see it: every value in words */
  readonly inWoorden: string;
  readonly legenda: readonly { readonly rol: Rol; readonly vorm: "vlak" | "lijn" | "punt"; readonly open?: boolean; readonly tekst: string }[];
  /** null when there is nothing to draw: then `leeg` says what is missing */
  readonly tekening: Tekening | null;
  /** for narrow screens, when the wide one does not do there */
  readonly smal?: Tekening;
  readonly leeg?: string;
  /** what the numbers at the marks say, in order, from 1 */
  readonly merken: readonly string[];
  readonly tabel: Grafiektabel;
  /** how it was made, peildatum, source */
  readonly bronregel: string;
  /** what its figures mean */
  readonly uitleg: readonly Uitlegverwijzing[];
  /** address of its downloads, to which `vorm=csv` or `vorm=svg` is added: `/grafieken/halfjaar?gemeente=dronten` */
  readonly adres: string;
}
