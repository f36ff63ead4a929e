import { expect, test } from "./aangemeld";
import { readTabel, type Cellen } from "./tabel-lezen";

// The figures below are transcribed by hand from the papers of 11 September 2024.

const PAD = "/stand-van-zaken?peildatum=2024-09-11";

/** Rows of figures under their column heads. */
function rijen(koppen: readonly string[], regels: Readonly<Record<string, readonly string[]>>): Cellen {
  return Object.fromEntries(Object.entries(regels).map(([rij, cellen]) => [rij, Object.fromEntries(koppen.map((kop, i) => [kop, cellen[i]!]))]));
}

const ASIEL = rijen(
  ["Regulier op 1-10-2023", "Regulier op 1-1-2026", "Amv waarvan", "Noodopvang (NO)", "Totaal regulier zonder NO, op 1-1-2026"],
  {
    "Engelse mijl": ["800", "800", "0", "", "800"],
    "Engelse mijl (NO)": ["", "", "", "", ""],
    "Uitbreiding Engelse mijl": ["", "600", "0", "", "600"],
    "Markerkant (NO)": ["", "", "", "180", ""],
    "Holiday Inn": ["", "", "80", "", ""],
    "Totaal Almere": ["800", "1.400", "80", "180", "1.400"],
    Vossemeerdijk: ["1.000", "1.000", "138", "", "1.000"],
    "Tijdelijke uitbreiding Vossemeerdijk": ["300", "300", "", "", "300"],
    "Walibi (NO)": ["", "", "", "1.250", ""],
    "Totaal Dronten": ["1.300", "1.300", "138", "1.250", "1.300"],
    Lelystad: ["n.v.t.", "n.v.t.", "n.v.t.", "n.v.t.", "n.v.t."],
    "Luttelgeest, Oosterringweg": ["1.000", "1.000", "80", "", "1.000"],
    "Totaal Noordoostpolder": ["1.000", "1.000", "80", "0", "1.000"],
    Urk: ["n.v.t.", "n.v.t.", "n.v.t.", "n.v.t.", "n.v.t."],
    Bosruiterweg: ["600", "600", "", "", "600"],
    "Totaal Zeewolde": ["600", "600", "0", "0", "600"],
    "Totaal Flevoland": ["3.700", "4.300", "298", "1.430", "4.300"],
    "Opgave op 1-1-2025": ["2.441", "2.441", "207", "n.v.t.", "2.441"],
    Verschil: ["overschot 1.259", "overschot 1.859", "overschot 91", "n.v.t.", "overschot 1.859"],
  },
);

const AMV_COA = rijen(["Opgave 2024", "Realisatie aantal plaatsen", "Verschil realisatie − opgave"], {
  Almere: ["105", "80", "tekort −25"],
  Dronten: ["21", "138", "overschot 117"],
  Lelystad: ["34", "0", "tekort −34"],
  Noordoostpolder: ["23", "80", "overschot 57"],
  Urk: ["12", "0", "tekort −12"],
  Zeewolde: ["12", "0", "tekort −12"],
  "Totaal Flevoland": ["207", "298", "overschot 91"],
});

const OEKRAINE = rijen(["Opgave 1-1-2025", "Plaatsen totaal", "Bezet plaatsen", "Beschikbaar daadwerkelijk", "Particuliere opvang plaatsen", "Verschil plaatsen − opgave"], {
  Almere: ["2.170", "1.801", "1.720", "4", "–", "tekort −369"],
  Dronten: ["425", "194", "173", "9", "–", "tekort −231"],
  Lelystad: ["809", "400", "370", "0", "–", "tekort −409"],
  Noordoostpolder: ["485", "213", "207", "0", "–", "tekort −272"],
  Urk: ["213", "100", "94", "0", "–", "tekort −113"],
  Zeewolde: ["231", "43", "43", "0", "–", "tekort −188"],
  "Totaal Flevoland": ["4.333", "2.751", "2.607", "13", "–", "tekort −1.582"],
});

