import type { Cijfer } from "./cijfer";
import { ONBEKEND } from "./cijfer";
import type { IndicatorCode, ThemaCode } from "./indicatoren";

/** A gebied by its CBS code: `GM0034`, `PV24` or `NL`. */
export interface Gebied {
  readonly code: string;
  readonly naam: string;
  readonly afkorting: string | null;
}

/** Where a figure comes from and when it was true. */
export interface Herkomst {
  /** the date at which the figure was true */
  readonly peildatum: string;
  readonly bron: string;
  readonly toelichting: string;
}

/** How a source's silence about its peildatum is kept in a toelichting. */
export const PEILDATUM_NIET_VERMELD = "peildatum niet vermeld";

/** A toelichting without the words about its peildatum; empty when nothing is left. */
export function opmerkingIn(toelichting: string): string {
  return toelichting
    .split(";")
    .map((part) => part.trim())
    .filter((part) => part !== "" && part !== PEILDATUM_NIET_VERMELD)
    .join("; ");
}

/** What a figure is of; its peildata and versions are its history. */
export interface Cijfersleutel {
  readonly thema: ThemaCode;
  readonly indicator: IndicatorCode;
  readonly gebied: string;
  readonly periode: string;
}

/** One version of one figure, as delivered. Its cijfer is never incomplete: only sums are. */
export interface Waarneming extends Herkomst, Cijfersleutel {
  /** 1 for the first version, one more for each correction */
  readonly versie: number;
  readonly cijfer: Cijfer;
  /** of an opgave without a date in its periode: the date by which it must be met */
  readonly uiterlijk: string | null;
  readonly regime: string | null;
}

/** A cell of a table: a figure, and where it comes from if it was not computed from other cells. */
export interface Cel {
  readonly cijfer: Cijfer;
  readonly herkomst?: Herkomst | Waarneming;
}

/** A cell that was computed from other cells. */
export const computed = (cijfer: Cijfer): Cel => ({ cijfer });

/** True when `a` replaces `b` for a stand: a later peildatum, or the same and a later version. */
const replaces = (a: { peildatum: string; versie: number }, b: { peildatum: string; versie: number }) =>
  a.peildatum === b.peildatum ? a.versie > b.versie : a.peildatum > b.peildatum;

/**
 * The rows that a stand at `peildatum` takes: per key the latest peildatum ≤ it, and of that figure the latest version.
 * The second clock (what was known when) is not applied here: pass only rows that were known.
 */
export function latestPer<T extends { peildatum: string; versie: number }>(
  rows: readonly T[],
  peildatum: string,
  key: (row: T) => string,
): Map<string, T> {
  const latest = new Map<string, T>();
  for (const row of rows) {
    if (row.peildatum > peildatum) continue;
    const k = key(row);
    const seen = latest.get(k);
    if (!seen || replaces(row, seen)) latest.set(k, row);
  }
  return latest;
}

/** The figures of one thema as a stand sees them. */
export interface Reader {
  /** of a flow, a stand or an opgave: the figure of one gebied and periode; onbekend when there is none */
  at(indicator: IndicatorCode, gebied: string, periode: string): Cel;
  /** of a stock figure: the latest of any periode; onbekend when there is none */
  stock(indicator: IndicatorCode, gebied: string): Cel;
  /** of an indicator known by its peildatum too (correcties): every line, in order of peildatum */
  lines(indicator: IndicatorCode, gebied: string, periode: string): readonly Waarneming[];
  /** the rows of an indicator, the latest per gebied and periode */
  all(indicator: IndicatorCode): readonly Waarneming[];
}

const toCel = (w: Waarneming | undefined): Cel => (w ? { cijfer: w.cijfer, herkomst: w } : { cijfer: ONBEKEND });

/** Read the figures of one thema for a stand at `peildatum`, from rows in any order. */
export function readFigures(thema: ThemaCode, rows: readonly Waarneming[], peildatum: string): Reader {
  const own = rows.filter((w) => w.thema === thema);
  const perPeriode = latestPer(own, peildatum, (w) => `${w.indicator}|${w.gebied}|${w.periode}`);
  const perLine = latestPer(own, peildatum, (w) => `${w.indicator}|${w.gebied}|${w.periode}|${w.peildatum}`);
  const perStock = new Map<string, Waarneming>();
  for (const w of perPeriode.values()) {
    const key = `${w.indicator}|${w.gebied}`;
    const seen = perStock.get(key);
    // two periods with one peildatum: the later period is the later measurement
    if (!seen || w.peildatum > seen.peildatum || (w.peildatum === seen.peildatum && w.periode > seen.periode)) perStock.set(key, w);
  }
  return {
    at: (indicator, gebied, periode) => toCel(perPeriode.get(`${indicator}|${gebied}|${periode}`)),
    stock: (indicator, gebied) => toCel(perStock.get(`${indicator}|${gebied}`)),
    lines: (indicator, gebied, periode) =>
      [...perLine.values()]
        .filter((w) => w.indicator === indicator && w.gebied === gebied && w.periode === periode)
        .sort((a, b) => (a.peildatum < b.peildatum ? -1 : 1)),
    all: (indicator) => [...perPeriode.values()].filter((w) => w.indicator === indicator),
  };
}

/** The newest peildatum of cells that were delivered, or null when none was. */
export function newestPeildatum(cellen: Iterable<Cel>): string | null {
  let newest: string | null = null;
  for (const { herkomst } of cellen) if (herkomst && (newest === null || herkomst.peildatum > newest)) newest = herkomst.peildatum;
  return newest;
}
