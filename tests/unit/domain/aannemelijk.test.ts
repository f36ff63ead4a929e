import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DREMPELS, findOnaannemelijk, isSprong, type Toetscel } from "@/lib/domain/aannemelijk";
import { waarde, type Cijfer } from "@/lib/domain/cijfer";

const cel = (rij: string, kolom: string, cijfer: number | Cijfer | null, vorige: number | null = null, nieuw = true): Toetscel => ({
  rij, kolom, cijfer: typeof cijfer === "number" ? waarde(cijfer) : cijfer, vorige: vorige === null ? null : waarde(vorige), nieuw,
});
const kinds = (cellen: readonly Toetscel[]) => findOnaannemelijk(cellen).map((v) => `${v.rij ?? "totaal"} ${v.kolom}: ${v.soort}`);

describe("Unlikely is asked, not refused", () => {
  it("more people than places", () => {
    expect(kinds([cel("GM0050", "plaatsen", 43, 43), cel("GM0050", "bezet", 45, 43)])).toEqual(["GM0050 bezet: bezet-boven-plaatsen"]);
    expect(kinds([cel("GM0050", "plaatsen", 43, 43), cel("GM0050", "bezet", 43, 43)])).toEqual([]);
  });

  it("more places available than are free", () => {
    expect(kinds([cel("GM0303", "plaatsen", 194), cel("GM0303", "bezet", 173), cel("GM0303", "beschikbaar", 22)])).toEqual(["GM0303 beschikbaar: beschikbaar-boven-vrij"]);
    expect(kinds([cel("GM0303", "plaatsen", 194), cel("GM0303", "bezet", 173), cel("GM0303", "beschikbaar", 21)])).toEqual([]);
  });

  it("a new figure is held against last month's of the other column, while that is not entered yet", () => {
    expect(kinds([cel("GM0050", "plaatsen", null, 43, false), cel("GM0050", "bezet", 45, 43)])).toEqual(["GM0050 bezet: bezet-boven-plaatsen"]);
    expect(kinds([cel("GM0050", "plaatsen", { staat: "pm" }, 43), cel("GM0050", "bezet", 45, 43)])).toEqual([]);
  });

  it("a jump beyond the threshold, and not at it", () => {
    expect(kinds([cel("GM0995", "plaatsen", 440, 400)])).toEqual(["GM0995 plaatsen: sprong"]);
    expect(kinds([cel("GM0995", "plaatsen", 425, 400)])).toEqual([]);
    expect(kinds([cel("GM0034", "plaatsen", 1891, 1801)])).toEqual([]);
    expect(kinds([cel("GM0034", "plaatsen", 1892, 1801)])).toEqual(["GM0034 plaatsen: sprong"]);
  });

  it("a total that jumps by many small steps", () => {
    const steps = ["A", "B", "C"].map((rij) => cel(rij, "plaatsen", 120, 100));
    expect(kinds(steps)).toEqual(["totaal plaatsen: totaal-sprong"]);
    expect(findOnaannemelijk(steps)[0]).toMatchObject({ getal: 360, tegen: 300 });
  });

  it("nothing that was stored before and is not entered now", () => {
    expect(kinds([cel("GM0050", "plaatsen", 43, 43, false), cel("GM0050", "bezet", 90, 43, false)])).toEqual([]);
  });

  it("a missing figure is no jump to 0", () => {
    for (const staat of ["pm", "onbekend", "nvt"] as const) expect(kinds([cel("GM0034", "plaatsen", { staat }, 1801)])).toEqual([]);
  });
});

it("the threshold is the larger of a number and a part, the same in both directions", () => {
  const { minimaal, deel } = DREMPELS.cel;
  fc.assert(
    fc.property(fc.nat(100_000), fc.integer({ min: -50_000, max: 50_000 }), (van, stap) => {
      expect(isSprong(van, van + stap, DREMPELS.cel)).toBe(isSprong(van, van - stap, DREMPELS.cel));
      expect(isSprong(van, van + stap, DREMPELS.cel)).toBe(Math.abs(stap) > minimaal && Math.abs(stap) > deel * van);
    }),
  );
});
