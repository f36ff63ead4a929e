import { computeAsiel } from "@/lib/domain/asiel";
import { computeAmvNidos } from "@/lib/domain/amv-nidos";
import type { Blad } from "@/lib/domain/blad";
import { NVT, ONBEKEND, type Cijfer } from "@/lib/domain/cijfer";
import { computeOekraine } from "@/lib/domain/oekraine";
import { isDatum } from "@/lib/domain/periode";
import type { StandInvoer } from "@/lib/domain/stand";
import { overlayInvoer, type Celcijfer } from "@/lib/domain/overlay";
import { columnTotal } from "@/lib/domain/tabel";
import { computeVergunninghouders } from "@/lib/domain/vergunninghouders";
import { formatDatum } from "@/lib/format";
import { opgaveMelding, periodeMelding } from "./bron";
import { aantal, describeMissing, onvolledig, oordeel, saldo, verschil } from "./cel";
import type { CelView, KolomView } from "./tabel";

/** A computed figure of a sheet, with what it was before anyone typed. */
export interface Berekendecel {
  readonly cel: CelView;
  /** small words below it: `opgave 2.170`, `was 2.751` */
  readonly sub?: string;
}

/** A row below the sheet. */
export interface Totaalrij {
  readonly id: string;
  readonly kop: string;
  /** per input column, then per computed column */
  readonly cellen: readonly (Berekendecel & { readonly kop: string })[];
}

/** What the stand van zaken will say of this sheet once it is saved. */
export interface Bladcijfers {
  readonly kolommen: readonly KolomView[];
  /** per row of the sheet, in the order of `kolommen` */
  readonly rijen: ReadonlyMap<string, readonly Berekendecel[]>;
  readonly voet: readonly Totaalrij[];
  /** why a computed figure is missing, or is of another period, as the stand says it */
  readonly meldingen: readonly string[];
}

type Pair = readonly [nu: Cijfer, was: Cijfer];

const same = ([nu, was]: Pair) => JSON.stringify(nu) === JSON.stringify(was);
const total = (pair: Pair, rows: readonly Cijfer[], show: (c: Cijfer, extra: Partial<CelView>) => CelView = aantal): Berekendecel => ({
  cel: show(pair[0], onvolledig(pair[0], describeMissing(rows, "gemeente", "gemeenten"))),
  ...(!same(pair) && { sub: `was ${show(pair[1], {}).tekst}` }),
});

/**
 * The totals and differences of a sheet as the stand will show them, with the figures typed so far. The formulas are those of
 * the stand; a cell without a figure of its own counts with what the stand has for it.
 * @param getypt the peildatum in the form, right or wrong
 */
export function computeBladcijfers(blad: Blad, cijfers: readonly Celcijfer[], getypt: string): Bladcijfers {
  const peildatum = isDatum(getypt) ? getypt : blad.peildatum;
  const at = peildatum > blad.standOp ? peildatum : blad.standOp;
  const [nu, was] = [overlayInvoer(blad, cijfers, peildatum), blad.stand];
  switch (blad.thema) {
    case "oekraine":
      return oekraine(blad, nu, was, at);
    case "amvNidos":
      return amvNidos(blad, nu, was, at);
    case "vergunninghouders":
      return vergunninghouders(blad, cijfers, nu, was, at);
    case "asiel":
      return asiel(nu, was, at);
  }
}

/** What is not known at the date of the sheet may be known of a later one: the words of the stand, with that date. */
const gezegdOp = (at: string, meldingen: readonly string[]) => meldingen.map((m) => `Op ${formatDatum(at)}: ${m.charAt(0).toLowerCase()}${m.slice(1)}`);

function voetrij(blad: Blad, invoer: readonly Berekendecel[], berekend: readonly KolomView[], totals: readonly Berekendecel[]): Totaalrij {
  return {
    id: "totaal",
    kop: `Totaal ${blad.provincie.naam}`,
    cellen: [...invoer.map((c, i) => ({ kop: blad.kolommen[i]!.label, ...c })), ...totals.map((c, i) => ({ kop: berekend[i]!.kop, ...c }))],
  };
}