const VERGUNNINGHOUDERS = rijen(
  [
    "Stand per 1-7-2024",
    "Taakstelling 2024-II",
    "Totaal te realiseren 2024-II",
    "Gerealiseerd per maand juli",
    "Gerealiseerd per maand augustus",
    "Gerealiseerd t/m 31-8-2024",
    "Nog te realiseren totaal − gerealiseerd",
    "Deel gerealiseerd van het totaal te realiseren",
    "Deel gerealiseerd van de taakstelling 2024-II",
  ],
  {
    Almere: ["94", "211", "305", "80", "51", "131", "174", "43%", "62%"],
    Dronten: ["56", "42", "98", "22", "10", "32", "66", "33%", "76%"],
    Lelystad: ["43", "79", "122", "30", "2", "32", "90", "26%", "41%"],
    Noordoostpolder: ["31", "47", "78", "14", "5", "19", "59", "24%", "40%"],
    Urk: ["50", "21", "71", "5", "0", "5", "66", "7%", "24%"],
    Zeewolde: ["28", "23", "51", "0", "7", "7", "44", "14%", "30%"],
    "Totaal Flevoland": ["302", "423", "725", "151", "75", "226", "499", "31%", "53%"],
  },
);

const AMV_NIDOS = rijen(["Opgave 2024-I", "Realisatie plaatsen", "Te verwachten plaatsen", "Totaal realisatie + verwacht", "Verschil totaal − opgave"], {
  Almere: ["48", "30", "0", "30", "tekort −18"],
  Dronten: ["10", "0", "0", "0", "tekort −10"],
  Lelystad: ["18", "14", "–", "14 verwachting ontbreekt", "tekort −4 verwachting ontbreekt"],
  Noordoostpolder: ["11", "0", "pm", "0 + pm verwachting is pm", "tekort −11 verwachting is pm"],
  Urk: ["5", "0", "0", "0", "tekort −5"],
  Zeewolde: ["6", "0", "0", "0", "tekort −6"],
  "Totaal Flevoland": ["98", "44", "0 + pm 1 gemeente ontbreekt, 1 is pm", "44 + pm 1 gemeente ontbreekt, 1 is pm", "tekort −54 1 gemeente ontbreekt, 1 is pm"],
});

const TABELLEN = { asiel: ASIEL, "amv-coa": AMV_COA, oekraine: OEKRAINE, vergunninghouders: VERGUNNINGHOUDERS, "amv-nidos": AMV_NIDOS };

test.use({ als: "gedeputeerde" });

for (const [id, verwacht] of Object.entries(TABELLEN)) {
  test(`a reader finds every figure of the papers in table ${id}, by its row and column`, async ({ page }) => {
    await page.goto(PAD);
    const cellen = await readTabel(page.locator(`#${id} table`));
    expect(Object.keys(cellen)).toEqual(Object.keys(verwacht));
    expect(cellen).toMatchObject(verwacht);
  });
}

test("a reader finds what the papers leave out: snijverlies, bezettingsgraad and benutting", async ({ page }) => {
  await page.goto(PAD);
  const cellen = await readTabel(page.locator("#oekraine table"));
  expect(cellen["Totaal Flevoland"]).toMatchObject({
    "Snijverlies leeg en niet te gebruiken": "131",
    "Bezettingsgraad bezet / plaatsen": "94,8%",
    "Benutting 1 − beschikbaar / plaatsen": "99,5%",
  });
});

test("a listener hears in words what the eye sees as a sign", async ({ page }) => {
  await page.goto(PAD);
  const asiel = await readTabel(page.locator("#asiel table"), true);
  expect(asiel["Engelse mijl (NO)"]?.["Noodopvang (NO)"]).toBe("niet van toepassing");
  expect(asiel["Holiday Inn"]?.["Amv waarvan"]).toBe("twijfel, noot 280");
  const nidos = await readTabel(page.locator("#amv-nidos table"), true);
  expect(nidos["Lelystad"]?.["Te verwachten plaatsen"]).toBe("onbekend");
  expect(nidos["Noordoostpolder"]?.["Te verwachten plaatsen"]).toContain("nog niet bekend");
});

