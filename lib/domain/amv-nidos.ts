import { subtract, sum, type Cijfer } from "./cijfer";
import { shownPeriode, type GetoondePeriode } from "./opgave";
import { halfjaarOf } from "./periode";
import { columnTotal } from "./tabel";
import { computed, newestPeildatum, readFigures, type Cel, type Gebied, type Waarneming } from "./waarneming";

/** The columns of the table "Amv Nidos", places. They count towards the taakstelling of vergunninghouders too: never add the two up. */
export const AMV_NIDOS_KOLOMMEN = ["opgave", "realisatie", "verwacht", "totaal", "verschil"] as const;
export type AmvNidosKolom = (typeof AMV_NIDOS_KOLOMMEN)[number];

type Cellen = Readonly<Record<AmvNidosKolom, Cel>>;

export interface AmvNidosRij {
  readonly gebied: Gebied;
  readonly cellen: Cellen;
}

export interface AmvNidosTabel {
  readonly peildatum: string | null;
  readonly periode: GetoondePeriode | null;
  readonly rijen: readonly AmvNidosRij[];
  readonly totaal: { readonly cellen: Cellen };
}

/** `realisatie + verwacht`, a sum: what is known counts, and it says what is missing. */
export function computeNidosTotaal(realisatie: Cijfer, verwacht: Cijfer): Cijfer {
  return sum([realisatie, verwacht]);
}

/** The table for a stand at `peildatum`: rows in the order of `gemeenten`, figures in any order. `verschil = totaal − opgave`. */
export function computeAmvNidos(gemeenten: readonly Gebied[], waarnemingen: readonly Waarneming[], peildatum: string): AmvNidosTabel {
  const figures = readFigures("amvNidos", waarnemingen, peildatum);
  const codes = new Set(gemeenten.map((g) => g.code));
  const periode = shownPeriode(figures.all("opgave").filter((w) => codes.has(w.gebied)), peildatum, halfjaarOf(peildatum));
  const shown = periode?.periode ?? "";
  const rijen = gemeenten.map((gebied): AmvNidosRij => {
    const [opgave, realisatie, verwacht] = [figures.at("opgave", gebied.code, shown), figures.at("realisatie", gebied.code, shown), figures.at("verwacht", gebied.code, shown)];
    const totaal = computeNidosTotaal(realisatie.cijfer, verwacht.cijfer);
    return { gebied, cellen: { opgave, realisatie, verwacht, totaal: computed(totaal), verschil: computed(subtract(totaal, opgave.cijfer)) } };
  });
  const total = (kolom: AmvNidosKolom) => computed(columnTotal(rijen.map((r) => r.cellen[kolom].cijfer)));
  return {
    peildatum: newestPeildatum(rijen.flatMap(({ cellen: c }) => [c.realisatie, c.verwacht])),
    periode,
    rijen,
    totaal: { cellen: { opgave: total("opgave"), realisatie: total("realisatie"), verwacht: total("verwacht"), totaal: total("totaal"), verschil: total("verschil") } },
  };
}
