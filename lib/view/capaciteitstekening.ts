import { numberOf, type Cijfer } from "@/lib/domain/cijfer";
import type { Aard } from "@/lib/domain/tijdlijn";
import { formatGetal } from "@/lib/format";
import type { Laag } from "./capaciteitslagen";
import { rond, tijdschaal } from "./schaal";
import { MERKRIJ, merkrijenVan, merkteken, type Rol, type Tekening, type Vorm } from "./tekening";

/** How the places of a layer are drawn, by how sure they are. */
export const AARD_ROL: Readonly<Record<Aard, Rol>> = { zeker: "data", onbevestigd: "leemte", gepland: "gepland", scenario: "gepland", optie: "optie" };

/** What is drawn: numbers as in the chart's table. */
export interface Capaciteitsplan {
  readonly van: string;
  readonly tot: string;
  readonly stappen: readonly string[];
  readonly lagen: readonly { readonly laag: Laag; readonly rij: number }[];
  /** per step the total that counts, and what an uitruil takes away */
  readonly totalen: readonly Cijfer[];
  readonly uitruil: { readonly aantallen: readonly number[]; readonly rij: number } | null;
  /** the opgave from a date on; `binnen` within its regime */
  readonly opgave: readonly { readonly van: string; readonly n: number; readonly binnen: boolean }[];
  /** dates of the numbered marks, in order */
  readonly merken: readonly string[];
}

/** The width that a drawing has at least, in pixels; its labels are chosen to fit that. */
export interface Maat {
  readonly breedte: number;
  readonly marge: Tekening["marge"];
}
export const BREED: Maat = { breedte: 540, marge: "getal" };
export const SMAL: Maat = { breedte: 230, marge: "getal" };

/** Width of a letter of 15 pixels, on average and generously. */
const LETTER = 7.6;
const LABELHOOGTE = 17;
const STAPEL = 260;
const AS = 26;

interface Blok {
  readonly laag: Laag;
  readonly rij: number;
  readonly stap: number;
  readonly x: number;
  readonly breedte: number;
  readonly onder: number;
  readonly n: number;
}

/** Layers that stay are at the bottom, those that come and go above them: what changes is seen at the top. */
function inVolgorde(lagen: Capaciteitsplan["lagen"]): Capaciteitsplan["lagen"] {
  const order: readonly Aard[] = ["zeker", "onbevestigd", "gepland", "scenario", "optie"];
  const lasting = ({ laag }: (typeof lagen)[number]) => laag.cijfers.filter((c) => c !== null).length;
  return [...lagen].reverse().sort((a, b) => order.indexOf(a.laag.aard) - order.indexOf(b.laag.aard) || lasting(b) - lasting(a));
}

/** The stack as blocks: a layer is one block as long as its size and its place stay the same. */
function blokken(plan: Capaciteitsplan, x: (datum: string) => number): readonly Blok[] {
  const grens = [...plan.stappen, plan.tot].map(x);
  const onder = plan.stappen.map(() => 0);
  return inVolgorde(plan.lagen).flatMap(({ laag, rij }) => {
    const made: Blok[] = [];
    plan.stappen.forEach((_, i) => {
      const n = numberOf(laag.cijfers[i] ?? { staat: "nvt" }) ?? 0;
      if (n === 0) return;
      const breedte = grens[i + 1]! - grens[i]!;
      const last = made.at(-1);
      const follows = last !== undefined && last.x + last.breedte >= grens[i]! - 0.01;
      if (follows && last.n === n && last.onder === onder[i]) made[made.length - 1] = { ...last, breedte: last.breedte + breedte };
      else made.push({ laag, rij, stap: i, x: grens[i]!, breedte, onder: onder[i]!, n });
      onder[i] = onder[i]! + n;
    });
    return made;
  });
}

/** The longest name that fits in so many pixels, with its number; only the number, or nothing, when no name does. */
export function passend(namen: readonly string[], n: number, pixels: number): string | null {
  const number = formatGetal(n);
  const room = Math.floor((pixels - 16) / LETTER) - number.length - 1;
  const whole = namen.find((naam) => naam.length <= room);
  if (whole !== undefined) return `${whole} ${number}`;
  const short = namen.at(-1);
  if (short !== undefined && room >= 8) return `${short.slice(0, room - 1).trimEnd()}… ${number}`;
  return room >= -1 ? number : null;
}

