import { isGelijk, missingIn, numberOf, subtract, type Cijfer } from "@/lib/domain/cijfer";
import type { Gebied } from "@/lib/domain/waarneming";
import { formatDatum } from "@/lib/format";
import { referenceDate } from "./asiel";
import { aantal } from "./cel";
import { viewKort } from "./kort";
import type { Standtabellen } from "./stand-van-zaken";
import type { CelView, TabelId } from "./tabel";
import { metTeken } from "./verandering";

/** A figure that is another one than at an earlier stand. */
export interface Veranderregel {
  readonly tabel: TabelId;
  readonly thema: string;
  readonly gebied: string;
  readonly was: CelView;
  readonly nu: CelView;
  /** `+39`; empty where one of the two has no number */
  readonly verschil: string;
}

export interface VeranderdView {
  /** what changed, or why nothing can be said, in one sentence */
  readonly lead: string;
  readonly regels: readonly Veranderregel[];
}

/** Whether a theme counts the same at both stands: not another half-year, year or date. */
function vergelijkbaar(a: Standtabellen, b: Standtabellen, tabel: TabelId): boolean {
  const soort = ({ stand: s }: Standtabellen) =>
    ({ asiel: referenceDate(s.asiel), "amv-coa": "", oekraine: "", vergunninghouders: s.vergunninghouders.periode?.periode, "amv-nidos": s.amvNidos.periode?.periode })[tabel];
  return soort(a) === soort(b);
}

const zelfde = (a: Cijfer, b: Cijfer) => isGelijk(a, b) && missingIn(a).join() === missingIn(b).join();

/** The lines of a stand: what was realised, of every gemeente and of the province. */
function realisaties(s: Standtabellen, gebieden: readonly (Gebied | null)[], provincie: string) {
  return gebieden.flatMap((g) =>
    viewKort(s.stand, s.zonder, s.tabellen, g?.code ?? null).map((k) => ({ sleutel: `${g?.code ?? ""}|${k.id}`, tabel: k.id, thema: k.titel, gebied: g?.naam ?? provincie, cel: aantal(k.realisatie.cijfer) })),
  );
}

/**
 * What changed since the meeting before, in the figures as known now: the province first, then by the size of the change.
 * @param vorig the stand at that meeting; null when it had no figures
 * @param overleg date of that meeting; null when none is known
 */
export function viewVeranderd(nu: Standtabellen, vorig: Standtabellen | null, overleg: string | null, gemeenten: readonly Gebied[]): VeranderdView {
  if (overleg === null) return { lead: "Er is geen eerder overleg van de PRT bekend om mee te vergelijken.", regels: [] };
  const when = formatDatum(overleg);
  if (vorig === null) return { lead: `Van het vorige overleg van de PRT, op ${when}, zijn er geen cijfers. Vergelijken kan nog niet.`, regels: [] };
  const { provincie } = nu.stand;
  const gebieden = [null, ...gemeenten];
  const was = new Map(realisaties(vorig, gebieden, provincie.naam).map((r) => [r.sleutel, r.cel]));
  const changed = realisaties(nu, gebieden, provincie.naam).flatMap(({ sleutel, cel, ...rest }) => {
    const before = was.get(sleutel)!;
    if (zelfde(before.cijfer, cel.cijfer) || !vergelijkbaar(vorig, nu, rest.tabel)) return [];
    const n = numberOf(subtract(cel.cijfer, before.cijfer));
    return [{ ...rest, was: before, nu: cel, verschil: n === null ? "" : metTeken(n), grootte: Math.abs(n ?? 0), provinciaal: sleutel.startsWith("|") }];
  });
  const regels = changed.sort((a, b) => Number(b.provinciaal) - Number(a.provinciaal) || b.grootte - a.grootte);
  const count = changed.length;
  return {
    lead: count === 0 ? `Sinds het vorige overleg van de PRT, op ${when}, is er niets veranderd.` : `Sinds het vorige overleg van de PRT, op ${when}, ${count === 1 ? "is één cijfer" : `zijn ${count} cijfers`} veranderd.`,
    regels: regels.map(({ tabel, thema, gebied, was: before, nu: now, verschil }) => ({ tabel, thema, gebied, was: before, nu: now, verschil })),
  };
}
