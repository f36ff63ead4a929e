import { endOf, type Fase } from "./locatie";
import { addMonths, firstDay, isDatum, isMaand } from "./periode";

/** What can happen to a phase. */
export const WIJZIGINGEN = ["verlengen", "beeindigen", "capaciteit", "optieGebruikt", "vervallen", "gerealiseerd", "bevestigen", "corrigeren"] as const;
export type Wijzigsoort = (typeof WIJZIGINGEN)[number];

/** What is said of a phase: everything but who said it and when. */
export type Fasegegevens = Pick<Fase, "fase" | "soort" | "capaciteit" | "van" | "tot" | "optieTot" | "zekerheid">;

/** What someone fills in; van, tot and optieTot are a year, a month or a date, null = none. */
export type Fasewijziging =
  | { readonly soort: "verlengen"; readonly tot: string | null }
  | { readonly soort: "beeindigen"; readonly tot: string }
  | { readonly soort: "capaciteit"; readonly vanaf: string; readonly capaciteit: number | null }
  | { readonly soort: "optieGebruikt" }
  /** of a phase with an option: it is not used; of a phase that is gepland or an option itself: it will not be */
  | { readonly soort: "vervallen" }
  | { readonly soort: "gerealiseerd"; readonly van: string | null }
  | { readonly soort: "bevestigen" | "corrigeren"; readonly gegevens: Omit<Fasegegevens, "fase"> };

/** A line to record: what is known of a phase from its peildatum on. */
export interface Faseregel extends Fasegegevens {
  readonly peildatum: string;
}

/** Why a change cannot be; `veld` is the field to mend. */
export interface Wijzigfout {
  readonly veld: "van" | "tot" | "optieTot" | "vanaf" | "zekerheid" | "peildatum";
  readonly soort:
    | "einde-voor-begin"
    | "einde-niet-later"
    | "optie-zonder-einde"
    | "optie-voor-einde"
    | "vanaf-buiten-fase"
    | "nog-niet-begonnen"
    | "nog-onbevestigd"
    | "peildatum-voor-vorige"
    | "peildatum-in-toekomst";
}

export type Wijziguitkomst = { readonly goed: true; readonly regels: readonly [Faseregel, ...Faseregel[]] } | { readonly goed: false; readonly fouten: readonly Wijzigfout[] };

/** What can be done with a phase, by its latest line. A line that still has to take effect can only be corrected. */
export function possibleWijzigingen(fase: Fase, vandaag: string): readonly Wijzigsoort[] {
  if (fase.peildatum > vandaag) return ["corrigeren"];
  if (fase.zekerheid === "onbevestigd") return ["bevestigen", "corrigeren"];
  const option = fase.optieTot !== null || fase.zekerheid === "optie";
  return [
    ...(fase.zekerheid === "gepland" ? (["gerealiseerd"] as const) : []),
    ...(option ? (["optieGebruikt"] as const) : []),
    ...(option || fase.zekerheid === "gepland" ? (["vervallen"] as const) : []),
    ...(fase.tot === null ? [] : (["verlengen"] as const)),
    "beeindigen", "capaciteit", "corrigeren",
  ];
}

/** What contradicts in a phase. One that is onbevestigd may: it is kept as the source gives it, and flagged. */
export function checkFase({ van, tot, optieTot, zekerheid }: Omit<Fasegegevens, "fase">): readonly Wijzigfout[] {
  if (optieTot !== null && tot === null) return [{ veld: "optieTot", soort: "optie-zonder-einde" }];
  if (zekerheid === "onbevestigd") return [];
  return [
    ...(van !== null && tot !== null && endOf(tot) <= firstDay(van) ? [{ veld: "tot", soort: "einde-voor-begin" } as const] : []),
    ...(tot !== null && optieTot !== null && endOf(optieTot) <= endOf(tot) ? [{ veld: "optieTot", soort: "optie-voor-einde" } as const] : []),
  ];
}

/** A name for the phase that follows: `regulier 2`. */
export function nextFasenaam(fase: string, bestaand: readonly string[]): string {
  const stam = fase.replace(/ \d+$/, "").slice(0, 50);
  for (let n = 2; ; n++) if (!bestaand.includes(`${stam} ${n}`)) return `${stam} ${n}`;
}

const gegevensOf = ({ fase, soort, capaciteit, van, tot, optieTot, zekerheid }: Fase): Fasegegevens => ({ fase, soort, capaciteit, van, tot, optieTot, zekerheid });

/** An option that is used becomes part of the phase; a phase that was an option itself is now gepland, or there when it has begun. */
function takeOption(fase: Fase, peildatum: string): Fasegegevens {
  const { optieTot, ...rest } = gegevensOf(fase);
  if (fase.zekerheid !== "optie") return { ...rest, tot: optieTot, optieTot: null };
  const begun = fase.van === null || firstDay(fase.van) <= peildatum;
  return { ...rest, optieTot, zekerheid: begun ? "gerealiseerd" : "gepland" };
}

