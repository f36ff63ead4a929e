import { numberOf, tekenVan } from "@/lib/domain/cijfer";
import { lastDay, nextDay } from "@/lib/domain/periode";
import { SIGNAALSOORTEN, type Gemeentesignalen, type Schemastand, type Signaalfeiten, type Signaalsoort, type Signaaluitkomst } from "@/lib/domain/signaal";
import { formatAantalInWoorden, formatDatum, formatGetal, formatOpsomming } from "@/lib/format";
import { kadernaam, REGELZIN, SIGNAALNAAM, waaromOnzegbaar } from "@/lib/texts/signalen";
import { whichGemeenten } from "./cel";

/** The signals of one gemeente, each a sentence with the figures that raised it and a line with its rule. */
export interface Signaalgroep {
  readonly id: string;
  readonly naam: string;
  readonly href: string;
  readonly signalen: readonly { readonly zin: string; readonly regel: string }[];
}

export interface SignalenView {
  /** how many there are, and of whom; empty when no gemeente is shown */
  readonly lead: string;
  readonly groepen: readonly Signaalgroep[];
  /** what cannot be said, and why */
  readonly nietTeZeggen: readonly string[];
  /** the beleidskader that the rules are of; empty without gemeenten */
  readonly kader: string;
}

const inRij = (n: number, een: string, meer: string) => (n === 1 ? een : `${formatAantalInWoorden(n)} ${meer} op rij`);

function zinSluitingen(naam: string, { sluitingen, minstens }: Signaalfeiten["sluitingen"]): string {
  const standen = sluitingen.map(({ halfjaar, stand, gepubliceerd }, i) =>
    `op ${formatDatum(nextDay(lastDay(halfjaar)))} een ${i === 0 ? "achterstand had van " : "van "}${formatGetal(numberOf(stand)!)}${gepubliceerd ? "" : " (eigen telling)"}`);
  return `Signaal: ${minstens ? "minstens " : ""}${inRij(sluitingen.length, "één halfjaar", "halfjaren")} afgesloten met een achterstand, omdat ${naam} ${formatOpsomming(standen)}.`;
}

function zinBeloften(naam: string, { maanden, plan: { oordeel } }: Signaalfeiten["beloften"]): string {
  const gehaald = maanden.map(({ maand, gerealiseerd, beloofd }, i) => `in ${formatDatum(maand)} ${formatGetal(numberOf(gerealiseerd)!)} van de beloofde ${formatGetal(beloofd)}${i === 0 ? " huisvestte" : ""}`);
  const afgekeurd = oordeel?.inhoud.oordeel === "afgekeurd" ? " De provincie heeft dit plan afgekeurd." : "";
  return `Signaal: ${inRij(maanden.length, "één maand", "maanden")} minder gehuisvest dan het plan van aanpak belooft, omdat ${naam} ${formatOpsomming(gehaald)}.${afgekeurd}`;
}

function zinVerbetering(naam: string, { gesprek, toen, nu }: Signaalfeiten["verbetering"]): string {
  const aantal = ({ opSchema }: Schemastand) => formatGetal(Math.abs(numberOf(opSchema)!), 2);
  const na = ({ maanden }: Schemastand) => (maanden === 0 ? "vóór de eerste maand" : `na ${formatAantalInWoorden(maanden)} ${maanden === 1 ? "maand" : "maanden"}`);
  const teken = tekenVan(toen.opSchema)!;
  const was = teken === 0 ? "op schema lag" : `${aantal(toen)} ${teken < 0 ? "achterliep" : "voorliep"}`;
  return `Signaal: sinds het gesprek van ${formatDatum(gesprek.datum)} niet minder ver achter op schema, omdat ${naam} toen ${was} (${na(toen)}) en nu ${aantal(nu)} achterloopt (${na(nu)} van ${nu.halfjaar}).`;
}

