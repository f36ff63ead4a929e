import { formatGetal, formatPercentage } from "@/lib/format";
import type { CelView } from "@/lib/view/tabel";

/** How a spreadsheet shows a number, so that it reads as on the page. */
export interface Getalvorm {
  readonly decimalen: number;
  readonly procent: boolean;
  /** after the number, always: ` + pm` */
  readonly na: string;
  /** before a number of this sign only, for when somebody changes it: `tekort` */
  readonly woord: { readonly teken: Teken; readonly tekst: string } | null;
}

export type Teken = "negatief" | "nul" | "positief";

/** A real number with the shape it is shown in. */
export interface Bladgetal {
  readonly getal: number;
  readonly vorm: Getalvorm;
}

export const tekenVan = (n: number): Teken => (n < 0 ? "negatief" : n > 0 ? "positief" : "nul");

/** The number in a shape, as the page writes it. */
export function toonGetal({ getal, vorm }: Bladgetal): string {
  const { decimalen, procent, na, woord } = vorm;
  const number = procent ? formatPercentage(getal, decimalen) : formatGetal(getal, decimalen, true);
  return `${woord?.teken === tekenVan(getal) ? `${woord.tekst} ` : ""}${number}${na}`;
}

/**
 * A cell as a number for a spreadsheet, unrounded; null when the page does not show a number (pm, –, n.v.t., voldaan). A spreadsheet rounds a
 * negative half the other way, and shows a small negative as −0: then it is the number that the page shows.
 */
export function bladgetal({ tekst, cijfer, oordeel }: Pick<CelView, "tekst" | "cijfer" | "oordeel">): Bladgetal | null {
  const shown = /^(−?)([\d.]+)(?:,(\d+))?(%?)( \+ pm)?$/.exec(tekst);
  if (shown === null || cijfer.staat !== "waarde") return null;
  const [, minus = "", whole = "", fraction = "", percent = "", na = ""] = shown;
  const procent = percent !== "";
  const printed = (Number(`${whole.replaceAll(".", "")}.${fraction || "0"}`) * (minus ? -1 : 1)) / (procent ? 100 : 1);
  const unit = 10 ** (fraction.length + (procent ? 2 : 0));
  const half = Math.abs(cijfer.waarde * unit) % 1;
  const otherwise = cijfer.waarde < 0 && (printed === 0 || Math.abs(half - 0.5) < 1e-6);
  const getal = otherwise ? printed : cijfer.waarde;
  return { getal, vorm: { decimalen: fraction.length, procent, na, woord: oordeel && oordeel.woord !== "" ? { teken: tekenVan(getal), tekst: oordeel.woord } : null } };
}
