import type { Page } from "@playwright/test";
import { meldAanAls, expect, test } from "./eigen-server";
import { foutenVan } from "./account";
import { alfa, axe, htmlErrors } from "./keuring";

/** The input of a cell, as a screen reader names it. */
const cel = (page: Page, rij: string, kolom: string) => page.getByRole("textbox", { name: `${rij}, ${kolom}`, exact: true });
const blad = (page: Page) => page.getByRole("form", { name: /^Invoer / });
const balk = (page: Page) => page.getByRole("group", { name: "Opslaan" });
const opgeslagen = (page: Page) => page.getByRole("group", { name: "Opgeslagen" });
const totaal = (page: Page) => page.getByRole("row", { name: /^Totaal Flevoland/ });
const bewaar = (page: Page) => page.getByRole("button", { name: "Opslaan", exact: true }).click();

async function open(page: Page, maand: string, thema: string) {
  await page.goto(`/invoer/${maand}?thema=${thema}`);
  // the sheet comes to life when somebody comes to work on it: then the bar follows what is typed
  await blad(page).hover();
  await expect(page.getByRole("button", { name: "Maak alles ongedaan" })).toHaveCount(0);
}

/** Pastes as a person does: the block is on the clipboard. */
async function plakIn(page: Page, rij: string, kolom: string, block: string) {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.evaluate((text) => navigator.clipboard.writeText(text), block);
  await cel(page, rij, kolom).focus();
  await page.keyboard.press("Control+V");
}

const rows = (...lines: string[]) => lines.map((line) => line.replaceAll(" ", "\t")).join("\r\n");

