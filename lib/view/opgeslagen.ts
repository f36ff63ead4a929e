import type { BladThema } from "@/lib/domain/blad";
import { missingIn, numberOf, type Cijfer } from "@/lib/domain/cijfer";
import { computeStand, type StandInvoer } from "@/lib/domain/stand";
import { formatDatum, formatGetal, formatTijd } from "@/lib/format";
import { referenceDate } from "./asiel";
import { formatCelinvoer } from "./celinvoer";
import { THEMA } from "./invoerblad";

/** One figure that a save changed. */
export interface WijzigingView {
  /** `Almere, bezet` */
  readonly naam: string;
  /** `nieuw` when nothing stood there */
  readonly oud: string;
  readonly nieuw: string;
}

/** The notice after a save. */
export interface OpgeslagenView {
  readonly titel: string;
  /** the gap now and before, recomputed */
  readonly zin: string;
  readonly wijzigingen: readonly WijzigingView[];
}

interface Opslag {
  readonly op: Date;
  readonly cijfers: readonly { readonly naam: string; readonly label: string; readonly oud: Cijfer | null; readonly nieuw: Cijfer }[];
}

/** The figure of a theme that a stand turns on: realisatie − opgave, or what is left to do (the other way round). */
function gapOf(thema: BladThema, invoer: StandInvoer, peildatum: string): Cijfer {
  const stand = computeStand(invoer, { peildatum, opties: "met", capaciteitsdata: [] });
  switch (thema) {
    case "asiel":
      return stand.asiel.verschil.regulier.get(referenceDate(stand.asiel))!.cijfer;
    case "amvNidos":
      return stand.amvNidos.totaal.cellen.verschil.cijfer;
    case "oekraine":
      return stand.oekraine.totaal.cellen.verschil.cijfer;
    case "vergunninghouders":
      return stand.vergunninghouders.totaal.cellen.nogTeRealiseren.cijfer;
  }
}

function describeGap(thema: BladThema, gap: Cijfer): string {
  const n = numberOf(gap);
  if (n === null) return "een onbekend verschil";
  const known = missingIn(gap).length > 0 ? ", voor zover bekend" : "";
  const size = formatGetal(Math.abs(n));
  if (thema === "vergunninghouders") return `${n < 0 ? `een voorsprong van ${size} mensen` : `een rest van ${size} te huisvesten mensen`}${known}`;
  return `${n === 0 ? "precies genoeg plaatsen" : `een ${n < 0 ? "tekort" : "overschot"} van ${size} plaatsen`}${known}`;
}

/**
 * What a save did: when, how many figures, which, and the gap with and without it.
 * @param voor the stand as it was known just before the save; `na` as it is known now, both at `peildatum`
 */
export function viewOpgeslagen(opslag: Opslag, thema: BladThema, provincie: string, voor: StandInvoer, na: StandInvoer, peildatum: string): OpgeslagenView {
  const n = opslag.cijfers.length;
  const [nu, was] = [na, voor].map((invoer) => describeGap(thema, gapOf(thema, invoer, peildatum))) as [string, string];
  return {
    titel: `Opgeslagen om ${formatTijd(opslag.op)} uur: ${n === 1 ? "1 cijfer is" : `${n} cijfers zijn`} bewaard.`,
    zin: `Op ${formatDatum(peildatum)} heeft ${provincie} voor ${THEMA[thema].over} ${nu === was ? `nog steeds ${nu}` : `nu ${nu}; hiervoor was het ${was}`}.`,
    wijzigingen: opslag.cijfers.map(({ naam, label, oud, nieuw }) => ({
      naam: `${naam}, ${label.toLowerCase()}`,
      oud: oud === null ? "nieuw" : formatCelinvoer(oud),
      nieuw: formatCelinvoer(nieuw),
    })),
  };
}
