import { z } from "zod";
import type { Spukgegevens } from "@/lib/domain/spuk";
import { parseDatum } from "./deeldatum";
import type { Veldfout } from "./fase-formulier";
import { herkomstvelden, leesHerkomst, leesVerplicht, tekst } from "./veld";

export const spukGetyptSchema = z.object({ naam: tekst, bedrag: tekst, vanaf: tekst, vervallen: tekst, ...herkomstvelden });
/** What stands in the fields; `vervallen` is "ja" or empty. */
export type Spukgetypt = z.output<typeof spukGetyptSchema>;

/** Euros as Dutch writes them, with or without cents. */
const EURO = /^(?:€\s*)?(\d{1,3}(?:\.\d{3})+|\d{1,7})(?:,(\d{2}))?$/;
/** What a column for whole numbers holds. */
const HOOGSTE = 2_147_483_647;

/** @returns euro cents; null when it is no amount */
export function parseBedrag(text: string): number | null {
  const [, euros, cents] = EURO.exec(text) ?? [];
  if (euros === undefined) return null;
  const total = Number(euros.replaceAll(".", "")) * 100 + Number(cents ?? 0);
  return total <= HOOGSTE ? total : null;
}

/** Reads the form of a SPUK. An empty amount or date is onbekend. @param nieuw then it needs no reden, and cannot have lapsed */
export function parseSpuk(getypt: Spukgetypt, vandaag: string, nieuw: boolean) {
  const fouten: Veldfout[] = [];
  const bedrag = parseBedrag(getypt.bedrag);
  if (getypt.bedrag !== "" && bedrag === null) fouten.push({ veld: "bedrag", tekst: "Dit is geen bedrag. Typ bijvoorbeeld 2.500 of 2.500,50, of laat leeg als het niet bekend is" });
  const vanaf = parseDatum(getypt.vanaf);
  if (getypt.vanaf !== "" && vanaf === null) fouten.push({ veld: "vanaf", tekst: "Dit is geen datum. Typ bijvoorbeeld 1-1-2025, of laat leeg" });
  const gegevens: Spukgegevens = { naam: leesVerplicht("naam", getypt.naam, "Vul de naam van de SPUK in", fouten), bedrag, vanaf };
  const herkomst = leesHerkomst(getypt, vandaag, nieuw, "regeling in de Staatscourant, 3-10-2024", fouten);
  if (fouten.length > 0) return { goed: false as const, fouten };
  return { goed: true as const, waarde: { gegevens, vervallen: !nieuw && getypt.vervallen !== "", ...herkomst } };
}
