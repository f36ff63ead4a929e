import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitBlok } from "@/lib/domain/blok";

describe("A pasted block", () => {
  it("has a line per row and a tab between cells, as Excel, LibreOffice and browsers copy it", () => {
    expect(splitBlok("1.801\t1.720\r\n194\t173\r\n")).toEqual([["1.801", "1.720"], ["194", "173"]]);
    expect(splitBlok("1\t2\n3\t4")).toEqual([["1", "2"], ["3", "4"]]);
    expect(splitBlok("1\r2\r")).toEqual([["1"], ["2"]]);
    expect(splitBlok("110")).toEqual([["110"]]);
  });

  it("keeps its empty cells and rows in their place", () => {
    expect(splitBlok("1\t\t3\n\n\t\t6\n")).toEqual([["1", "", "3"], [""], ["", "", "6"]]);
  });

  it("has quotes around a cell with a line end, a tab or a quote in it", () => {
    expect(splitBlok('"Plaatsen\n(totaal)"\tBezet\n"a ""b"""\t2')).toEqual([["Plaatsen\n(totaal)", "Bezet"], ['a "b"', "2"]]);
  });

  it("has text with quotes as it stands, when they close nothing", () => {
    expect(splitBlok('"12\t3')).toEqual([['"12', "3"]]);
    expect(splitBlok('"12"\t3')).toEqual([['"12"', "3"]]);
  });

  it("gives back exactly the cells that were copied", () => {
    const cell = fc.string({ unit: fc.constantFrom("1", "4", ".", " ", "pm", '"', "\t", "\n", "a", "−"), maxLength: 5 });
    const copied = (c: string) => (/["\t\n]/.test(c) ? `"${c.replaceAll('"', '""')}"` : c);
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 }), (rows) => {
        expect(splitBlok(rows.map((r) => r.map(copied).join("\t") + "\r\n").join(""))).toEqual(rows);
      }),
      { numRuns: 5_000 },
    );
  });
});
