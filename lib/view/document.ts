import type { TabelView } from "./tabel";

/** A piece of running text: a heading, a paragraph, an item of a list. */
export interface Tekstblok {
  readonly soort: "kop" | "alinea" | "punt";
  readonly tekst: string;
}

/** A sign that stands in tables instead of a number, and what it means. */
export interface Teken {
  readonly teken: string;
  readonly betekenis: string;
}

/** What a document is: `concept` until somebody fixes it, for ever `vastgesteld`, or taken back since. */
export interface Documentstatus {
  readonly soort: "concept" | "vastgesteld" | "ingetrokken";
  /** `Vastgesteld op 12 september 2024`, on every page of a file */
  readonly tekst: string;
}

/**
 * What page, print and every file of one document share: its text and its tables, ready to show. Files add their form and nothing else,
 * so they cannot say different things.
 */
export interface DocumentView<Id extends string = string> {
  readonly provincie: { readonly code: string; readonly naam: string };
  /** `Stand van zaken Flevoland` */
  readonly titel: string;
  /** `PRT 11 september 2024` */
  readonly ondertitel: string;
  /** ISO date that the document is known by: of the meeting */
  readonly datum: string;
  /** lines about the whole, each a label and a text: peildatum, moment of knowing, options */
  readonly kenmerken: readonly (readonly [label: string, tekst: string])[];
  /** the page in front; empty = none */
  readonly oplegger: readonly Tekstblok[];
  /** in their order */
  readonly tabellen: readonly TabelView<Id>[];
  /** the signs that occur in the tables */
  readonly tekens: readonly Teken[];
}
