import { describe, expect, it } from "vitest";
import { NVT, ONBEKEND, PM, waarde, type Cijfer } from "@/lib/domain/cijfer";
import { computeRijTempo, computeTempo, computeTotaalTempo, computeVergunninghouders } from "@/lib/domain/vergunninghouders";
import { computeStand } from "@/lib/domain/stand";
import { cijferVan, gemeenten } from "@/tests/helpers/waarneming";
import { invoerFrom } from "@/tests/helpers/invoer";

const A = gemeenten("A");
const begin = [cijferVan("vergunninghouders", "standBegin", "A", "2025-I", "2025-01-01", 10), cijferVan("vergunninghouders", "taakstelling", "A", "2025-I", "2024-10-01", 50)];
const month = (maand: string, peildatum: string, cijfer: Cijfer | number) => cijferVan("vergunninghouders", "gerealiseerd", "A", maand, peildatum, cijfer);
const at = (peildatum: string, ...rows: ReturnType<typeof month>[]) => {
  const tabel = computeVergunninghouders(A, [...begin, ...rows], peildatum);
  return { tabel, cellen: tabel.rijen[0]!.cellen };
};

describe("Gerealiseerd", () => {
  it("is 0 while the half-year's first month has not ended", () => {
    expect(at("2025-01-30").cellen.gerealiseerd.cijfer).toEqual(waarde(0));
    expect(at("2025-01-30").tabel.maanden).toEqual([]);
  });

  it("counts a month from its last day on; without a figure it is onbekend then", () => {
    const { tabel, cellen } = at("2025-01-31");
    expect(tabel.maanden).toEqual(["2025-01"]);
    expect(cellen.gerealiseerd.cijfer).toEqual(ONBEKEND);
    expect(cellen.nogTeRealiseren.cijfer).toEqual(ONBEKEND);
  });

  it("counts a later month too once it was delivered, as a number or pm", () => {
    const { tabel, cellen } = at("2025-02-15", month("2025-01", "2025-01-31", 4), month("2025-02", "2025-02-14", 3));
    expect(tabel.maanden).toEqual(["2025-01", "2025-02"]);
    expect(cellen.gerealiseerd.cijfer).toEqual(waarde(7));
    expect(at("2025-02-15", month("2025-01", "2025-01-31", 4), month("2025-02", "2025-02-14", PM)).cellen.gerealiseerd.cijfer).toEqual(waarde(4, ["pm"]));
    expect(at("2025-02-15", month("2025-01", "2025-01-31", 4), month("2025-02", "2025-02-14", ONBEKEND)).tabel.maanden).toEqual(["2025-01"]);
  });

  it("does not count what has a later peildatum, and takes the latest of a corrected month", () => {
    expect(at("2025-02-15", month("2025-01", "2025-02-16", 4)).cellen.gerealiseerd.cijfer).toEqual(ONBEKEND);
    const corrected = { ...month("2025-01", "2025-01-31", 9), versie: 2 };
    expect(at("2025-02-15", corrected, month("2025-01", "2025-01-31", 4)).cellen.gerealiseerd.cijfer).toEqual(waarde(9));
    expect(at("2025-02-15", corrected, month("2025-01", "2025-02-10", 5)).cellen.gerealiseerd.cijfer).toEqual(waarde(5));
  });

  it("may be negative in a month, when an amv moves away", () => {
    expect(at("2025-02-28", month("2025-01", "2025-01-31", 4), month("2025-02", "2025-02-28", -1)).cellen.gerealiseerd.cijfer).toEqual(waarde(3));
  });
});

describe("The balance", () => {
  it("adds correctie lines up, each known by its peildatum, and is 0 without any", () => {
    const line = (peildatum: string, n: Cijfer | number) => cijferVan("vergunninghouders", "correcties", "A", "2025-I", peildatum, n);
    expect(at("2025-01-15").cellen.correcties.cijfer).toEqual(waarde(0));
    expect(at("2025-03-01", line("2025-02-01", -7), line("2025-02-15", 3), line("2025-05-30", 5000)).cellen.correcties.cijfer).toEqual(waarde(-4));
    const pm = at("2025-03-01", line("2025-02-01", -7), line("2025-02-15", PM)).cellen;
    expect(pm.totaalTeRealiseren.cijfer).toEqual(waarde(53, ["pm"]));
  });

  it("is onbekend without stand or taakstelling, and so is all below; the percentage of the taakstelling stays", () => {
    const rows = [cijferVan("vergunninghouders", "taakstelling", "A", "2025-I", "2024-10-01", 50), month("2025-01", "2025-01-31", 5)];
    const { cellen } = computeVergunninghouders(A, rows, "2025-02-01").rijen[0]!;
    expect([cellen.totaalTeRealiseren, cellen.nogTeRealiseren, cellen.percentageTotaal].map((c) => c.cijfer.staat)).toEqual(["onbekend", "onbekend", "onbekend"]);
    expect(cellen.percentageTaakstelling.cijfer).toEqual(waarde(0.1));
  });

  it("of 0 or less is voldaan: no percentage of the total, but one of the taakstelling, and it takes part in the province's", () => {
    const two = gemeenten("A", "B");
    const rows = [
      cijferVan("vergunninghouders", "standBegin", "A", "2025-I", "2025-01-01", -60), cijferVan("vergunninghouders", "taakstelling", "A", "2025-I", "2024-10-01", 50), month("2025-01", "2025-01-31", 5),
      cijferVan("vergunninghouders", "standBegin", "B", "2025-I", "2025-01-01", 0), cijferVan("vergunninghouders", "taakstelling", "B", "2025-I", "2024-10-01", 50),
      cijferVan("vergunninghouders", "gerealiseerd", "B", "2025-01", "2025-01-31", 15),
    ];
    const tabel = computeVergunninghouders(two, rows, "2025-02-01");
    expect(tabel.rijen[0]!.cellen.percentageTotaal.cijfer).toEqual(NVT);
    expect(tabel.rijen[0]!.cellen.percentageTaakstelling.cijfer).toEqual(waarde(0.1));
    expect(tabel.totaal.cellen.percentageTotaal.cijfer).toEqual(waarde(20 / 40));
  });
});

