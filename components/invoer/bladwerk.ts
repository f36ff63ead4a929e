import { redenVeld, type Ingevuld, type Uitgang } from "@/lib/view/bladinvoer";

/** A fill of many cells at once: it is said, and can be undone. */
export interface Vulling {
  readonly soort: "geplakt" | "overgenomen" | "hersteld";
  readonly meldingen: readonly string[];
  /** the texts that stood there */
  readonly terug: Readonly<Record<string, string>>;
}

/** What someone is doing on a sheet. */
export interface Werk {
  readonly ingevuld: Ingevuld;
  readonly geplakt: ReadonlySet<string>;
  readonly vulling: Vulling | null;
  /** true until something else is typed: then Ctrl+Z is the browser's again */
  readonly netGevuld: boolean;
  /** true once a kept draft was looked for: from then on the draft follows what is typed */
  readonly klaar: boolean;
}

/** What is kept of unsaved work: only the cells that were changed. */
export interface Concept {
  readonly sleutel: string;
  readonly peildatum: string;
  readonly bron: string;
  readonly teksten: Readonly<Record<string, string>>;
  readonly uitgang: Readonly<Record<string, Uitgang>>;
  readonly redenen: Readonly<Record<string, string>>;
}

export type Werkstap =
  | { readonly doe: "typ"; readonly veld: string; readonly tekst: string }
  | { readonly doe: "reden"; readonly veld: string; readonly tekst: string }
  | { readonly doe: "gegeven"; readonly naam: "peildatum" | "bron"; readonly tekst: string }
  | { readonly doe: "vul"; readonly soort: Vulling["soort"]; readonly teksten: Readonly<Record<string, string>>; readonly meldingen: readonly string[] }
  | { readonly doe: "maakOngedaan" }
  /** `getypt` by the name of the field: cells, peildatum and bron */
  | { readonly doe: "begin"; readonly getypt: Readonly<Record<string, string>>; readonly concept: Concept | null }
  | { readonly doe: "opnieuw"; readonly ingevuld: Ingevuld };

export function beginWerk(ingevuld: Ingevuld, geplakt: readonly string[]): Werk {
  return { ingevuld, geplakt: new Set(geplakt), vulling: null, netGevuld: false, klaar: false };
}

const withTeksten = (werk: Werk, teksten: Readonly<Record<string, string>>): Werk => ({ ...werk, ingevuld: { ...werk.ingevuld, teksten: { ...werk.ingevuld.teksten, ...teksten } } });

/** With what the name of a reason's field ends. */
const REDEN = redenVeld("");

function withGetypt(werk: Werk, getypt: Readonly<Record<string, string>>): Werk {
  const cells = Object.fromEntries(Object.entries(getypt).filter(([veld]) => veld in werk.ingevuld.uitgang));
  const redenen = Object.fromEntries(Object.entries(getypt).flatMap(([naam, tekst]) => (naam.endsWith(REDEN) ? [[naam.slice(0, -REDEN.length), tekst]] : [])));
  const { peildatum, bron } = { ...werk.ingevuld, ...getypt };
  const { ingevuld, ...rest } = withTeksten(werk, cells);
  return { ...rest, ingevuld: { ...ingevuld, peildatum, bron, redenen: { ...ingevuld.redenen, ...redenen } } };
}

/** One step of work on a sheet; pure. */
export function stap(werk: Werk, wat: Werkstap): Werk {
  const { ingevuld } = werk;
  switch (wat.doe) {
    case "typ": {
      const geplakt = new Set(werk.geplakt);
      geplakt.delete(wat.veld);
      return { ...withTeksten(werk, { [wat.veld]: wat.tekst }), geplakt, netGevuld: false };
    }
    case "reden":
      return { ...werk, ingevuld: { ...ingevuld, redenen: { ...ingevuld.redenen, [wat.veld]: wat.tekst } }, netGevuld: false };
    case "gegeven":
      return { ...werk, ingevuld: { ...ingevuld, [wat.naam]: wat.tekst }, netGevuld: false };
    case "vul": {
      const terug = Object.fromEntries(Object.keys(wat.teksten).map((veld) => [veld, ingevuld.teksten[veld] ?? ""]));
      return { ...withTeksten(werk, wat.teksten), geplakt: new Set([...werk.geplakt, ...Object.keys(wat.teksten)]), vulling: { soort: wat.soort, meldingen: wat.meldingen, terug }, netGevuld: true };
    }
    case "maakOngedaan": {
      if (!werk.vulling) return werk;
      const geplakt = new Set([...werk.geplakt].filter((veld) => !(veld in werk.vulling!.terug)));
      return { ...withTeksten(werk, werk.vulling.terug), geplakt, vulling: null, netGevuld: false };
    }
    case "begin":
      return beginMet(withGetypt(werk, wat.getypt), wat.concept);
    case "opnieuw":
      return { ...beginWerk(wat.ingevuld, []), klaar: true };
  }
}

/** Goes on with a kept draft: what it says of a cell that says the same by now is no longer work. */
function beginMet(werk: Werk, concept: Concept | null): Werk {
  const { ingevuld } = werk;
  const velden = Object.keys(concept?.teksten ?? {}).filter((veld) => veld in ingevuld.uitgang && concept!.teksten[veld] !== ingevuld.uitgang[veld]!.tekst);
  if (!concept || velden.length === 0) return { ...werk, klaar: true };
  const pick = <T>(from: Readonly<Record<string, T>>) => Object.fromEntries(velden.flatMap((veld) => (from[veld] === undefined ? [] : [[veld, from[veld]]])));
  const hersteld: Ingevuld = {
    peildatum: concept.peildatum,
    bron: concept.bron,
    teksten: { ...ingevuld.teksten, ...pick(concept.teksten) },
    uitgang: { ...ingevuld.uitgang, ...pick(concept.uitgang) },
    redenen: { ...ingevuld.redenen, ...concept.redenen },
  };
  const terug = pick(ingevuld.teksten);
  const meldingen = [`${velden.length === 1 ? "1 cel" : `${velden.length} cellen`} teruggezet van de vorige keer. Dit is nog niet opgeslagen.`];
  return { ...werk, ingevuld: hersteld, vulling: { soort: "hersteld", meldingen, terug }, klaar: true };
}

/** The draft of work that changed cells, to keep until it is saved. */
export function conceptVan({ ingevuld }: Werk, sleutel: string, uitgang: Ingevuld["uitgang"], gewijzigd: readonly string[]): Concept {
  const pick = <T>(from: Readonly<Record<string, T>>) => Object.fromEntries(gewijzigd.map((veld) => [veld, from[veld]!]));
  return { sleutel, peildatum: ingevuld.peildatum, bron: ingevuld.bron, teksten: pick(ingevuld.teksten), uitgang: pick(uitgang), redenen: ingevuld.redenen };
}
