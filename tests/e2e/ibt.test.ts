import { expect, paginaVan, test } from "./eigen-server";

test.slow();
test.use({ apart: "ronde" });

const NOTITIE = "De corporatie bevestigt er zes, niet tien.";
const VERTROUWELIJK = "Eerst de wethouder bellen.";

test("a round of talks: the gedeputeerde reviews, takes the fiche, decides a trede and records the talk; the wethouder sees what was agreed, and no note", async ({ browser, server }) => {
  const page = await paginaVan(browser, server, "gedeputeerde");

  await test.step("before: who will be short, and the fiche for the table", async () => {
    await page.getByRole("navigation", { name: "Hoofdmenu" }).getByRole("link", { name: "Toezicht" }).click();
    await expect(page.getByRole("main")).toContainText("vijf gemeenten te kort: Urk 56");
    await page.getByRole("link", { name: "Dronten" }).first().click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Dossier toezicht Dronten");
    await expect(page.getByRole("main")).toContainText("32 van de 98 vergunninghouders gehuisvest: net achter op schema");
    await page.getByRole("link", { name: "Gespreksfiche" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Gespreksfiche Dronten");
    await expect(page.getByRole("main")).toContainText("2 te kort");
  });

  await test.step("in: a trede is decided, with its motivation", async () => {
    await page.goto("/toezicht/dronten");
    await page.getByRole("link", { name: "Besluit over de trede" }).click();
    await page.getByLabel("Datum van het besluit").fill("2024-09-16");
    await page.getByLabel("Trede").selectOption("3. Afspraken over actie, termijn en vervolg");
    await page.getByLabel("Bron").fill("Besluit van 16 september 2024");
    await page.getByRole("button", { name: "Leg vast" }).click();
    await expect(page.getByRole("main").getByRole("alert")).toContainText(/motiv/i);
    await page.getByLabel("Motivering").fill("Augustus bleef ver onder wat nodig is.");
    await page.getByRole("button", { name: "Leg vast" }).click();
    await expect(page.getByRole("main").getByRole("status")).toContainText("Vastgelegd.");
    await expect(page.getByRole("main")).toContainText("Dronten staat op trede 3. Afspraken over actie, termijn en vervolg");
  });

  await test.step("two notes: one for the province, one for the gedeputeerde alone", async () => {
    for (const [kring, tekst] of [["provincie", NOTITIE], ["vertrouwelijk", VERTROUWELIJK]] as const) {
      await page.goto("/toezicht/dronten/toevoegen?soort=notitie");
      await page.getByLabel("Wie mag dit lezen").selectOption(kring);
      await page.getByLabel("Datum", { exact: true }).fill("16-9-2024");
      await page.getByLabel("Notitie").fill(tekst);
      await page.getByLabel("Bron").fill("gesprek met de corporatie");
      await page.getByRole("button", { name: "Leg vast" }).click();
      await expect(page.getByRole("main")).toContainText(tekst);
    }
  });

  await test.step("after: the talk, what was agreed, and the text that confirms it", async () => {
    await page.getByRole("link", { name: "Leg een gesprek vast" }).click();
    await page.getByLabel("Datum van het gesprek").fill("2024-09-17");
    await page.getByLabel("Afspraak 1", { exact: true }).fill("Plan van aanpak met een aantal per maand");
    await page.getByLabel("Wie", { exact: true }).first().fill("College van Dronten");
    await page.getByLabel("Uiterlijk").first().fill("11-10-2024");
    await page.getByLabel("Volgende gesprek").fill("20-11-2024");
    await page.getByRole("button", { name: "Leg het gesprek vast" }).click();
    await expect(page.getByRole("main")).toContainText("Wij spraken af: 1. Plan van aanpak met een aantal per maand. Wie: College van Dronten. Uiterlijk 11 oktober 2024.");
    await expect(page.getByRole("main")).not.toContainText(NOTITIE);
  });

  await test.step("the wethouder of Dronten sees the decision and the agreement, and neither note, wherever they look", async () => {
    const wethouder = await paginaVan(browser, server, "wethouder-dronten");
    await wethouder.getByRole("navigation", { name: "Hoofdmenu" }).getByRole("link", { name: "Toezicht" }).click();
    await expect(wethouder).toHaveURL("/toezicht/dronten");
    const main = wethouder.getByRole("main");
    await expect(main).toContainText("Plan van aanpak met een aantal per maand");
    await expect(main).toContainText("Augustus bleef ver onder wat nodig is.");
    const csv = await wethouder.request.get("/toezicht/dronten/export");
    expect(csv.status()).toBe(200);
    for (const inhoud of [await wethouder.content(), await csv.text()]) for (const tekst of [NOTITIE, VERTROUWELIJK]) expect(inhoud).not.toContain(tekst);
    for (const pad of ["/toezicht/export", "/toezicht/fiches", "/toezicht/kader", "/toezicht/dronten/fiche", "/toezicht/dronten/gesprek", "/toezicht/dronten/toevoegen?soort=notitie", "/toezicht/urk", "/toezicht/urk/export"]) {
      const antwoord = await wethouder.request.get(pad);
      expect(antwoord.status(), pad).toBe(403);
      expect(await antwoord.text(), pad).not.toContain(NOTITIE);
    }
    await wethouder.context().close();
  });

  await test.step("the secretariaat sees the note of the province, and not the one for the gedeputeerde alone", async () => {
    const secretariaat = await paginaVan(browser, server, "secretariaat");
    await secretariaat.goto("/toezicht/dronten");
    await expect(secretariaat.getByRole("main")).toContainText(NOTITIE);
    expect(await secretariaat.content()).not.toContain(VERTROUWELIJK);
    for (const pad of ["/toezicht/dronten/export", "/toezicht/export", "/toezicht/dronten/fiche"]) expect(await (await secretariaat.request.get(pad)).text(), pad).not.toContain(VERTROUWELIJK);
    await secretariaat.context().close();
  });
  await page.context().close();
});
