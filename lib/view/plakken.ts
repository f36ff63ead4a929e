import { splitBlok } from "@/lib/domain/blok";
import type { Blad, BladKolom, Bladrij } from "@/lib/domain/blad";
import { parseCelinvoer } from "@/lib/domain/celinvoer";
import { formatOpsomming } from "@/lib/format";
import { veldVan } from "./bladinvoer";

/** A pasted block laid on a sheet: the texts per cell, and what did not find a place. Nothing is dropped without a word. */
export interface Geplakt {
  readonly teksten: Readonly<Record<string, string>>;
  /** what happened, then what is left out */
  readonly meldingen: readonly string[];
}

/** Where pasting begins; null = the sheet's first cell. */
export type Plakbegin = { readonly rij: string; readonly kolom: string } | null;

/** Letters and digits only, without accents: how names are compared. */
const plain = (text: string) => text.normalize("NFKD").toLowerCase().replace(/[^a-z0-9]/g, "");

/** By which names a row can be known. */
function namesOf(blad: Blad, rij: Bladrij): string[] {
  if (rij.groep !== undefined) return [rij.naam, `${rij.groep} ${rij.naam}`].map(plain);
  const afkorting = blad.stand.gemeenten.find((g) => g.code === rij.gebied)?.afkorting;
  return [rij.naam, rij.gebied, `gemeente ${rij.naam}`, ...(afkorting ? [afkorting] : [])].map(plain);
}

const kolomNames = (kolom: BladKolom) => [kolom.label, kolom.code].map(plain);

type Row = readonly string[];
const isBlank = (row: Row) => row.every((text) => text.trim() === "");
const quote = (texts: readonly string[]) => formatOpsomming(texts.map((t) => `‘${t.trim()}’`));

/** The rows of a text, without blank ones before the first and after the last. */
function rowsOf(tekst: string): Row[] {
  const rows = splitBlok(tekst);
  const [first, last] = [rows.findIndex((r) => !isBlank(r)), rows.findLastIndex((r) => !isBlank(r))];
  return first === -1 ? [] : rows.slice(first, last + 1);
}

/** The column that names the rows: the one in which the most cells are names; -1 when there is none. */
function findNaamkolom(rows: readonly Row[], isName: (text: string) => boolean): number {
  const width = Math.max(...rows.map((r) => r.length));
  const counts = Array.from({ length: width }, (_, i) => rows.filter((r) => isName(r[i] ?? "")).length);
  const most = Math.max(...counts);
  return most === 0 ? -1 : counts.indexOf(most);
}

/** Where each column of the block goes: by its head, else in order from the begin. Undefined = no place. */
function placeKolommen(blad: Blad, header: Row | null, width: number, skip: ReadonlySet<number>, begin: Plakbegin): (BladKolom | undefined)[] {
  const columns = Array.from({ length: width }, (_, i) => i);
  if (header) return columns.map((i) => (skip.has(i) ? undefined : blad.kolommen.find((k) => kolomNames(k).includes(plain(header[i] ?? "")))));
  const from = Math.max(0, blad.kolommen.findIndex((k) => k.code === begin?.kolom));
  const used = columns.filter((i) => !skip.has(i));
  return columns.map((i) => (skip.has(i) ? undefined : blad.kolommen[from + used.indexOf(i)]));
}

/**
 * Lay a block on a sheet. A row that names a gemeente or location goes there, in whatever order; a head row decides the
 * columns. Without names the block begins at `begin` and goes right and down. A text that is no figure lands in its cell as it
 * is, where it is marked; what fits nowhere is said.
 */
export function plaatsBlok(blad: Blad, tekst: string, begin: Plakbegin): Geplakt {
  const all = rowsOf(tekst);
  if (all.length === 0) return { teksten: {}, meldingen: ["Er is niets geplakt: het blok is leeg."] };

  const byName = new Map(blad.rijen.flatMap((r) => namesOf(blad, r).map((name) => [name, r] as const)));
  const isHead = (row: Row) => row.some((t) => blad.kolommen.some((k) => kolomNames(k).includes(plain(t)))) && row.every((t) => t.trim() === "" || parseCelinvoer(t, REGELS).soort === "fout");
  const headAt = all.findIndex(isHead);
  const header = headAt === -1 ? null : all[headAt]!;
  const rows = all.slice(headAt + 1).filter((r) => !isBlank(r) || headAt === -1);
  const above = all.slice(0, Math.max(headAt, 0)).filter((r) => !isBlank(r));
  const naamkolom = rows.length === 0 ? -1 : findNaamkolom(rows, (t) => byName.has(plain(t)));
  const width = Math.max(...all.map((r) => r.length));
  // a column of codes beside one of names says nothing more
  const isName = (r: Row, i: number) => byName.has(plain(r[i] ?? ""));
  const named = (i: number) => rows.some((r) => isName(r, i)) && rows.every((r) => (r[i] ?? "").trim() === "" || isName(r, i));
  const skip = new Set(naamkolom === -1 ? [] : Array.from({ length: width }, (_, i) => i).filter((i) => i === naamkolom || named(i)));
  const kolommen = placeKolommen(blad, header, width, skip, begin);
  const fromRow = Math.max(0, blad.rijen.findIndex((r) => r.id === begin?.rij));

  const teksten: Record<string, string> = {};
  const twice: string[] = [];
  const noRow: string[][] = [];
  const noKolom: string[] = [];
  rows.forEach((row, i) => {
    if (naamkolom !== -1 && isBlank(row)) return;
    const rij = naamkolom === -1 ? blad.rijen[fromRow + i] : byName.get(plain(row[naamkolom] ?? ""));
    const filled = row.filter((t) => t.trim() !== "");
    if (!rij) {
      if (filled.length > 0) noRow.push(filled);
      return;
    }
    row.forEach((text, j) => {
      if (skip.has(j)) return;
      const kolom = kolommen[j];
      if (!kolom) {
        if (text.trim() !== "") noKolom.push(text);
        return;
      }
      const veld = veldVan(rij.id, kolom.code);
      if (veld in teksten) twice.push(`${rij.naam} ${kolom.label.toLowerCase()} ‘${text.trim()}’`);
      else teksten[veld] = text.trim();
    });
  });

  const n = Object.keys(teksten).length;
  const kop = header?.filter((t, j) => t.trim() !== "" && !kolommen[j] && !skip.has(j)) ?? [];
  return {
    teksten,
    meldingen: [
      `${n === 1 ? "1 cel" : `${n} cellen`} geplakt.`,
      ...(above.length > 0 ? [`Boven de kop niet overgenomen: ${above.map((r) => quote(r.filter((t) => t.trim() !== ""))).join("; ")}.`] : []),
      ...(noRow.length > 0 ? [`Geen rij gevonden voor ${noRow.map(quote).join("; ")}. Dit is niet overgenomen.`] : []),
      ...(kop.length > 0 ? [`Dit blad heeft geen kolom ${quote(kop)}.`] : []),
      ...(noKolom.length > 0 ? [`Buiten de tabel, niet overgenomen: ${quote(noKolom)}.`] : []),
      ...(twice.length > 0 ? [`Een tweede keer, niet overgenomen: ${formatOpsomming(twice)}.`] : []),
    ],
  };
}

/** The widest reading of a cell: what reads as a figure here is no head. */
const REGELS = { magNegatief: true, staten: ["waarde", "pm", "onbekend", "nvt"] } as const;
