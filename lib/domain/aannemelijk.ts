import { numberOf, type Cijfer } from "./cijfer";

/** From what change on a figure asks for a reason: more than `minimaal`, and more than this part of what it was. */
export const DREMPELS = {
  cel: { minimaal: 25, deel: 0.05 },
  totaal: { minimaal: 50, deel: 0.05 },
} as const;

/** One cell of a sheet, for the question whether it is likely. */
export interface Toetscel {
  readonly rij: string;
  readonly kolom: string;
  /** null = nothing entered for this period: then `vorige` still holds */
  readonly cijfer: Cijfer | null;
  /** the figure of the period before; null = there is none */
  readonly vorige: Cijfer | null;
  /** true when it is entered now: only then it is asked about */
  readonly nieuw: boolean;
}

/** Something unlikely, not impossible: whoever enters it says why it is so. */
export interface Aannemelijkheidsvraag {
  readonly soort: "bezet-boven-plaatsen" | "beschikbaar-boven-vrij" | "sprong" | "totaal-sprong";
  /** null = the column's total */
  readonly rij: string | null;
  readonly kolom: string;
  /** the figure that is asked about */
  readonly getal: number;
  /** what it is held against: the places, the free places, the figure or total before */
  readonly tegen: number;
}

type Drempel = (typeof DREMPELS)[keyof typeof DREMPELS];

/** True when a change is beyond the threshold. A change of exactly the threshold is not. */
export function isSprong(van: number, naar: number, { minimaal, deel }: Drempel): boolean {
  return Math.abs(naar - van) > Math.max(minimaal, deel * Math.abs(van));
}

const known = (c: Cijfer | null) => (c === null ? null : numberOf(c));
/** The number that holds now: the one entered, else the one before. An entered pm or onbekend has none. */
const current = (c: Toetscel | undefined) => (c ? known(c.cijfer ?? c.vorige) : null);

/**
 * What is unlikely among the cells of one sheet, per row and then per column. Of a row its bezet is held against its plaatsen,
 * and beschikbaar against what is free (bezet above plaatsen is asked first, and once). A total is asked about only when none
 * of its cells is, over the rows that know both figures.
 */
export function findOnaannemelijk(cellen: readonly Toetscel[]): readonly Aannemelijkheidsvraag[] {
  return [...findPerRij(cellen), ...findSprongen(cellen)];
}

function findPerRij(cellen: readonly Toetscel[]): readonly Aannemelijkheidsvraag[] {
  return [...new Set(cellen.map((c) => c.rij))].flatMap((rij): Aannemelijkheidsvraag[] => {
    const cel = (kolom: string) => cellen.find((c) => c.rij === rij && c.kolom === kolom);
    const own = ["plaatsen", "bezet", "beschikbaar"].map(cel);
    if (!own.some((c) => c?.nieuw)) return [];
    const [plaatsen, bezet, beschikbaar] = own.map(current) as [number | null, number | null, number | null];
    if (plaatsen === null || bezet === null) return [];
    if (bezet > plaatsen) return [{ soort: "bezet-boven-plaatsen", rij, kolom: "bezet", getal: bezet, tegen: plaatsen }];
    if (beschikbaar === null || beschikbaar <= plaatsen - bezet) return [];
    return [{ soort: "beschikbaar-boven-vrij", rij, kolom: "beschikbaar", getal: beschikbaar, tegen: plaatsen - bezet }];
  });
}

function findSprongen(cellen: readonly Toetscel[]): readonly Aannemelijkheidsvraag[] {
  return [...new Set(cellen.map((c) => c.kolom))].flatMap((kolom): Aannemelijkheidsvraag[] => {
    const pairs = cellen.flatMap((c) => {
      const [getal, tegen] = [known(c.cijfer), known(c.vorige)];
      return c.kolom === kolom && getal !== null && tegen !== null ? [{ rij: c.rij, nieuw: c.nieuw, getal, tegen }] : [];
    });
    const sprongen = pairs.filter((p) => p.nieuw && isSprong(p.tegen, p.getal, DREMPELS.cel));
    if (sprongen.length > 0) return sprongen.map(({ rij, getal, tegen }) => ({ soort: "sprong", rij, kolom, getal, tegen }));
    const total = (pick: (p: (typeof pairs)[number]) => number) => pairs.reduce((sum, p) => sum + pick(p), 0);
    const [getal, tegen] = [total((p) => p.getal), total((p) => p.tegen)];
    return pairs.some((p) => p.nieuw) && isSprong(tegen, getal, DREMPELS.totaal) ? [{ soort: "totaal-sprong", rij: null, kolom, getal, tegen }] : [];
  });
}
