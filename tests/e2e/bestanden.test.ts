import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { openUpload } from "@/lib/exchange/upload";
import { writeXlsx } from "@/lib/exchange/xlsx-schrijven";
import { bladVan, bytesOf, readUpload } from "@/tests/helpers/bestanden";
import { expect, test } from "./eigen-server";
import { alfa, axe, htmlErrors } from "./keuring";

const KOP = "thema;indicator;gebied;periode;peildatum;waarde;bron;toelichting";
const csv = (...regels: string[]) => ({ name: "waarnemingen.csv", mimeType: "text/csv", buffer: Buffer.from([KOP, ...regels].join("\n")) });
const xlsx = async (...rijen: string[][]) => ({ name: "september.xlsx", mimeType: "application/octet-stream", buffer: await bytesOf(writeXlsx([bladVan(rijen)])) });

async function upload(page: Page, ...files: { name: string; mimeType: string; buffer: Buffer }[]) {
  await page.goto("/invoer/import");
  await page.getByLabel("Bestand", { exact: true }).setInputFiles(files);
  await page.getByRole("button", { name: "Bekijk wat er verandert" }).click();
  await page.waitForURL(/\/invoer\/import\/[0-9a-f-]{36}/);
}
const laad = (page: Page) => page.getByRole("button", { name: "Laad deze cijfers" });
const lead = (page: Page) => page.getByRole("main").getByText(/Er is niets geladen|Dit verandert er|Geladen|Er verandert niets/);

