import { derive, numberOf, NVT, tekenVan, type Cijfer } from "@/lib/domain/cijfer";
import { firstDay, lastDay, monthsOf, nextDay } from "@/lib/domain/periode";
import { halfjarenAchter, isAflopend, rangschik, type Rangschikking, type Toezicht, type Toezichtrij } from "@/lib/domain/toezicht";
import { monthFigures, type Tempo } from "@/lib/domain/vergunninghouders";
import type { Gebied } from "@/lib/domain/waarneming";
import { formatAantalInWoorden, formatDatumKort, formatGetal, formatMaandnaam, formatOpsomming } from "@/lib/format";
import { standUrl, type LezerKeuze } from "@/lib/schemas/stand-keuze";
import type { Toezichtkeuze, Toon } from "@/lib/schemas/toezicht-keuze";
import { RANGSCHIKKING, TOONZIN } from "@/lib/texts/toezicht";
import { dossierUrl } from "./adres";
import { aantal, decimaal, describeMissing, gemerkt, onvolledig, oordeel } from "./cel";
import { plain } from "./kort";
import { Noten } from "./noten";
import { celIn } from "./rij";
import type { CelView, TabelView } from "./tabel";
import { toezichtlead } from "./toezichtlead";
import { uitlegUrl } from "./uitlegadres";
import { viewVergunninghouders } from "./vergunninghouders";

export interface Toezichtkolom {
  readonly id: Rangschikking;
  readonly kop: string;
  /** date or half-year; empty when there is none to say */
  readonly sub: string;
  /** address of what it means */
  readonly uitleg: string;
  /** how the rows go by it; null when they go by another */
  readonly gesorteerd: "ascending" | "descending" | null;
}

/** A figure, and what it says beside itself. */
export interface Toezichtcel {
  readonly cel: CelView;
  /** a line each */
  readonly sub?: readonly string[];
}

export interface Toezichtregel {
  readonly id: string;
  readonly naam: string;
  /** null for the province */
  readonly href: string | null;
  /** in the order of the columns */
  readonly cellen: readonly Toezichtcel[];
  /** the prognose at the fastest and at the slowest month so far */
  readonly marge: { readonly snelste: Cijfer; readonly traagste: Cijfer };
  /** of the closings in a row behind: since when, whether it can be more, and whether the last one is our own count */
  readonly achter: { readonly sinds: string | null; readonly minstens: boolean; readonly eigenTelling: boolean } | null;
}

/** The page and the file: the same rows in the same order. */
export interface ToezichtView {
  readonly provincie: string;
  /** what the gedeputeerde wants to know in ten seconds */
  readonly lead: string;
  readonly halfjaar: string | null;
  /** `2024-II, met cijfers tot en met augustus`; empty while no half-year is shown */
  readonly voortgang: string;
  /** the chosen order in words */
  readonly volgorde: string;
  readonly kolommen: readonly Toezichtkolom[];
  readonly rijen: readonly Toezichtregel[];
  readonly totaal: Toezichtregel;
  /** instead of rows, when the filter leaves none */
  readonly leeg: string;
  readonly meldingen: readonly string[];
  /** how the prognose was made; empty while there is none, or once the half-year is over */
  readonly toelichting: string;
  readonly bronregel: string;
}

/** Columns of the table of vergunninghouders, by what they rank on here. */
const UIT_TABEL = { achterstand: "standBegin", taakstelling: "taakstelling", gerealiseerd: "gerealiseerd", nog: "nogTeRealiseren", deel: "percentageTotaal" } as const;
type Tempokolom = Exclude<Rangschikking, keyof typeof UIT_TABEL | "halfjaren">;

const UITLEG: Readonly<Record<Rangschikking, string>> = {
  ...UIT_TABEL, gerealiseerd: "gerealiseerdTotNu", schema: "opSchema", nodig: "nodigPerMaand", gehaald: "gemiddeldPerMaand", prognose: "prognose", halfjaren: "halfjarenAchter",
};
/** From the start of the half-year to its end. */
const KOLOMMEN: readonly Rangschikking[] = ["achterstand", "taakstelling", "gerealiseerd", "nog", "schema", "deel", "nodig", "gehaald", "prognose", "halfjaren"];

const SCHEMA = { achter: "achter", voor: "voor", gelijk: "op schema" };
/** Where the half-year ends, in words. */
export const EINDE = { achter: "te kort", voor: "voorsprong", gelijk: "precies uit" };

/** Its sign, so that what floating point leaves of nothing is nothing. */
const richting = (cijfer: Cijfer): Cijfer => derive([cijfer], () => tekenVan(cijfer));

