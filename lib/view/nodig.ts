import { missingIn, numberOf, type Cijfer } from "@/lib/domain/cijfer";
import { firstDay } from "@/lib/domain/periode";
import { isVoorbij } from "@/lib/domain/vergunninghouders";
import type { Verloop } from "@/lib/domain/verloop";
import { formatDatum, formatMaandnaam } from "@/lib/format";
import { decimaal, gemerkt } from "./cel";
import { plain } from "./kort";
import { celIn } from "./rij";
import type { Standtabellen } from "./stand-van-zaken";
import { kortOfBoven } from "./stelling";
import type { CelView } from "./tabel";
import { uitlegUrl } from "./uitlegadres";

/** A line of the sum that leads to what is left, and what it asks of the months to come. */
export interface Nodigregel {
  readonly term: string;
  readonly waarde: CelView;
  /** where the term is explained */
  readonly uitleg: string;
  /** true for an outcome of the lines above it */
  readonly uitkomst: boolean;
}

export interface NodigView {
  readonly regels: readonly Nodigregel[];
  /** both parts under their right names; empty while there is nothing to divide */
  readonly delen: string;
}

/** A computed figure; of a month that is missing it says so, as the sums above it do. */
const berekend = (cijfer: Cijfer): CelView => gemerkt(decimaal(cijfer));

/** The prognose as a cell: a word with the number, for what is left counts the other way than a verschil. */
function prognose(cijfer: Cijfer): CelView {
  return numberOf(cijfer) === null ? berekend(cijfer) : { ...berekend(cijfer), tekst: kortOfBoven(cijfer) };
}

/**
 * What must happen to meet the half-year: from the cells of the table, and the pace.
 * @param gebied CBS code of a gemeente; null = the province
 */
export function viewNodig({ stand, tabellen }: Standtabellen, { tempo, maanden: halfjaar }: Verloop, gebied: string | null): NodigView {
  const { periode, maanden } = stand.vergunninghouders;
  if (periode === null) return { regels: [], delen: "" };
  const view = tabellen.vergunninghouders;
  const cel = (kolom: string) => plain(celIn(view, gebied ?? "totaal", kolom));
  const kolommen = new Set(view.kolommen.map((k) => k.id));
  const regel = (code: string, term: string, waarde: CelView, uitkomst = false): Nodigregel => ({ term, waarde, uitkomst, uitleg: uitlegUrl("vergunninghouders", code) });
  const [deel, deelTaakstelling] = [cel("percentageTotaal"), cel("percentageTaakstelling")];
  return {
    regels: [
      regel("standBegin", `Stand op ${formatDatum(firstDay(periode.periode))}`, cel("standBegin")),
      regel("taakstelling", `Taakstelling ${periode.periode}`, cel("taakstelling")),
      ...(kolommen.has("correcties") ? [regel("correcties", "Correcties", cel("correcties"))] : []),
      regel("totaalTeRealiseren", "Totaal te realiseren", cel("totaalTeRealiseren"), true),
      ...maanden.map((m) => regel("gerealiseerd", `Gerealiseerd in ${formatMaandnaam(m)}`, cel(m))),
      regel("nogTeRealiseren", "Nog te realiseren", cel("nogTeRealiseren"), true),
      ...(isVoorbij(tempo)
        ? [regel("gemiddeldPerMaand", "Gemiddeld per maand", berekend(tempo.gemiddeldPerMaand))]
        : [
            regel("nodigPerMaand", "Nodig per maand", berekend(tempo.nodigPerMaand)),
            regel("gemiddeldPerMaand", "Gemiddeld per maand tot nu toe", berekend(tempo.gemiddeldPerMaand)),
            regel("prognose", "Prognose aan het einde", prognose(tempo.prognose), true),
          ]),
      // of a province of which only some gemeenten have months left, the months have no range
      ...(tempo.maandenGeteld === halfjaar.length
        ? []
        : [regel("prognose", "Bij het snelste tempo", prognose(tempo.prognoseBeste)), regel("prognose", "Bij het traagste tempo", prognose(tempo.prognoseSlechtste))]),
    ],
    delen: [deel, deelTaakstelling].some((c) => numberOf(c.cijfer) === null) ? "" : `Gerealiseerd is${missingIn(deel.cijfer).length > 0 ? ", voor zover bekend," : ""} ${deel.tekst} van het totaal te realiseren en ${deelTaakstelling.tekst} van de taakstelling alleen.`,
  };
}
