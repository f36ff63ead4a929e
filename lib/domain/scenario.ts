import { derive, NVT, numberOf, subtract, waarde, type Cijfer } from "./cijfer";
import type { Verloop } from "./verloop";
import { computeNogTeRealiseren, project } from "./vergunninghouders";

/** What if: of the months that come, and never stored. Without both it is the prognose. */
export interface Huisvestingsscenario {
  /** persons housed in each month that comes; null = as the mean so far */
  readonly perMaand: number | null;
  /** persons housed on top of that in one month (2024-11); null = none */
  readonly erbij: { readonly aantal: number; readonly maand: string } | null;
}

export interface Scenariouitkomst {
  /** nog te realiseren at the half-year's end: positive is short, negative ahead */
  readonly prognose: Cijfer;
  /** prognose of the scenario − the one without: negative when more are housed; onbekend when either is */
  readonly verschil: Cijfer;
  /** what each month that comes needs, after what comes on top; nvt when none comes */
  readonly nodigPerMaand: Cijfer;
  /** per month of the half-year, gerealiseerd since it began; nvt in months that have passed */
  readonly opgeteld: readonly Cijfer[];
}

/** The months of the half-year that a scenario is about: those after the last with a number. */
export const komendeMaanden = ({ tempo, maanden }: Verloop): readonly string[] => maanden.slice(tempo.maandenGeteld).map((m) => m.maand);

/** Works out a scenario from the half-year as it is; changes nothing of it. What comes on top in a month that has passed does not count. */
export function computeScenario(verloop: Verloop, { perMaand, erbij }: Huisvestingsscenario): Scenariouitkomst {
  const { tempo, totaal, maanden } = verloop;
  const komend = komendeMaanden(verloop);
  const tempoDan = perMaand === null ? tempo.gemiddeldPerMaand : waarde(perMaand);
  const vanaf = erbij === null ? -1 : komend.indexOf(erbij.maand);
  const extra = vanaf === -1 ? 0 : erbij!.aantal;
  const nog = computeNogTeRealiseren(tempo.nog, waarde(extra));
  const prognose = project(nog, komend.length, tempoDan);
  const gedaan = computeNogTeRealiseren(totaal, tempo.nog);
  return {
    prognose,
    verschil: subtract(prognose, tempo.prognose),
    nodigPerMaand: komend.length === 0 ? NVT : derive([nog], (n) => n / komend.length),
    opgeteld: maanden.map((_, i) => {
      const at = i - tempo.maandenGeteld;
      return at < 0 ? NVT : derive([gedaan, tempoDan], (g, n) => g + n * (at + 1) + (vanaf !== -1 && at >= vanaf ? extra : 0));
    }),
  };
}

/** Whether a scenario can be worked out: there is something to do, and months to do it in. */
export const kanScenario = (verloop: Verloop): boolean => numberOf(verloop.tempo.nog) !== null && komendeMaanden(verloop).length > 0;
