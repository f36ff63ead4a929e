import { missingIn, numberOf, subtract, tekenVan, type Cijfer } from "@/lib/domain/cijfer";
import { lastDay, nextDay } from "@/lib/domain/periode";
import type { Verloop, Verloopmaand } from "@/lib/domain/verloop";
import { isVoldaan, isVoorbij, project } from "@/lib/domain/vergunninghouders";
import { formatAantalInWoorden, formatDatum, formatGetal, formatMaandKort, formatMaandnaam } from "@/lib/format";
import { aantal, decimaal, gemerkt } from "./cel";
import type { Grafiektabel, GrafiekView } from "./grafiek";
import { schaal, type Schaal } from "./schaal";
import { slugOf } from "./slug";
import { kortOfBoven } from "./stelling";
import type { CelView } from "./tabel";
import type { Rol, Tekening, Vorm } from "./tekening";
import { verwijzingen } from "./uitleg";

const BOVEN = 22;
const ONDER = 282;
const HOOGTE = 328;

/** Columns of the chart's table, by what is drawn from them. */
const KOLOMMEN = ["Gehuisvest", "Opgeteld", "Schema", "Prognose", "Bij het snelste tempo", "Bij het traagste tempo"] as const;

function celWaarden(m: Verloopmaand): readonly CelView[] {
  return [aantal(m.gerealiseerd), aantal(m.opgeteld), decimaal(m.schema), decimaal(m.prognose), decimaal(m.prognoseBeste), decimaal(m.prognoseSlechtste)].map(gemerkt);
}

/** What if, beside what is: gerealiseerd since the half-year began, per month, and what it supposes in a sentence. */
export interface Scenariolijn {
  readonly opgeteld: readonly Cijfer[];
  readonly zin: string;
}

function tabelVan({ maanden }: Verloop, scenario: Scenariolijn | null): Grafiektabel {
  return {
    rijkop: "Maand",
    kolommen: [...KOLOMMEN, ...(scenario ? ["Scenario (verzonnen)"] : [])],
    rijen: maanden.map((m, i) => ({ kop: formatMaandnaam(m.maand), cellen: [...celWaarden(m), ...(scenario ? [gemerkt(decimaal(scenario.opgeteld[i]!))] : [])] })),
  };
}

const zeg = (cel: CelView) => cel.inWoorden ?? cel.tekst;

/** The sentence of the chart: behind or ahead, and where this pace leads. */
export function stellingHalfjaar({ tempo, totaal, maanden }: Verloop, naam: string): string {
  const einde = maanden.at(-1);
  if (einde === undefined) return `Van ${naam} is nog geen taakstelling bekend.`;
  if (numberOf(totaal) === null) return `Het is niet bekend hoeveel mensen ${naam} dit halfjaar moet huisvesten.`;
  if (isVoldaan(totaal)) return `${naam} is voldaan: de voorsprong is groter dan de taakstelling.`;
  const teken = tekenVan(tempo.opSchema);
  if (tempo.maandenGeteld === 0 || teken === null) return `Van dit halfjaar is van ${naam} nog geen maand bekend.`;
  const known = [tempo.opSchema, tempo.prognose].some((c) => missingIn(c).length > 0) ? ", voor zover bekend," : "";
  const stand = `ligt${known} ${teken < 0 ? "achter op schema" : teken > 0 ? "voor op schema" : "op schema"}`;
  if (numberOf(tempo.prognose) === null || isVoorbij(tempo)) return `${naam} ${stand}${slot(tempo.nog)}.`;
  return `${naam} ${stand} en komt in dit tempo op ${formatDatum(nextDay(lastDay(einde.maand)))} ${kortOfBoven(tempo.prognose)}.`;
}

/** What a half-year that is over came to. */
function slot(nog: Cijfer): string {
  const n = numberOf(nog);
  if (n === null) return "";
  return n > 0 ? ` en eindigt met ${formatGetal(n)} te kort` : n < 0 ? ` en eindigt met ${formatGetal(-n)} boven wat moest` : " en eindigt precies op nul";
}

