import type { Actor } from "@/lib/access/actor";
import { eis } from "@/lib/access/rechten";
import { basisOf, type Vastgelegd } from "@/lib/domain/blad";
import { isGelijk, type Cijfer } from "@/lib/domain/cijfer";
import { previousHalfjaar } from "@/lib/domain/halfjaar";
import { monthsOf } from "@/lib/domain/periode";
import { inwonersdatum } from "@/lib/domain/taakstelling";
import type { Cijfersleutel, Gebied, Waarneming } from "@/lib/domain/waarneming";
import { amsterdamToday } from "@/lib/format";
import { addAuditregel } from "./audit";
import { readGemeenten } from "./bladversies";
import { db, readTransaction, writeTransaction, type Tx } from "./db";
import { toWaarneming } from "./rijen";
import { addWaarnemingen, naamVan, vastleggingVan } from "./vastleggen";

/** What can be entered at the opening of a half-year. */
export const HALFJAARVELDEN = ["standBegin", "taakstelling", "inwoners"] as const;
export type Halfjaarveld = (typeof HALFJAARVELDEN)[number];

/** A version with who recorded it and when. */
export interface Halfjaarversie extends Vastgelegd {
  readonly veld: Halfjaarveld;
  /** CBS code, or NL */
  readonly gebied: string;
}

export interface Halfjaarinvoer {
  readonly gemeenten: readonly Gebied[];
  readonly waarnemingen: readonly Waarneming[];
  /** of the fields of this half-year, the order of recording */
  readonly versies: readonly Halfjaarversie[];
  /** of the aansluitverschil, by CBS code */
  readonly redenen: ReadonlyMap<string, string>;
}

/** Which figure a field is of; inhabitants are those of art. 29. */
export function sleutelVan(veld: Halfjaarveld, gebied: string, halfjaar: string): Cijfersleutel {
  return veld === "inwoners" ? { thema: "algemeen", indicator: veld, gebied, periode: inwonersdatum(halfjaar) } : { thema: "vergunninghouders", indicator: veld, gebied, periode: halfjaar };
}

async function read(tx: Tx, provincie: string, halfjaar: string): Promise<Halfjaarinvoer> {
  const gemeenten = await tx.gebied.findMany({ where: { provincieCode: provincie }, orderBy: [{ volgorde: "asc" }, { code: "asc" }] });
  const codes = gemeenten.map((g) => g.code);
  const eerder = previousHalfjaar(halfjaar);
  const rows = await tx.waarneming.findMany({
    where: {
      OR: [
        { thema: "vergunninghouders", gebiedCode: { in: [...codes, "NL"] }, periode: { in: [halfjaar, eerder, ...monthsOf(eerder)] } },
        { thema: "algemeen", indicator: "inwoners", gebiedCode: { in: [...codes, "NL"] }, periode: inwonersdatum(halfjaar) },
      ],
    },
    orderBy: { id: "asc" },
  });
  const own = rows.filter((r) => r.periode === halfjaar || r.thema === "algemeen").filter((r) => (HALFJAARVELDEN as readonly string[]).includes(r.indicator));
  const redenen = await tx.aansluitreden.findMany({ where: { gebiedCode: { in: codes }, halfjaar }, orderBy: { versie: "asc" } });
  return {
    gemeenten,
    waarnemingen: rows.map(toWaarneming),
    versies: own.map((r) => ({ veld: r.indicator as Halfjaarveld, gebied: r.gebiedCode, cijfer: toWaarneming(r).cijfer, periode: r.periode, peildatum: r.peildatum, versie: r.versie, op: r.vastgelegdOp, door: r.vastgelegdDoor })),
    redenen: new Map(redenen.map((r) => [r.gebiedCode, r.reden])),
  };
}

/** The version that counts of a field: the latest peildatum, and of that the latest. */
export function latestVersie(versies: readonly Halfjaarversie[], veld: Halfjaarveld, gebied: string): Halfjaarversie | null {
  const own = versies.filter((v) => v.veld === veld && v.gebied === gebied);
  return own.reduce<Halfjaarversie | null>((a, b) => (a === null || b.peildatum > a.peildatum || (b.peildatum === a.peildatum && b.versie > a.versie) ? b : a), null);
}

/**
 * All that the roll-over into a half-year is computed from, and all versions of what was entered for it.
 * @throws GeenToegang unless the actor enters figures of the province
 */
export async function readHalfjaar(actor: Actor, provincie: string, halfjaar: string): Promise<Halfjaarinvoer> {
  eis(actor, "cijfers.schrijven", { provincie });
  return readTransaction(await db(), (tx) => read(tx, provincie, halfjaar));
}

export interface Halfjaarcel {
  readonly veld: Halfjaarveld;
  readonly gebied: string;
  readonly cijfer: Cijfer;
  /** `basisOf` what the form was made from */
  readonly basis: string;
}

export interface Halfjaaropslag {
  readonly halfjaar: string;
  readonly peildatum: string;
  readonly bron: string;
  /** why a figure that was stored changes; null = none given */
  readonly reden: string | null;
  /** every cell that is not empty, or was not */
  readonly cellen: readonly Halfjaarcel[];
  /** of the aansluitverschil, by CBS code; empty = none */
  readonly redenen: ReadonlyMap<string, string>;
}

