import { derive, missingIn, numberOf, tekenVan, type Cijfer } from "@/lib/domain/cijfer";
import { lastDay, monthsOf, nextDay } from "@/lib/domain/periode";
import type { Toezichtrij } from "@/lib/domain/toezicht";
import { formatDatum, formatGetal, formatOpsomming } from "@/lib/format";
import { decimaal, oordeel } from "./cel";
import type { Grafiektabel, GrafiekView } from "./grafiek";
import { schaal } from "./schaal";
import type { CelView } from "./tabel";
import type { Tekening, Vorm } from "./tekening";
import { EINDE } from "./toezicht";
import { verwijzingen } from "./uitleg";

interface Omgeving {
  /** null = none is shown */
  readonly halfjaar: string | null;
  readonly bronregel: string;
  readonly adres: string;
}

const prognoseVan = ({ tempo: { prognose, prognoseBeste, prognoseSlechtste } }: Toezichtrij): readonly [prognose: Cijfer, beste: Cijfer, slechtste: Cijfer] => [prognose, prognoseBeste, prognoseSlechtste];

const cel = (cijfer: Cijfer): CelView => {
  const woord = oordeel(derive([cijfer], () => -tekenVan(cijfer)!), EINDE);
  return decimaal(cijfer, { ...(woord && { oordeel: woord }), ...(missingIn(cijfer).length > 0 && numberOf(cijfer) !== null && { onvolledig: "onvolledig" }) }, 2);
};

/** `56 te kort`, `88 meer`, `precies uit`; null without a value. */
function kort(cijfer: Cijfer): string | null {
  const [teken, n] = [tekenVan(cijfer), numberOf(cijfer)];
  if (teken === null || n === null) return null;
  return teken === 0 ? EINDE.gelijk : `${formatGetal(Math.abs(n), 1)} ${teken > 0 ? "te kort" : "meer"}`;
}

/** `46 tot 66 te kort`, `22 meer tot 26 te kort`: between the fastest and the slowest month; null while there is no range. */
function marge([prognose, beste, slechtste]: readonly Cijfer[]): string | null {
  const [van, tot] = [kort(beste!), kort(slechtste!)];
  if (kort(prognose!) === null || van === null || tot === null || numberOf(beste!) === numberOf(slechtste!)) return null;
  if (tekenVan(beste!) === 1) return `${van.replace(" te kort", "")} tot ${tot}`;
  return tekenVan(slechtste!) === -1 ? `${tot.replace(" meer", "")} tot ${van}` : `${van} tot ${tot}`;
}

const naam = (rij: Toezichtrij) => `${rij.gebied.naam}${missingIn(rij.tempo.prognose).length > 0 ? " (onvolledig)" : ""}`;
const komt = (rijen: readonly Toezichtrij[]) => (rijen.length === 1 ? "komt" : "komen");

/** Who is short even at the fastest pace, or by which pace it can still be made; what is not known is said. */
export function stellingPrognose(rijen: readonly Toezichtrij[], halfjaar: string | null): string {
  const bekend = rijen.filter((r) => numberOf(r.tempo.prognose) !== null);
  const onbekend = rijen.filter((r) => !bekend.includes(r)).map((r) => r.gebied.naam);
  if (halfjaar === null || bekend.length === 0) return "Er is nog geen prognose.";
  const is = (van: (r: Toezichtrij) => Cijfer) => bekend.filter((r) => tekenVan(van(r)) === 1);
  const [kortst, nu, traagst] = [is((r) => r.tempo.prognoseBeste), is((r) => r.tempo.prognose), is((r) => r.tempo.prognoseSlechtste)];
  const rest = onbekend.length === 0 ? "" : ` Van ${formatOpsomming(onbekend)} is er geen prognose.`;
  const voorZover = onbekend.length === 0 ? "" : "voor zover bekend ";
  const namen = (list: readonly Toezichtrij[]) => formatOpsomming(list.map(naam));
  const datum = formatDatum(nextDay(lastDay(halfjaar)));
  if (bekend.every((r) => r.tempo.maandenGeteld === monthsOf(halfjaar).length)) return `Zo kwamen de gemeenten uit op ${datum}.${rest}`;
  if (bekend.every((r) => r.tempo.maandenGeteld <= 1)) return `Er is pas één maand bekend: de prognose voor ${datum} heeft nog geen marge.${rest}`;
  if (kortst.length > 0) return `${namen(kortst)} ${komt(kortst)} ook te kort als elke maand gaat als de snelste tot nu.${rest}`;
  if (nu.length > 0) return `${namen(nu)} ${komt(nu)} te kort, maar niet als elke maand gaat als de snelste tot nu.${rest}`;
  const niemand = `Bij dit tempo komt ${voorZover}geen gemeente te kort`;
  return traagst.length > 0 ? `${niemand}. Gaat elke maand als de traagste tot nu, dan ${komt(traagst)} ${namen(traagst)} wel te kort.${rest}` : `${niemand}, ook niet als elke maand gaat als de traagste tot nu.${rest}`;
}

/** Percent of the width where the scale ends; beyond it stand the figures. */
const RECHTS = 96;

/** What lies on either side of nothing. On a phone there is no room beside the line of nothing: the words stand at the edges, and none for a side that is empty. */
function kanten(nul: number, links: number, smal: boolean): Vorm[] {
  const [meer, minder] = ["← meer dan moest", "te kort →"];
  if (!smal) return [{ soort: "tekst", rol: "zacht", x: nul, y: 14, dx: -8, anker: "end", tekst: meer }, { soort: "tekst", rol: "zacht", x: nul, y: 14, dx: 8, tekst: minder }];
  return [
    ...(nul > links ? [{ soort: "tekst", rol: "zacht", x: 0, y: 14, tekst: meer } as const] : []),
    ...(nul < RECHTS ? [{ soort: "tekst", rol: "zacht", x: RECHTS, y: 14, anker: "end", tekst: minder } as const] : []),
  ];
}

