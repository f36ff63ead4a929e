import type { Actor } from "@/lib/access/actor";
import { eis } from "@/lib/access/rechten";
import { addAuditregel } from "./audit";
import { db, writeTransaction } from "./db";
import { naamVan } from "./vastleggen";

export interface NieuweLocatievraag {
  readonly locatie: number;
  readonly vraag: string;
  /** organisation or role */
  readonly aan: string;
  /** date, 2024-09-11 */
  readonly sinds: string;
}

/**
 * Ask something about a location. The same open question twice is one.
 * @returns false when the province has no such location
 * @throws GeenToegang unless the actor may write the figures of the province
 */
export async function askLocatievraag(actor: Actor, provincie: string, { locatie, vraag, aan, sinds }: NieuweLocatievraag): Promise<boolean> {
  eis(actor, "cijfers.schrijven", { provincie });
  return writeTransaction(await db(), async (tx) => {
    const own = await tx.locatie.findFirst({ where: { id: locatie, gebied: { provincieCode: provincie } } });
    if (!own) return false;
    const open = await tx.locatievraag.count({ where: { locatieId: locatie, vraag, aan, sinds, antwoorden: { none: {} } } });
    if (open > 0) return true;
    await tx.locatievraag.create({ data: { locatieId: locatie, vraag, aan, sinds, op: new Date(), door: naamVan(actor) } });
    await addAuditregel(actor, tx, { handeling: "vraag bij locatie gesteld", onderwerp: own.naam, provincie, bijzonderheden: { aan, sinds } });
    return true;
  });
}

export type Antwoorduitkomst = "opgeslagen" | "al-beantwoord" | "onbekende-vraag";

/**
 * Answer a question about a location, which closes it. A second answer is refused, unless it says the same.
 * @throws GeenToegang unless the actor may write the figures of the province
 */
export async function answerLocatievraag(actor: Actor, provincie: string, vraagId: number, antwoord: string): Promise<Antwoorduitkomst> {
  eis(actor, "cijfers.schrijven", { provincie });
  return writeTransaction(await db(), async (tx) => {
    const vraag = await tx.locatievraag.findFirst({ where: { id: vraagId, locatie: { gebied: { provincieCode: provincie } } }, include: { locatie: true, antwoorden: true } });
    if (!vraag) return "onbekende-vraag";
    const [given] = vraag.antwoorden;
    if (given) return given.antwoord === antwoord ? "opgeslagen" : "al-beantwoord";
    await tx.locatieantwoord.create({ data: { vraagId, antwoord, op: new Date(), door: naamVan(actor) } });
    await addAuditregel(actor, tx, { handeling: "vraag bij locatie beantwoord", onderwerp: vraag.locatie.naam, provincie, bijzonderheden: { vraag: vraag.vraag } });
    return "opgeslagen";
  });
}
