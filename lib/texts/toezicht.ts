import type { Rangschikking, Richting } from "@/lib/domain/toezicht";

interface Woorden extends Readonly<Record<Richting, string>> {
  /** the head of its column */
  readonly kop: string;
  /** after "gesorteerd op" */
  readonly naam: string;
}

/** What a ranking goes by, and what comes first. */
export const RANGSCHIKKING: Readonly<Record<Rangschikking, Woorden>> = {
  achterstand: { kop: "Achterstand bij begin", naam: "achterstand bij het begin", ergste: "de grootste achterstand eerst", beste: "de kleinste achterstand eerst" },
  taakstelling: { kop: "Taakstelling", naam: "taakstelling", ergste: "de grootste eerst", beste: "de kleinste eerst" },
  gerealiseerd: { kop: "Gerealiseerd", naam: "gerealiseerd", ergste: "het minste eerst", beste: "het meeste eerst" },
  nog: { kop: "Nog te realiseren", naam: "nog te realiseren", ergste: "het meeste eerst", beste: "het minste eerst" },
  schema: { kop: "Ten opzichte van schema", naam: "ten opzichte van schema", ergste: "wie het verst achterloopt, staat bovenaan", beste: "wie het verst voorloopt, staat bovenaan" },
  deel: { kop: "Deel van het totaal", naam: "deel van het totaal", ergste: "het kleinste deel eerst", beste: "het grootste deel eerst" },
  nodig: { kop: "Nodig per maand", naam: "nodig per maand", ergste: "het meeste eerst", beste: "het minste eerst" },
  gehaald: { kop: "Gehaald per maand", naam: "gehaald per maand", ergste: "het minste eerst", beste: "het meeste eerst" },
  prognose: { kop: "Prognose aan het einde", naam: "prognose aan het einde", ergste: "wie het meest te kort komt, staat bovenaan", beste: "wie het minst te kort komt, staat bovenaan" },
  halfjaren: { kop: "Halfjaren op rij achter", naam: "halfjaren op rij achter", ergste: "de meeste eerst", beste: "de minste eerst" },
};

/** Which gemeenten are shown: as a choice, in a sentence, and when there are none. */
export const TOONZIN = {
  alle: { keuze: "Alle gemeenten", wie: "alle", geen: "Er zijn geen gemeenten." },
  achter: { keuze: "Achter op schema", wie: "wie achter op schema ligt", geen: "Er is geen gemeente die achter op schema ligt." },
  tekort: { keuze: "Prognose te kort", wie: "wie volgens de prognose te kort komt", geen: "Er is geen gemeente die volgens de prognose te kort komt." },
} as const;
