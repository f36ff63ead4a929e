import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { GRENZEN } from "@/lib/exchange/grenzen";
import { Bronfout } from "@/lib/exchange/map";
import { writeOds } from "@/lib/exchange/ods-schrijven";
import { openUpload } from "@/lib/exchange/upload";
import { writeCsv } from "@/lib/exchange/uitvoer";
import { datumVanGetal } from "@/lib/exchange/xlsx-lezen";
import { writeXlsx } from "@/lib/exchange/xlsx-schrijven";
import { bladVan, bytesOf, KOLOMMEN, odsOf, readUpload, xlsxOf, zipOf } from "@/tests/helpers/bestanden";

const VORMEN = {
  "a.csv": (rijen: string[][]) => bytesOf(writeCsv(bladVan(rijen))),
  "a.xlsx": (rijen: string[][]) => bytesOf(writeXlsx([bladVan(rijen)])),
  "a.ods": (rijen: string[][]) => bytesOf(writeOds([bladVan(rijen)])),
};
const cijfer = (waarde: string, bron: string, toelichting = "") => ["oekraine", "plaatsen", "GM0034", "2024-08", "2024-08-30", waarde, bron, toelichting];
const refusal = async (naam: string, inhoud: Buffer) => {
  const error: unknown = await readUpload([{ naam, inhoud }], "waarnemingen").catch((e: unknown) => e);
  expect(error).toBeInstanceOf(Bronfout);
  return (error as Bronfout).message;
};

