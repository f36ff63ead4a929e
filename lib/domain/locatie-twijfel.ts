import { numberOf, sum, type Cijfer } from "./cijfer";
import { capaciteitOf, einde, endOf, findFaseTwijfel, isNietGeeindigd, teltOp, type Fase, type FaseTwijfel, type Locatie, type Soort } from "./locatie";
import { firstDay, lastDay, nextDay } from "./periode";
import { latestPer } from "./waarneming";

/** What of a location somebody has to find out or settle. */
export type LocatieTwijfelsoort =
  | FaseTwijfel
  /** the option ends before or with the phase itself */
  | "optie-voor-einde"
  /** its van has passed and it is still gepland */
  | "plan-verlopen"
  /** the moment to decide has passed: of an extension its tot, of a phase that is an option its van */
  | "optie-onbeslist"
  /** two phases of one soort that both count on a day to come */
  | "overlap"
  /** amv is a "waarvan": it cannot be more than the places of its location */
  | "amv-boven-plaatsen"
  | "capaciteit-onbekend";

export interface LocatieTwijfel {
  readonly soort: LocatieTwijfelsoort;
  /** the phases it is about, in order of fase */
  readonly fasen: readonly [Fase, ...Fase[]];
  /** the day since which it has been open (2024-09-01) */
  readonly sinds: string;
  /** of amv-boven-plaatsen: the first day from the peildatum on, and the two numbers of places on it */
  readonly teveel?: { readonly datum: string; readonly amv: number; readonly plaatsen: number };
}

const latest = (a: string, b: string) => (a > b ? a : b);

/** A phase of 0 places has lapsed, or says that there are none of its soort: nobody waits for it. */
const hasPlaces = (fase: Fase) => fase.capaciteit !== 0;

function findInFase(fase: Fase, peildatum: string): LocatieTwijfel[] {
  const found = (soort: LocatieTwijfelsoort, sinds: string): LocatieTwijfel => ({ soort, fasen: [fase], sinds: latest(sinds, fase.peildatum) });
  const twijfels: LocatieTwijfel[] = [];
  const own = findFaseTwijfel(fase, peildatum);
  if (own !== null) twijfels.push(found(own, own === "einde-voorbij" ? endOf(fase.tot!) : fase.peildatum));
  if (fase.capaciteit === null && isNietGeeindigd(fase, peildatum, "met")) twijfels.push(found("capaciteit-onbekend", fase.peildatum));
  if (fase.zekerheid === "onbevestigd" || !hasPlaces(fase)) return twijfels;

  if (fase.tot !== null && fase.optieTot !== null && endOf(fase.optieTot) <= endOf(fase.tot)) twijfels.push(found("optie-voor-einde", fase.peildatum));
  const vanPassed = fase.van !== null && lastDay(fase.van) < peildatum ? nextDay(lastDay(fase.van)) : null;
  const totPassed = fase.tot !== null && endOf(fase.tot) <= peildatum ? endOf(fase.tot) : null;
  if (fase.zekerheid === "gepland" && vanPassed !== null) twijfels.push(found("plan-verlopen", vanPassed));
  const undecided = fase.zekerheid === "optie" ? (vanPassed ?? totPassed) : fase.optieTot === null ? null : totPassed;
  if (undecided !== null) twijfels.push(found("optie-onbeslist", undecided));
  return twijfels;
}

/** The days on which a phase counts, with options: from `begin` ("" = always) until `eind` (null = open), that day not included. */
function daysOf(fase: Fase): { readonly begin: string; readonly eind: string | null } {
  return { begin: fase.zekerheid === "onbevestigd" || fase.van === null ? "" : firstDay(fase.van), eind: einde(fase, "met") };
}

function overlaps(a: Fase, b: Fase, peildatum: string): boolean {
  const [x, y] = [daysOf(a), daysOf(b)];
  const begin = latest(latest(x.begin, y.begin), peildatum);
  return [x.eind, y.eind].every((eind) => eind === null || begin < eind);
}

function findOverlap(fasen: readonly Fase[], peildatum: string): LocatieTwijfel[] {
  return fasen.flatMap((a, i) =>
    fasen
      .slice(i + 1)
      .filter((b) => a.soort === b.soort && hasPlaces(a) && hasPlaces(b) && overlaps(a, b, peildatum))
      .map((b): LocatieTwijfel => ({ soort: "overlap", fasen: [a, b], sinds: latest(a.peildatum, b.peildatum) })),
  );
}

/** The places of these soorten at a date; a location that has them at other times has 0 now. */
function placesOn(fasen: readonly Fase[], soorten: readonly Soort[], datum: string): Cijfer {
  const counted = fasen.filter((f) => soorten.includes(f.soort) && teltOp(f, datum, "met"));
  return counted.length === 0 ? { staat: "waarde", waarde: 0 } : sum(counted.map(capaciteitOf));
}

/** A location with amv places only is not held against places of another soort: it has none. */
function findAmvTeveel(fasen: readonly Fase[], peildatum: string): LocatieTwijfel[] {
  const amvFasen = fasen.filter((f) => f.soort === "amv");
  const [first, ...rest] = amvFasen;
  if (first === undefined || amvFasen.length === fasen.length) return [];
  const dates = fasen.flatMap((f) => [daysOf(f).begin, daysOf(f).eind ?? ""]).filter((d) => d > peildatum);
  for (const datum of [peildatum, ...dates.sort()]) {
    const amv = placesOn(fasen, ["amv"], datum);
    const others = placesOn(fasen, ["regulier", "noodopvang"], datum);
    const [n, plaatsen] = [numberOf(amv), others.staat === "waarde" && !others.onvolledig ? others.waarde : null];
    if (n === null || plaatsen === null || n <= plaatsen) continue;
    return [{ soort: "amv-boven-plaatsen", fasen: [first, ...rest], sinds: fasen.map((f) => f.peildatum).reduce(latest), teveel: { datum, amv: n, plaatsen } }];
  }
  return [];
}

/**
 * Everything of a location that asks attention at `peildatum`: what contradicts, has expired, overlaps or is not known.
 * It only flags: what a stand counts does not depend on it.
 * @param locatie as known at the peildatum (`knownLocaties`): one line per phase
 */
export function findLocatieTwijfels(locatie: Locatie, peildatum: string): readonly LocatieTwijfel[] {
  const { fasen } = locatie;
  return [...fasen.flatMap((f) => findInFase(f, peildatum)), ...findOverlap(fasen, peildatum), ...findAmvTeveel(fasen, peildatum)];
}

const isSame = (a: LocatieTwijfel, b: LocatieTwijfel) => a.soort === b.soort && a.fasen.length === b.fasen.length && a.fasen.every((f) => b.fasen.some((g) => g.fase === f.fase));

/**
 * The day since which a doubt has been open without a break. A line that leaves it open (the places, confirmed again each month) does not make it new.
 * @param locatie with all its lines
 */
export function openSinds(twijfel: LocatieTwijfel, locatie: Locatie): string {
  const moments = [...new Set(locatie.fasen.map((f) => f.peildatum))].sort().reverse();
  return moments.reduce((sinds, moment, i) => {
    const before = moments[i + 1];
    if (moment !== sinds || before === undefined) return sinds;
    const known = { ...locatie, fasen: [...latestPer(locatie.fasen, before, (f) => f.fase).values()] };
    return findLocatieTwijfels(known, moment).find((t) => isSame(t, twijfel))?.sinds ?? sinds;
  }, twijfel.sinds);
}
