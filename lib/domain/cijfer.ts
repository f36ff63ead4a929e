/**
 * A figure (cijfer) is never a bare number: it has a value, or it says why it has none.
 * The rules for missing figures live here, and every formula uses them.
 */

/** Why a figure is missing that should have been there. */
export type Ontbrekend = "onbekend" | "pm";

/** The four states of a figure. */
export type Staat = "waarde" | Ontbrekend | "nvt";

/**
 * One figure.
 * - `waarde`: was delivered, 0 included; `onvolledig` names what is missing from the sum it rests on
 * - `pm`: announced, amount not known yet; `onbekend`: asked for, not delivered; `nvt`: does not exist here
 */
export type Cijfer =
  | { readonly staat: "waarde"; readonly waarde: number; readonly onvolledig?: readonly Ontbrekend[] }
  | { readonly staat: Exclude<Staat, "waarde"> };

export const ONBEKEND: Cijfer = { staat: "onbekend" };
export const PM: Cijfer = { staat: "pm" };
export const NVT: Cijfer = { staat: "nvt" };

const ORDER: readonly Ontbrekend[] = ["onbekend", "pm"];

/** A figure with a value; `missing` (any order, repeats allowed, empty = complete) becomes its `onvolledig`. */
export function waarde(n: number, missing: Iterable<Ontbrekend> = []): Cijfer {
  const set = new Set(missing);
  const onvolledig = ORDER.filter((m) => set.has(m));
  return onvolledig.length > 0 ? { staat: "waarde", waarde: n, onvolledig } : { staat: "waarde", waarde: n };
}

/** The number of a figure, or null when it has none; never 0 for a missing figure. */
export function numberOf(c: Cijfer): number | null {
  return c.staat === "waarde" ? c.waarde : null;
}

/** What floating point leaves of two equal quotients is no difference; persons a month differ by a thirtieth at least. */
const SCHERPTE = 1e6;

/** By what two computed numbers are equal. */
export const sleutelVan = (n: number) => Math.round(n * SCHERPTE);

/** -1, 0 or 1; null without a value. What floating point leaves of a sum of quotients is 0. */
export function tekenVan(cijfer: Cijfer): number | null {
  const n = numberOf(cijfer);
  return n === null ? null : Math.sign(sleutelVan(n));
}

/** True when two figures say the same. Delivered figures are never incomplete. */
export function isGelijk(a: Cijfer, b: Cijfer): boolean {
  return a.staat === "waarde" && b.staat === "waarde" ? a.waarde === b.waarde : a.staat === b.staat;
}

/** What a figure leaves out: its own state, or what its sum misses. nvt leaves nothing out. */
export function missingIn(c: Cijfer): readonly Ontbrekend[] {
  if (c.staat === "waarde") return c.onvolledig ?? [];
  return c.staat === "nvt" ? [] : [c.staat];
}

/**
 * Sum (a total, a sum over months): the sum of the known parts, marked with which kinds are missing.
 * Nothing known: nvt if all parts are nvt, else onbekend, and then without `onvolledig`.
 * @throws RangeError without parts: a zero that comes from an absence is the formula's choice, never the sum's
 */
export function sum(parts: readonly Cijfer[]): Cijfer {
  if (parts.length === 0) throw new RangeError("a sum has at least one part");
  const numbers = parts.flatMap((p) => (p.staat === "waarde" ? [p.waarde] : []));
  if (numbers.length === 0) return parts.every((p) => p.staat === "nvt") ? NVT : ONBEKEND;
  return waarde(
    numbers.reduce((a, b) => a + b, 0),
    parts.flatMap(missingIn),
  );
}

/**
 * Any other computation (difference, balance, ratio): an input nvt gives nvt, else an input pm or onbekend gives
 * onbekend; an incomplete input gives a result that is incomplete in the same way.
 * @param f works on the numbers, in the order of `inputs`; null means that the result does not exist (nvt)
 */
export function derive(inputs: readonly Cijfer[], f: (...n: number[]) => number | null): Cijfer {
  if (inputs.some((c) => c.staat === "nvt")) return NVT;
  const numbers = inputs.flatMap((c) => (c.staat === "waarde" ? [c.waarde] : []));
  if (numbers.length < inputs.length) return ONBEKEND;
  const result = f(...numbers);
  return result === null ? NVT : waarde(result, inputs.flatMap(missingIn));
}

/** `a − b`. As a verschil (realisatie − opgave): negative is a tekort. */
export function subtract(a: Cijfer, b: Cijfer): Cijfer {
  return derive([a, b], (x, y) => x - y);
}

/** `numerator / denominator` as an unrounded fraction; a denominator ≤ 0 gives nvt. */
export function ratio(numerator: Cijfer, denominator: Cijfer): Cijfer {
  return derive([numerator, denominator], (n, d) => (d <= 0 ? null : n / d));
}

/**
 * Ratio of totals: Σ numerator / Σ denominator over the rows that know both, marked with what is missing in the others.
 * A row with nvt in either takes no part and leaves nothing out. No row with both: onbekend if any misses one, else nvt.
 */
export function ratioOfTotals(rows: readonly (readonly [numerator: Cijfer, denominator: Cijfer])[]): Cijfer {
  const applicable = rows.filter(([n, d]) => n.staat !== "nvt" && d.staat !== "nvt");
  const known = applicable.filter(([n, d]) => n.staat === "waarde" && d.staat === "waarde");
  if (known.length === 0) return applicable.length > 0 ? ONBEKEND : NVT;
  const result = ratio(sum(known.map(([n]) => n)), sum(known.map(([, d]) => d)));
  return result.staat === "waarde" ? waarde(result.waarde, applicable.flat().flatMap(missingIn)) : result;
}
