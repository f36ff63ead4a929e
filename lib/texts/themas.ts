import type { ThemaCode } from "@/lib/domain/indicatoren";

/** How a thema is called on a page. */
export const THEMANAAM: Readonly<Record<ThemaCode, string>> = {
  asiel: "Asiel",
  amvCoa: "Amv COA",
  oekraine: "Oekraïne",
  vergunninghouders: "Vergunninghouders",
  amvNidos: "Amv Nidos",
  algemeen: "Algemeen",
};
