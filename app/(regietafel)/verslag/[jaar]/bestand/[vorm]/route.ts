import { nietGevonden } from "@/app/niet-gevonden";
import { requireActor } from "@/lib/access/sessie";
import { documentDocx } from "@/lib/exchange/document/docx";
import type { Documentuitvoer } from "@/lib/exchange/document/inhoud";
import { bestandskoppen } from "@/lib/exchange/document/naam";
import { documentXlsx } from "@/lib/exchange/document/xlsx";
import { verslagvormSchema } from "@/lib/schemas/verslag";
import { VERSLAGSTATUS, viewVerslag } from "@/lib/view/verslag";
import { jaarVan, leesVerslag, leesVerslagstand } from "../../../lees-verslag";

interface Props {
  readonly params: Promise<{ readonly jaar: string; readonly vorm: string }>;
}

async function heel(stukken: AsyncIterable<Uint8Array>): Promise<Buffer<ArrayBuffer>> {
  const pieces: Uint8Array[] = [];
  for await (const piece of stukken) pieces.push(piece);
  return Buffer.concat(pieces);
}

/** The verslag as a file: the same document as the page at the same address shows. */
export async function GET(request: Request, { params }: Props): Promise<Response> {
  const actor = await requireActor("cijfers.lezen");
  const { jaar: tekst, vorm: gevraagd } = await params;
  const [jaar, vorm] = [jaarVan(tekst), verslagvormSchema.safeParse(gevraagd).data];
  if (jaar === null || vorm === undefined) nietGevonden();
  const stand = await leesVerslagstand(actor, jaar, Object.fromEntries(new URL(request.url).searchParams));
  if (stand.soort !== "stand") nietGevonden();
  const uitvoer: Documentuitvoer = { document: viewVerslag(await leesVerslag(actor, jaar, stand)), status: VERSLAGSTATUS };
  const inhoud = await heel((vorm === "docx" ? documentDocx : documentXlsx)(uitvoer));
  return new Response(inhoud, { headers: bestandskoppen(vorm, uitvoer) });
}
