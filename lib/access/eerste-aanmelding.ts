import { open, rename } from "node:fs/promises";
import { join } from "node:path";

interface Gegevens {
  readonly gebruikersnaam: string;
  readonly wachtwoord: string;
}

/** The names and passwords as lines, aligned, for the terminal and the file alike. */
export function formatAanmeldgegevens(gegevens: readonly Gegevens[]): string {
  const breedte = Math.max(...gegevens.map(({ gebruikersnaam }) => gebruikersnaam.length));
  return gegevens.map(({ gebruikersnaam, wachtwoord }) => `${gebruikersnaam.padEnd(breedte)}  ${wachtwoord}`).join("\n");
}

/**
 * Writes the first passwords to `eerste-aanmelding.txt` in the folder (mode 600), wholly or not at all. A file of an
 * earlier installation stays: it may hold the only passwords of another database; the new one is then numbered.
 * @returns the path written
 */
export async function writeEersteAanmelding(folder: string, gegevens: readonly Gegevens[]): Promise<string> {
  const path = await reserve(folder);
  const tekst = [
    "Aanmelden bij de Regietafel: gebruikersnaam en wachtwoord.",
    "Geef ieder het eigen wachtwoord, laat het vervangen (Mijn account) en verwijder daarna dit bestand.",
    "",
    formatAanmeldgegevens(gegevens),
    "",
  ].join("\n");
  const tijdelijk = `${path}.${process.pid}.tmp`;
  const file = await open(tijdelijk, "wx", 0o600);
  try {
    await file.writeFile(tekst);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(tijdelijk, path);
  return path;
}

/** Takes the first free name, by making it. */
async function reserve(folder: string): Promise<string> {
  for (let nummer = 1; ; nummer++) {
    const path = join(folder, nummer === 1 ? "eerste-aanmelding.txt" : `eerste-aanmelding-${nummer}.txt`);
    try {
      await (await open(path, "wx", 0o600)).close();
      return path;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
  }
}
