import { expect, test } from "./aangemeld";
import { axe } from "./keuring";

const HALFJAAR = "/trends?indicator=vergunninghouders-nog-te-realiseren&gemeente=dronten&gemeente=flevoland&van=2024-07&tot=2024-12&maat=aantal&weergave=een";

test.use({ als: "gedeputeerde" });

test("a reader follows what is left to do, and finds the same figures in the table and the files", async ({ page }) => {
  await page.goto("/trends");
  await expect(page.getByText("Vergunninghouders: nog te realiseren. Flevoland ging van 79% in juli 2024 naar 69% in augustus 2024.")).toBeVisible();
  await expect(page.getByRole("group", { name: "U ziet" }).getByRole("listitem")).toHaveText(["Vergunninghouders: nog te realiseren", "alle zes gemeenten", "juli 2024 tot en met december 2024", "deel van de opgave", "kleine grafieken"]);
  await page.goto(HALFJAAR);
  await page.getByText("Toon als tabel").click();
  const dronten = page.getByRole("row", { name: /^Dronten/ });
  await expect(dronten.getByRole("cell")).toHaveText([/^76$/, /^66$/, /onbekend/, /onbekend/, /onbekend/, /onbekend/]);
  const csv = await page.request.get((await page.getByRole("link", { name: /^Download als CSV/ }).getAttribute("href"))!);
  expect((await csv.text()).split("\r\n")).toEqual(expect.arrayContaining(["Dronten;aug 2024;66;waarde;;", "Dronten;sep 2024;;onbekend;;", "Flevoland;aug 2024;499;waarde;;"]));
  const svg = await page.request.get((await page.getByRole("link", { name: /^Download als afbeelding/ }).getAttribute("href"))!);
  expect(await svg.text()).toContain("66 Dronten");
});

test("one measurement is said in words, and nothing is drawn", async ({ page }) => {
  await page.goto("/trends?indicator=oekraine-plaatsen");
  const figuur = page.getByRole("figure");
  await expect(figuur.locator("figcaption")).toContainText("Er is één meting van plaatsen (Oekraïne), in augustus 2024: van 43 in Zeewolde tot 1.801 in Almere.");
  await expect(figuur.getByRole("img")).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Verken deze grafiek" })).toHaveCount(0);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the form shows another choice, and says at its field what cannot be", async ({ page }) => {
    await page.goto("/trends");
    await page.getByLabel("Indicator").selectOption("vergunninghouders-per-maand");
    for (const naam of ["Almere", "Lelystad", "Noordoostpolder", "Zeewolde"]) await page.getByLabel(naam, { exact: true }).uncheck();
    await page.getByLabel("Aantal", { exact: true }).check();
    await page.getByRole("button", { name: "Toon deze keuze" }).click();
    await expect(page.getByText("Dronten en Urk", { exact: true })).toBeVisible();
    await expect(page.locator("code")).toContainText("indicator=vergunninghouders-per-maand&gemeente=dronten&gemeente=urk&van=2024-07&tot=2024-12&maat=aantal&weergave=klein");
    await expect(page.locator("figcaption")).toContainText("Van juli tot augustus 2024: lager in alle twee gemeenten.");

    await page.goto("/trends?indicator=oekraine-benutting&maat=opgave&van=2024-09&tot=2024-01&gemeente=almere");
    await expect(page).toHaveTitle(/^Fout in uw keuze/);
    await expect(page.getByRole("alert")).toContainText("Er zijn 2 fouten");
    await expect(page.getByRole("group", { name: "Maat" })).toHaveAccessibleDescription(/kan niet bij benutting/);
    await page.goto("/trends?gemeente=apeldoorn");
    await expect(page.getByRole("alert")).toContainText("Gemeenten: een van de namen in het adres kennen wij niet");
  });
});

test("a reader goes along the figures of a chart by pointer and by arrow keys; its code comes only then", async ({ page }) => {
  test.slow();
  const scripts: string[] = [];
  page.on("response", (r) => { if (r.url().endsWith(".js")) scripts.push(r.url()); });
  await page.goto(HALFJAAR);
  await page.getByRole("button", { name: "Verken deze grafiek" }).waitFor();
  await page.waitForLoadState("networkidle");
  const before = scripts.length;
  await page.getByRole("button", { name: "Verken deze grafiek" }).click();
  const grafiek = page.getByRole("application");
  await expect(grafiek).toBeVisible({ timeout: 20_000 });
  expect(scripts.length).toBeGreaterThan(before);

  const uitleg = page.locator(".recharts-tooltip-wrapper");
  await grafiek.focus();
  await page.keyboard.press("ArrowRight");
  await expect(uitleg).toHaveText(/aug 2024Dronten: 66Flevoland: 499/);
  await page.keyboard.press("ArrowRight");
  await expect(uitleg).toHaveText(/sep 2024Dronten: onbekendFlevoland: onbekend/);
  const box = (await grafiek.boundingBox())!;
  await page.mouse.move(box.x + 70, box.y + box.height / 2);
  await expect(uitleg).toHaveText(/jul 2024Dronten: 76Flevoland: 574/);
  expect(await axe(page)).toEqual([]);
});
