import { leesMaandcijfers } from "@/lib/domain/belofte";
import { findKader, kaderOp, type Beleidskader } from "@/lib/domain/beleidskader";
import { geldendeRedenen, geldendeTrede, geldendPlan, vanSoort, type Dossierstuk } from "@/lib/domain/dossier";
import type { Toezicht, Toezichtrij } from "@/lib/domain/toezicht";
import { laatsteVersies } from "@/lib/domain/versie";
import type { Gebied, Waarneming } from "@/lib/domain/waarneming";
import { formatDatum } from "@/lib/format";
import { DOSSIERSOORT, KRINGNAAM } from "@/lib/texts/dossier";
import { leesPlanverloop, viewBelofte, type BelofteView } from "./belofte";
import { viewAfspraken, type Afspraakregel } from "./dossierafspraken";
import { viewDossierfeiten, type Dossierfeit } from "./dossierfeiten";
import { dossierlead } from "./dossierlead";
import { standVan, viewStukgeschiedenis, zegStuk, zegTrede } from "./dossierstuk";
import { viewTijdlijn, type Tijdlijn } from "./dossiertijdlijn";
import { Noten } from "./noten";
import { viewVergunninghouders } from "./vergunninghouders";
import { alsZin, bronregel, type Versieregel } from "./versies";

/** A note of the province, or something else that stands as a text of its own. */
export interface Dossiertekst {
  readonly sleutel: string;
  readonly kop: string;
  readonly tekst: string;
  readonly bronregel: string;
}

/** A decision on the trede: each one stays, also when it lapsed. */
export interface Tredebesluit extends Dossiertekst {
  readonly motivatie: string;
  readonly ladder: string;
  readonly vervallen: boolean;
  /** every version, when it was changed after it was recorded; else empty */
  readonly versies: readonly Versieregel[];
}

/** The ladder as it is shown, with the step on which the gemeente stands. */
export interface LadderView {
  readonly naam: string;
  readonly treden: readonly { readonly naam: string; readonly uitleg: string; readonly hier: boolean }[];
  /** which step is marked, or why none is */
  readonly zin: string;
}

/** The dossier of one gemeente. */
export interface DossierView {
  readonly naam: string;
  readonly lead: string;
  readonly feiten: readonly Dossierfeit[];
  readonly belofte: BelofteView;
  readonly afspraken: readonly Afspraakregel[];
  readonly tijdlijn: Tijdlijn;
  /** by who reads them; those that nobody wrote are left out */
  readonly notities: readonly { readonly kring: string; readonly notities: readonly Dossiertekst[] }[];
  /** null for the gemeente: the ladder is the province's */
  readonly ladder: LadderView | null;
  /** the latest first */
  readonly tredes: readonly Tredebesluit[];
  readonly redenen: readonly Dossiertekst[];
  /** what lapsed, for whoever keeps the dossier */
  readonly vervallen: readonly Dossiertekst[];
  readonly bronregel: string;
}

export interface Dossiervraag {
  readonly gebied: Gebied;
  readonly provincie: string;
  /** every version that the reader may see, oldest first */
  readonly versies: readonly Dossierstuk[];
  /** the last version of each */
  readonly stukken: readonly Dossierstuk[];
  readonly kaders: readonly Beleidskader[];
  readonly toezicht: Toezicht;
  readonly rij: Toezichtrij;
  readonly historie: readonly Waarneming[];
  /** of the figures */
  readonly peildatum: string;
  /** the peildatum that was chosen; null = none */
  readonly gekozen: string | null;
  /** the date up to which the dossier is told */
  readonly opDatum: string;
  /** true for the province, which sees the ladder too */
  readonly provinciaal: boolean;
  /** address of the chart's files */
  readonly adres: string;
}

const tekst = (stuk: Dossierstuk, kop: string, t: string): Dossiertekst => ({ sleutel: stuk.sleutel, kop, tekst: t, bronregel: bronregel(stuk) });

