import type { Gebeurtenis } from "@/lib/domain/gebeurtenis";
import { lastDay } from "@/lib/domain/periode";
import type { ReeksInvoer } from "@/lib/domain/reeksdoorsnede";
import type { StandInvoer, StandKeuze } from "@/lib/domain/stand";
import { computeVerloop } from "@/lib/domain/verloop";
import { vervallend, viewAandachtspunten, type Aandachtspunt } from "./aandachtspunten";
import { agendapunt, viewAgenda, type Agendapunt } from "./agenda";
import { viewCapaciteit, type Capaciteitsinvoer, type Capaciteitskeuze, type CapaciteitView } from "./capaciteit";
import type { GrafiekView } from "./grafiek";
import { viewHalfjaargrafiek } from "./halfjaargrafiek";
import { viewKaart, type Kaartthema, type KaartView } from "./kaart";
import { viewKort } from "./kort";
import { viewMatrix, type MatrixView } from "./matrix";
import { computeThemareeksen, TEGELREEKSEN, viewMetingen } from "./metingen";
import { viewNodig, type NodigView } from "./nodig";
import { samenvatting, viewTabellen } from "./stand-van-zaken";
import { viewTegels, type TegelView } from "./tegel";
import { viewVeranderd, type VeranderdView } from "./veranderd";

/** The page of a province. Its figures are the cells of the five tables. */
export interface OverzichtView {
  readonly provincie: string;
  readonly lead: string;
  readonly tegels: readonly TegelView[];
  readonly aandacht: readonly Aandachtspunt[];
  readonly matrix: MatrixView;
  readonly kaart: KaartView;
  readonly capaciteit: CapaciteitView;
  readonly halfjaar: GrafiekView;
  readonly nodig: NodigView;
  readonly veranderd: VeranderdView;
  readonly agenda: readonly Agendapunt[];
}

export interface Overzichtvraag {
  readonly keuze: StandKeuze;
  readonly kaart: Kaartthema;
  /** the input of the stand at the meeting before, and its date; null when none is known */
  readonly vorig: { readonly overleg: string; readonly invoer: StandInvoer | null } | null;
  readonly reeks: ReeksInvoer;
  /** what the timeline is computed from, and how it counts */
  readonly capaciteit: { readonly invoer: Capaciteitsinvoer; readonly keuze: Capaciteitskeuze };
  /** the stand's choice as it stands in addresses: `peildatum=2024-09-11`, or empty */
  readonly zoek: string;
  /** null when the reader chose a moment */
  readonly vandaag: string | null;
}

/** The last meeting of the PRT before a date, or null. */
export function vorigOverleg(gebeurtenissen: readonly Gebeurtenis[], provincie: string, peildatum: string): string | null {
  return gebeurtenissen.filter((g) => g.soort === "overleg" && g.gebied === provincie && lastDay(g.datum) < peildatum).at(-1)?.datum ?? null;
}

const metZoek = (pad: string, zoek: string) => (zoek === "" ? pad : `${pad}?${zoek}`);

/** Everything that the page of a province shows. */
export function viewOverzicht(invoer: StandInvoer, vraag: Overzichtvraag): OverzichtView {
  const { keuze, zoek } = vraag;
  const { provincie, gemeenten } = invoer;
  const s = viewTabellen(invoer, keuze);
  const tabel = s.stand.vergunninghouders;
  const verloop = computeVerloop(tabel, null);
  const { vorig } = vraag;
  const capaciteit = viewCapaciteit(vraag.capaciteit.invoer, vraag.capaciteit.keuze);
  return {
    provincie: provincie.naam,
    lead: samenvatting(viewKort(s.stand, s.zonder, s.tabellen, null)),
    tegels: viewTegels(s, null, viewMetingen(computeThemareeksen(TEGELREEKSEN, vraag.reeks, keuze), null)),
    aandacht: viewAandachtspunten(s, vervallend(capaciteit.komt, keuze.peildatum), `${metZoek("/stand-van-zaken", zoek)}#open-vragen`, vraag.vandaag),
    matrix: viewMatrix(s, gemeenten, provincie),
    kaart: viewKaart(s, gemeenten, provincie.code, vraag.kaart),
    capaciteit,
    halfjaar: viewHalfjaargrafiek(verloop, { naam: provincie.naam, halfjaar: tabel.periode?.periode ?? null, bronregel: s.tabellen.vergunninghouders.bronregel, adres: metZoek("/grafieken/halfjaar", zoek) }),
    nodig: viewNodig(s, verloop, null),
    veranderd: viewVeranderd(s, vorig?.invoer ? viewTabellen(vorig.invoer, { ...keuze, peildatum: vorig.overleg }) : null, vorig?.overleg ?? null, gemeenten),
    agenda: viewAgenda(s, vraag.capaciteit.invoer.gebeurtenissen, null, capaciteit.komt.map(({ datum, kort }) => agendapunt(datum, kort))),
  };
}
