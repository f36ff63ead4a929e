import { foutenVan, gebruiker, meldAan, meldAanVanaf, newAccount, verouder } from "./account";
import { expect, test, wachtwoordVan } from "./fixtures";

const MINUUT = 60_000;
const GEWEIGERD = /status of 40[34]/;
const melding = "U bent afgemeld.";

test.describe("signing in", () => {
  test("with a wrong password says so above the form, takes the focus, keeps the name and forgets the password", async ({ page }) => {
    await page.goto("/aanmelden");
    await meldAan(page, { gebruikersnaam: "lezer", wachtwoord: "helemaal fout" });
    await expect(foutenVan(page)).toContainText("Gebruikersnaam of wachtwoord klopt niet");
    await expect(foutenVan(page)).toBeFocused();
    await expect(page.getByLabel("Gebruikersnaam", { exact: true })).toHaveValue("lezer");
    await expect(page.getByLabel("Wachtwoord", { exact: true })).toHaveValue("");
    expect(await page.content()).not.toContain("helemaal fout");
  });

  test("with an unknown name gets the very same answer", async ({ page }) => {
    await page.goto("/aanmelden");
    await meldAan(page, { gebruikersnaam: "bestaat-niet", wachtwoord: "helemaal fout" });
    await expect(foutenVan(page)).toContainText("Gebruikersnaam of wachtwoord klopt niet");
  });

  test("with nothing filled in names both fields, each a link to its field", async ({ page }) => {
    await page.goto("/aanmelden");
    await page.getByRole("button", { name: "Aanmelden" }).click();
    await expect(foutenVan(page)).toContainText("Er zijn 2 fouten");
    await page.getByRole("link", { name: "Vul uw wachtwoord in" }).click();
    await expect(page.getByLabel("Wachtwoord", { exact: true })).toBeFocused();
    await expect(page.getByLabel("Wachtwoord", { exact: true })).toHaveAccessibleDescription("Vul uw wachtwoord in");
  });

  test("takes the name in capitals and with spaces around it, as phones type it", async ({ page }) => {
    await page.goto("/aanmelden");
    await meldAan(page, { gebruikersnaam: " Lezer ", wachtwoord: wachtwoordVan("lezer") });
    await expect(page.getByRole("button", { name: "Afmelden", exact: true })).toBeVisible();
  });

  test("can show the password while typing", async ({ page }) => {
    await page.goto("/aanmelden");
    await page.getByLabel("Wachtwoord", { exact: true }).fill("zichtbaar");
    await page.getByLabel("Laat wachtwoord zien").check();
    await expect(page.getByLabel("Wachtwoord", { exact: true })).toHaveAttribute("type", "text");
  });

  test("goes on to the page that was asked for, with its choices", async ({ page }) => {
    await page.goto("/account?uit=een-mail");
    await expect(page).toHaveURL(/\/aanmelden\?terug=/);
    await meldAan(page, { gebruikersnaam: "lezer", wachtwoord: wachtwoordVan("lezer") });
    await expect(page).toHaveURL(/\/account\?uit=een-mail$/);
    await page.goto("/aanmelden?terug=/account");
    await expect(page).toHaveURL(/\/account$/);
  });

  test.describe("with a way back that somebody else made up", () => {
    // one of these stays on this site, as a page that does not exist
    test.use({ allowedErrors: [GEWEIGERD] });

    for (const terug of ["//evil.example", "https://evil.example/", "/\\evil.example", "/%09/evil.example"]) {
      test(`never leads to another site: ${terug}`, async ({ page, baseURL }) => {
        await page.goto(`/aanmelden?terug=${encodeURIComponent(terug)}`);
        await meldAan(page, { gebruikersnaam: "lezer", wachtwoord: wachtwoordVan("lezer") });
        await expect(page.getByRole("button", { name: "Afmelden", exact: true })).toBeVisible();
        expect(new URL(page.url()).origin).toBe(baseURL);
      });
    }
  });

  test("works at 127.0.0.1 as well, and stays there", async ({ page, baseURL }) => {
    const adres = baseURL!.replace("localhost", "127.0.0.1");
    await page.goto(`${adres}/account`);
    await meldAan(page, { gebruikersnaam: "lezer", wachtwoord: wachtwoordVan("lezer") });
    await expect(page).toHaveURL(`${adres}/account`);
  });

  test("too often for one name makes wait, and says how long; another browser that signed in before may go on", async ({ page, browser, baseURL }) => {
    const account = await newAccount("lezer");
    const bekend = await browser.newContext({ baseURL: baseURL! });
    const eigen = await bekend.newPage();
    await meldAanVanaf(eigen, account);
    await eigen.getByRole("button", { name: "Afmelden", exact: true }).click();
    await expect(eigen.getByText(melding)).toBeVisible();

    await page.goto("/aanmelden");
    for (let i = 0; i < 10; i++) {
      await meldAan(page, { ...account, wachtwoord: `fout ${i}` });
      await expect(page.getByLabel("Wachtwoord", { exact: true })).toHaveValue("");
      await expect(foutenVan(page)).toBeVisible();
    }
    await meldAan(page, account);
    await expect(page.getByText("Te vaak geprobeerd.")).toBeVisible();
    await expect(page.getByText(/U kunt over 1[45] minuten weer aanmelden\./)).toBeVisible();

    await meldAan(eigen, account);
    await expect(eigen.getByRole("button", { name: "Afmelden", exact: true })).toBeVisible();
    await bekend.close();
  });
});

