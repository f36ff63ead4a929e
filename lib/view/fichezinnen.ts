import { missingIn, numberOf, tekenVan, type Cijfer } from "@/lib/domain/cijfer";
import { firstDay, lastDay, nextDay } from "@/lib/domain/periode";
import { isVoldaan, type VergunninghoudersRij } from "@/lib/domain/vergunninghouders";
import type { Verloop } from "@/lib/domain/verloop";
import { newestPeildatum, type Cel } from "@/lib/domain/waarneming";
import { formatAantalInWoorden, formatDatum, formatGetal, formatMaandnaam, formatOpsomming } from "@/lib/format";
import { bronregel, herkomstenOf } from "./bron";
import { maandenInWoorden } from "./scenario";
import { nadruk, type Bronzin, type Zinsdeel } from "./zin";

/** What the sentences are made from: the half-year of one gemeente. */
export interface Halfjaarcijfers {
  readonly naam: string;
  /** null while none is shown */
  readonly halfjaar: string | null;
  readonly rij: VergunninghoudersRij;
  readonly verloop: Verloop;
  readonly peildatum: string;
}

const GEEN_BRON = "Bron: er is nog geen taakstelling vastgelegd.";

/** `tweede halfjaar 2024`. */
export const halfjaarInWoorden = (halfjaar: string): string => `${halfjaar.endsWith("-II") ? "tweede" : "eerste"} halfjaar ${halfjaar.slice(0, 4)}`;

const dagMaand = (datum: string) => formatDatum(datum).replace(/ \d{4}$/, "");
const herkomst = (cellen: readonly Cel[]) => bronregel(newestPeildatum(cellen), herkomstenOf(cellen));
const mensen = (n: number) => (n === 1 ? "vergunninghouder" : "vergunninghouders");
/** Two numbers never stand next to each other: `2 te kort op 1 januari 2025`. */
const datumEinde = (halfjaar: string) => formatDatum(nextDay(lastDay(halfjaar)));

/** Why a part is not known, and what it is. */
function ontbreekt(wat: string, { staat }: Cijfer): string[] {
  if (staat === "waarde") return [];
  return [staat === "pm" ? `${wat} is aangekondigd, maar het aantal is nog niet bekend (pm)` : staat === "nvt" ? `${wat} bestaat niet` : `${wat} is niet bekend`];
}

/** What has to be done, and where it comes from. */
export function opgavezin({ naam, halfjaar, rij: { cellen } }: Halfjaarcijfers): Bronzin {
  if (halfjaar === null) return { delen: [`Van ${naam} is nog geen taakstelling bekend. Het is dus niet bekend hoeveel vergunninghouders ${naam} moet huisvesten.`], bron: GEEN_BRON };
  const { standBegin, taakstelling, correcties, totaalTeRealiseren } = cellen;
  const begin = dagMaand(firstDay(halfjaar));
  const [stand, taak, correctie, totaal] = [standBegin, taakstelling, correcties, totaalTeRealiseren].map((c) => numberOf(c.cijfer));
  const bron = herkomst([standBegin, taakstelling, correcties]);
  if (stand == null || taak == null || correctie == null || totaal == null) {
    const waarom = [...ontbreekt(`de stand op ${begin}`, standBegin.cijfer), ...ontbreekt("de taakstelling", taakstelling.cijfer), ...(correctie == null ? ["van een correctie is het aantal nog niet bekend"] : [])];
    const wel = [...(stand == null ? [] : [`de stand op ${begin}: ${formatGetal(stand)}`]), ...(taak == null ? [] : [`de taakstelling: ${formatGetal(taak)}`])];
    return { delen: [`Het is `, nadruk("niet bekend"), ` hoeveel vergunninghouders ${naam} in het ${halfjaarInWoorden(halfjaar)} moet huisvesten: ${formatOpsomming(waarom)}.${wel.length > 0 ? ` Wel bekend is ${formatOpsomming(wel)}.` : ""}`], bron };
  }
  const onvolledig = missingIn(totaalTeRealiseren.cijfer).length > 0 ? " Een correctie ontbreekt nog: dit totaal is onvolledig." : "";
  const extra = correctie === 0 ? "" : correctie > 0 ? `, en ${formatGetal(correctie)} erbij door correcties` : `, en ${formatGetal(-correctie)} eraf door correcties`;
  if (isVoldaan(totaalTeRealiseren.cijfer)) {
    const waarom = stand < 0 && correctie === 0
      ? `de voorsprong van ${formatGetal(-stand)} op ${begin} is ${totaal === 0 ? "even groot als" : "groter dan"} de taakstelling van ${formatGetal(taak)}`
      : `de stand op ${begin} (${formatGetal(stand)}), de taakstelling (${formatGetal(taak)}) en de correcties (${formatGetal(correctie)}) zijn samen ${formatGetal(totaal)}`;
    return { delen: [`${naam} is voor het ${halfjaarInWoorden(halfjaar)} `, nadruk("voldaan"), `: ${waarom}.${onvolledig}`], bron };
  }
  const open = stand > 0
    ? `${formatGetal(stand)} die nog open ${stand === 1 ? "stond" : "stonden"} op ${begin} en ${formatGetal(taak)} uit de nieuwe taakstelling`
    : stand === 0 ? `${formatGetal(taak)} uit de nieuwe taakstelling; op ${begin} stond er niets meer open` : `${formatGetal(taak)} uit de nieuwe taakstelling, min de voorsprong van ${formatGetal(-stand)} op ${begin}`;
  return { delen: [`${naam} moet in het ${halfjaarInWoorden(halfjaar)} `, nadruk(formatGetal(totaal)), ` ${mensen(totaal)} huisvesten: ${open}${extra}.${onvolledig}`], bron };
}