/** A label in a block below `vrij` (what lies above it is covered), in the middle or as near to it as the line of the opgave leaves room. */
function labelIn(blok: Blok, vrij: number, y: (n: number) => number, lines: readonly number[], maat: Maat): Vorm[] {
  const [top, bottom] = [y(Math.min(blok.onder + blok.n, vrij)), y(blok.onder)];
  if (bottom - top < LABELHOOGTE) return [];
  const tekst = passend(blok.laag.namen, blok.n, (blok.breedte / 100) * maat.breedte);
  const middle = (top + bottom) / 2;
  const spots = [middle, top + LABELHOOGTE / 2 + 2, bottom - LABELHOOGTE / 2 - 2].filter((s) => lines.every((l) => Math.abs(l - s) > 11));
  const spot = spots[0];
  if (tekst === null || spot === undefined) return [];
  const light = blok.laag.aard === "zeker";
  return [{ soort: "tekst", rol: light ? "op-data" : "gewoon", x: blok.x, dx: 8, y: spot + 5, tekst, ...(light ? {} : { rand: true as const }) }];
}

/** Totals above the stack, where they change and where there is room for them. */
function totaalLabels(plan: Capaciteitsplan, x: (d: string) => number, tops: readonly number[], maat: Maat): Vorm[] {
  let free = -Infinity;
  return plan.stappen.flatMap((stap, i): Vorm[] => {
    const [n, before] = [numberOf(plan.totalen[i]!), i === 0 ? null : numberOf(plan.totalen[i - 1]!)];
    const at = x(stap);
    if (n === null || n === before || at < free) return [];
    const more = plan.totalen[i]!.staat === "waarde" && plan.totalen[i]!.onvolledig ? " + ?" : "";
    const tekst = `${formatGetal(n)}${more}`;
    free = at + ((tekst.length * LETTER + 12) / maat.breedte) * 100;
    return [{ soort: "tekst", rol: "sterk", x: at, dx: 5, y: tops[i]! - 7, tekst, rand: true }];
  });
}

/** The years along the axis at `as`, written where there is room. */
export function jaren(van: string, tot: string, { breedte }: Maat, as: number): readonly Vorm[] {
  const x = tijdschaal(van, tot);
  const first = Number(van.slice(0, 4)) + (van.slice(5) === "01-01" ? 0 : 1);
  const all = Array.from({ length: Math.max(0, Number(tot.slice(0, 4)) - first + 1) }, (_, i) => first + i).filter((jaar) => `${jaar}-01-01` < tot);
  const apart = all.length < 2 ? 100 : x(`${all[1]}-01-01`) - x(`${all[0]}-01-01`);
  const every = Math.max(1, Math.ceil(((44 / breedte) * 100) / apart));
  return all.flatMap((jaar, i): Vorm[] => {
    const at = x(`${jaar}-01-01`);
    const streep: Vorm = { soort: "lijn", rol: "as", x1: at, y1: as, x2: at, y2: as + 6 };
    return i % every === 0 && at < 100 - (40 / breedte) * 100 ? [streep, { soort: "tekst", rol: "zacht", x: at, dx: 4, y: as + 20, tekst: String(jaar) }] : [streep];
  });
}

function opgavelijn({ opgave, tot }: Capaciteitsplan, x: (d: string) => number, y: (n: number) => number): Vorm[] {
  const last = opgave.at(-1);
  if (last === undefined) return [];
  const lijnen = opgave.flatMap(({ van, n, binnen }, i): Vorm[] => {
    const [x1, x2, at] = [x(van), x(opgave[i + 1]?.van ?? tot), y(n)];
    return [
      { soort: "lijn", rol: "papier", x1, y1: at, x2, y2: at },
      { soort: "lijn", rol: binnen ? "doel" : "doel-vergelijking", x1, y1: at, x2, y2: at },
      ...(binnen && i > 0 && opgave[i - 1]!.n !== n ? [{ soort: "lijn" as const, rol: "doel" as const, x1, y1: y(opgave[i - 1]!.n), x2: x1, y2: at }] : []),
    ];
  });
  const begins = opgave.filter((o, i) => o.binnen && (i === 0 || !opgave[i - 1]!.binnen)).map((o): Vorm => ({ soort: "punt", rol: "doel", x: x(o.van), y: y(o.n), straal: 4.5 }));
  return [
    ...lijnen, ...begins,
    { soort: "tekst", rol: "doel", x: 100, dx: 6, y: y(last.n) - 3, tekst: "opgave" },
    { soort: "tekst", rol: "doel", x: 100, dx: 6, y: y(last.n) + 14, tekst: formatGetal(last.n) },
  ];
}

