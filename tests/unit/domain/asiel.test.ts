import { describe, expect, it } from "vitest";
import { NVT, ONBEKEND, waarde } from "@/lib/domain/cijfer";
import { capaciteitsdataOf, computeAsiel } from "@/lib/domain/asiel";
import { computeAmvCoa } from "@/lib/domain/amv-coa";
import type { Fase, Locatie } from "@/lib/domain/locatie";
import { cijferVan, gemeenten } from "@/tests/helpers/waarneming";

const PEILDATUM = "2024-09-11";
const fase = (fase: string, f: Partial<Fase> = {}): Fase => ({
  fase, versie: 1, soort: "regulier", capaciteit: 100, van: null, tot: null, optieTot: null, zekerheid: "gerealiseerd", peildatum: "2024-01-01", bron: "proef", toelichting: "", ...f,
});
const locatie = (naam: string, volgorde: number, ...fasen: Fase[]): Locatie => ({ naam, gebied: "A", volgorde, fasen });
const asiel = (locaties: Locatie[], opties: "met" | "zonder" = "met", gebieden = gemeenten("A", "B"), data: string[] = ["2024-01-01", "2026-01-01"]) =>
  computeAsiel("PV", gebieden, locaties, [], [], PEILDATUM, opties, data);
const names = (t: ReturnType<typeof asiel>) => t.gemeenten.flatMap((g) => g.locaties.map((l) => l.locatie.naam));

describe("The rows of the asiel table", () => {
  it("are locations that count at a shown date, have not ended, or ended in the twelve months before", () => {
    const locaties = [
      locatie("ended a year ago", 1, fase("1", { tot: "2023-09-11" })),
      locatie("ended longer ago", 2, fase("1", { tot: "2023-09-10" })),
      locatie("counted at a shown date", 3, fase("1", { tot: "2022-01-01" })),
      locatie("announced", 4, fase("1", { van: "2030" })),
    ];
    expect(names(asiel(locaties, "met", gemeenten("A"), ["2021-06-01"]))).toEqual(["ended a year ago", "ended longer ago", "counted at a shown date", "announced"]);
    expect(names(asiel(locaties, "met", gemeenten("A"), ["2026-01-01"]))).toEqual(["ended a year ago", "announced"]);
  });

  it("stand in the papers' order, whatever order they were read in", () => {
    const locaties = [locatie("b", 2, fase("1")), locatie("a", 1, fase("1")), locatie("c", 3, fase("1"))];
    expect(names(asiel(locaties))).toEqual(["a", "b", "c"]);
  });

  it("have nvt for a kind without a phase that counts; the gemeente has 0 of it, and nvt if it never had a location", () => {
    const t = asiel([locatie("a", 1, fase("1"), fase("2", { soort: "amv", tot: "2024-09-01" }))]);
    expect(t.gemeenten[0]!.locaties[0]!.cellen.amv.cijfer).toEqual(NVT);
    expect([t.gemeenten[0]!.cellen.amv.cijfer, t.gemeenten[0]!.cellen.noodopvang.cijfer]).toEqual([waarde(0), waarde(0)]);
    expect([t.gemeenten[1]!.cellen.amv.cijfer, t.gemeenten[1]!.cellen.regulier.get("2026-01-01")?.cijfer]).toEqual([NVT, NVT]);
  });

  it("keep a gemeente at 0 when its only location ended long ago", () => {
    const t = asiel([locatie("a", 1, fase("1", { tot: "2010-01-01" }))]);
    expect(t.gemeenten[0]!.locaties).toEqual([]);
    expect(t.gemeenten[0]!.cellen.regulier.get("2026-01-01")?.cijfer).toEqual(waarde(0));
  });
});

describe("The places of a location", () => {
  it("are the sum of the phases that count; one that does not count is no part of it", () => {
    const overlapping = locatie("a", 1, fase("1", { capaciteit: 200, tot: "2026-06-01" }), fase("2", { capaciteit: 50, van: "2025-01-01" }), fase("3", { capaciteit: 999, tot: "2020-01-01" }));
    const t = asiel([overlapping]);
    expect([...t.totaal.regulier.values()].map((c) => c.cijfer)).toEqual([waarde(200), waarde(250)]);
  });

  it("are onbekend with an unknown capacity, and then every total says so", () => {
    const t = asiel([locatie("a", 1, fase("1")), locatie("b", 2, fase("1", { capaciteit: null }))]);
    expect(t.gemeenten[0]!.locaties[1]!.cellen.regulier.get("2026-01-01")?.cijfer).toEqual(ONBEKEND);
    expect(t.totaal.regulier.get("2026-01-01")?.cijfer).toEqual(waarde(100, ["onbekend"]));
  });

  it("never count amv twice: amv is a waarvan", () => {
    const t = asiel([locatie("a", 1, fase("1", { capaciteit: 1000 }), fase("2", { soort: "amv", capaciteit: 138 }))]);
    expect(t.totaal.regulier.get("2026-01-01")?.cijfer).toEqual(waarde(1000));
    expect(t.totaal.amv.cijfer).toEqual(waarde(138));
  });
});

describe("The dates of the capacity", () => {
  const stand = (peildatum: string, versie: number, ...capaciteitsdata: string[]) => ({ peildatum, versie, capaciteitsdata });

  it("are those of the stand, else of the last earlier one", () => {
    const standen = [stand("2024-06-05", 1, "2023-10-01"), stand("2024-09-11", 1, "2023-10-01", "2026-01-01"), stand("2024-09-11", 2, "2025-01-01"), stand("2024-12-11", 1, "2027-01-01")];
    expect(capaciteitsdataOf(standen, "2024-09-10", null)).toEqual(["2023-10-01"]);
    expect(capaciteitsdataOf([...standen].reverse(), "2024-10-01", null)).toEqual(["2025-01-01"]);
  });

  it("with none are the peildatum and the date of the opgave, once if they are the same", () => {
    expect(capaciteitsdataOf([], PEILDATUM, { datum: "2025-01-01", verstreken: false })).toEqual([PEILDATUM, "2025-01-01"]);
    expect(capaciteitsdataOf([], PEILDATUM, { datum: PEILDATUM, verstreken: false })).toEqual([PEILDATUM]);
    expect(capaciteitsdataOf([], PEILDATUM, null)).toEqual([PEILDATUM]);
  });
});

describe("Amv COA", () => {
  const opgaven = ["A", "B"].map((g) => cijferVan("amvCoa", "opgave", g, "2024", "2024-01-01", 10));

  it("realises what the asiel locations have for amv, and 0 in a gemeente without", () => {
    const tabel = computeAmvCoa(asiel([locatie("a", 1, fase("1", { soort: "amv", capaciteit: 12 }))]), opgaven, PEILDATUM);
    expect(tabel.rijen.map((r) => r.cellen.verschil.cijfer)).toEqual([waarde(2), waarde(-10)]);
    expect(tabel.totaal.cellen.realisatie.cijfer).toEqual(waarde(12));
  });

  it("keeps the year for which an opgave is known, and says that a newer one is not", () => {
    const tabel = computeAmvCoa(asiel([]), [...opgaven, cijferVan("amvCoa", "opgave", "A", "2025", "2024-01-01", 11)], PEILDATUM);
    expect(tabel.periode).toEqual({ periode: "2024", nogNietBekend: null });
    expect(computeAmvCoa(asiel([]), opgaven, "2025-02-01").periode).toEqual({ periode: "2024", nogNietBekend: "2025" });
  });
});
