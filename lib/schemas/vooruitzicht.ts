import { z } from "zod";
import { parseCelinvoer } from "@/lib/domain/celinvoer";
import { checkVooruitzicht, VOORUITZICHTSOORTEN, VOORUITZICHTZEKERHEDEN, type Vooruitzichtfout, type Vooruitzichtgegevens } from "@/lib/domain/vooruitzicht";
import { describeCelfout } from "@/lib/texts/celfouten";
import { parseDatum, parseDeeldatum } from "./deeldatum";
import type { Veldfout } from "./fase-formulier";
import { rijnummer } from "./rijnummer";

/** A field as typed; one that is missing or a file is empty. */
const tekst = z.string().catch("").transform((t) => t.trim());

export const vooruitzichtGetyptSchema = z.object({
  gemeente: tekst, naam: tekst, soort: tekst, plaatsenVan: tekst, plaatsenTot: tekst, vervangt: tekst, van: tekst, tot: tekst, zekerheid: tekst,
  peildatum: tekst, bron: tekst, toelichting: tekst, reden: tekst,
});
/** What stands in the fields; `vervangt` is "ja" or empty. */
export type Vooruitzichtgetypt = z.output<typeof vooruitzichtGetyptSchema>;

/** The version that the form was made from; 0 = it is new. */
export const vooruitzichtBasisSchema = rijnummer.catch(0);

const WRONG: Readonly<Record<Vooruitzichtfout["soort"], string>> = {
  "halve-reeks": "Vul beide aantallen in, of geen van beide als het aantal niet bekend is",
  "reeks-omgekeerd": "Dit aantal is kleiner dan het eerste. Vul het hoogste aantal hier in",
  "einde-voor-begin": "Het einde ligt vóór het begin. Kies een latere einddatum, of verbeter het begin",
};

const LONGEST = 500;
const PLACES = { magNegatief: false, staten: ["waarde", "onbekend"] } as const;

export interface GelezenVooruitzicht {
  readonly gebied: string;
  readonly naam: string;
  readonly gegevens: Vooruitzichtgegevens;
  readonly peildatum: string;
  readonly bron: string;
  readonly toelichting: string;
  readonly reden: string | null;
}

type Uitkomst = { readonly goed: true; readonly waarde: GelezenVooruitzicht } | { readonly goed: false; readonly fouten: readonly Veldfout[] };

/** Reads the form of a location or plan. @param nieuw then it has a gemeente and a naam, and needs no reden */
export function parseVooruitzicht(getypt: Vooruitzichtgetypt, vandaag: string, nieuw: boolean): Uitkomst {
  const fouten: Veldfout[] = [];
  const number = (veld: "plaatsenVan" | "plaatsenTot"): number | null => {
    const gelezen = parseCelinvoer(getypt[veld], PLACES);
    if (gelezen.soort === "fout") fouten.push({ veld, tekst: describeCelfout(gelezen.fout, getypt[veld], PLACES.staten) });
    return gelezen.soort === "cijfer" && gelezen.cijfer.staat === "waarde" ? gelezen.cijfer.waarde : null;
  };
  const part = (veld: "van" | "tot"): string | null => {
    const iso = getypt[veld] === "" ? null : parseDeeldatum(getypt[veld]);
    if (getypt[veld] !== "" && iso === null) fouten.push({ veld, tekst: `‘${getypt[veld].slice(0, 30)}’ is geen jaar, maand of datum. Typ bijvoorbeeld 2026, 10-2026 of 1-10-2026` });
    return iso;
  };
  const need = (veld: keyof Vooruitzichtgetypt, reden: string) => {
    if (getypt[veld] === "") fouten.push({ veld, tekst: reden });
    else if (getypt[veld].length > LONGEST) fouten.push({ veld, tekst: `Dit is langer dan ${LONGEST} tekens. Maak het korter` });
  };
  if (nieuw) {
    need("gemeente", "Kies een gemeente");
    need("naam", "Vul een naam in");
  }
  const gegevens: Vooruitzichtgegevens = {
    soort: VOORUITZICHTSOORTEN.find((s) => s === getypt.soort) ?? "plan",
    plaatsenVan: number("plaatsenVan"),
    plaatsenTot: number("plaatsenTot"),
    vervangt: getypt.vervangt !== "",
    van: part("van"),
    tot: part("tot"),
    zekerheid: VOORUITZICHTZEKERHEDEN.find((z) => z === getypt.zekerheid) ?? "onbevestigd",
  };
  const peildatum = parseDatum(getypt.peildatum);
  if (peildatum === null) fouten.push({ veld: "peildatum", tekst: "Vul een peildatum in, bijvoorbeeld 11-9-2024" });
  else if (peildatum > vandaag) fouten.push({ veld: "peildatum", tekst: "De peildatum ligt in de toekomst. Kies vandaag of eerder" });
  need("bron", "Vul in waar u dit vandaan hebt, bijvoorbeeld: mail gemeente Urk, 3-10-2024");
  if (!nieuw) need("reden", "Vul in waarom u dit wijzigt");
  if (getypt.toelichting.length > LONGEST) fouten.push({ veld: "toelichting", tekst: `Dit is langer dan ${LONGEST} tekens. Maak het korter` });
  if (fouten.length === 0) fouten.push(...checkVooruitzicht(gegevens).map(({ veld, soort }) => ({ veld, tekst: WRONG[soort] })));
  if (fouten.length > 0 || peildatum === null) return { goed: false, fouten };
  return { goed: true, waarde: { gebied: getypt.gemeente, naam: getypt.naam, gegevens, peildatum, bron: getypt.bron, toelichting: getypt.toelichting, reden: getypt.reden === "" ? null : getypt.reden } };
}