/** A signal as a sentence; null when there is none. */
export function signaalzin(naam: string, uitkomst: Signaaluitkomst): string | null {
  if (uitkomst.uitkomst !== "signaal") return null;
  switch (uitkomst.soort) {
    case "sluitingen": return zinSluitingen(naam, uitkomst.feiten);
    case "beloften": return zinBeloften(naam, uitkomst.feiten);
    case "verbetering": return zinVerbetering(naam, uitkomst.feiten);
  }
}

/** What cannot be said of one gemeente: `Verbetering sinds het laatste gesprek: er is geen gevoerd gesprek bekend`. */
export function onzegbaarVan({ uitkomsten }: Gemeentesignalen): readonly string[] {
  return uitkomsten.flatMap((u) => (u.uitkomst === "onbekend" ? [`${SIGNAALNAAM[u.soort]}: ${waaromOnzegbaar(u)}`] : []));
}

function leadVan(signalen: readonly Gemeentesignalen[], groepen: readonly Signaalgroep[]): string {
  if (signalen.length === 0) return "";
  const alle = signalen.flatMap((s) => s.uitkomsten);
  if (alle.every((u) => u.uitkomst === "uit")) return "Het beleidskader heeft geen regels die een signaal geven.";
  if (groepen.length === 0) return alle.some((u) => u.uitkomst === "onbekend") ? "Er is geen signaal. Van een deel is het niet te zeggen." : "Er is geen signaal.";
  const n = groepen.reduce((som, g) => som + g.signalen.length, 0);
  return `Er ${n === 1 ? "is één signaal" : `zijn ${formatAantalInWoorden(n)} signalen`}, van ${formatOpsomming(groepen.map((g) => g.naam))}.`;
}

/** The same rule and the same reason together: `…: niet te zeggen van Urk en Zeewolde, want …`. */
function nietTeZeggen(signalen: readonly Gemeentesignalen[], totaal: number): readonly string[] {
  const perReden = new Map<string, { soort: Signaalsoort; reden: string; namen: string[] }>();
  for (const { gebied, uitkomsten } of signalen) {
    for (const u of uitkomsten) {
      if (u.uitkomst !== "onbekend") continue;
      const reden = waaromOnzegbaar(u);
      const key = `${u.soort}|${reden}`;
      const groep = perReden.get(key) ?? { soort: u.soort, reden, namen: [] };
      groep.namen.push(gebied.naam);
      perReden.set(key, groep);
    }
  }
  const regels = signalen[0]?.kader.regels;
  if (regels === undefined) return [];
  return [...perReden.values()]
    .sort((a, b) => SIGNAALSOORTEN.indexOf(a.soort) - SIGNAALSOORTEN.indexOf(b.soort))
    .map(({ soort, reden, namen }) => `${REGELZIN[soort](regels) ?? SIGNAALNAAM[soort]}: niet te zeggen van ${whichGemeenten(namen, totaal, formatOpsomming)}, want ${reden}.`);
}

/**
 * The signals of the gemeenten that are shown, in their order.
 * @param totaal how many gemeenten there are
 */
export function viewSignalen(signalen: readonly Gemeentesignalen[], totaal: number, href: (naam: string) => string): SignalenView {
  const groepen = signalen.flatMap((s): Signaalgroep[] => {
    const regels = s.uitkomsten.flatMap((u) => {
      const zin = signaalzin(s.gebied.naam, u);
      return zin === null ? [] : [{ zin, regel: `Regel: ${REGELZIN[u.soort](s.kader.regels) ?? SIGNAALNAAM[u.soort]}. ${kadernaam(s.kader)}.` }];
    });
    return regels.length === 0 ? [] : [{ id: s.gebied.code, naam: s.gebied.naam, href: href(s.gebied.naam), signalen: regels }];
  });
  return { lead: leadVan(signalen, groepen), groepen, nietTeZeggen: nietTeZeggen(signalen, totaal), kader: signalen[0] === undefined ? "" : kadernaam(signalen[0].kader) };
}