/** Why nothing was stored, and at which cells. `nu` is what is stored by then. */
export type Halfjaaruitkomst =
  | { readonly soort: "opgeslagen"; readonly aantal: number }
  | { readonly soort: "ongewijzigd" | "toekomst" }
  | { readonly soort: "botsing" | "latere-peildatum" | "reden-nodig"; readonly cellen: readonly { readonly cel: Halfjaarcel; readonly nu: Halfjaarversie }[] };

/**
 * Record the published stand and taakstelling of a half-year, the counts for its check, and the reasons of the
 * aansluitverschillen: all or nothing, with the audit row. A revised taakstelling has its own peildatum; both versions stay.
 * @throws GeenToegang unless the actor enters figures of the province
 * @throws RangeError for a gebied of another province
 */
export async function saveHalfjaar(actor: Actor, provincie: string, opslag: Halfjaaropslag): Promise<Halfjaaruitkomst> {
  eis(actor, "cijfers.schrijven", { provincie });
  const { halfjaar, peildatum, bron, reden, cellen, redenen } = opslag;
  if (peildatum > amsterdamToday()) return { soort: "toekomst" };
  return writeTransaction(await db(), async (tx) => {
    const { versies, redenen: stored } = await read(tx, provincie, halfjaar);
    const codes = (await readGemeenten(tx, provincie)).map((g) => g.code);
    const strange = [...cellen.map((c) => c.gebied), ...redenen.keys()].find((g) => g !== "NL" && !codes.includes(g));
    if (strange !== undefined) throw new RangeError(`${strange} is not of ${provincie}`);
    const changed = cellen.flatMap((cel) => {
      const nu = latestVersie(versies, cel.veld, cel.gebied);
      const basis = versies.find((v) => v.veld === cel.veld && v.gebied === cel.gebied && basisOf(v) === cel.basis);
      const touched = !(basis && isGelijk(basis.cijfer, cel.cijfer));
      return touched && !(nu && isGelijk(nu.cijfer, cel.cijfer)) ? [{ cel, nu }] : [];
    });
    const replaced = changed.flatMap(({ cel, nu }) => (nu ? [{ cel, nu }] : []));
    const stale = replaced.filter(({ cel, nu }) => basisOf(nu) !== cel.basis);
    if (stale.length > 0) return { soort: "botsing", cellen: stale };
    const older = replaced.filter(({ nu }) => nu.peildatum > peildatum);
    if (older.length > 0) return { soort: "latere-peildatum", cellen: older };
    if (reden === null && replaced.length > 0) return { soort: "reden-nodig", cellen: replaced };
    const newRedenen = [...redenen].filter(([gebied, tekst]) => tekst !== (stored.get(gebied) ?? ""));
    if (changed.length === 0 && newRedenen.length === 0) return { soort: "ongewijzigd" };

    await addWaarnemingen(tx, vastleggingVan(actor), changed.map(({ cel, nu }) => ({ ...sleutelVan(cel.veld, cel.gebied, halfjaar), peildatum, cijfer: cel.cijfer, bron, toelichting: "", reden: nu ? reden : null })));
    for (const [gebiedCode, tekst] of newRedenen) {
      const versie = 1 + (await tx.aansluitreden.count({ where: { gebiedCode, halfjaar } }));
      await tx.aansluitreden.create({ data: { gebiedCode, halfjaar, versie, reden: tekst, vastgelegdOp: new Date(), vastgelegdDoor: naamVan(actor) } });
    }
    const aantal = changed.length + newRedenen.length;
    await addAuditregel(actor, tx, { handeling: "halfjaar invoeren", onderwerp: halfjaar, provincie, bijzonderheden: { peildatum, bron, aantal } });
    return { soort: "opgeslagen", aantal };
  });
}

/** How many gemeenten have a stand and a taakstelling of a half-year. */
export interface Halfjaarstatus {
  readonly halfjaar: string;
  readonly standen: number;
  readonly taakstellingen: number;
}

/**
 * The half-years of which anything is known, in order.
 * @throws GeenToegang unless the actor enters figures of the province
 */
export async function readHalfjaren(actor: Actor, provincie: string): Promise<readonly Halfjaarstatus[]> {
  eis(actor, "cijfers.schrijven", { provincie });
  const rows = await (await db()).waarneming.groupBy({
    by: ["periode", "indicator", "gebiedCode"],
    where: { thema: "vergunninghouders", indicator: { in: ["standBegin", "taakstelling"] }, staat: "waarde", gebied: { provincieCode: provincie } },
  });
  const halfjaren = [...new Set(rows.map((r) => r.periode))].sort();
  const count = (halfjaar: string, indicator: string) => rows.filter((r) => r.periode === halfjaar && r.indicator === indicator).length;
  return halfjaren.map((halfjaar) => ({ halfjaar, standen: count(halfjaar, "standBegin"), taakstellingen: count(halfjaar, "taakstelling") }));
}
