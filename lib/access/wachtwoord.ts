import { randomBytes, randomInt } from "node:crypto";
import { hash, verify } from "@node-rs/argon2";
import { WACHTWOORD_MAXIMUM, WACHTWOORD_MINIMUM } from "./grenzen";

/** OWASP's first choice for argon2id (the library's default algorithm): 19 MiB, 2 passes, 1 lane. */
const ARGON2 = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** No look-alikes (0/o, 1/l/i), so that it can be read out and typed over. */
const TEKENS = "abcdefghjkmnpqrstuvwxyz23456789";

/** A random password of 20 characters in groups of five: 99 bits. */
export function newWachtwoord(): string {
  const groep = () => Array.from({ length: 5 }, () => TEKENS[randomInt(TEKENS.length)]).join("");
  return Array.from({ length: 4 }, groep).join("-");
}

/** The argon2id hash, in PHC format with its own salt. */
export function hashWachtwoord(wachtwoord: string): Promise<string> {
  return hash(wachtwoord, ARGON2);
}

let hashVanNiemand: Promise<string> | undefined;

/**
 * Whether the password belongs to the hash. Without a hash (an unknown account) it takes as long and is false,
 * so that the time tells nothing about which accounts exist.
 */
export async function checkWachtwoord(wachtwoordHash: string | null, wachtwoord: string): Promise<boolean> {
  hashVanNiemand ??= hashWachtwoord(randomBytes(16).toString("hex"));
  const gewoon = await hashVanNiemand;
  const klopt = await verify(wachtwoordHash ?? gewoon, wachtwoord);
  return klopt && wachtwoordHash !== null;
}

/** Fewer than this many characters beside the words that everyone here would try first is guessable. */
const EIGEN_TEKENS = 8;

/**
 * Why a new password is refused, in Dutch, or null when it is good (ASVS 5, 6.2: length, no composition rules,
 * no common passwords, no words of the context).
 * @param woorden words of the context: the gebruikersnaam, names of province and gemeente
 */
export async function refuseWachtwoord(wachtwoord: string, woorden: readonly string[]): Promise<string | null> {
  const lengte = [...wachtwoord].length;
  if (lengte < WACHTWOORD_MINIMUM) return `Kies een wachtwoord van minstens ${WACHTWOORD_MINIMUM} tekens.`;
  if (lengte > WACHTWOORD_MAXIMUM) return `Kies een wachtwoord van hoogstens ${WACHTWOORD_MAXIMUM} tekens.`;

  const klein = wachtwoord.toLowerCase();
  if (new Set(klein).size < 5) return "Kies een wachtwoord met meer verschillende tekens.";
  if (await isBekend(klein)) return "Dit wachtwoord staat op een lijst van veelgebruikte wachtwoorden. Kies een ander.";

  const voorDeHandLiggend = ["regietafel", "wachtwoord", "password", "welkom", "provincie", "gemeente", ...woorden.flatMap(delen)];
  const eigen = voorDeHandLiggend.reduce((rest, woord) => rest.replaceAll(woord, ""), klein);
  if ([...eigen].length < EIGEN_TEKENS) return "Dit wachtwoord is te makkelijk te raden. Gebruik niet uw gebruikersnaam of woorden als regietafel.";
  return null;
}

function delen(woord: string): string[] {
  const klein = woord.toLowerCase();
  return [klein, ...klein.split(/[^\p{L}]+/u)].filter((deel) => deel.length >= 3);
}

/** Also with digits and signs put around it, as in "Summer2024!". */
async function isBekend(klein: string): Promise<boolean> {
  // Loaded only here: the list is large and needed seldom.
  const { dictionary } = await import("@zxcvbn-ts/language-common");
  const bekend = new Set(dictionary["passwords-common"]);
  return bekend.has(klein) || bekend.has(klein.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, ""));
}
