import { opmerkingIn } from "@/lib/domain/waarneming";
import type { Fasegegevens } from "@/lib/domain/fasewijziging";
import { capaciteitOf, type Fase } from "@/lib/domain/locatie";
import { isDatum } from "@/lib/domain/periode";
import { formatDatum, formatGetal } from "@/lib/format";
import { SOORT_PLAATSEN, SOORTNAAM } from "@/lib/texts/locaties";
import { aantal } from "./cel";
import type { CelView } from "./tabel";

/** `1 maart 2025`; of a month or year, which counts to its last day, `tot en met augustus 2024`. */
export const formatTot = (tot: string) => (isDatum(tot) ? formatDatum(tot) : `t/m ${formatDatum(tot)}`);

/** `tot 1 maart 2025`, `tot en met augustus 2024`. */
export const totIn = (tot: string) => `tot ${isDatum(tot) ? "" : "en met "}${formatDatum(tot)}`;

/** `300 reguliere plaatsen`, `een onbekend aantal plaatsen voor amv’ers`. */
export function plaatsenVan({ capaciteit, soort }: Pick<Fasegegevens, "capaciteit" | "soort">): string {
  return `${capaciteit === null ? "een onbekend aantal" : formatGetal(capaciteit)} ${SOORT_PLAATSEN[soort]}`;
}

/** When a phase counts: `vanaf 2026, gepland`, `tot 1 maart 2025, met een optie tot 1 maart 2027`. */
export function periodeIn({ van, tot, optieTot, zekerheid }: Omit<Fasegegevens, "fase">): string {
  const parts = [
    van === null ? "" : `vanaf ${formatDatum(van)}`,
    tot !== null ? totIn(tot) : zekerheid === "onbevestigd" ? "einddatum niet vermeld" : "zonder einddatum",
    optieTot === null ? "" : `met een optie ${totIn(optieTot)}`,
    zekerheid === "gerealiseerd" ? "" : zekerheid,
  ];
  return parts.filter((p) => p !== "").join(", ");
}

/** A phase in one row. Every text is ready to show. */
export interface FaseView {
  readonly fase: string;
  readonly soort: string;
  readonly plaatsen: CelView;
  readonly van: string;
  readonly tot: string;
  readonly optieTot: string;
  readonly zekerheid: string;
  /** what the source says; empty when it says nothing */
  readonly opmerking: string;
}

/** A date that is not there: with onbevestigd nobody knows it, else it means something. */
function absent(fase: Fase, meaning: string): string {
  return fase.zekerheid === "onbevestigd" ? "niet vermeld" : meaning;
}

export function viewFase(fase: Fase): FaseView {
  const remark = opmerkingIn(fase.toelichting);
  return {
    fase: fase.fase,
    soort: SOORTNAAM[fase.soort],
    plaatsen: aantal(capaciteitOf(fase)),
    van: fase.van === null ? absent(fase, "al open") : formatDatum(fase.van),
    tot: fase.tot === null ? absent(fase, "geen einddatum") : formatTot(fase.tot),
    optieTot: fase.optieTot === null ? "" : formatTot(fase.optieTot),
    zekerheid: fase.zekerheid,
    opmerking: remark.charAt(0).toUpperCase() + remark.slice(1),
  };
}
