import { nietGevonden } from "@/app/niet-gevonden";
import { antwoordMet, leesVorm } from "@/app/bestandantwoord";
import { leesEditie } from "../../../lees-editie";

interface Context {
  readonly params: Promise<{ readonly sleutel: string; readonly vorm: string }>;
}

/** An edition as a file: what its page says, in another form. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { sleutel, vorm } = await params;
  const { resultaat, status } = await leesEditie(sleutel);
  return antwoordMet(leesVorm(vorm) ?? nietGevonden(), resultaat ?? nietGevonden(), status);
}
