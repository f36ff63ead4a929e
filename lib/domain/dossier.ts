import { firstDay, lastDay } from "./periode";
import { geldende, laatsteVersies, type Versie } from "./versie";

/** What a dossier is made of. "mededeling" is what a source says and none of the others holds. */
export const DOSSIERSOORTEN = ["trede", "brief", "plan", "planoordeel", "gesprek", "afspraak", "reden", "notitie", "mededeling"] as const;
export type Dossiersoort = (typeof DOSSIERSOORTEN)[number];

/** Who may read an item: the gemeente itself too, the province only, or the gedeputeerde only. */
export const KRINGEN = ["gemeente", "provincie", "vertrouwelijk"] as const;
export type Kring = (typeof KRINGEN)[number];

/** What somebody promised for a month: persons. */
export interface Belofte {
  /** 2024-09 */
  readonly maand: string;
  readonly aantal: number;
}

export const BRIEFRICHTINGEN = ["aan", "van"] as const;
export const PLANSTANDEN = ["gevraagd", "ontvangen"] as const;
export const OORDELEN = ["goedgekeurd", "afgekeurd"] as const;
export const GESPREKSTANDEN = ["gewenst", "gepland", "gevoerd"] as const;
export const AFSPRAAKSTANDEN = ["open", "gedaan", "deels", "niet"] as const;
export type Afspraakstand = (typeof AFSPRAAKSTANDEN)[number];
/** A deadline without a date. */
export const ZSM = "zsm";

/** What each soort says, beside its date and source. */
export interface Inhoud {
  /** a decision on the step of the ladder; trede null = off the ladder */
  readonly trede: { readonly kader: number; readonly trede: number | null; readonly motivatie: string; /** role */ readonly besluitDoor: string };
  /** a letter to or from the gemeente */
  readonly brief: { readonly richting: (typeof BRIEFRICHTINGEN)[number]; readonly onderwerp: string };
  /** a plan van aanpak; without beloften it is not known what it promises a month */
  readonly plan: { readonly stand: (typeof PLANSTANDEN)[number]; readonly omschrijving: string; readonly beloften: readonly Belofte[] };
  /** a decision on a plan, by its sleutel */
  readonly planoordeel: { readonly plan: string; readonly oordeel: (typeof OORDELEN)[number]; readonly motivatie: string };
  /** a talk; `aanwezig` are roles, never names */
  readonly gesprek: { readonly stand: (typeof GESPREKSTANDEN)[number]; readonly aanwezig: readonly string[]; readonly verslag: string };
  /** an agreement; `gesprek` is the sleutel of the talk that it comes from, `uiterlijk` a date, "zsm" or null = none */
  readonly afspraak: {
    readonly tekst: string; readonly eigenaar: string; readonly uiterlijk: string | null; readonly stand: Afspraakstand; readonly uitkomst: string; readonly gesprek: string | null;
  };
  /** a verschoonbare reden, from its date; tot null = it still holds */
  readonly reden: { readonly tekst: string; readonly tot: string | null };
  readonly notitie: { readonly tekst: string };
  readonly mededeling: { readonly tekst: string };
}

/** What is said of an item; it keeps its soort, gebied and kring in all versions. */
export type Stukgegevens<S extends Dossiersoort = Dossiersoort> = { [K in S]: { readonly soort: K; readonly gebied: string; readonly kring: Kring; /** year, month or date */ readonly datum: string; readonly inhoud: Inhoud[K] } }[S];

/** One recorded version of an item in a dossier. */
export type Dossierstuk<S extends Dossiersoort = Dossiersoort> = Stukgegevens<S> & Versie;

/** Which kringen a soort can have; the first is what a form begins with. */
export function kringenVan(soort: Dossiersoort): readonly Kring[] {
  if (soort === "notitie") return ["provincie", "vertrouwelijk"];
  return soort === "mededeling" ? ["gemeente", "provincie"] : ["gemeente"];
}

/** From the earliest to the latest date; of one date in the order in which they were first recorded. */
function opDatum<T extends Dossierstuk>(stukken: readonly T[]): readonly T[] {
  const keyed = stukken.map((stuk, i) => ({ stuk, key: firstDay(stuk.datum), i }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.i - b.i)).map(({ stuk }) => stuk);
}

/**
 * The last version of each item, in order of date; those that lapsed are left out.
 * @param peildatum only what was known to be true by then; null = all
 */
export function dossierOp(versies: readonly Dossierstuk[], peildatum: string | null): readonly Dossierstuk[] {
  return opDatum(geldende(laatsteVersies(versies, peildatum)));
}

