import { nietGevonden } from "@/app/niet-gevonden";
import { requireActor } from "@/lib/access/sessie";
import { vergelijkingCsv } from "@/lib/exchange/vergelijking-csv";
import { schrijfMoment } from "@/lib/schemas/vergelijk-keuze";
import { filterVergelijking } from "@/lib/view/vergelijking";
import { leesVergelijking } from "../lees-vergelijking";

const naamVan = (moment: string) => moment.replace(":", "-").replace("@", "-bekend-");

/** The comparison as CSV: the same figures as the page at the same address. */
export async function GET(request: Request): Promise<Response> {
  const actor = await requireActor("cijfers.lezen");
  const gelezen = await leesVergelijking(actor, Object.fromEntries(new URL(request.url).searchParams));
  if (gelezen.soort !== "vergelijking") nietGevonden();
  const { keuze, vergelijking } = gelezen;
  const [van, naar] = [keuze.van, keuze.naar].map((m) => naamVan(schrijfMoment(m)));
  return new Response(await vergelijkingCsv(filterVergelijking(vergelijking, keuze.tabel, keuze.gebied), keuze.gelijk), {
    headers: { "Content-Type": "text/csv; charset=utf-8", "Content-Disposition": `attachment; filename="vergelijking-${van}-${naar}.csv"` },
  });
}
