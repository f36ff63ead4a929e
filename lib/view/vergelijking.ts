import { numberOf, waarde, type Cijfer } from "@/lib/domain/cijfer";
import { isKwijtgeraakt, vergelijkCijfers, type Verandersoort } from "@/lib/domain/verandering";
import type { Opties } from "@/lib/domain/locatie";
import { formatDatum, formatGetal } from "@/lib/format";
import { VERANDERWOORD } from "@/lib/texts/veranderingen";
import { aantal } from "./cel";
import { kolomnaam } from "./kolomnaam";
import { plain } from "./kort";
import type { CelView, KolomView, RijgroepView, RijView, TabelView } from "./tabel";
import { metTeken } from "./verandering";

/**
 * Two sets of tables, cell by cell: what a page, a file and a sentence say of a change. It knows rows and columns by their ids, so any document
 * can be compared; only what it must know of the five tables is named below.
 */

/** When a table's figures were true, and over which half-year, year or opgave date it goes; null = not known. */
export interface Tabelmoment {
  readonly peildatum: string | null;
  readonly periode: string | null;
}

/** One side of a comparison. */
export interface Vergelijkzijde {
  /** `11 september 2024`, `PRT 11 september 2024` */
  readonly naam: string;
  /** where there is little room: `11-9-2024` */
  readonly kort: string;
  /** what it is: `vastgesteld`, `zoals nu bekend` */
  readonly status: string;
  readonly opties: Opties;
  readonly tabellen: readonly TabelView<string>[];
  /** of each table, by its id */
  readonly momenten: Readonly<Record<string, Tabelmoment>>;
}

/** One figure on both sides. */
export interface Celverschil {
  readonly rij: { readonly id: string; readonly kop: string; readonly soort: RijView["soort"]; /** the gemeente that a location is in */ readonly gemeente?: string };
  readonly kolom: { readonly id: string; readonly naam: string };
  /** CBS code of the gemeente that it is of; null of the province */
  readonly gebied: string | null;
  /** null = stands not there */
  readonly was: CelView | null;
  readonly nu: CelView | null;
  readonly soort: Verandersoort;
  /** new − old, unrounded; null where one of the two is no complete number */
  readonly verschil: number | null;
  /** `+39`, `−0,4 procentpunt`; empty without an amount */
  readonly bedrag: string;
  /** `meer`, `nu bekend: 40`, `niet meer geleverd` */
  readonly woord: string;
  readonly twijfel: "nieuw" | "opgelost" | "blijft" | null;
  /** follows from other figures: a total, a verschil, a percentage */
  readonly volgt: boolean;
  /** somebody has to know: the figure was lost, or is in doubt now */
  readonly letOp: boolean;
  /** what a reader must know beside it */
  readonly toelichting: readonly string[];
}

/** One table on both sides. */
export interface Tabelvergelijking {
  readonly id: string;
  readonly titel: string;
  readonly was: Tabelmoment;
  readonly nu: Tabelmoment;
  /** why its figures say nothing of each other; `url` leads on */
  readonly nietVergeleken: { readonly reden: string; readonly url?: string } | null;
  /** columns that stand on one side only and are no figures of their own */
  readonly meldingen: readonly string[];
  /** what matters first */
  readonly verschillen: readonly Celverschil[];
  /** in the order of the table */
  readonly gelijk: readonly Celverschil[];
}

export type Zijdekop = Pick<Vergelijkzijde, "naam" | "kort" | "status" | "opties">;

export interface Vergelijking {
  readonly was: Zijdekop;
  readonly nu: Zijdekop;
  readonly tabellen: readonly Tabelvergelijking[];
}

/** Tables that count anew each half-year or year: over another one their figures say nothing of each other. */
const PERIODE: Readonly<Record<string, string>> = { vergunninghouders: "halfjaar", "amv-nidos": "halfjaar", "amv-coa": "jaar" };

const AANSLUITING = "/trends?indicator=vergunninghouders-achterstand";

/** A column that repeats another of its table: its figures would change twice. */
const HERHALING: Readonly<Record<string, string>> = { asiel: "totaalRegulier" };

/** Figures that are computed from another table, though their column is not marked so. */
const UIT_ANDERE_TABEL: Readonly<Record<string, Readonly<Record<string, string>>>> = { "amv-coa": { realisatie: "Volgt uit de locaties bij Asiel" } };

