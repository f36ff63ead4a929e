/** Outcomes kept per input at most; the oldest goes first. */
const KEUZEN = 24;

/**
 * The same pure function, that computes only once for an input (the same object) and a choice (equal in value). What was read is
 * one object for all who ask until the database changes, so a page that many open is computed once.
 * @param f pure: its outcome is shared, and nobody changes it
 */
export function memoizePerInput<I extends object, K, R>(f: (invoer: I, keuze: K) => R): (invoer: I, keuze: K) => R {
  const made = new WeakMap<I, Map<string, R>>();
  return (invoer, keuze) => {
    const outcomes = made.get(invoer) ?? new Map<string, R>();
    made.set(invoer, outcomes);
    const key = JSON.stringify(keuze);
    const known = outcomes.get(key);
    if (known !== undefined) return known;
    const outcome = f(invoer, keuze);
    outcomes.set(key, outcome);
    if (outcomes.size > KEUZEN) outcomes.delete(outcomes.keys().next().value!);
    return outcome;
  };
}
