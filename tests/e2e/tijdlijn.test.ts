import type { Page } from "@playwright/test";
import { expect, test } from "./aangemeld";
import { readTabel } from "./tabel-lezen";

test.slow();

const PAPERS = "peildatum=2024-09-11";
const PAD = `/locaties/tijdlijn?${PAPERS}`;

const ruimte = (page: Page) => page.getByRole("region", { name: /Wat ook meetelt|hangt af/ }).getByRole("table");
const grafiek = (page: Page) => page.getByRole("figure", { name: /plaatsen, .* de opgave/ });

test.describe("a lezer", () => {
  test.use({ als: "lezer" });

  test("reads what ends when, how much room there is, and what remains if a location closes", async ({ page }) => {
    await page.goto("/locaties");
    await page.getByRole("link", { name: "Capaciteit in de tijd" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Asielopvang: capaciteit in de tijd");
    await page.goto(PAD);
    await expect(grafiek(page)).toContainText("4.300 plaatsen, 1.859 meer dan de opgave");
    await expect(page.getByRole("region", { name: "Wat eraan komt" })).toContainText("Op 1 maart 2025 vervallen 300 plaatsen in Dronten, tenzij de tijdelijke uitbreiding Vossemeerdijk wordt verlengd. Verlengen kan tot 1 maart 2027.");
    await expect(page.getByRole("table", { name: /als deze locatie dan gesloten is/ }).getByRole("row", { name: /^Vossemeerdijk/ })).toContainText("−41");
  });

  test("downloads the figures of the scenario that the page shows, labelled as one", async ({ page }) => {
    await page.goto(`${PAD}&sluit=7&op=2025-07-01`);
    const [csv] = await Promise.all([page.waitForEvent("download"), grafiek(page).getByRole("link", { name: /Download als CSV/ }).click()]);
    expect(csv.suggestedFilename()).toMatch(/^capaciteit-scenario-.*\.csv$/);
    const inhoud = await (await csv.createReadStream()).toArray();
    expect(Buffer.concat(inhoud as Buffer[]).toString()).toContain("Totaal (scenario);1-1-2026;");
  });
});

test.describe("without JavaScript", () => {
  test.use({ als: "wethouder-almere", javaScriptEnabled: false });

  test("a scenario is in the address, changes the figures, says what it is on paper too, and stores nothing", async ({ page }) => {
    const stand = () => page.goto(`/stand-van-zaken?${PAPERS}`).then(() => readTabel(page.getByRole("region", { name: "Tabel Asiel" }).getByRole("table")));
    const before = await stand();
    await page.goto(PAD);
    const form = page.getByRole("form", { name: "Wat als" });
    await form.getByRole("group", { name: "Opties" }).getByLabel("Niet meetellen").check();
    await form.getByRole("group", { name: /^Uitruil: 200 plaatsen van Dronten naar Kampen/ }).getByLabel("Meetellen", { exact: true }).check();
    await form.getByRole("button", { name: "Toon dit scenario" }).click();
    await expect(page).toHaveURL(/opties=zonder.*uitruil=met/);
    await expect(grafiek(page)).toContainText("3.800 plaatsen, 1.359 meer dan de opgave");
    await expect(ruimte(page).locator("[aria-current]")).toContainText("Met geplande plaatsen, zonder opties");

    await form.getByLabel("Wat als deze locatie sluit").selectOption({ label: "Luttelgeest, Oosterringweg, Noordoostpolder" });
    await form.getByLabel("Datum van sluiting").fill("2025-07-01");
    await form.getByLabel("Wat als hier een locatie opent").selectOption("Urk");
    await form.getByLabel("Aantal plaatsen").fill("300");
    await form.getByLabel("Open vanaf").fill("2025-12-01");
    await form.getByRole("button", { name: "Toon dit scenario" }).click();
    await expect(grafiek(page)).toContainText("Scenario: op 1 januari 2026 zijn er in Flevoland 3.100 plaatsen, 659 meer dan de opgave");
    await expect(page.getByText("Dit is een scenario", { exact: true })).toBeVisible();
    await page.emulateMedia({ media: "print" });
    await expect(page.getByText(/^Scenario: Luttelgeest, Oosterringweg in Noordoostpolder sluit op 1 juli 2025 en Urk krijgt er op 1 december 2025 300 plaatsen bij\./).first()).toBeVisible();
    await expect(form).toBeHidden();
    await page.emulateMedia({ media: "screen" });
    expect(await stand()).toEqual(before);
  });

  test("what cannot be is said at its field, and what was typed stays", async ({ page }) => {
    await page.goto(`${PAD}&sluit=999999&op=2026-01-01&plaatsen=300`);
    const form = page.getByRole("form", { name: "Wat als" });
    await expect(page.getByRole("link", { name: "Kies in welke gemeente een locatie opent" })).toHaveAttribute("href", "#open");
    await expect(form.getByLabel("Aantal plaatsen")).toHaveValue("300");
    // a location that is not there, and one without reguliere places
    for (const id of ["999999", "8"]) {
      await page.goto(`${PAD}&sluit=${id}&op=2026-01-01`);
      await expect(page.getByRole("link", { name: "Kies een locatie uit de lijst" })).toBeVisible();
    }
    await page.goto(`/locaties/tijdlijn?peildatum=morgen&op=nooit`);
    await expect(form.getByLabel("Peildatum")).toHaveValue("morgen");
    await expect(page.getByRole("heading", { name: "Er zijn 2 fouten" })).toBeVisible();
  });
});
