import { subtract, waarde, type Cijfer } from "./cijfer";
import type { AsielTabel } from "./asiel";
import { shownPeriode, type GetoondePeriode } from "./opgave";
import { columnTotal } from "./tabel";
import { computed, newestPeildatum, readFigures, type Cel, type Gebied, type Waarneming } from "./waarneming";

/** The columns of the table "Amv COA", places. */
export const AMV_COA_KOLOMMEN = ["opgave", "realisatie", "verschil"] as const;
export type AmvCoaKolom = (typeof AMV_COA_KOLOMMEN)[number];

type Cellen = Readonly<Record<AmvCoaKolom, Cel>>;

export interface AmvCoaRij {
  readonly gebied: Gebied;
  readonly cellen: Cellen;
}

export interface AmvCoaTabel {
  readonly peildatum: string | null;
  readonly periode: GetoondePeriode | null;
  readonly rijen: readonly AmvCoaRij[];
  readonly totaal: { readonly cellen: Cellen };
}

/** The amv capacity of the gemeente's locations, of which the asiel table is the one source; without amv places 0. */
function computeRealisatie(asiel: Cijfer): Cijfer {
  return asiel.staat === "nvt" ? waarde(0) : asiel;
}

/** The table for the same stand as `asiel`: the latest year that has begun and has an opgave. `verschil = realisatie − opgave`. */
export function computeAmvCoa(asiel: AsielTabel, waarnemingen: readonly Waarneming[], peildatum: string): AmvCoaTabel {
  const figures = readFigures("amvCoa", waarnemingen, peildatum);
  const codes = new Set(asiel.gemeenten.map((g) => g.gebied.code));
  const periode = shownPeriode(figures.all("opgave").filter((w) => codes.has(w.gebied)), peildatum, peildatum.slice(0, 4));
  const rijen = asiel.gemeenten.map(({ gebied, locaties, cellen }): AmvCoaRij => {
    const opgave = figures.at("opgave", gebied.code, periode?.periode ?? "");
    const newest = locaties.map((l) => l.cellen.amv.herkomst).reduce((a, b) => (b && (!a || b.peildatum > a.peildatum) ? b : a), undefined);
    const realisatie: Cel = { cijfer: computeRealisatie(cellen.amv.cijfer), ...(newest && { herkomst: newest }) };
    return { gebied, cellen: { opgave, realisatie, verschil: computed(subtract(realisatie.cijfer, opgave.cijfer)) } };
  });
  const total = (kolom: AmvCoaKolom) => computed(columnTotal(rijen.map((r) => r.cellen[kolom].cijfer)));
  return {
    peildatum: newestPeildatum(rijen.map((r) => r.cellen.realisatie)),
    periode,
    rijen,
    totaal: { cellen: { opgave: total("opgave"), realisatie: total("realisatie"), verschil: total("verschil") } },
  };
}
