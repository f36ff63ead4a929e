import { missingIn, NVT, numberOf, ONBEKEND, waarde, type Cijfer } from "@/lib/domain/cijfer";
import type { Gebeurtenis } from "@/lib/domain/gebeurtenis";
import { findFaseTwijfel } from "@/lib/domain/locatie";
import { opgaveOp } from "@/lib/domain/opgave";
import { firstDay } from "@/lib/domain/periode";
import { AARDEN, buildTijdlijn, capaciteitOp, metTelling, totaalOp, vensterOf, type Aard, type Capaciteit, type Telling, type Tijdlijn, type Tijdlijninvoer, type Venster } from "@/lib/domain/tijdlijn";
import type { Gebied } from "@/lib/domain/waarneming";
import { beginAantalInWoorden, formatDatum, formatDatumKort, formatGetal, formatOpsomming } from "@/lib/format";
import { bronregel } from "./bron";
import { buildLagen, type Lagen } from "./capaciteitslagen";
import { AARD_ROL, BREED, SMAL, tekenCapaciteit, type Capaciteitsplan } from "./capaciteitstekening";
import { aantal, describeMissing, gemerkt, onvolledig, verschil } from "./cel";
import type { Grafiektabel, GrafiekView } from "./grafiek";
import { viewNoodopvang } from "./noodopvang";
import { eersteVerlies, inZin, viewOvergangen, type OvergangView } from "./overgangen";
import { slugOf } from "./slug";
import { tegenOpgave } from "./stelling";
import { verwijzingen } from "./uitleg";

/** What the reader chose, with the peildatum that it is about. */
export interface Capaciteitskeuze {
  readonly peildatum: string;
  readonly telling: Telling;
  /** the same choice as it stands in an address: `peildatum=2024-09-11&opties=zonder`; empty = the page itself */
  readonly zoek: string;
}

export interface Capaciteitsinvoer extends Tijdlijninvoer {
  readonly gebeurtenissen: readonly Gebeurtenis[];
}

export interface CapaciteitView {
  /** two or three sentences: is there room, what ends first, what is doubtful */
  readonly samenvatting: string;
  /** what the scenario is, in a sentence; null without one */
  readonly scenario: string | null;
  readonly grafiek: GrafiekView;
  /** null when no noodopvang is known */
  readonly noodopvang: GrafiekView | null;
  readonly komt: readonly OvergangView[];
}

const AARD_NAAM: Readonly<Record<Aard, string>> = { zeker: "gerealiseerd", onbevestigd: "onbevestigd: telt op elke datum mee", gepland: "gepland", scenario: "scenario", optie: "optie (verlengen is mogelijk)" };

/** `opties en geplande plaatsen tellen mee, de uitruil niet` */
export function describeTelling(t: Tijdlijn): string {
  const { opties, gepland, uitruil } = t.telling;
  const first =
    opties === gepland ? `opties en geplande plaatsen tellen ${opties === "met" ? "mee" : "niet mee"}` : opties === "met" ? "opties tellen mee, geplande plaatsen niet" : "geplande plaatsen tellen mee, opties niet";
  return t.uitruil.length === 0 ? first : `${first}; de uitruil telt ${uitruil === "met" ? "" : "niet "}mee`;
}

/** `Vossemeerdijk in Dronten sluit op 1 juli 2026, en Urk krijgt vanaf 2027 300 plaatsen erbij`; null without a scenario on this timeline. */
export function describeScenario(t: Tijdlijn): string | null {
  const { sluit, open } = t.telling.scenario;
  const naam = (code: string) => t.gemeenten.find((g) => g.code === code)?.naam;
  const closed = sluit === null ? undefined : t.locaties.find((l) => l.id === sluit.id);
  const parts = [
    closed && sluit ? `${inZin(closed.naam)} in ${naam(closed.gebied)} sluit op ${formatDatum(sluit.op)}` : "",
    open && naam(open.gebied) ? `${naam(open.gebied)} krijgt er op ${formatDatum(open.vanaf)} ${formatGetal(open.plaatsen)} plaatsen bij` : "",
  ].filter((p) => p !== "");
  return parts.length === 0 ? null : formatOpsomming(parts);
}

const minstens = (cijfer: Cijfer) => (missingIn(cijfer).length > 0 ? "minstens " : "");

