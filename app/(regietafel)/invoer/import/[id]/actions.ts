"use server";

import { redirect } from "next/navigation";
import { requireActor } from "@/lib/access/sessie";
import { ImportAnders } from "@/lib/data/import";
import { closeUpload, readUpload } from "@/lib/data/upload";
import { bevestigschema } from "@/lib/schemas/import";
import { laadUpload } from "../voorbeeld";

/** Loads an upload whose preview was confirmed, in one transaction; what became of it shows on its page. */
export async function bevestigImport(form: FormData): Promise<void> {
  const actor = await requireActor("cijfers.schrijven");
  const gelezen = bevestigschema.safeParse(Object.fromEntries(form));
  if (!gelezen.success) redirect("/invoer/import?fout=verlopen");
  const { id, kenmerk } = gelezen.data;
  const upload = await readUpload(actor, id);
  if (upload === null) redirect("/invoer/import?fout=verlopen");
  // a double click: the first has done it
  if (upload.resultaat) redirect(`/invoer/import/${id}`);
  let anders = "";
  try {
    const uitkomst = await laadUpload(actor, upload, kenmerk);
    if (uitkomst.soort === "voorbeeld" && uitkomst.resultaat.fouten.length === 0) await closeUpload(actor, id, uitkomst.resultaat);
  } catch (error) {
    if (!(error instanceof ImportAnders)) throw error;
    anders = "?anders=ja";
  }
  redirect(`/invoer/import/${id}${anders}`);
}
