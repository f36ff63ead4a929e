import type { Cijfersleutel } from "@/lib/domain/waarneming";
import type { BegripId } from "@/lib/texts/begrippen";
import { slugOf } from "./slug";

/** The page of a figure: its history, its reacties, and where it is corrected. */
export function cijferUrl({ thema, indicator, gebied, periode }: Cijfersleutel): string {
  return `/cijfers/${thema}/${indicator}/${gebied}/${periode}`;
}

/** The history of a location's phases, on its own page. */
export function locatieUrl(id: number): string {
  return `/locaties/${id}#geschiedenis`;
}

/** The file of a chart, to which its own address belongs. */
export function downloadUrl(adres: string, vorm: "csv" | "svg"): string {
  return `${adres}${adres.includes("?") ? "&" : "?"}vorm=${vorm}`;
}

/** The page of a gemeente. */
export function gemeenteUrl(naam: string): string {
  return `/gemeenten/${slugOf(naam)}`;
}

/** The IBT dossier of a gemeente. */
export function dossierUrl(naam: string): string {
  return `/toezicht/${slugOf(naam)}`;
}

/** The edition of a meeting, by its key. */
export function editieUrl(sleutel: string): string {
  return `/edities/${sleutel}`;
}

/** What a sign or word beside the figures means. */
export function begripUrl(id: BegripId): string {
  return `/uitleg#begrip-${id}`;
}
