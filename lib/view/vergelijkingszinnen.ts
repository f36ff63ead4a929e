import { missingIn, numberOf } from "@/lib/domain/cijfer";
import { formatDatum, formatGetal, formatOpsomming } from "@/lib/format";
import type { CelView } from "./tabel";
import type { Celverschil, Tabelvergelijking, Vergelijking } from "./vergelijking";

/** What became of one theme, in words: the core in bold, then the rest. */
export interface Themazin {
  readonly tabel: string;
  readonly kern: string;
  readonly rest: string;
}

/** What a theme is about: its key column, in which unit, and the figures that it is held against. */
interface Thema {
  readonly naam: string;
  readonly kolom: string;
  readonly eenheid: string;
  /** row and column of the province's opgave and verschil */
  readonly opgave?: readonly [rij: string, kolom: string];
  readonly verschil?: readonly [rij: string, kolom: string];
  /** a total that is named beside it */
  readonly ook?: readonly { readonly kolom: string; readonly naam: string }[];
}

const plaatsen = (naam: string, kolom: string, eenheid = "plaatsen"): Thema => ({ naam, kolom, eenheid, opgave: ["totaal", "opgave"], verschil: ["totaal", "verschil"] });

const THEMAS: Readonly<Record<string, (t: Tabelvergelijking) => Thema | null>> = {
  asiel: (t) => {
    const datum = [...t.verschillen, ...t.gelijk].map((c) => c.kolom.id).filter((id) => id.startsWith("regulier@")).sort().at(-1)?.slice("regulier@".length);
    if (datum === undefined) return null;
    const kolom = `regulier@${datum}`;
    return {
      naam: "Asiel", kolom, eenheid: `reguliere plaatsen op ${formatDatum(datum)}`, opgave: ["opgave", kolom], verschil: ["verschil", kolom],
      ook: [{ kolom: "noodopvang", naam: "Noodopvang" }, { kolom: "amv", naam: "Amv" }],
    };
  },
  "amv-coa": () => plaatsen("Amv COA", "realisatie"),
  oekraine: () => plaatsen("Oekraïne", "plaatsen"),
  vergunninghouders: () => ({ naam: "Vergunninghouders", kolom: "gerealiseerd", eenheid: "mensen gehuisvest", ook: [{ kolom: "nogTeRealiseren", naam: "Nog te realiseren" }] }),
  "amv-nidos": () => plaatsen("Amv Nidos", "totaal", "plaatsen, met verwacht"),
};

const zoek = (t: Tabelvergelijking, rij: string, kolom: string) => [...t.verschillen, ...t.gelijk].find((c) => c.rij.id === rij && c.kolom.id === kolom);

const zeg = (cel: CelView | null) => (cel === null ? "niets" : (cel.inWoorden ?? cel.tekst));

const isGetal = (cel: CelView | null) => cel !== null && numberOf(cel.cijfer) !== null;

/** Of a total: from what to what, without an amount where a part is missing. */
export function zegTotaal({ soort, was, nu, woord }: Celverschil, eenheid: string): string {
  switch (soort) {
    case "gelijk":
      return isGetal(nu) ? `nog steeds ${zeg(nu)} ${eenheid}${missingIn(nu!.cijfer).length > 0 ? ", onvolledig" : ""}` : `het totaal is nog steeds ${zeg(nu)}`;
    case "meer":
    case "minder":
      return `van ${zeg(was)} naar ${zeg(nu)} ${eenheid}`;
    case "nu-onvolledig":
      return `eerst ${zeg(was)}, nu ${zeg(nu)} ${eenheid}, en nu onvolledig`;
    case "nu-volledig":
      return `eerst ${zeg(was)} en onvolledig, nu ${zeg(nu)} ${eenheid}`;
    case "nog-onvolledig":
      return `eerst ${zeg(was)}, nu ${zeg(nu)} ${eenheid}, beide onvolledig`;
    case "anders-onvolledig":
      return `eerst ${zeg(was)}, nu ${zeg(nu)} ${eenheid}, anders onvolledig dan eerst`;
    case "nu-bekend":
      return `nu bekend: ${zeg(nu)} ${eenheid}`;
    case "nu-bekend-onvolledig":
      return `nu bekend: ${zeg(nu)} ${eenheid}, onvolledig`;
    case "niet-meer-geleverd":
      return `het totaal is niet meer bekend, het was ${zeg(was)} ${eenheid}`;
    default:
      return `het totaal is ${woord}`;
  }
}

