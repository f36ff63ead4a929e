/** A step of the interventieladder, in the words of the province. */
export interface Ladderstap {
  readonly naam: string;
  /** what happens at this step; may be empty */
  readonly uitleg: string;
}

/** When the software raises a signal; null or false = it never does. A signal is a proposal, a person decides. */
export interface Signaalregels {
  /** behind at this many half-year closings in a row */
  readonly sluitingenAchter: number | null;
  /** the promise of the plan van aanpak missed this many months in a row */
  readonly beloftenGemist: number | null;
  /** as far behind schedule as at the last talk, or further */
  readonly geenVerbetering: boolean;
}

/** One version of the framework by which a province supervises: the ladder, and the rules for signals. */
export interface Beleidskader {
  /** 0 = the generic one, that applies until the province records its own */
  readonly versie: number;
  readonly naam: string;
  /** date from which it applies */
  readonly vanaf: string;
  /** step 1 first */
  readonly treden: readonly Ladderstap[];
  readonly regels: Signaalregels;
}

/**
 * The generic ladder of the national framework for interbestuurlijk toezicht (Algemeen beleidskader indeplaatsstelling bij taakverwaarlozing):
 * what a province begins with.
 */
export const GENERIEK_KADER: Beleidskader = {
  versie: 0,
  naam: "Generieke interventieladder",
  vanaf: "2010-01-01",
  treden: [
    { naam: "Signaleren", uitleg: "De provincie ziet dat een gemeente achterblijft." },
    { naam: "Informatie opvragen en toetsen", uitleg: "De gemeente legt uit hoe het komt en wat zij doet." },
    { naam: "Afspraken over actie, termijn en vervolg", uitleg: "Provincie en gemeente spreken af wat er wanneer klaar is." },
    { naam: "Vooraankondiging van een besluit", uitleg: "De provincie meldt dat zij van plan is in te grijpen." },
    { naam: "Besluit, met een laatste termijn", uitleg: "De gemeente krijgt nog één termijn om het zelf te doen." },
    { naam: "Uitvoeren in plaats van de gemeente", uitleg: "De provincie doet wat de gemeente had moeten doen." },
  ],
  regels: { sluitingenAchter: 2, beloftenGemist: 2, geenVerbetering: true },
};

/** The framework that applies at a date: of those that began by then the last recorded, else the generic one. */
export function kaderOp(kaders: readonly Beleidskader[], datum: string): Beleidskader {
  return kaders.filter((k) => k.vanaf <= datum).reduce((last, k) => (k.versie > last.versie ? k : last), GENERIEK_KADER);
}

/** The framework of a version; undefined when the province has none of that number. */
export function findKader(kaders: readonly Beleidskader[], versie: number): Beleidskader | undefined {
  return versie === GENERIEK_KADER.versie ? GENERIEK_KADER : kaders.find((k) => k.versie === versie);
}

/** `3. Afspraken over actie, termijn en vervolg`; trede null = not on the ladder. */
export function tredenaam(kader: Beleidskader, trede: number | null): string {
  return trede === null ? "geen trede" : `${trede}. ${kader.treden[trede - 1]?.naam ?? "onbekende trede"}`;
}
