import { computeAmvCoa } from "./amv-coa";
import { computeAmvNidos, type AmvNidosKolom } from "./amv-nidos";
import { computeAsiel, type AsielCellen } from "./asiel";
import { NVT, ONBEKEND, type Cijfer } from "./cijfer";
import { computeEindstanden } from "./halfjaar";
import type { IndicatorCode, ThemaCode } from "./indicatoren";
import type { Opties } from "./locatie";
import { computeOekraine, type OekraineKolom } from "./oekraine";
import { firstDay, halfjaarOf, lastDay, monthsOf } from "./periode";
import type { Reeksbron } from "./reeksindicatoren";
import type { StandInvoer } from "./stand";
import { columnTotal } from "./tabel";
import { computeRijTempo, computeTotaal, computeTotaalTempo, computeVergunninghouders, VERGUNNINGHOUDERS_KOLOMMEN, type VergunninghoudersRij, type VergunninghoudersTabel } from "./vergunninghouders";
import { computed, readFigures, type Cel, type Waarneming } from "./waarneming";

/** What series are computed from: the rows that a stand is computed from, of all periods that are asked for. */
export type ReeksInvoer = Omit<StandInvoer, "standen">;

/** The figures of one period: of every gemeente, and of the province. */
export interface Doorsnede {
  /** the date of the stand that the figures are of */
  readonly datum: string;
  /** in the order of the gemeenten */
  readonly rijen: readonly Cel[];
  readonly totaal: Cel;
  /** what "per opgave" divides by, of the same stand; `rijen` null where only the province has one */
  readonly opgave: { readonly rijen: readonly Cijfer[] | null; readonly totaal: Cijfer } | null;
}

/** Cuts through the figures of an indicator at a period (2024-08, 2024-II, 2024) that has begun. */
export type Snijder = (periode: string) => Doorsnede;

interface Keuze {
  /** the last date whose figures take part */
  readonly peildatum: string;
  readonly opties: Opties;
}

/** True when a period has not been measured: then its stand would only repeat an older figure. */
const nietGemeten = ({ staat }: Cijfer) => staat === "onbekend" || staat === "pm";

/** The rows of a thema by their periode, so that each period reads its own only. */
function perPeriode(invoer: ReeksInvoer, thema: ThemaCode, kies: (w: Waarneming) => boolean = () => true): ReadonlyMap<string, readonly Waarneming[]> {
  const map = new Map<string, Waarneming[]>();
  for (const w of invoer.waarnemingen) {
    if (w.thema !== thema || !kies(w)) continue;
    const own = map.get(w.periode);
    if (own) own.push(w);
    else map.set(w.periode, [w]);
  }
  return map;
}

const earliest = (a: string, b: string) => (a < b ? a : b);

/** The date of a period's stand: its last day, or today while it lasts. */
const einde = (periode: string, { peildatum }: Keuze) => earliest(lastDay(periode), peildatum);

/** The same for figures that may be dated after their period (Nidos counts a half-year when it is over): then the latest of their dates. */
function moment(periode: string, rows: readonly Waarneming[], keuze: Keuze): string {
  return rows.reduce((at, w) => (w.peildatum > at && w.peildatum <= keuze.peildatum ? w.peildatum : at), einde(periode, keuze));
}

