/**
 * What was last sent in this tab, kept until the answer is known (ADR 18). In the tab's own storage: it may hold text that is vertrouwelijk.
 * A browser that keeps nothing (private, full) loses only this.
 */

/** A field as it was sent; `verborgen` = nobody typed it */
export type Veld = readonly [naam: string, waarde: string, verborgen: boolean];

export interface Verstuurd {
  /** id of the account that typed it */
  readonly account: number;
  /** path and query of its page */
  readonly pad: string;
  readonly velden: readonly Veld[];
  /** true once the sign-in page said that it was refused: only then it is put back */
  readonly geweigerd: boolean;
}

const SLEUTEL = "regietafel:verstuurd";

export function leesTekst(): string | null {
  try {
    return sessionStorage.getItem(SLEUTEL);
  } catch {
    return null;
  }
}

/** Keeps what was sent; with null forgets it. */
export function bewaar(verstuurd: Verstuurd | null): void {
  try {
    if (verstuurd === null) sessionStorage.removeItem(SLEUTEL);
    else sessionStorage.setItem(SLEUTEL, JSON.stringify(verstuurd));
  } catch {
    // what is not kept, the sign-in page does not promise
  }
}
