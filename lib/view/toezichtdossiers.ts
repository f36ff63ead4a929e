import { findKader, tredenaam, type Beleidskader } from "@/lib/domain/beleidskader";
import { computePlanverloop, leesMaandcijfers, telGehaald } from "@/lib/domain/belofte";
import { geldendeRedenen, geldendeTrede, geldendPlan, isOnbevestigd, isOpen, isTeLaat, laatsteGesprek, vanSoort, volgendeGesprek, type Dossierstuk } from "@/lib/domain/dossier";
import { firstDay } from "@/lib/domain/periode";
import type { Gemeentesignalen } from "@/lib/domain/signaal";
import type { Gebied, Waarneming } from "@/lib/domain/waarneming";
import { formatAantalInWoorden, formatDatum, formatOpsomming } from "@/lib/format";
import { standUrl, type LezerKeuze } from "@/lib/schemas/stand-keuze";
import { dossierUrl } from "./adres";
import { onzegbaarVan, signaalzin, viewSignalen, type SignalenView } from "./signaal";
import { alsZin, bronregel } from "./versies";

/** What a dossier says in one column. */
export interface Dossiercel {
  /** for the eye; an en dash where nothing is known */
  readonly tekst: string;
  /** for a screen reader, where `tekst` is a sign */
  readonly inWoorden?: string;
  /** a line each */
  readonly sub: readonly string[];
  /** what asks for attention: `onbevestigd: september 2024`, `1 te laat` */
  readonly let: readonly string[];
  /** the same for the file, one per head of its column */
  readonly bestand: readonly string[];
}

export interface Dossierkolom {
  readonly id: string;
  readonly kop: string;
  /** the heads of its columns in the file */
  readonly bestand: readonly string[];
}

export interface Dossierregel {
  /** CBS code */
  readonly id: string;
  readonly naam: string;
  readonly href: string;
  /** in the order of the columns */
  readonly cellen: readonly Dossiercel[];
  /** for the file: what signals there are, and what cannot be said */
  readonly signalen: readonly string[];
  readonly nietTeZeggen: readonly string[];
}

/** The dossiers of the gemeenten that the ranking shows, in its order, for the page and for the file. */
export interface DossiersView {
  readonly lead: string;
  readonly kolommen: readonly Dossierkolom[];
  readonly rijen: readonly Dossierregel[];
  readonly signalen: SignalenView;
  /** what sources say of the province as a whole, the latest first */
  readonly mededelingen: readonly { readonly sleutel: string; readonly op: string; readonly tekst: string; readonly bron: string }[];
  /** up to which date the dossiers are told */
  readonly bronregel: string;
}

const KOLOMMEN = [
  { id: "trede", kop: "Trede", bestand: ["Trede", "Trede sinds"] },
  { id: "plan", kop: "Plan van aanpak", bestand: ["Plan van aanpak", "Datum plan van aanpak"] },
  { id: "beloften", kop: "Beloofde maanden", bestand: ["Beloofde maanden gehaald", "Beloofde maanden bekend"] },
  { id: "redenen", kop: "Verschoonbare redenen", bestand: ["Verschoonbare redenen", "Verschoonbare reden sinds"] },
  { id: "laatste", kop: "Laatste gesprek", bestand: ["Laatste gesprek"] },
  { id: "volgende", kop: "Volgend gesprek", bestand: ["Volgend gesprek", "Onbevestigde gesprekken"] },
  { id: "afspraken", kop: "Open afspraken", bestand: ["Open afspraken", "Waarvan te laat"] },
] as const satisfies readonly Dossierkolom[];

const ONBEKEND = "onbekend";

const cel = (tekst: string, bestand: readonly string[], sub: readonly string[] = [], let_: readonly string[] = []): Dossiercel => ({ tekst, sub, let: let_, bestand });
/** Nothing is recorded of it and no source says it: that is not "none". */
const nietBekend = (velden: number, rest: Partial<Dossiercel> = {}): Dossiercel => ({ tekst: "–", inWoorden: ONBEKEND, sub: [], let: [], bestand: Array<string>(velden).fill(ONBEKEND), ...rest });

const meervoud = (n: number, een: string, meer: string) => `${n} ${n === 1 ? een : meer}`;

interface Vraag {
  /** every gemeente of the province, in its order */
  readonly gemeenten: readonly Gebied[];
  /** those that the ranking shows, by CBS code, in its order */
  readonly volgorde: readonly string[];
  readonly provincie: Gebied;
  /** the last version of the items of all dossiers, in order of date */
  readonly stukken: readonly Dossierstuk[];
  readonly kaders: readonly Beleidskader[];
  readonly signalen: readonly Gemeentesignalen[];
  readonly historie: readonly Waarneming[];
  readonly peildatum: string;
  readonly opDatum: string;
  /** the two clocks of the page, for the ways on */
  readonly stand: Pick<LezerKeuze, "peildatum" | "bekendOp">;
}

