import { isOnbevestigd, laatsteGesprek, opVolgorde, vanSoort, volgendeGesprek, type Dossierstuk } from "@/lib/domain/dossier";
import { formatDatum } from "@/lib/format";
import { afspraakstatus, zegTermijn, zegUiterlijk, type Afspraakstatus } from "./dossierafspraak";
import { kortIn } from "./inkorten";

export interface Ficheafspraak {
  readonly id: string;
  readonly tekst: string;
  readonly status: Afspraakstatus;
  readonly woord: string;
  /** who, by when, and what came of it */
  readonly erbij: string;
}

export interface FicheafsprakenView {
  /** which talk was the last, which is the next, which one may have been held */
  readonly gesprekken: readonly string[];
  readonly afspraken: readonly Ficheafspraak[];
  /** how many more there are; empty when all are shown */
  readonly meer: string;
}

/** How many lines of agreements fit on the sheet, about how many letters are in one, and how long their texts may be there. */
export const REGELS = 16;
/** A scenario takes the place of some. */
export const REGELS_NAAST_SCENARIO = 11;
const REGEL = 58;
const LANGSTE = { tekst: 100, eigenaar: 30, uitkomst: 60 };

function viewAfspraak(afspraak: Dossierstuk<"afspraak">, op: string): Ficheafspraak {
  const { tekst, eigenaar, uiterlijk, uitkomst } = afspraak.inhoud;
  const wat = uitkomst === "" ? "" : ` ${kortIn(uitkomst, LANGSTE.uitkomst)}`;
  return {
    id: afspraak.sleutel, tekst: kortIn(tekst, LANGSTE.tekst), ...afspraakstatus(afspraak, op),
    erbij: `${kortIn(eigenaar, LANGSTE.eigenaar)}, ${zegTermijn(uiterlijk) || zegUiterlijk(null)}.${wat}`,
  };
}

/** The lines that an agreement takes. */
const regelsVan = ({ tekst, woord, erbij }: Ficheafspraak): number => Math.ceil(tekst.length / REGEL) + Math.ceil((woord.length + erbij.length + 4) / REGEL);

/** As many as fit, from the first. */
function passende(afspraken: readonly Ficheafspraak[], regels: number): readonly Ficheafspraak[] {
  let over = regels;
  const eerste = afspraken.findIndex((a) => (over -= regelsVan(a)) < 0);
  return eerste === -1 ? afspraken : afspraken.slice(0, eerste);
}

/** The talks: the last that was held, the next, and those of which nobody said whether they were held. */
function gesprekken(stukken: readonly Dossierstuk[], op: string): readonly string[] {
  const [vorig, volgend] = [laatsteGesprek(stukken, op), volgendeGesprek(stukken, op)];
  const alle = vanSoort(stukken, "gesprek");
  const open = alle.filter((g) => isOnbevestigd(g, op)).at(-1);
  const gewenst = alle.filter((g) => g.inhoud.stand === "gewenst").at(-1);
  const latest = vorig?.datum ?? "";
  return [
    vorig === undefined ? "Laatste gesprek: niet bekend." : `Laatste gesprek: ${formatDatum(vorig.datum)}.`,
    ...(open !== undefined && open.datum > latest ? [`Gepland voor ${formatDatum(open.datum)}; of het er was, is niet vastgelegd.`] : []),
    volgend !== undefined ? `Volgend gesprek: ${formatDatum(volgend.datum)}, gepland.` : "Volgend gesprek: niet bekend.",
    ...(volgend === undefined && open === undefined && gewenst !== undefined && gewenst.datum > latest ? [`Gewenst: een gesprek (${formatDatum(gewenst.datum)}).`] : []),
  ];
}

/**
 * The last agreements and what became of them: as many as fit, those that are still to be done first.
 * @param stukken what the gemeente may know: the sheet lies on the table
 */
export function viewFicheafspraken(stukken: readonly Dossierstuk[], op: string, regels: number): FicheafsprakenView {
  const alle = opVolgorde(vanSoort(stukken, "afspraak")).map((a) => viewAfspraak(a, op));
  const afspraken = passende(alle, regels);
  const over = alle.length - afspraken.length;
  return {
    gesprekken: gesprekken(stukken, op),
    afspraken,
    meer: over > 0 ? `En nog ${over}: zie het dossier.` : "",
  };
}
