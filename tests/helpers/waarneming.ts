import { waarde, type Cijfer } from "@/lib/domain/cijfer";
import type { IndicatorCode, ThemaCode } from "@/lib/domain/indicatoren";
import type { Gebied, Waarneming } from "@/lib/domain/waarneming";

/** `gemeenten("A", "B")`: made-up gemeenten in this order. */
export function gemeenten(...codes: readonly string[]): Gebied[] {
  return codes.map((code) => ({ code, naam: `Gemeente ${code}`, afkorting: null }));
}

/** One figure; a number stands for a value. */
export function cijferVan(
  thema: ThemaCode,
  indicator: IndicatorCode,
  gebied: string,
  periode: string,
  peildatum: string,
  cijfer: Cijfer | number,
  rest: Partial<Pick<Waarneming, "versie" | "uiterlijk">> = {},
): Waarneming {
  return {
    thema, indicator, gebied, periode, peildatum, cijfer: typeof cijfer === "number" ? waarde(cijfer) : cijfer,
    versie: 1, uiterlijk: null, regime: null, bron: "proef", toelichting: "", ...rest,
  };
}
