import { missingIn, numberOf, type Cijfer } from "@/lib/domain/cijfer";
import { formatDatum, formatPercentage } from "@/lib/format";
import type { OekraineRij } from "@/lib/domain/oekraine";
import type { GrafiekView } from "./grafiek";
import { rond } from "./schaal";
import type { Standtabellen } from "./stand-van-zaken";
import { celIn } from "./rij";
import { slugOf } from "./slug";
import type { Rol, Tekening, Vorm } from "./tekening";
import { verwijzingen } from "./uitleg";

const DELEN: readonly { readonly kolom: "bezet" | "beschikbaar" | "snijverlies"; readonly rol: Rol; readonly tekst: string }[] = [
  { kolom: "bezet", rol: "data", tekst: "bezet" },
  { kolom: "beschikbaar", rol: "tweede", tekst: "daadwerkelijk beschikbaar" },
  { kolom: "snijverlies", rol: "gepland", tekst: "snijverlies: leeg en niet te gebruiken" },
];

const KOLOMMEN = ["opgave", "plaatsen", "bezet", "beschikbaar", "snijverlies", "verschil", "bezettingsgraad", "benutting", "particulier"] as const;

/** The places in pieces, end to end, with the opgave as a line; null when a piece is missing or negative. */
function tekening(rij: Pick<OekraineRij, "cellen">): Tekening | null {
  const n = (cijfer: Cijfer) => (missingIn(cijfer).length > 0 ? null : numberOf(cijfer));
  const [plaatsen, opgave] = [n(rij.cellen.plaatsen.cijfer), n(rij.cellen.opgave.cijfer)];
  const delen = DELEN.map((d) => ({ ...d, n: n(rij.cellen[d.kolom].cijfer) }));
  if (plaatsen === null || delen.some((d) => d.n === null || d.n < 0)) return null;
  const breed = Math.max(plaatsen, opgave ?? 0, 1);
  const pct = (value: number) => rond((value / breed) * 100);
  let x = 0;
  const vormen = delen.map(({ kolom, rol, n: value }): Vorm => {
    const vorm: Vorm = { soort: "vlak", rol, x: pct(x), y: 1, breedte: pct(value!), hoogte: 32, cel: [KOLOMMEN.indexOf(kolom), 0] };
    x += value!;
    return vorm;
  });
  const tekort: Vorm[] = opgave === null || opgave <= plaatsen ? [] : [{ soort: "vlak", rol: "tekort", x: pct(plaatsen), y: 1, breedte: pct(opgave - plaatsen), hoogte: 32 }];
  const doel: Vorm[] = opgave === null || opgave > plaatsen ? [] : [{ soort: "lijn", rol: "doel", x1: pct(opgave), y1: 0, x2: pct(opgave), y2: 34 }];
  return { hoogte: 34, marge: "geen", vormen: [...vormen, ...tekort, ...doel] };
}

function stelling(naam: string, deel: Cijfer): string {
  const n = numberOf(deel);
  if (n === null) return `Niet te zeggen is welk deel van de gevraagde plaatsen voor Oekraïners ${naam} heeft.`;
  // 99,6% would be shown as all of it
  if (n < 1 && formatPercentage(n) === "100%") return `${naam} heeft bijna alle gevraagde plaatsen voor Oekraïners.`;
  return n >= 1 ? `${naam} heeft alle gevraagde plaatsen voor Oekraïners.` : `${naam} heeft ${formatPercentage(n)} van de gevraagde plaatsen voor Oekraïners.`;
}

/** The places for Oekraïners of a gemeente in pieces: lived in, free, empty and of no use, and what is short. */
export function viewOpvangOekraine({ stand, tabellen }: Standtabellen, gebied: string, naam: string, deel: Cijfer, adres: string): GrafiekView {
  const tabel = tabellen.oekraine;
  const rij = stand.oekraine.rijen.find((r) => r.gebied.code === gebied)!;
  const drawn = tekening(rij);
  const koppen = new Map(tabel.kolommen.map((k) => [k.id, k.kop]));
  const cel = (kolom: (typeof KOLOMMEN)[number]) => celIn(tabel, gebied, kolom);
  const due = stand.oekraine.opgave;
  return {
    id: `oekraine-${slugOf(naam)}`,
    stelling: stelling(naam, deel),
    onderschrift: due === null ? "Aantal plaatsen" : `Opgave van ${cel("opgave").tekst} plaatsen op ${formatDatum(due.datum)}`,
    inWoorden: KOLOMMEN.map((k) => `${koppen.get(k)} ${cel(k).oordeel?.woord ?? ""} ${cel(k).inWoorden ?? cel(k).tekst}`.replace(/ +/g, " ")).join(", "),
    legenda: [...DELEN.map(({ rol, tekst }) => ({ rol, vorm: "vlak", tekst }) as const), ...(drawn?.vormen.some((v) => v.rol === "tekort") ? [{ rol: "tekort", vorm: "vlak", tekst: "tekort tot de opgave" } as const] : [])],
    tekening: drawn,
    ...(drawn === null && { leeg: "De verdeling is niet te tekenen: een van de cijfers ontbreekt, of er zijn meer plaatsen bezet of vrij dan er zijn." }),
    merken: [],
    tabel: { rijkop: "Cijfer", kolommen: ["Aantal"], rijen: KOLOMMEN.map((k) => ({ kop: koppen.get(k) ?? k, cellen: [cel(k)] })) },
    bronregel: tabel.bronregel,
    uitleg: verwijzingen("oekraine", "plaatsen", "snijverlies", "verschil"),
    adres,
  };
}
