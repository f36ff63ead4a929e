/**
 * The register of indicators: the one place from which imports, tables and explanations take codes, words and rules.
 * Texts are Dutch and ready to show.
 */

export const THEMAS = ["vergunninghouders", "oekraine", "amvCoa", "amvNidos", "asiel", "algemeen"] as const;
export type ThemaCode = (typeof THEMAS)[number];

export type Periodesoort = "datum" | "maand" | "halfjaar" | "jaar";
export type Gebiedsoort = "gemeente" | "provincie" | "land";

/** An indicator that is delivered, not computed. */
export interface InvoerIndicator {
  readonly thema: ThemaCode;
  readonly code: string;
  readonly label: string;
  readonly eenheid: "personen" | "plaatsen" | "inwoners";
  readonly periode: readonly Periodesoort[];
  readonly gebied: readonly Gebiedsoort[];
  /** a month can be negative (an amv moves away), a stand (voorsprong) and a correctie too; nothing else */
  readonly magNegatief?: true;
  readonly betekenis: string;
}

const gemeente = ["gemeente"] as const;

export const INVOER = [
  {
    thema: "vergunninghouders", code: "standBegin", label: "Stand begin", eenheid: "personen", periode: ["halfjaar"], gebied: gemeente, magNegatief: true,
    betekenis: "wat bij het begin van het halfjaar nog moest: positief is een achterstand, negatief een voorsprong",
  },
  {
    thema: "vergunninghouders", code: "taakstelling", label: "Taakstelling", eenheid: "personen", periode: ["halfjaar"], gebied: ["gemeente", "land"],
    betekenis: "hoeveel vergunninghouders de gemeente dit halfjaar moet huisvesten, zoals het Rijk het publiceert",
  },
  {
    thema: "vergunninghouders", code: "correcties", label: "Correcties", eenheid: "personen", periode: ["halfjaar"], gebied: gemeente, magNegatief: true,
    betekenis: "alle correctieregels van het halfjaar bij elkaar, elk met een reden; geen regels is 0",
  },
  {
    thema: "vergunninghouders", code: "gerealiseerd", label: "Gerealiseerd", eenheid: "personen", periode: ["maand"], gebied: gemeente, magNegatief: true,
    betekenis: "gehuisvest in een maand; kan negatief zijn als een amv vertrekt",
  },
  {
    thema: "oekraine", code: "opgave", label: "Opgave", eenheid: "plaatsen", periode: ["datum", "maand"], gebied: gemeente,
    betekenis: "het aantal plaatsen dat er op de genoemde datum moet zijn",
  },
  {
    thema: "oekraine", code: "plaatsen", label: "Plaatsen", eenheid: "plaatsen", periode: ["maand"], gebied: gemeente,
    betekenis: "alle plaatsen in de gemeentelijke opvang",
  },
  {
    thema: "oekraine", code: "bezet", label: "Bezet", eenheid: "plaatsen", periode: ["maand"], gebied: gemeente,
    betekenis: "plaatsen waar iemand woont",
  },
  {
    thema: "oekraine", code: "beschikbaar", label: "Beschikbaar", eenheid: "plaatsen", periode: ["maand"], gebied: gemeente,
    betekenis: "vrije plaatsen waar daadwerkelijk iemand kan komen wonen",
  },
  {
    thema: "oekraine", code: "particulier", label: "Particuliere opvang", eenheid: "plaatsen", periode: ["maand"], gebied: gemeente,
    betekenis: "plaatsen bij particulieren, naast de gemeentelijke opvang",
  },
  {
    thema: "amvCoa", code: "opgave", label: "Opgave", eenheid: "plaatsen", periode: ["jaar"], gebied: gemeente,
    betekenis: "het aantal plaatsen voor amv’ers bij het COA in het jaar",
  },
  {
    thema: "amvNidos", code: "opgave", label: "Opgave", eenheid: "plaatsen", periode: ["halfjaar"], gebied: gemeente,
    betekenis: "het aantal plaatsen voor amv’ers bij Nidos in het halfjaar",
  },
  {
    thema: "amvNidos", code: "realisatie", label: "Realisatie", eenheid: "plaatsen", periode: ["halfjaar"], gebied: gemeente,
    betekenis: "plaatsen bij Nidos die er zijn",
  },
  {
    thema: "amvNidos", code: "verwacht", label: "Te verwachten", eenheid: "plaatsen", periode: ["halfjaar"], gebied: gemeente,
    betekenis: "plaatsen bij Nidos die nog komen; pm als het aantal nog niet bekend is",
  },
  {
    thema: "asiel", code: "opgave", label: "Opgave", eenheid: "plaatsen", periode: ["datum"], gebied: ["provincie"],
    betekenis: "het aantal reguliere plaatsen dat de provincie op de genoemde datum moet hebben",
  },
  {
    thema: "asiel", code: "opgaveAmv", label: "Opgave amv", eenheid: "plaatsen", periode: ["datum"], gebied: ["provincie"],
    betekenis: "het deel van de opgave dat voor amv’ers is",
  },
  {
    thema: "algemeen", code: "inwoners", label: "Inwoners", eenheid: "inwoners", periode: ["datum"], gebied: ["gemeente", "provincie", "land"],
    betekenis: "het aantal inwoners op de genoemde datum",
  },
] as const satisfies readonly InvoerIndicator[];

export type IndicatorCode = (typeof INVOER)[number]["code"];

/** The register entry of an indicator of a thema, or undefined when there is none. */
export function findInvoer(thema: string, code: string): InvoerIndicator | undefined {
  return INVOER.find((i) => i.thema === thema && i.code === code);
}
