import { numberOf, subtract, sum, type Cijfer } from "@/lib/domain/cijfer";
import { firstDay, lastDay, monthsOf, nextDay } from "@/lib/domain/periode";
import { columnTotal } from "@/lib/domain/tabel";
import { computeVerloop } from "@/lib/domain/verloop";
import { computeTotaalTempo, monthFigures, type VergunninghoudersTabel } from "@/lib/domain/vergunninghouders";
import { formatAantalInWoorden, formatDatum, formatDatumKort } from "@/lib/format";
import { referenceDate } from "./asiel";
import { viewBullets, type BulletView } from "./bullet";
import { aantal, decimaal } from "./cel";
import { viewKort } from "./kort";
import { celIn } from "./rij";
import type { Standtabellen } from "./stand-van-zaken";
import type { CelView, KortView, TabelId } from "./tabel";
import { viewVerandering, type Meting, type Telling, type Verandering } from "./verandering";

/** One theme of a gebied in one look: the figure, its opgave, the verdict, a bar, and what changed. */
export interface TegelView {
  readonly id: TabelId;
  readonly titel: string;
  readonly waarde: CelView;
  readonly opgave: CelView;
  /** after the figure: `plaatsen van 425` */
  readonly eenheid: string;
  /** null where there is no opgave to hold it against: `zonderOordeel` says so */
  readonly verschil: CelView | null;
  readonly zonderOordeel: string;
  readonly bullet: BulletView | null;
  readonly deelInWoorden: string;
  /** left and right under the bar */
  readonly onder: readonly [string, string];
  readonly verandering: Verandering;
  readonly bronregel: string;
  /** where its verdict is explained */
  readonly uitleg: string;
}

/** The measurements of the themes that are measured again and again, per table. */
export type Metingen = Readonly<Record<Exclude<TabelId, "vergunninghouders" | "asiel">, readonly Meting[]>>;

/** In words where a figure has no number. */
const zeg = (cel: CelView) => cel.inWoorden ?? cel.tekst;

/** `54 (1 maand ontbreekt)`: as the table has it, with what is missing in it. */
const zegVolledig = (cel: CelView) => `${zeg(cel)}${cel.onvolledig === undefined ? "" : ` (${cel.onvolledig})`}`;

/** Measurements of one figure, and whether what is missing in two of them cancels out. */
interface Reeks {
  readonly metingen: readonly Meting[];
  readonly telt: Telling;
}

const los = (metingen: readonly Meting[]): Reeks => ({ metingen, telt: "los" });

/** The dates at which what is left is counted: the half-year's begin, and after each of its first `k` months. */
const teldagen = (halfjaar: string, k: number) => [firstDay(halfjaar), ...monthsOf(halfjaar).slice(0, k).map((m) => nextDay(lastDay(m)))];

/** What is left of the half-year of a gemeente at its begin and at the end of each month that was counted, up to the last with a number. */
function nogPerMaand(tabel: VergunninghoudersTabel, gebied: string): Reeks {
  const { totaal, maanden, tempo } = computeVerloop(tabel, tabel.rijen.find((r) => r.gebied.code === gebied)!);
  const cijfers = [totaal, ...maanden.slice(0, tempo.maandenGeteld).map((m) => subtract(totaal, m.opgeteld))];
  return { metingen: tabel.periode === null ? [] : teldagen(tabel.periode.periode, tempo.maandenGeteld).map((datum, i) => ({ datum, cijfer: cijfers[i]! })), telt: "doorlopend" };
}

/**
 * The same of the province, each the sum of its gemeenten: what a gemeente without a total housed makes nothing less. Only counts of the
 * same gemeenten can be held against each other.
 */
function nogVanProvincie(tabel: VergunninghoudersTabel): Reeks {
  if (tabel.periode === null) return los([]);
  const teldag = (datum: string, k: number) => {
    const rijen = tabel.rijen.map((rij): Cijfer => {
      const totaal = rij.cellen.totaalTeRealiseren.cijfer;
      return k === 0 ? totaal : subtract(totaal, sum(monthFigures(tabel, rij.maanden).slice(0, k)));
    });
    return { meting: { datum, cijfer: columnTotal(rijen) }, wie: rijen.map((c) => numberOf(c) !== null).join() };
  };
  const alle = teldagen(tabel.periode.periode, computeTotaalTempo(tabel).maandenGeteld).map(teldag);
  const vanaf = alle.findLastIndex(({ wie }) => wie !== alle.at(-1)!.wie) + 1;
  return vanaf > 0 && vanaf === alle.length - 1 ? los(alle.slice(-2).map((t) => t.meting)) : { metingen: alle.slice(vanaf).map((t) => t.meting), telt: "doorlopend" };
}

/** Reguliere places at the dates that the stand shows. */
function regulierPerDatum({ stand: { asiel } }: Standtabellen, gebied: string | null): readonly Meting[] {
  const cellen = asiel.gemeenten.find((g) => g.gebied.code === gebied)?.cellen ?? asiel.totaal;
  return [...cellen.regulier].map(([datum, cel]) => ({ datum, cijfer: cel.cijfer }));
}

interface Woorden {
  readonly eenheid: string;
  readonly onder: readonly [string, string];
  readonly reeks: Reeks;
}

