import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { AccountActor } from "@/lib/access/actor";
import { readBlad, saveBlad } from "@/lib/data/blad";
import { importFolder } from "@/lib/data/import";
import { readStandInvoer } from "@/lib/data/stand";
import { BLADEN, type Blad, type BladThema } from "@/lib/domain/blad";
import { overlayInvoer } from "@/lib/domain/overlay";
import { computeStand } from "@/lib/domain/stand";
import { beginVan, beoordeelBlad, celcijfersVan, cellenVan, veldVan } from "@/lib/view/bladinvoer";

const anna: AccountActor = { soort: "account", id: 1, gebruikersnaam: "secretariaat", rol: "secretariaat", provincie: "PV24", gemeente: null };

beforeAll(async () => {
  await importFolder({ soort: "systeem" }, "prisma/seed/flevoland-2024-09-11", { droog: false });
});

const open = async (thema: BladThema, maand: string): Promise<Blad> => (await readBlad(anna, "PV24", { thema, maand, vandaag: "2026-01-01" }))!;

/** The figures of all five tables, without where they come from. */
function figures(invoer: Parameters<typeof computeStand>[0], peildatum: string): string {
  const { asiel, amvCoa, oekraine, vergunninghouders, amvNidos } = computeStand(invoer, { peildatum, opties: "met", capaciteitsdata: [] });
  return JSON.stringify([asiel, amvCoa, oekraine, vergunninghouders, amvNidos], (key, value: unknown) => (key === "herkomst" || key === "locatie" || key === "peildatum" ? undefined : value instanceof Map ? [...(value as Map<string, unknown>)] : value));
}

describe("What the page computes while someone types", () => {
  it.each(BLADEN)("is what the stand says after saving, of whatever is typed on the sheet of %s", { timeout: 120_000 }, async (thema) => {
    const texts = fc.constantFrom("", "0", "7", "1.400", "pm", "-", "n.v.t.", "12,5", "abc");
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 9, max: 12 }), fc.infiniteStream(texts), async (maand, stream) => {
        const blad = await open(thema, `2024-${String(maand).padStart(2, "0")}`);
        const teksten = Object.fromEntries(blad.cellen.map((c) => [veldVan(c.rij, c.kolom), stream.next().value]));
        const ingevuld = { ...beginVan(blad), teksten };
        const oordeel = beoordeelBlad(blad, ingevuld);
        const live = figures(overlayInvoer(blad, celcijfersVan(oordeel), ingevuld.peildatum), blad.standOp);
        await saveBlad(anna, "PV24", { thema, maand: blad.maand, peildatum: ingevuld.peildatum, bron: "proef", sleutel: crypto.randomUUID(), cellen: cellenVan(oordeel, ingevuld) });
        const stored = await readStandInvoer(anna, "PV24", { peildatum: blad.standOp, bekendOp: null });
        expect(live).toBe(figures(stored!, blad.standOp));
      }),
      { numRuns: 12 },
    );
  });
});
