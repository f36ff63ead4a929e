import type { Maat } from "@/lib/domain/reeksindicatoren";

/** How a measure is called. */
export const MAATNAAM: Readonly<Record<Maat, string>> = { aantal: "aantal", opgave: "deel van de opgave", inwoners: "per 1.000 inwoners" };

/** Small charts, one per gebied on one scale, or one chart with all lines. */
export const TRENDVORMEN = ["klein", "een"] as const;
export type Trendvorm = (typeof TRENDVORMEN)[number];

export const VORMNAAM: Readonly<Record<Trendvorm, string>> = { klein: "kleine grafieken", een: "één grafiek" };
