import type { Cijfer, Staat } from "./cijfer";
import type { ThemaCode } from "./indicatoren";
import type { StandInvoer } from "./stand";

/** The sheets of a month, in the order of the tables. Amv COA has none: its realisatie follows from asiel. */
export const BLADEN = ["asiel", "amvNidos", "oekraine", "vergunninghouders"] as const satisfies readonly ThemaCode[];
export type BladThema = (typeof BLADEN)[number];

/** A column of a sheet: what is entered per row. */
export interface BladKolom {
  readonly code: string;
  readonly label: string;
  /** what it means, as the register of indicators says it */
  readonly betekenis: string;
  readonly magNegatief: boolean;
  readonly staten: readonly Staat[];
}

/** One version of a figure as it is stored. */
export interface Vastgelegd {
  readonly cijfer: Cijfer;
  readonly periode: string;
  readonly peildatum: string;
  readonly versie: number;
  readonly op: Date;
  /** gebruikersnaam or "systeem" */
  readonly door: string;
}

/** A row of a sheet: a gemeente, or a phase of a location (asiel). */
export interface Bladrij {
  /** `GM0034`, or `F17` for a phase; letters and digits only */
  readonly id: string;
  readonly naam: string;
  /** CBS code of the gemeente */
  readonly gebied: string;
  /** name of the gemeente that the location lies in */
  readonly groep?: string;
  /** of asiel: which phase of which location, and the number of its page */
  readonly fase?: { readonly locatie: string; readonly fase: string; readonly locatieId: number };
}

export interface Bladcel {
  readonly rij: string;
  readonly kolom: string;
  /** what is stored for this sheet's month; null = nothing yet */
  readonly opgeslagen: Vastgelegd | null;
  /** the latest figure before it; null = there is none */
  readonly vorige: Vastgelegd | null;
}

/** What is stored of one theme and month, beside what came before. */
export interface Maandblad {
  readonly thema: BladThema;
  readonly maand: string;
  /** to which the figures go: the month, or for amv Nidos the half-year that the table shows */
  readonly periode: string;
  readonly rijen: readonly Bladrij[];
  readonly cellen: readonly Bladcel[];
}

/** One sheet, ready to enter. */
export interface Blad extends Maandblad {
  readonly provincie: { readonly code: string; readonly naam: string };
  /** of what is stored already, else the month's last day, never later than today */
  readonly peildatum: string;
  readonly kolommen: readonly BladKolom[];
  /** the stand that the sheet is shown beside: at the month's end, or today while it lasts; later when a peildatum is */
  readonly standOp: string;
  /** the input of that stand, for totals and differences while typing */
  readonly stand: StandInvoer;
}

/** What a form was made from: `2024-09-30#1`, empty when nothing was stored. A save that finds another one is a botsing. */
export function basisOf(vastgelegd: Vastgelegd | null): string {
  return vastgelegd === null ? "" : `${vastgelegd.peildatum}#${vastgelegd.versie}`;
}
