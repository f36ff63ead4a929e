import { findKader, kaderOp, type Beleidskader } from "@/lib/domain/beleidskader";
import { AFSPRAAKSTANDEN, BRIEFRICHTINGEN, GESPREKSTANDEN, OORDELEN, PLANSTANDEN, type Belofte, type Dossiersoort, type Inhoud, type Kring, type Stukgegevens } from "@/lib/domain/dossier";
import { firstDay, isMaand, lastDay } from "@/lib/domain/periode";
import { formatDatum } from "@/lib/format";
import { parseDatum, parseDeeldatum } from "./deeldatum";
import type { Veldfout } from "./fase-formulier";
import { herkomstvelden, leesDeeldatum, leesHerkomst, leesTekst, leesTermijn, leesVerplicht, tekst } from "./veld";

/** What stands in the fields of the form of an item, by name. */
export type Stukgetypt = Readonly<Record<string, string>>;

/** Rows for a month and its number that a form of a plan begins with, and keeps empty beside those that are filled. */
const MAANDRIJEN = 12;
const LEGE_MAANDRIJEN = 6;
const MEESTE_MAANDRIJEN = 60;

/** How many rows the form of a plan has. */
export const maandrijen = (beloften: number): number => Math.min(MEESTE_MAANDRIJEN, Math.max(MAANDRIJEN, beloften + LEGE_MAANDRIJEN));

/** The rows that were sent. */
const isMaandveld = (veld: string) => /^(maand|aantal)-\d{1,2}$/.test(veld);

const VELDEN: Readonly<Record<Dossiersoort, readonly string[]>> = {
  trede: ["trede", "motivatie", "besluitDoor"],
  planoordeel: ["plan", "oordeel", "motivatie"],
  brief: ["richting", "onderwerp"],
  plan: ["stand", "omschrijving"],
  gesprek: ["stand", "aanwezig", "verslag"],
  afspraak: ["tekst", "eigenaar", "uiterlijk", "stand", "uitkomst", "gesprek"],
  reden: ["tekst", "tot"],
  notitie: ["tekst", "kring"],
  mededeling: ["tekst", "kring"],
};

/** The fields of a soort as they were typed, with lines ended one way. */
export function leesGetypt(soort: Dossiersoort, form: Readonly<Record<string, unknown>>): Stukgetypt {
  const namen = ["datum", "vervallen", ...VELDEN[soort], ...Object.keys(herkomstvelden), ...(soort === "plan" ? Object.keys(form).filter(isMaandveld) : [])];
  return Object.fromEntries(namen.map((naam) => [naam, tekst.parse(form[naam]).replaceAll("\r\n", "\n")]));
}

const LANG = 10_000;
const MIDDEL = 2000;

/** Soorten that say what has happened: their date is never ahead. */
const VOORBIJ: readonly Dossiersoort[] = ["trede", "planoordeel", "brief", "plan", "afspraak", "notitie", "mededeling"];
/** Decisions are taken on a day. */
const OP_EEN_DAG: readonly Dossiersoort[] = ["trede", "planoordeel"];

function leesDatum(soort: Dossiersoort, getypt: string, vandaag: string, fouten: Veldfout[]): string | null {
  const dag = OP_EEN_DAG.includes(soort);
  if (getypt === "") {
    fouten.push({ veld: "datum", tekst: dag ? "Vul de datum van het besluit in, bijvoorbeeld 14-10-2024" : "Vul een datum in, bijvoorbeeld 14-10-2024. Weet u de dag niet, dan mag het de maand zijn: 10-2024" });
    return null;
  }
  if (dag && parseDatum(getypt) === null) {
    fouten.push({ veld: "datum", tekst: `‘${getypt.slice(0, 30)}’ is geen datum. Een besluit heeft een dag, bijvoorbeeld 14-10-2024` });
    return null;
  }
  const datum = leesDeeldatum("datum", getypt, fouten);
  if (datum !== null && VOORBIJ.includes(soort) && firstDay(datum) > vandaag) fouten.push({ veld: "datum", tekst: "Deze datum ligt in de toekomst. Kies vandaag of eerder" });
  return datum;
}

const kies = <T extends string>(veld: string, getypt: string | undefined, mogelijk: readonly T[], zeg: string, fouten: Veldfout[]): T | undefined => {
  const gekozen = mogelijk.find((m) => m === getypt);
  if (gekozen === undefined) fouten.push({ veld, tekst: zeg });
  return gekozen;
};

