import { missingIn, numberOf } from "@/lib/domain/cijfer";
import { firstDay, halfjaarOf, isMaand } from "@/lib/domain/periode";
import { formatAantalInWoorden, formatDatum, formatGetal, formatMaandnaam, formatOpsomming } from "@/lib/format";
import type { CelView } from "./tabel";

/** A series in words: what it is of, and its cells by period. */
export interface Woordreeks {
  readonly naam: string;
  /** true for a gemeente, false for the province */
  readonly gemeente: boolean;
  readonly cellen: readonly CelView[];
}

const gemeten = (cel: CelView) => numberOf(cel.cijfer) !== null;
const zeg = (cel: CelView) => cel.inWoorden ?? cel.tekst;
const hoofdletter = (tekst: string) => tekst.charAt(0).toUpperCase() + tekst.slice(1);

/** ` (onvolledig)` after a sum that misses a part. */
const kanttekening = (cel: CelView) => (missingIn(cel.cijfer).length > 0 && gemeten(cel) ? " (onvolledig)" : "");

/** The periods in which any of the series has a figure. */
export function gemetenPerioden(reeksen: readonly Woordreeks[], perioden: readonly string[]): readonly string[] {
  return perioden.filter((_, n) => reeksen.some((r) => gemeten(r.cellen[n]!)));
}

/** A figure of a series at its place. */
interface Meting {
  readonly periode: string;
  readonly cel: CelView;
}

const isVolledig = ({ cel }: Meting) => missingIn(cel.cijfer).length === 0;

const metingenVan = ({ cellen }: Woordreeks, perioden: readonly string[]): readonly Meting[] => cellen.flatMap((cel, n) => (gemeten(cel) ? [{ periode: perioden[n]!, cel }] : []));

interface Verloop {
  readonly naam: string;
  readonly eerste: Meting;
  readonly laatste: Meting;
  readonly verandering: number;
}

/** From the first to the last complete figure of a series; null with fewer than two. What is missing in a sum would look like a change. */
function verloopVan(reeks: Woordreeks, perioden: readonly string[]): Verloop | null {
  const at = metingenVan(reeks, perioden).filter(isVolledig);
  const [eerste, laatste] = [at[0], at.at(-1)];
  if (!eerste || !laatste || at.length < 2) return null;
  return { naam: reeks.naam, eerste, laatste, verandering: numberOf(laatste.cel.cijfer)! - numberOf(eerste.cel.cijfer)! };
}

/** What a sentence is about: series, over periods that can be held against each other. */
interface Stuk {
  readonly reeksen: readonly Woordreeks[];
  readonly perioden: readonly string[];
  /** the half-year that figures began anew in; null for all periods that were asked for */
  readonly halfjaar: string | null;
}

/** Figures that begin anew are not held against those before: of them the last stretch that has any. */
function laatsteStuk(reeksen: readonly Woordreeks[], perioden: readonly string[], opnieuw: ReadonlySet<string>): Stuk {
  const newest = gemetenPerioden(reeksen, perioden).at(-1);
  const from = perioden.findLastIndex((p) => opnieuw.has(p) && newest !== undefined && p <= newest);
  if (from <= 0) return { reeksen, perioden, halfjaar: null };
  return { reeksen: reeksen.map((r) => ({ ...r, cellen: r.cellen.slice(from) })), perioden: perioden.slice(from), halfjaar: halfjaarOf(firstDay(perioden[from]!)) };
}

/** A series with one complete figure or none. */
function zinZonderVerloop(reeks: Woordreeks, { perioden, halfjaar }: Stuk): string {
  const { naam, cellen } = reeks;
  const metingen = metingenVan(reeks, perioden);
  const own = metingen.find(isVolledig) ?? metingen.at(-1);
  if (own === undefined) return `Van ${naam} is ${halfjaar === null ? "in deze periode" : `in ${halfjaar}`} geen cijfer${cellen.some((c) => c.cijfer.staat === "nvt") ? ": het is er niet van toepassing" : " bekend"}.`;
  // short: on the paper of a gemeente there is little room
  const soort = metingen.length === 1 && isVolledig(own) ? "één cijfer" : isVolledig(own) ? "één volledig cijfer" : "geen volledig cijfer";
  return `Van ${naam} is ${soort} bekend: ${zeg(own.cel)} in ${formatDatum(own.periode)}.`;
}

