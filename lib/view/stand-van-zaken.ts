import { missingIn } from "@/lib/domain/cijfer";
import { memoizePerInput } from "@/lib/domain/memoize";
import { computeStand, type Stand, type StandInvoer, type StandKeuze } from "@/lib/domain/stand";
import { formatDatum, formatOpsomming } from "@/lib/format";
import { viewAmvCoa } from "./amv-coa";
import { viewAmvNidos } from "./amv-nidos";
import { referenceDate, viewAsiel } from "./asiel";
import { aantal } from "./cel";
import { viewKort, type Tabellen } from "./kort";
import { Noten } from "./noten";
import { viewOekraine } from "./oekraine";
import type { KortView, StandView, VraagView } from "./tabel";
import { viewVergunninghouders } from "./vergunninghouders";

/** What a reader wants to know in ten seconds, from the same five lines. */
export function samenvatting(lines: readonly KortView[]): string {
  const huisvesting = lines.find((l) => l.id === "vergunninghouders");
  const opvang = lines.filter((l) => l.id !== "vergunninghouders");
  const named = (pick: (l: KortView) => boolean) => opvang.filter(pick).map((l) => l.titel);
  const within = (name: string, i: number) => (i === 0 ? name : name.replace(/^Amv/, "amv"));
  const sentence = (names: string[], one: string, many: string) => (names.length === 0 ? [] : [`${formatOpsomming(names.map(within))} ${names.length === 1 ? one : many}.`]);
  const tekort = (l: KortView) => l.verschil.oordeel?.richting === "achter";
  const genoeg = (l: KortView) => l.verschil.oordeel !== undefined && !tekort(l);
  // without a part of the places there may be enough; without a part of the opgave either verdict is of the rest
  const deels = (l: KortView) => missingIn((tekort(l) ? l.opgave : l.verschil).cijfer).length > 0;
  return [
    ...sentence(named((l) => genoeg(l) && !deels(l)), "heeft genoeg plaatsen", "hebben genoeg plaatsen"),
    ...sentence(named((l) => genoeg(l) && deels(l)), "heeft, voor zover bekend, genoeg plaatsen", "hebben, voor zover bekend, genoeg plaatsen"),
    ...sentence(named((l) => tekort(l) && !deels(l)), "komt tekort", "komen tekort"),
    ...sentence(named((l) => tekort(l) && deels(l)), "komt, voor zover bekend, tekort", "komen, voor zover bekend, tekort"),
    ...sentence(named((l) => l.verschil.oordeel === undefined), "is niet te vergelijken met een opgave", "zijn niet te vergelijken met een opgave"),
    huisvesting?.verschil.oordeel ? `De huisvesting van vergunninghouders ligt${missingIn(huisvesting.verschil.cijfer).length > 0 ? ", voor zover bekend," : ""} ${huisvesting.verschil.oordeel.woord}.` : "Of de huisvesting van vergunninghouders op schema ligt, is niet bekend.",
  ].join(" ");
}

/** The five tables of a stand, and what every view of it is made from. */
export interface Standtabellen {
  readonly stand: Stand;
  readonly met: Stand;
  readonly zonder: Stand;
  readonly tabellen: Tabellen;
  readonly vragen: readonly VraagView[];
}

/** The five tables as a reader chose them: what page, tile, chart and export take their cells from. */
export const viewTabellen = memoizePerInput((invoer: StandInvoer, keuze: StandKeuze): Standtabellen => {
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
  return {
    stand, met, zonder,
    tabellen: { asiel: asiel.tabel, "amv-coa": amvCoa, oekraine: oekraine.tabel, vergunninghouders: vergunninghouders.tabel, "amv-nidos": amvNidos.tabel },
    vragen: [...asiel.vragen, ...oekraine.vragen, ...vergunninghouders.vragen, ...amvNidos.vragen],
  };
});

/** The view model of the page "Stand van zaken", from what was read and what the reader chose. */
export function viewStand(invoer: StandInvoer, keuze: StandKeuze, bekendOp: string | null): StandView {
  const { stand, met, zonder, tabellen, vragen } = viewTabellen(invoer, keuze);
  const lines = viewKort(stand, zonder, tabellen, null);
  const date = referenceDate(stand.asiel);
  return {
    provincie: invoer.provincie.naam,
    peildatumTekst: formatDatum(keuze.peildatum),
    samenvatting: samenvatting(lines),
    keuze: { ...keuze, bekendOp },
    getoondeCapaciteitsdata: stand.asiel.capaciteitsdata,
    regulier: { met: aantal(met.asiel.totaal.regulier.get(date)!.cijfer).tekst, zonder: aantal(zonder.asiel.totaal.regulier.get(date)!.cijfer).tekst },
    kort: lines,
    tabellen: Object.values(tabellen),
    vragen,
  };
}
