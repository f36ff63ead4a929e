import type { Overgang } from "@/lib/domain/aansluitingen";
import { numberOf } from "@/lib/domain/cijfer";
import type { Gebeurtenis } from "@/lib/domain/gebeurtenis";
import { firstDay, isMaand } from "@/lib/domain/periode";
import type { Reeks, Reeksen, Reekspunt } from "@/lib/domain/reeks";
import type { ReeksInvoer } from "@/lib/domain/reeksdoorsnede";
import type { Maat, Reeksindicator } from "@/lib/domain/reeksindicatoren";
import type { Herkomst } from "@/lib/domain/waarneming";
import { formatAantalInWoorden, formatDatum, formatGetal, formatOpsomming } from "@/lib/format";
import { THEMANAAM } from "@/lib/texts/themas";
import { MAATNAAM, VORMNAAM, type Trendvorm } from "@/lib/texts/trends";
import { bronregel } from "./bron";
import { aantal } from "./cel";
import type { Grafiektabel, GrafiekView } from "./grafiek";
import type { CelView } from "./tabel";
import { periodeKort, trendas } from "./trendas";
import { formatVan, trendcel } from "./trendcel";
import { tekenEen, tekenMultiples, tekenNaast, type Lijn, type Trendblad } from "./trendtekening";
import { redenenVan, viewHalfjaren } from "./trendhalfjaren";
import { reeksverwijzingen } from "./uitleg";
import { gemetenPerioden, ontbrekendInWoorden, trendInWoorden, trendstelling, type Woordreeks } from "./trendwoorden";

export interface Trendomgeving {
  /** CBS codes of what is shown: gemeenten, and the province when it is one of them */
  readonly gebieden: readonly string[];
  readonly vorm: Trendvorm;
  /** true among other small charts: one gemeente, and the province that it is held against */
  readonly naast?: true;
  readonly gebeurtenissen: readonly Gebeurtenis[];
  /** where the figures come from */
  readonly herkomsten: readonly Herkomst[];
  /** of the achterstand from half-year to half-year: where they begin, and where they meet */
  readonly halfjaren?: { readonly begin: Reeksen; readonly overgangen: readonly Overgang[] };
  /** address of the downloads */
  readonly adres: string;
}

export interface TrendView {
  /** `Vergunninghouders: nog te realiseren` */
  readonly titel: string;
  /** the sentence at the head of the page: the province as a whole, whatever is shown */
  readonly lead: string;
  /** what is shown, in a few words each */
  readonly keuze: readonly string[];
  /** what is missing and where the lines stop */
  readonly meldingen: readonly string[];
  readonly grafiek: GrafiekView;
}

/** `Vergunninghouders: nog te realiseren`. */
export function indicatornaam({ bron, label }: Reeksindicator): string {
  return bron.thema === "algemeen" ? label.charAt(0).toUpperCase() + label.slice(1) : `${THEMANAAM[bron.thema]}: ${label}`;
}

const onderwerpVan = ({ bron, label }: Reeksindicator) => (bron.thema === "algemeen" ? label : `${label} (${THEMANAAM[bron.thema]})`);

/** A series that is shown, with its cells. */
interface Getoond extends Woordreeks {
  readonly reeks: Reeks;
}

/** The series that are shown, gemeenten first, the province last. */
function getoond({ vraag, gemeenten, provincie }: Reeksen, gebieden: readonly string[]): readonly Getoond[] {
  const own = gemeenten.filter((g) => gebieden.includes(g.gebied.code)).map((g) => view(g, null, vraag));
  return gebieden.includes(provincie.gebied.code) || own.length === 0 ? [...own, view(provincie, gemeenten, vraag)] : own;
}

/** @param parts of the province: the gemeenten that it sums up */
function view(reeks: Reeks, parts: readonly Reeks[] | null, { indicator, maat }: Reeksen["vraag"]): Getoond {
  return {
    reeks, naam: reeks.gebied.naam, gemeente: parts === null,
    cellen: reeks.punten.map((p, n) => trendcel(indicator, maat, p, parts && parts.length > 0 ? parts.map((g) => g.punten[n]!) : null)),
  };
}

/** Letters of a name where there is little room. */
const KORT = 9;

function kortVan({ gebied }: Reeks): string {
  if (gebied.naam.length <= KORT) return gebied.naam;
  return gebied.afkorting ?? `${gebied.naam.slice(0, KORT - 1)}…`;
}

