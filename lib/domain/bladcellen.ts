import type { Bladcel, BladKolom, BladThema, Vastgelegd } from "./blad";
import { findInvoer } from "./indicatoren";
import { addMonths, firstDay } from "./periode";

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
