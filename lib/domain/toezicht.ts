import { missingIn, numberOf, ONBEKEND, sleutelVan, waarde, type Cijfer } from "./cijfer";
import { computeEindstanden, previousHalfjaar } from "./halfjaar";
import { lastDay } from "./periode";
import type { StandInvoer } from "./stand";
import { computeRijTempo, computeTotaalTempo, computeVergunninghouders, type Tempo, type VergunninghoudersRij, type VergunninghoudersTabel } from "./vergunninghouders";
import { readFigures, type Gebied, type Waarneming } from "./waarneming";

/** What was left at a half-year's end, persons: positive is an achterstand, negative a voorsprong. */
export interface Sluiting {
  /** the half-year that closed */
  readonly halfjaar: string;
  readonly stand: Cijfer;
  /** true when it is the published stand with which the next half-year begins; false when it is our own count */
  readonly gepubliceerd: boolean;
}

/** How many closings in a row were an achterstand, counted back from the latest. */
export interface Achterreeks {
  readonly aantal: number;
  /** the first half-year of them; null when there is none */
  readonly sinds: string | null;
  /** true when the one before them is not known: it can be more */
  readonly minstens: boolean;
}

/** What toezicht looks at, of one gemeente or of the province. */
export interface Toezichtcijfers {
  readonly cellen: VergunninghoudersRij["cellen"];
  readonly tempo: Tempo;
}

export interface Toezichtrij extends Toezichtcijfers {
  readonly gebied: Gebied;
  /** the latest first, as many as are asked for */
  readonly sluitingen: readonly Sluiting[];
  readonly achter: Achterreeks;
}

export interface Toezicht {
  readonly tabel: VergunninghoudersTabel;
  /** in the order of the gemeenten */
  readonly rijen: readonly Toezichtrij[];
  readonly totaal: Toezichtcijfers;
}

/** How many closings are looked back at: five years. */
export const SLUITINGEN = 10;

/** The half-years that closed before this one, the latest first. */
export function vorigeHalfjaren(halfjaar: string, aantal: number = SLUITINGEN): readonly string[] {
  const eerder: string[] = [];
  for (let h = previousHalfjaar(halfjaar); eerder.length < aantal; h = previousHalfjaar(h)) eerder.push(h);
  return eerder;
}

/**
 * The closings before a half-year, the latest first. The published stand with which the next one begins goes before our own count of what
 * was left (domain: roll-over); without either it is onbekend.
 */
function computeSluitingen(gemeenten: readonly Gebied[], waarnemingen: readonly Waarneming[], halfjaar: string, peildatum: string): readonly (readonly Sluiting[])[] {
  const known = waarnemingen.filter((w) => w.thema === "vergunninghouders" && w.peildatum <= peildatum);
  const figures = readFigures("vergunninghouders", known, peildatum);
  const eerder = vorigeHalfjaren(halfjaar);
  const eigen = eerder.map((h) => (lastDay(h) <= peildatum ? computeEindstanden(gemeenten, known, h, peildatum) : gemeenten.map(() => ONBEKEND)));
  return gemeenten.map(({ code }, g) =>
    eerder.map((h, i): Sluiting => {
      const gepubliceerd = figures.at("standBegin", code, i === 0 ? halfjaar : eerder[i - 1]!).cijfer;
      return numberOf(gepubliceerd) === null ? { halfjaar: h, stand: eigen[i]![g]!, gepubliceerd: false } : { halfjaar: h, stand: gepubliceerd, gepubliceerd: true };
    }),
  );
}

/** What was left for certain; null where it is not known, also when a month is missing in our own count: who delivered nothing is not behind by it. */
export const zekerVan = (sluiting: Sluiting | undefined): number | null => (sluiting === undefined || missingIn(sluiting.stand).length > 0 ? null : numberOf(sluiting.stand));

