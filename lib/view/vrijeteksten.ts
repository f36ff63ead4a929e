import type { DocumentView } from "./document";
import { rijenVan } from "./standdocument";
import type { TabelId, TabelView } from "./tabel";

/** What people typed themselves, in one place of a document. */
export interface VrijeTekst {
  /** `Oplegger`; `Oekraïne, Urk` */
  readonly waar: string;
  readonly teksten: readonly string[];
}

function inTabel(tabel: TabelView): readonly VrijeTekst[] {
  const locaties = rijenVan(tabel).filter((r) => r.soort === "locatie").map((r) => r.kop);
  return [
    { waar: `${tabel.titel}, locaties`, teksten: locaties },
    ...rijenVan(tabel).map((r) => ({ waar: `${tabel.titel}, ${r.kop}`, teksten: r.opmerkingen ?? [] })),
    { waar: `${tabel.titel}, hele tabel`, teksten: tabel.opmerkingen ?? [] },
    { waar: `${tabel.titel}, bron`, teksten: [tabel.bronregel] },
  ];
}

/**
 * All that people typed freely and everybody reads once the document is public: the page in front, remarks, reasons of accepted points,
 * names of locations and sources, in the order of the document. What the program adds to such a text stands with it: too much is better
 * here than too little.
 */
export function viewVrijeTeksten({ oplegger, tabellen }: DocumentView<TabelId>): readonly VrijeTekst[] {
  const all = [{ waar: "Oplegger", teksten: oplegger.map((b) => b.tekst) }, ...tabellen.flatMap(inTabel)];
  return all.filter(({ teksten }) => teksten.length > 0);
}
