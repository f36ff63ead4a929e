import type { Bladrij, BladThema } from "@/lib/domain/blad";
import { bladKolommen, type Bladversie } from "@/lib/domain/bladcellen";
import { capaciteitOf, isNietGeeindigd, knownLocaties, type Fase } from "@/lib/domain/locatie";
import { shownPeriode } from "@/lib/domain/opgave";
import { addMonths, firstDay, halfjaarOf, lastDay } from "@/lib/domain/periode";
import type { Tx } from "./db";
import { toFase, toWaarneming } from "./rijen";

/** A sheet's rows and all stored versions of its cells; of asiel also the phases, by row. */
export interface Gelezen {
  readonly periode: string;
  readonly rijen: readonly Bladrij[];
  readonly versies: readonly Bladversie[];
  readonly fasen: ReadonlyMap<string, { readonly locatieId: number; readonly fase: Fase; readonly locatie: string }>;
}

export type Gemeente = { readonly code: string; readonly naam: string };

/** The half-year that the table shows at the end of the month: figures go there until a new one is opened. */
async function periodeOf(tx: Tx, thema: BladThema, maand: string, gemeenten: readonly string[]): Promise<string> {
  if (thema !== "amvNidos") return maand;
  const until = lastDay(maand);
  const rows = await tx.waarneming.findMany({ where: { thema, indicator: "opgave", gebiedCode: { in: [...gemeenten] }, peildatum: { lte: until } }, orderBy: [{ peildatum: "asc" }, { versie: "asc" }] });
  const latest = new Map(rows.map((r) => [`${r.gebiedCode}|${r.periode}`, toWaarneming(r)]));
  return shownPeriode([...latest.values()], until, halfjaarOf(until))?.periode ?? halfjaarOf(until);
}

async function readWaarnemingen(tx: Tx, thema: Exclude<BladThema, "asiel">, maand: string, gemeenten: readonly Gemeente[], terug: number): Promise<Gelezen> {
  const codes = gemeenten.map((g) => g.code);
  const periode = await periodeOf(tx, thema, maand, codes);
  const since = addMonths(maand, -terug);
  const range = thema === "amvNidos" ? { peildatum: { gte: firstDay(since), lte: lastDay(maand) } } : { periode: { gte: since, lte: maand } };
  const rows = await tx.waarneming.findMany({ where: { thema, indicator: { in: bladKolommen(thema).map((k) => k.code) }, gebiedCode: { in: codes }, ...range } });
  return {
    periode,
    rijen: gemeenten.map(({ code, naam }) => ({ id: code, naam, gebied: code })),
    versies: rows.map((r) => ({ rij: r.gebiedCode, kolom: r.indicator, cijfer: toWaarneming(r).cijfer, periode: r.periode, peildatum: r.peildatum, versie: r.versie, op: r.vastgelegdOp, door: r.vastgelegdDoor })),
    fasen: new Map(),
  };
}

async function readFasen(tx: Tx, provincie: string, maand: string, gemeenten: readonly Gemeente[]): Promise<Gelezen> {
  const locaties = await tx.locatie.findMany({ where: { gebied: { provincieCode: provincie } }, include: { fasen: { where: { peildatum: { lte: lastDay(maand) } }, orderBy: { id: "asc" } } }, orderBy: { volgorde: "asc" } });
  const rijen: Bladrij[] = [];
  const versies: Bladversie[] = [];
  const fasen = new Map<string, { locatieId: number; fase: Fase; locatie: string }>();
  for (const { code, naam: groep } of gemeenten) {
    for (const l of locaties.filter((own) => own.gebiedCode === code)) {
      const [known] = knownLocaties([{ naam: l.naam, gebied: code, volgorde: l.volgorde, fasen: l.fasen.map(toFase) }], lastDay(maand));
      for (const fase of known?.fasen ?? []) {
        if (!isNietGeeindigd(fase, firstDay(maand), "met")) continue;
        const rows = l.fasen.filter((f) => f.fase === fase.fase);
        const id = `F${rows[0]!.id}`;
        rijen.push({ id, naam: fase.fase === l.naam ? l.naam : `${l.naam}, ${fase.fase}`, gebied: code, groep, fase: { locatie: l.naam, fase: fase.fase, locatieId: l.id } });
        fasen.set(id, { locatieId: l.id, fase, locatie: l.naam });
        versies.push(...rows.map((f) => ({ rij: id, kolom: "capaciteit", cijfer: capaciteitOf(toFase(f)), periode: f.peildatum, peildatum: f.peildatum, versie: f.versie, op: f.vastgelegdOp, door: f.vastgelegdDoor })));
      }
    }
  }
  return { periode: maand, rijen, versies, fasen };
}

/**
 * The rows of a sheet and the stored versions of its cells, within a transaction that the caller has authorized.
 * @param terug months back, for the figures that stand beside the cells (asiel: all)
 */
export function readVersies(tx: Tx, provincie: string, thema: BladThema, maand: string, gemeenten: readonly Gemeente[], terug: number): Promise<Gelezen> {
  return thema === "asiel" ? readFasen(tx, provincie, maand, gemeenten) : readWaarnemingen(tx, thema, maand, gemeenten, terug);
}

/** The gemeenten of a province, in their fixed order; within a transaction that the caller has authorized. */
export function readGemeenten(tx: Tx, provincie: string): Promise<Gemeente[]> {
  return tx.gebied.findMany({ where: { provincieCode: provincie }, select: { code: true, naam: true }, orderBy: [{ volgorde: "asc" }, { code: "asc" }] });
}
