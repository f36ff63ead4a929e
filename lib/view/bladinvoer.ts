import { findOnaannemelijk, type Aannemelijkheidsvraag } from "@/lib/domain/aannemelijk";
import { basisOf, type Blad, type Bladcel, type BladKolom, type Bladrij, type Vastgelegd } from "@/lib/domain/blad";
import { parseCelinvoer } from "@/lib/domain/celinvoer";
import { isGelijk, ONBEKEND, type Cijfer } from "@/lib/domain/cijfer";
import type { Celcijfer } from "@/lib/domain/overlay";
import { isMaand } from "@/lib/domain/periode";
import { formatDatum } from "@/lib/format";
import { describeOnaannemelijk } from "@/lib/texts/aannemelijk";
import { describeCelfout } from "@/lib/texts/celfouten";
import { formatCelinvoer } from "./celinvoer";

/**
 * A filled-in sheet and what there is to say of it. The browser asks while someone types, the server when it is saved:
 * one answer for both.
 */

/** What a cell of a form was made from: the version that was stored (empty = none) and the text that stood there. */
export interface Uitgang {
  readonly basis: string;
  readonly tekst: string;
}

/** Everything that stands in the form of a sheet, right or wrong. Cells go by the name of their field. */
export interface Ingevuld {
  readonly peildatum: string;
  readonly bron: string;
  readonly teksten: Readonly<Record<string, string>>;
  readonly uitgang: Readonly<Record<string, Uitgang>>;
  /** per cell, and per total (`totaal-bezet`) */
  readonly redenen: Readonly<Record<string, string>>;
}

/** The name of a cell's field, and the id of its input. */
export const veldVan = (rij: string, kolom: string) => `${rij}-${kolom}`;
/** The field of the reason for a column's total. */
export const totaalVeld = (kolom: string) => veldVan("totaal", kolom);
export const uitgangVeld = (veld: string) => `${veld}-uitgang`;
export const redenVeld = (veld: string) => `${veld}-reden`;
export const keuzeVeld = (veld: string) => `${veld}-keuze`;

/** What a cell begins with: what is stored for this month, else nothing. */
export function uitgangVan(opgeslagen: Vastgelegd | null): Uitgang {
  return { basis: basisOf(opgeslagen), tekst: opgeslagen === null ? "" : formatCelinvoer(opgeslagen.cijfer) };
}

/** How an uitgang travels in a hidden field. */
export const writeUitgang = ({ basis, tekst }: Uitgang) => `${basis}|${tekst}`;