const TEMPO: Readonly<Record<Tempokolom, (tempo: Tempo) => CelView>> = {
  schema: ({ opSchema }) => metOordeel(opSchema, oordeel(richting(opSchema), SCHEMA)),
  nodig: ({ nodigPerMaand }) => decimaal(nodigPerMaand, {}, 2),
  gehaald: ({ gemiddeldPerMaand }) => decimaal(gemiddeldPerMaand, {}, 2),
  prognose: ({ prognose }) => metOordeel(prognose, oordeel(derive([richting(prognose)], (n) => -n), EINDE)),
};

function metOordeel(cijfer: Cijfer, woord: CelView["oordeel"]): CelView {
  return decimaal(cijfer, woord && { oordeel: woord }, 2);
}

/** `te kort 82`, `voorsprong 30`, `precies uit`: the word says what the sign would. */
function aanHetEinde(cijfer: Cijfer): string {
  const [teken, n] = [tekenVan(cijfer), numberOf(cijfer)];
  if (teken === null || n === null) return "onbekend";
  return teken === 0 ? EINDE.gelijk : `${teken > 0 ? EINDE.achter : EINDE.voor} ${formatGetal(Math.abs(n), 2)}`;
}

/** The range of a prognose in words; none while there is none, or once the half-year is over. */
function marge({ maandenGeteld, prognose, prognoseBeste, prognoseSlechtste }: Tempo, maanden: number): readonly string[] {
  if (numberOf(prognose) === null || maandenGeteld === maanden) return [];
  return maandenGeteld === 1 ? ["één maand: nog geen marge"] : [`snelst: ${aanHetEinde(prognoseBeste)}`, `traagst: ${aanHetEinde(prognoseSlechtste)}`];
}

/** `minstens 1, sinds 2024-I`: for how many closings in a row. */
function halfjaren(rij: Toezichtrij): Toezichtcel {
  const { achter: { aantal: n, sinds, minstens }, sluitingen } = rij;
  const cel = aantal(halfjarenAchter(rij));
  const laatste = sluitingen[0];
  if (laatste === undefined) return { cel };
  const eigen = laatste.gepubliceerd ? "" : ", eigen telling";
  if (numberOf(cel.cijfer) === null) return { cel, sub: [`eind ${laatste.halfjaar} niet bekend`] };
  return n === 0 ? { cel, sub: [`eind ${laatste.halfjaar} geen achterstand${eigen}`] } : { cel: minstens ? { ...cel, tekst: `minstens ${n}` } : cel, sub: [`sinds ${sinds}${eigen}`] };
}

function kolom(id: Rangschikking, view: TabelView, halfjaar: string | null, keuze: Toezichtkeuze): Toezichtkolom {
  const found = id in UIT_TABEL ? view.kolommen.find((k) => k.id === UIT_TABEL[id as keyof typeof UIT_TABEL]) : undefined;
  const sub = (): string => {
    if (halfjaar === null) return "";
    const [begin, einde] = [firstDay(halfjaar), nextDay(lastDay(halfjaar))].map(formatDatumKort);
    switch (id) {
      case "achterstand": return `op ${begin}`;
      case "prognose": return `op ${einde}`;
      case "nog": case "deel": return "";
      default: return found?.sub ?? "";
    }
  };
  const gesorteerd = keuze.volgorde !== id ? null : isAflopend(id, keuze.richting) ? "descending" : "ascending";
  return { id, kop: RANGSCHIKKING[id].kop, sub: sub(), uitleg: uitlegUrl("vergunninghouders", UITLEG[id]), gesorteerd };
}

const IN_BEELD: Readonly<Record<Toon, (rij: Toezichtrij) => boolean | null>> = {
  alle: () => true,
  achter: ({ tempo }) => { const t = tekenVan(tempo.opSchema); return t === null ? null : t < 0; },
  tekort: ({ tempo }) => { const t = tekenVan(tempo.prognose); return t === null ? null : t > 0; },
};

interface Vraag {
  readonly provincie: Gebied;
  readonly keuze: Toezichtkeuze;
  /** the two clocks of the page, for the ways on */
  readonly stand: Pick<LezerKeuze, "peildatum" | "bekendOp">;
}