test("the whole month of September 2024, as the secretariaat does it", async ({ page }) => {
  test.setTimeout(120_000);

  await test.step("a block from the ministry's overview lands by name, and what does not belong is said", async () => {
    await open(page, "2024-09", "oekraine");
    await expect(page.getByText("Van de 24 cijfers over Oekraïne is nog niets binnen.")).toBeVisible();
    await plakIn(page, "Almere", "Plaatsen", rows("Gemeente Plaatsen Bezet Beschikbaar", "Urk 110 96 8", "Almere 1.801 1.735 4", "Dronten 194 17,3 9", "Lelystad 440 373 37", "Noordoostpolder 213 207 0", "Zeewolde 43 45 0", "Totaal 2.801 2.473 58"));
    await expect(page.getByText("18 cellen geplakt.")).toBeVisible();
    await expect(page.getByText("Geen rij gevonden voor ‘Totaal’, ‘2.801’, ‘2.473’ en ‘58’.")).toBeVisible();
    await expect(cel(page, "Urk", "Plaatsen")).toHaveValue("110");
    await expect(totaal(page)).toContainText("2.801");
    await expect(totaal(page)).toContainText("−1.532");
  });

  await test.step("pasting can be undone, and done again", async () => {
    await page.keyboard.press("Control+Z");
    await expect(cel(page, "Urk", "Plaatsen")).toHaveValue("");
    await page.keyboard.press("Control+V");
    await expect(balk(page)).toContainText("18 wijzigingen niet opgeslagen");
  });

  await test.step("pm, not delivered and zero are three things", async () => {
    await cel(page, "Noordoostpolder", "Particuliere opvang").fill("pm");
    await cel(page, "Urk", "Particuliere opvang").fill("6");
    await cel(page, "Zeewolde", "Particuliere opvang").fill("0");
    await cel(page, "Dronten", "Particuliere opvang").fill("-");
    await expect(totaal(page)).toContainText("6 + pm");
    await expect(page.getByText("niet aangeleverd", { exact: true }).first()).toBeVisible();
  });

  await test.step("what is impossible is refused and what is unlikely asked; everything typed stays", async () => {
    await bewaar(page);
    await expect(foutenVan(page)).toBeFocused();
    await expect(foutenVan(page)).toContainText("Nog niet opgeslagen: 2 fouten en 3 vragen");
    await expect(page).toHaveTitle(/^\(5 fouten\) Invoer september 2024, Oekraïne/);
    expect(await axe(page)).toEqual([]);
    // so high that the bar hides nothing
    await page.setViewportSize({ width: 1280, height: 2600 });
    expect(await alfa(page)).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 720 });
    await foutenVan(page).getByRole("link", { name: /^Dronten, bezet: 17,3 is geen heel getal/ }).click();
    await expect(cel(page, "Dronten", "Bezet")).toBeFocused();
    await expect(cel(page, "Dronten", "Bezet")).toHaveAttribute("aria-invalid", "true");
    await cel(page, "Dronten", "Bezet").fill("173");
    await page.getByLabel("Bron").fill("Maandoverzicht van het ministerie");
    await page.getByLabel("Reden bij Lelystad, plaatsen").fill("nieuwe locatie");
    await page.getByLabel("Reden bij Lelystad, beschikbaar").fill("nieuwe locatie");
    await page.getByLabel("Reden bij Zeewolde, bezet").fill("twee mensen tijdelijk extra");
    await expect(balk(page)).not.toContainText("Geef");
    await expect(cel(page, "Urk", "Bezet")).toHaveValue("96");
  });

  await test.step("saving says when, what, and what it does to the gap", async () => {
    await page.getByRole("button", { name: "Opslaan, naar Vergunninghouders" }).click();
    await expect(opgeslagen(page)).toBeFocused();
    await expect(page).toHaveURL(/thema=vergunninghouders/);
    await expect(opgeslagen(page)).toContainText(/Opgeslagen om \d\d:\d\d uur: 22 cijfers zijn bewaard\./);
    await expect(opgeslagen(page)).toContainText("Op 30 september 2024 heeft Flevoland voor Oekraïne nu een tekort van 1.532 plaatsen; hiervoor was het een tekort van 1.582 plaatsen.");
    await opgeslagen(page).getByText("Wat er is gewijzigd").click();
    await expect(opgeslagen(page)).toContainText("Lelystad, plaatsen: 440 (nieuw)");
  });

  await test.step("the tabs say what is in: 21 of 24, of which one pm", async () => {
    const tabs = page.getByRole("navigation", { name: "Thema’s, met wat er binnen is" });
    await expect(tabs.getByRole("link", { name: /^Oekraïne/ })).toContainText("21 van 24, 1 pm");
    await expect(tabs.getByRole("link", { name: /^Amv COA/ })).toContainText("volgt uit Asiel");
  });

  await test.step("vergunninghouders: six figures, one of them negative", async () => {
    for (const [rij, n] of [["Almere", "48"], ["Dronten", "16"], ["Lelystad", "20"], ["Noordoostpolder", "9"], ["Urk", "−1"], ["Zeewolde", "8"]] as const) await cel(page, rij, "Gerealiseerd").fill(n);
    await expect(totaal(page)).toContainText("100");
    await page.getByLabel("Bron").fill("Maandoverzicht van het ministerie");
    await page.getByRole("button", { name: "Opslaan, naar Asiel" }).click();
    await expect(opgeslagen(page)).toContainText("6 cijfers zijn bewaard");
  });

  await test.step("asiel: one location grew; amv COA has nothing to enter", async () => {
    await page.getByLabel("Peildatum").fill("2024-09-30");
    await page.getByLabel("Bron").fill("Overzicht van het COA");
    await cel(page, "Bosruiterweg, regulier", "Plaatsen").fill("620");
    await expect(page.getByRole("row", { name: /^Regulier op 1 januari 2026/ })).toContainText("4.320");
    await page.getByRole("button", { name: "Opslaan, naar Amv Nidos" }).click();
    await expect(opgeslagen(page)).toContainText("1 cijfer is bewaard");
    await expect(opgeslagen(page)).toContainText("een overschot van 1.879 plaatsen; hiervoor was het een overschot van 1.859 plaatsen");
    await page.getByRole("link", { name: /^Amv COA/ }).click();
    await expect(page.getByText("Hier vult u niets in.")).toBeVisible();
  });

  await test.step("Nidos: the figures go to the half-year that the table shows", async () => {
    await page.getByRole("link", { name: /^Amv Nidos/ }).click();
    await expect(page.getByText("De cijfers horen bij 2024-I, het halfjaar dat de tabel laat zien.")).toBeVisible();
    await page.getByLabel("Peildatum").fill("2024-09-30");
    await page.getByLabel("Bron").fill("Overzicht van Nidos");
    await cel(page, "Noordoostpolder", "Te verwachten").fill("4");
    await bewaar(page);
    await expect(opgeslagen(page)).toContainText("1 cijfer is bewaard");
  });

  await test.step("one figure was wrong: a correction asks why, and its history tells", async () => {
    await open(page, "2024-09", "oekraine");
    await cel(page, "Almere", "Bezet").fill("1.736");
    await page.getByLabel("Bron").fill("E-mail van de gemeente");
    await bewaar(page);
    await expect(foutenVan(page)).toContainText("Almere, bezet: Hier stond 1.735. Waarom verandert dit cijfer?");
    await page.getByLabel("Reden bij Almere, bezet").fill("teruggeteld");
    await bewaar(page);
    await expect(opgeslagen(page)).toContainText("1 cijfer is bewaard");
    await page.getByRole("link", { name: "geschiedenis van Almere, bezet" }).click();
    const main = page.getByRole("main");
    for (const text of ["1.735", "1.736", "teruggeteld", "E-mail van de gemeente"]) await expect(main).toContainText(text);
  });

  await test.step("the stand van zaken follows", async () => {
    await page.goto("/stand-van-zaken?peildatum=2024-09-30");
    const oekraine = page.getByRole("region", { name: "Oekraïne", exact: true });
    await expect(oekraine.getByRole("row", { name: /^Totaal Flevoland/ })).toContainText("−1.532");
    await expect(page.getByRole("row", { name: /^Urk/ }).filter({ hasText: "103" }).first()).toBeVisible();
  });
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a month is taken over, pasted, refused with everything kept, and saved", async ({ page }) => {
    await page.goto("/invoer/2024-10?thema=oekraine");
    await page.getByText("Plak een blok uit een spreadsheet").click();
    await page.getByLabel("Plak een blok").fill("Dronten\t194\tveel\nElders\t5");
    await page.getByRole("button", { name: "Zet in de tabel" }).click();
    await expect(page.getByText("2 cellen geplakt.")).toBeVisible();
    await expect(page.getByText("Geen rij gevonden voor ‘Elders’ en ‘5’.")).toBeVisible();
    await expect(cel(page, "Dronten", "Plaatsen")).toHaveValue("194");

    await page.getByRole("button", { name: /over in lege cellen$/ }).click();
    await expect(cel(page, "Dronten", "Plaatsen")).toHaveValue("194");
    await expect(cel(page, "Zeewolde", "Plaatsen")).toHaveValue("43");

    await bewaar(page);
    await expect(foutenVan(page)).toContainText("Dronten, bezet: veel is geen getal.");
    await expect(foutenVan(page)).toContainText("Vul in waar de cijfers vandaan komen.");
    await expect(cel(page, "Dronten", "Bezet")).toHaveValue("veel");
    expect(await htmlErrors(await page.content())).toEqual([]);
    await cel(page, "Dronten", "Bezet").fill("198");
    await cel(page, "Zeewolde", "Bezet").fill("43");
    await page.getByLabel("Bron").fill("Opgave van de gemeenten");
    await bewaar(page);
    await expect(foutenVan(page)).toContainText("Er zijn meer plaatsen bezet (198) dan er zijn (194). Klopt dit?");
    await page.getByLabel("Reden bij Dronten, bezet").fill("tijdelijk extra bedden");
    await bewaar(page);
    await expect(opgeslagen(page)).toContainText("cijfers zijn bewaard");
    await expect(cel(page, "Dronten", "Bezet")).toHaveValue("198");
  });
});

