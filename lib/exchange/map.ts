import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import type { z } from "zod";
import { gebiedRij, locatieRij, standRij, waarnemingRij, type GebiedRij, type LocatieRij, type StandRij, type WaarnemingRij } from "@/lib/schemas/uitwisseling";
import { readCsv, type Bestandsfout } from "./csv";

/** A row of the exchange format with the line it stands on. */
export type Regel<T> = T & { readonly regel: number };

/** A folder in the exchange format, read and checked file by file; what needs the database is checked on import. */
export interface Uitwisselmap {
  readonly gebieden: readonly Regel<GebiedRij>[];
  readonly waarnemingen: readonly Regel<WaarnemingRij>[];
  readonly locaties: readonly Regel<LocatieRij>[];
  readonly standen: readonly Regel<StandRij>[];
  readonly fouten: readonly Bestandsfout[];
  /** not wrong, but not read either */
  readonly letOp: readonly string[];
}

/** The folder as a whole cannot be read; the message is Dutch and ready to show. */
export class MapFout extends Error {
  override readonly name = "MapFout";
}

interface Bestandssoort<T> {
  readonly bestand: string;
  readonly verplicht: readonly string[];
  readonly optioneel: readonly string[];
  readonly schema: z.ZodType<T>;
  /** what a row is known by */
  readonly key: (rij: T) => string;
  readonly wat: string;
}

const GEBIEDEN: Bestandssoort<GebiedRij> = {
  bestand: "gebieden.csv",
  verplicht: ["code", "naam", "soort", "provincie", "afkorting", "volgorde"],
  optioneel: [],
  schema: gebiedRij,
  key: (r) => r.code,
  wat: "dit gebied",
};
const WAARNEMINGEN: Bestandssoort<WaarnemingRij> = {
  bestand: "waarnemingen.csv",
  verplicht: ["thema", "indicator", "gebied", "periode", "peildatum", "waarde", "bron", "toelichting"],
  optioneel: ["uiterlijk", "regime"],
  schema: waarnemingRij,
  key: (r) => [r.thema, r.indicator, r.gebied, r.periode, r.peildatum].join("|"),
  wat: "dit cijfer",
};
const LOCATIES: Bestandssoort<LocatieRij> = {
  bestand: "locaties.csv",
  verplicht: ["gebied", "locatie", "fase", "soort", "capaciteit", "van", "tot", "optieTot", "zekerheid", "peildatum", "bron", "toelichting"],
  optioneel: ["volgorde"],
  schema: locatieRij,
  key: (r) => JSON.stringify([r.gebied, r.locatie, r.fase, r.peildatum]),
  wat: "deze fase met deze peildatum",
};
const STANDEN: Bestandssoort<StandRij> = {
  bestand: "standen.csv",
  verplicht: ["provincie", "peildatum", "capaciteitsdata"],
  optioneel: [],
  schema: standRij,
  key: (r) => `${r.provincie}|${r.peildatum}`,
  wat: "deze stand",
};

const BESTANDEN = [GEBIEDEN.bestand, WAARNEMINGEN.bestand, LOCATIES.bestand, STANDEN.bestand];

function findTwice<T>(soort: Bestandssoort<T>, rijen: readonly Regel<T>[]): Bestandsfout[] {
  const first = new Map<string, number>();
  return rijen.flatMap((rij) => {
    const eerder = first.get(soort.key(rij));
    if (eerder === undefined) {
      first.set(soort.key(rij), rij.regel);
      return [];
    }
    const reden = `${soort.wat} staat er twee keer in: op regel ${eerder} en op regel ${rij.regel}`;
    return [{ bestand: soort.bestand, regel: rij.regel, kolom: null, waarde: null, reden }];
  });
}

interface Gelezen<T> {
  readonly rijen: readonly Regel<T>[];
  readonly fouten: readonly Bestandsfout[];
  readonly letOp: readonly string[];
}

async function readBestand<T>(folder: string, soort: Bestandssoort<T>): Promise<Gelezen<T>> {
  const { bestand } = soort;
  const bytes = await readFile(path.join(folder, bestand)).catch(() => {
    throw new MapFout(`Het bestand ${bestand} kan niet worden gelezen.`);
  });
  const csv = readCsv(bestand, bytes, soort.verplicht, soort.optioneel);
  const fouten = [...csv.fouten];
  const rijen: Regel<T>[] = [];
  for (const { regel, waarden } of csv.rijen) {
    const parsed = soort.schema.safeParse(waarden);
    if (parsed.success) rijen.push({ ...parsed.data, regel });
    else {
      for (const { path: at, message: reden } of parsed.error.issues) {
        const kolom = String(at[0]);
        fouten.push({ bestand, regel, kolom, waarde: waarden[kolom] ?? null, reden });
      }
    }
  }
  return {
    rijen,
    fouten: [...fouten, ...findTwice(soort, rijen)].sort((a, b) => a.regel - b.regel),
    letOp: csv.onbekendeKolommen.map((k) => `${bestand}: de kolom ${k} hoort niet bij het formaat en is niet gelezen`),
  };
}

/**
 * Read a folder in the exchange format; any of its files may be absent. Every wrong line is in `fouten`.
 * @throws MapFout when there is no such folder, or none of the four files is in it
 */
export async function readUitwisselmap(folder: string): Promise<Uitwisselmap> {
  const names = await readdir(folder).catch((error: unknown) => {
    const code = error instanceof Error && "code" in error ? error.code : null;
    const why = code === "ENOENT" ? "bestaat niet" : code === "ENOTDIR" ? "is geen map" : `kan niet worden gelezen (${String(code ?? error)})`;
    throw new MapFout(`${folder} ${why}. Geef de map met de CSV-bestanden.`);
  });
  if (!BESTANDEN.some((b) => names.includes(b))) throw new MapFout(`In de map ${folder} staat geen van de bestanden ${BESTANDEN.join(", ")}.`);
  const read = <T>(soort: Bestandssoort<T>): Promise<Gelezen<T>> =>
    names.includes(soort.bestand) ? readBestand(folder, soort) : Promise.resolve({ rijen: [], fouten: [], letOp: [] });

  const gebieden = await read(GEBIEDEN);
  const waarnemingen = await read(WAARNEMINGEN);
  const locaties = await read(LOCATIES);
  const standen = await read(STANDEN);
  const all = [gebieden, waarnemingen, locaties, standen];
  const strange = names.filter((n) => n.toLowerCase().endsWith(".csv") && !BESTANDEN.includes(n));
  return {
    gebieden: gebieden.rijen,
    waarnemingen: waarnemingen.rijen,
    locaties: locaties.rijen,
    standen: standen.rijen,
    fouten: all.flatMap((g) => g.fouten),
    letOp: [...strange.map((n) => `${n}: dit bestand hoort niet bij het formaat en is niet gelezen`), ...all.flatMap((g) => g.letOp)],
  };
}
