/** Beside a date that may be left empty. */
export const DEELDATUM_OF_LEEG = "Een jaar, maand of datum. Leeg: niet bekend.";

/** The choice with which something lapses, on the form of a change. */
export const VERVALLEN_VELD = {
  naam: "vervallen",
  label: "Gaat het door?",
  hint: "Vervalt het, dan blijft het in de geschiedenis staan.",
  keuzes: [{ waarde: "", naam: "Ja" }, { waarde: "ja", naam: "Nee, het vervalt" }],
} as const;
