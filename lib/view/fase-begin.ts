import { formatCelinvoer } from "./celinvoer";
import { capaciteitOf, type Fase } from "@/lib/domain/locatie";
import type { Wijzigsoort } from "@/lib/domain/fasewijziging";
import { formatDatumKort } from "@/lib/format";
import type { Fasegetypt } from "@/lib/schemas/fase-formulier";

const EMPTY: Fasegetypt = { gemeente: "", naam: "", fase: "", soort: "regulier", capaciteit: "", vanaf: "", van: "", tot: "", optieTot: "", zekerheid: "gerealiseerd", peildatum: "", bron: "", toelichting: "", reden: "" };

const shown = (datum: string | null) => (datum === null ? "" : formatDatumKort(datum));

/** A form of a change as it opens: what is known stands in it; what the change asks for is empty. */
export function beginWijziging(doe: Wijzigsoort, fase: Fase, vandaag: string): Fasegetypt {
  const known = { ...EMPTY, soort: fase.soort, capaciteit: formatCelinvoer(capaciteitOf(fase)), van: shown(fase.van), tot: shown(fase.tot), optieTot: shown(fase.optieTot), zekerheid: fase.zekerheid, peildatum: vandaag };
  switch (doe) {
    case "corrigeren":
      return { ...known, bron: fase.bron, toelichting: fase.toelichting };
    case "bevestigen":
      return { ...known, zekerheid: "gerealiseerd" };
    case "verlengen":
    case "beeindigen":
      return { ...known, tot: "" };
    case "capaciteit":
      return { ...known, capaciteit: "" };
    case "gerealiseerd":
    case "optieGebruikt":
    case "vervallen":
      return known;
  }
}

/** A form for a new phase or location as it opens. */
export const beginNieuw = (vandaag: string): Fasegetypt => ({ ...EMPTY, peildatum: vandaag });
