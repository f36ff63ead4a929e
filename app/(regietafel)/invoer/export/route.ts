import { requireActor } from "@/lib/access/sessie";
import { exportCijfers } from "@/lib/data/export";
import { bestandVan, uitvoerkoppen } from "@/lib/exchange/download";
import { amsterdamToday } from "@/lib/format";
import { exportschema } from "@/lib/schemas/import";

/** The figures of a period as a zip of CSV files, an XLSX or an ODS, in the exchange format. */
export async function GET(request: Request): Promise<Response> {
  const actor = await requireActor("cijfers.schrijven");
  const keuze = exportschema.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!keuze.success) return new Response(null, { status: 303, headers: { Location: "/invoer/import?fout=periode#download" } });
  const { vorm, van, tot } = keuze.data;
  let inhoud = Buffer.alloc(0);
  const found = await exportCijfers(actor, actor.provincie, { van, tot }, async (bladen) => {
    inhoud = await bestandVan(vorm, bladen);
  });
  if (!found) return new Response(null, { status: 404 });
  const periode = [van, tot].filter((d) => d !== null).map((d) => `-${d}`).join("");
  return new Response(inhoud, { headers: uitvoerkoppen(vorm, `cijfers-${actor.provincie}${periode}-op-${amsterdamToday()}`) });
}
