import { INVOER } from "@/lib/domain/indicatoren";
import type { Gebied } from "@/lib/domain/waarneming";
import type { Bladrij } from "@/lib/exchange/rekenblad";
import { kolomLetter, pasToe } from "@/lib/exchange/vrije-tabel";
import type { Vertaling } from "@/lib/schemas/vrije-tabel";
import { THEMANAAM } from "@/lib/texts/themas";

/** Rows of a table that are shown to recognise it by. */
const GETOOND = 12;

/** What a column can be: `oekraine.plaatsen`. */
export const INDICATORKEUZES = INVOER.filter((i) => (i.gebied as readonly string[]).includes("gemeente")).map((i) => ({ waarde: `${i.thema}.${i.code}`, naam: `${THEMANAAM[i.thema]}: ${i.label.toLowerCase()}` }));

/** The form in which the columns of a free table are named. */
export interface Vertaalview {
  readonly blad: string;
  readonly kopregel: number;
  readonly kolommen: readonly { readonly plaats: number; readonly naam: string; readonly kop: string; readonly keuze: string }[];
  readonly gemeente: number;
  /** the first rows, by the number and the letters that the program shows */
  readonly voorbeeld: { readonly letters: readonly string[]; readonly rijen: readonly { readonly regel: number; readonly teksten: readonly string[] }[] };
}

const same = (tekst: string, g: Gebied) => tekst.trim().toLowerCase() === g.naam.toLowerCase() || tekst.trim() === g.code;

/**
 * A sheet to be mapped: with a template as that says, else the first row with a gemeente shows where the names are and what the head is.
 * @param kopregel as chosen, else the template's, else as found
 */
export function viewVertaling(blad: string, rijen: readonly Bladrij[], gemeenten: readonly Gebied[], kopregel: number | undefined, sjabloon: Vertaling | undefined): Vertaalview {
  const first = rijen.findIndex((r) => r.cellen.some((c) => gemeenten.some((g) => same(c.tekst, g))));
  const found = rijen[first]?.cellen.findIndex((c) => gemeenten.some((g) => same(c.tekst, g))) ?? 0;
  const head = kopregel ?? sjabloon?.kopregel ?? rijen[first - 1]?.regel ?? 1;
  const breedte = Math.max(1, ...rijen.map((r) => r.cellen.length));
  const kop = Array.from({ length: breedte }, (_, i) => rijen.find((r) => r.regel === head)?.cellen[i]?.tekst.trim() ?? "");
  const applied = sjabloon && pasToe(sjabloon, kop);
  const letters = kop.map((_, i) => kolomLetter(i));
  return {
    blad,
    kopregel: head,
    gemeente: applied?.gemeente ?? found,
    kolommen: kop.map((tekst, plaats) => {
      const own = applied?.kolommen.find((k) => k.plaats === plaats);
      return { plaats, naam: tekst === "" ? `Kolom ${letters[plaats]}` : `${letters[plaats]}: ${tekst}`, kop: tekst, keuze: own ? `${own.thema}.${own.indicator}` : "" };
    }),
    voorbeeld: { letters, rijen: rijen.slice(0, GETOOND).map((r) => ({ regel: r.regel, teksten: kop.map((_, i) => r.cellen[i]?.tekst ?? "") })) },
  };
}
