import type { Beleidskader } from "@/lib/domain/beleidskader";
import type { Dossierstuk } from "@/lib/domain/dossier";
import { DOSSIERSOORT, KRINGNAAM } from "@/lib/texts/dossier";
import { zegUiterlijk } from "@/lib/view/dossierafspraak";
import { standVan, zegBeloften, zegMeer, zegStuk } from "@/lib/view/dossierstuk";
import { csvTekst, veilig } from "./csv-cel";

/** What belongs to a soort beside what it says: a deadline, promised months, what came of it. */
function bijzonderheden(stuk: Dossierstuk): readonly string[] {
  const { soort, inhoud } = stuk;
  return [
    ...zegMeer(stuk),
    ...(soort === "afspraak" ? [`uiterlijk: ${zegUiterlijk(inhoud.uiterlijk)}`, ...(inhoud.uitkomst === "" ? [] : [`uitkomst: ${inhoud.uitkomst}`])] : []),
    ...(soort === "plan" && inhoud.beloften.length > 0 ? [`beloofd per maand: ${zegBeloften(inhoud.beloften)}`] : []),
    ...(stuk.toelichting === "" ? [] : [stuk.toelichting]),
  ];
}

/**
 * A dossier as CSV: a row for each item, in order of date.
 * @param stukken what the reader may see, and nothing more
 */
export function dossierCsv(gemeente: string, stukken: readonly Dossierstuk[], kaders: readonly Beleidskader[]): Promise<string> {
  return csvTekst({
    naam: "dossier",
    kolommen: ["Gemeente", "Datum", "Soort", "Wat", "Bijzonderheden", "Stand", "Wie leest het", "Bron", "Peildatum"],
    rijen: stukken.map((s) =>
      [gemeente, s.datum, DOSSIERSOORT[s.soort].naam, zegStuk(s, kaders, stukken), bijzonderheden(s).join("; "), standVan(s), KRINGNAAM[s.kring], s.bron, s.peildatum].map(veilig),
    ),
  });
}
