import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readCsv } from "@/lib/exchange/csv";
import { MapFout, readUitwisselmap } from "@/lib/exchange/map";

const KOP = "thema;indicator;gebied;periode;peildatum;waarde;bron;toelichting";
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "uitwisseling "));
});
afterEach(() => rm(folder, { recursive: true }));

const write = (bestand: string, text: string) => writeFile(path.join(folder, bestand), text);
const read = async (...regels: string[]) => {
  await write("waarnemingen.csv", [KOP, ...regels].join("\n"));
  return readUitwisselmap(folder);
};
const faults = async (...regels: string[]) => (await read(...regels)).fouten.map((f) => `${f.regel} ${f.kolom ?? "-"}: ${f.reden}`);

describe("A CSV file", () => {
  const csv = (text: string) => readCsv("a.csv", new TextEncoder().encode(text), ["naam", "aantal"], ["extra"]);

  it("is read with or without BOM, with LF or CRLF, with columns in any order", () => {
    const expected = [{ regel: 2, waarden: { naam: "Urk", aantal: "5" } }];
    expect(csv("naam;aantal\nUrk;5").rijen).toEqual(expected);
    expect(csv("\uFEFFnaam;aantal\r\nUrk;5\r\n").rijen).toEqual(expected);
    expect(csv("aantal;naam\n5;Urk\n").rijen).toEqual([{ regel: 2, waarden: { aantal: "5", naam: "Urk" } }]);
  });

  it("keeps quoted text as it is, and counts the lines inside it", () => {
    const { rijen } = csv('naam;aantal\n"twee\nregels; met ""teken""";1\n\nUrk;2');
    expect(rijen).toEqual([{ regel: 2, waarden: { naam: 'twee\nregels; met "teken"', aantal: "1" } }, { regel: 5, waarden: { naam: "Urk", aantal: "2" } }]);
  });

  it("gives any text back exactly as a spreadsheet would write it", () => {
    const quote = (t: string) => `"${t.replaceAll('"', '""')}"`;
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), fc.string(), (naam, aantal) => {
      expect(csv(`naam;aantal\r\n${quote(naam)};${quote(aantal)}\r\n`).rijen.map((r) => r.waarden)).toEqual([{ naam, aantal }]);
    }));
  });

  it.each([
    ["no header", "", "1 -: de kopregel met kolomnamen ontbreekt"],
    ["a missing column", "naam;x\n1;2", "1 aantal: deze kolom ontbreekt in de kopregel"],
    ["a column twice", "naam;aantal;naam\n1;2;3", "1 naam: deze kolom staat er twee keer in"],
    ["too few values", "naam;aantal\nUrk", "2 -: heeft 1 waarden, de kopregel heeft 2 kolommen"],
    ["a quote that is not closed", 'naam;aantal\n"Urk;1', "2 -: een aanhalingsteken wordt niet gesloten"],
    ["text after a closing quote", 'naam;aantal\n"Urk"x;1', "2 -: na een sluitend aanhalingsteken staat nog tekst"],
    ["a quote inside a value", 'naam;aantal\nU"rk;1', "2 -: een aanhalingsteken staat midden in een waarde; zet de hele waarde tussen aanhalingstekens en verdubbel het teken"],
  ])("with %s is refused in words", (_, text, reden) => {
    expect(csv(text).fouten.map((f) => `${f.regel} ${f.kolom ?? "-"}: ${f.reden}`)).toEqual([reden]);
  });

  it("that is not UTF-8 is refused", () => {
    expect(readCsv("a.csv", Uint8Array.from([0x6e, 0xe9]), [], []).fouten[0]?.reden).toContain("geen UTF-8");
  });

  it("says which columns it does not know", () => {
    expect(csv("naam;aantal;extra;uiterlijkk\n1;2;3;4").onbekendeKolommen).toEqual(["uiterlijkk"]);
  });
});

describe("A value", () => {
  const value = async (t: string) => (await read(`vergunninghouders;standBegin;GM0034;2024-II;2024-07-01;${t};bron;`)).waarnemingen[0]?.waarde;

  it("is an integer, pm, nvt, or nothing for onbekend", async () => {
    expect(await value("94")).toEqual({ staat: "waarde", waarde: 94 });
    expect(await value("0")).toEqual({ staat: "waarde", waarde: 0 });
    expect(await value("-12")).toEqual({ staat: "waarde", waarde: -12 });
    expect(Object.is(((await value("-0")) as { waarde: number }).waarde, 0)).toBe(true);
    expect(await value("pm")).toEqual({ staat: "pm" });
    expect(await value("nvt")).toEqual({ staat: "nvt" });
    expect(await value("")).toEqual({ staat: "onbekend" });
    expect(await value("999999999")).toEqual({ staat: "waarde", waarde: 999_999_999 });
  });

  it.each(["1.400", "12,5", "1e3", "PM", "n.v.t.", "abc", "+5", "−5", "0x10", "NaN", "1 400"])("that is %s is refused, never rounded or dropped", async (t) => {
    expect(await faults(`vergunninghouders;standBegin;GM0034;2024-II;2024-07-01;${t};bron;`)).toEqual([expect.stringContaining("2 waarde: geen waarde")]);
  });

  it("of more than nine digits is refused", async () => {
    expect(await faults("oekraine;plaatsen;GM0034;2024-08;2024-08-30;1234567890;bron;")).toEqual(["2 waarde: meer dan negen cijfers"]);
  });

  it("may be negative only for a stand, correcties and a month", async () => {
    expect(await faults("vergunninghouders;gerealiseerd;GM0034;2024-08;2024-08-31;-1;b;", "vergunninghouders;correcties;GM0034;2024-II;2024-08-31;-1;b;")).toEqual([]);
    expect(await faults("oekraine;plaatsen;GM0034;2024-08;2024-08-30;-1;b;")).toEqual(["2 waarde: plaatsen kan niet negatief zijn"]);
  });
});