const wie = ({ rij }: Celverschil) => (rij.gemeente === undefined ? rij.kop : `${rij.kop} in ${rij.gemeente}`);

/** `+10`, `nieuw (1.250)`, `niet meer geleverd`. */
function zegWat(c: Celverschil): string {
  if (c.bedrag !== "") return c.bedrag;
  const toen = c.soort === "vervallen" ? c.was : c.soort === "nieuw" ? c.nu : null;
  return `${c.woord}${toen === null ? "" : ` (${zeg(toen)})`}`;
}

/** Rows named in one sentence; the others are counted. */
const MEESTE = 6;

/** `Urk +10 en Almere −3`, `Urk en Almere nu onvolledig`: who makes the difference, the largest first; empty when no row changed. */
function zegWie(t: Tabelvergelijking, kolom: string): string {
  const rows = t.verschillen.filter((c) => c.kolom.id === kolom && (c.rij.soort === "gemeente" || c.rij.soort === "locatie") && c.soort !== "gelijk");
  const named = rows.slice(0, MEESTE);
  const perWat = new Map<string, string[]>();
  for (const c of named) perWat.set(zegWat(c), [...(perWat.get(zegWat(c)) ?? []), wie(c)]);
  const rest = rows.length - named.length;
  const parts = [...perWat].map(([wat, names]) => `${formatOpsomming(names)} ${wat}`);
  const all = [...parts, ...(rest > 0 ? [`nog ${formatGetal(rest)} andere`] : [])];
  return [...perWat.values()].some((names) => names.length > 1) ? all.join("; ") : formatOpsomming(all);
}

const tekortOf = (n: number) => `${n < 0 ? "tekort" : "overschot"} van ${formatGetal(Math.abs(n))}`;

/** Whether the tekort or overschot became larger or smaller; empty when it did not change. */
export function zegVerschil({ soort, was, nu, woord }: Celverschil): string {
  if (soort === "gelijk") return "";
  if (soort === "nu-bekend") {
    const n = numberOf(nu!.cijfer)!;
    return `Het verschil is nu bekend: ${n === 0 ? "precies genoeg" : `een ${tekortOf(n)}`}.`;
  }
  if (soort !== "meer" && soort !== "minder") return `Of het tekort groter of kleiner werd, is niet te zeggen: het verschil is ${woord}.`;
  const [a, b] = [numberOf(was!.cijfer)!, numberOf(nu!.cijfer)!];
  if (a === 0) return `Het was precies genoeg, en is nu een ${tekortOf(b)}.`;
  if (b === 0) return `Het ${tekortOf(a)} is weg: het is nu precies genoeg.`;
  if (a < 0 !== b < 0) return `Het ${tekortOf(a)} is een ${tekortOf(b)} geworden.`;
  return `Het ${a < 0 ? "tekort" : "overschot"} is ${Math.abs(b) > Math.abs(a) ? "groter" : "kleiner"} geworden: van ${formatGetal(Math.abs(a))} naar ${formatGetal(Math.abs(b))}.`;
}

/** What the opgave became; empty when it did not change. */
export function zegOpgave({ soort, was, nu, woord }: Celverschil): string {
  if (soort === "gelijk") return "";
  return soort === "meer" || soort === "minder" ? `De opgave ging van ${zeg(was)} naar ${zeg(nu)}.` : `De opgave is ${woord}.`;
}

function zegTwijfel(t: Tabelvergelijking): readonly string[] {
  const names = (soort: Celverschil["twijfel"]) => [...new Set(t.verschillen.filter((c) => c.twijfel === soort && !c.volgt).map(wie))];
  const [nieuw, opgelost] = [names("nieuw"), names("opgelost")];
  return [
    ...(nieuw.length > 0 ? [`Nieuwe twijfel bij ${formatOpsomming(nieuw)}.`] : []),
    ...(opgelost.length > 0 ? [`Geen twijfel meer bij ${formatOpsomming(opgelost)}.`] : []),
  ];
}

