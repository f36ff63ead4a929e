import type { Fase } from "@/lib/domain/locatie";
import { opmerkingIn } from "@/lib/domain/waarneming";
import { formatDatum, formatGetal } from "@/lib/format";
import { SOORTNAAM } from "@/lib/texts/locaties";
import { formatTot } from "./fase";

/** One thing that differs between two lines of a phase. */
export interface Verschilregel {
  readonly wat: string;
  /** null = there was no line before */
  readonly oud: string | null;
  readonly nieuw: string;
}

const NONE = "geen";

const SHOWN: readonly { readonly wat: string; readonly van: (f: Fase) => string }[] = [
  { wat: "soort", van: (f) => SOORTNAAM[f.soort].toLowerCase() },
  { wat: "plaatsen", van: (f) => (f.capaciteit === null ? "onbekend" : formatGetal(f.capaciteit)) },
  { wat: "vanaf", van: (f) => (f.van === null ? NONE : formatDatum(f.van)) },
  { wat: "tot", van: (f) => (f.tot === null ? NONE : formatTot(f.tot)) },
  { wat: "optie tot", van: (f) => (f.optieTot === null ? NONE : formatTot(f.optieTot)) },
  { wat: "zekerheid", van: (f) => f.zekerheid },
  { wat: "opmerking", van: (f) => opmerkingIn(f.toelichting) || NONE },
];

/** What differs between two lines, in the order of the form; a first line is told whole, without what is not there. */
export function viewVerschil(oud: Fase | null, nieuw: Fase): readonly Verschilregel[] {
  const rows = SHOWN.map(({ wat, van }) => ({ wat, oud: oud === null ? null : van(oud), nieuw: van(nieuw) }));
  return rows.filter((r) => r.nieuw !== (r.oud ?? NONE));
}
