import type { AccountActor } from "./actor";
import { mag, type Handeling } from "./rechten";

export interface Menupunt {
  readonly naam: string;
  readonly pad: string;
}

/** The pages with a place in the menu, and what an account must be allowed to do there. */
const PAGINAS: readonly (Menupunt & { readonly handeling: Handeling })[] = [
  { naam: "Stand van zaken", pad: "/stand-van-zaken", handeling: "cijfers.lezen" },
  { naam: "Beheer", pad: "/beheer", handeling: "accounts.beheren" },
];

/** Whether an account may open the page at a path, or a page below it; paths that are not in the menu decide for themselves. */
export function magPagina(actor: AccountActor, pad: string): boolean {
  const pagina = PAGINAS.find((p) => pad === p.pad || pad.startsWith(`${p.pad}/`));
  return pagina === undefined || mag(actor, pagina.handeling, { provincie: actor.provincie });
}

/** The menu of an account: the pages that it may open, in a fixed order. */
export function menu(actor: AccountActor): readonly Menupunt[] {
  return PAGINAS.filter(({ handeling }) => mag(actor, handeling, { provincie: actor.provincie })).map(({ naam, pad }) => ({ naam, pad }));
}
