import { writeCsv, type Bladuitvoer } from "./uitvoer";

/** What stands in a CSV that is made to be read, not to be loaded again. */

/** A number as a Dutch spreadsheet reads it, unrounded. */
export const getal = (n: number) => String(n).replace(".", ",");

/** Text that a spreadsheet would take for a formula is set apart by an apostrophe. */
export const veilig = (tekst: string) => (/^[=+\-@\t\r]/.test(tekst) ? `'${tekst}` : tekst);

/** A small table as one text. */
export async function csvTekst(blad: Bladuitvoer): Promise<string> {
  let text = "";
  for await (const piece of writeCsv(blad)) text += piece;
  return text;
}
