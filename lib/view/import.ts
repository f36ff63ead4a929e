import { DELEN, type Deel } from "@/lib/exchange/bestanden";
import type { ImportResultaat } from "@/lib/exchange/importresultaat";
import { formatGetal } from "@/lib/format";

/** Of a long list this many lines are on the page. */
const GETOOND = 500;

/** Lines of a list, and in words how many are not on the page. */
export interface Lijst<T> {
  readonly regels: readonly T[];
  readonly rest: string | null;
}

/** What a page says of an import: before it, or after. */
export interface Importview {
  readonly kop: string;
  /** something changes, and nothing is wrong */
  readonly kanLaden: boolean;
  readonly delen: readonly { readonly naam: string; readonly nieuw: string; readonly gewijzigd: string; readonly ongewijzigd: string }[];
  readonly fouten: Lijst<{ readonly waar: string; readonly kolom: string; readonly waarde: string; readonly reden: string }>;
  readonly wijzigingen: Lijst<{ readonly wat: string; readonly oud: string; readonly nieuw: string }>;
  readonly nieuwe: Lijst<string>;
  readonly onaannemelijk: Lijst<string>;
  readonly letOp: readonly string[];
}

const DEELNAAM: Readonly<Record<Deel, string>> = { gebieden: "Gebieden", waarnemingen: "Cijfers", locaties: "Locaties en fasen", standen: "Data van de capaciteit" };
const KOP: Readonly<Record<"voor" | "na", (delen: string) => string>> = {
  voor: (delen) => `Dit verandert er: ${delen}. Er is nog niets geladen.`,
  na: (delen) => `Geladen: ${delen}.`,
};

const meer = (n: number) => (n === 0 ? null : `En nog ${formatGetal(n)}.`);
const firstOf = <T>(all: readonly T[]): Lijst<T> => ({ regels: all.slice(0, GETOOND), rest: meer(Math.max(0, all.length - GETOOND)) });

/** @param moment before it is confirmed, or after */
export function viewImport(resultaat: ImportResultaat, moment: "voor" | "na"): Importview {
  const { delen, fouten, wijzigingen, nieuwe, onaannemelijk, letOp } = resultaat;
  const nieuw = DELEN.reduce((sum, deel) => sum + delen[deel].nieuw, 0);
  const named = DELEN.flatMap((deel) => nieuwe[deel]);
  const counts = [`${formatGetal(nieuw)} nieuw`, `${formatGetal(wijzigingen.length)} gewijzigd`].join(", ");
  const changes = nieuw + wijzigingen.length > 0;
  return {
    kop: fouten.length > 0
      ? `${fouten.length === 1 ? "Er is 1 fout" : `Er zijn ${formatGetal(fouten.length)} fouten`}. Er is niets geladen.`
      : changes ? KOP[moment](counts) : "Er verandert niets: alles staat al in de database.",
    kanLaden: moment === "voor" && fouten.length === 0 && changes,
    delen: DELEN.filter((deel) => delen[deel].nieuw + delen[deel].gewijzigd + delen[deel].ongewijzigd > 0).map((deel) => ({
      naam: DEELNAAM[deel], nieuw: formatGetal(delen[deel].nieuw), gewijzigd: formatGetal(delen[deel].gewijzigd), ongewijzigd: formatGetal(delen[deel].ongewijzigd),
    })),
    fouten: firstOf(fouten.map((f) => ({ waar: `${f.bestand}, regel ${f.regel}`, kolom: f.kolom ?? "", waarde: f.waarde ?? "", reden: f.reden }))),
    wijzigingen: firstOf(wijzigingen),
    nieuwe: { regels: named, rest: meer(nieuw - named.length) },
    onaannemelijk: { regels: onaannemelijk.regels, rest: meer(onaannemelijk.meer) },
    letOp,
  };
}
