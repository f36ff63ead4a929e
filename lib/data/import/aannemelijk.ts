import { findOnaannemelijk, type Aannemelijkheidsvraag, type Toetscel } from "@/lib/domain/aannemelijk";
import { ONBEKEND, waarde, type Cijfer } from "@/lib/domain/cijfer";
import { INVOER } from "@/lib/domain/indicatoren";
import { addMonths } from "@/lib/domain/periode";
import { formatDatum } from "@/lib/format";
import type { WaarnemingRij } from "@/lib/schemas/uitwisseling";
import { describeOnaannemelijk } from "@/lib/texts/aannemelijk";
import { groupBy, type Gebieden, type Tx } from "./plan";

/** What is delivered each month, and can so be held against the month before. */
const REEKSEN = INVOER.filter((i) => (i.periode as readonly string[]).join() === "maand").map(({ thema, code }) => ({ thema, code }));
const THEMAS = [...new Set(REEKSEN.map((r) => r.thema))];

/** A file of more months than this is history: it is held against itself only. */
const MAANDEN_MET_OPGESLAGEN = 36;
const GETOOND = 50;

/** A figure as a number that takes little room: NaN has none. */
type Getal = number;
const indexOf = (maand: string) => Number(maand.slice(0, 4)) * 12 + Number(maand.slice(5)) - 1;
const keyOf = (maand: string, reeks: number) => indexOf(maand) * REEKSEN.length + reeks;
const toCijfer = (n: Getal | undefined): Cijfer | null => (n === undefined ? null : Number.isNaN(n) ? ONBEKEND : waarde(n));

/**
 * Looks for what is unlikely among imported figures, as the form does before it saves; an import takes them and says so.
 * Of each figure it keeps a number only.
 */
export class Aannemelijktoets {
  private readonly perGebied = new Map<string, Map<number, Getal>>();
  private readonly maanden = new Set<string>();

  add(rijen: readonly WaarnemingRij[], gebieden: Gebieden): void {
    for (const { thema, indicator, gebied, periode, waarde: cijfer } of rijen) {
      const reeks = REEKSEN.findIndex((r) => r.thema === thema && r.code === indicator);
      const code = gebieden.get(gebied)?.code;
      if (reeks === -1 || code === undefined) continue;
      const own = this.perGebied.get(code) ?? new Map<number, Getal>();
      this.perGebied.set(code, own);
      own.set(keyOf(periode, reeks), cijfer.staat === "waarde" ? cijfer.waarde : NaN);
      // built anew, so that it does not keep a piece of the file alive
      if (!this.maanden.has(periode)) this.maanden.add(addMonths(periode, 0));
    }
  }

  /** What is unlikely beside what is stored, by month and gemeente; a figure that is stored already is not asked about again. */
  async find(tx: Tx, gebieden: Gebieden): Promise<{ regels: readonly string[]; meer: number }> {
    const stored = await this.readStored(tx);
    const provincies = groupBy([...this.perGebied.keys()], (code) => gebieden.get(code)?.provincie ?? "");
    const regels: string[] = [];
    let meer = 0;
    for (const maand of [...this.maanden].sort()) {
      for (const codes of provincies.values()) {
        for (const thema of THEMAS) {
          for (const vraag of findOnaannemelijk(this.cellen(thema, maand, codes, stored))) {
            if (regels.length === GETOOND) meer += 1;
            else regels.push(describe(vraag, thema, maand, gebieden.get(vraag.rij ?? gebieden.get(codes[0]!)?.provincie ?? "")?.naam ?? ""));
          }
        }
      }
    }
    return { regels, meer };
  }

  private cellen(thema: string, maand: string, codes: readonly string[], stored: ReadonlyMap<string, ReadonlyMap<number, Getal>>): Toetscel[] {
    const vorige = addMonths(maand, -1);
    return codes.flatMap((rij) => {
      const [own, old] = [this.perGebied.get(rij), stored.get(rij)];
      return REEKSEN.flatMap(({ thema: van, code: kolom }, reeks): Toetscel[] => {
        if (van !== thema) return [];
        const [given, before] = [own?.get(keyOf(maand, reeks)), old?.get(keyOf(maand, reeks))];
        const previous = own?.get(keyOf(vorige, reeks)) ?? old?.get(keyOf(vorige, reeks));
        return [{ rij, kolom, cijfer: toCijfer(given ?? before), vorige: toCijfer(previous), nieuw: given !== undefined && !Object.is(given, before) }];
      });
    });
  }

  private async readStored(tx: Tx): Promise<ReadonlyMap<string, ReadonlyMap<number, Getal>>> {
    const stored = new Map<string, Map<number, Getal>>();
    if (this.maanden.size > MAANDEN_MET_OPGESLAGEN) return stored;
    const maanden = [...new Set([...this.maanden].flatMap((maand) => [addMonths(maand, -1), maand]))];
    for (const gebiedCode of this.perGebied.keys()) {
      const own = new Map<number, Getal>();
      const rows = await tx.waarneming.findMany({
        where: { gebiedCode, periode: { in: maanden }, OR: REEKSEN.map(({ thema, code }) => ({ thema, indicator: code })) },
        select: { thema: true, indicator: true, periode: true, staat: true, waarde: true },
        orderBy: [{ peildatum: "asc" }, { versie: "asc" }],
      });
      for (const w of rows) own.set(keyOf(w.periode, REEKSEN.findIndex((r) => r.thema === w.thema && r.code === w.indicator)), w.staat === "waarde" && w.waarde !== null ? w.waarde : NaN);
      stored.set(gebiedCode, own);
    }
    return stored;
  }
}

function describe(vraag: Aannemelijkheidsvraag, thema: string, maand: string, naam: string): string {
  return `${thema} ${vraag.kolom}, ${naam}, ${formatDatum(maand)}: ${describeOnaannemelijk(vraag, formatDatum(addMonths(maand, -1)))}`;
}
