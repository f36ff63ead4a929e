import type { Gebeurtenissoort } from "@/lib/domain/gebeurtenis";

/** How a kind of event is called. */
export const GEBEURTENISSOORT: Readonly<Record<Gebeurtenissoort, string>> = {
  overleg: "Overleg van de PRT",
  brief: "Brief",
  deadline: "Deadline",
  locatie: "Locatie",
  overig: "Overig",
};