const cijfers = (n: number) => (n === 1 ? "1 cijfer" : `${formatGetal(n)} cijfers`);

function zinVan(t: Tabelvergelijking): Themazin {
  const thema = THEMAS[t.id]?.(t) ?? null;
  const naam = thema?.naam ?? t.titel;
  const tabel = t.id;
  if (t.nietVergeleken !== null) return { tabel, kern: `${naam}: niet vergeleken.`, rest: t.nietVergeleken.reden };
  if (t.verschillen.length === 0) return { tabel, kern: `${naam}: niet veranderd.`, rest: "" };
  const totaal = thema && zoek(t, "totaal", thema.kolom);
  if (!thema || !totaal) return { tabel, kern: `${naam}: ${cijfers(t.verschillen.length)} veranderd.`, rest: "" };

  const [opgave, verschil] = [thema.opgave, thema.verschil].map((plek) => plek && zoek(t, ...plek));
  const ook = (thema.ook ?? []).flatMap(({ kolom, naam: name }) => {
    const cel = zoek(t, "totaal", kolom);
    const who = zegWie(t, kolom);
    if (!cel || (cel.soort === "gelijk" && who === "")) return [];
    return [`${name}: ${zegTotaal(cel, "").replaceAll(/ (?=,|$)/g, "")}.${kolom === "nogTeRealiseren" || who === "" ? "" : ` ${who}.`}`];
  });
  const who = zegWie(t, thema.kolom);
  const said = [
    ...(who === "" ? [] : [`${who}.`]),
    ...(opgave ? [zegOpgave(opgave)] : []),
    ...(verschil ? [zegVerschil(verschil)] : []),
    ...ook,
    ...zegTwijfel(t),
  ].filter((s) => s !== "");
  const rest = said.length > 0 ? said : [t.verschillen.length === 1 ? "Wel is 1 ander cijfer veranderd." : `Wel zijn ${formatGetal(t.verschillen.length)} andere cijfers veranderd.`];
  return { tabel, kern: `${naam}: ${zegTotaal(totaal, thema.eenheid)}.`, rest: rest.join(" ") };
}

/** A line per table, in their order. */
export function viewZinnen({ tabellen }: Vergelijking): readonly Themazin[] {
  return tabellen.map(zinVan);
}

/** No number became another: one is missing now, of something new or within a sum. A number that is no longer delivered is another matter. */
const mistAlleen = ({ soort, was, nu }: Celverschil) =>
  soort === "nieuw-onbekend" || soort === "nieuw-pm" || (soort === "nu-onvolledig" && was !== null && nu !== null && numberOf(was.cijfer) === numberOf(nu.cijfer));

/** How much changed, in one or two sentences. */
export function zegHoeveel({ was, nu, tabellen }: Vergelijking): string {
  const alle = tabellen.flatMap((t) => t.verschillen);
  const niet = tabellen.filter((t) => t.nietVergeleken !== null).length;
  const tussen = `Tussen ${was.naam} en ${nu.naam}`;
  if (niet === tabellen.length) return `De tabellen van ${was.naam} en ${nu.naam} zijn niet te vergelijken.`;
  const apart = niet === 0 ? "" : ` ${niet === 1 ? "1 tabel is" : `${formatGetal(niet)} tabellen zijn`} niet vergeleken.`;
  if (alle.length === 0) return `${tussen} is geen enkel cijfer veranderd.${apart}`;
  if (alle.every(mistAlleen)) return `${tussen} is geen enkel getal veranderd. Wel ontbreekt nu iets in ${cijfers(alle.length)}.${apart}`;
  const follows = alle.filter((c) => c.volgt).length;
  const daarvan = follows === 0 ? "" : follows === alle.length ? " Ze volgen allemaal uit andere cijfers." : ` Daarvan ${follows === 1 ? "volgt 1" : `volgen ${formatGetal(follows)}`} uit andere cijfers.`;
  return `${tussen} ${alle.length === 1 ? "is" : "zijn"} ${cijfers(alle.length)} veranderd.${daarvan}${apart}`;
}
