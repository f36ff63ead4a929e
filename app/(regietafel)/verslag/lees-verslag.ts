import type { AccountActor } from "@/lib/access/actor";
import { readAfspraken } from "@/lib/data/afspraken";
import { readSpukversies } from "@/lib/data/spuk";
import { readVerslagversies } from "@/lib/data/verslag";
import { readVooruitzichten } from "@/lib/data/vooruitzicht";
import { inleverdatum } from "@/lib/domain/verslag";
import { laatstePeildatum } from "@/lib/domain/versie";
import { vooruitzichtenOp } from "@/lib/domain/vooruitzicht";
import { amsterdamToday } from "@/lib/format";
import { verslagjaarSchema } from "@/lib/schemas/verslag";
import type { Zoekparameters } from "@/lib/schemas/stand-keuze";
import type { Verslaginvoer } from "@/lib/view/verslag";
import { leesStand, type GelezenStand } from "../lees-stand";

/** @returns the year of an address; null when it is none */
export const jaarVan = (tekst: string): number | null => verslagjaarSchema.safeParse(tekst).data ?? null;

/**
 * The stand that a verslag of a year is made from: without a peildatum the last known one up to the day it must be in, what gemeenten
 * report included.
 */
export async function leesVerslagstand(actor: AccountActor, jaar: number, zoek: Zoekparameters) {
  const [vandaag, uiterlijk] = [amsterdamToday(), inleverdatum(jaar)];
  const tot = vandaag < uiterlijk ? vandaag : uiterlijk;
  const [meldingen, spuks] = await Promise.all([readVerslagversies(actor, actor.provincie, jaar, null), readSpukversies(actor, actor.provincie, null)]);
  return leesStand(actor, zoek, tot, laatstePeildatum([...meldingen, ...spuks], tot));
}

/** All that the verslag of a year is made from beside that stand, at the same two moments. */
export async function leesVerslag(actor: AccountActor, jaar: number, { invoer, keuze, peildatum, bekendOp }: GelezenStand): Promise<Verslaginvoer> {
  const { provincie } = actor;
  const [meldingen, spuks, afspraken, vooruitzichten] = await Promise.all([
    readVerslagversies(actor, provincie, jaar, bekendOp), readSpukversies(actor, provincie, bekendOp), readAfspraken(actor, provincie, bekendOp, peildatum), readVooruitzichten(actor, provincie, bekendOp),
  ]);
  return {
    jaar, invoer, bekendOp: keuze.bekendOp, keuze: { peildatum, opties: keuze.opties, capaciteitsdata: keuze.capaciteitsdata },
    meldingen, spuks, afspraken, vooruitzichten: vooruitzichtenOp(vooruitzichten, peildatum),
  };
}
