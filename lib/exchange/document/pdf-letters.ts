import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/** The letters of a PDF: Source Sans 3, as the screen has them, whole, so that every name in Europe can be written. */

// read where the package is, not from the build
const require = createRequire(`${process.cwd()}/package.json`);

/** Rules for ligatures and kerning: to read them takes seconds for every file, and numbers in columns need none. */
const LEFT_OUT = new Set(["GSUB", "GPOS", "GDEF", "kern"]);

/** A TrueType font without some of its tables: a list of tables (16 bytes each: name, sum, where, how long), then the tables. */
function withoutTables(font: Buffer): Buffer {
  const count = font.readUInt16BE(4);
  const tables = Array.from({ length: count }, (_, i) => font.subarray(12 + 16 * i, 28 + 16 * i)).filter((entry) => !LEFT_OUT.has(entry.toString("latin1", 0, 4)));
  const head = Buffer.alloc(12 + 16 * tables.length);
  font.copy(head, 0, 0, 12);
  head.writeUInt16BE(tables.length, 4);
  const parts: Buffer[] = [head];
  let at = head.length;
  tables.forEach((entry, i) => {
    const length = entry.readUInt32BE(12);
    const table = Buffer.alloc(Math.ceil(length / 4) * 4);
    font.copy(table, 0, entry.readUInt32BE(8), entry.readUInt32BE(8) + length);
    entry.copy(head, 12 + 16 * i);
    head.writeUInt32BE(at, 12 + 16 * i + 8);
    parts.push(table);
    at += table.length;
  });
  return Buffer.concat(parts);
}

const load = (naam: string) => withoutTables(readFileSync(require.resolve(`@expo-google-fonts/source-sans-3/${naam}`)));

let letters: { readonly gewoon: Buffer; readonly vet: Buffer } | undefined;

/** The two fonts of every PDF; read once. */
export function pdfLetters(): { readonly gewoon: Buffer; readonly vet: Buffer } {
  letters ??= { gewoon: load("400Regular/SourceSans3_400Regular.ttf"), vet: load("700Bold/SourceSans3_700Bold.ttf") };
  return letters;
}
