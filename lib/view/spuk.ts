import type { Spuk } from "@/lib/domain/spuk";
import { geldende, laatsteVersies } from "@/lib/domain/versie";
import { formatDatum, formatDatumKort, formatEuro, formatGetal } from "@/lib/format";
import type { Spukgetypt } from "@/lib/schemas/spuk";
import { alsZin, bronregel, GEEN, viewVersies, type VersieItem, type Versieregel, type Versieveld } from "./versies";

/** `€ 2.500 per plaats, vanaf 1 januari 2025`; an amount that was not given is unknown, never 0. */
export function bedragIn({ bedrag, vanaf }: Pick<Spuk, "bedrag" | "vanaf">): string {
  return `${bedrag === null ? "bedrag onbekend" : `${formatEuro(bedrag / 100)} per plaats`}${vanaf === null ? "" : `, vanaf ${formatDatum(vanaf)}`}`;
}

function viewSpuk(s: Spuk): VersieItem {
  return { sleutel: s.sleutel, kop: s.vervallen ? "Vervallen" : "SPUK", naam: s.naam, kenmerken: alsZin(bedragIn(s)), opmerking: alsZin(s.toelichting), bronregel: bronregel(s) };
}

/** The SPUKs of a province as last recorded, those that lapsed last. @param versies every version */
export function viewSpuks(versies: readonly Spuk[]): readonly VersieItem[] {
  const last = laatsteVersies(versies, null);
  return [...geldende(last), ...last.filter((s) => s.vervallen)].map(viewSpuk);
}

const SHOWN: readonly Versieveld<Spuk>[] = [
  { wat: "naam", van: (s) => s.naam },
  { wat: "bedrag per plaats", van: (s) => (s.bedrag === null ? "onbekend" : formatEuro(s.bedrag / 100)) },
  { wat: "vanaf", van: (s) => (s.vanaf === null ? GEEN : formatDatum(s.vanaf)) },
  { wat: "opmerking", van: (s) => s.toelichting || GEEN },
  { wat: "gaat door", van: (s) => (s.vervallen ? "nee, vervallen" : "ja") },
];

/** Everything that was recorded, newest first. */
export function viewSpukgeschiedenis(versies: readonly Spuk[]): readonly Versieregel[] {
  return viewVersies(versies, SHOWN, (s) => s.naam, (s) => s.sleutel);
}

/** The form as it opens: empty, or with what is known. */
export function beginSpuk(s: Spuk | null, vandaag: string): Spukgetypt {
  const euros = s?.bedrag == null ? null : s.bedrag / 100;
  return {
    naam: s?.naam ?? "", bedrag: euros === null ? "" : formatGetal(euros, 2, !Number.isInteger(euros)), vanaf: s?.vanaf ? formatDatumKort(s.vanaf) : "", vervallen: s?.vervallen ? "ja" : "",
    peildatum: vandaag, bron: "", toelichting: s?.toelichting ?? "", reden: "",
  };
}
