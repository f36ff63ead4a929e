import { nietGevonden } from "@/app/niet-gevonden";
import { requireActor } from "@/lib/access/sessie";
import { grafiekCsv } from "@/lib/exchange/grafiek-csv";
import { svgBestand } from "@/lib/exchange/svg";
import { amsterdamToday } from "@/lib/format";
import { GRAFIEKEN } from "../register";

const TYPE = { csv: "text/csv; charset=utf-8", svg: "image/svg+xml; charset=utf-8" } as const;

const isVorm = (tekst: string | null): tekst is keyof typeof TYPE => tekst !== null && Object.hasOwn(TYPE, tekst);

/** A chart as a file: its figures (CSV) or its drawing (SVG), from the view model of its page. */
export async function GET(request: Request, { params }: { readonly params: Promise<{ grafiek: string }> }): Promise<Response> {
  const actor = await requireActor("cijfers.lezen");
  const { grafiek } = await params;
  const { searchParams } = new URL(request.url);
  const vorm = searchParams.get("vorm");
  const lees = Object.hasOwn(GRAFIEKEN, grafiek) ? GRAFIEKEN[grafiek] : undefined;
  if (!lees || !isVorm(vorm)) nietGevonden();
  const view = await lees(actor, searchParams);
  const inhoud = view && (vorm === "csv" ? await grafiekCsv(view) : await svgBestand(view));
  if (!view || !inhoud) nietGevonden();
  return new Response(inhoud, {
    headers: { "Content-Type": TYPE[vorm], "Content-Disposition": `attachment; filename="${view.id}-${amsterdamToday()}.${vorm}"` },
  });
}
