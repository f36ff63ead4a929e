import { BLADEN, type Blad, type Bladcel, type BladThema, type Vastgelegd } from "@/lib/domain/blad";
import { numberOf } from "@/lib/domain/cijfer";
import type { IndicatorCode } from "@/lib/domain/indicatoren";
import { addMonths, isMaand } from "@/lib/domain/periode";
import { beginAantalInWoorden, formatDatum, formatDatumKort, formatGetal, formatMaandKort, formatMaandnaam, formatOpsomming } from "@/lib/format";
import { cijferUrl, locatieUrl } from "./adres";
import type { Celoordeel } from "./bladinvoer";
import { formatCelinvoer } from "./celinvoer";
import type { TabelId } from "./tabel";

/** The parts of a month's entry, in the order of the tables. Amv COA has no sheet: it follows from asiel. */
export const INVOERTHEMAS = ["asiel", "amvCoa", "amvNidos", "oekraine", "vergunninghouders"] as const;
export type Invoerthema = (typeof INVOERTHEMAS)[number];

interface Themawoorden {
  readonly id: TabelId;
  readonly naam: string;
  /** within a sentence: `cijfers over Oekraïne` */
  readonly over: string;
  readonly rijkop: string;
  readonly uitleg: string;
}

export const THEMA: Readonly<Record<Invoerthema, Themawoorden>> = {
  asiel: { id: "asiel", naam: "Asiel", over: "asiel", rijkop: "Locatie", uitleg: "Vul per locatie en fase het aantal plaatsen in. Begin- en einddatums wijzigt u bij de locatie." },
  amvCoa: { id: "amv-coa", naam: "Amv COA", over: "amv COA", rijkop: "Gemeente", uitleg: "" },
  amvNidos: { id: "amv-nidos", naam: "Amv Nidos", over: "amv Nidos", rijkop: "Gemeente", uitleg: "Vul per gemeente in hoeveel plaatsen er bij Nidos zijn, en hoeveel er nog komen." },
  oekraine: { id: "oekraine", naam: "Oekraïne", over: "Oekraïne", rijkop: "Gemeente", uitleg: "Vul per gemeente het aantal plaatsen in. Naast elke cel staat het vorige cijfer, met daaronder het verschil." },
  vergunninghouders: { id: "vergunninghouders", naam: "Vergunninghouders", over: "vergunninghouders", rijkop: "Gemeente", uitleg: "Vul per gemeente in hoeveel mensen in deze maand een woning kregen. Een maand kan negatief zijn." },
};

/** Where figures of a theme usually come from. */
export const BRONNEN: Readonly<Record<BladThema, readonly string[]>> = {
  asiel: ["Overzicht van het COA", "Opgave van de gemeente"],
  amvNidos: ["Overzicht van Nidos", "Opgave van de gemeente"],
  oekraine: ["Opgave van de gemeenten", "Maandoverzicht van het ministerie", "E-mail van de gemeente"],
  vergunninghouders: ["Maandoverzicht van het ministerie", "Overzicht van het COA", "Opgave van de gemeenten"],
};

/** The button that fills empty cells with the figures before; null where that makes no sense: what was housed is counted anew each month. */
export function vorigeKnop({ thema, maand, cellen }: Pick<Blad, "thema" | "maand" | "cellen">): string | null {
  const eerder = cellen.flatMap((c) => (c.vorige ? [c.vorige] : []));
  if (thema === "vergunninghouders" || eerder.length === 0) return null;
  const before = addMonths(maand, -1);
  return `Neem ${eerder.every((v) => v.periode === before) ? formatMaandnaam(before) : "de vorige cijfers"} over in lege cellen`;
}

/** What is asked on a sheet, and how to fill in what is not a number. */
export function bladuitleg({ thema, maand, periode, kolommen }: Pick<Blad, "thema" | "maand" | "periode" | "kolommen">): string {
  const pm = kolommen.some((k) => k.staten.includes("pm")) ? ", en pm als het aantal nog komt" : "";
  return [
    THEMA[thema].uitleg,
    ...(periode === maand ? [] : [`De cijfers horen bij ${periode}, het halfjaar dat de tabel laat zien.`]),
    `Typ - als een cijfer niet is aangeleverd${pm}. Een lege cel is nog niet ingevuld; nul is 0.`,
  ].join(" ");
}

