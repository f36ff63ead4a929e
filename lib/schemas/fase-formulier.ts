import { z } from "zod";
import { parseCelinvoer } from "@/lib/domain/celinvoer";
import type { Fasegegevens, Fasewijziging, Wijzigsoort } from "@/lib/domain/fasewijziging";
import { SOORTEN, ZEKERHEDEN } from "@/lib/domain/locatie";
import { describeCelfout } from "@/lib/texts/celfouten";
import { parseDatum } from "./deeldatum";
import { rijnummer } from "./rijnummer";
import { leesDeeldatum, tekst } from "./veld";

/** The fields that forms of phases have, by the name of their input. */
export const FASEVELDEN = ["gemeente", "naam", "fase", "soort", "capaciteit", "vanaf", "van", "tot", "optieTot", "zekerheid", "peildatum", "bron", "toelichting", "reden"] as const;
export type Faseveld = (typeof FASEVELDEN)[number];

/** What stands in the fields, right or wrong. */
export type Fasegetypt = Readonly<Record<Faseveld, string>>;

export interface Veldfout {
  readonly veld: string;
  readonly tekst: string;
}

const PHASE = ["soort", "capaciteit", "van", "tot", "optieTot", "zekerheid"] as const;
const ORIGIN = ["bron", "toelichting", "reden"] as const;

/** Which fields a change asks for. A correction keeps the peildatum of its line. */
export const WIJZIGVELDEN: Readonly<Record<Wijzigsoort, readonly Faseveld[]>> = {
  verlengen: ["tot", "peildatum", ...ORIGIN],
  beeindigen: ["tot", "peildatum", ...ORIGIN],
  capaciteit: ["vanaf", "capaciteit", "peildatum", ...ORIGIN],
  optieGebruikt: ["peildatum", ...ORIGIN],
  vervallen: ["peildatum", ...ORIGIN],
  gerealiseerd: ["van", "peildatum", ...ORIGIN],
  bevestigen: [...PHASE, "peildatum", ...ORIGIN],
  corrigeren: [...PHASE, ...ORIGIN],
};

const FIRST_LINE = [...PHASE, "peildatum", "bron", "toelichting"] as const;
export const NIEUWE_FASE_VELDEN: readonly Faseveld[] = ["fase", ...FIRST_LINE];
export const NIEUWE_LOCATIE_VELDEN: readonly Faseveld[] = ["gemeente", "naam", "fase", ...FIRST_LINE];

const LONGEST = { fase: 60, naam: 120, tekst: 500 } as const;

export function parseGetypt(form: FormData): Fasegetypt {
  return Object.fromEntries(FASEVELDEN.map((veld) => [veld, tekst.parse(form.get(veld))])) as Fasegetypt;
}

/** What a form says of itself, out of sight: which location, line and change, and what it was made from. */
export const verborgenSchema = z.object({
  locatie: rijnummer.catch(0),
  regel: rijnummer.catch(0),
  basis: rijnummer.catch(0),
  /** the lines that were shown before */
  bekeken: z.string().catch(""),
  stap: z.enum(["bekijken", "vastleggen"]).catch("bekijken"),
});

type Fouten = Veldfout[];

const deeldatum = (getypt: Fasegetypt, veld: "vanaf" | "van" | "tot" | "optieTot", fouten: Fouten) => leesDeeldatum(veld, getypt[veld], fouten);

function verplicht(waarde: string | null, veld: Faseveld, fouten: Fouten, reden: string): string {
  if (waarde === null && !fouten.some((f) => f.veld === veld)) fouten.push({ veld, tekst: reden });
  return waarde ?? "";
}

const PLACES = { magNegatief: false, staten: ["waarde", "onbekend"] } as const;

function capaciteit(getypt: Fasegetypt, fouten: Fouten): number | null {
  const gelezen = parseCelinvoer(getypt.capaciteit, PLACES);
  if (gelezen.soort === "leeg") fouten.push({ veld: "capaciteit", tekst: "Vul het aantal plaatsen in, of – als het niet bekend is" });
  if (gelezen.soort === "fout") fouten.push({ veld: "capaciteit", tekst: describeCelfout(gelezen.fout, getypt.capaciteit, PLACES.staten) });
  return gelezen.soort === "cijfer" && gelezen.cijfer.staat === "waarde" ? gelezen.cijfer.waarde : null;
}

function choice<T extends string>(values: readonly T[], getypt: Fasegetypt, veld: Faseveld, fouten: Fouten): T {
  const found = values.find((v) => v === getypt[veld]);
  if (found === undefined) fouten.push({ veld, tekst: `Kies een ${veld}` });
  return found ?? values[0]!;
}

function gegevens(getypt: Fasegetypt, fouten: Fouten): Omit<Fasegegevens, "fase"> {
  return {
    soort: choice(SOORTEN, getypt, "soort", fouten),
    capaciteit: capaciteit(getypt, fouten),
    van: deeldatum(getypt, "van", fouten),
    tot: deeldatum(getypt, "tot", fouten),
    optieTot: deeldatum(getypt, "optieTot", fouten),
    zekerheid: choice(ZEKERHEDEN, getypt, "zekerheid", fouten),
  };
}