describe("The half-year shown", () => {
  const taakstelling = (gebied: string, periode: string, cijfer: Cijfer | number, peildatum = "2024-04-01") => cijferVan("vergunninghouders", "taakstelling", gebied, periode, peildatum, cijfer);
  const shown = (peildatum: string, ...rows: ReturnType<typeof taakstelling>[]) => computeVergunninghouders(gemeenten("A", "B"), rows, peildatum).periode;

  it("is the latest that has begun with a taakstelling for at least one gemeente", () => {
    expect(shown("2025-01-01", taakstelling("A", "2024-II", 5), taakstelling("B", "2025-I", 5))?.periode).toBe("2025-I");
    expect(shown("2024-12-31", taakstelling("A", "2024-II", 5), taakstelling("B", "2025-I", 5))?.periode).toBe("2024-II");
  });

  it("does not count a taakstelling that is pm, of another gebied, or of a later peildatum; it says that a newer one is not known", () => {
    const rows = [taakstelling("A", "2024-II", 5), taakstelling("A", "2025-I", PM), taakstelling("NL", "2025-I", 20000), taakstelling("B", "2025-I", 5, "2025-06-01")];
    expect(shown("2025-03-01", ...rows)).toEqual({ periode: "2024-II", nogNietBekend: "2025-I" });
  });

  it("is none without a taakstelling: then nothing is known", () => {
    const tabel = computeVergunninghouders(A, [month("2025-01", "2025-01-31", 5)], "2025-02-01");
    expect(tabel.periode).toBeNull();
    expect(new Set(Object.values(tabel.totaal.cellen).map((c) => c.cijfer.staat))).toEqual(new Set(["onbekend"]));
  });
});

describe("Pace and prognose", async () => {
  const stand = computeStand(await invoerFrom("PV24", "prisma/seed/flevoland-2024-09-11"), { peildatum: "2024-09-11", opties: "met", capaciteitsdata: [] });
  const tabel = stand.vergunninghouders;

  it.each([
    ["Almere", 43.5, -88], ["Dronten", 16.5, 2], ["Lelystad", 22.5, 26], ["Noordoostpolder", 14.75, 21], ["Urk", 16.5, 56], ["Zeewolde", 11, 30],
  ])("of %s in September 2024: needed %d a month, prognose %d", (naam, nodig, prognose) => {
    const tempo = computeRijTempo(tabel, tabel.rijen.find((r) => r.gebied.naam === naam)!);
    expect([tempo.nodigPerMaand, tempo.prognose]).toEqual([waarde(nodig), waarde(prognose)]);
  });

  it("puts Dronten, 32 of 98 after two of six months, behind schedule although both display as 33%", () => {
    const tempo = computeRijTempo(tabel, tabel.rijen.find((r) => r.gebied.naam === "Dronten")!);
    expect(tempo.opSchema.staat === "waarde" && tempo.opSchema.waarde < 0).toBe(true);
  });

  it("of the province is the sum of its rows, its range that of its own months", () => {
    const tempo = computeTotaalTempo(tabel);
    expect(tempo.prognose).toEqual(waarde(47));
    expect([tempo.prognoseBeste, tempo.prognoseSlechtste]).toEqual([waarde(499 - 4 * 151), waarde(499 - 4 * 75)]);
  });

  it("has no prognose before the first number, and nothing needed after the last month", () => {
    const none = computeTempo(waarde(60), Array.from({ length: 6 }, () => ONBEKEND));
    expect([none.maandenGeteld, none.prognose, none.nodigPerMaand]).toEqual([0, ONBEKEND, waarde(10)]);
    const all = computeTempo(waarde(60), Array.from({ length: 6 }, () => waarde(9)));
    expect([all.nodigPerMaand, all.prognose]).toEqual([NVT, waarde(6)]);
  });

  it("takes the mean of the months that have a number, and is marked by a missing one among the first k", () => {
    const tempo = computeTempo(waarde(60), [waarde(6), PM, waarde(4), ONBEKEND, ONBEKEND, ONBEKEND]);
    expect(tempo.maandenGeteld).toBe(3);
    expect(tempo.gemiddeldPerMaand).toEqual(waarde(5, ["pm"]));
    expect(tempo.prognose).toEqual(waarde(60 - 10 - 3 * 5, ["pm"]));
  });
});
