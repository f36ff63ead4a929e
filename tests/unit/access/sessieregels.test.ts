import { describe, expect, it } from "vitest";
import { SESSIE_HEEL, SESSIE_STIL } from "@/lib/access/grenzen";
import { isBinnenGrenzen, parseSessietoken, uiterlijkEinde, type Sessietoken } from "@/lib/access/sessieregels";

const NEGEN_UUR = Date.UTC(2024, 8, 11, 9);
const MINUUT = 60_000;
const token: Sessietoken = { sessie: "a", accountId: 1, sessieversie: 1, begonnen: NEGEN_UUR, gebruikt: NEGEN_UUR };

describe("how long a session lasts", () => {
  it("half an hour without use ends it, to the millisecond", () => {
    expect(SESSIE_STIL).toBe(30 * MINUUT);
    expect(isBinnenGrenzen(token, NEGEN_UUR + 30 * MINUUT - 1)).toBe(true);
    expect(isBinnenGrenzen(token, NEGEN_UUR + 30 * MINUUT)).toBe(false);
  });

  it("use keeps it going, until twelve hours after it began", () => {
    expect(SESSIE_HEEL).toBe(12 * 60 * MINUUT);
    const einde = NEGEN_UUR + 12 * 60 * MINUUT;
    const druk = { ...token, gebruikt: einde - MINUUT };
    expect(isBinnenGrenzen(druk, einde - 1)).toBe(true);
    expect(isBinnenGrenzen(druk, einde)).toBe(false);
    expect(uiterlijkEinde(token)).toEqual(new Date(einde));
  });
});

describe("what is inside a session's token", () => {
  it("is read back whole, and nothing more", () => {
    expect(parseSessietoken({ ...token, rol: "beheerder", iat: 1 })).toEqual(token);
  });

  it.each(["sessie", "accountId", "sessieversie", "begonnen", "gebruikt"])("without %s it is no session", (naam) => {
    expect(parseSessietoken({ ...token, [naam]: undefined })).toBeNull();
    expect(parseSessietoken({ ...token, [naam]: true })).toBeNull();
  });
});
