import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { formatAanmeldgegevens, writeEersteAanmelding } from "@/lib/access/eerste-aanmelding";
import { createFirstAccounts } from "@/lib/data/eerste-accounts";
import { firstProvincie } from "@/lib/data/eerste-provincie";
import { importFolder } from "@/lib/data/import";
import { saveVooruitzicht } from "@/lib/data/vooruitzicht";
import { vooruitzichtSeedSchema } from "@/lib/schemas/vooruitzicht";

const SYSTEEM = { soort: "systeem" } as const;
/** The papers of the meeting of 11 September 2024. */
const PAPERS = "prisma/seed/flevoland-2024-09-11";
/** What gemeenten said there of their plans for Oekraïne: an outlook, so no part of the exchange format. */
const OUTLOOK = { bestand: "prisma/seed/vooruitzicht-2024-09-11.json", provincie: "PV24", peildatum: "2024-09-11", bron: "Verslag PRT Flevoland 11-09-2024, agendapunt 5b" };

/**
 * Fills a new installation: the figures of the papers while there is no province yet, and the first accounts while
 * there is none.
 * @returns how to sign in, with the first passwords; null when there were accounts already
 */
export async function loadFirstFigures(dataFolder: string, say: (line: string) => void): Promise<string | null> {
  if ((await firstProvincie(SYSTEEM)) === null) {
    say("De cijfers van de Regietafel van 11 september 2024 laden…");
    const { fouten } = await importFolder(SYSTEEM, join(process.cwd(), PAPERS), { droog: false });
    if (fouten[0]) throw new Error(`${PAPERS}: ${fouten[0].bestand}, regel ${fouten[0].regel}: ${fouten[0].reden}`);
    await loadOutlook();
  }
  const provincie = await firstProvincie(SYSTEEM);
  if (provincie === null) return null;
  let file = "";
  const gegevens = await createFirstAccounts(SYSTEEM, provincie, async (nieuw) => {
    file = await writeEersteAanmelding(dataFolder, nieuw);
  });
  if (gegevens === null) return null;
  return [
    "Meld u aan met een van deze accounts. De wachtwoorden staan hier eenmalig, en in",
    `${file}:`,
    "",
    formatAanmeldgegevens(gegevens),
    "",
  ].join("\n");
}

async function loadOutlook(): Promise<void> {
  const { bestand, provincie, ...herkomst } = OUTLOOK;
  const rows = vooruitzichtSeedSchema.parse(JSON.parse(await readFile(join(process.cwd(), bestand), "utf8")));
  for (const { gebied, naam, toelichting, ...rest } of rows) {
    const gegevens = { ...rest, van: null, tot: null, zekerheid: "gepland" } as const;
    await saveVooruitzicht(SYSTEEM, provincie, { gebied, naam, basis: 0, gegevens, toelichting, reden: null, ...herkomst });
  }
}
