import type { Veldfout } from "@/lib/schemas/fase-formulier";

/**
 * The errors of a form that asks every gemeente the same, for the list above it: each begins with whose field it is.
 * @param gemeenten a field of one of them ends with its code
 */
export function foutenMetGemeente(fouten: readonly Veldfout[], gemeenten: readonly { readonly code: string; readonly naam: string }[]): readonly Veldfout[] {
  return fouten.map((fout) => {
    const van = gemeenten.find(({ code }) => fout.veld.endsWith(`-${code}`));
    return van === undefined ? fout : { ...fout, tekst: `${van.naam}: ${fout.tekst}` };
  });
}
