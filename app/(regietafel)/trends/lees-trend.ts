import type { AccountActor } from "@/lib/access/actor";
import { readGebeurtenissen } from "@/lib/data/gebeurtenissen";
import { readReeksInvoer } from "@/lib/data/reeks";
import { readPeildata } from "@/lib/data/stand";
import { computeAansluitingen } from "@/lib/domain/aansluitingen";
import { addMonths, firstDay, halfjaarOf, lastDay, monthsOf } from "@/lib/domain/periode";
import { computeReeksen, type Reeksvraag } from "@/lib/domain/reeks";
import { findReeksindicator, type Raster, type Reeksindicator } from "@/lib/domain/reeksindicatoren";
import type { Gebied } from "@/lib/domain/waarneming";
import { amsterdamToday } from "@/lib/format";
import { endOfDay } from "@/lib/moment";
import type { KeuzeFout, Zoekparameters } from "@/lib/schemas/stand-keuze";
import { parseTrendKeuze, trendUrl, type GetypteTrendkeuze, type Trendkeuze } from "@/lib/schemas/trend-keuze";
import { findBySlug, slugOf } from "@/lib/view/slug";
import { herkomstenVan, viewTrend, type TrendView } from "@/lib/view/trend";

/** What the form lists. */
export interface Trendlijsten {
  readonly gemeenten: readonly Gebied[];
  readonly provincie: Gebied;
  /** the first and the last month that can be chosen */
  readonly eerste: string;
  readonly laatste: string;
}

export type Trenduitkomst =
  | { readonly soort: "trend"; readonly view: TrendView; readonly keuze: Trendkeuze; readonly lijsten: Trendlijsten; readonly adres: string }
  | { readonly soort: "fout"; readonly fouten: readonly KeuzeFout[]; readonly getypt: GetypteTrendkeuze; readonly lijsten: Trendlijsten }
  | { readonly soort: "geen-cijfers" };

/** Months of a first view that shows a period of its own. */
const EERSTE_BLIK: Readonly<Record<Raster, number>> = { maand: 12, halfjaar: 36, jaar: 72 };

/** Beyond this many a first view shows the province alone. */
const MEESTE_GEMEENTEN = 12;

/** The period of a view that was given none: the last figures; of vergunninghouders whole half-years. */
function periodeVan({ bron, raster }: Reeksindicator, { van, tot }: Trendkeuze, eerste: string, laatste: string): { readonly van: string; readonly tot: string } {
  const whole = bron.thema === "vergunninghouders" && raster === "maand";
  const half = (maand: string) => monthsOf(halfjaarOf(`${maand}-01`));
  const end = tot ?? (whole ? half(laatste)[5]! : laatste);
  // what Nidos delivers in a half-year can still be about the one before
  const earliest = bron.thema === "amvNidos" ? addMonths(half(eerste)[0]!, -6) : whole ? half(eerste)[0]! : eerste;
  const begin = van ?? [addMonths(end, 1 - EERSTE_BLIK[raster]), earliest].sort().at(-1)!;
  return { van: begin <= end ? begin : end, tot: end };
}

/** The gebieden of an address, in their fixed order; null when one of them is none of this province. */
function gebiedenVan(gekozen: readonly string[], gemeenten: readonly Gebied[], provincie: Gebied): readonly Gebied[] | null {
  const all = [...gemeenten, provincie];
  if (gekozen.length === 0) return gemeenten.length > MEESTE_GEMEENTEN ? [provincie] : gemeenten;
  const found = gekozen.map((naam) => findBySlug(all, naam));
  return found.includes(undefined) ? null : all.filter((g) => found.includes(g));
}

/**
 * Reads the series that an address asks for, as the page and its downloads show them.
 * @throws GeenToegang unless the actor may read the figures of the province
 */
export async function leesTrend(actor: AccountActor, zoek: Zoekparameters): Promise<Trenduitkomst> {
  const gelezen = parseTrendKeuze(zoek);
  const vandaag = amsterdamToday();
  const peildata = await readPeildata(actor, actor.provincie, vandaag);
  if (peildata === null) return { soort: "geen-cijfers" };
  const { getypt } = gelezen;
  const [eerste, laatste] = [peildata.eerste.slice(0, 7), peildata.laatste.slice(0, 7)];
  const keuze: Trendkeuze | null = gelezen.goed ? gelezen.keuze : null;
  const bekendOp = keuze?.bekendOp == null ? null : endOfDay(keuze.bekendOp);
  const periode = keuze ? periodeVan(keuze.indicator, keuze, eerste, laatste) : { van: laatste, tot: laatste };
  const invoer = await readReeksInvoer(actor, actor.provincie, { indicatoren: keuze ? [keuze.indicator] : [], maat: keuze?.maat ?? "aantal", ...periode, peildatum: vandaag, bekendOp });
  if (invoer === null) return { soort: "geen-cijfers" };
  const { gemeenten, provincie } = invoer;
  const lijsten = { gemeenten, provincie, eerste: firstDay(halfjaarOf(`${eerste}-01`)).slice(0, 7), laatste: lastDay(halfjaarOf(vandaag)).slice(0, 7) };
  if (!gelezen.goed) return { soort: "fout", fouten: gelezen.fouten, getypt, lijsten };

  const gekozen = gelezen.keuze;
  const gebieden = gebiedenVan(gekozen.gebieden, gemeenten, provincie);
  if (gebieden === null) return { soort: "fout", fouten: [{ veld: "gemeente", tekst: "Gemeenten: een van de namen in het adres kennen wij niet. Kies uit de lijst" }], getypt, lijsten };
  // only the province has a reguliere opgave
  const alleenProvincie = gekozen.indicator.alleenProvincie === true || (gekozen.indicator.bron.thema === "asiel" && gekozen.maat === "opgave");
  const shown = alleenProvincie ? [provincie] : gebieden;
  const volledig: Trendkeuze = { ...gekozen, ...periode, gebieden: shown.map((g) => slugOf(g.naam)) };
  const vraag: Reeksvraag = { indicator: gekozen.indicator, ...periode, maat: gekozen.maat, peildatum: vandaag, opties: "met" };
  const reeksen = computeReeksen(invoer, vraag);
  const overHalfjaren = gekozen.indicator.bron.kolom === "eindstand" && gekozen.maat === "aantal";
  const view = viewTrend(reeksen, {
    gebieden: shown.map((g) => g.code),
    vorm: gekozen.vorm,
    gebeurtenissen: await readGebeurtenissen(actor, actor.provincie, bekendOp),
    herkomsten: herkomstenVan(gekozen.indicator, invoer),
    ...(overHalfjaren && {
      halfjaren: {
        begin: computeReeksen(invoer, { ...vraag, indicator: findReeksindicator("vergunninghouders-stand-begin")! }),
        overgangen: computeAansluitingen(gemeenten, invoer.waarnemingen, invoer.redenen, reeksen.perioden.slice(1), vandaag),
      },
    }),
    adres: trendUrl("/grafieken/trend", volledig),
  });
  return { soort: "trend", view, keuze: volledig, lijsten, adres: trendUrl("/trends", volledig) };
}
