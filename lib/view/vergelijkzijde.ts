import type { Standtabellen } from "./stand-van-zaken";
import type { Tabelmoment, Vergelijkzijde } from "./vergelijking";

/** A stand as one side of a comparison. */
export function zijdeVanStand(naam: string, { stand, tabellen }: Standtabellen): Vergelijkzijde {
  const { asiel, amvCoa, oekraine, vergunninghouders, amvNidos } = stand;
  const met = (peildatum: string | null, periode: string | undefined): Tabelmoment => ({ peildatum, periode: periode ?? null });
  return {
    naam,
    tabellen: Object.values(tabellen),
    momenten: {
      asiel: met(asiel.peildatum, asiel.opgaveDatum?.datum),
      "amv-coa": met(amvCoa.peildatum, amvCoa.periode?.periode),
      oekraine: met(oekraine.peildatum, oekraine.opgave?.datum),
      vergunninghouders: met(vergunninghouders.peildatum, vergunninghouders.periode?.periode),
      "amv-nidos": met(amvNidos.peildatum, amvNidos.periode?.periode),
    },
  };
}
