import { basisOf, type Vastgelegd } from "@/lib/domain/blad";
import type { Celregels } from "@/lib/domain/celinvoer";
import { missingIn, numberOf, type Cijfer } from "@/lib/domain/cijfer";
import { findInvoer } from "@/lib/domain/indicatoren";
import { previousHalfjaar, type Halfjaarrij } from "@/lib/domain/halfjaar";
import { lastDay } from "@/lib/domain/periode";
import { inwonersdatum } from "@/lib/domain/taakstelling";
import type { Gebied, Waarneming } from "@/lib/domain/waarneming";
import { formatDatum, formatGetal, formatOpsomming } from "@/lib/format";
import { viewAansluiting, type AansluitingView } from "./aansluiting";
import { cijferUrl } from "./adres";
import { saldo } from "./cel";
import { formatCelinvoer } from "./celinvoer";
import type { CelView } from "./tabel";

/** A cell of the form: what is stored, and what the form is made from. */
export interface HalfjaarcelView {
  /** name and id of its input */
  readonly veld: string;
  readonly tekst: string;
  readonly basis: string;
  /** earlier versions with their dates, oldest first: `98 (1 juli 2024)` */
  readonly eerder: readonly string[];
}

export interface HalfjaarrijView {
  readonly gebied: string;
  readonly naam: string;
  readonly eindstand: Cijfer;
  readonly eindstandCel: CelView;
  readonly stand: HalfjaarcelView;
  readonly taakstelling: HalfjaarcelView;
  readonly inwoners: HalfjaarcelView;
  readonly reden: string;
  /** our closing as a text for the stand, when it is complete; else empty */
  readonly voorstel: string;
  /** with what is stored */
  readonly aansluiting: AansluitingView;
  /** what art. 29 gives, in words; null when it cannot be computed */
  readonly artikel29: { readonly tekst: string; readonly wijktAf: boolean } | null;
}

export interface HalfjaarView {
  readonly halfjaar: string;
  readonly eerder: string;
  /** `31 december 2024` */
  readonly eindeEerder: string;
  readonly lead: string;
  /** of the counts for art. 29 */
  readonly inwonersdatum: string;
  readonly rijen: readonly HalfjaarrijView[];
  /** what a stand accepts, as the register says */
  readonly standregels: Celregels;
  readonly land: { readonly taakstelling: HalfjaarcelView; readonly inwoners: HalfjaarcelView };
  /** what somebody has to look at */
  readonly meldingen: readonly string[];
}

interface Versie extends Vastgelegd {
  readonly veld: string;
  readonly gebied: string;
}

/** Name and id of a cell's input: `standBegin-GM0034`. */
export const halfjaarveld = (veld: string, gebied: string) => `${veld}-${gebied}`;

/** Name of the input for the reason of an aansluitverschil. */
const redenveld = (gebied: string) => halfjaarveld("reden", gebied);

function viewCel(versies: readonly Versie[], veld: string, gebied: string): HalfjaarcelView {
  const own = versies.filter((v) => v.veld === veld && v.gebied === gebied).sort((a, b) => (a.peildatum === b.peildatum ? a.versie - b.versie : a.peildatum < b.peildatum ? -1 : 1));
  const nu = own.at(-1) ?? null;
  return {
    veld: halfjaarveld(veld, gebied),
    tekst: nu ? formatCelinvoer(nu.cijfer) : "",
    basis: basisOf(nu),
    eerder: own.slice(0, -1).map((v) => `${formatCelinvoer(v.cijfer)} (${formatDatum(v.peildatum)})`),
  };
}

function artikel29({ taakstelling, berekend, wijktAf }: Halfjaarrij): HalfjaarrijView["artikel29"] {
  const n = numberOf(berekend);
  if (n === null) return null;
  const published = numberOf(taakstelling);
  const difference = published === null ? "" : published === n ? ", gelijk" : `, ${formatGetal(Math.abs(published - n))} ${published > n ? "minder" : "meer"} dan gepubliceerd`;
  return { tekst: `${formatGetal(n)}${difference}`, wijktAf };
}

