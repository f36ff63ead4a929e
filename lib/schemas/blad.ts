import { z } from "zod";
import { BLADEN, type Blad, type BladThema } from "@/lib/domain/blad";
import { firstDay, isDatum, isMaand, lastDay } from "@/lib/domain/periode";
import { formatDatum } from "@/lib/format";
import { keuzeVeld, readUitgang, redenVeld, totaalVeld, uitgangVeld, veldVan, type Ingevuld } from "@/lib/view/bladinvoer";
import { INVOERTHEMAS, type Invoerthema } from "@/lib/view/invoerblad";
import type { Zoekparameters } from "./stand-keuze";
import { rijnummer } from "./rijnummer";

/** The first month that can be entered; older ones come in by files. */
const EERSTE_MAAND = "2000-01";

/** What the address of a sheet asks for. */
export interface Bladadres {
  readonly maand: string;
  readonly thema: Invoerthema;
  /** the save that was done just before, and the sheet it was of */
  readonly opgeslagen: number | null;
  readonly van: BladThema | null;
}

const zoekschema = z.object({
  thema: z.enum(INVOERTHEMAS).catch("asiel"),
  opgeslagen: rijnummer.nullable().catch(null).default(null),
  van: z.enum(BLADEN).nullable().catch(null).default(null),
});

/**
 * Reads the address of a sheet. Never throws.
 * @param vandaag ISO date: a month that has not begun cannot be entered
 */
export function parseBladadres(maand: string, zoek: Zoekparameters, vandaag: string): Bladadres | { readonly fout: "geen-maand" | "toekomst" } {
  if (!isMaand(maand) || maand < EERSTE_MAAND) return { fout: "geen-maand" };
  if (maand > vandaag.slice(0, 7)) return { fout: "toekomst" };
  return { maand, ...zoekschema.parse(zoek) };
}

export const ACTIES = ["opslaan", "volgende", "vorige", "plak"] as const;
export type Actie = (typeof ACTIES)[number];

/** Which sheet a form is about, and what its button asks. */
const formulierschema = z.object({
  maand: z.string().catch(""),
  thema: z.enum(INVOERTHEMAS).catch("asiel"),
  actie: z.enum(ACTIES).catch("opslaan"),
  sleutel: z.string().min(1).max(64),
  peildatum: z.string().trim().catch(""),
  bron: z.string().trim().catch(""),
  plak: z.string().catch(""),
});

export type Bladformulier = z.infer<typeof formulierschema>;

/** The fields around the grid; null when the form is not ours: it has no sleutel. */
export function parseFormulier(form: FormData): Bladformulier | null {
  const fields = [...form].map(([name, value]) => [name, typeof value === "string" ? clean(value) : value]);
  return formulierschema.safeParse(Object.fromEntries(fields)).data ?? null;
}

/** A text without the one character that PostgreSQL cannot keep; nobody types it. */
const clean = (text: string) => text.replaceAll("\0", "");

/** The grid as it was sent, for the cells of this sheet only. Where a choice was made between two figures, that text counts. */
export function readIngevuld(form: FormData, blad: Blad, { peildatum, bron }: Bladformulier): Ingevuld {
  const text = (name: string) => {
    const value = form.get(name);
    return typeof value === "string" ? clean(value) : "";
  };
  const velden = blad.cellen.map((c) => veldVan(c.rij, c.kolom));
  const record = <T>(f: (veld: string) => T) => Object.fromEntries(velden.map((veld) => [veld, f(veld)]));
  const redenen = [...velden, ...blad.kolommen.map((k) => totaalVeld(k.code))].map((veld) => [veld, text(redenVeld(veld))]);
  return {
    peildatum,
    bron,
    teksten: record((veld) => text(keuzeVeld(veld)) || text(veld)),
    uitgang: record((veld) => readUitgang(text(uitgangVeld(veld)))),
    redenen: Object.fromEntries(redenen) as Record<string, string>,
  };
}

/**
 * Why a peildatum cannot be: no date, outside the month, or in the future; null when it can. What was realised in a month can be
 * known after it.
 */
export function peildatumFout(peildatum: string, { thema, maand }: Pick<Blad, "thema" | "maand">, vandaag: string): string | null {
  if (peildatum === "") return "Vul een peildatum in.";
  if (!isDatum(peildatum)) return `‘${peildatum.slice(0, 30)}’ is geen datum. Vul een datum in zoals ${lastDay(maand)}.`;
  if (peildatum > vandaag) return `${formatDatum(peildatum)} is nog niet geweest.`;
  const outside = peildatum < firstDay(maand) || (thema !== "vergunninghouders" && peildatum > lastDay(maand));
  return outside ? `${formatDatum(peildatum)} ligt niet in ${formatDatum(maand)}. Kies een dag van 1 tot en met ${formatDatum(lastDay(maand))}.` : null;
}
