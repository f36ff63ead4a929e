import { missingIn, type Cijfer } from "./cijfer";

/**
 * What became of a figure between two moments. A missing figure never counts as 0: where one of the two has no number, or is a sum that
 * leaves something out, there is no amount, only what happened.
 */
export const VERANDERSOORTEN = [
  "gelijk",
  "meer",
  "minder",
  /** stands on one side only: a location, a month */
  "nieuw",
  "nieuw-onvolledig",
  "nieuw-pm",
  "nieuw-onbekend",
  "vervallen",
  "nu-bekend",
  "nu-bekend-onvolledig",
  /** a number before, pm now */
  "nu-pm",
  /** onbekend before, pm now */
  "aangekondigd",
  /** pm before, and now not even announced */
  "niet-meer-aangekondigd",
  /** a number before, onbekend now */
  "niet-meer-geleverd",
  "nvt-geworden",
  "van-toepassing",
  "van-toepassing-onvolledig",
  "van-toepassing-pm",
  "van-toepassing-onbekend",
  /** a sum that was complete, or is so now */
  "nu-onvolledig",
  "nu-volledig",
  /** a sum that misses the same kinds on both sides, with another number */
  "nog-onvolledig",
  /** a sum that misses other kinds than before */
  "anders-onvolledig",
] as const;

export type Verandersoort = (typeof VERANDERSOORTEN)[number];

export interface Verandering {
  readonly soort: Verandersoort;
  /** new − old, unrounded; null unless both are complete numbers */
  readonly verschil: number | null;
}

const GELIJK: Verandering = { soort: "gelijk", verschil: null };

const zonder = (soort: Verandersoort): Verandering => ({ soort, verschil: null });

type Toestand = Cijfer["staat"] | "onvolledig";

const toestand = (c: Cijfer): Toestand => (c.staat === "waarde" && missingIn(c).length > 0 ? "onvolledig" : c.staat);

/** What a figure is that was not there before; what does not exist is nothing new. */
const NIEUW: Readonly<Record<Toestand, Verandersoort>> = { waarde: "nieuw", onvolledig: "nieuw-onvolledig", pm: "nieuw-pm", onbekend: "nieuw-onbekend", nvt: "gelijk" };

const VAN_TOEPASSING: Readonly<Record<Toestand, Verandersoort>> = {
  waarde: "van-toepassing", onvolledig: "van-toepassing-onvolledig", pm: "van-toepassing-pm", onbekend: "van-toepassing-onbekend", nvt: "gelijk",
};

/** What a figure became that was pm or onbekend. */
const BEKEND: Readonly<Record<Exclude<Toestand, "pm" | "onbekend">, Verandersoort>> = { waarde: "nu-bekend", onvolledig: "nu-bekend-onvolledig", nvt: "nvt-geworden" };

/** What a number became that is none any more. */
const KWIJT: Readonly<Record<Exclude<Cijfer["staat"], "waarde">, Verandersoort>> = { pm: "nu-pm", onbekend: "niet-meer-geleverd", nvt: "nvt-geworden" };

type Metwaarde = Extract<Cijfer, { staat: "waarde" }>;

function vergelijkWaarden(was: Metwaarde, nu: Metwaarde): Verandering {
  const [before, now] = [missingIn(was), missingIn(nu)];
  if (before.join() !== now.join()) return zonder(before.length === 0 ? "nu-onvolledig" : now.length === 0 ? "nu-volledig" : "anders-onvolledig");
  if (was.waarde === nu.waarde) return GELIJK;
  if (now.length > 0) return zonder("nog-onvolledig");
  const verschil = nu.waarde - was.waarde;
  return { soort: verschil > 0 ? "meer" : "minder", verschil };
}

/**
 * Compare a figure with what it was.
 * @param was null = stood nowhere then; `nu` null = stands nowhere now. What does not exist (nvt) equals what stands nowhere.
 */
export function vergelijkCijfers(was: Cijfer | null, nu: Cijfer | null): Verandering {
  if (was === null) return nu === null ? GELIJK : zonder(NIEUW[toestand(nu)]);
  if (nu === null) return was.staat === "nvt" ? GELIJK : zonder("vervallen");
  if (was.staat === "waarde") return nu.staat === "waarde" ? vergelijkWaarden(was, nu) : zonder(KWIJT[nu.staat]);
  if (was.staat === nu.staat) return GELIJK;
  const now = toestand(nu);
  if (was.staat === "nvt") return zonder(VAN_TOEPASSING[now]);
  if (now === "pm") return zonder("aangekondigd");
  return zonder(now === "onbekend" ? "niet-meer-aangekondigd" : BEKEND[now]);
}

/** Of a change, whether somebody has to know first: a figure that was there and is not, or a sum that lost a part. */
const KWIJTGERAAKT: ReadonlySet<Verandersoort> = new Set(["nu-pm", "niet-meer-aangekondigd", "niet-meer-geleverd", "nu-onvolledig"]);

export const isKwijtgeraakt = (soort: Verandersoort) => KWIJTGERAAKT.has(soort);
