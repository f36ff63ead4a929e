import type { Akkoord } from "@/lib/domain/editie";
import { addMonths, isMaand, lastDay } from "@/lib/domain/periode";
import type { Stand, StandInvoer, StandKeuze } from "@/lib/domain/stand";
import { formatAantalInWoorden, formatDatum, formatMoment, formatOpsomming } from "@/lib/format";
import { rolInZin } from "@/lib/texts/rollen";
import { NIET_VERMELD } from "./bron";
import { whichGemeenten } from "./cel";
import { bladPad, type Invoerthema } from "./invoerblad";
import { kolomnaam } from "./kolomnaam";
import { viewTabellen } from "./stand-van-zaken";
import type { RijView, TabelId, TabelView } from "./tabel";

export type Puntsoort = "ontbreekt" | "pm" | "twijfel" | "peildata";

/** Something that somebody solves or accepts before an edition is fixed. */
export interface PuntView {
  /** all that it says: once a figure is another, so is the point, and nobody has accepted it yet */
  readonly punt: string;
  readonly soort: Puntsoort;
  /** null = of several tables */
  readonly tabel: TabelId | null;
  readonly titel: string;
  readonly uitleg: string;
  /** where the secretariaat solves it; null = nowhere in particular */
  readonly oplossen: string | null;
  /** who accepted it, when and why; null = it is open */
  readonly akkoord: { readonly wie: string; readonly op: string; readonly reden: string } | null;
}

/** The annex prints what amv COA has from the asiel locations: a gap or a doubt there is told there. */
const volgtUitAsiel = (tabel: TabelId, kolom: string) => tabel === "amv-coa" && kolom === "realisatie";

const THEMA_VAN: Readonly<Record<TabelId, Invoerthema>> = { asiel: "asiel", "amv-coa": "amvCoa", oekraine: "oekraine", vergunninghouders: "vergunninghouders", "amv-nidos": "amvNidos" };

type Los = Omit<PuntView, "punt" | "akkoord">;

/** The rows that somebody delivers figures for: no totals, and of the province only what it is asked for. */
function geleverd({ groepen, voet }: TabelView): readonly (readonly [naam: string, rij: RijView])[] {
  const eigen = groepen.flatMap((g) => g.rijen.filter((r) => r.soort !== "subtotaal").map((r) => [g.kop === undefined ? r.kop : `${r.kop} in ${g.kop}`, r] as const));
  return [...eigen, ...voet.filter((r) => r.soort === "opgave").map((r) => ["de provincie", r] as const)];
}

/** When the figures of a table were delivered: the newest, ISO dates; null when there are none. */
const peildataVan = ({ asiel, amvCoa, oekraine, vergunninghouders, amvNidos }: Stand): Readonly<Record<TabelId, string | null>> => ({
  asiel: asiel.peildatum, "amv-coa": amvCoa.peildatum, oekraine: oekraine.peildatum, vergunninghouders: vergunninghouders.peildatum, "amv-nidos": amvNidos.peildatum,
});

/**
 * The month whose sheet still counts at the peildatum: a sheet is of the end of its month, unless figures of it have been recorded with
 * an earlier date.
 */
function bladmaand(tabel: TabelId, stand: Stand): string {
  const maand = stand.keuze.peildatum.slice(0, 7);
  const vol = lastDay(maand) === stand.keuze.peildatum ? maand : addMonths(maand, -1);
  const geleverd = peildataVan(stand)[tabel]?.slice(0, 7) ?? vol;
  return geleverd > vol ? geleverd : vol;
}

/** The page on which a column of a table is entered. */
function invoerUrl(tabel: TabelId, kolom: string, stand: Stand): string {
  if (tabel === "asiel" && kolom !== "opgave") return "/locaties";
  if (tabel === "vergunninghouders" && stand.vergunninghouders.periode && (kolom === "standBegin" || kolom === "taakstelling")) return `/invoer/halfjaar/${stand.vergunninghouders.periode.periode}`;
  if (kolom === "opgave" || kolom === "taakstelling") return "/invoer/opgaven";
  return bladPad(isMaand(kolom) ? kolom : bladmaand(tabel, stand), THEMA_VAN[tabel]);
}

const GEVOLG = { ontbreekt: "Niet geleverd. Wat hieruit volgt is onbekend of onvolledig.", pm: "Aangekondigd, het aantal is nog niet bekend. Een totaal hiervan is onvolledig." } as const;

