import type { Actor } from "@/lib/access/actor";
import { eis } from "@/lib/access/rechten";
import type { Faseregel } from "@/lib/domain/fasewijziging";
import { addAuditregel } from "./audit";
import { db, writeTransaction, type Tx } from "./db";
import { addFaseversies, vastleggingVan, type NieuweFase } from "./vastleggen";

/** Where lines come from, and why. */
export interface Faseherkomst {
  readonly bron: string;
  readonly toelichting: string;
  /** null only with the first line of a phase */
  readonly reden: string | null;
}

export interface Fasenopslag extends Faseherkomst {
  readonly locatie: number;
  /** `basisVan` the location that the form was made from */
  readonly basis: number;
  /** what the lines do, for the log: `verlengen` */
  readonly handeling: string;
  readonly regels: readonly Faseregel[];
  /** names of phases that these lines begin: they must not exist yet */
  readonly nieuweFasen: readonly string[];
}

export type Fasenuitkomst =
  /** with the id of the last line that was added */
  | { readonly soort: "opgeslagen"; readonly regel: number }
  | { readonly soort: "ongewijzigd" }
  /** somebody recorded something of this location meanwhile: nothing was stored */
  | { readonly soort: "botsing" }
  | { readonly soort: "onbekende-locatie" };

const toRows = (locatieId: number, regels: readonly Faseregel[], { bron, toelichting, reden }: Faseherkomst): readonly NieuweFase[] =>
  regels.map((regel) => ({ ...regel, locatieId, bron, toelichting, reden }));

/** True when every line is stored already, as by a second click on the same button. */
async function areStored(tx: Tx, rows: readonly NieuweFase[]): Promise<boolean> {
  for (const { locatieId, fase, peildatum, soort, capaciteit, van, tot, optieTot, zekerheid, bron, toelichting } of rows) {
    const stored = await tx.faseversie.findFirst({ where: { locatieId, fase, peildatum }, orderBy: { versie: "desc" } });
    const same = stored && Object.entries({ soort, capaciteit, van, tot, optieTot, zekerheid, bron, toelichting }).every(([veld, waarde]) => stored[veld as keyof typeof stored] === waarde);
    if (!same) return false;
  }
  return true;
}

/**
 * Record lines of phases of one location: all or nothing, with the audit row. Nothing that was recorded is changed.
 * @throws GeenToegang unless the actor may write the figures of the province
 */
export async function saveFasen(actor: Actor, provincie: string, opslag: Fasenopslag): Promise<Fasenuitkomst> {
  eis(actor, "cijfers.schrijven", { provincie });
  return writeTransaction(await db(), async (tx) => {
    const locatie = await tx.locatie.findFirst({ where: { id: opslag.locatie, gebied: { provincieCode: provincie } }, include: { fasen: { select: { id: true, fase: true } } } });
    if (!locatie) return { soort: "onbekende-locatie" };
    const rows = toRows(locatie.id, opslag.regels, opslag);
    if (await areStored(tx, rows)) return { soort: "ongewijzigd" };
    const changed = locatie.fasen.some((f) => f.id > opslag.basis) || locatie.fasen.some((f) => opslag.nieuweFasen.includes(f.fase));
    if (changed) return { soort: "botsing" };
    await addFaseversies(tx, vastleggingVan(actor), rows);
    await addAuditregel(actor, tx, { handeling: "locatie gewijzigd", onderwerp: locatie.naam, provincie, bijzonderheden: auditVan(opslag) });
    return { soort: "opgeslagen", regel: await newestRegel(tx, locatie.id) };
  });
}

const auditVan = ({ handeling, regels, bron }: { handeling: string; regels: readonly Faseregel[]; bron: string }) =>
  ({ wijziging: handeling, fase: regels.map((r) => r.fase).join(", "), peildatum: regels[0]?.peildatum ?? null, bron });

async function newestRegel(tx: Tx, locatieId: number): Promise<number> {
  return (await tx.faseversie.findFirstOrThrow({ where: { locatieId }, orderBy: { id: "desc" } })).id;
}

export interface NieuweLocatie extends Faseherkomst {
  /** CBS code of the gemeente */
  readonly gebied: string;
  readonly naam: string;
  /** of its first phase */
  readonly regel: Faseregel;
}

export type Locatieuitkomst =
  | { readonly soort: "opgeslagen" | "bestaat"; readonly locatie: number }
  | { readonly soort: "onbekende-gemeente" };

/**
 * Add a location with its first phase, as the last of its gemeente. The same one twice is one; another one of that name is refused.
 * @throws GeenToegang unless the actor may write the figures of the province
 */
export async function addLocatie(actor: Actor, provincie: string, nieuw: NieuweLocatie): Promise<Locatieuitkomst> {
  eis(actor, "cijfers.schrijven", { provincie });
  return writeTransaction(await db(), async (tx) => {
    const gemeente = await tx.gebied.findFirst({ where: { code: nieuw.gebied, provincieCode: provincie }, include: { locaties: true } });
    if (!gemeente) return { soort: "onbekende-gemeente" };
    const same = gemeente.locaties.find((l) => l.naam.toLowerCase() === nieuw.naam.toLowerCase());
    if (same) return { soort: (await areStored(tx, toRows(same.id, [nieuw.regel], nieuw))) ? "opgeslagen" : "bestaat", locatie: same.id };
    const volgorde = Math.max(0, ...gemeente.locaties.map((l) => l.volgorde)) + 1;
    const { id } = await tx.locatie.create({ data: { gebiedCode: nieuw.gebied, naam: nieuw.naam, volgorde } });
    await addFaseversies(tx, vastleggingVan(actor), toRows(id, [nieuw.regel], nieuw));
    await addAuditregel(actor, tx, { handeling: "locatie toegevoegd", onderwerp: nieuw.naam, provincie, bijzonderheden: { gemeente: gemeente.naam, ...auditVan({ handeling: "toevoegen", regels: [nieuw.regel], bron: nieuw.bron }) } });
    return { soort: "opgeslagen", locatie: id };
  });
}
