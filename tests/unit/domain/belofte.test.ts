import { describe, expect, it } from "vitest";
import { computePlanverloop } from "@/lib/domain/belofte";
import { NVT, ONBEKEND, waarde, type Cijfer } from "@/lib/domain/cijfer";

const beloften = [{ maand: "2024-09", aantal: 20 }, { maand: "2024-08", aantal: 20 }, { maand: "2024-10", aantal: 25 }];
const cijfers: Readonly<Record<string, Cijfer>> = { "2024-08": waarde(10), "2024-09": waarde(24) };
const verloop = (peildatum: string, van: Readonly<Record<string, Cijfer>> = cijfers) => computePlanverloop(beloften, (maand) => van[maand] ?? ONBEKEND, peildatum);

describe("What a plan promised beside what was done", () => {
  it("counts the months that have ended, in order", () => {
    const v = verloop("2024-09-30");
    expect(v.maanden.map((m) => m.maand)).toEqual(["2024-08", "2024-09", "2024-10"]);
    expect(v.tot).toEqual({ maanden: ["2024-08", "2024-09"], beloofd: 40, gerealiseerd: waarde(34), verschil: waarde(-6) });
    expect([v.nogBeloofd, v.gemistOpRij]).toEqual([25, 0]);
  });

  it("has nothing to hold a promise against while none of its months has ended", () => {
    for (const v of [verloop("2024-07-31", {}), computePlanverloop([], () => ONBEKEND, "2024-07-31")]) {
      expect(v.tot).toEqual({ maanden: [], beloofd: 0, gerealiseerd: NVT, verschil: NVT });
      expect(v.gemistOpRij).toBe(0);
    }
    expect(verloop("2024-07-31", {}).nogBeloofd).toBe(65);
  });

  it("counts what was missed in a row up to the last month that is known", () => {
    expect(verloop("2024-10-31", { "2024-08": waarde(10), "2024-09": waarde(19) }).gemistOpRij).toBe(2);
    expect(verloop("2024-10-31", { "2024-08": waarde(10), "2024-10": waarde(1) }).gemistOpRij).toBe(1);
  });
});
