import { importFolder, type ImportResultaat } from "@/lib/data/import";
import type { Bestandsfout } from "@/lib/exchange/tabel";
import { CommandoFout, readArguments } from "./arguments";
import { showVoortgang } from "./voortgang";
import { userPath } from "./user-path";

const HELP = `Laad een map met CSV-bestanden in het uitwisselformaat.

  npm run import -- <map>            laden: alles of niets
  npm run import -- <map> --droog    laten zien wat er zou veranderen, en niets schrijven`;

/** One wrong line as one line of output: file, line, column, value, reason. */
function formatFout({ bestand, regel, kolom, waarde, reden }: Bestandsfout): string {
  const at = kolom === null ? "" : `, kolom ${kolom}`;
  const value = waarde === null ? "" : `, waarde ${JSON.stringify(waarde)}`;
  return `${bestand}, regel ${regel}${at}${value}: ${reden}`;
}

function formatOnaannemelijk({ regels, meer }: ImportResultaat["onaannemelijk"]): readonly string[] {
  return meer === 0 ? regels : [...regels, `nog ${meer} cijfers die niet aannemelijk zijn`];
}

function report(resultaat: ImportResultaat, droog: boolean): string[] {
  const { delen, wijzigingen } = resultaat;
  const lines = Object.entries(delen).map(([deel, n]) => `${deel}: ${n.nieuw} nieuw, ${n.gewijzigd} gewijzigd, ${n.ongewijzigd} ongewijzigd`);
  const changes = wijzigingen.map((w) => `gewijzigd: ${w.wat}: ${w.oud} → ${w.nieuw}`);
  const total = Object.values(delen).reduce((sum, n) => sum + n.nieuw, 0) + wijzigingen.length;
  if (total === 0) return [...lines, "Er verandert niets: alles staat al in de database."];
  return [...changes, ...lines, droog ? "Dit is een proef: er is niets geschreven." : "Alles is geladen."];
}

const { values, positionals } = readArguments({ droog: { type: "boolean", default: false } }, HELP);
const [folder] = positionals;
if (folder === undefined || positionals.length > 1) throw new CommandoFout(`Geef één map.\n\n${HELP}`);
const voortgang = showVoortgang();
const resultaat = await importFolder({ soort: "systeem" }, userPath(folder), { droog: values.droog, meld: voortgang.meld }).finally(voortgang.end);
for (const line of resultaat.letOp) console.error(`let op: ${line}`);
for (const line of formatOnaannemelijk(resultaat.onaannemelijk)) console.error(`let op: ${line}`);
if (resultaat.fouten.length > 0) {
  const count = resultaat.fouten.length === 1 ? "1 fout" : `${resultaat.fouten.length} fouten`;
  throw new CommandoFout([...resultaat.fouten.map(formatFout), `Er is niets geladen: ${count}.`].join("\n"));
}
console.log(report(resultaat, values.droog).join("\n"));