/** What a pasted block may look like. */
export function plakuitleg({ rijen, kolommen }: Pick<Blad, "rijen" | "kolommen">): string {
  const [first, last] = [rijen[0]?.naam ?? "", rijen.at(-1)?.naam ?? ""];
  return (
    `Kopieer de cijfers in uw spreadsheet en plak ze hier. Staan er namen of kopjes bij, dan komt elk cijfer bij de goede rij en kolom. ` +
    `Zonder namen is de volgorde ${first} tot en met ${last}, en ${formatOpsomming(kolommen.map((k) => k.label.toLowerCase()))}. U kunt ook direct in een cel plakken.`
  );
}

/** The sheet after this one; after the last the first. */
export function naThema(thema: BladThema): BladThema {
  return BLADEN[(BLADEN.indexOf(thema) + 1) % BLADEN.length]!;
}

/** How much of a sheet is in. A figure that was asked for and not delivered (onbekend) is not. */
export interface Voortgang {
  readonly totaal: number;
  readonly binnen: number;
  readonly pm: number;
}

/** Counts what is stored of a sheet for its month. */
export function telBlad(blad: Pick<Blad, "cellen">): Voortgang {
  const staten = blad.cellen.map((c) => c.opgeslagen?.cijfer.staat);
  const count = (f: (staat: (typeof staten)[number]) => boolean) => staten.filter(f).length;
  return { totaal: staten.length, binnen: count((s) => s !== undefined && s !== "onbekend"), pm: count((s) => s === "pm") };
}

/** True when every figure is in and none is still to be announced. */
const isKlaar = ({ totaal, binnen, pm }: Voortgang) => totaal > 0 && binnen === totaal && pm === 0;

/** `20 van 24, 1 pm`; `10 van 10, klaar`. */
export function voortgangKort(stand: Voortgang): string {
  return [`${stand.binnen} van ${stand.totaal}`, ...(stand.pm > 0 ? [`${stand.pm} pm`] : []), ...(isKlaar(stand) ? ["klaar"] : [])].join(", ");
}

/** A part of the month as a tab. */
export interface ThematabView {
  readonly thema: Invoerthema;
  readonly naam: string;
  readonly pad: string;
  readonly telling: string;
  /** percentage to draw; null = nothing is entered there */
  readonly deel: number | null;
  readonly klaar: boolean;
  readonly huidig: boolean;
}

/** The tabs of a month. @param bladen the sheets that exist */
export function viewThematabs(maand: string, huidig: Invoerthema, bladen: readonly Pick<Blad, "thema" | "cellen">[]): readonly ThematabView[] {
  return INVOERTHEMAS.map((thema) => {
    const blad = bladen.find((b) => b.thema === thema);
    const stand = blad && telBlad(blad);
    const parts = stand ? { telling: voortgangKort(stand), deel: stand.totaal === 0 ? 0 : Math.round((100 * stand.binnen) / stand.totaal), klaar: isKlaar(stand) } : { telling: "volgt uit Asiel", deel: null, klaar: false };
    return { thema, naam: THEMA[thema].naam, pad: bladPad(maand, thema), huidig: thema === huidig, ...parts };
  });
}

/** The address of a sheet. */
export const bladPad = (maand: string, thema: Invoerthema) => `/invoer/${maand}?thema=${thema}`;

const begin = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** What the secretariaat wants to know first: how much is in, and what is not. */
export function voortgangZin(thema: BladThema, { totaal, binnen, pm }: Voortgang): string {
  const van = `de ${formatGetal(totaal)} cijfers over ${THEMA[thema].over}`;
  const open = totaal - binnen;
  const pmZin = pm === 0 ? "" : ` ${beginAantalInWoorden(pm)} ${pm === 1 ? "is" : "zijn"} pm.`;
  if (totaal === 0) return `Over ${THEMA[thema].over} is in deze maand niets in te vullen.`;
  if (binnen === 0) return `Van ${van} is nog niets binnen.`;
  if (open === 0) return `Alle ${van.slice(3)} zijn binnen.${pmZin}`;
  return `Van ${van} ${binnen === 1 ? "is" : "zijn"} er ${formatGetal(binnen)} binnen.${pmZin} ${beginAantalInWoorden(open)} ${open === 1 ? "ontbreekt" : "ontbreken"} nog.`;
}

/** Where the history of a stored figure is; null when nothing is stored. A phase has its history at its location. */
export function geschiedenisPad({ thema, rijen }: Pick<Blad, "thema" | "rijen">, { rij, kolom, opgeslagen }: Bladcel): string | null {
  if (opgeslagen === null) return null;
  const { gebied, fase } = rijen.find((r) => r.id === rij)!;
  return fase ? locatieUrl(fase.locatieId) : cijferUrl({ thema, indicator: kolom as IndicatorCode, gebied, periode: opgeslagen.periode });
}

