import { missingIn, numberOf, NVT, ratio, ratioOfTotals, subtract, type Cijfer } from "@/lib/domain/cijfer";
import type { ThemaCode } from "@/lib/domain/indicatoren";
import type { Stand } from "@/lib/domain/stand";
import { computeRijTempo, computeTotaalTempo } from "@/lib/domain/vergunninghouders";
import { formatDatumKort, formatPercentage } from "@/lib/format";
import { referenceDate } from "./asiel";
import { aantal, decimaal, oordeel } from "./cel";
import { celIn, subtotaalIn } from "./rij";
import type { CelView, KortView, TabelId, TabelView } from "./tabel";
import { uitlegUrl } from "./uitlegadres";

export type Tabellen = Readonly<Record<TabelId, TabelView>>;

const SCHEMA = { achter: "achter op schema", voor: "voor op schema", gelijk: "op schema" };

/** Behind or ahead of schedule, in persons: a word and the difference with what had to be done by now. */
function opSchema(cijfer: Cijfer): CelView {
  const meaning = oordeel(cijfer, SCHEMA);
  return decimaal(cijfer, meaning && { oordeel: meaning });
}

/** A cell of a table without its notes and its way to the history: a summary has none. */
export function plain({ tekst, cijfer, inWoorden, oordeel: verdict, onvolledig, twijfel }: CelView): CelView {
  return { tekst, cijfer, ...(inWoorden !== undefined && { inWoorden }), ...(verdict && { oordeel: verdict }), ...(onvolledig !== undefined && { onvolledig }), ...(twijfel && { twijfel }) };
}

/** A cell as an amount, with only what is missing in it. */
export const alsAantal = ({ cijfer, onvolledig }: CelView): CelView => aantal(cijfer, onvolledig === undefined ? {} : { onvolledig });

interface Regel {
  readonly id: TabelId;
  readonly titel: string;
  readonly sub: string;
  readonly realisatie: CelView;
  readonly opgave: CelView;
  readonly verschil: CelView;
  /** realisatie / opgave: of totals, over the rows that know both */
  readonly deel: Cijfer;
  readonly waarvan: string;
  readonly peildatum: string | null;
  readonly uitleg: string;
}

function kort({ realisatie, opgave, verschil, deel, waarvan, peildatum, ...regel }: Regel): KortView {
  const n = numberOf(deel);
  const known = missingIn(deel).length > 0 ? ", voor zover bekend" : "";
  const gap = plain(verschil);
  return {
    ...regel,
    realisatie: plain(realisatie),
    opgave: alsAantal(opgave),
    verschil: missingIn(gap.cijfer).length > 0 && numberOf(gap.cijfer) !== null && n !== null ? { ...gap, onvolledig: "onvolledig" } : gap,
    deel: n,
    deelOptie: null,
    deelSchema: null,
    deelInWoorden: n === null ? `Deel ${waarvan} onbekend` : `${formatPercentage(n)} ${waarvan}${known}`,
    peildatum: peildatum === null ? "–" : formatDatumKort(peildatum),
  };
}

const OPGAVE = "van de opgave";

/** The opgave is the province's: of a gemeente there is only what it has. */
function kortAsiel(stand: Stand, zonder: Stand, tabel: TabelView, gebied: string | null): KortView {
  const { asiel } = stand;
  const date = referenceDate(asiel);
  const column = `regulier@${date}`;
  const regulier = (s: Stand) => (gebied === null ? s.asiel.totaal : s.asiel.gemeenten.find((g) => g.gebied.code === gebied)!.cellen).regulier.get(date)!.cijfer;
  const [own, opgave, gap] = gebied === null
    ? [celIn(tabel, "totaal", column), celIn(tabel, "opgave", column), celIn(tabel, "verschil", column)]
    : [subtotaalIn(tabel, gebied, column), aantal(NVT), aantal(NVT)];
  const line = kort({
    id: "asiel", titel: "Asiel", sub: `regulier op ${formatDatumKort(date)}, ${asiel.opties} opties`, realisatie: own, opgave, verschil: gap,
    deel: ratio(regulier(stand), opgave.cijfer), waarvan: OPGAVE, peildatum: asiel.peildatum, uitleg: uitlegUrl("asiel", "verschil"),
  });
  const optie = numberOf(ratio(subtract(regulier(stand), regulier(zonder)), opgave.cijfer));
  return { ...line, deelOptie: optie !== null && optie > 0 ? optie : null };
}

