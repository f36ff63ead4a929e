import { derive, NVT, numberOf, sum, waarde, type Cijfer } from "./cijfer";
import { monthsOf } from "./periode";
import { computeRijTempo, computeTotaalTempo, monthFigures, type Tempo, type VergunninghoudersRij, type VergunninghoudersTabel } from "./vergunninghouders";

/** One month of a half-year, persons. The prognoses are of months after the last with a number; nvt in the others. */
export interface Verloopmaand {
  readonly maand: string;
  readonly gerealiseerd: Cijfer;
  /** gerealiseerd since the half-year began; without a number in this month it is what the month is */
  readonly opgeteld: Cijfer;
  /** what would be done by the month's end at an even pace */
  readonly schema: Cijfer;
  /** opgeteld at the mean pace so far */
  readonly prognose: Cijfer;
  readonly prognoseBeste: Cijfer;
  readonly prognoseSlechtste: Cijfer;
}

export interface Verloop {
  readonly tempo: Tempo;
  /** at the half-year's begin */
  readonly totaal: Cijfer;
  /** the six months in order; empty when no half-year is shown */
  readonly maanden: readonly Verloopmaand[];
}

function computeMaanden(namen: readonly string[], cijfers: readonly Cijfer[], totaal: Cijfer, tempo: Tempo): readonly Verloopmaand[] {
  const { maandenGeteld: k, nog } = tempo;
  const gerealiseerd = k === 0 ? waarde(0) : sum(cijfers.slice(0, k));
  return namen.map((maand, i) => {
    const eigen = cijfers[i]!;
    // the pace is what the prognose takes off what was left, spread evenly over the months left
    const ahead = (prognose: Cijfer) => (i < k ? NVT : derive([gerealiseerd, nog, prognose], (g, n, p) => g + ((n - p) * (i + 1 - k)) / (namen.length - k)));
    return {
      maand,
      gerealiseerd: eigen,
      opgeteld: numberOf(eigen) === null ? eigen : sum(cijfers.slice(0, i + 1)),
      schema: derive([totaal], (t) => (t * (i + 1)) / namen.length),
      prognose: ahead(tempo.prognose),
      prognoseBeste: ahead(tempo.prognoseBeste),
      prognoseSlechtste: ahead(tempo.prognoseSlechtste),
    };
  });
}

/**
 * A half-year month by month: what was done, the schedule, and where the pace so far leads.
 * @param rij a row of the table; null = the province, whose prognose is the sum of its rows'
 */
export function computeVerloop(tabel: VergunninghoudersTabel, rij: VergunninghoudersRij | null): Verloop {
  const tempo = rij ? computeRijTempo(tabel, rij) : computeTotaalTempo(tabel);
  const { cellen, maanden } = rij ?? tabel.totaal;
  const totaal = cellen.totaalTeRealiseren.cijfer;
  const namen = tabel.periode === null ? [] : monthsOf(tabel.periode.periode);
  return { tempo, totaal, maanden: computeMaanden(namen, monthFigures(tabel, maanden), totaal, tempo) };
}
