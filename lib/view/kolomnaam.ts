import type { KolomView } from "./tabel";

/** A column's name where it stands alone: its group and its head, `Regulier op 1-1-2026`. */
export function kolomnaam({ groep, kop }: Pick<KolomView, "groep" | "kop">): string {
  return [groep, kop].filter(Boolean).join(" ");
}
