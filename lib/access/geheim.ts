import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readOmgeving } from "@/lib/schemas/omgeving";

let geheim: string | undefined;

/**
 * The secret that signs sessions: AUTH_SECRET, else a random one kept in the data folder (mode 600), made on first
 * use. Several servers on one database need the same AUTH_SECRET.
 */
export function readGeheim(): string {
  geheim ??= readOmgeving().authSecret ?? fromFile(readOmgeving().dataFolder);
  return geheim;
}

function fromFile(folder: string): string {
  const path = join(folder, "sessiegeheim");
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  try {
    // "wx": of two starting servers one writes and the other reads.
    writeFileSync(path, randomBytes(32).toString("base64url"), { mode: 0o600, flag: "wx" });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
  const inhoud = readFileSync(path, "utf8").trim();
  if (inhoud.length < 32) throw new Error(`Het bestand ${path} is beschadigd. Verwijder het en start opnieuw; iedereen meldt zich dan opnieuw aan.`);
  return inhoud;
}

function sign(tekst: string): string {
  return createHmac("sha256", readGeheim()).update(tekst).digest("base64url");
}

/**
 * What a browser keeps after signing in (OWASP's "device cookie"): its attempts for this name are counted apart, so
 * that wrong passwords from elsewhere cannot keep the account's user out.
 */
export function newToestel(gebruikersnaam: string): string {
  const id = randomBytes(16).toString("base64url");
  return `${id}.${sign(`toestel:${id}:${gebruikersnaam}`)}`;
}

/** The id of a browser that signed in with this name before, or null. */
export function parseToestel(toestel: string | undefined, gebruikersnaam: string): string | null {
  const [id, handtekening] = toestel?.split(".") ?? [];
  if (!id || !handtekening) return null;
  const verwacht = Buffer.from(sign(`toestel:${id}:${gebruikersnaam}`));
  const gekregen = Buffer.from(handtekening);
  return verwacht.length === gekregen.length && timingSafeEqual(verwacht, gekregen) ? id : null;
}