/** Columns that a table leaves out while they are 0 for all: no lines of correctie is 0 (domain). */
const WEGGELATEN: Readonly<Record<string, Readonly<Record<string, Cijfer>>>> = { vergunninghouders: { correcties: waarde(0) } };

/** Capacity at a date: which dates are shown is a choice, so a date on one side only is no change. */
const isGekozenDatum = (kolom: KolomView) => kolom.id.includes("@");

const klein = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** A row with the group that it stands in; the voet stands in none. */
interface Plek {
  readonly rij: RijView;
  readonly groep: RijgroepView | null;
}

const plekken = (tabel: TabelView<string>): readonly Plek[] => [
  ...tabel.groepen.flatMap((groep) => groep.rijen.map((rij) => ({ rij, groep }))),
  ...tabel.voet.map((rij) => ({ rij, groep: null })),
];

/** The rows of both, in the order of the new table; what is gone comes after what stood before it. */
function samen<T>(was: readonly T[], nu: readonly T[], id: (t: T) => string): readonly (readonly [was: T | undefined, nu: T | undefined])[] {
  const [old, now] = [new Map(was.map((t) => [id(t), t])), new Set(nu.map(id))];
  const result: (readonly [T | undefined, T | undefined])[] = nu.map((t) => [old.get(id(t)), t]);
  was.forEach((t, i) => {
    if (now.has(id(t))) return;
    const before = was.slice(0, i).map(id);
    const at = result.findLastIndex(([a, b]) => before.includes(id((b ?? a)!)));
    result.splice(at + 1, 0, [t, undefined]);
  });
  return result;
}

/** A cell as it stands in a comparison: the notes belong to another page, and what is blank in a location's row says why. */
function kaal(cel: CelView): CelView {
  const { peildatum, geschiedenis } = cel;
  return {
    ...plain(cel),
    ...(cel.tekst === "" && { tekst: aantal(cel.cijfer).tekst }),
    ...(peildatum !== undefined && { peildatum }),
    ...(geschiedenis !== undefined && { geschiedenis }),
  };
}

function twijfelVan(was: CelView | null, nu: CelView | null): Celverschil["twijfel"] {
  if (nu?.twijfel) return was?.twijfel ? "blijft" : "nieuw";
  return was?.twijfel && nu !== null ? "opgelost" : null;
}

const isDeel = (was: CelView | null, nu: CelView | null) => [was, nu].some((c) => c?.tekst.endsWith("%"));

/** An amount with its sign; what would show as 0 says that it is less than that. */
function bedragVan(verschil: number | null, deel: boolean): string {
  if (verschil === null) return "";
  const [n, decimals, unit] = deel ? [verschil * 100, 1, " procentpunt"] : [verschil, 2, ""];
  if (Math.abs(n) < 0.5 * 10 ** -decimals) return `nog geen ${formatGetal(10 ** -decimals, decimals)}${unit}`;
  return `${metTeken(n, decimals)}${unit}`;
}

/** Changes that say what the figure is now. */
const NOEMT: ReadonlySet<Verandersoort> = new Set(["nu-bekend", "nu-bekend-onvolledig"]);

const TWIJFELWOORD = { nieuw: "Nu met twijfel", opgelost: "Geen twijfel meer", blijft: "Nog steeds met twijfel" } as const;

interface Kolompaar {
  readonly was: KolomView | undefined;
  readonly nu: KolomView | undefined;
}

interface Tabelpaar {
  readonly was: TabelView<string>;
  readonly nu: TabelView<string>;
}

/** The cell on one side; null when its row or column is not there. A column that is left out while it is 0 is 0. */
function celVan(tabel: TabelView<string>, plek: Plek | undefined, kolom: KolomView | undefined, id: string): CelView | null {
  if (plek === undefined) return null;
  if (kolom === undefined) {
    const cijfer = WEGGELATEN[tabel.id]?.[id];
    return cijfer === undefined ? null : aantal(cijfer);
  }
  const cel = plek.rij.cellen[tabel.kolommen.indexOf(kolom)];
  return cel === undefined ? null : kaal(cel);
}

const VOLGT: readonly RijView["soort"][] = ["subtotaal", "totaal", "verschil"];

