import { numberOf, ratio, subtract, type Cijfer } from "@/lib/domain/cijfer";
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

function deelInWoorden(deel: number | null, extra = ""): string {
  return deel === null ? "Deel van de opgave onbekend" : `${formatPercentage(deel)} van de opgave${extra}`;
}

function kort(id: TabelId, titel: string, sub: string, realisatie: Cijfer, opgave: Cijfer, verschilCijfer: Cijfer, tabel: TabelView, peildatum: string | null): KortView {
  const deel = numberOf(ratio(realisatie, opgave));
  const total = tabel.voet[0]?.cellen.find((c) => c.cijfer === realisatie);
  return {
    id, titel, sub,
    realisatie: aantal(realisatie, total?.onvolledig === undefined ? {} : { onvolledig: total.onvolledig }),
    opgave: aantal(opgave),
    verschil: verschil(verschilCijfer, verschilCijfer.staat === "waarde" && verschilCijfer.onvolledig ? { onvolledig: "onvolledig" } : {}),
    deel, deelOptie: null, deelSchema: null,
    deelInWoorden: deelInWoorden(deel),
    peildatum: peildatum === null ? "–" : formatDatumKort(peildatum),
  };
}

/** The five themes in a line each: what the annex is about, before its tables. */
function viewKort(stand: Stand, zonder: Stand, tabellen: Readonly<Record<TabelId, TabelView>>): KortView[] {
  const { asiel, amvCoa, oekraine, vergunninghouders: vgh, amvNidos } = stand;
  const date = referenceDate(asiel);
  const regulier = asiel.totaal.regulier.get(date)!.cijfer;
  const opgaveAsiel = asiel.opgave.regulier.get(date)!.cijfer;
  const optie = stand.keuze.opties === "met" ? numberOf(ratio(subtract(regulier, zonder.asiel.totaal.regulier.get(date)!.cijfer), opgaveAsiel)) : null;
  const tempo = computeTotaalTempo(vgh);
  const totaal = vgh.totaal.cellen.totaalTeRealiseren.cijfer;
  const schema = numberOf(ratio(tempo.schema, totaal));
  const huisvesting = kort("vergunninghouders", "Vergunninghouders", vgh.periode ? `gehuisvest in ${vgh.periode.periode}` : "gehuisvest", vgh.totaal.cellen.gerealiseerd.cijfer, totaal, tempo.opSchema, tabellen.vergunninghouders, vgh.peildatum);
  return [
    {
      ...kort("asiel", "Asiel", `regulier op ${formatDatumKort(date)}, ${stand.keuze.opties} opties`, regulier, opgaveAsiel, asiel.verschil.regulier.get(date)!.cijfer, tabellen.asiel, asiel.peildatum),
      deelOptie: optie !== null && optie > 0 ? optie : null,
    },
    kort("amv-coa", "Amv COA", "plaatsen", amvCoa.totaal.cellen.realisatie.cijfer, amvCoa.totaal.cellen.opgave.cijfer, amvCoa.totaal.cellen.verschil.cijfer, tabellen["amv-coa"], amvCoa.peildatum),
    kort("oekraine", "Oekraïne", "plaatsen", oekraine.totaal.cellen.plaatsen.cijfer, oekraine.totaal.cellen.opgave.cijfer, oekraine.totaal.cellen.verschil.cijfer, tabellen.oekraine, oekraine.peildatum),
    {
      ...huisvesting,
      verschil: opSchema(tempo.opSchema),
      deelSchema: schema,
      deelInWoorden: deelInWoorden(huisvesting.deel, schema === null ? "" : `, het schema is ${formatPercentage(schema)}`).replace("van de opgave", "van het totaal te realiseren"),
    },
    kort("amv-nidos", "Amv Nidos", "plaatsen, met verwacht", amvNidos.totaal.cellen.totaal.cijfer, amvNidos.totaal.cellen.opgave.cijfer, amvNidos.totaal.cellen.verschil.cijfer, tabellen["amv-nidos"], amvNidos.peildatum),
  ];
}

/** What a reader wants to know in ten seconds, from the same five lines. */
function samenvatting(lines: readonly KortView[]): string {
  const huisvesting = lines.find((l) => l.id === "vergunninghouders");
  const opvang = lines.filter((l) => l.id !== "vergunninghouders");
  const named = (pick: (l: KortView) => boolean) => opvang.filter(pick).map((l) => l.titel);
  const sentence = (names: string[], one: string, many: string) => (names.length === 0 ? [] : [`${formatOpsomming(names)} ${names.length === 1 ? one : many}.`]);
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
  const amvCoa = viewAmvCoa(stand.amvCoa, asiel.gevallen, noten);
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
