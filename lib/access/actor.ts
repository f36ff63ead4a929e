/** The roles of an account (domain: "who may see and do what"). */
export const ROLLEN = ["secretariaat", "wethouder", "gedeputeerde", "lezer", "beheerder"] as const;
export type Rol = (typeof ROLLEN)[number];

/** A signed-in account; it belongs to one province, a wethouder also to one gemeente. */
export interface AccountActor {
  readonly soort: "account";
  readonly id: number;
  readonly gebruikersnaam: string;
  readonly rol: Rol;
  /** CBS code, for example PV24 */
  readonly provincie: string;
  /** CBS code, of a wethouder only */
  readonly gemeente: string | null;
}

/** Who asks or acts: an account, or a command on the server. */
export type Actor = AccountActor | { readonly soort: "systeem" };
