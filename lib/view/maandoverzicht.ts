import type { BladThema, Maandblad } from "@/lib/domain/blad";
import { previousHalfjaar } from "@/lib/domain/halfjaar";
import { nextHalfjaar } from "@/lib/domain/periode";
import { formatAantalInWoorden, formatDatum, formatGetal, formatOpsomming } from "@/lib/format";
import { INVOERTHEMAS, telBlad, THEMA, voortgangKort } from "./invoerblad";
import { findOntbrekend, writeVerzoek, type Ontbrekend, type Verzoekmail } from "./verzoek";

/** How far one sheet of a month is. */
export interface BladstatusView {
  readonly thema: BladThema;
  readonly naam: string;
  readonly url: string;
  /** `20 van 24, 1 pm` */
  readonly tekst: string;
  /** 0 to 1, to draw */
  readonly deel: number;
  readonly klaar: boolean;
}

export interface MaandregelView {
  readonly maand: string;
  readonly naam: string;
  readonly bladen: readonly BladstatusView[];
}

/** What a gemeente has to be asked. */
export interface NavraagView {
  readonly gemeente: string;
  readonly naam: string;
  /** `Oekraïne: plaatsen en bezet` */
  readonly regels: readonly string[];
  readonly mail: Verzoekmail;
  /** null = no mailbox known */
  readonly adres: string | null;
}

export interface MaandoverzichtView {
  readonly maand: string;
  readonly maandnaam: string;
  /** what is in and what to chase, in two sentences */
  readonly lead: string;
  /** newest first */
  readonly maanden: readonly MaandregelView[];
  readonly navraag: readonly NavraagView[];
}

interface Invoer {
  readonly provincie: string;
  /** of all months shown */
  readonly bladen: readonly Maandblad[];
  /** the month that is chased */
  readonly maand: string;
  readonly postbussen: readonly { readonly gemeente: string; readonly naam: string; readonly adres: string | null }[];
  readonly site: string;
}

const THEMAS = INVOERTHEMAS.filter((t): t is BladThema => t !== "amvCoa");

/** The page of a sheet. */
export function bladUrl(maand: string, thema: BladThema): string {
  return `/invoer/${maand}?thema=${thema}`;
}

function viewBlad(blad: Maandblad): BladstatusView {
  const telling = telBlad(blad);
  return {
    thema: blad.thema,
    naam: THEMA[blad.thema].naam,
    url: bladUrl(blad.maand, blad.thema),
    tekst: telling.totaal === 0 ? "geen" : voortgangKort(telling),
    deel: telling.totaal === 0 ? 1 : telling.binnen / telling.totaal,
    klaar: telling.totaal > 0 && telling.binnen === telling.totaal && telling.pm === 0,
  };
}

/** `plaatsen en bezet (pm)` per theme. */
function regels(ontbrekend: readonly Ontbrekend[]): string[] {
  return THEMAS.flatMap((thema) => {
    const own = ontbrekend.filter((o) => o.thema === thema);
    if (own.length === 0) return [];
    const say = (o: Ontbrekend) => `${thema === "asiel" ? o.wat : o.wat.toLowerCase()}${o.staat === "pm" ? " (pm)" : o.staat === "onbekend" ? " (niet geleverd)" : ""}`;
    return [`${THEMA[thema].naam}: ${formatOpsomming(own.map(say))}`];
  });
}

function lead(maand: string, bladen: readonly Maandblad[], navraag: readonly NavraagView[], gemeenten: number): string {
  const [totaal, binnen, pm] = bladen.map(telBlad).reduce<[number, number, number]>(([t, b, p], v) => [t + v.totaal, b + v.binnen, p + v.pm], [0, 0, 0]);
  const when = formatDatum(maand);
  if (totaal === binnen) return `Alle ${formatGetal(totaal)} cijfers van ${when} zijn binnen.${pm > 0 ? ` Daarvan ${pm === 1 ? "is" : "zijn"} er ${formatAantalInWoorden(pm)} pm.` : ""}`;
  const who = navraag.length === gemeenten ? `alle ${formatAantalInWoorden(gemeenten)} gemeenten` : formatOpsomming(navraag.map((n) => n.naam));
  return `Van ${when} ${binnen === 1 ? "is" : "zijn"} ${formatGetal(binnen)} van de ${formatGetal(totaal)} cijfers binnen. Vraag na bij ${who}.`;
}

/** What is in, what is missing and whom to ask. */
export function viewMaandoverzicht({ provincie, bladen, maand, postbussen, site }: Invoer): MaandoverzichtView {
  const own = bladen.filter((b) => b.maand === maand);
  const navraag = postbussen.flatMap(({ gemeente, naam, adres }): NavraagView[] => {
    const ontbrekend = findOntbrekend(own, gemeente);
    if (ontbrekend.length === 0) return [];
    return [{ gemeente, naam, adres, regels: regels(ontbrekend), mail: writeVerzoek({ provincie, gemeente: naam, maand, ontbrekend, aan: adres, site }) }];
  });
  const maanden = [...new Set(bladen.map((b) => b.maand))].sort().reverse();
  return {
    maand,
    maandnaam: formatDatum(maand),
    lead: lead(maand, own, navraag, postbussen.length),
    maanden: maanden.map((m) => ({ maand: m, naam: formatDatum(m), bladen: THEMAS.map((t) => viewBlad(bladen.find((b) => b.maand === m && b.thema === t)!)) })),
    navraag,
  };
}

/** The month to work on: the last in which anything came in, or the one after it when that is complete; never after `huidig`. */
export function kiesMaand(bladen: readonly Maandblad[], huidig: string): string {
  const maanden = [...new Set(bladen.map((b) => b.maand))].sort();
  const touched = maanden.filter((m) => bladen.some((b) => b.maand === m && b.cellen.some((c) => c.opgeslagen !== null)));
  const last = touched.at(-1);
  if (last === undefined) return maanden[0] ?? huidig;
  const done = bladen.filter((b) => b.maand === last).every((b) => b.cellen.length === 0 || viewBlad(b).klaar);
  return (done ? maanden.find((m) => m > last) : undefined) ?? last;
}

/** The way to a half-year, and how far its opening is. */
export interface HalfjaarregelView {
  readonly halfjaar: string;
  readonly url: string;
  readonly tekst: string;
  readonly klaar: boolean;
}

/** The most half-years that the overview names. */
const MEESTE_HALFJAREN = 6;

/** The half-years from the first that is known to the one after `huidig`, newest first. @param bekend in any order */
export function viewHalfjaren(bekend: readonly { readonly halfjaar: string; readonly standen: number; readonly taakstellingen: number }[], gemeenten: number, huidig: string): readonly HalfjaarregelView[] {
  const eerste = bekend.map((h) => h.halfjaar).sort()[0] ?? huidig;
  const shown = [nextHalfjaar(huidig)];
  while (shown.length < MEESTE_HALFJAREN && shown.at(-1)! > eerste) shown.push(previousHalfjaar(shown.at(-1)!));
  return shown.map((halfjaar) => {
    const { standen = 0, taakstellingen = 0 } = bekend.find((h) => h.halfjaar === halfjaar) ?? {};
    const klaar = standen === gemeenten && taakstellingen === gemeenten;
    const tekst = standen + taakstellingen === 0 ? "nog niet geopend" : `${standen} van ${gemeenten} standen, ${taakstellingen} van ${gemeenten} taakstellingen`;
    return { halfjaar, url: `/invoer/halfjaar/${halfjaar}`, tekst, klaar };
  });
}
