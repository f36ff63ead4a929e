import type { Celfout } from "@/lib/domain/celinvoer";
import type { Staat } from "@/lib/domain/cijfer";

const WRONG: Readonly<Record<Celfout, (tekst: string) => string>> = {
  "geen-getal": (t) => `${t} is geen getal.`,
  "geen-heel-getal": (t) => `${t} is geen heel getal.`,
  negatief: (t) => `${t} kan niet: dit aantal is niet negatief.`,
  "te-groot": (t) => `${t} heeft meer dan negen cijfers.`,
  voorloopnul: (t) => `${t} begint met een nul.`,
  exponent: (t) => `${t} is afgekort door de spreadsheet.`,
  datum: (t) => `${t} is een datum; misschien maakte de spreadsheet die ervan.`,
  formule: (t) => `${t} is een formule of een fout uit de spreadsheet.`,
  "pm-kan-niet": () => "Pm kan hier niet.",
  "nvt-kan-niet": () => "N.v.t. kan hier niet.",
};

/** What is wrong with the text in a cell, and what to do. */
export function describeCelfout(fout: Celfout, tekst: string, staten: readonly Staat[]): string {
  const also = staten.includes("pm") ? ", pm" : "";
  const shown = tekst.trim().length > 24 ? `${tekst.trim().slice(0, 24)}…` : tekst.trim();
  return `${WRONG[fout](shown)} Vul een heel getal in${also}, of - als het niet is aangeleverd.`;
}