/** Rows of the drawing: names beside the marks where there is room, above them on a phone. */
function tekening(rijen: readonly Toezichtrij[], smal: boolean): Tekening {
  const [links, rij, boven] = smal ? [6, 58, 34] : [17, 44, 26];
  const getallen = rijen.flatMap((r) => prognoseVan(r).flatMap((c) => numberOf(c) ?? []));
  const s = schaal(getallen, RECHTS, links, smal ? 4 : 7);
  const onder = boven + rijen.length * rij;
  const nul = s.y(0);
  return {
    hoogte: onder + 24,
    marge: "woorden",
    vormen: [
      ...s.streepjes.flatMap((n): Vorm[] => [
        { soort: "lijn", rol: n === 0 ? "nul" : "raster", x1: s.y(n), y1: boven - 6, x2: s.y(n), y2: onder },
        { soort: "tekst", rol: n === 0 ? "sterk" : "zacht", x: s.y(n), y: onder + 18, anker: "middle", tekst: formatGetal(n) },
      ]),
      ...kanten(nul, links, smal),
      ...rijen.flatMap((r, i): Vorm[] => {
        const [prognose, beste, slechtste] = prognoseVan(r).map(numberOf);
        const y = boven + i * rij + (smal ? 38 : rij / 2 - 4);
        const label: Vorm = smal
          ? { soort: "tekst", rol: "sterk", x: 0, y: y - 16, tekst: r.gebied.naam, rand: true }
          : { soort: "tekst", rol: "sterk", x: 0, y: y + 5, tekst: r.gebied.naam };
        if (prognose == null || beste == null || slechtste == null) return [label, { soort: "tekst", rol: "zacht", x: nul, y: y + 5, dx: 8, tekst: "geen prognose", rand: true }];
        const [x1, x2] = [s.y(beste), s.y(slechtste)];
        const range = marge(prognoseVan(r));
        return [
          label,
          ...(range === null ? [] : [{ soort: "vlak", rol: "band", x: x1, y: y - 7, breedte: x2 - x1, hoogte: 14 } as const]),
          { soort: "punt", rol: "data", x: s.y(prognose), y, straal: 6, cel: [i, 0] },
          { soort: "tekst", rol: "sterk", x: RECHTS, y: range === null || smal ? y + 5 : y - 1, dx: 12, tekst: kort(r.tempo.prognose)! },
          ...(range === null || smal ? [] : [{ soort: "tekst", rol: "zacht", x: RECHTS, y: y + 15, dx: 12, tekst: range } as const]),
        ];
      }),
    ],
  };
}

function tabelVan(rijen: readonly Toezichtrij[]): Grafiektabel {
  return { rijkop: "Gemeente", kolommen: ["Prognose", "Bij de snelste maand", "Bij de traagste maand"], rijen: rijen.map((r) => ({ kop: r.gebied.naam, cellen: prognoseVan(r).map(cel) })) };
}

function inWoorden(rijen: readonly Toezichtrij[]): string {
  return rijen.map((r) => {
    const range = marge(prognoseVan(r));
    return `${naam(r)}: ${kort(r.tempo.prognose) ?? "geen prognose"}${range === null ? "" : `, tussen ${range.replace(" tot ", " en ")}`}`;
  }).join(". ") + ".";
}

/**
 * The prognose of each gemeente with its range, all on one scale.
 * @param rijen in the order in which the ranking shows them
 */
export function viewPrognosegrafiek(rijen: readonly Toezichtrij[], { halfjaar, bronregel, adres }: Omgeving): GrafiekView {
  const drawable = halfjaar !== null && rijen.some((r) => numberOf(r.tempo.prognose) !== null);
  const metMarge = rijen.some((r) => marge(prognoseVan(r)) !== null);
  const voorbij = halfjaar !== null && rijen.every((r) => numberOf(r.tempo.prognose) === null || r.tempo.maandenGeteld === monthsOf(halfjaar).length);
  return {
    id: "prognose",
    stelling: stellingPrognose(rijen, halfjaar),
    onderschrift: `Prognose per gemeente${halfjaar === null ? "" : ` op ${formatDatum(nextDay(lastDay(halfjaar)))}`}, aantal personen`,
    inWoorden: drawable ? inWoorden(rijen) : "",
    legenda: drawable
      ? [{ rol: "data", vorm: "punt", tekst: voorbij ? "uitkomst" : "prognose bij het gemiddelde tot nu" }, ...(metMarge ? [{ rol: "band", vorm: "vlak", tekst: "van de snelste tot de traagste maand" } as const] : [])]
      : [],
    tekening: drawable ? tekening(rijen, false) : null,
    ...(drawable ? { smal: tekening(rijen, true) } : { leeg: "Voor een prognose zijn de stand, de taakstelling en minstens één maand nodig." }),
    merken: [],
    tabel: tabelVan(rijen),
    bronregel: drawable && !voorbij ? `De prognose rekent voor elke maand die nog komt met het gemiddelde van de maanden tot nu. ${bronregel}` : bronregel,
    uitleg: verwijzingen("vergunninghouders", "prognose", "nogTeRealiseren"),
    adres,
  };
}