/** A newest figure that misses a part is named apart: it is not held against one that does not. */
function zinOnvolledig(reeks: Woordreeks, { perioden }: Stuk): string {
  const metingen = metingenVan(reeks, perioden);
  const last = metingen.at(-1);
  return last === undefined || isVolledig(last) || !metingen.some(isVolledig) ? "" : ` In ${formatDatum(last.periode)} onvolledig: ${zeg(last.cel)}.`;
}

/** One series: from what to what. */
function zinVanEen(reeks: Woordreeks, stuk: Stuk): string {
  const verloop = verloopVan(reeks, stuk.perioden);
  const rest = zinOnvolledig(reeks, stuk);
  if (verloop === null) return `${zinZonderVerloop(reeks, stuk)}${rest}`;
  const { naam, eerste, laatste } = verloop;
  if (verloop.verandering === 0) return `${naam} stond in ${formatDatum(eerste.periode)} en in ${formatDatum(laatste.periode)} op ${zeg(laatste.cel)}.${rest}`;
  return `${naam} ging van ${zeg(eerste.cel)} in ${formatDatum(eerste.periode)} naar ${zeg(laatste.cel)} in ${formatDatum(laatste.periode)}.${rest}`;
}

/** `alle zes gemeenten`, or their names. */
const wie = (names: readonly string[], total: number) => (names.length === total && total > 1 ? `alle ${formatAantalInWoorden(total)} gemeenten` : formatOpsomming(names));

/** `Van juli tot augustus 2024`, `Van mei 2023 tot juli 2024`. */
function vanTot(van: string, tot: string): string {
  const sameYear = isMaand(van) && isMaand(tot) && van.slice(0, 4) === tot.slice(0, 4);
  return `Van ${sameYear ? formatMaandnaam(van) : formatDatum(van)} tot ${formatDatum(tot)}`;
}

/** Several gemeenten: in which it went down, in which up. */
function zinVanMeer(gemeenten: readonly Woordreeks[], stuk: Stuk): string {
  const { perioden } = stuk;
  const verlopen = gemeenten.flatMap((g) => verloopVan(g, perioden) ?? []);
  const names = (pick: (v: Verloop) => boolean) => verlopen.filter(pick).map((v) => v.naam);
  const groups = ([["lager", names((v) => v.verandering < 0)], ["gelijk", names((v) => v.verandering === 0)], ["hoger", names((v) => v.verandering > 0)]] as const).filter(([, n]) => n.length > 0);
  if (groups.length === 0) {
    const measured = gemetenPerioden(gemeenten, perioden);
    return `${vanTot(measured[0]!, measured.at(-1)!)} zijn er te weinig ${gemeenten.some((g) => !metingenVan(g, perioden).every(isVolledig)) ? "volledige " : ""}cijfers om te vergelijken.`;
  }
  const measured = perioden.filter((p) => verlopen.some((v) => v.eerste.periode <= p && p <= v.laatste.periode));
  const without = gemeenten.map((g) => g.naam).filter((naam) => !verlopen.some((v) => v.naam === naam));
  const rest = without.length === 0 ? "" : ` Van ${formatOpsomming(without)} zijn er te weinig cijfers om te vergelijken.`;
  const incomplete = gemeenten.filter((g) => verlopen.some((v) => v.naam === g.naam) && zinOnvolledig(g, stuk) !== "").map((g) => g.naam);
  const onvolledig = incomplete.length === 0 ? "" : ` Het nieuwste cijfer van ${wie(incomplete, gemeenten.length)} is onvolledig.`;
  return `${vanTot(measured[0]!, measured.at(-1)!)}: ${formatOpsomming(groups.map(([woord, n]) => `${woord} in ${wie(n, gemeenten.length)}`))}.${rest}${onvolledig}`;
}

