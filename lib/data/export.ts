import type { Actor } from "@/lib/access/actor";
import { eis } from "@/lib/access/rechten";
import { BESTANDEN, DELEN, type Deel } from "@/lib/exchange/bestanden";
import type { Bladuitvoer } from "@/lib/exchange/uitvoer";
import { db, readTransaction, type Tx } from "./db";

/** Which peildata an export holds, both included; null = from the first, to the last. */
export interface Exportperiode {
  /** a date */
  readonly van: string | null;
  /** a date */
  readonly tot: string | null;
}

type Rijen = AsyncGenerator<readonly string[]>;

const text = (value: string | number | null) => (value === null ? "" : String(value));

/** The latest of each key, in the order of the rows; their versions go up. */
function latestBy<T>(rows: readonly T[], key: (row: T) => string): T[] {
  return [...new Map(rows.map((row) => [key(row), row])).values()];
}

/**
 * Hand out the figures of a province in the exchange format, the latest version of each, text exactly as stored, so that loading
 * what was written changes nothing. All of it is of one moment; rows are read as they are asked for.
 * @param write takes the parts in order, and has taken all when it is done
 * @returns false when there is no such province
 * @throws GeenToegang
 */
export async function exportCijfers(actor: Actor, provincie: string, periode: Exportperiode, write: (bladen: readonly Bladuitvoer[]) => Promise<void>): Promise<boolean> {
  eis(actor, "cijfers.lezen", { provincie });
  const client = await db();
  return readTransaction(client, async (tx) => {
    const own = await tx.gebied.findFirst({ where: { code: provincie, soort: "provincie" } });
    if (!own) return false;
    const gemeenten = await tx.gebied.findMany({ where: { provincieCode: provincie }, orderBy: [{ volgorde: "asc" }, { code: "asc" }] });
    const peildatum = { ...(periode.van === null ? {} : { gte: periode.van }), ...(periode.tot === null ? {} : { lte: periode.tot }) };
    const codes = gemeenten.map((g) => g.code);
    const rijen: Record<Deel, () => Rijen> = {
      gebieden: async function* () {
        for (const g of [own, ...gemeenten]) yield await Promise.resolve([g.code, g.naam, g.soort, text(g.provincieCode), text(g.afkorting), text(g.volgorde)]);
      },
      waarnemingen: () => waarnemingen(tx, [...codes, provincie, "NL"], peildatum),
      locaties: () => locaties(tx, codes, peildatum),
      standen: () => standen(tx, provincie, peildatum),
    };
    await write(DELEN.map((naam) => ({ naam, kolommen: [...BESTANDEN[naam].verplicht, ...BESTANDEN[naam].optioneel], rijen: rijen[naam]() })));
    return true;
  });
}

interface Bereik {
  readonly gte?: string;
  readonly lte?: string;
}

/** A gebied at a time: what it has in all years is little, what a province has may not be. */
async function* waarnemingen(tx: Tx, codes: readonly string[], peildatum: Bereik): Rijen {
  for (const gebiedCode of codes) {
    const rows = await tx.waarneming.findMany({
      where: { gebiedCode, peildatum },
      orderBy: [{ thema: "asc" }, { indicator: "asc" }, { periode: "asc" }, { peildatum: "asc" }, { versie: "asc" }],
    });
    for (const w of latestBy(rows, (w) => `${w.thema}|${w.indicator}|${w.periode}|${w.peildatum}`)) {
      const waarde = w.staat === "waarde" ? text(w.waarde) : w.staat === "onbekend" ? "" : w.staat;
      yield [w.thema, w.indicator, w.gebiedCode, w.periode, w.peildatum, waarde, w.bron, w.toelichting, text(w.uiterlijk), text(w.regime)];
    }
  }
}

async function* locaties(tx: Tx, codes: readonly string[], peildatum: Bereik): Rijen {
  for (const gebiedCode of codes) {
    const own = await tx.locatie.findMany({
      where: { gebiedCode },
      orderBy: [{ volgorde: "asc" }, { id: "asc" }],
      include: { fasen: { where: { peildatum }, orderBy: [{ id: "asc" }] } },
    });
    for (const l of own) {
      for (const f of latestBy(l.fasen, (f) => JSON.stringify([f.fase, f.peildatum]))) {
        yield [gebiedCode, l.naam, f.fase, f.soort, text(f.capaciteit), text(f.van), text(f.tot), text(f.optieTot), f.zekerheid, f.peildatum, f.bron, f.toelichting, text(l.volgorde)];
      }
    }
  }
}

async function* standen(tx: Tx, provincieCode: string, peildatum: Bereik): Rijen {
  const rows = await tx.standversie.findMany({ where: { provincieCode, peildatum }, orderBy: [{ peildatum: "asc" }, { versie: "asc" }] });
  for (const s of latestBy(rows, (s) => s.peildatum)) yield [s.provincieCode, s.peildatum, s.capaciteitsdata];
}