const opgaveSub = (opgave: Cijfer) => `opgave ${aantal(opgave).tekst}`;

function oekraine(blad: Blad, nu: StandInvoer, was: StandInvoer, at: string): Bladcijfers {
  const [tabel, voorheen] = [nu, was].map((s) => computeOekraine(s.gemeenten, s.waarnemingen, at)) as [ReturnType<typeof computeOekraine>, ReturnType<typeof computeOekraine>];
  const kolommen: KolomView[] = [{ id: "verschil", kop: "Verschil", sub: "met opgave", afgeleid: true }, { id: "snijverlies", kop: "Snijverlies", sub: "berekend", afgeleid: true }];
  type Kolom = keyof typeof tabel.totaal.cellen;
  const totaal = (k: Kolom, show?: typeof aantal) => total([tabel.totaal.cellen[k].cijfer, voorheen.totaal.cellen[k].cijfer], tabel.rijen.map((r) => r.cellen[k].cijfer), show);
  return {
    kolommen,
    rijen: new Map(tabel.rijen.map((r) => [r.gebied.code, [{ cel: verschil(r.cellen.verschil.cijfer), sub: opgaveSub(r.cellen.opgave.cijfer) }, { cel: saldo(r.cellen.snijverlies.cijfer) }]])),
    voet: [voetrij(blad, blad.kolommen.map((k) => totaal(k.code as Kolom)), kolommen, [totaal("verschil", verschil), totaal("snijverlies", saldo)])],
    meldingen: gezegdOp(at, opgaveMelding(tabel.opgave)),
  };
}

function amvNidos(blad: Blad, nu: StandInvoer, was: StandInvoer, at: string): Bladcijfers {
  const [tabel, voorheen] = [nu, was].map((s) => computeAmvNidos(s.gemeenten, s.waarnemingen, at)) as [ReturnType<typeof computeAmvNidos>, ReturnType<typeof computeAmvNidos>];
  const kolommen: KolomView[] = [{ id: "totaal", kop: "Totaal", sub: "realisatie + te verwachten", afgeleid: true }, { id: "verschil", kop: "Verschil", sub: "met opgave", afgeleid: true }];
  type Kolom = keyof typeof tabel.totaal.cellen;
  const missing = (cijfer: Cijfer) => onvolledig(cijfer, cijfer.staat === "waarde" && cijfer.onvolledig?.includes("pm") ? "een deel is pm" : "een deel ontbreekt");
  const totaal = (k: Kolom, show?: typeof aantal) => total([tabel.totaal.cellen[k].cijfer, voorheen.totaal.cellen[k].cijfer], tabel.rijen.map((r) => r.cellen[k].cijfer), show);
  return {
    kolommen,
    rijen: new Map(
      tabel.rijen.map(({ gebied, cellen: c }) => [
        gebied.code,
        [{ cel: aantal(c.totaal.cijfer, missing(c.totaal.cijfer)) }, { cel: verschil(c.verschil.cijfer), sub: opgaveSub(c.opgave.cijfer) }],
      ]),
    ),
    voet: [voetrij(blad, blad.kolommen.map((k) => totaal(k.code as Kolom)), kolommen, [totaal("totaal"), totaal("verschil", verschil)])],
    meldingen: gezegdOp(at, periodeMelding(tabel.periode, "opgave")),
  };
}

const VOORSPRONG = { achter: "voorsprong", voor: "", gelijk: "" } as const;

/** What is left counts the other way round: negative is a voorsprong. */
function nogTeDoen(cijfer: Cijfer, extra: Partial<CelView> = {}): CelView {
  const meaning = oordeel(cijfer, VOORSPRONG);
  return saldo(cijfer, { ...extra, ...(meaning?.richting === "achter" && { oordeel: { richting: "voor", woord: meaning.woord } }) });
}

