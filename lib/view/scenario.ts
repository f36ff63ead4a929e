import { missingIn, numberOf, waarde, tekenVan, type Cijfer } from "@/lib/domain/cijfer";
import { lastDay, nextDay } from "@/lib/domain/periode";
import { computeScenario, kanScenario, komendeMaanden, type Huisvestingsscenario, type Scenariouitkomst } from "@/lib/domain/scenario";
import type { Verloop } from "@/lib/domain/verloop";
import { formatDatum, formatGetal, formatMaandnaam } from "@/lib/format";
import { decimaal, onvolledig } from "./cel";
import type { Scenariolijn } from "./halfjaargrafiek";
import { kortOfBoven } from "./stelling";
import type { CelView } from "./tabel";

/** A figure as it is, beside what it would be. */
export interface Scenarioregel {
  readonly term: string;
  readonly nu: CelView;
  /** null while nothing is asked */
  readonly dan: CelView | null;
}

/** What if, of one gemeente: the form, and what comes out of it. */
export interface ScenarioView {
  readonly naam: string;
  /** why there is nothing to work out; empty when there is */
  readonly geen: string;
  /** the months that come, to choose from */
  readonly maanden: readonly { readonly waarde: string; readonly naam: string }[];
  /** what it supposes, with the words that it is made up; null while nothing is asked */
  readonly aanname: string | null;
  /** what comes out of it; empty while nothing is asked */
  readonly uitkomst: string;
  readonly regels: readonly Scenarioregel[];
  /** for the chart; null while nothing is asked or nothing comes out */
  readonly lijn: Scenariolijn | null;
}

/** What stands on every page and sheet with a scenario on it. */
export const SCENARIOLABEL = "Scenario: verzonnen, niet vastgelegd.";

/** `van september tot en met december`, `in december`. */
export function maandenInWoorden(maanden: readonly string[]): string {
  const [eerste, laatste] = [maanden[0]!, maanden.at(-1)!].map(formatMaandnaam);
  return maanden.length === 1 ? `in ${eerste}` : `van ${eerste} tot en met ${laatste}`;
}

/** What is supposed, as a sentence. */
function aanname({ perMaand, erbij }: Huisvestingsscenario, naam: string, komend: readonly string[]): string {
  const tempo = perMaand === null ? "" : `${maandenInWoorden(komend)} ${formatGetal(perMaand, 2)} per maand`;
  const extra = erbij === null ? "" : `in ${formatMaandnaam(erbij.maand)} ${formatGetal(erbij.aantal)} extra`;
  return `Stel: ${naam} huisvest ${[tempo, extra].filter((t) => t !== "").join(", en ")}.`;
}

/** A figure that leaves something out says so. */
const cel = (cijfer: Cijfer): CelView => decimaal(cijfer, onvolledig(cijfer, "onvolledig"), 2);

/** A balance at the half-year's end: `2 te kort`, `88 boven wat moest`. */
const eindcel = (cijfer: Cijfer): CelView => ({ ...cel(cijfer), ...(numberOf(cijfer) !== null && { tekst: kortOfBoven(cijfer) }) });

/** What comes out of it, beside what the prognose says without. */
function uitkomst({ prognose, verschil, nodigPerMaand }: Scenariouitkomst, { tempo, maanden }: Verloop, { perMaand, erbij }: Huisvestingsscenario, naam: string): string {
  const datum = formatDatum(nextDay(lastDay(maanden.at(-1)!.maand)));
  if (numberOf(prognose) === null) return "Er is nog geen maand bekend om mee door te rekenen. Vul ook in hoeveel mensen per maand een woning krijgen.";
  const zover = missingIn(prognose).length > 0 ? ", voor zover bekend," : "";
  const [meer, nodig] = [numberOf(verschil), numberOf(nodigPerMaand)];
  const zonder = meer === null
    ? "Zonder scenario is er nog geen prognose."
    : `Zonder scenario is dat ${eindwoord(tempo.prognose)}. ${tekenVan(verschil) === 0 ? "Dat maakt dus geen verschil." : `In het scenario ${Math.abs(meer) === 1 ? "is" : "zijn"} er ${formatGetal(Math.abs(meer), 1)} ${meer < 0 ? "meer" : "minder"} gehuisvest.`}`;
  const genoeg = nodig === null ? "" : nodig <= 0 ? " Meer is dan niet nodig." : ` Nodig ${erbij === null ? "is" : "is dan nog"} ${formatGetal(nodig, 2)} per maand${perMaand === null ? "" : `: ${formatGetal(perMaand, 2)} is ${perMaand >= nodig ? "genoeg" : "te weinig"}`}.`;
  return `Dan komt ${naam} op ${datum}${zover} uit op ${eindwoord(prognose)}. ${zonder}${genoeg}`;
}

/** Where it comes out, after "op". */
const eindwoord = (cijfer: Cijfer): string => (tekenVan(cijfer) === 0 ? "precies wat moest" : kortOfBoven(cijfer));

/**
 * What if, of one gemeente. The figures as they are stand beside those of the scenario.
 * @param scenario null while nothing is asked
 */
export function viewScenario(verloop: Verloop, naam: string, scenario: Huisvestingsscenario | null): ScenarioView {
  const { tempo, maanden } = verloop;
  const komend = komendeMaanden(verloop);
  const kan = kanScenario(verloop);
  const uit = scenario !== null && kan ? computeScenario(verloop, scenario) : null;
  const eind = maanden.at(-1);
  const geen = kan ? "" : eind !== undefined && komend.length === 0 ? "Het halfjaar is voorbij: er komt geen maand meer om mee te rekenen." : `Het is niet bekend hoeveel mensen ${naam} moet huisvesten. Daarom is er niets door te rekenen.`;
  const zin = scenario !== null && kan ? `${SCENARIOLABEL} ${aanname(scenario, naam, komend)}` : null;
  return {
    naam, geen,
    maanden: kan ? komend.map((maand) => ({ waarde: maand, naam: formatDatum(maand) })) : [],
    aanname: zin,
    uitkomst: uit && scenario ? uitkomst(uit, verloop, scenario, naam) : "",
    regels: kan && eind ? [
      { term: `Per maand, ${maandenInWoorden(komend)}`, nu: cel(tempo.gemiddeldPerMaand), dan: uit && cel(scenario?.perMaand == null ? tempo.gemiddeldPerMaand : waarde(scenario.perMaand)) },
      { term: "Nodig per maand", nu: cel(tempo.nodigPerMaand), dan: uit && cel(uit.nodigPerMaand) },
      { term: `Prognose op ${formatDatum(nextDay(lastDay(eind.maand)))}`, nu: eindcel(tempo.prognose), dan: uit && eindcel(uit.prognose) },
    ] : [],
    lijn: uit && zin !== null && numberOf(uit.prognose) !== null ? { opgeteld: uit.opgeteld, zin } : null,
  };
}