function vergelijkCel(tabellen: Tabelpaar, plek: readonly [Plek | undefined, Plek | undefined], kolommen: Kolompaar): Celverschil {
  const [vroeger, nu] = plek;
  const { rij, groep } = (nu ?? vroeger)!;
  const kolom = (kolommen.nu ?? kolommen.was)!;
  const [a, b] = [celVan(tabellen.was, vroeger, kolommen.was, kolom.id), celVan(tabellen.nu, nu, kolommen.nu, kolom.id)];
  // of a location a kind that it does not have is simply not there
  const bestaat = (c: CelView | null) => (c === null || (rij.soort === "locatie" && c.cijfer.staat === "nvt") ? null : c.cijfer);
  const { soort, verschil } = vergelijkCijfers(bestaat(a), bestaat(b));
  const twijfel = twijfelVan(a, b);
  const andereTabel = UIT_ANDERE_TABEL[tabellen.nu.id]?.[kolom.id];
  const volgt = kolom.afgeleid === true || VOLGT.includes(rij.soort) || andereTabel !== undefined;
  const kop = (p: Plek | undefined, k: KolomView | undefined) => [k?.sub, p?.rij.soort === "opgave" ? klein(p.rij.kop) : ""].filter(Boolean).join(", ");
  const [toen, dan] = [kop(vroeger, kolommen.was), kop(nu, kolommen.nu)];
  return {
    rij: { id: rij.id, kop: rij.kop, soort: rij.soort, ...(groep?.kop !== undefined && rij.soort === "locatie" && { gemeente: groep.kop }) },
    kolom: { id: kolom.id, naam: klein(kolomnaam(kolom)) },
    gebied: groep === null ? null : rij.soort === "gemeente" ? rij.id : groep.id,
    was: a, nu: b, soort, verschil,
    bedrag: bedragVan(verschil, isDeel(a, b)),
    woord: volgt && soort === "niet-meer-geleverd" ? "niet meer bekend" : `${VERANDERWOORD[soort]}${NOEMT.has(soort) && b ? `: ${b.tekst}` : ""}`,
    twijfel, volgt,
    letOp: isKwijtgeraakt(soort) || twijfel === "nieuw",
    toelichting: [
      ...(soort === "gelijk" || toen === dan || toen === "" || dan === "" ? [] : [`Eerst ${toen}, nu ${dan}`]),
      ...(twijfel === null ? [] : [TWIJFELWOORD[twijfel]]),
      ...(verschil !== null && a?.tekst === b?.tekst ? ["Afgerond is het gelijk"] : []),
      ...(rij.soort === "locatie" && soort !== "gelijk" ? (rij.opmerkingen ?? []) : []),
      ...(andereTabel === undefined ? [] : [andereTabel]),
    ],
  };
}

/** By how much a change stands out among others; a figure without an amount by the number that came or went. */
function grootte({ was, nu }: Celverschil): number {
  const [a, b] = [was, nu].map((c) => (c === null ? null : numberOf(c.cijfer)));
  if (a == null) return b == null ? 0 : Math.abs(b);
  return Math.abs(b == null ? a : b - a);
}

/** First what is no longer delivered or in doubt, then the province's total of what the table is about, then what is lost by that, then all others. */
function rang(c: Celverschil, sleutels: ReadonlySet<string>): number {
  if (c.letOp && !c.volgt) return 0;
  if (c.rij.soort === "totaal" && sleutels.has(c.kolom.id)) return 1;
  return c.letOp ? 2 : 3;
}

function sleutelsVan(tabel: TabelView<string>, vergeleken: readonly string[]): ReadonlySet<string> {
  const repeated = HERHALING[tabel.id] !== undefined;
  const last = vergeleken.filter((id) => id.startsWith("regulier@")).sort().at(-1);
  return new Set(repeated ? (last ? [last] : []) : tabel.kolommen.filter((k) => k.sleutel).map((k) => k.id));
}

const ONBEKEND_MOMENT: Tabelmoment = { peildatum: null, periode: null };

const zegPeriode = ({ periode }: Tabelmoment, zijde: string) => `${zijde} gaat over ${periode === null ? "een periode die niet bekend is" : periode}`;

function nietVergeleken(id: string, was: Vergelijkzijde, nu: Vergelijkzijde): Tabelvergelijking["nietVergeleken"] {
  const soort = PERIODE[id];
  const [a, b] = [was.momenten[id] ?? ONBEKEND_MOMENT, nu.momenten[id] ?? ONBEKEND_MOMENT];
  if (soort === undefined || a.periode === b.periode) return null;
  const reden = `Dit is een ander ${soort}: ${zegPeriode(a, was.naam)}, ${zegPeriode(b, nu.naam)}.`;
  return id === "vergunninghouders" ? { reden, url: AANSLUITING } : { reden };
}

