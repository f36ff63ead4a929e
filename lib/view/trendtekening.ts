import { missingIn, numberOf } from "@/lib/domain/cijfer";
import type { CelView } from "./tabel";
import { schaal, type Schaal } from "./schaal";
import { MERKRIJ, merkrijenVan, merkteken, type Tekening, type Vorm } from "./tekening";
import { aslabels, trendas, type Trendas } from "./trendas";

/** A series as it is drawn: its cells are a row of the chart's table. */
export interface Lijn {
  readonly naam: string;
  /** where there is little room */
  readonly kort: string;
  /** row of the table */
  readonly rij: number;
  readonly cellen: readonly CelView[];
  /** under the name of a small chart: `nog 66 van 98` */
  readonly sub?: string;
  /** an even pace from a figure at the begin of the first period to 0 at the end of the last */
  readonly schema?: number | null;
  /** true for what the others are held against: it is drawn calmer */
  readonly naast?: true;
}

export interface Trendblad {
  readonly perioden: readonly string[];
  /** how many of them have begun: in the others nothing can be missing */
  readonly begonnen: number;
  readonly lijnen: readonly Lijn[];
  /** periods that begin anew: no line leads to them */
  readonly opnieuw: ReadonlySet<string>;
  /** dates of events, in order */
  readonly merken: readonly string[];
  readonly formatGetal: (n: number) => string;
}

/** Smaller dots where many stand side by side. */
const straal = (punten: number) => (punten > 14 ? 3 : 4.5);

const isVolledig = ({ cijfer }: CelView) => cijfer.staat === "waarde" && missingIn(cijfer).length === 0;

/** The figures of a series: a line between complete ones that are next to each other; an incomplete one stands by itself, open. */
function lijn({ perioden, opnieuw }: Trendblad, { rij, cellen, naast }: Lijn, as: Trendas, { y }: Schaal): Vorm[] {
  const rol = naast ? "naast" : "data";
  const lines: Vorm[] = [];
  const points: Vorm[] = [];
  cellen.forEach((cel, n) => {
    const value = numberOf(cel.cijfer);
    if (value === null) return;
    const vorige = cellen[n - 1];
    const before = vorige && isVolledig(vorige) && !opnieuw.has(perioden[n]!) ? numberOf(vorige.cijfer) : null;
    if (before !== null && isVolledig(cel)) lines.push({ soort: "lijn", rol, x1: as.x(n - 1), y1: y(before), x2: as.x(n), y2: y(value) });
    points.push({ soort: "punt", rol, x: as.x(n), y: y(value), straal: straal(cellen.length), cel: [rij, n], ...(isVolledig(cel) ? {} : { open: true }) });
  });
  return [...lines, ...points];
}

const heeft = (cel: CelView | undefined) => cel !== undefined && numberOf(cel.cijfer) !== null;
const mist = ({ cijfer }: CelView) => cijfer.staat === "onbekend" || cijfer.staat === "pm";

/** True when a series has figures before and after a period. */
const ertussen = ({ cellen }: Lijn, n: number) => cellen.slice(0, n).some(heeft) && cellen.slice(n + 1).some(heeft);

/** What is missing in a series, at its place: between its neighbours, else beside the nearest where others do have a figure. */
function leemten({ lijnen, begonnen }: Trendblad, l: Lijn, as: Trendas, { y }: Schaal): Vorm[] {
  const places = l.cellen.map((c) => numberOf(c.cijfer));
  return l.cellen.slice(0, begonnen).flatMap((cel, n): Vorm[] => {
    if (!mist(cel) || !(ertussen(l, n) || lijnen.some((other) => heeft(other.cellen[n])))) return [];
    const near = [places.slice(0, n).findLast((v) => v !== null), places.slice(n + 1).find((v) => v !== null)].filter((v) => v != null);
    if (near.length === 0) return [];
    return [{ soort: "tekst", rol: "sterk", x: as.x(n), y: near.reduce((a, v) => a + y(v), 0) / near.length + 5, anker: "middle", tekst: cel.tekst, rand: true }];
  });
}

