import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readCsv } from "@/lib/exchange/csv";
import { Bronfout } from "@/lib/exchange/map";
import { readTabel } from "@/lib/exchange/lezen";
import { Leesfout, type Bestandsfout, type Rij } from "@/lib/exchange/tabel";
import { z } from "zod";
import { readUitwisselmap } from "@/tests/helpers/uitwisselmap";

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

/** Bytes in pieces of this size: as they come from a disk or a network. */
async function* pieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size));
}

async function records(text: string, size = 1_000_000): Promise<Rij[]> {
  const rijen: Rij[] = [];
  for await (const batch of readCsv(pieces(new TextEncoder().encode(text), size))) rijen.push(...batch);
  return rijen;
}

describe("A CSV file", () => {
  it("is read with or without BOM, with LF or CRLF", async () => {
    const expected = [{ regel: 1, waarden: ["naam", "aantal"] }, { regel: 2, waarden: ["Urk", "5"] }];
    for (const text of ["naam;aantal\nUrk;5", "\uFEFFnaam;aantal\r\nUrk;5\r\n", '"naam";"aantal"\r\n"Urk";"5"\r\n', 'naam;"aantal"\nUrk;"5"']) expect(await records(text)).toEqual(expected);
  });

  it("keeps quoted text as it is, and counts the lines inside it", async () => {
    expect((await records('naam;aantal\n"twee\nregels; met ""teken""";1\n\nUrk;2')).slice(1)).toEqual([
      { regel: 2, waarden: ['twee\nregels; met "teken"', "1"] },
      { regel: 5, waarden: ["Urk", "2"] },
    ]);
  });

  it("gives any text back exactly as a spreadsheet would write it, in whatever pieces it comes", async () => {
    const quote = (t: string) => `"${t.replaceAll('"', '""')}"`;
    const plain = fc.string({ unit: "grapheme" }).filter((t) => !/[";\r\n]/.test(t));
    const value = fc.oneof(fc.string({ unit: "grapheme" }).map((t) => [t, quote(t)] as const), plain.map((t) => [t, t] as const), fc.constantFrom('"', "\n", "\r\n", ";", '";"', '"\n').map((t) => [t, quote(t)] as const));
    const row = fc.tuple(value, value);
    await fc.assert(fc.asyncProperty(fc.array(row, { maxLength: 4 }), fc.constantFrom("\n", "\r\n"), fc.integer({ min: 1, max: 9 }), fc.boolean(), async (rows, end, size, closed) => {
      const text = `naam;aantal${end}${rows.map((r) => r.map((v) => v[1]).join(";")).join(end)}${closed ? end : ""}`;
      const read = await records(text, size);
      expect(read.slice(1).map((r) => r.waarden)).toEqual(rows.map((r) => r.map((v) => v[0])));
      expect(await records(text)).toEqual(read);
    }));
  });

  it.each([
    ["a quote that is not closed", 'naam;aantal\n"Urk;1', "2: een aanhalingsteken wordt niet gesloten"],
    ["text after a closing quote", 'naam;aantal\n"Urk"x;1', "2: na een sluitend aanhalingsteken staat nog tekst"],
    ["a quote inside a value", 'naam;aantal\nU"rk;1', "2: een aanhalingsteken staat midden in een waarde; zet de hele waarde tussen aanhalingstekens en verdubbel het teken"],
    ["a line without end", `naam;aantal\nUrk;${"x".repeat(1_000_001)}`, "2: de regel is te lang"],
    ["a quote without end", `naam;aantal\n"Urk;${"x\n".repeat(600_000)}`, "2: een aanhalingsteken wordt niet gesloten"],
  ])("with %s is refused in words", async (_, text, reden) => {
    for (const size of [7_001, 5_000_000]) {
      const error: unknown = await records(text, size).catch((e: unknown) => e);
      expect(error).toBeInstanceOf(Leesfout);
      expect(`${(error as Leesfout).regel}: ${(error as Leesfout).message}`).toBe(reden);
    }
  });

  it("that is not UTF-8 is refused", async () => {
    await expect(readCsv(pieces(Uint8Array.from([0x6e, 0xe9]), 10)).next()).rejects.toThrow("geen UTF-8");
  });
});

describe("A table", () => {
  const soort = { verplicht: ["naam", "aantal"], optioneel: ["extra"], schema: z.object({ naam: z.string(), aantal: z.string() }), key: () => "", sleutel: { kolom: "naam", waarde: () => "" }, wat: "" };
  async function read(text: string) {
    const [rijen, fouten, onbekend]: [{ regel: number; naam: string; aantal: string }[], Bestandsfout[], string[]] = [[], [], []];
    const tabel = { naam: "a.csv", lees: () => readCsv(pieces(new TextEncoder().encode(text), 1000)) };
    for await (const batch of readTabel(tabel, soort, (k) => onbekend.push(k))) {
      rijen.push(...batch.rijen);
      fouten.push(...batch.fouten);
    }
    return { rijen, fouten: fouten.map((f) => `${f.regel} ${f.kolom ?? "-"}: ${f.reden}`), onbekend };
  }

  it("has its columns in any order, and says which it does not know", async () => {
    expect(await read("aantal;extra;uiterlijkk;naam\n5;;;Urk\n")).toEqual({ rijen: [{ regel: 2, aantal: "5", naam: "Urk" }], fouten: [], onbekend: ["uiterlijkk"] });
  });

  it.each([
    ["no header", "", "1 -: de kopregel met kolomnamen ontbreekt"],
    ["a missing column", "naam;x\n1;2", "1 aantal: deze kolom ontbreekt in de kopregel"],
    ["a column twice", "naam;aantal;naam\n1;2;3", "1 naam: deze kolom staat er twee keer in"],
    ["too few values", "naam;aantal\nUrk", "2 -: heeft 1 waarden, de kopregel heeft 2 kolommen"],
  ])("with %s is refused in words", async (_, text, reden) => {
    expect((await read(text)).fouten).toEqual([reden]);
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

  it("may lack any of its files, but not all", async () => {
    await expect(readUitwisselmap(folder)).rejects.toThrow(Bronfout);
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