function kortVergunninghouders({ vergunninghouders: tabel }: Stand, view: TabelView, gebied: string | null): KortView {
  const rij = tabel.rijen.find((r) => r.gebied.code === gebied);
  const { totaalTeRealiseren, percentageTotaal } = (rij ?? tabel.totaal).cellen;
  const { opSchema: gap, schema } = rij ? computeRijTempo(tabel, rij) : computeTotaalTempo(tabel);
  const deelSchema = numberOf(ratio(schema, totaalTeRealiseren.cijfer));
  const line = kort({
    id: "vergunninghouders", titel: "Vergunninghouders", sub: tabel.periode ? `gehuisvest in ${tabel.periode.periode}` : "gehuisvest",
    realisatie: celIn(view, rij?.gebied.code ?? "totaal", "gerealiseerd"), opgave: celIn(view, rij?.gebied.code ?? "totaal", "totaalTeRealiseren"),
    verschil: opSchema(gap), deel: percentageTotaal.cijfer, waarvan: "van het totaal te realiseren", peildatum: tabel.peildatum, uitleg: uitlegUrl("vergunninghouders", "opSchema"),
  });
  return { ...line, deelSchema, deelInWoorden: line.deelInWoorden + (deelSchema === null ? "" : `, het schema is ${formatPercentage(deelSchema)}`) };
}

/** A theme whose rows are gemeenten with an opgave of their own. */
function kortPlaatsen(tabel: TabelView, thema: ThemaCode, titel: string, sub: string, realisatie: string, peildatum: string | null, gebied: string | null): KortView {
  const at = (kolom: string) => celIn(tabel, gebied ?? "totaal", kolom);
  const pairs = tabel.groepen.flatMap((g) => g.rijen).map((r) => [celIn(tabel, r.id, realisatie).cijfer, celIn(tabel, r.id, "opgave").cijfer] as const);
  return kort({
    id: tabel.id, titel, sub, realisatie: at(realisatie), opgave: at("opgave"), verschil: at("verschil"),
    deel: gebied === null ? ratioOfTotals(pairs) : ratio(at(realisatie).cijfer, at("opgave").cijfer), waarvan: OPGAVE, peildatum, uitleg: uitlegUrl(thema, "verschil"),
  });
}

/**
 * The five themes in a line each, from the cells of the five tables: a line, a tile and a table cannot say different things.
 * @param zonder the stand without options
 * @param gebied CBS code of a gemeente; null = the province
 */
export function viewKort(stand: Stand, zonder: Stand, tabellen: Tabellen, gebied: string | null): readonly KortView[] {
  return [
    kortAsiel(stand, zonder, tabellen.asiel, gebied),
    kortPlaatsen(tabellen["amv-coa"], "amvCoa", "Amv COA", "plaatsen", "realisatie", stand.amvCoa.peildatum, gebied),
    kortPlaatsen(tabellen.oekraine, "oekraine", "Oekraïne", "plaatsen", "plaatsen", stand.oekraine.peildatum, gebied),
    kortVergunninghouders(stand, tabellen.vergunninghouders, gebied),
    kortPlaatsen(tabellen["amv-nidos"], "amvNidos", "Amv Nidos", "plaatsen, met verwacht", "totaal", stand.amvNidos.peildatum, gebied),
  ];
}
