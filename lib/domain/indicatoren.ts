/**
 * The register of indicators: the one place from which imports, tables and explanations take codes, words and rules.
 * Texts are Dutch and ready to show.
 */

import { BEREKEND, type BerekendeIndicator } from "./berekend";

export const THEMAS = ["vergunninghouders", "oekraine", "amvCoa", "amvNidos", "asiel", "algemeen"] as const;
export type ThemaCode = (typeof THEMAS)[number];

export type Periodesoort = "datum" | "maand" | "halfjaar" | "jaar";
export type Gebiedsoort = "gemeente" | "provincie" | "land";

/** What every indicator says of itself. */
export interface Indicatorbasis {
  readonly thema: ThemaCode;
  readonly code: string;
  readonly label: string;
  /** what it is, as the rest of a sentence that begins with "dit is" */
  readonly betekenis: string;
  /** what its sign means, where it is not simply a number of */
  readonly teken?: string;
  /** where the rule comes from */
  readonly regel: string;
  /** what a reader must know before leaning on it, each a sentence */
  readonly zwak?: readonly string[];
}

/** An indicator that is delivered, not computed. */
export interface InvoerIndicator extends Indicatorbasis {
  readonly eenheid: "personen" | "plaatsen" | "inwoners";
  readonly periode: readonly Periodesoort[];
  readonly gebied: readonly Gebiedsoort[];
  /** a month can be negative (an amv moves away), a stand (voorsprong) and a correctie too; nothing else */
  readonly magNegatief?: true;
}

const gemeente = ["gemeente"] as const;

