import { describe, expect, it } from "vitest";
import { NVT, ONBEKEND, PM, waarde } from "@/lib/domain/cijfer";
import { kopieCel, viewKopie } from "@/lib/view/kopie";
import type { TabelView } from "@/lib/view/tabel";

describe("a figure on the clipboard", () => {
  it("is a number that a Dutch spreadsheet reads: no points, a plain minus, a decimal comma", () => {
    expect(kopieCel({ tekst: "−1.582", cijfer: waarde(-1582) })).toBe("-1582");
    expect(kopieCel({ tekst: "1.234.567", cijfer: waarde(1234567) })).toBe("1234567");
    expect(kopieCel({ tekst: "94,8%", cijfer: waarde(0.948) })).toBe("94,8%");
    expect(kopieCel({ tekst: "0", cijfer: waarde(0) })).toBe("0");
  });

  it("never becomes 0 or a blank when it is missing", () => {
    expect(kopieCel({ tekst: "–", inWoorden: "onbekend", cijfer: ONBEKEND })).toBe("onbekend");
    expect(kopieCel({ tekst: "pm", cijfer: PM })).toBe("pm");
    expect(kopieCel({ tekst: "n.v.t.", cijfer: NVT })).toBe("n.v.t.");
  });

  it("says so when it is incomplete", () => {
    expect(kopieCel({ tekst: "44 + pm", cijfer: waarde(44, ["pm"]), onvolledig: "1 pm" })).toBe("44 + pm");
    expect(kopieCel({ tekst: "−4", cijfer: waarde(-4, ["onbekend"]), onvolledig: "onvolledig" })).toBe("-4 (onvolledig)");
  });
});

describe("a table on the clipboard", () => {
  const tabel: TabelView = {
    id: "asiel",
    titel: "Asiel",
    stelling: "",
    onderschrift: "",
    rijkop: "Gemeente en locatie",
    kolommen: [
      { id: "a", kop: "op 1-1-2026", groep: "Regulier" },
      { id: "b", kop: "Amv", sub: "waarvan" },
    ],
    metOpmerkingen: true,
    groepen: [
      {
        id: "g",
        kop: "Dronten",
        rijen: [
          {
            id: "l",
            kop: "Vossemeerdijk",
            soort: "locatie",
            cellen: [
              { tekst: "1.000", cijfer: waarde(1000) },
              { tekst: "138", cijfer: waarde(138) },
            ],
            opmerkingen: ["Een", "Twee"],
          },
        ],
      },
    ],
    voet: [{ id: "t", kop: "Totaal", soort: "totaal", cellen: [{ tekst: "1.000", cijfer: waarde(1000) }, { tekst: "138", cijfer: waarde(138) }] }],
    bronregel: "Peildatum 1 september 2024.",
    meldingen: [],
    noten: [],
    uitleg: [],
  };

  it("has one row of heads, each row as wide as the heads, and its source", () => {
    const kopie = viewKopie(tabel);
    expect(kopie.koppen).toEqual(["Gemeente en locatie", "Regulier op 1-1-2026", "Amv (waarvan)", "Opmerkingen"]);
    expect(kopie.rijen).toEqual([
      ["Dronten", "", "", ""],
      ["Vossemeerdijk", "1000", "138", "Een Twee"],
      ["Totaal", "1000", "138", ""],
    ]);
    expect(kopie.bron).toBe("Peildatum 1 september 2024.");
  });
});
