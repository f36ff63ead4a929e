import { z } from "zod";
import { eindigtVoorBegin, type Afspraakgegevens } from "@/lib/domain/afspraak";
import { parseCelinvoer } from "@/lib/domain/celinvoer";
import { describeCelfout } from "@/lib/texts/celfouten";
import type { Veldfout } from "./fase-formulier";
import { herkomstvelden, leesDeeldatum, leesHerkomst, leesTekst, leesVerplicht, tekst } from "./veld";

export const afspraakGetyptSchema = z.object({ gebied: tekst, naar: tekst, plaatsen: tekst, van: tekst, tot: tekst, termijn: tekst, vervallen: tekst, ...herkomstvelden });
/** What stands in the fields; `vervallen` is "ja" or empty. */
export type Afspraakgetypt = z.output<typeof afspraakGetyptSchema>;

const PLACES = { magNegatief: false, staten: ["waarde"] } as const;

function leesPlaatsen(getypt: string, fouten: Veldfout[]): number {
  const gelezen = parseCelinvoer(getypt, PLACES);
  if (gelezen.soort === "fout") fouten.push({ veld: "plaatsen", tekst: describeCelfout(gelezen.fout, getypt, PLACES.staten) });
  const plaatsen = gelezen.soort === "cijfer" && gelezen.cijfer.staat === "waarde" ? gelezen.cijfer.waarde : 0;
  if (gelezen.soort !== "fout" && plaatsen === 0) fouten.push({ veld: "plaatsen", tekst: "Vul in om hoeveel plaatsen het gaat, minstens 1" });
  return plaatsen;
}

/** Reads the form of an uitruil. @param nieuw then it needs no reden, and cannot have lapsed */
export function parseAfspraak(getypt: Afspraakgetypt, vandaag: string, nieuw: boolean) {
  const fouten: Veldfout[] = [];
  const gegevens: Afspraakgegevens = {
    soort: "uitruil",
    gebied: leesVerplicht("gebied", getypt.gebied, "Kies een gemeente", fouten),
    naar: leesVerplicht("naar", getypt.naar, "Vul in voor welke gemeente de plaatsen tellen", fouten),
    plaatsen: leesPlaatsen(getypt.plaatsen, fouten),
    van: leesDeeldatum("van", getypt.van, fouten),
    tot: leesDeeldatum("tot", getypt.tot, fouten),
    termijn: leesTekst("termijn", getypt.termijn, fouten),
  };
  if (eindigtVoorBegin(gegevens)) fouten.push({ veld: "tot", tekst: "Het einde ligt vóór het begin. Kies een latere einddatum, of verbeter het begin" });
  const herkomst = leesHerkomst(getypt, vandaag, nieuw, "bestuursovereenkomst, 3-10-2024", fouten);
  if (fouten.length > 0) return { goed: false as const, fouten };
  return { goed: true as const, waarde: { gegevens, vervallen: !nieuw && getypt.vervallen !== "", ...herkomst } };
}
