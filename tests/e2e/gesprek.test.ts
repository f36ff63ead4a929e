import type { Page } from "@playwright/test";
import { foutenVan } from "./account";
import { expect, test } from "./eigen-server";
import { alfa, axe, htmlErrors } from "./keuring";

test.slow();
test.use({ apart: "dossiers" });

const GESPREKKEN = [
  { javaScriptEnabled: true, naam: "Almere", slug: "almere", cijfers: "Op 31 augustus 2024 waren dat er 131. Almere ligt voor op schema en komt in dit tempo op 1 januari 2025 88 boven wat moest." },
  { javaScriptEnabled: false, naam: "Lelystad", slug: "lelystad", cijfers: "Lelystad ligt achter op schema en komt in dit tempo op 1 januari 2025 26 te kort." },
];

/** Opened anew: a page that was led to holds the words with which its title is announced. */
async function keur(page: Page, javaScriptEnabled: boolean) {
  await page.goto(page.url());
  if (javaScriptEnabled) {
    expect(await axe(page)).toEqual([]);
    expect(await alfa(page)).toEqual([]);
  }
  expect(await htmlErrors(await (await page.request.get(page.url())).text())).toEqual([]);
}

for (const { javaScriptEnabled, naam, slug, cijfers } of GESPREKKEN) {
  test.describe(`with${javaScriptEnabled ? "" : "out"} JavaScript`, () => {
    test.use({ javaScriptEnabled });

    test("a talk that was planned is recorded with its agreements; at the next one it is told what became of them", async ({ page }) => {
      await page.goto(`/toezicht/${slug}/gesprek`);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(`Gesprek met ${naam} vastleggen`);
      await expect(page.getByLabel("Welk gesprek was dit")).toContainText("Het gesprek dat gepland is, september 2024");
      await page.getByLabel("Wat er is besproken").fill("Augustus viel tegen.");
      await page.getByLabel("Afspraak 1", { exact: true }).fill("Tien woningen labelen");
      await page.getByLabel("Uiterlijk").first().fill("gauw");
      await page.getByRole("button", { name: "Leg het gesprek vast" }).click();
      await expect(foutenVan(page)).toHaveText(/wanneer het gesprek was.*wie afspraak 1 uitvoert.*‘gauw’ is geen jaar, maand of datum/);
      await expect(page.getByLabel("Wat er is besproken")).toHaveValue("Augustus viel tegen.");

      await page.getByLabel("Datum van het gesprek").fill("17-9-2024");
      await page.getByLabel("Wie", { exact: true }).first().fill(`Wethouder ${naam}`);
      await page.getByLabel("Uiterlijk").first().fill("1-11-2024");
      await page.getByLabel("Volgende gesprek").fill("20-11-2024");
      await page.getByRole("button", { name: "Leg het gesprek vast" }).click();
      await expect(page).toHaveURL(`/toezicht/${slug}/gesprek/${slug}-gesprek-2024-09`);
      const brief = page.getByRole("main");
      await expect(brief).toContainText(`Op 17 september 2024 spraken wij over de huisvesting van vergunninghouders in ${naam}. Aanwezig: gedeputeerde en wethouder.`);
      await expect(brief).toContainText(cijfers);
      await expect(brief).toContainText(`1. Tien woningen labelen. Wie: Wethouder ${naam}. Uiterlijk 1 november 2024.`);
      await expect(brief).toContainText("Wij spreken elkaar weer op 20 november 2024.");
      await keur(page, javaScriptEnabled);

      await page.goto(`/toezicht/${slug}/gesprek`);
      await keur(page, javaScriptEnabled);
      const eerder = page.getByRole("group", { name: "Tien woningen labelen" });
      await expect(eerder).toContainText(`Wethouder ${naam}, uiterlijk 1 november 2024, te laat`);
      await eerder.getByLabel("Hoe staat het ermee").selectOption("deels gedaan");
      await eerder.getByLabel("Wat ervan kwam").fill("Zes zijn klaar");
      await page.getByLabel("Datum van het gesprek").fill("2024-11-20");
      await page.getByRole("button", { name: "Leg het gesprek vast" }).click();
      await expect(page.getByRole("main")).toContainText("Eerdere afspraken: 1. Tien woningen labelen: deels gedaan. Zes zijn klaar. Uiterlijk 1 november 2024.");
      await expect(page.getByRole("main")).toContainText("Wij maakten geen nieuwe afspraken.");
    });
  });
}

test("two people record one talk: the second sees what the first did, and nothing typed is lost", async ({ page, context }) => {
  const other = await context.newPage();
  for (const p of [page, other]) await p.goto("/toezicht/urk/gesprek");
  await other.getByLabel("Datum van het gesprek").fill("2024-09-16");
  await other.getByRole("button", { name: "Leg het gesprek vast" }).click();
  await expect(other).toHaveURL("/toezicht/urk/gesprek/urk-gesprek-2024-09");
  await page.getByLabel("Datum van het gesprek").fill("2024-09-18");
  await page.getByLabel("Wat er is besproken").fill("Een tweede keer.");
  await page.getByRole("button", { name: "Leg het gesprek vast" }).click();
  await expect(page.getByRole("status")).toContainText("Het gesprek van 16 september 2024 is al vastgelegd door secretariaat.");
  await expect(page.getByLabel("Wat er is besproken")).toHaveValue("Een tweede keer.");
  await page.getByRole("button", { name: "Leg het gesprek vast" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Gesprek met Urk op 18 september 2024");
});