/** What stands under the name of a small chart: the last figure beside its opgave. */
function subVan({ indicator, maat }: Reeksen["vraag"], { punten }: Reeks): string | undefined {
  const last = punten.findLast((p) => numberOf(p.aantal.cijfer) !== null);
  if (!last) return "geen cijfer in deze periode";
  const [n, o] = [aantal(last.aantal.cijfer).tekst, last.opgave === null || !indicator.maten.includes("opgave") ? null : numberOf(last.opgave)];
  if (o === null) return undefined;
  if (indicator.bron.kolom === "nogTeRealiseren") return `nog ${n} van ${formatGetal(o)}`;
  return maat === "opgave" ? `${n} van ${formatGetal(o)}` : `${indicator.bron.thema === "vergunninghouders" ? "te realiseren" : "opgave"} ${formatGetal(o)}`;
}

/** Of one half-year: what is left at its begin, from which an even pace leads to 0 at its end. */
function schemaVan({ vraag: { indicator, maat }, perioden }: Reeksen, { punten }: Reeks): number | null {
  if (indicator.bron.kolom !== "nogTeRealiseren" || maat === "inwoners" || perioden.length !== 6 || !/-0[17]$/.test(perioden[0]!)) return null;
  const totaal = punten.findLast((p) => p.opgave !== null && numberOf(p.opgave) !== null)?.opgave;
  const n = totaal ? numberOf(totaal) : null;
  return n === null || n <= 0 ? null : maat === "opgave" ? 1 : n;
}

/** What can explain a figure: what happened to the theme, and letters to all. */
const verklaart = (g: Gebeurtenis, thema: string) => g.soort !== "overleg" && (g.thema === thema || (g.thema === null && g.soort === "brief"));

/** Events of the shown theme and gebieden within the periods; those of one month share a mark. */
function merkenVan({ vraag: { indicator }, perioden, provincie }: Reeksen, gebieden: readonly string[], gebeurtenissen: readonly Gebeurtenis[]) {
  const as = trendas(perioden, 100, false);
  const own = gebeurtenissen
    .filter((g) => verklaart(g, indicator.bron.thema) && (g.gebied === provincie.gebied.code || gebieden.includes(g.gebied)))
    .map((g) => ({ datum: firstDay(g.datum), tekst: `${formatDatum(g.datum)}: ${g.label}` }))
    .filter((g) => as.xVan(g.datum) !== null);
  const perMaand = new Map<string, { datum: string; tekst: string }>();
  for (const g of own) {
    const maand = g.datum.slice(0, 7);
    const seen = perMaand.get(maand);
    perMaand.set(maand, seen ? { ...seen, tekst: `${seen.tekst}; ${g.tekst}` } : g);
  }
  return [...perMaand.values()];
}

/** The rows that a series of an indicator is computed from, without the inhabitants that it may be divided by. */
export function herkomstenVan({ bron: { thema } }: Reeksindicator, { waarnemingen, locaties }: ReeksInvoer): readonly Herkomst[] {
  const fromLocaties = thema === "asiel" || thema === "amvCoa";
  return [...waarnemingen.filter((w) => w.thema === thema), ...(fromLocaties ? locaties.flatMap((l) => l.fasen) : [])];
}

/** Sources that are named one by one. */
const MEESTE_BRONNEN = 3;

/** What must be done is older or newer than what was done: it does not date a chart, as it does not date a table. */
const TE_DOEN: readonly string[] = ["opgave", "opgaveAmv", "standBegin", "taakstelling", "correcties"];

/** The newest peildatum of realised figures; of what must be done alone that of those. */
function peildatumVan(newest: readonly Herkomst[]): string | null {
  return (newest.find((h) => !("indicator" in h) || !TE_DOEN.includes(String(h.indicator))) ?? newest[0])?.peildatum ?? null;
}

function bronVan(herkomsten: readonly Herkomst[]): string {
  const newest = [...herkomsten].sort((a, b) => (a.peildatum < b.peildatum ? 1 : -1));
  const bronnen = [...new Set(newest.map((h) => h.bron).filter((b) => b !== ""))];
  const named = new Set(bronnen.slice(0, MEESTE_BRONNEN));
  const more = bronnen.length - named.size;
  const line = bronregel(peildatumVan(newest), newest.filter((h) => named.has(h.bron)));
  return more > 0 ? `${line} En ${formatAantalInWoorden(more)} oudere ${more === 1 ? "bron" : "bronnen"}.` : line;
}

const RICHTING = { beter: "Hoger is beter.", slechter: "Lager is beter." } as const;

const periodeInWoorden = (perioden: readonly string[]) => {
  const [first, last] = [formatDatum(perioden[0]!), formatDatum(perioden.at(-1)!)];
  return first === last ? first : `${first} tot en met ${last}`;
};

