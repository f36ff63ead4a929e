/** A table to write: a CSV file, or a sheet. Its rows are made as they are asked for. */
export interface Bladuitvoer {
  /** `waarnemingen` */
  readonly naam: string;
  readonly kolommen: readonly string[];
  readonly rijen: AsyncIterable<readonly string[]> | Iterable<readonly string[]>;
}

/** Characters a piece of output, about. */
const PIECE = 64 * 1024;

/**
 * A table as CSV, in pieces: `;`, CRLF, quotes where RFC 4180 wants them. Text stays exactly as it is: what a spreadsheet would take for a
 * formula too, for the file is to be loaded again.
 */
export async function* writeCsv({ kolommen, rijen }: Bladuitvoer): AsyncGenerator<string> {
  // with a BOM Excel reads it as UTF-8
  let piece = `\uFEFF${formatRegel(kolommen)}`;
  for await (const rij of rijen) {
    piece += formatRegel(rij);
    if (piece.length < PIECE) continue;
    yield piece;
    piece = "";
  }
  yield piece;
}

const formatRegel = (waarden: readonly string[]) => `${waarden.map(quote).join(";")}\r\n`;

function quote(value: string): string {
  return /[";\r\n\uFEFF]|^\s|\s$/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
