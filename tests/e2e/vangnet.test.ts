import type { Page } from "@playwright/test";
import { verouder } from "./account";
import { expect, meldAanAls, test } from "./eigen-server";
import { axe } from "./keuring";

test.slow();
test.use({ apart: "dossiers" });

const GESPREK = "/toezicht/noordoostpolder/gesprek";
const BEWAARD = "Dit tabblad heeft het bewaard.";
const TERUG = "Wat u verstuurde, staat weer in het formulier.";

const verloop = (page: Page, data: string) => verouder(page.context(), "gebruikt", 31 * 60_000, data);
const inTabblad = (page: Page) => page.evaluate(() => [...Object.keys(sessionStorage), ...Object.keys(localStorage)].filter((key) => key.startsWith("regietafel:")));

test.beforeEach(async ({ context, server }) => {
  // a session of its own: here it lapses and is signed out
  await context.clearCookies();
  const page = await context.newPage();
  await page.goto("/aanmelden");
  await meldAanAls(page, server.data, "secretariaat");
  await page.getByRole("button", { name: "Afmelden" }).waitFor();
  await page.close();
});

test("a talk that is sent after the session lapsed comes back in its form, is recorded once, and does not come back again", async ({ page, server }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(GESPREK);
  await page.getByLabel("Datum van het gesprek").fill("2024-09-17");
  await page.getByLabel("Wat er is besproken").fill("Vertrouwelijk: de kavel\naan de Dreef.");
  await page.getByRole("checkbox", { name: "COA" }).check();
  await page.getByLabel("Afspraak 2", { exact: true }).fill("Tien woningen labelen");
  await page.getByLabel("Wie", { exact: true }).nth(1).fill("Wethouder Noordoostpolder");
  await verloop(page, server.data);
  await page.getByRole("button", { name: "Leg het gesprek vast" }).click();
  await expect(page.getByText("Wat u verstuurde, is niet opgeslagen.")).toBeVisible();
  await expect(page.getByText(BEWAARD)).toBeVisible();
  expect(await axe(page)).toEqual([]);

  await meldAanAls(page, server.data, "secretariaat");
  await expect(page.getByText(TERUG)).toBeVisible();
  await expect(page).toHaveURL(GESPREK);
  await expect(page.getByLabel("Datum van het gesprek")).toHaveValue("2024-09-17");
  await expect(page.getByLabel("Wat er is besproken")).toHaveValue("Vertrouwelijk: de kavel\naan de Dreef.");
  await expect(page.getByRole("checkbox", { name: "COA" })).toBeChecked();
  await expect(page.getByLabel("Wie", { exact: true }).nth(1)).toHaveValue("Wethouder Noordoostpolder");
  expect(await inTabblad(page)).toEqual([]);
  expect(await axe(page)).toEqual([]);

  await page.getByRole("button", { name: "Leg het gesprek vast" }).click();
  await expect(page.getByRole("main")).toContainText("1. Tien woningen labelen. Wie: Wethouder Noordoostpolder.");
  await expect(page.getByText(TERUG)).toHaveCount(0);
  await page.goto(GESPREK);
  await expect(page.getByLabel("Wat er is besproken")).toHaveValue("");
  await expect.poll(() => inTabblad(page)).toEqual([]);
  await expect(page.getByText(TERUG)).toHaveCount(0);
});