/** How the prognose was made, so that a reader can make it too. */
export function uitlegPrognose({ tempo, maanden }: Verloop): string {
  const k = tempo.maandenGeteld;
  const left = maanden.length - k;
  if (k === 0) return "Zonder maand met een cijfer is er geen prognose.";
  if (isVoorbij(tempo)) return "Het halfjaar is voorbij: er is geen prognose meer.";
  if (left === 0) return "Prognose: opgeteld van de gemeenten. Nog niet elke gemeente heeft een cijfer van de laatste maand.";
  // a row's own pace leads to its prognose; a province's does only where every gemeente has the same months
  if (![0, null].includes(tekenVan(subtract(project(tempo.nog, left, tempo.gemiddeldPerMaand), tempo.prognose)))) {
    return "Prognose: opgeteld van de gemeenten, elk met het gemiddelde van de eigen maanden; niet elke gemeente heeft dezelfde cijfers. De band loopt van de traagste tot de snelste maand van alle gemeenten samen. Waar cijfers ontbreken, kan de prognose buiten de band liggen.";
  }
  const telling = maanden.slice(0, k).filter((m) => numberOf(m.gerealiseerd) !== null).map((m) => formatMaandnaam(m.maand));
  const gat = telling.length < k ? ` ${k - telling.length === 1 ? "Eén maand ontbreekt" : `${formatAantalInWoorden(k - telling.length)} maanden ontbreken`}: dat maakt de prognose onvolledig.` : "";
  return `Prognose: het gemiddelde van ${telling.length === 1 ? telling[0] : `${telling.slice(0, -1).join(", ")} en ${telling.at(-1)}`} (${decimaal(tempo.gemiddeldPerMaand).tekst} per maand), ${formatAantalInWoorden(left)} ${left === 1 ? "maand" : "maanden"} doorgetrokken.${telling.length === 1 ? " Met één maand is er nog geen bandbreedte." : " De band loopt van de traagste tot de snelste maand."}${gat}`;
}

const REGEL = 18;

/** `39 + pm` takes two lines: months stand close together on a phone. */
const regelsVan = (tekst: string): readonly string[] => tekst.split(/ (?=\+ )/);

const middenVan = (i: number) => (i * 2 + 1) * (100 / 12);
const BALK = 8.4;

function staven(verloop: Verloop, { y }: Schaal): Vorm[] {
  return verloop.maanden.flatMap((m, i): Vorm[] => {
    const x = middenVan(i);
    const n = numberOf(m.gerealiseerd);
    const label = aantal(m.gerealiseerd);
    const onder: Vorm[] = [
      { soort: "tekst", rol: "zacht", x, y: ONDER + 18, anker: "middle", tekst: formatMaandKort(m.maand) },
      ...regelsVan(label.tekst).map((tekst, r): Vorm => ({ soort: "tekst", rol: n === null ? "zacht" : "sterk", x, y: ONDER + 38 + r * REGEL, anker: "middle", tekst })),
    ];
    if (n === null) return onder;
    const [top, bottom] = [Math.min(y(n), y(0)), Math.max(y(n), y(0))];
    return [...onder, { soort: "vlak", rol: "staaf", x: x - BALK / 2, y: top, breedte: BALK, hoogte: bottom - top, cel: [i, 0] }];
  });
}

/** A line through the months that have a number: between two that are next to each other only. */
function lijn(verloop: Verloop, { y }: Schaal): Vorm[] {
  return verloop.maanden.flatMap((m, i): Vorm[] => {
    const n = numberOf(m.opgeteld);
    if (n === null) return [];
    const vorige = i > 0 ? numberOf(verloop.maanden[i - 1]!.opgeteld) : null;
    return [
      ...(vorige === null ? [] : [{ soort: "lijn", rol: "data", x1: middenVan(i - 1), y1: y(vorige), x2: middenVan(i), y2: y(n) } as const]),
      { soort: "punt", rol: "data", x: middenVan(i), y: y(n), straal: 4.5, cel: [i, 1] },
    ];
  });
}

/** The prognose from the last known month to the half-year's end, with its range. */
function prognose({ tempo, maanden }: Verloop, { y }: Schaal): Vorm[] {
  const k = tempo.maandenGeteld;
  const [begin, einde] = [maanden[k - 1], maanden.at(-1)];
  if (begin === undefined || einde === undefined || k === maanden.length) return [];
  const [van, tot, beste, slechtste] = [begin.opgeteld, einde.prognose, einde.prognoseBeste, einde.prognoseSlechtste].map(numberOf);
  if (van == null || tot == null || beste == null || slechtste == null) return [];
  const [x1, x2] = [middenVan(k - 1), middenVan(maanden.length - 1)];
  const last = maanden.length - 1;
  return [
    ...(beste === slechtste ? [] : [{ soort: "veelhoek", rol: "band", punten: [[x1, y(van)], [x2, y(beste)], [x2, y(slechtste)]] } as const]),
    { soort: "lijn", rol: "prognose", x1, y1: y(van), x2, y2: y(tot) },
    { soort: "punt", rol: "data", x: x2, y: y(tot), straal: 4.5, open: true, cel: [last, 3] },
  ];
}

