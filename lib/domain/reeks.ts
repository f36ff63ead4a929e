import { derive, NVT, numberOf, ONBEKEND, ratio, ratioOfTotals, type Cijfer } from "./cijfer";
import type { Opties } from "./locatie";
import { memoizePerInput } from "./memoize";
import { addMonths, firstDay, halfjaarOf } from "./periode";
import { snijderVan, type Doorsnede, type ReeksInvoer } from "./reeksdoorsnede";
import type { Maat, Raster, Reeksindicator } from "./reeksindicatoren";
import { computed, latestPer, type Cel, type Gebied } from "./waarneming";

/** Which series: of one indicator, in one measure. */
export interface Reeksvraag {
  readonly indicator: Reeksindicator;
  /** months, both included */
  readonly van: string;
  readonly tot: string;
  readonly maat: Maat;
  /** the last date whose figures take part: today, or the peildatum of the stand that the series stands beside */
  readonly peildatum: string;
  readonly opties: Opties;
}

/** One point of a series. */
export interface Reekspunt {
  /** 2024-08, 2024-II or 2024 */
  readonly periode: string;
  /** of the stand that it is a cell of */
  readonly datum: string;
  /** in the measure that was asked for; without a value where the period was not measured */
  readonly cel: Cel;
  /** the figure itself, where `cel` is a part of the opgave or per inhabitant */
  readonly aantal: Cel;
  /** what the figure is a part of; null where there is none */
  readonly opgave: Cijfer | null;
}

/** The series of one gemeente, or of the province. */
export interface Reeks {
  readonly gebied: Gebied;
  readonly punten: readonly Reekspunt[];
}

export interface Reeksen {
  readonly vraag: Reeksvraag;
  readonly perioden: readonly string[];
  /** of every gemeente, in their order; none for an indicator of the province alone */
  readonly gemeenten: readonly Reeks[];
  readonly provincie: Reeks;
}

const periodeOf: Readonly<Record<Raster, (maand: string) => string>> = {
  maand: (maand) => maand,
  halfjaar: (maand) => halfjaarOf(`${maand}-01`),
  jaar: (maand) => maand.slice(0, 4),
};

/** The periods of a grid that months from `van` up to and including `tot` lie in. */
export function periodenVan(raster: Raster, van: string, tot: string): readonly string[] {
  const perioden: string[] = [];
  for (let maand = van; maand <= tot; maand = addMonths(maand, 1)) {
    const periode = periodeOf[raster](maand);
    if (perioden.at(-1) !== periode) perioden.push(periode);
  }
  return perioden;
}

const PER = 1000;

/** The inhabitants that a date takes: of each gemeente the latest count on or before it; onbekend where none was loaded. */
function inwonersOp(invoer: ReeksInvoer, peildatum: string): (datum: string) => readonly Cijfer[] {
  const counts = [...latestPer(invoer.waarnemingen.filter((w) => w.thema === "algemeen" && w.indicator === "inwoners"), peildatum, (w) => `${w.gebied}|${w.periode}`).values()];
  return (datum) =>
    invoer.gemeenten.map(({ code }) => {
      const own = counts.filter((w) => w.gebied === code && w.periode <= datum && numberOf(w.cijfer) !== null);
      return own.length === 0 ? ONBEKEND : own.reduce((a, b) => (b.periode > a.periode ? b : a)).cijfer;
    });
}

const perDuizend = (deel: Cijfer) => computed(derive([deel], (n) => n * PER));