function viewTrede(stukken: readonly Dossierstuk[], kaders: readonly Beleidskader[], op: string): Dossiercel {
  const besluit = geldendeTrede(stukken, op);
  if (besluit === undefined) return nietBekend(2);
  const { kader: versie, trede } = besluit.inhoud;
  const kader = findKader(kaders, versie);
  const naam = kader ? tredenaam(kader, trede) : trede === null ? "geen trede" : `trede ${trede}`;
  return cel(naam, [naam, besluit.datum], [`sinds ${formatDatum(besluit.datum)}`]);
}

function viewPlan(stukken: readonly Dossierstuk[], op: string): Dossiercel {
  const geldig = geldendPlan(stukken, op);
  if (geldig === undefined) return nietBekend(2);
  const { plan, oordeel } = geldig;
  const [stand, datum] = oordeel ? [oordeel.inhoud.oordeel, oordeel.datum] : [plan.inhoud.stand, plan.datum];
  // the remark says when the date is not the day itself
  const opmerking = (oordeel ?? plan).toelichting;
  return cel(stand, [stand, datum], [formatDatum(datum), ...(opmerking === "" ? [] : [opmerking])]);
}

function viewBeloften(stukken: readonly Dossierstuk[], { historie, peildatum, opDatum }: Vraag, gemeente: string): Dossiercel {
  const plan = geldendPlan(stukken, opDatum)?.plan;
  if (plan === undefined) return nietBekend(2);
  if (plan.inhoud.beloften.length === 0) return cel("geen aantallen bekend", [ONBEKEND, ONBEKEND]);
  const { gehaald, bekend, onbekend } = telGehaald(computePlanverloop(plan.inhoud.beloften, leesMaandcijfers(historie, gemeente, peildatum), peildatum));
  const mist = onbekend === 0 ? [] : [`van ${meervoud(onbekend, "maand", "maanden")} niet bekend`];
  if (bekend === 0) return onbekend === 0 ? cel("nog geen maand voorbij", ["0", "0"]) : nietBekend(2, { sub: mist, bestand: [ONBEKEND, "0"] });
  return cel(`${gehaald} van ${bekend} gehaald`, [String(gehaald), String(bekend)], mist);
}

function viewRedenen(stukken: readonly Dossierstuk[], op: string): Dossiercel {
  const redenen = geldendeRedenen(stukken, op);
  const eerste = redenen[0];
  if (eerste !== undefined) return cel(String(redenen.length), [String(redenen.length), eerste.datum], [`sinds ${formatDatum(eerste.datum)}`]);
  // one that was recorded and has ended is known not to hold any more
  return vanSoort(stukken, "reden").some((r) => firstDay(r.datum) <= op) ? cel("0", ["0", ""], ["niet meer"]) : nietBekend(2);
}

function viewLaatste(stukken: readonly Dossierstuk[], op: string): Dossiercel {
  const gesprek = laatsteGesprek(stukken, op);
  return gesprek === undefined ? nietBekend(1) : cel(formatDatum(gesprek.datum), [gesprek.datum]);
}

function viewVolgende(stukken: readonly Dossierstuk[], op: string): Dossiercel {
  const gesprek = volgendeGesprek(stukken, op);
  const onbevestigd = vanSoort(stukken, "gesprek").filter((g) => isOnbevestigd(g, op));
  const laatste = laatsteGesprek(stukken, op);
  const gewenst = vanSoort(stukken, "gesprek").filter((g) => g.inhoud.stand === "gewenst" && firstDay(g.datum) <= op && (laatste === undefined || firstDay(g.datum) > firstDay(laatste.datum)));
  const rest = {
    sub: gewenst.map((g) => `gewenst op ${formatDatum(g.datum)}`),
    let: onbevestigd.map((g) => `onbevestigd: ${formatDatum(g.datum)}`),
  };
  const bestand = [gesprek?.datum ?? ONBEKEND, onbevestigd.map((g) => g.datum).join(", ")];
  return gesprek === undefined ? nietBekend(2, { ...rest, bestand }) : { ...cel(formatDatum(gesprek.datum), bestand), ...rest };
}

function viewAfspraken(stukken: readonly Dossierstuk[], op: string): Dossiercel {
  const afspraken = vanSoort(stukken, "afspraak").filter((a) => firstDay(a.datum) <= op);
  if (afspraken.length === 0) return nietBekend(2);
  const [open, laat] = [afspraken.filter(isOpen).length, afspraken.filter((a) => isTeLaat(a, op)).length];
  return cel(String(open), [String(open), String(laat)], [], laat === 0 ? [] : [`${laat} te laat`]);
}

