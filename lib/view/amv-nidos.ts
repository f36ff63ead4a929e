import { missingIn, numberOf, type Cijfer } from "@/lib/domain/cijfer";
import { AMV_NIDOS_KOLOMMEN, type AmvNidosKolom, type AmvNidosRij, type AmvNidosTabel } from "@/lib/domain/amv-nidos";
import { formatGetal, formatOpsomming } from "@/lib/format";
import { bronregel, herkomstenOf, periodeMelding } from "./bron";
import { aantal, describeMissing, herkomstVan, olderColumn, onvolledig, verschil, whichGemeenten } from "./cel";
import type { Noten } from "./noten";
import { tegenOpgave } from "./stelling";
import type { CelView, KolomView, TabelView, VraagView } from "./tabel";
import { uitlegregel } from "./uitleg";
import { uitlegUrl } from "./uitlegadres";

const VIEW: Record<AmvNidosKolom, Omit<KolomView, "id">> = {
  opgave: { kop: "Opgave" },
  realisatie: { kop: "Realisatie", sub: "plaatsen" },
  verwacht: { kop: "Te verwachten", sub: "plaatsen" },
  totaal: { kop: "Totaal", sub: "realisatie + verwacht", afgeleid: true, sleutel: true },
  verschil: { kop: "Verschil", sub: "totaal − opgave", afgeleid: true, sleutel: true },
};

/** `realisatie ontbreekt en verwacht is pm`: what a row's sum leaves out. */
function rowMissing({ cellen }: AmvNidosRij): string | undefined {
  const say = (naam: string, cijfer: Cijfer) => (cijfer.staat === "pm" ? [`${naam} is pm`] : cijfer.staat === "onbekend" ? [`${naam} ontbreekt`] : []);
  const parts = [...say("realisatie", cellen.realisatie.cijfer), ...say("verwachting", cellen.verwacht.cijfer)];
  return parts.length > 0 ? formatOpsomming(parts) : undefined;
}

function stelling(tabel: AmvNidosTabel): string {
  const { totaal, opgave, verschil: v } = tabel.totaal.cellen;
  const [n, o] = [numberOf(totaal.cijfer), numberOf(opgave.cijfer)];
  if (n === null) return "Het is niet bekend hoeveel plaatsen er zijn voor amv’ers bij Nidos.";
  const missing = missingIn(totaal.cijfer);
  const more = missing.includes("pm") ? ", en een aantal dat nog niet bekend is" : missing.length > 0 ? ", zonder wat niet is aangeleverd" : "";
  const tegen = tegenOpgave(v.cijfer);
  return `Er zijn ${formatGetal(n)} plaatsen gerealiseerd of verwacht${more}.${o === null ? "" : ` De opgave is ${formatGetal(o)}${tegen === null ? "" : `: ${missing.length > 0 ? "nu " : ""}${tegen}`}.`}`;
}

export interface AmvNidosView {
  readonly tabel: TabelView;
  readonly vragen: readonly VraagView[];
}

/** The table "Amv Nidos". */
export function viewAmvNidos(tabel: AmvNidosTabel, provincie: string, noten: Noten): AmvNidosView {
  const notes = noten.forTabel();
  const column = (k: AmvNidosKolom) => tabel.rijen.map((r) => r.cellen[k]);
  const vragen: VraagView[] = [];
  for (const kolom of ["realisatie", "verwacht"] as const) {
    for (const staat of ["onbekend", "pm"] as const) {
      const rows = tabel.rijen.filter((r) => r.cellen[kolom].cijfer.staat === staat);
      if (rows.length === 0) continue;
      const who = whichGemeenten(rows.map((r) => r.gebied.naam), tabel.rijen.length, formatOpsomming);
      vragen.push({ soort: staat, tabel: "amv-nidos", vraag: kolom === "verwacht" ? "Hoeveel plaatsen zijn te verwachten?" : "Hoeveel plaatsen zijn er?", cijfer: VIEW[kolom].kop.toLowerCase(), aan: who });
      const lacks = staat === "pm" ? "is pm: er komen plaatsen bij, maar het aantal is nog niet bekend" : "is niet aangeleverd";
      notes.add({ soort: "onvolledig", over: `${VIEW[kolom].kop}, ${who}`, tekst: `Dit ${lacks}. Het telt niet mee en is geen 0: totaal en verschil zijn onvolledig.` });
    }
  }
  if (missingIn(tabel.totaal.cellen.verwacht.cijfer).includes("pm")) {
    notes.add({ soort: "toelichting", over: "Totaal te verwachten", tekst: "Eén pm maakt het totaal niet pm: wat bekend is telt mee, en er staat bij wat ontbreekt." });
  }
  notes.add({ soort: "toelichting", over: "Niet optellen", tekst: "Plaatsen van Nidos tellen ook mee voor de taakstelling van vergunninghouders. Tel de twee tabellen nooit bij elkaar op." });
  const cell = (k: AmvNidosKolom, cijfer: Cijfer, extra: Partial<CelView>) => (k === "verschil" ? verschil : aantal)(cijfer, extra);
  const halfjaar = tabel.periode?.periode ?? "";
  return {
    vragen,
    tabel: {
      id: "amv-nidos",
      titel: "Amv Nidos",
      stelling: stelling(tabel),
      onderschrift: `Opvang van alleenstaande minderjarige vreemdelingen met een status bij Nidos${halfjaar && `, ${halfjaar}`}, aantal plaatsen`,
      rijkop: "Gemeente",
      kolommen: AMV_NIDOS_KOLOMMEN.map((id) => ({ id, ...VIEW[id], sub: [id === "opgave" ? halfjaar : VIEW[id].sub, olderColumn(column(id), tabel.peildatum)].filter(Boolean).join(", "), uitleg: uitlegUrl("amvNidos", id) })),
      metOpmerkingen: false,
      groepen: [
        {
          id: "gemeenten",
          rijen: tabel.rijen.map((rij) => ({
            id: rij.gebied.code,
            kop: rij.gebied.naam,
            soort: "gemeente" as const,
            cellen: AMV_NIDOS_KOLOMMEN.map((k) => {
              const cel = rij.cellen[k];
              return cell(k, cel.cijfer, { ...herkomstVan(cel, column(k), tabel.peildatum), ...onvolledig(cel.cijfer, rowMissing(rij)) });
            }),
          })),
        },
      ],
      voet: [
        {
          id: "totaal",
          kop: `Totaal ${provincie}`,
          soort: "totaal",
          cellen: AMV_NIDOS_KOLOMMEN.map((k) => {
            const { cijfer } = tabel.totaal.cellen[k];
            return cell(k, cijfer, onvolledig(cijfer, describeMissing(column(k).map((c) => c.cijfer), "gemeente", "gemeenten")));
          }),
        },
      ],
      bronregel: bronregel(tabel.peildatum, herkomstenOf([...column("opgave"), ...column("realisatie"), ...column("verwacht")])),
      meldingen: periodeMelding(tabel.periode, "opgave"),
      noten: notes.list,
      uitleg: [uitlegregel("amvNidos", "totaal"), uitlegregel("amvNidos", "verschil"), uitlegregel("algemeen", "totaal")],
    },
  };
}
