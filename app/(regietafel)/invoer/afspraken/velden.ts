import type { Formulierveld } from "@/components/versies/Versieformulier";
import { DEELDATUM_OF_LEEG } from "@/lib/texts/versies";

/** What is asked of an uitruil. */
export const afspraakvelden = (gemeenten: readonly { readonly code: string; readonly naam: string }[]): readonly Formulierveld[] => [
  { naam: "gebied", label: "Plaatsen in", keuzes: [{ waarde: "", naam: "Kies een gemeente" }, ...gemeenten.map((g) => ({ waarde: g.code, naam: g.naam }))] },
  { naam: "naar", label: "Tellen voor", hint: "De naam van een gemeente. Die mag in een andere provincie liggen." },
  { naam: "plaatsen", label: "Plaatsen", inputMode: "numeric" },
  { naam: "van", label: "Vanaf", hint: `${DEELDATUM_OF_LEEG} Dan telt de uitruil op elke datum, met een vlag.` },
  { naam: "tot", label: "Tot", hint: DEELDATUM_OF_LEEG },
  { naam: "termijn", label: "Termijn", aside: "mag leeg", hint: "Zoals afgesproken: 2 jaar." },
];