/** Periods that are marked at the foot one by one; among more, dashes side by side would look like a line. */
const LOSSE_STREEPJES = 14;

/** A period before the first figure of all or after their last is marked once, at the foot. */
function legePerioden({ lijnen, begonnen, perioden }: Trendblad, as: Trendas, voet: number): Vorm[] {
  const step = Math.ceil(perioden.length / LOSSE_STREEPJES);
  let gehad = -step;
  return Array.from({ length: begonnen }, (_, n) => n)
    .filter((n) => lijnen.some((l) => mist(l.cellen[n]!)) && !lijnen.some((l) => heeft(l.cellen[n]) || ertussen(l, n)))
    .flatMap((n): Vorm[] => {
      const pm = lijnen.some((l) => l.cellen[n]!.cijfer.staat === "pm");
      if (!pm && n < gehad + step) return [];
      gehad = pm ? n + 1 : n;
      return [{ soort: "tekst", rol: "zacht", x: as.x(n), y: voet - 6, anker: "middle", tekst: pm ? "pm" : "–" }];
    });
}

function raster({ streepjes, y }: Schaal, breedte: number, format: (n: number) => string, links: boolean): Vorm[] {
  return streepjes.flatMap((n): Vorm[] => [
    { soort: "lijn", rol: n === 0 ? (streepjes[0]! < 0 ? "nul" : "as") : "raster", x1: 0, y1: y(n), x2: breedte, y2: y(n) },
    links ? { soort: "tekst", rol: "zacht", x: 0, y: y(n) - 5, tekst: format(n), rand: true } : { soort: "tekst", rol: "zacht", x: breedte, y: y(n) + 5, dx: 6, tekst: format(n) },
  ]);
}

const getallen = (lijnen: readonly Lijn[]) => lijnen.flatMap((l) => [...l.cellen.flatMap((c) => numberOf(c.cijfer) ?? []), ...(l.schema == null ? [] : [l.schema])]);

/** The numbered marks of events within the periods, in as many rows as they need on a drawing of this many pixels. */
function merkenIn({ merken }: Trendblad, as: Trendas, pixels: number): { readonly rijen: number; readonly teken: (onder: number) => Vorm[] } {
  const own = merken.flatMap((datum, i) => {
    const x = as.xVan(datum);
    return x === null ? [] : [{ nummer: i + 1, x }];
  });
  const rijen = merkrijenVan(own.map((m) => m.x), pixels);
  return { rijen: Math.max(0, ...rijen.map((r) => r + 1)), teken: (onder) => own.flatMap(({ nummer, x }, i) => merkteken(nummer, x, onder, rijen[i])) };
}

/** Pixels that a label at the end of a line takes. */
const REGEL = 19;

/** Names at the right of their last figure, pushed apart so that none lies over another, with a thin line to each. */
function eindlabels({ lijnen, perioden }: Trendblad, as: Trendas, { y }: Schaal, breedte: number, boven: number, onder: number, smal: boolean): Vorm[] {
  const named = lijnen.flatMap((l) => {
    const n = l.cellen.findLastIndex((c) => numberOf(c.cijfer) !== null);
    return n < 0 ? [] : [{ l, n, y: y(numberOf(l.cellen[n]!.cijfer)!) }];
  }).sort((a, b) => a.y - b.y);
  // first down, so that none overlaps; then back up from the foot
  const places: number[] = [];
  named.forEach(({ y: own }, i) => places.push(Math.max(own, boven, (places[i - 1] ?? -REGEL) + REGEL)));
  for (let i = places.length - 1, limit = onder; i >= 0; i -= 1, limit -= REGEL) places[i] = Math.min(places[i]!, limit);
  return named.flatMap(({ l, n, y: own }, i): Vorm[] => {
    const label = `${l.cellen[n]!.tekst} ${smal ? l.kort : l.naam}`;
    return [
      { soort: "lijn", rol: "raster", x1: as.x(n), y1: own, x2: as.x(perioden.length - 1), y2: own },
      { soort: "lijn", rol: "raster", x1: as.x(perioden.length - 1), y1: own, x2: breedte, y2: places[i]! },
      { soort: "tekst", rol: "sterk", x: breedte, y: places[i]! + 5, dx: 6, tekst: label },
    ];
  });
}