/** The date that the chart's sentence is about: the last one that the stand shows. */
export const hoofddatum = (t: Tijdlijn) => [...t.capaciteitsdata].sort().at(-1)!;

/** On what the number at a date depends: `als de opties en de geplande plaatsen doorgaan`. */
function afhankelijk({ delen }: Capaciteit): string {
  const has = (aard: Aard) => delen.some((d) => d.aard === aard && numberOf(d.cijfer) !== 0);
  const parts = [...(has("optie") ? ["de opties"] : []), ...(has("gepland") ? ["de geplande plaatsen"] : [])];
  return parts.length === 0 ? "" : `, als ${formatOpsomming(parts)} doorgaan`;
}

/** The sentence of the chart. */
export function stellingCapaciteit(t: Tijdlijn, naam: string): string {
  const at = capaciteitOp(t, hoofddatum(t));
  const when = formatDatum(at.datum);
  const n = numberOf(at.totaal);
  const scenario = describeScenario(t) === null ? "" : "Scenario: ";
  if (at.totaal.staat === "nvt") return `${naam} heeft geen locatie voor de opvang van asielzoekers.`;
  if (n === null) return `${scenario}Het is niet bekend hoeveel plaatsen ${naam} op ${when} heeft.`;
  const tegen = t.opgaven.length === 0 ? null : tegenOpgave(at.verschil);
  return `${scenario}${scenario === "" ? "Op" : "op"} ${when} zijn er in ${naam} ${minstens(at.totaal)}${formatGetal(n)} plaatsen${tegen === null ? "" : `, ${tegen}`}${afhankelijk(at)}.`;
}

/** From the peildatum to the last day of the opgave's regime: the steps on which a verschil exists. */
function getoetst(t: Tijdlijn, { stappen }: Venster): readonly string[] {
  const later = stappen.map((s) => s.datum).filter((d) => d > t.peildatum);
  return [t.peildatum, ...later].filter((d) => opgaveOp(t.opgaven, d)?.binnenRegime === true);
}

/** Whether the places suffice through time, as the timeline counts and without options. */
export function describeRuimte(t: Tijdlijn, venster: Venster, naam: string): string {
  const days = getoetst(t, venster);
  if (t.opgaven.length === 0 || days.length === 0) return t.gemeenten.length === 1 ? "" : `Voor ${naam} is na ${formatDatum(t.peildatum)} geen opgave bekend.`;
  const firstShort = (telling: Partial<Telling>) => days.find((d) => (numberOf(totaalOp(metTelling(t, telling), d).verschil) ?? 0) < 0);
  const unknown = days.some((d) => missingIn(totaalOp(t, d).verschil).length > 0);
  const amounts = new Set(days.map((d) => numberOf(opgaveOp(t.opgaven, d)!.cijfer)));
  const [only] = amounts;
  const opgave = amounts.size === 1 && only !== null && only !== undefined ? `de opgave van ${formatGetal(only)}` : "de opgave";
  const careful = unknown ? ", voor zover bekend," : "";
  const own = firstShort({});
  if (own !== undefined) {
    const n = -numberOf(totaalOp(t, own).verschil)!;
    return `${naam} heeft${careful} op ${formatDatum(own)} ${formatGetal(n)} plaatsen te weinig voor ${opgave}.`;
  }
  const bare = t.telling.opties === "met" ? firstShort({ opties: "zonder" }) : undefined;
  if (bare !== undefined) {
    const n = -numberOf(totaalOp(metTelling(t, { opties: "zonder" }), bare).verschil)!;
    return `${naam} heeft${careful} genoeg reguliere plaatsen voor ${opgave}, maar zonder opties zijn het er op ${formatDatum(bare)} ${formatGetal(n)} te weinig.`;
  }
  return `${naam} heeft${careful} genoeg reguliere plaatsen voor ${opgave} zolang die geldt${t.telling.opties === "met" ? ", met en zonder opties" : ""}.`;
}

/** `Drie locaties hebben een einddatum die niet klopt of ontbreekt.`: of all kinds of places; empty when none. */
function describeTwijfel(t: Tijdlijn): string {
  const n = t.locaties.filter((l) => l.fasen.some((f) => findFaseTwijfel(f, t.peildatum) !== null)).length;
  if (n === 0) return "";
  return `${beginAantalInWoorden(n)} ${n === 1 ? "locatie heeft" : "locaties hebben"} een einddatum die niet klopt of niet bevestigd is.`;
}

