import { redirect } from "next/navigation";
import { requireActor } from "@/lib/access/sessie";
import { startpagina } from "@/lib/access/startpagina";

/** The bare address: on to the first page of the role. */
export default async function RootPage() {
  redirect(startpagina(await requireActor()));
}