/** One measurement: what it was, or how far the figures lie apart. */
function zinVanMeting(reeksen: readonly Woordreeks[], { perioden, halfjaar }: Stuk, onderwerp: string): string {
  const [periode] = gemetenPerioden(reeksen, perioden);
  const n = perioden.indexOf(periode!);
  const known = reeksen.map(({ naam, cellen }) => ({ naam, cel: cellen[n]! })).filter(({ cel }) => gemeten(cel));
  const begin = `${halfjaar === null ? "Er is" : `In ${halfjaar} is er`} één meting van ${onderwerp}, in ${formatDatum(periode!)}:`;
  if (known.length <= 3) return `${begin} ${formatOpsomming(known.map(({ naam, cel }) => `${naam} ${zeg(cel)}${kanttekening(cel)}`))}.`;
  const sorted = [...known].sort((a, b) => numberOf(a.cel.cijfer)! - numberOf(b.cel.cijfer)!);
  const [low, high] = [sorted[0]!, sorted.at(-1)!];
  return `${begin} van ${zeg(low.cel)} in ${low.naam} tot ${zeg(high.cel)} in ${high.naam}.`;
}

/**
 * The sentence of a chart of series, made from what it shows.
 * @param opnieuw periods in which the figures begin anew
 */
export function trendstelling(alle: readonly Woordreeks[], allePerioden: readonly string[], onderwerp: string, opnieuw: ReadonlySet<string>): string {
  const stuk = laatsteStuk(alle, allePerioden, opnieuw);
  const { reeksen, perioden } = stuk;
  const measured = gemetenPerioden(reeksen, perioden);
  if (measured.length === 0) return `Van ${onderwerp} is in deze periode niets gemeten.`;
  const gemeenten = reeksen.filter((r) => r.gemeente);
  if (measured.length === 1) return zinVanMeting(gemeenten.length > 0 && reeksen.length > 3 ? gemeenten : reeksen, stuk, onderwerp);
  if (reeksen.length === 1) return zinVanEen(reeksen[0]!, stuk);
  const total = reeksen.find((r) => !r.gemeente);
  if (total && gemeenten.length === 1) return `${zinVanEen(gemeenten[0]!, stuk)} ${zinVanEen(total, stuk)}`;
  return zinVanMeer(gemeenten, stuk);
}

/** What is missing among the periods that have begun, in one sentence; null when nothing is. */
export function ontbrekendInWoorden(reeksen: readonly Woordreeks[], begonnen: number): string | null {
  const cells = reeksen.flatMap((r) => r.cellen.slice(0, begonnen)).filter((c) => c.cijfer.staat !== "nvt");
  const count = (staat: "onbekend" | "pm") => cells.filter((c) => c.cijfer.staat === staat).length;
  const [onbekend, pm] = [count("onbekend"), count("pm")];
  if (onbekend + pm === 0) return null;
  const parts = [...(onbekend > 0 ? [`${formatGetal(onbekend)} niet geleverd`] : []), ...(pm > 0 ? [`${formatGetal(pm)} pm`] : [])];
  return `Van de ${formatGetal(cells.length)} cijfers ${(onbekend > 0 ? onbekend : pm) === 1 ? "is" : "zijn"} er ${parts.join(" en ")}.`;
}

/** More values than this are too many to listen to: then first, last and what is missing. */
const MEESTE_WAARDEN = 72;

/** All of it for who does not see it. */
export function trendInWoorden(reeksen: readonly Woordreeks[], perioden: readonly string[], begonnen: number, opnieuw: ReadonlySet<string>): string {
  if (reeksen.length * begonnen <= MEESTE_WAARDEN) {
    return reeksen.map((r) => `${r.naam}: ${perioden.slice(0, begonnen).map((p, n) => `${formatDatum(p)} ${zeg(r.cellen[n]!)}${kanttekening(r.cellen[n]!)}`).join(", ")}.`).join(" ");
  }
  const missing = ontbrekendInWoorden(reeksen, begonnen);
  const stuk = laatsteStuk(reeksen, perioden, opnieuw);
  return `${stuk.reeksen.map((r) => hoofdletter(zinVanEen(r, stuk))).join(" ")}${missing === null ? "" : ` ${missing}`} De tabel heeft alle cijfers.`;
}
