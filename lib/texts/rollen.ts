import type { Rol } from "@/lib/access/actor";

/** A role as a reader sees it. */
export const ROLNAAM: Readonly<Record<Rol, string>> = {
  secretariaat: "Secretariaat",
  wethouder: "Wethouder",
  gedeputeerde: "Gedeputeerde",
  lezer: "Lezer",
  beheerder: "Beheerder",
};
