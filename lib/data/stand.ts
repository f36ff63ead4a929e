import { eis } from "@/lib/access/rechten";
import type { Actor } from "@/lib/access/actor";
import type { Standdata } from "@/lib/domain/asiel";
import type { IndicatorCode, ThemaCode } from "@/lib/domain/indicatoren";
import { shownPeriode } from "@/lib/domain/opgave";
import { halfjaarOf, monthsOf } from "@/lib/domain/periode";
import type { StandInvoer } from "@/lib/domain/stand";
import { latestPer, type Waarneming } from "@/lib/domain/waarneming";
import { Prisma } from "@/prisma/generated/sqlite/client";
import { db, readTransaction, type Db, type Tx } from "./db";
import { readLocaties } from "./fasen";
import { onthoud } from "./geheugen";
import { toWaarneming, ZONDER_VASTLEGGING } from "./rijen";

/** Which figures: true at `peildatum`, known at `bekendOp` (null = now). */
export interface Moment {
  readonly peildatum: string;
  readonly bekendOp: Date | null;
}

const OEKRAINE_STOCK: readonly IndicatorCode[] = ["plaatsen", "bezet", "beschikbaar", "particulier"];

/** What was true by the peildatum and known by then. */
const known = ({ peildatum, bekendOp }: Moment) => ({ peildatum: { lte: peildatum }, ...(bekendOp && { vastgelegdOp: { lte: bekendOp } }) });

type Rows = readonly Parameters<typeof toWaarneming>[0][];

/** Of each gebied and period the latest: a taakstelling that was a number and no longer is chooses no period. */
function seenAt(rows: Rows, { peildatum }: Moment): readonly Waarneming[] {
  return [...latestPer(rows.map(toWaarneming), peildatum, (w) => `${w.gebied}|${w.periode}`).values()];
}

/**
 * The opgaven per half-year and year from which a table's period is chosen. Two years back nearly always holds it; only
 * when it does not, the older ones are read too, so that a page costs the same after ten years.
 */
async function readPeriodeOpgaven(tx: Tx, gemeenten: readonly string[], moment: Moment, thema: ThemaCode, indicator: IndicatorCode): Promise<Rows> {
  const since = `${Number(moment.peildatum.slice(0, 4)) - 2}`;
  const begun = moment.peildatum.slice(0, 4) + "-II";
  const where = { thema, indicator, gebiedCode: { in: [...gemeenten] }, ...known(moment) };
  const recent = await tx.waarneming.findMany({ omit: ZONDER_VASTLEGGING, where: { ...where, periode: { gte: since, lte: begun } } });
  if (shownPeriode(seenAt(recent, moment), moment.peildatum, begun)) return recent;
  return tx.waarneming.findMany({ omit: ZONDER_VASTLEGGING, where: { ...where, periode: { lte: begun } } });
}

/** Of each stock figure the latest by the peildatum: one look-up in the index per gemeente and indicator, however long the history. */
async function readStock(tx: Tx, provincie: string, { peildatum, bekendOp }: Moment): Promise<Rows> {
  const codes = Prisma.join(OEKRAINE_STOCK.map((code) => Prisma.sql`SELECT ${code} AS code`), " UNION ALL ");
  const knownThen = bekendOp ? Prisma.sql`AND w."vastgelegdOp" <= ${bekendOp}` : Prisma.empty;
  const latest = await tx.$queryRaw<{ id: number | bigint | null }[]>`
    SELECT (
      SELECT w.id FROM "Waarneming" w
      WHERE w.thema = 'oekraine' AND w.indicator = i.code AND w."gebiedCode" = g.code AND w.peildatum <= ${peildatum} ${knownThen}
      ORDER BY w.peildatum DESC, w.periode DESC, w.versie DESC LIMIT 1
    ) AS id
    FROM "Gebied" g CROSS JOIN (${codes}) i
    WHERE g."provincieCode" = ${provincie}`;
  const ids = latest.flatMap(({ id }) => (id === null ? [] : [Number(id)]));
  return tx.waarneming.findMany({ omit: ZONDER_VASTLEGGING, where: { id: { in: ids } } });
}

async function readFigures(tx: Tx, provincie: string, gemeenten: readonly string[], moment: Moment): Promise<Rows> {
  const taakstellingen = await readPeriodeOpgaven(tx, gemeenten, moment, "vergunninghouders", "taakstelling");
  const nidos = await readPeriodeOpgaven(tx, gemeenten, moment, "amvNidos", "opgave");
  const coa = await readPeriodeOpgaven(tx, gemeenten, moment, "amvCoa", "opgave");
  const shown = (rows: Rows) => shownPeriode(seenAt(rows, moment), moment.peildatum, halfjaarOf(moment.peildatum))?.periode;
  const halfjaar = shown(taakstellingen);
  const halfjaarNidos = shown(nidos);
  const own = { gebiedCode: { in: [...gemeenten] }, ...known(moment) };
  const others = await tx.waarneming.findMany({
    omit: ZONDER_VASTLEGGING,
    where: {
      OR: [
        ...(halfjaar === undefined ? [] : [
          { ...own, thema: "vergunninghouders", indicator: { in: ["standBegin", "correcties"] }, periode: halfjaar },
          { ...own, thema: "vergunninghouders", indicator: "gerealiseerd", periode: { in: [...monthsOf(halfjaar)] } },
        ]),
        ...(halfjaarNidos === undefined ? [] : [{ ...own, thema: "amvNidos", indicator: { in: ["realisatie", "verwacht"] }, periode: halfjaarNidos }]),
        { ...own, thema: "oekraine", indicator: "opgave" },
        { ...known(moment), thema: "asiel", gebiedCode: provincie },
      ],
    },
  });
  return [...taakstellingen, ...nidos, ...coa, ...others, ...(await readStock(tx, provincie, moment))];
}

