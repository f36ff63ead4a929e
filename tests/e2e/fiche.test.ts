import type { Page } from "@playwright/test";
import { expect, test } from "./aangemeld";
import { pageSizes } from "./pdf";

const PAPERS = "peildatum=2024-09-11";
const VOLGORDE = ["Urk", "Zeewolde", "Lelystad", "Noordoostpolder", "Dronten", "Almere"];

async function bladen(page: Page): Promise<[number, number][]> {
  return pageSizes(await page.pdf({ preferCSSPageSize: true })).map(([w, h]) => [Math.round(w), Math.round(h)]);
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(`with${javaScriptEnabled ? "" : "out"} JavaScript`, () => {
    test.use({ als: "gedeputeerde", javaScriptEnabled });

    test("the gedeputeerde reads the fiche of Dronten, and all six, in the order of the ranking or the fixed one", async ({ page }) => {
      await page.goto(`/toezicht/dronten/fiche?${PAPERS}`);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Gespreksfiche Dronten");
      const zinnen = page.getByRole("region", { name: "Waar het om gaat" }).getByRole("listitem");
      await expect(zinnen).toHaveText([
        /^Dronten moet in het tweede halfjaar 2024 98 vergunninghouders huisvesten: 56 .* en 42 /, /zijn er 32 gehuisvest: 22 in juli en 10 in augustus\. .* 32,7\. Dronten ligt net achter op schema\./, /komt Dronten 2 te kort op 1 januari 2025\. .* 26 te kort\. .* 22 meer dan moest\. .* 16,5 per maand\./,
      ]);
      await expect(page.getByRole("img", { name: /^Vergunninghouders Dronten, 2024-II/ })).toBeVisible();
      await page.getByRole("link", { name: "Alle gespreksfiches" }).click();
      await expect(page).toHaveURL(`/toezicht/fiches?${PAPERS}`);
      const koppen = page.getByRole("heading", { level: 2 });
      await expect(koppen).toHaveText(VOLGORDE.map((naam) => `Gespreksfiche ${naam}`));
      await page.getByRole("link", { name: "In de vaste volgorde" }).click();
      await expect(koppen).toHaveText(["Almere", "Dronten", "Lelystad", "Noordoostpolder", "Urk", "Zeewolde"].map((naam) => `Gespreksfiche ${naam}`));
      await page.goto(`/toezicht/fiches?${PAPERS}&volgorde=nog&richting=beste`);
      await expect(koppen.first()).toHaveText("Gespreksfiche Zeewolde");
    });

    test("a scenario is worked out beside the figures as they are, shared by its address, and says so on paper", async ({ page }) => {
      await page.goto(`/toezicht/almere/fiche?${PAPERS}`);
      await page.getByLabel("Mensen met een woning per maand").fill("65");
      await page.getByRole("button", { name: "Reken dit scenario uit" }).click();
      expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({ peildatum: "2024-09-11", perMaand: "65", erbij: "", erbijIn: "" });
      const label = page.getByRole("article").getByText(/^Scenario: verzonnen, niet vastgelegd\. Stel: Almere huisvest .* 65 per maand\. Dan komt Almere .* uit op 86 boven wat moest\. Zonder scenario is dat 88 boven wat moest\./);
      await expect(label).toBeVisible();
      await expect(page.getByText("In dit tempo haalt Almere 88 meer dan moest op 1 januari 2025.")).toBeVisible();
      await expect(page.getByRole("row", { name: /^Prognose op 1 januari 2025/ })).toHaveText("Prognose op 1 januari 202588 boven wat moest86 boven wat moest");
      expect(await bladen(page)).toEqual([[595, 842]]);
      await page.emulateMedia({ media: "print" });
      await expect(label).toBeVisible();
      await expect(page.locator("button:visible, form:visible, nav:visible, summary:visible")).toHaveCount(0);
      // nothing was stored
      await page.emulateMedia({ media: null });
      await page.getByRole("link", { name: "Begin opnieuw" }).click();
      await expect(page).toHaveURL(`/toezicht/almere/fiche?${PAPERS}`);
      await expect(page.getByText("Scenario: verzonnen")).toHaveCount(0);
    });

    test("what cannot be read is said at its field, and the fiche stays as it is", async ({ page }) => {
      await page.goto(`/toezicht/urk/fiche?${PAPERS}&perMaand=veel&erbij=20`);
      const fouten = page.getByRole("main").getByRole("alert");
      await expect(fouten.getByRole("link")).toHaveText(["Per maand: ‘veel’ is geen aantal van 0 tot en met 20.000. Typ een getal zoals 65 of 16,5", "Kies in welke maand deze mensen extra een woning krijgen"]);
      await expect(page.getByLabel("Mensen met een woning per maand")).toHaveValue("veel");
      await expect(page.getByText("In dit tempo komt Urk 56 te kort op 1 januari 2025.")).toBeVisible();
      await page.goto(`/toezicht/urk/fiche?${PAPERS}&erbij=20&erbijIn=2024-08`);
      await expect(fouten.getByRole("link")).toHaveText(["Augustus 2024 kan niet. Kies een maand die nog komt: september, oktober, november en december"]);
    });
  });
}

test.describe("on paper", () => {
  test.use({ als: "secretariaat" });

  test("one fiche is one sheet of A4, six are six, each whole", async ({ page }) => {
    await page.goto(`/toezicht/noordoostpolder/fiche?${PAPERS}`);
    expect(await bladen(page)).toEqual([[595, 842]]);
    await page.goto(`/toezicht/fiches?${PAPERS}`);
    expect(await bladen(page)).toEqual(VOLGORDE.map(() => [595, 842]));
  });

  test("a date before all figures leads on, and the CBS code to the name", async ({ page }) => {
    for (const pad of ["/toezicht/fiches", "/toezicht/urk/fiche", "/toezicht/urk/scenario"]) {
      await page.goto(`${pad}?peildatum=2001-01-01`);
      await expect(page.getByText("Op 1 januari 2001 waren er nog geen cijfers.")).toBeVisible();
    }
    await page.goto(`/toezicht/GM0184/fiche?${PAPERS}`);
    await expect(page).toHaveURL(`/toezicht/urk/fiche?${PAPERS}`);
  });
});

test.describe("a wethouder", () => {
  test.use({ als: "wethouder-almere", allowedErrors: [/status of 403/] });

  test("works out a scenario of the own gemeente and takes it along as a file, but has no fiche and nothing of another", async ({ page }) => {
    await page.goto(`/toezicht/almere/scenario?${PAPERS}&perMaand=65`);
    await expect(page.getByText("uit op 86 boven wat moest.")).toBeVisible();
    await expect(page.getByRole("link", { name: /gespreksfiche/i })).toHaveCount(0);
    expect(await bladen(page)).toEqual([[842, 595]]);
    const csv = await page.request.get((await page.getByRole("link", { name: "Download als CSV" }).getAttribute("href"))!);
    expect(await csv.text()).toMatch(/december;Scenario \(verzonnen\);391;waarde/);
    const svg = await page.request.get((await page.getByRole("link", { name: "Download als afbeelding" }).getAttribute("href"))!);
    expect(await svg.text()).toContain("Scenario: verzonnen, niet vastgelegd.");
    for (const pad of ["/toezicht/almere/fiche", "/toezicht/fiches", "/toezicht/dronten/scenario"]) {
      const antwoord = await page.request.get(pad);
      expect(antwoord.status(), pad).toBe(403);
      expect(await antwoord.text(), pad).not.toMatch(/Gespreksfiche (Dronten|Almere)|te kort/);
    }
  });
});
