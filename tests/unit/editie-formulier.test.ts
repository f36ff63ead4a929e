import { describe, expect, it } from "vitest";
import { EDITIETABELLEN } from "@/lib/domain/editie";
import { leesEditieinhoud } from "@/lib/schemas/editie-formulier";

const GOED = { peildatum: "11-9-2024", opties: "met", capaciteit: "", oplegger: "", ...Object.fromEntries(EDITIETABELLEN.map((id, i) => [`plaats-${id}`, String(i + 1)])) };
const fouten = (anders: Readonly<Record<string, string>>) => {
  const gelezen = leesEditieinhoud({ ...GOED, ...anders });
  return gelezen.goed ? [] : gelezen.fouten.map((f) => `${f.veld}: ${f.tekst}`);
};

describe("the order of the tables", () => {
  it("is the one that was chosen", () => {
    const gelezen = leesEditieinhoud({ ...GOED, "plaats-asiel": "3", "plaats-oekraine": "1" });
    expect(gelezen.goed && gelezen.waarde.volgorde).toEqual(["oekraine", "amv-coa", "asiel", "vergunninghouders", "amv-nidos"]);
  });

  it("has each place once; a place that was chosen more than once is said once", () => {
    expect(fouten({ "plaats-asiel": "2" })).toEqual(["plaats-amv-coa: Plaats 2 is vaker gekozen. Geef elke tabel een eigen plaats"]);
    expect(fouten({ "plaats-asiel": "2", "plaats-amv-nidos": "2" })).toEqual(["plaats-amv-nidos: Plaats 2 is vaker gekozen. Geef elke tabel een eigen plaats"]);
    expect(fouten({ "plaats-asiel": "x" })).toEqual(["plaats-asiel: Kies een plaats in de volgorde"]);
  });
});
