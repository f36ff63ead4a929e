/** The database cannot be used; the message is one Dutch sentence that says what is wrong and what to do. */
export class DatabaseFout extends Error {
  override name = "DatabaseFout";
}

/**
 * Turns what a driver throws when it cannot open or read the database into a DatabaseFout; other errors pass unchanged.
 * @param url where it was; never shown, as it may hold a password
 */
export function explainDatabaseError(error: unknown, url: string): unknown {
  const sentence = sentenceFor(codeOf(error), url);
  return sentence === null ? error : new DatabaseFout(sentence, { cause: error });
}

function codeOf(error: unknown): string {
  if (typeof error !== "object" || error === null) return "";
  if ("code" in error && typeof error.code === "string") return error.code;
  // pg gives no code when the connection takes too long.
  return "message" in error && /timeout expired|timed? ?out/i.test(String(error.message)) ? "ETIMEDOUT" : "";
}

function sentenceFor(code: string, url: string): string | null {
  const place = placeOf(url);
  switch (code) {
    case "ECONNREFUSED":
    case "ENOTFOUND":
    case "EAI_AGAIN":
    case "EHOSTUNREACH":
    case "ENETUNREACH":
    case "ETIMEDOUT":
      return `De database ${place} is niet bereikbaar: controleer DATABASE_URL en of de server draait.`;
    case "28P01":
    case "28000":
      return `De database ${place} weigert de gebruikersnaam of het wachtwoord: controleer DATABASE_URL.`;
    case "3D000":
      return `De database ${place} bestaat niet: maak haar aan of verbeter DATABASE_URL.`;
    case "42501":
      return `De gebruiker in DATABASE_URL mag geen tabellen maken in ${place}: geef deze gebruiker de rechten daarvoor.`;
    case "SQLITE_NOTADB":
    case "SQLITE_CORRUPT":
      return `Het bestand ${place} is geen goede SQLite-database: zet een reservekopie terug of kies een andere map met REGIETAFEL_DATA.`;
    case "SQLITE_CANTOPEN":
    case "SQLITE_READONLY":
    case "SQLITE_PERM":
    case "SQLITE_AUTH":
    case "EACCES":
    case "EPERM":
    case "EROFS":
    case "ENOTDIR":
    case "EEXIST":
    case "ENOENT":
      return `In ${place} kan dit programma niet schrijven: geef het de rechten daarvoor of kies een andere map met REGIETAFEL_DATA.`;
    case "SQLITE_FULL":
    case "ENOSPC":
      return `De schijf met ${place} is vol: maak ruimte vrij en probeer het opnieuw.`;
    case "SQLITE_BUSY":
      return `De database ${place} is te lang bezet door een ander programma: wacht tot dat klaar is en probeer het opnieuw.`;
    default:
      return null;
  }
}

/** The place of a database in words: a path, or a name and a server; never its user or password. */
function placeOf(url: string): string {
  if (!URL.canParse(url)) return "";
  const { protocol, hostname, port, pathname } = new URL(url);
  if (protocol === "file:") return decodeURIComponent(pathname);
  return `${decodeURIComponent(pathname.slice(1))} op ${hostname}:${port || "5432"}`;
}