/** Who falls behind, in the order that was chosen; the province last, and never ranked. */
export function viewToezicht(toezicht: Toezicht, { provincie, keuze, stand }: Vraag): ToezichtView {
  const { tabel, rijen, totaal } = toezicht;
  const halfjaar = tabel.periode?.periode ?? null;
  const maanden = halfjaar === null ? [] : monthsOf(halfjaar);
  const geteld = totaal.tempo.maandenGeteld;
  const view = viewVergunninghouders(tabel, provincie.naam, new Noten()).tabel;

  const uitTabel = (rij: string, id: keyof typeof UIT_TABEL): CelView => {
    const cel = celIn(view, rij, UIT_TABEL[id]);
    return { ...plain(cel), ...(cel.geschiedenis !== undefined && { geschiedenis: cel.geschiedenis }), ...(cel.peildatum !== undefined && { peildatum: cel.peildatum }) };
  };
  const cel = (id: Rangschikking, rij: string, tempo: Tempo, mist: (c: Cijfer) => string | undefined, achter: Toezichtcel): Toezichtcel => {
    if (id === "halfjaren") return achter;
    if (id in UIT_TABEL) return { cel: gemerkt(uitTabel(rij, id as keyof typeof UIT_TABEL)) };
    const found = TEMPO[id as Tempokolom](tempo);
    const sub = id === "prognose" ? marge(tempo, maanden.length) : [];
    return { cel: gemerkt({ ...found, ...onvolledig(found.cijfer, mist(found.cijfer)) }), ...(sub.length > 0 && { sub }) };
  };

  const regel = (rij: Toezichtrij): Toezichtregel => {
    const { gebied: { code, naam }, tempo, sluitingen, achter } = rij;
    const eigen = tabel.rijen.find((r) => r.gebied.code === code)!;
    const maandcijfers = monthFigures(tabel, eigen.maanden).slice(0, tempo.maandenGeteld);
    return {
      id: code, naam, href: standUrl(dossierUrl(naam), stand),
      cellen: KOLOMMEN.map((id) => cel(id, code, tempo, () => describeMissing(maandcijfers, "maand", "maanden"), halfjaren(rij))),
      marge: { snelste: tempo.prognoseBeste, traagste: tempo.prognoseSlechtste },
      achter: { sinds: achter.sinds, minstens: achter.minstens, eigenTelling: sluitingen[0]?.gepubliceerd === false && numberOf(halfjarenAchter(rij)) !== null },
    };
  };
  const vanAlle = (id: Rangschikking) => (id in UIT_TABEL || id === "halfjaren" ? [] : rijen.map((r) => TEMPO[id as Tempokolom](r.tempo).cijfer));

  const zichtbaar = rijen.map((rij) => ({ rij, in: IN_BEELD[keuze.toon](rij) }));
  const getoond = rangschik(zichtbaar.filter((z) => z.in === true).map((z) => z.rij), keuze.volgorde, keuze.richting);
  const onbekend = zichtbaar.filter((z) => z.in === null).map((z) => z.rij.gebied.naam);
  const correcties = view.kolommen.some((k) => k.id === "correcties");
  return {
    provincie: provincie.naam,
    lead: toezichtlead(toezicht),
    halfjaar,
    voortgang: halfjaar === null ? "" : `${halfjaar}, ${geteld === 0 ? "nog zonder cijfers van een maand" : `met cijfers tot en met ${formatMaandnaam(maanden[geteld - 1]!)}`}`,
    volgorde: [
      keuze.toon === "alle" ? "" : `U ziet ${formatAantalInWoorden(getoond.length)} van de ${formatAantalInWoorden(rijen.length)} gemeenten: ${TOONZIN[keuze.toon].wie}.`,
      `Gesorteerd op ${RANGSCHIKKING[keuze.volgorde].naam}: ${RANGSCHIKKING[keuze.volgorde][keuze.richting]}.`,
    ].filter((s) => s !== "").join(" "),
    kolommen: KOLOMMEN.map((id) => kolom(id, view, halfjaar, keuze)),
    rijen: getoond.map(regel),
    totaal: {
      id: "totaal", naam: provincie.naam, href: null,
      cellen: KOLOMMEN.map((id) => cel(id, "totaal", totaal.tempo, () => describeMissing(vanAlle(id), "gemeente", "gemeenten"), { cel: aantal(NVT) })),
      marge: { snelste: totaal.tempo.prognoseBeste, traagste: totaal.tempo.prognoseSlechtste },
      achter: null,
    },
    leeg: getoond.length > 0 ? "" : TOONZIN[keuze.toon].geen,
    meldingen: [
      ...view.meldingen,
      ...(onbekend.length > 0 ? [`Van ${formatOpsomming(onbekend)} is het niet bekend: ${onbekend.length === 1 ? "deze gemeente staat" : "deze gemeenten staan"} er niet bij.`] : []),
      ...(correcties ? ["Correcties tellen mee in wat nog te realiseren is. U vindt ze in de stand van zaken."] : []),
    ],
    toelichting: geteld === 0 || geteld === maanden.length ? "" : "De prognose rekent voor elke maand die nog komt met het gemiddelde van de maanden tot nu. Snelst en traagst: als elke maand gaat als de snelste of de traagste tot nu.",
    bronregel: view.bronregel,
  };
}