/** Counts the closings that were an achterstand, back from the latest: one that is not known ends the counting, and says so. */
export function computeAchterreeks(sluitingen: readonly Sluiting[]): Achterreeks {
  const isAchter = (sluiting: Sluiting) => {
    const n = zekerVan(sluiting);
    return n !== null && n > 0;
  };
  const first = sluitingen.findIndex((s) => !isAchter(s));
  const achter = first === -1 ? sluitingen : sluitingen.slice(0, first);
  return { aantal: achter.length, sinds: achter.at(-1)?.halfjaar ?? null, minstens: zekerVan(first === -1 ? undefined : sluitingen[first]) === null };
}

/**
 * What the gedeputeerde looks at before the talks: the half-year that the table shows, its pace, and the closings before it.
 * @param invoer of the stand at `peildatum`
 * @param historie the figures of vergunninghouders of the half-years before, in any order
 */
export function computeToezicht({ gemeenten, waarnemingen }: StandInvoer, historie: readonly Waarneming[], peildatum: string): Toezicht {
  const tabel = computeVergunninghouders(gemeenten, waarnemingen, peildatum);
  const sluitingen = tabel.periode === null ? gemeenten.map(() => []) : computeSluitingen(gemeenten, historie, tabel.periode.periode, peildatum);
  return {
    tabel,
    rijen: tabel.rijen.map((rij, i) => ({
      gebied: rij.gebied, cellen: rij.cellen, tempo: computeRijTempo(tabel, rij), sluitingen: sluitingen[i]!, achter: computeAchterreeks(sluitingen[i]!),
    })),
    totaal: { cellen: tabel.totaal.cellen, tempo: computeTotaalTempo(tabel) },
  };
}

/** The number of closings in a row as a figure: onbekend while the latest closing is not known. */
export function halfjarenAchter({ sluitingen, achter }: Pick<Toezichtrij, "sluitingen" | "achter">): Cijfer {
  return zekerVan(sluitingen[0]) === null ? ONBEKEND : waarde(achter.aantal);
}

/** By what a ranking can go, each with the sign of what is worst: the most left, the furthest behind schedule. */
const ERGST = {
  prognose: { van: ({ tempo }) => tempo.prognose, meest: true },
  nog: { van: ({ cellen }) => cellen.nogTeRealiseren.cijfer, meest: true },
  achterstand: { van: ({ cellen }) => cellen.standBegin.cijfer, meest: true },
  taakstelling: { van: ({ cellen }) => cellen.taakstelling.cijfer, meest: true },
  gerealiseerd: { van: ({ cellen }) => cellen.gerealiseerd.cijfer, meest: false },
  schema: { van: ({ tempo }) => tempo.opSchema, meest: false },
  deel: { van: ({ cellen }) => cellen.percentageTotaal.cijfer, meest: false },
  nodig: { van: ({ tempo }) => tempo.nodigPerMaand, meest: true },
  gehaald: { van: ({ tempo }) => tempo.gemiddeldPerMaand, meest: false },
  halfjaren: { van: halfjarenAchter, meest: true },
} as const satisfies Readonly<Record<string, { readonly van: (rij: Toezichtrij) => Cijfer; readonly meest: boolean }>>;

export type Rangschikking = keyof typeof ERGST;
export const RANGSCHIKKINGEN = Object.keys(ERGST) as Rangschikking[];
export const RICHTINGEN = ["ergste", "beste"] as const;
export type Richting = (typeof RICHTINGEN)[number];

/** Whether the largest figure comes first. */
export const isAflopend = (op: Rangschikking, richting: Richting): boolean => ERGST[op].meest === (richting === "ergste");

/**
 * The rows from worst to best, or the other way round. By the unrounded figures; equal ones keep the order of the gemeenten, and what has no
 * figure comes last either way: it is neither good nor bad.
 */
export function rangschik(rijen: readonly Toezichtrij[], op: Rangschikking, richting: Richting): readonly Toezichtrij[] {
  const { van } = ERGST[op];
  const sign = isAflopend(op, richting) ? -1 : 1;
  const keyed = rijen.map((rij) => ({ rij, n: numberOf(van(rij)) }));
  const known = keyed.flatMap(({ rij, n }) => (n === null ? [] : [{ rij, key: sleutelVan(n) }]));
  return [...known.sort((a, b) => sign * (a.key - b.key)).map(({ rij }) => rij), ...keyed.filter(({ n }) => n === null).map(({ rij }) => rij)];
}
