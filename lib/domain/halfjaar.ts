import { computeAansluitverschil, lacksReden } from "./aansluiting";
import { ONBEKEND, type Cijfer } from "./cijfer";
import { addMonths, firstDay, halfjaarOf, isHalfjaar, lastDay, monthsOf, nextHalfjaar } from "./periode";
import { computeTaakstelling, inwonersdatum, wijktAf } from "./taakstelling";
import { computeVergunninghouders } from "./vergunninghouders";
import { latestPer, type Gebied, type Waarneming } from "./waarneming";

/** The half-year before this one. */
export function previousHalfjaar(halfjaar: string): string {
  return halfjaarOf(`${addMonths(firstDay(halfjaar).slice(0, 7), -1)}-01`);
}

/** The first half-year that can be opened; older ones come in by files. */
const EERSTE = "2000-I";

/** A half-year that can be opened: up to the one after the present. @param vandaag date */
export function isTeOpenen(halfjaar: string, vandaag: string): boolean {
  return isHalfjaar(halfjaar) && halfjaar >= EERSTE && halfjaar <= nextHalfjaar(halfjaarOf(vandaag));
}

/** A gemeente at the roll-over into a half-year. Persons. */
export interface Halfjaarrij {
  readonly gebied: Gebied;
  /** our own closing of the half-year before: the proposal for the stand */
  readonly eindstand: Cijfer;
  /** the published stand and taakstelling */
  readonly standBegin: Cijfer;
  readonly taakstelling: Cijfer;
  /** standBegin − eindstand */
  readonly aansluitverschil: Cijfer;
  /** true when the difference needs a reason and has none */
  readonly zonderReden: boolean;
  /** the taakstelling by art. 29 */
  readonly berekend: Cijfer;
  /** true when the published one lies further from it than 1 */
  readonly wijktAf: boolean;
}

/** Our closing: what is left at the end of a half-year, with all that is known now; before its end the months so far. In the order of `gemeenten`. */
export function computeEindstanden(gemeenten: readonly Gebied[], waarnemingen: readonly Waarneming[], halfjaar: string, vandaag: string): readonly Cijfer[] {
  const months = monthsOf(halfjaar);
  const own = waarnemingen.filter((w) => w.periode === halfjaar || months.includes(w.periode));
  const at = vandaag > lastDay(halfjaar) ? vandaag : lastDay(halfjaar);
  const tabel = computeVergunninghouders(gemeenten, own, at);
  return tabel.rijen.map((r) => (tabel.periode === null ? ONBEKEND : r.cellen.nogTeRealiseren.cijfer));
}

/**
 * The roll-over into a half-year: closing + aansluitverschil = stand begin, always; and the check of the taakstelling.
 * @param waarnemingen of this half-year and the one before, inhabitants and the national taakstelling, in any order
 * @param redenen of the aansluitverschil, by CBS code
 */
export function computeHalfjaar(
  gemeenten: readonly Gebied[], waarnemingen: readonly Waarneming[], halfjaar: string, redenen: ReadonlyMap<string, string>, vandaag: string,
): readonly Halfjaarrij[] {
  const latest = latestPer(waarnemingen, "9999-12-31", (w) => `${w.indicator}|${w.gebied}|${w.periode}`);
  const at = (indicator: string, gebied: string, periode: string) => latest.get(`${indicator}|${gebied}|${periode}`)?.cijfer ?? ONBEKEND;
  const eindstanden = computeEindstanden(gemeenten, waarnemingen, previousHalfjaar(halfjaar), vandaag);
  const geteld = inwonersdatum(halfjaar);
  return gemeenten.map((gebied, i): Halfjaarrij => {
    const [eindstand, standBegin, taakstelling] = [eindstanden[i]!, at("standBegin", gebied.code, halfjaar), at("taakstelling", gebied.code, halfjaar)];
    const aansluitverschil = computeAansluitverschil(eindstand, standBegin);
    const berekend = computeTaakstelling(at("taakstelling", "NL", halfjaar), at("inwoners", gebied.code, geteld), at("inwoners", "NL", geteld));
    return {
      gebied, eindstand, standBegin, taakstelling, aansluitverschil,
      zonderReden: lacksReden(aansluitverschil, redenen.get(gebied.code) ?? null),
      berekend,
      wijktAf: wijktAf(taakstelling, berekend),
    };
  });
}
