import type { Tx } from "./db";

/** A version to record of something that is known by its sleutel within a province. */
export interface Versieopslag<G extends { readonly gebied: string }> {
  /** of something new: made with its form, so that a form sent twice is one */
  readonly sleutel: string;
  /** the version that the form was made from; 0 = it is new */
  readonly basis: number;
  readonly gegevens: G;
  readonly vervallen: boolean;
  readonly peildatum: string;
  readonly bron: string;
  readonly toelichting: string;
  /** null only when it is new */
  readonly reden: string | null;
}

export type Versieuitkomst = "opgeslagen" | "ongewijzigd" | "botsing" | "onbekend-gebied";

/** The columns that a version says: all but its place in the history. */
export function saidOf<G extends { readonly gebied: string }>({ gegevens, vervallen, peildatum, bron, toelichting }: Versieopslag<G>) {
  const { gebied, ...rest } = gegevens;
  return { ...rest, gebiedCode: gebied, vervallen, peildatum, bron, toelichting };
}

/** What becomes of a save beside the last version: one that says the same is stored once, one made from an older version is refused. */
export function uitkomstTegen(last: Readonly<Record<string, unknown> & { versie: number }> | null, said: Readonly<Record<string, unknown>>, basis: number): Exclude<Versieuitkomst, "onbekend-gebied"> {
  if (last && Object.entries(said).every(([veld, waarde]) => last[veld] === waarde)) return "ongewijzigd";
  return (last?.versie ?? 0) === basis ? "opgeslagen" : "botsing";
}

/** Whether a gebied is the province itself or one of its gemeenten. */
export async function gebiedBinnen(tx: Tx, provincie: string, gebied: string): Promise<boolean> {
  return (await tx.gebied.count({ where: { code: gebied, OR: [{ code: provincie }, { provincieCode: provincie }] } })) > 0;
}