function snijVergunninghouders(invoer: ReeksInvoer, kolom: Extract<Reeksbron, { thema: "vergunninghouders" }>["kolom"], keuze: Keuze): Snijder {
  const { gemeenten } = invoer;
  const rows = perPeriode(invoer, "vergunninghouders");
  const of = (...perioden: readonly string[]) => perioden.flatMap((p) => rows.get(p) ?? []);
  const ofHalfjaar = (halfjaar: string, tot = lastDay(halfjaar)) => of(halfjaar, ...monthsOf(halfjaar).filter((m) => firstDay(m) <= tot));

  if (kolom === "eindstand") {
    return (halfjaar) => {
      const ended = lastDay(halfjaar) <= keuze.peildatum;
      const known = ofHalfjaar(halfjaar).filter((w) => w.peildatum <= keuze.peildatum);
      const rijen = ended ? computeEindstanden(gemeenten, known, halfjaar, keuze.peildatum) : gemeenten.map(() => ONBEKEND);
      return { datum: einde(halfjaar, keuze), rijen: rijen.map(computed), totaal: computed(columnTotal(rijen)), opgave: null };
    };
  }
  if (kolom === "standBegin" || kolom === "taakstelling" || kolom === "correcties" || kolom === "totaalTeRealiseren") {
    return (halfjaar) => {
      const own = of(halfjaar);
      const datum = moment(halfjaar, own, keuze);
      const { rijen, totaal } = computeVergunninghouders(gemeenten, own, datum);
      return { datum, rijen: rijen.map((r) => r.cellen[kolom]), totaal: totaal.cellen[kolom], opgave: null };
    };
  }
  return (maand) => {
    const datum = einde(maand, keuze);
    // stand and taakstelling are of the half-year, and often dated within it: they hold for its months before that too
    const tabel = measuredIn(maand, computeVergunninghouders(gemeenten, ofHalfjaar(halfjaarOf(datum), datum), keuze.peildatum, datum));
    const noemer = { rijen: tabel.rijen.map((r) => r.cellen.totaalTeRealiseren.cijfer), totaal: tabel.totaal.cellen.totaalTeRealiseren.cijfer };
    if (kolom === "maand") {
      // a flow: of each month the latest peildatum, also one after the month
      const figures = readFigures("vergunninghouders", of(maand), keuze.peildatum);
      const rijen = gemeenten.map((g) => figures.at("gerealiseerd", g.code, maand));
      return { datum, rijen, totaal: computed(columnTotal(rijen.map((c) => c.cijfer))), opgave: noemer };
    }
    if (kolom === "opSchema") {
      return { datum, rijen: tabel.rijen.map((r) => computed(computeRijTempo(tabel, r).opSchema)), totaal: computed(computeTotaalTempo(tabel).opSchema), opgave: null };
    }
    return { datum, rijen: tabel.rijen.map((r) => r.cellen[kolom]), totaal: tabel.totaal.cellen[kolom], opgave: noemer };
  };
}

/** The table of a month's end in which a gemeente that did not deliver the month has no figure: its months so far are not this month's stand. */
function measuredIn(maand: string, tabel: VergunninghoudersTabel): VergunninghoudersTabel {
  const rijen = tabel.rijen.map((rij): VergunninghoudersRij => {
    const cijfer = rij.maanden.get(maand)?.cijfer ?? ONBEKEND;
    if (!nietGemeten(cijfer)) return rij;
    const cellen = Object.fromEntries(VERGUNNINGHOUDERS_KOLOMMEN.map((k) => [k, computed(cijfer)])) as Record<(typeof VERGUNNINGHOUDERS_KOLOMMEN)[number], Cel>;
    return { ...rij, cellen };
  });
  return { ...tabel, rijen, totaal: computeTotaal(rijen, tabel.maanden) };
}

const OEKRAINE_STOCK: readonly IndicatorCode[] = ["plaatsen", "bezet", "beschikbaar", "particulier"];

function snijOekraine(invoer: ReeksInvoer, kolom: OekraineKolom, keuze: Keuze): Snijder {
  const stock = perPeriode(invoer, "oekraine", (w) => OEKRAINE_STOCK.includes(w.indicator));
  const opgaven = invoer.waarnemingen.filter((w) => w.thema === "oekraine" && w.indicator === "opgave");
  return (maand) => {
    // without the figures of other months nothing older stands in for a month that was not delivered
    const own = stock.get(maand) ?? [];
    const datum = moment(maand, own, keuze);
    const { rijen, totaal } = computeOekraine(invoer.gemeenten, [...opgaven, ...own], datum);
    return {
      datum, rijen: rijen.map((r) => r.cellen[kolom]), totaal: totaal.cellen[kolom],
      opgave: { rijen: rijen.map((r) => r.cellen.opgave.cijfer), totaal: totaal.cellen.opgave.cijfer },
    };
  };
}

function snijAmvNidos(invoer: ReeksInvoer, kolom: AmvNidosKolom, keuze: Keuze): Snijder {
  const rows = perPeriode(invoer, "amvNidos");
  return (halfjaar) => {
    const own = rows.get(halfjaar) ?? [];
    const datum = moment(halfjaar, own, keuze);
    const { rijen, totaal } = computeAmvNidos(invoer.gemeenten, own, datum);
    return {
      datum, rijen: rijen.map((r) => r.cellen[kolom]), totaal: totaal.cellen[kolom],
      opgave: { rijen: rijen.map((r) => r.cellen.opgave.cijfer), totaal: totaal.cellen.opgave.cijfer },
    };
  };
}

/** The figures of a month in which the list of locations was gone through, else what is left of them: nothing but n.v.t. */
function asMeasured(rijen: readonly Cel[], totaal: Cel, gemeten: boolean): { readonly rijen: readonly Cel[]; readonly totaal: Cel } {
  if (gemeten) return { rijen, totaal };
  const without = rijen.map((c) => computed(c.cijfer.staat === "nvt" ? NVT : ONBEKEND));
  return { rijen: without, totaal: computed(ONBEKEND) };
}

