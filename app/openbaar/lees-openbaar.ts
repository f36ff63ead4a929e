import { readOpenbaarResultaat, readOpenbareEdities, type OpenbareEditie } from "@/lib/data/editie";
import { leesResultaat, type Editieresultaat } from "@/lib/exchange/editieresultaat";
import type { Documentstatus } from "@/lib/view/document";
import { editiestatus } from "@/lib/view/editie";
import { zonderVerwijzingen } from "@/lib/view/openbaar";
import { slugOf } from "@/lib/view/slug";

/** A public edition with what it says. */
export interface GelezenOpenbaar extends OpenbareEditie {
  readonly status: Documentstatus;
  readonly resultaat: Editieresultaat;
}

/** The public edition of an address; null when there is none, or when what is stored is not what was fixed. */
export async function leesOpenbaar(provincie: string, sleutel: string): Promise<GelezenOpenbaar | null> {
  const found = (await readOpenbareEdities()).find((o) => slugOf(o.provincie.naam) === provincie && o.editie.sleutel === sleutel);
  if (found === undefined) return null;
  const bewaard = await readOpenbaarResultaat(found.provincie.code, sleutel);
  if (bewaard === null) return null;
  const resultaat = leesResultaat(bewaard.tekst);
  return { ...found, status: editiestatus(found.editie, new Date()), resultaat: { ...resultaat, document: zonderVerwijzingen(resultaat.document) } };
}
