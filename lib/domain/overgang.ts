import { sum, type Cijfer } from "./cijfer";
import { capaciteitOf, einde, type Fase } from "./locatie";
import { firstDay } from "./periode";
import { aardOp, plaatsenVanLocatie, type Tijdlijn, type Tijdlijnlocatie } from "./tijdlijn";

/** Something that changes the number of reguliere places, still to come. */
export interface Overgang {
  /** the first day on which it is so */
  readonly datum: string;
  /** the year, month or date as the source gives it */
  readonly zoals: string;
  /**
   * - `vervalt`: places end; with `verlengenTot` unless they are extended
   * - `optie-vervalt`: they end although they were extended
   * - `opent`: places begin to count
   * - `wordt`: a location goes on with another number
   * - `sluit`: a scenario closes the location
   */
  readonly soort: "vervalt" | "optie-vervalt" | "opent" | "wordt" | "sluit";
  readonly locatie: Tijdlijnlocatie;
  /** the places that end or begin; of `wordt` the new number */
  readonly plaatsen: Cijfer;
  /** of `wordt`: the number until then */
  readonly was?: Cijfer;
  /** of `vervalt`: until when they can be extended, as the source gives it */
  readonly verlengenTot: string | null;
  /** whether the places themselves are certain, planned, an option, or of a scenario */
  readonly aard: "zeker" | "gepland" | "optie" | "scenario";
}

const aardOf = (locatie: Tijdlijnlocatie, fase: Fase): Overgang["aard"] =>
  locatie.scenario ? "scenario" : fase.zekerheid === "gepland" || fase.zekerheid === "optie" ? fase.zekerheid : "zeker";

/** Begin and end of a phase, as far as it counts there; an onbevestigd phase has no dates, and one of 0 places changes nothing. */
function overgangenVan(t: Tijdlijn, locatie: Tijdlijnlocatie, fase: Fase): readonly Overgang[] {
  if (fase.soort !== "regulier" || fase.zekerheid === "onbevestigd" || fase.capaciteit === 0) return [];
  const { opties, gepland } = t.telling;
  if ((fase.zekerheid === "optie" && opties === "zonder") || (fase.zekerheid === "gepland" && gepland === "zonder")) return [];
  const begin = fase.van === null ? "" : firstDay(fase.van);
  const [without, extended] = [einde(fase, "zonder"), einde(fase, "met")];
  const longer = without !== null && extended !== null && extended > without;
  // an option that ends before the phase itself is flagged elsewhere; counted, it is the end
  const end = longer ? without : einde(fase, opties);
  const [certain, atAll] = [end, einde(fase, opties)].map((e) => e === null || begin < e);
  const common = { locatie, plaatsen: capaciteitOf(fase), verlengenTot: null, aard: certain ? aardOf(locatie, fase) : ("optie" as const) };
  return [
    ...(fase.van !== null && atAll ? [{ ...common, datum: begin, zoals: fase.van, soort: "opent" as const }] : []),
    ...(end !== null && certain ? [{ ...common, datum: end, zoals: end === without ? fase.tot! : fase.optieTot!, soort: "vervalt" as const, verlengenTot: longer ? fase.optieTot : null }] : []),
    ...(longer && atAll && opties === "met" ? [{ ...common, datum: extended, zoals: fase.optieTot!, soort: "optie-vervalt" as const }] : []),
  ];
}

/** What ends and what begins at one location on one day is one change of its number. */
function joined(overgangen: readonly Overgang[]): readonly Overgang[] {
  const ends = overgangen.filter((o) => o.soort === "vervalt" && o.verlengenTot === null);
  const begins = overgangen.filter((o) => o.soort === "opent");
  const [first] = begins;
  if (ends.length === 0 || first === undefined) return overgangen;
  const change: Overgang = { ...first, soort: "wordt", plaatsen: sum(begins.map((o) => o.plaatsen)), was: sum(ends.map((o) => o.plaatsen)) };
  return [change, ...overgangen.filter((o) => !ends.includes(o) && !begins.includes(o))];
}

function overgangenBij(t: Tijdlijn, locatie: Tijdlijnlocatie): readonly Overgang[] {
  const { sluit } = t.telling.scenario;
  const closes = sluit !== null && sluit.id === locatie.id ? sluit.op : null;
  const all = locatie.fasen.flatMap((f) => overgangenVan(t, locatie, f)).filter((o) => closes === null || o.datum < closes);
  const perDatum = [...new Set(all.map((o) => o.datum))].flatMap((datum) => joined(all.filter((o) => o.datum === datum)));
  if (closes === null) return perDatum;
  const open = { ...t, telling: { ...t.telling, scenario: { ...t.telling.scenario, sluit: null } } };
  const plaatsen = plaatsenVanLocatie(open, locatie, closes);
  if (plaatsen.staat === "nvt") return perDatum;
  return [...perDatum, { datum: closes, zoals: closes, soort: "sluit", locatie, plaatsen, verlengenTot: null, aard: "scenario" }];
}

/** What changes together on one day. */
export interface Overgangsdag {
  readonly datum: string;
  readonly overgangen: readonly Overgang[];
}

/** Everything to come after the peildatum that changes the reguliere places, by day; on a day in the order of the locations. */
export function komendeOvergangen(t: Tijdlijn): readonly Overgangsdag[] {
  const all = t.locaties.flatMap((l) => overgangenBij(t, l)).filter((o) => o.datum > t.peildatum);
  return [...new Set(all.map((o) => o.datum))].sort().map((datum) => ({ datum, overgangen: all.filter((o) => o.datum === datum) }));
}

/** True when a location has an onbevestigd phase that counts at a date. */
export const teltOnbevestigd = (t: Tijdlijn, locatie: Tijdlijnlocatie, datum: string): boolean => locatie.fasen.some((f) => aardOp(locatie, f, datum, t.telling) === "onbevestigd");
