import { nietGevonden } from "@/app/niet-gevonden";
import { mag } from "@/lib/access/rechten";
import { dossierCsv } from "@/lib/exchange/dossier-csv";
import { alsGemeente } from "@/lib/schemas/dossier-keuze";
import { slugOf } from "@/lib/view/slug";
import { leesStand } from "../../../lees-stand";
import { requireDossier } from "../lees-dossier";
import { leesDossierpagina } from "../lees-pagina";

interface Props {
  readonly params: Promise<{ readonly slug: string }>;
}

/** The dossier as CSV: what its reader sees on the page, and nothing more. */
export async function GET(request: Request, { params }: Props): Promise<Response> {
  const { actor, gebied } = await requireDossier((await params).slug, "dossier.lezen");
  const zoek = Object.fromEntries(new URL(request.url).searchParams);
  const stand = await leesStand(actor, zoek);
  if (stand.soort !== "stand") nietGevonden();
  const als = mag(actor, "dossier.intern", { provincie: actor.provincie }) && alsGemeente(zoek);
  const { stukken, kaders, opDatum } = await leesDossierpagina(actor, stand, gebied, als);
  return new Response(await dossierCsv(gebied.naam, stukken, kaders), {
    headers: { "Content-Type": "text/csv; charset=utf-8", "Content-Disposition": `attachment; filename="dossier-${slugOf(gebied.naam)}-${opDatum}.csv"` },
  });
}
