import type { Reeksindicator } from "@/lib/domain/reeksindicatoren";
import { THEMANAAM } from "@/lib/texts/themas";

/** The series that a theme is known by. */
const EERSTE = {
  vergunninghouders: "vergunninghouders-nog-te-realiseren", oekraine: "oekraine-plaatsen", amvNidos: "amv-nidos-totaal", amvCoa: "amv-coa-realisatie", asiel: "asiel-regulier",
} as const;

/** A view per theme, of its first series; the theme that is shown is marked. */
export function viewTrendtabs(pad: string, { bron }: Reeksindicator) {
  return (Object.keys(EERSTE) as (keyof typeof EERSTE)[]).map((thema) => ({ naam: THEMANAAM[thema], adres: `${pad}?indicator=${EERSTE[thema]}`, huidig: thema === bron.thema }));
}
