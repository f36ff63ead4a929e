import { formatAanmeldgegevens, writeEersteAanmelding } from "@/lib/access/eerste-aanmelding";
import { createFirstAccounts } from "@/lib/data/eerste-accounts";
import { firstProvincie } from "@/lib/data/eerste-provincie";
import { loadCijfers, loadNaastDeCijfers } from "./stukken";

const SYSTEEM = { soort: "systeem" } as const;

/**
 * Fills a new installation: the figures of the papers while there is no province yet, what they say beside the figures, and the
 * first accounts while there is none.
 * @returns how to sign in, with the first passwords; null when there were accounts already
 */
export async function loadFirstFigures(dataFolder: string, say: (line: string) => void): Promise<string | null> {
  if ((await firstProvincie(SYSTEEM)) === null) {
    say("De cijfers van de Regietafel van 11 september 2024 laden…");
    await loadCijfers();
  }
  await loadNaastDeCijfers();
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
