import type { Formulierveld } from "@/components/versies/Versieformulier";
import { GEBEURTENISSOORTEN } from "@/lib/domain/gebeurtenis";
import { THEMAS } from "@/lib/domain/indicatoren";
import { GEBEURTENISSOORT } from "@/lib/texts/gebeurtenissen";
import { THEMANAAM } from "@/lib/texts/themas";

/** What is asked of an event. */
export const gebeurtenisvelden = (gebieden: readonly { readonly code: string; readonly naam: string }[]): readonly Formulierveld[] => [
  { naam: "datum", label: "Wanneer", hint: "Een jaar, maand of datum, zoals 2026, 10-2026 of 1-10-2026." },
  { naam: "label", label: "Wat gebeurt er", hint: "In een paar woorden: zo staat het bij een grafiek." },
  { naam: "soort", label: "Soort", keuzes: [{ waarde: "", naam: "Kies een soort" }, ...GEBEURTENISSOORTEN.map((s) => ({ waarde: s, naam: GEBEURTENISSOORT[s] }))] },
  { naam: "thema", label: "Thema", keuzes: [{ waarde: "", naam: "Geen, of meer dan een" }, ...THEMAS.filter((t) => t !== "algemeen").map((t) => ({ waarde: t, naam: THEMANAAM[t] }))] },
  { naam: "gebied", label: "Gebied", keuzes: [{ waarde: "", naam: "Kies een gebied" }, ...gebieden.map((g) => ({ waarde: g.code, naam: g.naam }))] },
];