/** A phase that will not be keeps its dates and has 0 places, so that it adds nothing anywhere. */
const lapse = (fase: Fase): Fasegegevens => ({ ...gegevensOf(fase), capaciteit: 0, optieTot: null });

/** As a `tot`, in the precision of `vanaf`: the date itself, or the month or year before it. */
function untilBefore(vanaf: string): string {
  if (isDatum(vanaf)) return vanaf;
  return isMaand(vanaf) ? addMonths(vanaf, -1) : String(Number(vanaf) - 1).padStart(4, "0");
}

/**
 * Another number of places from a date: the phase ends there, and a phase with the new number follows, so that the old number stays
 * true for the days before. The columns amv and noodopvang of a stand count announced places as well: there both lines take effect
 * on the day itself, or a stand before it would count the places twice.
 */
function changeCapaciteit(fase: Fase, vanaf: string, capaciteit: number | null, peildatum: string, bestaand: readonly string[]): Wijziguitkomst {
  const from = firstDay(vanaf);
  const last = fase.optieTot ?? fase.tot;
  const outside = (fase.van !== null && from <= firstDay(fase.van)) || (last !== null && from >= endOf(last));
  if (outside) return { goed: false, fouten: [{ veld: "vanaf", soort: "vanaf-buiten-fase" }] };
  const old = gegevensOf(fase);
  const next = { ...old, fase: nextFasenaam(fase.fase, bestaand), capaciteit, van: vanaf };
  const at = fase.soort === "regulier" || from < peildatum ? peildatum : from;
  const withinOption = fase.tot !== null && from >= endOf(fase.tot);
  return withinOption
    ? { goed: true, regels: [{ ...old, optieTot: from === endOf(fase.tot) ? null : untilBefore(vanaf), peildatum: at }, { ...next, tot: fase.optieTot, optieTot: null, zekerheid: "optie", peildatum: at }] }
    : { goed: true, regels: [{ ...old, tot: untilBefore(vanaf), optieTot: null, peildatum: at }, { ...next, peildatum: at }] };
}

/**
 * The lines that a change of a phase records. Nothing earlier is changed: a line counts from its peildatum on.
 * @param fase its latest line
 * @param bestaand the names of all phases of the location
 * @param peildatum from when it is known; of a correction that of the line itself
 */
export function wijzigFase(fase: Fase, wijziging: Fasewijziging, peildatum: string, vandaag: string, bestaand: readonly string[]): Wijziguitkomst {
  const wrong = (veld: Wijzigfout["veld"], soort: Wijzigfout["soort"]): Wijziguitkomst => ({ goed: false, fouten: [{ veld, soort }] });
  if (wijziging.soort !== "corrigeren") {
    if (peildatum < fase.peildatum) return wrong("peildatum", "peildatum-voor-vorige");
    if (peildatum > vandaag) return wrong("peildatum", "peildatum-in-toekomst");
  }
  const record = (gegevens: Fasegegevens): Wijziguitkomst => {
    const fouten = checkFase(gegevens);
    return fouten.length > 0 ? { goed: false, fouten } : { goed: true, regels: [{ ...gegevens, peildatum }] };
  };
  const old = gegevensOf(fase);
  switch (wijziging.soort) {
    case "verlengen": {
      const { tot } = wijziging;
      if (tot !== null && fase.tot !== null && endOf(tot) <= endOf(fase.tot)) return wrong("tot", "einde-niet-later");
      const optieTot = tot !== null && fase.optieTot !== null && endOf(fase.optieTot) > endOf(tot) ? fase.optieTot : null;
      return record({ ...old, tot, optieTot });
    }
    case "beeindigen":
      return record({ ...old, tot: wijziging.tot, optieTot: null });
    case "capaciteit":
      return changeCapaciteit(fase, wijziging.vanaf, wijziging.capaciteit, peildatum, bestaand);
    case "optieGebruikt":
      return record(takeOption(fase, peildatum));
    case "vervallen":
      return record(fase.optieTot !== null && fase.zekerheid !== "optie" ? { ...old, optieTot: null } : lapse(fase));
    case "gerealiseerd":
      if (wijziging.van !== null && firstDay(wijziging.van) > peildatum) return wrong("van", "nog-niet-begonnen");
      return record({ ...old, van: wijziging.van, zekerheid: "gerealiseerd" });
    case "bevestigen":
      if (wijziging.gegevens.zekerheid === "onbevestigd") return wrong("zekerheid", "nog-onbevestigd");
      return record({ ...wijziging.gegevens, fase: fase.fase });
    case "corrigeren":
      return record({ ...wijziging.gegevens, fase: fase.fase });
  }
}
