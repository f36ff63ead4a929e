import type { GrafiekView } from "@/lib/view/grafiek";
import { csvTekst, getal, veilig } from "./csv-cel";

const KOLOMMEN = ["rij", "kolom", "waarde", "staat", "onvolledig", "peildatum"] as const;

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
  return csvTekst({ naam: "grafiek", kolommen: [...KOLOMMEN], rijen });
}
