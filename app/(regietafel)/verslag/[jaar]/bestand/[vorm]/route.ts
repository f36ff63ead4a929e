import { antwoordMet } from "@/app/bestandantwoord";
import { nietGevonden } from "@/app/niet-gevonden";
import { requireActor } from "@/lib/access/sessie";
import { verslagvormSchema } from "@/lib/schemas/verslag";
import { VERSLAGSTATUS, viewVerslag } from "@/lib/view/verslag";
import { jaarVan, leesVerslag, leesVerslagstand } from "../../../lees-verslag";

interface Props {
  readonly params: Promise<{ readonly jaar: string; readonly vorm: string }>;
}

/** The verslag as a file: the same document as the page at the same address shows. */
export async function GET(request: Request, { params }: Props): Promise<Response> {
  const actor = await requireActor("cijfers.lezen");
  const { jaar: tekst, vorm: gevraagd } = await params;
  const [jaar, vorm] = [jaarVan(tekst), verslagvormSchema.safeParse(gevraagd).data];
  if (jaar === null || vorm === undefined) nietGevonden();
  const stand = await leesVerslagstand(actor, jaar, Object.fromEntries(new URL(request.url).searchParams));
  if (stand.soort !== "stand") nietGevonden();
  return antwoordMet(vorm, { document: viewVerslag(await leesVerslag(actor, jaar, stand)), stand: null }, VERSLAGSTATUS);
}
