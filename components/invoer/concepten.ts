import type { Concept } from "./bladwerk";
import { keysOf, storage } from "./conceptopslag";

/** Drafts of sheets in the browser, per account, month and theme. A browser that keeps nothing (private, full) loses only the draft. */

const keyOf = (account: string, maand: string, thema: string) => `${keysOf(account)}${maand}:${thema}`;

/** Where one sheet's draft is kept. */
export interface Conceptplek {
  readonly account: string;
  readonly maand: string;
  readonly thema: string;
}

const isTexts = (value: unknown): value is Record<string, string> => typeof value === "object" && value !== null && Object.values(value).every((v) => typeof v === "string");

/** A stored text as a draft; null when it is not one (of an older version, or damaged). */
export function parseConcept(text: string | null): Concept | null {
  if (text === null) return null;
  try {
    const c = JSON.parse(text) as Partial<Record<keyof Concept, unknown>>;
    const strings = [c.sleutel, c.peildatum, c.bron].every((v) => typeof v === "string");
    const uitgang = typeof c.uitgang === "object" && c.uitgang !== null && Object.values(c.uitgang).every((u) => isTexts(u) && "basis" in u && "tekst" in u);
    return strings && uitgang && isTexts(c.teksten) && isTexts(c.redenen) ? (c as Concept) : null;
  } catch {
    return null;
  }
}

export function readConcept({ account, maand, thema }: Conceptplek): Concept | null {
  return storage((store) => parseConcept(store.getItem(keyOf(account, maand, thema))), null);
}

/** Keeps a draft, written as JSON, or with null forgets it. */
export function keepConcept({ account, maand, thema }: Conceptplek, concept: string | null): void {
  const key = keyOf(account, maand, thema);
  storage((store) => (concept === null ? store.removeItem(key) : store.setItem(key, concept)), undefined);
}
