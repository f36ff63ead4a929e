import { AFSPRAAKSTANDEN, type Afspraakstand, type Dossierstuk } from "@/lib/domain/dossier";
import { parseDatum } from "./deeldatum";
import type { Veldfout } from "./fase-formulier";
import { leesDeeldatum, leesTekst, leesTermijn, leesVerplicht } from "./veld";

/** Who can sit at the table: roles, never names. */
export const AANWEZIGEN = ["gedeputeerde", "wethouder", "adviseur van de provincie", "adviseur van de gemeente", "COA", "Nidos", "woningcorporatie"] as const;

/** How many new agreements the form has room for. */
export const NIEUWE_AFSPRAKEN = 5;
const LANG = 2000;

/** What stands in the fields of the form, by name; `aanwezig` holds the chosen roles, one per line. */
export type Gesprekgetypt = Readonly<Record<string, string>>;

export const NIEUWE_RIJEN = Array.from({ length: NIEUWE_AFSPRAKEN }, (_, i) => i + 1);
/** Names of the inputs of a new agreement. */
export const nieuweVelden = (rij: number) => ({ tekst: `afspraak-${rij}`, eigenaar: `eigenaar-${rij}`, uiterlijk: `uiterlijk-${rij}` });
/** Names of the inputs about an agreement that was open. */
export const openVelden = (sleutel: string) => ({ stand: `stand-${sleutel}`, uitkomst: `uitkomst-${sleutel}`, uiterlijk: `termijn-${sleutel}`, basis: `basis-${sleutel}` });

/** What stands in a form, as text: what was sent as a file counts as empty. */
export function getyptVan(form: FormData): Gesprekgetypt {
  const typed: Record<string, string> = {};
  for (const naam of new Set(form.keys())) {
    const values = form.getAll(naam).filter((v) => typeof v === "string");
    typed[naam] = values.map((v) => v.trim()).join("\n");
  }
  return typed;
}

/** A new agreement of a talk. */
export interface NieuweAfspraak {
  readonly rij: number;
  readonly tekst: string;
  readonly eigenaar: string;
  /** a date, "zsm", or null = none */
  readonly uiterlijk: string | null;
}

/** What became of an agreement that was open. */
export interface Afspraakvervolg {
  readonly sleutel: string;
  /** the version that the form was made from */
  readonly basis: number;
  readonly stand: Afspraakstand;
  readonly uitkomst: string;
  readonly uiterlijk: string | null;
}

/** A talk as somebody told it. */
export interface Gesprekverslag {
  /** the talk that was planned or wanted, with the version that the form was made from; null = a new one */
  readonly gepland: { readonly sleutel: string; readonly basis: number } | null;
  readonly datum: string;
  readonly aanwezig: readonly string[];
  readonly verslag: string;
  readonly nieuw: readonly NieuweAfspraak[];
  readonly vervolg: readonly Afspraakvervolg[];
  /** when they meet again; null = not agreed */
  readonly volgende: string | null;
}

function leesNieuwe(getypt: Gesprekgetypt, fouten: Veldfout[]): readonly NieuweAfspraak[] {
  return NIEUWE_RIJEN.flatMap((rij) => {
    const velden = nieuweVelden(rij);
    const [tekst, eigenaar, termijn] = [velden.tekst, velden.eigenaar, velden.uiterlijk].map((veld) => getypt[veld] ?? "") as [string, string, string];
    if (tekst === "" && eigenaar === "" && termijn === "") return [];
    return [{
      rij,
      tekst: leesVerplicht(velden.tekst, tekst, `Vul in wat afspraak ${rij} is, of maak de hele regel leeg`, fouten),
      eigenaar: leesVerplicht(velden.eigenaar, eigenaar, `Vul in wie afspraak ${rij} uitvoert: een rol of organisatie`, fouten),
      uiterlijk: leesTermijn(velden.uiterlijk, termijn, fouten),
    }];
  });
}

function leesVervolg(getypt: Gesprekgetypt, open: readonly Dossierstuk<"afspraak">[], fouten: Veldfout[]): readonly Afspraakvervolg[] {
  return open.flatMap(({ sleutel }) => {
    const velden = openVelden(sleutel);
    const basis = Number(getypt[velden.basis]);
    // an agreement that was made while the form stood open is not in it
    if (!Number.isInteger(basis) || basis < 1) return [];
    return [{
      sleutel, basis,
      stand: AFSPRAAKSTANDEN.find((s) => s === getypt[velden.stand]) ?? "open",
      uitkomst: leesTekst(velden.uitkomst, getypt[velden.uitkomst] ?? "", fouten),
      uiterlijk: leesTermijn(velden.uiterlijk, getypt[velden.uiterlijk] ?? "", fouten),
    }];
  });
}

/**
 * Reads the form of a talk that was held.
 * @param open the agreements that the form can say something of
 * @param gesprekken the talks that it can be, by sleutel
 */
export function parseGesprek(getypt: Gesprekgetypt, vandaag: string, open: readonly Dossierstuk<"afspraak">[], gesprekken: readonly string[]) {
  const fouten: Veldfout[] = [];
  const [sleutel = "", versie = ""] = (getypt["gepland"] ?? "").split("#");
  const datum = parseDatum(getypt["datum"] ?? "");
  if (datum === null) fouten.push({ veld: "datum", tekst: "Vul in wanneer het gesprek was, bijvoorbeeld 17-9-2024" });
  else if (datum > vandaag) fouten.push({ veld: "datum", tekst: "Deze dag moet nog komen. Leg een gesprek vast als het is gevoerd" });
  const roles = new Set((getypt["aanwezig"] ?? "").split("\n"));
  const ander = leesTekst("anderen", getypt["anderen"] ?? "", fouten);
  const aanwezig = [...AANWEZIGEN.filter((a) => roles.has(a)), ...(ander === "" ? [] : [ander])];
  if (aanwezig.length === 0) fouten.push({ veld: "aanwezig", tekst: "Kies wie erbij waren" });
  const volgende = leesDeeldatum("volgende", getypt["volgende"] ?? "", fouten);
  if (volgende !== null && datum !== null && volgende.slice(0, 10) < datum.slice(0, volgende.length)) fouten.push({ veld: "volgende", tekst: "Het volgende gesprek ligt vóór dit gesprek. Kies een latere datum" });
  const verslag: Gesprekverslag = {
    gepland: gesprekken.includes(sleutel) && Number(versie) >= 1 ? { sleutel, basis: Number(versie) } : null,
    datum: datum ?? "", aanwezig, volgende,
    verslag: leesTekst("verslag", getypt["verslag"] ?? "", fouten, LANG),
    nieuw: leesNieuwe(getypt, fouten),
    vervolg: leesVervolg(getypt, open, fouten),
  };
  return fouten.length > 0 ? { goed: false as const, fouten } : { goed: true as const, verslag };
}
