import { missingIn, numberOf, tekenVan } from "@/lib/domain/cijfer";
import { lastDay, monthsOf, nextDay } from "@/lib/domain/periode";
import { rangschik, type Toezicht, type Toezichtrij } from "@/lib/domain/toezicht";
import { formatAantalInWoorden, formatDatum, formatGetal, formatOpsomming } from "@/lib/format";
import { kortOfBoven } from "./stelling";

/** Names beyond which a sentence counts the others. */
const MEESTE_NAMEN = 8;
const EERSTE_NAMEN = 5;

function namen(rijen: readonly Toezichtrij[], zeg: (rij: Toezichtrij) => string): string {
  if (rijen.length <= MEESTE_NAMEN) return formatOpsomming(rijen.map(zeg));
  return formatOpsomming([...rijen.slice(0, EERSTE_NAMEN).map(zeg), `${formatAantalInWoorden(rijen.length - EERSTE_NAMEN)} andere`]);
}

const naam = ({ gebied }: Toezichtrij) => gebied.naam;
/** `Urk 56`; a prognose in which a month is missing says so. */
const metAantal = ({ gebied, tempo: { prognose } }: Toezichtrij) => `${gebied.naam} ${formatGetal(Math.abs(numberOf(prognose)!), 1)}${missingIn(prognose).length > 0 ? " (onvolledig)" : ""}`;

/** Who will be short at the half-year's end and by how much, who ahead, and what that is together; what is not known is said, never counted as nothing. */
export function toezichtlead({ tabel: { periode }, rijen, totaal }: Toezicht): string {
  if (periode === null) return "Er is nog geen taakstelling bekend. Zonder taakstelling is er geen prognose.";
  const rang = rangschik(rijen, "prognose", "ergste");
  const bekend = rang.filter(({ tempo }) => numberOf(tempo.prognose) !== null);
  if (bekend.length === 0) return `Er is nog geen prognose voor ${periode.periode}. Daarvoor zijn de stand, de taakstelling en minstens één maand nodig.`;

  const is = (teken: number) => bekend.filter(({ tempo }) => tekenVan(tempo.prognose) === teken);
  const [kort, gelijk, boven] = [is(1), is(0), is(-1).reverse()];
  const onbekend = rang.filter((r) => !bekend.includes(r));
  const maanden = monthsOf(periode.periode).length;
  const voorbij = bekend.every(({ tempo }) => tempo.maandenGeteld === maanden);
  const datum = formatDatum(nextDay(lastDay(periode.periode)));
  const werkwoord = (n: number, nu: readonly [een: string, meer: string], toen: readonly [een: string, meer: string]) => (voorbij ? toen : nu)[n === 1 ? 0 : 1];
  const komt = (n: number) => werkwoord(n, ["komt", "komen"], ["kwam", "kwamen"]);
  const haalt = (n: number) => werkwoord(n, ["haalt", "halen"], ["haalde", "haalden"]);

  const wie = kort.length === 0
    ? `${onbekend.length > 0 ? "voor zover bekend " : ""}geen gemeente te kort`
    : `${kort.length === rijen.length && kort.length > 1 ? `alle ${formatAantalInWoorden(kort.length)} gemeenten` : `${formatAantalInWoorden(kort.length)} ${kort.length === 1 ? "gemeente" : "gemeenten"}`} te kort: ${namen(kort, metAantal)}`;
  const begin = voorbij ? `Op ${datum} ${komt(kort.length || 1)}` : `Bij dit tempo ${komt(kort.length || 1)} op ${datum}`;
  const samen = totaal.tempo.prognose;
  const voorZover = missingIn(samen).length > 0 ? ", voor zover bekend," : "";
  return [
    `${begin} ${wie}.`,
    ...(boven.length === 1 ? [`${naam(boven[0]!)} ${haalt(1)} ${formatGetal(-numberOf(boven[0]!.tempo.prognose)!, 1)} meer dan moest${missingIn(boven[0]!.tempo.prognose).length > 0 ? " (onvolledig)" : ""}.`] : []),
    ...(boven.length > 1 ? [`Meer dan moest ${haalt(boven.length)} ${namen(boven, metAantal)}.`] : []),
    ...(gelijk.length > 0 ? [`Precies uit ${komt(gelijk.length)} ${namen(gelijk, naam)}.`] : []),
    ...(onbekend.length > 0 ? [`Van ${namen(onbekend, naam)} is er geen prognose: daarvoor ontbreken cijfers.`] : []),
    ...(bekend.length < 2 ? [] : tekenVan(samen) === 0 ? [`Samen komt dat${voorZover} precies uit.`] : [`Samen is dat${voorZover} ${kortOfBoven(samen)}.`]),
  ].join(" ");
}
