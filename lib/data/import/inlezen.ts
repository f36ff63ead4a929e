import { BESTANDEN, type Deel, type Rijen } from "@/lib/exchange/bestanden";
import { readTabel, type Regel } from "@/lib/exchange/lezen";
import type { Bron, Brontabel } from "@/lib/exchange/map";
import { Aannemelijktoets } from "./aannemelijk";
import { addGebieden, checkGebieden } from "./gebieden";
import { checkLocaties } from "./locaties";
import { dubbelfout, type Bestandsfout, type Gebieden } from "./plan";
import type { Spool } from "./spool";
import { checkStanden } from "./standen";
import { checkWaarnemingen, Klaargezet } from "./waarnemingen";

/** How far an import is. */
export interface Voortgang {
  readonly stap: "lezen" | "vastleggen";
  /** `waarnemingen.csv` */
  readonly bestand: string;
  readonly gedaan: number;
  /** null while a file is read: only at its end one knows */
  readonly totaal: number | null;
}

/** A source that was read and checked; its figures wait on disk. */
export interface Ingelezen {
  readonly gebieden: readonly Regel<Rijen["gebieden"]>[];
  readonly locaties: readonly Regel<Rijen["locaties"]>[];
  readonly standen: readonly Regel<Rijen["standen"]>[];
  readonly waarnemingen: Klaargezet;
  readonly aannemelijk: Aannemelijktoets;
  /** every gebied that a row is about, but for rows of gebieden themselves */
  readonly codes: ReadonlySet<string>;
  readonly fouten: readonly Bestandsfout[];
  readonly letOp: readonly string[];
}

/** Read and check a source against the gebieden that are stored. Nothing is written, and no lock is held. */
export async function readBron(bron: Bron, stored: Gebieden, spool: Spool, meld: (v: Voortgang) => void): Promise<Ingelezen> {
  const letOp = [...bron.letOp];
  const fouten: Bestandsfout[] = [];
  const codes = new Set<string>();
  const klaargezet = new Klaargezet(spool);
  const aannemelijk = new Aannemelijktoets();
  const tabelVan = (deel: Deel) => bron.tabellen.find((t) => t.deel === deel);

  async function* batchesOf<D extends Deel>(deel: D, { tabel }: Brontabel) {
    let gedaan = 0;
    const onbekend = (kolom: string) => letOp.push(`${tabel.naam}: de kolom ${kolom} hoort niet bij het formaat en is niet gelezen`);
    for await (const batch of readTabel(tabel, BESTANDEN[deel], onbekend)) {
      fouten.push(...batch.fouten);
      yield batch.rijen;
      gedaan += batch.rijen.length;
      meld({ stap: "lezen", bestand: tabel.naam, gedaan, totaal: null });
    }
  }
  async function readAll<D extends "gebieden" | "locaties" | "standen">(deel: D): Promise<Regel<Rijen[D]>[]> {
    const own = tabelVan(deel);
    const rijen: Regel<Rijen[D]>[] = [];
    if (own) for await (const batch of batchesOf(deel, own)) for (const rij of batch) rijen.push(rij);
    if (own) fouten.push(...findTwice(own.tabel.naam, deel, rijen));
    return rijen;
  }
  const naamVan = (deel: Deel) => tabelVan(deel)?.tabel.naam ?? "";

  const gebieden = await readAll("gebieden");
  // wrong lines among the gebieden would make every line that refers to them wrong too: name those first
  const gebiedenWrong = fouten.length > 0;
  const known = addGebieden(stored, gebieden);
  const check = (found: () => readonly Bestandsfout[]) => {
    if (!gebiedenWrong) fouten.push(...found());
  };
  check(() => checkGebieden(naamVan("gebieden"), gebieden, known));

  const figures = tabelVan("waarnemingen");
  if (figures) {
    for await (const rijen of batchesOf("waarnemingen", figures)) {
      // the code as the gebied has it: the row's own would keep a piece of the file alive
      for (const { gebied } of rijen) codes.add(known.get(gebied)?.code ?? gebied);
      check(() => checkWaarnemingen(figures.tabel.naam, rijen, known));
      await klaargezet.add(rijen);
      aannemelijk.add(rijen, known);
    }
    fouten.push(...(await klaargezet.finish(figures.tabel.naam)));
  }
  const locaties = await readAll("locaties");
  check(() => checkLocaties(naamVan("locaties"), locaties, known));
  const standen = await readAll("standen");
  check(() => checkStanden(naamVan("standen"), standen, known));
  for (const code of [...locaties.map((l) => l.gebied), ...standen.map((s) => s.provincie)]) codes.add(code);
  return { gebieden, locaties, standen, waarnemingen: klaargezet, aannemelijk, codes, fouten: inOrder(fouten, bron), letOp };
}

function findTwice<D extends Deel>(bestand: string, deel: D, rijen: readonly Regel<Rijen[D]>[]): Bestandsfout[] {
  const soort = BESTANDEN[deel];
  const first = new Map<string, number>();
  return rijen.flatMap((rij) => {
    const key = soort.key(rij);
    const eerder = first.get(key);
    if (eerder !== undefined) return [dubbelfout(bestand, soort, soort.sleutel.waarde(rij), eerder, rij.regel)];
    first.set(key, rij.regel);
    return [];
  });
}

/** As someone reads the files: one after the other, from top to bottom. */
function inOrder(fouten: readonly Bestandsfout[], bron: Bron): Bestandsfout[] {
  const place = (f: Bestandsfout) => bron.tabellen.findIndex((t) => t.tabel.naam === f.bestand);
  return [...fouten].sort((a, b) => place(a) - place(b) || a.regel - b.regel);
}
