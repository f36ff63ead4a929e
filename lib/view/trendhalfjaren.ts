import type { Overgang } from "@/lib/domain/aansluitingen";
import { missingIn, numberOf, ONBEKEND, type Cijfer } from "@/lib/domain/cijfer";
import type { Reeks, Reeksen } from "@/lib/domain/reeks";
import { formatGetal, formatOpsomming } from "@/lib/format";
import { onvolledig, saldo } from "./cel";
import type { Grafiektabel, GrafiekView } from "./grafiek";
import { schaal } from "./schaal";
import type { CelView } from "./tabel";
import type { Tekening, Vorm } from "./tekening";
import { aslabels, trendas } from "./trendas";
import { naastElkaar } from "./trendtekening";
import { verwijzingen } from "./uitleg";

/** A gebied from half-year to half-year: its begin and its closing, and what lies between a closing and the next begin. */
interface Reeksrij {
  readonly naam: string;
  /** per half-year */
  readonly halfjaren: readonly { readonly begin: CelView; readonly einde: CelView }[];
  /** between each and the next */
  readonly verschillen: readonly CelView[];
}

/** A balance, that says so when a month is missing in it. */
const cel = (cijfer: Cijfer) => saldo(cijfer, onvolledig(cijfer, "een deel ontbreekt"));

/** A closing of which months are missing: nothing leads to it. */
const isOnvolledig = ({ cijfer }: CelView) => numberOf(cijfer) !== null && missingIn(cijfer).length > 0;

/** Columns of a half-year in the table: begin, closing, difference with the next begin. */
const PER_HALFJAAR = 3;

function rijVan(begin: Reeks, einde: Reeks, perioden: readonly string[], overgangen: readonly Overgang[]): Reeksrij {
  const code = begin.gebied.code;
  const verschil = (naar: string): Cijfer | undefined => {
    const overgang = overgangen.find((o) => o.naar === naar);
    return overgang && (overgang.rijen.find((r) => r.gebied.code === code)?.aansluitverschil ?? overgang.totaal.aansluitverschil);
  };
  return {
    naam: begin.gebied.naam,
    halfjaren: perioden.map((_, h) => ({ begin: cel(begin.punten[h]!.cel.cijfer), einde: cel(einde.punten[h]!.cel.cijfer) })),
    verschillen: perioden.slice(1).map((naar) => cel(verschil(naar) ?? ONBEKEND)),
  };
}

function tabelVan(rijen: readonly Reeksrij[], perioden: readonly string[]): Grafiektabel {
  return {
    rijkop: "Gebied",
    kolommen: perioden.flatMap((p, h) => [`begin ${p}`, `einde ${p}`, ...(h < perioden.length - 1 ? [`aansluitverschil ${p} naar ${perioden[h + 1]!}`] : [])]),
    rijen: rijen.map(({ naam, halfjaren, verschillen }) => ({ kop: naam, cellen: halfjaren.flatMap((h, i) => [h.begin, h.einde, ...(verschillen[i] ? [verschillen[i]] : [])]) })),
  };
}

const HOOGTE = 220;
const [BOVEN, ONDER] = [56, 170];
/** Percent of a half-year's part of the width that lies between a closing and the next begin. */
const SPRONG = 0.26;

function teken({ naam, halfjaren, verschillen }: Reeksrij, rij: number, perioden: readonly string[], cijfers: readonly number[], meeste: number): readonly Vorm[] {
  const breedte = 84;
  const { y, streepjes } = schaal(cijfers, BOVEN, ONDER, 3);
  const deel = breedte / perioden.length;
  const [van, tot] = [(h: number) => (h + SPRONG / 2) * deel, (h: number) => (h + 1 - SPRONG / 2) * deel];
  const punt = (own: CelView, x: number, kolom: number, open: boolean): Vorm[] => {
    const n = numberOf(own.cijfer);
    return n === null ? [{ soort: "tekst", rol: "zacht", x, y: ONDER - 6, anker: "middle", tekst: own.tekst }] : [{ soort: "punt", rol: isOnvolledig(own) ? "tweede" : "data", x, y: y(n), straal: 4.5, cel: [rij, kolom], ...(open && { open: true }) }];
  };
  return [
    { soort: "tekst", rol: "sterk", x: 0, y: 16, tekst: naam },
    ...streepjes.flatMap((n): Vorm[] => [
      { soort: "lijn", rol: n === 0 ? (streepjes[0]! < 0 ? "nul" : "as") : "raster", x1: 0, y1: y(n), x2: breedte, y2: y(n) },
      { soort: "tekst", rol: "zacht", x: breedte, y: y(n) + 5, dx: 6, tekst: formatGetal(n) },
    ]),
    ...halfjaren.flatMap(({ begin, einde }, h): Vorm[] => {
      const [b, e] = [numberOf(begin.cijfer), numberOf(einde.cijfer)];
      const next = halfjaren[h + 1] && numberOf(halfjaren[h + 1]!.begin.cijfer);
      const jump = numberOf(verschillen[h]?.cijfer ?? ONBEKEND);
      return [
        ...(b !== null && e !== null && !isOnvolledig(einde) ? [{ soort: "lijn", rol: "data", x1: van(h), y1: y(b), x2: tot(h), y2: y(e) } as const] : []),
        ...(e !== null && next != null ? [{ soort: "lijn", rol: "leemte", x1: tot(h), y1: y(e), x2: van(h + 1), y2: y(next) } as const] : []),
        ...(jump === null || jump === 0 || e === null || next == null
          ? []
          : [{ soort: "tekst", rol: "sterk", x: (h + 1) * deel, y: Math.min(y(e), y(next)) - 9, anker: "middle", tekst: `${jump > 0 ? "+" : ""}${formatGetal(jump)}`, rand: true } as const]),
        ...punt(begin, van(h), h * PER_HALFJAAR, true),
        ...punt(einde, tot(h), h * PER_HALFJAAR + 1, false),
      ];
    }),
    ...aslabels(perioden, trendas(perioden, breedte, false), ONDER + 20, meeste),
  ];
}

