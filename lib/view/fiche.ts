import { computeAmvNidos } from "@/lib/domain/amv-nidos";
import type { Beleidskader } from "@/lib/domain/beleidskader";
import { computePlanverloop, leesMaandcijfers, type Planverloop } from "@/lib/domain/belofte";
import { numberOf } from "@/lib/domain/cijfer";
import { geldendPlan, type Dossierstuk, type Planstand } from "@/lib/domain/dossier";
import { lastDay } from "@/lib/domain/periode";
import type { Huisvestingsscenario } from "@/lib/domain/scenario";
import type { StandInvoer } from "@/lib/domain/stand";
import type { Toezicht } from "@/lib/domain/toezicht";
import { computeVerloop } from "@/lib/domain/verloop";
import { readFigures, type Gebied, type Waarneming } from "@/lib/domain/waarneming";
import { formatDatum } from "@/lib/format";
import { REGELS, REGELS_NAAST_SCENARIO, viewFicheafspraken, type FicheafsprakenView } from "./ficheafspraken";
import { fichefeiten, type Fichefeit } from "./fichefeiten";
import { fichevragen, type Vraaggrond } from "./fichevragen";
import { fichezinnen, halfjaarInWoorden, type Halfjaarcijfers } from "./fichezinnen";
import type { GrafiekView } from "./grafiek";
import { viewHalfjaargrafiek } from "./halfjaargrafiek";
import { viewScenario, type ScenarioView } from "./scenario";
import { slugOf } from "./slug";
import type { Bronzin } from "./zin";

/** What a fiche is made of: the dossier of one gemeente, and the figures beside it. */
export interface Ficheinvoer {
  readonly gebied: Gebied;
  /** the last version of each item; what is not for the gemeente is left out here */
  readonly stukken: readonly Dossierstuk[];
  readonly kaders: readonly Beleidskader[];
  readonly toezicht: Toezicht;
  /** the figures of vergunninghouders, also of the half-years before */
  readonly historie: readonly Waarneming[];
  /** the date up to which the dossier is told */
  readonly opDatum: string;
}

/** The moment of a fiche: both clocks, and everything that is known at it. */
export interface Fichemoment {
  readonly invoer: StandInvoer;
  readonly peildatum: string;
  /** the second clock as it stands in the address; null = now */
  readonly bekendOp: string | null;
}

/** One gespreksfiche: a sheet of A4 for the table. */
export interface FicheView {
  /** unique on a page with more of them */
  readonly id: string;
  readonly naam: string;
  readonly provincie: string;
  readonly titel: string;
  readonly onderwerp: string;
  /** of the figures, of the dossier */
  readonly moment: readonly string[];
  readonly zinnen: readonly Bronzin[];
  readonly feiten: readonly Fichefeit[];
  readonly grafiek: GrafiekView;
  readonly afspraken: FicheafsprakenView;
  readonly vragen: readonly string[];
  readonly scenario: ScenarioView;
}

/** The most that was housed in one month, of all that are known by the peildatum; the first of equal ones. */
function meesteMaand(historie: readonly Waarneming[], gemeente: string, peildatum: string): Vraaggrond["meeste"] {
  const bekend = readFigures("vergunninghouders", historie, peildatum).all("gerealiseerd").filter((w) => w.gebied === gemeente);
  return [...bekend].sort((a, b) => (a.periode < b.periode ? -1 : 1)).reduce<Vraaggrond["meeste"]>((most, { cijfer, periode }) => {
    const n = numberOf(cijfer);
    return n !== null && (most === null || n > most.aantal) ? { maand: periode, aantal: n } : most;
  }, null);
}

function belofteVan(plan: Planstand | undefined, historie: readonly Waarneming[], gemeente: string, peildatum: string): Planverloop | null {
  const beloften = plan?.plan.inhoud.beloften ?? [];
  return beloften.length === 0 ? null : computePlanverloop(beloften, leesMaandcijfers(historie, gemeente, peildatum), peildatum);
}

/**
 * The gespreksfiche of a gemeente. It lies on the table: what only the province may know is not on it, whoever asks for it.
 * @param scenario null while nothing is asked; it stands beside the figures as they are, and changes none
 */
export function viewFiche({ gebied, stukken: alle, kaders, toezicht, historie, opDatum }: Ficheinvoer, { invoer, peildatum, bekendOp }: Fichemoment, scenario: Huisvestingsscenario | null): FicheView {
  const { code, naam } = gebied;
  const stukken = alle.filter((s) => s.kring === "gemeente" && s.gebied === code);
  const { tabel } = toezicht;
  const rij = tabel.rijen.find((r) => r.gebied.code === code)!;
  const halfjaar = tabel.periode?.periode ?? null;
  const verloop = computeVerloop(tabel, rij);
  const cijfers: Halfjaarcijfers = { naam, halfjaar, rij, verloop, peildatum };
  const plan = geldendPlan(stukken, opDatum);
  const belofte = belofteVan(plan, historie, code, peildatum);
  const nidos = computeAmvNidos(invoer.gemeenten, invoer.waarnemingen, peildatum);
  const wat = viewScenario(verloop, naam, scenario);
  const tot = verloop.maanden[verloop.tempo.maandenGeteld - 1]?.maand;
  return {
    id: slugOf(naam),
    naam,
    provincie: invoer.provincie.naam,
    titel: `Gespreksfiche ${naam}`,
    onderwerp: `Huisvesting van vergunninghouders${halfjaar === null ? "" : `, ${halfjaarInWoorden(halfjaar)}`}`,
    moment: [
      `Stand op ${formatDatum(peildatum)}, ${bekendOp === null ? "zoals nu bekend" : `zoals bekend op ${formatDatum(bekendOp)}`}`,
      [tot === undefined ? "" : `Cijfers tot en met ${formatDatum(lastDay(tot))}`, opDatum === peildatum ? "" : `dossier tot en met ${formatDatum(opDatum)}`].filter((t) => t !== "").join(", "),
    ].filter((t) => t !== ""),
    zinnen: fichezinnen(cijfers),
    feiten: fichefeiten({ verloop, stukken, kaders, plan, belofte, opDatum }),
    grafiek: viewHalfjaargrafiek(verloop, { naam, halfjaar, bronregel: "", adres: "", scenario: wat.lijn }),
    afspraken: viewFicheafspraken(stukken, opDatum, wat.aanname === null ? REGELS : REGELS_NAAST_SCENARIO),
    vragen: fichevragen({ cijfers, nidos: { tabel: nidos, rij: nidos.rijen.find((r) => r.gebied.code === code)! }, stukken, opDatum, plan, belofte, meeste: meesteMaand(historie, code, peildatum) }),
    scenario: wat,
  };
}
