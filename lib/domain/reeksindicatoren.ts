import type { AmvCoaKolom } from "./amv-coa";
import type { AmvNidosKolom } from "./amv-nidos";
import type { OekraineKolom } from "./oekraine";
import type { VergunninghoudersKolom } from "./vergunninghouders";

/** The register of what can be followed through time: every figure of the five tables and what is derived from them. Texts are Dutch and ready to show. */

/** As delivered, as a part of the opgave, or per 1.000 inhabitants. */
export const MATEN = ["aantal", "opgave", "inwoners"] as const;
export type Maat = (typeof MATEN)[number];

/** How far apart the points of a series lie. */
export type Raster = "maand" | "halfjaar" | "jaar";

/** Which cells of which table a series takes. */
export type Reeksbron =
  | { readonly thema: "vergunninghouders"; readonly kolom: VergunninghoudersKolom | "maand" | "opSchema" | "eindstand" }
  | { readonly thema: "oekraine"; readonly kolom: OekraineKolom }
  | { readonly thema: "amvCoa"; readonly kolom: AmvCoaKolom }
  | { readonly thema: "amvNidos"; readonly kolom: AmvNidosKolom }
  | { readonly thema: "asiel"; readonly kolom: "regulier" | "amv" | "noodopvang" | "opgave" | "opgaveAmv" | "verschil" }
  | { readonly thema: "algemeen"; readonly kolom: "inwoners" };

export interface Reeksindicator {
  /** in an address: `oekraine-plaatsen` */
  readonly code: string;
  readonly bron: Reeksbron;
  readonly label: string;
  /** `deel`: an unrounded fraction */
  readonly eenheid: "personen" | "plaatsen" | "inwoners" | "deel";
  readonly raster: Raster;
  /** what can be shown of it; per opgave only where there is one */
  readonly maten: readonly Maat[];
  /** only the province has it */
  readonly alleenProvincie?: true;
  /** what more of it means; null: that depends */
  readonly meer: "beter" | "slechter" | null;
  readonly betekenis: string;
}

const ALLE = MATEN;
const ZONDER_OPGAVE = ["aantal", "inwoners"] as const;
const AANTAL = ["aantal"] as const;

