import type { Cijfer } from "@/lib/domain/cijfer";
import { findInvoer } from "@/lib/domain/indicatoren";
import { BESTANDEN } from "@/lib/exchange/bestanden";
import { Dubbelzoeker } from "@/lib/exchange/dubbel";
import type { Regel } from "@/lib/exchange/lezen";
import type { WaarnemingRij } from "@/lib/schemas/uitwisseling";
import type { Provider } from "@/lib/schemas/omgeving";
import { dubbelfout, NIEUWE_GETOOND, wijziging, type BekendGebied, type Bestandsfout, type Gebieden, type Plan, type Tx, type Vastlegging, type Wijziging } from "./plan";
import type { Spool } from "./spool";
import { findLatest, insertWaarnemingen, type Opgeslagen, type Stagerij } from "./waarnemingen-sql";

/** A figure is of a gebied that exists and that is of the right kind for its indicator. */
export function checkWaarnemingen(bestand: string, rijen: readonly Regel<WaarnemingRij>[], gebieden: Gebieden): Bestandsfout[] {
  const fouten: Bestandsfout[] = [];
  for (const rij of rijen) {
    const reden = bezwaar(rij, gebieden.get(rij.gebied));
    if (reden !== null) fouten.push({ bestand, regel: rij.regel, kolom: "gebied", waarde: rij.gebied, reden });
  }
  return fouten;
}

function bezwaar(rij: WaarnemingRij, gebied: BekendGebied | undefined): string | null {
  if (!gebied) return "dit gebied bestaat niet; zet het in gebieden.csv";
  const allowed: readonly string[] = findInvoer(rij.thema, rij.indicator)?.gebied ?? [];
  return allowed.includes(gebied.soort) ? null : `${rij.thema} ${rij.indicator} hoort bij een ${allowed.join(" of een ")}, dit is een ${gebied.soort}`;
}

/** Figures a statement, and a line of the spool. */
const BATCH = 2_000;

/** The figures of a file that were read and checked, waiting on disk for their transaction. */
export class Klaargezet {
  private readonly dubbel = new Dubbelzoeker();
  private wachtend: Stagerij[] = [];
  /** rows per line of the spool */
  private readonly aantallen: number[] = [];
  rijen = 0;
  /** which of the optional columns the file has: without it a correction leaves it as it was */
  private heeft = { uiterlijk: false, regime: false };

  constructor(private readonly spool: Spool) {}

  async add(rijen: readonly Regel<WaarnemingRij>[]): Promise<void> {
    for (const r of rijen) {
      this.dubbel.add(BESTANDEN.waarnemingen.key(r), r.regel);
      this.heeft = { uiterlijk: r.uiterlijk !== undefined, regime: r.regime !== undefined };
      this.wachtend.push([
        r.thema, r.indicator, r.gebied, r.periode, r.peildatum, r.waarde.staat, numberIn(r.waarde), r.uiterlijk ?? null, r.regime ?? null,
        r.bron, r.toelichting, 1, null, r.regel,
      ]);
      if (this.wachtend.length === BATCH) await this.flush();
    }
  }

  private async flush(): Promise<void> {
    await this.spool.add(JSON.stringify(this.wachtend));
    this.aantallen.push(this.wachtend.length);
    this.rijen += this.wachtend.length;
    this.wachtend = [];
  }

  /** All rows are in; what stands there twice is wrong. */
  async finish(bestand: string): Promise<Bestandsfout[]> {
    if (this.wachtend.length > 0) await this.flush();
    const verdacht = this.dubbel.verdacht();
    if (verdacht.size === 0) return [];
    const first = new Map<string, number>();
    const fouten: Bestandsfout[] = [];
    for await (const line of this.spool.lines()) {
      for (const rij of JSON.parse(line) as Stagerij[]) {
        const [thema, indicator, gebied, periode, peildatum, , , , , , , , , regel] = rij;
        if (!verdacht.has(regel)) continue;
        const key = [thema, indicator, gebied, periode, peildatum].join("|");
        const eerder = first.get(key);
        if (eerder === undefined) first.set(key, regel);
        else fouten.push(dubbelfout(bestand, BESTANDEN.waarnemingen, periode, eerder, regel));
      }
    }
    return fouten;
  }

