import { describe, expect, it } from "vitest";
import { computeVerloop } from "@/lib/domain/verloop";
import { computeVergunninghouders } from "@/lib/domain/vergunninghouders";
import { stellingHalfjaar } from "@/lib/view/halfjaargrafiek";
import { invoerFrom } from "@/tests/helpers/invoer";
import { cijferVan, gemeenten } from "@/tests/helpers/waarneming";

const GEMEENTE = "GM0303";

/** The sentence of a gemeente with this total, housed so many in each month from July on. */
function zin(totaal: number, ...maanden: readonly number[]): string {
  const rows = [
    cijferVan("vergunninghouders", "standBegin", GEMEENTE, "2024-II", "2024-07-01", 0),
    cijferVan("vergunninghouders", "taakstelling", GEMEENTE, "2024-II", "2024-07-01", totaal),
    ...maanden.map((n, i) => cijferVan("vergunninghouders", "gerealiseerd", GEMEENTE, `2024-${String(i + 7).padStart(2, "0")}`, "2024-12-31", n)),
  ];
  const tabel = computeVergunninghouders(gemeenten(GEMEENTE), rows, "2024-12-31");
  return stellingHalfjaar(computeVerloop(tabel, tabel.rijen[0]!), "Dronten");
}

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
});