function eenheidVan({ eenheid, bron }: Reeksindicator, maat: Maat): string {
  if (maat === "opgave") return bron.thema === "vergunninghouders" ? "in procent van het totaal te realiseren" : "in procent van de opgave van dat moment";
  if (maat === "inwoners") return `${eenheid} per 1.000 inwoners`;
  return eenheid === "deel" ? "in procent" : `aantal ${eenheid}`;
}

function tabelVan(reeksen: readonly Getoond[], perioden: readonly string[]): Grafiektabel {
  return { rijkop: "Gebied", kolommen: perioden.map(periodeKort), rijen: reeksen.map(({ naam, cellen }) => ({ kop: naam, cellen })) };
}

const isOnvolledig = ({ cijfer }: CelView) => cijfer.staat === "waarde" && cijfer.onvolledig !== undefined;
const isMissend = ({ cijfer }: CelView) => cijfer.staat === "onbekend" || cijfer.staat === "pm";

function legendaVan(shown: readonly Getoond[], lijnen: readonly Lijn[], begonnen: number): GrafiekView["legenda"] {
  const cells = shown.flatMap((g) => g.cellen.slice(0, begonnen));
  return [
    { rol: "data", vorm: "punt", tekst: "gemeten" },
    ...(cells.some(isOnvolledig) ? [{ rol: "data", vorm: "punt", open: true, tekst: "onvolledig: een deel ontbreekt" } as const] : []),
    ...(lijnen.some((l) => l.schema != null) ? [{ rol: "schema", vorm: "lijn", tekst: "schema: elke maand een zesde" } as const] : []),
  ];
}

/** Months of vergunninghouders count up within a half-year: the next one begins anew. */
function opnieuwVan({ bron, raster }: Reeksindicator, perioden: readonly string[]): ReadonlySet<string> {
  const countsUp = bron.thema === "vergunninghouders" && raster === "maand" && bron.kolom !== "maand";
  return new Set(countsUp ? perioden.filter((p) => /-0[17]$/.test(p)) : []);
}

/** `alle zes gemeenten`, `Dronten en Flevoland`. */
function gebiedInWoorden(shown: readonly Getoond[], all: number): string {
  const gemeenten = shown.filter((g) => g.gemeente).map((g) => g.naam);
  const rest = shown.filter((g) => !g.gemeente).map((g) => g.naam);
  return formatOpsomming([...(gemeenten.length === all && all > 1 ? [`alle ${formatAantalInWoorden(all)} gemeenten`] : gemeenten), ...rest]);
}

/** Which gemeenten have a figure but no inhabitants to divide it by. */
function zonderInwoners({ maat }: Reeksen["vraag"], shown: readonly Getoond[]): readonly string[] {
  if (maat !== "inwoners") return [];
  const lacks = ({ cel, aantal: n }: Reekspunt) => numberOf(n.cijfer) !== null && numberOf(cel.cijfer) === null;
  const names = shown.filter((g) => g.reeks.punten.some(lacks)).map((g) => g.naam);
  return names.length === 0 ? [] : [`Van ${formatOpsomming(names)} is geen inwonertal geladen: per 1.000 inwoners is dan onbekend.`];
}

function meldingenVan(reeksen: Reeksen, shown: readonly Getoond[], begonnen: number): readonly string[] {
  const missing = gemetenPerioden(shown, reeksen.perioden).length > 0 ? ontbrekendInWoorden(shown, begonnen) : null;
  return [...(missing === null ? [] : [missing]), ...zonderInwoners(reeksen.vraag, shown)];
}

/** Until when there are figures, where there is more than one: nothing after it was measured. */
function totWanneer(shown: readonly Getoond[], perioden: readonly string[]): string {
  const measured = gemetenPerioden(shown, perioden);
  return measured.length > 1 ? ` De cijfers lopen tot en met ${formatDatum(measured.at(-1)!)}.` : "";
}

/** There are figures, but for none of them inhabitants to divide it by. */
const nergensInwoners = (vraag: Reeksen["vraag"], shown: readonly Getoond[], perioden: readonly string[]) => gemetenPerioden(shown, perioden).length === 0 && zonderInwoners(vraag, shown).length > 0;

