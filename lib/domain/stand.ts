import { computeAmvCoa, type AmvCoaTabel } from "./amv-coa";
import { computeAmvNidos, type AmvNidosTabel } from "./amv-nidos";
import { computeAsiel, type AsielTabel, type Standdata } from "./asiel";
import type { Locatie, Opties } from "./locatie";
import { computeOekraine, type OekraineTabel } from "./oekraine";
import { computeVergunninghouders, type VergunninghoudersTabel } from "./vergunninghouders";
import type { Gebied, Waarneming } from "./waarneming";

/** Everything a stand is computed from, as known at one moment; rows in any order. */
export interface StandInvoer {
  readonly provincie: Gebied;
  /** in their fixed order */
  readonly gemeenten: readonly Gebied[];
  readonly waarnemingen: readonly Waarneming[];
  readonly locaties: readonly Locatie[];
  readonly standen: readonly Standdata[];
}

export interface StandKeuze {
  readonly peildatum: string;
  readonly opties: Opties;
  /** dates for asiel capacity chosen by the reader; empty = those of the stand */
  readonly capaciteitsdata: readonly string[];
}

/** The five tables of a province at a peildatum. */
export interface Stand {
  readonly provincie: Gebied;
  readonly keuze: StandKeuze;
  readonly asiel: AsielTabel;
  readonly amvCoa: AmvCoaTabel;
  readonly oekraine: OekraineTabel;
  readonly vergunninghouders: VergunninghoudersTabel;
  readonly amvNidos: AmvNidosTabel;
}

/** Compute the five tables. Pure: the same input gives the same stand for ever. */
export function computeStand(invoer: StandInvoer, keuze: StandKeuze): Stand {
  const { provincie, gemeenten, waarnemingen, locaties, standen } = invoer;
  const { peildatum, opties, capaciteitsdata } = keuze;
  const asiel = computeAsiel(provincie.code, gemeenten, locaties, waarnemingen, standen, peildatum, opties, capaciteitsdata);
  return {
    provincie,
    keuze,
    asiel,
    amvCoa: computeAmvCoa(asiel, waarnemingen, peildatum),
    oekraine: computeOekraine(gemeenten, waarnemingen, peildatum),
    vergunninghouders: computeVergunninghouders(gemeenten, waarnemingen, peildatum),
    amvNidos: computeAmvNidos(gemeenten, waarnemingen, peildatum),
  };
}
