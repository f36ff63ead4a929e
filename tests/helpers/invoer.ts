import { readUitwisselmap } from "@/tests/helpers/uitwisselmap";
import type { Fase, Locatie } from "@/lib/domain/locatie";
import type { StandInvoer } from "@/lib/domain/stand";

/** The input of a stand straight from folders in the exchange format, without a database: a later folder corrects an earlier one. */
export async function invoerFrom(provincie: string, ...folders: readonly string[]): Promise<StandInvoer> {
  const mappen = await Promise.all(folders.map(readUitwisselmap));
  const fouten = mappen.flatMap((m) => m.fouten);
  if (fouten.length > 0) throw new Error(JSON.stringify(fouten.slice(0, 3)));
  const gebieden = mappen.flatMap((m) => m.gebieden);
  const own = gebieden.find((g) => g.code === provincie);
  if (!own) throw new Error(`no ${provincie}`);
  const locaties = new Map<string, Locatie & { fasen: Fase[] }>();
  mappen.forEach((m, versie) => {
    for (const r of m.locaties) {
      const key = `${r.gebied}|${r.locatie}`;
      const locatie = locaties.get(key) ?? { gebied: r.gebied, naam: r.locatie, volgorde: r.volgorde ?? locaties.size, fasen: [] };
      locaties.set(key, locatie);
      locatie.fasen.push({ ...r, versie });
    }
  });
  return {
    provincie: own,
    gemeenten: gebieden.filter((g) => g.provincie === provincie).sort((a, b) => (a.volgorde ?? 0) - (b.volgorde ?? 0)),
    waarnemingen: mappen.flatMap((m, versie) => m.waarnemingen.map((r) => ({ ...r, uiterlijk: r.uiterlijk ?? null, regime: r.regime ?? null, cijfer: r.waarde, versie }))),
    locaties: [...locaties.values()],
    standen: mappen.flatMap((m, versie) => m.standen.filter((s) => s.provincie === provincie).map((s) => ({ ...s, versie }))),
  };
}
