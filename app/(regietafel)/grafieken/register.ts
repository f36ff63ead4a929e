import type { AccountActor } from "@/lib/access/actor";
import { requireActor } from "@/lib/access/sessie";
import type { Zoekparameters } from "@/lib/schemas/stand-keuze";
import { parseToezichtKeuze } from "@/lib/schemas/toezicht-keuze";
import type { GemeenteView } from "@/lib/view/gemeente";
import { viewCapaciteit, type CapaciteitView } from "@/lib/view/capaciteit";
import { viewDossier } from "@/lib/view/dossier";
import type { GrafiekView } from "@/lib/view/grafiek";
import type { OverzichtView } from "@/lib/view/overzicht";
import { leesGebied, leesGemeente } from "../gemeenten/[slug]/lees-gemeente";
import { leesOverzicht } from "../lees-overzicht";
import { leesStand } from "../lees-stand";
import { leesTijdlijn } from "../locaties/tijdlijn/lees-tijdlijn";
import { requireDossier } from "../toezicht/[slug]/lees-dossier";
import { leesDossierpagina } from "../toezicht/[slug]/lees-pagina";
import { leesScenario } from "../toezicht/[slug]/scenario/lees-scenario";
import { leesToezicht } from "../toezicht/lees-toezicht";
import { leesTrend } from "../trends/lees-trend";

/**
 * Reads a chart by the parameters of its address, as its page does.
 * @returns null when these parameters name none
 * @throws GeenToegang unless the actor may see its figures
 */
export type Grafieklezer = (actor: AccountActor, zoek: URLSearchParams) => Promise<GrafiekView | null>;

/** A chart of a gemeente, from the view model of its page. */
const vanGemeente = (kies: (view: GemeenteView, zoek: URLSearchParams) => GrafiekView | undefined): Grafieklezer => async (actor, zoek) => {
  const gebied = await leesGebied(zoek.get("gemeente") ?? "");
  const stand = await leesStand(actor, zoekparameters(zoek));
  return gebied && stand.soort === "stand" ? (kies(await leesGemeente(actor, stand, gebied), zoek) ?? null) : null;
};

/** A chart of the province, from the view model of its page. */
const vanProvincie = (kies: (view: OverzichtView) => GrafiekView): Grafieklezer => async (actor, zoek) => {
  const stand = await leesStand(actor, zoekparameters(zoek));
  return stand.soort === "stand" ? kies(await leesOverzicht(actor, stand, "oekraine")) : null;
};

/** A chart of the timeline, of the province or of the gemeente that the address names. */
const vanTijdlijn = (kies: (view: CapaciteitView) => GrafiekView | null): Grafieklezer => async (actor, zoek) => {
  const slug = zoek.get("gemeente");
  const gebied = slug === null ? undefined : await leesGebied(slug);
  const tijdlijn = await leesTijdlijn(actor, zoekparameters(zoek));
  return tijdlijn.soort !== "tijdlijn" || (slug !== null && gebied === undefined) ? null : kies(viewCapaciteit(tijdlijn.invoer, tijdlijn.keuze, gebied));
};

/** The half-year of a gemeente with a scenario beside it: figures of the province, and nothing of a dossier. */
const scenario: Grafieklezer = async (actor, zoek) => {
  const gebied = await leesGebied(zoek.get("gemeente") ?? "");
  const stand = await leesStand(actor, zoekparameters(zoek));
  return gebied && stand.soort === "stand" ? leesScenario(stand, gebied, zoekparameters(zoek)).grafiek : null;
};

/** Parameters as a page gets them. */
function zoekparameters(zoek: URLSearchParams): Zoekparameters {
  return Object.fromEntries([...new Set(zoek.keys())].map((naam) => [naam, zoek.getAll(naam)]));
}

/** What a plan van aanpak promises, from the dossier of a gemeente: for whoever may read that. */
const belofte: Grafieklezer = async (actor, zoek) => {
  const { gebied } = await requireDossier(zoek.get("gemeente") ?? "", "dossier.lezen");
  const stand = await leesStand(actor, zoekparameters(zoek));
  return stand.soort === "stand" ? viewDossier(await leesDossierpagina(actor, stand, gebied, false)).belofte.grafiek : null;
};

const trend: Grafieklezer = async (actor, zoek) => {
  const uitkomst = await leesTrend(actor, zoekparameters(zoek));
  return uitkomst.soort === "trend" ? uitkomst.view.grafiek : null;
};

/** The prognoses beside each other, for whoever sees the ranking. */
const prognose: Grafieklezer = async (_, zoek) => {
  const actor = await requireActor("toezicht.lezen");
  const stand = await leesStand(actor, zoekparameters(zoek));
  return stand.soort === "stand" ? (await leesToezicht(actor, stand, parseToezichtKeuze(zoekparameters(zoek)))).prognose : null;
};

/** Every chart that can be downloaded, by the name in its address. */
export const GRAFIEKEN: Readonly<Record<string, Grafieklezer>> = {
  belofte,
  capaciteit: vanTijdlijn((view) => view.grafiek),
  noodopvang: vanTijdlijn((view) => view.noodopvang),
  halfjaar: (actor, zoek) => (zoek.has("gemeente") ? vanGemeente : vanProvincie)((view) => view.halfjaar)(actor, zoek),
  oekraine: vanGemeente((view) => view.oekraine),
  verloop: vanGemeente((view, zoek) => view.trends.find((t) => t.id === zoek.get("thema"))?.grafiek),
  scenario,
  prognose,
  trend,
};
