import type { AccountActor } from "./actor";
import { mag, waarVan, type Handeling } from "./rechten";

export interface Menupunt {
  readonly naam: string;
  readonly pad: string;
}

/** The pages with a place in the menu, and what an account must be allowed to do there. */
const PAGINAS: readonly (Menupunt & { readonly handeling: Handeling })[] = [
  { naam: "Overzicht", pad: "/", handeling: "cijfers.lezen" },
  { naam: "Stand van zaken", pad: "/stand-van-zaken", handeling: "cijfers.lezen" },
  { naam: "Edities", pad: "/edities", handeling: "editie.lezen" },
  { naam: "Trends", pad: "/trends", handeling: "cijfers.lezen" },
  { naam: "Locaties", pad: "/locaties", handeling: "cijfers.lezen" },
  { naam: "Toezicht", pad: "/toezicht", handeling: "dossier.lezen" },
  { naam: "Invoer", pad: "/invoer", handeling: "cijfers.schrijven" },
  { naam: "Beheer", pad: "/beheer", handeling: "accounts.beheren" },
];

/** Pages without a place in the menu, and forms below one that ask for more than it. */
const ANDERE: readonly { readonly patroon: RegExp; readonly handeling: Handeling }[] = [
  { patroon: /^\/((cijfers|grafieken|gemeenten)\/|uitleg$|verslag(\/|$))/, handeling: "cijfers.lezen" },
  { patroon: /^\/locaties\/(nieuw|[^/]+\/(nieuw|wijzigen|fase))$/, handeling: "cijfers.schrijven" },
  { patroon: /^\/edities\/(nieuw|[^/]+\/wijzigen)$/, handeling: "editie.schrijven" },
  // a wethouder has the own dossier at /toezicht, and nothing that ranks or prepares
  { patroon: /^\/toezicht\/((export|fiches|kader)(\/|$)|[^/]+\/(?!(export|scenario)$))/, handeling: "toezicht.lezen" },
];

/**
 * Whether an account may open the page at a path, or a page below it; paths that are in neither list decide for themselves. The bare
 * address leads on to the first page of whoever may not see the province.
 */
export function magPagina(actor: AccountActor, pad: string): boolean {
  if (pad === "/") return true;
  const pagina = ANDERE.find(({ patroon }) => patroon.test(pad)) ?? PAGINAS.find((p) => pad === p.pad || pad.startsWith(`${p.pad}/`));
  return pagina === undefined || mag(actor, pagina.handeling, waarVan(actor));
}

/** The menu of an account: the pages that it may open, in a fixed order. */
export function menu(actor: AccountActor): readonly Menupunt[] {
  return PAGINAS.filter(({ handeling }) => mag(actor, handeling, waarVan(actor))).map(({ naam, pad }) => ({ naam, pad }));
}