/** Where one drawing of all series begins and ends, and how much stands along its sides. */
interface Maat {
  /** percent of the width where the last period ends, and where the first begins */
  readonly breedte: number;
  readonly links: number;
  /** pixels: where the scale begins where no marks stand above it, and where it ends at least */
  readonly boven: number;
  readonly onder: number;
  /** about how wide it is at least */
  readonly pixels: number;
  /** about how many lines across, and at most how many periods below */
  readonly streepjes: number;
  readonly meeste: number;
  /** true where names are short */
  readonly smal: boolean;
}

function tekenSamen(blad: Trendblad, { breedte, links, pixels, streepjes, meeste, smal, ...maat }: Maat): Tekening {
  const as = trendas(blad.perioden, breedte, false, links);
  const merken = merkenIn(blad, as, pixels);
  const boven = merken.rijen === 0 ? maat.boven : merken.rijen * MERKRIJ + 16;
  const onder = Math.max(maat.onder, boven + blad.lijnen.length * REGEL);
  const s = schaal(getallen(blad.lijnen), boven, onder, streepjes);
  const laagste = s.y(s.streepjes[0]!);
  return {
    hoogte: onder + 44,
    marge: smal ? "naam" : "geen",
    vormen: [
      ...raster(s, breedte, blad.formatGetal, true),
      ...merken.teken(onder),
      ...eindlabels(blad, as, s, breedte, boven, onder, smal),
      // what the others are held against lies below them
      ...blad.lijnen.toSorted((a, b) => Number(b.naast ?? false) - Number(a.naast ?? false)).flatMap((l) => lijn(blad, l, as, s)),
      ...blad.lijnen.flatMap((l) => leemten(blad, l, as, s)),
      ...legePerioden(blad, as, laagste),
      ...aslabels(blad.perioden, as, onder + 20, meeste),
    ],
  };
}

/** Every series in one drawing, each with its name at its end. */
export function tekenEen(blad: Trendblad, smal: boolean): Tekening {
  return tekenSamen(blad, { breedte: smal ? 100 : 78, links: smal ? 20 : 6, boven: 24, onder: 300, pixels: smal ? 160 : 540, streepjes: 5, meeste: smal ? 5 : 12, smal });
}

/** A small drawing of a series beside the one that it is held against, for among others like it. */
export const tekenNaast = (blad: Trendblad): Tekening => tekenSamen(blad, { breedte: 100, links: 20, boven: 22, onder: 132, pixels: 160, streepjes: 3, meeste: 5, smal: true });

const KOP = 46;

/** Periods in which a figure at the right of a dot has room. */
const CIJFERBREEDTE = 3;

/**
 * The last figure of a small drawing, where nothing is drawn: at the right of its dot, or above it near the edge, where a figure at its right
 * would lie over the numbers of the scale. A line that comes down to it leaves room below, and so does a schedule that is still above it.
 */
function laatsteCijfer({ perioden }: Trendblad, { cellen, schema }: Lijn, as: Trendas, { y }: Schaal): Vorm[] {
  const n = cellen.findLastIndex((c) => numberOf(c.cijfer) !== null);
  if (n < 0) return [];
  const [own, before] = [numberOf(cellen[n]!.cijfer)!, n > 0 ? numberOf(cellen[n - 1]!.cijfer) : null];
  const label = { soort: "tekst", rol: "sterk", x: as.x(n), tekst: cellen[n]!.tekst, rand: true } as const;
  if (n < perioden.length - CIJFERBREEDTE) {
    const onderSchema = schema != null && own < schema * (1 - (n + 1) / perioden.length);
    return [{ ...label, y: y(own) + (onderSchema ? 16 : 1), dx: 9 }];
  }
  const daalt = before !== null && before > own && y(own) + 20 < y(0);
  return [{ ...label, y: y(own) + (daalt ? 20 : -12), anker: "end" }];
}

