import { missingIn, numberOf, ratio, ratioOfTotals, subtract, type Cijfer } from "@/lib/domain/cijfer";
import { computeStand, type Stand, type StandInvoer, type StandKeuze } from "@/lib/domain/stand";
import { computeTotaalTempo } from "@/lib/domain/vergunninghouders";
import { formatDatum, formatDatumKort, formatOpsomming, formatPercentage } from "@/lib/format";
import { viewAmvCoa } from "./amv-coa";
import { viewAmvNidos } from "./amv-nidos";
import { referenceDate, viewAsiel } from "./asiel";
import { aantal, decimaal, oordeel, verschil } from "./cel";
import { Noten } from "./noten";
import { viewOekraine } from "./oekraine";
import type { CelView, KortView, StandView, TabelId, TabelView } from "./tabel";
import { viewVergunninghouders } from "./vergunninghouders";

const SCHEMA = { achter: "achter op schema", voor: "voor op schema", gelijk: "op schema" };

/** Behind or ahead of schedule, in persons: a word and the difference with what had to be done by now. */
function opSchema(cijfer: Cijfer): CelView {
  const meaning = oordeel(cijfer, SCHEMA);
  return decimaal(cijfer, meaning && { oordeel: meaning });
}

interface Regel {
  readonly id: TabelId;
  readonly titel: string;
  readonly sub: string;
  readonly realisatie: Cijfer;
  readonly opgave: Cijfer;
  readonly verschil: CelView;
  /** realisatie / opgave: of totals, over the rows that know both */
  readonly deel: Cijfer;
  readonly waarvan: string;
  readonly peildatum: string | null;
}

function kort(regel: Regel, tabel: TabelView): KortView {
  const { id, titel, sub, realisatie, deel } = regel;
  const n = numberOf(deel);
  const missing = tabel.voet[0]?.cellen.find((c) => c.cijfer === realisatie)?.onvolledig;
  const known = missingIn(deel).length > 0 ? ", voor zover bekend" : "";
  return {
    id, titel, sub,
    realisatie: aantal(realisatie, missing === undefined ? {} : { onvolledig: missing }),
    opgave: aantal(regel.opgave),
    verschil: missingIn(regel.verschil.cijfer).length > 0 && n !== null ? { ...regel.verschil, onvolledig: "onvolledig" } : regel.verschil,
    deel: n,
    deelOptie: null,
    deelSchema: null,
    deelInWoorden: n === null ? `Deel ${regel.waarvan} onbekend` : `${formatPercentage(n)} ${regel.waarvan}${known}`,
    peildatum: regel.peildatum === null ? "–" : formatDatumKort(regel.peildatum),
  };
}

const OPGAVE = "van de opgave";

function kortAsiel(stand: Stand, zonder: Stand, tabel: TabelView): KortView {
  const { asiel } = stand;
  const date = referenceDate(asiel);
  const [realisatie, opgave] = [asiel.totaal, asiel.opgave].map((c) => c.regulier.get(date)!.cijfer) as [Cijfer, Cijfer];
  const optie = numberOf(ratio(subtract(realisatie, zonder.asiel.totaal.regulier.get(date)!.cijfer), opgave));
  const line = kort({
    id: "asiel", titel: "Asiel", sub: `regulier op ${formatDatumKort(date)}, ${asiel.opties} opties`, realisatie, opgave,
    verschil: verschil(asiel.verschil.regulier.get(date)!.cijfer), deel: ratio(realisatie, opgave), waarvan: OPGAVE, peildatum: asiel.peildatum,
  }, tabel);
  return { ...line, deelOptie: optie !== null && optie > 0 ? optie : null };
}

function kortVergunninghouders({ vergunninghouders: tabel }: Stand, view: TabelView): KortView {
  const { gerealiseerd, totaalTeRealiseren, percentageTotaal } = tabel.totaal.cellen;
  const { opSchema: gap, schema } = computeTotaalTempo(tabel);
  const deelSchema = numberOf(ratio(schema, totaalTeRealiseren.cijfer));
  const line = kort({
    id: "vergunninghouders", titel: "Vergunninghouders", sub: tabel.periode ? `gehuisvest in ${tabel.periode.periode}` : "gehuisvest",
    realisatie: gerealiseerd.cijfer, opgave: totaalTeRealiseren.cijfer, verschil: opSchema(gap), deel: percentageTotaal.cijfer, waarvan: "van het totaal te realiseren", peildatum: tabel.peildatum,
  }, view);
  return { ...line, deelSchema, deelInWoorden: line.deelInWoorden + (deelSchema === null ? "" : `, het schema is ${formatPercentage(deelSchema)}`) };
}

