import { expect, test } from "./aangemeld";
import { pageSizes } from "./pdf";

test.use({ als: "lezer" });

test("the stand of the papers prints on A4 landscape, the tables on at most six pages", async ({ page }) => {
  await page.goto("/stand-van-zaken?peildatum=2024-09-11");
  const sizes = pageSizes(await page.pdf({ preferCSSPageSize: true }));
  expect(sizes.length).toBeGreaterThanOrEqual(3);
  expect(sizes.length).toBeLessThanOrEqual(6);
  for (const [width, height] of sizes) {
    expect(Math.round(width)).toBe(842);
    expect(Math.round(height)).toBe(595);
  }
});

test("on paper there are the five tables with their source and notes, and nothing to click", async ({ page }) => {
  await page.goto("/stand-van-zaken?peildatum=2024-09-11");
  // 297 mm less two margins of 14 mm, in CSS pixels
  await page.setViewportSize({ width: 1017, height: 680 });
  await page.emulateMedia({ media: "print" });
  for (const titel of ["Asiel", "Amv COA", "Oekraïne", "Huisvesting vergunninghouders", "Amv Nidos"]) {
    const sectie = page.getByRole("region", { name: titel, exact: true });
    await expect(sectie.getByRole("table")).toBeVisible();
    await expect(sectie.getByText(/^Peildatum .*Bron/)).toBeVisible();
  }
  await expect(page.getByRole("banner")).toBeHidden();
  await expect(page.getByRole("contentinfo")).toBeHidden();
  await expect(page.locator("button:visible, form:visible, nav:visible, summary:visible")).toHaveCount(0);
  const layout = await page.locator("main table").evaluateAll((tables) =>
    tables.map((t) => ({
      head: getComputedStyle((t as HTMLTableElement).tHead!).display,
      rows: [...(t as HTMLTableElement).rows].every((r) => getComputedStyle(r).breakInside === "avoid"),
      fits: t.getBoundingClientRect().right <= document.documentElement.clientWidth,
    })),
  );
  expect(layout).toEqual(Array.from({ length: 7 }, () => ({ head: "table-header-group", rows: true, fits: true })));
});

test("every gemeente of the papers prints on one sheet of A4, with its locations and the province beside it", async ({ page }) => {
  test.slow();
  for (const slug of ["almere", "dronten", "lelystad", "noordoostpolder", "urk", "zeewolde"]) {
    await page.goto(`/gemeenten/${slug}?peildatum=2024-09-11`);
    const sizes = pageSizes(await page.pdf({ preferCSSPageSize: true }));
    expect([slug, ...sizes.map(([w, h]) => [Math.round(w), Math.round(h)])]).toEqual([slug, [595, 842]]);
  }
  await page.goto("/gemeenten/dronten?peildatum=2024-09-11");
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("region", { name: "Locaties en hun einddatum" }).getByText("1 maart 2025, met een optie tot 1 maart 2027")).toBeVisible();
  await expect(page.getByRole("figure", { name: /Dronten 46% en Flevoland 63%/ })).toBeVisible();
});

test.describe("the toezicht", () => {
  test.use({ als: "gedeputeerde" });

  test("prints on sheets of A4 landscape, with its order in words and nothing to click", async ({ page }) => {
    await page.goto("/toezicht?peildatum=2024-09-11");
    const sizes = pageSizes(await page.pdf({ preferCSSPageSize: true }));
    expect(sizes.map(([w, h]) => [Math.round(w), Math.round(h)])).toEqual(Array(3).fill([842, 595]));
    await page.setViewportSize({ width: 1017, height: 680 });
    await page.emulateMedia({ media: "print" });
    await expect(page.getByRole("paragraph").filter({ hasText: "Gesorteerd op prognose aan het einde" })).toBeVisible();
    await expect(page.locator("button:visible, form:visible, nav:visible, summary:visible")).toHaveCount(0);
    for (const tabel of await page.locator("table:visible").all()) expect(await tabel.evaluate((t) => t.getBoundingClientRect().right <= document.documentElement.clientWidth)).toBe(true);
  });
});
