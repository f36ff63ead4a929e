import { foutenVan, meldAan, meldAanVanaf, newAccount } from "./account";
import { expect, test } from "./fixtures";

const NIEUW = "vier woorden in een zin";

test("an account shows who it is, and a wethouder of which gemeente", async ({ page }) => {
  const account = await newAccount("wethouder", "--gemeente", "GM0303");
  await meldAanVanaf(page, account, "/account");
  const feiten = page.getByRole("main").locator("dl");
  await expect(feiten).toContainText(account.gebruikersnaam);
  await expect(feiten).toContainText("Wethouder");
  await expect(feiten).toContainText("Dronten");
  await expect(feiten).toContainText("Flevoland");
});

test("replacing the password keeps this browser signed in and ends the others", async ({ page, browser, baseURL }) => {
  const account = await newAccount("lezer");
  const elders = await browser.newContext({ baseURL: baseURL! });
  const ander = await elders.newPage();
  await meldAanVanaf(ander, account, "/account");
  await meldAanVanaf(page, account, "/account");

  await page.getByLabel("Huidig wachtwoord").fill(account.wachtwoord);
  await page.getByLabel("Nieuw wachtwoord").fill(NIEUW);
  await page.getByRole("button", { name: "Wachtwoord vervangen" }).click();
  await expect(page.getByText("Uw wachtwoord is vervangen.")).toBeVisible();
  await page.goto("/account");
  await expect(page).toHaveURL("/account");

  await ander.reload();
  await expect(ander).toHaveURL(/\/aanmelden/);
  await meldAan(ander, { ...account, wachtwoord: NIEUW });
  await expect(ander).toHaveURL("/account");
  await elders.close();
});

test("a new password that is too easy, or without the present one, is refused at its field", async ({ page }) => {
  const account = await newAccount("lezer");
  await meldAanVanaf(page, account, "/account");
  await page.getByLabel("Huidig wachtwoord").fill(account.wachtwoord);
  await page.getByLabel("Nieuw wachtwoord").fill("regietafel-1");
  await page.getByRole("button", { name: "Wachtwoord vervangen" }).click();
  await expect(foutenVan(page)).toContainText("te makkelijk te raden");
  await expect(page.getByLabel("Nieuw wachtwoord")).toHaveAttribute("aria-invalid", "true");

  await page.getByLabel("Huidig wachtwoord").fill("fout");
  await page.getByLabel("Nieuw wachtwoord").fill(NIEUW);
  await page.getByRole("button", { name: "Wachtwoord vervangen" }).click();
  await expect(foutenVan(page)).toContainText("Uw huidige wachtwoord klopt niet");
});

test("a beheerder blocks, unblocks and gives a new password, which is shown once and signs in", async ({ page, browser, baseURL }) => {
  const account = await newAccount("lezer");
  await meldAanVanaf(page, await newAccount("beheerder"));
  const rij = page.getByRole("row", { name: account.gebruikersnaam });

  await rij.getByRole("button", { name: "Blokkeren" }).click();
  await expect(page.getByText(`${account.gebruikersnaam} is geblokkeerd en overal afgemeld.`)).toBeVisible();
  await expect(rij).toContainText("geblokkeerd");
  await rij.getByRole("button", { name: "Deblokkeren" }).click();
  await expect(page.getByText(`${account.gebruikersnaam} kan weer aanmelden.`)).toBeVisible();

  await rij.getByRole("button", { name: "Nieuw wachtwoord" }).click();
  const wachtwoord = await page.getByRole("status").locator("code").innerText();
  await page.reload();
  await expect(page.getByText(wachtwoord)).toHaveCount(0);
  await expect(page.getByRole("listitem").filter({ hasText: `wachtwoord vervangen: ${account.gebruikersnaam}` })).toBeVisible();

  const elders = await browser.newContext({ baseURL: baseURL! });
  const ander = await elders.newPage();
  await meldAanVanaf(ander, { ...account, wachtwoord }, "/account");
  await elders.close();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a beheerder manages accounts, and a user the own password", async ({ page }) => {
    const account = await newAccount("lezer");
    const beheerder = await newAccount("beheerder");
    await meldAanVanaf(page, beheerder);
    const rij = page.getByRole("row", { name: account.gebruikersnaam });
    await rij.getByRole("button", { name: "Blokkeren" }).click();
    await expect(page.getByRole("status")).toContainText("is geblokkeerd");
    await page.goto("/account");
    await page.getByLabel("Huidig wachtwoord").fill(beheerder.wachtwoord);
    await page.getByLabel("Nieuw wachtwoord").fill(NIEUW);
    await page.getByRole("button", { name: "Wachtwoord vervangen" }).click();
    await expect(page.getByRole("status")).toContainText("Uw wachtwoord is vervangen.");
  });
});

test("the audit log turns its pages", async ({ page }) => {
  const beheerder = await newAccount("beheerder");
  await meldAanVanaf(page, beheerder);
  await page.goto("/beheer?voor=5");
  const logboek = page.getByRole("region", { name: "Logboek" });
  await expect(logboek.getByRole("listitem")).toHaveCount(4);
  await logboek.getByRole("link", { name: "Nieuwste" }).click();
  await expect(logboek.getByRole("listitem").filter({ hasText: `aangemeld: ${beheerder.gebruikersnaam}` })).toBeVisible();
});
