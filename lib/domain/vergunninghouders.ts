import { NVT, ONBEKEND, derive, missingIn, numberOf, ratio, ratioOfTotals, subtract, sum, waarde, type Cijfer } from "./cijfer";
import { shownPeriode, type GetoondePeriode } from "./opgave";
import { halfjaarOf, lastDay, monthsOf } from "./periode";
import { columnTotal } from "./tabel";
import { computed, newestPeildatum, readFigures, type Cel, type Gebied, type Reader, type Waarneming } from "./waarneming";

/** The columns of the table "Huisvesting vergunninghouders", persons; both percentages are unrounded fractions. */
export const VERGUNNINGHOUDERS_KOLOMMEN = [
  "standBegin", "taakstelling", "correcties", "totaalTeRealiseren", "gerealiseerd", "nogTeRealiseren", "percentageTotaal", "percentageTaakstelling",
] as const;
export type VergunninghoudersKolom = (typeof VERGUNNINGHOUDERS_KOLOMMEN)[number];

export interface VergunninghoudersRij {
  readonly gebied: Gebied;
  readonly cellen: Readonly<Record<VergunninghoudersKolom, Cel>>;
  /** per month of `maanden` of the table */
  readonly maanden: ReadonlyMap<string, Cel>;
}

export interface VergunninghoudersTabel {
  readonly peildatum: string | null;
  readonly periode: GetoondePeriode | null;
  /** the half-year's months that ended by the peildatum or were delivered by then */
  readonly maanden: readonly string[];
  readonly rijen: readonly VergunninghoudersRij[];
  readonly totaal: Omit<VergunninghoudersRij, "gebied">;
}

/** A balance: `stand begin + taakstelling + correcties`. Without stand or taakstelling it is onbekend. */
export function computeTotaalTeRealiseren(standBegin: Cijfer, taakstelling: Cijfer, correcties: Cijfer): Cijfer {
  return derive([standBegin, taakstelling, correcties], (s, t, c) => s + t + c);
}

/**
 * `totaal − gerealiseerd`: positive must still be done, negative is a voorsprong. The papers print it as
 * "Stand per 01-09-24"; it is an achterstand only at the half-year's end.
 */
export function computeNogTeRealiseren(totaal: Cijfer, gerealiseerd: Cijfer): Cijfer {
  return subtract(totaal, gerealiseerd);
}

/** True when a known total is ≤ 0: the voorsprong is larger than the taakstelling, "voldaan". */
export function isVoldaan(totaal: Cijfer): boolean {
  const n = numberOf(totaal);
  return n !== null && n <= 0;
}

/** A month counts for a gemeente when it has ended by `tot`, or was delivered (a number or pm) before that. */
function counts(maand: string, cel: Cel, tot: string): boolean {
  return lastDay(maand) <= tot || cel.cijfer.staat === "waarde" || cel.cijfer.staat === "pm";
}

/** Σ of the months that count; 0 while none does (the half-year's first month has not ended). */
function computeGerealiseerd(maanden: readonly Cel[]): Cijfer {
  return maanden.length === 0 ? waarde(0) : sum(maanden.map((m) => m.cijfer));
}

/** Correctie lines add up; no lines is 0. */
function computeCorrecties(figures: Reader, gebied: string, halfjaar: string): Cel {
  const lines = figures.lines("correcties", gebied, halfjaar);
  if (lines.length === 0) return computed(waarde(0));
  const cijfer = sum(lines.map((l) => l.cijfer));
  return lines.length === 1 ? { cijfer, herkomst: lines[0]! } : computed(cijfer);
}

function computeCellen(standBegin: Cel, taakstelling: Cel, correcties: Cel, gerealiseerd: Cijfer): Record<VergunninghoudersKolom, Cel> {
  const totaal = computeTotaalTeRealiseren(standBegin.cijfer, taakstelling.cijfer, correcties.cijfer);
  return {
    standBegin, taakstelling, correcties,
    totaalTeRealiseren: computed(totaal),
    gerealiseerd: computed(gerealiseerd),
    nogTeRealiseren: computed(computeNogTeRealiseren(totaal, gerealiseerd)),
    percentageTotaal: computed(ratio(gerealiseerd, totaal)),
    percentageTaakstelling: computed(ratio(gerealiseerd, taakstelling.cijfer)),
  };
}