function snijAsiel(invoer: ReeksInvoer, bron: Extract<Reeksbron, { thema: "asiel" | "amvCoa" }>, keuze: Keuze): Snijder {
  const { provincie, gemeenten, waarnemingen } = invoer;
  const asiel = waarnemingen.filter((w) => w.thema === "asiel");
  const coa = waarnemingen.filter((w) => w.thema === "amvCoa");
  const perMaand = new Set(invoer.locaties.flatMap((l) => l.fasen.map((f) => f.peildatum)).filter((d) => d <= keuze.peildatum).map((d) => d.slice(0, 7)));
  const eerste = [...perMaand].sort()[0];
  return (maand) => {
    const datum = einde(maand, keuze);
    const tabel = computeAsiel(provincie.code, gemeenten, invoer.locaties, asiel, [], datum, keuze.opties, [datum]);
    const gemeten = perMaand.has(maand);
    // before the first list a gemeente without locations is not known to have none
    const measured = (rijen: readonly Cel[], totaal: Cel) =>
      asMeasured(eerste === undefined || maand < eerste ? rijen.map(() => computed(ONBEKEND)) : rijen, totaal, gemeten);
    if (bron.thema === "amvCoa") {
      const { rijen, totaal } = computeAmvCoa(tabel, coa, datum);
      const opgave = { rijen: rijen.map((r) => r.cellen.opgave.cijfer), totaal: totaal.cellen.opgave.cijfer };
      return { datum, ...measured(rijen.map((r) => r.cellen[bron.kolom]), totaal.cellen[bron.kolom]), opgave };
    }
    const pick = (c: AsielCellen, soort: "regulier" | "amv" | "noodopvang") => (soort === "regulier" ? c.regulier.get(datum)! : c[soort]);
    switch (bron.kolom) {
      case "opgave":
      case "opgaveAmv":
        return { datum, rijen: [], totaal: pick(tabel.opgave, bron.kolom === "opgave" ? "regulier" : "amv"), opgave: null };
      case "verschil":
        return { datum, ...measured([], pick(tabel.verschil, "regulier")), opgave: null };
      default: {
        const { kolom } = bron;
        return { datum, ...measured(tabel.gemeenten.map((g) => pick(g.cellen, kolom)), pick(tabel.totaal, kolom)), opgave: { rijen: null, totaal: pick(tabel.opgave, kolom).cijfer } };
      }
    }
  };
}

function snijAmvCoaOpgave(invoer: ReeksInvoer, keuze: Keuze): Snijder {
  const rows = perPeriode(invoer, "amvCoa");
  return (jaar) => {
    const own = rows.get(jaar) ?? [];
    const datum = moment(jaar, own, keuze);
    const { rijen, totaal } = computeAmvCoa(computeAsiel(invoer.provincie.code, invoer.gemeenten, [], [], [], datum, keuze.opties, [datum]), own, datum);
    return { datum, rijen: rijen.map((r) => r.cellen.opgave), totaal: totaal.cellen.opgave, opgave: null };
  };
}

function snijInwoners(invoer: ReeksInvoer, keuze: Keuze): Snijder {
  const inwoners = invoer.waarnemingen.filter((w) => w.thema === "algemeen" && w.indicator === "inwoners");
  return (jaar) => {
    const figures = readFigures("algemeen", inwoners.filter((w) => w.periode.startsWith(`${jaar}-`) && firstDay(w.periode) <= keuze.peildatum), keuze.peildatum);
    const rijen = invoer.gemeenten.map((g) => figures.stock("inwoners", g.code));
    return { datum: einde(jaar, keuze), rijen, totaal: computed(columnTotal(rijen.map((c) => c.cijfer))), opgave: null };
  };
}

/**
 * How to cut through the figures of an indicator: per period the cells of the table at that moment. A period that was not
 * measured has no figure, also where the table would show an older one.
 */
export function snijderVan(invoer: ReeksInvoer, bron: Reeksbron, keuze: Keuze): Snijder {
  switch (bron.thema) {
    case "vergunninghouders":
      return snijVergunninghouders(invoer, bron.kolom, keuze);
    case "oekraine":
      return snijOekraine(invoer, bron.kolom, keuze);
    case "amvNidos":
      return snijAmvNidos(invoer, bron.kolom, keuze);
    case "amvCoa":
      return bron.kolom === "opgave" ? snijAmvCoaOpgave(invoer, keuze) : snijAsiel(invoer, bron, keuze);
    case "asiel":
      return snijAsiel(invoer, bron, keuze);
    case "algemeen":
      return snijInwoners(invoer, keuze);
  }
}
