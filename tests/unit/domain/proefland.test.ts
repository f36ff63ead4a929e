import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { computeStand } from "@/lib/domain/stand";
import { toStandJson } from "@/lib/exchange/stand-json";
import { invoerFrom } from "@/tests/helpers/invoer";

/** A made-up province with every kind of trouble at once, and the stands that another program computed from the same rules. */
const RATIOS = ["percentageTotaal", "percentageTaakstelling", "bezettingsgraad", "benutting"];

interface Cel { staat: string; waarde?: number; onvolledig?: string[] }
type Cellen = Record<string, Cel | Record<string, Cel>>;
interface Tabel { rijen: { gebied: string; naam: string; soort?: string; cellen: Cellen }[]; totaal: { cellen: Cellen }; opgave?: { cellen: Cellen }; verschil?: { cellen: Cellen } }

/** Cells by name; of a ratio only its value is compared, to 12 decimals: the other program marks no incomplete ratios. */
function flatten(cellen: Cellen, prefix = ""): [string, unknown][] {
  return Object.entries(cellen).flatMap(([kolom, cel]): [string, unknown][] => {
    if (!("staat" in cel)) return flatten(cel, `${kolom} `);
    const { staat, waarde, onvolledig } = cel as Cel;
    if (RATIOS.includes(kolom)) return [[prefix + kolom, waarde === undefined ? staat : Number(waarde.toFixed(12))]];
    return [[prefix + kolom, { staat, waarde, onvolledig }]];
  });
}

function rows(tabel: Tabel): Record<string, Record<string, unknown>> {
  const gemeenten = tabel.rijen.filter((r) => r.soort !== "locatie").map((r) => [r.gebied, r.cellen] as const);
  const others = (["totaal", "opgave", "verschil"] as const).flatMap((naam) => (tabel[naam] ? [[naam, tabel[naam].cellen] as const] : []));
  return Object.fromEntries([...gemeenten, ...others].map(([naam, cellen]) => [naam, Object.fromEntries(flatten(cellen))]));
}

describe.each([
  { naam: "after the first import, with options", bestand: "stand-2025-05-15-met.json", folders: ["proefland"], opties: "met" as const },
  { naam: "after corrections, without options", bestand: "stand-2025-05-15-na-correcties-zonder.json", folders: ["proefland", "proefland-correcties"], opties: "zonder" as const },
])("Proefland on 15 May 2025 $naam", async ({ bestand, folders, opties }) => {
  const expected = JSON.parse(await readFile(`tests/fixtures/${bestand}`, "utf8")) as { tabellen: Record<string, Tabel> };
  const invoer = await invoerFrom("PV98", ...folders.map((f) => `tests/fixtures/${f}`));
  const json = toStandJson(computeStand(invoer, { peildatum: "2025-05-15", opties, capaciteitsdata: [] }));

  it.each(["asiel", "amvCoa", "oekraine", "vergunninghouders", "amvNidos"] as const)("%s has every cell that the other program found", (naam) => {
    expect(rows(json.tabellen[naam] as unknown as Tabel)).toEqual(rows(expected.tabellen[naam]!));
  });
});
