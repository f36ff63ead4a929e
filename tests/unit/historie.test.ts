import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { HISTORIE_EINDE, HISTORIE_PROVINCIE, historie, schrijfHistorie } from "@/tests/helpers/historie";
import { invoerFrom } from "@/tests/helpers/invoer";
import { computeStand } from "@/lib/domain/stand";

const KEUZE = { peildatum: HISTORIE_EINDE, opties: "met", capaciteitsdata: [] } as const;

it("the made-up history is the same in memory and as a folder, and has every kind of trouble", async () => {
  const folder = await mkdtemp(join(tmpdir(), "historie "));
  try {
    const [eerst, correcties] = await schrijfHistorie(folder);
    const stand = (invoer: Parameters<typeof computeStand>[0]) => computeStand(invoer, KEUZE);
    const cells = (s: ReturnType<typeof stand>) => [s.vergunninghouders, s.oekraine, s.amvNidos, s.amvCoa].map((t) => t.rijen.map((r) => Object.values(r.cellen).map((c) => c.cijfer)));
    const read = stand(await invoerFrom(HISTORIE_PROVINCIE.code, eerst, correcties));
    expect(cells(read)).toEqual(cells(stand(historie())));
    expect([...read.asiel.totaal.regulier].map(([d, c]) => [d, c.cijfer])).toEqual([...stand(historie()).asiel.totaal.regulier].map(([d, c]) => [d, c.cijfer]));
    const { waarnemingen } = historie();
    expect([...new Set(waarnemingen.map((w) => w.cijfer.staat))].sort()).toEqual(["nvt", "onbekend", "pm", "waarde"]);
    expect(waarnemingen.some((w) => w.versie === 2)).toBe(true);
    expect(historie()).toEqual(historie());
  } finally {
    await rm(folder, { recursive: true });
  }
});
