import { numberOf, type Cijfer } from "@/lib/domain/cijfer";
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

/** ` Niet alles is bekend.`: said beside every sentence that rests on an incomplete figure. */
export function nietAlles(...cijfers: readonly Cijfer[]): string {
  return cijfers.some((c) => c.staat === "waarde" && c.onvolledig) ? " Niet alle cijfers zijn bekend." : "";
}