function wijziging(doe: Wijzigsoort, getypt: Fasegetypt, fouten: Fouten): Fasewijziging {
  switch (doe) {
    case "verlengen":
      return { soort: doe, tot: deeldatum(getypt, "tot", fouten) };
    case "beeindigen":
      return { soort: doe, tot: verplicht(deeldatum(getypt, "tot", fouten), "tot", fouten, "Vul in tot wanneer de plaatsen tellen") };
    case "capaciteit":
      return { soort: doe, vanaf: verplicht(deeldatum(getypt, "vanaf", fouten), "vanaf", fouten, "Vul in vanaf wanneer het nieuwe aantal geldt"), capaciteit: capaciteit(getypt, fouten) };
    case "gerealiseerd":
      return { soort: doe, van: deeldatum(getypt, "van", fouten) };
    case "optieGebruikt":
    case "vervallen":
      return { soort: doe };
    case "bevestigen":
    case "corrigeren":
      return { soort: doe, gegevens: gegevens(getypt, fouten) };
  }
}

/** Where it comes from; the peildatum only where the form asks for it. */
function herkomst(getypt: Fasegetypt, velden: readonly Faseveld[], fouten: Fouten) {
  const peildatum = parseDatum(getypt.peildatum);
  if (velden.includes("peildatum") && peildatum === null) fouten.push({ veld: "peildatum", tekst: "Vul een peildatum in, bijvoorbeeld 11-9-2024" });
  if (getypt.bron === "") fouten.push({ veld: "bron", tekst: "Vul in waar u dit vandaan hebt, bijvoorbeeld: mail gemeente Dronten, 3-10-2024" });
  if (velden.includes("reden") && getypt.reden === "") fouten.push({ veld: "reden", tekst: "Vul in waarom u dit wijzigt" });
  for (const veld of ["bron", "toelichting", "reden"] as const) {
    if (getypt[veld].length > LONGEST.tekst) fouten.push({ veld, tekst: `Dit is langer dan ${LONGEST.tekst} tekens. Maak het korter` });
  }
  return { peildatum: peildatum ?? "", bron: getypt.bron, toelichting: getypt.toelichting, reden: getypt.reden === "" ? null : getypt.reden };
}

type Herkomst = ReturnType<typeof herkomst>;
type Gelezen<T> = { readonly goed: true; readonly waarde: T & Herkomst } | { readonly goed: false; readonly fouten: readonly Veldfout[] };

function result<T>(waarde: T & Herkomst, fouten: Fouten): Gelezen<T> {
  return fouten.length === 0 ? { goed: true, waarde } : { goed: false, fouten };
}

/** The form of a change. */
export function parseWijziging(doe: Wijzigsoort, getypt: Fasegetypt): Gelezen<{ readonly wijziging: Fasewijziging }> {
  const fouten: Fouten = [];
  return result({ wijziging: wijziging(doe, getypt, fouten), ...herkomst(getypt, WIJZIGVELDEN[doe], fouten) }, fouten);
}

function eersteFase(getypt: Fasegetypt, fouten: Fouten): Fasegegevens {
  if (getypt.fase === "") fouten.push({ veld: "fase", tekst: "Geef de fase een naam, bijvoorbeeld regulier" });
  if (getypt.fase.length > LONGEST.fase) fouten.push({ veld: "fase", tekst: `Deze naam is langer dan ${LONGEST.fase} tekens. Maak hem korter` });
  return { fase: getypt.fase, ...gegevens(getypt, fouten) };
}

/** The form of a new phase of a location. */
export function parseNieuweFase(getypt: Fasegetypt): Gelezen<{ readonly gegevens: Fasegegevens }> {
  const fouten: Fouten = [];
  return result({ gegevens: eersteFase(getypt, fouten), ...herkomst(getypt, NIEUWE_FASE_VELDEN, fouten) }, fouten);
}

/** The form of a new location with its first phase. */
export function parseNieuweLocatie(getypt: Fasegetypt): Gelezen<{ readonly gebied: string; readonly naam: string; readonly gegevens: Fasegegevens }> {
  const fouten: Fouten = [];
  if (getypt.gemeente === "") fouten.push({ veld: "gemeente", tekst: "Kies een gemeente" });
  if (getypt.naam === "") fouten.push({ veld: "naam", tekst: "Vul de naam van de locatie in" });
  if (getypt.naam.length > LONGEST.naam) fouten.push({ veld: "naam", tekst: `Deze naam is langer dan ${LONGEST.naam} tekens. Maak hem korter` });
  return result({ gebied: getypt.gemeente, naam: getypt.naam, gegevens: eersteFase(getypt, fouten), ...herkomst(getypt, NIEUWE_LOCATIE_VELDEN, fouten) }, fouten);
}
