import { redirect } from "next/navigation";
import { requireActor } from "@/lib/access/sessie";
import { readVerslagjaren } from "@/lib/data/verslag";
import { amsterdamToday } from "@/lib/format";

/** Leads on to the last verslag of which something was reported. */
export default async function VerslagPagina(): Promise<never> {
  const actor = await requireActor("cijfers.lezen");
  const jaren = await readVerslagjaren(actor, actor.provincie);
  redirect(`/verslag/${jaren.at(-1) ?? amsterdamToday().slice(0, 4)}`);
}
