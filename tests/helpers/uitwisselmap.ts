import { BESTANDEN, type Deel, type Rijen } from "@/lib/exchange/bestanden";
import { readTabel, type Regel } from "@/lib/exchange/lezen";
import { openMap } from "@/lib/exchange/map";
import type { Bestandsfout } from "@/lib/exchange/tabel";

/** A whole folder in the exchange format, in memory. */
export async function readUitwisselmap(folder: string) {
  const { tabellen, letOp } = await openMap(folder);
  const strange = [...letOp];
  const fouten: Bestandsfout[] = [];
  const read = async <D extends Deel>(deel: D): Promise<Regel<Rijen[D]>[]> => {
    const own = tabellen.find((t) => t.deel === deel);
    const rijen: Regel<Rijen[D]>[] = [];
    if (!own) return rijen;
    for await (const batch of readTabel(own.tabel, BESTANDEN[deel], (kolom) => strange.push(`${own.tabel.naam}: ${kolom}`))) {
      rijen.push(...batch.rijen);
      fouten.push(...batch.fouten);
    }
    return rijen;
  };
  return {
    gebieden: await read("gebieden"), waarnemingen: await read("waarnemingen"), locaties: await read("locaties"), standen: await read("standen"),
    fouten, letOp: strange,
  };
}
