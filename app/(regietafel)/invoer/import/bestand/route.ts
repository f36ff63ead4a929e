import { isEigenFormulier } from "@/lib/access/herkomst";
import { requireActor } from "@/lib/access/sessie";
import { saveUpload } from "@/lib/data/upload";
import { GRENZEN } from "@/lib/exchange/grenzen";

/** What a form adds around its files. */
const OMSLAG = 64 * 1024;
const NAAM = 120;

const naar = (pad: string) => new Response(null, { status: 303, headers: { Location: pad } });

/** Takes the files of the import page, and goes on to their preview. A route of its own: server actions take no more than 1 MB. */
export async function POST(request: Request): Promise<Response> {
  const actor = await requireActor("cijfers.schrijven");
  if (!isEigenFormulier(request)) return new Response(null, { status: 403 });
  const lengte = Number(request.headers.get("content-length") ?? Number.NaN);
  if (!(lengte <= GRENZEN.upload + OMSLAG)) return naar("/invoer/import?fout=te-groot");
  const form = await request.formData().catch(() => null);
  const files = (form?.getAll("bestand") ?? []).filter((f): f is File => f instanceof File && f.name !== "");
  if (files.length === 0) return naar("/invoer/import?fout=geen-bestand");
  const bestanden = await Promise.all(files.map(async (f) => ({ naam: f.name.slice(-NAAM), inhoud: Buffer.from(await f.arrayBuffer()) })));
  const id = await saveUpload(actor, bestanden);
  return naar(form?.get("vrij") === "ja" ? `/invoer/import/vrij/${id}` : `/invoer/import/${id}`);
}
