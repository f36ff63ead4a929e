import type { AccountActor } from "./actor";
import { mag } from "./rechten";

/** The first page of an account: one that it may open. */
export function startpagina(actor: AccountActor): string {
  const waar = { provincie: actor.provincie };
  if (mag(actor, "cijfers.lezen", waar)) return "/stand-van-zaken";
  return mag(actor, "accounts.beheren", waar) ? "/beheer" : "/account";
}
