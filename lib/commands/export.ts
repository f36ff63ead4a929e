import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { finished } from "node:stream/promises";
import { exportCijfers, type Exportperiode } from "@/lib/data/export";
import { firstDay, isDatum, isJaar, isMaand, lastDay } from "@/lib/domain/periode";
import { csvNaam } from "@/lib/exchange/map";
import { DELEN } from "@/lib/exchange/bestanden";
import { writeCsv, type Bladuitvoer } from "@/lib/exchange/uitvoer";
import { CommandoFout, readArguments } from "./arguments";
import { chooseProvincie } from "./provincie";
import { userPath } from "./user-path";

const HELP = `Schrijf de cijfers van een provincie als CSV-bestanden in het uitwisselformaat.

  npm run export -- <map>

  --provincie   code, bijvoorbeeld PV24; zonder: de enige provincie, anders PV24
  --van         eerste peildatum: een datum, maand of jaar, bijvoorbeeld 2024-01
  --tot         laatste peildatum: een datum, maand of jaar, bijvoorbeeld 2024-12`;

function readDag(naam: string, given: string | undefined, dagVan: (periode: string) => string): string | null {
  if (given === undefined) return null;
  if (isDatum(given) || isMaand(given) || isJaar(given)) return dagVan(given);
  throw new CommandoFout(`--${naam} is geen datum, maand of jaar: ${given}. Schrijf bijvoorbeeld 2024-01.`);
}

/** Writes the files; none of them may exist, and none stays when one fails. */
async function writeFiles(folder: string, bladen: readonly Bladuitvoer[]): Promise<readonly string[]> {
  const made: string[] = [];
  try {
    const counts: string[] = [];
    for (const blad of bladen) {
      const path = join(folder, csvNaam(blad.naam as (typeof DELEN)[number]));
      let rows = 0;
      const counted = async function* () {
        for await (const rij of blad.rijen) {
          rows += 1;
          yield rij;
        }
      };
      const file = createWriteStream(path, { flags: "wx" });
      file.once("open", () => made.push(path));
      for await (const piece of writeCsv({ ...blad, rijen: counted() })) if (!file.write(piece)) await once(file, "drain");
      await finished(file.end());
      counts.push(`${csvNaam(blad.naam as (typeof DELEN)[number])}: ${rows} ${rows === 1 ? "rij" : "rijen"}`);
    }
    return counts;
  } catch (error) {
    await Promise.all(made.map((path) => rm(path, { force: true })));
    if (error instanceof Error && "code" in error && error.code === "EEXIST") {
      throw new CommandoFout(`In de map ${folder} staat al een van de bestanden ${DELEN.map(csvNaam).join(", ")}. Geef een andere map; er is niets overschreven.`);
    }
    throw error;
  }
}

const { values, positionals } = readArguments({ provincie: { type: "string" }, van: { type: "string" }, tot: { type: "string" } }, HELP);
const [given] = positionals;
if (given === undefined || positionals.length > 1) throw new CommandoFout(`Geef één map.\n\n${HELP}`);
const periode: Exportperiode = { van: readDag("van", values.van, firstDay), tot: readDag("tot", values.tot, lastDay) };
if (periode.van !== null && periode.tot !== null && periode.van > periode.tot) throw new CommandoFout("--van ligt na --tot.");
const provincie = await chooseProvincie(values.provincie);
const folder = userPath(given);
await mkdir(folder, { recursive: true }).catch((error: unknown) => {
  throw new CommandoFout(`De map ${folder} kan niet worden gemaakt (${String(error instanceof Error && "code" in error ? error.code : error)}).`);
});
let counts: readonly string[] = [];
await exportCijfers({ soort: "systeem" }, provincie, periode, async (bladen) => {
  counts = await writeFiles(folder, bladen);
});
console.log([...counts, `De cijfers van ${provincie} staan in ${folder}.`].join("\n"));
