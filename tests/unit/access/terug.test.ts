import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aanmeldadres, parseTerug } from "@/lib/access/terug";

describe("the page to go back to after signing in", () => {
  it.each([
    ["/stand-van-zaken", "/stand-van-zaken"],
    ["/stand-van-zaken?peildatum=2024-09-11&opties=zonder#asiel", "/stand-van-zaken?peildatum=2024-09-11&opties=zonder#asiel"],
    ["/gemeenten/%C3%BArk", "/gemeenten/%C3%BArk"],
    ["/a/../beheer", "/beheer"],
  ])("%s is a page of ours", (terug, verwacht) => {
    expect(parseTerug(terug)).toBe(verwacht);
  });

  it.each([
    "https://evil.example/",
    "//evil.example",
    "///evil.example",
    "/\\evil.example",
    "\\\\evil.example",
    "/\t/evil.example",
    "/\n/evil.example",
    "/..//evil.example",
    "/.//evil.example",
    "javascript:alert(1)",
    " /stand-van-zaken",
    "stand-van-zaken",
    "",
    "/aanmelden",
    "/aanmelden?terug=/beheer",
    `/${"a".repeat(2_000)}`,
    undefined,
    null,
    ["/beheer"],
    7,
  ])("%j is not", (terug) => {
    expect(parseTerug(terug)).toBeNull();
  });

  it("whatever is asked, a browser stays on this site", () => {
    const stukken = fc.constantFrom("/", "\\", ".", "..", "evil.example", "@", ":", "http:", "\t", "\n", "%2f", "%5c", "?", "#", "a");
    fc.assert(
      fc.property(fc.array(stukken, { maxLength: 8 }), (delen) => {
        const pad = parseTerug(`/${delen.join("")}`);
        if (pad !== null) expect(new URL(pad, "https://regietafel.example").origin).toBe("https://regietafel.example");
      }),
      { numRuns: 5_000 },
    );
  });

  it("the sign-in address carries the way back and the reason, and nothing that is not ours", () => {
    expect(aanmeldadres("/stand-van-zaken?opties=met", "verlopen")).toBe("/aanmelden?terug=%2Fstand-van-zaken%3Fopties%3Dmet&reden=verlopen");
    expect(aanmeldadres("//evil.example")).toBe("/aanmelden");
    expect(aanmeldadres("/")).toBe("/aanmelden");
    expect(aanmeldadres(null)).toBe("/aanmelden");
  });
});
