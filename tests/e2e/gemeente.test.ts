import { expect, test } from "./aangemeld";
import { axe } from "./keuring";

test.use({ als: "wethouder-dronten" });

test("a wethouder sees which places there are, until when, and goes on to a location", async ({ page }) => {
  await page.goto("/gemeenten/dronten");
  await expect(page.getByText("Dronten heeft op 11 september 2024 1.300 reguliere plaatsen en 1.250 plaatsen noodopvang. Van alle plaatsen zijn er 138 voor amv’ers.")).toBeVisible();
  const tabel = page.getByRole("table", { name: /^Locaties met hun plaatsen/ });
  const cellen = (naam: string | RegExp) => tabel.getByRole("row", { name: naam }).getByRole("cell");
  await expect(cellen(/^Vossemeerdijk/)).toHaveText(["1.000", "", "138", "geen einddatum"]);
  await expect(cellen(/^Tijdelijke uitbreiding/)).toHaveText(["300", "", "", "1 maart 2025, met een optie tot 1 maart 2027"]);
  await expect(cellen(/^Walibi/)).toHaveText(["", "1.250", "", /t\/m maart 2024.*Einde vóór begin/]);
  await expect(cellen(/^Totaal/)).toHaveText(["1.300", "1.250", "138", ""]);
  await tabel.getByRole("link", { name: "Vossemeerdijk", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Vossemeerdijk");
});

test("of a gemeente without a location the page says so", async ({ page }) => {
  await page.goto("/gemeenten/lelystad");
  await expect(page.locator("#locaties").getByText("Lelystad heeft geen locatie voor de opvang van asielzoekers.").first()).toBeVisible();
  await expect(page.locator("#locaties").getByRole("table")).toHaveCount(0);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a wethouder sees the gemeente beside the province, finds the same in a file, and goes on to the trends", async ({ page }) => {
    await page.goto("/gemeenten/dronten");
    const deel = page.getByRole("region", { name: "Dronten naast Flevoland" });
    const oekraine = deel.getByRole("figure", { name: "Er is één meting van plaatsen (Oekraïne), in augustus 2024: Dronten 46% en Flevoland 63%." });
    await expect(oekraine).toContainText("Een lijn staat hier vanaf twee metingen.");
    await expect(oekraine.getByRole("img")).toHaveCount(0);

    const huisvesting = deel.getByRole("figure", { name: /^Dronten ging van 22% in juli 2024 naar 33% in augustus 2024\. Flevoland ging van 21%/ });
    await expect(huisvesting.getByRole("img")).toBeVisible();
    await huisvesting.getByText("Toon als tabel").click();
    await expect(huisvesting.getByRole("row", { name: /^Flevoland/ }).getByRole("cell")).toHaveText([/^21%/, /^31%/, /onbekend/]);
    const csv = await page.request.get((await huisvesting.getByRole("link", { name: /^Download als CSV/ }).getAttribute("href"))!);
    expect((await csv.text()).split("\r\n")).toEqual(expect.arrayContaining([expect.stringMatching(/^Dronten;aug 2024;0,326/), "Dronten;sep 2024;;onbekend;;"]));
    const svg = await page.request.get((await huisvesting.getByRole("link", { name: /^Download als afbeelding/ }).getAttribute("href"))!);
    expect(await svg.text()).toContain("33% Dronten");
    expect((await page.request.get("/grafieken/verloop?gemeente=dronten&thema=weer&vorm=csv")).status()).toBe(404);

    await deel.getByRole("link", { name: "Oekraïne: plaatsen" }).click();
    await expect(page.getByRole("group", { name: "U ziet" }).getByRole("listitem")).toHaveText(["Oekraïne: plaatsen", "Dronten en Flevoland", "september 2023 tot en met september 2024", "deel van de opgave", "één grafiek"]);
    await expect(page.locator("figcaption")).toContainText("Dronten 46% en Flevoland 63%");
  });
});

test("on a phone every figure of a location stands by its name, and nothing is wider than the screen", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto("/gemeenten/almere");
  const row = page.locator("#locaties").getByRole("row", { name: /^Markerkant/ });
  await expect(row).toContainText("180");
  await expect(row).toContainText("Einddatum niet bevestigd");
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  expect(await axe(page)).toEqual([]);
});