test("the page in front of an edition comes back, and sees what somebody else changed meanwhile; it can be thrown away", async ({ page, server }) => {
  await page.goto("/edities/nieuw");
  await page.getByRole("textbox", { name: "Datum van het overleg" }).fill("2024-12-11");
  await page.getByRole("textbox", { name: /^Peildatum van de cijfers/ }).fill("2024-10-01");
  await page.getByRole("button", { name: "Maak het concept" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Editie PRT 11 december 2024");
  await page.goto("/edities/2024-12-11/wijzigen");
  const begin = await page.getByLabel("Oplegger").inputValue();
  await page.getByLabel("Oplegger").fill("# Voor de tafel\n\nEen lange tekst.");

  const ander = await page.context().newPage();
  await ander.goto("/edities/2024-12-11/wijzigen");
  await ander.getByLabel("Oplegger").fill("Van een ander.");
  await ander.getByRole("button", { name: "Sla op" }).click();
  await expect(ander.getByText("Van een ander.")).toBeVisible();
  await ander.close();

  await verloop(page, server.data);
  await page.getByRole("button", { name: "Sla op" }).click();
  await expect(page.getByText(BEWAARD)).toBeVisible();
  await meldAanAls(page, server.data, "secretariaat");
  await expect(page.getByText(TERUG)).toBeVisible();
  await expect(page.getByLabel("Oplegger")).toHaveValue("# Voor de tafel\n\nEen lange tekst.");
  await page.getByRole("button", { name: "Sla op" }).click();
  await expect(page.getByText("Intussen heeft iemand anders deze editie gewijzigd.")).toBeVisible();
  await expect(page.getByLabel("Oplegger")).toHaveValue("# Voor de tafel\n\nEen lange tekst.");

  await verloop(page, server.data);
  await page.getByRole("button", { name: "Sla op" }).click();
  await expect(page.getByText(BEWAARD)).toBeVisible();
  await meldAanAls(page, server.data, "secretariaat");
  await page.getByRole("button", { name: "Gooi het weg" }).click();
  await expect(page.getByText(TERUG)).toHaveCount(0);
  await expect(page.getByLabel("Oplegger")).toHaveValue("Van een ander.");
  expect(begin).not.toBe("Van een ander.");
});

test("another account never finds it, nor does anybody after it; signing out takes the drafts of the month along", async ({ page, server }) => {
  await page.goto(GESPREK);
  await page.getByLabel("Wat er is besproken").fill("Niet voor een ander.");
  await verloop(page, server.data);
  await page.getByRole("button", { name: "Leg het gesprek vast" }).click();
  await expect(page.getByText(BEWAARD)).toBeVisible();
  await meldAanAls(page, server.data, "gedeputeerde");
  await expect(page).toHaveURL(GESPREK);
  await expect.poll(() => inTabblad(page)).toEqual([]);
  await expect(page.getByLabel("Wat er is besproken")).toHaveValue("");
  await expect(page.getByText("Wat u verstuurde")).toHaveCount(0);

  await page.getByRole("button", { name: "Afmelden", exact: true }).click();
  await expect(page.getByText("U bent afgemeld.")).toBeVisible();
  await meldAanAls(page, server.data, "secretariaat");
  await page.getByRole("button", { name: "Afmelden", exact: true }).waitFor();
  await page.goto("/invoer/2024-09?thema=oekraine");
  await page.getByRole("textbox", { name: "Urk, Plaatsen", exact: true }).fill("77");
  await expect.poll(() => inTabblad(page)).toEqual([expect.stringMatching(/^regietafel:invoer:\d+:2024-09:oekraine$/)]);
  page.on("dialog", (dialog) => void dialog.accept());
  await page.getByRole("button", { name: "Afmelden", exact: true }).click();
  await expect(page.getByText("U bent afgemeld.")).toBeVisible();
  expect(await inTabblad(page)).toEqual([]);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("what was refused is still in the form that the browser goes back to", async ({ page, server }) => {
    await page.goto(GESPREK);
    await page.getByLabel("Wat er is besproken").fill("Lang verhaal.");
    await verloop(page, server.data);
    await page.getByRole("button", { name: "Leg het gesprek vast" }).click();
    await expect(page.getByText("twee keer terug, tot het formulier")).toBeVisible();
    await meldAanAls(page, server.data, "secretariaat");
    await expect(page.getByLabel("Wat er is besproken")).toHaveValue("");
    await page.goBack();
    await page.goBack();
    await expect(page.getByLabel("Wat er is besproken")).toHaveValue("Lang verhaal.");
  });
});
