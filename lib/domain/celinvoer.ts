import { NVT, ONBEKEND, PM, waarde, type Cijfer, type Staat } from "./cijfer";

/** Why a text in a cell is no figure. It is marked, never dropped, rounded or guessed. */
export type Celfout = "geen-getal" | "geen-heel-getal" | "negatief" | "te-groot" | "voorloopnul" | "exponent" | "datum" | "formule" | "pm-kan-niet" | "nvt-kan-niet";

/** What a cell accepts. */
export interface Celregels {
  readonly magNegatief: boolean;
  readonly staten: readonly Staat[];
}

/** What a person reads in a cell: nothing, a figure, or something that is none. */
export type Celinvoer =
  | { readonly soort: "leeg" }
  | { readonly soort: "cijfer"; readonly cijfer: Cijfer }
  | { readonly soort: "fout"; readonly fout: Celfout };

/** Spaces of every width around a figure that was copied from a sheet or a web page. */
const AROUND = /^[\s\u200b\ufeff]+|[\s\u200b\ufeff]+$/g;

/** An integer as Dutch writes it: `1400`, `1.400`, or with the fixed spaces of a typesetter, all of one kind. An ordinary space may part two figures. */
const INTEGER = /^(?:0|[1-9]\d*|[1-9]\d{0,2}(?:\.\d{3})+|[1-9]\d{0,2}([\u00a0\u2007\u2009\u202f])\d{3}(?:\1\d{3})*)$/;
/** More digits than this no figure of the exchange format has. */
const MOST_DIGITS = 9;

const MINUS = /^[-–−]/;

/** Words and signs for a figure that is not a number, in lower case without points. */
const STATES: Readonly<Record<string, Cijfer>> = {
  pm: PM,
  nvt: NVT,
  "-": ONBEKEND,
  "–": ONBEKEND,
  "—": ONBEKEND,
  "−": ONBEKEND,
  onbekend: ONBEKEND,
  "niet aangeleverd": ONBEKEND,
  "niet geleverd": ONBEKEND,
};

const fout = (reden: Celfout): Celinvoer => ({ soort: "fout", fout: reden });

const MONTH = "jan|feb|mrt|maa|mar|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec";
/** What a spreadsheet makes of `1-4`, and dates as they are. */
const DATE = new RegExp(String.raw`^(?:\d{1,4}[-/]\d{1,2}(?:[-/]\d{1,4})?|\d{1,2}[-/. ](?:${MONTH})[a-z]*\.?(?:[-/. ]\d{2,4})?|(?:${MONTH})[a-z]*\.?[-/. ]\d{2,4})(?:[ T].*)?$`, "i");

/** Why this is no integer; the order matters, the first that fits is said. */
function reasonOf(text: string): Celfout {
  if (/^[=#]/.test(text)) return "formule";
  const digits = text.replace(MINUS, "");
  if (/^\d+(?:[.,]\d+)?e[+-]?\d+$/i.test(digits)) return "exponent";
  if (DATE.test(text)) return "datum";
  if (/^0\d+$/.test(digits)) return "voorloopnul";
  return /^\d[\d.,]*[.,]\d+$/.test(digits) ? "geen-heel-getal" : "geen-getal";
}

/**
 * Read the text of one cell, typed or pasted, exactly as a person reads it.
 * Empty is `leeg`: what that means (untouched, or onbekend) is for the form, which knows what stood there.
 */
export function parseCelinvoer(tekst: string, { magNegatief, staten }: Celregels): Celinvoer {
  const text = tekst.replace(AROUND, "");
  if (text === "") return { soort: "leeg" };

  const word = text.toLowerCase();
  const state = STATES[/^(?:p\.?m|n\.?v\.?t)\.?$/.test(word) ? word.replaceAll(".", "") : word];
  if (state) {
    if (staten.includes(state.staat)) return { soort: "cijfer", cijfer: state };
    return fout(state.staat === "pm" ? "pm-kan-niet" : "nvt-kan-niet");
  }

  const digits = text.replace(MINUS, "");
  if (!INTEGER.test(digits)) return fout(reasonOf(text));
  const bare = digits.replace(/\D/g, "");
  if (bare.length > MOST_DIGITS) return fout("te-groot");
  const n = Number(bare);
  if (!MINUS.test(text) || n === 0) return { soort: "cijfer", cijfer: waarde(n) };
  return magNegatief ? { soort: "cijfer", cijfer: waarde(-n) } : fout("negatief");
}
