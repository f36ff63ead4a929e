import { findOekraineTwijfel, OEKRAINE_KOLOMMEN, type OekraineKolom, type OekraineTabel, type OekraineTwijfel } from "@/lib/domain/oekraine";
import type { Cel } from "@/lib/domain/waarneming";
import { formatDatum, formatDatumKort, formatOpsomming } from "@/lib/format";
import { bronregel, herkomstenOf, opgaveMelding } from "./bron";
import { aantal, describeMissing, herkomstVan, olderColumn, onvolledig, percentage, verschil, whichGemeenten } from "./cel";
import type { Noten } from "./noten";
import { kortkomend, plaatsenTegenOpgave, wieKomtTekort } from "./stelling";
import type { CelView, KolomView, TabelView, VraagView } from "./tabel";
import { uitlegregel } from "./uitleg";
import { uitlegUrl } from "./uitlegadres";

const VIEW: Record<OekraineKolom, Omit<KolomView, "id">> = {
  opgave: { kop: "Opgave" },
  plaatsen: { kop: "Plaatsen", sub: "totaal", sleutel: true },
  bezet: { kop: "Bezet", sub: "plaatsen" },
  beschikbaar: { kop: "Beschikbaar", sub: "daadwerkelijk" },
  particulier: { kop: "Particuliere opvang", sub: "plaatsen" },
  verschil: { kop: "Verschil", sub: "plaatsen − opgave", afgeleid: true, sleutel: true },
  snijverlies: { kop: "Snijverlies", sub: "leeg en niet te gebruiken", afgeleid: true },
  bezettingsgraad: { kop: "Bezettingsgraad", sub: "bezet / plaatsen", afgeleid: true },
  benutting: { kop: "Benutting", sub: "1 − beschikbaar / plaatsen", afgeleid: true },
};
const DELIVERED = ["plaatsen", "bezet", "beschikbaar", "particulier"] as const satisfies readonly OekraineKolom[];

const QUESTION: Record<(typeof DELIVERED)[number], string> = {
  plaatsen: "Hoeveel plaatsen zijn er?",
  bezet: "Hoeveel plaatsen zijn bezet?",
  beschikbaar: "Hoeveel plaatsen zijn beschikbaar?",
  particulier: "Hoeveel particuliere opvang is er?",
};

const TWIJFEL: Record<OekraineTwijfel, string> = {
  "bezet-boven-plaatsen": "Er zijn meer plaatsen bezet dan er zijn. Dat kan bij overbezetting; ga na of het klopt.",
  "beschikbaar-boven-vrij": "Er zijn meer plaatsen beschikbaar dan er leeg zijn. Ga na welk cijfer klopt.",
};

function stelling(tabel: OekraineTabel): string {
  const { plaatsen, opgave, verschil: v } = tabel.totaal.cellen;
  const short = kortkomend(tabel.rijen.map((r) => ({ naam: r.gebied.naam, verschil: r.cellen.verschil.cijfer })));
  return plaatsenTegenOpgave(plaatsen.cijfer, opgave.cijfer, v.cijfer, "plaatsen") + wieKomtTekort(short, tabel.rijen.length);
}

export interface OekraineView {
  readonly tabel: TabelView;
  readonly vragen: readonly VraagView[];
}