function ontbrekend(tabel: TabelView, stand: Stand): Los[] {
  const rijen = geleverd(tabel);
  // "alle zes gemeenten" only where the rows are gemeenten
  const gemeenten = rijen.every(([, r]) => r.soort === "gemeente") ? rijen.length : 0;
  return tabel.kolommen.flatMap((kolom, i) => {
    if (kolom.afgeleid === true || volgtUitAsiel(tabel.id, kolom.id)) return [];
    return ([["ontbreekt", "onbekend"], ["pm", "pm"]] as const).flatMap(([soort, staat]) => {
      const wie = rijen.filter(([, r]) => r.cellen[i]?.cijfer.staat === staat).map(([naam]) => naam);
      if (wie.length === 0) return [];
      return [{ soort, tabel: tabel.id, titel: `${tabel.titel}, ${kolomnaam(kolom).toLowerCase()}: ${whichGemeenten(wie, gemeenten, formatOpsomming)}`, uitleg: GEVOLG[soort], oplossen: invoerUrl(tabel.id, kolom.id, stand) }];
    });
  });
}

/** Every doubt has a note; the one of amv COA follows from asiel. */
function twijfels(tabel: TabelView, stand: Stand): Los[] {
  if (tabel.id === "amv-coa") return [];
  const cellen = tabel.groepen.flatMap((g) => g.rijen.flatMap((r) => r.cellen));
  return tabel.noten.filter((n) => n.soort === "twijfel").map((n) => ({
    soort: "twijfel", tabel: tabel.id, titel: `${tabel.titel}, ${n.over}`, uitleg: n.tekst,
    // on the page of the figure itself, or at the phases of the location
    oplossen: cellen.find((c) => c.noten?.includes(n.nummer))?.geschiedenis?.replace(/#geschiedenis$/, "#fasen") ?? invoerUrl(tabel.id, "", stand),
  }));
}

function zonderPeildatum({ id, titel, bronregel }: TabelView): Los[] {
  return bronregel.includes(NIET_VERMELD) ? [{ soort: "peildata", tabel: id, titel: `${titel}: de bron noemt geen peildatum`, uitleg: "De tabel laat zien welke datum hier is aangehouden.", oplossen: null }] : [];
}

/** Figures within a table that are older than the table says; of one that is missing that is said already. */
function ouder(tabel: TabelView): Los[] {
  const cellen = geleverd(tabel).flatMap(([naam, r]) => r.cellen.flatMap((c, i) => (c.peildatum === undefined || c.cijfer.staat === "onbekend" ? [] : [`${naam}, ${kolomnaam(tabel.kolommen[i]!).toLowerCase()}: ${c.peildatum}`])));
  if (cellen.length === 0) return [];
  const titel = cellen.length === 1 ? "één cijfer heeft een oudere peildatum" : `${formatAantalInWoorden(cellen.length)} cijfers hebben een oudere peildatum`;
  return [{ soort: "peildata", tabel: tabel.id, titel: `${tabel.titel}: ${titel}`, uitleg: `${cellen.join("; ")}.`, oplossen: null }];
}

function tussenTabellen(stand: Stand, tabellen: Readonly<Record<TabelId, TabelView>>): Los[] {
  const van = peildataVan(stand);
  const datums = [...new Set(Object.values(van).filter((d) => d !== null))].sort();
  if (datums.length < 2) return [];
  const namen = (datum: string) => formatOpsomming(Object.values(tabellen).filter((t) => van[t.id] === datum).map((t) => t.titel));
  return [{ soort: "peildata", tabel: null, titel: `De tabellen hebben ${formatAantalInWoorden(datums.length)} verschillende peildata`, uitleg: `${datums.map((d) => `${namen(d)}: ${formatDatum(d)}`).join("; ")}.`, oplossen: null }];
}

/**
 * What stands in the way of fixing an edition: figures that are missing, pm or doubtful, and peildata that differ. Made from the cells of
 * its tables, so that none can be forgotten.
 */
export function viewPunten(invoer: StandInvoer, keuze: StandKeuze, akkoorden: readonly Akkoord[]): readonly PuntView[] {
  const { stand, tabellen } = viewTabellen(invoer, keuze);
  const each = (f: (t: TabelView, stand: Stand) => Los[]) => Object.values(tabellen).flatMap((t) => f(t, stand));
  const all = [...each(ontbrekend), ...each(twijfels), ...each(zonderPeildatum), ...each(ouder), ...tussenTabellen(stand, tabellen)];
  return all.map((los) => {
    const punt = [los.soort, los.titel, los.uitleg].join(" | ");
    const akkoord = akkoorden.find((a) => a.punt === punt);
    return { ...los, punt, akkoord: akkoord === undefined ? null : { wie: rolInZin(akkoord.rol), op: formatMoment(akkoord.op), reden: akkoord.reden } };
  });
}
