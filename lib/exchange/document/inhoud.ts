import { kop } from "@/lib/view/kopie";
import type { DocumentView, Documentstatus } from "@/lib/view/document";
import type { CelView, NootView, RijView, TabelView } from "@/lib/view/tabel";

/** What every file of a document says beside its numbers, in the same words. */

/** A document to write, and what it is at this moment. */
export interface Documentuitvoer {
  readonly document: DocumentView;
  readonly status: Documentstatus;
}

export type Tabel = TabelView<string>;

/** A line of a table: a head over a group, or a row. */
export type Regel = { readonly soort: "groep"; readonly kop: string } | { readonly soort: "rij"; readonly rij: RijView; readonly groep: string | null; readonly inVoet: boolean };

/** The lines of a table from top to bottom. */
export function regelsVan({ groepen, voet }: Tabel): readonly Regel[] {
  return [
    ...groepen.flatMap(({ kop: naam, rijen }): Regel[] => [
      ...(naam === undefined ? [] : [{ soort: "groep" as const, kop: naam }]),
      ...rijen.map((rij) => ({ soort: "rij" as const, rij, groep: naam ?? null, inVoet: false })),
    ]),
    ...voet.map((rij) => ({ soort: "rij" as const, rij, groep: null, inVoet: true })),
  ];
}

/** True for a line that is not the last on its page: a head of a group stays with its first row, a total with the row before it. */
export const bijVolgende = (regel: Regel, volgende: Regel | undefined) => volgende !== undefined && (regel.soort === "groep" || (volgende.soort === "rij" && (volgende.inVoet || volgende.rij.soort === "subtotaal")));

/** `noot 3`, `twijfel, noot 3`: where a figure's note is, and whether it is doubtful. */
export function nootwoorden({ noten = [], twijfel }: CelView): string {
  const numbers = noten.length === 0 ? "" : `${noten.length === 1 ? "noot" : "noten"} ${noten.join(", ")}`;
  return [twijfel ? "twijfel" : "", numbers].filter(Boolean).join(", ");
}

/** The small lines below a figure: what it lacks, its own peildatum, its notes. */
export function bijCijfer(cel: CelView): readonly string[] {
  return [cel.onvolledig ?? "", cel.peildatum === undefined ? "" : `peildatum ${cel.peildatum}`, nootwoorden(cel)].filter((t) => t !== "");
}

/** The figure itself as the page shows it: the verdict's word before the number. */
export const metOordeel = ({ tekst, oordeel }: Pick<CelView, "tekst" | "oordeel">) => (oordeel ? `${oordeel.woord} ${tekst}` : tekst);

/** Head of the column that says per row what belongs to its figures, where a cell can hold a number only. */
export const BIJ_CIJFERS = "Bij de cijfers";
export const OPMERKINGEN = "Opmerkingen";

/** `Plaatsen (totaal): 1 gemeente ontbreekt; Bezet (plaatsen): twijfel, noot 3`. */
export function bijRij(tabel: Tabel, rij: RijView): string {
  return rij.cellen.flatMap((cel, i) => (bijCijfer(cel).length === 0 ? [] : [`${kop(tabel.kolommen[i]!)}: ${bijCijfer(cel).join(", ")}`])).join("; ");
}

/** True when a row of the table has something to say beside its figures. */
export const heeftBij = (tabel: Tabel) => regelsVan(tabel).some((r) => r.soort === "rij" && bijRij(tabel, r.rij) !== "");

export const opmerkingen = (rij: RijView) => (rij.opmerkingen ?? []).join("; ");

const NOOTWOORD: Readonly<Record<NootView["soort"], string>> = { twijfel: "Twijfel. ", onvolledig: "Onvolledig. ", toelichting: "" };

/** `Noot 3. Twijfel. Markerkant: …` */
export const nootregel = ({ nummer, soort, over, tekst }: NootView) => `Noot ${nummer}. ${NOOTWOORD[soort]}${over}. ${tekst}`;

/** What stands below a table: its source, remarks and notes. */
export function onderTabel({ bronregel, opmerkingen: remarks = [], noten }: Tabel): readonly string[] {
  return [bronregel, ...remarks.map((o) => `Opmerking: ${o}`), ...noten.map(nootregel)];
}

/** What a document is, a label and a text each: in front of every file. */
export function kenmerken({ document, status }: Documentuitvoer): readonly (readonly [label: string, tekst: string])[] {
  return [["Status", status.tekst], ...document.kenmerken];
}

/** Adjacent columns under one head: its text, or null where a column has a head of its own. */
export function koppengroepen(tabel: Tabel): readonly { readonly groep: string | null; readonly kolommen: Tabel["kolommen"] }[] {
  const groups: { groep: string | null; kolommen: Tabel["kolommen"][number][] }[] = [];
  for (const kolom of tabel.kolommen) {
    const last = groups.at(-1);
    if (last && kolom.groep !== undefined && last.groep === kolom.groep) last.kolommen.push(kolom);
    else groups.push({ groep: kolom.groep ?? null, kolommen: [kolom] });
  }
  return groups;
}
