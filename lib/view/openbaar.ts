import type { DocumentView } from "./document";
import { slugOf } from "./slug";
import type { RijView, TabelId } from "./tabel";

/** The public address of an edition. */
export function openbaarUrl(provincie: string, sleutel: string): string {
  return `/openbaar/${slugOf(provincie)}/${sleutel}`;
}

/** A document without the ways to pages that ask for an account. */
export function zonderVerwijzingen(document: DocumentView<TabelId>): DocumentView<TabelId> {
  const rij = ({ uitleg: _uitleg, ...r }: RijView): RijView => ({ ...r, cellen: r.cellen.map(({ geschiedenis: _geschiedenis, ...cel }) => cel) });
  return {
    ...document,
    tabellen: document.tabellen.map((t) => ({
      ...t,
      kolommen: t.kolommen.map(({ uitleg: _uitleg, ...k }) => k),
      groepen: t.groepen.map((g) => ({ ...g, rijen: g.rijen.map(rij) })),
      voet: t.voet.map(rij),
      uitleg: [],
    })),
  };
}