/** The uitgang of a hidden field; one that is not ours is as if nothing was stored. */
export function readUitgang(text: string): Uitgang {
  const [, basis = "", tekst = ""] = /^(|\d{4}-\d{2}-\d{2}#\d{1,9})\|(.*)$/.exec(text) ?? [];
  return { basis, tekst };
}

/** The form of a sheet before anyone typed. */
export function beginVan(blad: Blad): Ingevuld {
  const uitgang = Object.fromEntries(blad.cellen.map((c) => [veldVan(c.rij, c.kolom), uitgangVan(c.opgeslagen)]));
  const teksten = Object.fromEntries(Object.entries(uitgang).map(([veld, { tekst }]) => [veld, tekst]));
  return { peildatum: blad.peildatum, bron: "", teksten, uitgang, redenen: {} };
}

/** One cell as it is filled in. */
export interface Celoordeel {
  readonly veld: string;
  readonly cel: Bladcel;
  readonly rij: Bladrij;
  readonly kolom: BladKolom;
  readonly tekst: string;
  readonly uitgang: Uitgang;
  /** what it says; null = nothing entered, or not to be read */
  readonly cijfer: Cijfer | null;
  /** why it cannot be read */
  readonly fout: string | null;
  /** true when saving would store something else than the form was made from */
  readonly gewijzigd: boolean;
  /** questions that a reason answers */
  readonly vragen: readonly string[];
}

/** A field with what is wrong or open there; `veld` is the id of its input. */
export interface Veldmelding {
  readonly veld: string;
  readonly tekst: string;
}

export interface Bladoordeel {
  readonly cellen: ReadonlyMap<string, Celoordeel>;
  /** questions about the total of a column */
  readonly totalen: ReadonlyMap<string, string>;
  readonly wijzigingen: number;
  readonly fouten: readonly Veldmelding[];
  /** questions without a reason yet */
  readonly open: readonly Veldmelding[];
}

/** When a figure was true, in words for a comparison: `augustus 2024`. */
export function eerderVan(v: Vastgelegd): string {
  return formatDatum(isMaand(v.periode) ? v.periode : v.peildatum.slice(0, 7));
}

/** `Almere, bezet`. */
export const naamVan = (rij: Bladrij, kolom: BladKolom) => `${rij.groep === undefined ? "" : `${rij.groep}, `}${rij.naam}, ${kolom.label.toLowerCase()}`;

/** What a text says in a cell that was made from `uitgang`: a cell that is emptied becomes onbekend, one never filled says nothing. */
function read(tekst: string, uitgang: Uitgang, kolom: BladKolom): Pick<Celoordeel, "cijfer" | "fout"> {
  const invoer = parseCelinvoer(tekst, kolom);
  if (invoer.soort === "fout") return { cijfer: null, fout: describeCelfout(invoer.fout, tekst, kolom.staten) };
  if (invoer.soort === "cijfer") return { cijfer: invoer.cijfer, fout: null };
  return { cijfer: uitgang.basis === "" ? null : ONBEKEND, fout: null };
}

/** Whether the cell says something else than what it was made from. */
function isGewijzigd(cijfer: Cijfer | null, uitgang: Uitgang, kolom: BladKolom): boolean {
  const eerst = read(uitgang.tekst, uitgang, kolom).cijfer;
  return cijfer === null || eerst === null ? cijfer !== eerst : !isGelijk(cijfer, eerst);
}

const LEEG: Uitgang = { basis: "", tekst: "" };

function readCellen(blad: Blad, { teksten, uitgang }: Ingevuld): Celoordeel[] {
  const rijen = new Map(blad.rijen.map((r) => [r.id, r]));
  const kolommen = new Map(blad.kolommen.map((k) => [k.code, k]));
  return blad.cellen.map((cel) => {
    const veld = veldVan(cel.rij, cel.kolom);
    const [rij, kolom] = [rijen.get(cel.rij)!, kolommen.get(cel.kolom)!];
    const [tekst, begin] = [teksten[veld] ?? "", uitgang[veld] ?? LEEG];
    const gelezen = read(tekst, begin, kolom);
    return { veld, cel, rij, kolom, tekst, uitgang: begin, ...gelezen, gewijzigd: gelezen.fout !== null || isGewijzigd(gelezen.cijfer, begin, kolom), vragen: [] };
  });
}

/** A stored figure of the same peildatum that changes is a correction, and a correction has a reason. */
function correctievraag({ uitgang, fout, gewijzigd }: Celoordeel, peildatum: string): readonly string[] {
  const isCorrectie = gewijzigd && fout === null && uitgang.basis.startsWith(`${peildatum}#`);
  return isCorrectie ? [`Hier stond ${uitgang.tekst}. Waarom verandert dit cijfer?`] : [];
}

function askOnaannemelijk(cellen: readonly Celoordeel[]): readonly Aannemelijkheidsvraag[] {
  return findOnaannemelijk(
    cellen.map(({ cel, cijfer, gewijzigd, fout }) => ({ rij: cel.rij, kolom: cel.kolom, cijfer, vorige: cel.vorige?.cijfer ?? null, nieuw: gewijzigd && fout === null })),
  );
}

/** What there is to say of a filled-in sheet: what cannot be read, what is unlikely, what needs a reason. */
export function beoordeelBlad(blad: Blad, ingevuld: Ingevuld): Bladoordeel {
  const gelezen = readCellen(blad, ingevuld);
  const onaannemelijk = askOnaannemelijk(gelezen);
  const cellen = gelezen.map((c): Celoordeel => {
    const own = onaannemelijk.filter((v) => v.rij === c.cel.rij && v.kolom === c.cel.kolom);
    const eerder = c.cel.vorige ? eerderVan(c.cel.vorige) : "";
    return { ...c, vragen: [...own.map((v) => describeOnaannemelijk(v, eerder)), ...correctievraag(c, ingevuld.peildatum)] };
  });
  const totalen = new Map(
    onaannemelijk.flatMap((v) => {
      const vorige = gelezen.find((c) => c.kolom.code === v.kolom && c.cel.vorige)?.cel.vorige;
      return v.rij === null && vorige ? [[v.kolom, describeOnaannemelijk(v, eerderVan(vorige))] as const] : [];
    }),
  );
  const unanswered = (veld: string) => (ingevuld.redenen[veld] ?? "").trim() === "";
  return {
    cellen: new Map(cellen.map((c) => [c.veld, c])),
    totalen,
    wijzigingen: cellen.filter((c) => c.gewijzigd).length,
    fouten: cellen.flatMap((c) => (c.fout === null ? [] : [{ veld: c.veld, tekst: `${naamVan(c.rij, c.kolom)}: ${c.fout}` }])),
    open: [
      ...cellen.filter((c) => c.vragen.length > 0 && unanswered(c.veld)).map((c) => ({ veld: redenVeld(c.veld), tekst: `${naamVan(c.rij, c.kolom)}: ${c.vragen[0]!} Geef een reden.` })),
      ...[...totalen].filter(([kolom]) => unanswered(totaalVeld(kolom))).map(([kolom, tekst]) => ({ veld: redenVeld(totaalVeld(kolom)), tekst: `${labelOf(blad, kolom)}: ${tekst} Geef een reden.` })),
    ],
  };
}

const labelOf = (blad: Blad, kolom: string) => blad.kolommen.find((k) => k.code === kolom)?.label ?? kolom;

/** The figures that are filled in and can be read, for the totals while typing. */
export function celcijfersVan({ cellen }: Bladoordeel): Celcijfer[] {
  return [...cellen.values()].flatMap(({ cel, cijfer, gewijzigd }) => (cijfer !== null && gewijzigd ? [{ rij: cel.rij, kolom: cel.kolom, cijfer }] : []));
}

/** A cell to save: every one that says something, also when it says what was stored already. */
export interface TeBewarenCel {
  readonly rij: string;
  readonly kolom: string;
  readonly cijfer: Cijfer;
  readonly basis: string;
  readonly reden: string | null;
}

/** The cells of a sheet without errors, each with the reason that was given for it, or for its column's total. */
export function cellenVan(oordeel: Bladoordeel, { redenen }: Ingevuld): TeBewarenCel[] {
  const given = (veld: string, asked: boolean) => (asked ? (redenen[veld] ?? "").trim() : "");
  return [...oordeel.cellen.values()].flatMap(({ veld, cel, kolom, cijfer, uitgang, gewijzigd, vragen }) => {
    if (cijfer === null) return [];
    const reden = given(veld, vragen.length > 0) || given(totaalVeld(kolom.code), gewijzigd && oordeel.totalen.has(kolom.code));
    return [{ rij: cel.rij, kolom: cel.kolom, cijfer, basis: uitgang.basis, reden: reden === "" ? null : reden }];
  });
}

/** The texts of the month before for the cells that are still empty; what it lacks too stays empty. */
export function vorigeInLegeCellen(blad: Blad, teksten: Ingevuld["teksten"]): Record<string, string> {
  return Object.fromEntries(
    blad.cellen.flatMap(({ rij, kolom, vorige }) => {
      const veld = veldVan(rij, kolom);
      return vorige && vorige.cijfer.staat !== "onbekend" && (teksten[veld] ?? "").trim() === "" ? [[veld, formatCelinvoer(vorige.cijfer)]] : [];
    }),
  );
}
