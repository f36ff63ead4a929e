import { expect, test } from "./fixtures";

test("wie niet is aangemeld, komt bij het aanmelden", async ({ page }) => {
  const response = await page.goto("/");
  expect(response?.status()).toBe(200);
  await expect(page).toHaveURL(/\/aanmelden/);
  await expect(page).toHaveTitle(/Regietafel/);
});

test.describe("een fout in de browser", () => {
  test.use({ allowedErrors: [/Content Security Policy/] });

  test("zoals een script dat niet van ons is, wordt tegengehouden en opgemerkt", async ({ page }) => {
    await page.goto("/aanmelden");
    const message = page.waitForEvent("console", (m) => m.type() === "error");
    await page.evaluate(() => {
      const script = document.createElement("script");
      script.textContent = "document.title = 'gekaapt'";
      document.body.append(script);
    });
    expect((await message).text()).toContain("Content Security Policy");
    await expect(page).not.toHaveTitle("gekaapt");
  });
});
