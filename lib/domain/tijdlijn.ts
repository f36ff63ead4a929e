import type { Afspraakgegevens } from "./afspraak";
import { capaciteitsdataOf, gemeenteCijfer, locatieCel } from "./asiel";
import { ONBEKEND, sum, type Cijfer } from "./cijfer";
import { capaciteitOf, einde, endOf, knownLocaties, teltOp, type Fase, type Locatie, type Opties, type Soort } from "./locatie";
import { applicableOpgave, computeVerschilOp, opgaveOp, opgavewisselingen, type OpgaveOpDatum } from "./opgave";
import { addMonths, firstDay, halfjaarOf, nextHalfjaar, yearBefore } from "./periode";
import type { StandInvoer } from "./stand";
import { columnTotal } from "./tabel";
import { geldtOp, withUitruil } from "./uitruil";
import { readFigures, type Gebied, type Herkomst, type Waarneming } from "./waarneming";

/** An agreement with where it comes from. */
export type Tijdlijnafspraak = Afspraakgegevens & Herkomst;

/** What a timeline is computed from. */
export interface Tijdlijninvoer {
  readonly stand: StandInvoer;
  /** as last recorded, without those that lapsed */
  readonly afspraken: readonly Tijdlijnafspraak[];
}

/** What if: a location that closes and one that opens. It is asked, never stored. */
export interface Scenario {
  /** `id` of a stored location; `op` is the first day on which it has no places */
  readonly sluit: { readonly id: number; readonly op: string } | null;
  /** `gebied` is the CBS code of a gemeente; `vanaf` the first day of the places */
  readonly open: { readonly gebied: string; readonly plaatsen: number; readonly vanaf: string } | null;
}

/** What counts on the timeline: "met" counts it, "zonder" does not. */
export interface Telling {
  readonly opties: Opties;
  readonly gepland: Opties;
  readonly uitruil: Opties;
  readonly scenario: Scenario;
}

export const GEEN_SCENARIO: Scenario = { sluit: null, open: null };

/** A location on the timeline; `scenario` marks the one that a scenario opens. */
export interface Tijdlijnlocatie extends Locatie {
  readonly scenario?: true;
}

/** How sure the places of a phase are at a date. */
export const AARDEN = ["zeker", "onbevestigd", "gepland", "scenario", "optie"] as const;
export type Aard = (typeof AARDEN)[number];

/** The locations and figures of a province, or of one of its gemeenten, laid out for a timeline. */
export interface Tijdlijn {
  readonly peildatum: string;
  readonly telling: Telling;
  readonly gemeenten: readonly Gebied[];
  /** as known at the peildatum, per gemeente in the papers' order, the one of a scenario last in its gemeente */
  readonly locaties: readonly Tijdlijnlocatie[];
  /** of the province; none on the timeline of one gemeente: the reguliere opgave is the province's */
  readonly opgaven: readonly Waarneming[];
  readonly uitruil: readonly Tijdlijnafspraak[];
  /** the dates at which the stand shows capacity */
  readonly capaciteitsdata: readonly string[];
}

const openLocatie = ({ gebied, plaatsen, vanaf }: NonNullable<Scenario["open"]>, peildatum: string): Tijdlijnlocatie => ({
  naam: "Nieuwe locatie", gebied, volgorde: Number.MAX_SAFE_INTEGER, scenario: true,
  fasen: [{ fase: "scenario", versie: 1, soort: "regulier", capaciteit: plaatsen, van: vanaf, tot: null, optieTot: null, zekerheid: "gerealiseerd", peildatum, bron: "", toelichting: "" }],
});

/** The places that leave the timeline's gebied, and those that come to it; an uitruil within it changes nothing. */
function uitruilOf(uitruil: readonly Tijdlijnafspraak[], gemeenten: readonly Gebied[]): readonly Tijdlijnafspraak[] {
  return uitruil.flatMap((u) => {
    const [from, to] = [gemeenten.some((g) => g.code === u.gebied), gemeenten.some((g) => g.naam === u.naar)];
    if (from === to) return [];
    return from ? [u] : [{ ...u, plaatsen: -u.plaatsen }];
  });
}

/**
 * Lay out the timeline of a province, or with `gebied` (CBS code) of one gemeente.
 * @param peildatum what was known by then
 */
export function buildTijdlijn({ stand, afspraken }: Tijdlijninvoer, peildatum: string, telling: Telling, gebied?: string): Tijdlijn {
  const gemeenten = stand.gemeenten.filter((g) => gebied === undefined || g.code === gebied);
  const own = readFigures("asiel", stand.waarnemingen.filter((w) => w.gebied === stand.provincie.code), peildatum).all("opgave");
  const { open } = telling.scenario;
  const known: readonly Tijdlijnlocatie[] = [...knownLocaties(stand.locaties, peildatum), ...(open === null ? [] : [openLocatie(open, peildatum)])];
  return {
    peildatum, telling, gemeenten,
    locaties: gemeenten.flatMap((g) => known.filter((l) => l.gebied === g.code).sort((a, b) => a.volgorde - b.volgorde)),
    opgaven: gebied === undefined ? own : [],
    uitruil: uitruilOf(afspraken.filter((a) => a.soort === "uitruil"), gemeenten),
    capaciteitsdata: capaciteitsdataOf(stand.standen, peildatum, applicableOpgave(own, peildatum)),
  };
}

