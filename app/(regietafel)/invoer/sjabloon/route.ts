import { requireActor } from "@/lib/access/sessie";
import { readStandInvoer } from "@/lib/data/stand";
import { lastDay } from "@/lib/domain/periode";
import { bestandVan, uitvoerkoppen } from "@/lib/exchange/download";
import { sjabloonVan } from "@/lib/exchange/sjabloon";
import { sjabloonschema } from "@/lib/schemas/import";

/** An empty table to fill in, of one theme and month, with the gemeenten (and of asiel the locations) in it. */
export async function GET(request: Request): Promise<Response> {
  const actor = await requireActor("cijfers.schrijven");
  const keuze = sjabloonschema.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!keuze.success) return new Response(null, { status: 303, headers: { Location: "/invoer/import?fout=periode#sjabloon" } });
  const { vorm, thema, maand } = keuze.data;
  const stand = await readStandInvoer(actor, actor.provincie, { peildatum: lastDay(maand), bekendOp: null });
  if (stand === null) return new Response(null, { status: 404 });
  return new Response(await bestandVan(vorm, sjabloonVan(thema, maand, stand)), { headers: uitvoerkoppen(vorm, `sjabloon-${thema}-${actor.provincie}-${maand}`) });
}
