import type { Actor } from "@/lib/access/actor";
import { eis } from "@/lib/access/rechten";
import { numberOf, type Cijfer } from "@/lib/domain/cijfer";
import type { Spukkeuze, Verslaggegevens, Verslagversie } from "@/lib/domain/verslag";
import type { Verslagregel as Rij } from "@/prisma/generated/sqlite/client";
import { addAuditregel } from "./audit";
import { db, writeTransaction } from "./db";
import { onthoud } from "./geheugen";
import { cijferOf } from "./rijen";
import { vastleggingVan } from "./vastleggen";

function keuzeOf({ id, keuze, spukSleutel }: Rij): Spukkeuze {
  if (keuze !== "gekozen") return { soort: keuze as Exclude<Spukkeuze["soort"], "gekozen"> };
  if (spukSleutel === null) throw new Error(`verslagregel ${id} has a chosen SPUK and does not name it`);
  return { soort: "gekozen", sleutel: spukSleutel };
}

function toVerslagversie(rij: Rij): Verslagversie {
  const { id } = rij;
  return {
    id, sleutel: `${rij.gebiedCode}-${rij.jaar}`, gebied: rij.gebiedCode, jaar: rij.jaar, versie: rij.versie, vervallen: false,
    regulier: cijferOf({ id, staat: rij.regulierStaat, waarde: rij.regulierWaarde }),
    amv: cijferOf({ id, staat: rij.amvStaat, waarde: rij.amvWaarde }),
    spukPlaatsen: cijferOf({ id, staat: rij.spukStaat, waarde: rij.spukWaarde }),
    keuze: keuzeOf(rij),
    peildatum: rij.peildatum, bron: rij.bron, toelichting: rij.toelichting, reden: rij.reden, op: rij.vastgelegdOp, door: rij.vastgelegdDoor,
  };
}

/**
 * Every version of what gemeenten report for the verslag of a year, oldest first.
 * @param bekendOp only what was recorded by then; null = all
 * @throws GeenToegang unless the actor may read the figures of the province
 */
export async function readVerslagversies(actor: Actor, provincie: string, jaar: number, bekendOp: Date | null): Promise<readonly Verslagversie[]> {
  eis(actor, "cijfers.lezen", { provincie });
  return onthoud(["verslag", provincie, jaar, bekendOp], async (client) => {
    const rijen = await client.verslagregel.findMany({ where: { jaar, gebied: { provincieCode: provincie }, ...(bekendOp && { vastgelegdOp: { lte: bekendOp } }) }, orderBy: { id: "asc" } });
    return rijen.map(toVerslagversie);
  });
}

/**
 * The years of which something was reported for a verslag, oldest first.
 * @throws GeenToegang unless the actor may read the figures of the province
 */
export async function readVerslagjaren(actor: Actor, provincie: string): Promise<readonly number[]> {
  eis(actor, "cijfers.lezen", { provincie });
  return onthoud(["verslagjaren", provincie], async (client) => {
    const jaren = await client.verslagregel.findMany({ where: { gebied: { provincieCode: provincie } }, distinct: ["jaar"], select: { jaar: true }, orderBy: { jaar: "asc" } });
    return jaren.map((r) => r.jaar);
  });
}

/** What one gemeente reports, as the form has it. */
export interface Verslagregelopslag {
  /** CBS code of the gemeente */
  readonly gebied: string;
  /** the version that its row was made from; 0 = there was none */
  readonly basis: number;
  readonly gegevens: Verslaggegevens;
  readonly toelichting: string;
}

export interface Verslagopslag {
  readonly jaar: number;
  readonly regels: readonly Verslagregelopslag[];
  readonly peildatum: string;
  readonly bron: string;
  /** null = none was given: allowed while no row replaces another */
  readonly reden: string | null;
}

export type Verslaguitkomst =
  | { readonly soort: "opgeslagen"; readonly aantal: number }
  | { readonly soort: "ongewijzigd" | "reden-nodig" | "onbekend-gebied" }
  /** the gemeenten of which somebody else recorded a version meanwhile, or that chose a SPUK that is not known */
  | { readonly soort: "botsing" | "onbekende-spuk"; readonly gebieden: readonly string[] };