/** The dates on which a phase begins or ends to count, with options or without. */
export function wisselingenOf(fase: Fase): readonly string[] {
  if (fase.zekerheid === "onbevestigd") return [];
  return [fase.van === null ? null : firstDay(fase.van), einde(fase, "zonder"), einde(fase, "met")].filter((d) => d !== null);
}

/** Whether a phase counts from each of these dates on, until the next. */
interface Telvakken extends Readonly<Record<Opties, readonly boolean[]>> {
  readonly grenzen: readonly string[];
}

const EERSTE_DAG = "0001-01-01";
const vakken = new WeakMap<Fase, Telvakken>();

/** `teltOp` asked once per stretch in which its answer is the same: a timeline asks it thousands of times. */
function telt(fase: Fase, datum: string, opties: Opties): boolean {
  let known = vakken.get(fase);
  if (known === undefined) {
    const grenzen = [...new Set([EERSTE_DAG, ...wisselingenOf(fase)])].sort();
    known = { grenzen, met: grenzen.map((d) => teltOp(fase, d, "met")), zonder: grenzen.map((d) => teltOp(fase, d, "zonder")) };
    vakken.set(fase, known);
  }
  return known[opties][known.grenzen.findLastIndex((d) => d <= datum)]!;
}

const isSluiting = (locatie: Tijdlijnlocatie, datum: string, { scenario: { sluit } }: Telling) => sluit !== null && locatie.id === sluit.id && datum >= sluit.op;

/** How sure the places of a phase are at `datum`, or null when it does not count: `teltOp` decides, less what the telling leaves out. */
export function aardOp(locatie: Tijdlijnlocatie, fase: Fase, datum: string, telling: Telling): Aard | null {
  if (isSluiting(locatie, datum, telling) || !telt(fase, datum, telling.opties)) return null;
  if (fase.zekerheid === "gepland" && telling.gepland === "zonder") return null;
  if (locatie.scenario) return "scenario";
  if (fase.zekerheid === "onbevestigd") return "onbevestigd";
  if (!telt(fase, datum, "zonder")) return "optie";
  return fase.zekerheid === "gepland" ? "gepland" : "zeker";
}

/** The places of a location that are equally sure. */
export interface Deel {
  readonly locatie: Tijdlijnlocatie;
  readonly aard: Aard;
  readonly cijfer: Cijfer;
}

/** The total at one date. */
export interface Totaal {
  readonly datum: string;
  /** reguliere places per gemeente: 0 when none of its locations counts, nvt when it has none */
  readonly perGemeente: ReadonlyMap<string, Cijfer>;
  /** all reguliere places: what the asiel table shows at this date */
  readonly plaatsen: Cijfer;
  /** places that an uitruil takes away (negative: brings), as far as it is counted and holds at this date */
  readonly uitruil: number;
  /** places less the uitruil */
  readonly totaal: Cijfer;
  readonly opgave: OpgaveOpDatum | null;
  /** totaal − opgave: negative is a tekort */
  readonly verschil: Cijfer;
}

/** The places at one date. */
export interface Capaciteit extends Totaal {
  /** reguliere places per location and how sure they are; only what counts */
  readonly delen: readonly Deel[];
  /** places for amv'ers that count at this date: a "waarvan", never added to the others */
  readonly amv: Cijfer;
}

/** The reguliere, amv or noodopvang places per gemeente at `datum`. */
export function perGemeenteOp(t: Tijdlijn, soort: Soort, datum: string): ReadonlyMap<string, Cijfer> {
  const own = new Map<string, Cijfer[]>(t.gemeenten.map((g) => [g.code, []]));
  for (const l of t.locaties) own.get(l.gebied)!.push(locatieCel(l.fasen, soort, (f) => aardOp(l, f, datum, t.telling) !== null).cijfer);
  return new Map([...own].map(([code, cijfers]) => [code, gemeenteCijfer(cijfers.length > 0, cijfers)]));
}

function delenOp(t: Tijdlijn, datum: string): readonly Deel[] {
  return t.locaties.flatMap((locatie) => {
    const counted = locatie.fasen.flatMap((fase) => {
      const aard = fase.soort === "regulier" ? aardOp(locatie, fase, datum, t.telling) : null;
      return aard === null ? [] : [{ aard, cijfer: capaciteitOf(fase) }];
    });
    if (counted.length < 2) return counted.map((c) => ({ locatie, ...c }));
    return AARDEN.flatMap((aard) => {
      const own = counted.filter((c) => c.aard === aard);
      return own.length === 0 ? [] : [{ locatie, aard, cijfer: sum(own.map((c) => c.cijfer)) }];
    });
  });
}

