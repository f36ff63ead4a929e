import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { RANGSCHIKKINGEN, RICHTINGEN } from "@/lib/domain/toezicht";
import { parseToezichtKeuze, TONEN, toezichtUrl, toezichtvelden } from "@/lib/schemas/toezicht-keuze";

const STANDAARD = { volgorde: "prognose", richting: "ergste", toon: "alle" } as const;

describe("The choice of a ranking", () => {
  it("comes back from its address whatever was chosen, with both clocks", () => {
    fc.assert(
      fc.property(fc.constantFrom(...RANGSCHIKKINGEN), fc.constantFrom(...RICHTINGEN), fc.constantFrom(...TONEN), (volgorde, richting, toon) => {
        const keuze = { volgorde, richting, toon };
        const query = new URL(toezichtUrl("/toezicht", { peildatum: "2024-09-11", bekendOp: "2024-10-01" }, keuze), "http://x").searchParams;
        expect(parseToezichtKeuze(Object.fromEntries(query))).toEqual(keuze);
        expect([query.get("peildatum"), query.get("bekendOp")]).toEqual(["2024-09-11", "2024-10-01"]);
      }),
    );
  });

  it("is that of the page itself when nothing is chosen, and then leaves the address bare", () => {
    expect(parseToezichtKeuze({})).toEqual(STANDAARD);
    expect(toezichtvelden(STANDAARD)).toEqual({});
    expect(toezichtUrl("/toezicht", {}, STANDAARD)).toBe("/toezicht");
    expect(toezichtUrl("/toezicht", {}, { ...STANDAARD, toon: "tekort" })).toBe("/toezicht?toon=tekort");
  });

  it("is as if it was not chosen where it is not known; of more than one the first counts", () => {
    expect(parseToezichtKeuze({ volgorde: "toString", richting: "", toon: "geen" })).toEqual(STANDAARD);
    expect(parseToezichtKeuze({ volgorde: ["nog", "schema"], richting: ["beste"], toon: [] })).toEqual({ volgorde: "nog", richting: "beste", toon: "alle" });
  });
});