test("a reader chooses without options and finds the 4.000 places", async ({ page }) => {
  await page.goto(PAD);
  await page.getByRole("link", { name: "Zonder opties: 4.000" }).click();
  await expect(page).toHaveURL(/opties=zonder/);
  await expect(page.getByRole("link", { name: "Zonder opties: 4.000" })).toHaveAttribute("aria-current", "true");
  const cellen = await readTabel(page.locator("#asiel table"));
  expect(cellen["Totaal Flevoland"]?.["Regulier op 1-1-2026"]).toBe("4.000");
  expect(cellen["Verschil"]?.["Regulier op 1-1-2026"]).toBe("overschot 1.559");
});

test("a reader chooses other dates for the places, and the address holds the choice", async ({ page }) => {
  await page.goto(PAD);
  await page.getByText("Kies andere datums voor de plaatsen").click();
  const form = page.getByRole("form", { name: "Datums voor de plaatsen" });
  await form.getByLabel("Tweede datum").fill("2025-01-01");
  await form.getByRole("button", { name: "Toon" }).click();
  await expect(page).toHaveURL(/capaciteit=2023-10-01&capaciteit=2025-01-01/);
  const cellen = await readTabel(page.locator("#asiel table"));
  expect(Object.keys(cellen["Totaal Flevoland"]!)).toContain("Regulier op 1-1-2025");
  expect(cellen["Totaal Flevoland"]?.["Regulier op 1-1-2025"]).toBe("3.700");
});

test("a peildatum before the first figure says so and offers the first", async ({ page }) => {
  await page.goto("/stand-van-zaken?peildatum=2001-01-01&opties=zonder");
  await expect(page.getByText("Op 1 januari 2001 waren er nog geen cijfers.")).toBeVisible();
  await expect(page.getByRole("table")).toHaveCount(0);
  await page.getByRole("link", { name: /Toon de stand van/ }).click();
  await expect(page).toHaveURL(/opties=zonder/);
  await expect(page.getByRole("heading", { name: "Asiel" })).toBeVisible();
});

test("asking what was known before anything was recorded gives no table of blanks", async ({ page }) => {
  await page.goto(`${PAD}&bekendOp=2001-01-01`);
  await expect(page.getByText("was toen nog niets vastgelegd")).toBeVisible();
  await page.getByRole("link", { name: "Toon wat nu bekend is" }).click();
  await expect(page.locator("#asiel table")).toBeVisible();
});

test("a date that is none comes back at its field, with what was typed, and the focus on what is wrong", async ({ page }) => {
  const response = await page.goto("/stand-van-zaken?peildatum=31-02-2024&capaciteit=morgen&opties=zonder");
  expect(response?.status()).toBe(200);
  await expect(page).toHaveTitle(/^Fout in uw keuze/);
  const field = page.getByLabel("Peildatum");
  await expect(field).toHaveValue("31-02-2024");
  await expect(field).toHaveAttribute("aria-invalid", "true");
  await expect(field).toHaveAccessibleDescription(/31-02-2024.*geen datum/);
  const summary = page.getByRole("alert").filter({ hasText: "Er zijn 2 fouten" });
  await expect(summary).toBeFocused();
  await summary.getByRole("link").first().click();
  await expect(field).toBeFocused();
  await field.fill("11-9-2024");
  await page.getByLabel("Plaatsen op").fill("1-1-2026");
  await page.getByRole("button", { name: "Toon" }).click();
  await expect(page).toHaveURL(/opties=zonder/);
  await expect(page.getByRole("link", { name: "Zonder opties: 4.000" })).toHaveAttribute("aria-current", "true");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a reader chooses a peildatum, and finds the tables, their formulas and no button that does nothing", async ({ page }) => {
    await page.goto("/stand-van-zaken");
    await page.getByLabel("Peildatum").fill("2024-09-12");
    await page.getByRole("button", { name: "Toon" }).first().click();
    await expect(page).toHaveURL(/peildatum=2024-09-12/);
    await expect(page.getByText("Stand op 12 september 2024")).toBeVisible();
    await expect(page.locator("main table:visible")).toHaveCount(7);
    await page.locator("#oekraine summary").click();
    await expect(page.locator("#oekraine dl")).toBeVisible();
    await expect(page.getByRole("button", { name: /Kopieer|Afdrukken/ })).toHaveCount(0);
  });

  test("on a phone the figures come before the choice of a date, which opens by a touch", async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto("/stand-van-zaken");
    await expect(page.getByRole("heading", { name: "De vijf tabellen in het kort" })).toBeInViewport();
    await expect(page.getByLabel("Peildatum")).toBeHidden();
    await page.getByText("Kies een andere datum").click();
    await page.getByLabel("Peildatum").fill("2024-09-12");
    await page.getByRole("button", { name: "Toon" }).first().click();
    await expect(page.getByText("Stand op 12 september 2024")).toBeVisible();
  });
});