/** The items of one soort, in the same order. */
export function vanSoort<S extends Dossiersoort>(stukken: readonly Dossierstuk[], soort: S): readonly Dossierstuk<S>[] {
  return stukken.filter((s): s is Dossierstuk & Dossierstuk<S> => s.soort === soort);
}

/** What a gemeente itself reads of these: its own, without what the province keeps to itself. */
export function zoalsGemeente(stukken: readonly Dossierstuk[], gemeente: string): readonly Dossierstuk[] {
  return stukken.filter((s) => s.gebied === gemeente && s.kring === "gemeente");
}

/** Whether a date has come: its first day. */
const isGeweest = (datum: string, op: string) => firstDay(datum) <= op;

/** The decision that holds: the last by its date. undefined = onbekend, which is not "no step". */
export function geldendeTrede(stukken: readonly Dossierstuk[], op: string): Dossierstuk<"trede"> | undefined {
  return vanSoort(stukken, "trede").filter((t) => isGeweest(t.datum, op)).at(-1);
}

/** The date of the first of the last decisions in a row that say the same step: since when the gemeente is there. */
export function tredeSinds(stukken: readonly Dossierstuk[], op: string): string | undefined {
  const besluiten = vanSoort(stukken, "trede").filter((t) => isGeweest(t.datum, op));
  const laatste = besluiten.at(-1)?.inhoud;
  const ander = besluiten.findLastIndex(({ inhoud }) => inhoud.trede !== laatste?.trede || inhoud.kader !== laatste?.kader);
  return besluiten[ander + 1]?.datum;
}

/** The plan van aanpak that holds: the last that was received, else the last that was asked for; with the last decision on it. */
export interface Planstand {
  readonly plan: Dossierstuk<"plan">;
  readonly oordeel: Dossierstuk<"planoordeel"> | undefined;
}

export function geldendPlan(stukken: readonly Dossierstuk[], op: string): Planstand | undefined {
  const plannen = vanSoort(stukken, "plan").filter((p) => isGeweest(p.datum, op));
  const plan = plannen.findLast((p) => p.inhoud.stand === "ontvangen") ?? plannen.at(-1);
  if (!plan) return undefined;
  return { plan, oordeel: vanSoort(stukken, "planoordeel").filter((o) => o.inhoud.plan === plan.sleutel && isGeweest(o.datum, op)).at(-1) };
}

/** The last talk that was held by a date. */
export function laatsteGesprek(stukken: readonly Dossierstuk[], op: string): Dossierstuk<"gesprek"> | undefined {
  return vanSoort(stukken, "gesprek").filter((g) => g.inhoud.stand === "gevoerd" && isGeweest(g.datum, op)).at(-1);
}

/** The first talk that is planned for a date or later; a month counts until its last day. */
export function volgendeGesprek(stukken: readonly Dossierstuk[], op: string): Dossierstuk<"gesprek"> | undefined {
  return vanSoort(stukken, "gesprek").find((g) => g.inhoud.stand === "gepland" && lastDay(g.datum) >= op);
}

/** A talk whose date has passed while nobody said that it was held. */
export const isOnbevestigd = (gesprek: Dossierstuk<"gesprek">, op: string): boolean => gesprek.inhoud.stand === "gepland" && lastDay(gesprek.datum) < op;

/** Verschoonbare redenen that hold at a date. */
export function geldendeRedenen(stukken: readonly Dossierstuk[], op: string): readonly Dossierstuk<"reden">[] {
  return vanSoort(stukken, "reden").filter((r) => isGeweest(r.datum, op) && (r.inhoud.tot === null || lastDay(r.inhoud.tot) >= op));
}

/** Whether an agreement is still to be done: open, or done in part. */
export const isOpen = ({ inhoud }: Dossierstuk<"afspraak">): boolean => inhoud.stand === "open" || inhoud.stand === "deels";

/** Whether an open agreement's deadline has passed. */
export function isTeLaat(afspraak: Dossierstuk<"afspraak">, op: string): boolean {
  const { uiterlijk } = afspraak.inhoud;
  return isOpen(afspraak) && uiterlijk !== null && uiterlijk !== ZSM && lastDay(uiterlijk) < op;
}

/** The agreements: open ones first by deadline (z.s.m. before a date, none after it), then those that ended, the latest first. */
export function opVolgorde(afspraken: readonly Dossierstuk<"afspraak">[]): readonly Dossierstuk<"afspraak">[] {
  const key = ({ inhoud: { uiterlijk } }: Dossierstuk<"afspraak">) => (uiterlijk === null ? "9999" : uiterlijk === ZSM ? "0000" : lastDay(uiterlijk));
  const open = afspraken.filter(isOpen).sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
  return [...open, ...afspraken.filter((a) => !isOpen(a)).reverse()];
}
