/** What ends a text that does not fit on a sheet. */
export const ZIE_DOSSIER = "…: zie dossier";

/** A text of at most this many characters, cut between words, that says where the rest is. */
export function kortIn(tekst: string, meeste: number): string {
  if (tekst.length <= meeste) return tekst;
  const stuk = tekst.slice(0, meeste - ZIE_DOSSIER.length + 1);
  const spatie = stuk.lastIndexOf(" ");
  // one endless word is cut where it must
  return `${stuk.slice(0, spatie > meeste / 2 ? spatie : stuk.length - 1).replace(/[\s,.;:]+$/, "")}${ZIE_DOSSIER}`;
}
