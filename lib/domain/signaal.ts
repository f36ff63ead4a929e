import { kaderOp, type Beleidskader, type Signaalregels } from "./beleidskader";
import { computePlanverloop, leesMaandcijfers, type Planmaand } from "./belofte";
import { missingIn, numberOf, subtract, tekenVan, type Cijfer } from "./cijfer";
import { geldendPlan, laatsteGesprek, type Dossierstuk, type Planstand } from "./dossier";
import { previousHalfjaar } from "./halfjaar";
import { addMonths, lastDay } from "./periode";
import { zekerVan, type Sluiting, type Toezicht, type Toezichtrij } from "./toezicht";
import { computeRijTempo, computeVergunninghouders } from "./vergunninghouders";
import type { Gebied, Waarneming } from "./waarneming";

/** What the rules of a beleidskader look at, in the order in which they are told. */
export const SIGNAALSOORTEN = ["sluitingen", "beloften", "verbetering"] as const;
export type Signaalsoort = (typeof SIGNAALSOORTEN)[number];

/** Where a gemeente stood against the schedule of a half-year. */
export interface Schemastand {
  readonly halfjaar: string;
  /** how many of its months had a number */
  readonly maanden: number;
  /** gerealiseerd − schema, unrounded: negative is behind */
  readonly opSchema: Cijfer;
}

/** The figures that raised a signal. */
export interface Signaalfeiten {
  /** the closings in a row that were an achterstand, the latest first; minstens: the one before them is not known */
  readonly sluitingen: { readonly grens: number; readonly sluitingen: readonly Sluiting[]; readonly minstens: boolean };
  /** the months in a row that fell short, in order */
  readonly beloften: { readonly grens: number; readonly plan: Planstand; readonly maanden: readonly Planmaand[] };
  /** as it was at the last talk, and as it is now */
  readonly verbetering: { readonly gesprek: Dossierstuk<"gesprek">; readonly toen: Schemastand; readonly nu: Schemastand };
}

/** Why it cannot be said whether a rule is met; `waarvan` is the half-year, month or date that it is about. */
export type Onzegbaar =
  | { readonly waarom: "geen-halfjaar" | "geen-plan" | "geen-aantallen" | "geen-gesprek" | "nu-onbekend" }
  | { readonly waarom: "sluiting-onbekend" | "maand-onbekend" | "geen-maand-voorbij" | "geen-nieuwe-maand" | "ander-halfjaar" | "toen-onbekend"; readonly waarvan: string };

/** What a rule says of a gemeente. "uit": the beleidskader has no such rule. */
export type Signaaluitkomst = {
  readonly [S in Signaalsoort]:
    | { readonly soort: S; readonly uitkomst: "signaal"; readonly feiten: Signaalfeiten[S] }
    | { readonly soort: S; readonly uitkomst: "geen" | "uit" }
    | ({ readonly soort: S; readonly uitkomst: "onbekend" } & Onzegbaar);
}[Signaalsoort];

/** All rules held against one gemeente, with the version of the beleidskader that they are of. It proposes, and changes nothing. */
export interface Gemeentesignalen {
  readonly gebied: Gebied;
  readonly kader: Beleidskader;
  /** one per soort, in their order */
  readonly uitkomsten: readonly Signaaluitkomst[];
}

const onbekend = <S extends Signaalsoort>(soort: S, waarom: Onzegbaar) => ({ soort, uitkomst: "onbekend" as const, ...waarom });

/**
 * Whether so many in a row can be true of a list from the latest back, of which null is not known: counted as if what is not known were true.
 * @returns the first that is not known and decides it; null when it is certain that they are not
 */
function twijfel(reeks: readonly (boolean | null)[], grens: number): number | null {
  const zeker = reeks.findIndex((w) => w === false);
  const hoogstens = zeker === -1 ? Number.POSITIVE_INFINITY : zeker;
  if (hoogstens < grens) return null;
  const first = reeks.indexOf(null);
  return first === -1 ? reeks.length : first;
}

function computeSluitingsignaal({ sluitingen, achter }: Toezichtrij, grens: number | null): Signaaluitkomst {
  const soort = "sluitingen";
  if (grens === null) return { soort, uitkomst: "uit" };
  if (sluitingen.length === 0) return onbekend(soort, { waarom: "geen-halfjaar" });
  if (achter.aantal >= grens) return { soort, uitkomst: "signaal", feiten: { grens, sluitingen: sluitingen.slice(0, achter.aantal), minstens: achter.minstens } };
  const at = twijfel(sluitingen.map((s) => { const n = zekerVan(s); return n === null ? null : n > 0; }), grens);
  return at === null ? { soort, uitkomst: "geen" } : onbekend(soort, { waarom: "sluiting-onbekend", waarvan: sluitingen[at]?.halfjaar ?? previousHalfjaar(sluitingen.at(-1)!.halfjaar) });
}

