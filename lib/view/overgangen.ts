import { missingIn, numberOf, type Cijfer } from "@/lib/domain/cijfer";
import { komendeOvergangen, type Overgang, type Overgangsdag } from "@/lib/domain/overgang";
import { isDatum } from "@/lib/domain/periode";
import { metTelling, totaalOp, type Tijdlijn } from "@/lib/domain/tijdlijn";
import { formatDatum, formatGetal } from "@/lib/format";
import { totIn } from "./fase";
import { tegenOpgave } from "./stelling";

/** What changes on one day, in words. */
export interface OvergangView {
  /** the first day on which it is so, ISO */
  readonly datum: string;
  /** as the source gives it: `1 maart 2025`, `2026` */
  readonly wanneer: string;
  /** `over 171 dagen`, counted from the peildatum; `verwacht` where the source gives no day */
  readonly termijn: string;
  readonly richting: "achter" | "voor" | "gelijk";
  /** `300 minder`, `600 meer`, `aantal onbekend` */
  readonly verandering: string;
  readonly zinnen: readonly string[];
  /** what is left after it, held against the opgave */
  readonly rest: string;
  /** in a few words, without the date */
  readonly kort: string;
  /** the same with its date, for a mark in a chart */
  readonly merk: string;
}

/** A location in a sentence: `de tijdelijke uitbreiding Vossemeerdijk`, `Bosruiterweg`. */
export const inZin = (naam: string) => (/^(tijdelijke |nieuwe |eerste |tweede )*(uitbreiding|locatie|noodopvang) /i.test(naam) ? `de ${naam.charAt(0).toLowerCase()}${naam.slice(1)}` : naam);

/** `Op 1 maart 2025`; of a month or year that begins `In 2026`, of one that ends `Na augustus 2024`. */
const op = (zoals: string, ends: boolean) => `${isDatum(zoals) ? "Op" : ends ? "Na" : "In"} ${formatDatum(zoals)}`;

/** `300 plaatsen`, `1 plaats`, `minstens 300 plaatsen`, `een onbekend aantal plaatsen`. */
function plaatsen(cijfer: Cijfer): string {
  const n = numberOf(cijfer);
  if (n === null) return "een onbekend aantal plaatsen";
  return `${missingIn(cijfer).length > 0 ? "minstens " : ""}${formatGetal(n)} ${n === 1 ? "plaats" : "plaatsen"}`;
}

const vervalt = (cijfer: Cijfer) => (numberOf(cijfer) === 1 || numberOf(cijfer) === null ? "vervalt" : "vervallen");

/** On what the places themselves depend. */
function voorwaarde({ aard, locatie }: Overgang): string {
  if (aard === "gepland") return `, als ${inZin(locatie.naam)} op tijd klaar is`;
  return aard === "optie" ? `, als de optie ${locatie.naam} doorgaat` : "";
}

/** One change in a sentence or two. */
export function describeOvergang(o: Overgang, gemeente: string): string {
  const naam = inZin(o.locatie.naam);
  const n = plaatsen(o.plaatsen);
  const ends = op(o.zoals, true);
  switch (o.soort) {
    case "vervalt":
      if (o.verlengenTot !== null) return `${ends} ${vervalt(o.plaatsen)} ${n} in ${gemeente}, tenzij ${naam} wordt verlengd. Verlengen kan ${totIn(o.verlengenTot)}.`;
      return `${ends} ${vervalt(o.plaatsen)} ${n} in ${gemeente}: dan eindigt ${naam}${o.aard === "optie" ? ", als die optie doorgaat" : o.aard === "gepland" ? ", als die er komt" : ""}.`;
    case "optie-vervalt":
      return `${ends} ${vervalt(o.plaatsen)} ${numberOf(o.plaatsen) === null ? n : `de ${n}`} in ${gemeente} ook als ${naam} is verlengd. Daarna is geen optie bekend.`;
    case "opent":
      if (o.aard === "scenario") return `Scenario: ${op(o.zoals, false).toLowerCase()} ${numberOf(o.plaatsen) === 1 ? "komt" : "komen"} er ${n} bij in ${gemeente}.`;
      return `${op(o.zoals, false)} ${numberOf(o.plaatsen) === 1 || numberOf(o.plaatsen) === null ? "komt" : "komen"} er ${n} bij in ${gemeente}${o.aard === "zeker" ? `: ${naam}` : voorwaarde(o)}.`;
    case "wordt":
      return `${op(o.zoals, false)} gaat ${naam} in ${gemeente} van ${numberOf(o.was!) === null ? "een onbekend aantal" : formatGetal(numberOf(o.was!)!)} naar ${n}${voorwaarde(o)}.`;
    case "sluit":
      return `Scenario: ${ends.toLowerCase()} sluit ${naam} in ${gemeente}. Dan ${vervalt(o.plaatsen)} ${n}.`;
  }
}

