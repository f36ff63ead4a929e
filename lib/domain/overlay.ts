import type { Blad } from "./blad";
import { numberOf, type Cijfer } from "./cijfer";
import type { IndicatorCode } from "./indicatoren";
import type { Fase, Locatie } from "./locatie";
import type { StandInvoer } from "./stand";
import type { Waarneming } from "./waarneming";

/** A figure in a cell of a sheet. */
export interface Celcijfer {
  readonly rij: string;
  readonly kolom: string;
  readonly cijfer: Cijfer;
}

/** Later than any version that is stored. */
const LATEST = Number.MAX_SAFE_INTEGER;

/** The input of the sheet's stand as it will be once these cells are saved with this peildatum; nothing is stored. */
export function overlayInvoer(blad: Blad, cellen: readonly Celcijfer[], peildatum: string): StandInvoer {
  if (blad.thema === "asiel") return { ...blad.stand, locaties: overlayLocaties(blad, cellen, peildatum) };
  const rows = new Map(blad.rijen.map((r) => [r.id, r]));
  const typed = cellen.map(
    ({ rij, kolom, cijfer }): Waarneming => ({
      thema: blad.thema, indicator: kolom as IndicatorCode, gebied: rows.get(rij)!.gebied, periode: blad.periode, peildatum, versie: LATEST, cijfer,
      uiterlijk: null, regime: null, bron: "", toelichting: "",
    }),
  );
  return { ...blad.stand, waarnemingen: [...blad.stand.waarnemingen, ...typed] };
}

/** A capacity goes to the phase as it was last known by the peildatum. */
function overlayLocaties(blad: Blad, cellen: readonly Celcijfer[], peildatum: string): readonly Locatie[] {
  const typed = new Map(cellen.map((c) => [c.rij, c.cijfer]));
  const rows = blad.rijen.filter((r) => typed.has(r.id));
  return blad.stand.locaties.map((locatie) => {
    const own = rows.filter((r) => r.gebied === locatie.gebied && r.fase?.locatie === locatie.naam);
    const added = own.flatMap((rij): Fase[] => {
      const known = locatie.fasen.filter((f) => f.fase === rij.fase?.fase && f.peildatum <= peildatum);
      if (known.length === 0) return [];
      const latest = known.reduce((a, b) => (b.peildatum > a.peildatum || (b.peildatum === a.peildatum && b.versie > a.versie) ? b : a));
      return [{ ...latest, peildatum, versie: LATEST, capaciteit: numberOf(typed.get(rij.id)!) }];
    });
    return added.length === 0 ? locatie : { ...locatie, fasen: [...locatie.fasen, ...added] };
  });
}
