import type { Opties } from "@/lib/domain/locatie";
import type { DocumentView } from "./document";
import type { Standtabellen } from "./stand-van-zaken";
import type { Tabelmoment, Vergelijkzijde } from "./vergelijking";

type Kop = Pick<Vergelijkzijde, "naam" | "kort" | "status">;

/** A stand as one side of a comparison. */
export function zijdeVanStand(kop: Kop, { stand, tabellen }: Standtabellen): Vergelijkzijde {
  const { asiel, amvCoa, oekraine, vergunninghouders, amvNidos } = stand;
  const met = (peildatum: string | null, periode: string | undefined): Tabelmoment => ({ peildatum, periode: periode ?? null });
  return {
    ...kop,
    opties: asiel.opties,
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

/** What was stored when an edition was fixed, as far as a comparison takes it. */
export interface BewaardeEditie {
  readonly document: Pick<DocumentView, "tabellen">;
  readonly stand: { readonly opties: string; readonly tabellen: Readonly<Record<"asiel" | "amvCoa" | "oekraine" | "vergunninghouders" | "amvNidos", Tabelmoment>> };
}

/** An edition that was fixed as one side: its own tables, as they were stored, whatever was corrected since. */
export function zijdeVanEditie(kop: Kop, { document, stand }: BewaardeEditie): Vergelijkzijde {
  const { asiel, amvCoa, oekraine, vergunninghouders, amvNidos } = stand.tabellen;
  const opties: Opties = stand.opties === "zonder" ? "zonder" : "met";
  return { ...kop, opties, tabellen: document.tabellen, momenten: { asiel, "amv-coa": amvCoa, oekraine, vergunninghouders, "amv-nidos": amvNidos } };
}

/** The dates for which a side shows asiel capacity: another side shows the same, so that they can be compared. */
export function capaciteitsdataVan({ tabellen }: Vergelijkzijde): readonly string[] {
  const asiel = tabellen.find((t) => t.id === "asiel");
  return (asiel?.kolommen ?? []).flatMap(({ id }) => (id.startsWith("regulier@") ? [id.slice("regulier@".length)] : []));
}
