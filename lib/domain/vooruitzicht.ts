import { endOf } from "./locatie";
import { firstDay } from "./periode";
import { latestPer, type Herkomst } from "./waarneming";

export const VOORUITZICHTSOORTEN = ["locatie", "plan"] as const;
export type Vooruitzichtsoort = (typeof VOORUITZICHTSOORTEN)[number];

export const VOORUITZICHTZEKERHEDEN = ["gerealiseerd", "gepland", "onbevestigd", "vervallen"] as const;
export type Vooruitzichtzekerheid = (typeof VOORUITZICHTZEKERHEDEN)[number];

/** What is said of a location or plan for Oekraïne. It stands beside the table and is never part of plaatsen. */
export interface Vooruitzichtgegevens {
  readonly soort: Vooruitzichtsoort;
  /** a range of places, ends included; both null = onbekend */
  readonly plaatsenVan: number | null;
  readonly plaatsenTot: number | null;
  /** true when it takes the place of places that exist */
  readonly vervangt: boolean;
  /** a year, month or date as the source gives it; null = not given */
  readonly van: string | null;
  readonly tot: string | null;
  readonly zekerheid: Vooruitzichtzekerheid;
}

/** One recorded version of it; known by gemeente and naam. */
export interface Vooruitzicht extends Vooruitzichtgegevens, Herkomst {
  readonly id: number;
  /** CBS code of the gemeente */
  readonly gebied: string;
  readonly naam: string;
  readonly versie: number;
  readonly reden: string | null;
  readonly op: Date;
  /** gebruikersnaam or "systeem" */
  readonly door: string;
}

export interface Vooruitzichtfout {
  readonly veld: "plaatsenVan" | "plaatsenTot" | "tot";
  readonly soort: "halve-reeks" | "reeks-omgekeerd" | "einde-voor-begin";
}

/** What contradicts in it. */
export function checkVooruitzicht({ plaatsenVan, plaatsenTot, van, tot }: Vooruitzichtgegevens): readonly Vooruitzichtfout[] {
  const fouten: Vooruitzichtfout[] = [];
  if ((plaatsenVan === null) !== (plaatsenTot === null)) fouten.push({ veld: plaatsenVan === null ? "plaatsenVan" : "plaatsenTot", soort: "halve-reeks" });
  if (plaatsenVan !== null && plaatsenTot !== null && plaatsenTot < plaatsenVan) fouten.push({ veld: "plaatsenTot", soort: "reeks-omgekeerd" });
  if (van !== null && tot !== null && endOf(tot) <= firstDay(van)) fouten.push({ veld: "tot", soort: "einde-voor-begin" });
  return fouten;
}

/** Of each location or plan what is known at `peildatum`, in the order in which they were first recorded; those that lapsed are left out. */
export function vooruitzichtenOp(versies: readonly Vooruitzicht[], peildatum: string): readonly Vooruitzicht[] {
  return [...latestPer(versies, peildatum, (v) => `${v.gebied}|${v.naam}`).values()].filter((v) => v.zekerheid !== "vervallen");
}
