import type { IndicatorCode } from "@/lib/domain/indicatoren";
import type { Opgavevorm } from "@/lib/domain/opgavevorm";

interface Vormtekst {
  readonly titel: string;
  readonly uitleg: string;
  /** label of the periode */
  readonly periode: string;
  readonly voorbeeld: string;
}

export const VORMTEKST: Readonly<Record<Opgavevorm["code"], Vormtekst>> = {
  asiel: { titel: "Asiel", uitleg: "Eén opgave voor de provincie, met het deel dat voor amv’ers is.", periode: "Te halen op", voorbeeld: "Een datum, zoals 1-1-2025." },
  "amv-coa": { titel: "Amv COA", uitleg: "Een opgave per gemeente, per jaar.", periode: "Jaar", voorbeeld: "Zoals 2025." },
  oekraine: { titel: "Oekraïne", uitleg: "Een opgave per gemeente, met de datum waarop die gehaald moet zijn.", periode: "Te halen op", voorbeeld: "Een datum of maand, zoals 1-1-2025." },
  "amv-nidos": { titel: "Amv Nidos", uitleg: "Een opgave per gemeente, per halfjaar.", periode: "Halfjaar", voorbeeld: "Zoals 2025-I of 2025-II." },
};

export const OPGAVENAAM: Readonly<Partial<Record<IndicatorCode, string>>> = { opgave: "Opgave", opgaveAmv: "Waarvan amv", taakstelling: "Taakstelling" };
