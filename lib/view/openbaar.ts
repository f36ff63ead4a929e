import type { DocumentView } from "./document";
import { slugOf } from "./slug";
import type { RijView, TabelId } from "./tabel";

/** The public address of an edition. */
export function openbaarUrl(provincie: string, sleutel: string): string {
  return `/openbaar/${slugOf(provincie)}/${sleutel}`;
}

/** A copy without something that it need not have. */
const zonder = <T extends object, K extends keyof T>(van: undefined extends T[K] ? T : never, naam: K): T => Object.fromEntries(Object.entries(van).filter(([k]) => k !== naam)) as T;

/** A document without the ways to pages that ask for an account. */
export function zonderVerwijzingen(document: DocumentView<TabelId>): DocumentView<TabelId> {
  const rij = (r: RijView): RijView => ({ ...zonder(r, "uitleg"), cellen: r.cellen.map((cel) => zonder(cel, "geschiedenis")) });
  return {
    ...document,
    tabellen: document.tabellen.map((t) => ({
      ...t,
      kolommen: t.kolommen.map((k) => zonder(k, "uitleg")),
      groepen: t.groepen.map((g) => ({ ...g, rijen: g.rijen.map(rij) })),
      voet: t.voet.map(rij),
      uitleg: [],
    })),
  };
}