/**
 * The table for a stand at `peildatum`. Rows in the order of `gemeenten`; figures in any order.
 * Source of the rules: the annex of 11-09-2024 (balance, months, stand) and Huisvestingswet 2014 art. 28-29 (taakstelling).
 * @param tot earlier than `peildatum`: the half-year as it was counted up to that date, by figures that are dated later; then
 *   `waarnemingen` has no later months
 */
export function computeVergunninghouders(gemeenten: readonly Gebied[], waarnemingen: readonly Waarneming[], peildatum: string, tot: string = peildatum): VergunninghoudersTabel {
  const figures = readFigures("vergunninghouders", waarnemingen, peildatum);
  const codes = new Set(gemeenten.map((g) => g.code));
  const taakstellingen = figures.all("taakstelling").filter((w) => codes.has(w.gebied));
  const periode = shownPeriode(taakstellingen, peildatum, halfjaarOf(peildatum));
  const ofMonth = (g: Gebied, maand: string) => figures.at("gerealiseerd", g.code, maand);
  const maanden = periode === null ? [] : monthsOf(periode.periode).filter((m) => gemeenten.some((g) => counts(m, ofMonth(g, m), tot)));

  const rijen = gemeenten.map((gebied): VergunninghoudersRij => {
    if (periode === null) {
      const cellen = computeCellen(computed(ONBEKEND), computed(ONBEKEND), computed(ONBEKEND), ONBEKEND);
      return { gebied, cellen, maanden: new Map() };
    }
    const cells = maanden.map((m) => [m, ofMonth(gebied, m)] as const);
    const gerealiseerd = computeGerealiseerd(cells.filter(([m, c]) => counts(m, c, tot)).map(([, c]) => c));
    const cellen = computeCellen(
      figures.at("standBegin", gebied.code, periode.periode),
      figures.at("taakstelling", gebied.code, periode.periode),
      computeCorrecties(figures, gebied.code, periode.periode),
      gerealiseerd,
    );
    return { gebied, cellen, maanden: new Map(cells) };
  });

  return { peildatum: newestPeildatum(rijen.flatMap((r) => [...r.maanden.values()])), periode, maanden, rijen, totaal: computeTotaal(rijen, maanden) };
}

/** The total row of these rows: every column the sum of its own cells, both percentages a ratio of totals. */
export function computeTotaal(rijen: readonly VergunninghoudersRij[], maanden: readonly string[]): VergunninghoudersTabel["totaal"] {
  const column = (kolom: VergunninghoudersKolom) => rijen.map((r) => r.cellen[kolom].cijfer);
  const gerealiseerd = column("gerealiseerd");
  const ratioTo = (kolom: VergunninghoudersKolom) => computed(ratioOfTotals(column(kolom).map((noemer, i) => [gerealiseerd[i]!, noemer])));
  const total = (kolom: VergunninghoudersKolom) => computed(columnTotal(column(kolom)));
  return {
    cellen: {
      standBegin: total("standBegin"),
      taakstelling: total("taakstelling"),
      correcties: total("correcties"),
      totaalTeRealiseren: total("totaalTeRealiseren"),
      gerealiseerd: total("gerealiseerd"),
      nogTeRealiseren: total("nogTeRealiseren"),
      percentageTotaal: ratioTo("totaalTeRealiseren"),
      percentageTaakstelling: ratioTo("taakstelling"),
    },
    maanden: new Map(maanden.map((m) => [m, computed(columnTotal(rijen.map((r) => r.maanden.get(m)!.cijfer)))])),
  };
}

/** Pace within a half-year. Numbers are persons (per month), unrounded. */
export interface Tempo {
  /** k: the number (1–6) of the last month with a number; 0 = none */
  readonly maandenGeteld: number;
  /** k/6 of the total: where the schedule stands */
  readonly schema: Cijfer;
  /** gerealiseerd − schema: negative is behind schedule */
  readonly opSchema: Cijfer;
  /** nog te realiseren after the first k months */
  readonly nog: Cijfer;
  /** needed per month for the months left; nvt when none is left */
  readonly nodigPerMaand: Cijfer;
  /** mean of the months that have a number; onbekend when k = 0 */
  readonly gemiddeldPerMaand: Cijfer;
  /** nog te realiseren at the half-year's end at that mean: positive is short, negative ahead */
  readonly prognose: Cijfer;
  /** the same at the fastest and at the slowest month so far */
  readonly prognoseBeste: Cijfer;
  readonly prognoseSlechtste: Cijfer;
}