/** About how wide a small drawing is at least. */
const kleinPixels = (alleen: boolean) => (alleen ? 230 : 200);

/** Pixels that the marks of events take above a small drawing. */
function merkhoogte(blad: Trendblad, alleen: boolean): number {
  const rijen = blad.lijnen.map((l) => merkenIn(blad, trendas(blad.perioden, alleen ? 100 : 84, l.schema != null), kleinPixels(alleen)).rijen);
  return Math.max(0, ...rijen) * MERKRIJ;
}

/** One series by itself: its name, the last figure, and its line, on the scale of all. */
function tekenKlein(blad: Trendblad, l: Lijn, hoogte: number, cijfers: readonly number[], meeste: number, alleen: boolean): readonly Vorm[] {
  const breedte = alleen ? 100 : 84;
  const boven = KOP + 12 + merkhoogte(blad, alleen);
  const onder = hoogte - 60;
  const s = schaal(cijfers, boven, onder, 3);
  const as = trendas(blad.perioden, breedte, l.schema != null);
  const alone = { ...blad, lijnen: [l] };
  return [
    { soort: "tekst", rol: "sterk", x: 0, y: 16, tekst: l.naam },
    ...(l.sub === undefined ? [] : [{ soort: "tekst", rol: "zacht", x: 0, y: 36, tekst: l.sub } as const]),
    ...raster(s, breedte, blad.formatGetal, false),
    ...(l.schema == null ? [] : [{ soort: "lijn", rol: "schema", x1: as.x(-1), y1: s.y(l.schema), x2: as.x(blad.perioden.length - 1), y2: s.y(0) } as const]),
    ...merkenIn(blad, as, kleinPixels(alleen)).teken(onder - KOP).map((v) => omlaag(v, KOP)),
    ...lijn(blad, l, as, s),
    ...leemten(alone, l, as, s),
    ...legePerioden(alone, as, s.y(s.streepjes[0]!)),
    ...laatsteCijfer(blad, l, as, s),
    ...aslabels(blad.perioden, as, onder + 20, meeste),
  ];
}

function omlaag(v: Vorm, d: number): Vorm {
  return verplaats(v, (x) => x, (y) => y + d, 1);
}

/** A shape at another place: `deel` of its width. */
function verplaats(v: Vorm, x: (n: number) => number, y: (n: number) => number, deel: number): Vorm {
  switch (v.soort) {
    case "lijn":
      return { ...v, x1: x(v.x1), x2: x(v.x2), y1: y(v.y1), y2: y(v.y2) };
    case "vlak":
      return { ...v, x: x(v.x), y: y(v.y), breedte: v.breedte * deel };
    case "veelhoek":
      return { ...v, punten: v.punten.map(([a, b]) => [x(a), y(b)] as const) };
    case "punt":
    case "tekst":
      return { ...v, x: x(v.x), y: y(v.y) };
  }
}

const TUSSEN = 5;

/** Drawings side by side, in rows. */
export function naastElkaar(delen: readonly (readonly Vorm[])[], kolommen: number, hoogte: number): Tekening {
  const deel = (100 - TUSSEN * (kolommen - 1)) / kolommen / 100;
  const vormen = delen.flatMap((own, i) => {
    const [dx, dy] = [(i % kolommen) * (deel * 100 + TUSSEN), Math.floor(i / kolommen) * hoogte];
    return own.map((v) => verplaats(v, (x) => dx + x * deel, (y) => y + dy, deel));
  });
  return { hoogte: Math.ceil(delen.length / kolommen) * hoogte, marge: "getal", vormen };
}

/** A small drawing per series, on one scale. */
export function tekenMultiples(blad: Trendblad, smal: boolean): Tekening {
  const cijfers = getallen(blad.lijnen);
  const kolommen = smal ? 1 : Math.min(3, blad.lijnen.length);
  const hoogte = 234 + merkhoogte(blad, kolommen === 1);
  const meeste = smal || kolommen < 3 ? 7 : 4;
  return naastElkaar(blad.lijnen.map((l) => tekenKlein(blad, l, hoogte, cijfers, meeste, kolommen === 1)), kolommen, hoogte);
}
