import type { Cijfer } from "@/lib/domain/cijfer";
import { findInvoer } from "@/lib/domain/indicatoren";
import type { Cijfersleutel } from "@/lib/domain/waarneming";
import { amsterdamToday, formatDatum, formatMoment } from "@/lib/format";
import { formatCelinvoer } from "./celinvoer";

interface Gegeven extends Cijfersleutel {
  readonly id: number;
  readonly gebiedNaam: string;
  readonly tekst: string;
  readonly voorstel: Cijfer | null;
  readonly op: Date;
  readonly door: string;
  readonly antwoord: { readonly soort: "overgenomen" | "beantwoord"; readonly tekst: string; readonly op: Date; readonly door: string } | null;
}

/** A reactie as both sides read it. */
export interface ReactieView {
  readonly id: number;
  readonly sleutel: Cijfersleutel;
  /** `Oekraïne, plaatsen, Urk, augustus 2024` */
  readonly over: string;
  readonly tekst: string;
  /** as it goes into a cell; null = none was given */
  readonly voorstel: string | null;
  readonly van: string;
  /** as the source of a figure that takes it over: tables and public files show that, so no account is named */
  readonly bron: string;
  /** null = open */
  readonly antwoord: { readonly kop: string; readonly tekst: string; readonly van: string } | null;
}

const KOP = { overgenomen: "Overgenomen", beantwoord: "Beantwoord" };

/** Reacties in words, in the order given. */
export function viewReacties(reacties: readonly Gegeven[]): readonly ReactieView[] {
  return reacties.map(({ id, thema, indicator, gebied, periode, gebiedNaam, tekst, voorstel, op, door, antwoord }) => ({
    id,
    sleutel: { thema, indicator, gebied, periode },
    over: `${findInvoer(thema, indicator)!.label}, ${gebiedNaam}, ${formatDatum(periode)}`,
    tekst,
    voorstel: voorstel && formatCelinvoer(voorstel),
    van: `${door}, ${formatMoment(op)}`,
    bron: `Reactie van de gemeente ${gebiedNaam}, ${formatDatum(amsterdamToday(op))}`,
    antwoord: antwoord && { kop: KOP[antwoord.soort], tekst: antwoord.tekst, van: `${antwoord.door}, ${formatMoment(antwoord.op)}` },
  }));
}
