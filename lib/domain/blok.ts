/**
 * The cells of a block that was copied from a spreadsheet or a web page: lines of cells parted by tabs. A cell that holds a
 * tab, a line end or a quote comes between quotes, as Excel and LibreOffice copy it; a quote that never closes is text.
 * @returns rows of texts as they are, of any length; a line end after the last row makes no row
 */
export function splitBlok(tekst: string): string[][] {
  const rows: string[][] = [[]];
  let at = 0;
  for (;;) {
    const { cell, end } = readCell(tekst, at);
    rows.at(-1)!.push(cell);
    if (tekst[end] === "\t") {
      at = end + 1;
      continue;
    }
    const next = end + (tekst.startsWith("\r\n", end) ? 2 : 1);
    if (next >= tekst.length) return rows;
    rows.push([]);
    at = next;
  }
}

const QUOTED = /"((?:[^"]|"")*)"(?=[\t\r\n]|$)/y;
const PLAIN = /[^\t\r\n]*/y;

/** The cell that begins at `at`, and where it ends. */
function readCell(tekst: string, at: number): { cell: string; end: number } {
  QUOTED.lastIndex = at;
  const quoted = QUOTED.exec(tekst);
  // one quoted word is text as it stands: a spreadsheet puts quotes only around a cell that needs them
  if (quoted && /["\t\r\n]/.test(quoted[1]!)) return { cell: quoted[1]!.replaceAll('""', '"'), end: QUOTED.lastIndex };
  PLAIN.lastIndex = at;
  const cell = PLAIN.exec(tekst)![0];
  return { cell, end: at + cell.length };
}
