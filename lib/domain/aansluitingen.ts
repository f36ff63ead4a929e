import type { Cijfer } from "./cijfer";
import { computeHalfjaar, previousHalfjaar, type Halfjaarrij } from "./halfjaar";
import { lastDay } from "./periode";
import { columnTotal } from "./tabel";
import type { Gebied, Waarneming } from "./waarneming";

/** A gemeente where two half-years meet: closing + aansluitverschil = stand begin. Persons. */
export interface Aansluiting extends Pick<Halfjaarrij, "gebied" | "eindstand" | "aansluitverschil" | "standBegin" | "zonderReden"> {
  readonly reden: string | null;
}

/** All gemeenten where two half-years meet. */
export interface Overgang {
  /** the half-year that ended */
  readonly van: string;
  /** the half-year that began */
  readonly naar: string;
  readonly rijen: readonly Aansluiting[];
  /** each the sum of its own column */
  readonly totaal: Readonly<Record<"eindstand" | "aansluitverschil" | "standBegin", Cijfer>>;
}

/** A stored reason of an aansluitverschil. */
export interface Aansluitreden {
  readonly gebied: string;
  /** the half-year that begins with the difference */
  readonly halfjaar: string;
  readonly reden: string;
}

/**
 * The transitions into these half-years, in their order; of those whose half-year before has ended by `peildatum`.
 * @param waarnemingen of these half-years and the one before each, in any order
 */
export function computeAansluitingen(
  gemeenten: readonly Gebied[], waarnemingen: readonly Waarneming[], redenen: readonly Aansluitreden[], halfjaren: readonly string[], peildatum: string,
): readonly Overgang[] {
  const known = waarnemingen.filter((w) => w.thema === "vergunninghouders" && w.peildatum <= peildatum);
  return halfjaren
    .filter((naar) => lastDay(previousHalfjaar(naar)) <= peildatum)
    .map((naar) => {
      const own = new Map(redenen.filter((r) => r.halfjaar === naar).map((r) => [r.gebied, r.reden]));
      const rijen = computeHalfjaar(gemeenten, known, naar, own, peildatum).map(({ gebied, eindstand, aansluitverschil, standBegin, zonderReden }): Aansluiting => {
        return { gebied, eindstand, aansluitverschil, standBegin, zonderReden, reden: own.get(gebied.code) ?? null };
      });
      const total = (pick: (r: Aansluiting) => Cijfer) => columnTotal(rijen.map(pick));
      return { van: previousHalfjaar(naar), naar, rijen, totaal: { eindstand: total((r) => r.eindstand), aansluitverschil: total((r) => r.aansluitverschil), standBegin: total((r) => r.standBegin) } };
    });
}
