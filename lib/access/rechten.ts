import { ROLLEN, type AccountActor, type Actor, type Rol } from "./actor";

/**
 * Which roles may do what, refused unless named here (domain: "who may see and do what").
 * An empty list is for commands on the server only. A new handeling is one line.
 */
const TOEGESTAAN = {
  "cijfers.lezen": ["secretariaat", "wethouder", "gedeputeerde", "lezer"],
  "cijfers.schrijven": ["secretariaat"],
  /** of the own gemeente's figures only */
  "cijfers.reageren": ["wethouder"],
  /** a wethouder those of the own gemeente */
  "reacties.lezen": ["secretariaat", "wethouder", "gedeputeerde"],
  /** who falls behind, ranked: before the talks of interbestuurlijk toezicht */
  "toezicht.lezen": ["secretariaat", "gedeputeerde"],
  /** the ladder and the rules for signals */
  "toezicht.schrijven": ["secretariaat", "gedeputeerde"],
  /** what the gemeente may know of its IBT dossier; a wethouder the own gemeente's */
  "dossier.lezen": ["secretariaat", "gedeputeerde", "wethouder"],
  "dossier.schrijven": ["secretariaat", "gedeputeerde"],
  /** a trede, and the judgement on a plan van aanpak */
  "dossier.besluiten": ["gedeputeerde"],
  /** internal notes of the province */
  "dossier.intern": ["secretariaat", "gedeputeerde"],
  "dossier.vertrouwelijk": ["gedeputeerde"],
  /** editions that are vastgesteld */
  "editie.lezen": ROLLEN,
  "editie.concept": ["secretariaat", "gedeputeerde"],
  "editie.schrijven": ["secretariaat"],
  /** to confirm that an edition is public */
  "editie.publiceren": ["gedeputeerde"],
  /** names of the province and its gemeenten, as every page shows them */
  "gebieden.lezen": ROLLEN,
  "gebieden.schrijven": [],
  "accounts.beheren": ["beheerder"],
  /** the account itself: its password, its sessions */
  "eigenAccount.beheren": ROLLEN,
  /** passwords and sessions of whoever is not signed in yet */
  "aanmelding.toetsen": [],
  "audit.lezen": ["beheerder"],
} as const satisfies Record<string, readonly Rol[]>;

export type Handeling = keyof typeof TOEGESTAAN;
export const HANDELINGEN = Object.keys(TOEGESTAAN) as Handeling[];

/** Where the handeling takes place. Without a provincie: in all provinces, which no account may. */
export interface Waar {
  /** CBS code, for example PV24 */
  readonly provincie?: string;
  /** CBS code, for a handeling of the own gemeente only */
  readonly gemeente?: string;
}

/** What a wethouder may do in the own gemeente only. */
const EIGEN_GEMEENTE: readonly Handeling[] = ["cijfers.reageren", "dossier.lezen"];

/** Thrown by `eis`; pages answer it with "geen toegang" (403). */
export class GeenToegang extends Error {
  override readonly name = "GeenToegang";
  constructor(readonly handeling: Handeling) {
    super(`U hebt geen toegang (${handeling}).`);
  }
}

/** Whether the actor may do this there. Unknown roles and handelingen are refused; an account acts in its own province only. */
export function mag(actor: Actor, handeling: Handeling, waar: Waar): boolean {
  if (!Object.hasOwn(TOEGESTAAN, handeling)) return false;
  if (actor.soort === "systeem") return true;
  const rollen: readonly Rol[] = TOEGESTAAN[handeling];
  if (actor.soort !== "account" || !rollen.includes(actor.rol) || waar.provincie !== actor.provincie) return false;
  return actor.rol !== "wethouder" || !EIGEN_GEMEENTE.includes(handeling) || (actor.gemeente !== null && waar.gemeente === actor.gemeente);
}

/** Where an account is at home. */
export function waarVan({ provincie, gemeente }: AccountActor): Waar {
  return { provincie, ...(gemeente !== null && { gemeente }) };
}

/** @throws GeenToegang unless `mag` */
export function eis(actor: Actor, handeling: Handeling, waar: Waar): void {
  if (!mag(actor, handeling, waar)) throw new GeenToegang(handeling);
}
