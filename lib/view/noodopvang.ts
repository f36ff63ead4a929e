import { missingIn, NVT, numberOf, sum, type Cijfer } from "@/lib/domain/cijfer";
import { capaciteitOf, einde, findFaseTwijfel, isNietGeeindigd, type Fase } from "@/lib/domain/locatie";
import { yearBefore } from "@/lib/domain/periode";
import { aardOp, perGemeenteOp, wisselingenOf, type Tijdlijn, type Tijdlijnlocatie, type Venster } from "@/lib/domain/tijdlijn";
import { columnTotal } from "@/lib/domain/tabel";
import { formatDatumKort, formatGetal } from "@/lib/format";
import { bronregel } from "./bron";
import { AARD_ROL, BREED, jaren, SMAL, type Maat } from "./capaciteitstekening";
import { aantal, describeMissing, onvolledig } from "./cel";
import { periodeIn } from "./fase";
import type { GrafiekView } from "./grafiek";
import { rond, tijdschaal } from "./schaal";
import type { Rol, Tekening, Vorm } from "./tekening";
import { verwijzingen } from "./uitleg";

interface Regel {
  readonly locatie: Tijdlijnlocatie;
  readonly fase: Fase;
  readonly kop: string;
}

const RIJ = 44;

/** Phases of noodopvang that have not ended, or ended in the year before the peildatum. */
function regelsVan(t: Tijdlijn): readonly Regel[] {
  return t.locaties.flatMap((locatie) => {
    const own = locatie.fasen.filter((f) => f.soort === "noodopvang" && (einde(f, t.telling.opties) ?? "9999-12-31") >= yearBefore(t.peildatum));
    return own.map((fase) => ({ locatie, fase, kop: own.length > 1 ? `${locatie.naam}, ${fase.fase}` : locatie.naam }));
  });
}

/** Where a row of the drawing is not certain, it looks so. */
function rolVan(t: Tijdlijn, { locatie, fase }: Regel, datum: string): Rol | null {
  const aard = aardOp(locatie, fase, datum, t.telling);
  if (aard === null) return null;
  return fase.capaciteit === null ? "leemte" : aard === "zeker" ? "tweede" : AARD_ROL[aard];
}

function teken(t: Tijdlijn, regels: readonly Regel[], stappen: readonly string[], venster: Venster, maat: Maat): Tekening {
  const x = tijdschaal(venster.van, venster.tot);
  const grens = [...stappen, venster.tot].map(x);
  const as = regels.length * RIJ + 8;
  const now = x(t.peildatum);
  const rows = regels.flatMap((regel, r): Vorm[] => {
    const y = r * RIJ;
    const name: Vorm = { soort: "tekst", rol: "gewoon", x: 0, y: y + 14, tekst: `${regel.kop} ${regel.fase.capaciteit === null ? "–" : formatGetal(regel.fase.capaciteit)}`, ...(maat === BREED ? { breed: `, ${periodeIn(regel.fase)}` } : {}) };
    const bars = stappen.reduce<Extract<Vorm, { soort: "vlak" }>[]>((made, stap, i) => {
      const rol = rolVan(t, regel, stap);
      if (rol === null) return made;
      const last = made.at(-1);
      if (last?.rol === rol && Math.abs(last.x + last.breedte - grens[i]!) < 0.01) return [...made.slice(0, -1), { ...last, breedte: rond(grens[i + 1]! - last.x) }];
      return [...made, { soort: "vlak", rol, x: grens[i]!, y: y + 21, breedte: rond(grens[i + 1]! - grens[i]!), hoogte: 14, cel: [r, i] }];
    }, []);
    return [...bars, { soort: "lijn", rol: "merk", x1: now, y1: y + 18, x2: now, y2: y + 38 }, name];
  });
  return { hoogte: as + 26, marge: maat.marge, vormen: [{ soort: "lijn", rol: "as", x1: 0, y1: as, x2: 100, y2: as }, ...rows, ...jaren(venster.van, venster.tot, maat, as)] };
}

function stelling(total: Cijfer, naam: string): string {
  const n = numberOf(total);
  if (n === null) return `Het is niet bekend hoeveel plaatsen noodopvang ${naam} heeft.`;
  return `${naam} heeft ${missingIn(total).length > 0 ? "minstens " : ""}${formatGetal(n)} ${n === 1 ? "plaats" : "plaatsen"} noodopvang die nog niet ${n === 1 ? "is" : "zijn"} geëindigd.`;
}

