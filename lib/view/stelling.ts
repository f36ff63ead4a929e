import { missingIn, numberOf, tekenVan, type Cijfer } from "@/lib/domain/cijfer";
import { formatGetal, formatOpsomming } from "@/lib/format";
import { whichGemeenten } from "./cel";

/** The names of the gemeenten that fall short, in order. */
export function kortkomend(rijen: readonly { naam: string; verschil: Cijfer }[]): string[] {
  return rijen.filter((r) => (numberOf(r.verschil) ?? 0) < 0).map((r) => r.naam);
}

/** `1.582 te weinig`, `91 meer dan de opgave`, `precies de opgave`; null without a value. */
export function tegenOpgave(verschil: Cijfer): string | null {
  const n = numberOf(verschil);
  if (n === null) return null;
  if (n === 0) return "precies de opgave";
  return n < 0 ? `${formatGetal(-n)} te weinig` : `${formatGetal(n)} meer dan de opgave`;
}

/** ` Almere en Urk komen tekort.`: empty when none does. */
export function wieKomtTekort(names: readonly string[], total: number): string {
  if (names.length === 0) return "";
  const who = whichGemeenten(names, total, formatOpsomming);
  return ` ${who.charAt(0).toUpperCase()}${who.slice(1)} ${names.length === 1 ? "komt" : "komen"} tekort.`;
}

/** What is built or housed against the opgave, in one sentence; careful where a part is missing. */
export function plaatsenTegenOpgave(plaatsen: Cijfer, opgave: Cijfer, verschil: Cijfer, wat: string): string {
  const [n, o, tegen] = [numberOf(plaatsen), numberOf(opgave), tegenOpgave(verschil)];
  if (n === null) return `Het is niet bekend hoeveel ${wat} er zijn.`;
  const careful = missingIn(plaatsen).length > 0 ? ", voor zover bekend," : "";
  if (o === null) return `Er zijn${careful} ${formatGetal(n)} ${wat}. De opgave is niet bekend.`;
  const of = n > o ? "" : ` van de ${formatGetal(o)}`;
  if ([plaatsen, opgave, verschil].every((c) => missingIn(c).length === 0)) return `Er zijn ${formatGetal(n)}${of} ${wat}: ${tegen}.`;
  const known = tegen === null ? "" : ` Waar beide cijfers bekend zijn, is dat samen ${tegen}.`;
  return `Er zijn${careful} ${formatGetal(n)}${of} ${wat}.${known}`;
}

/** Of what is left: `2 te kort`, `88 boven wat moest`, `precies uit`; less than the decimal that is shown is `vrijwel uit`. */
export function kortOfBoven(nog: Cijfer): string {
  const n = numberOf(nog);
  if (n === null) return "onbekend";
  if (tekenVan(nog) === 0) return "precies uit";
  const shown = formatGetal(Math.abs(n), 1);
  if (shown === "0") return "vrijwel uit";
  return n > 0 ? `${shown} te kort` : `${shown} boven wat moest`;
}
