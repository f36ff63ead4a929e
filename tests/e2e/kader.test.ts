import type { Page } from "@playwright/test";
import { foutenVan } from "./account";
import { expect, test } from "./eigen-server";
import { axe, htmlErrors } from "./keuring";

test.slow();
// one story: each test goes on from the version that the one before recorded
test.describe.configure({ mode: "serial" });

const LATER = `${new Date().getFullYear() + 2}-01-01`;
const melding = (page: Page) => page.getByRole("main").getByRole("status");
const legVast = (page: Page) => page.getByRole("button", { name: "Leg vast" }).click();
const lead = (page: Page) => page.getByRole("main").getByRole("paragraph").filter({ hasText: /^Nu geldt: / });

async function keur(page: Page, javaScriptEnabled: boolean) {
  if (javaScriptEnabled) expect(await axe(page)).toEqual([]);
  expect(await htmlErrors(await (await page.request.get(page.url())).text())).toEqual([]);
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)).toBe(true);
  }
  await page.setViewportSize({ width: 1280, height: 800 });
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the province records its own ladder and rules: mistakes stand at their field and nothing is lost", async ({ page }) => {
    await page.goto("/toezicht");
    await page.getByRole("link", { name: "Ladder en regels: Generieke interventieladder" }).click();
    await expect(page).toHaveURL("/toezicht/kader");
    await expect(lead(page)).toHaveText("Nu geldt: Generieke interventieladder. De ladder heeft zes treden, en drie regels geven een signaal.");
    await keur(page, false);
    await page.getByRole("link", { name: "Nieuwe versie" }).click();
    await expect(page.getByLabel("Trede 3", { exact: true })).toHaveValue("Afspraken over actie, termijn en vervolg");
    await page.getByLabel("Naam").fill("Beleidskader IBT");
    await page.getByLabel("Trede 2", { exact: true }).fill("");
    await page.getByLabel("Achterstand aan het einde").fill("11");
    await legVast(page);
    await expect(foutenVan(page)).toContainText("Er zijn 4 fouten");
    await expect(foutenVan(page).getByRole("link")).toHaveText([/vanaf welke datum/, /Geef trede 2 een naam/, /van 1 tot en met 10/, /waar dit is besloten/]);
    await expect(page.getByLabel("Naam")).toHaveValue("Beleidskader IBT");
    await expect(page.getByLabel("Achterstand aan het einde")).toHaveAttribute("aria-invalid", "true");
    await expect(page.getByLabel("Wat er gebeurt op trede 2")).toHaveValue("De gemeente legt uit hoe het komt en wat zij doet.");

    await page.getByLabel("Geldt vanaf").fill("2024-01-01");
    await page.getByLabel("Wat er gebeurt op trede 2").fill("");
    await page.getByLabel("Achterstand aan het einde").fill("1");
    await page.getByLabel("Minder gehuisvest dan het plan").fill("");
    await page.getByLabel("Bron").fill("besluit van gedeputeerde staten van 12-11-2024");
    await legVast(page);
    await expect(page).toHaveURL("/toezicht/kader?vastgelegd=ja");
    await expect(melding(page)).toHaveText("Vastgelegd. Beleidskader IBT, versie 1 geldt vanaf 1 januari 2024.");
    await expect(lead(page)).toHaveText("Nu geldt: Beleidskader IBT, versie 1. De ladder heeft vijf treden, en twee regels geven een signaal.");
    await expect(page.getByRole("region", { name: "Wanneer er een signaal is" }).getByRole("listitem")).toHaveText([
      "Een halfjaar afgesloten met een achterstand.", "Belofte van het plan van aanpak: geen regel, dus nooit een signaal.", "Sinds het laatste gesprek niet minder ver achter op schema.",
    ]);
  });

  test("a signal then says by which rule it was raised, and in the file too", async ({ page }) => {
    await page.goto("/toezicht?peildatum=2024-09-11");
    const signalen = page.getByRole("region", { name: "Signalen" });
    await expect(signalen).toContainText("Er zijn zes signalen, van Urk, Zeewolde, Lelystad, Noordoostpolder, Dronten en Almere.");
    await expect(signalen).toContainText("Signaal: minstens één halfjaar afgesloten met een achterstand, omdat Urk op 1 juli 2024 een achterstand had van 50.Regel: Een halfjaar afgesloten met een achterstand. Beleidskader IBT, versie 1.");
    const csv = await (await page.request.get("/toezicht/export?peildatum=2024-09-11")).text();
    expect(csv.split("\r\n")[1]).toContain("Signaal: minstens één halfjaar afgesloten met een achterstand, omdat Urk op 1 juli 2024 een achterstand had van 50.");
    await keur(page, false);
    // before the kader applied the generic one did
    await page.goto("/toezicht/kader");
    await expect(page.getByRole("region", { name: "Alle versies" }).getByRole("listitem").filter({ hasText: "Generieke interventieladder, de ladder" })).toContainText("gold tot de eerste eigen versie");
  });
});

test("two people change it at once: the second sees what the first did, keeps what was typed, and chooses; a later date is said", async ({ page, context }) => {
  const other = await context.newPage();
  for (const p of [page, other]) await p.goto("/toezicht/kader/wijzigen");
  await keur(page, true);
  for (const [p, naam] of [[other, "Kader van een ander"], [page, "Kader van mij"]] as const) {
    await p.getByLabel("Naam").fill(naam);
    await p.getByLabel("Geldt vanaf").fill(LATER);
    await p.getByLabel("Bron").fill("besluit GS");
    await p.getByLabel("Reden").fill("nieuw besluit");
    await legVast(p);
  }
  await expect(melding(other)).toHaveText(`Vastgelegd. Kader van een ander, versie 2 geldt vanaf 1 januari ${LATER.slice(0, 4)}. Tot dan geldt Beleidskader IBT, versie 1.`);
  await expect(melding(page)).toContainText("Intussen is er een andere versie vastgelegd.");
  await expect(melding(page)).toContainText("Kader van een ander");
  await expect(page.getByLabel("Naam")).toHaveValue("Kader van mij");
  await expect(page.getByLabel("Reden")).toHaveValue("nieuw besluit");
  await legVast(page);
  await expect(melding(page)).toContainText("Vastgelegd. Kader van mij, versie 3");
  await expect(lead(page)).toContainText("Nu geldt: Beleidskader IBT, versie 1.");
  const versies = page.getByRole("region", { name: "Alle versies" });
  for (const naam of ["Kader van mij, versie 3", "Kader van een ander, versie 2", "Beleidskader IBT, versie 1", "Generieke interventieladder"]) await expect(versies.getByText(`Hele ladder en regels: ${naam}`)).toBeVisible();
  await versies.getByText("Hele ladder en regels: Beleidskader IBT, versie 1").click();
  await page.goto("/toezicht/kader");
  await keur(page, true);
});
