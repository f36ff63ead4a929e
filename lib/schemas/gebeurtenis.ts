import { z } from "zod";
import { GEBEURTENISSOORTEN, type Gebeurtenisgegevens } from "@/lib/domain/gebeurtenis";
import { THEMAS } from "@/lib/domain/indicatoren";
import type { Veldfout } from "./fase-formulier";
import { herkomstvelden, leesDeeldatum, leesHerkomst, leesVerplicht, tekst } from "./veld";

export const gebeurtenisGetyptSchema = z.object({ datum: tekst, label: tekst, soort: tekst, thema: tekst, gebied: tekst, vervallen: tekst, ...herkomstvelden });
/** What stands in the fields; `vervallen` is "ja" or empty, and so is a thema that there is not. */
export type Gebeurtenisgetypt = z.output<typeof gebeurtenisGetyptSchema>;

/** As long as fits beside a chart. */
const LONGEST = 120;

/** Reads the form of an event. @param nieuw then it needs no reden, and cannot have lapsed */
export function parseGebeurtenis(getypt: Gebeurtenisgetypt, vandaag: string, nieuw: boolean) {
  const fouten: Veldfout[] = [];
  const datum = leesDeeldatum("datum", getypt.datum, fouten);
  if (getypt.datum === "") fouten.push({ veld: "datum", tekst: "Vul een jaar, maand of datum in, bijvoorbeeld 11-12-2024" });
  const label = leesVerplicht("label", getypt.label, "Vul in wat er gebeurt", fouten, LONGEST);
  const soort = GEBEURTENISSOORTEN.find((s) => s === getypt.soort);
  if (soort === undefined) fouten.push({ veld: "soort", tekst: "Kies een soort" });
  const thema = THEMAS.find((t) => t === getypt.thema) ?? null;
  if (getypt.thema !== "" && thema === null) fouten.push({ veld: "thema", tekst: "Kies een thema uit de lijst" });
  const gebied = leesVerplicht("gebied", getypt.gebied, "Kies een gebied", fouten);
  const herkomst = leesHerkomst(getypt, vandaag, nieuw, "verslag PRT 11-12-2024, agendapunt 3", fouten);
  if (fouten.length > 0 || datum === null || soort === undefined) return { goed: false as const, fouten };
  const gegevens: Gebeurtenisgegevens = { datum, label, soort, thema, gebied };
  return { goed: true as const, waarde: { gegevens, vervallen: !nieuw && getypt.vervallen !== "", ...herkomst } };
}
