import type { Regel } from "@/lib/exchange/lezen";
import type { StandRij } from "@/lib/schemas/uitwisseling";
import { NIEUWE_GETOOND, wijziging, type Bestandsfout, type Gebieden, type Plan, type Tx, type Vastlegging, type Wijziging } from "./plan";

/** A stand is of a province that exists. */
export function checkStanden(bestand: string, rijen: readonly Regel<StandRij>[], gebieden: Gebieden): Bestandsfout[] {
  return rijen
    .filter((rij) => gebieden.get(rij.provincie)?.soort !== "provincie")
    .map((rij) => ({ bestand, regel: rij.regel, kolom: "provincie", waarde: rij.provincie, reden: "deze provincie bestaat niet; zet haar in gebieden.csv" }));
}

/** The dates of a stand that are new, or differ from their latest version: those get a next version. */
export async function planStanden(tx: Tx, rijen: readonly Regel<StandRij>[], { vastgelegdOp, vastgelegdDoor }: Vastlegging): Promise<Plan> {
  const stored = await tx.standversie.findMany({ where: { provincieCode: { in: rijen.map((r) => r.provincie) } }, orderBy: { versie: "asc" } });
  const latest = new Map(stored.map((s) => [`${s.provincieCode}|${s.peildatum}`, s]));
  const wijzigingen: Wijziging[] = [];
  const data = rijen.flatMap((rij) => {
    const oud = latest.get(`${rij.provincie}|${rij.peildatum}`);
    const capaciteitsdata = rij.capaciteitsdata.join(",");
    if (oud?.capaciteitsdata === capaciteitsdata) return [];
    if (oud) wijzigingen.push(wijziging(`stand ${rij.provincie} op ${rij.peildatum}`, [["capaciteitsdata", oud.capaciteitsdata, capaciteitsdata]]));
    return [{ provincieCode: rij.provincie, peildatum: rij.peildatum, versie: (oud?.versie ?? 0) + 1, capaciteitsdata, vastgelegdOp, vastgelegdDoor }];
  });
  return {
    nieuw: data.length - wijzigingen.length,
    nieuwe: data.filter((s) => s.versie === 1).slice(0, NIEUWE_GETOOND).map((s) => `stand ${s.provincieCode} op ${s.peildatum}: ${s.capaciteitsdata}`),
    wijzigingen,
    ongewijzigd: rijen.length - data.length,
    write: async () => {
      if (data.length > 0) await tx.standversie.createMany({ data });
    },
  };
}
