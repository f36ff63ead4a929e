import type { Formulierveld } from "@/components/versies/Versieformulier";
import { VOORUITZICHTSOORTEN, VOORUITZICHTZEKERHEDEN } from "@/lib/domain/vooruitzicht";
import { DEELDATUM_OF_LEEG } from "@/lib/texts/versies";

const asKeuzes = (waarden: readonly string[]) => waarden.map((w) => ({ waarde: w, naam: w }));

/** What is asked of a location or plan for Oekraïne. */
export const VOORUITZICHTVELDEN: readonly Formulierveld[] = [
  { naam: "soort", label: "Soort", keuzes: asKeuzes(VOORUITZICHTSOORTEN) },
  { naam: "plaatsenVan", label: "Plaatsen, minstens", hint: "Is het aantal precies bekend? Vul het dan twee keer in. Niet bekend: laat beide leeg.", inputMode: "numeric" },
  { naam: "plaatsenTot", label: "Plaatsen, hoogstens", inputMode: "numeric" },
  { naam: "vervangt", label: "Vervangt bestaande plaatsen", keuzes: [{ waarde: "", naam: "nee" }, { waarde: "ja", naam: "ja" }] },
  { naam: "van", label: "Vanaf", hint: DEELDATUM_OF_LEEG },
  { naam: "tot", label: "Tot", hint: DEELDATUM_OF_LEEG },
  { naam: "zekerheid", label: "Zekerheid", hint: "Vervallen: het gaat niet door, of is voorbij.", keuzes: asKeuzes(VOORUITZICHTZEKERHEDEN) },
];

/** What is asked first when it is new. */
export const nieuwVooruitzichtvelden = (gemeenten: readonly { readonly code: string; readonly naam: string }[]): readonly Formulierveld[] => [
  { naam: "gemeente", label: "Gemeente", keuzes: [{ waarde: "", naam: "Kies een gemeente" }, ...gemeenten.map((g) => ({ waarde: g.code, naam: g.naam }))] },
  { naam: "naam", label: "Naam" },
  ...VOORUITZICHTVELDEN,
];
