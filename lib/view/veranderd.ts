import { isGelijk, missingIn, numberOf, subtract, type Cijfer } from "@/lib/domain/cijfer";
import type { Gebied } from "@/lib/domain/waarneming";
import { formatDatum, formatOpsomming } from "@/lib/format";
import { referenceDate } from "./asiel";
import { alsAantal, viewKort } from "./kort";
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
  /** `+39`; empty where one of the two has no number, or is a sum that misses a part: what was missing is no change */
  readonly verschil: string;
}

export interface VeranderdView {
  /** what changed, or why nothing can be said, in one sentence */
  readonly lead: string;
  readonly regels: readonly Veranderregel[];
}

/** What a theme counts at a stand: its half-year, or the date of its capacity. Figures of two of them are not held against each other. */
const meetperiode = ({ stand: s }: Standtabellen): Readonly<Record<TabelId, string | undefined>> => ({
  asiel: referenceDate(s.asiel), "amv-coa": "", oekraine: "", vergunninghouders: s.vergunninghouders.periode?.periode, "amv-nidos": s.amvNidos.periode?.periode,
});

/** Of which themes the figures are of another half-year or date than they were: nothing can be said of their change. */
function nietTeVergelijken(nu: Standtabellen, vorig: Standtabellen): string {
  const [now, before] = [meetperiode(nu), meetperiode(vorig)];
  const changed = viewKort(nu.stand, nu.zonder, nu.tabellen, null).flatMap(({ id, titel }) => {
    const [van, naar] = [before[id], now[id]];
    return van !== naar && van && naar ? [`${titel} (toen ${formatDatum(van)}, nu ${formatDatum(naar)})`] : [];
  });
  return changed.length === 0 ? "" : ` Niet te vergelijken: ${formatOpsomming(changed)}.`;
}

const isVolledig = (c: Cijfer) => missingIn(c).length === 0;

const zelfde = (a: Cijfer, b: Cijfer) => isGelijk(a, b) && missingIn(a).join() === missingIn(b).join();

/** The lines of a stand: what was realised, of every gemeente and of the province. */
function realisaties(s: Standtabellen, gebieden: readonly (Gebied | null)[], provincie: string) {
  return gebieden.flatMap((g) =>
    viewKort(s.stand, s.zonder, s.tabellen, g?.code ?? null).map((k) => ({ sleutel: `${g?.code ?? ""}|${k.id}`, tabel: k.id, thema: k.titel, gebied: g?.naam ?? provincie, cel: alsAantal(k.realisatie) })),
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
  const perioden = [meetperiode(vorig), meetperiode(nu)] as const;
  const was = new Map(realisaties(vorig, gebieden, provincie.naam).map((r) => [r.sleutel, r.cel]));
  const changed = realisaties(nu, gebieden, provincie.naam).flatMap(({ sleutel, cel, ...rest }) => {
    const before = was.get(sleutel)!;
    if (zelfde(before.cijfer, cel.cijfer) || perioden[0][rest.tabel] !== perioden[1][rest.tabel]) return [];
    const n = isVolledig(cel.cijfer) && isVolledig(before.cijfer) ? numberOf(subtract(cel.cijfer, before.cijfer)) : null;
    return [{ ...rest, was: before, nu: cel, verschil: n === null ? "" : metTeken(n), grootte: Math.abs(n ?? 0), provinciaal: sleutel.startsWith("|") }];
  });
  const regels = changed.sort((a, b) => Number(b.provinciaal) - Number(a.provinciaal) || b.grootte - a.grootte);
  const count = changed.length;
  return {
    lead: `Sinds het vorige overleg van de PRT, op ${when}, ${count === 0 ? "is geen cijfer" : count === 1 ? "is één cijfer" : `zijn ${count} cijfers`} veranderd.${nietTeVergelijken(nu, vorig)}`,
    regels: regels.map(({ tabel, thema, gebied, was: before, nu: now, verschil }) => ({ tabel, thema, gebied, was: before, nu: now, verschil })),
  };
}
