import { computeBelofterest, computePlanverloop, type Belofterest, type Planverloop } from "@/lib/domain/belofte";
import { missingIn, numberOf, type Cijfer } from "@/lib/domain/cijfer";
import type { Planstand } from "@/lib/domain/dossier";
import { lastDay, nextDay } from "@/lib/domain/periode";
import type { Tempo } from "@/lib/domain/vergunninghouders";
import { formatDatum, formatGetal } from "@/lib/format";
import { viewBeloftegrafiek, zegMaanden } from "./beloftegrafiek";
import type { GrafiekView } from "./grafiek";

/** What a plan van aanpak promises against what was done and what is still needed. */
export interface BelofteView {
  /** null when there is no plan, or when it is not known what it promises */
  readonly grafiek: GrafiekView | null;
  /** what it means for the months to come, a sentence each; without a chart: why there is none */
  readonly zinnen: readonly string[];
}

const onvolledigeZin = (...cijfers: readonly Cijfer[]) => (cijfers.some((c) => missingIn(c).length > 0) ? " (voor zover bekend)" : "");

/** How many months in a row fell short, when it is more than one. */
const gemist = ({ gemistOpRij }: Planverloop) => (gemistOpRij > 1 ? [`De laatste ${formatGetal(gemistOpRij)} maanden op rij is de belofte niet gehaald.`] : []);

function beloofd({ maanden, zonder, beloofd: samen }: Belofterest): string {
  const met = maanden.filter((m) => !zonder.includes(m));
  const n = numberOf(samen);
  if (n === null) return `Voor ${zegMaanden(zonder)} staat er geen aantal in het plan.`;
  const zin = `In ${zegMaanden(met)} ${n === 1 ? "is" : "zijn"} er ${met.length > 1 ? "samen " : ""}${formatGetal(n)} beloofd`;
  return zonder.length === 0 ? zin : `${zin}. Voor ${zegMaanden(zonder)} staat er geen aantal in het plan: of het genoeg is, is niet te zeggen.`;
}

/** What is still promised against what is still needed. */
function rest(halfjaar: string, tempo: Tempo, r: Belofterest): readonly string[] {
  const nog = numberOf(tempo.nog);
  if (nog === null) return [`Het is niet bekend hoeveel er in ${halfjaar} nog nodig is.`];
  const zeker = onvolledigeZin(tempo.nog);
  if (r.maanden.length === 0) return [nog > 0 ? `${halfjaar} is voorbij. Er bleven er ${formatGetal(nog)} open${zeker}.` : `${halfjaar} is voorbij. Er bleef niets open${zeker}.`];
  if (nog <= 0) return [`Er staat in ${halfjaar} niets meer open${zeker}.`];
  const open = `Er ${nog === 1 ? "staat" : "staan"} in ${halfjaar} nog ${formatGetal(nog)} open${zeker}.`;
  const verschil = numberOf(r.verschil);
  const genoeg = r.zonder.length > 0 || verschil === null ? "" : verschil < 0 ? `: dat is ${formatGetal(-verschil)} te weinig.` : verschil > 0 ? `: dat is ${formatGetal(verschil)} meer dan nodig.` : ": precies genoeg.";
  const nodig = numberOf(tempo.nodigPerMaand);
  const op = formatDatum(nextDay(lastDay(halfjaar)));
  return [open, `${beloofd(r)}${genoeg}`, ...(nodig === null ? [] : [`Om op ${op} op nul uit te komen, zijn er ${formatGetal(nodig, 1)} per maand nodig.`])];
}

interface Vraag {
  readonly naam: string;
  /** the half-year of the figures; null = none is known */
  readonly halfjaar: string | null;
  readonly tempo: Tempo;
  readonly adres: string;
  /** of the figures */
  readonly bronregel: string;
}

/** The promises month by month; null when there is no plan, or no numbers in it. */
export function leesPlanverloop(stand: Planstand | undefined, cijferVan: (maand: string) => Cijfer, peildatum: string): Planverloop | null {
  return stand && stand.plan.inhoud.beloften.length > 0 ? computePlanverloop(stand.plan.inhoud.beloften, cijferVan, peildatum) : null;
}

/** A plan's promises beside what was done. */
export function viewBelofte(stand: Planstand | undefined, verloop: Planverloop | null, { naam, halfjaar, tempo, adres, bronregel }: Vraag): BelofteView {
  if (!stand) return { grafiek: null, zinnen: [`Van een plan van aanpak van ${naam} is niets vastgelegd. Zodra er een plan is met een aantal per maand, staat hier wat ervan terechtkomt.`] };
  const { plan } = stand;
  if (verloop === null) {
    const hoe = plan.inhoud.stand === "gevraagd" ? `Het plan van aanpak is gevraagd (${formatDatum(plan.datum)}).` : `Er is een plan van aanpak van ${naam} (${formatDatum(plan.datum)}).`;
    return { grafiek: null, zinnen: [`${hoe} Wat het per maand belooft, is niet bekend: daarom is er niets te vergelijken.`] };
  }
  return {
    grafiek: viewBeloftegrafiek(verloop, { naam, adres, bronregel: `Plan van aanpak: ${plan.bron}, peildatum ${formatDatum(plan.peildatum)}. ${bronregel}` }),
    zinnen: [...gemist(verloop), ...(halfjaar === null ? [`Van ${naam} is nog geen taakstelling bekend.`] : rest(halfjaar, tempo, computeBelofterest(plan.inhoud.beloften, halfjaar, tempo.maandenGeteld, tempo.nog)))],
  };
}