test.describe("without JavaScript, two people", () => {
  test.use({ javaScriptEnabled: false });

  test("the second chooses per cell, and what was typed beside it stays", async ({ page, context }) => {
    const other = await context.newPage();
    for (const p of [page, other]) await p.goto("/invoer/2025-07?thema=oekraine");
    await cel(other, "Urk", "Plaatsen").fill("111");
    await other.getByLabel("Bron").fill("E-mail van de gemeente");
    await bewaar(other);
    await expect(opgeslagen(other)).toBeVisible();
    await cel(page, "Urk", "Plaatsen").fill("112");
    await cel(page, "Zeewolde", "Plaatsen").fill("45");
    await page.getByLabel("Bron").fill("Opgave van de gemeenten");
    await bewaar(page);
    const urk = page.getByRole("group", { name: "Urk, plaatsen" });
    await expect(urk.getByRole("radio", { name: /^112 van u/ })).toBeChecked();
    await expect(cel(page, "Zeewolde", "Plaatsen")).toHaveValue("45");
    await urk.getByRole("radio", { name: /^111 van secretariaat/ }).check();
    await page.getByRole("button", { name: "Bewaar keuze" }).click();
    await expect(opgeslagen(page)).toContainText("1 cijfer is bewaard");
    await expect(cel(page, "Urk", "Plaatsen")).toHaveValue("111");
    await expect(cel(page, "Zeewolde", "Plaatsen")).toHaveValue("45");
  });
});

