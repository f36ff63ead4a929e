import type { Planmaand, Planverloop } from "@/lib/domain/belofte";
import { missingIn, numberOf } from "@/lib/domain/cijfer";
import { formatAantalInWoorden, formatDatum, formatGetal, formatMaandKort, formatMaandnaam, formatOpsomming } from "@/lib/format";
import { aantal, describeMissing, onvolledig, oordeel, saldo } from "./cel";
import type { Grafiektabel, GrafiekView } from "./grafiek";
import { rond, schaal } from "./schaal";
import { slugOf } from "./slug";
import type { CelView } from "./tabel";
import type { Tekening, Vorm } from "./tekening";
import { verwijzingen } from "./uitleg";

const BOVEN = 28;
const ONDER = 200;
const HOOGTE = 248;

const WOORDEN = { achter: "minder", voor: "meer", gelijk: "gelijk" };

const KOLOMMEN = ["Beloofd", "Gehuisvest", "Verschil"] as const;

function cellen({ beloofd, gerealiseerd, verschil }: Pick<Planmaand, "gerealiseerd" | "verschil"> & { readonly beloofd: number }, mist?: string): readonly CelView[] {
  const meaning = oordeel(verschil, WOORDEN);
  return [
    aantal({ staat: "waarde", waarde: beloofd }),
    aantal(gerealiseerd, onvolledig(gerealiseerd, mist)),
    saldo(verschil, { ...(meaning && { oordeel: meaning }), ...onvolledig(verschil, mist) }),
  ];
}

/** `november en december 2024`, `december 2024 en januari 2025`. */
export function zegMaanden(maanden: readonly string[]): string {
  const jaren = new Set(maanden.map((m) => m.slice(0, 4)));
  return jaren.size > 1 ? formatOpsomming(maanden.map(formatDatum)) : `${formatOpsomming(maanden.map(formatMaandnaam))}${maanden.length === 0 ? "" : ` ${maanden[0]!.slice(0, 4)}`}`;
}

/** The months, and last what was promised and done up to now. */
function tabel({ maanden, tot }: Planverloop): Grafiektabel {
  const mist = describeMissing(maanden.filter((m) => tot.maanden.includes(m.maand)).map((m) => m.gerealiseerd), "maand", "maanden");
  const laatste = tot.maanden.at(-1);
  return {
    rijkop: "Maand",
    kolommen: KOLOMMEN,
    rijen: [
      ...maanden.map((m) => ({ kop: formatDatum(m.maand), cellen: cellen(m) })),
      ...(laatste === undefined ? [] : [{ kop: `t/m ${formatDatum(laatste)}`, cellen: cellen(tot, mist) }]),
    ],
  };
}

/** What the months came to: which did better than promised, which fell short. */
function stelling({ maanden, tot }: Planverloop, naam: string): string {
  const bekend = maanden.filter((m) => numberOf(m.verschil) !== null);
  if (tot.maanden.length === 0) return `${naam} belooft voor ${maanden.length === 1 ? "één maand" : `${formatAantalInWoorden(maanden.length)} maanden`} een aantal. De eerste is nog niet voorbij.`;
  if (bekend.length === 0) return `Wat er in de maanden van het plan van ${naam} is gehuisvest, is nog niet bekend.`;
  const laatste = bekend.at(-1)!;
  const n = numberOf(laatste.verschil)!;
  const zeg = n < 0 ? `bleef ${formatGetal(-n)} achter bij wat was beloofd` : n > 0 ? `ging ${formatGetal(n)} boven wat was beloofd` : "ging precies zoals beloofd";
  const begin = `${formatMaandnaam(laatste.maand).replace(/^./, (c) => c.toUpperCase())} ${laatste.maand.slice(0, 4)} ${zeg}`;
  const samen = numberOf(tot.verschil)!;
  if (tot.maanden.length === 1) return `${begin}.`;
  const bekendDeel = missingIn(tot.verschil).length > 0 ? ", voor zover bekend," : "";
  return `${begin}. Samen is het${bekendDeel} ${samen === 0 ? "precies wat was beloofd" : `${formatGetal(Math.abs(samen))} ${samen < 0 ? "minder" : "meer"} dan beloofd`}.`;
}

function tekening({ maanden }: Planverloop): Tekening {
  const breed = 100 / maanden.length;
  const midden = (i: number) => rond((i + 0.5) * breed);
  const half = Math.min(breed * 0.28, 7);
  const { y, streepjes } = schaal(maanden.flatMap((m) => [m.beloofd, numberOf(m.gerealiseerd) ?? 0]), BOVEN, ONDER, 4);
  const maand = (m: Planmaand, i: number): Vorm[] => {
    const x = midden(i);
    const n = numberOf(m.gerealiseerd);
    const staaf: Vorm[] = n === null ? [] : [{ soort: "vlak", rol: "staaf", x: rond(x - half), y: Math.min(y(n), y(0)), breedte: rond(half * 2), hoogte: Math.abs(y(n) - y(0)), cel: [i, 1] }];
    const doel = y(m.beloofd);
    const lijn = { soort: "lijn", x1: rond(x - half * 1.5), x2: rond(x + half * 1.5), y1: doel, y2: doel } as const;
    return [
      ...staaf,
      { ...lijn, rol: "papier" },
      { ...lijn, rol: "doel" },
      { soort: "tekst", rol: "doel", x, y: rond(doel - 8), anker: "middle", tekst: formatGetal(m.beloofd), rand: true },
      { soort: "tekst", rol: "zacht", x, y: ONDER + 18, anker: "middle", tekst: formatMaandKort(m.maand) },
      { soort: "tekst", rol: n === null ? "zacht" : "sterk", x, y: ONDER + 38, anker: "middle", tekst: aantal(m.gerealiseerd).tekst },
    ];
  };
  return {
    hoogte: HOOGTE,
    marge: "geen",
    vormen: [
      ...streepjes.flatMap((n): Vorm[] => [
        { soort: "lijn", rol: n === 0 ? "as" : "raster", x1: 0, y1: y(n), x2: 100, y2: y(n) },
        ...(n === 0 ? [] : [{ soort: "tekst", rol: "zacht", x: 0, y: rond(y(n) - 5), tekst: formatGetal(n) } as const]),
      ]),
      ...maanden.flatMap(maand),
    ],
  };
}

interface Omgeving {
  readonly naam: string;
  /** of the plan, and of the figures */
  readonly bronregel: string;
  readonly adres: string;
}

/** A plan van aanpak month by month: a bar for what was housed, a line for what was promised. */
export function viewBeloftegrafiek(verloop: Planverloop, { naam, bronregel, adres }: Omgeving): GrafiekView {
  const zeg = (c: CelView) => c.inWoorden ?? c.tekst;
  return {
    id: `belofte-${slugOf(naam)}`,
    stelling: stelling(verloop, naam),
    onderschrift: `Plan van aanpak ${naam}, aantal personen per maand`,
    inWoorden: `Beloofd en gehuisvest per maand: ${verloop.maanden.map((m) => `${formatDatum(m.maand)} ${formatGetal(m.beloofd)} beloofd, gehuisvest ${zeg(aantal(m.gerealiseerd))}`).join("; ")}.`,
    legenda: [
      { rol: "staaf", vorm: "vlak", tekst: "gehuisvest (aantal onder de maand)" },
      { rol: "doel", vorm: "lijn", tekst: "beloofd in het plan" },
    ],
    tekening: tekening(verloop),
    merken: [],
    tabel: tabel(verloop),
    bronregel,
    uitleg: verwijzingen("vergunninghouders", "gerealiseerd"),
    adres,
  };
}