/** What the day does to the number, what can be extended counted as gone; null when a part of it is not known. */
function netto(overgangen: readonly Overgang[]): number | null {
  return overgangen.reduce<number | null>((total, o) => {
    const [n, was] = [numberOf(o.plaatsen), o.was === undefined ? 0 : numberOf(o.was)];
    if (total === null || n === null || was === null) return null;
    return total + (o.soort === "opent" || o.soort === "wordt" ? n - was : -n);
  }, 0);
}

const exact = (cijfer: Cijfer) => (missingIn(cijfer).length > 0 ? "minstens " : "");

/** What the total means: `: 959 meer dan de opgave`; nothing on the timeline of one gemeente, which has no opgave. */
function tegen(t: Tijdlijn, verschil: Cijfer): string {
  const words = tegenOpgave(verschil);
  return words === null || t.opgaven.length === 0 ? "" : `: ${words}`;
}

/** The number of places that is left on a day, with and without options where that differs. */
function describeRest(t: Tijdlijn, { datum, overgangen }: Overgangsdag): string {
  const [met, zonder] = (["met", "zonder"] as const).map((opties) => totaalOp(metTelling(t, { opties }), datum));
  const now = t.telling.opties === "met" ? met! : zonder!;
  const [n, bare] = [numberOf(now.totaal), numberOf(zonder!.totaal)];
  if (n === null || bare === null) return "Hoeveel plaatsen er dan zijn, is niet bekend.";
  const one = (cijfer: Cijfer, value: number) => `${exact(cijfer)}${formatGetal(value)}`;
  const last = t.opgaven.length > 0 && now.opgave?.binnenRegime !== true ? " Voor die datum is geen opgave bekend." : "";
  if (n === bare) return `Dan zijn er ${one(now.totaal, n)} plaatsen${tegen(t, now.verschil)}.${last}`;
  if (overgangen.some((o) => o.verlengenTot !== null)) return `Zonder opties zijn er dan ${one(zonder!.totaal, bare)} plaatsen${tegen(t, zonder!.verschil)}. Met opties zijn het er ${one(now.totaal, n)}${tegen(t, now.verschil)}.${last}`;
  return `Dan zijn er ${one(now.totaal, n)} plaatsen met opties${tegen(t, now.verschil)}. Zonder opties zijn het er ${one(zonder!.totaal, bare)}${tegen(t, zonder!.verschil)}.${last}`;
}

const daysBetween = (van: string, tot: string) => Math.round((Date.parse(`${tot}T00:00:00Z`) - Date.parse(`${van}T00:00:00Z`)) / 86_400_000);

function viewDag(t: Tijdlijn, dag: Overgangsdag): OvergangView {
  const gemeente = (o: Overgang) => t.gemeenten.find((g) => g.code === o.locatie.gebied)?.naam ?? o.locatie.gebied;
  const given = new Set(dag.overgangen.map((o) => o.zoals));
  const zoals = given.size === 1 ? dag.overgangen[0]!.zoals : dag.datum;
  const n = netto(dag.overgangen);
  const days = daysBetween(t.peildatum, dag.datum);
  const names = dag.overgangen.map((o) => {
    const places = numberOf(o.plaatsen) === null ? "aantal onbekend" : formatGetal(numberOf(o.plaatsen)!);
    const what = { vervalt: "loopt af", "optie-vervalt": "loopt af, ook na verlenging", opent: o.aard === "gepland" ? "verwacht" : "opent", wordt: "krijgt een ander aantal", sluit: "sluit (scenario)" }[o.soort];
    return `${o.locatie.naam} (${places}) ${what}`;
  });
  return {
    datum: dag.datum,
    wanneer: formatDatum(zoals),
    termijn: isDatum(zoals) ? `over ${formatGetal(days)} ${days === 1 ? "dag" : "dagen"}` : "verwacht",
    richting: n === null || n === 0 ? "gelijk" : n < 0 ? "achter" : "voor",
    verandering: n === null ? "aantal onbekend" : n === 0 ? "evenveel" : `${formatGetal(Math.abs(n))} ${n < 0 ? "minder" : "meer"}`,
    zinnen: dag.overgangen.map((o) => describeOvergang(o, gemeente(o))),
    rest: describeRest(t, dag),
    kort: names.join("; "),
    merk: `${formatDatum(zoals)}: ${names.join("; ")}`,
  };
}

/** Everything that is known to come, by day. */
export const viewOvergangen = (t: Tijdlijn): readonly OvergangView[] => komendeOvergangen(t).map((dag) => viewDag(t, dag));

/** The first time that places end, as the sentence of a page; null when none is known. */
export function eersteVerlies(dagen: readonly OvergangView[]): string | null {
  return dagen.flatMap((d) => d.zinnen).find((z) => / (vervalt|vervallen) /.test(z)) ?? null;
}
