import type { CelView } from "@/lib/view/tabel";
import type { Celverschil, Tabelmoment, Vergelijking } from "@/lib/view/vergelijking";
import { csvTekst, getal, veilig } from "./csv-cel";

const KOLOMMEN = [
  "Tabel", "Rij", "Gemeente", "Kolom", "CBS-code", "Eerst", "Eerst staat", "Eerst onvolledig", "Eerst peildatum", "Daarna", "Daarna staat", "Daarna onvolledig", "Daarna peildatum",
  "Verandering", "Verschil", "Volgt uit andere cijfers", "Twijfel", "Toelichting",
] as const;

/** The number unrounded, its state, what it lacks, and when it was true: the cell's own peildatum where it is older than the table's. */
function zijde(cel: CelView | null, tabel: Tabelmoment): readonly string[] {
  if (cel === null) return ["", "staat er niet in", "", ""];
  const { cijfer } = cel;
  return [cijfer.staat === "waarde" ? getal(cijfer.waarde) : "", cijfer.staat, cijfer.staat === "waarde" ? (cijfer.onvolledig ?? []).join("+") : "", cel.peildatum ?? tabel.peildatum ?? ""];
}

/** A comparison as CSV: a line per figure as the page shows them, and one for a table that was not compared. */
export async function vergelijkingCsv({ was, nu, tabellen }: Vergelijking, gelijk: boolean): Promise<string> {
  const rijen = tabellen.flatMap((t) => {
    const regel = (c: Celverschil): readonly string[] => [
      veilig(t.titel), veilig(c.rij.kop), veilig(c.rij.gemeente ?? ""), veilig(c.kolom.naam), c.gebied ?? "", ...zijde(c.was, t.was), ...zijde(c.nu, t.nu),
      c.woord, c.verschil === null ? "" : getal(c.verschil), c.volgt ? "ja" : "nee", c.twijfel ?? "", veilig(c.toelichting.join("; ")),
    ];
    const niet = t.nietVergeleken === null ? [] : [[veilig(t.titel), ...KOLOMMEN.slice(1).map((k) => (k === "Verandering" ? "niet vergeleken" : k === "Toelichting" ? veilig(t.nietVergeleken!.reden) : ""))]];
    return [...niet, ...[...t.verschillen, ...(gelijk ? t.gelijk : [])].map(regel)];
  });
  const kop = KOLOMMEN.map((k) => k.replace(/^Eerst/, was.naam).replace(/^Daarna/, nu.naam));
  return csvTekst({ naam: "vergelijking", kolommen: kop.map(veilig), rijen });
}