/** @param meeste names of months that there is room for below a drawing */
function tekening(rijen: readonly Reeksrij[], perioden: readonly string[], kolommen: number, meeste: number): Tekening {
  const cijfers = rijen.flatMap((r) => r.halfjaren.flatMap((h) => [h.begin, h.einde].flatMap((c) => numberOf(c.cijfer) ?? [])));
  return naastElkaar(rijen.map((r, i) => teken(r, i, perioden, cijfers, meeste)), kolommen, HOOGTE);
}

function stelling(overgangen: readonly Overgang[]): string {
  const known = overgangen.flatMap((o) => o.rijen.map((r) => numberOf(r.aansluitverschil))).filter((n) => n !== null);
  const apart = known.filter((n) => n !== 0).length;
  const flagged = overgangen.flatMap((o) => o.rijen).filter((r) => r.zonderReden).length;
  if (known.length === 0) return "Er zijn nog geen twee halfjaren die op elkaar aansluiten.";
  if (apart === 0) return "Elk halfjaar begint met de stand waarop het vorige eindigde.";
  const reden = flagged === 0 ? "elk met een reden" : `${formatGetal(flagged)} zonder reden`;
  return `Van de ${formatGetal(known.length)} keer dat een halfjaar op het vorige volgt, begint het ${formatGetal(apart)} keer met een andere stand, ${reden}.`;
}

/** Each difference with its reason, or that it has none. */
export function redenenVan(overgangen: readonly Overgang[], gebieden: readonly string[]): readonly string[] {
  return overgangen.flatMap(({ van, naar, rijen }) => {
    const apart = rijen.filter((r) => gebieden.includes(r.gebied.code)).flatMap(({ gebied, aansluitverschil, reden, zonderReden }) => {
      const n = numberOf(aansluitverschil);
      return n === null || n === 0 ? [] : [{ tekst: `${gebied.naam} ${n > 0 ? "+" : ""}${formatGetal(n)}`, reden: zonderReden ? null : (reden ?? "") }];
    });
    const zonder = apart.filter((a) => a.reden === null).map((a) => a.tekst);
    return [
      ...apart.flatMap((a) => (a.reden === null ? [] : [`${van} naar ${naar}: ${a.tekst}. Reden: ${a.reden}.`])),
      ...(zonder.length === 0 ? [] : [`${van} naar ${naar}, nog zonder reden: ${formatOpsomming(zonder)}.`]),
    ];
  });
}

function inWoorden(rijen: readonly Reeksrij[], perioden: readonly string[]): string {
  const zeg = (c: CelView) => c.inWoorden ?? c.tekst;
  return rijen.map((r) => `${r.naam}: ${formatOpsomming(r.halfjaren.map((h, i) => `${perioden[i]!} van ${zeg(h.begin)} naar ${zeg(h.einde)}`))}.`).join(" ");
}

/**
 * The achterstand from half-year to half-year: each begins with the published stand, and what that differs from the closing before it shows as a jump.
 * @param begin the series of the stand begin, `einde` of the closing, of the same half-years
 */
export function viewHalfjaren(begin: Reeksen, einde: Reeksen, overgangen: readonly Overgang[], gebieden: readonly string[], basis: Pick<GrafiekView, "id" | "onderschrift" | "bronregel" | "adres">): GrafiekView {
  const { perioden } = begin;
  const pairs = [...begin.gemeenten, begin.provincie].map((b, i) => [b, [...einde.gemeenten, einde.provincie][i]!] as const).filter(([b]) => gebieden.includes(b.gebied.code));
  const rijen = pairs.map(([b, e]) => rijVan(b, e, perioden, overgangen));
  const getekend = overgangen.length > 0 && rijen.some((r) => r.halfjaren.some((h) => numberOf(h.einde.cijfer) !== null));
  return {
    ...basis,
    stelling: stelling(overgangen.map((o) => ({ ...o, rijen: o.rijen.filter((r) => gebieden.includes(r.gebied.code) || gebieden.includes(begin.provincie.gebied.code)) }))),
    inWoorden: inWoorden(rijen, perioden),
    legenda: getekend
      ? [
          { rol: "data", vorm: "punt", open: true, tekst: "gepubliceerde stand bij het begin" },
          { rol: "data", vorm: "punt", tekst: "onze stand aan het einde" },
          ...(rijen.some((r) => r.halfjaren.some((h) => isOnvolledig(h.einde))) ? [{ rol: "tweede", vorm: "punt", tekst: "onvolledig: er ontbreken maanden" } as const] : []),
          { rol: "leemte", vorm: "lijn", tekst: "aansluitverschil" },
        ]
      : [],
    tekening: getekend ? tekening(rijen, perioden, Math.min(2, rijen.length), 8) : null,
    ...(getekend ? { smal: tekening(rijen, perioden, 1, 5) } : { leeg: "Zodra twee halfjaren na elkaar bekend zijn, staat hier hoe het ene op het andere aansluit. De tabel laat zien wat er is." }),
    merken: [],
    tabel: tabelVan(rijen, perioden),
    uitleg: verwijzingen("vergunninghouders", "standBegin", "eindstand", "aansluitverschil"),
  };
}