/** Of how many gemeenten a trede is known, who has a plan, and which talks are to come or were never confirmed. */
function leadVan({ gemeenten, kaders, stukken, opDatum }: Vraag): string {
  const van = (g: Gebied) => stukken.filter((s) => s.gebied === g.code);
  const tredes = gemeenten.flatMap((g) => { const t = geldendeTrede(van(g), opDatum); return t ? [`${g.naam} (${viewTrede([t], kaders, opDatum).tekst})`] : []; });
  const plannen = gemeenten.flatMap((g) => { const p = viewPlan(van(g), opDatum); return p.inWoorden === undefined ? [`${g.naam} (${p.tekst})`] : []; });
  const gesprekken = gemeenten.flatMap((g) => { const v = volgendeGesprek(van(g), opDatum); return v ? [{ naam: g.naam, datum: v.datum }] : []; });
  const eerste = [...gesprekken].sort((a, b) => (firstDay(a.datum) < firstDay(b.datum) ? -1 : firstDay(a.datum) > firstDay(b.datum) ? 1 : 0))[0];
  const samen = gesprekken.filter((g) => g.datum === eerste?.datum).map((g) => g.naam);
  const onbevestigd = gemeenten.reduce((n, g) => n + vanSoort(van(g), "gesprek").filter((x) => isOnbevestigd(x, opDatum)).length, 0);
  const alle = `${formatAantalInWoorden(gemeenten.length)} ${gemeenten.length === 1 ? "gemeente" : "gemeenten"}`;
  return [
    tredes.length === 0 ? "Van geen gemeente is de trede bekend." : `De trede is bekend van ${formatAantalInWoorden(tredes.length)} van de ${alle}: ${formatOpsomming(tredes)}.`,
    plannen.length === 0 ? "Van geen gemeente is een plan van aanpak bekend." : `Een plan van aanpak is bekend van ${formatOpsomming(plannen)}.`,
    ...(eerste === undefined ? [] : [`Het eerstvolgende gesprek is met ${samen.length === gemeenten.length && samen.length > 1 ? `alle ${alle}` : formatOpsomming(samen)}: ${formatDatum(eerste.datum)}.`]),
    ...(onbevestigd === 0 ? [] : [onbevestigd === 1 ? "Van één gepland gesprek is de datum voorbij. Of het er was, is niet vastgelegd." : `Van ${formatAantalInWoorden(onbevestigd)} geplande gesprekken is de datum voorbij. Of ze er waren, is niet vastgelegd.`]),
  ].join(" ");
}

/** What stands in the dossiers, per gemeente in the order of the ranking; internal notes and what is vertrouwelijk have no column. */
export function viewDossiers(vraag: Vraag): DossiersView {
  const { gemeenten, volgorde, provincie, stukken, kaders, signalen, opDatum, stand } = vraag;
  const href = (naam: string) => standUrl(dossierUrl(naam), stand);
  const getoond = volgorde.flatMap((code) => gemeenten.filter((g) => g.code === code));
  const signalenVan = volgorde.flatMap((code) => signalen.filter((s) => s.gebied.code === code));
  return {
    lead: leadVan(vraag),
    kolommen: KOLOMMEN,
    rijen: getoond.map(({ code, naam }): Dossierregel => {
      const eigen = stukken.filter((s) => s.gebied === code);
      const eigenSignalen = signalen.find((s) => s.gebied.code === code);
      return {
        id: code, naam, href: href(naam),
        cellen: [viewTrede(eigen, kaders, opDatum), viewPlan(eigen, opDatum), viewBeloften(eigen, vraag, code), viewRedenen(eigen, opDatum), viewLaatste(eigen, opDatum), viewVolgende(eigen, opDatum), viewAfspraken(eigen, opDatum)],
        signalen: eigenSignalen?.uitkomsten.flatMap((u) => signaalzin(naam, u) ?? []) ?? [],
        nietTeZeggen: eigenSignalen ? onzegbaarVan(eigenSignalen) : [],
      };
    }),
    signalen: viewSignalen(signalenVan, gemeenten.length, href),
    mededelingen: vanSoort(stukken, "mededeling").filter((m) => m.gebied === provincie.code && firstDay(m.datum) <= opDatum).reverse()
      .map((m) => ({ sleutel: m.sleutel, op: formatDatum(m.datum), tekst: [m.inhoud.tekst, alsZin(m.toelichting)].filter((t) => t !== "").join(" "), bron: bronregel(m) })),
    bronregel: `Bron: de dossiers van de gemeenten, zoals vastgelegd, tot en met ${formatDatum(opDatum)}. Wat niet is vastgelegd en niet in de stukken staat, is onbekend (–): dat is niet hetzelfde als geen.`,
  };
}