/** The five themes in a line each: what the annex is about, before its tables. */
function viewKort(stand: Stand, zonder: Stand, tabellen: Readonly<Record<TabelId, TabelView>>): KortView[] {
  const { amvCoa, oekraine, amvNidos } = stand;
  return [
    kortAsiel(stand, zonder, tabellen.asiel),
    kort({
      id: "amv-coa", titel: "Amv COA", sub: "plaatsen", realisatie: amvCoa.totaal.cellen.realisatie.cijfer, opgave: amvCoa.totaal.cellen.opgave.cijfer,
      verschil: verschil(amvCoa.totaal.cellen.verschil.cijfer), deel: ratioOfTotals(amvCoa.rijen.map(({ cellen: c }) => [c.realisatie.cijfer, c.opgave.cijfer])),
      waarvan: OPGAVE, peildatum: amvCoa.peildatum,
    }, tabellen["amv-coa"]),
    kort({
      id: "oekraine", titel: "Oekraïne", sub: "plaatsen", realisatie: oekraine.totaal.cellen.plaatsen.cijfer, opgave: oekraine.totaal.cellen.opgave.cijfer,
      verschil: verschil(oekraine.totaal.cellen.verschil.cijfer), deel: ratioOfTotals(oekraine.rijen.map(({ cellen: c }) => [c.plaatsen.cijfer, c.opgave.cijfer])),
      waarvan: OPGAVE, peildatum: oekraine.peildatum,
    }, tabellen.oekraine),
    kortVergunninghouders(stand, tabellen.vergunninghouders),
    kort({
      id: "amv-nidos", titel: "Amv Nidos", sub: "plaatsen, met verwacht", realisatie: amvNidos.totaal.cellen.totaal.cijfer, opgave: amvNidos.totaal.cellen.opgave.cijfer,
      verschil: verschil(amvNidos.totaal.cellen.verschil.cijfer), deel: ratioOfTotals(amvNidos.rijen.map(({ cellen: c }) => [c.totaal.cijfer, c.opgave.cijfer])),
      waarvan: OPGAVE, peildatum: amvNidos.peildatum,
    }, tabellen["amv-nidos"]),
  ];
}

/** What a reader wants to know in ten seconds, from the same five lines. */
function samenvatting(lines: readonly KortView[]): string {
  const huisvesting = lines.find((l) => l.id === "vergunninghouders");
  const opvang = lines.filter((l) => l.id !== "vergunninghouders");
  const named = (pick: (l: KortView) => boolean) => opvang.filter(pick).map((l) => l.titel);
  const within = (name: string, i: number) => (i === 0 ? name : name.replace(/^Amv/, "amv"));
  const sentence = (names: string[], one: string, many: string) => (names.length === 0 ? [] : [`${formatOpsomming(names.map(within))} ${names.length === 1 ? one : many}.`]);
  return [
    ...sentence(named((l) => l.verschil.oordeel !== undefined && l.verschil.oordeel.richting !== "achter"), "heeft genoeg plaatsen", "hebben genoeg plaatsen"),
    ...sentence(named((l) => l.verschil.oordeel?.richting === "achter"), "komt tekort", "komen tekort"),
    ...sentence(named((l) => l.verschil.oordeel === undefined), "is niet te vergelijken met een opgave", "zijn niet te vergelijken met een opgave"),
    huisvesting?.verschil.oordeel ? `De huisvesting van vergunninghouders ligt ${huisvesting.verschil.oordeel.woord}.` : "Of de huisvesting van vergunninghouders op schema ligt, is niet bekend.",
  ].join(" ");
}

/** The view model of the page "Stand van zaken", from what was read and what the reader chose. */
export function viewStand(invoer: StandInvoer, keuze: StandKeuze, bekendOp: string | null): StandView {
  const stand = computeStand(invoer, keuze);
  const andersom = computeStand(invoer, { ...keuze, opties: keuze.opties === "met" ? "zonder" : "met" });
  const [met, zonder] = keuze.opties === "met" ? [stand, andersom] : [andersom, stand];
  const { naam } = invoer.provincie;
  const noten = new Noten();
  const asiel = viewAsiel(stand.asiel, andersom.asiel, naam, keuze.peildatum, noten);
  const amvCoa = viewAmvCoa(stand.amvCoa, naam, asiel.gevallen, noten);
  const oekraine = viewOekraine(stand.oekraine, naam, noten);
  const vergunninghouders = viewVergunninghouders(stand.vergunninghouders, naam, noten);
  const amvNidos = viewAmvNidos(stand.amvNidos, naam, noten);
  const lines = viewKort(stand, zonder, { asiel: asiel.tabel, "amv-coa": amvCoa, oekraine: oekraine.tabel, vergunninghouders: vergunninghouders.tabel, "amv-nidos": amvNidos.tabel });
  const date = referenceDate(stand.asiel);
  return {
    provincie: naam,
    peildatumTekst: formatDatum(keuze.peildatum),
    samenvatting: samenvatting(lines),
    keuze: { ...keuze, bekendOp },
    getoondeCapaciteitsdata: stand.asiel.capaciteitsdata,
    regulier: { met: aantal(met.asiel.totaal.regulier.get(date)!.cijfer).tekst, zonder: aantal(zonder.asiel.totaal.regulier.get(date)!.cijfer).tekst },
    kort: lines,
    tabellen: [asiel.tabel, amvCoa, oekraine.tabel, vergunninghouders.tabel, amvNidos.tabel],
    vragen: [...asiel.vragen, ...oekraine.vragen, ...vergunninghouders.vragen, ...amvNidos.vragen],
  };
}
