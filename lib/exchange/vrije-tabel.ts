import { findInvoer, type Periodesoort } from "@/lib/domain/indicatoren";
import { parseCelinvoer } from "@/lib/domain/celinvoer";
import { isDatum, isHalfjaar, isJaar, isMaand } from "@/lib/domain/periode";
import type { Gebied } from "@/lib/domain/waarneming";
import type { Tabelgegevens, Vertaling } from "@/lib/schemas/vrije-tabel";
import { describeCelfout } from "@/lib/texts/celfouten";
import { BESTANDEN } from "./bestanden";
import { Bronfout } from "./map";
import type { Blad, Bladcel, Bladrij } from "./rekenblad";
import { writeCsv } from "./uitvoer";

/** A free table has no more rows than this: the ministry's overview of all gemeenten fits three times. */
const RIJEN = 1_000;
const STATEN = ["waarde", "pm", "onbekend", "nvt"] as const;

/** The rows of a free table. @throws Bronfout when there are too many */
export async function readVrij(blad: Blad): Promise<readonly Bladrij[]> {
  const rijen: Bladrij[] = [];
  for await (const batch of blad.rijen()) {
    rijen.push(...batch);
    if (rijen.length > RIJEN) throw new Bronfout(`Het blad ${blad.naam} heeft meer dan ${RIJEN} rijen. Een vrije tabel heeft één rij per gemeente.`);
  }
  return rijen;
}

/** What became of a free table. With `fouten` it cannot be loaded. */
export interface Vertaald {
  /** in the exchange format, as writeCsv takes it */
  readonly rijen: readonly (readonly string[])[];
  readonly fouten: readonly string[];
  /** rows below the head that name no gemeente: titles, totals */
  readonly nietGelezen: readonly string[];
}

const plain = (text: string) => text.normalize("NFKD").toLowerCase().replace(/[^a-z0-9]/g, "");

/** By which names a gemeente can be known: its name, with the word before it, its code with and without letters, its afkorting. */
function namesOf({ naam, code, afkorting }: Gebied): string[] {
  const number = code.replace(/^GM/, "");
  return [naam, `gemeente ${naam}`, code, number, number.replace(/^0+/, ""), ...(afkorting ? [afkorting] : [])].map(plain);
}

/** Column letters as a spreadsheet shows them. */
export function kolomLetter(plaats: number): string {
  return (plaats >= 26 ? kolomLetter(Math.floor(plaats / 26) - 1) : "") + String.fromCharCode(65 + (plaats % 26));
}

/**
 * Reads a free table by its mapping. An empty cell is no figure and adds nothing; a cell that is no figure is a fault, by row and column.
 * A gemeente that stands there twice is a fault too.
 */
export function vertaal(rijen: readonly Bladrij[], { kopregel, gemeente, kolommen }: Vertaling, gegevens: Tabelgegevens, gemeenten: readonly Gebied[]): Vertaald {
  const byName = new Map(gemeenten.flatMap((g) => namesOf(g).map((naam) => [naam, g] as const)));
  const seen = new Map<string, number>();
  const [out, fouten, nietGelezen]: [string[][], string[], string[]] = [[], [], []];
  const wrong = kolommen.filter((k) => !past(k.thema, k.indicator, gegevens.periode));
  if (wrong.length > 0) return { rijen: [], fouten: wrong.map((k) => `kolom ${kolomLetter(k.plaats)}: ${k.thema} ${k.indicator} hoort niet bij de periode ${gegevens.periode}`), nietGelezen };
  for (const { regel, cellen } of rijen.filter((r) => r.regel > kopregel)) {
    const naam = cellen[gemeente]?.tekst ?? "";
    const gebied = byName.get(plain(naam));
    if (!gebied) {
      nietGelezen.push(`rij ${regel}: ${cellen.map((c) => c.tekst).filter((t) => t.trim() !== "").slice(0, 4).join(" · ")}`);
      continue;
    }
    const eerder = seen.get(gebied.code);
    if (eerder !== undefined) fouten.push(`rij ${regel}: ${gebied.naam} staat er ook op rij ${eerder}`);
    seen.set(gebied.code, regel);
    for (const { plaats, thema, indicator } of kolommen) {
      const gelezen = readCel(cellen[plaats], findInvoer(thema, indicator)?.magNegatief === true);
      if (gelezen === null) continue;
      if ("fout" in gelezen) fouten.push(`rij ${regel}, kolom ${kolomLetter(plaats)}, ${gebied.naam}: ${gelezen.fout}`);
      else out.push([thema, indicator, gebied.code, gegevens.periode, gegevens.peildatum, gelezen.waarde, gegevens.bron, ""]);
    }
  }
  if (out.length === 0 && fouten.length === 0) fouten.push("in de gekozen kolom staat geen gemeente van uw provincie met een cijfer");
  return { rijen: out, fouten, nietGelezen };
}

const IS: Readonly<Record<Periodesoort, (t: string) => boolean>> = { datum: isDatum, maand: isMaand, halfjaar: isHalfjaar, jaar: isJaar };
const past = (thema: string, indicator: string, periode: string) => (findInvoer(thema, indicator)?.periode ?? []).some((p) => IS[p](periode));

function readCel(cel: Bladcel | undefined, magNegatief: boolean): { waarde: string } | { fout: string } | null {
  if (cel?.fout !== undefined) return { fout: cel.fout };
  const tekst = cel?.tekst ?? "";
  // the point of a number is no thousands separator
  if (cel?.getal && !Number.isInteger(Number(tekst))) return { fout: describeCelfout("geen-heel-getal", tekst.replace(".", ","), STATEN) };
  const invoer = parseCelinvoer(tekst, { magNegatief, staten: STATEN });
  if (invoer.soort === "leeg") return null;
  if (invoer.soort === "fout") return { fout: describeCelfout(invoer.fout, tekst, STATEN) };
  const { cijfer } = invoer;
  return { waarde: cijfer.staat === "waarde" ? String(cijfer.waarde) : cijfer.staat === "onbekend" ? "" : cijfer.staat };
}

/** A mapping laid on a table of another month: its columns where their heads are now; heads that are not there are left out. */
export function pasToe(sjabloon: Vertaling, kop: readonly string[]): Vertaling {
  const find = (text: string, plaats: number) => {
    const at = plain(kop[plaats] ?? "") === plain(text) ? plaats : kop.findIndex((k) => plain(k) === plain(text));
    return at === -1 ? [] : [at];
  };
  return { ...sjabloon, kolommen: sjabloon.kolommen.flatMap((k) => find(k.kop, k.plaats).map((plaats) => ({ ...k, plaats }))) };
}

/** Translated rows as the CSV that the import reads. */
export async function csvVan(rijen: Vertaald["rijen"]): Promise<Buffer> {
  let text = "";
  for await (const piece of writeCsv({ naam: "waarnemingen", kolommen: BESTANDEN.waarnemingen.verplicht, rijen })) text += piece;
  return Buffer.from(text);
}