test("with the keyboard alone: arrows, Enter, Esc and Tab as in a spreadsheet", async ({ page }) => {
  await open(page, "2024-11", "oekraine");
  await cel(page, "Almere", "Plaatsen").focus();
  await page.keyboard.type("1801");
  await page.keyboard.press("Enter");
  await expect(cel(page, "Dronten", "Plaatsen")).toBeFocused();
  await page.keyboard.type("194");
  await page.keyboard.press("ArrowRight");
  await expect(cel(page, "Dronten", "Bezet")).toBeFocused();
  await page.keyboard.press("Shift+Tab");
  await expect(cel(page, "Dronten", "Plaatsen")).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(cel(page, "Dronten", "Bezet")).toBeFocused();
  await page.keyboard.type("180");
  await page.keyboard.press("ArrowUp");
  await expect(cel(page, "Almere", "Bezet")).toBeFocused();
  await page.keyboard.press("ArrowLeft");
  await expect(cel(page, "Almere", "Plaatsen")).toBeFocused();
  await page.keyboard.type("9999");
  await page.keyboard.press("Escape");
  await expect(cel(page, "Almere", "Plaatsen")).toHaveValue("1801");
  await page.keyboard.press("Shift+Enter");
  await expect(cel(page, "Almere", "Plaatsen")).toBeFocused();

  await page.keyboard.press("Shift+Tab");
  await expect(page.getByLabel("Bron")).toBeFocused();
  await page.keyboard.type("Opgave van de gemeenten");
  await page.keyboard.press("Enter");
  await expect(opgeslagen(page)).toBeFocused();
  await expect(opgeslagen(page)).toContainText("3 cijfers zijn bewaard");
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 800 }, hasTouch: true, isMobile: true });

  test("a card per gemeente, each field with its name, and the bar in sight", async ({ page }) => {
    await page.goto("/invoer/2024-12?thema=vergunninghouders");
    await expect(page.getByRole("table", { name: "Invoer Vergunninghouders" })).toBeVisible();
    await expect(blad(page).getByText("Gerealiseerd", { exact: true }).first()).toBeVisible();
    await cel(page, "Urk", "Gerealiseerd").tap();
    await page.keyboard.type("3");
    await page.getByLabel("Bron").fill("Opgave van de gemeenten");
    await expect(balk(page)).toBeInViewport();
    await expect(balk(page)).toContainText("1 wijziging niet opgeslagen");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    const box = await page.getByRole("button", { name: "Opslaan", exact: true }).boundingBox();
    expect(box!.height).toBeGreaterThanOrEqual(44);
    await page.getByRole("button", { name: "Opslaan", exact: true }).tap();
    await expect(opgeslagen(page)).toContainText("1 cijfer is bewaard");
  });
});

