import { missingIn, numberOf, ratio } from "@/lib/domain/cijfer";
import { computeVerloop } from "@/lib/domain/verloop";
import type { ReeksInvoer } from "@/lib/domain/reeksdoorsnede";
import type { StandInvoer, StandKeuze } from "@/lib/domain/stand";
import type { Gebied } from "@/lib/domain/waarneming";
import { formatOpsomming } from "@/lib/format";
import { agendapunt, viewAgenda, type Agendapunt } from "./agenda";
import { viewCapaciteit, type Capaciteitsinvoer, type Capaciteitskeuze, type CapaciteitView } from "./capaciteit";
import type { GrafiekView } from "./grafiek";
import { viewHalfjaargrafiek } from "./halfjaargrafiek";
import { viewNodig, type NodigView } from "./nodig";
import { viewOpvangOekraine } from "./opvang-oekraine";
import { slugOf } from "./slug";
import { viewTabellen } from "./stand-van-zaken";
import { viewGemeentelocaties, type GemeentelocatiesView } from "./gemeentelocaties";
import { viewGemeentetrends, type GemeentetrendView } from "./gemeentetrends";
import { computeThemareeksen, THEMAREEKSEN, viewMetingen } from "./metingen";
import type { CelView } from "./tabel";
import { viewTegels, type TegelView } from "./tegel";

/** The page of a gemeente. Its figures are the cells of the five tables. */
export interface GemeenteView {
  readonly naam: string;
  /** what a wethouder wants to know in ten seconds */
  readonly lead: string;
  readonly tegels: readonly TegelView[];
  readonly agenda: readonly Agendapunt[];
  readonly halfjaar: GrafiekView;
  readonly nodig: NodigView;
  readonly oekraine: GrafiekView;
  readonly capaciteit: CapaciteitView;
  readonly locaties: GemeentelocatiesView;
  readonly trends: readonly GemeentetrendView[];
}

const klein = (titel: string) => titel.replace(/^Amv/, "amv");

const gemist = ({ cijfer }: CelView) => missingIn(cijfer).length > 0;

/** Housing first, then what is short, then what is enough. */
function lead(naam: string, tegels: readonly TegelView[]): string {
  const huisvesting = tegels.find((t) => t.id === "vergunninghouders")!;
  const opvang = tegels.filter((t) => t.id !== "vergunninghouders");
  const named = (pick: (t: TegelView) => boolean, say: (t: TegelView) => string) => opvang.filter(pick).map(say);
  const short = named((t) => t.verschil?.oordeel?.richting === "achter", (t) => `${klein(t.titel)} (${t.verschil!.tekst.replace("−", "")} plaatsen${gemist(t.verschil!) ? ", voor zover bekend" : ""})`);
  const enough = named((t) => t.verschil?.oordeel !== undefined && t.verschil.oordeel.richting !== "achter", (t) => klein(t.titel));
  const known = [huisvesting.waarde, huisvesting.opgave].every((c) => numberOf(c.cijfer) !== null);
  const zover = [huisvesting.waarde, huisvesting.opgave].some(gemist) ? ", voor zover bekend," : "";
  const housed = known ? `${huisvesting.waarde.tekst} van de ${huisvesting.opgave.tekst} mensen hebben${zover} een woning.` : "Het is niet bekend hoeveel vergunninghouders een woning moeten krijgen.";
  return [
    huisvesting.verschil?.oordeel ? `${naam} ligt bij de huisvesting van vergunninghouders ${huisvesting.verschil.oordeel.woord}: ${housed}` : housed,
    ...(short.length > 0 ? [`Tekort bij ${formatOpsomming(short)}.`] : []),
    ...(enough.length > 0 ? [`Genoeg plaatsen voor ${formatOpsomming(enough)}.`] : []),
  ].join(" ");
}

export interface Gemeentevraag {
  readonly gebied: Gebied;
  readonly keuze: StandKeuze;
  /** what is followed through time */
  readonly reeks: ReeksInvoer;
  /** the second clock as it stands in the address; null = now */
  readonly bekendOp: string | null;
  /** what its timeline is computed from, and how it counts */
  readonly capaciteit: { readonly invoer: Capaciteitsinvoer; readonly keuze: Capaciteitskeuze };
  /** the stand's choice as it stands in the addresses of the downloads: `peildatum=2024-09-11` */
  readonly zoek: string;
}

/** The address of a chart of a gemeente. */
const grafiekAdres = (grafiek: string, naam: string, zoek: string) => `/grafieken/${grafiek}?gemeente=${slugOf(naam)}${zoek === "" ? "" : `&${zoek}`}`;

/** Everything that the page of a gemeente shows. */
export function viewGemeente(invoer: StandInvoer, { gebied, keuze, reeks, bekendOp, capaciteit: { invoer: tijdlijn, keuze: telling }, zoek }: Gemeentevraag): GemeenteView {
  const s = viewTabellen(invoer, keuze);
  const { code, naam } = gebied;
  const tabel = s.stand.vergunninghouders;
  const verloop = computeVerloop(tabel, tabel.rijen.find((r) => r.gebied.code === code)!);
  const capaciteit = viewCapaciteit(tijdlijn, telling, gebied);
  const reeksen = computeThemareeksen(THEMAREEKSEN, reeks, keuze);
  const tegels = viewTegels(s, code, viewMetingen(reeksen, code));
  const oekraine = s.stand.oekraine.rijen.find((r) => r.gebied.code === code)!.cellen;
  return {
    naam,
    lead: lead(naam, tegels),
    tegels,
    agenda: viewAgenda(s, tijdlijn.gebeurtenissen, code, capaciteit.komt.map(({ datum, kort }) => agendapunt(datum, kort))),
    halfjaar: viewHalfjaargrafiek(verloop, { naam, halfjaar: tabel.periode?.periode ?? null, bronregel: s.tabellen.vergunninghouders.bronregel, adres: grafiekAdres("halfjaar", naam, zoek) }),
    nodig: viewNodig(s, verloop, code),
    capaciteit,
    oekraine: viewOpvangOekraine(s, code, naam, ratio(oekraine.plaatsen.cijfer, oekraine.opgave.cijfer), grafiekAdres("oekraine", naam, zoek)),
    locaties: viewGemeentelocaties(s.stand, code, keuze.peildatum),
    trends: viewGemeentetrends({ gebied, invoer: reeks, reeksen, bekendOp, adres: (thema) => `${grafiekAdres("verloop", naam, zoek)}&thema=${thema}` }),
  };
}
