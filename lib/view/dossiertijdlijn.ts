import type { Beleidskader } from "@/lib/domain/beleidskader";
import { missingIn, numberOf, sum, subtract, type Cijfer } from "@/lib/domain/cijfer";
import { isOnbevestigd, isOpen, ZSM, type Dossiersoort, type Dossierstuk } from "@/lib/domain/dossier";
import { firstDay, lastDay, monthsOf } from "@/lib/domain/periode";
import type { Toezichtrij } from "@/lib/domain/toezicht";
import { monthFigures, type VergunninghoudersTabel } from "@/lib/domain/vergunninghouders";
import { formatDatum, formatGetal, formatMaandnaam } from "@/lib/format";
import { DOSSIERSOORT, KRINGNAAM } from "@/lib/texts/dossier";
import { zegMeer, zegStuk } from "./dossierstuk";
import { alsZin } from "./versies";

export type Tijdlijnteken = "stand" | "gesprek" | "brief" | "plan" | "besluit" | "mededeling" | "afspraak";

/** Something that happened, or is to come. */
export interface Tijdlijnpunt {
  /** unique in the timeline */
  readonly id: string;
  /** year, month or date */
  readonly datum: string;
  readonly datumTekst: string;
  readonly soort: string;
  readonly teken: Tijdlijnteken;
  readonly tekst: string;
  readonly meer: readonly string[];
  readonly bron: string;
  /** set when the gemeente does not read it */
  readonly kring: string | null;
  /** the item behind it; null when it was computed from the figures */
  readonly stuk: { readonly sleutel: string; readonly soort: Dossiersoort; readonly gebied: string; /** true for a talk that was held */ readonly gevoerd: boolean } | null;
}

export interface Tijdlijn {
  /** the nearest first */
  readonly komt: readonly Tijdlijnpunt[];
  /** the latest first */
  readonly gebeurd: readonly Tijdlijnpunt[];
}

const TEKEN: Readonly<Record<Dossiersoort, Tijdlijnteken>> = {
  trede: "besluit", planoordeel: "besluit", brief: "brief", plan: "plan", gesprek: "gesprek", afspraak: "afspraak", reden: "mededeling", notitie: "mededeling", mededeling: "mededeling",
};

/** What stands elsewhere on the page: notes apart, agreements and redenen in their own list. */
const NIET_IN_TIJDLIJN: readonly Dossiersoort[] = ["notitie", "reden", "afspraak"];

const bedrag = (c: Cijfer) => `${formatGetal(numberOf(c)!)}${missingIn(c).length > 0 ? " (onvolledig)" : ""}`;

const cijferpunt = (id: string, datum: string, soort: string, tekst: string, bron: string): Tijdlijnpunt => ({
  id, datum, datumTekst: formatDatum(datum), soort, teken: "stand", tekst, meer: [], bron, kring: null, stuk: null,
});

/** What was housed by each month's end, and what was left then; a month that ended without a number says so. */
function standen({ gebied: { code }, cellen, tempo }: Toezichtrij, tabel: VergunninghoudersTabel): readonly Tijdlijnpunt[] {
  if (tabel.periode === null) return [];
  const halfjaar = tabel.periode.periode;
  const rij = tabel.rijen.find((r) => r.gebied.code === code)!;
  const cijfers = monthFigures(tabel, rij.maanden);
  const totaal = cellen.totaalTeRealiseren.cijfer;
  return monthsOf(halfjaar).flatMap((maand, i): readonly Tijdlijnpunt[] => {
    if (!tabel.maanden.includes(maand)) return [];
    const cijfer = cijfers[i]!;
    const n = numberOf(cijfer);
    const punt = (tekst: string) => [cijferpunt(`stand-${maand}`, lastDay(maand), "Stand", tekst, rij.maanden.get(maand)?.herkomst?.bron ?? "")];
    if (n === null) return punt(cijfer.staat === "pm" ? `Gehuisvest in ${formatMaandnaam(maand)}: pm, aantal nog niet bekend.` : `Hoeveel er in ${formatMaandnaam(maand)} zijn gehuisvest, is niet bekend.`);
    const nog = subtract(totaal, sum(cijfers.slice(0, i + 1)));
    const laatste = i + 1 === tempo.maandenGeteld && numberOf(tempo.schema) !== null && numberOf(nog) !== null;
    const schema = laatste ? ` Schema: ${formatGetal(numberOf(tempo.schema)!, 1)} van ${bedrag(totaal)}, bereikt: ${bedrag(subtract(totaal, nog))}.` : "";
    return punt(`${formatGetal(n)} gehuisvest in ${formatMaandnaam(maand)}.${numberOf(nog) === null ? "" : ` Nog ${bedrag(nog)} te realiseren.`}${schema}`);
  });
}

/** With what the half-year began. */
function begin({ cellen }: Toezichtrij, halfjaar: string): readonly Tijdlijnpunt[] {
  const { standBegin, taakstelling, correcties, totaalTeRealiseren } = cellen;
  const deel = (wat: string, c: Cijfer) => `${wat} ${numberOf(c) === null ? (c.staat === "pm" ? "pm" : "niet bekend") : bedrag(c)}`;
  const metCorrecties = (numberOf(correcties.cijfer) ?? 1) !== 0 ? [deel("correcties", correcties.cijfer)] : [];
  const tekst = [deel("stand", standBegin.cijfer), deel("taakstelling", taakstelling.cijfer), ...metCorrecties, deel("samen", totaalTeRealiseren.cijfer)].join(", ");
  return [cijferpunt(`begin-${halfjaar}`, firstDay(halfjaar), "Halfjaar", `Begin van ${halfjaar}: ${tekst}.`, standBegin.herkomst?.bron ?? "")];
}

