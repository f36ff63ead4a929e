import type { Locatie } from "@/lib/domain/locatie";
import { GEEN_SCENARIO, type Telling, type Tijdlijnafspraak, type Tijdlijninvoer } from "@/lib/domain/tijdlijn";
import { invoerFrom } from "./invoer";

/** All that can be counted, without a scenario; what differs is given. */
export const tellingVan = (t: Partial<Telling> = {}): Telling => ({ opties: "met", gepland: "met", uitruil: "zonder", scenario: GEEN_SCENARIO, ...t });

/** Stored locations have an id: here their order from 1. */
export const metIds = (locaties: readonly Locatie[]): readonly Locatie[] => locaties.map((l, i) => ({ ...l, id: i + 1 }));

/** The uitruil of the papers: its begin is not known. */
export const KAMPEN: Tijdlijnafspraak = {
  soort: "uitruil", gebied: "GM0303", naar: "Kampen", plaatsen: 200, van: null, tot: null, termijn: "2 jaar", peildatum: "2024-09-11", bron: "Verslag PRT 11-09-2024", toelichting: "",
};

/** The papers of 11 September 2024, with their uitruil. */
export async function papieren(): Promise<Tijdlijninvoer> {
  const stand = await invoerFrom("PV24", "prisma/seed/flevoland-2024-09-11");
  return { stand: { ...stand, locaties: metIds(stand.locaties) }, afspraken: [KAMPEN] };
}
