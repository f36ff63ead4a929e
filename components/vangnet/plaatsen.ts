import type { Veld, Verstuurd } from "./verstuurd";

const isVeld = (veld: unknown): veld is Veld => Array.isArray(veld) && veld.length === 3 && typeof veld[0] === "string" && typeof veld[1] === "string" && typeof veld[2] === "boolean";

/** A stored text as what was sent; null when it is not that (of another version, or damaged). */
export function parseVerstuurd(tekst: string | null): Verstuurd | null {
  if (tekst === null) return null;
  try {
    const v = JSON.parse(tekst) as Partial<Record<keyof Verstuurd, unknown>> | null;
    const goed = typeof v?.account === "number" && typeof v.pad === "string" && typeof v.geweigerd === "boolean" && Array.isArray(v.velden) && v.velden.every(isVeld);
    return goed ? (v as unknown as Verstuurd) : null;
  } catch {
    return null;
  }
}

/** A place in the form as it is now. */
export interface Plek {
  readonly naam: string;
  /** what it holds; of a box to tick: what it stands for */
  readonly waarde: string;
  readonly soort: "tekst" | "kruis" | "verborgen";
}

/** Made anew for each form, so that it says nothing of what the form is about. */
const isEigenVanFormulier = (naam: string) => naam === "sleutel" || naam.startsWith("basis");

/** Whether it was this form that was sent: about the same thing, and with a place for something that was typed. */
export function isZelfde(velden: readonly Veld[], plekken: readonly Plek[]): boolean {
  const over = new Map(velden.filter(([, , verborgen]) => verborgen).map(([naam, waarde]) => [naam, waarde]));
  const anders = plekken.some(({ naam, waarde, soort }) => soort === "verborgen" && !isEigenVanFormulier(naam) && over.has(naam) && over.get(naam) !== waarde);
  return !anders && velden.some(([naam, , verborgen]) => !verborgen && plekken.some((plek) => plek.naam === naam));
}

/** What goes where: per place its value, or whether it is ticked; null = it stays. And the texts that have no place any more. */
export interface Verdeling {
  readonly waarden: readonly (string | boolean | null)[];
  readonly over: readonly string[];
}

/**
 * Lays what was sent over the places of a form, by name and in order. What the form was made from (basis) comes back too: so a change by
 * somebody else meanwhile is seen when it is sent again, as it would have been the first time.
 */
export function verdeel(velden: readonly Veld[], plekken: readonly Plek[]): Verdeling {
  const nog = [...velden];
  const neem = (naam: string, waarde?: string) => {
    const i = nog.findIndex((veld) => veld[0] === naam && (waarde === undefined || veld[1] === waarde));
    return i < 0 ? null : nog.splice(i, 1)[0]![1];
  };
  const waarden = plekken.map(({ naam, waarde, soort }) => (soort === "kruis" ? neem(naam, waarde) !== null : neem(naam)));
  return { waarden, over: nog.flatMap(([, waarde, verborgen]) => (verborgen || waarde.trim() === "" ? [] : [waarde])) };
}