/** A row of the table for each figure that is not of a location. */
function somrijen(t: Tijdlijn, stappen: readonly Capaciteit[], scenario: boolean): Grafiektabel["rijen"] {
  const counted = t.telling.uitruil === "met" && t.uitruil.length > 0;
  const missing = (s: Capaciteit) => describeMissing(s.delen.map((d) => d.cijfer), "locatie", "locaties");
  const opgave = (s: Capaciteit) => (s.opgave?.binnenRegime ? s.opgave.cijfer : ONBEKEND);
  return [
    ...(counted ? [{ kop: uitruilKop(t), cellen: stappen.map((s) => aantal(waarde(-s.uitruil))) }] : []),
    { kop: scenario ? "Totaal (scenario)" : "Totaal", cellen: stappen.map((s) => aantal(s.totaal, onvolledig(s.totaal, missing(s)))) },
    ...(t.opgaven.length === 0
      ? []
      : [
          { kop: "Opgave", cellen: stappen.map((s) => aantal(opgave(s))) },
          { kop: "Verschil", cellen: stappen.map((s) => verschil(s.verschil, onvolledig(s.verschil, missing(s)))) },
        ]),
    { kop: "Amv (deel van de plaatsen)", cellen: stappen.map((s) => gemerkt(aantal(s.amv))) },
  ];
}

export const uitruilKop = (t: Tijdlijn) => `Uitruil: ${formatOpsomming(t.uitruil.map((u) => `${formatGetal(Math.abs(u.plaatsen))} plaatsen voor ${u.naar}`))}`;

/** The line of the opgave, dashed where it is for comparison: before its first date and after its regime. */
function opgaveStukken(t: Tijdlijn, stappen: readonly Capaciteit[]): Capaciteitsplan["opgave"] {
  const known = stappen.flatMap((s) => (s.opgave === null ? [] : [numberOf(s.opgave.cijfer)]));
  const first = known.find((n) => n !== null);
  if (first === undefined || first === null) return [];
  const pieces = stappen.flatMap((s) => {
    const n = s.opgave === null ? first : numberOf(s.opgave.cijfer);
    return n === null ? [] : [{ van: s.datum, n, binnen: s.opgave?.binnenRegime === true }];
  });
  return pieces.filter((p, i) => i === 0 || p.n !== pieces[i - 1]!.n || p.binnen !== pieces[i - 1]!.binnen);
}

/** Events that belong on this timeline: of asiel, what was decided or is due; and the meeting of the peildatum itself. */
function gebeurtenissenBij(t: Tijdlijn, gebeurtenissen: readonly Gebeurtenis[], { van, tot }: Venster): readonly { readonly datum: string; readonly tekst: string }[] {
  const one = t.gemeenten.length === 1 ? t.gemeenten[0]!.code : null;
  return gebeurtenissen
    .filter((g) => firstDay(g.datum) > van && firstDay(g.datum) < tot && (one === null || !g.gebied.startsWith("GM") || g.gebied === one))
    .filter((g) => (g.thema === "asiel" && g.soort !== "overleg" && g.soort !== "overig") || (g.soort === "overleg" && g.thema === null && g.datum === t.peildatum))
    .map((g) => ({ datum: firstDay(g.datum), tekst: `${formatDatum(g.datum)}: ${g.label}` }));
}

/** What the numbers in the drawing say, one number per date. */
function merkenOf(t: Tijdlijn, gebeurtenissen: readonly Gebeurtenis[], komt: readonly OvergangView[], venster: Venster): readonly { readonly datum: string; readonly tekst: string }[] {
  const all = [
    ...gebeurtenissenBij(t, gebeurtenissen, venster),
    { datum: t.peildatum, tekst: `${formatDatum(t.peildatum)}: peildatum` },
    ...komt.filter((k) => k.datum < venster.tot).map((k) => ({ datum: k.datum, tekst: k.merk })),
  ];
  const dates = [...new Set(all.map((m) => m.datum))].sort();
  return dates.map((datum) => {
    const here = all.filter((m) => m.datum === datum).map((m) => m.tekst);
    return { datum, tekst: here.map((tekst, i) => (i > 0 && tekst.startsWith(`${formatDatum(datum)}: `) ? tekst.slice(formatDatum(datum).length + 2) : tekst)).join("; ") };
  });
}

