import type { Fase } from "@/lib/domain/locatie";

/** A phase of 100 reguliere places without dates, known from 2024 on; what differs is given. */
export const faseVan = (f: Partial<Fase> = {}): Fase => ({
  fase: "regulier", versie: 1, soort: "regulier", capaciteit: 100, van: null, tot: null, optieTot: null, zekerheid: "gerealiseerd",
  peildatum: "2024-01-01", bron: "proef", toelichting: "", ...f,
});
