import { z } from "zod";
import { ZSM } from "@/lib/domain/dossier";
import { parseDatum, parseDeeldatum } from "./deeldatum";
import type { Veldfout } from "./fase-formulier";

/** A field as typed; one that is missing or a file is empty. */
export const tekst = z.string().catch("").transform((t) => t.trim());

const LONGEST = 500;

/** A year, month or date that may be left empty. */
export function leesDeeldatum(veld: string, getypt: string, fouten: Veldfout[]): string | null {
  if (getypt === "") return null;
  const iso = parseDeeldatum(getypt);
  if (iso === null) fouten.push({ veld, tekst: `‘${getypt.slice(0, 30)}’ is geen jaar, maand of datum. Typ bijvoorbeeld 2026, 10-2026 of 1-10-2026` });
  return iso;
}

/** A deadline: a year, month or date, z.s.m., or nothing. */
export function leesTermijn(veld: string, getypt: string, fouten: Veldfout[]): string | null {
  return /^(z\.?s\.?m\.?|zo snel mogelijk)$/i.test(getypt) ? ZSM : leesDeeldatum(veld, getypt, fouten);
}

/** A text that must be there. @param leeg what to say when it is not */
export function leesVerplicht(veld: string, getypt: string, leeg: string, fouten: Veldfout[], langst = LONGEST): string {
  if (getypt === "") fouten.push({ veld, tekst: leeg });
  return leesTekst(veld, getypt, fouten, langst);
}

/** A text that may be left empty. */
export function leesTekst(veld: string, getypt: string, fouten: Veldfout[], langst = LONGEST): string {
  if (getypt.length > langst) fouten.push({ veld, tekst: `Dit is langer dan ${langst} tekens. Maak het korter` });
  return getypt;
}

/** The fields that say where a version comes from, by the name of their input. */
export const herkomstvelden = { peildatum: tekst, bron: tekst, toelichting: tekst, reden: tekst };

type Getypt = { readonly [veld in keyof typeof herkomstvelden]: string };

/** Where a version comes from. @param nieuw a first version needs no reden; @param voorbeeld of a bron */
export function leesHerkomst(getypt: Getypt, vandaag: string, nieuw: boolean, voorbeeld: string, fouten: Veldfout[]) {
  const peildatum = parseDatum(getypt.peildatum);
  if (peildatum === null) fouten.push({ veld: "peildatum", tekst: "Vul een peildatum in, bijvoorbeeld 11-9-2024" });
  else if (peildatum > vandaag) fouten.push({ veld: "peildatum", tekst: "De peildatum ligt in de toekomst. Kies vandaag of eerder" });
  const bron = leesVerplicht("bron", getypt.bron, `Vul in waar u dit vandaan hebt, bijvoorbeeld: ${voorbeeld}`, fouten);
  const toelichting = leesTekst("toelichting", getypt.toelichting, fouten);
  const reden = nieuw ? null : leesVerplicht("reden", getypt.reden, "Vul in waarom u dit wijzigt", fouten);
  return { peildatum: peildatum ?? "", bron, toelichting, reden };
}