/** Less than this many persons off the schedule is "net", as in the dossier; this many months of it or more is "ruim". */
const NET = 1;
const RUIM = 1;

/** `net achter`, `ruim voor`, `precies op`. @param maand the schedule of one month */
export function schemawoord(opSchema: Cijfer, maand: number): { readonly woord: string; readonly uitleg: string } | null {
  const [n, teken] = [numberOf(opSchema), tekenVan(opSchema)];
  if (n === null || teken === null) return null;
  if (teken === 0) return { woord: "precies op schema", uitleg: "" };
  const kant = teken < 0 ? "achter op schema" : "voor op schema";
  if (Math.abs(n) < NET) return { woord: `net ${kant}`, uitleg: " Net: minder dan één persoon." };
  return Math.abs(n) / maand >= RUIM ? { woord: `ruim ${kant}`, uitleg: " Ruim: een hele maand in het schema of meer." } : { woord: kant, uitleg: "" };
}

/** The months that ended by the peildatum, or were announced, without a number. */
export function ontbrekendeMaanden({ verloop, rij, peildatum }: Halfjaarcijfers): readonly { readonly maand: string; readonly pm: boolean }[] {
  return verloop.maanden
    .filter((m) => numberOf(m.gerealiseerd) === null && (lastDay(m.maand) <= peildatum || rij.maanden.get(m.maand)?.cijfer.staat === "pm"))
    .map((m) => ({ maand: m.maand, pm: m.gerealiseerd.staat === "pm" }));
}

function zonderCijfer(maanden: ReturnType<typeof ontbrekendeMaanden>): string {
  const [onbekend, pm] = [maanden.filter((m) => !m.pm), maanden.filter((m) => m.pm)].map((l) => l.map((m) => formatMaandnaam(m.maand)));
  return [
    ...(onbekend!.length > 0 ? [` Van ${formatOpsomming(onbekend!)} is er nog geen cijfer.`] : []),
    ...(pm!.length > 0 ? [` Van ${formatOpsomming(pm!)} is het aantal nog niet bekend (pm).`] : []),
  ].join("");
}

/** What was done, month by month, against the schedule. */
export function realisatiezin(cijfers: Halfjaarcijfers): Bronzin {
  const { naam, halfjaar, rij, verloop: { tempo, maanden, totaal } } = cijfers;
  if (halfjaar === null) return { delen: [`Zonder halfjaar met een taakstelling is niet te zeggen wat ${naam} daarvan heeft gedaan.`], bron: GEEN_BRON };
  const k = tempo.maandenGeteld;
  const leemte = zonderCijfer(ontbrekendeMaanden(cijfers));
  if (k === 0) return { delen: [`Van dit halfjaar is van ${naam} `, nadruk("nog geen maand bekend"), `.${leemte}`], bron: "Bron: er zijn van deze gemeente nog geen maandcijfers vastgelegd." };
  const bekend = maanden.slice(0, k).filter((m) => numberOf(m.gerealiseerd) !== null);
  const samen = bekend.reduce((n, m) => n + numberOf(m.gerealiseerd)!, 0);
  const tot = formatMaandnaam(maanden[k - 1]!.maand);
  const voorZover = bekend.length < k ? ", voor zover bekend," : "";
  const perMaand = k === 1 ? "" : `: ${formatOpsomming(bekend.map((m) => `${formatGetal(numberOf(m.gerealiseerd)!)} in ${formatMaandnaam(m.maand)}`))}`;
  const begin: readonly Zinsdeel[] = [k === 1 ? `In ${tot} ${samen === 1 ? "is" : "zijn"} er${voorZover} ` : `Tot en met ${tot} ${samen === 1 ? "is" : "zijn"} er${voorZover} `, nadruk(formatGetal(samen)), ` gehuisvest${perMaand}.`];
  const bron = herkomst(bekend.flatMap((m) => rij.maanden.get(m.maand) ?? []));
  if (isVoldaan(totaal)) return { delen: [...begin, ` Een schema is er niet: ${naam} is voldaan.${leemte}`], bron };
  const [schema, all] = [numberOf(tempo.schema), numberOf(totaal)];
  const woord = all === null ? null : schemawoord(tempo.opSchema, all / maanden.length);
  if (schema === null || all === null || woord === null) return { delen: [...begin, ` Zonder totaal is er geen schema om dat naast te leggen.${leemte}`], bron };
  return {
    delen: [...begin, ` Volgens het schema ${formatGetal(schema, 1) === "1" ? "was" : "waren"} dat er ${formatGetal(schema, 1)}. ${naam} ligt${voorZover} `, nadruk(woord.woord), `.${leemte}`],
    bron: `${bron} Schema: ${formatAantalInWoorden(k)} zesde van ${formatGetal(all)}, berekend.${woord.uitleg}`,
  };
}

