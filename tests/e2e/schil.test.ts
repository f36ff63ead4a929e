import { expect, test } from "./aangemeld";

const LEZEN = ["Overzicht", "Stand van zaken", "Edities", "Trends", "Locaties"];
const MENU = { secretariaat: [...LEZEN, "Toezicht", "Invoer"], gedeputeerde: [...LEZEN, "Toezicht"], lezer: LEZEN, "wethouder-urk": ["Urk", ...LEZEN, "Toezicht"], beheerder: ["Edities", "Beheer"] };

for (const [als, punten] of Object.entries(MENU)) {
  test.describe(`for ${als}`, () => {
    test.use({ als });

    test("the menu holds what the role may open, marks the page, and each leads somewhere", async ({ page }) => {
      await page.goto("/");
      const menu = page.getByRole("navigation", { name: "Hoofdmenu" });
      await expect(menu.getByRole("link")).toHaveText(punten);
      await expect(menu.getByRole("link", { name: als === "beheerder" ? "Beheer" : "Overzicht" })).toHaveAttribute("aria-current", "page");
      for (const naam of punten) {
        const href = await menu.getByRole("link", { name: naam }).getAttribute("href");
        expect((await page.request.get(href ?? "")).status()).toBe(200);
      }
    });
  });
}

test.describe("for a wethouder", () => {
  test.use({ als: "wethouder-lelystad" });

  test("the head says province, role and gemeente, and the title too", async ({ page }) => {
    await page.goto("/stand-van-zaken");
    const head = page.getByRole("banner");
    await expect(head.getByRole("link", { name: "Regietafel Flevoland" })).toBeVisible();
    await expect(head).toContainText("Aangemeld als Wethouder Lelystad");
    await expect(page).toHaveTitle("Stand van zaken · Regietafel Flevoland");
  });

  test("the keyboard reaches everything in the order of the page, and the skip link goes past the head", async ({ page }) => {
    test.slow();
    await page.goto("/stand-van-zaken?peildatum=2024-09-11");
    await page.keyboard.press("Tab");
    await expect(page.getByRole("link", { name: "Naar de inhoud" })).toBeFocused();
    await expect(page.getByRole("link", { name: "Naar de inhoud" })).toBeInViewport();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await expect(page.getByRole("navigation", { name: "Kruimelpad" }).getByRole("link")).toBeFocused();
    const stops: string[] = [];
    // every delivered figure is a stop: it leads to its history
    for (let i = 0; i < 300; i++) {
      await page.keyboard.press("Tab");
      const stop = await page.evaluate(() => {
        const active = document.activeElement as HTMLElement | null;
        if (active === null || active === document.body) return null;
        const { outlineStyle, outlineWidth } = getComputedStyle(active);
        return { name: active.getAttribute("aria-label") ?? active.textContent ?? "", ring: outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2 };
      });
      if (stop === null) break;
      expect(stop.ring, `focus ring on ${stop.name}`).toBe(true);
      stops.push(stop.name);
    }
    expect(stops).toEqual(expect.arrayContaining(["Toon", "Tabel Asiel", "Tabel Amv Nidos", "Kopieer tabel Asiel"]));
    expect(stops.findIndex((s) => s === "Tabel Asiel")).toBeLessThan(stops.findIndex((s) => s === "Tabel Amv COA"));
  });

  test("the keyboard alone opens the formulas and scrolls a wide table on a narrow screen", async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto("/stand-van-zaken?peildatum=2024-09-11");
    await page.locator("#vergunninghouders summary").focus();
    await page.keyboard.press("Enter");
    await expect(page.locator("#vergunninghouders dl")).toBeVisible();
    const region = page.getByRole("region", { name: "Tabel Huisvesting vergunninghouders" });
    await region.focus();
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => region.evaluate((r) => r.scrollLeft)).toBeGreaterThan(0);
    const first = await page.locator("#vergunninghouders tbody th").first().boundingBox();
    expect(first?.x).toBeLessThanOrEqual(1);
  });

  test("targets on a phone are large enough for a finger", async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto("/stand-van-zaken?peildatum=2024-09-11");
    const small = await page.locator("button:visible, input:not([type=hidden]):visible, summary:visible, header a:visible, nav[aria-label='Opties meetellen'] a").evaluateAll((all) =>
      all.filter((e) => e.getBoundingClientRect().height < 43.5).map((e) => `${e.tagName} ${e.textContent}`),
    );
    expect(small.filter((s) => s !== "A Naar de inhoud")).toEqual([]);
  });
});

test.describe("without JavaScript on a phone", () => {
  test.use({ als: "gedeputeerde", javaScriptEnabled: false, viewport: { width: 390, height: 844 } });

  test("the menu opens", async ({ page }) => {
    await page.goto("/stand-van-zaken");
    const link = page.getByRole("navigation", { name: "Hoofdmenu" }).getByRole("link", { name: "Stand van zaken" });
    await expect(link).toBeHidden();
    await page.getByText("Menu", { exact: true }).click();
    await expect(link).toBeVisible();
    await expect(link).toHaveAttribute("aria-current", "page");
  });
});

test.describe("an address without a page", () => {
  test.use({ als: "lezer", allowedErrors: [/404/] });

  test("answers 404 inside the shell, in Dutch, with a way on", async ({ page }) => {
    const response = await page.goto("/stand-van-zaken/bestaat-niet");
    expect(response?.status()).toBe(404);
    await expect(page).toHaveTitle("Pagina niet gevonden · Regietafel Flevoland");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Pagina niet gevonden");
    await page.getByRole("link", { name: "Naar het begin" }).click();
    await expect(page).toHaveURL("/");
  });
});
