import { numberOf, type Cijfer } from "@/lib/domain/cijfer";
import { applicableOpgave, opgaveOp } from "@/lib/domain/opgave";
import { buildTijdlijn, GEEN_SCENARIO, metTelling, plaatsenVanLocatie, totaalOp, vensterOf, zonderLocatie, type Telling, type Tijdlijn, type Tijdlijnlocatie } from "@/lib/domain/tijdlijn";
import { formatDatum, formatGetal } from "@/lib/format";
import { hoofddatum, type Capaciteitsinvoer, type Capaciteitskeuze } from "./capaciteit";
import { aantal, verschil } from "./cel";
import type { CelView } from "./tabel";

/** Places, and what they mean against the opgave of that date; `geen` says why there is no verschil. */
export interface Ruimtecel {
  readonly plaatsen: CelView;
  readonly verschil: CelView | null;
  readonly geen: string;
}

/** How much room there is, by what is counted and when. */
export interface RuimteView {
  readonly stelling: string;
  readonly kolommen: readonly string[];
  readonly rijen: readonly { readonly kop: string; readonly gekozen: boolean; readonly cellen: readonly Ruimtecel[] }[];
  readonly toelichting: string;
}

/** What is left if one location closes. */
export interface SluitingView {
  /** of a stored location */
  readonly id: number;
  readonly naam: string;
  readonly gemeente: string;
  readonly plaatsen: CelView;
  /** with everything counted, and with neither options nor plans */
  readonly alles: CelView;
  readonly kaal: CelView;
}

export interface SluitingenView {
  readonly stelling: string;
  /** the date of the closing, ISO */
  readonly datum: string;
  readonly rijen: readonly SluitingView[];
}

const TELLINGEN: readonly { readonly kop: string; readonly telling: Pick<Telling, "opties" | "gepland"> }[] = [
  { kop: "Met opties en geplande plaatsen", telling: { opties: "met", gepland: "met" } },
  { kop: "Met geplande plaatsen, zonder opties", telling: { opties: "zonder", gepland: "met" } },
  { kop: "Met opties, zonder geplande plaatsen", telling: { opties: "met", gepland: "zonder" } },
  { kop: "Zonder opties en geplande plaatsen", telling: { opties: "zonder", gepland: "zonder" } },
];

/** The date of the opgave that applies, the dates of the stand still to come, and the last day that the chart shows. */
function datums(t: Tijdlijn): readonly string[] {
  const opgave = applicableOpgave(t.opgaven, t.peildatum);
  const { stappen } = vensterOf(t);
  const all = [...(opgave === null ? [] : [opgave.datum]), ...t.capaciteitsdata.filter((d) => d > t.peildatum), hoofddatum(t), stappen.at(-1)!.datum];
  return [...new Set(all)].sort();
}

function cel(t: Tijdlijn, datum: string): Ruimtecel {
  const { totaal, verschil: difference, opgave } = totaalOp(t, datum);
  const has = numberOf(difference) !== null;
  return { plaatsen: aantal(totaal), verschil: has ? verschil(difference) : null, geen: has ? "" : opgave?.binnenRegime ? "verschil onbekend" : "geen opgave bekend" };
}

/** The sentence above the table: the barest count, and whether it still suffices. */
function stellingRuimte(kolommen: readonly { readonly t: (telling: Partial<Telling>) => Tijdlijn; readonly datum: string }[]): string {
  const all = kolommen.flatMap(({ t, datum }) => TELLINGEN.map(({ telling }) => ({ telling, n: numberOf(totaalOp(t(telling), datum).verschil), datum })));
  const known = all.flatMap(({ n, datum }) => (n === null ? [] : [{ n, datum }]));
  const least = known.reduce<(typeof known)[number] | null>((a, b) => (a === null || b.n < a.n ? b : a), null);
  const most = known.reduce<(typeof known)[number] | null>((a, b) => (a === null || b.n > a.n ? b : a), null);
  if (least === null || most === null) return "Er is geen opgave bekend om de plaatsen mee te vergelijken";
  if (least.n >= 0) return `Wat ook meetelt: er zijn genoeg plaatsen. Het krapst is ${least.n === 0 ? "precies de opgave" : `${formatGetal(least.n)} meer dan de opgave`}, op ${formatDatum(least.datum)}`;
  if (most.n < 0) return `Wat ook meetelt: er is een tekort, op ${formatDatum(least.datum)} tot ${formatGetal(-least.n)} plaatsen`;
  return `Of er genoeg plaatsen zijn, hangt af van wat meetelt: op ${formatDatum(least.datum)} kan het tekort ${formatGetal(-least.n)} zijn`;
}

