import type { Page } from "@playwright/test";
import { foutenVan } from "./account";
import { expect, paginaVan, test } from "./eigen-server";
import { axe, htmlErrors } from "./keuring";
import { readTabel } from "./tabel-lezen";

test.slow();
// the stand of the papers, which other tests change
test.use({ apart: "verslag" });

const VERSLAG = "Tabel Verslag opvang asielzoekers";
const tabel = (page: Page, naam = VERSLAG) => readTabel(page.getByRole("region", { name: naam }).getByRole("table"));
const vak = (page: Page, gemeente: string, naam: string) => page.getByRole("group", { name: gemeente }).getByLabel(naam);
const legVast = (page: Page) => page.getByRole("button", { name: "Leg vast" }).click();

test("a SPUK and what Dronten reports are recorded; the verslag keeps both figures, adds up, and comes as DOCX and XLSX", async ({ page, browser, server }) => {
  await page.goto("/invoer");
  await page.getByRole("link", { name: "Provinciaal verslag" }).click();
  await expect(page).toHaveURL("/verslag/2024");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Provinciaal verslag en plan Flevoland 2024");
  await expect(page.getByRole("main")).toContainText("Flevoland heeft 4.300 reguliere plaatsen op 1 januari 2026: 1.859 meer dan de opgave. Hoeveel plaatsen in aanmerking komen voor een SPUK, is niet bekend.");

  await page.getByRole("link", { name: "SPUK", exact: true }).click();
  await page.getByRole("link", { name: "Nieuwe SPUK" }).click();
  await page.getByLabel("Naam").fill("SPUK proef");
  await page.getByLabel("Bedrag per plaats").fill("veel");
  await page.getByLabel("Bron").fill("regeling, artikel 1");
  await legVast(page);
  await expect(foutenVan(page)).toContainText("Dit is geen bedrag");
  await expect(page.getByLabel("Bedrag per plaats")).toHaveValue("veel");
  await page.getByLabel("Bedrag per plaats").fill("2.500,50");
  await page.getByLabel("Peildatum").fill("2024-09-11");
  await legVast(page);
  await expect(page.getByRole("region", { name: "Wat bekend is" })).toContainText("€ 2.500,50 per plaats");

  const other = await page.context().newPage();
  for (const p of [page, other]) await p.goto("/invoer/verslag/2024");
  await expect(page.getByRole("group", { name: "Dronten" })).toContainText("Stand op 1-1-2026: 1.300");
  expect(await axe(page)).toEqual([]);
  await vak(page, "Dronten", "Reguliere plaatsen, gemeld").fill("1.200");
  await vak(page, "Dronten", "Plaatsen voor de SPUK").fill("veel");
  await vak(page, "Dronten", "Keuze voor een SPUK").selectOption("SPUK proef");
  // after the figures of the stand: the verslag has it all the same
  await page.getByLabel("Peildatum").fill("2024-10-15");
  await page.getByLabel("Bron").fill("formulier Dronten");
  await legVast(page);
  await expect(foutenVan(page)).toContainText("Dronten: veel is geen getal");
  await expect(vak(page, "Dronten", "Reguliere plaatsen, gemeld")).toHaveValue("1.200");
  await expect(vak(page, "Dronten", "Keuze voor een SPUK")).toHaveValue(/^spuk:/);
  await vak(page, "Dronten", "Plaatsen voor de SPUK").fill("200");
  await legVast(page);
  await expect(foutenVan(page)).toContainText("Vul in waarom");
  await page.getByLabel("Reden").fill("aangeleverd");
  await legVast(page);
  await expect(page.getByRole("status").filter({ hasText: "Vastgelegd." })).toBeVisible();
  await expect(page.getByRole("main")).toContainText("4.200 reguliere plaatsen op 1 januari 2026: 1.759 meer dan de opgave. Voor zover bekend komen er 200 in aanmerking voor een SPUK.");
  await expect(page.getByRole("main")).toContainText("de gemeente meldt 1.200, dat is 100 minder dan de stand (1.300)");
  await expect(page.getByRole("region", { name: "Tabel Verslag keuze voor een SPUK" })).toContainText("500.100");

  // somebody else had the form open: nothing is stored, and what was typed stays
  await vak(other, "Dronten", "Reguliere plaatsen, gemeld").fill("1.250");
  await other.getByLabel("Bron").fill("telefoon");
  await other.getByLabel("Reden").fill("later bericht");
  await legVast(other);
  await expect(other.getByRole("status")).toContainText("Intussen is hiervan al iets vastgelegd.");
  await expect(other.getByRole("status")).toBeInViewport();
  await expect(vak(other, "Dronten", "Reguliere plaatsen, gemeld")).toHaveValue("1.250");
  await other.close();

  const lezer = await paginaVan(browser, server, "lezer");
  await lezer.goto("/verslag/2024");
  expect(await tabel(lezer)).toEqual(await tabel(page));
  await expect(lezer.getByRole("link", { name: "Vul in wat gemeenten melden" })).toHaveCount(0);
  for (const [vorm, begin] of [["docx", "PK"], ["xlsx", "PK"]] as const) {
    const antwoord = await lezer.request.get(`/verslag/2024/bestand/${vorm}`);
    expect(antwoord.headers()["content-disposition"]).toMatch(new RegExp(`provinciaal-verslag-en-plan-flevoland-2024.*concept\\.${vorm}"$`));
    expect((await antwoord.body()).subarray(0, 2).toString()).toBe(begin);
  }
  expect((await lezer.request.get("/invoer/verslag/2024")).status()).toBe(403);
  expect(await axe(lezer)).toEqual([]);
  await lezer.context().close();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("what a gemeente reports is recorded; made from an older version it is refused, and nothing typed is lost", async ({ page, context }) => {
    const other = await context.newPage();
    for (const p of [page, other]) {
      await p.goto("/invoer/verslag/2024");
      await p.getByLabel("Bron").fill("formulier Zeewolde");
      await p.getByLabel("Reden").fill("aangeleverd");
    }
    await vak(page, "Zeewolde", "Plaatsen voor de SPUK").fill("pm");
    await legVast(page);
    await expect(page).toHaveURL("/verslag/2024?vastgelegd=opgeslagen");
    // reported after the day that this verslag must be in
    await expect(page.getByText(/^Wat gemeenten na .* meldden, staat hier niet\.$/)).toBeVisible();
    await page.getByRole("link", { name: "Bekijk het verslag op" }).click();
    await expect(page.getByRole("row", { name: /^Zeewolde/ }).first()).toContainText("pm");
    await vak(other, "Zeewolde", "Plaatsen voor de SPUK").fill("600");
    await legVast(other);
    await expect(other.getByRole("status")).toContainText("Intussen is hiervan al iets vastgelegd.");
    await expect(vak(other, "Zeewolde", "Plaatsen voor de SPUK")).toHaveValue("600");
    expect(await htmlErrors(await other.content())).toEqual([]);
    await legVast(other);
    await expect(other).toHaveURL("/verslag/2024?vastgelegd=opgeslagen");
  });
});
