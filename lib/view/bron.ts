import type { GeldendeOpgave, GetoondePeriode } from "@/lib/domain/opgave";
import { opmerkingIn, PEILDATUM_NIET_VERMELD, type Cel, type Herkomst } from "@/lib/domain/waarneming";
import { formatDatum, formatOpsomming } from "@/lib/format";

/** The remark of a figure without the words about its peildatum, as a sentence; null when nothing is left. */
export function remarkOf(herkomst: Herkomst): string | null {
  const rest = opmerkingIn(herkomst.toelichting);
  return rest === "" ? null : rest.charAt(0).toUpperCase() + rest.slice(1);
}

/** What a bronregel says where the source printed no peildatum. */
export const NIET_VERMELD = ", niet in de bron vermeld";

/** `Peildatum 30 augustus 2024. Bron: …` from the cells that a table shows. */
export function bronregel(peildatum: string | null, herkomsten: readonly Herkomst[]): string {
  if (herkomsten.length === 0) return "Er zijn nog geen cijfers.";
  const bronnen = [...new Set(herkomsten.map((h) => h.bron).filter((b) => b !== ""))];
  const newest = herkomsten.filter((h) => h.peildatum === peildatum);
  const silent = newest.length > 0 && newest.every((h) => h.toelichting.includes(PEILDATUM_NIET_VERMELD));
  const when = peildatum === null ? "Nog niets gerealiseerd." : `Peildatum ${formatDatum(peildatum)}${silent ? NIET_VERMELD : ""}.`;
  return bronnen.length === 0 ? when : `${when} ${bronnen.length === 1 ? "Bron" : "Bronnen"}: ${formatOpsomming(bronnen)}.`;
}

/** The sources of cells. */
export function herkomstenOf(cellen: Iterable<Cel>): Herkomst[] {
  return [...cellen].flatMap((c) => (c.herkomst ? [c.herkomst] : []));
}

/** What must be said of the period that a table shows. */
export function periodeMelding(periode: GetoondePeriode | null, wat: string): string[] {
  if (periode === null) return [`Er is nog geen ${wat} bekend.`];
  return periode.nogNietBekend === null ? [] : [`De ${wat} van ${periode.nogNietBekend} is nog niet bekend. De tabel laat ${periode.periode} zien.`];
}

/** What must be said of the opgave that applies. */
export function opgaveMelding(opgave: GeldendeOpgave | null): string[] {
  if (opgave === null) return ["Er is nog geen opgave bekend."];
  return opgave.verstreken ? [`De datum van deze opgave, ${formatDatum(opgave.datum)}, is voorbij. Een latere opgave is niet bekend.`] : [];
}
