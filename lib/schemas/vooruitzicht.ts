import { z } from "zod";
import { parseCelinvoer } from "@/lib/domain/celinvoer";
import { checkVooruitzicht, VOORUITZICHTSOORTEN, VOORUITZICHTZEKERHEDEN, type Vooruitzichtfout, type Vooruitzichtgegevens } from "@/lib/domain/vooruitzicht";
import { describeCelfout } from "@/lib/texts/celfouten";
import type { Veldfout } from "./fase-formulier";
import { herkomstvelden, leesDeeldatum, leesHerkomst, leesVerplicht, tekst } from "./veld";

export const vooruitzichtGetyptSchema = z.object({
  gemeente: tekst, naam: tekst, soort: tekst, plaatsenVan: tekst, plaatsenTot: tekst, vervangt: tekst, van: tekst, tot: tekst, zekerheid: tekst, ...herkomstvelden,
});
/** What stands in the fields; `vervangt` is "ja" or empty. */
export type Vooruitzichtgetypt = z.output<typeof vooruitzichtGetyptSchema>;

const WRONG: Readonly<Record<Vooruitzichtfout["soort"], string>> = {
  "halve-reeks": "Vul beide aantallen in, of geen van beide als het aantal niet bekend is",
  "reeks-omgekeerd": "Dit aantal is kleiner dan het eerste. Vul het hoogste aantal hier in",
  "einde-voor-begin": "Het einde ligt vóór het begin. Kies een latere einddatum, of verbeter het begin",
};

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
  if (nieuw) {
    leesVerplicht("gemeente", getypt.gemeente, "Kies een gemeente", fouten);
    leesVerplicht("naam", getypt.naam, "Vul een naam in", fouten);
  }
  const gegevens: Vooruitzichtgegevens = {
    soort: VOORUITZICHTSOORTEN.find((s) => s === getypt.soort) ?? "plan",
    plaatsenVan: number("plaatsenVan"),
    plaatsenTot: number("plaatsenTot"),
    vervangt: getypt.vervangt !== "",
    van: leesDeeldatum("van", getypt.van, fouten),
    tot: leesDeeldatum("tot", getypt.tot, fouten),
    zekerheid: VOORUITZICHTZEKERHEDEN.find((z) => z === getypt.zekerheid) ?? "onbevestigd",
  };
  const herkomst = leesHerkomst(getypt, vandaag, nieuw, "mail gemeente Urk, 3-10-2024", fouten);
  if (fouten.length === 0) fouten.push(...checkVooruitzicht(gegevens).map(({ veld, soort }) => ({ veld, tekst: WRONG[soort] })));
  if (fouten.length > 0) return { goed: false, fouten };
  return { goed: true, waarde: { gebied: getypt.gemeente, naam: getypt.naam, gegevens, ...herkomst } };
}