/** Every combination of options and plans at the dates that matter; at the main date also with the other choice for the uitruil. */
export function viewRuimte(invoer: Capaciteitsinvoer, { peildatum, telling }: Capaciteitskeuze): RuimteView {
  const t = buildTijdlijn(invoer, peildatum, telling);
  const other = telling.uitruil === "met" ? "zonder" : "met";
  const main = hoofddatum(t);
  const kolommen = datums(t).flatMap((datum) => [
    { kop: formatDatum(datum), datum, t: (x: Partial<Telling>) => metTelling(t, x) },
    ...(datum === main && t.uitruil.length > 0 ? [{ kop: `${formatDatum(datum)} ${other} uitruil`, datum, t: (x: Partial<Telling>) => metTelling(t, { ...x, uitruil: other }) }] : []),
  ]);
  const start = t.uitruil.some((u) => u.van === null) ? " Van de uitruil is het begin niet bekend: geteld geldt hij op elke datum." : "";
  return {
    stelling: stellingRuimte(kolommen),
    kolommen: kolommen.map((k) => k.kop),
    rijen: TELLINGEN.map(({ kop, telling: own }) => ({
      kop,
      gekozen: own.opties === telling.opties && own.gepland === telling.gepland,
      cellen: kolommen.map((k) => cel(k.t(own), k.datum)),
    })),
    toelichting: `Bij elk aantal staat het verschil met de opgave op die datum.${start}`,
  };
}

const naamVan = (t: Tijdlijn, l: Tijdlijnlocatie) => t.gemeenten.find((g) => g.code === l.gebied)?.naam ?? l.gebied;

function stellingSluiting(rijen: readonly { readonly naam: string; readonly alles: Cijfer; readonly kaal: Cijfer }[], datum: string): string {
  const short = (pick: (r: (typeof rijen)[number]) => Cijfer) => rijen.filter((r) => (numberOf(pick(r)) ?? 0) < 0);
  const [always, bare] = [short((r) => r.alles), short((r) => r.kaal)];
  const worst = (list: typeof rijen, pick: (r: (typeof rijen)[number]) => Cijfer) => formatGetal(Math.max(...list.map((r) => -numberOf(pick(r))!)));
  if (always.length > 0) return `Sluit één locatie, dan kan op ${formatDatum(datum)} een tekort ontstaan van ${worst(always, (r) => r.alles)} plaatsen`;
  if (bare.length > 0) return `Vallen opties en geplande plaatsen weg, dan kan het sluiten van één locatie een tekort geven van ${worst(bare, (r) => r.kaal)} plaatsen`;
  return `Sluit één locatie, dan zijn er op ${formatDatum(datum)} nog genoeg plaatsen`;
}

/**
 * What is left of the verschil at the main date if one location has closed by then, one at a time, without the scenario that is asked.
 * @returns null without an opgave at that date, or without a location that has places then
 */
export function viewSluitingen(invoer: Capaciteitsinvoer, { peildatum, telling }: Capaciteitskeuze): SluitingenView | null {
  const t = buildTijdlijn(invoer, peildatum, { ...telling, opties: "met", gepland: "met", scenario: GEEN_SCENARIO });
  const bare = metTelling(t, { opties: "zonder", gepland: "zonder" });
  const datum = hoofddatum(t);
  if (opgaveOp(t.opgaven, datum)?.binnenRegime !== true) return null;
  const rows = t.locaties.flatMap((locatie) => {
    const plaatsen = plaatsenVanLocatie(t, locatie, datum);
    if (plaatsen.staat === "nvt" || numberOf(plaatsen) === 0 || locatie.id === undefined) return [];
    const without = (base: Tijdlijn) => totaalOp(zonderLocatie(base, locatie), datum).verschil;
    return [{ id: locatie.id, naam: locatie.naam, gemeente: naamVan(t, locatie), plaatsen, alles: without(t), kaal: without(bare) }];
  });
  if (rows.length === 0) return null;
  return { stelling: stellingSluiting(rows, datum), datum, rijen: rows.map((r) => ({ ...r, plaatsen: aantal(r.plaatsen), alles: verschil(r.alles), kaal: verschil(r.kaal) })) };
}
