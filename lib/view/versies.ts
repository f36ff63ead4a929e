import type { Herkomst } from "@/lib/domain/waarneming";
import { formatDatum, formatMoment } from "@/lib/format";
import type { Verschilregel } from "./faseverschil";

/** A version in the history: what it says, or what it changed. */
export interface Versieregel {
  readonly id: number;
  readonly naam: string;
  readonly moment: string;
  /** ISO, for `<time>` */
  readonly op: string;
  readonly door: string;
  readonly peildatum: string;
  readonly verschillen: readonly Verschilregel[];
  readonly reden: string | null;
  readonly bron: string;
}

/** Something that is kept in versions, as one item of a list. */
export interface VersieItem {
  readonly sleutel: string;
  /** what stands first: its date, or whose it is */
  readonly kop: string;
  readonly naam: string;
  readonly kenmerken: string;
  readonly opmerking: string;
  readonly bronregel: string;
}

/** The name of a gebied by its CBS code. */
export type Gebiedsnaam = (code: string) => string;

/** What a form of versions shows of one, and by what name. */
export interface Versieveld<T> {
  readonly wat: string;
  readonly van: (versie: T) => string;
}

interface Vastgelegd extends Herkomst {
  readonly id: number;
  readonly versie: number;
  readonly reden: string | null;
  readonly op: Date;
  readonly door: string;
}

/** How a field that holds nothing is shown; a first version does not name such fields. */
export const GEEN = "geen";

/**
 * Everything that was recorded, newest first.
 * @param sleutelVan what makes two rows versions of one thing
 */
export function viewVersies<T extends Vastgelegd>(versies: readonly T[], velden: readonly Versieveld<T>[], naamVan: (versie: T) => string, sleutelVan: (versie: T) => string): readonly Versieregel[] {
  const byKey = new Map(versies.map((v) => [`${sleutelVan(v)}#${v.versie}`, v]));
  return [...versies]
    .sort((a, b) => b.id - a.id)
    .map((v) => {
      const before = byKey.get(`${sleutelVan(v)}#${v.versie - 1}`);
      const rows = velden.map(({ wat, van }) => ({ wat, oud: before ? van(before) : null, nieuw: van(v) }));
      return {
        id: v.id, naam: naamVan(v), moment: formatMoment(v.op), op: v.op.toISOString(), door: v.door, peildatum: formatDatum(v.peildatum), reden: v.reden, bron: v.bron,
        verschillen: rows.filter((r) => r.nieuw !== (r.oud ?? GEEN)),
      };
    });
}

/** The remark of a source as a sentence of its own. */
export const alsZin = (tekst: string) => tekst.charAt(0).toUpperCase() + tekst.slice(1);

/** Where it comes from and since when it is known. */
export const bronregel = ({ bron, peildatum }: Herkomst) => `Bron: ${bron}. Peildatum ${formatDatum(peildatum)}.`;
