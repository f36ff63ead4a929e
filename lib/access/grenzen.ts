/** Every limit of sign-in and session, in one place. Times in milliseconds. */

const MINUUT = 60_000;
const UUR = 60 * MINUUT;

/** A forgotten screen in a meeting room closes itself; long enough to read a table (OWASP: 15–30 minutes). */
export const SESSIE_STIL = 30 * MINUUT;
/** One working day, an evening meeting included; nobody stays signed in overnight. */
export const SESSIE_HEEL = 12 * UUR;

/** Wrong passwords for one name: far too few to guess, and the wait is short, so an outsider cannot keep an account shut for long. */
export const POGINGEN_NAAM = { aantal: 10, venster: 15 * MINUUT };
/** Wrong passwords from one address: a town hall shares one, so wider than for one name. */
export const POGINGEN_ADRES = { aantal: 50, venster: 15 * MINUUT };

/** ASVS 5 6.2.1 asks at least 8 and advises 15; 12 with a limit on attempts, and no composition rules. */
export const WACHTWOORD_MINIMUM = 12;
/** ASVS 5 6.2.9 asks that 64 fit; an upper limit keeps hashing cheap. */
export const WACHTWOORD_MAXIMUM = 128;
