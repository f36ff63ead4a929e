import { createHash } from "node:crypto";
import type { Editie } from "@/lib/domain/editie";
import type { StandInvoer, StandKeuze } from "@/lib/domain/stand";
import { computeStand } from "@/lib/domain/stand";
import type { DocumentView } from "@/lib/view/document";
import { overlegnaam } from "@/lib/view/editie";
import { viewPunten } from "@/lib/view/editiepunten";
import { viewInvullingen, viewOplegger } from "@/lib/view/oplegger";
import { viewStanddocument, type Standopmerking } from "@/lib/view/standdocument";
import type { TabelId } from "@/lib/view/tabel";
import { toStandJson, type StandJson } from "./stand-json";

/** What an edition says: the document that page and files show, and the stand it rests on in the exchange format. */
export interface Editieresultaat {
  /** of the form in which it is stored: a later form keeps reading this one */
  readonly vorm: 1;
  readonly document: DocumentView<TabelId>;
  readonly stand: StandJson;
}

/** What a stand of an edition is computed with. */
export const standkeuze = ({ inhoud: { peildatum, opties, capaciteitsdata } }: Pick<Editie, "inhoud">): StandKeuze => ({ peildatum, opties, capaciteitsdata });

/**
 * Compute what an edition says, from its content and what is known at a moment. Pure: the same input gives the same result.
 * @param bekendOp null = it is a concept, and follows the figures
 */
export function computeEditieresultaat(editie: Editie, invoer: StandInvoer, bekendOp: Date | null): Editieresultaat {
  const { inhoud, akkoorden, prtDatum } = editie;
  const keuze = standkeuze(editie);
  const overleg = overlegnaam(prtDatum);
  const aanvaard = viewPunten(invoer, keuze, akkoorden).flatMap(({ tabel, titel, akkoord }): Standopmerking[] =>
    akkoord === null ? [] : [{ tabel: tabel ?? inhoud.volgorde[0]!, rij: null, tekst: `${titel}. Aanvaard door het ${akkoord.wie} op ${akkoord.op}: ${akkoord.reden}` }],
  );
  return {
    vorm: 1,
    document: viewStanddocument(invoer, keuze, {
      prt: { naam: overleg, datum: prtDatum }, bekendOp, volgorde: inhoud.volgorde,
      oplegger: viewOplegger(inhoud.oplegger, viewInvullingen(invoer, keuze, overleg)),
      opmerkingen: [...inhoud.opmerkingen, ...aanvaard],
    }),
    stand: toStandJson(computeStand(invoer, keuze)),
  };
}

/** The text in which a result is stored. */
export const bewaar = (resultaat: Editieresultaat) => JSON.stringify(resultaat);

/**
 * A result that was stored.
 * @throws RangeError when it is of a form that this program does not know
 */
export function leesResultaat(tekst: string): Editieresultaat {
  const { vorm, ...rest } = JSON.parse(tekst) as Editieresultaat;
  // a later form is of a later version of this program
  if ((vorm as number) !== 1) throw new RangeError(`an edition in form ${vorm} is of a later version`);
  return { vorm, ...rest };
}

/** By what a page remembers what its reader saw: every word and figure, but not the moment of knowing. */
export function gezien({ document: { oplegger, tabellen }, stand }: Editieresultaat): string {
  return createHash("sha256").update(JSON.stringify([oplegger, tabellen, stand])).digest("hex");
}

/** What is stored when an edition is fixed, how many points are still open, and whether it is what somebody saw before. */
export function maakUitslag(invoer: StandInvoer, editie: Editie, bekendOp: Date): { readonly tekst: string; readonly open: number; readonly gezien: string } {
  const open = viewPunten(invoer, standkeuze(editie), editie.akkoorden).filter((p) => p.akkoord === null).length;
  const resultaat = computeEditieresultaat(editie, invoer, bekendOp);
  return { tekst: bewaar(resultaat), open, gezien: gezien(resultaat) };
}