/** The promised months: each row has both a month and a number, or neither. */
function leesBeloften(getypt: Stukgetypt, fouten: Veldfout[]): readonly Belofte[] {
  const rijen = new Set(Object.keys(getypt).filter(isMaandveld).map((v) => v.slice(v.indexOf("-") + 1)));
  const beloften: Belofte[] = [];
  for (const rij of rijen) {
    const [m, a] = [getypt[`maand-${rij}`] ?? "", getypt[`aantal-${rij}`] ?? ""];
    if (m === "" && a === "") continue;
    const maand = parseDeeldatum(m);
    if (maand === null || !isMaand(maand)) fouten.push({ veld: `maand-${rij}`, tekst: m === "" ? `Vul de maand in bij het aantal ${a.slice(0, 20)}, of maak het aantal leeg` : `‘${m.slice(0, 20)}’ is geen maand. Typ bijvoorbeeld 9-2024` });
    else if (beloften.some((b) => b.maand === maand)) fouten.push({ veld: `maand-${rij}`, tekst: `${formatDatum(maand)} staat er al. Elke maand heeft één aantal` });
    const goed = /^\d{1,5}$/.test(a);
    if (!goed) fouten.push({ veld: `aantal-${rij}`, tekst: a === "" ? `Vul in hoeveel er voor ${m.slice(0, 20)} is beloofd, of maak de maand leeg` : `‘${a.slice(0, 20)}’ is geen aantal. Typ een heel getal, 0 of meer` });
    if (maand !== null && isMaand(maand) && goed) beloften.push({ maand, aantal: Number(a) });
  }
  return beloften.sort((x, y) => (x.maand < y.maand ? -1 : 1));
}

/** What a form is read against. */
export interface Stukcontext {
  readonly vandaag: string;
  /** a first version needs no reden, and cannot have lapsed */
  readonly nieuw: boolean;
  readonly gebied: string;
  /** the circles from which may be chosen; one: it is that one */
  readonly kringen: readonly Kring[];
  readonly kaders: readonly Beleidskader[];
  /** the ladder of the version before, which a change may keep */
  readonly vorigKader: number | null;
  /** true for a talk that was recorded as held: its people and its report belong to it */
  readonly gevoerd: boolean;
}

/** The step as it stands in the form: `0:3`, or `0:geen` for off the ladder. */
export const tredewaarde = (kader: number, trede: number | null): string => `${kader}:${trede ?? "geen"}`;

function leesTrede(getypt: string, datum: string | null, { kaders, vorigKader }: Stukcontext, fouten: Veldfout[]): { readonly kader: number; readonly trede: number | null } | null {
  const m = /^(\d{1,6}):(geen|\d{1,3})$/.exec(getypt);
  const kader = m ? findKader(kaders, Number(m[1])) : undefined;
  const trede = m?.[2] === "geen" ? null : Number(m?.[2]);
  if (!kader || (trede !== null && !kader.treden[trede - 1])) {
    fouten.push({ veld: "trede", tekst: "Kies een trede, of ‘van de ladder af’" });
    return null;
  }
  const geldt = datum === null ? kader : kaderOp(kaders, datum);
  if (kader.versie !== geldt.versie && kader.versie !== vorigKader) {
    fouten.push({ veld: "trede", tekst: `Op ${formatDatum(datum!)} gold een andere ladder: ${geldt.naam}, versie ${geldt.versie}. Kies een trede van die ladder` });
    return null;
  }
  return { kader: kader.versie, trede };
}

