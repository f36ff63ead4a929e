import type { Actor } from "@/lib/access/actor";
import { eis } from "@/lib/access/rechten";
import type { Aansluitreden } from "@/lib/domain/aansluitingen";
import type { IndicatorCode } from "@/lib/domain/indicatoren";
import { firstDay, halfjaarOf, lastDay } from "@/lib/domain/periode";
import type { ReeksInvoer } from "@/lib/domain/reeksdoorsnede";
import type { Maat, Reeksbron, Reeksindicator } from "@/lib/domain/reeksindicatoren";
import { Prisma } from "@/prisma/generated/sqlite/client";
import { readTransaction, type Tx } from "./db";
import { readLocaties } from "./fasen";
import { onthoud } from "./geheugen";
import { toWaarneming, ZONDER_VASTLEGGING } from "./rijen";
import type { Moment } from "./stand";

/** Which figures series need: of which indicators, over which months. */
export interface Reekskeuze extends Moment {
  readonly indicatoren: readonly Reeksindicator[];
  readonly maat: Maat;
  /** months, both included */
  readonly van: string;
  readonly tot: string;
}

export interface Reeksgegevens extends ReeksInvoer {
  /** of the aansluitverschillen between the half-years, where those are asked for */
  readonly redenen: readonly Aansluitreden[];
}

type Filter = Prisma.WaarnemingWhereInput;

const VAN_HET_HALFJAAR: readonly IndicatorCode[] = ["standBegin", "taakstelling", "correcties"];

/** The figures that a column of Oekraïne is computed from. */
const OEKRAINE: Readonly<Record<Extract<Reeksbron, { thema: "oekraine" }>["kolom"], readonly IndicatorCode[]>> = {
  opgave: [], plaatsen: ["plaatsen"], bezet: ["bezet"], beschikbaar: ["beschikbaar"], particulier: ["particulier"], verschil: ["plaatsen"],
  snijverlies: ["plaatsen", "bezet", "beschikbaar"], bezettingsgraad: ["plaatsen", "bezet"], benutting: ["plaatsen", "beschikbaar"],
};

/**
 * Which rows an indicator is computed from. Those of an opgave through time are few: all of them are read. Each filter names its
 * indicators, as the index wants it: of one that does not, all rows of the country are read.
 */
function rowsOf({ thema, kolom }: Reeksbron, provincie: string, gemeenten: readonly string[], { van, tot }: Reekskeuze): readonly Filter[] {
  const own = { gebiedCode: { in: [...gemeenten] } };
  const halfjaren = { gte: halfjaarOf(`${van}-01`), lte: halfjaarOf(`${tot}-01`) };
  switch (thema) {
    case "vergunninghouders":
      return [
        { ...own, thema, indicator: { in: [...VAN_HET_HALFJAAR] }, periode: halfjaren },
        // whole half-years: their months add up
        { ...own, thema, indicator: "gerealiseerd", periode: { gte: firstDay(halfjaren.gte).slice(0, 7), lte: lastDay(halfjaren.lte).slice(0, 7) } },
      ];
    case "oekraine":
      return [{ ...own, thema, indicator: "opgave" }, { ...own, thema, indicator: { in: [...OEKRAINE[kolom]] }, periode: { gte: van, lte: tot } }];
    case "amvNidos":
      return [{ ...own, thema, indicator: { in: ["opgave", "realisatie", "verwacht"] }, periode: halfjaren }];
    case "amvCoa":
      return [{ ...own, thema, indicator: "opgave" }];
    case "asiel":
      return [{ gebiedCode: provincie, thema, indicator: { in: ["opgave", "opgaveAmv"] } }];
    case "algemeen":
      return [{ ...own, thema, indicator: "inwoners" }];
  }
}

const needsLocaties = ({ bron }: Reeksindicator) => (bron.thema === "asiel" && !bron.kolom.startsWith("opgave")) || (bron.thema === "amvCoa" && bron.kolom !== "opgave");

async function readRedenen(tx: Tx, gemeenten: readonly string[], { van, tot, bekendOp }: Reekskeuze): Promise<readonly Aansluitreden[]> {
  const rows = await tx.aansluitreden.findMany({
    where: { gebiedCode: { in: [...gemeenten] }, halfjaar: { gte: halfjaarOf(`${van}-01`), lte: halfjaarOf(`${tot}-01`) }, ...(bekendOp && { vastgelegdOp: { lte: bekendOp } }) },
    orderBy: { versie: "asc" },
  });
  const latest = new Map(rows.map((r) => [`${r.gebiedCode}|${r.halfjaar}`, { gebied: r.gebiedCode, halfjaar: r.halfjaar, reden: r.reden }]));
  return [...latest.values()];
}

/**
 * Everything that series are computed from, as true at the peildatum and known at `bekendOp`, read at one moment of the
 * database: only the rows of these indicators and months. The number of queries does not depend on gemeenten or months.
 * @returns null when there is no such province
 * @throws GeenToegang unless the actor may read the figures of this province
 */
export async function readReeksInvoer(actor: Actor, provincie: string, keuze: Reekskeuze): Promise<Reeksgegevens | null> {
  eis(actor, "cijfers.lezen", { provincie });
  const { indicatoren, maat, peildatum, bekendOp, van } = keuze;
  const known = { peildatum: { lte: peildatum }, ...(bekendOp && { vastgelegdOp: { lte: bekendOp } }) };
  return onthoud(["reeks", provincie, keuze], (client) => readTransaction(client, async (tx) => {
    const own = await tx.gebied.findFirst({ where: { code: provincie, soort: "provincie" } });
    if (!own) return null;
    const gemeenten = await tx.gebied.findMany({ where: { provincieCode: provincie }, orderBy: [{ volgorde: "asc" }, { code: "asc" }] });
    const codes = gemeenten.map((g) => g.code);
    const bronnen: readonly Reeksbron[] = [...indicatoren.map((i) => i.bron), ...(maat === "inwoners" ? [{ thema: "algemeen", kolom: "inwoners" } as const] : [])];
    const waarnemingen = await tx.waarneming.findMany({ omit: ZONDER_VASTLEGGING, where: { ...known, OR: bronnen.flatMap((b) => rowsOf(b, provincie, codes, keuze)) } });
    const locaties = indicatoren.some(needsLocaties) ? await readLocaties(tx, provincie, { peildatum, bekendOp, sinds: [`${van}-01`, peildatum].sort()[0]! }) : [];
    return {
      provincie: own,
      gemeenten,
      waarnemingen: waarnemingen.map(toWaarneming),
      locaties,
      redenen: indicatoren.some((i) => i.bron.kolom === "eindstand") ? await readRedenen(tx, codes, keuze) : [],
    };
  }));
}
