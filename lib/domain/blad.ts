import type { Cijfer, Staat } from "./cijfer";
import { findInvoer, type ThemaCode } from "./indicatoren";
import { addMonths, firstDay } from "./periode";
import type { StandInvoer } from "./stand";

/** The sheets of a month, in the order of the tables. Amv COA has none: its realisatie follows from asiel. */
export const BLADEN = ["asiel", "amvNidos", "oekraine", "vergunninghouders"] as const satisfies readonly ThemaCode[];
export type BladThema = (typeof BLADEN)[number];

/** A column of a sheet: what is entered per row. */
export interface BladKolom {
  readonly code: string;
  readonly label: string;
  /** what it means, as the register of indicators says it */
  readonly betekenis: string;
  readonly magNegatief: boolean;
  readonly staten: readonly Staat[];
}

const INDICATOREN: Readonly<Record<Exclude<BladThema, "asiel">, readonly string[]>> = {
  amvNidos: ["realisatie", "verwacht"],
  oekraine: ["plaatsen", "bezet", "beschikbaar", "particulier"],
  vergunninghouders: ["gerealiseerd"],
};

/** Of a phase of a location the places: known or not (exchange format: an integer, or empty for onbekend). */
const CAPACITEIT: BladKolom = { code: "capaciteit", label: "Plaatsen", betekenis: "de plaatsen van deze fase", magNegatief: false, staten: ["waarde", "onbekend"] };

/** What is entered each month on a sheet; opgaven, stands and taakstellingen have their own pages. */
export function bladKolommen(thema: BladThema): readonly BladKolom[] {
  if (thema === "asiel") return [CAPACITEIT];
  return INDICATOREN[thema].map((code) => {
    const { label, betekenis, magNegatief = false } = findInvoer(thema, code)!;
    return { code, label, betekenis, magNegatief, staten: ["waarde", "pm", "onbekend", "nvt"] };
  });
}

/** One version of a figure as it is stored. */
export interface Vastgelegd {
  readonly cijfer: Cijfer;
  readonly periode: string;
  readonly peildatum: string;
  readonly versie: number;
  readonly op: Date;
  /** gebruikersnaam or "systeem" */
  readonly door: string;
}

/** A row of a sheet: a gemeente, or a phase of a location (asiel). */
export interface Bladrij {
  /** `GM0034`, or `F17` for a phase; letters and digits only */
  readonly id: string;
  readonly naam: string;
  /** CBS code of the gemeente */
  readonly gebied: string;
  /** name of the gemeente that the location lies in */
  readonly groep?: string;
  /** of asiel: which phase of which location, and the number of its page */
  readonly fase?: { readonly locatie: string; readonly fase: string; readonly locatieId: number };
}

export interface Bladcel {
  readonly rij: string;
  readonly kolom: string;
  /** what is stored for this sheet's month; null = nothing yet */
  readonly opgeslagen: Vastgelegd | null;
  /** the latest figure before it; null = there is none */
  readonly vorige: Vastgelegd | null;
}

/** What is stored of one theme and month, beside what came before. */
export interface Maandblad {
  readonly thema: BladThema;
  readonly maand: string;
  /** to which the figures go: the month, or for amv Nidos the half-year that the table shows */
  readonly periode: string;
  readonly rijen: readonly Bladrij[];
  readonly cellen: readonly Bladcel[];
}

/** One sheet, ready to enter. */
export interface Blad extends Maandblad {
  readonly provincie: { readonly code: string; readonly naam: string };
  /** of what is stored already, else the month's last day, never later than today */
  readonly peildatum: string;
  readonly kolommen: readonly BladKolom[];
  /** the stand that the sheet is shown beside: at the month's end, or today while it lasts; later when a peildatum is */
  readonly standOp: string;
  /** the input of that stand, for totals and differences while typing */
  readonly stand: StandInvoer;
}

/** What a form was made from: `2024-09-30#1`, empty when nothing was stored. A save that finds another one is a botsing. */
export function basisOf(vastgelegd: Vastgelegd | null): string {
  return vastgelegd === null ? "" : `${vastgelegd.peildatum}#${vastgelegd.versie}`;
}

/** One stored version of a cell, of any month. */
export interface Bladversie extends Vastgelegd {
  readonly rij: string;
  readonly kolom: string;
}

/** Figures of a month have it as their periode; of the other sheets the peildatum says in which month they were delivered. */
const PER_PERIODE: readonly BladThema[] = ["oekraine", "vergunninghouders"];

function isVanMaand(v: Vastgelegd, thema: BladThema, maand: string, periode: string): boolean {
  if (PER_PERIODE.includes(thema)) return v.periode === maand;
  return v.peildatum.startsWith(`${maand}-`) && (thema === "asiel" || v.periode === periode);
}

/** What stands beside a cell: of a flow the month before, else the latest figure before this month. */
function isEerder(v: Vastgelegd, thema: BladThema, maand: string): boolean {
  if (thema === "vergunninghouders") return v.periode === addMonths(maand, -1);
  return thema === "oekraine" ? v.periode < maand : v.peildatum < firstDay(maand);
}

function isNewer(a: Vastgelegd, b: Vastgelegd): boolean {
  if (a.peildatum !== b.peildatum) return a.peildatum > b.peildatum;
  return a.periode === b.periode ? a.versie > b.versie : a.periode > b.periode;
}

const newest = (versies: readonly Bladversie[]) => versies.reduce<Bladversie | null>((a, b) => (a === null || isNewer(b, a) ? b : a), null);

/** The cells of a sheet from stored versions, in any order: rows × columns. */
export function computeBladcellen(thema: BladThema, maand: string, periode: string, rijen: readonly string[], versies: readonly Bladversie[]): readonly Bladcel[] {
  return rijen.flatMap((rij) =>
    bladKolommen(thema).map(({ code: kolom }) => {
      const own = versies.filter((v) => v.rij === rij && v.kolom === kolom);
      return {
        rij, kolom,
        opgeslagen: newest(own.filter((v) => isVanMaand(v, thema, maand, periode))),
        vorige: newest(own.filter((v) => isEerder(v, thema, maand))),
      };
    }),
  );
}
