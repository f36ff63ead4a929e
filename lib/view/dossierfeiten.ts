import type { Beleidskader } from "@/lib/domain/beleidskader";
import { ONBEKEND, waarde } from "@/lib/domain/cijfer";
import { geldendeTrede, geldendPlan, isOnbevestigd, isOpen, isTeLaat, tredeSinds, vanSoort, volgendeGesprek, type Dossierstuk } from "@/lib/domain/dossier";
import { lastDay, monthsOf } from "@/lib/domain/periode";
import type { Toezichtrij } from "@/lib/domain/toezicht";
import { monthFigures, type VergunninghoudersTabel } from "@/lib/domain/vergunninghouders";
import { formatDatum } from "@/lib/format";
import { OORDEELNAAM, PLANSTAND } from "@/lib/texts/dossier";
import { aantal, describeMissing, onvolledig } from "./cel";
import { zegTrede } from "./dossierstuk";
import type { CelView } from "./tabel";
import { alsZin } from "./versies";

/** A fact at the top of a dossier: a figure or a word, and what it rests on. */
export interface Dossierfeit {
  readonly term: string;
  /** a figure, or a word in the place of one */
  readonly waarde: CelView | string;
  readonly noot: string;
}

const onbekend = aantal(ONBEKEND);

function nog(rij: Toezichtrij, tabel: VergunninghoudersTabel): Dossierfeit {
  const term = "Nog te realiseren";
  if (tabel.periode === null) return { term, waarde: onbekend, noot: "nog geen taakstelling bekend" };
  const halfjaar = tabel.periode.periode;
  const { cijfer } = rij.cellen.nogTeRealiseren;
  const eigen = tabel.rijen.find((r) => r.gebied.code === rij.gebied.code)!;
  const k = rij.tempo.maandenGeteld;
  const geteld = monthFigures(tabel, eigen.maanden).slice(0, tabel.maanden.length);
  return {
    term,
    waarde: aantal(cijfer, onvolledig(cijfer, describeMissing(geteld, "maand", "maanden"))),
    noot: k === 0 ? `in ${halfjaar}, nog zonder cijfers van een maand` : `op ${formatDatum(lastDay(monthsOf(halfjaar)[k - 1]!))}, voor ${halfjaar}`,
  };
}

function trede(stukken: readonly Dossierstuk[], kaders: readonly Beleidskader[], op: string): Dossierfeit {
  const besluit = geldendeTrede(stukken, op);
  const sinds = tredeSinds(stukken, op);
  return besluit && sinds
    ? { term: "Trede", waarde: alsZin(zegTrede(besluit, kaders)).replace(/^Trede /, ""), noot: `sinds ${formatDatum(sinds)}` }
    : { term: "Trede", waarde: onbekend, noot: "er is geen besluit vastgelegd" };
}

function plan(stukken: readonly Dossierstuk[], op: string): Dossierfeit {
  const stand = geldendPlan(stukken, op);
  const term = "Plan van aanpak";
  if (!stand) return { term, waarde: onbekend, noot: "er is niets over vastgelegd" };
  const { plan: { datum, inhoud }, oordeel } = stand;
  return oordeel
    ? { term, waarde: OORDEELNAAM[oordeel.inhoud.oordeel], noot: `op ${formatDatum(oordeel.datum)}, plan van ${formatDatum(datum)}` }
    : { term, waarde: PLANSTAND[inhoud.stand], noot: `${formatDatum(datum)}${inhoud.stand === "ontvangen" ? ", nog geen oordeel vastgelegd" : ""}` };
}

function gesprek(stukken: readonly Dossierstuk[], op: string): Dossierfeit {
  const term = "Volgende gesprek";
  const volgende = volgendeGesprek(stukken, op);
  if (volgende) return { term, waarde: formatDatum(volgende.datum), noot: "gepland" };
  const gesprekken = vanSoort(stukken, "gesprek");
  const voorbij = gesprekken.findLast((g) => isOnbevestigd(g, op));
  if (voorbij) return { term, waarde: onbekend, noot: `gepland was ${formatDatum(voorbij.datum)}; of dat gesprek er was, is niet bekend` };
  const gewenst = gesprekken.findLast((g) => g.inhoud.stand === "gewenst");
  return { term, waarde: onbekend, noot: gewenst ? `gewenst sinds ${formatDatum(gewenst.datum)}` : "er is geen gesprek gepland" };
}

function afspraken(stukken: readonly Dossierstuk[], op: string): Dossierfeit {
  const term = "Open afspraken";
  const alle = vanSoort(stukken, "afspraak");
  if (alle.length === 0) return { term, waarde: onbekend, noot: "er zijn geen afspraken vastgelegd" };
  const laat = alle.filter((a) => isTeLaat(a, op)).length;
  return { term, waarde: aantal(waarde(alle.filter(isOpen).length)), noot: laat === 0 ? `van ${alle.length} die zijn vastgelegd` : `waarvan ${laat} te laat` };
}

/** What stands at the top of a dossier. What nobody recorded is unknown, and says so. */
export function viewDossierfeiten(rij: Toezichtrij, tabel: VergunninghoudersTabel, stukken: readonly Dossierstuk[], kaders: readonly Beleidskader[], op: string): readonly Dossierfeit[] {
  return [nog(rij, tabel), trede(stukken, kaders, op), plan(stukken, op), gesprek(stukken, op), afspraken(stukken, op)];
}