function vergelijkTabel(id: string, zijden: { readonly was: Vergelijkzijde; readonly nu: Vergelijkzijde }): Tabelvergelijking {
  const [was, nu] = [zijden.was, zijden.nu].map((z) => z.tabellen.find((t) => t.id === id));
  const { titel } = (nu ?? was)!;
  const basis = { id, titel, was: zijden.was.momenten[id] ?? ONBEKEND_MOMENT, nu: zijden.nu.momenten[id] ?? ONBEKEND_MOMENT };
  const leeg = { meldingen: [], verschillen: [], gelijk: [] };
  if (was === undefined || nu === undefined) {
    return { ...basis, ...leeg, nietVergeleken: { reden: `Deze tabel staat alleen in ${was === undefined ? zijden.nu.naam : zijden.was.naam}.` } };
  }
  const niet = nietVergeleken(id, zijden.was, zijden.nu);
  if (niet !== null) return { ...basis, ...leeg, nietVergeleken: niet };

  const kolommen = samen(was.kolommen, nu.kolommen, (k) => k.id).filter(([a, b]) => (b ?? a)!.id !== HERHALING[id]);
  const alleenHier = kolommen.filter(([a, b]) => (a === undefined || b === undefined) && isGekozenDatum((b ?? a)!));
  const vergeleken = kolommen.filter((k) => !alleenHier.includes(k));
  const cellen = samen(plekken(was), plekken(nu), ({ rij }) => rij.id).flatMap((plek) => vergeleken.map(([a, b]) => vergelijkCel({ was, nu }, plek, { was: a, nu: b })));
  const isAnders = (c: Celverschil) => c.soort !== "gelijk" || c.twijfel === "nieuw" || c.twijfel === "opgelost";
  const sleutels = sleutelsVan(nu, vergeleken.flatMap(([, b]) => b?.id ?? []));
  const anders = cellen.filter(isAnders).sort((a, b) => rang(a, sleutels) - rang(b, sleutels) || grootte(b) - grootte(a));
  return {
    ...basis,
    nietVergeleken: null,
    meldingen: alleenHier.map(([a, b]) => `${kolomnaam((b ?? a)!)} staat alleen in ${b === undefined ? zijden.was.naam : zijden.nu.naam}. Deze kolom is niet vergeleken.`),
    verschillen: anders,
    gelijk: cellen.filter((c) => !isAnders(c) && c.was !== null && c.nu !== null),
  };
}

/** Compare two sides, table by table in the order of the new one. */
export function viewVergelijking(was: Vergelijkzijde, nu: Vergelijkzijde): Vergelijking {
  const ids = samen(was.tabellen, nu.tabellen, (t) => t.id).map(([a, b]) => (b ?? a)!.id);
  const kop = ({ naam, kort, status, opties }: Vergelijkzijde): Zijdekop => ({ naam, kort, status, opties });
  return { was: kop(was), nu: kop(nu), tabellen: ids.map((id) => vergelijkTabel(id, { was, nu })) };
}

/** Only one table, or only one gemeente; null = all. */
export function filterVergelijking(vergelijking: Vergelijking, tabel: string | null, gebied: string | null): Vergelijking {
  const eigen = (cellen: readonly Celverschil[]) => (gebied === null ? cellen : cellen.filter((c) => c.gebied === gebied));
  return {
    ...vergelijking,
    tabellen: vergelijking.tabellen.filter((t) => tabel === null || t.id === tabel).map((t) => ({ ...t, verschillen: eigen(t.verschillen), gelijk: eigen(t.gelijk) })),
  };
}

/** `peildatum 31 mei 2024, daarna 30 augustus 2024`; one date when both have it. */
export function zegPeildata({ was, nu }: Pick<Tabelvergelijking, "was" | "nu">): string {
  const zeg = ({ peildatum }: Tabelmoment) => (peildatum === null ? "niet bekend" : formatDatum(peildatum));
  return was.peildatum === nu.peildatum ? `peildatum ${zeg(nu)}` : `peildatum ${zeg(was)}, daarna ${zeg(nu)}`;
}
