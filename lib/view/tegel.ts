import { numberOf, subtract } from "@/lib/domain/cijfer";
import { firstDay, lastDay, nextDay } from "@/lib/domain/periode";
import { computeVerloop } from "@/lib/domain/verloop";
import type { VergunninghoudersTabel } from "@/lib/domain/vergunninghouders";
import { formatAantalInWoorden, formatDatum, formatDatumKort } from "@/lib/format";
import { referenceDate } from "./asiel";
import { viewBullets, type BulletView } from "./bullet";
import { aantal, decimaal } from "./cel";
import { viewKort } from "./kort";
import { celIn } from "./rij";
import type { Standtabellen } from "./stand-van-zaken";
import type { CelView, KortView, TabelId } from "./tabel";
import { viewVerandering, type Meting, type Verandering } from "./verandering";

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

/** `Nog te realiseren: 54 (1 maand ontbreekt).`: as the table has it, with what is missing in it. */
const zegNog = (cel: CelView) => `Nog te realiseren: ${zeg(cel)}${cel.onvolledig === undefined ? "" : ` (${cel.onvolledig})`}.`;

/** What is left of the half-year at its begin and at the end of each month that was counted, up to the last with a number. */
function nogPerMaand(tabel: VergunninghoudersTabel, gebied: string | null): readonly Meting[] {
  if (tabel.periode === null) return [];
  const { totaal, maanden, tempo } = computeVerloop(tabel, tabel.rijen.find((r) => r.gebied.code === gebied) ?? null);
  const shown = maanden.slice(0, tempo.maandenGeteld);
  return [
    { datum: firstDay(tabel.periode.periode), cijfer: totaal },
    ...shown.map((m) => ({ datum: nextDay(lastDay(m.maand)), cijfer: subtract(totaal, m.opgeteld) })),
  ];
}

/** Reguliere places at the dates that the stand shows. */
function regulierPerDatum({ stand: { asiel } }: Standtabellen, gebied: string | null): readonly Meting[] {
  const cellen = asiel.gemeenten.find((g) => g.gebied.code === gebied)?.cellen ?? asiel.totaal;
  return [...cellen.regulier].map(([datum, cel]) => ({ datum, cijfer: cel.cijfer }));
}

interface Woorden {
  readonly eenheid: string;
  readonly onder: readonly [string, string];
  readonly metingen: readonly Meting[];
}

/** An opgave is one of a period, or by a date. */
const opgave = (k: KortView, wanneer: string | undefined) => `opgave ${wanneer === undefined ? "" : `${wanneer}: `}${zeg(k.opgave)}`;
const op = (geldend: { readonly datum: string } | null) => (geldend === null ? undefined : formatDatumKort(geldend.datum));

const van = (k: KortView) => (numberOf(k.opgave.cijfer) === null ? "" : ` van ${k.opgave.tekst}`);

function woordenVan(s: Standtabellen, k: KortView, gebied: string | null, metingen: Metingen): Woorden {
  const { stand, tabellen } = s;
  const cel = (tabel: TabelId, kolom: string) => celIn(tabellen[tabel], gebied ?? "totaal", kolom);
  switch (k.id) {
    case "asiel": {
      if (k.realisatie.cijfer.staat === "nvt") return { eenheid: "geen locatie", onder: ["", ""], metingen: [] };
      const datum = referenceDate(stand.asiel);
      const regulier = (t: Standtabellen["stand"]) => (t.asiel.gemeenten.find((g) => g.gebied.code === gebied)?.cellen ?? t.asiel.totaal).regulier.get(datum)!.cijfer;
      const opties = [s.zonder, s.met].map((t) => zeg(aantal(regulier(t))));
      return {
        eenheid: `reguliere plaatsen op ${formatDatum(datum)}`,
        onder: gebied === null ? [`zonder opties ${opties[0]}, met ${opties[1]}`, opgave(k, op(stand.asiel.opgaveDatum))] : [`zonder opties ${opties[0]}`, `met opties ${opties[1]}`],
        metingen: regulierPerDatum(s, gebied),
      };
    }
    case "amv-coa":
      return { eenheid: `plaatsen${van(k)}`, onder: [`gerealiseerd ${zeg(k.realisatie)}`, opgave(k, stand.amvCoa.periode?.periode)], metingen: metingen["amv-coa"] };
    case "amv-nidos":
      return {
        eenheid: `plaatsen${van(k)}`,
        onder: [`gerealiseerd ${zeg(cel("amv-nidos", "realisatie"))}, verwacht ${zeg(cel("amv-nidos", "verwacht"))}`, opgave(k, stand.amvNidos.periode?.periode)],
        metingen: metingen["amv-nidos"],
      };
    case "oekraine":
      return {
        eenheid: `plaatsen${van(k)}`,
        onder: [`bezet ${zeg(cel("oekraine", "bezet"))}, beschikbaar ${zeg(cel("oekraine", "beschikbaar"))}`, opgave(k, op(stand.oekraine.opgave))],
        metingen: metingen.oekraine,
      };
    case "vergunninghouders": {
      const tabel = stand.vergunninghouders;
      const { tempo, maanden } = computeVerloop(tabel, tabel.rijen.find((r) => r.gebied.code === gebied) ?? null);
      const na = `schema na ${formatAantalInWoorden(tempo.maandenGeteld)} van de ${formatAantalInWoorden(maanden.length)} maanden ${zeg(decimaal(tempo.schema))}`;
      return { eenheid: `gehuisvest${van(k)}${tabel.periode === null ? "" : ` in ${tabel.periode.periode}`}`, onder: [maanden.length === 0 ? "" : na, `totaal ${zeg(k.opgave)}`], metingen: nogPerMaand(tabel, gebied) };
    }
  }
}

function zonderOordeel(k: KortView, gebied: string | null): string {
  if (k.id === "asiel" && gebied !== null) return "De opgave geldt voor de hele provincie.";
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
    const gemeten = viewVerandering(woorden.metingen, k.id === "vergunninghouders" ? "doorlopend" : "los");
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
      verandering: k.id === "vergunninghouders" ? { ...verandering, tekst: `${zegNog(celIn(s.tabellen[k.id], gebied ?? "totaal", "nogTeRealiseren"))} ${verandering.tekst}` } : verandering,
      bronregel: s.tabellen[k.id].bronregel,
      uitleg: k.uitleg,
    };
  });
}