function ladder(kaders: readonly Beleidskader[], besluit: Dossierstuk<"trede"> | undefined, naam: string, op: string): LadderView {
  const kader = besluit ? findKader(kaders, besluit.inhoud.kader) : kaderOp(kaders, op);
  const hier = besluit?.inhoud.trede ?? null;
  const zin = !besluit
    ? `Op welke trede ${naam} staat, is niet vastgelegd. Daarom is er geen trede gemarkeerd.`
    : hier === null
      ? `${naam} staat niet op de ladder, volgens het besluit van ${formatDatum(besluit.datum)}.`
      : `${naam} staat op ${zegTrede(besluit, kaders)}, volgens het besluit van ${formatDatum(besluit.datum)}.`;
  return {
    naam: kader ? `${kader.naam}, versie ${kader.versie}` : `Versie ${besluit?.inhoud.kader} van de ladder was toen niet bekend`,
    treden: (kader?.treden ?? []).map((t, i) => ({ ...t, hier: i + 1 === hier })),
    zin,
  };
}

function tredes(versies: readonly Dossierstuk[], kaders: readonly Beleidskader[], gekozen: string | null): readonly Tredebesluit[] {
  const alle = gekozen === null ? versies : versies.filter((v) => v.peildatum <= gekozen);
  const laatste = vanSoort(laatsteVersies(alle, null), "trede");
  return [...laatste].sort((a, b) => (a.datum < b.datum ? 1 : a.datum > b.datum ? -1 : b.id - a.id)).map((t) => {
    const eigen = alle.filter((v) => v.sleutel === t.sleutel);
    const kader = findKader(kaders, t.inhoud.kader);
    return {
      ...tekst(t, formatDatum(t.datum), zegStuk(t, kaders)),
      motivatie: t.inhoud.motivatie, vervallen: t.vervallen,
      ladder: `Ladder: ${kader ? `${kader.naam}, versie ${kader.versie}` : `versie ${t.inhoud.kader}`}.`,
      versies: eigen.length > 1 ? viewStukgeschiedenis(eigen, kaders, alle) : [],
    };
  });
}

/** Everything that the page of a dossier shows. */
export function viewDossier(vraag: Dossiervraag): DossierView {
  const { gebied: { naam, code }, versies, stukken, kaders, toezicht: { tabel }, rij, historie, peildatum, gekozen, opDatum, provinciaal, adres } = vraag;
  const halfjaar = tabel.periode?.periode ?? null;
  const plan = geldendPlan(stukken, opDatum);
  const verloop = leesPlanverloop(plan, leesMaandcijfers(historie, code, peildatum), peildatum);
  const bron = viewVergunninghouders(tabel, vraag.provincie, new Noten()).tabel.bronregel;
  const notities = vanSoort(stukken, "notitie");
  return {
    naam,
    lead: dossierlead(rij, halfjaar, plan, verloop),
    feiten: viewDossierfeiten(rij, tabel, stukken, kaders, opDatum),
    belofte: viewBelofte(plan, verloop, { naam, halfjaar, tempo: rij.tempo, adres, bronregel: bron }),
    afspraken: viewAfspraken(stukken, versies, opDatum),
    tijdlijn: viewTijdlijn(rij, tabel, stukken, kaders, opDatum),
    notities: (["provincie", "vertrouwelijk"] as const).flatMap((kring) => {
      const eigen = notities.filter((n) => n.kring === kring).reverse();
      return eigen.length === 0 ? [] : [{ kring: KRINGNAAM[kring], notities: eigen.map((n) => tekst(n, formatDatum(n.datum), n.inhoud.tekst)) }];
    }),
    ladder: provinciaal ? ladder(kaders, geldendeTrede(stukken, opDatum), naam, opDatum) : null,
    tredes: tredes(versies, kaders, gekozen),
    redenen: geldendeRedenen(stukken, opDatum).map((r) => tekst(r, `${formatDatum(r.datum)}, ${standVan(r)}`, r.inhoud.tekst)),
    vervallen: laatsteVersies(versies, gekozen).filter((v) => v.vervallen && v.soort !== "trede").map((v) => tekst(v, `${DOSSIERSOORT[v.soort].naam}, ${formatDatum(v.datum)}`, alsZin(zegStuk(v, kaders, stukken)))),
    bronregel: bron,
  };
}