/** What if, from the last known month on. */
function scenariovormen({ tempo, maanden }: Verloop, scenario: Scenariolijn | null, { y }: Schaal): Vorm[] {
  if (scenario === null) return [];
  const k = tempo.maandenGeteld;
  const bekend = maanden[k - 1];
  const punten = [...(bekend ? [[k - 1, bekend.opgeteld] as const] : []), ...scenario.opgeteld.map((c, i) => [i, c] as const).slice(k)].flatMap(([i, c]) => { const n = numberOf(c); return n === null ? [] : [[i, n] as const]; });
  return punten.flatMap(([i, n], at): Vorm[] => {
    const vorige = punten[at - 1];
    return [
      ...(vorige === undefined ? [] : [{ soort: "lijn", rol: "scenario", x1: middenVan(vorige[0]), y1: y(vorige[1]), x2: middenVan(i), y2: y(n) } as const]),
      ...(i < k ? [] : [{ soort: "punt", rol: "scenario", x: middenVan(i), y: y(n), straal: 4, cel: [i, KOLOMMEN.length] } as const]),
    ];
  });
}

/** Labels at the right, pushed apart so that none lies over another; in order from the top. */
function labels(regels: readonly { readonly y: number; readonly tekst: string; readonly breed?: string; readonly rol: "zacht" | "sterk" | "doel" }[], x: number): Vorm[] {
  const sorted = [...regels].sort((a, b) => a.y - b.y);
  let vorige = -REGEL;
  return sorted.map(({ y, ...rest }): Vorm => {
    vorige = Math.max(y + 5, vorige + REGEL);
    return { soort: "tekst", x, y: vorige, dx: 12, rand: true, ...rest };
  });
}

/** What was housed so far, at the dot of the last month: below it, as all that is still to come is drawn upwards from it; near the end there is no room at its right. */
function gehuisvestlabel(n: number, k: number, { y }: Schaal): Vorm {
  const label = { soort: "tekst", rol: "sterk", tekst: formatGetal(n), breed: " gehuisvest", rand: true } as const;
  const below = y(n) + 22;
  return k <= 4 && below < ONDER ? { ...label, x: middenVan(k - 1) + BALK / 2, y: below, dx: 6 } : { ...label, x: middenVan(k - 1), y: y(n) - 14, anker: "middle" };
}

function tekening(verloop: Verloop, scenario: Scenariolijn | null): Tekening {
  const { tempo, totaal, maanden } = verloop;
  const k = tempo.maandenGeteld;
  const einde = maanden.at(-1)!;
  const drawn = [...maanden.flatMap((m) => [m.gerealiseerd, m.opgeteld, m.schema, m.prognose, m.prognoseBeste, m.prognoseSlechtste]), ...(scenario?.opgeteld ?? [])].flatMap((c) => numberOf(c) ?? []);
  const s = schaal(drawn, BOVEN, ONDER, 5);
  const [x1, x2] = [middenVan(0), middenVan(maanden.length - 1)];
  const [eerste, doel] = [numberOf(maanden[0]!.schema), numberOf(totaal)];
  const schema: Vorm[] = eerste === null || doel === null ? [] : [{ soort: "lijn", rol: "schema", x1, y1: s.y(eerste), x2, y2: s.y(doel) }];
  const last = maanden[k - 1];
  const gehuisvest = last && numberOf(last.opgeteld);
  const eindlabels = (cijfer: Cijfer, breed: string, rol: "zacht" | "sterk" | "doel") => {
    const n = numberOf(cijfer);
    return n === null ? [] : [{ y: s.y(n), tekst: formatGetal(n), breed: ` ${breed}`, rol }];
  };
  const merk = (cijfer: Cijfer) => (missingIn(cijfer).length > 0 ? " (onvolledig)" : "");
  // of one month the slowest and the fastest are the same
  const marge = numberOf(einde.prognoseBeste) !== numberOf(einde.prognoseSlechtste);
  const regels = Math.max(1, ...maanden.map((m) => regelsVan(aantal(m.gerealiseerd).tekst).length));
  return {
    hoogte: HOOGTE + (regels - 1) * REGEL,
    marge: "woorden",
    vormen: [
      ...s.streepjes.flatMap((n): Vorm[] => [
        { soort: "lijn", rol: n === 0 ? "as" : "raster", x1: 0, y1: s.y(n), x2: 100, y2: s.y(n) },
        ...(n === 0 ? [] : [{ soort: "tekst", rol: "zacht", x: 0, y: s.y(n) - 5, tekst: formatGetal(n) } as const]),
      ]),
      ...staven(verloop, s),
      ...prognose(verloop, s),
      // over the range: a reader holds the two against each other
      ...schema,
      ...lijn(verloop, s),
      ...scenariovormen(verloop, scenario, s),
      ...(gehuisvest == null ? [] : [gehuisvestlabel(gehuisvest, k, s)]),
      ...labels(
        [
          ...(marge ? eindlabels(einde.prognoseBeste, "bij het snelste tempo", "zacht") : []),
          ...(doel === null ? [] : [{ y: s.y(doel), tekst: `${formatGetal(doel)} nodig`, breed: merk(totaal), rol: "doel" as const }]),
          ...eindlabels(einde.prognose, `prognose${merk(einde.prognose)}`, "sterk"),
          ...(marge ? eindlabels(einde.prognoseSlechtste, "bij het traagste tempo", "zacht") : []),
          ...(scenario ? eindlabels(scenario.opgeteld.at(-1)!, "in het scenario", "sterk") : []),
        ],
        x2,
      ),
    ],
  };
}

