import { findIndicator, INDICATOREN, isBerekend, THEMAS, type Indicator, type ThemaCode } from "@/lib/domain/indicatoren";
import { BEGRIPPEN, type BegripId } from "@/lib/texts/begrippen";
import { THEMANAAM } from "@/lib/texts/themas";
import type { Maat, Reeksindicator } from "@/lib/domain/reeksindicatoren";
import { begripUrl } from "./adres";
import type { Uitlegregel, Uitlegverwijzing } from "./tabel";
import { uitlegUrl } from "./uitlegadres";

const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * What an indicator means, in the words of the register, for below a table.
 * @param extra sentences with the table's own figures
 * @throws RangeError when the register has no such indicator
 */
export function uitlegregel(thema: ThemaCode, code: string, ...extra: readonly string[]): Uitlegregel {
  const url = uitlegUrl(thema, code);
  const indicator = findIndicator(thema, code)!;
  const meaning = isBerekend(indicator) ? `${indicator.formule}: ${indicator.betekenis}` : indicator.betekenis;
  return { term: indicator.label, uitleg: [`${meaning}.`, indicator.teken ?? "", ...extra].filter((s) => s !== "").join(" "), url };
}

/**
 * The way to what indicators of a thema mean, for beside a chart.
 * @throws RangeError when the register has no such indicator
 */
export function verwijzingen(thema: ThemaCode, ...codes: readonly string[]): readonly Uitlegverwijzing[] {
  return codes.map((code) => ({ url: uitlegUrl(thema, code), term: findIndicator(thema, code)!.label }));
}

const MAAT: Readonly<Record<Maat, readonly string[]>> = { aantal: [], opgave: ["deelOpgave"], inwoners: ["perInwoners"] };

/** The way to what a series through time means: a month is delivered, the months of a half-year are summed; and to what it is held against. */
export function reeksverwijzingen({ bron: { thema, kolom } }: Reeksindicator, maat: Maat): readonly Uitlegverwijzing[] {
  const code = thema !== "vergunninghouders" ? kolom : kolom === "maand" ? "gerealiseerd" : kolom === "gerealiseerd" ? "gerealiseerdTotNu" : kolom;
  return [...verwijzingen(thema, code), ...verwijzingen("algemeen", ...MAAT[maat])];
}

/** What a sign or word beside the figures means, for below a table. */
export function begripregel(id: BegripId, ...extra: readonly string[]): Uitlegregel {
  const { term, uitleg } = BEGRIPPEN[id];
  return { term, uitleg: [`${uitleg}.`, ...extra].join(" "), url: begripUrl(id) };
}

const EENHEID: Readonly<Record<Indicator["eenheid"], string>> = { personen: "personen", plaatsen: "plaatsen", inwoners: "inwoners", deel: "een deel: percentage of verhouding", halfjaren: "halfjaren" };
const PERIODE = { datum: "per datum", maand: "per maand", halfjaar: "per halfjaar", jaar: "per jaar" };
const GEBIED = { gemeente: "per gemeente", provincie: "voor de provincie", land: "voor het land" };

/** An indicator in full. */
export interface UitlegView {
  /** the last part of its address */
  readonly id: string;
  readonly label: string;
  /** `geleverd` or `berekend` */
  readonly soort: string;
  readonly betekenis: string;
  /** null = it is delivered */
  readonly formule: string | null;
  readonly eenheid: string;
  readonly teken: string | null;
  readonly regel: string;
  readonly zwak: readonly string[];
}

function viewIndicator(i: Indicator): UitlegView {
  const computed = isBerekend(i);
  const how = computed ? [] : [i.periode.map((p) => PERIODE[p]).join(" of "), i.gebied.map((g) => GEBIED[g]).join(", ")];
  return {
    id: `${i.thema}-${i.code}`,
    label: i.label,
    soort: computed ? "berekend" : "geleverd",
    betekenis: `${sentence(i.betekenis)}.`,
    formule: computed ? `${i.label} = ${i.formule}` : null,
    eenheid: [EENHEID[i.eenheid], ...how].join(", "),
    teken: i.teken ?? null,
    regel: i.regel,
    zwak: i.zwak ?? [],
  };
}

export interface Uitlegthema {
  readonly id: ThemaCode;
  readonly naam: string;
  readonly indicatoren: readonly UitlegView[];
}

/** In the papers' order, what belongs to no one thema last. */
const VOLGORDE: readonly ThemaCode[] = ["asiel", "amvCoa", "oekraine", "vergunninghouders", "amvNidos", "algemeen"];

/** Every indicator of the register, per thema: first what is delivered, then what is computed from it. */
export function viewUitleg(): readonly Uitlegthema[] {
  return [...THEMAS].sort((a, b) => VOLGORDE.indexOf(a) - VOLGORDE.indexOf(b)).map((thema) => ({
    id: thema,
    naam: THEMANAAM[thema],
    indicatoren: INDICATOREN.filter((i) => i.thema === thema).map(viewIndicator),
  }));
}

/** The signs and words beside the figures. */
export function viewBegrippen(): readonly { readonly id: string; readonly term: string; readonly uitleg: string }[] {
  return Object.entries(BEGRIPPEN).map(([id, { term, uitleg }]) => ({ id: `begrip-${id}`, term, uitleg: `${sentence(uitleg)}.` }));
}
