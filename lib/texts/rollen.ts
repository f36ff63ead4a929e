import type { Rol } from "@/lib/access/actor";

/** A role as a reader sees it. */
export const ROLNAAM: Readonly<Record<Rol, string>> = {
  secretariaat: "Secretariaat",
  wethouder: "Wethouder",
  gedeputeerde: "Gedeputeerde",
  lezer: "Lezer",
  beheerder: "Beheerder",
};

/** A role within a sentence: `secretariaat`; "systeem" stays as it is. */
export function rolInZin(rol: string): string {
  return Object.hasOwn(ROLNAAM, rol) ? ROLNAAM[rol as Rol].toLowerCase() : rol;
}
