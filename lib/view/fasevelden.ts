import { SOORTEN, ZEKERHEDEN } from "@/lib/domain/locatie";
import type { Faseveld } from "@/lib/schemas/fase-formulier";
import { SOORTNAAM, ZEKERHEID_UITLEG } from "@/lib/texts/locaties";

/** A field of a form of a phase: what it asks, and what can be chosen when it is a list. */
export interface FaseveldView {
  readonly naam: Faseveld;
  readonly label: string;
  readonly hint?: string;
  readonly aside?: string;
  /** a whole day; other dates may be a month or a year */
  readonly dag?: true;
  readonly inputMode?: "numeric";
  readonly keuzes?: readonly { readonly waarde: string; readonly naam: string }[];
}

const VELD: Readonly<Record<Faseveld, Omit<FaseveldView, "naam">>> = {
  gemeente: { label: "Gemeente" },
  naam: { label: "Naam van de locatie" },
  fase: { label: "Naam van de fase", hint: "Kort, en eigen aan deze fase. Bijvoorbeeld: regulier." },
  soort: { label: "Soort", keuzes: SOORTEN.map((s) => ({ waarde: s, naam: SOORTNAAM[s] })) },
  capaciteit: { label: "Aantal plaatsen", hint: "Niet bekend? Typ dan een streepje.", inputMode: "numeric" },
  vanaf: { label: "Vanaf wanneer", hint: "Een jaar, maand of datum." },
  van: { label: "Vanaf", hint: "Een jaar, maand of datum. Leeg: was al open." },
  tot: { label: "Tot", hint: "Een maand of jaar telt tot en met de laatste dag. Leeg: geen einddatum." },
  optieTot: { label: "Optie tot", hint: "Een jaar, maand of datum. Leeg: geen." },
  zekerheid: { label: "Zekerheid", keuzes: ZEKERHEDEN.map((z) => ({ waarde: z, naam: `${z}: ${ZEKERHEID_UITLEG[z]}` })) },
  peildatum: { label: "Peildatum", aside: "vanaf wanneer u dit weet", dag: true },
  bron: { label: "Bron", hint: "Wie zei het, en wanneer." },
  toelichting: { label: "Opmerking", aside: "mag leeg", hint: "Komt bij de locatie in de stand van zaken. Leeg: daar staan de datums." },
  reden: { label: "Reden", hint: "Waarom u dit wijzigt." },
};

/**
 * The fields of a form of a phase, in the order given.
 * @param gemeenten to choose from
 */
export function viewFasevelden(velden: readonly Faseveld[], gemeenten: readonly { readonly code: string; readonly naam: string }[] = []): readonly FaseveldView[] {
  const keuzes = [{ waarde: "", naam: "Kies een gemeente" }, ...gemeenten.map((g) => ({ waarde: g.code, naam: g.naam }))];
  return velden.map((naam) => ({ naam, ...VELD[naam], ...(naam === "gemeente" && { keuzes }) }));
}
