import type { Opties } from "./locatie";

/** The tables of an edition by the ids that pages and files know them by, in the order of the annex. */
export const EDITIETABELLEN = ["asiel", "amv-coa", "oekraine", "vergunninghouders", "amv-nidos"] as const;
export type Editietabel = (typeof EDITIETABELLEN)[number];

/** A remark on a table, or on one of its rows. */
export interface Editieopmerking {
  readonly tabel: Editietabel;
  /** id of the row; null = the whole table */
  readonly rij: string | null;
  readonly tekst: string;
}

/** What the secretariaat makes of an edition while it is a concept. */
export interface Editieinhoud {
  /** ISO date */
  readonly peildatum: string;
  readonly opties: Opties;
  /** dates for asiel capacity; empty = those of the stand */
  readonly capaciteitsdata: readonly string[];
  /** template of the page in front; empty = none */
  readonly oplegger: string;
  /** every table once */
  readonly volgorde: readonly Editietabel[];
  readonly opmerkingen: readonly Editieopmerking[];
}

/** What each kind of step says. Only those of `NA_VASTSTELLING` are taken of an edition that is vastgesteld. */
export interface Stapinhoud {
  inhoud: Editieinhoud;
  /** a point is accepted as it is: `punt` holds all that it says, so that another figure is another point */
  akkoord: { readonly punt: string; readonly reden: string };
  "akkoord-terug": { readonly punt: string };
  publicatievoorstel: Record<string, never>;
  publicatie: Record<string, never>;
  "publicatie-einde": { readonly reden: string };
  intrekking: { readonly reden: string };
}
export type Stapsoort = keyof Stapinhoud;
/** A kind of step with what it says. */
export type Stapgegevens = { readonly [S in Stapsoort]: { readonly soort: S; readonly inhoud: Stapinhoud[S] } }[Stapsoort];

export const NA_VASTSTELLING: readonly Stapsoort[] = ["publicatievoorstel", "publicatie", "publicatie-einde", "intrekking"];

/** Who did something, in which role, and when. */
export interface Handtekening {
  readonly op: Date;
  /** gebruikersnaam or "systeem" */
  readonly door: string;
  readonly rol: string;
}

export type Editiestap = Stapgegevens & Handtekening & { readonly nummer: number };

/** When and how an edition was fixed; its result is read apart. */
export interface Editievaststelling extends Handtekening {
  readonly peildatum: string;
  readonly bekendOp: Date;
  /** of the stored result, hexadecimal */
  readonly sha256: string;
}

/** A point that somebody accepted. */
export interface Akkoord extends Handtekening {
  readonly punt: string;
  readonly reden: string;
}

export type Editiestatus = "concept" | "vastgesteld" | "ingetrokken";
/** `voorgesteld`: the secretariaat asks the gedeputeerde to publish; only `openbaar` is read without an account. */
export type Publicatie = "nee" | "voorgesteld" | "openbaar";

/** The annex for one meeting, as its steps have made it. */
export interface Editie {
  readonly sleutel: string;
  readonly prtDatum: string;
  readonly gemaakt: Omit<Handtekening, "rol">;
  readonly stappen: readonly Editiestap[];
  /** number of the last step */
  readonly nummer: number;
  readonly status: Editiestatus;
  readonly inhoud: Editieinhoud;
  /** number of the step that said it: what a form of the content was made from */
  readonly inhoudstap: number;
  readonly akkoorden: readonly Akkoord[];
  readonly vaststelling: Editievaststelling | null;
  readonly publicatie: Publicatie;
  /** why and when it was taken back */
  readonly intrekking: (Handtekening & { readonly reden: string }) | null;
}

/**
 * The edition that its steps make.
 * @param stappen in the order of their numbers
 * @throws RangeError without content: an edition begins with it
 */
export function computeEditie(begin: Pick<Editie, "sleutel" | "prtDatum" | "gemaakt">, stappen: readonly Editiestap[], vaststelling: Editievaststelling | null): Editie {
  const akkoorden = new Map<string, Akkoord>();
  let [inhoud, inhoudstap]: [Editieinhoud | null, number] = [null, 0];
  let intrekking: Editie["intrekking"] = null;
  let publicatie: Publicatie = "nee";
  for (const stap of stappen) {
    const { op, door, rol } = stap;
    switch (stap.soort) {
      case "inhoud": [inhoud, inhoudstap] = [stap.inhoud, stap.nummer]; break;
      case "akkoord": akkoorden.set(stap.inhoud.punt, { ...stap.inhoud, op, door, rol }); break;
      case "akkoord-terug": akkoorden.delete(stap.inhoud.punt); break;
      case "publicatievoorstel": publicatie = "voorgesteld"; break;
      case "publicatie": publicatie = "openbaar"; break;
      case "publicatie-einde": publicatie = "nee"; break;
      case "intrekking": intrekking = { ...stap.inhoud, op, door, rol }; break;
    }
  }
  if (inhoud === null) throw new RangeError(`edition ${begin.sleutel} has no content`);
  return {
    ...begin, stappen, nummer: stappen.at(-1)!.nummer, inhoud, inhoudstap, akkoorden: [...akkoorden.values()], vaststelling, publicatie, intrekking,
    status: intrekking !== null ? "ingetrokken" : vaststelling !== null ? "vastgesteld" : "concept",
  };
}

/**
 * Whether a step can be taken of an edition as it stands. What is ingetrokken stays so; before and after the vaststelling other steps
 * make sense.
 */
export function kanStap({ status, publicatie }: Pick<Editie, "status" | "publicatie">, soort: Stapsoort): boolean {
  switch (soort) {
    case "inhoud":
    case "akkoord":
    case "akkoord-terug":
      return status === "concept";
    case "publicatievoorstel":
      return status === "vastgesteld" && publicatie === "nee";
    case "publicatie":
      return status === "vastgesteld" && publicatie === "voorgesteld";
    case "publicatie-einde":
      return publicatie !== "nee";
    case "intrekking":
      return status !== "ingetrokken";
  }
}

/**
 * How the next edition of a meeting is called: the date, with a number from the second on.
 * @param bekend the keys that are taken
 */
export function nieuweSleutel(prtDatum: string, bekend: readonly string[]): string {
  const own = bekend.filter((s) => s === prtDatum || s.startsWith(`${prtDatum}-`)).length;
  return own === 0 ? prtDatum : `${prtDatum}-${own + 1}`;
}
