import { foutenVan } from "./account";
import { expect, paginaVan, test } from "./eigen-server";

const OPGAVE = "/cijfers/amvCoa/opgave/GM0184/2024";

test("a wethouder reacts, the secretariaat takes it over, and both see what became of it", async ({ page, browser, server }) => {
  const wethouder = await paginaVan(browser, server, "wethouder-urk");
  await wethouder.goto("/gemeenten/urk?peildatum=2024-09-11");
  await wethouder.getByRole("link", { name: "de vijf tabellen", exact: true }).click();
  await wethouder.getByRole("region", { name: "Tabel Amv COA" }).getByRole("row", { name: /^Urk/ }).getByRole("link", { name: "12" }).click();
  await expect(wethouder.getByRole("heading", { level: 1 })).toHaveText("Opgave, Urk, 2024");
  await expect(wethouder.getByRole("form", { name: "Corrigeer dit cijfer" })).toHaveCount(0);

  const formulier = wethouder.getByRole("form", { name: "Reageer op dit cijfer" });
  await formulier.getByLabel("Het cijfer zou moeten zijn").fill("12,5");
  await formulier.getByRole("button", { name: "Verstuur reactie" }).click();
  await expect(foutenVan(wethouder)).toContainText("Schrijf wat er niet klopt");
  await expect(foutenVan(wethouder)).toContainText("12,5 is geen heel getal.");
  await expect(foutenVan(wethouder)).toBeFocused();
  await formulier.getByLabel("Wat klopt er niet").fill("De verdeling is herzien.");
  await formulier.getByLabel("Het cijfer zou moeten zijn").fill("15");
  await formulier.getByRole("button", { name: "Verstuur reactie" }).click();
  await expect(wethouder.getByText("Uw reactie is verstuurd.")).toBeVisible();
  await expect(wethouder.getByText("Nog niet beantwoord.")).toBeVisible();

  await page.goto("/invoer");
  const reacties = page.getByRole("region", { name: "Reacties van wethouders" });
  await expect(reacties).toContainText("Opgave, Urk, 2024");
  await expect(reacties).toContainText("De verdeling is herzien.");
  await reacties.getByRole("link", { name: /^Behandel/ }).click();
  await page.getByRole("link", { name: "Neem over als correctie" }).click();
  const correctie = page.getByRole("form", { name: "Corrigeer dit cijfer" });
  await expect(correctie.getByLabel("Het juiste cijfer")).toHaveValue("15");
  await correctie.getByLabel("Waarom").fill("Herziene verdeling");
  await correctie.getByLabel("Bron").fill("Reactie gemeente Urk");
  await correctie.getByRole("button", { name: "Corrigeer en neem de reactie over" }).click();
  await expect(page.getByText("De correctie is opgeslagen.")).toBeVisible();
  const rijen = page.getByRole("table", { name: /Alle versies/ }).getByRole("row");
  await expect(rijen.nth(1)).toContainText(/secretariaat.*12.*15.*Herziene verdeling.*Reactie gemeente Urk/);
  await expect(rijen.nth(2)).toContainText(/systeem.*nieuw.*12/);

  await wethouder.goto(OPGAVE);
  await expect(wethouder.getByText("Overgenomen.")).toBeVisible();
  await wethouder.goto("/stand-van-zaken?peildatum=2024-09-11");
  await expect(wethouder.getByRole("region", { name: "Tabel Amv COA" }).getByRole("row", { name: /^Urk/ })).toContainText("15");
  await page.goto("/invoer");
  await expect(reacties).toHaveCount(0);
  await wethouder.context().close();
});

test("a wethouder of another gemeente reads the history, and can do nothing there", async ({ browser, server }) => {
  const almere = await paginaVan(browser, server, "wethouder-almere");
  await almere.goto(OPGAVE);
  await expect(almere.getByRole("heading", { name: "Geschiedenis" })).toBeVisible();
  await expect(almere.getByRole("heading", { name: "Reacties" })).toHaveCount(0);
  await expect(almere.getByRole("main").getByRole("textbox")).toHaveCount(0);
  await almere.context().close();
});

