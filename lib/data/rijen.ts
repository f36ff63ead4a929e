import { type Cijfer, type Staat } from "@/lib/domain/cijfer";
import type { IndicatorCode, ThemaCode } from "@/lib/domain/indicatoren";
import type { Fase, Soort, Zekerheid } from "@/lib/domain/locatie";
import type { Waarneming } from "@/lib/domain/waarneming";
import type { Faseversie, Waarneming as WaarnemingRij } from "@/prisma/generated/sqlite/client";

/** The figure of a stored row. @throws Error when a row has no value where its state says so: never read as 0 */
export function cijferOf(rij: Pick<WaarnemingRij, "id" | "staat" | "waarde">): Cijfer {
  const staat = rij.staat as Staat;
  if (staat !== "waarde") return { staat };
  if (rij.waarde === null) throw new Error(`row ${rij.id} has staat waarde and no waarde`);
  return { staat, waarde: rij.waarde };
}

/** Columns that no stand or series is computed from. Of hundreds of rows each costs: `omit: ZONDER_VASTLEGGING`. */
export const ZONDER_VASTLEGGING = { reden: true, bestand: true, vastgelegdOp: true, vastgelegdDoor: true } as const;

/** A stored figure as the domain knows it. */
export function toWaarneming(rij: Omit<WaarnemingRij, keyof typeof ZONDER_VASTLEGGING>): Waarneming {
  return {
    thema: rij.thema as ThemaCode,
    indicator: rij.indicator as IndicatorCode,
    gebied: rij.gebiedCode,
    periode: rij.periode,
    peildatum: rij.peildatum,
    versie: rij.versie,
    cijfer: cijferOf(rij),
    uiterlijk: rij.uiterlijk,
    regime: rij.regime,
    bron: rij.bron,
    toelichting: rij.toelichting,
  };
}

/** A stored phase as the domain knows it. */
export function toFase(rij: Omit<Faseversie, keyof typeof ZONDER_VASTLEGGING>): Fase {
  return {
    fase: rij.fase,
    peildatum: rij.peildatum,
    versie: rij.versie,
    soort: rij.soort as Soort,
    capaciteit: rij.capaciteit,
    van: rij.van,
    tot: rij.tot,
    optieTot: rij.optieTot,
    zekerheid: rij.zekerheid as Zekerheid,
    bron: rij.bron,
    toelichting: rij.toelichting,
  };
}
