import type { Dossiersoort, Dossierstuk } from "@/lib/domain/dossier";
import { formatDatumKort } from "@/lib/format";
import { tredewaarde, type Stukgetypt } from "@/lib/schemas/dossier-formulier";
import { termijnveld } from "./dossierafspraak";

/** What an item says, as it stands in the fields of its form. */
function velden(stuk: Dossierstuk): Stukgetypt {
  switch (stuk.soort) {
    case "trede":
      return { trede: tredewaarde(stuk.inhoud.kader, stuk.inhoud.trede), motivatie: stuk.inhoud.motivatie, besluitDoor: stuk.inhoud.besluitDoor };
    case "plan":
      return {
        stand: stuk.inhoud.stand, omschrijving: stuk.inhoud.omschrijving,
        ...Object.fromEntries(stuk.inhoud.beloften.flatMap(({ maand, aantal }, i) => [[`maand-${i}`, formatDatumKort(maand)], [`aantal-${i}`, String(aantal)]])),
      };
    case "gesprek":
      return { stand: stuk.inhoud.stand, aanwezig: stuk.inhoud.aanwezig.join(", "), verslag: stuk.inhoud.verslag };
    case "afspraak": {
      const { uiterlijk, gesprek, ...rest } = stuk.inhoud;
      return { ...rest, uiterlijk: termijnveld(uiterlijk), gesprek: gesprek ?? "" };
    }
    case "reden":
      return { tekst: stuk.inhoud.tekst, tot: stuk.inhoud.tot === null ? "" : formatDatumKort(stuk.inhoud.tot) };
    default:
      return { ...stuk.inhoud };
  }
}

/** With what the form of something new begins. */
const BEGIN: Readonly<Record<Dossiersoort, Stukgetypt>> = {
  trede: { besluitDoor: "gedeputeerde" }, planoordeel: {}, brief: {}, plan: {}, gesprek: {}, afspraak: { stand: "open" }, reden: {}, notitie: {}, mededeling: {},
};

/** Decisions are taken on a day: their date is a date field. */
const isBesluit = (soort: Dossiersoort) => soort === "trede" || soort === "planoordeel";

/** The form as it opens: empty, or with what is known. The bron is asked anew: another version comes from somewhere else. */
export function beginStuk(soort: Dossiersoort, stuk: Dossierstuk | null, vandaag: string): Stukgetypt {
  return {
    ...(stuk ? velden(stuk) : BEGIN[soort]),
    datum: stuk ? (isBesluit(soort) ? stuk.datum : formatDatumKort(stuk.datum)) : "",
    kring: stuk?.kring ?? "", vervallen: stuk?.vervallen ? "ja" : "", peildatum: vandaag, bron: "", toelichting: stuk?.toelichting ?? "", reden: "",
  };
}
