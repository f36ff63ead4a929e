import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseCelinvoer, type Celinvoer } from "@/lib/domain/celinvoer";
import { waarde, type Cijfer } from "@/lib/domain/cijfer";
import { formatCelinvoer } from "@/lib/view/celinvoer";

const ALLES = { magNegatief: true, staten: ["waarde", "pm", "onbekend", "nvt"] } as const;
const PLAATSEN = { ...ALLES, magNegatief: false };
const CAPACITEIT = { magNegatief: false, staten: ["waarde", "onbekend"] } as const;

const cijfer = (c: Cijfer): Celinvoer => ({ soort: "cijfer", cijfer: c });
const getal = (n: number) => cijfer(waarde(n));
const fout = (f: Extract<Celinvoer, { soort: "fout" }>["fout"]): Celinvoer => ({ soort: "fout", fout: f });

describe("A cell is read as a person reads it", () => {
  it.each([
    ["0", 0], ["7", 7], ["1400", 1400], ["1.400", 1400], ["12.345.678", 12_345_678], ["1\u00a0400", 1400], ["1\u202f400", 1400], [" 1.400 ", 1400],
    ["\u00a0213\u00a0", 213], ["213\r", 213], ["-5", -5], ["−5", -5], ["–1.582", -1582], ["-0", 0], ["999999999", 999_999_999], ["\ufeff94", 94],
  ])("%j is %i", (tekst, n) => {
    expect(parseCelinvoer(tekst, ALLES)).toEqual(getal(n));
  });

  it.each([
    ["pm", "pm"], ["PM", "pm"], ["P.M.", "pm"], ["p.m.", "pm"], ["Pm ", "pm"], ["-", "onbekend"], ["–", "onbekend"], ["−", "onbekend"], ["—", "onbekend"], ["onbekend", "onbekend"],
    ["Niet aangeleverd", "onbekend"], ["n.v.t.", "nvt"], ["nvt", "nvt"], ["N.v.t", "nvt"], ["NVT", "nvt"],
  ] as const)("%j is %s", (tekst, staat) => {
    expect(parseCelinvoer(tekst, ALLES)).toEqual(cijfer({ staat }));
  });

  it.each(["", " ", "\u00a0", "\t", "\n"])("%j is empty, and never 0", (tekst) => {
    expect(parseCelinvoer(tekst, ALLES)).toEqual({ soort: "leeg" });
  });
});

describe("A text that is no whole number is marked, never dropped, rounded or guessed", () => {
  it.each([
    ["abc", "geen-getal"], ["12 plaatsen", "geen-getal"], ["ca. 200", "geen-getal"], ["100 200", "geen-getal"], ["1'400", "geen-getal"], ["5*", "geen-getal"], ["(5)", "geen-getal"],
    ["5-", "geen-getal"], ["--5", "geen-getal"], ["- 5", "geen-getal"], ["+5", "geen-getal"], ["१२", "geen-getal"], ["1.400 pm", "geen-getal"], ["?", "geen-getal"], ["1\u200b400", "geen-getal"], ["7\u202f400\u00a0400", "geen-getal"],
    ["12,5", "geen-heel-getal"], ["17.3", "geen-heel-getal"], ["1,400", "geen-heel-getal"], ["1.400,00", "geen-heel-getal"], ["1.40", "geen-heel-getal"], ["1.4000", "geen-heel-getal"],
    ["0.400", "geen-heel-getal"], ["0,0", "geen-heel-getal"], ["14.00.000", "geen-heel-getal"],
    ["1E3", "exponent"], ["1,4E+03", "exponent"], ["2e5", "exponent"],
    ["1-apr", "datum"], ["01-04-2024", "datum"], ["1/4", "datum"], ["2024-09-01", "datum"], ["apr-24", "datum"], ["1 mrt 2024", "datum"], ["2024-09-01 00:00:00", "datum"],
    ["007", "voorloopnul"], ["00", "voorloopnul"], ["-01", "voorloopnul"],
    ["=A1+B1", "formule"], ["#N/B", "formule"], ["#VERW!", "formule"],
    ["1000000000", "te-groot"], ["1.000.000.000", "te-groot"],
  ] as const)("%j: %s", (tekst, reden) => {
    expect(parseCelinvoer(tekst, ALLES)).toEqual(fout(reden));
  });

  it("a count of places is not negative, a month can be", () => {
    expect(parseCelinvoer("−5", PLAATSEN)).toEqual(fout("negatief"));
    expect(parseCelinvoer("-0", PLAATSEN)).toEqual(getal(0));
  });

  it("the capacity of a phase is known or not", () => {
    expect(["pm", "n.v.t.", "-", "100"].map((t) => parseCelinvoer(t, CAPACITEIT))).toEqual([fout("pm-kan-niet"), fout("nvt-kan-niet"), cijfer({ staat: "onbekend" }), getal(100)]);
  });
});

describe("For any text", () => {
  /** A reader of its own: takes away what only groups, and believes nothing else. */
  function reads(tekst: string): number | null {
    const bare = tekst.trim();
    const grouped = /^([-–−]?)(\d{1,3})((?:[.\u00a0\u2007\u2009\u202f]\d{3})*|\d*)$/.exec(bare);
    if (!grouped) return null;
    const digits = grouped[2]! + grouped[3]!.replace(/\D/g, "");
    if (digits.length > 9 || (digits.length > 1 && digits.startsWith("0"))) return null;
    const separators = new Set(grouped[3]!.replace(/\d/g, ""));
    if (separators.size > 1) return null;
    return (grouped[1] === "" ? 1 : -1) * Number(digits) + 0;
  }

  const piece = fc.constantFrom(..."0123456789".split(""), ".", ",", "-", "–", "−", "\u00a0", "\u202f", " ", "e", "E", "+", "pm", "nvt", "apr", "/", "000", "400", "=", "#", '"', "\u200b");

  it("it is the number that a person reads, or it is marked: nothing else", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: piece, maxLength: 9 }), fc.string({ maxLength: 12 })), (tekst) => {
        const gelezen = parseCelinvoer(tekst, ALLES);
        const n = reads(tekst.replace(/^[\u200b\ufeff\s]+|[\u200b\ufeff\s]+$/g, ""));
        if (gelezen.soort === "cijfer" && gelezen.cijfer.staat === "waarde") expect(gelezen.cijfer.waarde).toBe(n);
        else expect(n).toBeNull();
      }),
      { numRuns: 20_000 },
    );
  });

  it("a text with a letter, a comma or a quote in it never becomes a number", () => {
    fc.assert(
      fc.property(fc.nat(), fc.constantFrom(",", "e", '"', "x", "'", "%", "€", "*", "\t", "O", "l"), fc.nat(), (a, sign, b) => {
        expect(parseCelinvoer(`${a}${sign}${b}`, ALLES).soort).toBe("fout");
      }),
      { numRuns: 5_000 },
    );
  });

  it("what a cell shows is read back as the same figure", () => {
    const delivered = fc.oneof(fc.integer({ min: -999_999_999, max: 999_999_999 }).map((n) => waarde(n)), fc.constantFrom<Cijfer>({ staat: "pm" }, { staat: "onbekend" }, { staat: "nvt" }));
    fc.assert(
      fc.property(delivered, (c) => {
        expect(parseCelinvoer(formatCelinvoer(c), ALLES)).toEqual(cijfer(c));
      }),
      { numRuns: 5_000 },
    );
  });
});
