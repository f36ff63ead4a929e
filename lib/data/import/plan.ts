import type { Tx } from "@/lib/data/db";
import type { Vastlegging } from "@/lib/data/vastleggen";
import type { Bestandssoort } from "@/lib/exchange/bestanden";
import type { Wijziging } from "@/lib/exchange/importresultaat";
import type { Bestandsfout } from "@/lib/exchange/tabel";

/** What a part of an import would do; nothing is written before `write`. */
export interface Plan {
  readonly nieuw: number;
  /** the first of what is new, to show it: at most NIEUWE_GETOOND */
  readonly nieuwe: readonly string[];
  readonly wijzigingen: readonly Wijziging[];
  readonly ongewijzigd: number;
  /** in the transaction that the plan was made in */
  readonly write: () => Promise<void>;
}

/** How many new rows of a part are named. */
export const NIEUWE_GETOOND = 200;

/** Rows a statement: well below the number of parameters that either engine takes. */
const CHUNK = 500;

/** Insert rows in statements of a size that both engines take. */
export async function insertAll<T>(rows: readonly T[], insert: (chunk: T[]) => Promise<unknown>): Promise<void> {
  for (let i = 0; i < rows.length; i += CHUNK) await insert(rows.slice(i, i + CHUNK));
}

/** Rows by key, in order of first appearance. */
export function groupBy<T>(rows: readonly T[], key: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group) group.push(row);
    else groups.set(key(row), [row]);
  }
  return groups;
}

/** A row that says again what an earlier one is about. */
export function dubbelfout<T>(bestand: string, soort: Bestandssoort<T>, waarde: string, eerder: number, regel: number): Bestandsfout {
  return { bestand, regel, kolom: soort.sleutel.kolom, waarde, reden: `${soort.wat} staat er twee keer in: op regel ${eerder} en op regel ${regel}` };
}

/** What changed between two versions, as `a → b` per part; parts that are equal are left out. */
export function wijziging(wat: string, parts: readonly (readonly [naam: string, oud: string, nieuw: string])[]): Wijziging {
  const changed = parts.filter(([, oud, nieuw]) => oud !== nieuw);
  const side = (pick: 1 | 2) => changed.map((p) => `${p[0]} ${p[pick] === "" ? "leeg" : p[pick]}`).join(", ");
  return { wat, oud: side(1), nieuw: side(2) };
}

/** A gebied that the import may refer to: stored already, or in the same folder. */
export interface BekendGebied {
  readonly code: string;
  readonly naam: string;
  readonly soort: "land" | "provincie" | "gemeente";
  readonly provincie: string | null;
}

export type Gebieden = ReadonlyMap<string, BekendGebied>;

export type { Bestandsfout, Tx, Vastlegging, Wijziging };
