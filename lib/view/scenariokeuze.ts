import type { Afspraakgegevens } from "@/lib/domain/afspraak";
import type { StandInvoer } from "@/lib/domain/stand";
import { formatGetal } from "@/lib/format";

/** What the form "Wat als" offers. */
export interface ScenariokeuzeView {
  readonly locaties: readonly { readonly waarde: string; readonly naam: string }[];
  readonly gemeenten: readonly { readonly waarde: string; readonly naam: string }[];
  /** of the uitruil: `200 plaatsen van Dronten naar Kampen`; null when none is agreed */
  readonly uitruil: string | null;
}

/**
 * The locations that can close (with reguliere places, by gemeente) and the gemeenten where one can open.
 * @param stand null when it could not be read: then there is nothing to choose from
 */
export function viewScenariokeuze(stand: StandInvoer | null, afspraken: readonly Afspraakgegevens[] = []): ScenariokeuzeView {
  const gemeenten = stand?.gemeenten ?? [];
  const naam = (code: string) => gemeenten.find((g) => g.code === code)?.naam ?? code;
  const locaties = gemeenten.flatMap((g) => (stand?.locaties ?? []).filter((l) => l.gebied === g.code && l.id !== undefined && l.fasen.some((f) => f.soort === "regulier")));
  return {
    locaties: locaties.map((l) => ({ waarde: String(l.id), naam: `${l.naam}, ${naam(l.gebied)}` })),
    gemeenten: gemeenten.map((g) => ({ waarde: g.code, naam: g.naam })),
    uitruil: afspraken.length === 0 ? null : afspraken.map((a) => `${formatGetal(a.plaatsen)} plaatsen van ${naam(a.gebied)} naar ${a.naar}`).join("; "),
  };
}
