import { numberOf, sum, type Cijfer } from "@/lib/domain/cijfer";
import type { Aard, Capaciteit, Deel, Tijdlijn } from "@/lib/domain/tijdlijn";

/** One layer of the stack: the equally sure places of a location, a gemeente, or the gemeenten that are left. */
export interface Laag {
  /** unique in the chart: the head of its row */
  readonly kop: string;
  /** names for its bar, the longest first */
  readonly namen: readonly string[];
  readonly aard: Aard;
  /** per step, in their order; null where it has nothing that counts */
  readonly cijfers: readonly (Cijfer | null)[];
}

/** More layers than this cannot be told apart: then the stack is per gemeente, and the smallest gemeenten are one layer. */
export const MEESTE_LAGEN = 8;

const ACHTER: Readonly<Record<Aard, string>> = { zeker: "", onbevestigd: ", onbevestigd", gepland: ", gepland", scenario: ", scenario", optie: ", optie" };

interface Groep {
  readonly kop: string;
  readonly namen: readonly string[];
  readonly bevat: (deel: Deel) => boolean;
}

/** The layers of a group, one for each way in which its places are sure. */
function lagenVan(groepen: readonly Groep[], stappen: readonly Capaciteit[]): readonly Laag[] {
  return groepen.flatMap(({ kop, namen, bevat }) => {
    const perStap = stappen.map(({ delen }) => delen.filter(bevat));
    const aarden = [...new Set(perStap.flat().map((d) => d.aard))];
    return aarden.map((aard) => ({
      kop: `${kop}${ACHTER[aard]}`, namen, aard,
      cijfers: perStap.map((delen) => {
        const own = delen.filter((d) => d.aard === aard);
        return own.length === 0 ? null : sum(own.map((d) => d.cijfer));
      }),
    }));
  });
}

const gemeenteVan = (t: Tijdlijn, code: string) => t.gemeenten.find((g) => g.code === code)?.naam ?? code;

/** A layer per location. On the timeline of one gemeente its name goes without saying. */
export function lagenPerLocatie(t: Tijdlijn, stappen: readonly Capaciteit[]): readonly Laag[] {
  const groepen = t.locaties.map((locatie): Groep => {
    const long = t.gemeenten.length === 1 ? [] : [`${locatie.naam}, ${gemeenteVan(t, locatie.gebied)}`];
    return { kop: long[0] ?? locatie.naam, namen: [...long, locatie.naam], bevat: (d) => d.locatie === locatie };
  });
  return lagenVan(groepen, stappen);
}

/** The most places that a gemeente has at any step. */
const meeste = (stappen: readonly Capaciteit[], code: string) => Math.max(0, ...stappen.map((s) => numberOf(s.perGemeente.get(code)!) ?? 0));

function lagenPerGemeente(t: Tijdlijn, stappen: readonly Capaciteit[]): readonly Laag[] {
  const having = t.gemeenten.filter((g) => stappen.some((s) => s.delen.some((d) => d.locatie.gebied === g.code)));
  const bySize = [...having].sort((a, b) => meeste(stappen, b.code) - meeste(stappen, a.code));
  const named = having.length > MEESTE_LAGEN ? new Set(bySize.slice(0, MEESTE_LAGEN - 1)) : new Set(having);
  const rest = having.filter((g) => !named.has(g));
  const one = (g: (typeof having)[number]): Groep => ({ kop: `Samen in ${g.naam}`, namen: [g.naam], bevat: (d) => d.locatie.gebied === g.code });
  const others: Groep = { kop: `Samen in ${rest.length} andere gemeenten`, namen: [`${rest.length} andere gemeenten`, "Andere"], bevat: (d) => rest.some((g) => g.code === d.locatie.gebied) };
  return lagenVan([...having.filter((g) => named.has(g)).map(one), ...(rest.length > 0 ? [others] : [])], stappen);
}

/** What is stacked: `getekend` are the layers of the drawing, `rijen` all that the table shows. */
export interface Lagen {
  readonly rijen: readonly Laag[];
  readonly getekend: readonly Laag[];
  /** true when the drawing is per gemeente */
  readonly perGemeente: boolean;
}

export function buildLagen(t: Tijdlijn, stappen: readonly Capaciteit[]): Lagen {
  const locaties = lagenPerLocatie(t, stappen);
  const counted = new Set(stappen.flatMap((s) => s.delen.map((d) => d.locatie)));
  if (counted.size <= MEESTE_LAGEN || t.gemeenten.length === 1) return { rijen: locaties, getekend: locaties, perGemeente: false };
  const gemeenten = lagenPerGemeente(t, stappen);
  return { rijen: [...locaties, ...gemeenten], getekend: gemeenten, perGemeente: true };
}
