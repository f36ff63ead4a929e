import type { Page } from "@playwright/test";
import { foutenVan } from "./account";
import { expect, test } from "./eigen-server";

test.slow();

/** A date that lies ahead whenever the test runs. */
const LATER = `1-10-${new Date().getFullYear() + 2}`;
const EERDER = `1-9-${new Date().getFullYear() + 2}`;

const groep = (page: Page, naam: string) => page.getByRole("region", { name: naam });
const melding = (page: Page) => page.getByRole("main").getByRole("status");
const legVast = (page: Page) => page.getByRole("button", { name: "Leg vast" }).click();

async function openWijziging(page: Page, wat: string) {
  await page.goto("/invoer/gebeurtenissen");
  await page.getByRole("link", { name: new RegExp(`^Wijzigen en geschiedenis.*${wat}`) }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(wat);
}

test("two people change one event: the second sees what the first did, keeps what was typed, and chooses", async ({ page, context }) => {
  await page.goto("/invoer");
  await page.getByRole("link", { name: "Gebeurtenissen" }).click();
  await expect(groep(page, "Voorbij")).toContainText("Brief van het Rijk: snel meer plaatsen voor Oekraïne");
  const other = await context.newPage();
  await openWijziging(page, "Actie 31");
  await openWijziging(other, "Actie 31");
  for (const [p, datum] of [[other, EERDER], [page, LATER]] as const) {
    await p.getByLabel("Wanneer", { exact: true }).fill(datum);
    await p.getByLabel("Bron").fill("mail ministerie");
    await p.getByLabel("Reden").fill("uitgesteld");
    await legVast(p);
  }
  await expect(melding(other)).toContainText("Vastgelegd.");
  await expect(groep(other, "Komt nog")).toContainText("Actie 31");
  await expect(melding(page)).toContainText("Intussen is hiervan al iets vastgelegd.");
  await expect(melding(page)).toContainText("1 september");
  await expect(page.getByLabel("Wanneer", { exact: true })).toHaveValue(LATER);
  await legVast(page);
  await expect(melding(page)).toContainText("Vastgelegd.");
  await openWijziging(page, "Actie 31");
  await expect(groep(page, "Geschiedenis").getByRole("listitem").filter({ hasText: "peildatum" })).toHaveCount(3);
});

test("a head in a table leads to what it means, and the foot of every page to all of it", async ({ page }) => {
  await page.goto("/stand-van-zaken?peildatum=2024-09-11");
  await page.getByRole("columnheader", { name: "Benutting" }).getByRole("link").click();
  await expect(page).toHaveURL(/\/uitleg#oekraine-benutting$/);
  await expect(page.getByRole("article", { name: "Benutting" })).toContainText("Benutting = 1 − beschikbaar / plaatsen");
  await expect(page.getByRole("article", { name: "Benutting" })).toBeInViewport();
  await page.goto("/account");
  await page.getByRole("contentinfo").getByRole("link", { name: /^Uitleg/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Uitleg");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a double click adds an event once; mistakes keep what was typed; it lapses and stays in the history", async ({ page }) => {
    await page.goto("/invoer/gebeurtenissen");
    await page.getByRole("link", { name: "Nieuwe gebeurtenis" }).click();
    await page.getByLabel("Wanneer", { exact: true }).fill("ooit");
    await page.getByLabel("Wat gebeurt er").fill("Bestuursovereenkomst getekend");
    await legVast(page);
    await expect(foutenVan(page)).toContainText("‘ooit’ is geen jaar, maand of datum");
    await expect(foutenVan(page)).toContainText("Kies een soort");
    await expect(page.getByLabel("Wat gebeurt er")).toHaveValue("Bestuursovereenkomst getekend");
    await page.getByLabel("Wanneer", { exact: true }).fill(LATER);
    await page.getByLabel("Soort").selectOption("Overleg van de PRT");
    await page.getByLabel("Gebied").selectOption("Flevoland");
    await page.getByLabel("Bron").fill("mail provincie");
    await page.getByRole("button", { name: "Leg vast" }).dblclick();
    await expect(melding(page)).toContainText(/vastgelegd\./i);
    await expect(groep(page, "Komt nog").getByRole("listitem").filter({ hasText: "Bestuursovereenkomst getekend" })).toHaveCount(1);

    await openWijziging(page, "Bestuursovereenkomst getekend");
    await page.getByLabel("Gaat het door?").selectOption("Nee, het vervalt");
    await page.getByLabel("Bron").fill("mail provincie");
    await page.getByLabel("Reden").fill("niet getekend");
    await legVast(page);
    await expect(groep(page, "Vervallen")).toContainText("Bestuursovereenkomst getekend");
    await openWijziging(page, "Bestuursovereenkomst getekend");
    await expect(groep(page, "Geschiedenis")).toContainText("Reden: niet getekend");
  });

  test("the uitruil gets its start, with a reason", async ({ page }) => {
    await page.goto("/invoer/afspraken");
    await expect(groep(page, "Uitruil")).toContainText("200 plaatsen voor Kampen");
    await expect(groep(page, "Uitruil")).toContainText("begin niet bekend, voor 2 jaar");
    await page.getByRole("link", { name: /^Wijzigen en geschiedenis/ }).click();
    await page.getByLabel("Vanaf", { exact: true }).fill("1-2025");
    await page.getByLabel("Plaatsen", { exact: true }).fill("0");
    await page.getByLabel("Bron").fill("bestuursovereenkomst");
    await legVast(page);
    await expect(foutenVan(page)).toContainText("minstens 1");
    await expect(foutenVan(page)).toContainText("Vul in waarom u dit wijzigt");
    await page.getByLabel("Plaatsen", { exact: true }).fill("200");
    await page.getByLabel("Reden").fill("getekend");
    await legVast(page);
    await expect(groep(page, "Uitruil")).toContainText("vanaf januari 2025, voor 2 jaar");
  });
});
