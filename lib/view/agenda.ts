import { missingIn, numberOf } from "@/lib/domain/cijfer";
import { isVoorbij, type Gebeurtenis } from "@/lib/domain/gebeurtenis";
import { firstDay, lastDay, nextDay } from "@/lib/domain/periode";
import { formatDatum } from "@/lib/format";
import { viewKort } from "./kort";
import type { Standtabellen } from "./stand-van-zaken";

/** Something to come, or that must be there by a date. */
export interface Agendapunt {
  /** a year, month or date, as the source gives it */
  readonly datum: string;
  readonly datumTekst: string;
  readonly tekst: string;
}

export const agendapunt = (datum: string, tekst: string): Agendapunt => ({ datum, datumTekst: formatDatum(datum), tekst });

/** What the tables themselves say must be there, and by when. */
function uitTabellen({ stand, zonder, tabellen }: Standtabellen, gebied: string | null): readonly Agendapunt[] {
  const lines = viewKort(stand, zonder, tabellen, gebied);
  const opgave = (id: string) => lines.find((l) => l.id === id)!.opgave;
  const { opgave: oekraine } = stand.oekraine;
  const { periode } = stand.vergunninghouders;
  const due = (datum: string, cel: ReturnType<typeof opgave>, wat: string) => (numberOf(cel.cijfer) === null ? [] : [agendapunt(datum, `${cel.tekst} ${wat}${missingIn(cel.cijfer).length > 0 ? ", voor zover bekend" : ""}`)]);
  return [
    ...(oekraine === null ? [] : due(oekraine.datum, opgave("oekraine"), "plaatsen voor Oekraïners nodig")),
    ...(periode === null ? [] : due(nextDay(lastDay(periode.periode)), opgave("vergunninghouders"), `vergunninghouders gehuisvest: de opgave van ${periode.periode}`)),
  ];
}

/** The gebied's own come first when there is no room for all; events of the whole province fill what is left. */
const MEESTE = 7;

/** A month comes after the days of its begin: what is due some time in October does not stand between what is due on the 1st. */
const orde = ({ datum }: Agendapunt) => firstDay(datum) + lastDay(datum);
const byDatum = (a: Agendapunt, b: Agendapunt) => (orde(a) < orde(b) ? -1 : orde(a) > orde(b) ? 1 : 0);

/**
 * What comes after a peildatum, in order of date, as far as there is room.
 * @param gebied CBS code of a gemeente, which also sees what is the whole province's; null = the province
 * @param overig what other figures bring, such as places that end
 */
export function viewAgenda(s: Standtabellen, gebeurtenissen: readonly Gebeurtenis[], gebied: string | null, overig: readonly Agendapunt[]): readonly Agendapunt[] {
  const { keuze, provincie } = s.stand;
  const coming = gebeurtenissen.filter((g) => !isVoorbij(g, nextDay(keuze.peildatum)));
  const own = [...uitTabellen(s, gebied), ...overig, ...coming.filter((g) => g.gebied === gebied).map((g) => agendapunt(g.datum, g.label))].filter((p) => lastDay(p.datum) > keuze.peildatum);
  const shared = coming.filter((g) => gebied === null || g.gebied === provincie.code).map((g) => agendapunt(g.datum, g.label));
  return [...[...own].sort(byDatum), ...shared].slice(0, MEESTE).sort(byDatum);
}
