import type { Actor } from "@/lib/access/actor";
import { eis } from "@/lib/access/rechten";
import { basisOf, type Blad, type Bladcel, type BladThema } from "@/lib/domain/blad";
import { bladKolommen, computeBladcellen, type Bladversie } from "@/lib/domain/bladcellen";
import { isGelijk, type Cijfer } from "@/lib/domain/cijfer";
import { findInvoer, type IndicatorCode } from "@/lib/domain/indicatoren";
import { firstDay, lastDay } from "@/lib/domain/periode";
import { opmerkingIn } from "@/lib/domain/waarneming";
import { amsterdamToday } from "@/lib/format";
import { addAuditregel } from "./audit";
import { readGemeenten, readVersies, type Gelezen } from "./bladversies";
import { db, readTransaction, writeTransaction } from "./db";
import { addOpslag, findOpslag, type OpgeslagenCijfer } from "./opslag";
import { readStandInvoer } from "./stand";
import { addFaseversies, addWaarnemingen, vastleggingVan, type NieuweFase, type NieuweWaarneming } from "./vastleggen";

/** How many months back the figure beside a cell is looked for. */
const TERUG = 24;

/** A sheet cannot be saved as sent; the message is Dutch and says what to do. */
export class BladFout extends Error {
  override readonly name = "BladFout";
  /** @param veld the field that it is about */
  constructor(message: string, readonly veld: "peildatum" | "blad") {
    super(message);
  }
}

/** What is stored says its peildatum, the newest; else the end of the month. The stand beside the sheet is at that end, or later when a peildatum is. */
function dataOf(cellen: readonly Bladcel[], maand: string, vandaag: string): Pick<Blad, "peildatum" | "standOp"> {
  const end = lastDay(maand) < vandaag ? lastDay(maand) : vandaag;
  const peildatum = cellen.flatMap((c) => (c.opgeslagen ? [c.opgeslagen.peildatum] : [])).sort().at(-1) ?? end;
  return { peildatum, standOp: peildatum > end ? peildatum : end };
}

/**
 * One sheet of a month, with what is stored and what came before.
 * @param keuze.vandaag a sheet's own peildatum is never later
 * @returns null when there is no such province
 * @throws GeenToegang unless the actor enters figures of the province
 */
export async function readBlad(actor: Actor, provincie: string, { thema, maand, vandaag }: { thema: BladThema; maand: string; vandaag: string }): Promise<Blad | null> {
  eis(actor, "cijfers.schrijven", { provincie });
  const sheet = await readTransaction(await db(), async (tx) => {
    const gelezen = await readVersies(tx, provincie, thema, maand, await readGemeenten(tx, provincie), TERUG);
    const cellen = computeBladcellen(thema, maand, gelezen.periode, gelezen.rijen.map((r) => r.id), gelezen.versies);
    return { periode: gelezen.periode, rijen: gelezen.rijen, cellen, ...dataOf(cellen, maand, vandaag) };
  });
  const stand = await readStandInvoer(actor, provincie, { peildatum: sheet.standOp, bekendOp: null });
  return stand && { provincie: { code: provincie, naam: stand.provincie.naam }, thema, maand, kolommen: bladKolommen(thema), stand, ...sheet };
}

/** A cell as it was sent: everything but a cell that was and stayed empty. */
export interface BladcelInvoer {
  readonly rij: string;
  readonly kolom: string;
  readonly cijfer: Cijfer;
  /** `basisOf` what the form was made from */
  readonly basis: string;
  readonly reden: string | null;
}

export interface Bladinvoer {
  readonly thema: BladThema;
  readonly maand: string;
  readonly peildatum: string;
  readonly bron: string;
  /** made with the form: sent twice, it is one save */
  readonly sleutel: string;
  readonly cellen: readonly BladcelInvoer[];
}

/** A cell that someone else changed meanwhile. */
export interface Botsing {
  readonly rij: string;
  readonly kolom: string;
  /** of what is stored now */
  readonly basis: string;
  readonly cijfer: Cijfer;
  readonly op: Date;
  readonly door: string;
}

export type Bladuitkomst =
  | { readonly soort: "opgeslagen"; readonly opslag: number }
  | { readonly soort: "botsing"; readonly cellen: readonly Botsing[] }
  | { readonly soort: "ongewijzigd" };

interface Beoordeeld {
  readonly invoer: BladcelInvoer;
  readonly cel: Bladcel;
}

/** The cells that somebody changed: against what the form was made from, which is a stored version for ever. */
function touched({ cellen }: Bladinvoer, sheet: readonly Bladcel[], versies: readonly Bladversie[]): readonly Beoordeeld[] {
  return cellen.flatMap((invoer) => {
    const cel = sheet.find((c) => c.rij === invoer.rij && c.kolom === invoer.kolom);
    const basis = versies.find((v) => v.rij === invoer.rij && v.kolom === invoer.kolom && basisOf(v) === invoer.basis);
    if (!cel || (invoer.basis !== "" && !basis)) throw new BladFout("Dit formulier hoort niet bij dit blad. Open het blad opnieuw; wat u invulde staat er dan nog.", "blad");
    return basis && isGelijk(basis.cijfer, invoer.cijfer) ? [] : [{ invoer, cel }];
  });
}

