import { missingIn, numberOf } from "@/lib/domain/cijfer";
import { lastDay } from "@/lib/domain/periode";
import type { Dossierstuk } from "@/lib/domain/dossier";
import type { Toezicht } from "@/lib/domain/toezicht";
import { computeVerloop } from "@/lib/domain/verloop";
import { formatDatum, formatGetal, formatOpsomming } from "@/lib/format";
import { AFSPRAAKSTAND } from "@/lib/texts/dossier";
import { zegTermijn } from "./dossierafspraak";
import type { Gesprek } from "./gesprek";
import { stellingHalfjaar } from "./halfjaargrafiek";
import { Noten } from "./noten";
import { viewVergunninghouders } from "./vergunninghouders";
import { alsZin } from "./versies";

/** A text without a full stop at its end gets one. */
const zin = (tekst: string) => (/[.!?…]$/.test(tekst) ? tekst : `${tekst}.`);

/**
 * Where the gemeente stood at the talk, in sentences with its figures; what is not known is said.
 * @param toezicht of the stand at the date of the talk
 */
export function zegStand(toezicht: Toezicht, gebied: string): string {
  const { tabel } = toezicht;
  const rij = tabel.rijen.find((r) => r.gebied.code === gebied)!;
  const { naam } = rij.gebied;
  const verloop = computeVerloop(tabel, rij);
  const stelling = stellingHalfjaar(verloop, naam);
  const [totaal, gerealiseerd] = [rij.cellen.totaalTeRealiseren.cijfer, rij.cellen.gerealiseerd.cijfer];
  const [t, g] = [numberOf(totaal), numberOf(gerealiseerd)];
  const maand = verloop.maanden[verloop.tempo.maandenGeteld - 1]?.maand;
  if (tabel.periode === null || t === null || g === null || maand === undefined || t <= 0) return stelling;
  const known = [totaal, gerealiseerd].some((c) => missingIn(c).length > 0) ? ", voor zover bekend," : "";
  return `${naam} moet in ${tabel.periode.periode} ${formatGetal(t)} vergunninghouders huisvesten. Op ${formatDatum(lastDay(maand))} waren dat er${known} ${formatGetal(g)}. ${stelling}`;
}

function zegAfspraak({ inhoud }: Dossierstuk<"afspraak">): string {
  const termijn = zegTermijn(inhoud.uiterlijk);
  return [zin(inhoud.tekst), zin(`Wie: ${inhoud.eigenaar}`), ...(termijn === "" ? [] : [zin(alsZin(termijn))])].join(" ");
}

function zegVervolg({ inhoud }: Dossierstuk<"afspraak">): string {
  return [zin(`${inhoud.tekst.replace(/\.$/, "")}: ${AFSPRAAKSTAND[inhoud.stand]}`), ...(inhoud.uitkomst === "" ? [] : [zin(inhoud.uitkomst)]), ...(inhoud.stand === "gedaan" || inhoud.uiterlijk === null ? [] : [zin(alsZin(zegTermijn(inhoud.uiterlijk)))])].join(" ");
}

const lijst = (kop: string, regels: readonly string[]) => (regels.length === 0 ? [] : [[kop, ...regels.map((r, i) => `${i + 1}. ${r}`)].join("\n")]);

/**
 * The text with which a talk is confirmed, ready for a letter: alineas with an empty line between them.
 * @param toezicht of the stand at the date of the talk; null when nothing was known of it
 */
export function bevestigingstekst({ gesprek, nieuw, eerder, volgende }: Gesprek, toezicht: Toezicht | null, gebied: { readonly code: string; readonly naam: string }): string {
  const { datum, inhoud } = gesprek;
  return [
    `Op ${formatDatum(datum)} spraken wij over de huisvesting van vergunninghouders in ${gebied.naam}. Aanwezig: ${formatOpsomming(inhoud.aanwezig)}.`,
    ...(toezicht === null ? [] : [zegStand(toezicht, gebied.code)]),
    ...(inhoud.verslag === "" ? [] : [inhoud.verslag]),
    ...(nieuw.length === 0 ? ["Wij maakten geen nieuwe afspraken."] : lijst("Wij spraken af:", nieuw.map(zegAfspraak))),
    ...lijst("Eerdere afspraken:", eerder.map(zegVervolg)),
    volgende === undefined ? "Wij spraken nog geen datum af voor een volgend gesprek." : `Wij spreken elkaar weer ${/^\d{4}-\d\d-\d\d$/.test(volgende.datum) ? "op" : "in"} ${formatDatum(volgende.datum)}.`,
    ...(toezicht === null ? [] : [viewVergunninghouders(toezicht.tabel, "", new Noten()).tabel.bronregel]),
  ].join("\n\n");
}