/** Reads what an item says; undefined when something is wrong with it. */
function leesInhoud<S extends Dossiersoort>(soort: S, getypt: Stukgetypt, datum: string | null, context: Stukcontext, fouten: Veldfout[]): Inhoud[S] | undefined;
function leesInhoud(soort: Dossiersoort, getypt: Stukgetypt, datum: string | null, context: Stukcontext, fouten: Veldfout[]): Inhoud[Dossiersoort] | undefined {
  const verplicht = (veld: string, leeg: string, langst = MIDDEL) => leesVerplicht(veld, getypt[veld] ?? "", leeg, fouten, langst);
  const vrij = (veld: string, langst = MIDDEL) => leesTekst(veld, getypt[veld] ?? "", fouten, langst);
  switch (soort) {
    case "trede": {
      const stap = leesTrede(getypt["trede"] ?? "", datum, context, fouten);
      const motivatie = verplicht("motivatie", "Vul de motivering in: zonder motivering is er geen besluit", LANG);
      const besluitDoor = verplicht("besluitDoor", "Vul in wie besloot: een rol, bijvoorbeeld gedeputeerde");
      return stap ? { ...stap, motivatie, besluitDoor } : undefined;
    }
    case "planoordeel": {
      const plan = verplicht("plan", "Kies het plan waar het om gaat");
      const oordeel = kies("oordeel", getypt["oordeel"], OORDELEN, "Kies goedgekeurd of afgekeurd", fouten);
      const motivatie = verplicht("motivatie", "Vul de motivering in: zonder motivering is er geen besluit", LANG);
      return oordeel && { plan, oordeel, motivatie };
    }
    case "brief": {
      const richting = kies("richting", getypt["richting"], BRIEFRICHTINGEN, "Kies van wie de brief is", fouten);
      const onderwerp = verplicht("onderwerp", "Vul in waar de brief over gaat");
      return richting && { richting, onderwerp };
    }
    case "plan": {
      const stand = kies("stand", getypt["stand"], PLANSTANDEN, "Kies gevraagd of ontvangen", fouten);
      const omschrijving = vrij("omschrijving");
      const beloften = leesBeloften(getypt, fouten);
      return stand && { stand, omschrijving, beloften };
    }
    case "gesprek": {
      const stand = kies("stand", getypt["stand"], context.gevoerd ? GESPREKSTANDEN : GESPREKSTANDEN.filter((s) => s !== "gevoerd"), context.gevoerd ? "Kies gewenst, gepland of gevoerd" : "Kies gewenst of gepland", fouten);
      const aanwezig = vrij("aanwezig").split(/[,\n]/).map((t) => t.trim()).filter((t) => t !== "");
      const verslag = vrij("verslag", LANG);
      if (stand === "gevoerd" && datum !== null && firstDay(datum) > context.vandaag) fouten.push({ veld: "datum", tekst: "Een gevoerd gesprek ligt niet in de toekomst. Kies vandaag of eerder" });
      return stand && { stand, aanwezig, verslag };
    }
    case "afspraak": {
      const wat = verplicht("tekst", "Vul in wat is afgesproken");
      const eigenaar = verplicht("eigenaar", "Vul in wie het doet: een organisatie of rol, bijvoorbeeld gemeente, wethouder");
      const uiterlijk = leesTermijn("uiterlijk", getypt["uiterlijk"] ?? "", fouten);
      const stand = kies("stand", getypt["stand"], AFSPRAAKSTANDEN, "Kies hoe het ermee staat", fouten);
      const uitkomst = vrij("uitkomst");
      return stand && { tekst: wat, eigenaar, uiterlijk, stand, uitkomst, gesprek: getypt["gesprek"] || null };
    }
    case "reden": {
      const wat = verplicht("tekst", "Vul in wat de reden is");
      const tot = leesDeeldatum("tot", getypt["tot"] ?? "", fouten);
      if (tot !== null && datum !== null && lastDay(tot) < firstDay(datum)) fouten.push({ veld: "tot", tekst: "Het einde ligt voor het begin. Kies een latere datum, of laat het leeg" });
      return { tekst: wat, tot };
    }
    case "notitie":
      return { tekst: verplicht("tekst", "Vul de notitie in", LANG) };
    case "mededeling":
      return { tekst: verplicht("tekst", "Vul in wat er te melden is", LANG) };
  }
}

/** Reads the form of an item; what is wrong comes back at its field. */
export function parseStuk(soort: Dossiersoort, getypt: Stukgetypt, context: Stukcontext) {
  const { vandaag, nieuw, gebied, kringen } = context;
  const fouten: Veldfout[] = [];
  const datum = leesDatum(soort, getypt["datum"] ?? "", vandaag, fouten);
  const kring = kringen.length === 1 ? kringen[0] : kies("kring", getypt["kring"], kringen, "Kies wie dit mag lezen", fouten);
  const inhoud = leesInhoud(soort, getypt, datum, context, fouten);
  const veld = (naam: string) => getypt[naam] ?? "";
  const herkomst = leesHerkomst({ peildatum: veld("peildatum"), bron: veld("bron"), toelichting: veld("toelichting"), reden: veld("reden") }, vandaag, nieuw, "verslag van het gesprek van 17-9-2024", fouten);
  if (fouten.length > 0 || datum === null || kring === undefined || inhoud === undefined) return { goed: false as const, fouten };
  const gegevens = { soort, gebied, kring, datum, inhoud } as Stukgegevens;
  return { goed: true as const, waarde: { gegevens, vervallen: !nieuw && veld("vervallen") !== "", ...herkomst } };
}
