import type { Voortgang } from "@/lib/data/import/inlezen";

/** How far the import of each account is; shared by the bundles of the server. */
const shared = globalThis as typeof globalThis & { regietafelVoortgang?: Map<number, Voortgang> };
const lopend = (shared.regietafelVoortgang ??= new Map<number, Voortgang>());

/** Keeps for others to ask how far this is, until it is done. */
export async function metVoortgang<T>(account: number, f: (meld: (v: Voortgang) => void) => Promise<T>): Promise<T> {
  try {
    return await f((v) => lopend.set(account, v));
  } finally {
    lopend.delete(account);
  }
}

/** How far the import of this account is, or null when none is under way. */
export function voortgangVan(account: number): Voortgang | null {
  return lopend.get(account) ?? null;
}
