import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { importFolder } from "@/lib/data/import";
import { readStandInvoer } from "@/lib/data/stand";
import { readToezichthistorie } from "@/lib/data/toezicht";
import { computeToezicht } from "@/lib/domain/toezicht";
import type { StandInvoer } from "@/lib/domain/stand";
import { HISTORIE_EINDE, HISTORIE_PROVINCIE, historie, schrijfHistorie } from "@/tests/helpers/historie";

const SYSTEEM = { soort: "systeem" } as const;
const PV = HISTORIE_PROVINCIE.code;

let folder: string;
let voorDeCorrecties: Date;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "toezicht "));
  const [eerst, correcties] = await schrijfHistorie(folder);
  await importFolder(SYSTEEM, eerst, { droog: false });
  voorDeCorrecties = new Date();
  await new Promise((resolve) => setTimeout(resolve, 10));
  await importFolder(SYSTEEM, correcties, { droog: false });
});
afterAll(() => rm(folder, { recursive: true }));

/** The ranking from what was read for it, beside the one from all figures in memory. */
async function expectGelijk(all: StandInvoer, peildatum: string, bekendOp: Date | null) {
  const moment = { peildatum, bekendOp };
  const stand = (await readStandInvoer(SYSTEEM, PV, moment))!;
  const read = computeToezicht(stand, await readToezichthistorie(SYSTEEM, PV, moment), peildatum);
  const known = computeToezicht(all, all.waarnemingen, peildatum);
  const cijfers = (t: typeof read) => t.rijen.map((r) => ({ naam: r.gebied.naam, sluitingen: r.sluitingen, achter: r.achter, tempo: r.tempo }));
  expect(cijfers(read)).toEqual(cijfers(known));
  return read;
}

describe("The closings before a half-year", () => {
  it("are, read for them alone, those that all figures give", async () => {
    const { rijen } = await expectGelijk(historie(), HISTORIE_EINDE, null);
    expect(rijen.map((r) => r.achter.aantal)).toEqual([4, 4, 4, 4, 4, 0]);
    await expectGelijk(historie(), "2024-02-10", null);
    await expectGelijk(historie(), "2023-03-31", null);
  });

  it("as known before the corrections are those of before", async () => {
    await expectGelijk(historie("zonder-correcties"), HISTORIE_EINDE, voorDeCorrecties);
  });

  it("of a province that does not exist are none", async () => {
    expect(await readToezichthistorie(SYSTEEM, "PV11", { peildatum: HISTORIE_EINDE, bekendOp: null })).toEqual([]);
  });
});
