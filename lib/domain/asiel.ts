import { NVT, ONBEKEND, subtract, sum, waarde, type Cijfer } from "./cijfer";
import { capaciteitOf, einde, isNietGeeindigd, knownLocaties, teltOp, type Fase, type Locatie, type Opties, type Soort } from "./locatie";
import { applicableOpgave, opgaveFor, type GeldendeOpgave } from "./opgave";
import { yearBefore } from "./periode";
import { columnTotal } from "./tabel";
import { computed, newestPeildatum, readFigures, type Cel, type Gebied, type Waarneming } from "./waarneming";

/** The cells of a row of the table "Asiel", places. */
export interface AsielCellen {
  /** reguliere capacity per shown date */
  readonly regulier: ReadonlyMap<string, Cel>;
  /** "waarvan": within the places of its location, never added to regulier */
  readonly amv: Cel;
  readonly noodopvang: Cel;
}

export interface AsielLocatieRij {
  readonly locatie: Locatie;
  readonly cellen: AsielCellen;
}

export interface AsielGemeente {
  readonly gebied: Gebied;
  /** the listed locations, in the papers' order */
  readonly locaties: readonly AsielLocatieRij[];
  /** the gemeente's subtotal; all nvt when it never had a location */
  readonly cellen: AsielCellen;
}

export interface AsielTabel {
  readonly peildatum: string | null;
  readonly opties: Opties;
  /** the dates at which reguliere capacity is shown, in the order of the stand */
  readonly capaciteitsdata: readonly string[];
  readonly opgaveDatum: GeldendeOpgave | null;
  readonly gemeenten: readonly AsielGemeente[];
  readonly totaal: AsielCellen;
  /** per province; noodopvang has no opgave: nvt */
  readonly opgave: AsielCellen;
  /** total − opgave: negative is a tekort */
  readonly verschil: AsielCellen;
}

/** The dates that a stand shows, from a peildatum on. */
export interface Standdata {
  readonly peildatum: string;
  readonly versie: number;
  readonly capaciteitsdata: readonly string[];
}

function mapCellen(data: readonly string[], f: (pick: (c: AsielCellen) => Cel, soort: Soort) => Cel): AsielCellen {
  return {
    regulier: new Map(data.map((d) => [d, f((c) => c.regulier.get(d)!, "regulier")])),
    amv: f((c) => c.amv, "amv"),
    noodopvang: f((c) => c.noodopvang, "noodopvang"),
  };
}

/** The places of one kind at a location: the sum of the phases that count; none that counts is nvt. */
export function locatieCel(fasen: readonly Fase[], soort: Soort, counts: (f: Fase) => boolean): Cel {
  const counted = fasen.filter((f) => f.soort === soort && counts(f));
  if (counted.length === 0) return computed(NVT);
  const herkomst = counted.reduce((a, b) => (b.peildatum > a.peildatum ? b : a));
  return { cijfer: sum(counted.map(capaciteitOf)), herkomst };
}

/** A gemeente's subtotal of one kind: with a location it has 0 of a kind of which no phase counts; one that never had a location has nvt. */
export function gemeenteCijfer(hasLocatie: boolean, cijfers: readonly Cijfer[]): Cijfer {
  return cijfers.every((c) => c.staat === "nvt") ? (hasLocatie ? waarde(0) : NVT) : sum(cijfers);
}

/** Listed are locations with a phase that counts at a shown date, has not ended at the peildatum, or ended in the twelve months before it. */
function isListed(locatie: Locatie, data: readonly string[], peildatum: string, opties: Opties): boolean {
  return locatie.fasen.some((f) => {
    const end = einde(f, opties);
    return end === null || end >= yearBefore(peildatum) || data.some((d) => teltOp(f, d, opties));
  });
}

function computeGemeente(gebied: Gebied, known: readonly Locatie[], data: readonly string[], peildatum: string, opties: Opties): AsielGemeente {
  const own = known.filter((l) => l.gebied === gebied.code).sort((a, b) => a.volgorde - b.volgorde);
  const locaties = own
    .filter((l) => isListed(l, data, peildatum, opties))
    .map((locatie) => ({
      locatie,
      cellen: {
        regulier: new Map(data.map((d) => [d, locatieCel(locatie.fasen, "regulier", (f) => teltOp(f, d, opties))])),
        amv: locatieCel(locatie.fasen, "amv", (f) => isNietGeeindigd(f, peildatum, opties)),
        noodopvang: locatieCel(locatie.fasen, "noodopvang", (f) => isNietGeeindigd(f, peildatum, opties)),
      },
    }));
  return { gebied, locaties, cellen: mapCellen(data, (pick) => computed(gemeenteCijfer(own.length > 0, locaties.map((l) => pick(l.cellen).cijfer)))) };
}

/**
 * The dates at which a stand shows capacity: those of the stand, else of the last earlier one; with none, the peildatum and
 * the date of the opgave.
 */
export function capaciteitsdataOf(standen: readonly Standdata[], peildatum: string, opgave: GeldendeOpgave | null): readonly string[] {
  const latest = standen
    .filter((s) => s.peildatum <= peildatum)
    .reduce<Standdata | null>((a, b) => (a === null || b.peildatum > a.peildatum || (b.peildatum === a.peildatum && b.versie > a.versie) ? b : a), null);
  return latest?.capaciteitsdata ?? [...new Set([peildatum, ...(opgave ? [opgave.datum] : [])])];
}

/**
 * The table for a stand at `peildatum`: gemeenten in their order, locations in the papers' order.
 * @param keuze dates chosen by the reader; empty = those of the stand
 */
export function computeAsiel(
  provincie: string,
  gemeenten: readonly Gebied[],
  locaties: readonly Locatie[],
  waarnemingen: readonly Waarneming[],
  standen: readonly Standdata[],
  peildatum: string,
  opties: Opties,
  keuze: readonly string[],
): AsielTabel {
  const figures = readFigures("asiel", waarnemingen.filter((w) => w.gebied === provincie), peildatum);
  const opgaven = figures.all("opgave");
  const opgaveDatum = applicableOpgave(opgaven.length > 0 ? opgaven : figures.all("opgaveAmv"), peildatum);
  const data = keuze.length > 0 ? keuze : capaciteitsdataOf(standen, peildatum, opgaveDatum);
  const known = knownLocaties(locaties, peildatum);
  const perGemeente = gemeenten.map((g) => computeGemeente(g, known, data, peildatum, opties));

  const due = (indicator: "opgave" | "opgaveAmv"): Cel => {
    const w = opgaveFor(figures.all(indicator), provincie, opgaveDatum);
    return w ? { cijfer: w.cijfer, herkomst: w } : computed(ONBEKEND);
  };
  const totaal = mapCellen(data, (pick) => computed(columnTotal(perGemeente.map((g) => pick(g.cellen).cijfer))));
  const opgave = mapCellen(data, (_, soort) => (soort === "noodopvang" ? computed(NVT) : due(soort === "amv" ? "opgaveAmv" : "opgave")));
  return {
    peildatum: newestPeildatum(perGemeente.flatMap((g) => g.locaties.flatMap((l) => l.locatie.fasen.map((f) => ({ cijfer: capaciteitOf(f), herkomst: f }))))),
    opties,
    capaciteitsdata: data,
    opgaveDatum,
    gemeenten: perGemeente,
    totaal,
    opgave,
    verschil: mapCellen(data, (pick) => computed(subtract(pick(totaal).cijfer, pick(opgave).cijfer))),
  };
}