/** What counts elsewhere is an empty block at the top of the stack; what comes from elsewhere one on top of it. */
function uitruilvlakken({ uitruil, stappen, tot }: Capaciteitsplan, hoogte: readonly number[], x: (d: string) => number, y: (n: number) => number): Vorm[] {
  if (uitruil === null) return [];
  const grens = [...stappen, tot].map(x);
  return uitruil.aantallen.reduce<Extract<Vorm, { soort: "vlak" }>[]>((made, n, i) => {
    const [high, low] = n > 0 ? [hoogte[i]!, Math.max(0, hoogte[i]! - n)] : [hoogte[i]! - n, hoogte[i]!];
    if (high === low) return made;
    const [top, height, last] = [y(high), rond(y(low) - y(high)), made.at(-1)];
    if (last?.y === top && last.hoogte === height && Math.abs(last.x + last.breedte - grens[i]!) < 0.02) return [...made.slice(0, -1), { ...last, breedte: rond(grens[i + 1]! - last.x) }];
    return [...made, { soort: "vlak", rol: "tekort", x: grens[i]!, y: top, breedte: rond(grens[i + 1]! - grens[i]!), hoogte: height, cel: [uitruil.rij, i] }];
  }, []);
}

/** The stack through time with the line of the opgave; `maat` decides which labels fit. */
export function tekenCapaciteit(plan: Capaciteitsplan, maat: Maat): Tekening {
  const x = tijdschaal(plan.van, plan.tot);
  const rand = (11 / maat.breedte) * 100;
  const places = plan.merken.map((d) => Math.min(100 - rand, Math.max(rand, x(d))));
  const rijen = merkrijenVan(places, maat.breedte);
  const merkrijen = Math.max(0, ...rijen.map((r) => r + 1));
  const boven = merkrijen * MERKRIJ + 24;
  const as = boven + STAPEL;
  const blocks = blokken(plan, x);
  const hoogte = plan.stappen.map((_, i) => blocks.filter((b) => b.stap <= i && b.x + b.breedte > x(plan.stappen[i]!) + 0.01).reduce((m, b) => Math.max(m, b.onder + b.n), 0));
  const extra = plan.uitruil?.aantallen ?? plan.stappen.map(() => 0);
  const highest = Math.max(1, ...hoogte.map((h, i) => h + Math.max(0, -extra[i]!)), ...plan.opgave.map((o) => o.n));
  // numbers stand in the stack itself: without lines across, no round number has to be at its top
  const y = (n: number) => rond(as - (n / highest) * STAPEL);
  const tops = hoogte.map((h, i) => y(h + Math.max(0, -extra[i]!)));
  const lines = plan.opgave.map((o) => y(o.n));
  const grens = plan.stappen.map(x);
  const vrijBoven = (b: Blok) => Math.min(...hoogte.map((h, i) => (i >= b.stap && grens[i]! < b.x + b.breedte - 0.01 ? h - Math.max(0, extra[i]!) : Infinity)));
  const topAt = (datum: string) => tops[plan.stappen.findLastIndex((s) => s <= datum)] ?? as;
  return {
    hoogte: as + AS,
    marge: maat.marge,
    merkrijen,
    vormen: [
      { soort: "lijn", rol: "as", x1: 0, y1: as, x2: 100, y2: as },
      ...blocks.map((b): Vorm => ({ soort: "vlak", rol: AARD_ROL[b.laag.aard], x: rond(b.x), y: y(b.onder + b.n), breedte: rond(b.breedte), hoogte: rond(y(b.onder) - y(b.onder + b.n)), cel: [b.rij, b.stap] })),
      ...uitruilvlakken(plan, hoogte, x, y),
      ...opgavelijn(plan, x, y),
      ...places.flatMap((at, i) => merkteken(i + 1, at, topAt(plan.merken[i]!), rijen[i])),
      ...blocks.flatMap((b) => labelIn(b, vrijBoven(b), y, lines, maat)),
      ...totaalLabels(plan, x, tops, maat),
      ...jaren(plan.van, plan.tot, maat, as),
    ],
  };
}