/** `26 te kort`, `22 meer dan moest`, `precies uit`. */
export function eindwoord(nog: Cijfer): string {
  const [n, teken] = [numberOf(nog), tekenVan(nog)];
  if (n === null || teken === null) return "onbekend";
  const shown = formatGetal(Math.abs(n), 1);
  if (teken === 0) return "precies uit";
  // less than the decimal that is shown is not nothing
  return `${shown === "0" ? "minder dan 0,1" : shown} ${teken > 0 ? "te kort" : "meer dan moest"}`;
}

function uitkomst(naam: string, nog: Cijfer, datum: string, zover: string): readonly Zinsdeel[] {
  const teken = tekenVan(nog)!;
  return [`In dit tempo ${teken < 0 ? "haalt" : "komt"} ${naam}${zover} `, nadruk(eindwoord(nog)), ` op ${datum}.`];
}

/** The range: what each month like the slowest and like the fastest would bring. */
function marge({ tempo, maanden }: Verloop): string {
  const bekend = maanden.slice(0, tempo.maandenGeteld).flatMap((m) => { const n = numberOf(m.gerealiseerd); return n === null ? [] : [{ maand: formatMaandnaam(m.maand), n }]; });
  if (bekend.length === 1) return " Er is één maand bekend: een marge is er nog niet.";
  const traagst = bekend.reduce((a, b) => (b.n < a.n ? b : a));
  const snelst = bekend.reduce((a, b) => (b.n > a.n ? b : a));
  if (traagst.n === snelst.n) return " Elke maand tot nu was gelijk: er is geen marge.";
  return ` Gaat elke maand als ${traagst.maand}, dan is het ${eindwoord(tempo.prognoseSlechtste)}. Gaat elke maand als ${snelst.maand}, dan is het ${eindwoord(tempo.prognoseBeste)}.`;
}

function nodig({ tempo, maanden }: Verloop): string {
  const n = numberOf(tempo.nodigPerMaand);
  if (n === null) return "";
  const komend = maandenInWoorden(maanden.slice(tempo.maandenGeteld).map((m) => m.maand));
  return (tekenVan(tempo.nodigPerMaand) ?? 0) > 0 ? ` Nodig ${n === 1 ? "is" : "zijn"} er ${komend} ${formatGetal(n, 2)} per maand.` : ` Voor dit halfjaar is er ${komend} niets meer nodig.`;
}

/** Where this pace leads, between what, and what is needed. */
export function prognosezin({ naam, halfjaar, verloop }: Halfjaarcijfers): Bronzin {
  const { tempo, maanden, totaal } = verloop;
  const n = numberOf(tempo.nog);
  if (halfjaar === null || n === null) return { delen: ["Er is ", nadruk("geen prognose"), ": daarvoor zijn de stand, de taakstelling en minstens één maand nodig."], bron: "Prognose: niet te berekenen." };
  const k = tempo.maandenGeteld;
  const left = maanden.length - k;
  const datum = datumEinde(halfjaar);
  const zover = missingIn(tempo.nog).length > 0 ? ", voor zover bekend," : "";
  if (left === 0) {
    return { delen: [`Het halfjaar is voorbij. ${naam} ${tekenVan(tempo.nog)! < 0 ? "haalde" : "kwam"}${zover} `, nadruk(eindwoord(tempo.nog)), ` op ${datum}.`], bron: `${formatGetal(numberOf(totaal)!)} min ${formatGetal(numberOf(totaal)! - n)} gehuisvest, berekend.` };
  }
  if (k === 0) return { delen: ["Er is ", nadruk("nog geen prognose"), `: daarvoor is minstens één maand nodig.${nodig(verloop)}`], bron: `Nodig per maand: ${formatGetal(n)} gedeeld door ${formatAantalInWoorden(left)} maanden, berekend.` };
  const gemiddeld = formatGetal(numberOf(tempo.gemiddeldPerMaand)!, 1);
  return {
    delen: [...uitkomst(naam, tempo.prognose, datum, zover), marge(verloop), nodig(verloop)],
    bron: `Prognose: ${formatGetal(n)} min ${formatAantalInWoorden(left)} keer het gemiddelde per maand tot nu (${gemiddeld}), berekend.${zover === "" ? "" : " Er ontbreekt een cijfer: de prognose is onvolledig."}`,
  };
}

/** What must be done, what was done, and where that leads. */
export const fichezinnen = (cijfers: Halfjaarcijfers): readonly Bronzin[] => [opgavezin(cijfers), realisatiezin(cijfers), prognosezin(cijfers)];
