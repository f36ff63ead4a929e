import { komendeMaanden } from "@/lib/domain/scenario";
import { computeVerloop, type Verloop } from "@/lib/domain/verloop";
import { computeVergunninghouders } from "@/lib/domain/vergunninghouders";
import type { Gebied } from "@/lib/domain/waarneming";
import { parseScenario, scenariovelden, type Scenariokeuze } from "@/lib/schemas/scenario-keuze";
import { klokvelden, type Zoekparameters } from "@/lib/schemas/stand-keuze";
import type { GrafiekView } from "@/lib/view/grafiek";
import { viewHalfjaargrafiek } from "@/lib/view/halfjaargrafiek";
import { viewScenario, type ScenarioView } from "@/lib/view/scenario";
import { slugOf } from "@/lib/view/slug";
import { viewVergunninghouders } from "@/lib/view/vergunninghouders";
import { Noten } from "@/lib/view/noten";
import type { GelezenStand } from "../../../lees-stand";

/** A scenario as an address asks it, and what comes out of it. */
export interface GelezenScenario {
  readonly gevraagd: Scenariokeuze;
  readonly verloop: Verloop;
  readonly view: ScenarioView;
  /** the half-year as it is, with the scenario beside it */
  readonly grafiek: GrafiekView;
}

/** Works out the scenario of an address for one gemeente, from the stand that was read; one that cannot be read is as if nothing was asked. */
export function leesScenario({ invoer, keuze, peildatum }: GelezenStand, gebied: Gebied, zoek: Zoekparameters): GelezenScenario {
  const tabel = computeVergunninghouders(invoer.gemeenten, invoer.waarnemingen, peildatum);
  const verloop = computeVerloop(tabel, tabel.rijen.find((r) => r.gebied.code === gebied.code)!);
  const gevraagd = parseScenario(zoek, komendeMaanden(verloop));
  const scenario = gevraagd.goed ? gevraagd.scenario : null;
  const view = viewScenario(verloop, gebied.naam, scenario);
  const adres = new URLSearchParams({ gemeente: slugOf(gebied.naam), ...klokvelden(keuze), ...(scenario && scenariovelden(scenario)) });
  return {
    gevraagd, verloop, view,
    grafiek: viewHalfjaargrafiek(verloop, {
      naam: gebied.naam, halfjaar: tabel.periode?.periode ?? null, scenario: view.lijn, adres: `/grafieken/scenario?${adres}`,
      bronregel: viewVergunninghouders(tabel, invoer.provincie.naam, new Noten()).tabel.bronregel,
    }),
  };
}
