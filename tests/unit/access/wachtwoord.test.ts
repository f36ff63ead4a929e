import { describe, expect, it, vi } from "vitest";
import { checkWachtwoord, hashWachtwoord, newWachtwoord, refuseWachtwoord } from "@/lib/access/wachtwoord";

const WOORDEN = ["wethouder-dronten", "Flevoland", "Dronten"];

describe("a password that someone chooses", () => {
  it.each([
    "vier woorden in een zin",
    "x7#Qp!m2Lz9w",
    "correct paard batterij nietje",
    "пароль для регистрации",
    "😀 vrolijke dag vandaag",
    "fiets ".repeat(21).trim(),
  ])("%s is good: any characters, spaces, up to 128", async (wachtwoord) => {
    expect(await refuseWachtwoord(wachtwoord, WOORDEN)).toBeNull();
  });

  it.each([
    ["elf tekens!", "minstens 12"],
    ["ab cd ef gh ".repeat(11), "hoogstens 128"],
    ["aaaaaaaaaaaa", "meer verschillende tekens"],
    ["1qaz2wsx3edc", "veelgebruikte"],
    ["Sunshine2024!", "veelgebruikte"],
    ["Regietafel2024", "makkelijk te raden"],
    ["wethouder-dronten1", "makkelijk te raden"],
    ["Dronten-2024-Flevoland", "makkelijk te raden"],
    ["Welkom-Dronten-1", "makkelijk te raden"],
  ])("%s is refused, and the reason is said", async (wachtwoord, reden) => {
    expect(await refuseWachtwoord(wachtwoord, WOORDEN)).toContain(reden);
  });

  it("counts characters as a person does, not bytes", async () => {
    expect(await refuseWachtwoord("🦊🐻🐼🐨🐯🦁🐮🐷🐸🐵🐔", WOORDEN)).toContain("minstens 12");
  });
});

describe("a password that the program makes", () => {
  it("is twenty characters without look-alikes, different each time, and good by its own rules", async () => {
    const honderd = Array.from({ length: 100 }, newWachtwoord);
    expect(new Set(honderd).size).toBe(100);
    for (const wachtwoord of honderd) expect(wachtwoord).toMatch(/^([a-hjkmnp-z2-9]{5}-){3}[a-hjkmnp-z2-9]{5}$/);
    expect(await refuseWachtwoord(honderd[0]!, WOORDEN)).toBeNull();
  });
});

describe("a stored password", () => {
  it("is an argon2id hash with the parameters of OWASP and a salt of its own", async () => {
    const [een, ander] = await Promise.all([hashWachtwoord("hetzelfde wachtwoord"), hashWachtwoord("hetzelfde wachtwoord")]);
    expect(een).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(een).not.toBe(ander);
  });

  it("matches exactly what was chosen", async () => {
    const opgeslagen = await hashWachtwoord("Precies dit, met spatie ");
    expect(await checkWachtwoord(opgeslagen, "Precies dit, met spatie ")).toBe(true);
    expect(await checkWachtwoord(opgeslagen, "Precies dit, met spatie")).toBe(false);
    expect(await checkWachtwoord(opgeslagen, "precies dit, met spatie ")).toBe(false);
  });

  it("of nobody never matches, and is the same work to find out", async () => {
    const argon2 = await import("@node-rs/argon2");
    const verify = vi.fn(argon2.verify);
    vi.resetModules();
    vi.doMock("@node-rs/argon2", () => ({ ...argon2, verify }));
    try {
      const { checkWachtwoord: check } = await import("@/lib/access/wachtwoord");
      expect(await check(await hashWachtwoord("vier woorden in een zin"), "een verkeerd wachtwoord")).toBe(false);
      expect(await check(null, "een verkeerd wachtwoord")).toBe(false);
    } finally {
      vi.doUnmock("@node-rs/argon2");
      vi.resetModules();
    }
    const work = verify.mock.calls.map(([opgeslagen]) => String(opgeslagen).split("$").slice(0, 4));
    expect(work).toEqual([["", "argon2id", "v=19", "m=19456,t=2,p=1"], ["", "argon2id", "v=19", "m=19456,t=2,p=1"]]);
  });
});
