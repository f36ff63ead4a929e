import type { TabelView } from "@/lib/view/tabel";

/** Address of a note below its table. */
export const nootId = (tabel: string, nummer: number) => `${tabel}-noot-${nummer}`;

/** Address of the first place that refers to a note, for the way back. */
export const verwijzingId = (tabel: string, nummer: number) => `${tabel}-bij-${nummer}`;

/** For each note the first row and column that refer to it; a note may also stand on its own. */
export function eersteVerwijzingen(tabel: TabelView<string>): ReadonlyMap<number, string> {
  const first = new Map<number, string>();
  for (const rij of [...tabel.groepen.flatMap((g) => g.rijen), ...tabel.voet])
    for (const [kolom, cel] of rij.cellen.entries())
      for (const noot of cel.noten ?? []) if (!first.has(noot)) first.set(noot, plaats(rij.id, kolom));
  return first;
}

/** Key of a cell within its table. */
export const plaats = (rijId: string, kolom: number) => `${rijId}/${kolom}`;
