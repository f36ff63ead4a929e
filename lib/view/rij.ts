import type { CelView, RijView, TabelView } from "./tabel";

function cel({ id, kolommen }: TabelView<string>, rij: RijView | undefined, kolom: string): CelView {
  const found = rij?.cellen[kolommen.findIndex((k) => k.id === kolom)];
  if (!found) throw new RangeError(`no ${kolom} of ${rij?.id} in ${id}`);
  return found;
}

/**
 * The cell of a table by the ids of its row and column.
 * @throws RangeError when the table has no such cell
 */
export function celIn(tabel: TabelView<string>, rij: string, kolom: string): CelView {
  return cel(tabel, [...tabel.groepen.flatMap((g) => g.rijen), ...tabel.voet].find((r) => r.id === rij), kolom);
}

/**
 * The cell of a gemeente as a whole in a table that has a group of rows for each: its last row.
 * @throws RangeError when the table has no such cell
 */
export function subtotaalIn(tabel: TabelView<string>, gemeente: string, kolom: string): CelView {
  return cel(tabel, tabel.groepen.find((g) => g.id === gemeente)?.rijen.at(-1), kolom);
}
