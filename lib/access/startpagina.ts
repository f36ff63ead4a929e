import type { AccountActor } from "./actor";
import { mag } from "./rechten";

/** The first page of an account: a wethouder's is the own gemeente, the others' is the province. */
export function startpagina(actor: AccountActor): string {
  const waar = { provincie: actor.provincie };
  if (mag(actor, "cijfers.lezen", waar)) return actor.gemeente === null ? "/" : `/gemeenten/${actor.gemeente}`;
  return mag(actor, "accounts.beheren", waar) ? "/beheer" : "/account";
}
