import { redirect } from "next/navigation";
import { antwoordMet, leesVorm } from "@/app/bestandantwoord";
import { leesOpenbaar } from "../../../../lees-openbaar";

interface Context {
  readonly params: Promise<{ readonly provincie: string; readonly sleutel: string; readonly vorm: string }>;
}

/** A public edition as a file. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { provincie, sleutel, vorm } = await params;
  const found = await leesOpenbaar(provincie, sleutel);
  const gekozen = leesVorm(vorm);
  if (found === null || gekozen === null) redirect("/openbaar?weg=ja");
  return antwoordMet(gekozen, found.resultaat, found.status, `openbaar ${found.editie.vaststelling?.sha256}`);
}
