import { SESSIE_HEEL, SESSIE_STIL } from "./grenzen";

/** What a session's token says; everything else is read from the database at each request. */
export interface Sessietoken {
  /** id of this one session */
  readonly sessie: string;
  readonly accountId: number;
  /** must equal the account's: it goes up with "overal afmelden", a new password and a block */
  readonly sessieversie: number;
  /** ms since 1970 */
  readonly begonnen: number;
  /** ms since 1970 */
  readonly gebruikt: number;
}

/** The token's content, or null when it is not one of ours. */
export function parseSessietoken(inhoud: Readonly<Record<string, unknown>>): Sessietoken | null {
  const { sessie, accountId, sessieversie, begonnen, gebruikt } = inhoud;
  const goed =
    typeof sessie === "string" &&
    typeof accountId === "number" &&
    typeof sessieversie === "number" &&
    typeof begonnen === "number" &&
    typeof gebruikt === "number";
  return goed ? { sessie, accountId, sessieversie, begonnen, gebruikt } : null;
}

/** Whether the session is within its limits: used less than SESSIE_STIL ago, and begun less than SESSIE_HEEL ago. */
export function isBinnenGrenzen(token: Sessietoken, nu: number): boolean {
  return nu - token.gebruikt < SESSIE_STIL && nu - token.begonnen < SESSIE_HEEL;
}

/** When the session ends at the latest. */
export function uiterlijkEinde(token: Sessietoken): Date {
  return new Date(token.begonnen + SESSIE_HEEL);
}