test("two people in one month: the second compares cell by cell and chooses; nobody's figure disappears", async ({ page, browser, server, secretariaat }) => {
  test.slow();
  const other = await (await browser.newContext({ baseURL: server.url, storageState: secretariaat })).newPage();
  for (const p of [page, other]) await open(p, "2025-01", "oekraine");
  await cel(other, "Almere", "Bezet").fill("1.738");
  await cel(other, "Urk", "Plaatsen").fill("112");
  await other.getByLabel("Bron").fill("E-mail van de gemeente");
  await bewaar(other);
  await expect(opgeslagen(other)).toContainText("2 cijfers zijn bewaard");

  for (const [rij, kolom, n] of [["Almere", "Bezet", "1.739"], ["Urk", "Plaatsen", "113"], ["Zeewolde", "Plaatsen", "44"]] as const) await cel(page, rij, kolom).fill(n);
  await page.getByLabel("Bron").fill("Opgave van de gemeenten");
  await bewaar(page);
  const vergelijking = page.getByRole("region", { name: "2 cellen zijn intussen gewijzigd" });
  await expect(vergelijking).toBeFocused();
  const almere = vergelijking.getByRole("group", { name: "Almere, bezet" });
  await expect(almere.getByRole("radio", { name: /^1\.739 van u/ })).toBeChecked();
  await expect(almere.getByRole("radio", { name: /^1\.738 van secretariaat, opgeslagen om/ })).not.toBeChecked();
  expect(await axe(page)).toEqual([]);
  await vergelijking.getByRole("group", { name: "Urk, plaatsen" }).getByRole("radio", { name: /^112 van secretariaat/ }).check();
  await expect(cel(page, "Urk", "Plaatsen")).toHaveValue("112");
  await expect(cel(page, "Zeewolde", "Plaatsen")).toHaveValue("44");
  await page.getByLabel("Reden bij Almere, bezet").fill("geteld op de laatste dag");
  await page.getByRole("button", { name: "Bewaar keuze" }).click();
  await expect(opgeslagen(page)).toContainText("2 cijfers zijn bewaard");
  await expect(cel(page, "Urk", "Plaatsen")).toHaveValue("112");
  await page.getByRole("link", { name: "geschiedenis van Almere, bezet" }).click();
  for (const text of ["1.738", "1.739", "geteld op de laatste dag"]) await expect(page.getByRole("main")).toContainText(text);
  await other.context().close();
});

test("what was typed before script took over is kept", async ({ page }) => {
  let script = () => {};
  const held = new Promise<void>((go) => (script = go));
  await page.route("**/_next/static/**/*.js", async (route) => {
    await held;
    await route.continue();
  });
  await page.goto("/invoer/2025-06?thema=oekraine", { waitUntil: "commit" });
  await cel(page, "Urk", "Plaatsen").fill("108");
  await page.getByLabel("Bron").fill("E-mail van de gemeente");
  script();
  await expect(balk(page)).toContainText("1 wijziging niet opgeslagen");
  await expect(page.getByLabel("Bron")).toHaveValue("E-mail van de gemeente");
});

test.describe("the sheet comes to life under the hands of whoever comes first", () => {
  /** What the page loads from now on takes a while. */
  async function traag(page: Page) {
    await page.goto("/invoer/2024-11?thema=oekraine");
    await page.waitForLoadState("networkidle");
    await page.route("**/*.js", async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 800));
      await route.continue();
    });
  }
  const wakker = (page: Page) => expect(page.getByRole("button", { name: "Maak alles ongedaan" })).toHaveCount(0);

  test("what is typed while it loads stays, with the caret; Enter does not send it away", async ({ page }) => {
    await traag(page);
    await cel(page, "Almere", "Bezet").focus();
    await page.keyboard.type("17");
    await page.keyboard.press("Enter");
    await page.keyboard.type("35");
    await page.keyboard.press("Home");
    await expect(balk(page)).toContainText("1 wijziging niet opgeslagen");
    await page.keyboard.type("1.");
    await expect(cel(page, "Almere", "Bezet")).toHaveValue("1.1735");
    await expect(cel(page, "Almere", "Bezet")).toBeFocused();
    await page.keyboard.press("ArrowDown");
    await expect(cel(page, "Dronten", "Bezet")).toBeFocused();
  });

  test("a box that is opened stays open, with what was pasted in it", async ({ page }) => {
    await traag(page);
    await page.getByText("Plak een blok uit een spreadsheet").click();
    await page.getByLabel("Plak een blok", { exact: true }).fill("Urk 110");
    await wakker(page);
    await expect(page.getByLabel("Plak een blok", { exact: true })).toHaveValue("Urk 110");
  });

  test("a click on Opslaan is not lost", async ({ page }) => {
    await traag(page);
    await cel(page, "Urk", "Plaatsen").fill("x");
    await bewaar(page);
    await expect(foutenVan(page)).toContainText("Urk, plaatsen");
    await expect(page).toHaveTitle(/^\(\d fout/);
    await expect(cel(page, "Urk", "Plaatsen")).toHaveValue("x");
  });

  test.describe("on a phone", () => {
    test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });
    test("a finger on a button of a page that nobody touched yet does what it says", async ({ page }) => {
      await traag(page);
      await page.getByRole("button", { name: "Opslaan", exact: true }).tap();
      await expect(page.getByRole("main").getByRole("status").first()).toContainText(/niets|gewijzigd|opgeslagen/i);
      await wakker(page);
    });
  });
});

