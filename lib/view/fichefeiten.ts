import type { Beleidskader } from "@/lib/domain/beleidskader";
import type { Planverloop } from "@/lib/domain/belofte";
import { missingIn, numberOf, ratio, tekenVan } from "@/lib/domain/cijfer";
import { geldendeTrede, tredeSinds, type Dossierstuk, type Planstand } from "@/lib/domain/dossier";
import type { Verloop } from "@/lib/domain/verloop";
import { formatDatum, formatGetal, formatMaandnaam, formatPercentage } from "@/lib/format";
import { OORDEELNAAM, PLANSTAND } from "@/lib/texts/dossier";
import { decimaal, saldo } from "./cel";
import { zegTrede } from "./dossierstuk";
import { kortIn } from "./inkorten";
import { alsZin } from "./versies";

/** A fact at a glance. */
export interface Fichefeit {
  readonly term: string;
  readonly tekst: string;
  /** for a screen reader, where `tekst` is a sign */
  readonly inWoorden?: string;
  readonly noot: string;
}

const LANGSTE_NAAM = 48;

const ONBEKEND = { tekst: "–", inWoorden: "onbekend" };

const onvolledig = (noot: string, missing: readonly unknown[]) => (missing.length === 0 ? noot : [noot, "onvolledig: er ontbreekt een cijfer"].filter((t) => t !== "").join("; "));

function nogFeit({ tempo: { nog }, totaal }: Verloop): Fichefeit {
  const term = "Nog te realiseren";
  const n = numberOf(nog);
  if (n === null) return { term, ...ONBEKEND, noot: "stand of taakstelling niet bekend" };
  const deel = numberOf(ratio(nog, totaal));
  const noot = n < 0 ? `${formatGetal(-n)} meer gehuisvest dan moest` : n === 0 ? "precies gehaald" : deel === null ? "" : `${formatPercentage(deel, 1)} van ${formatGetal(numberOf(totaal)!)}`;
  return { term, tekst: n < 0 ? "niets" : saldo(nog).tekst, noot: onvolledig(noot, missingIn(nog)) };
}

function nodigFeit({ tempo: { nodigPerMaand, gemiddeldPerMaand } }: Verloop): Fichefeit {
  const term = "Nodig per maand";
  const cel = decimaal(nodigPerMaand, {}, 2);
  const gemiddeld = numberOf(gemiddeldPerMaand);
  const bereikt = gemiddeld === null ? "nog geen maand bekend" : `bereikt ${formatGetal(gemiddeld, 1)} per maand`;
  if (nodigPerMaand.staat === "nvt") return { term, tekst: cel.tekst, ...(cel.inWoorden !== undefined && { inWoorden: cel.inWoorden }), noot: "het halfjaar is voorbij" };
  if (numberOf(nodigPerMaand) === null) return { term, ...ONBEKEND, noot: bereikt };
  return { term, tekst: (tekenVan(nodigPerMaand) ?? 0) > 0 ? cel.tekst : "niets", noot: onvolledig(bereikt, missingIn(nodigPerMaand)) };
}

function tredeFeit(stukken: readonly Dossierstuk[], kaders: readonly Beleidskader[], op: string): Fichefeit {
  const term = "Trede";
  const [trede, sinds] = [geldendeTrede(stukken, op), tredeSinds(stukken, op)];
  if (trede === undefined || sinds === undefined) return { term, ...ONBEKEND, noot: "niet in de stukken; nog geen besluit vastgelegd" };
  return { term, tekst: kortIn(alsZin(zegTrede(trede, kaders)).replace(/^Trede /, ""), LANGSTE_NAAM), noot: `sinds ${formatDatum(sinds)}` };
}

/** Whether the months that have ended were done as promised. */
function belofteInWoorden({ tot, maanden }: Planverloop): string {
  const laatste = tot.maanden.at(-1);
  if (laatste === undefined) return `belofte begint in ${formatMaandnaam(maanden[0]!.maand)}`;
  const [gedaan, verschil] = [numberOf(tot.gerealiseerd), numberOf(tot.verschil)];
  const beloofd = `beloofd t/m ${formatMaandnaam(laatste)} ${formatGetal(tot.beloofd)}`;
  if (gedaan === null || verschil === null) return `${beloofd}, gedaan: niet bekend`;
  if (missingIn(tot.verschil).length > 0) return `${beloofd}, gedaan voor zover bekend ${formatGetal(gedaan)}`;
  return `${beloofd}, gedaan ${formatGetal(gedaan)}: ${verschil < 0 ? "niet nagekomen" : "nagekomen"}`;
}

function planFeit(planstand: Planstand | undefined, belofte: Planverloop | null): Fichefeit {
  const term = "Plan van aanpak";
  if (planstand === undefined) return { term, ...ONBEKEND, noot: "niet in de stukken; nog niets vastgelegd" };
  const { plan, oordeel } = planstand;
  if (plan.inhoud.stand === "gevraagd") return { term, tekst: PLANSTAND.gevraagd, noot: `${formatDatum(plan.datum)}; of het er is, is niet bekend` };
  const noot = belofte === null ? "aantallen per maand niet bekend" : belofteInWoorden(belofte);
  if (oordeel === undefined) return { term, tekst: PLANSTAND.ontvangen, noot: `nog geen oordeel vastgelegd; ${noot}` };
  return { term, tekst: OORDEELNAAM[oordeel.inhoud.oordeel], noot: `${formatDatum(oordeel.datum)}; ${noot}` };
}

interface Feitgrond {
  readonly verloop: Verloop;
  readonly stukken: readonly Dossierstuk[];
  readonly kaders: readonly Beleidskader[];
  readonly plan: Planstand | undefined;
  readonly belofte: Planverloop | null;
  readonly opDatum: string;
}

/** What is left, what it needs, the step of the ladder, the plan: what is not known says so. */
export function fichefeiten({ verloop, stukken, kaders, plan, belofte, opDatum }: Feitgrond): readonly Fichefeit[] {
  return [nogFeit(verloop), nodigFeit(verloop), tredeFeit(stukken, kaders, opDatum), planFeit(plan, belofte)];
}