function meldingen(rijen: readonly Halfjaarrij[]): string[] {
  const names = (pick: (r: Halfjaarrij) => boolean) => rijen.filter(pick).map((r) => r.gebied.naam);
  const [zonder, ver] = [names((r) => r.zonderReden), names((r) => r.wijktAf)];
  return [
    ...(zonder.length > 0 ? [`Geef een reden voor het aansluitverschil van ${formatOpsomming(zonder)}.`] : []),
    ...(ver.length > 0 ? [`De taakstelling van ${formatOpsomming(ver)} wijkt meer dan 1 af van artikel 29. Controleer de publicatie; die blijft gelden.`] : []),
  ];
}

function lead(halfjaar: string, rijen: readonly Halfjaarrij[]): string {
  const count = (pick: (r: Halfjaarrij) => Cijfer) => rijen.filter((r) => numberOf(pick(r)) !== null).length;
  const [standen, taken] = [count((r) => r.standBegin), count((r) => r.taakstelling)];
  if (standen === 0 && taken === 0) return `${halfjaar} is nog niet geopend. Vul de gepubliceerde stand en taakstelling in; onze eigen eindstand staat ernaast als voorstel.`;
  return `Van ${halfjaar} zijn ${formatGetal(standen)} van de ${formatGetal(rijen.length)} standen en ${formatGetal(taken)} van de ${formatGetal(rijen.length)} taakstellingen bekend.`;
}

/** The aansluitverschil of each gemeente with what is typed, by CBS code. */
export function viewAansluitingen({ rijen, standregels }: HalfjaarView, getypt: Readonly<Record<string, string>>): Readonly<Record<string, AansluitingView>> {
  return Object.fromEntries(rijen.map((r) => [r.gebied, viewAansluiting(r.eindstand, getypt[r.stand.veld] ?? r.stand.tekst, standregels, getypt[redenveld(r.gebied)] ?? r.reden)]));
}

/** The roll-over into a half-year, ready to enter. */
export function viewHalfjaar(halfjaar: string, rijen: readonly Halfjaarrij[], versies: readonly Versie[], redenen: ReadonlyMap<string, string>): HalfjaarView {
  const eerder = previousHalfjaar(halfjaar);
  const cel = (veld: string, gebied: string) => viewCel(versies, veld, gebied);
  const standregels = { magNegatief: findInvoer("vergunninghouders", "standBegin")?.magNegatief ?? false, staten: ["waarde", "pm", "onbekend", "nvt"] } as const;
  return {
    halfjaar, eerder,
    eindeEerder: formatDatum(lastDay(eerder)),
    lead: lead(halfjaar, rijen),
    inwonersdatum: formatDatum(inwonersdatum(halfjaar)),
    rijen: rijen.map((r) => ({
      gebied: r.gebied.code,
      naam: r.gebied.naam,
      eindstand: r.eindstand,
      eindstandCel: saldo(r.eindstand, numberOf(r.eindstand) !== null && missingIn(r.eindstand).length > 0 ? { onvolledig: "nog niet alle maanden" } : {}),
      stand: cel("standBegin", r.gebied.code),
      taakstelling: cel("taakstelling", r.gebied.code),
      inwoners: cel("inwoners", r.gebied.code),
      reden: redenen.get(r.gebied.code) ?? "",
      voorstel: numberOf(r.eindstand) !== null && missingIn(r.eindstand).length === 0 ? formatCelinvoer(r.eindstand) : "",
      aansluiting: viewAansluiting(r.eindstand, cel("standBegin", r.gebied.code).tekst, standregels, redenen.get(r.gebied.code) ?? ""),
      artikel29: artikel29(r),
    })),
    standregels,
    land: { taakstelling: cel("taakstelling", "NL"), inwoners: cel("inwoners", "NL") },
    meldingen: meldingen(rijen),
  };
}

/** A correctie line, with the way to its history and its correction. */
export interface CorrectieregelView {
  readonly id: string;
  readonly gemeente: string;
  readonly peildatum: string;
  readonly cel: CelView;
  readonly reden: string;
  readonly bron: string;
}

/** The correctie lines in the order given. */
export function viewCorrectieregels(regels: readonly Waarneming[], gemeenten: readonly Gebied[]): readonly CorrectieregelView[] {
  return regels.map((r) => ({
    id: `${r.gebied}|${r.peildatum}`,
    gemeente: gemeenten.find((g) => g.code === r.gebied)?.naam ?? r.gebied,
    peildatum: formatDatum(r.peildatum),
    cel: saldo(r.cijfer, { geschiedenis: cijferUrl(r) }),
    reden: r.toelichting,
    bron: r.bron,
  }));
}