/** The total at a date, held against the opgave of that date. */
export function totaalOp(t: Tijdlijn, datum: string): Totaal {
  const perGemeente = perGemeenteOp(t, "regulier", datum);
  const plaatsen = columnTotal([...perGemeente.values()]);
  const counted = t.telling.uitruil === "met" ? t.uitruil : [];
  const totaal = counted.reduce((cijfer, u) => withUitruil(cijfer, u, datum), plaatsen);
  const opgave = opgaveOp(t.opgaven, datum);
  return {
    datum, perGemeente, plaatsen, totaal, opgave,
    uitruil: counted.filter((u) => geldtOp(u, datum)).reduce((n, u) => n + u.plaatsen, 0),
    verschil: computeVerschilOp(totaal, opgave),
  };
}

/** The total at a date with the parts that make it. */
export function capaciteitOp(t: Tijdlijn, datum: string): Capaciteit {
  return { ...totaalOp(t, datum), delen: delenOp(t, datum), amv: columnTotal([...perGemeenteOp(t, "amv", datum).values()]) };
}

/** Every date on which something on the timeline may change, in order. */
export function wisselingen(t: Tijdlijn): readonly string[] {
  const { scenario, uitruil } = t.telling;
  const agreed = uitruil === "met" ? t.uitruil.flatMap((u) => (u.van === null ? [] : [firstDay(u.van), ...(u.tot === null ? [] : [endOf(u.tot)])])) : [];
  const all = [...t.locaties.flatMap((l) => l.fasen.flatMap(wisselingenOf)), ...(scenario.sluit === null ? [] : [scenario.sluit.op]), ...agreed];
  return [...new Set([...all, ...opgavewisselingen(t.opgaven)])].sort();
}

/** How far a timeline reaches at most: years before and after the peildatum. */
const MEEST = { terug: 4, vooruit: 10 } as const;

const years = (datum: string, n: number) => `${addMonths(datum.slice(0, 7), 12 * n)}-01`;

/** What a timeline shows: from `van` up to `tot`, and the dates from which something is different. */
export interface Venster {
  readonly van: string;
  readonly tot: string;
  /** in order, `van` first; between two of them nothing changes */
  readonly stappen: readonly Capaciteit[];
}

const teken = (c: Cijfer) => (c.staat === "waarde" ? `${c.waarde}${c.onvolledig?.join() ?? ""}` : c.staat);

/** True when nothing on the timeline differs between two dates. */
function isEender(a: Capaciteit, b: Capaciteit): boolean {
  const [x, y] = [a, b].map((c) => [c.totaal, c.amv, c.verschil, c.opgave?.cijfer ?? ONBEKEND].map(teken).join("|")) as [string, string];
  if (x !== y || a.uitruil !== b.uitruil || a.opgave?.binnenRegime !== b.opgave?.binnenRegime || a.delen.length !== b.delen.length) return false;
  return a.delen.every((d, i) => d.locatie === b.delen[i]!.locatie && d.aard === b.delen[i]!.aard && teken(d.cijfer) === teken(b.delen[i]!.cijfer));
}

/**
 * The stretch that a timeline shows: from the first date that the stand shows, or a year before the peildatum, to the end of the
 * half-year in which the last known change has settled; and its steps. A shown date of the stand is a step, whether or not something changes on it.
 */
export function vensterOf(t: Tijdlijn): Venster {
  const [first, last] = [years(t.peildatum, -MEEST.terug), years(t.peildatum, MEEST.vooruit)];
  const shown = t.capaciteitsdata.filter((d) => d >= first && d < last);
  const van = shown.filter((d) => d < t.peildatum).sort()[0] ?? yearBefore(t.peildatum);
  const changes = wisselingen(t).filter((d) => d > van && d < last);
  const settled = [t.peildatum, ...shown, ...changes].reduce((a, b) => (b > a ? b : a));
  const tot = firstDay(nextHalfjaar(halfjaarOf(`${addMonths(settled.slice(0, 7), 3)}-01`)));
  const all = [...new Set([van, ...shown, ...changes])].sort().map((d) => capaciteitOp(t, d));
  return { van, tot, stappen: all.filter((c, i) => i === 0 || shown.includes(c.datum) || !isEender(c, all[i - 1]!)) };
}

/** The same timeline with something else counted. */
export const metTelling = (t: Tijdlijn, telling: Partial<Telling>): Tijdlijn => ({ ...t, telling: { ...t.telling, ...telling } });

/** The reguliere places of one location at a date; nvt when none counts. */
export const plaatsenVanLocatie = (t: Tijdlijn, locatie: Tijdlijnlocatie, datum: string): Cijfer =>
  locatieCel(locatie.fasen, "regulier", (f) => aardOp(locatie, f, datum, t.telling) !== null).cijfer;

/** The same timeline as if a location never had places: its gemeente still has a location. */
export const zonderLocatie = (t: Tijdlijn, locatie: Tijdlijnlocatie): Tijdlijn => ({ ...t, locaties: t.locaties.map((l) => (l === locatie ? { ...l, fasen: [] } : l)) });