/** The table "Oekraïne": the annex's columns in its order, then what is computed from them. */
export function viewOekraine(tabel: OekraineTabel, provincie: string, noten: Noten): OekraineView {
  const notes = noten.forTabel();
  const column = (k: OekraineKolom): Cel[] => tabel.rijen.map((r) => r.cellen[k]);
  const twijfels = tabel.rijen.flatMap((rij) => findOekraineTwijfel(rij.cellen).map((twijfel) => ({ rij, twijfel })));
  const nootOf = new Map(twijfels.map(({ rij, twijfel }) => [rij.gebied.code, notes.add({ soort: "twijfel", over: rij.gebied.naam, tekst: TWIJFEL[twijfel] })]));
  const vragen: VraagView[] = twijfels.map(({ rij, twijfel }) => ({ soort: "twijfel", tabel: "oekraine", vraag: TWIJFEL[twijfel], cijfer: `${rij.gebied.naam}: bezet ${aantal(rij.cellen.bezet.cijfer).tekst}, plaatsen ${aantal(rij.cellen.plaatsen.cijfer).tekst}`, aan: rij.gebied.naam }));
  for (const kolom of DELIVERED) {
    for (const staat of ["onbekend", "pm"] as const) {
      const names = tabel.rijen.filter((r) => r.cellen[kolom].cijfer.staat === staat).map((r) => r.gebied.naam);
      if (names.length === 0) continue;
      const who = whichGemeenten(names, tabel.rijen.length, formatOpsomming);
      const lacks = staat === "pm" ? `Pm bij ${who}: aangekondigd, maar het aantal is nog niet bekend` : `Niet aangeleverd door ${who}`;
      notes.add({ soort: "onvolledig", over: VIEW[kolom].kop, tekst: `${lacks}. Het telt niet mee en is geen 0.` });
      vragen.push({ soort: staat, tabel: "oekraine", vraag: QUESTION[kolom], cijfer: VIEW[kolom].kop.toLowerCase(), aan: who });
    }
  }
  const cell = (k: OekraineKolom, cel: Cel, extra: Partial<CelView>): CelView => {
    if (k === "verschil") return verschil(cel.cijfer, extra);
    return k === "bezettingsgraad" || k === "benutting" ? percentage(cel.cijfer, 1, extra) : aantal(cel.cijfer, extra);
  };
  const due = tabel.opgave ? formatDatumKort(tabel.opgave.datum) : "";
  const sub = (k: OekraineKolom) => [k === "opgave" ? due : VIEW[k].sub, olderColumn(column(k), tabel.peildatum)].filter(Boolean).join(", ");
  return {
    vragen,
    tabel: {
      id: "oekraine",
      titel: "Oekraïne",
      stelling: stelling(tabel),
      onderschrift: "Opvang van ontheemden uit Oekraïne door gemeenten, aantal plaatsen",
      rijkop: "Gemeente",
      kolommen: OEKRAINE_KOLOMMEN.map((id) => ({ id, ...VIEW[id], sub: sub(id), uitleg: uitlegUrl("oekraine", id) })),
      metOpmerkingen: false,
      groepen: [
        {
          id: "gemeenten",
          rijen: tabel.rijen.map((rij) => {
            const noot = nootOf.get(rij.gebied.code);
            const doubt = (k: OekraineKolom) => (noot !== undefined && (k === "bezet" || k === "snijverlies") ? { noten: [noot], twijfel: true } : {});
            const cellen = OEKRAINE_KOLOMMEN.map((k) => cell(k, rij.cellen[k], { ...herkomstVan(rij.cellen[k], column(k), tabel.peildatum), ...doubt(k) }));
            return { id: rij.gebied.code, kop: rij.gebied.naam, soort: "gemeente" as const, cellen };
          }),
        },
      ],
      voet: [
        {
          id: "totaal",
          kop: `Totaal ${provincie}`,
          soort: "totaal",
          cellen: OEKRAINE_KOLOMMEN.map((k) => {
            const cel = tabel.totaal.cellen[k];
            return cell(k, cel, onvolledig(cel.cijfer, describeMissing(column(k).map((c) => c.cijfer), "gemeente", "gemeenten")));
          }),
        },
      ],
      bronregel: bronregel(tabel.peildatum, herkomstenOf([...column("opgave"), ...DELIVERED.flatMap(column)])),
      meldingen: opgaveMelding(tabel.opgave),
      noten: notes.list,
      uitleg: [
        uitlegregel("oekraine", "verschil", tabel.opgave ? `De opgave geldt op ${formatDatum(tabel.opgave.datum)}.` : ""),
        uitlegregel("oekraine", "snijverlies"),
        uitlegregel("oekraine", "bezettingsgraad"),
        uitlegregel("oekraine", "benutting"),
        uitlegregel("algemeen", "totaal"),
        uitlegregel("algemeen", "verhouding"),
      ],
    },
  };
}