test.describe("what is not there", () => {
  test.use({ allowedErrors: [/status of 404/] });
  for (const pad of ["/cijfers/oekraine/plaatsen/GM0363/2024-08", "/cijfers/oekraine/plaatsen/GM0184/1999-01", "/cijfers/oekraine/geld/GM0184/2024-08", "/cijfers/oekraine/plaatsen/%F0/2024-08", "/invoer/halfjaar/2025-III"]) {
    test(`${pad} is a page that says so`, async ({ page }) => {
      await page.goto(pad);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Pagina niet gevonden");
    });
  }
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a correction is refused with everything typed still there, then stored", async ({ page }) => {
    await page.goto("/cijfers/amvCoa/opgave/GM0050/2024");
    const form = page.getByRole("form", { name: "Corrigeer dit cijfer" });
    await form.getByLabel("Het juiste cijfer").fill("abc");
    await form.getByLabel("Waarom").fill("Verkeerd overgenomen");
    await form.getByRole("button", { name: "Corrigeer" }).click();
    await expect(foutenVan(page)).toContainText("abc is geen getal.");
    await expect(foutenVan(page)).toContainText("Schrijf van wie of waaruit het juiste cijfer komt");
    await expect(form.getByLabel("Het juiste cijfer")).toHaveValue("abc");
    await expect(form.getByLabel("Waarom")).toHaveValue("Verkeerd overgenomen");
    await form.getByLabel("Het juiste cijfer").fill("13");
    await form.getByLabel("Bron").fill("Mail Zeewolde");
    await form.getByRole("button", { name: "Corrigeer" }).click();
    await expect(page.getByText("De correctie is opgeslagen.")).toBeVisible();
    await expect(page.getByRole("table", { name: /Alle versies/ })).toContainText("Verkeerd overgenomen");
  });

  test("2025-I opens with the published stand and taakstelling; a difference without a reason is flagged", async ({ page }) => {
    await page.goto("/invoer/halfjaar/2025-I");
    const form = page.getByRole("form", { name: "Invoer 2025-I" });
    await form.getByLabel("Stand begin, Dronten").fill("40");
    await form.getByLabel("Taakstelling, Dronten").fill("5x");
    await form.getByRole("button", { name: "Opslaan", exact: true }).click();
    await expect(foutenVan(page)).toContainText("Dronten: 5x is geen getal.");
    await expect(form.getByLabel("Stand begin, Dronten")).toHaveValue("40");
    await expect(form.getByRole("row", { name: /^Dronten/ })).toContainText("geef een reden");
    await form.getByLabel("Taakstelling, Dronten").fill("55");
    await form.getByLabel("Bron").fill("Publicatie ministerie");
    await form.getByRole("button", { name: "Opslaan", exact: true }).click();
    await expect(page.getByText("Opgeslagen: 2 cijfers en redenen.")).toBeVisible();
    await expect(page.getByText("Geef een reden voor het aansluitverschil van Dronten.")).toBeVisible();
    await form.getByLabel("Reden van het aansluitverschil, Dronten").fill("Na-ijlende registratie");
    await form.getByLabel("Bron").fill("Publicatie ministerie");
    await form.getByRole("button", { name: "Opslaan", exact: true }).click();
    await expect(page.getByText("Opgeslagen: 1 cijfer of reden.")).toBeVisible();
    await expect(page.getByText("Geef een reden voor het aansluitverschil")).toHaveCount(0);
    await page.getByText("Voeg een correctieregel toe").click();
    const regel = page.getByRole("form", { name: "Voeg een correctieregel toe" });
    await regel.getByLabel("Gemeente").selectOption("Dronten");
    await regel.getByLabel("Aantal").fill("-3");
    await regel.getByLabel("Peildatum").fill("2025-01-10");
    await regel.getByRole("button", { name: "Voeg toe" }).click();
    await expect(foutenVan(page)).toContainText("Schrijf waarom deze correctie er is");
    await expect(regel.getByLabel("Aantal")).toHaveValue("-3");
    await regel.getByLabel("Reden").fill("Drie koppelingen vervallen");
    await regel.getByLabel("Bron").fill("Mail ministerie");
    await regel.getByRole("button", { name: "Voeg toe" }).click();
    await expect(page.getByRole("region", { name: "Correctieregels van 2025-I" })).toContainText("−3");
    await page.goto("/stand-van-zaken?peildatum=2025-01-15");
    await expect(page.getByRole("region", { name: "Tabel Huisvesting vergunninghouders" }).getByRole("row", { name: /^Dronten/ })).toContainText("92");
  });
});

test("the aansluitverschil follows what is typed", async ({ page }) => {
  await page.goto("/invoer/halfjaar/2025-I");
  const urk = page.getByRole("row", { name: /^Urk/ });
  await expect(urk).not.toContainText("geef een reden");
  await page.getByLabel("Stand begin, Urk").fill("-900");
  await expect(urk).toContainText("geef een reden");
  await page.getByLabel("Reden van het aansluitverschil, Urk").fill("andere telling");
  await expect(urk).not.toContainText("geef een reden");
  await page.getByLabel("Stand begin, Urk").fill("x");
  await page.getByLabel("Reden van het aansluitverschil, Urk").fill("");
  await expect(urk).toContainText("onbekend");
  await expect(urk).not.toContainText("geef een reden");
});

test("the overview says what to chase, with the mail to each gemeente ready", async ({ page }) => {
  await page.goto("/invoer?maand=2024-11");
  await expect(page.getByRole("main")).toContainText("Van november 2024 zijn 0 van de");
  await page.getByText("Bekijk en wijzig de adressen").click();
  const postbussen = page.getByRole("form", { name: "Postbussen" });
  await postbussen.getByLabel("Urk").fill("geen adres");
  await postbussen.getByRole("button", { name: "Bewaar postbussen" }).click();
  await expect(foutenVan(page)).toContainText("‘geen adres’ is geen mailadres.");
  await postbussen.getByLabel("Urk").fill("opvang@urk.example");
  await postbussen.getByRole("button", { name: "Bewaar postbussen" }).click();
  await expect(page.getByText("De postbussen zijn bewaard.")).toBeVisible();

  await page.goto("/invoer?maand=2024-11");
  const mail = await page.getByRole("link", { name: "Mail aan Urk" }).getAttribute("href");
  const tekst = decodeURIComponent(mail ?? "");
  expect(tekst).toContain("mailto:opvang@urk.example?subject=Cijfers november 2024 voor de Regietafel, gemeente Urk");
  expect(tekst).toMatch(/Oekraïne\r\n- Plaatsen/);
  expect(tekst).toContain("/stand-van-zaken?peildatum=2024-11-30");
  await expect(page.getByRole("button", { name: /Verstuur nu/ })).toHaveCount(0);
});
