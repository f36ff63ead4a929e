import { INVOER, type InvoerIndicator, type ThemaCode } from "@/lib/domain/indicatoren";
import { halfjaarOf, lastDay } from "@/lib/domain/periode";
import type { StandInvoer } from "@/lib/domain/stand";
import { latestPer } from "@/lib/domain/waarneming";
import type { Bladuitvoer } from "./uitvoer";

const FIGUREN = ["gemeente", "thema", "indicator", "gebied", "periode", "peildatum", "waarde", "bron", "toelichting"];
const FASEN = ["gemeente", "gebied", "locatie", "fase", "soort", "capaciteit", "van", "tot", "optieTot", "zekerheid", "peildatum", "bron", "toelichting"];

/** The period of an indicator that a month belongs to; null when it goes by a date that only the source knows, or by lines. */
function periodeOf({ code, periode }: InvoerIndicator, maand: string): string | null {
  if (code === "correcties") return null;
  if (periode.includes("maand") && !periode.includes("datum")) return maand;
  if (periode.includes("halfjaar")) return halfjaarOf(maand);
  if (periode.includes("jaar")) return maand.slice(0, 4);
  return code === "inwoners" ? `${maand.slice(0, 4)}-01-01` : null;
}

/**
 * The tables to fill in for a theme and month, in the exchange format: a row per gemeente and indicator without its value; of asiel the
 * phases as they are known, to be changed. The first column is for who fills it in.
 */
export function sjabloonVan(thema: ThemaCode, maand: string, { provincie, gemeenten, locaties }: StandInvoer): readonly Bladuitvoer[] {
  const peildatum = lastDay(maand);
  if (thema === "asiel") {
    const rijen = [...locaties].sort((a, b) => place(gemeenten, a.gebied) - place(gemeenten, b.gebied) || a.volgorde - b.volgorde).flatMap((l) =>
      [...latestPer(l.fasen, peildatum, (f) => f.fase).values()].map((f) => [
        gemeenten.find((g) => g.code === l.gebied)?.naam ?? "", l.gebied, l.naam, f.fase, f.soort, f.capaciteit === null ? "" : String(f.capaciteit),
        f.van ?? "", f.tot ?? "", f.optieTot ?? "", f.zekerheid, peildatum, "", "",
      ]),
    );
    return [{ naam: "locaties", kolommen: FASEN, rijen }];
  }
  const rijen = (INVOER as readonly InvoerIndicator[]).filter((i) => i.thema === thema).flatMap((indicator) => {
    const periode = periodeOf(indicator, maand);
    if (periode === null) return [];
    const gebieden = indicator.gebied.includes("provincie") ? [...gemeenten, provincie] : gemeenten;
    return gebieden.map((g) => [g.naam, thema, indicator.code, g.code, periode, peildatum, "", "", ""]);
  });
  return [{ naam: "waarnemingen", kolommen: FIGUREN, rijen }];
}

const place = (gemeenten: StandInvoer["gemeenten"], code: string) => gemeenten.findIndex((g) => g.code === code);
