import { numberOf } from "@/lib/domain/cijfer";
import { lastDay } from "@/lib/domain/periode";
import type { Reekspunt } from "@/lib/domain/reeks";
import type { Maat, Reeksindicator } from "@/lib/domain/reeksindicatoren";
import { formatDatumKort, formatGetal, formatPercentage } from "@/lib/format";
import { cijferUrl } from "./adres";
import { aantal, decimaal, describeMissing, onvolledig, oordeel, percentage, saldo, verschil, type Oordeelwoorden } from "./cel";
import type { CelView } from "./tabel";

const OP_SCHEMA: Oordeelwoorden = { achter: "achter op schema", voor: "voor op schema", gelijk: "op schema" };

/** Columns whose figure can lie on both sides of 0, so that what is missing can make it larger or smaller. */
const SALDO: readonly string[] = ["nogTeRealiseren", "eindstand", "standBegin", "totaalTeRealiseren", "snijverlies"];

/** Decimals of a percentage: the two ratios of Oekraïne lie close to 100. */
const decimalen = (kolom: string) => (kolom === "bezettingsgraad" || kolom === "benutting" ? 1 : 0);

/** How a figure of an indicator is written in a measure, as along an axis. */
export function formatVan({ eenheid, bron }: Reeksindicator, maat: Maat): (n: number) => string {
  if (maat === "inwoners") return (n) => formatGetal(n, 1);
  return maat === "opgave" || eenheid === "deel" ? (n) => formatPercentage(n, decimalen(bron.kolom)) : (n) => formatGetal(n);
}

/** Which parts a gemeente's own figure misses. */
function deel({ bron }: Reeksindicator): readonly [one: string, many: string] {
  return bron.thema === "amvNidos" ? ["deel", "delen"] : bron.thema === "vergunninghouders" ? ["maand", "maanden"] : ["locatie", "locaties"];
}

/**
 * One point of a series as a cell of the chart's table.
 * @param gemeenten of the province's point: those that it sums up
 */
export function trendcel(indicator: Reeksindicator, maat: Maat, punt: Reekspunt, gemeenten: readonly Reekspunt[] | null): CelView {
  const { cijfer, herkomst } = punt.cel;
  const { bron, eenheid } = indicator;
  const lacks = gemeenten ? describeMissing(gemeenten.map((g) => g.cel.cijfer), "gemeente", "gemeenten") : describeMissing([cijfer], ...deel(indicator));
  const own = herkomst && numberOf(cijfer) !== null && herkomst.peildatum !== lastDay(punt.periode) ? { peildatum: formatDatumKort(herkomst.peildatum) } : {};
  const extra = { ...onvolledig(cijfer, lacks), ...own, ...(herkomst && "indicator" in herkomst && { geschiedenis: cijferUrl(herkomst) }) };
  if (maat === "inwoners") return decimaal(cijfer, extra);
  if (maat === "opgave" || eenheid === "deel") return percentage(cijfer, decimalen(bron.kolom), extra);
  if (bron.kolom === "opSchema") {
    const meaning = oordeel(cijfer, OP_SCHEMA);
    return saldo(cijfer, { ...extra, ...(meaning && { oordeel: meaning }) });
  }
  if (bron.kolom === "verschil") return verschil(cijfer, extra);
  return SALDO.includes(bron.kolom) ? saldo(cijfer, extra) : aantal(cijfer, extra);
}