/** The cells of a period in another measure: a total of ratios is a ratio of totals. */
function inMaat({ rijen, totaal, opgave }: Doorsnede, maat: Maat, inwoners: readonly Cijfer[]): { readonly rijen: readonly Cel[]; readonly totaal: Cel } {
  const pairs = (noemers: readonly Cijfer[]) => rijen.map((c, i) => [c.cijfer, noemers[i]!] as const);
  switch (maat) {
    case "aantal":
      return { rijen, totaal };
    case "inwoners":
      return { rijen: pairs(inwoners).map(([n, d]) => perDuizend(ratio(n, d))), totaal: perDuizend(ratioOfTotals(pairs(inwoners))) };
    case "opgave": {
      if (opgave === null) return { rijen: rijen.map(() => computed(NVT)), totaal: computed(NVT) };
      const { rijen: noemers } = opgave;
      if (noemers === null) return { rijen: rijen.map(() => computed(NVT)), totaal: computed(ratio(totaal.cijfer, opgave.totaal)) };
      return { rijen: pairs(noemers).map(([n, d]) => computed(ratio(n, d))), totaal: computed(ratioOfTotals(pairs(noemers))) };
    }
  }
}

const LEEG = computed(ONBEKEND);

/**
 * The series of an indicator, of every gemeente and of the province. Law: a point that was measured equals the cell of the
 * stand of that moment, and the last one that of the stand at `peildatum`; what was not measured has no figure, whatever an
 * older month said. Periods that begin after `peildatum` are empty.
 */
export const computeReeksen = memoizePerInput((invoer: ReeksInvoer, vraag: Reeksvraag): Reeksen => {
  const { indicator, maat, peildatum } = vraag;
  const perioden = periodenVan(indicator.raster, vraag.van, vraag.tot);
  const snij = snijderVan(invoer, indicator.bron, vraag);
  const inwoners = maat === "inwoners" ? inwonersOp(invoer, peildatum) : () => [];
  const gemeenten = indicator.alleenProvincie ? [] : invoer.gemeenten;
  const cuts = perioden.map((periode) => {
    if (firstDay(periode) > peildatum) {
      const leeg = { rijen: gemeenten.map(() => LEEG), totaal: LEEG };
      return { periode, datum: firstDay(periode), aantal: leeg, cel: leeg, opgave: null };
    }
    const cut = snij(periode);
    return { periode, datum: cut.datum, aantal: cut, cel: inMaat(cut, maat, inwoners(cut.datum)), opgave: cut.opgave };
  });
  return {
    vraag,
    perioden,
    gemeenten: gemeenten.map((gebied, i) => ({
      gebied,
      punten: cuts.map(({ periode, datum, aantal, cel, opgave }) => ({ periode, datum, cel: cel.rijen[i]!, aantal: aantal.rijen[i]!, opgave: opgave?.rijen?.[i] ?? null })),
    })),
    provincie: { gebied: invoer.provincie, punten: cuts.map(({ periode, datum, aantal, cel, opgave }) => ({ periode, datum, cel: cel.totaal, aantal: aantal.totaal, opgave: opgave?.totaal ?? null })) },
  };
});

/** The series of one gebied: a gemeente or the province. @throws RangeError when it has no such series */
export function computeReeks(invoer: ReeksInvoer, vraag: Reeksvraag, gebied: string): Reeks {
  const reeksen = computeReeksen(invoer, vraag);
  const found = [...reeksen.gemeenten, reeksen.provincie].find((r) => r.gebied.code === gebied);
  if (!found) throw new RangeError(`no series of ${gebied}`);
  return found;
}

/** The same series from the first period in which one of these gebieden was measured; all of them when none was. */
export function vanafEersteMeting(reeksen: Reeksen, gebieden: readonly string[]): Reeksen {
  const own = [...reeksen.gemeenten, reeksen.provincie].filter((r) => gebieden.includes(r.gebied.code));
  const first = Math.max(0, reeksen.perioden.findIndex((_, n) => own.some((r) => numberOf(r.punten[n]!.cel.cijfer) !== null)));
  const later = (r: Reeks): Reeks => ({ ...r, punten: r.punten.slice(first) });
  return { ...reeksen, perioden: reeksen.perioden.slice(first), gemeenten: reeksen.gemeenten.map(later), provincie: later(reeksen.provincie) };
}

/** The points of a series that have a value. */
export const gemetenPunten = ({ punten }: Reeks): readonly Reekspunt[] => punten.filter((p) => numberOf(p.cel.cijfer) !== null);
