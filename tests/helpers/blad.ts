import type { Blad, Bladrij, BladThema } from "@/lib/domain/blad";
import { bladKolommen, computeBladcellen, type Bladversie } from "@/lib/domain/bladcellen";
import { capaciteitOf, knownLocaties } from "@/lib/domain/locatie";
import { lastDay } from "@/lib/domain/periode";
import type { StandInvoer } from "@/lib/domain/stand";
import { invoerFrom } from "./invoer";

export const PAPERS = "prisma/seed/flevoland-2024-09-11";
const BY = { op: new Date("2024-09-11T10:00:00Z"), door: "systeem" };

function asiel(stand: StandInvoer, maand: string): { rijen: Bladrij[]; versies: Bladversie[] } {
  const rijen: Bladrij[] = [];
  const versies: Bladversie[] = [];
  for (const l of knownLocaties(stand.locaties, lastDay(maand))) {
    for (const f of l.fasen) {
      const id = `F${rijen.length + 1}`;
      rijen.push({ id, naam: `${l.naam}, ${f.fase}`, gebied: l.gebied, groep: stand.gemeenten.find((g) => g.code === l.gebied)!.naam, fase: { locatie: l.naam, fase: f.fase, locatieId: 1 } });
      versies.push({ rij: id, kolom: "capaciteit", cijfer: capaciteitOf(f), periode: maand, peildatum: f.peildatum, versie: f.versie, ...BY });
    }
  }
  return { rijen, versies };
}

/** The sheet of a month of the papers, without a database. `periode` only of amvNidos: its half-year. */
export async function bladVan(thema: BladThema, maand: string, periode = thema === "amvNidos" ? "2024-I" : maand): Promise<Blad> {
  return bladFrom(await invoerFrom("PV24", PAPERS), thema, maand, periode);
}

/** The sheet of a month, from the input of a stand. */
export function bladFrom(stand: StandInvoer, thema: BladThema, maand: string, periode: string): Blad {
  const { rijen, versies } =
    thema === "asiel"
      ? asiel(stand, maand)
      : {
          rijen: stand.gemeenten.map(({ code, naam }) => ({ id: code, naam, gebied: code })),
          versies: stand.waarnemingen.filter((w) => w.thema === thema).map((w) => ({ rij: w.gebied, kolom: w.indicator, cijfer: w.cijfer, periode: w.periode, peildatum: w.peildatum, versie: w.versie, ...BY })),
        };
  const cellen = computeBladcellen(thema, maand, periode, rijen.map((r) => r.id), versies);
  const peildatum = cellen.flatMap((c) => (c.opgeslagen ? [c.opgeslagen.peildatum] : [])).sort().at(-1) ?? lastDay(maand);
  return { provincie: { code: "PV24", naam: "Flevoland" }, thema, maand, periode, peildatum, standOp: lastDay(maand), rijen, kolommen: bladKolommen(thema), cellen, stand };
}
