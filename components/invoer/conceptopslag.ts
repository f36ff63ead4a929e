/** What the keys of an account's drafts of sheets begin with. */
export const keysOf = (account: string) => `regietafel:invoer:${account}:`;

/** Works on the browser's storage; where that is not to be had, the answer is `otherwise`. */
export function storage<T>(f: (store: Storage) => T, otherwise: T): T {
  try {
    return f(window.localStorage);
  } catch {
    return otherwise;
  }
}

/** Forgets every draft of an account: it signs out. */
export function forgetConcepten(account: string): void {
  storage((store) => {
    for (const key of Object.keys(store)) if (key.startsWith(keysOf(account))) store.removeItem(key);
  }, undefined);
}
