import type { Planverloop } from "@/lib/domain/belofte";
import { missingIn, numberOf, subtract, tekenVan, type Cijfer } from "@/lib/domain/cijfer";
import type { Planstand } from "@/lib/domain/dossier";
import { lastDay, monthsOf } from "@/lib/domain/periode";
import type { Toezichtrij } from "@/lib/domain/toezicht";
import { isVoldaan } from "@/lib/domain/vergunninghouders";
import { formatAantalInWoorden, formatDatum, formatGetal } from "@/lib/format";

const voorZover = (...cijfers: readonly Cijfer[]) => (cijfers.some((c) => missingIn(c).length > 0) ? ", voor zover bekend," : "");

/** `net achter op schema`, `12,3 voor op schema`: less than one person is "net". */
function schema(opSchema: Cijfer): string {
  const n = numberOf(opSchema);
  if (n === null) return "";
  if (tekenVan(opSchema) === 0) return ": precies op schema";
  const kant = `${n < 0 ? "achter" : "voor"} op schema`;
  return Math.abs(n) < 1 ? `: net ${kant}` : `: ${formatGetal(Math.abs(n), 1)} ${kant}`;
}

/** How many of how many are housed by the last month that is known, and how that stands to the schedule. */
function huisvesting({ gebied: { naam }, cellen, tempo }: Pick<Toezichtrij, "gebied" | "cellen" | "tempo">, halfjaar: string | null): string {
  if (halfjaar === null) return `Van ${naam} is nog geen taakstelling bekend.`;
  const maanden = monthsOf(halfjaar);
  const totaal = cellen.totaalTeRealiseren.cijfer;
  const t = numberOf(totaal);
  if (t === null) return `Het is niet bekend hoeveel vergunninghouders ${naam} in ${halfjaar} moet huisvesten.`;
  if (isVoldaan(totaal)) return `${naam} is voldaan: de voorsprong is groter dan de taakstelling van ${halfjaar}.`;
  const k = tempo.maandenGeteld;
  const gehuisvest = subtract(totaal, tempo.nog);
  const g = numberOf(gehuisvest);
  if (k === 0 || g === null) return `${naam} moet in ${halfjaar} ${formatGetal(t)} vergunninghouders huisvesten. Van geen enkele maand is al een aantal bekend.`;
  const zin = `${naam} had op ${formatDatum(lastDay(maanden[k - 1]!))}${voorZover(gehuisvest)} ${formatGetal(g)} van de ${formatGetal(t)} vergunninghouders gehuisvest`;
  const open = t - g;
  if (k < maanden.length) return `${zin}${schema(tempo.opSchema)}.`;
  return `${zin}: ${open > 0 ? `${formatGetal(open)} te kort` : open < 0 ? `${formatGetal(-open)} meer dan moest` : "precies wat moest"}. Het halfjaar is voorbij.`;
}

/** What is known of a plan van aanpak, and whether its promises are kept so far. */
function plan(naam: string, stand: Planstand | undefined, verloop: Planverloop | null): string {
  if (!stand) return "Of er een plan van aanpak is, is niet bekend.";
  const { plan: { datum, inhoud }, oordeel } = stand;
  if (inhoud.stand === "gevraagd") return `De provincie vroeg een plan van aanpak (${formatDatum(datum)}). Of het er is, is niet bekend.`;
  const oordeelzin = oordeel ? `, ${oordeel.inhoud.oordeel} op ${formatDatum(oordeel.datum)}` : "";
  if (verloop === null) return `Er is een plan van aanpak (${formatDatum(datum)})${oordeelzin}. Wat het per maand belooft, is niet bekend.`;
  const begin = `Er is een plan van aanpak met een aantal per maand (${formatDatum(datum)})${oordeelzin}.`;
  const { maanden, verschil } = verloop.tot;
  if (maanden.length === 0) return `${begin} De eerste maand van het plan is nog niet voorbij.`;
  const n = numberOf(verschil);
  if (n === null) return `${begin} Wat er in de maanden van het plan is gehuisvest, is nog niet bekend.`;
  const na = `Na ${maanden.length === 1 ? "één maand" : `${formatAantalInWoorden(maanden.length)} maanden`}`;
  const bekend = missingIn(verschil).length > 0 ? ", voor zover bekend," : "";
  if (n === 0) return `${begin} ${na} heeft ${naam}${bekend} precies gedaan wat het plan belooft.`;
  return `${begin} ${na} loopt ${naam}${bekend} ${formatGetal(Math.abs(n))} ${n < 0 ? "achter" : "voor"} op dat plan.`;
}

/**
 * What a dossier says in ten seconds.
 * @param halfjaar the half-year that the figures are of; null = none is known
 * @param verloop of the plan; null when it is not known what it promises a month
 */
export function dossierlead(rij: Pick<Toezichtrij, "gebied" | "cellen" | "tempo">, halfjaar: string | null, stand: Planstand | undefined, verloop: Planverloop | null): string {
  return `${huisvesting(rij, halfjaar)} ${plan(rij.gebied.naam, stand, verloop)}`;
}
