import { describe, expect, it } from "vitest";
import { readStandInvoer } from "@/lib/data/stand";
import { readToezichthistorie } from "@/lib/data/toezicht";
import { computeToezicht } from "@/lib/domain/toezicht";
import type { StandInvoer } from "@/lib/domain/stand";
import { HISTORIE_EINDE, HISTORIE_PROVINCIE, historie } from "@/tests/helpers/historie";
import { laadHistorie } from "./setup/historie";

const SYSTEEM = { soort: "systeem" } as const;
const PV = HISTORIE_PROVINCIE.code;

const voorDeCorrecties = laadHistorie();

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
    // the fifth has no published stand and a month that is pm: its last closing is not known
    expect(rijen.map((r) => r.achter.aantal)).toEqual([4, 4, 4, 4, 0, 0]);
    await expectGelijk(historie(), "2024-02-10", null);
    await expectGelijk(historie(), "2023-03-31", null);
  });

  it("as known before the corrections are those of before", async () => {
    await expectGelijk(historie("zonder-correcties"), HISTORIE_EINDE, voorDeCorrecties());
  });

  it("of a province that does not exist are none", async () => {
    expect(await readToezichthistorie(SYSTEEM, "PV11", { peildatum: HISTORIE_EINDE, bekendOp: null })).toEqual([]);
  });
});
