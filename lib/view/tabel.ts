import type { Cijfer } from "@/lib/domain/cijfer";
import type { Editietabel } from "@/lib/domain/editie";

/**
 * What a page, a chart, an export and a screen reader share of a table. The formulas are in lib/domain;
 * here are only words, order and the layout of results. All texts are Dutch and ready to show.
 */

/** One cell as the reader sees it. */
export interface CelView {
  /** for the eye: `1.400`, `44 + pm`, `–`, `n.v.t.`, `pm`, `43%`; empty where a location has nothing of a kind */
  readonly tekst: string;
  /** for a screen reader and a copy, where `tekst` is a sign: `onbekend`, `niet van toepassing` */
  readonly inWoorden?: string;
  readonly cijfer: Cijfer;
  /** of a verschil: the word and the shape beside the sign */
  readonly oordeel?: { readonly richting: "achter" | "voor" | "gelijk"; readonly woord: string };
  /** of an incomplete figure: what is missing, in words (`1 gemeente ontbreekt`, `verwacht is pm`) */
  readonly onvolledig?: string;
  /** its own peildatum, only when older than the table's and not already in the column's head */
  readonly peildatum?: string;
  /** numbers of notes below the table */
  readonly noten?: readonly number[];
  /** address of the figure's history: who, when, old and new, why; only of figures that were delivered */
  readonly geschiedenis?: string;
  /** true when the figure is doubtful (a flag) */
  readonly twijfel?: boolean;
  /** of an edition that was fixed: what the figure is now; on its page only, never in what is stored or in a file */
  readonly naVaststelling?: string;
}

export interface KolomView {
  readonly id: string;
  readonly kop: string;
  /** small line below the head: unit, date, `realisatie − opgave` */
  readonly sub?: string;
  /** common head of adjacent columns with the same group */
  readonly groep?: string;
  /** true for a computed column */
  readonly afgeleid?: boolean;
  /** the column that matters most (bold) */
  readonly sleutel?: boolean;
  /** address of what it means */
  readonly uitleg?: string;
}

export interface RijView {
  readonly id: string;
  readonly kop: string;
  readonly soort: "gemeente" | "locatie" | "subtotaal" | "geen-locatie" | "totaal" | "opgave" | "verschil";
  /** in the order of the columns */
  readonly cellen: readonly CelView[];
  readonly opmerkingen?: readonly string[];
  /** address of what it means, where the row is no gebied or location */
  readonly uitleg?: string;
}

/** A term and what it means, with the address of all that is said of it. */
export interface Uitlegregel {
  readonly term: string;
  readonly uitleg: string;
  readonly url: string;
}

/** The way to what is said of a term. */
export type Uitlegverwijzing = Pick<Uitlegregel, "term" | "url">;

/** A block of rows; with a `kop` it is a gemeente with its locations (asiel). */
export interface RijgroepView {
  readonly id: string;
  readonly kop?: string;
  readonly rijen: readonly RijView[];
}

export interface NootView {
  readonly nummer: number;
  readonly soort: "twijfel" | "onvolledig" | "toelichting";
  /** what it is about: `Markerkant`, `Twee percentages` */
  readonly over: string;
  readonly tekst: string;
}

export type TabelId = Editietabel;

export interface TabelView<Id extends string = TabelId> {
  readonly id: Id;
  readonly titel: string;
  /** one sentence that says what the table shows, made from the same figures */
  readonly stelling: string;
  /** what it is: unit, period, with or without options */
  readonly onderschrift: string;
  /** head of the first column: `Gemeente` */
  readonly rijkop: string;
  readonly kolommen: readonly KolomView[];
  /** true when rows can have remarks: then the last column is "Opmerkingen" */
  readonly metOpmerkingen: boolean;
  readonly groepen: readonly RijgroepView[];
  readonly voet: readonly RijView[];
  /** `Peildatum 30 augustus 2024. Bron: …` */
  readonly bronregel: string;
  /** about the period shown: `De opgave van 2024-II is nog niet bekend.` */
  readonly meldingen: readonly string[];
  /** what somebody remarked on the whole table, for below it */
  readonly opmerkingen?: readonly string[];
  readonly noten: readonly NootView[];
  /** the formulas, to read on demand */
  readonly uitleg: readonly Uitlegregel[];
}

/** One line of "de vijf tabellen in het kort". */
export interface KortView {
  readonly id: TabelId;
  readonly titel: string;
  readonly sub: string;
  readonly realisatie: CelView;
  readonly opgave: CelView;
  readonly verschil: CelView;
  /** unrounded part of the opgave (1 = met), to draw; null = cannot be drawn */
  readonly deel: number | null;
  /** the part of it that is an option */
  readonly deelOptie: number | null;
  /** where the schedule stands (k/6), vergunninghouders only */
  readonly deelSchema: number | null;
  /** the bar in words */
  readonly deelInWoorden: string;
  readonly peildatum: string;
  /** address of what its verschil means */
  readonly uitleg: string;
}

/** Something that somebody has to find out. */
export interface VraagView {
  readonly soort: "twijfel" | "onbekend" | "onvolledig" | "pm";
  readonly tabel: TabelId;
  readonly vraag: string;
  readonly cijfer: string;
  /** who can answer: a gemeente, the secretariaat */
  readonly aan: string;
}

/** The reader's choices, as they stand in the URL (ISO dates). */
export interface KeuzeView {
  readonly peildatum: string;
  readonly bekendOp: string | null;
  readonly opties: "met" | "zonder";
  /** empty = the dates of the stand itself */
  readonly capaciteitsdata: readonly string[];
}

export interface StandView {
  readonly provincie: string;
  /** `11 september 2024` */
  readonly peildatumTekst: string;
  /** two or three sentences: what a reader wants to know in ten seconds */
  readonly samenvatting: string;
  readonly keuze: KeuzeView;
  /** the dates that the asiel table shows (ISO), for the form */
  readonly getoondeCapaciteitsdata: readonly string[];
  /** total regulier at the last date, with and without options, for the two buttons */
  readonly regulier: { readonly met: string; readonly zonder: string };
  readonly kort: readonly KortView[];
  readonly tabellen: readonly TabelView[];
  readonly vragen: readonly VraagView[];
}
