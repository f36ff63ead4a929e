import { describe, expect, it } from "vitest";
import { einde, findFaseTwijfel, isNietGeeindigd, knownLocaties, teltOp, type Fase } from "@/lib/domain/locatie";

const fase = (f: Partial<Fase> = {}): Fase => ({
  fase: "1", versie: 1, soort: "regulier", capaciteit: 100, van: null, tot: null, optieTot: null, zekerheid: "gerealiseerd",
  peildatum: "2024-01-01", bron: "proef", toelichting: "", ...f,
});

describe("A phase", () => {
  it("counts from its van; a tot that is a date is the first day it no longer counts", () => {
    const f = fase({ van: "2024-10-01", tot: "2025-03-01" });
    expect(["2024-09-30", "2024-10-01", "2025-02-28", "2025-03-01"].map((d) => teltOp(f, d, "met"))).toEqual([false, true, true, false]);
  });

  it("counts up to and including the last day of a tot that is a month or a year, and from the first day of such a van", () => {
    expect(["2024-08-31", "2024-09-01"].map((d) => teltOp(fase({ tot: "2024-08" }), d, "met"))).toEqual([true, false]);
    expect(["2026-12-31", "2027-01-01"].map((d) => teltOp(fase({ tot: "2026" }), d, "met"))).toEqual([true, false]);
    expect(["2025-12-31", "2026-01-01"].map((d) => teltOp(fase({ van: "2026" }), d, "met"))).toEqual([false, true]);
  });

  it("with 9999 as its end, as other systems write an open end, has not ended", () => {
    for (const tot of ["9999", "9999-12", "9999-12-31"]) expect(teltOp(fase({ tot }), "2026-01-01", "met")).toBe(true);
  });

  it("runs to its optie tot with options, and to its tot without", () => {
    const f = fase({ tot: "2025-03-01", optieTot: "2027-03-01" });
    expect(einde(f, "met")).toBe("2027-03-01");
    expect(einde(f, "zonder")).toBe("2025-03-01");
  });

  it("that is an option counts only with options, in every column", () => {
    const f = fase({ zekerheid: "optie", van: "2025" });
    expect([teltOp(f, "2025-06-01", "met"), teltOp(f, "2025-06-01", "zonder")]).toEqual([true, false]);
    expect([isNietGeeindigd(f, "2024-06-01", "met"), isNietGeeindigd(f, "2024-06-01", "zonder")]).toEqual([true, false]);
  });

  it("that is onbevestigd counts at every date, whatever its dates say", () => {
    const f = fase({ zekerheid: "onbevestigd", van: "2024-10", tot: "2024-03" });
    for (const d of ["1990-01-01", "2024-05-01", "2099-01-01"]) expect([teltOp(f, d, "met"), teltOp(f, d, "zonder"), isNietGeeindigd(f, d, "zonder")]).toEqual([true, true, true]);
  });

  it("that was announced has not ended", () => {
    expect(isNietGeeindigd(fase({ van: "2026", soort: "amv" }), "2024-09-11", "met")).toBe(true);
    expect(isNietGeeindigd(fase({ tot: "2024-09-11" }), "2024-09-11", "met")).toBe(false);
  });

  it("is flagged when its dates contradict, have passed or are not confirmed, and only then", () => {
    const at = "2024-09-11";
    expect(findFaseTwijfel(fase({ zekerheid: "onbevestigd", van: "2024-10", tot: "2024-03" }), at)).toBe("einde-voor-begin");
    expect(findFaseTwijfel(fase({ zekerheid: "onbevestigd", tot: "2024-01-25" }), at)).toBe("einde-voorbij");
    expect(findFaseTwijfel(fase({ zekerheid: "onbevestigd" }), at)).toBe("einde-onbekend");
    expect(findFaseTwijfel(fase({ van: "2025-09", tot: "2025-04" }), at)).toBe("einde-voor-begin");
    expect(findFaseTwijfel(fase({ tot: "2024-01-25" }), at)).toBeNull();
  });
});

describe("What a stand knows of a location", () => {
  const locatie = (fasen: Fase[]) => [{ naam: "Azc", gebied: "GM0034", volgorde: 1, fasen }];

  it("is, per phase, the latest line up to the peildatum, in its latest version", () => {
    const rows = [fase({ capaciteit: 1 }), fase({ capaciteit: 2, versie: 2 }), fase({ capaciteit: 3, peildatum: "2024-06-01" }), fase({ capaciteit: 4, peildatum: "2025-01-01" })];
    expect(knownLocaties(locatie(rows), "2024-05-31")[0]?.fasen.map((f) => f.capaciteit)).toEqual([2]);
    expect(knownLocaties(locatie([...rows].reverse()), "2024-09-11")[0]?.fasen.map((f) => f.capaciteit)).toEqual([3]);
  });

  it("is nothing when every line is of a later peildatum", () => {
    expect(knownLocaties(locatie([fase({ peildatum: "2025-01-01" })]), "2024-09-11")).toEqual([]);
  });
});
