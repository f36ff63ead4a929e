import type { Cijfer } from "@/lib/domain/cijfer";
import { findInvoer } from "@/lib/domain/indicatoren";
import type { Prisma } from "@/prisma/generated/sqlite/client";
import type { Regel } from "@/lib/exchange/map";
import type { WaarnemingRij } from "@/lib/schemas/uitwisseling";
import { groupBy, insertAll, wijziging, type Bestandsfout, type Gebieden, type Plan, type Tx, type Vastlegging, type Wijziging } from "./plan";

/** A figure is of a gebied that exists and that is of the right kind for its indicator. */
export function checkWaarnemingen(rijen: readonly Regel<WaarnemingRij>[], gebieden: Gebieden): Bestandsfout[] {
  return rijen.flatMap((rij) => {
    const wrong = (reden: string) => [{ bestand: "waarnemingen.csv", regel: rij.regel, kolom: "gebied", waarde: rij.gebied, reden }];
    const gebied = gebieden.get(rij.gebied);
    if (!gebied) return wrong("dit gebied bestaat niet; zet het in gebieden.csv");
    const allowed: readonly string[] = findInvoer(rij.thema, rij.indicator)?.gebied ?? [];
    return allowed.includes(gebied.soort) ? [] : wrong(`${rij.thema} ${rij.indicator} hoort bij een ${allowed.join(" of een ")}, dit is een ${gebied.soort}`);
  });
}

interface Stored {
  readonly versie: number;
  readonly staat: string;
  readonly waarde: number | null;
  readonly uiterlijk: string | null;
  readonly regime: string | null;
  readonly bron: string;
  readonly toelichting: string;
}

const keyOf = (w: { thema: string; indicator: string; periode: string; peildatum: string }, gebied: string) =>
  [w.thema, w.indicator, gebied, w.periode, w.peildatum].join("|");

/** As the exchange format writes it. */
const written = (staat: string, waarde: number | null) => (staat === "waarde" ? String(waarde) : staat);
const numberIn = (c: Cijfer) => (c.staat === "waarde" ? c.waarde : null);

/** How many gebieden are compared at a time: bounds the memory of a long import. */
const GEBIEDEN_AT_ONCE = 25;

async function readLatest(tx: Tx, gebieden: readonly string[], rijen: readonly WaarnemingRij[]): Promise<Map<string, Stored>> {
  const peildata = rijen.map((r) => r.peildatum).sort();
  const stored = await tx.waarneming.findMany({
    where: { gebiedCode: { in: [...gebieden] }, peildatum: { gte: peildata[0]!, lte: peildata.at(-1)! } },
    orderBy: { versie: "asc" },
  });
  return new Map(stored.map((w) => [keyOf(w, w.gebiedCode), w]));
}

/** Figures that are new, and figures that differ from their latest version: those get a next version. */
export async function planWaarnemingen(tx: Tx, rijen: readonly Regel<WaarnemingRij>[], gebieden: Gebieden, vastlegging: Vastlegging): Promise<Plan> {
  const perGebied = groupBy(rijen, (r) => r.gebied);
  const codes = [...perGebied.keys()];
  const wijzigingen: Wijziging[] = [];
  const rows: Prisma.WaarnemingCreateManyInput[] = [];
  let nieuw = 0;
  for (let i = 0; i < codes.length; i += GEBIEDEN_AT_ONCE) {
    const batch = codes.slice(i, i + GEBIEDEN_AT_ONCE);
    const own = batch.flatMap((code) => perGebied.get(code) ?? []);
    const latest = await readLatest(tx, batch, own);
    for (const rij of own) {
      const oud = latest.get(keyOf(rij, rij.gebied));
      const uiterlijk = rij.uiterlijk === undefined ? (oud?.uiterlijk ?? null) : rij.uiterlijk;
      const regime = rij.regime === undefined ? (oud?.regime ?? null) : rij.regime;
      if (oud) {
        const naam = gebieden.get(rij.gebied)?.naam ?? rij.gebied;
        const difference = wijziging(`${rij.thema} ${rij.indicator}, ${naam}, ${rij.periode} (peildatum ${rij.peildatum})`, [
          ["waarde", written(oud.staat, oud.waarde), written(rij.waarde.staat, numberIn(rij.waarde))],
          ["uiterlijk", oud.uiterlijk ?? "", uiterlijk ?? ""],
          ["regime", oud.regime ?? "", regime ?? ""],
          ["bron", oud.bron, rij.bron],
          ["toelichting", oud.toelichting, rij.toelichting],
        ]);
        if (difference.nieuw === "") continue;
        wijzigingen.push(difference);
      } else nieuw += 1;
      rows.push({
        thema: rij.thema, indicator: rij.indicator, gebiedCode: rij.gebied, periode: rij.periode, peildatum: rij.peildatum, versie: (oud?.versie ?? 0) + 1,
        staat: rij.waarde.staat, waarde: numberIn(rij.waarde), uiterlijk, regime, bron: rij.bron, toelichting: rij.toelichting,
        reden: oud ? rij.toelichting || null : null, ...vastlegging,
      });
    }
  }
  return {
    nieuw,
    wijzigingen,
    ongewijzigd: rijen.length - rows.length,
    write: () => insertAll(rows, (data) => tx.waarneming.createMany({ data })),
  };
}