/**
 * Noodopvang through time, a bar per phase: apart, because it has no opgave and is no part of the reguliere places.
 * @returns null when none is known
 */
export function viewNoodopvang(t: Tijdlijn, venster: Venster, naam: string, adres: string): GrafiekView | null {
  const regels = regelsVan(t);
  if (regels.length === 0) return null;
  const dates = [...new Set([venster.van, t.peildatum, ...regels.flatMap(({ fase }) => wisselingenOf(fase))])].sort();
  const stappen = dates.filter((d) => d >= venster.van && d < venster.tot);
  const open = regels.filter(({ fase }) => isNietGeeindigd(fase, t.peildatum, t.telling.opties));
  const total = open.length === 0 ? NVT : sum(open.map(({ fase }) => capaciteitOf(fase)));
  const cel = (regel: Regel, datum: string) => (aardOp(regel.locatie, regel.fase, datum, t.telling) === null ? NVT : capaciteitOf(regel.fase));
  const doubtful = regels.filter(({ fase }) => findFaseTwijfel(fase, t.peildatum) !== null);
  const twijfel = { "einde-voor-begin": "het einde ligt vóór het begin", "einde-voorbij": "de einddatum is voorbij", "einde-onbekend": "het einde is niet bevestigd" } as const;
  return {
    id: "noodopvang",
    stelling: open.length === 0 ? `${naam} heeft op de peildatum geen noodopvang meer.` : stelling(total, naam),
    onderschrift: `Noodopvang in ${naam}, aantal plaatsen per locatie. Geen opgave, en geen deel van de reguliere plaatsen`,
    inWoorden: regels.map((r) => `${r.kop}: ${r.fase.capaciteit === null ? "aantal onbekend" : `${formatGetal(r.fase.capaciteit)} plaatsen`}, ${periodeIn(r.fase)}.`).join(" "),
    legenda: [
      ...(regels.some((r) => stappen.some((d) => rolVan(t, r, d) === "tweede")) ? [{ rol: "tweede" as const, vorm: "vlak" as const, tekst: "gerealiseerd" }] : []),
      ...(regels.some((r) => stappen.some((d) => rolVan(t, r, d) === "gepland")) ? [{ rol: "gepland" as const, vorm: "vlak" as const, tekst: "gepland" }] : []),
      ...(regels.some((r) => stappen.some((d) => rolVan(t, r, d) === "optie")) ? [{ rol: "optie" as const, vorm: "vlak" as const, tekst: "optie" }] : []),
      ...(regels.some((r) => stappen.some((d) => rolVan(t, r, d) === "leemte")) ? [{ rol: "leemte" as const, vorm: "vlak" as const, tekst: "onbevestigd, of aantal onbekend" }] : []),
      { rol: "merk" as const, vorm: "lijn" as const, tekst: "peildatum" },
    ],
    tekening: teken(t, regels, stappen, venster, BREED),
    smal: teken(t, regels, stappen, venster, SMAL),
    merken: [],
    tabel: {
      rijkop: "Plaatsen vanaf",
      kolommen: stappen.map(formatDatumKort),
      rijen: [
        ...regels.map((r) => ({ kop: `${r.kop} (${periodeIn(r.fase)})`, cellen: stappen.map((d) => aantal(cel(r, d))) })),
        {
          kop: "Totaal",
          cellen: stappen.map((d) => {
            const som = columnTotal([...perGemeenteOp(t, "noodopvang", d).values()]);
            return aantal(som, onvolledig(som, describeMissing(regels.map((r) => cel(r, d)), "locatie", "locaties")));
          }),
        },
      ],
    },
    bronregel: [
      ...doubtful.map((r) => `${r.kop}: ${twijfel[findFaseTwijfel(r.fase, t.peildatum)!]}${r.fase.zekerheid === "onbevestigd" ? "; telt op elke datum mee" : ""}.`),
      bronregel(regels.map((r) => r.fase.peildatum).reduce((a, b) => (b > a ? b : a)), regels.map((r) => r.fase)),
    ].join(" "),
    uitleg: verwijzingen("asiel", "noodopvang"),
    adres,
  };
}
