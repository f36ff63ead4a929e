import { describe, expect, it } from "vitest";
import { waarde } from "@/lib/domain/cijfer";
import { bladgetal, toonGetal } from "@/lib/exchange/document/getalvorm";
import { bestandskoppen, bestandsnaam, VORMEN } from "@/lib/exchange/document/naam";
import { bladnamen } from "@/lib/exchange/document/werkmap";
import { getalcode } from "@/lib/exchange/document/xlsx";
import { aantal, decimaal, percentage, saldo, verschil } from "@/lib/view/cel";
import type { DocumentView, Documentstatus } from "@/lib/view/document";

const document = (rest: Partial<DocumentView> = {}): DocumentView => ({
  provincie: { code: "PV24", naam: "Flevoland" }, titel: "Stand van zaken Flevoland", ondertitel: "PRT 11 september 2024", datum: "2024-09-11", kenmerken: [], oplegger: [], tabellen: [], tekens: [], ...rest,
});
const status = (soort: Documentstatus["soort"]): Documentstatus => ({ soort, tekst: soort });

describe("the name of a file", () => {
  it("has what it is, the meeting, its date and its status", () => {
    expect(bestandsnaam("xlsx", { document: document(), status: status("concept") })).toBe("stand-van-zaken-flevoland-prt-2024-09-11-concept.xlsx");
    expect(bestandsnaam("csv-per-cijfer", { document: document(), status: status("vastgesteld") })).toBe("stand-van-zaken-flevoland-prt-2024-09-11-vastgesteld-per-cijfer.csv");
    expect(bestandsnaam("zip", { document: document({ ondertitel: "Verslag en plan" }), status: status("ingetrokken") })).toBe("stand-van-zaken-flevoland-verslag-en-plan-2024-09-11-ingetrokken.zip");
    expect(bestandsnaam("docx", { document: document({ titel: "Verslag 2024", ondertitel: "Spreidingswet, in te leveren vóór 1 november 2024", datum: "2024-11-01" }), status: status("concept") })).toBe("verslag-2024-spreidingswet-2024-11-01-concept.docx");
  });

  it.each(["../../etc/passwd", "a\r\nSet-Cookie: x", 'a"; filename="b', "Fryslân & Súdwest / ’t Gooi", "…", "x".repeat(400), "woord ".repeat(60)])("is safe everywhere: %j", (titel) => {
    for (const vorm of [...VORMEN, "zip"] as const) {
      const uitvoer = { document: document({ titel, ondertitel: "" }), status: status("concept") };
      const naam = bestandsnaam(vorm, uitvoer);
      expect(naam).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*\.[a-z]+$/);
      expect(naam.length).toBeLessThanOrEqual(140);
      expect(naam).toContain("2024-09-11-concept");
      expect(bestandskoppen(vorm, uitvoer)["Content-Disposition"]).toBe(`attachment; filename="${naam}"`);
    }
  });
});

describe("a number of a sheet", () => {
  it("keeps what the page does not show, and shows what the page shows", () => {
    const cases = [
      aantal(waarde(1400)), aantal(waarde(0)), aantal(waarde(44, ["pm"])), aantal(waarde(-25)), saldo(waarde(-3.5)), decimaal(waarde(16.5)), decimaal(waarde(16)), percentage(waarde(0.4295), 0),
      percentage(waarde(0.948), 1), percentage(waarde(1), 1), verschil(waarde(-1582)), verschil(waarde(117)), verschil(waarde(0)), percentage(waarde(-0.125), 0), percentage(waarde(-0.004), 0), aantal(waarde(1234567)),
    ];
    for (const cel of cases) {
      const getal = bladgetal(cel)!;
      expect(toonGetal(getal)).toBe(cel.oordeel ? `${cel.oordeel.woord} ${cel.tekst}` : cel.tekst);
      if (cel.cijfer.staat === "waarde" && cel.cijfer.waarde >= 0) expect(getal.getal).toBe(cel.cijfer.waarde);
    }
    // a spreadsheet rounds a negative half away from 0
    expect(bladgetal(percentage(waarde(-0.125), 0))!.getal).toBe(-0.12);
    expect(bladgetal(percentage(waarde(-0.004), 0))!.getal).toBeCloseTo(0);
  });

  it("is text when the page shows none", () => {
    expect([aantal({ staat: "pm" }), aantal({ staat: "onbekend" }), aantal({ staat: "nvt" }), { ...percentage({ staat: "nvt" }, 0), tekst: "voldaan" }].map(bladgetal)).toEqual([null, null, null, null]);
  });

  it("has a word only for the sign that it belongs to: a changed number loses it", () => {
    expect(getalcode(bladgetal(verschil(waarde(-5)))!.vorm)).toBe('#,##0;"tekort −"#,##0;#,##0');
    expect(getalcode(bladgetal(verschil(waarde(0)))!.vorm)).toBe('#,##0;"−"#,##0;"precies genoeg "#,##0');
    expect(getalcode(bladgetal(aantal(waarde(44, ["pm"])))!.vorm)).toBe('#,##0" + pm";"−"#,##0" + pm";#,##0" + pm"');
    expect(getalcode(bladgetal(percentage(waarde(0.5), 1))!.vorm)).toBe('#,##0.0%;"−"#,##0.0%;#,##0.0%');
  });
});

it("names of sheets are short, allowed and each another", () => {
  expect(bladnamen(["Asiel", "asiel", "Huisvesting van alle vergunninghouders in 2024", "A/B: [x]?*", "'t Gooi'", ""])).toEqual(["Asiel", "asiel 2", "Huisvesting van alle vergunning", "A B   x", "t Gooi", "Blad"]);
});
