import type { Actor } from "@/lib/access/actor";
import { eis } from "@/lib/access/rechten";

import { isGelijk, type Cijfer } from "@/lib/domain/cijfer";
import { latestPer, type Waarneming } from "@/lib/domain/waarneming";
import { amsterdamToday } from "@/lib/format";
import { addAuditregel } from "./audit";
import { readGemeenten } from "./bladversies";
import { db, writeTransaction } from "./db";
import { toWaarneming } from "./rijen";
import { addWaarnemingen, vastleggingVan } from "./vastleggen";

/** A line is known by gemeente, half-year and peildatum (domain: vergunninghouders). */
const sleutel = { thema: "vergunninghouders", indicator: "correcties" } as const;

/**
 * The correctie lines of a half-year, each in its latest version, oldest first.
 * @throws GeenToegang unless the actor enters figures of the province
 */
export async function readCorrectieregels(actor: Actor, provincie: string, halfjaar: string): Promise<readonly Waarneming[]> {
  eis(actor, "cijfers.schrijven", { provincie });
  const rows = await (await db()).waarneming.findMany({ where: { ...sleutel, periode: halfjaar, gebied: { provincieCode: provincie } }, orderBy: { id: "asc" } });
  const latest = latestPer(rows.map(toWaarneming), "9999-12-31", (w) => `${w.gebied}|${w.peildatum}`);
  return [...latest.values()].sort((a, b) => (a.peildatum < b.peildatum ? -1 : 1));
}

export interface NieuweCorrectieregel {
  readonly halfjaar: string;
  readonly gebied: string;
  readonly peildatum: string;
  /** signed: positive makes more to be realised */
  readonly cijfer: Cijfer;
  readonly reden: string;
  readonly bron: string;
}

export type Correctieregeluitkomst = "opgeslagen" | "bestaat" | "toekomst" | "onbekend-gebied";

/**
 * Add a correctie line. One with the same peildatum is another figure: it is refused, not replaced; the same line sent again
 * is stored once.
 * @throws GeenToegang unless the actor enters figures of the province
 */
export async function addCorrectieregel(actor: Actor, provincie: string, { halfjaar, gebied, peildatum, cijfer, reden, bron }: NieuweCorrectieregel): Promise<Correctieregeluitkomst> {
  eis(actor, "cijfers.schrijven", { provincie });
  if (peildatum > amsterdamToday()) return "toekomst";
  return writeTransaction(await db(), async (tx) => {
    if (!(await readGemeenten(tx, provincie)).some((g) => g.code === gebied)) return "onbekend-gebied";
    const stored = await tx.waarneming.findFirst({ where: { ...sleutel, gebiedCode: gebied, periode: halfjaar, peildatum }, orderBy: { versie: "desc" } });
    if (stored) return isGelijk(toWaarneming(stored).cijfer, cijfer) && stored.toelichting === reden ? "opgeslagen" : "bestaat";
    await addWaarnemingen(tx, vastleggingVan(actor), [{ ...sleutel, gebied, periode: halfjaar, peildatum, cijfer, bron, toelichting: reden, reden: null }]);
    await addAuditregel(actor, tx, { handeling: "correctieregel toevoegen", onderwerp: `${gebied} ${halfjaar}`, provincie, bijzonderheden: { peildatum, bron } });
    return "opgeslagen";
  });
}
