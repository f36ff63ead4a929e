import { describe, expect, it } from "vitest";
import { ONBEKEND, waarde } from "@/lib/domain/cijfer";
import { computeAansluitverschil, lacksReden } from "@/lib/domain/aansluiting";
import { computeOekraine, findOekraineTwijfel } from "@/lib/domain/oekraine";
import { computeDrempelbedrag } from "@/lib/domain/eigen-bijdrage";
import { applicableOpgave, computeVerschilOp, dueDate, opgaveOp } from "@/lib/domain/opgave";
import { withUitruil } from "@/lib/domain/uitruil";
import { computeTaakstelling, inwonersdatum, wijktAf } from "@/lib/domain/taakstelling";
import { cijferVan, gemeenten } from "@/tests/helpers/waarneming";

const opgave = (gebied: string, periode: string, n: number, rest: { uiterlijk?: string } = {}, peildatum = "2024-01-01") => cijferVan("oekraine", "opgave", gebied, periode, peildatum, n, rest);

describe("Of opgaven with a date by which", () => {
  const three = [opgave("A", "2025-01-01", 1), opgave("A", "2025-07-01", 2), opgave("A", "2026-01-01", 3)];

  it("the first date on or after the peildatum applies", () => {
    expect(applicableOpgave(three, "2024-09-11")).toEqual({ datum: "2025-01-01", verstreken: false });
    expect(applicableOpgave(three, "2025-01-01")).toEqual({ datum: "2025-01-01", verstreken: false });
    expect(applicableOpgave(three, "2025-01-02")).toEqual({ datum: "2025-07-01", verstreken: false });
  });

  it("else the last that has passed, and that is said", () => {
    expect(applicableOpgave(three, "2027-01-01")).toEqual({ datum: "2026-01-01", verstreken: true });
    expect(applicableOpgave([], "2027-01-01")).toBeNull();
  });

  it("a month is met by its last day, unless uiterlijk says when", () => {
    expect(dueDate(opgave("A", "2025-01", 1))).toBe("2025-01-31");
    expect(dueDate(opgave("A", "2025-01", 1, { uiterlijk: "2025-01-15" }))).toBe("2025-01-15");
  });

  it("one date is chosen for the whole table: a gemeente without it is onbekend, and the total says so", () => {
    const rows = [opgave("A", "2025-07-01", 100), opgave("B", "2025-01-01", 40), opgave("B", "2026-01-01", 50)];
    const tabel = computeOekraine(gemeenten("A", "B"), [...rows, cijferVan("oekraine", "plaatsen", "B", "2025-01", "2025-01-31", 45)], "2025-02-01");
    expect(tabel.opgave?.datum).toBe("2025-07-01");
    expect(tabel.rijen[1]!.cellen.opgave.cijfer).toEqual(ONBEKEND);
    expect(tabel.rijen[1]!.cellen.verschil.cijfer).toEqual(ONBEKEND);
    expect(tabel.totaal.cellen.opgave.cijfer).toEqual(waarde(100, ["onbekend"]));
  });

  it("a date and a month may name the same one: the latest peildatum counts, whatever was read first", () => {
    const rows = [opgave("A", "2025-01-31", 10), opgave("A", "2025-01", 20, {}, "2024-06-01")];
    for (const order of [rows, [...rows].reverse()]) {
      expect(computeOekraine(gemeenten("A"), order, "2024-09-11").rijen[0]!.cellen.opgave.cijfer).toEqual(waarde(20));
    }
  });

  it("a newer version of it applies from its own peildatum on", () => {
    const rows = [opgave("A", "2025-01-01", 97), opgave("A", "2025-01-01", 120, {}, "2024-08-21")];
    const at = (peildatum: string) => computeOekraine(gemeenten("A"), rows, peildatum).rijen[0]!.cellen.opgave.cijfer;
    expect([at("2024-08-20"), at("2024-08-21")]).toEqual([waarde(97), waarde(120)]);
  });
});