function inWoorden({ tempo, totaal, maanden }: Verloop, naam: string, halfjaar: string, scenario: Scenariolijn | null): string {
  const known = maanden.map((m) => `${formatMaandnaam(m.maand)} ${zeg(aantal(m.gerealiseerd))}`).join(", ");
  const einde = maanden.at(-1)!;
  const end = numberOf(einde.prognose) === null ? "" : ` Prognose aan het einde ${zeg(decimaal(einde.prognose))}, tussen ${zeg(decimaal(einde.prognoseSlechtste))} en ${zeg(decimaal(einde.prognoseBeste))}.`;
  const wat = scenario === null ? "" : ` ${scenario.zin} Aan het einde zijn dat er ${zeg(decimaal(scenario.opgeteld.at(-1)!))}.`;
  return `Vergunninghouders ${naam}, ${halfjaar}. Gehuisvest: ${known}. Totaal te realiseren ${zeg(aantal(totaal))}. Schema na ${formatAantalInWoorden(tempo.maandenGeteld)} van de ${formatAantalInWoorden(maanden.length)} maanden ${zeg(decimaal(tempo.schema))}.${end}${wat}`;
}

interface Omgeving {
  readonly naam: string;
  /** null = none is shown */
  readonly halfjaar: string | null;
  readonly bronregel: string;
  readonly adres: string;
  /** drawn beside what is, and said in the sentence of the chart, so that a file of it says so too */
  readonly scenario?: Scenariolijn | null;
}

/** The half-year of a gemeente or the province: months, sum, schedule, and the prognose with its range. */
export function viewHalfjaargrafiek(verloop: Verloop, { naam, halfjaar, bronregel, adres, scenario = null }: Omgeving): GrafiekView {
  const drawable = halfjaar !== null && numberOf(verloop.totaal) !== null;
  const drawn = drawable ? tekening(verloop, scenario) : null;
  const isGetekend = (rol: Rol) => drawn?.vormen.some((v) => v.rol === rol) === true;
  return {
    id: `halfjaar-${slugOf(naam)}`,
    stelling: `${stellingHalfjaar(verloop, naam)}${scenario === null ? "" : ` ${scenario.zin}`}`,
    onderschrift: `Vergunninghouders ${naam}${halfjaar === null ? "" : `, ${halfjaar}`}, aantal gehuisveste personen`,
    inWoorden: drawable ? inWoorden(verloop, naam, halfjaar, scenario) : "",
    legenda: [
      { rol: "staaf", vorm: "vlak", tekst: "per maand (aantal onder de as)" },
      { rol: "data", vorm: "lijn", tekst: "opgeteld" },
      { rol: "schema", vorm: "lijn", tekst: "schema" },
      ...(isGetekend("prognose") ? [{ rol: "prognose", vorm: "lijn", tekst: isGetekend("band") ? "prognose, met bandbreedte" : "prognose" } as const] : []),
      ...(scenario === null ? [] : [{ rol: "scenario", vorm: "lijn", tekst: "scenario, verzonnen" } as const]),
    ],
    tekening: drawn,
    ...(!drawable && { leeg: "Zonder stand en taakstelling is er niets te tekenen. Zodra het secretariaat ze vastlegt, staat hier het halfjaar." }),
    merken: [],
    tabel: tabelVan(verloop, scenario),
    bronregel: drawable ? `${uitlegPrognose(verloop)} ${bronregel}` : bronregel,
    uitleg: verwijzingen("vergunninghouders", "schema", "nodigPerMaand", "prognose"),
    adres,
  };
}