describe.each(Object.entries(VORMEN))("Text written as %s", (naam, write) => {
  it("comes back to the letter", async () => {
    const tekst = fc.oneof(
      fc.string({ unit: "grapheme" }).filter((t) => !/[\0-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/.test(t)),
      fc.constantFrom("<b>&amp;\"'", "_x000D_", "_x005F_x000D_", "twee\nregels", "windows\r\nregels", "\r", "\t tab", "  voor en na  ", "a   b", "=SOM(A1)", "0012", "1,5", "]]>", "é€😀", "\u00A0"),
    );
    await fc.assert(fc.asyncProperty(fc.array(fc.tuple(tekst, tekst), { minLength: 1, maxLength: 4 }), async (teksten) => {
      const inhoud = await write(teksten.map(([bron, toelichting]) => cijfer("5", bron, toelichting)));
      const { rijen, fouten } = await readUpload([{ naam: naam.replace("a.csv", "waarnemingen.csv"), inhoud }], "waarnemingen");
      expect(fouten).toEqual([]);
      expect(rijen.map((r) => [r.bron, r.toelichting])).toEqual(teksten);
    }));
  });

  it("keeps every state of a figure", async () => {
    const inhoud = await write(["1400", "0", "pm", "nvt", ""].map((w) => cijfer(w, "b")));
    const { rijen } = await readUpload([{ naam: naam.replace("a.csv", "waarnemingen.csv"), inhoud }], "waarnemingen");
    expect(rijen.map((r) => (r.waarde.staat === "waarde" ? r.waarde.waarde : r.waarde.staat))).toEqual([1400, 0, "pm", "nvt", "onbekend"]);
  });
});

describe("A spreadsheet as Excel writes it", () => {
  const tekst = (ref: string, t: string) => `<c r="${ref}" t="inlineStr"><is><t>${t}</t></is></c>`;
  const kop = `<row r="1">${KOLOMMEN.map((k, i) => tekst(`${"ABCDEFGH"[i]}1`, k)).join("")}</row>`;
  const rij = (waarde: string, peildatum = tekst("E3", "2024-08-30")) => `<row r="3">${tekst("A3", "oekraine")}${tekst("B3", "plaatsen")}${tekst("C3", "GM0034")}${tekst("D3", "2024-08")}${peildatum}${waarde}${tekst("G3", "b")}</row>`;
  const read = async (sheet: string) => {
    const { rijen, fouten } = await readUpload([{ naam: "sept.xlsx", inhoud: await xlsxOf(kop + sheet) }], "waarnemingen");
    return rijen.map((r) => (r.waarde.staat === "waarde" ? String(r.waarde.waarde) : r.waarde.staat)).concat(fouten.map((f) => `${f.bestand}, rij ${f.regel}, ${f.kolom}, ${f.waarde}: ${f.reden}`));
  };

  it.each([
    ["a number", '<c r="F3"><v>1400</v></c>', "1400"],
    ["a number with a dot and zeros", '<c r="F3"><v>1400.0</v></c>', "1400"],
    ["an empty cell", '<c r="F3"/>', "onbekend"],
    ["a cell that is not there", "", "onbekend"],
    ["the stored result of a formula", '<c r="F3"><f>700+700</f><v>1400</v></c>', "1400"],
    ["the stored text of a formula", '<c r="F3" t="str"><f>LEFT("pmx",2)</f><v>pm</v></c>', "pm"],
  ])("reads %s", async (_, cel, expected) => {
    expect(await read(rij(cel))).toEqual([expected]);
  });

  it.each([
    ["a fraction", '<c r="F3"><v>12.5</v></c>', "12.5: geen waarde"],
    ["a number of ten digits", '<c r="F3"><v>1234567890</v></c>', "1234567890: meer dan negen cijfers"],
    ["an exponent", '<c r="F3"><v>1.5E+30</v></c>', "1.5e+30: geen waarde"],
    ["a date", '<c r="F3" s="1"><v>45000</v></c>', "2023-03-15: geen waarde"],
    ["a formula without a result", '<c r="F3"><f>A1</f></c>', ": een formule zonder bewaarde uitkomst"],
    ["a formula with an error", '<c r="F3" t="e"><f>1/0</f><v>#DIV/0!</v></c>', "#DIV/0!: een formule met een fout"],
    ["true", '<c r="F3" t="b"><v>1</v></c>', "WAAR: geen waarde"],
  ])("refuses %s, by sheet, row and column", async (_, cel, reden) => {
    expect(await read(rij(cel))).toEqual([expect.stringContaining(`sept.xlsx, blad waarnemingen, rij 3, waarde, ${reden}`)]);
  });

  it("takes a date that Excel made in a column of dates, also in a format of one's own", async () => {
    for (const s of [1, 2]) expect(await read(rij('<c r="F3"><v>5</v></c>', `<c r="E3" s="${s}"><v>45534</v></c>`))).toEqual(["5"]);
    expect(await read(rij('<c r="F3"><v>5</v></c>', '<c r="E3" s="1"><v>45534.5</v></c>'))).toEqual([expect.stringContaining("peildatum, 2024-08-30T12:00: geen bestaande datum")]);
  });

  it("counts days as Excel does", () => {
    expect([datumVanGetal(1, false), datumVanGetal(59, false), datumVanGetal(61, false), datumVanGetal(45534, false), datumVanGetal(44072, true)]).toEqual(["1900-01-01", "1900-02-28", "1900-03-01", "2024-08-30", "2024-08-30"]);
  });

  it("says which sheets it does not read", async () => {
    await expect(openUpload([{ naam: "x.xlsx", inhoud: await xlsxOf(kop, { naam: "Blad1" }) }])).rejects.toThrow("vrije tabel");
  });
});

describe("A spreadsheet as LibreOffice writes it", () => {
  const cel = (t: string) => `<table:table-cell office:value-type="string"><text:p>${t}</text:p></table:table-cell>`;
  const kop = `<table:table-row>${KOLOMMEN.map(cel).join("")}<table:table-cell table:number-columns-repeated="16376"/></table:table-row>`;
  const rij = (waarde: string) => `<table:table-row table:number-rows-repeated="1000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row><table:table-row>${["oekraine", "plaatsen", "GM0034", "2024-08", "2024-08-30"].map(cel).join("")}${waarde}${cel("b")}<table:table-cell/></table:table-row><table:table-row table:number-rows-repeated="1048000"><table:table-cell/></table:table-row>`;
  const read = async (waarde: string) => {
    const { rijen, fouten } = await readUpload([{ naam: "sept.ods", inhoud: await odsOf(kop + rij(waarde)) }], "waarnemingen");
    return rijen.map((r) => `${r.regel}: ${r.waarde.staat === "waarde" ? r.waarde.waarde : r.waarde.staat}`).concat(fouten.map((f) => `${f.regel}, ${f.kolom}: ${f.reden}`));
  };

  it.each([
    ['<table:table-cell office:value-type="float" office:value="1400"><text:p>1.400,00</text:p></table:table-cell>', "1002: 1400"],
    ['<table:table-cell table:formula="of:=1" office:value-type="float" office:value="7"><text:p>7</text:p></table:table-cell>', "1002: 7"],
    ["<table:table-cell/>", "1002: onbekend"],
    ['<table:table-cell office:value-type="string"><office:annotation><text:p>een opmerking</text:p></office:annotation><text:p>p<text:span>m</text:span></text:p></table:table-cell>', "1002: pm"],
    ['<table:table-cell office:value-type="float" office:value="12.5"/>', "1002, waarde: geen waarde"],
    ['<table:table-cell office:value-type="date" office:date-value="2024-08-01"/>', "1002, waarde: geen waarde"],
    ['<table:table-cell table:formula="of:=1/0" office:value-type="string" calcext:value-type="error"><text:p>#DIV/0!</text:p></table:table-cell>', "1002, waarde: een formule met een fout"],
    ['<table:table-cell table:formula="of:=A1"/>', "1002, waarde: een formule zonder bewaarde uitkomst"],
  ])("reads %s", async (waarde, expected) => {
    expect(await read(waarde)).toEqual([expect.stringContaining(expected)]);
  });

  it("refuses a row that is written once and counts a million times, and a thousand columns", async () => {
    const many = `<table:table-row table:number-rows-repeated="1000000">${cel("x")}</table:table-row>`;
    const wide = `<table:table-row><table:table-cell table:number-columns-repeated="16000" office:value-type="string"><text:p>x</text:p></table:table-cell></table:table-row>`;
    for (const rows of [kop + many, wide]) {
      const { fouten } = await readUpload([{ naam: "x.ods", inhoud: await odsOf(rows) }], "waarnemingen");
      expect(fouten).toEqual([expect.objectContaining({ reden: expect.stringMatching(/1000000 keer|200 kolommen/) as string })]);
    }
  });
});

describe("A file that lost something of itself is refused at that cell or line, never read as if it were empty", () => {
  const row = (cells: string) => `<row r="1">${KOLOMMEN.map((k, i) => `<c r="${String.fromCharCode(65 + i)}1" t="inlineStr"><is><t>${k}</t></is></c>`).join("")}</row><row r="2">${cells}</row>`;
  const fouten = async (naam: string, inhoud: Buffer) => (await readUpload([{ naam, inhoud }], "waarnemingen")).fouten.map((f) => f.reden);

  it("a text of Excel that is not in the list of texts", async () => {
    expect(await fouten("x.xlsx", await xlsxOf(row('<c r="F2" t="s"><v>99</v></c>')))).toEqual(expect.arrayContaining([expect.stringContaining("beschadigd") as string]));
  });

  it("a cell so far to the right that filling up the row would take all memory", async () => {
    expect(await fouten("x.xlsx", await xlsxOf(row('<c r="ZZZ2"><v>1</v></c>')))).toEqual([expect.stringContaining("200 kolommen")]);
  });

  it.each([
    ['<table:table-row table:number-rows-repeated="x"><table:table-cell office:value-type="float" office:value="1"/></table:table-row>'],
    ['<table:table-row><table:table-cell table:number-columns-repeated="-1"/><table:table-cell office:value-type="float" office:value="1"/></table:table-row>'],
  ])("how often a row or cell of an ODS stands there: %s", async (rows) => {
    expect(await fouten("x.ods", await odsOf(rows))).toEqual([expect.stringContaining("beschadigd")]);
  });
});

describe("A file that means harm, or is broken, is refused in words", () => {
  const DOCTYPE = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>';

  it.each([
    ["macros in Excel", "x.xlsx", () => xlsxOf("", { extra: { "xl/vbaProject.bin": "x" } }), "macro’s"],
    ["a link to another workbook", "x.xlsx", () => xlsxOf("", { extra: { "xl/externalLinks/externalLink1.xml": "<x/>" } }), "koppelingen"],
    ["macros in LibreOffice", "x.ods", () => odsOf("", { "Basic/script-lc.xml": "<x/>" }), "macro’s"],
    ["a link to another file in LibreOffice", "x.ods", () => odsOf('<table:table-source xlink:href="file:///x"/>'), "koppelingen"],
    ["a password in LibreOffice", "x.ods", () => odsOf("", { "META-INF/manifest.xml": "<manifest:manifest><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>" }), "wachtwoord"],
    ["a DOCTYPE in Excel", "x.xlsx", () => xlsxOf("", { extra: { "xl/workbook.xml": `${DOCTYPE}<workbook/>` } }), "DOCTYPE"],
    ["a DOCTYPE in LibreOffice", "x.ods", () => zipOf({ mimetype: "x", "content.xml": `${DOCTYPE}<x/>` }), "DOCTYPE"],
    ["XML that is none", "x.ods", () => zipOf({ mimetype: "x", "content.xml": "<a><b></a>" }), "geen geldige XML"],
    ["an old Excel file, or a password in Excel", "x.xlsx", () => Promise.resolve(Buffer.from("d0cf11e0a1b11ae1", "hex")), "wachtwoord"],
    ["another kind of file with this name", "x.xlsx", () => Promise.resolve(Buffer.from("thema;indicator")), "geen xlsx-bestand"],
    ["a picture", "waarnemingen.csv", () => Promise.resolve(Buffer.from([0x89, 0x50, 0, 0, 1])), "geen CSV"],
    ["nothing in it", "waarnemingen.csv", () => Promise.resolve(Buffer.alloc(0)), "leeg"],
    ["no table of ours", "x.zip", () => zipOf({ "lees.txt": "x" }), "geen van de tabellen"],
    ["too many parts", "x.zip", () => zipOf(Object.fromEntries(Array.from({ length: GRENZEN.onderdelen + 1 }, (_, i) => [`${i}`, ""]))), "onderdelen"],
  ])("%s", async (_, naam, make, reden) => {
    expect(await refusal(naam, await make())).toContain(reden);
  });

  it("a zip bomb: what it unzips to is counted while it is unzipped", { timeout: 60_000 }, async () => {
    const million = "0".repeat(1024 * 1024);
    const inhoud = await bytesOf((await import("@/lib/exchange/zip-schrijven")).writeZip([{ naam: "waarnemingen.csv", tekst: (function* () {
      yield `${KOLOMMEN.join(";")}\n`;
      for (let i = 0; i < 301; i += 1) yield `oekraine;plaatsen;GM0034;2024-08;2024-08-30;5;"${million.slice(0, 900_000)}";\n${million.slice(0, 148_000)}\n`;
    })() }]));
    expect(inhoud.length).toBeLessThan(1024 * 1024);
    expect(await refusal("x.zip", inhoud)).toContain("uitgepakt groter dan 300 MB");
  });

  it("cut off anywhere", async () => {
    const whole = await bytesOf(writeXlsx([bladVan(Array.from({ length: 200 }, (_, i) => cijfer(String(i), "b")))]));
    for (const part of [0.1, 0.5, 0.9, 0.999]) expect(await refusal("x.xlsx", whole.subarray(0, Math.floor(whole.length * part)))).toContain("beschadigd");
  });

  it("with any byte changed is read, or refused in words", async () => {
    const whole = await bytesOf(writeOds([bladVan([cijfer("5", "b")])]));
    await fc.assert(fc.asyncProperty(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), async (at, by) => {
      const changed = Buffer.from(whole);
      changed[at] = changed[at]! ^ by;
      const error: unknown = await readUpload([{ naam: "x.ods", inhoud: changed }], "waarnemingen").then(() => null, (e: unknown) => e);
      if (error !== null && (error as Error).message !== "no waarnemingen") expect(error).toBeInstanceOf(Bronfout);
    }), { numRuns: 500 });
  });

  it("with the same table twice", async () => {
    const csv = { naam: "waarnemingen.csv", inhoud: await VORMEN["a.csv"]([cijfer("5", "b")]) };
    await expect(openUpload([csv, { ...csv, naam: "waarnemingen (1).csv" }])).rejects.toThrow("2 keer");
  });
});
