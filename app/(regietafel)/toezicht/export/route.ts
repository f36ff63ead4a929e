import { nietGevonden } from "@/app/niet-gevonden";
import { requireActor } from "@/lib/access/sessie";
import { toezichtCsv } from "@/lib/exchange/toezicht-csv";
import { parseToezichtKeuze } from "@/lib/schemas/toezicht-keuze";
import { slugOf } from "@/lib/view/slug";
import { leesStand } from "../../lees-stand";
import { leesToezicht } from "../lees-toezicht";

/** The ranking and the dossiers as CSV: the same rows as the page at the same address, in the same order. */
export async function GET(request: Request): Promise<Response> {
  const actor = await requireActor("toezicht.lezen");
  const zoek = Object.fromEntries(new URL(request.url).searchParams);
  const stand = await leesStand(actor, zoek);
  if (stand.soort !== "stand") nietGevonden();
  const { view, dossiers } = await leesToezicht(actor, stand, parseToezichtKeuze(zoek));
  return new Response(await toezichtCsv(view, dossiers, stand.peildatum), {
    headers: { "Content-Type": "text/csv; charset=utf-8", "Content-Disposition": `attachment; filename="toezicht-${slugOf(view.provincie)}-${stand.peildatum}.csv"` },
  });
}
