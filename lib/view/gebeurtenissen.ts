import { isVoorbij, opDatum, type Gebeurtenis } from "@/lib/domain/gebeurtenis";
import { geldende, laatsteVersies } from "@/lib/domain/versie";
import { formatDatum, formatDatumKort } from "@/lib/format";
import type { Gebeurtenisgetypt } from "@/lib/schemas/gebeurtenis";
import { GEBEURTENISSOORT } from "@/lib/texts/gebeurtenissen";
import { THEMANAAM } from "@/lib/texts/themas";
import { alsZin, bronregel, GEEN, viewVersies, type Gebiedsnaam, type VersieItem, type Versieregel, type Versieveld } from "./versies";

/** An event in words: `deadline, Oekraïne, Flevoland`. */
export function viewGebeurtenis(g: Gebeurtenis, naam: Gebiedsnaam): VersieItem {
  const parts = [GEBEURTENISSOORT[g.soort], g.thema === null ? "" : THEMANAAM[g.thema], naam(g.gebied)];
  return { sleutel: g.sleutel, kop: formatDatum(g.datum), naam: g.label, kenmerken: parts.filter((p) => p !== "").join(", "), opmerking: alsZin(g.toelichting), bronregel: bronregel(g) };
}

/** The events of a province: what is to come first the nearest, what is past first the latest, and what lapsed. */
export interface Gebeurtenislijst {
  readonly komend: readonly VersieItem[];
  readonly voorbij: readonly VersieItem[];
  readonly vervallen: readonly VersieItem[];
}

/** @param versies every version */
export function viewGebeurtenissen(versies: readonly Gebeurtenis[], naam: Gebiedsnaam, vandaag: string): Gebeurtenislijst {
  const last = laatsteVersies(versies, null);
  const sorted = opDatum(geldende(last));
  const view = (g: Gebeurtenis) => viewGebeurtenis(g, naam);
  return {
    komend: sorted.filter((g) => !isVoorbij(g, vandaag)).map(view),
    voorbij: sorted.filter((g) => isVoorbij(g, vandaag)).reverse().map(view),
    vervallen: last.filter((g) => g.vervallen).map(view),
  };
}

/** Every version of one event, newest first. */
export function viewGebeurtenisgeschiedenis(versies: readonly Gebeurtenis[], naam: Gebiedsnaam): readonly Versieregel[] {
  const velden: readonly Versieveld<Gebeurtenis>[] = [
    { wat: "wanneer", van: (g) => formatDatum(g.datum) },
    { wat: "wat", van: (g) => g.label },
    { wat: "soort", van: (g) => GEBEURTENISSOORT[g.soort] },
    { wat: "thema", van: (g) => (g.thema === null ? GEEN : THEMANAAM[g.thema]) },
    { wat: "gebied", van: (g) => naam(g.gebied) },
    { wat: "opmerking", van: (g) => g.toelichting || GEEN },
    { wat: "gaat door", van: (g) => (g.vervallen ? "nee, vervallen" : "ja") },
  ];
  return viewVersies(versies, velden, (g) => g.label, (g) => g.sleutel);
}

/** The form as it opens: empty, or with what is known. */
export function beginGebeurtenis(g: Gebeurtenis | null, vandaag: string): Gebeurtenisgetypt {
  return {
    datum: g ? formatDatumKort(g.datum) : "", label: g?.label ?? "", soort: g?.soort ?? "", thema: g?.thema ?? "", gebied: g?.gebied ?? "", vervallen: g?.vervallen ? "ja" : "",
    peildatum: vandaag, bron: "", toelichting: g?.toelichting ?? "", reden: "",
  };
}
