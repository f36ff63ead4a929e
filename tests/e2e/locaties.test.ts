import type { Page } from "@playwright/test";
import { foutenVan } from "./account";
import { expect, meldAanAls, test } from "./eigen-server";
import { axe } from "./keuring";
import { readTabel } from "./tabel-lezen";

// Everything here is recorded as of today, so that the stand of the papers stays what it is.

test.slow();

const PAPERS = "2024-09-11";
/** Today in Amsterdam, and the first day of this month, as someone types it. */
const VANDAAG = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Amsterdam" }).format(new Date());
const EERSTE = `1-${Number(VANDAAG.slice(5, 7))}-${VANDAAG.slice(0, 4)}`;

const aandacht = (page: Page) => page.getByRole("region", { name: "Vraagt aandacht" });
const melding = (page: Page) => page.getByRole("main").getByRole("status");

async function asielOp(page: Page, peildatum: string) {
  await page.goto(`/stand-van-zaken?peildatum=${peildatum}`);
  return readTabel(page.getByRole("region", { name: "Tabel Asiel" }).getByRole("table"));
}

/** From the list to the form of a change, as a person clicks. */
async function openWijziging(page: Page, locatie: string, wijziging: string) {
  await page.goto("/locaties");
  await page.getByRole("region", { name: "Tabel locaties" }).getByRole("link", { name: locatie }).first().click();
  await page.getByRole("region", { name: "Tabel fasen" }).getByRole("link", { name: wijziging }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(locatie);
}

const bekijk = (page: Page) => page.getByRole("button", { name: /^Bekijk/ }).click();
const legVast = (page: Page) => page.getByRole("button", { name: "Leg vast" }).click();

async function vulHerkomst(page: Page) {
  await page.getByLabel("Bron").fill("mail gemeente, vandaag");
  await page.getByLabel("Reden").fill("antwoord van de gemeente");
}

test("Markerkant gets its end date: the flag goes and the stand follows from today, not on 11 September 2024", async ({ page }) => {
  await page.goto("/locaties");
  await expect(aandacht(page)).toContainText("180 plaatsen noodopvang: het is niet bevestigd tot wanneer ze er zijn.");
  await expect(aandacht(page)).toContainText("Vraag aan Almere, open sinds 1 september 2024");

  await openWijziging(page, "Markerkant (NO)", "Datums bevestigen");
  await page.getByLabel("Tot", { exact: true }).fill("morgen");
  await bekijk(page);
  await expect(foutenVan(page)).toBeFocused();
  await expect(foutenVan(page)).toContainText("‘morgen’ is geen jaar, maand of datum");
  await expect(page.getByLabel("Tot", { exact: true })).toHaveValue("morgen");
  await page.getByLabel("Tot", { exact: true }).fill(EERSTE);
  await vulHerkomst(page);
  await bekijk(page);
  await expect(melding(page)).toContainText(/Noodopvang: [\d.]+ → [\d.]+/);
  await expect(melding(page)).toContainText("Deze vlag verdwijnt: Einddatum niet bevestigd (noodopvang)");
  expect(await axe(page)).toEqual([]);

  const januari = `1 januari ${VANDAAG.slice(0, 4)}`;
  await page.getByLabel("Tot", { exact: true }).fill(januari);
  await legVast(page);
  // what was shown is no longer what is sent: it is shown once more, and nothing is recorded yet
  await expect(melding(page)).toContainText(`180 plaatsen noodopvang, tot ${januari}`);
  await page.getByLabel("Opmerking").fill("gestopt");
  await legVast(page);
  await expect(melding(page)).toContainText("Vastgelegd: noodopvang");
  await expect(page.getByRole("heading", { name: "Vraagt aandacht" })).toHaveCount(0);
  await expect(page.getByRole("region", { name: "Geschiedenis" })).toContainText("Reden: antwoord van de gemeente");
  expect(await axe(page)).toEqual([]);

  await page.goto("/locaties");
  await expect(aandacht(page)).not.toContainText("Markerkant");
  expect((await asielOp(page, PAPERS))["Markerkant (NO)"]).toMatchObject({ "Noodopvang (NO)": "180" });
  expect((await asielOp(page, VANDAAG))["Markerkant (NO)"]).toMatchObject({ "Noodopvang (NO)": "" });
});

test("an option that is used counts without options too, from today on", async ({ page }) => {
  await openWijziging(page, "Tijdelijke uitbreiding Vossemeerdijk", "Optie is gebruikt");
  await vulHerkomst(page);
  await bekijk(page);
  await expect(melding(page)).toContainText("300 reguliere plaatsen, tot 1 maart 2027");
  await expect(melding(page)).toContainText(/Regulier op 1-1-2026, zonder opties: [\d.]+ → [\d.]+/);
  await legVast(page);
  await expect(melding(page)).toContainText("wordt 1 maart 2027");
  await expect(page.getByRole("region", { name: "Tabel fasen" }).getByRole("link", { name: "Optie is gebruikt" })).toHaveCount(0);
  await page.goto(`/stand-van-zaken?peildatum=${PAPERS}`);
  await expect(page.getByRole("link", { name: "Zonder opties: 4.000" })).toBeVisible();
});

test("two people change one phase: the second sees what the first did, and chooses", async ({ page, context }) => {
  const other = await context.newPage();
  await openWijziging(page, "Walibi (NO)", "Datums bevestigen");
  await openWijziging(other, "Walibi (NO)", "Datums bevestigen");
  const fill = async (p: Page, tot: string) => {
    await p.getByLabel("Vanaf", { exact: true }).fill("10-2024");
    await p.getByLabel("Tot", { exact: true }).fill(tot);
    await vulHerkomst(p);
    await bekijk(p);
  };
  await fill(other, "2090");
  await fill(page, "2091");
  await legVast(other);
  await expect(melding(other)).toContainText("Vastgelegd");
  await legVast(page);
  await expect(melding(page)).toContainText("Iemand anders heeft intussen iets vastgelegd");
  await expect(melding(page)).toContainText("t/m 2090");
  await expect(page.getByLabel("Tot", { exact: true })).toHaveValue("2091");
  expect(await axe(page)).toEqual([]);
  await bekijk(page);
  await legVast(page);
  await expect(melding(page)).toContainText("t/m 2091");
  const geschiedenis = page.getByRole("region", { name: "Geschiedenis" });
  await expect(geschiedenis).toContainText("t/m 2090");
  await expect(geschiedenis.getByRole("listitem").filter({ hasText: "peildatum" })).toHaveCount(3);
});

test("a question is asked, shows where the secretariaat looks, and is answered", async ({ page }) => {
  await page.goto("/locaties");
  await page.getByRole("region", { name: "Tabel locaties" }).getByRole("link", { name: "Holiday Inn" }).click();
  await page.getByText("Stel een vraag").click();
  await page.getByRole("button", { name: "Stel de vraag" }).click();
  await expect(foutenVan(page)).toContainText("Vul de vraag in");
  await page.getByLabel("Vraag", { exact: true }).fill("Worden de 80 plaatsen blijvend?");
  await page.getByLabel("Aan wie").fill("gemeente Almere");
  await page.getByRole("button", { name: "Stel de vraag" }).click();
  await expect(melding(page)).toContainText("De vraag is vastgelegd.");
  expect(await axe(page)).toEqual([]);

  await page.goto("/locaties");
  await expect(aandacht(page)).toContainText("Worden de 80 plaatsen blijvend?");
  await aandacht(page).getByRole("listitem").filter({ hasText: "blijvend" }).getByRole("link", { name: "Holiday Inn" }).click();
  await page.getByRole("textbox", { name: "Antwoord" }).fill("Ja, vanaf volgend jaar");
  await page.getByRole("button", { name: "Leg het antwoord vast" }).click();
  await expect(melding(page)).toContainText("Het antwoord is vastgelegd.");
  await expect(page.getByRole("region", { name: "Vragen" })).toContainText("Antwoord: Ja, vanaf volgend jaar");
  await page.goto("/locaties");
  await expect(aandacht(page)).not.toContainText("blijvend");
});

test("a plan for Oekraïne is changed and lapses beside the table; the table and the stand of the papers stay", async ({ page }) => {
  await page.goto(`/stand-van-zaken?peildatum=${PAPERS}`);
  const vooruitzicht = page.getByRole("region", { name: "Vooruitzicht: telt niet mee" });
  await expect(vooruitzicht).toContainText("180 tot 200 plaatsen");
  await expect(vooruitzicht).toContainText("110 plaatsen");

  await page.goto("/locaties/oekraine");
  await page.getByRole("link", { name: /^Wijzigen of vervallen.*Urk/ }).click();
  await page.getByLabel("Zekerheid").selectOption("vervallen");
  await page.getByLabel("Bron").fill("mail gemeente Urk");
  await legVast(page);
  await expect(foutenVan(page)).toContainText("Vul in waarom u dit wijzigt");
  await expect(page.getByLabel("Zekerheid")).toHaveValue("vervallen");
  await page.getByLabel("Reden").fill("de gemeente kiest een andere plek");
  await legVast(page);
  await expect(melding(page)).toContainText("Vastgelegd.");
  await expect(page.getByRole("region", { name: "Locaties en plannen" })).not.toContainText("Grotere boot");
  await expect(page.getByRole("region", { name: "Geschiedenis" })).toContainText("de gemeente kiest een andere plek");

  await page.goto(`/stand-van-zaken?peildatum=${VANDAAG}`);
  await expect(vooruitzicht).not.toContainText("110 plaatsen");
  await page.goto(`/stand-van-zaken?peildatum=${PAPERS}`);
  await expect(vooruitzicht).toContainText("110 plaatsen");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a location is added: mistakes keep what was typed, and what it does is shown first", async ({ page }) => {
    await page.goto("/locaties");
    await page.getByRole("link", { name: "Nieuwe locatie" }).click();
    await page.getByLabel("Gemeente").selectOption("Lelystad");
    await page.getByLabel("Naam van de fase").fill("regulier");
    await page.getByLabel("Aantal plaatsen").fill("12,5");
    await page.getByLabel("Vanaf", { exact: true }).fill("2090");
    await page.getByLabel("Zekerheid").selectOption("gepland");
    await page.getByLabel("Bron").fill("mail gemeente Lelystad");
    await bekijk(page);
    await expect(foutenVan(page)).toContainText("Vul de naam van de locatie in");
    await expect(foutenVan(page)).toContainText("12,5 is geen heel getal");
    await expect(page.getByLabel("Gemeente")).toHaveValue("GM0995");
    await expect(page.getByLabel("Zekerheid")).toHaveValue("gepland");
    await page.getByLabel("Naam van de locatie").fill("Larserplein");
    await page.getByLabel("Aantal plaatsen").fill("120");
    await bekijk(page);
    await expect(melding(page)).toContainText("Larserplein, regulier: 120 reguliere plaatsen, vanaf 2090, zonder einddatum, gepland.");
    await legVast(page);
    await expect(melding(page)).toContainText("De locatie is vastgelegd.");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Larserplein");

    await page.getByRole("link", { name: "Nieuwe fase" }).click();
    await page.getByLabel("Naam van de fase").fill("amv");
    await page.getByLabel("Soort").selectOption("Amv");
    await page.getByLabel("Aantal plaatsen").fill("130");
    await page.getByLabel("Vanaf", { exact: true }).fill("2090");
    await page.getByLabel("Zekerheid").selectOption("gepland");
    await page.getByLabel("Bron").fill("mail gemeente Lelystad");
    await bekijk(page);
    await expect(melding(page)).toContainText("Er komt een vlag bij: Meer amv dan plaatsen");
    await legVast(page);
    await expect(melding(page)).toContainText("Vastgelegd: amv");
    await expect(aandacht(page)).toContainText("Op 1 januari 2090 zijn er 130 plaatsen voor amv’ers en 120 plaatsen in totaal.");
    await page.goto("/locaties");
    await expect(page.getByRole("region", { name: "Tabel locaties" }).getByRole("link", { name: "Larserplein" }).first()).toBeVisible();
  });

  test("an opgave gets a new version for all gemeenten; the old one stays readable", async ({ page }) => {
    await page.goto("/invoer/opgaven");
    await page.getByRole("link", { name: "Nieuwe versie van Oekraïne, Te halen op 1 januari 2025" }).click();
    await page.getByRole("textbox", { name: "Opgave, Urk" }).fill("250");
    await page.getByRole("textbox", { name: "Opgave, Almere" }).fill("2.200,5");
    await page.getByLabel("Bron").fill("brief ministerie");
    await legVast(page);
    await expect(foutenVan(page)).toContainText("2.200,5 is geen heel getal");
    await page.getByRole("textbox", { name: "Opgave, Almere" }).fill("2.200");
    await legVast(page);
    await expect(foutenVan(page)).toContainText("U verandert een opgave die al is vastgelegd. Vul in waarom");
    await expect(page.getByRole("textbox", { name: "Opgave, Urk" })).toHaveValue("250");
    await page.getByLabel("Reden").fill("nieuwe verdeling");
    await legVast(page);
    await expect(melding(page)).toContainText("De opgaven zijn vastgelegd.");
    const periode = page.getByRole("region", { name: "Oekraïne" });
    await expect(periode.getByRole("row", { name: "Almere 2.200" })).toBeVisible();
    await periode.getByText("Alle versies").click();
    await expect(periode).toContainText("Reden: nieuwe verdeling");
    await expect(periode.getByRole("listitem").filter({ hasText: "Almere: 2.170" })).toBeVisible();
    await page.goto(`/stand-van-zaken?peildatum=${PAPERS}`);
    await expect(page.getByRole("region", { name: "Tabel Oekraïne" }).getByRole("row", { name: /^Almere 2\.170/ })).toBeVisible();
  });
});