/** True when no month is left of the half-year: what was a prognose is what it came to. */
export const isVoorbij = ({ nodigPerMaand }: Tempo): boolean => nodigPerMaand.staat === "nvt";

/** The first k months, those left after them, and a pace over the known ones, incomplete when one among the k is missing. */
function countMonths(maanden: readonly Cijfer[]) {
  const k = maanden.findLastIndex((m) => numberOf(m) !== null) + 1;
  const first = maanden.slice(0, k);
  const known = first.flatMap((m) => numberOf(m) ?? []);
  return {
    k,
    first,
    left: maanden.length - k,
    pace: (perMonth: (n: readonly number[]) => number): Cijfer => (k === 0 ? ONBEKEND : waarde(perMonth(known), first.flatMap(missingIn))),
  };
}

/** `nog te realiseren − months left × per month`. */
export function project(nog: Cijfer, left: number, perMonth: Cijfer): Cijfer {
  return derive([nog, perMonth], (n, m) => n - left * m);
}

const mean = (n: readonly number[]) => n.reduce((a, b) => a + b, 0) / n.length;
const fastest = (n: readonly number[]) => Math.max(...n);
const slowest = (n: readonly number[]) => Math.min(...n);

/**
 * Schedule, needed pace and prognose of one gemeente. k = 0: no prognose (onbekend); no months left: no "needed" (nvt).
 * A missing month among the first k marks pace and prognose incomplete.
 * @param maanden the six months in order; onbekend where not delivered
 */
export function computeTempo(totaal: Cijfer, maanden: readonly Cijfer[]): Tempo {
  const { k, first, left, pace } = countMonths(maanden);
  const gerealiseerd = k === 0 ? waarde(0) : sum(first);
  const nog = computeNogTeRealiseren(totaal, gerealiseerd);
  const schema = derive([totaal], (t) => (t * k) / maanden.length);
  return {
    maandenGeteld: k,
    schema,
    opSchema: subtract(gerealiseerd, schema),
    nog,
    nodigPerMaand: left === 0 ? NVT : derive([nog], (n) => n / left),
    gemiddeldPerMaand: pace(mean),
    prognose: project(nog, left, pace(mean)),
    prognoseBeste: project(nog, left, pace(fastest)),
    prognoseSlechtste: project(nog, left, pace(slowest)),
  };
}

/** The six months of the shown half-year; onbekend where not delivered, none while no half-year is shown. */
export const monthFigures = (tabel: VergunninghoudersTabel, maanden: ReadonlyMap<string, Cel>): readonly Cijfer[] =>
  tabel.periode === null ? [] : monthsOf(tabel.periode.periode).map((m) => maanden.get(m)?.cijfer ?? ONBEKEND);

/** The tempo of one gemeente's row. */
export function computeRijTempo(tabel: VergunninghoudersTabel, rij: VergunninghoudersRij): Tempo {
  return computeTempo(rij.cellen.totaalTeRealiseren.cijfer, monthFigures(tabel, rij.maanden));
}

/** The province's tempo: each figure is the sum of its rows', but its range is that of its own months. */
export function computeTotaalTempo(tabel: VergunninghoudersTabel): Tempo {
  const rijen = tabel.rijen.map((rij) => computeRijTempo(tabel, rij));
  const total = (pick: (t: Tempo) => Cijfer) => columnTotal(rijen.map(pick));
  const { k, left, pace } = countMonths(monthFigures(tabel, tabel.totaal.maanden));
  const nog = total((t) => t.nog);
  return {
    maandenGeteld: k,
    schema: total((t) => t.schema),
    opSchema: total((t) => t.opSchema),
    nog,
    nodigPerMaand: total((t) => t.nodigPerMaand),
    gemiddeldPerMaand: total((t) => t.gemiddeldPerMaand),
    prognose: total((t) => t.prognose),
    prognoseBeste: project(nog, left, pace(fastest)),
    prognoseSlechtste: project(nog, left, pace(slowest)),
  };
}
