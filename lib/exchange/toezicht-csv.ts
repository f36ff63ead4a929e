import { missingIn, type Cijfer } from "@/lib/domain/cijfer";
import type { Toezichtregel, ToezichtView } from "@/lib/view/toezicht";
import type { DossiersView } from "@/lib/view/toezichtdossiers";
import { csvTekst, getal, veilig } from "./csv-cel";

/** The number unrounded, or the state that says why there is none. */
const waarde = (c: Cijfer) => (c.staat === "waarde" ? getal(c.waarde) : c.staat);

const janee = (b: boolean | undefined) => (b === undefined ? "" : b ? "ja" : "nee");

/** The ranking as CSV: the rows of the page in their order, with what stands in their dossiers and the signals, and the province last. */
export function toezichtCsv({ kolommen, rijen, totaal, halfjaar }: ToezichtView, dossiers: DossiersView, peildatum: string): Promise<string> {
  const dossierkoppen = [...dossiers.kolommen.flatMap((k) => k.bestand), "Signalen", "Niet te zeggen"];
  const dossier = (id: string): readonly string[] => {
    const eigen = dossiers.rijen.find((r) => r.id === id);
    if (!eigen) return dossierkoppen.map(() => "");
    return [...eigen.cellen.flatMap((c) => c.bestand), eigen.signalen.join(" "), eigen.nietTeZeggen.join("; ")].map(veilig);
  };
  const onvolledig = ({ cellen }: Toezichtregel) =>
    cellen.flatMap(({ cel: { cijfer } }, i) => (cijfer.staat === "waarde" && missingIn(cijfer).length > 0 ? [`${kolommen[i]!.kop}: ${missingIn(cijfer).join("+")}`] : [])).join(", ");
  const regel = (rij: Toezichtregel) => [
    veilig(rij.naam),
    rij.href === null ? "" : rij.id,
    halfjaar ?? "",
    ...rij.cellen.map(({ cel }) => waarde(cel.cijfer)),
    waarde(rij.marge.snelste),
    waarde(rij.marge.traagste),
    rij.achter?.sinds ?? "",
    janee(rij.achter?.minstens),
    janee(rij.achter?.eigenTelling),
    onvolledig(rij),
    peildatum,
    ...dossier(rij.id),
  ];
  return csvTekst({
    naam: "toezicht",
    kolommen: [
      "Gemeente", "CBS-code", "Halfjaar", ...kolommen.map((k) => k.kop),
      "Prognose bij de snelste maand", "Prognose bij de traagste maand", "Achter sinds", "Kan eerder zijn begonnen", "Laatste eindstand is eigen telling", "Onvolledig", "Peildatum",
      ...dossierkoppen,
    ],
    rijen: [...rijen, totaal].map(regel),
  });
}