/** An opgave is one of a period, or by a date. */
const opgave = (k: KortView, wanneer: string | undefined) => `opgave ${wanneer === undefined ? "" : `${wanneer}: `}${zegVolledig(k.opgave)}`;
const op = (geldend: { readonly datum: string } | null) => (geldend === null ? undefined : formatDatumKort(geldend.datum));

const van = (k: KortView) => (numberOf(k.opgave.cijfer) === null ? "" : ` van ${k.opgave.tekst}`);

function woordenVan(s: Standtabellen, k: KortView, gebied: string | null, metingen: Metingen): Woorden {
  const { stand, tabellen } = s;
  const cel = (tabel: TabelId, kolom: string) => celIn(tabellen[tabel], gebied ?? "totaal", kolom);
  switch (k.id) {
    case "asiel": {
      if (k.realisatie.cijfer.staat === "nvt") return { eenheid: "geen locatie", onder: ["", ""], reeks: los([]) };
      const datum = referenceDate(stand.asiel);
      const regulier = (t: Standtabellen["stand"]) => (t.asiel.gemeenten.find((g) => g.gebied.code === gebied)?.cellen ?? t.asiel.totaal).regulier.get(datum)!.cijfer;
      const opties = [s.zonder, s.met].map((t) => zeg(aantal(regulier(t))));
      return {
        eenheid: `reguliere plaatsen op ${formatDatum(datum)}`,
        onder: gebied === null ? [`zonder opties ${opties[0]}, met ${opties[1]}`, opgave(k, op(stand.asiel.opgaveDatum))] : [`zonder opties ${opties[0]}`, `met opties ${opties[1]}`],
        reeks: los(regulierPerDatum(s, gebied)),
      };
    }
    case "amv-coa":
      return { eenheid: `plaatsen${van(k)}`, onder: [`gerealiseerd ${zeg(k.realisatie)}`, opgave(k, stand.amvCoa.periode?.periode)], reeks: los(metingen["amv-coa"]) };
    case "amv-nidos":
      return {
        eenheid: `plaatsen${van(k)}`,
        onder: [`gerealiseerd ${zeg(cel("amv-nidos", "realisatie"))}, verwacht ${zeg(cel("amv-nidos", "verwacht"))}`, opgave(k, stand.amvNidos.periode?.periode)],
        reeks: los(metingen["amv-nidos"]),
      };
    case "oekraine":
      return {
        eenheid: `plaatsen${van(k)}`,
        onder: [`bezet ${zeg(cel("oekraine", "bezet"))}, beschikbaar ${zeg(cel("oekraine", "beschikbaar"))}`, opgave(k, op(stand.oekraine.opgave))],
        reeks: los(metingen.oekraine),
      };
    case "vergunninghouders": {
      const tabel = stand.vergunninghouders;
      const { tempo, maanden } = computeVerloop(tabel, tabel.rijen.find((r) => r.gebied.code === gebied) ?? null);
      const na = `schema na ${formatAantalInWoorden(tempo.maandenGeteld)} van de ${formatAantalInWoorden(maanden.length)} maanden ${zeg(decimaal(tempo.schema))}`;
      return { eenheid: `gehuisvest${van(k)}${tabel.periode === null ? "" : ` in ${tabel.periode.periode}`}`, onder: [tempo.maandenGeteld === 0 ? "" : na, `totaal ${zegVolledig(k.opgave)}`], reeks: gebied === null ? nogVanProvincie(tabel) : nogPerMaand(tabel, gebied) };
    }
  }
}

function zonderOordeel(k: KortView, gebied: string | null): string {
  if (k.id === "asiel" && gebied !== null) return "De opgave geldt voor de hele provincie.";
  if (k.realisatie.cijfer.staat === "nvt") return "Niet te vergelijken: er is hier niets om te tellen.";
  return numberOf(k.realisatie.cijfer) === null ? "Niet te vergelijken: het aantal is niet bekend." : "Niet te vergelijken: de opgave is niet bekend.";
}

/**
 * The five themes of a gebied as tiles. Their figures are the cells of the tables; the change of vergunninghouders is of what is left.
 * @param gebied CBS code of a gemeente; null = the province
 */
export function viewTegels(s: Standtabellen, gebied: string | null, metingen: Metingen): readonly TegelView[] {
  const lines = viewKort(s.stand, s.zonder, s.tabellen, gebied);
  return lines.map((k): TegelView => {
    const woorden = woordenVan(s, k, gebied, metingen);
    const gemeten = viewVerandering(woorden.reeks.metingen, woorden.reeks.telt);
    const verandering = k.realisatie.cijfer.staat === "nvt" ? { ...gemeten, tekst: "Er is niets te vergelijken." } : gemeten;
    return {
      id: k.id,
      titel: k.titel,
      waarde: k.realisatie,
      opgave: k.opgave,
      eenheid: woorden.eenheid,
      verschil: k.verschil.oordeel === undefined ? null : k.verschil,
      zonderOordeel: zonderOordeel(k, gebied),
      // a bar has the scale of its own opgave: tiles are read one by one
      bullet: viewBullets([k])[0] ?? null,
      deelInWoorden: k.deelInWoorden,
      onder: woorden.onder,
      verandering: k.id === "vergunninghouders" ? { ...verandering, tekst: `Nog te realiseren: ${zegVolledig(celIn(s.tabellen[k.id], gebied ?? "totaal", "nogTeRealiseren"))}. ${verandering.tekst}` } : verandering,
      bronregel: s.tabellen[k.id].bronregel,
      uitleg: k.uitleg,
    };
  });
}
