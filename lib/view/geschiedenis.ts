import { findInvoer } from "@/lib/domain/indicatoren";
import type { Cijfer } from "@/lib/domain/cijfer";
import { opmerkingIn, type Cijfersleutel, type Waarneming } from "@/lib/domain/waarneming";
import { formatDatum, formatMoment } from "@/lib/format";
import { THEMANAAM } from "@/lib/texts/themas";
import { aantal } from "./cel";
import { formatCelinvoer } from "./celinvoer";
import type { CelView } from "./tabel";

/** A version with who recorded it, when and why. */
export interface Versie extends Waarneming {
  readonly reden: string | null;
  readonly bestand: string | null;
  readonly op: Date;
  readonly door: string;
}

/** One change: who, when, old, new, why, from which file. */
export interface GeschiedenisRegel {
  readonly id: string;
  /** instant, ISO */
  readonly op: string;
  readonly moment: string;
  readonly door: string;
  readonly peildatum: string;
  /** null = it was new */
  readonly oud: CelView | null;
  readonly nieuw: CelView;
  readonly waarom: string;
  readonly bron: string;
  readonly bestand: string | null;
}

/** A figure that can be corrected: the latest version of each peildatum. */
export interface Corrigeerbaar {
  /** `2024-08-30#1` */
  readonly versie: string;
  readonly peildatum: string;
  /** as it stands in a cell */
  readonly tekst: string;
}

export interface CijferView {
  /** `Plaatsen, Urk, augustus 2024` */
  readonly titel: string;
  readonly thema: string;
  readonly nu: CelView;
  readonly lead: string;
  readonly regels: readonly GeschiedenisRegel[];
  /** newest peildatum first */
  readonly corrigeerbaar: readonly Corrigeerbaar[];
}

const inWords = (cijfer: Cijfer) => {
  const { tekst, inWoorden } = aantal(cijfer);
  return inWoorden ?? tekst;
};

/** The page of one figure: what it is now, and every version there was. @param versies newest first */
export function viewCijfer(sleutel: Cijfersleutel, gebied: string, versies: readonly Versie[]): CijferView {
  const indicator = findInvoer(sleutel.thema, sleutel.indicator)!;
  const newest = new Map<string, Versie>();
  for (const v of versies) if (!newest.has(v.peildatum)) newest.set(v.peildatum, v);
  const latest = [...newest.values()].sort((a, b) => (a.peildatum < b.peildatum ? 1 : -1));
  const nu = latest[0]!;
  const before = (v: Versie) => versies.find((w) => w.peildatum === v.peildatum && w.versie === v.versie - 1);
  return {
    titel: `${indicator.label}, ${gebied}, ${formatDatum(sleutel.periode)}`,
    thema: THEMANAAM[sleutel.thema],
    nu: aantal(nu.cijfer),
    lead: `Nu: ${inWords(nu.cijfer)}, op ${formatDatum(nu.peildatum)}. Betekenis: ${indicator.betekenis}.`,
    regels: versies.map((v) => {
      const oud = before(v);
      return {
        id: `${v.peildatum}#${v.versie}`,
        op: v.op.toISOString(),
        moment: formatMoment(v.op),
        door: v.door,
        peildatum: formatDatum(v.peildatum),
        oud: oud ? aantal(oud.cijfer) : null,
        nieuw: aantal(v.cijfer),
        waarom: v.reden ?? opmerkingIn(v.toelichting),
        bron: v.bron,
        bestand: v.bestand,
      };
    }),
    corrigeerbaar: latest.map((v) => ({ versie: `${v.peildatum}#${v.versie}`, peildatum: formatDatum(v.peildatum), tekst: formatCelinvoer(v.cijfer) })),
  };
}