  /**
   * Compare with what is stored and, unless `droog`, write: figures that are new, and a next version of figures that differ from their
   * latest one. In the order of the file.
   * @param meld is told how many rows were done
   */
  async record(tx: Tx, provider: Provider, gebieden: Gebieden, vastlegging: Vastlegging, droog: boolean, meld: (gedaan: number) => void): Promise<Omit<Plan, "write">> {
    const [nieuwe, wijzigingen]: [string[], Wijziging[]] = [[], []];
    let [nieuw, ongewijzigd, gedaan] = [0, 0, 0];
    for await (const line of this.spool.lines()) {
      const aantal = this.aantallen.shift() ?? 0;
      const stored = await findLatest(tx, provider, line);
      if (nieuwe.length < NIEUWE_GETOOND && stored.size < aantal) {
        const fresh = (JSON.parse(line) as Stagerij[]).filter((_, i) => !stored.has(i)).slice(0, NIEUWE_GETOOND - nieuwe.length);
        nieuwe.push(...fresh.map((rij) => `${describe(rij, gebieden)}: ${written(rij[5], rij[6])}`));
      }
      if (stored.size === 0) {
        nieuw += aantal;
        if (!droog) await insertWaarnemingen(tx, provider, line, vastlegging);
      } else {
        const verschil = this.compare(JSON.parse(line) as Stagerij[], stored, gebieden);
        nieuw += aantal - stored.size;
        ongewijzigd += aantal - verschil.rijen.length;
        for (const w of verschil.wijzigingen) wijzigingen.push(w);
        if (!droog && verschil.rijen.length > 0) await insertWaarnemingen(tx, provider, JSON.stringify(verschil.rijen), vastlegging);
      }
      gedaan += aantal;
      meld(gedaan);
    }
    return { nieuw, nieuwe, wijzigingen, ongewijzigd };
  }

  /** The rows to write of one batch, with their versions, and what changes. */
  private compare(rijen: readonly Stagerij[], stored: ReadonlyMap<number, Opgeslagen>, gebieden: Gebieden): { rijen: Stagerij[]; wijzigingen: Wijziging[] } {
    const wijzigingen: Wijziging[] = [];
    const write = rijen.flatMap((rij, i): Stagerij[] => {
      const oud = stored.get(i);
      if (!oud) return [rij];
      const [thema, indicator, gebied, periode, peildatum, staat, waarde, , , bron, toelichting, , , regel] = rij;
      const uiterlijk = this.heeft.uiterlijk ? rij[7] : oud.uiterlijk;
      const regime = this.heeft.regime ? rij[8] : oud.regime;
      const difference = wijziging(describe(rij, gebieden), [
        ["waarde", written(oud.staat, oud.waarde), written(staat, waarde)],
        ["uiterlijk", oud.uiterlijk ?? "", uiterlijk ?? ""],
        ["regime", oud.regime ?? "", regime ?? ""],
        ["bron", oud.bron, bron],
        ["toelichting", oud.toelichting, toelichting],
      ]);
      if (difference.nieuw === "") return [];
      wijzigingen.push(difference);
      return [[thema, indicator, gebied, periode, peildatum, staat, waarde, uiterlijk, regime, bron, toelichting, oud.versie + 1, toelichting || null, regel]];
    });
    return { rijen: write, wijzigingen };
  }
}

const describe = ([thema, indicator, gebied, periode, peildatum]: Stagerij, gebieden: Gebieden) => `${thema} ${indicator}, ${gebieden.get(gebied)?.naam ?? gebied}, ${periode} (peildatum ${peildatum})`;
/** As the exchange format writes it. */
const written = (staat: string, waarde: number | null) => (staat === "waarde" ? String(waarde) : staat);
const numberIn = (c: Cijfer) => (c.staat === "waarde" ? c.waarde : null);