/** As the pages of everyone are tested, in a state that only this test makes. */
async function keur(page: Page) {
  expect(await axe(page)).toEqual([]);
  expect(await alfa(page)).toEqual([]);
  expect(await htmlErrors(await (await page.request.get(page.url())).text())).toEqual([]);
  await page.setViewportSize({ width: 320, height: 800 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await page.setViewportSize({ width: 1280, height: 800 });
}

// what is loaded here would stand in the months that other files fill in
test.use({ apart: "bestanden" });

test("a file with a fault is refused by line and column; the mended one shows what changes, and is loaded when that is confirmed", async ({ page }) => {
  test.setTimeout(120_000);
  await page.goto("/invoer");
  await page.getByRole("link", { name: "Bestanden laden en downloaden" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Bestanden");
  await keur(page);

  await upload(page, csv("oekraine;plaatsen;GM0034;2024-09;2024-09-30;12,5;mail;", "oekraine;bezet;GM0363;2024-09;2024-09-30;1;mail;"));
  await expect(lead(page)).toHaveText(/Er zijn 2 fouten. Er is niets geladen./);
  await expect(page.getByRole("row", { name: /waarnemingen.csv, regel 2 waarde 12,5 geen waarde/ })).toBeVisible();
  await expect(page.getByRole("row", { name: /regel 3 gebied GM0363 dit gebied bestaat niet/ })).toBeVisible();
  await expect(laad(page)).toHaveCount(0);
  await keur(page);

  await upload(page, csv("oekraine;plaatsen;GM0034;2024-09;2024-09-30;1801;mail;", "oekraine;bezet;GM0034;2024-09;2024-09-30;1900;mail;", "oekraine;plaatsen;GM0303;2024-08;2024-08-30;195;mail Dronten;hersteld"));
  await expect(lead(page)).toHaveText(/Dit verandert er: 2 nieuw, 1 gewijzigd. Er is nog niets geladen./);
  await expect(page.getByRole("row", { name: /oekraine plaatsen, Dronten, 2024-08 .* waarde 194, .* waarde 195, bron mail Dronten, toelichting hersteld/ })).toBeVisible();
  await expect(page.getByText("Er zijn meer plaatsen bezet (1.900) dan er zijn (1.801). Klopt dit?")).toBeVisible();
  await page.getByText("Toon de nieuwe rijen").click();
  await expect(page.getByText("oekraine plaatsen, Almere, 2024-09 (peildatum 2024-09-30): 1801")).toBeVisible();
  await keur(page);
  await laad(page).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Het bestand is geladen");
  await expect(lead(page)).toHaveText("Geladen: 2 nieuw, 1 gewijzigd.");
  await keur(page);

  await page.goto("/stand-van-zaken?peildatum=2024-09-30");
  await expect(page.getByRole("row", { name: /Dronten/ }).filter({ hasText: "195" }).first()).toBeVisible();
});

test("what was confirmed is what is loaded: when others recorded figures meanwhile, it is shown anew", async ({ page, context }) => {
  const rij = csv("oekraine;particulier;GM0050;2024-09;2024-09-30;3;mail;");
  await upload(page, rij);
  const other = await context.newPage();
  await upload(other, rij);
  await laad(other).click();
  await expect(other.getByRole("heading", { level: 1 })).toHaveText("Het bestand is geladen");
  await laad(page).click();
  await expect(page.getByText("Er is niets geladen: intussen zijn er cijfers vastgelegd.")).toBeVisible();
  await expect(page.getByRole("main")).toContainText("Er verandert niets: alles staat al in de database.");
});

test("templates and periods are downloaded under a name that says what they are, and can be loaded", async ({ page }) => {
  await page.goto("/invoer/import");
  await page.getByRole("form", { name: "Sjabloon downloaden" }).getByLabel("Thema").selectOption("Oekraïne");
  await page.getByLabel("Maand jjjj-mm").fill("2024-10");
  const [sjabloon] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Download het sjabloon" }).click()]);
  expect(sjabloon.suggestedFilename()).toBe("sjabloon-oekraine-PV24-2024-10.xlsx");
  const { rijen } = await readUpload([{ naam: "s.xlsx", inhoud: await readFile(await sjabloon.path()) }], "waarnemingen");
  expect(rijen).toHaveLength(24);

  await page.getByLabel("Peildatum van jjjj-mm, leeg is alles").fill("2024-09");
  await page.getByRole("form", { name: "Een periode downloaden" }).getByLabel("Soort bestand").selectOption("CSV, in een zip");
  const [periode] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Download de periode" }).click()]);
  expect(periode.suggestedFilename()).toMatch(/^cijfers-PV24-2024-09-01-op-\d{4}-\d{2}-\d{2}\.zip$/);
  expect((await openUpload([{ naam: "p.zip", inhoud: await readFile(await periode.path()) }])).tabellen).toHaveLength(4);
});

const vrij = (aantal: string) => Buffer.from(`Opvang per gemeente\n\nGemeente;Plaatsen;Bezet\nAlmere;1.801;1.735\nDronten;${aantal};-\nTotaal;1.995;1.735\n`);

async function kiesKolommen(page: Page, aantal: string, periode: string) {
  await page.goto("/invoer/import");
  await page.getByLabel("Bestand met een tabel").setInputFiles({ name: "overzicht.csv", mimeType: "text/csv", buffer: vrij(aantal) });
  await page.getByRole("button", { name: "Kies de kolommen" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Kolommen kiezen");
  return async () => {
    await page.getByLabel("Periode 2024-09 of 2024-II").fill(periode);
    await page.getByLabel("Peildatum 2024-09-30").fill(`${periode}-30`);
    await page.getByLabel("Bron", { exact: true }).fill("ministerie");
  };
}

test("a table in a layout of its own: its columns are chosen once, kept, and used again the next month", async ({ page }) => {
  test.setTimeout(120_000);
  const vulIn = await kiesKolommen(page, "12,5", "2024-11");
  await expect(page.getByLabel("Rij met de kolomkoppen")).toHaveValue("3");
  await page.getByRole("button", { name: "Bekijk wat er verandert" }).click();
  await expect(page.getByRole("main").getByRole("alert")).toContainText("Kies van minstens één kolom wat erin staat.");
  await page.getByLabel("B: Plaatsen").selectOption("Oekraïne: plaatsen");
  await page.getByLabel("C: Bezet").selectOption("Oekraïne: bezet");
  await vulIn();
  await page.getByLabel("Bewaar deze keuzes als").fill("ministerie");
  await keur(page);
  await page.getByRole("button", { name: "Bekijk wat er verandert" }).click();
  await expect(page.getByRole("main").getByRole("alert")).toContainText("rij 5, kolom B, Dronten: 12,5 is geen heel getal");
  await expect(page.getByLabel("B: Plaatsen")).toHaveValue("oekraine.plaatsen");

  const vulWeerIn = await kiesKolommen(page, "194", "2024-11");
  await page.getByLabel("B: Plaatsen").selectOption("Oekraïne: plaatsen");
  await page.getByLabel("C: Bezet").selectOption("Oekraïne: bezet");
  await vulWeerIn();
  await page.getByLabel("Bewaar deze keuzes als").fill("ministerie");
  await page.getByRole("button", { name: "Bekijk wat er verandert" }).click();
  await expect(lead(page)).toHaveText(/overzicht.csv. Dit verandert er: 4 nieuw, 0 gewijzigd/);
  await expect(page.getByText("overzicht.csv, blad CSV, rij 6: Totaal · 1.995 · 1.735")).toBeVisible();
  await laad(page).click();
  await expect(lead(page)).toHaveText("Geladen: 4 nieuw, 0 gewijzigd.");

  const vulOpnieuwIn = await kiesKolommen(page, "200", "2024-11");
  await page.getByRole("combobox", { name: "Bewaarde keuzes" }).selectOption("ministerie");
  await page.getByRole("button", { name: "Gebruik deze keuzes" }).click();
  await expect(page.getByLabel("C: Bezet")).toHaveValue("oekraine.bezet");
  await vulOpnieuwIn();
  await page.getByRole("button", { name: "Bekijk wat er verandert" }).click();
  await expect(lead(page)).toHaveText(/Dit verandert er: 0 nieuw, 1 gewijzigd/);
  await expect(page.getByRole("row", { name: /oekraine plaatsen, Dronten, 2024-11 .* waarde 194 waarde 200/ })).toBeVisible();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a workbook is uploaded, looked at and loaded", async ({ page }) => {
    await upload(page, await xlsx(["oekraine", "beschikbaar", "GM0995", "2024-09", "2024-09-30", "37", "mail Lelystad", ""]));
    await expect(lead(page)).toHaveText(/september.xlsx. Dit verandert er: 1 nieuw, 0 gewijzigd/);
    await laad(page).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Het bestand is geladen");
    await upload(page, await xlsx(["oekraine", "beschikbaar", "GM0995", "2024-09", "2024-09-30", "37", "mail Lelystad", ""]));
    await expect(lead(page)).toHaveText(/Er verandert niets/);
    await expect(laad(page)).toHaveCount(0);
  });

  test("what is no table is refused in words, and an empty form too", async ({ page }) => {
    await upload(page, { name: "foto.png", mimeType: "image/png", buffer: Buffer.from([0x89, 0x50, 0, 0]) });
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Het bestand is geweigerd");
    await expect(page.getByText("foto.png is geen CSV, XLSX, ODS of zip.")).toBeVisible();
    await page.goto("/invoer/import?fout=geen-bestand");
    await expect(page.getByRole("status").filter({ hasText: "U hebt geen bestand gekozen." })).toBeVisible();
  });
});

test("a form from another site is refused, and a file that is too large is said", async ({ page, baseURL }) => {
  const multipart = { bestand: { ...csv(), name: "waarnemingen.csv" } };
  const elders = await page.request.post("/invoer/import/bestand", { multipart, headers: { origin: "https://elders.example" }, maxRedirects: 0 });
  expect(elders.status()).toBe(403);
  const zonder = await page.request.post("/invoer/import/bestand", { multipart, maxRedirects: 0 });
  expect(zonder.status()).toBe(403);
  const groot = { bestand: { name: "waarnemingen.csv", mimeType: "text/csv", buffer: Buffer.alloc(25 * 1024 * 1024 + 100_000, "x") } };
  const antwoord = await page.request.post("/invoer/import/bestand", { multipart: groot, headers: { origin: baseURL! }, maxRedirects: 0 });
  expect(antwoord.headers()["location"]).toBe("/invoer/import?fout=te-groot");
});
