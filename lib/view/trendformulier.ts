import { addMonths } from "@/lib/domain/periode";
import { MATEN, REEKSEN } from "@/lib/domain/reeksindicatoren";
import type { Gebied } from "@/lib/domain/waarneming";
import { formatDatum } from "@/lib/format";
import { MAATNAAM, TRENDVORMEN } from "@/lib/texts/trends";
import { slugOf } from "./slug";
import { indicatornaam } from "./trend";

interface Keuze {
  readonly waarde: string;
  readonly naam: string;
}

/** What the form of the trends offers. */
export interface TrendformulierView {
  readonly indicatoren: readonly Keuze[];
  /** the gemeenten, and the province as a whole */
  readonly gebieden: readonly Keuze[];
  readonly maanden: readonly Keuze[];
  readonly maten: readonly Keuze[];
  readonly vormen: readonly Keuze[];
}

const hoofdletter = (tekst: string) => tekst.charAt(0).toUpperCase() + tekst.slice(1);

/** @param gekozen months that must be in the list too: those of the address */
export function viewTrendformulier(gemeenten: readonly Gebied[], provincie: Gebied, eerste: string, laatste: string, gekozen: readonly string[]): TrendformulierView {
  const [first, last] = [[eerste, ...gekozen].sort()[0]!, [laatste, ...gekozen].sort().at(-1)!];
  const maanden: Keuze[] = [];
  for (let maand = first; maand <= last; maand = addMonths(maand, 1)) maanden.push({ waarde: maand, naam: formatDatum(maand) });
  return {
    indicatoren: REEKSEN.map((r) => ({ waarde: r.code, naam: indicatornaam(r) })),
    gebieden: [...gemeenten.map((g) => ({ waarde: slugOf(g.naam), naam: g.naam })), { waarde: slugOf(provincie.naam), naam: `Heel ${provincie.naam}` }],
    maanden,
    maten: MATEN.map((m) => ({ waarde: m, naam: hoofdletter(MAATNAAM[m]) })),
    vormen: TRENDVORMEN.map((v) => ({ waarde: v, naam: v === "klein" ? "Kleine grafieken, één per gebied" : "Eén grafiek" })),
  };
}