test.describe("each role", () => {
  test.use({ allowedErrors: [GEWEIGERD] });

  for (const [gebruikersnaam, start, menu, geweigerd] of [
    ["secretariaat", "/", ["Overzicht", "Stand van zaken", "Edities", "Trends", "Locaties", "Toezicht", "Invoer"], "/beheer"],
    ["gedeputeerde", "/", ["Overzicht", "Stand van zaken", "Edities", "Trends", "Locaties", "Toezicht"], "/beheer"],
    ["wethouder-urk", "/gemeenten/urk", ["Urk", "Overzicht", "Stand van zaken", "Edities", "Trends", "Locaties", "Toezicht"], "/beheer"],
    ["lezer", "/", ["Overzicht", "Stand van zaken", "Edities", "Trends", "Locaties"], "/beheer"],
    ["beheerder", "/beheer", ["Edities", "Beheer"], "/stand-van-zaken"],
  ] as const) {
    test(`${gebruikersnaam} starts at ${start}, sees what it may open, and gets 403 for the rest`, async ({ page }) => {
      await meldAanVanaf(page, { gebruikersnaam, wachtwoord: wachtwoordVan(gebruikersnaam) });
      await expect(page).toHaveURL(start);
      await expect(page.getByRole("navigation", { name: "Hoofdmenu" }).getByRole("link")).toHaveText([...menu]);
      expect((await page.goto(geweigerd))?.status()).toBe(403);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("U hebt geen toegang tot deze pagina");
      expect((await page.goto("/bestaat-niet"))?.status()).toBe(404);
    });
  }
});

test.describe("signing out", () => {
  test("leaves nothing: the page is gone, also for a copy of the cookie and by the back button", async ({ page, context }) => {
    await meldAanVanaf(page, await newAccount("lezer"), "/account");
    const kopie = await context.cookies();
    await page.getByRole("button", { name: "Afmelden", exact: true }).click();
    await expect(page.getByText(melding)).toBeVisible();
    expect((await context.cookies()).map(({ name }) => name)).toEqual(["regietafel-toestel"]);
    await page.goBack();
    await expect(page).toHaveURL(/\/aanmelden\?terug=%2Faccount$/);
    await expect(page.getByText("Mijn account")).toHaveCount(0);

    await context.addCookies(kopie);
    await page.goto("/account");
    await expect(page).toHaveURL(/\/aanmelden\?terug=%2Faccount&reden=verlopen/);
  });

  test("everywhere ends the session in the other browser too", async ({ page, browser, baseURL }) => {
    const account = await newAccount("lezer");
    const elders = await browser.newContext({ baseURL: baseURL! });
    const ander = await elders.newPage();
    await meldAanVanaf(ander, account, "/account");
    await meldAanVanaf(page, account, "/account");
    await page.getByRole("button", { name: "Overal afmelden" }).click();
    await expect(page.getByText(melding)).toBeVisible();
    await ander.goto("/account");
    await expect(ander).toHaveURL(/\/aanmelden\?terug=%2Faccount&reden=verlopen/);
    await elders.close();
  });
});