test.describe("copying", () => {
  test.use({ permissions: ["clipboard-read", "clipboard-write"] });

  test("a table goes to Excel or Word as a table, with numbers as a Dutch spreadsheet reads them", async ({ page }) => {
    await page.goto(PAD);
    await page.getByRole("button", { name: "Kopieer tabel Amv Nidos" }).click();
    await expect(page.getByRole("status").filter({ hasText: "Gekopieerd" })).toBeVisible();
    const { text, html } = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const read = async (type: string) => (await item!.getType(type)).text();
      return { text: await read("text/plain"), html: await read("text/html") };
    });
    const lines = text.split(/\r?\n/).map((line) => line.split("\t"));
    expect(lines[0]).toEqual(["Gemeente", "Opgave (2024-I)", "Realisatie (plaatsen)", "Te verwachten (plaatsen)", "Totaal (realisatie + verwacht)", "Verschil (totaal − opgave)"]);
    expect(lines[1]).toEqual(["Almere", "48", "30", "0", "30", "-18"]);
    expect(lines[3]).toEqual(["Lelystad", "18", "14", "onbekend", "14 (verwachting ontbreekt)", "-4 (verwachting ontbreekt)"]);
    expect(lines[4]).toEqual(["Noordoostpolder", "11", "0", "pm", "0 + pm", "-11 (verwachting is pm)"]);
    expect(html.match(/<tr/g)).toHaveLength(8);
    expect(html).toContain("<td>-18</td>");
  });

  test("a plain selection holds the figures, not the words for a screen reader", async ({ page }) => {
    await page.goto(PAD);
    const selected = await page.locator("#amv-coa table").evaluate((table) => {
      getSelection()?.selectAllChildren(table);
      return getSelection()?.toString() ?? "";
    });
    const rows = selected.split("\n").map((line) => line.split("\t").map((c) => c.trim()));
    expect(rows).toContainEqual(["Almere", "105", "80", "−25"]);
  });
});

test.describe("for a wethouder", () => {
  test.use({ als: "wethouder-dronten" });

  test("the rows of the own gemeente are marked in each table, in a word", async ({ page }) => {
    await page.goto(PAD);
    const marked = page.locator("main").getByRole("rowheader", { name: /uw gemeente/ });
    await expect(marked).toHaveText(Array.from({ length: 5 }, () => "Dronten uw gemeente"));
  });
});

test.describe("for a beheerder", () => {
  test.use({ als: "beheerder", allowedErrors: [/403/] });

  test("the figures are not there", async ({ page }) => {
    const response = await page.goto("/stand-van-zaken");
    expect(response?.status()).toBe(403);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("U hebt geen toegang tot deze pagina");
    await expect(page.getByRole("table")).toHaveCount(0);
  });
});
