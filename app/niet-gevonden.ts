import { redirect } from "next/navigation";

/**
 * Goes on to the page that says that nothing is here, for an address that looks like one of ours. Next's own notFound() answers with
 * a document that stays empty without JavaScript (ADR 7).
 */
export function nietGevonden(): never {
  redirect("/niet-gevonden");
}