test.describe("for a lezer", () => {
  test.use({ storageState: { cookies: [], origins: [] }, allowedErrors: [/status of 403/] });

  test("there is everything to read, and no form", async ({ page, server }) => {
    await page.goto("/locaties");
    await meldAanAls(page, server.data, "lezer");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Locaties");
    await expect(page.getByRole("link", { name: "Nieuwe locatie" })).toHaveCount(0);
    await page.getByRole("region", { name: "Tabel locaties" }).getByRole("link", { name: "Bosruiterweg" }).click();
    await expect(page.getByRole("region", { name: "Geschiedenis" })).toContainText("Bijlage stand van zaken");
    await expect(page.getByRole("main").getByRole("button")).toHaveCount(0);
    await expect(page.getByRole("link", { name: /Corrigeer|Corrigeren|Nieuwe fase/ })).toHaveCount(0);
    for (const pad of ["/locaties/nieuw", "/locaties/1/fase", "/locaties/1/wijzigen?doe=corrigeren&regel=1", "/locaties/oekraine/nieuw", "/locaties/oekraine/wijzigen?regel=1", "/invoer/opgaven"]) {
      const response = await page.goto(pad);
      expect(response?.status(), pad).toBe(403);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("U hebt geen toegang tot deze pagina");
    }
  });
});