/** How a cell looks; never by colour alone: the hint beside it says the same in words. */
export type Celtoon = "gewoon" | "gewijzigd" | "geplakt" | "vraag" | "fout";

/** What stands beside and below a cell. */
export interface Celview {
  readonly toon: Celtoon;
  /** true for an announced amount, hatched */
  readonly pm: boolean;
  /** the figure before: `aug` for the eye, `Augustus 2024` in full; null when there is none */
  readonly vorige: { readonly kort: string; readonly voluit: string; readonly tekst: string; readonly inWoorden: string } | null;
  /** the difference with it, or the state: `+15`, `gelijk`, `nieuw`, `leeg`, `geweigerd` */
  readonly verschil: string;
  readonly opvallend: boolean;
}

const IN_WOORDEN = { pm: "pm, aantal nog niet bekend", onbekend: "niet geleverd", nvt: "niet van toepassing" } as const;

function viewVorige(v: Vastgelegd): NonNullable<Celview["vorige"]> {
  const when = isMaand(v.periode) ? v.periode : v.peildatum;
  return {
    kort: isMaand(v.periode) ? formatMaandKort(when) : formatDatumKort(when),
    voluit: begin(formatDatum(when)),
    tekst: formatCelinvoer(v.cijfer),
    inWoorden: v.cijfer.staat === "waarde" ? formatCelinvoer(v.cijfer) : IN_WOORDEN[v.cijfer.staat],
  };
}

const STATE = { pm: "aangekondigd", onbekend: "niet aangeleverd", nvt: "bestaat hier niet" } as const;

function describeVerschil({ cijfer, fout, cel, gewijzigd, uitgang }: Celoordeel): string {
  if (fout !== null) return "geweigerd";
  if (cijfer === null) return "leeg";
  if (cijfer.staat !== "waarde") return STATE[cijfer.staat];
  const was = cel.vorige ? numberOf(cel.vorige.cijfer) : null;
  if (was === null) return uitgang.basis === "" ? "nieuw" : gewijzigd ? `was ${uitgang.tekst}` : "opgeslagen";
  const d = cijfer.waarde - was;
  return d === 0 ? "gelijk" : `${d > 0 ? "+" : ""}${formatGetal(d)}`;
}

/**
 * One cell beside its figure before.
 * @param rustig true while someone types in it: what is wrong or open is said when they leave it
 */
export function viewCel(oordeel: Celoordeel, { geplakt, beantwoord, rustig }: { readonly geplakt: boolean; readonly beantwoord: boolean; readonly rustig: boolean }): Celview {
  const { cel, cijfer, fout, gewijzigd, vragen } = oordeel;
  const [wrong, asked] = [fout !== null && !rustig, vragen.length > 0 && !rustig];
  const words = [fout !== null && rustig ? "…" : describeVerschil(oordeel), ...(geplakt ? ["geplakt"] : []), ...(asked && beantwoord ? ["met reden"] : [])];
  return {
    toon: wrong ? "fout" : asked && !beantwoord ? "vraag" : geplakt && gewijzigd ? "geplakt" : gewijzigd ? "gewijzigd" : "gewoon",
    pm: cijfer?.staat === "pm",
    vorige: cel.vorige ? viewVorige(cel.vorige) : null,
    verschil: words.join(", "),
    opvallend: gewijzigd,
  };
}

/** `12 wijzigingen niet opgeslagen`, and what stands in the way: for the bar with the buttons. */
export function opslagzin(wijzigingen: number, fouten: number, open: number): { readonly stand: string; readonly eerst: string } {
  const stand = wijzigingen === 0 ? "Geen wijzigingen" : `${wijzigingen} ${wijzigingen === 1 ? "wijziging" : "wijzigingen"} niet opgeslagen`;
  const todo = [...(fouten > 0 ? [`los ${fouten} ${fouten === 1 ? "fout" : "fouten"} op`] : []), ...(open > 0 ? [`geef ${open} ${open === 1 ? "reden" : "redenen"}`] : [])];
  return { stand, eerst: todo.length === 0 ? "" : `${begin(todo[0]!)}${todo.length > 1 ? ` en ${todo[1]!}` : ""}` };
}

/** The heading above what was refused. */
export function weigerkop(fouten: number, vragen: number): string {
  const parts = [...(fouten > 0 ? [`${fouten} ${fouten === 1 ? "fout" : "fouten"}`] : []), ...(vragen > 0 ? [`${vragen} ${vragen === 1 ? "vraag" : "vragen"}`] : [])];
  return `Nog niet opgeslagen: ${parts.join(" en ")}`;
}