const columns = <N extends string>(naam: N, c: Cijfer) => ({ [`${naam}Staat`]: c.staat, [`${naam}Waarde`]: numberOf(c) }) as Record<`${N}Staat`, Cijfer["staat"]> & Record<`${N}Waarde`, number | null>;

/** What a row says, without where it comes from. */
function saidBy({ gegevens: { regulier, amv, spukPlaatsen, keuze }, toelichting }: Verslagregelopslag) {
  return { ...columns("regulier", regulier), ...columns("amv", amv), ...columns("spuk", spukPlaatsen), keuze: keuze.soort, spukSleutel: keuze.soort === "gekozen" ? keuze.sleutel : null, toelichting };
}

const says = (rij: Rij | undefined, said: ReturnType<typeof saidBy>) => rij !== undefined && Object.entries(said).every(([veld, waarde]) => rij[veld as keyof Rij] === waarde);

/** Whether a row says nothing at all: such a first version is not recorded. */
const isLeeg = (said: ReturnType<typeof saidBy>) => [said.regulierStaat, said.amvStaat, said.spukStaat, said.keuze].every((s) => s === "onbekend") && said.toelichting === "";

/**
 * Record what gemeenten report, all at once or nothing, with the audit row. A row that says what is stored, or what it was made from, is
 * left as it is: the form holds all gemeenten and somebody changes one. When a row that was changed was recorded by somebody else
 * meanwhile it is a botsing.
 * @throws GeenToegang unless the actor may write the figures of the province
 */
export async function saveVerslag(actor: Actor, provincie: string, { jaar, regels, peildatum, bron, reden }: Verslagopslag): Promise<Verslaguitkomst> {
  eis(actor, "cijfers.schrijven", { provincie });
  return writeTransaction(await db(), async (tx): Promise<Verslaguitkomst> => {
    const gemeenten = await tx.gebied.findMany({ where: { provincieCode: provincie }, select: { code: true } });
    if (regels.some((r) => !gemeenten.some((g) => g.code === r.gebied))) return { soort: "onbekend-gebied" };
    const known = new Set((await tx.spuk.findMany({ where: { provincieCode: provincie }, select: { sleutel: true } })).map((s) => s.sleutel));
    const lost = regels.filter(({ gegevens: { keuze } }) => keuze.soort === "gekozen" && !known.has(keuze.sleutel));
    if (lost.length > 0) return { soort: "onbekende-spuk", gebieden: lost.map((r) => r.gebied) };

    const stored = await tx.verslagregel.findMany({ where: { jaar, gebiedCode: { in: gemeenten.map((g) => g.code) } }, orderBy: { versie: "asc" } });
    const changed = regels.flatMap((regel) => {
      const own = stored.filter((r) => r.gebiedCode === regel.gebied);
      const [said, last] = [saidBy(regel), own.at(-1)];
      const untouched = regel.basis === 0 ? isLeeg(said) : says(own.find((r) => r.versie === regel.basis), said);
      return untouched || says(last, said) ? [] : [{ regel, said, last: last?.versie ?? 0 }];
    });
    if (changed.length === 0) return { soort: "ongewijzigd" };
    const stale = changed.filter(({ regel, last }) => last !== regel.basis);
    if (stale.length > 0) return { soort: "botsing", gebieden: stale.map(({ regel }) => regel.gebied) };
    if (reden === null && changed.some(({ last }) => last > 0)) return { soort: "reden-nodig" };
    const { vastgelegdOp, vastgelegdDoor } = vastleggingVan(actor);
    await tx.verslagregel.createMany({
      data: changed.map(({ regel, said, last }) => ({ gebiedCode: regel.gebied, jaar, versie: last + 1, ...said, peildatum, bron, reden: last === 0 ? null : reden, vastgelegdOp, vastgelegdDoor })),
    });
    await addAuditregel(actor, tx, { handeling: "provinciaal verslag vastgelegd", onderwerp: String(jaar), provincie, bijzonderheden: { gemeenten: changed.map(({ regel }) => regel.gebied).join(", "), peildatum, bron } });
    return { soort: "opgeslagen", aantal: changed.length };
  });
}
