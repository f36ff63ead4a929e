import { describe, expect, it } from "vitest";
import { numberOf, ONBEKEND, PM, type Cijfer } from "@/lib/domain/cijfer";
import { computeVerloop } from "@/lib/domain/verloop";
import { computeVergunninghouders } from "@/lib/domain/vergunninghouders";
import { oordeel } from "@/lib/view/cel";
import { stellingHalfjaar, uitlegPrognose, viewHalfjaargrafiek } from "@/lib/view/halfjaargrafiek";
import { invoerFrom } from "@/tests/helpers/invoer";
import { cijferVan, gemeenten } from "@/tests/helpers/waarneming";

const GEMEENTE = "GM0303";

/** The figures of a gemeente with this total, housed so many in each month from July on. */
const cijfers = (gebied: string, totaal: number, maanden: readonly (number | Cijfer)[]) => [
  cijferVan("vergunninghouders", "standBegin", gebied, "2024-II", "2024-07-01", 0),
  cijferVan("vergunninghouders", "taakstelling", gebied, "2024-II", "2024-07-01", totaal),
  ...maanden.map((n, i) => cijferVan("vergunninghouders", "gerealiseerd", gebied, `2024-${String(i + 7).padStart(2, "0")}`, "2024-12-31", n)),
];

function verloop(totaal: number, maanden: readonly (number | Cijfer)[]) {
  const tabel = computeVergunninghouders(gemeenten(GEMEENTE), cijfers(GEMEENTE, totaal, maanden), "2024-12-31");
  return computeVerloop(tabel, tabel.rijen[0]!);
}

const zin = (totaal: number, ...maanden: readonly (number | Cijfer)[]) => stellingHalfjaar(verloop(totaal, maanden), "Dronten");

describe("The sentence of the half-year's chart", () => {
  it("says for the papers that Dronten is behind and comes 2 short", async () => {
    const { gemeenten: rows, waarnemingen } = await invoerFrom("PV24", "prisma/seed/flevoland-2024-09-11");
    const tabel = computeVergunninghouders(rows, waarnemingen, "2024-09-11");
    const dronten = tabel.rijen.find((r) => r.gebied.naam === "Dronten")!;
    expect(stellingHalfjaar(computeVerloop(tabel, dronten), "Dronten")).toBe("Dronten ligt achter op schema en komt in dit tempo op 1 januari 2025 2 te kort.");
  });

  it("never rounds a shortage away: less than a person short is still short", () => {
    expect(zin(100, 16, 17, 17)).toBe("Dronten ligt op schema en komt in dit tempo op 1 januari 2025 precies uit.");
    expect(zin(97, 16, 16, 17, 16)).toContain("ligt voor op schema");
    expect(zin(97, 16, 16, 16)).toBe("Dronten ligt achter op schema en komt in dit tempo op 1 januari 2025 1 te kort.");
    expect(zin(97, 16, 17, 16, 16)).toContain("0,5 boven wat moest");
  });

  it("says what a half-year that is over came to", () => {
    expect(zin(60, 10, 10, 10, 10, 10, 7)).toBe("Dronten ligt achter op schema en eindigt met 3 te kort.");
    expect(zin(60, 10, 10, 10, 10, 10, 12)).toBe("Dronten ligt voor op schema en eindigt met 2 boven wat moest.");
    expect(zin(60, 10, 10, 10, 10, 10, 10)).toBe("Dronten ligt op schema en eindigt precies op nul.");
  });

  it("is careful while a month is missing: with it the gemeente may be on schedule", () => {
    expect(zin(60, 10, ONBEKEND, 10)).toBe("Dronten ligt, voor zover bekend, achter op schema en komt in dit tempo op 1 januari 2025 10 te kort.");
    expect(zin(60, 10, 10, 10, PM, 10, 10)).toBe("Dronten ligt, voor zover bekend, achter op schema en eindigt met 10 te kort.");
  });
});

describe("A province of which the gemeenten together are on schedule", () => {
  it("is so on the tile too: what floating point leaves is no difference", () => {
    const tabel = computeVergunninghouders(gemeenten("A", "B", "C"), [...cijfers("A", 90, [15]), ...cijfers("B", 91, [15]), ...cijfers("C", 91, [15, 15, 15, 15, 16])], "2024-12-31");
    const { tempo } = computeVerloop(tabel, null);
    expect(numberOf(tempo.opSchema)).not.toBe(0);
    expect(oordeel(tempo.opSchema)?.richting).toBe("gelijk");
    expect(stellingHalfjaar(computeVerloop(tabel, null), "Proef")).toMatch(/^Proef ligt(, voor zover bekend,)? op schema/);
  });
});

describe("The prognose in the half-year's chart", () => {
  const legenda = (v: ReturnType<typeof verloop>) => viewHalfjaargrafiek(v, { naam: "Dronten", halfjaar: "2024-II", bronregel: "", adres: "" }).legenda.map((l) => l.rol);

  it("stands in the legend only where it is drawn", () => {
    expect(legenda(verloop(60, [10, 10]))).toContain("prognose");
    expect(legenda(verloop(60, []))).not.toContain("prognose");
    expect(legenda(verloop(60, [10, 10, 10, 10, 10, 10]))).not.toContain("prognose");
  });

  it("is over for a province when no gemeente has a month left", () => {
    const provincie = (laatste: readonly number[]) => {
      const tabel = computeVergunninghouders(gemeenten("A", "B"), [...cijfers("A", 60, [10, 10, 10, 10, 10, 10]), ...cijfers("B", 60, [5, 5, 5, 5, 5, ...laatste])], "2024-12-31");
      return computeVerloop(tabel, null);
    };
    expect(stellingHalfjaar(provincie([]), "Proef")).toBe("Proef ligt achter op schema en komt in dit tempo op 1 januari 2025 30 te kort.");
    expect(uitlegPrognose(provincie([]))).toBe("Prognose: opgeteld van de gemeenten. Nog niet elke gemeente heeft een cijfer van de laatste maand.");
    expect(uitlegPrognose(provincie([5]))).toBe("Het halfjaar is voorbij: er is geen prognose meer.");
  });
});
