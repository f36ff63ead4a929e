import type { AmvCoaKolom } from "./amv-coa";
import type { AmvNidosKolom } from "./amv-nidos";
import type { OekraineKolom } from "./oekraine";
import type { VergunninghoudersKolom } from "./vergunninghouders";

/** The register of what can be followed through time: every figure of the five tables and what is derived from them. What each means stands in the register of indicators. */

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
}

const ALLE = MATEN;
const ZONDER_OPGAVE = ["aantal", "inwoners"] as const;
const AANTAL = ["aantal"] as const;

export const REEKSEN: readonly Reeksindicator[] = [
  {
    code: "vergunninghouders-nog-te-realiseren", bron: { thema: "vergunninghouders", kolom: "nogTeRealiseren" }, label: "nog te realiseren", eenheid: "personen", raster: "maand", maten: ALLE, meer: "slechter",
  },
  {
    code: "vergunninghouders-per-maand", bron: { thema: "vergunninghouders", kolom: "maand" }, label: "gehuisvest per maand", eenheid: "personen", raster: "maand", maten: ALLE, meer: "beter",
  },
  {
    code: "vergunninghouders-gerealiseerd", bron: { thema: "vergunninghouders", kolom: "gerealiseerd" }, label: "gerealiseerd in het halfjaar", eenheid: "personen", raster: "maand", maten: ALLE, meer: "beter",
  },
  {
    code: "vergunninghouders-deel-totaal", bron: { thema: "vergunninghouders", kolom: "percentageTotaal" }, label: "deel van het totaal", eenheid: "deel", raster: "maand", maten: AANTAL, meer: "beter",
  },
  {
    code: "vergunninghouders-deel-taakstelling", bron: { thema: "vergunninghouders", kolom: "percentageTaakstelling" }, label: "deel van de taakstelling", eenheid: "deel", raster: "maand", maten: AANTAL, meer: "beter",
  },
  {
    code: "vergunninghouders-op-schema", bron: { thema: "vergunninghouders", kolom: "opSchema" }, label: "voor of achter op schema", eenheid: "personen", raster: "maand", maten: ZONDER_OPGAVE, meer: "beter",
  },
  {
    code: "vergunninghouders-achterstand", bron: { thema: "vergunninghouders", kolom: "eindstand" }, label: "achterstand aan het einde van het halfjaar", eenheid: "personen", raster: "halfjaar", maten: ZONDER_OPGAVE, meer: "slechter",
  },
  {
    code: "vergunninghouders-stand-begin", bron: { thema: "vergunninghouders", kolom: "standBegin" }, label: "stand bij het begin van het halfjaar", eenheid: "personen", raster: "halfjaar", maten: ZONDER_OPGAVE, meer: "slechter",
  },
  {
    code: "vergunninghouders-taakstelling", bron: { thema: "vergunninghouders", kolom: "taakstelling" }, label: "taakstelling", eenheid: "personen", raster: "halfjaar", maten: ZONDER_OPGAVE, meer: null,
  },
  {
    code: "vergunninghouders-correcties", bron: { thema: "vergunninghouders", kolom: "correcties" }, label: "correcties", eenheid: "personen", raster: "halfjaar", maten: AANTAL, meer: null,
  },
  {
    code: "vergunninghouders-totaal", bron: { thema: "vergunninghouders", kolom: "totaalTeRealiseren" }, label: "totaal te realiseren", eenheid: "personen", raster: "halfjaar", maten: ZONDER_OPGAVE, meer: null,
  },
  { code: "oekraine-plaatsen", bron: { thema: "oekraine", kolom: "plaatsen" }, label: "plaatsen", eenheid: "plaatsen", raster: "maand", maten: ALLE, meer: "beter" },
  { code: "oekraine-bezet", bron: { thema: "oekraine", kolom: "bezet" }, label: "bezet", eenheid: "plaatsen", raster: "maand", maten: ALLE, meer: null },
  { code: "oekraine-beschikbaar", bron: { thema: "oekraine", kolom: "beschikbaar" }, label: "beschikbaar", eenheid: "plaatsen", raster: "maand", maten: ALLE, meer: null },
  { code: "oekraine-particulier", bron: { thema: "oekraine", kolom: "particulier" }, label: "particuliere opvang", eenheid: "plaatsen", raster: "maand", maten: ALLE, meer: null },
  { code: "oekraine-verschil", bron: { thema: "oekraine", kolom: "verschil" }, label: "verschil met de opgave", eenheid: "plaatsen", raster: "maand", maten: ALLE, meer: "beter" },
  { code: "oekraine-snijverlies", bron: { thema: "oekraine", kolom: "snijverlies" }, label: "snijverlies", eenheid: "plaatsen", raster: "maand", maten: ZONDER_OPGAVE, meer: "slechter" },
  { code: "oekraine-bezettingsgraad", bron: { thema: "oekraine", kolom: "bezettingsgraad" }, label: "bezettingsgraad", eenheid: "deel", raster: "maand", maten: AANTAL, meer: null },
  { code: "oekraine-benutting", bron: { thema: "oekraine", kolom: "benutting" }, label: "benutting", eenheid: "deel", raster: "maand", maten: AANTAL, meer: null },
  { code: "oekraine-opgave", bron: { thema: "oekraine", kolom: "opgave" }, label: "opgave", eenheid: "plaatsen", raster: "maand", maten: ZONDER_OPGAVE, meer: null },
  { code: "amv-nidos-totaal", bron: { thema: "amvNidos", kolom: "totaal" }, label: "totaal", eenheid: "plaatsen", raster: "halfjaar", maten: ALLE, meer: "beter" },
  { code: "amv-nidos-realisatie", bron: { thema: "amvNidos", kolom: "realisatie" }, label: "realisatie", eenheid: "plaatsen", raster: "halfjaar", maten: ALLE, meer: "beter" },
  { code: "amv-nidos-verwacht", bron: { thema: "amvNidos", kolom: "verwacht" }, label: "te verwachten", eenheid: "plaatsen", raster: "halfjaar", maten: ALLE, meer: "beter" },
  { code: "amv-nidos-verschil", bron: { thema: "amvNidos", kolom: "verschil" }, label: "verschil met de opgave", eenheid: "plaatsen", raster: "halfjaar", maten: ALLE, meer: "beter" },
  { code: "amv-nidos-opgave", bron: { thema: "amvNidos", kolom: "opgave" }, label: "opgave", eenheid: "plaatsen", raster: "halfjaar", maten: ZONDER_OPGAVE, meer: null },
  { code: "amv-coa-realisatie", bron: { thema: "amvCoa", kolom: "realisatie" }, label: "realisatie", eenheid: "plaatsen", raster: "maand", maten: ALLE, meer: "beter" },
  { code: "amv-coa-verschil", bron: { thema: "amvCoa", kolom: "verschil" }, label: "verschil met de opgave", eenheid: "plaatsen", raster: "maand", maten: ALLE, meer: "beter" },
  { code: "amv-coa-opgave", bron: { thema: "amvCoa", kolom: "opgave" }, label: "opgave", eenheid: "plaatsen", raster: "jaar", maten: ZONDER_OPGAVE, meer: null },
  { code: "asiel-regulier", bron: { thema: "asiel", kolom: "regulier" }, label: "reguliere plaatsen", eenheid: "plaatsen", raster: "maand", maten: ALLE, meer: "beter" },
  { code: "asiel-amv", bron: { thema: "asiel", kolom: "amv" }, label: "waarvan amv", eenheid: "plaatsen", raster: "maand", maten: ALLE, meer: "beter" },
  { code: "asiel-noodopvang", bron: { thema: "asiel", kolom: "noodopvang" }, label: "noodopvang", eenheid: "plaatsen", raster: "maand", maten: ZONDER_OPGAVE, meer: null },
  { code: "asiel-verschil", bron: { thema: "asiel", kolom: "verschil" }, label: "verschil met de opgave", eenheid: "plaatsen", raster: "maand", maten: AANTAL, alleenProvincie: true, meer: "beter" },
  { code: "asiel-opgave", bron: { thema: "asiel", kolom: "opgave" }, label: "opgave", eenheid: "plaatsen", raster: "maand", maten: AANTAL, alleenProvincie: true, meer: null },
  { code: "asiel-opgave-amv", bron: { thema: "asiel", kolom: "opgaveAmv" }, label: "opgave amv", eenheid: "plaatsen", raster: "maand", maten: AANTAL, alleenProvincie: true, meer: null },
  { code: "inwoners", bron: { thema: "algemeen", kolom: "inwoners" }, label: "inwoners", eenheid: "inwoners", raster: "jaar", maten: AANTAL, meer: null },
];

/** The register entry with this code, or undefined when there is none. */
export function findReeksindicator(code: string): Reeksindicator | undefined {
  return REEKSEN.find((r) => r.code === code);
}