async function readStanddata(tx: Tx, provincie: string, moment: Moment): Promise<readonly Standdata[]> {
  const latest = await tx.standversie.findFirst({ where: { provincieCode: provincie, ...known(moment) }, orderBy: [{ peildatum: "desc" }, { versie: "desc" }] });
  return latest ? [{ peildatum: latest.peildatum, versie: latest.versie, capaciteitsdata: latest.capaciteitsdata.split(",") }] : [];
}

/**
 * Everything a stand of a province is computed from, as true at `peildatum` and known at `bekendOp`, read at one moment of
 * the database. The number of queries does not depend on the number of gemeenten, locations or years.
 * @returns null when there is no such province
 * @throws GeenToegang unless the actor may read the figures of this province
 */
export async function readStandInvoer(actor: Actor, provincie: string, moment: Moment): Promise<StandInvoer | null> {
  eis(actor, "cijfers.lezen", { provincie });
  return onthoud(["stand", provincie, moment], (client) => readTransaction(client, (tx) => standInvoerIn(tx, provincie, moment)));
}

/** The same within the transaction of a caller who was authorized. */
export async function standInvoerIn(tx: Tx, provincie: string, moment: Moment): Promise<StandInvoer | null> {
  const own = await tx.gebied.findFirst({ where: { code: provincie, soort: "provincie" } });
  if (!own) return null;
  const gemeenten = await tx.gebied.findMany({ where: { provincieCode: provincie }, orderBy: [{ volgorde: "asc" }, { code: "asc" }] });
  const rows = await readFigures(tx, provincie, gemeenten.map((g) => g.code), moment);
  return {
    provincie: own,
    gemeenten,
    waarnemingen: rows.map(toWaarneming),
    locaties: await readLocaties(tx, provincie, { ...moment, sinds: moment.peildatum }),
    standen: await readStanddata(tx, provincie, moment),
  };
}

/** Figures that a table shows only once the taakstelling or opgave of their period is known: they do not begin a stand. */
const ONLY_WITH_A_PERIODE: readonly IndicatorCode[] = ["standBegin", "correcties", "gerealiseerd", "realisatie", "verwacht"];

/** The first and the last peildatum (up to `vandaag`) of anything that a stand of the province shows. */
export interface Peildata {
  readonly eerste: string;
  readonly laatste: string;
}

/**
 * The range of peildata that a stand can be asked for, up to `vandaag`.
 * @returns null while the province has no figures
 * @throws GeenToegang unless the actor may read the figures of this province
 */
export async function readPeildata(actor: Actor, provincie: string, vandaag: string): Promise<Peildata | null> {
  eis(actor, "cijfers.lezen", { provincie });
  return onthoud(["peildata", provincie, vandaag], (client) => readEnds(client, provincie, vandaag));
}

async function readEnds(client: Db, provincie: string, vandaag: string): Promise<Peildata | null> {
  const ends = await client.$queryRaw<{ eerste: string | null; laatste: string | null }[]>`
    SELECT
      (SELECT MIN(w.peildatum) FROM "Waarneming" w WHERE w."gebiedCode" = g.code AND w.indicator NOT IN (${Prisma.join(ONLY_WITH_A_PERIODE)})) AS eerste,
      (SELECT MAX(w.peildatum) FROM "Waarneming" w WHERE w."gebiedCode" = g.code AND w.peildatum <= ${vandaag}) AS laatste
    FROM "Gebied" g WHERE g.code = ${provincie} OR g."provincieCode" = ${provincie}`;
  // asked per location: a join of all phases reads those of the whole country
  const fasen = await client.$queryRaw<{ eerste: string | null; laatste: string | null }[]>`
    SELECT
      (SELECT MIN(f.peildatum) FROM "Faseversie" f WHERE f."locatieId" = l.id) AS eerste,
      (SELECT MAX(f.peildatum) FROM "Faseversie" f WHERE f."locatieId" = l.id AND f.peildatum <= ${vandaag}) AS laatste
    FROM "Locatie" l WHERE l."gebiedCode" IN (SELECT g.code FROM "Gebied" g WHERE g."provincieCode" = ${provincie})`;
  const present = (dates: readonly (string | null)[]) => dates.filter((d) => d !== null).sort();
  const eerste = present([...ends, ...fasen].map((e) => e.eerste))[0];
  const laatste = present([...ends, ...fasen].map((e) => e.laatste)).at(-1);
  if (eerste === undefined) return null;
  return { eerste, laatste: laatste ?? eerste };
}

/** The provinces that figures can be read of, by code; for commands on the server. @throws GeenToegang unless the actor may see all */
export async function readProvincies(actor: Actor): Promise<readonly { readonly code: string; readonly naam: string }[]> {
  eis(actor, "gebieden.lezen", {});
  return (await db()).gebied.findMany({ where: { soort: "provincie" }, select: { code: true, naam: true }, orderBy: { code: "asc" } });
}
