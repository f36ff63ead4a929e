import type { Actor } from "@/lib/access/actor";
import { eis } from "@/lib/access/rechten";
import type { Cijfer, Staat } from "@/lib/domain/cijfer";
import { waarde } from "@/lib/domain/cijfer";
import type { IndicatorCode, ThemaCode } from "@/lib/domain/indicatoren";
import type { Cijfersleutel } from "@/lib/domain/waarneming";
import { addAuditregel } from "./audit";
import { db, writeTransaction, type Tx } from "./db";
import { naamVan } from "./vastleggen";

/** What a wethouder said of a figure, and what became of it. */
export interface Reactie extends Cijfersleutel {
  readonly id: number;
  readonly gebiedNaam: string;
  readonly peildatum: string;
  readonly tekst: string;
  /** the value it should be; null = none was given */
  readonly voorstel: Cijfer | null;
  readonly op: Date;
  readonly door: string;
  /** null = open */
  readonly antwoord: { readonly soort: "overgenomen" | "beantwoord"; readonly tekst: string; readonly op: Date; readonly door: string } | null;
}

/** There is no such figure or reactie (any more) to react on; the message is Dutch. */
export class ReactieFout extends Error {
  override readonly name = "ReactieFout";
}

const VOORSTEL = (staat: string | null, n: number | null): Cijfer | null => {
  if (staat === null) return null;
  return staat === "waarde" && n !== null ? waarde(n) : { staat: staat as Exclude<Staat, "waarde"> };
};

/** Which reacties: of one figure, or all; open ones only. */
export interface Reactiekeuze {
  readonly sleutel?: Cijfersleutel;
  readonly open?: boolean;
}

/**
 * Reacties of the province, newest first; a wethouder sees those of the own gemeente only.
 * @throws GeenToegang unless the actor may read reacties in the province
 */
export async function readReacties(actor: Actor, provincie: string, { sleutel, open = false }: Reactiekeuze): Promise<readonly Reactie[]> {
  eis(actor, "reacties.lezen", { provincie });
  const own = actor.soort === "account" && actor.rol === "wethouder" ? { gebiedCode: actor.gemeente ?? "" } : {};
  const rows = await (await db()).reactie.findMany({
    where: {
      AND: [own, sleutel ? { thema: sleutel.thema, indicator: sleutel.indicator, gebiedCode: sleutel.gebied, periode: sleutel.periode } : {}],
      gebied: { provincieCode: provincie },
      ...(open && { antwoorden: { none: {} } }),
    },
    include: { gebied: true, antwoorden: true },
    orderBy: { id: "desc" },
  });
  return rows.map(({ id, thema, indicator, gebiedCode, gebied, periode, peildatum, tekst, voorstelStaat, voorstelWaarde, op, door, antwoorden: [a] }) => ({
    id, thema: thema as ThemaCode, indicator: indicator as IndicatorCode, gebied: gebiedCode, gebiedNaam: gebied.naam, periode, peildatum, tekst,
    voorstel: VOORSTEL(voorstelStaat, voorstelWaarde), op, door,
    antwoord: a ? { soort: a.soort as "overgenomen" | "beantwoord", tekst: a.tekst, op: a.op, door: a.door } : null,
  }));
}

/**
 * React on the latest version of a figure of the own gemeente.
 * @param voorstel the value it should be, when one is given
 * @throws GeenToegang unless the actor is of that gemeente
 * @throws ReactieFout when nothing was recorded of the figure
 */
export async function addReactie(actor: Actor, provincie: string, sleutel: Cijfersleutel, { tekst, voorstel }: { tekst: string; voorstel: Cijfer | null }): Promise<number> {
  eis(actor, "cijfers.reageren", { provincie, gemeente: sleutel.gebied });
  return writeTransaction(await db(), async (tx) => {
    const { thema, indicator, gebied, periode } = sleutel;
    const latest = await tx.waarneming.findFirst({
      where: { thema, indicator, gebiedCode: gebied, periode, gebied: { provincieCode: provincie } }, orderBy: [{ peildatum: "desc" }, { versie: "desc" }],
    });
    if (!latest) throw new ReactieFout("Dit cijfer is er niet.");
    const said = { op: new Date(), door: naamVan(actor) };
    const figure = { thema, indicator, gebiedCode: gebied, periode, peildatum: latest.peildatum, versie: latest.versie };
    const proposed = voorstel && { voorstelStaat: voorstel.staat, voorstelWaarde: voorstel.staat === "waarde" ? voorstel.waarde : null };
    const { id } = await tx.reactie.create({ data: { ...figure, tekst, ...proposed, ...said } });
    await addAuditregel(actor, tx, { handeling: "reageren", onderwerp: `${thema} ${indicator}, ${gebied}, ${periode}`, provincie, bijzonderheden: { reactie: id } });
    return id;
  });
}

/** Close an open reactie of a figure, within the transaction that does so. @throws ReactieFout when it is not open */
export async function closeReactie(
  actor: Actor, tx: Tx, { id, sleutel, soort, tekst }: { id: number; sleutel: Cijfersleutel; soort: "overgenomen" | "beantwoord"; tekst: string },
): Promise<void> {
  const { thema, indicator, gebied, periode } = sleutel;
  const reactie = await tx.reactie.findFirst({ where: { id, thema, indicator, gebiedCode: gebied, periode }, include: { antwoorden: true } });
  if (!reactie) throw new ReactieFout("Deze reactie is er niet.");
  if (reactie.antwoorden.length > 0) throw new ReactieFout("Op deze reactie is al geantwoord.");
  await tx.reactieantwoord.create({ data: { reactieId: id, soort, tekst, op: new Date(), door: naamVan(actor) } });
}

/**
 * Answer a reactie without changing the figure.
 * @throws GeenToegang unless the actor enters figures of the province
 * @throws ReactieFout when there is no such open reactie in the province
 */
export async function answerReactie(actor: Actor, provincie: string, sleutel: Cijfersleutel, { id, tekst }: { id: number; tekst: string }): Promise<void> {
  eis(actor, "cijfers.schrijven", { provincie });
  await writeTransaction(await db(), async (tx) => {
    const own = await tx.reactie.findFirst({ where: { id, gebied: { provincieCode: provincie } } });
    if (!own) throw new ReactieFout("Deze reactie is er niet.");
    await closeReactie(actor, tx, { id, sleutel, soort: "beantwoord", tekst });
    await addAuditregel(actor, tx, { handeling: "reactie beantwoorden", onderwerp: `${own.thema} ${own.indicator}, ${own.gebiedCode}, ${own.periode}`, provincie, bijzonderheden: { reactie: id } });
  });
}
