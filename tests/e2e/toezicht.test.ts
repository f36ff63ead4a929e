import { expect, test } from "./aangemeld";
import { readTabel } from "./tabel-lezen";

const ERGSTE = ["Urk", "Zeewolde", "Lelystad", "Noordoostpolder", "Dronten", "Almere", "Flevoland"];
const NOG = ["Almere", "Lelystad", "Dronten", "Urk", "Noordoostpolder", "Zeewolde", "Flevoland"];

for (const javaScriptEnabled of [true, false]) {
  test.describe(`with${javaScriptEnabled ? "" : "out"} JavaScript`, () => {
    test.use({ als: "gedeputeerde", javaScriptEnabled });

    test("the gedeputeerde sees who will be short, sorts, filters and downloads what is shown", async ({ page }) => {
      await page.goto("/");
      await page.getByRole("navigation", { name: "Hoofdmenu" }).getByRole("link", { name: "Toezicht" }).click();
      await expect(page).toHaveURL("/toezicht");
      await expect(page.getByText("vijf gemeenten te kort: Urk 56, Zeewolde 30, Lelystad 26, Noordoostpolder 21 en Dronten 2. Almere haalt 88 meer dan moest.")).toBeVisible();
      const tabel = page.getByRole("table");
      const koppen = tabel.getByRole("rowheader");
      const kolom = (naam: string) => tabel.getByRole("columnheader", { name: naam });
      await expect(koppen).toHaveText(ERGSTE);
      await expect(kolom("Prognose aan het einde")).toHaveAttribute("aria-sort", "descending");
      const { Dronten: dronten } = await readTabel(tabel);
      expect(Object.values(dronten!)).toEqual(["56", "42", "32", "66", "achter −0,67", "33%", "16,5", "16", "te kort 2 snelst: voorsprong 22 traagst: te kort 26", "minstens 1 sinds 2024-I"]);

      // by keyboard
      await page.getByRole("button", { name: "sorteer op Nog te realiseren" }).press("Enter");
      await expect(page).toHaveURL("/toezicht?volgorde=nog");
      await expect(koppen).toHaveText(NOG);
      await expect(page.getByText("Gesorteerd op nog te realiseren: het meeste eerst.", { exact: true })).toBeVisible();
      await expect(kolom("Nog te realiseren")).toHaveAttribute("aria-sort", "descending");
      await expect(tabel.locator("th[aria-sort]")).toHaveCount(1);
      await page.getByRole("button", { name: "keer om bij Nog te realiseren" }).click();
      await expect(page).toHaveURL("/toezicht?volgorde=nog&richting=beste");
      await expect(koppen).toHaveText(["Zeewolde", "Noordoostpolder", "Dronten", "Urk", "Lelystad", "Almere", "Flevoland"]);
      await expect(kolom("Nog te realiseren")).toHaveAttribute("aria-sort", "ascending");

      await page.getByRole("navigation", { name: "Welke gemeenten" }).getByRole("link", { name: "Achter op schema" }).click();
      await expect(page).toHaveURL("/toezicht?volgorde=nog&richting=beste&toon=achter");
      await expect(koppen).toHaveText(["Zeewolde", "Noordoostpolder", "Dronten", "Urk", "Lelystad", "Flevoland"]);
      const csv = await page.request.get((await page.getByRole("link", { name: "Download als CSV" }).getAttribute("href"))!);
      expect(csv.headers()["content-disposition"]).toMatch(/^attachment; filename="toezicht-flevoland-\d{4}-\d\d-\d\d\.csv"$/);
      expect((await csv.text()).trimEnd().split("\r\n").map((r) => r.split(";")[0])).toEqual(["\uFEFFGemeente", "Zeewolde", "Noordoostpolder", "Dronten", "Urk", "Lelystad", "Flevoland"]);
    });

    test("another date keeps the order and the filter; a date before all figures leads on", async ({ page }) => {
      await page.goto("/toezicht?volgorde=schema&toon=tekort");
      await page.getByLabel("Peildatum").fill("2024-09-11");
      await page.getByRole("button", { name: "Toon", exact: true }).click();
      const query = new URL(page.url()).searchParams;
      expect(Object.fromEntries(query)).toEqual({ peildatum: "2024-09-11", bekendOp: "", volgorde: "schema", toon: "tekort" });
      await expect(page.getByRole("rowheader")).toHaveText(["Urk", "Zeewolde", "Lelystad", "Noordoostpolder", "Dronten", "Flevoland"]);
      await page.getByRole("button", { name: "sorteer op Taakstelling" }).click();
      await expect(page).toHaveURL("/toezicht?peildatum=2024-09-11&toon=tekort&volgorde=taakstelling");
      await page.getByRole("rowheader", { name: "Urk" }).getByRole("link").click();
      await expect(page).toHaveURL("/toezicht/urk?peildatum=2024-09-11");
      await page.goto("/toezicht?peildatum=2001-01-01");
      await expect(page.getByText("Op 1 januari 2001 waren er nog geen cijfers.")).toBeVisible();
      expect((await page.request.get("/toezicht/export?peildatum=2001-01-01")).status()).toBe(404);
    });
  });
}

test.describe("for a lezer", () => {
  test.use({ als: "lezer", allowedErrors: [/status of 403/] });

  test("there is no toezicht: not in the menu, not by its address, not as a file", async ({ page }) => {
    await page.goto("/stand-van-zaken");
    await expect(page.getByRole("navigation", { name: "Hoofdmenu" }).getByRole("link", { name: "Toezicht" })).toHaveCount(0);
    for (const pad of ["/toezicht", "/toezicht?toon=achter", "/toezicht/urk"]) {
      expect((await page.goto(pad))?.status()).toBe(403);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("U hebt geen toegang tot deze pagina");
    }
    for (const pad of ["/toezicht/export", "/toezicht/urk/export"]) {
      const csv = await page.request.get(pad);
      expect(csv.status()).toBe(403);
      expect(await csv.text()).not.toMatch(/Zeewolde;|te kort|Gesprek/);
    }
  });
});

test.describe("for a wethouder", () => {
  test.use({ als: "wethouder-urk", allowedErrors: [/status of 403/] });

  test("toezicht is the own dossier: no ranking, not by its address, not as a file", async ({ page }) => {
    await page.goto("/stand-van-zaken");
    await page.getByRole("navigation", { name: "Hoofdmenu" }).getByRole("link", { name: "Toezicht" }).click();
    await expect(page).toHaveURL("/toezicht/urk");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Dossier toezicht Urk");
    await expect(page.getByText("Zeewolde")).toHaveCount(0);
    const csv = await page.request.get("/toezicht/export");
    expect(csv.status()).toBe(403);
    expect(await csv.text()).not.toMatch(/Zeewolde;|te kort/);
    expect((await page.goto("/toezicht/zeewolde"))?.status()).toBe(403);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("U hebt geen toegang tot deze pagina");
  });
});