export const REEKSEN: readonly Reeksindicator[] = [
  {
    code: "vergunninghouders-nog-te-realiseren", bron: { thema: "vergunninghouders", kolom: "nogTeRealiseren" }, label: "nog te realiseren", eenheid: "personen", raster: "maand", maten: ALLE, meer: "slechter",
    betekenis: "totaal te realiseren − gerealiseerd, aan het einde van de maand",
  },
  {
    code: "vergunninghouders-per-maand", bron: { thema: "vergunninghouders", kolom: "maand" }, label: "gehuisvest per maand", eenheid: "personen", raster: "maand", maten: ALLE, meer: "beter",
    betekenis: "gehuisvest in een maand; kan negatief zijn als een amv vertrekt",
  },
  {
    code: "vergunninghouders-gerealiseerd", bron: { thema: "vergunninghouders", kolom: "gerealiseerd" }, label: "gerealiseerd in het halfjaar", eenheid: "personen", raster: "maand", maten: ALLE, meer: "beter",
    betekenis: "de maanden van het halfjaar bij elkaar, tot en met deze maand",
  },
  {
    code: "vergunninghouders-deel-totaal", bron: { thema: "vergunninghouders", kolom: "percentageTotaal" }, label: "deel van het totaal", eenheid: "deel", raster: "maand", maten: AANTAL, meer: "beter",
    betekenis: "gerealiseerd / totaal te realiseren",
  },
  {
    code: "vergunninghouders-deel-taakstelling", bron: { thema: "vergunninghouders", kolom: "percentageTaakstelling" }, label: "deel van de taakstelling", eenheid: "deel", raster: "maand", maten: AANTAL, meer: "beter",
    betekenis: "gerealiseerd / taakstelling van het halfjaar, zonder de stand",
  },
  {
    code: "vergunninghouders-op-schema", bron: { thema: "vergunninghouders", kolom: "opSchema" }, label: "voor of achter op schema", eenheid: "personen", raster: "maand", maten: ZONDER_OPGAVE, meer: "beter",
    betekenis: "gerealiseerd − schema; het schema is elke maand een zesde van het totaal. Negatief is achter",
  },
  {
    code: "vergunninghouders-achterstand", bron: { thema: "vergunninghouders", kolom: "eindstand" }, label: "achterstand aan het einde van het halfjaar", eenheid: "personen", raster: "halfjaar", maten: ZONDER_OPGAVE, meer: "slechter",
    betekenis: "wat aan het einde van het halfjaar nog moest. Positief is een achterstand, negatief een voorsprong",
  },
  {
    code: "vergunninghouders-stand-begin", bron: { thema: "vergunninghouders", kolom: "standBegin" }, label: "stand bij het begin van het halfjaar", eenheid: "personen", raster: "halfjaar", maten: ZONDER_OPGAVE, meer: "slechter",
    betekenis: "de gepubliceerde stand. Positief is een achterstand, negatief een voorsprong",
  },
  {
    code: "vergunninghouders-taakstelling", bron: { thema: "vergunninghouders", kolom: "taakstelling" }, label: "taakstelling", eenheid: "personen", raster: "halfjaar", maten: ZONDER_OPGAVE, meer: null,
    betekenis: "hoeveel vergunninghouders de gemeente in het halfjaar moet huisvesten, zoals het Rijk het publiceert",
  },
  {
    code: "vergunninghouders-correcties", bron: { thema: "vergunninghouders", kolom: "correcties" }, label: "correcties", eenheid: "personen", raster: "halfjaar", maten: AANTAL, meer: null,
    betekenis: "alle correctieregels van het halfjaar bij elkaar; geen regels is 0",
  },
  {
    code: "vergunninghouders-totaal", bron: { thema: "vergunninghouders", kolom: "totaalTeRealiseren" }, label: "totaal te realiseren", eenheid: "personen", raster: "halfjaar", maten: ZONDER_OPGAVE, meer: null,
    betekenis: "stand + taakstelling + correcties",
  },
  { code: "oekraine-plaatsen", bron: { thema: "oekraine", kolom: "plaatsen" }, label: "plaatsen", eenheid: "plaatsen", raster: "maand", maten: ALLE, meer: "beter", betekenis: "alle plaatsen in de gemeentelijke opvang" },
  { code: "oekraine-bezet", bron: { thema: "oekraine", kolom: "bezet" }, label: "bezet", eenheid: "plaatsen", raster: "maand", maten: ALLE, meer: null, betekenis: "plaatsen waar iemand woont" },
  { code: "oekraine-beschikbaar", bron: { thema: "oekraine", kolom: "beschikbaar" }, label: "beschikbaar", eenheid: "plaatsen", raster: "maand", maten: ALLE, meer: null, betekenis: "vrije plaatsen waar daadwerkelijk iemand kan komen wonen" },
  { code: "oekraine-particulier", bron: { thema: "oekraine", kolom: "particulier" }, label: "particuliere opvang", eenheid: "plaatsen", raster: "maand", maten: ALLE, meer: null, betekenis: "plaatsen bij particulieren, naast de gemeentelijke opvang" },
  { code: "oekraine-verschil", bron: { thema: "oekraine", kolom: "verschil" }, label: "verschil met de opgave", eenheid: "plaatsen", raster: "maand", maten: ALLE, meer: "beter", betekenis: "plaatsen − opgave. Negatief is een tekort" },
  { code: "oekraine-snijverlies", bron: { thema: "oekraine", kolom: "snijverlies" }, label: "snijverlies", eenheid: "plaatsen", raster: "maand", maten: ZONDER_OPGAVE, meer: "slechter", betekenis: "plaatsen − bezet − beschikbaar: leeg en niet te gebruiken" },
  { code: "oekraine-bezettingsgraad", bron: { thema: "oekraine", kolom: "bezettingsgraad" }, label: "bezettingsgraad", eenheid: "deel", raster: "maand", maten: AANTAL, meer: null, betekenis: "bezet / plaatsen" },
  { code: "oekraine-benutting", bron: { thema: "oekraine", kolom: "benutting" }, label: "benutting", eenheid: "deel", raster: "maand", maten: AANTAL, meer: null, betekenis: "1 − beschikbaar / plaatsen" },
  { code: "oekraine-opgave", bron: { thema: "oekraine", kolom: "opgave" }, label: "opgave", eenheid: "plaatsen", raster: "maand", maten: ZONDER_OPGAVE, meer: null, betekenis: "het aantal plaatsen dat er op de eerstvolgende datum moet zijn, zoals aan het einde van de maand bekend" },
  { code: "amv-nidos-totaal", bron: { thema: "amvNidos", kolom: "totaal" }, label: "totaal", eenheid: "plaatsen", raster: "halfjaar", maten: ALLE, meer: "beter", betekenis: "realisatie + te verwachten" },
  { code: "amv-nidos-realisatie", bron: { thema: "amvNidos", kolom: "realisatie" }, label: "realisatie", eenheid: "plaatsen", raster: "halfjaar", maten: ALLE, meer: "beter", betekenis: "plaatsen bij Nidos die er zijn" },
  { code: "amv-nidos-verwacht", bron: { thema: "amvNidos", kolom: "verwacht" }, label: "te verwachten", eenheid: "plaatsen", raster: "halfjaar", maten: ALLE, meer: "beter", betekenis: "plaatsen bij Nidos die nog komen" },
  { code: "amv-nidos-verschil", bron: { thema: "amvNidos", kolom: "verschil" }, label: "verschil met de opgave", eenheid: "plaatsen", raster: "halfjaar", maten: ALLE, meer: "beter", betekenis: "totaal − opgave. Negatief is een tekort" },
  { code: "amv-nidos-opgave", bron: { thema: "amvNidos", kolom: "opgave" }, label: "opgave", eenheid: "plaatsen", raster: "halfjaar", maten: ZONDER_OPGAVE, meer: null, betekenis: "het aantal plaatsen voor amv’ers bij Nidos in het halfjaar" },
  { code: "amv-coa-realisatie", bron: { thema: "amvCoa", kolom: "realisatie" }, label: "realisatie", eenheid: "plaatsen", raster: "maand", maten: ALLE, meer: "beter", betekenis: "plaatsen voor amv’ers op de asiellocaties van de gemeente" },
  { code: "amv-coa-verschil", bron: { thema: "amvCoa", kolom: "verschil" }, label: "verschil met de opgave", eenheid: "plaatsen", raster: "maand", maten: ALLE, meer: "beter", betekenis: "realisatie − opgave van het jaar. Negatief is een tekort" },
  { code: "amv-coa-opgave", bron: { thema: "amvCoa", kolom: "opgave" }, label: "opgave", eenheid: "plaatsen", raster: "jaar", maten: ZONDER_OPGAVE, meer: null, betekenis: "het aantal plaatsen voor amv’ers bij het COA in het jaar" },
  { code: "asiel-regulier", bron: { thema: "asiel", kolom: "regulier" }, label: "reguliere plaatsen", eenheid: "plaatsen", raster: "maand", maten: ALLE, meer: "beter", betekenis: "reguliere plaatsen op de laatste dag van de maand, zoals toen bekend" },
  { code: "asiel-amv", bron: { thema: "asiel", kolom: "amv" }, label: "waarvan amv", eenheid: "plaatsen", raster: "maand", maten: ALLE, meer: "beter", betekenis: "plaatsen voor amv’ers, een deel van de plaatsen van de locatie" },
  { code: "asiel-noodopvang", bron: { thema: "asiel", kolom: "noodopvang" }, label: "noodopvang", eenheid: "plaatsen", raster: "maand", maten: ZONDER_OPGAVE, meer: null, betekenis: "plaatsen in de noodopvang; die heeft geen opgave" },
  { code: "asiel-verschil", bron: { thema: "asiel", kolom: "verschil" }, label: "verschil met de opgave", eenheid: "plaatsen", raster: "maand", maten: AANTAL, alleenProvincie: true, meer: "beter", betekenis: "reguliere plaatsen − opgave van de provincie. Negatief is een tekort" },
  { code: "asiel-opgave", bron: { thema: "asiel", kolom: "opgave" }, label: "opgave", eenheid: "plaatsen", raster: "maand", maten: AANTAL, alleenProvincie: true, meer: null, betekenis: "het aantal reguliere plaatsen dat de provincie op de eerstvolgende datum moet hebben" },
  { code: "asiel-opgave-amv", bron: { thema: "asiel", kolom: "opgaveAmv" }, label: "opgave amv", eenheid: "plaatsen", raster: "maand", maten: AANTAL, alleenProvincie: true, meer: null, betekenis: "het deel van de opgave dat voor amv’ers is" },
  { code: "inwoners", bron: { thema: "algemeen", kolom: "inwoners" }, label: "inwoners", eenheid: "inwoners", raster: "jaar", maten: AANTAL, meer: null, betekenis: "het aantal inwoners, op de laatste datum van het jaar die bekend is" },
];

/** The register entry with this code, or undefined when there is none. */
export function findReeksindicator(code: string): Reeksindicator | undefined {
  return REEKSEN.find((r) => r.code === code);
}