function inWoorden(t: Tijdlijn, venster: Venster, stappen: readonly Capaciteit[], naam: string): string {
  const changes = stappen.filter((s, i) => i === 0 || numberOf(s.totaal) !== numberOf(stappen[i - 1]!.totaal));
  const places = changes.map((s) => `Vanaf ${formatDatum(s.datum)} ${numberOf(s.totaal) === null ? "een onbekend aantal plaatsen" : `${minstens(s.totaal)}${formatGetal(numberOf(s.totaal)!)} plaatsen`}.`);
  const opgave = stappen.filter((s, i) => s.opgave?.binnenRegime && (i === 0 || numberOf(stappen[i - 1]!.opgave?.cijfer ?? NVT) !== numberOf(s.opgave.cijfer))).map((s) => `De opgave is ${aantal(s.opgave!.cijfer).tekst} vanaf ${formatDatum(s.datum)}.`);
  return [`Reguliere plaatsen in ${naam} van ${formatDatum(venster.van)} tot ${formatDatum(venster.tot)}; ${describeTelling(t)}.`, ...places, ...opgave].join(" ");
}

function leegte(stappen: readonly Capaciteit[], naam: string): string | null {
  if (stappen.every((s) => s.plaatsen.staat === "nvt")) return `${naam} heeft geen locatie voor de opvang van asielzoekers.`;
  if (stappen.some((s) => (numberOf(s.plaatsen) ?? 0) !== 0)) return null;
  const known = stappen.every((s) => missingIn(s.plaatsen).length === 0);
  return known ? `In deze periode zijn er in ${naam} geen reguliere plaatsen.` : `Van geen enkele locatie in ${naam} is bekend hoeveel plaatsen er zijn.`;
}

function legendaVan(t: Tijdlijn, lagen: Lagen): GrafiekView["legenda"] {
  const used = AARDEN.filter((aard) => lagen.getekend.some((l) => l.aard === aard));
  return [
    ...used.map((aard) => ({ rol: AARD_ROL[aard], vorm: "vlak" as const, tekst: AARD_NAAM[aard] })),
    ...(t.telling.uitruil === "met" && t.uitruil.length > 0 ? [{ rol: "tekort" as const, vorm: "vlak" as const, tekst: "uitruil: telt elders mee" }] : []),
    ...(t.opgaven.length > 0 ? [{ rol: "doel" as const, vorm: "lijn" as const, tekst: "opgave" }] : []),
  ];
}

/** What must be said under the chart: where the opgave holds, what an uitruil assumes, what is not known; then the source. */
function voetregel(t: Tijdlijn, stappen: readonly Capaciteit[], lagen: Lagen): string {
  const fasen = t.locaties.flatMap((l) => l.fasen.filter(() => l.scenario === undefined));
  const unknown = [...new Set(stappen.flatMap((s) => s.delen.filter((d) => d.cijfer.staat === "onbekend").map((d) => d.locatie.naam)))];
  const doubtful = [...new Set(stappen.flatMap((s) => s.delen.filter((d) => d.aard === "onbevestigd").map((d) => d.locatie.naam)))];
  const start = t.uitruil.filter((u) => t.telling.uitruil === "met" && u.van === null);
  const newest = fasen.map((f) => f.peildatum).reduce<string | null>((a, b) => (a === null || b > a ? b : a), null);
  return [
    t.opgaven.length > 0 ? "Waar de lijn van de opgave streepjes heeft, is zij ter vergelijking: daar geldt geen opgave die bekend is, en is er geen verschil." : "De reguliere opgave geldt voor de provincie, niet per gemeente.",
    lagen.perGemeente ? "De tekening telt op per gemeente, de tabel ook per locatie." : "",
    start.length > 0 ? `Van de uitruil${start[0]!.termijn === "" ? "" : ` (${start[0]!.termijn})`} is het begin niet bekend: hij telt op elke datum.` : "",
    unknown.length > 0 ? `Het aantal plaatsen is niet bekend van ${formatOpsomming(unknown)}: het totaal is onvolledig.` : "",
    doubtful.length > 0 ? `Onbevestigd, en daarom op elke datum geteld: ${formatOpsomming(doubtful)}.` : "",
    describeScenario(t) === null ? "" : "Dit is een scenario: er is niets aan de cijfers veranderd.",
    stappen.every((s) => s.plaatsen.staat === "nvt") ? "" : bronregel(newest, [...fasen, ...t.opgaven, ...(t.telling.uitruil === "met" ? t.uitruil : [])]),
  ].filter((s) => s !== "").join(" ");
}