function computeBeloftesignaal({ gebied }: Toezichtrij, { stukken, historie, opDatum, peildatum }: Signaalinvoer, grens: number | null): Signaaluitkomst {
  const soort = "beloften";
  if (grens === null) return { soort, uitkomst: "uit" };
  const plan = geldendPlan(stukken.filter((s) => s.gebied === gebied.code), opDatum);
  if (plan === undefined) return onbekend(soort, { waarom: "geen-plan" });
  if (plan.plan.inhoud.beloften.length === 0) return onbekend(soort, { waarom: "geen-aantallen" });
  const { maanden, tot, gemistOpRij } = computePlanverloop(plan.plan.inhoud.beloften, leesMaandcijfers(historie, gebied.code, peildatum), peildatum);
  const geteld = maanden.filter((m) => tot.maanden.includes(m.maand));
  if (gemistOpRij >= grens) {
    const einde = geteld.findLastIndex((m) => numberOf(m.verschil) !== null) + 1;
    return { soort, uitkomst: "signaal", feiten: { grens, plan, maanden: geteld.slice(einde - gemistOpRij, einde) } };
  }
  const terug = [...geteld].reverse();
  const reeks = terug.map(({ verschil }) => { const n = numberOf(verschil); return n === null ? null : n < 0; });
  // before its first month a plan promised nothing that can be missed
  const at = twijfel([...reeks, false], grens);
  return at === null ? { soort, uitkomst: "geen" } : onbekend(soort, { waarom: "maand-onbekend", waarvan: terug[at]!.maand });
}

/** Where a gemeente stood against the schedule, by the figures that were true by a date. */
function schemastandOp(gebied: Gebied, historie: readonly Waarneming[], datum: string): Schemastand | null {
  const tabel = computeVergunninghouders([gebied], historie.filter((w) => w.thema === "vergunninghouders" && w.peildatum <= datum), datum);
  if (tabel.periode === null) return null;
  const { maandenGeteld, opSchema } = computeRijTempo(tabel, tabel.rijen[0]!);
  return { halfjaar: tabel.periode.periode, maanden: maandenGeteld, opSchema };
}

/** Known, and nothing is missing in it: who did not deliver a month is not behind by it. */
const isZeker = (cijfer: Cijfer): boolean => numberOf(cijfer) !== null && missingIn(cijfer).length === 0;

function computeVerbeteringsignaal({ gebied, tempo }: Toezichtrij, { stukken, historie, opDatum, peildatum, toezicht }: Signaalinvoer, aan: boolean): Signaaluitkomst {
  const soort = "verbetering";
  if (!aan) return { soort, uitkomst: "uit" };
  const { periode } = toezicht.tabel;
  if (periode === null) return onbekend(soort, { waarom: "geen-halfjaar" });
  if (!isZeker(tempo.opSchema)) return onbekend(soort, { waarom: "nu-onbekend" });
  if (tekenVan(tempo.opSchema)! >= 0) return { soort, uitkomst: "geen" };
  const gesprek = laatsteGesprek(stukken.filter((s) => s.gebied === gebied.code), opDatum);
  if (gesprek === undefined) return onbekend(soort, { waarom: "geen-gesprek" });
  // of a talk whose day is not known: the last day that it can have been
  const datum = lastDay(gesprek.datum);
  // the month of the talk itself counts once it has ended, unless the talk was on its last day
  const eerste = lastDay(datum.slice(0, 7)) > datum ? datum.slice(0, 7) : addMonths(datum.slice(0, 7), 1);
  if (lastDay(eerste) > peildatum) return onbekend(soort, { waarom: "geen-maand-voorbij", waarvan: gesprek.datum });
  const toen = schemastandOp(gebied, historie, datum);
  if (toen === null) return onbekend(soort, { waarom: "toen-onbekend", waarvan: gesprek.datum });
  // a schedule begins anew with each half-year, with what was left in it
  if (toen.halfjaar !== periode.periode) return onbekend(soort, { waarom: "ander-halfjaar", waarvan: toen.halfjaar });
  if (!isZeker(toen.opSchema)) return onbekend(soort, { waarom: "toen-onbekend", waarvan: gesprek.datum });
  const nu: Schemastand = { halfjaar: periode.periode, maanden: tempo.maandenGeteld, opSchema: tempo.opSchema };
  if (nu.maanden <= toen.maanden) return onbekend(soort, { waarom: "geen-nieuwe-maand", waarvan: gesprek.datum });
  return tekenVan(subtract(nu.opSchema, toen.opSchema))! > 0 ? { soort, uitkomst: "geen" } : { soort, uitkomst: "signaal", feiten: { gesprek, toen, nu } };
}

export interface Signaalinvoer {
  readonly toezicht: Toezicht;
  /** the figures of vergunninghouders, also of the half-years before, in any order */
  readonly historie: readonly Waarneming[];
  /** the last version of the items of all dossiers, in order of date */
  readonly stukken: readonly Dossierstuk[];
  readonly kaders: readonly Beleidskader[];
  /** up to which the figures are true */
  readonly peildatum: string;
  /** up to which the dossiers are told */
  readonly opDatum: string;
}

/**
 * Holds every gemeente against the rules of the beleidskader that applies: a signal, none, or that it cannot be said and why. By unrounded
 * figures; a figure that is not known raises nothing.
 * @returns in the order of the gemeenten
 */
export function computeSignalen(invoer: Signaalinvoer): readonly Gemeentesignalen[] {
  const kader = kaderOp(invoer.kaders, invoer.opDatum);
  const { sluitingenAchter, beloftenGemist, geenVerbetering }: Signaalregels = kader.regels;
  return invoer.toezicht.rijen.map((rij) => ({
    gebied: rij.gebied,
    kader,
    uitkomsten: [computeSluitingsignaal(rij, sluitingenAchter), computeBeloftesignaal(rij, invoer, beloftenGemist), computeVerbeteringsignaal(rij, invoer, geenVerbetering)],
  }));
}
