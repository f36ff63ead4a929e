import { z } from "zod";
import { rijnummer } from "./rijnummer";
import { tekst } from "./veld";

const LONGEST = 500;

export const vraagGetyptSchema = z.object({ vraag: tekst, aan: tekst, sinds: tekst });
export const antwoordSchema = z.object({ locatie: rijnummer.catch(0), nummer: rijnummer.catch(0), antwoord: tekst });

/** What is wrong with a text that must be there; undefined when nothing is. */
export function tekstfout(waarde: string, leeg: string): string | undefined {
  if (waarde === "") return leeg;
  return waarde.length > LONGEST ? `Dit is langer dan ${LONGEST} tekens. Maak het korter` : undefined;
}
