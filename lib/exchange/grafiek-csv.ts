import type { GrafiekView } from "@/lib/view/grafiek";
import { writeCsv } from "./uitvoer";

const KOLOMMEN = ["rij", "kolom", "waarde", "staat", "onvolledig", "peildatum"] as const;

/** A number as a Dutch spreadsheet reads it, unrounded. */
const getal = (n: number) => String(n).replace(".", ",");

/** Text that a spreadsheet would take for a formula is set apart by an apostrophe. */
const veilig = (tekst: string) => (/^[=+\-@\t\r]/.test(tekst) ? `'${tekst}` : tekst);

/** The figures of a chart as CSV, a line each: what is missing says why, and a sum what it lacks. */
export async function grafiekCsv({ tabel }: GrafiekView): Promise<string> {
  const rijen = tabel.rijen.flatMap(({ kop, cellen }) =>
    cellen.map(({ cijfer, peildatum }, i) => [
      veilig(kop),
      veilig(tabel.kolommen[i] ?? ""),
      cijfer.staat === "waarde" ? getal(cijfer.waarde) : "",
      cijfer.staat,
      cijfer.staat === "waarde" ? (cijfer.onvolledig ?? []).join("+") : "",
      peildatum ?? "",
    ]),
  );
  let text = "";
  for await (const piece of writeCsv({ naam: "grafiek", kolommen: [...KOLOMMEN], rijen })) text += piece;
  return text;
}