test.describe("a session", () => {
  for (const [geval, wat, ms] of [
    ["not used for half an hour", "gebruikt", 30 * MINUUT],
    ["begun twelve hours ago", "begonnen", 12 * 60 * MINUUT],
  ] as const) {
    test(`${geval} is over: says so, and goes back to the page after signing in`, async ({ page, context }) => {
      const account = await newAccount("lezer");
      await meldAanVanaf(page, account);
      await verouder(context, wat, ms - MINUUT);
      await page.goto("/account");
      await expect(page).toHaveURL("/account");
      await verouder(context, wat, ms);
      await page.goto("/account?was=hier");
      await expect(page.getByText("Dat gebeurt als u 30 minuten niets doet")).toBeVisible();
      await meldAan(page, account);
      await expect(page).toHaveURL("/account?was=hier");
    });
  }

  test("that is over when a form is sent leads to signing in, not to an error", async ({ page, context }) => {
    await meldAanVanaf(page, await newAccount("lezer"), "/account");
    await verouder(context, "gebruikt", 31 * MINUUT);
    await page.getByRole("button", { name: "Wachtwoord vervangen" }).click();
    await expect(page).toHaveURL(/\/aanmelden\?terug=%2Faccount&reden=verstuurd/);
    await expect(page.getByText("Wat u verstuurde, is niet opgeslagen.")).toBeVisible();
    expect(await page.evaluate(() => sessionStorage.getItem("regietafel:verstuurd"))).toBeNull();
  });

  test("with a cookie that was tampered with is none", async ({ page, context }) => {
    await meldAanVanaf(page, await newAccount("lezer"));
    const [cookie] = (await context.cookies()).filter(({ name }) => name === "regietafel-sessie");
    await context.addCookies([{ ...cookie!, value: `${cookie!.value.slice(0, -2)}xx` }]);
    await page.goto("/account");
    await expect(page).toHaveURL(/\/aanmelden/);
  });

  test("of an account that is blocked ends at once", async ({ page }) => {
    const account = await newAccount("lezer");
    await meldAanVanaf(page, account, "/account");
    await gebruiker("blokkeren", account.gebruikersnaam);
    await page.reload();
    await expect(page).toHaveURL(/\/aanmelden/);
    await meldAan(page, account);
    await expect(foutenVan(page)).toContainText("klopt niet");
  });

  test("has a cookie that scripts and other sites cannot use", async ({ page, context }) => {
    await meldAanVanaf(page, await newAccount("lezer"));
    for (const cookie of await context.cookies()) expect(cookie).toMatchObject({ httpOnly: true, sameSite: "Lax", path: "/" });
    expect(await page.evaluate(() => document.cookie)).toBe("");
  });
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("signing in, wrong and right, and signing out work", async ({ page }) => {
    await page.goto("/account");
    await meldAan(page, { gebruikersnaam: "lezer", wachtwoord: "helemaal fout" });
    await expect(foutenVan(page)).toContainText("klopt niet");
    await expect(page.getByLabel("Gebruikersnaam", { exact: true })).toHaveValue("lezer");
    await expect(page.getByLabel("Laat wachtwoord zien")).toBeHidden();
    await meldAan(page, { gebruikersnaam: "lezer", wachtwoord: wachtwoordVan("lezer") });
    await expect(page).toHaveURL("/account");
    await page.getByRole("button", { name: "Afmelden", exact: true }).click();
    await expect(page.getByText(melding)).toBeVisible();
  });
});

test("by keyboard alone one signs in and out", async ({ page }) => {
  const account = await newAccount("lezer");
  await page.goto("/aanmelden?terug=/account");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Naar de inhoud" })).toBeFocused();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(page.getByLabel("Gebruikersnaam", { exact: true })).toBeFocused();
  await page.keyboard.type(account.gebruikersnaam);
  await page.keyboard.press("Tab");
  await page.keyboard.type(account.wachtwoord);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/account");
  await page.getByRole("button", { name: "Afmelden", exact: true }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByText(melding)).toBeVisible();
});
