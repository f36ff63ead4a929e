import { redirect } from "next/navigation";
import { nietGevonden } from "@/app/niet-gevonden";
import { antwoordMet, leesVorm } from "@/app/bestandantwoord";
import { editieUrl } from "@/lib/view/adres";
import { leesEditie } from "../../../lees-editie";

interface Context {
  readonly params: Promise<{ readonly sleutel: string; readonly vorm: string }>;
}

/** An edition as a file: what its page says, in another form. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { sleutel, vorm } = await params;
  const { editie, resultaat, status, echt } = await leesEditie(sleutel);
  // what is not what was fixed goes into no file: the page says why
  if (!echt) redirect(editieUrl(sleutel));
  return antwoordMet(leesVorm(vorm) ?? nietGevonden(), resultaat ?? nietGevonden(), status, editie.vaststelling?.sha256 ?? null);
}