function vergunninghouders(blad: Blad, getypt: readonly Celcijfer[], nu: StandInvoer, was: StandInvoer, at: string): Bladcijfers {
  const compute = (s: StandInvoer) => computeVergunninghouders(s.gemeenten, s.waarnemingen, at);
  const [tabel, voorheen] = [compute(nu), compute(was)];
  const halfjaar = tabel.periode?.periode;
  const kolommen: KolomView[] = [
    { id: "gerealiseerd", kop: "In het halfjaar", ...(halfjaar && { sub: halfjaar }), afgeleid: true },
    { id: "nogTeRealiseren", kop: "Nog te realiseren", sub: "berekend", afgeleid: true },
  ];
  type Kolom = "gerealiseerd" | "nogTeRealiseren";
  const months = (rij: (typeof tabel.rijen)[number]) => describeMissing([...rij.maanden.values()].map((c) => c.cijfer), "maand", "maanden");
  const totaal = (k: Kolom, show?: typeof aantal) => total([tabel.totaal.cellen[k].cijfer, voorheen.totaal.cellen[k].cijfer], tabel.rijen.map((r) => r.cellen[k].cijfer), show);
  // the month's own total needs no half-year: it is there before the taakstelling is known
  const stored = blad.cellen.map((c) => c.opgeslagen?.cijfer ?? ONBEKEND);
  const typed = blad.cellen.map((c, i) => getypt.find((g) => g.rij === c.rij)?.cijfer ?? stored[i]!);
  return {
    kolommen,
    rijen: new Map(
      tabel.rijen.map((rij) => {
        const { gerealiseerd, nogTeRealiseren, totaalTeRealiseren } = rij.cellen;
        return [
          rij.gebied.code,
          [
            { cel: aantal(gerealiseerd.cijfer, onvolledig(gerealiseerd.cijfer, months(rij))), sub: `van ${aantal(totaalTeRealiseren.cijfer).tekst}` },
            { cel: nogTeDoen(nogTeRealiseren.cijfer, onvolledig(nogTeRealiseren.cijfer, months(rij))) },
          ],
        ];
      }),
    ),
    voet: [
      voetrij(blad, [total([columnTotal(typed), columnTotal(stored)], typed)], kolommen, [totaal("gerealiseerd"), totaal("nogTeRealiseren", nogTeDoen)]),
    ],
    meldingen: gezegdOp(at, periodeMelding(tabel.periode, "taakstelling")),
  };
}

/** Asiel has no figure per phase to compute: below the sheet stands what the columns of its table become. */
function asiel(nu: StandInvoer, was: StandInvoer, at: string): Bladcijfers {
  const compute = (s: StandInvoer) => computeAsiel(s.provincie.code, s.gemeenten, s.locaties, s.waarnemingen, s.standen, at, "met", []);
  const [tabel, voorheen] = [compute(nu), compute(was)];
  const row = (id: string, kop: string, pick: (c: typeof tabel.totaal) => { readonly cijfer: Cijfer }): Totaalrij => {
    const { cel, sub } = total([pick(tabel.totaal).cijfer, pick(voorheen.totaal).cijfer], tabel.gemeenten.map((g) => pick(g.cellen).cijfer));
    const opgave = pick(tabel.opgave).cijfer;
    const tegen = opgave.staat === "waarde" ? verschil(pick(tabel.verschil).cijfer) : undefined;
    const words = [...(tegen?.oordeel ? [`${tegen.oordeel.woord} ${tegen.tekst} bij ${opgaveSub(opgave)}`] : []), ...(sub === undefined ? [] : [sub])];
    return { id, kop, cellen: [{ kop: "Plaatsen", cel, ...(words.length > 0 && { sub: words.join(", ") }) }] };
  };
  return {
    kolommen: [],
    rijen: new Map(),
    voet: [
      ...tabel.capaciteitsdata.map((d) => row(`regulier-${d}`, `Regulier op ${formatDatum(d)}`, (c) => c.regulier.get(d) ?? { cijfer: NVT })),
      row("amv", "Amv, waarvan", (c) => c.amv),
      row("noodopvang", "Noodopvang", (c) => c.noodopvang),
    ],
    meldingen: gezegdOp(at, opgaveMelding(tabel.opgaveDatum)),
  };
}
