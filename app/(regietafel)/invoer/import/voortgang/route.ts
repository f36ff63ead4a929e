import { requireActor } from "@/lib/access/sessie";
import { voortgangVan } from "../voortgang";

/** How far the import of this account is, for the page that waits. */
export async function GET(): Promise<Response> {
  const actor = await requireActor("cijfers.schrijven");
  return Response.json(voortgangVan(actor.id));
}
