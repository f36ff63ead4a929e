/** A part of a sentence; what matters most in it is in bold. */
export type Zinsdeel = string | { readonly nadruk: string };

/** A sentence with what it rests on. */
export interface Bronzin {
  readonly delen: readonly Zinsdeel[];
  /** where its figures come from, and how what is computed was computed */
  readonly bron: string;
}

export const nadruk = (tekst: string): Zinsdeel => ({ nadruk: tekst });

/** The sentence as plain text. */
export const tekstVan = (delen: readonly Zinsdeel[]): string => delen.map((d) => (typeof d === "string" ? d : d.nadruk)).join("");