function viewGrafiek(t: Tijdlijn, venster: Venster, gebeurtenissen: readonly Gebeurtenis[], komt: readonly OvergangView[], naam: string, adres: string): GrafiekView {
  const { stappen } = venster;
  const lagen = buildLagen(t, stappen);
  const scenario = describeScenario(t);
  const merken = merkenOf(t, gebeurtenissen, komt, venster);
  const counted = t.telling.uitruil === "met" && t.uitruil.length > 0;
  const plan: Capaciteitsplan = {
    van: venster.van, tot: venster.tot, stappen: stappen.map((s) => s.datum),
    lagen: lagen.getekend.map((laag) => ({ laag, rij: lagen.rijen.indexOf(laag) })),
    totalen: stappen.map((s) => s.totaal),
    uitruil: counted ? { aantallen: stappen.map((s) => s.uitruil), rij: lagen.rijen.length } : null,
    opgave: opgaveStukken(t, stappen),
    merken: merken.map((m) => m.datum),
  };
  const leeg = leegte(stappen, naam);
  return {
    id: scenario === null ? "capaciteit" : "capaciteit-scenario",
    stelling: stellingCapaciteit(t, naam),
    onderschrift: `${scenario === null ? "" : `Scenario: ${scenario}. `}Reguliere opvang van asielzoekers in ${naam}, aantal plaatsen, zonder noodopvang; ${describeTelling(t)}`,
    inWoorden: inWoorden(t, venster, stappen, naam),
    legenda: leeg === null ? legendaVan(t, lagen) : [],
    tekening: leeg === null ? tekenCapaciteit(plan, BREED) : null,
    ...(leeg === null ? { smal: tekenCapaciteit(plan, SMAL) } : { leeg }),
    merken: leeg === null ? merken.map((m) => m.tekst) : [],
    tabel: {
      rijkop: scenario === null ? "Plaatsen vanaf" : "Scenario: plaatsen vanaf",
      kolommen: stappen.map((s) => formatDatumKort(s.datum)),
      rijen: [...lagen.rijen.map(({ kop, cijfers }) => ({ kop, cellen: cijfers.map((c) => gemerkt(aantal(c ?? NVT))) })), ...somrijen(t, stappen, scenario !== null)],
    },
    bronregel: voetregel(t, stappen, lagen),
    uitleg: verwijzingen("asiel", "capaciteit", "opgave", "uitruil"),
    adres,
  };
}

/**
 * The reguliere places of a province, or of one of its gemeenten, through time, with noodopvang apart and what is to come.
 * @param gebied a gemeente; none = the province
 */
export function viewCapaciteit(invoer: Capaciteitsinvoer, { peildatum, telling, zoek }: Capaciteitskeuze, gebied?: Gebied): CapaciteitView {
  const t = buildTijdlijn(invoer, peildatum, telling, gebied?.code);
  const { naam } = gebied ?? invoer.stand.provincie;
  const query = [zoek, gebied === undefined ? "" : `gemeente=${slugOf(gebied.naam)}`].filter((q) => q !== "").join("&");
  const adres = (grafiek: string) => `/grafieken/${grafiek}${query === "" ? "" : `?${query}`}`;
  const venster = vensterOf(t);
  const komt = viewOvergangen(t);
  const scenario = describeScenario(t);
  const sentences = [scenario === null ? "" : `Scenario: ${scenario}.`, describeRuimte(t, venster, naam), eersteVerlies(komt) ?? "Er is geen einddatum van plaatsen bekend.", describeTwijfel(t)];
  return {
    samenvatting: t.locaties.length === 0 ? `${naam} heeft geen locatie voor de opvang van asielzoekers.` : sentences.filter((s) => s !== "").join(" "),
    scenario,
    grafiek: viewGrafiek(t, venster, invoer.gebeurtenissen, komt, naam, adres("capaciteit")),
    noodopvang: viewNoodopvang(t, venster, naam, adres("noodopvang")),
    komt,
  };
}