/**
 * Save a sheet: all or nothing, with its audit row. Cells that were not changed store nothing; a cell that somebody else
 * changed to another figure meanwhile makes it a botsing, and then nothing is stored.
 * @throws GeenToegang unless the actor enters figures of the province
 * @throws BladFout when the peildatum is not possible, or the form is of another sheet
 */
export async function saveBlad(actor: Actor, provincie: string, invoer: Bladinvoer): Promise<Bladuitkomst> {
  eis(actor, "cijfers.schrijven", { provincie });
  const { thema, maand, peildatum, bron, sleutel, cellen } = invoer;
  if (peildatum > amsterdamToday()) throw new BladFout("De peildatum ligt in de toekomst.", "peildatum");
  if (peildatum < firstDay(maand)) throw new BladFout("De peildatum ligt voor deze maand.", "peildatum");
  if (thema !== "vergunninghouders" && peildatum > lastDay(maand)) throw new BladFout("De peildatum ligt na deze maand. Kies een dag in de maand, of open het blad van de volgende maand.", "peildatum");
  const zending = { sleutel, inhoud: { provincie, thema, maand, peildatum, bron, cellen } };
  return writeTransaction(await db(), async (tx) => {
    const before = await findOpslag(actor, tx, zending);
    if (before !== null) return { soort: "opgeslagen", opslag: before };
    const gelezen = await readVersies(tx, provincie, thema, maand, await readGemeenten(tx, provincie), TERUG);
    const sheet = computeBladcellen(thema, maand, gelezen.periode, gelezen.rijen.map((r) => r.id), gelezen.versies);
    const changed = touched(invoer, sheet, gelezen.versies).filter(({ invoer: i, cel }) => !(cel.opgeslagen && isGelijk(cel.opgeslagen.cijfer, i.cijfer)));
    const botsingen = changed.flatMap(({ invoer: { rij, kolom, basis }, cel: { opgeslagen } }): Botsing[] =>
      opgeslagen && basisOf(opgeslagen) !== basis ? [{ rij, kolom, basis: basisOf(opgeslagen), cijfer: opgeslagen.cijfer, op: opgeslagen.op, door: opgeslagen.door }] : [],
    );
    if (botsingen.length > 0) return { soort: "botsing", cellen: botsingen };
    if (changed.length === 0) return { soort: "ongewijzigd" };
    if (changed.some(({ cel }) => cel.opgeslagen && cel.opgeslagen.peildatum > peildatum)) {
      throw new BladFout("Er is al een cijfer met een latere peildatum. Kies die peildatum of een latere.", "peildatum");
    }
    const vastlegging = vastleggingVan(actor);
    if (thema === "asiel") await addFaseversies(tx, vastlegging, changed.map((c) => toNieuweFase(c.invoer, gelezen, peildatum, bron)));
    else await addWaarnemingen(tx, vastlegging, changed.map(({ invoer: i }): NieuweWaarneming => ({
      thema, indicator: i.kolom as IndicatorCode, gebied: i.rij, periode: gelezen.periode, peildatum, cijfer: i.cijfer, bron, toelichting: "", reden: i.reden,
    })));
    const cijfers = changed.map(({ invoer: i, cel }): OpgeslagenCijfer => ({
      naam: gelezen.rijen.find((r) => r.id === i.rij)!.naam, label: labelOf(thema, i.kolom), oud: cel.opgeslagen?.cijfer ?? null, nieuw: i.cijfer,
    }));
    await addAuditregel(actor, tx, { handeling: "cijfers invoeren", onderwerp: `${thema} ${maand}`, provincie, bijzonderheden: { peildatum, bron, aantal: changed.length } });
    return { soort: "opgeslagen", opslag: await addOpslag(tx, provincie, vastlegging, zending, cijfers) };
  });
}

const labelOf = (thema: BladThema, kolom: string) => findInvoer(thema, kolom)?.label ?? bladKolommen(thema).find((k) => k.code === kolom)!.label;

/** The phase as it is known, with other places from the peildatum on; that its peildatum was not given holds no more. */
function toNieuweFase({ rij, cijfer, reden }: BladcelInvoer, { fasen }: Gelezen, peildatum: string, bron: string): NieuweFase {
  const { locatieId, fase } = fasen.get(rij)!;
  return { ...fase, locatieId, peildatum, bron, reden, toelichting: opmerkingIn(fase.toelichting), capaciteit: cijfer.staat === "waarde" ? cijfer.waarde : null };
}