/** The published closings before the stand with which the half-year began: that one is told there. */
function sluitingen({ sluitingen: alle }: Toezichtrij): readonly Tijdlijnpunt[] {
  return alle.slice(1).flatMap(({ halfjaar, stand, gepubliceerd }) => {
    const n = numberOf(stand);
    if (!gepubliceerd || n === null) return [];
    const tekst = n > 0 ? `een achterstand van ${formatGetal(n)}` : n < 0 ? `een voorsprong van ${formatGetal(-n)}` : "precies op nul";
    return [cijferpunt(`einde-${halfjaar}`, lastDay(halfjaar), "Halfjaar", `${halfjaar} eindigde met ${tekst} (gepubliceerde stand).`, "")];
  });
}

function stukpunt(stuk: Dossierstuk, kaders: readonly Beleidskader[], alle: readonly Dossierstuk[], op: string): Tijdlijnpunt {
  const onbevestigd = stuk.soort === "gesprek" && isOnbevestigd(stuk, op);
  return {
    id: stuk.sleutel, datum: stuk.datum, datumTekst: formatDatum(stuk.datum), soort: DOSSIERSOORT[stuk.soort].kort, teken: TEKEN[stuk.soort],
    tekst: onbevestigd ? "Er was een gesprek gepland. Of het er was, is niet bekend." : zegStuk(stuk, kaders, alle),
    meer: [...zegMeer(stuk), ...(stuk.toelichting === "" ? [] : [alsZin(stuk.toelichting)])],
    bron: `${stuk.bron}, peildatum ${formatDatum(stuk.peildatum)}`,
    kring: stuk.kring === "gemeente" ? null : KRINGNAAM[stuk.kring],
    stuk: { sleutel: stuk.sleutel, soort: stuk.soort, gebied: stuk.gebied, gevoerd: stuk.soort === "gesprek" && stuk.inhoud.stand === "gevoerd" },
  };
}

/** A talk that is planned for a month that has begun is still to come. */
const isKomend = (stuk: Dossierstuk, op: string) =>
  firstDay(stuk.datum) > op || (stuk.soort === "gesprek" && stuk.inhoud.stand === "gepland" && lastDay(stuk.datum) >= op);

/** Deadlines of open agreements that lie ahead. */
function termijnen(stukken: readonly Dossierstuk[], op: string): readonly Tijdlijnpunt[] {
  return stukken.flatMap((s) => {
    if (s.soort !== "afspraak" || !isOpen(s) || s.inhoud.uiterlijk === null || s.inhoud.uiterlijk === ZSM || lastDay(s.inhoud.uiterlijk) < op) return [];
    const datum = s.inhoud.uiterlijk;
    return [{
      id: s.sleutel, datum, datumTekst: formatDatum(datum), soort: "Afspraak", teken: "afspraak" as const, tekst: `Uiterlijk dan: ${s.inhoud.tekst} (${s.inhoud.eigenaar}).`, meer: [], bron: "", kring: null,
      stuk: { sleutel: s.sleutel, soort: s.soort, gebied: s.gebied, gevoerd: false },
    }];
  });
}

/** The end of the half-year, while it lies ahead. */
function einde({ cellen }: Toezichtrij, halfjaar: string, op: string): readonly Tijdlijnpunt[] {
  const datum = lastDay(halfjaar);
  const n = numberOf(cellen.totaalTeRealiseren.cijfer);
  if (datum < op || n === null || n <= 0) return [];
  return [cijferpunt(`einde-${halfjaar}`, datum, "Halfjaar", `Einde van ${halfjaar}: dan moeten er ${bedrag(cellen.totaalTeRealiseren.cijfer)} vergunninghouders zijn gehuisvest. Wat open blijft, is de stand voor het volgende halfjaar.`, "")];
}

/**
 * What happened and what is to come: the stands from the figures, and the items of the dossier.
 * @param op the date up to which the dossier is told
 */
export function viewTijdlijn(rij: Toezichtrij, tabel: VergunninghoudersTabel, stukken: readonly Dossierstuk[], kaders: readonly Beleidskader[], op: string): Tijdlijn {
  const halfjaar = tabel.periode?.periode ?? null;
  const eigen = stukken.filter((s) => !NIET_IN_TIJDLIJN.includes(s.soort));
  const punten = (welke: readonly Dossierstuk[]) => welke.map((s) => stukpunt(s, kaders, stukken, op));
  const komt = [...punten(eigen.filter((s) => isKomend(s, op))), ...termijnen(stukken, op), ...(halfjaar === null ? [] : einde(rij, halfjaar, op))];
  const gebeurd = [...punten(eigen.filter((s) => !isKomend(s, op))), ...standen(rij, tabel), ...(halfjaar === null ? [] : begin(rij, halfjaar)), ...sluitingen(rij)];
  const opDatum = (a: Tijdlijnpunt, b: Tijdlijnpunt) => (lastDay(a.datum) < lastDay(b.datum) ? -1 : lastDay(a.datum) > lastDay(b.datum) ? 1 : 0);
  return { komt: [...komt].sort(opDatum), gebeurd: [...gebeurd].sort((a, b) => opDatum(b, a)) };
}

