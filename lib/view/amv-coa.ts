import { AMV_COA_KOLOMMEN, type AmvCoaKolom, type AmvCoaTabel } from "@/lib/domain/amv-coa";
import { formatGetal } from "@/lib/format";
import type { Twijfelgeval } from "./asiel";
import { bronregel, herkomstenOf, periodeMelding } from "./bron";
import { aantal, describeMissing, herkomstVan, olderColumn, onvolledig, verschil } from "./cel";
import type { Noten } from "./noten";
import { kortkomend, plaatsenTegenOpgave, wieKomtTekort } from "./stelling";
import type { TabelView } from "./tabel";
import { uitlegregel } from "./uitleg";
import { uitlegUrl } from "./uitlegadres";

function stelling(tabel: AmvCoaTabel): string {
  const { realisatie, opgave, verschil: v } = tabel.totaal.cellen;
  const short = kortkomend(tabel.rijen.map((r) => ({ naam: r.gebied.naam, verschil: r.cellen.verschil.cijfer })));
  return plaatsenTegenOpgave(realisatie.cijfer, opgave.cijfer, v.cijfer, "plaatsen voor amv’ers bij het COA") + wieKomtTekort(short, tabel.rijen.length);
}

/** The table "Amv COA"; its realisatie comes from the asiel locations, doubtful ones included. */
export function viewAmvCoa(tabel: AmvCoaTabel, provincie: string, gevallen: readonly Twijfelgeval[], noten: Noten): TabelView {
  const notes = noten.forTabel();
  const doubtful = gevallen.filter((g) => g.fase.soort === "amv" && g.fase.zekerheid === "onbevestigd");
  const nootOf = new Map(
    tabel.rijen.flatMap((rij) => {
      const own = doubtful.filter((g) => g.gemeente === rij.gebied.naam);
      if (own.length === 0) return [];
      const what = own.map((g) => `${g.fase.capaciteit === null ? "een onbekend aantal" : formatGetal(g.fase.capaciteit)} van ${g.locatie}`).join(" en ");
      return [[rij.gebied.code, notes.add({ soort: "twijfel", over: rij.gebied.naam, tekst: `In de realisatie zit ${what}, met twijfel: zie de ${own.length === 1 ? "noot" : "noten"} bij Asiel.` })] as const];
    }),
  );
  const column = (k: AmvCoaKolom) => tabel.rijen.map((r) => r.cellen[k]);
  const missing = (k: AmvCoaKolom) => onvolledig(tabel.totaal.cellen[k].cijfer, describeMissing(column(k).map((c) => c.cijfer), "gemeente", "gemeenten"));
  const jaar = tabel.periode?.periode ?? "";
  const older = (k: AmvCoaKolom) => olderColumn(column(k), tabel.peildatum);
  return {
    id: "amv-coa",
    titel: "Amv COA",
    stelling: stelling(tabel),
    onderschrift: `Opvang van alleenstaande minderjarige vreemdelingen bij het COA${jaar && `, ${jaar}`}, aantal plaatsen`,
    rijkop: "Gemeente",
    kolommen: [
      { id: "opgave", kop: "Opgave", sub: [jaar, older("opgave")].filter(Boolean).join(", "), uitleg: uitlegUrl("amvCoa", "opgave") },
      { id: "realisatie", kop: "Realisatie", sub: "aantal plaatsen", uitleg: uitlegUrl("amvCoa", "realisatie") },
      { id: "verschil", kop: "Verschil", sub: "realisatie − opgave", afgeleid: true, sleutel: true, uitleg: uitlegUrl("amvCoa", "verschil") },
    ],
    metOpmerkingen: false,
    groepen: [
      {
        id: "gemeenten",
        rijen: tabel.rijen.map((rij) => {
          const noot = nootOf.get(rij.gebied.code);
          const { opgave, realisatie } = rij.cellen;
          return {
            id: rij.gebied.code,
            kop: rij.gebied.naam,
            soort: "gemeente" as const,
            cellen: [
              aantal(opgave.cijfer, herkomstVan(opgave, column("opgave"), tabel.peildatum)),
              aantal(realisatie.cijfer, { ...herkomstVan(realisatie, column("realisatie"), tabel.peildatum), ...(noot !== undefined && { noten: [noot], twijfel: true }) }),
              verschil(rij.cellen.verschil.cijfer),
            ],
          };
        }),
      },
    ],
    voet: [
      {
        id: "totaal",
        kop: `Totaal ${provincie}`,
        soort: "totaal",
        cellen: AMV_COA_KOLOMMEN.map((k) => (k === "verschil" ? verschil : aantal)(tabel.totaal.cellen[k].cijfer, missing(k))),
      },
    ],
    bronregel: bronregel(tabel.peildatum, herkomstenOf([...column("opgave"), ...column("realisatie")])),
    meldingen: periodeMelding(tabel.periode, "opgave"),
    noten: notes.list,
    uitleg: [uitlegregel("amvCoa", "realisatie"), uitlegregel("amvCoa", "verschil"), uitlegregel("algemeen", "totaal")],
  };
}
