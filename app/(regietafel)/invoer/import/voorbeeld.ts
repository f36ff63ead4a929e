import { createHash } from "node:crypto";
import type { AccountActor } from "@/lib/access/actor";
import { AndereProvincie, importBron, type ImportResultaat } from "@/lib/data/import";
import type { Upload } from "@/lib/data/upload";
import { Bronfout } from "@/lib/exchange/map";
import { openUpload } from "@/lib/exchange/upload";
import { metVoortgang } from "./voortgang";

/** What an upload would do, or in words why it is refused as a whole. */
export type Voorbeeld = { readonly soort: "voorbeeld"; readonly resultaat: ImportResultaat; readonly kenmerk: string } | { readonly soort: "geweigerd"; readonly reden: string };

/** What an import does, as a short text: two that do the same have the same one. */
export function kenmerkVan({ delen, nieuwe, wijzigingen }: ImportResultaat): string {
  return createHash("sha256").update(JSON.stringify([delen, nieuwe, wijzigingen])).digest("hex");
}

/**
 * Compare an upload with what is stored; writes nothing unless `kenmerk` is given.
 * @param kenmerk of the preview that was confirmed: only if the import still does the same it is written
 * @throws ImportAnders when meanwhile it would do something else
 */
export async function laadUpload(actor: AccountActor, upload: Upload, kenmerk: string | null): Promise<Voorbeeld> {
  try {
    const resultaat = await metVoortgang(actor.id, async (meld) =>
      importBron(actor, await openUpload(upload.bestanden), kenmerk === null ? { droog: true, meld } : { droog: false, meld, mits: (r) => kenmerkVan(r) === kenmerk }),
    );
    return { soort: "voorbeeld", resultaat, kenmerk: kenmerkVan(resultaat) };
  } catch (error) {
    if (error instanceof Bronfout || error instanceof AndereProvincie) return { soort: "geweigerd", reden: error.message };
    throw error;
  }
}
