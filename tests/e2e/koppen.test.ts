import type { Page } from "@playwright/test";
import { foutenVan, meldAanVanaf, newAccount } from "./account";
import { expect, test } from "./fixtures";
import { axe } from "./keuring";

/** The scripts in the page as it was sent, each with its nonce. */
async function noncesOf(page: Page, pad: string) {
  const antwoord = await page.request.get(pad);
  const csp = antwoord.headers()["content-security-policy"] ?? "";
  const html = await antwoord.text();
  const scripts = [...html.matchAll(/<script\b[^>]*>/g)].map(([tag]) => /nonce="([^"]+)"/.exec(tag)?.[1]);
  return { csp, nonce: /'nonce-([^']+)'/.exec(csp)?.[1], scripts };
}

test("every page carries a strict policy, with a nonce of its own on each script", async ({ page }) => {
  await meldAanVanaf(page, await newAccount("beheerder"));
  const gezien = new Set<string | undefined>();
  for (const pad of ["/account", "/account", "/beheer", "/bestaat-niet"]) {
    const { csp, nonce, scripts } = await noncesOf(page, pad);
    expect(csp).toContain("default-src 'none'");
    expect(csp).not.toContain("unsafe");
    expect(scripts.length).toBeGreaterThan(3);
    expect(scripts.every((een) => een === nonce)).toBe(true);
    gezien.add(nonce);
  }
  expect(gezien.size).toBe(4);
});

test("no page is kept in a cache, shown in a frame of another site, or guessed to be something else", async ({ page }) => {
  await meldAanVanaf(page, await newAccount("lezer"));
  for (const pad of ["/aanmelden", "/account", "/stand-van-zaken", "/bestaat-niet"]) {
    const koppen = (await page.request.get(pad, { maxRedirects: 0 })).headers();
    expect(koppen["cache-control"], pad).toContain("no-store");
    expect(koppen).toMatchObject({ "x-frame-options": "DENY", "x-content-type-options": "nosniff", "referrer-policy": "same-origin" });
    expect(koppen["x-powered-by"]).toBeUndefined();
  }
});

test("every address is refused to who is not signed in, also ones that do not exist", async ({ request }) => {
  for (const pad of ["/", "/stand-van-zaken", "/beheer", "/account", "/bestaat-niet", "/api/auth/session", "/api/v1/standen", "/_next/image?url=/x"]) {
    const antwoord = await request.get(pad, { maxRedirects: 0 });
    expect(antwoord.status(), pad).toBe(303);
    expect(antwoord.headers()["location"], pad).toMatch(/^\/aanmelden/);
  }
  expect((await request.post("/account", { maxRedirects: 0 })).status()).toBe(303);
});

test("a form that another site sends is not taken", async ({ page, baseURL }) => {
  await page.goto("/aanmelden");
  const verborgen = await page.locator("form input[type=hidden]").evaluateAll((inputs) =>
    inputs.map((input) => [(input as HTMLInputElement).name, (input as HTMLInputElement).value] as const),
  );
  const form = Object.fromEntries([...verborgen, ["gebruikersnaam", ""], ["wachtwoord", ""]]);
  const stuur = (origin: string) => page.request.post("/aanmelden", { multipart: form, headers: { origin } });
  expect((await stuur(baseURL!)).status()).toBe(200);
  expect((await stuur("https://evil.example")).status()).toBe(500);
});

test.describe("axe finds nothing in a page", () => {
  for (const breedte of [1440, 320]) {
    test(`that says what went wrong or was done, at ${breedte} pixels`, async ({ page }) => {
      test.slow();
      await page.setViewportSize({ width: breedte, height: 900 });
      await page.goto("/aanmelden?reden=verlopen");
      await page.getByRole("button", { name: "Aanmelden" }).click();
      await expect(foutenVan(page)).toBeVisible();
      expect(await axe(page)).toEqual([]);

      await meldAanVanaf(page, await newAccount("lezer"));
      await page.goto("/account?wachtwoord=vervangen");
      await page.getByRole("button", { name: "Wachtwoord vervangen" }).click();
      await expect(foutenVan(page)).toBeVisible();
      expect(await axe(page)).toEqual([]);
    });
  }
});