/** Why there is nothing to draw yet. */
function leegVan(vraag: Reeksen["vraag"], shown: readonly Getoond[], perioden: readonly string[], naast: boolean): string | null {
  const measured = gemetenPerioden(shown, perioden);
  if (measured.length > 1) return null;
  if (naast) return measured.length === 0 ? "Er is dan niets te tekenen." : "Een lijn staat hier vanaf twee metingen.";
  if (nergensInwoners(vraag, shown, perioden)) return "Het secretariaat kan inwonertallen laden. Kies tot dan een andere maat.";
  const dat = isMaand(perioden[0]!) ? "maand" : "meting";
  return measured.length === 0
    ? "In deze periode is niets gemeten. Kies een andere periode of een andere indicator."
    : `Een verloop is te zien vanaf twee metingen. Na de volgende ${dat} staat hier een lijn; de tabel laat de cijfers zien.`;
}

/**
 * Series in a chart, with the words, the table and the source that belong to it. With one measurement or none there is nothing
 * to draw, and it says so.
 */
export function viewTrend(reeksen: Reeksen, omgeving: Trendomgeving): TrendView {
  const view = viewLijnen(reeksen, omgeving);
  const { halfjaren, gebieden } = omgeving;
  if (halfjaren === undefined) return view;
  const grafiek = viewHalfjaren(halfjaren.begin, reeksen, halfjaren.overgangen, gebieden, view.grafiek);
  return { ...view, meldingen: [...redenenVan(halfjaren.overgangen, gebieden), ...view.meldingen], grafiek };
}

function viewLijnen(reeksen: Reeksen, { gebieden, vorm, naast, gebeurtenissen, herkomsten, adres }: Trendomgeving): TrendView {
  const { vraag, perioden } = reeksen;
  const { indicator, maat } = vraag;
  const shown = getoond(reeksen, gebieden);
  const begonnen = perioden.filter((p) => firstDay(p) <= vraag.peildatum).length;
  const merken = merkenVan(reeksen, gebieden, gebeurtenissen);
  const opnieuw = opnieuwVan(indicator, perioden);
  const lijnen = shown.map(({ naam, gemeente, reeks, cellen }, rij): Lijn => {
    const sub = subVan(vraag, reeks);
    return { naam, kort: kortVan(reeks), rij, cellen, schema: vorm === "klein" ? schemaVan(reeksen, reeks) : null, ...(sub !== undefined && { sub }), ...(naast && !gemeente && { naast: true }) };
  });
  const blad: Trendblad = { perioden, begonnen, lijnen, opnieuw, merken: merken.map((m) => m.datum), formatGetal: formatVan(indicator, maat) };
  const leeg = leegVan(vraag, shown, perioden, naast === true);
  const teken = naast ? tekenNaast : vorm === "klein" ? tekenMultiples : tekenEen;
  const zin = (gekozen: readonly Getoond[]) => (nergensInwoners(vraag, gekozen, perioden) ? "Per 1.000 inwoners is nog niets te zeggen: er zijn geen inwonertallen geladen." : trendstelling(gekozen, perioden, onderwerpVan(indicator), opnieuw));
  const missend = shown.some((g) => g.cellen.slice(0, begonnen).some(isMissend));
  return {
    titel: indicatornaam(indicator),
    lead: `${indicatornaam(indicator)}. ${zin([view(reeksen.provincie, reeksen.gemeenten, vraag)])}${totWanneer(shown, perioden)}`,
    keuze: [indicatornaam(indicator), gebiedInWoorden(shown, reeksen.gemeenten.length), periodeInWoorden(perioden), MAATNAAM[maat], VORMNAAM[vorm]],
    meldingen: meldingenVan(reeksen, shown, begonnen),
    grafiek: {
      id: `trend-${indicator.code}`,
      stelling: zin(shown),
      onderschrift: [
        `${indicatornaam(indicator)}, ${eenheidVan(indicator, maat)}, ${periodeInWoorden(perioden)}.`,
        ...(indicator.meer === null ? [] : [RICHTING[indicator.meer]]),
        ...(vorm === "klein" && shown.length > 1 && leeg === null ? ["Zelfde schaal in elke grafiek."] : []),
      ].join(" "),
      inWoorden: trendInWoorden(shown, perioden, begonnen, opnieuw),
      // beside each other the lines have their names: only what is open must be said
      legenda: leeg === null ? legendaVan(shown, lijnen, begonnen).filter((l) => !naast || l.open) : [],
      tekening: leeg === null ? teken(blad, false) : null,
      ...(leeg !== null && { leeg }),
      // a small one does for every width
      ...(leeg === null && !naast && { smal: teken(blad, true) }),
      merken: leeg === null ? merken.map((m) => m.tekst) : [],
      tabel: tabelVan(shown, perioden),
      bronregel: `${missend ? "Een – is een periode zonder cijfer, pm is aangekondigd; er is niets ingevuld. " : ""}${bronVan(herkomsten)}`,
      uitleg: reeksverwijzingen(indicator, maat),
      adres,
    },
  };
}