describe("A folder", () => {
  it("names every wrong value, each with its line and column", async () => {
    expect(
      await faults(
        "oekraine;plaatsen;GM0034;2024-II;2024-02-30;x;b;",
        "oekraine;plaatsen;GM0034;2024-08;2024-08-30;5;b;",
        "wonen;plaatsen;Almere;2024-08;2024-08-30;5;b;",
        "amvCoa;realisatie;GM0034;2024;2024-08-30;5;b;",
        "amvCoa;opgave;GM0034;2024-08;2024-08-30;5;b;",
      ),
    ).toEqual([
      expect.stringContaining("2 peildatum: geen bestaande datum"),
      expect.stringContaining("2 waarde: geen waarde"),
      "2 periode: schrijf een maand (2024-08)",
      expect.stringContaining("4 thema: kies uit"),
      expect.stringContaining("4 gebied: geen gebiedscode"),
      "5 indicator: hoort niet bij thema amvCoa; kies uit: opgave",
      "6 periode: schrijf een jaar (2024)",
    ]);
  });

  it("with the same figure twice is refused, naming both lines", async () => {
    expect(await faults("oekraine;plaatsen;GM0034;2024-08;2024-08-30;5;b;", "oekraine;bezet;GM0034;2024-08;2024-08-30;5;b;", "oekraine;plaatsen;GM0034;2024-08;2024-08-30;6;b;")).toEqual([
      "4 -: dit cijfer staat er twee keer in: op regel 2 en op regel 4",
    ]);
  });

  it("may lack any of its files, but not all", async () => {
    await expect(readUitwisselmap(folder)).rejects.toThrow(MapFout);
    await expect(readUitwisselmap(path.join(folder, "nergens"))).rejects.toThrow(/nergens bestaat niet/);
    await write("standen.csv", "provincie;peildatum;capaciteitsdata\nPV24;2024-09-11;2023-10-01,2026-01-01");
    expect((await readUitwisselmap(folder)).standen).toEqual([{ regel: 2, provincie: "PV24", peildatum: "2024-09-11", capaciteitsdata: ["2023-10-01", "2026-01-01"] }]);
  });

  it("says which files it did not read", async () => {
    await write("locatie.csv", "x");
    expect((await read()).letOp).toEqual([expect.stringContaining("locatie.csv")]);
  });

  it("leaves uiterlijk and regime as they were when their columns are absent", async () => {
    const [rij] = (await read("oekraine;opgave;GM0034;2025-01;2024-08-30;5;b;")).waarnemingen;
    expect([rij?.uiterlijk, rij?.regime]).toEqual([undefined, undefined]);
  });

  const LOCATIE = "gebied;locatie;fase;soort;capaciteit;van;tot;optieTot;zekerheid;peildatum;bron;toelichting";
  const locatieFaults = async (regel: string) => {
    await write("locaties.csv", `${LOCATIE}\n${regel}`);
    return (await readUitwisselmap(folder)).fouten.map((f) => `${f.kolom}: ${f.reden}`);
  };

  it("takes phases with years, months and dates, without capacity and with capacity 0, also when they contradict", async () => {
    expect(await locatieFaults("GM0034;Azc;1;noodopvang;;2024-10;2024-03;;onbevestigd;2024-09-01;b;")).toEqual([]);
    expect(await locatieFaults("GM0034;Azc;1;amv;0;2026;2027-01-01;2028;gepland;2024-09-01;b;")).toEqual([]);
  });

  it("refuses a phase with an option but no tot, a negative capacity, a half-year, or without a name", async () => {
    expect(await locatieFaults("GM0034;Azc;1;amv;5;;;2026;gepland;2024-09-01;b;")).toEqual([expect.stringContaining("optieTot: een optie heeft een tot nodig")]);
    expect(await locatieFaults("GM0034;Azc;1;amv;-5;;;;gepland;2024-09-01;b;")).toEqual([expect.stringContaining("capaciteit: geen aantal plaatsen")]);
    expect(await locatieFaults("GM0034;Azc;1;amv;5;2024-II;;;gepland;2024-09-01;b;")).toEqual([expect.stringContaining("van: geen jaar, maand of datum")]);
    expect(await locatieFaults("GM0034; ;1;amv;5;;;;gepland;2024-09-01;b;")).toEqual(["locatie: de naam van de locatie ontbreekt"]);
  });

  it("refuses capacity dates that do not exist, are empty or stand there twice", async () => {
    for (const data of ["2023-10-01,2026-13-01", "", "2026-01-01,", "2026-01-01,2026-01-01"]) {
      await write("standen.csv", `provincie;peildatum;capaciteitsdata\nPV24;2024-09-11;${data}`);
      expect((await readUitwisselmap(folder)).fouten.map((f) => f.kolom)).toEqual(["capaciteitsdata"]);
    }
  });
});
