import type { Herkomst } from "./waarneming";

/** One recorded version of something that is known by its sleutel within a province; the next version replaces it. */
export interface Versie extends Herkomst {
  readonly id: number;
  /** short text, unique within the province, the same for all versions */
  readonly sleutel: string;
  /** 1 for the first, one more for each change */
  readonly versie: number;
  /** true when it is off from this version on; it stays in the history */
  readonly vervallen: boolean;
  /** why this version replaces the one before; null for the first */
  readonly reden: string | null;
  readonly op: Date;
  /** gebruikersnaam or "systeem" */
  readonly door: string;
}

/**
 * Of each sleutel the last version, lapsed or not, in the order in which they were first recorded.
 * @param peildatum only what was known to be true by then; null = all
 */
export function laatsteVersies<T extends Versie>(versies: readonly T[], peildatum: string | null): readonly T[] {
  const last = new Map<string, T>();
  for (const versie of versies) {
    if (peildatum !== null && versie.peildatum > peildatum) continue;
    const seen = last.get(versie.sleutel);
    if (!seen || versie.versie > seen.versie) last.set(versie.sleutel, versie);
  }
  return [...last.values()];
}

/** Those that did not lapse. */
export function geldende<T extends Versie>(versies: readonly T[]): readonly T[] {
  return versies.filter((v) => !v.vervallen);
}

/** The latest peildatum of versions, up to a date (`tot` null = any); null when there is none. */
export function laatstePeildatum(versies: readonly Pick<Versie, "peildatum">[], tot: string | null): string | null {
  return versies.map((v) => v.peildatum).filter((p) => tot === null || p <= tot).sort().at(-1) ?? null;
}
