import type { Blad, BladThema, Vastgelegd } from "@/lib/domain/blad";
import { numberOf } from "@/lib/domain/cijfer";
import { isMaand } from "@/lib/domain/periode";
import { formatAantalInWoorden, formatDatum, formatDatumKort, formatGetal, formatMaandnaam } from "@/lib/format";
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

/** `20 van 24, 1 pm`; `10 van 10, klaar`. */
export function voortgangKort({ totaal, binnen, pm }: Voortgang): string {
  const done = totaal > 0 && binnen === totaal && pm === 0;
  return [`${binnen} van ${totaal}`, ...(pm > 0 ? [`${pm} pm`] : []), ...(done ? ["klaar"] : [])].join(", ");
}

const begin = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** What the secretariaat wants to know first: how much is in, and what is not. */
export function voortgangZin(thema: BladThema, { totaal, binnen, pm }: Voortgang): string {
  const van = `de ${formatGetal(totaal)} cijfers over ${THEMA[thema].over}`;
  const open = totaal - binnen;
  const pmZin = pm === 0 ? "" : ` ${begin(formatAantalInWoorden(pm))} ${pm === 1 ? "is" : "zijn"} pm.`;
  if (binnen === 0) return `Van ${van} is nog niets binnen.`;
  if (open === 0) return `Alle ${van.slice(3)} zijn binnen.${pmZin}`;
  return `Van ${van} ${binnen === 1 ? "is" : "zijn"} er ${formatGetal(binnen)} binnen.${pmZin} ${begin(formatAantalInWoorden(open))} ${open === 1 ? "ontbreekt" : "ontbreken"} nog.`;
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
    kort: isMaand(v.periode) ? formatMaandnaam(when).slice(0, 3) : formatDatumKort(when),
    voluit: begin(formatDatum(when)),
    tekst: formatCelinvoer(v.cijfer),
    inWoorden: v.cijfer.staat === "waarde" ? formatCelinvoer(v.cijfer) : IN_WOORDEN[v.cijfer.staat],
  };
}

const STATE = { pm: "aangekondigd", onbekend: "niet aangeleverd", nvt: "bestaat hier niet" } as const;

function describeVerschil({ cijfer, fout, cel }: Celoordeel): string {
  if (fout !== null) return "geweigerd";
  if (cijfer === null) return "leeg";
  if (cijfer.staat !== "waarde") return STATE[cijfer.staat];
  const was = cel.vorige ? numberOf(cel.vorige.cijfer) : null;
  if (was === null) return "nieuw";
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
