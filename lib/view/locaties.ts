import { fasenOp, laatsteFasen, type Faseregistratie, type Locatiedossier } from "@/lib/domain/locatiedossier";
import { findLocatieTwijfels } from "@/lib/domain/locatie-twijfel";
import type { Gebied } from "@/lib/domain/waarneming";
import { formatDatum, formatOpsomming } from "@/lib/format";
import { TWIJFEL_KOP } from "@/lib/texts/locaties";
import { viewFase, type FaseView } from "./fase";

export interface Faserij extends FaseView {
  /** of the line that is shown */
  readonly id: number;
  /** what is flagged, in a few words */
  readonly vlaggen: readonly string[];
  /** a change that is recorded and still has to take effect */
  readonly straks: string | null;
}

export interface Locatierij {
  readonly id: number;
  readonly naam: string;
  readonly fasen: readonly Faserij[];
}

export interface Gemeentelocaties {
  readonly code: string;
  readonly naam: string;
  readonly locaties: readonly Locatierij[];
}

const soon = (line: Faseregistratie, vandaag: string) => (line.peildatum > vandaag ? `Vastgelegd vanaf ${formatDatum(line.peildatum)}: zie de geschiedenis` : null);

/** The phases of a location as known at `vandaag`; a phase that only takes effect later is shown as it will be. */
export function viewFasen(dossier: Locatiedossier, vandaag: string): readonly Faserij[] {
  const known = new Map(fasenOp(dossier, vandaag).map((f) => [f.fase, f]));
  const twijfels = findLocatieTwijfels({ ...dossier, fasen: [...known.values()] }, vandaag);
  return laatsteFasen(dossier).map((last) => {
    const shown = known.get(last.fase) ?? last;
    const vlaggen = twijfels.filter((t) => t.fasen.some((f) => f.fase === last.fase)).map((t) => TWIJFEL_KOP[t.soort]);
    return { ...viewFase(shown), id: shown.id, vlaggen, straks: soon(last, vandaag) };
  });
}

export function viewLocatielijst(gemeenten: readonly Gebied[], locaties: readonly Locatiedossier[], vandaag: string): readonly Gemeentelocaties[] {
  return gemeenten.map(({ code, naam }) => ({
    code,
    naam,
    locaties: locaties.filter((l) => l.gebied === code).map((l) => ({ id: l.id, naam: l.naam, fasen: viewFasen(l, vandaag) })),
  }));
}

/** What the list says in two sentences: how many locations, where there are none, how many ask attention. */
export function describeLijst(lijst: readonly Gemeentelocaties[], provincie: string, aandacht: number): string {
  const count = lijst.reduce((n, g) => n + g.locaties.length, 0);
  const without = lijst.filter((g) => g.locaties.length === 0).map((g) => g.naam);
  const asks = aandacht === 0 ? "Er is niets dat aandacht vraagt." : aandacht === 1 ? "Eén punt vraagt aandacht." : `${aandacht} punten vragen aandacht.`;
  if (count === 0) return `Van ${provincie} zijn nog geen locaties bekend.`;
  return [`${provincie} heeft ${count === 1 ? "één locatie" : `${count} locaties`} voor de opvang van asielzoekers.`, ...(without.length > 0 ? [`Geen locatie: ${formatOpsomming(without)}.`] : []), asks].join(" ");
}