export const INVOER = [
  {
    thema: "vergunninghouders", code: "standBegin", label: "Stand begin", eenheid: "personen", periode: ["halfjaar"], gebied: gemeente, magNegatief: true,
    betekenis: "wat bij het begin van het halfjaar nog moest",
    regel: "Gepubliceerd door het Rijk, per halfjaar", teken: "Positief is een achterstand, negatief een voorsprong.",
    zwak: ["De stand is de gepubliceerde, en niet de eigen eindstand van het halfjaar ervoor. Wat zij verschillen, heet aansluitverschil."],
  },
  {
    thema: "vergunninghouders", code: "taakstelling", label: "Taakstelling", eenheid: "personen", periode: ["halfjaar"], gebied: ["gemeente", "land"],
    betekenis: "hoeveel vergunninghouders de gemeente dit halfjaar moet huisvesten, zoals het Rijk het publiceert",
    regel: "Huisvestingswet 2014, artikel 28 en 29",
    zwak: ["Een herziene taakstelling is een nieuwe versie met een eigen peildatum, en nooit ook een correctie."],
  },
  {
    thema: "vergunninghouders", code: "correcties", label: "Correcties", eenheid: "personen", periode: ["halfjaar"], gebied: gemeente, magNegatief: true,
    betekenis: "alle correctieregels van het halfjaar bij elkaar, elk met een reden; geen regels is 0",
    regel: "Bijlage stand van zaken bij PRT Flevoland 11-09-2024", teken: "Positief maakt de opgave groter, negatief kleiner.",
  },
  {
    thema: "vergunninghouders", code: "gerealiseerd", label: "Gerealiseerd", eenheid: "personen", periode: ["maand"], gebied: gemeente, magNegatief: true,
    betekenis: "gehuisvest in een maand; kan negatief zijn als een amv vertrekt",
    regel: "Bijlage stand van zaken bij PRT Flevoland 11-09-2024",
    zwak: ["Amv’ers bij Nidos tellen hier ook mee. Tel deze tabel en die van Nidos nooit bij elkaar op."],
  },
  {
    thema: "oekraine", code: "opgave", label: "Opgave", eenheid: "plaatsen", periode: ["datum", "maand"], gebied: gemeente,
    betekenis: "het aantal plaatsen dat er op de genoemde datum moet zijn",
    regel: "Brief van het ministerie aan de gemeenten, 21-08-2024",
    zwak: ["Is de datum van de opgave voorbij en is er geen latere bekend, dan zegt de tabel dat."],
  },
  {
    thema: "oekraine", code: "plaatsen", label: "Plaatsen", eenheid: "plaatsen", periode: ["maand"], gebied: gemeente,
    betekenis: "alle plaatsen in de gemeentelijke opvang",
    regel: "Bijlage stand van zaken bij PRT Flevoland 11-09-2024",
    zwak: ["Plannen tellen niet mee: die staan als vooruitzicht naast de tabel."],
  },
  {
    thema: "oekraine", code: "bezet", label: "Bezet", eenheid: "plaatsen", periode: ["maand"], gebied: gemeente,
    betekenis: "plaatsen waar iemand woont",
    regel: "Bijlage stand van zaken bij PRT Flevoland 11-09-2024",
    zwak: ["Er kunnen meer plaatsen bezet zijn dan er zijn. Dat is overbezetting: er staat een vlag bij."],
  },
  {
    thema: "oekraine", code: "beschikbaar", label: "Beschikbaar", eenheid: "plaatsen", periode: ["maand"], gebied: gemeente,
    betekenis: "vrije plaatsen waar daadwerkelijk iemand kan komen wonen",
    regel: "Bijlage stand van zaken bij PRT Flevoland 11-09-2024",
    zwak: ["Leeg is nog niet beschikbaar: wat ertussen zit, heet snijverlies."],
  },
  {
    thema: "oekraine", code: "particulier", label: "Particuliere opvang", eenheid: "plaatsen", periode: ["maand"], gebied: gemeente,
    betekenis: "plaatsen bij particulieren, naast de gemeentelijke opvang",
    regel: "Verslag PRT Flevoland 11-09-2024, actie 27",
    zwak: ["Dit cijfer wordt nog weinig geleverd: in de stukken van 11 september 2024 ontbreekt het bij alle gemeenten."],
  },
  {
    thema: "amvCoa", code: "opgave", label: "Opgave", eenheid: "plaatsen", periode: ["jaar"], gebied: gemeente,
    betekenis: "het aantal plaatsen voor amv’ers bij het COA in het jaar",
    regel: "Bijlage stand van zaken bij PRT Flevoland 11-09-2024",
  },
  {
    thema: "amvNidos", code: "opgave", label: "Opgave", eenheid: "plaatsen", periode: ["halfjaar"], gebied: gemeente,
    betekenis: "het aantal plaatsen voor amv’ers bij Nidos in het halfjaar",
    regel: "Bijlage stand van zaken bij PRT Flevoland 11-09-2024",
    zwak: ["Plaatsen bij Nidos tellen ook mee voor de taakstelling van vergunninghouders. Tel de twee tabellen nooit bij elkaar op."],
  },
  {
    thema: "amvNidos", code: "realisatie", label: "Realisatie", eenheid: "plaatsen", periode: ["halfjaar"], gebied: gemeente,
    betekenis: "plaatsen bij Nidos die er zijn",
    regel: "Bijlage stand van zaken bij PRT Flevoland 11-09-2024",
  },
  {
    thema: "amvNidos", code: "verwacht", label: "Te verwachten", eenheid: "plaatsen", periode: ["halfjaar"], gebied: gemeente,
    betekenis: "plaatsen bij Nidos die nog komen; pm als het aantal nog niet bekend is",
    regel: "Bijlage stand van zaken bij PRT Flevoland 11-09-2024",
  },
  {
    thema: "asiel", code: "opgave", label: "Opgave", eenheid: "plaatsen", periode: ["datum"], gebied: ["provincie"],
    betekenis: "het aantal reguliere plaatsen dat de provincie op de genoemde datum moet hebben",
    regel: "Spreidingswet, 2024 tot en met 2026",
    zwak: ["De opgave is er alleen voor de provincie, niet per gemeente."],
  },
  {
    thema: "asiel", code: "opgaveAmv", label: "Opgave amv", eenheid: "plaatsen", periode: ["datum"], gebied: ["provincie"],
    betekenis: "het deel van de opgave dat voor amv’ers is",
    regel: "Spreidingswet, 2024 tot en met 2026",
  },
  {
    thema: "algemeen", code: "inwoners", label: "Inwoners", eenheid: "inwoners", periode: ["datum"], gebied: ["gemeente", "provincie", "land"],
    betekenis: "het aantal inwoners op de genoemde datum",
    regel: "CBS",
    zwak: ["In de stukken staan geen inwoners. Zonder inwoners is er geen cijfer per 1.000 inwoners."],
  },
] as const satisfies readonly InvoerIndicator[];

export type IndicatorCode = (typeof INVOER)[number]["code"];

/** The register entry of an indicator of a thema, or undefined when there is none. */
export function findInvoer(thema: string, code: string): InvoerIndicator | undefined {
  return INVOER.find((i) => i.thema === thema && i.code === code);
}

/** Everything that a page can show a figure of: delivered or computed. */
export type Indicator = InvoerIndicator | BerekendeIndicator;
export const INDICATOREN: readonly Indicator[] = [...INVOER, ...BEREKEND];

/** The register entry of any indicator of a thema, or undefined when there is none. */
export function findIndicator(thema: string, code: string): Indicator | undefined {
  return INDICATOREN.find((i) => i.thema === thema && i.code === code);
}

/** Whether an indicator is computed from others. */
export function isBerekend(indicator: Indicator): indicator is BerekendeIndicator {
  return "formule" in indicator;
}
