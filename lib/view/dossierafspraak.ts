import { isTeLaat, ZSM, type Dossierstuk, type Inhoud } from "@/lib/domain/dossier";
import { formatDatum, formatDatumKort } from "@/lib/format";
import { AFSPRAAKSTAND, ZO_SNEL_MOGELIJK } from "@/lib/texts/dossier";

type Uiterlijk = Inhoud["afspraak"]["uiterlijk"];

/** `1 november 2024`, `zo snel mogelijk`, `geen termijn`. */
export const zegUiterlijk = (uiterlijk: Uiterlijk): string => (uiterlijk === null ? "geen termijn" : uiterlijk === ZSM ? ZO_SNEL_MOGELIJK : formatDatum(uiterlijk));

/** `uiterlijk 1 november 2024`, `zo snel mogelijk`; empty without a deadline. */
export const zegTermijn = (uiterlijk: Uiterlijk): string => (uiterlijk === null ? "" : uiterlijk === ZSM ? ZO_SNEL_MOGELIJK : `uiterlijk ${formatDatum(uiterlijk)}`);

/** A deadline as it stands in a field. */
export const termijnveld = (uiterlijk: Uiterlijk): string => (uiterlijk === null ? "" : uiterlijk === ZSM ? ZO_SNEL_MOGELIJK : formatDatumKort(uiterlijk));

/** What became of an agreement: open ones can be late. */
export type Afspraakstatus = Inhoud["afspraak"]["stand"] | "te-laat";

/** What became of an agreement by a date, and how that is said. */
export function afspraakstatus(afspraak: Dossierstuk<"afspraak">, op: string): { readonly status: Afspraakstatus; readonly woord: string } {
  const { stand } = afspraak.inhoud;
  if (!isTeLaat(afspraak, op)) return { status: stand, woord: AFSPRAAKSTAND[stand] };
  return { status: "te-laat", woord: stand === "open" ? "te laat" : `te laat, ${AFSPRAAKSTAND[stand]}` };
}