describe("Oekraïne", () => {
  const row = (plaatsen: number, bezet: number, beschikbaar: number) =>
    computeOekraine(gemeenten("A"), [
      cijferVan("oekraine", "plaatsen", "A", "2024-08", "2024-08-30", plaatsen), cijferVan("oekraine", "bezet", "A", "2024-08", "2024-08-30", bezet),
      cijferVan("oekraine", "beschikbaar", "A", "2024-08", "2024-08-30", beschikbaar),
    ], "2024-09-11").rijen[0]!.cellen;

  it("flags more bezet than plaatsen, and more beschikbaar than empty; it refuses neither", () => {
    expect(findOekraineTwijfel(row(100, 101, 0))).toEqual(["bezet-boven-plaatsen"]);
    expect(findOekraineTwijfel(row(100, 90, 11))).toEqual(["beschikbaar-boven-vrij"]);
    expect(findOekraineTwijfel(row(100, 90, 10))).toEqual([]);
    expect(row(100, 101, 0).bezettingsgraad.cijfer).toEqual(waarde(1.01));
  });

  it("takes the latest peildatum of a stock figure, of whatever month; an onbekend that is later counts as onbekend", () => {
    const rows = [cijferVan("oekraine", "plaatsen", "A", "2024-08", "2024-08-30", 5), cijferVan("oekraine", "plaatsen", "A", "2024-07", "2024-07-31", 4), cijferVan("oekraine", "plaatsen", "A", "2024-09", "2024-09-30", ONBEKEND)];
    const at = (peildatum: string) => computeOekraine(gemeenten("A"), rows, peildatum).rijen[0]!.cellen.plaatsen.cijfer;
    expect([at("2024-07-30"), at("2024-08-01"), at("2024-09-11"), at("2024-10-01")]).toEqual([ONBEKEND, waarde(4), waarde(5), ONBEKEND]);
  });
});

describe("Between two half-years", () => {
  it("closing + aansluitverschil is the next stand begin, always; a difference without a reason is flagged", () => {
    const difference = computeAansluitverschil(waarde(66), waarde(70));
    expect(difference).toEqual(waarde(4));
    expect([lacksReden(difference, null), lacksReden(difference, " "), lacksReden(difference, "landelijke correctie"), lacksReden(waarde(0), null)]).toEqual([true, true, false, false]);
    expect(computeAansluitverschil(ONBEKEND, waarde(70))).toEqual(ONBEKEND);
  });
});

describe("The taakstelling by Huisvestingswet art. 29", () => {
  it("is the gemeente's share by inhabitants, rounded up; published figures may differ by 1", () => {
    expect(computeTaakstelling(waarde(10_000), waarde(50_000), waarde(17_900_000))).toEqual(waarde(28));
    expect(computeTaakstelling(waarde(10), waarde(1), waarde(10))).toEqual(waarde(1));
    expect([wijktAf(waarde(29), waarde(28)), wijktAf(waarde(30), waarde(28)), wijktAf(ONBEKEND, waarde(28))]).toEqual([false, true, false]);
    expect(inwonersdatum("2024-II")).toBe("2023-01-01");
  });
});

describe("An opgave through time", () => {
  const spreidingswet = [{ ...cijferVan("asiel", "opgave", "PV24", "2025-01-01", "2024-09-11", 2441), regime: "Spreidingswet 2024-2026" }];

  it("holds from its date to the end of its regime; outside it there is no verschil", () => {
    expect(opgaveOp(spreidingswet, "2024-12-31")).toBeNull();
    expect(opgaveOp(spreidingswet, "2025-01-01")).toEqual({ cijfer: waarde(2441), binnenRegime: true });
    expect(computeVerschilOp(waarde(4300), opgaveOp(spreidingswet, "2026-12-31"))).toEqual(waarde(1859));
    expect(opgaveOp(spreidingswet, "2027-01-01")).toEqual({ cijfer: waarde(2441), binnenRegime: false });
    for (const datum of ["2024-12-31", "2027-01-01"]) expect(computeVerschilOp(waarde(4300), opgaveOp(spreidingswet, datum))).toEqual(ONBEKEND);
  });
});

describe("The uitruil of 200 places", () => {
  it("with an unknown start counts at every date: 1.559 without options becomes 1.359", () => {
    const kampen = { plaatsen: 200, van: null, tot: null };
    for (const datum of ["2023-10-01", "2026-01-01"]) expect(withUitruil(waarde(1559), kampen, datum)).toEqual(waarde(1359));
    expect(withUitruil(ONBEKEND, kampen, "2026-01-01")).toEqual(ONBEKEND);
  });

  it("with dates counts between them", () => {
    const dated = { plaatsen: 200, van: "2025", tot: "2027-01-01" };
    expect(["2024-12-31", "2025-01-01", "2026-12-31", "2027-01-01"].map((d) => withUitruil(waarde(1000), dated, d))).toEqual([waarde(1000), waarde(800), waarde(800), waarde(1000)]);
  });
});

describe("The drempelbedrag of the eigen bijdrage Oekraïne", () => {
  it("is leefgeld and eigen bijdrage together, times 1,15, in whole cents", () => {
    expect(computeDrempelbedrag(30_000, 10_500)).toBe(46_575);
    expect(computeDrempelbedrag(30_110, 10_500)).toBe(46_702);
  });
});
