import type { Vooruitzicht } from "@/lib/domain/vooruitzicht";
import { formatDatum, formatDatumKort, formatGetal } from "@/lib/format";
import type { Vooruitzichtgetypt } from "@/lib/schemas/vooruitzicht";
import { totIn, formatTot } from "./fase";
import { alsZin, bronregel, GEEN, viewVersies, type Versieregel, type Versieveld } from "./versies";

/** A location or plan for Oekraïne, ready to show. */
export interface VooruitzichtView {
  readonly id: number;
  readonly gemeente: string;
  readonly naam: string;
  /** `180 tot 200 plaatsen`, `110 plaatsen`, `aantal onbekend` */
  readonly plaatsen: string;
  /** `plan, gepland, vervangt bestaande plaatsen` */
  readonly kenmerken: string;
  readonly opmerking: string;
  readonly bronregel: string;
}

export function plaatsenIn({ plaatsenVan, plaatsenTot }: Pick<Vooruitzicht, "plaatsenVan" | "plaatsenTot">): string {
  if (plaatsenVan === null || plaatsenTot === null) return "aantal onbekend";
  return `${formatGetal(plaatsenVan)}${plaatsenTot === plaatsenVan ? "" : ` tot ${formatGetal(plaatsenTot)}`} plaatsen`;
}

/** What stands about it. Plans without dates say nothing about dates. */
export function viewVooruitzicht(v: Vooruitzicht, gemeente: string): VooruitzichtView {
  const parts = [v.soort, v.zekerheid, v.van === null ? "" : `vanaf ${formatDatum(v.van)}`, v.tot === null ? "" : totIn(v.tot), v.vervangt ? "vervangt bestaande plaatsen" : ""];
  return {
    id: v.id,
    gemeente,
    naam: v.naam,
    plaatsen: plaatsenIn(v),
    kenmerken: parts.filter((p) => p !== "").join(", "),
    opmerking: alsZin(v.toelichting),
    bronregel: bronregel(v),
  };
}

const SHOWN: readonly Versieveld<Vooruitzicht>[] = [
  { wat: "soort", van: (v) => v.soort },
  { wat: "plaatsen", van: plaatsenIn },
  { wat: "vervangt bestaande plaatsen", van: (v) => (v.vervangt ? "ja" : "nee") },
  { wat: "vanaf", van: (v) => (v.van === null ? GEEN : formatDatum(v.van)) },
  { wat: "tot", van: (v) => (v.tot === null ? GEEN : formatTot(v.tot)) },
  { wat: "zekerheid", van: (v) => v.zekerheid },
  { wat: "opmerking", van: (v) => v.toelichting || GEEN },
];

/** Everything that was recorded, newest first. */
export function viewVooruitzichtgeschiedenis(versies: readonly Vooruitzicht[]): readonly Versieregel[] {
  return viewVersies(versies, SHOWN, (v) => v.naam, (v) => `${v.gebied}|${v.naam}`);
}

const shown = (datum: string | null) => (datum === null ? "" : formatDatumKort(datum));
const count = (n: number | null) => (n === null ? "" : formatGetal(n));

/** The form as it opens: empty, or with what is known. */
export function beginVooruitzicht(v: Vooruitzicht | null, vandaag: string): Vooruitzichtgetypt {
  return {
    gemeente: v?.gebied ?? "", naam: v?.naam ?? "", soort: v?.soort ?? "plan", plaatsenVan: count(v?.plaatsenVan ?? null), plaatsenTot: count(v?.plaatsenTot ?? null), vervangt: v?.vervangt ? "ja" : "",
    van: shown(v?.van ?? null), tot: shown(v?.tot ?? null), zekerheid: v?.zekerheid ?? "gepland", peildatum: vandaag, bron: "", toelichting: v?.toelichting ?? "", reden: "",
  };
}
