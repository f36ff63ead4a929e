import type { Afspraakstand } from "@/lib/domain/dossier";

/** What became of an agreement. */
export const AFSPRAAKSTAND: Readonly<Record<Afspraakstand, string>> = { open: "open", gedaan: "gedaan", deels: "deels gedaan", niet: "niet gedaan" };

/** A deadline without a date, as people write it. */
export const ZO_SNEL_MOGELIJK = "zo snel mogelijk";