test.describe("when the session or the connection is gone", () => {
  test.use({ allowedErrors: [/ERR_INTERNET_DISCONNECTED|Failed to fetch/] });

  test("a session that ends while typing loses nothing: after signing in the sheet goes on", async ({ page, context, server }) => {
    await open(page, "2025-02", "oekraine");
    await cel(page, "Lelystad", "Bezet").fill("371");
    await cel(page, "Urk", "Particuliere opvang").fill("pm");
    await page.getByLabel("Bron").fill("E-mail van de gemeente");
    await context.clearCookies();
    await bewaar(page);
    await expect(page).toHaveURL(/\/aanmelden/);
    await meldAanAls(page, server.data, "secretariaat");
    await expect(page).toHaveURL(/\/invoer\/2025-02\?thema=oekraine/);
    await expect(page.getByText("2 cellen teruggezet van de vorige keer.")).toBeVisible();
    await expect(cel(page, "Lelystad", "Bezet")).toHaveValue("371");
    await expect(page.getByLabel("Bron")).toHaveValue("E-mail van de gemeente");
    await bewaar(page);
    await expect(opgeslagen(page)).toContainText("2 cijfers zijn bewaard");
    await page.reload();
    await expect(page.getByText("teruggezet van de vorige keer")).toHaveCount(0);
  });

  test("a connection that is lost while saving keeps everything on the screen, and saving again stores once", async ({ page, context }) => {
    await open(page, "2025-03", "oekraine");
    await cel(page, "Urk", "Plaatsen").fill("105");
    await page.getByLabel("Bron").fill("E-mail van de gemeente");
    await context.setOffline(true);
    await bewaar(page);
    await expect(page.getByText("De verbinding is weg.")).toBeVisible();
    await expect(cel(page, "Urk", "Plaatsen")).toHaveValue("105");
    await context.setOffline(false);
    await bewaar(page);
    await expect(opgeslagen(page)).toContainText("1 cijfer is bewaard");
  });
});

test("a reload keeps the draft, and leaving unsaved work asks first", async ({ page }) => {
  await open(page, "2025-04", "oekraine");
  await cel(page, "Urk", "Plaatsen").fill("106");
  const asked: string[] = [];
  page.on("dialog", (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  await page.reload();
  expect(asked).toEqual(["beforeunload"]);
  await expect(cel(page, "Urk", "Plaatsen")).toHaveValue("106");
  await page.getByRole("button", { name: "Gooi deze invoer weg" }).click();
  await expect(cel(page, "Urk", "Plaatsen")).toHaveValue("");
  await page.reload();
  await expect(balk(page)).toContainText("Geen wijzigingen");
  expect(asked).toHaveLength(1);
});

test("a double click stores once", async ({ page }) => {
  await open(page, "2025-05", "oekraine");
  await cel(page, "Urk", "Plaatsen").fill("107");
  await page.getByLabel("Bron").fill("E-mail van de gemeente");
  await page.getByRole("button", { name: "Opslaan", exact: true }).dblclick();
  await expect(opgeslagen(page)).toContainText("1 cijfer is bewaard");
  await page.getByRole("link", { name: "geschiedenis van Urk, plaatsen" }).click();
  await expect(page.getByText("E-mail van de gemeente")).toHaveCount(1);
});

test("a month that has not begun, or is none, is refused in words", async ({ page }) => {
  await page.goto("/invoer/2999-01");
  await expect(page.getByText("januari 2999 is nog niet begonnen.")).toBeVisible();
  await page.goto("/invoer/morgen");
  await expect(page.getByText("Dit is geen maand.")).toBeVisible();
});
