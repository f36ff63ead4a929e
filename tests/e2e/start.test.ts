import { expect, test } from "./fixtures";

test("wie niet is aangemeld, komt bij het aanmelden", async ({ page }) => {
  const response = await page.goto("/");
  expect(response?.status()).toBe(200);
  await expect(page).toHaveURL(/\/aanmelden/);
  await expect(page).toHaveTitle(/Regietafel/);
});

test("een bestand van de bouw zegt zelf wat het is", async ({ page }) => {
  const file = page.waitForResponse((response) => response.url().includes("/_next/static/"));
  await page.goto("/aanmelden");
  const headers = (await file).headers();
  expect(headers["x-content-type-options"]).toBe("nosniff");
  expect(headers["x-powered-by"]).toBeUndefined();
});

test("wat elke pagina laadt, vertaalt de browser terwijl het binnenkomt", async ({ page }) => {
  await page.goto("/aanmelden");
  const scripts = await page.locator("script[src]:not([nomodule])").evaluateAll((all) => all.map((s) => (s as HTMLScriptElement).src));
  const large = (await Promise.all(scripts.map(async (src) => (await page.request.get(src)).text()))).filter((text) => text.length > 20_000);
  expect(large.length).toBeGreaterThan(1);
  for (const text of large) expect(text.slice(0, 40)).toMatch(/^\/\/# allFunctionsCalledOnLoad\n/);
});

const HIJACK = `<button onclick="document.title = 'gekaapt'">Klik hier</button>`;

test.describe("een script dat niet van ons is", () => {
  test.use({ allowedErrors: [/Content Security Policy/] });

  test("wordt tegengehouden", async ({ page }) => {
    await page.goto("/aanmelden");
    const message = page.waitForEvent("console", (m) => m.type() === "error");
    await page.evaluate((html) => document.body.insertAdjacentHTML("beforeend", html), HIJACK);
    await page.getByRole("button", { name: "Klik hier" }).click();
    expect((await message).text()).toContain("Content Security Policy");
    await expect(page).not.toHaveTitle("gekaapt");
  });
});

test.fail("een overtreding van de policy laat een test mislukken", async ({ page }) => {
  await page.goto("/aanmelden");
  await page.evaluate((html) => document.body.insertAdjacentHTML("beforeend", html), HIJACK);
  await page.getByRole("button", { name: "Klik hier" }).click();
});

test.fail("een fout die niemand opvangt laat een test mislukken", async ({ page }) => {
  await page.goto("/aanmelden");
  await page.evaluate(() => void setTimeout(() => { throw new Error("stuk"); }));
  await page.waitForTimeout(200);
});
