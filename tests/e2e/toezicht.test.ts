import { expect, test } from "./aangemeld";
import { axe } from "./keuring";
import { readTabel } from "./tabel-lezen";

const RANGLIJST = /^Huisvesting van vergunninghouders per gemeente/;
const DOSSIERS = /^Trede, plan van aanpak/;
const ERGSTE = ["Urk", "Zeewolde", "Lelystad", "Noordoostpolder", "Dronten", "Almere", "Flevoland"];
const NOG = ["Almere", "Lelystad", "Dronten", "Urk", "Noordoostpolder", "Zeewolde", "Flevoland"];

for (const javaScriptEnabled of [true, false]) {
  test.describe(`with${javaScriptEnabled ? "" : "out"} JavaScript`, () => {
    test.use({ als: "gedeputeerde", javaScriptEnabled });

    test("the gedeputeerde sees who will be short, sorts, filters and downloads what is shown", async ({ page }) => {
      await page.goto("/");
      await page.getByRole("navigation", { name: "Hoofdmenu" }).getByRole("link", { name: "Toezicht" }).click();
      await expect(page).toHaveURL("/toezicht");
      await expect(page.getByText("vijf gemeenten te kort: Urk 56, Zeewolde 30, Lelystad 26, Noordoostpolder 21 en Dronten 2. Almere haalt 88 meer dan moest.")).toBeVisible();
      const tabel = page.getByRole("table", { name: RANGLIJST });
      const koppen = tabel.getByRole("rowheader");
      const kolom = (naam: string) => tabel.getByRole("columnheader", { name: naam });
      await expect(koppen).toHaveText(ERGSTE);
      await expect(kolom("Prognose aan het einde")).toHaveAttribute("aria-sort", "descending");
      const { Dronten: dronten } = await readTabel(tabel);
      expect(Object.values(dronten!)).toEqual(["56", "42", "32", "66", "achter −0,67", "33%", "16,5", "16", "te kort 2 snelst: voorsprong 22 traagst: te kort 26", "minstens 1 sinds 2024-I"]);

      // by keyboard
      await page.getByRole("button", { name: "sorteer op Nog te realiseren" }).press("Enter");
      await expect(page).toHaveURL("/toezicht?volgorde=nog");
      await expect(koppen).toHaveText(NOG);
      await expect(page.getByText("Gesorteerd op nog te realiseren: het meeste eerst.", { exact: true })).toBeVisible();
      await expect(kolom("Nog te realiseren")).toHaveAttribute("aria-sort", "descending");
      await expect(tabel.locator("th[aria-sort]")).toHaveCount(1);
      await page.getByRole("button", { name: "keer om bij Nog te realiseren" }).click();
      await expect(page).toHaveURL("/toezicht?volgorde=nog&richting=beste");
      await expect(koppen).toHaveText(["Zeewolde", "Noordoostpolder", "Dronten", "Urk", "Lelystad", "Almere", "Flevoland"]);
      await expect(kolom("Nog te realiseren")).toHaveAttribute("aria-sort", "ascending");

      await page.getByRole("navigation", { name: "Welke gemeenten" }).getByRole("link", { name: "Achter op schema" }).click();
      await expect(page).toHaveURL("/toezicht?volgorde=nog&richting=beste&toon=achter");
      await expect(koppen).toHaveText(["Zeewolde", "Noordoostpolder", "Dronten", "Urk", "Lelystad", "Flevoland"]);
      const csv = await page.request.get((await page.getByRole("link", { name: "Download als CSV", exact: true }).getAttribute("href"))!);
      expect(csv.headers()["content-disposition"]).toMatch(/^attachment; filename="toezicht-flevoland-\d{4}-\d\d-\d\d\.csv"$/);
      expect((await csv.text()).trimEnd().split("\r\n").map((r) => r.split(";")[0])).toEqual(["\uFEFFGemeente", "Zeewolde", "Noordoostpolder", "Dronten", "Urk", "Lelystad", "Flevoland"]);
    });

    test("below it the dossiers in the same order, the signals, and what the papers say of the province", async ({ page }) => {
      await page.goto("/toezicht?peildatum=2024-09-11&volgorde=nog&toon=achter");
      const tabel = page.getByRole("table", { name: DOSSIERS });
      await expect(tabel.getByRole("rowheader")).toHaveText(["Lelystad, dossier", "Dronten, dossier", "Urk, dossier", "Noordoostpolder, dossier", "Zeewolde, dossier"]);
      expect((await readTabel(tabel, true))["Dronten, dossier"]).toEqual({
        Trede: "onbekend", "Plan van aanpak": "onbekend", "Beloofde maanden": "onbekend", "Verschoonbare redenen": "onbekend", "Laatste gesprek": "onbekend",
        "Volgend gesprek": "september 2024 gewenst op 5 juni 2024", "Open afspraken": "onbekend",
      });
      await expect(tabel.getByRole("link", { name: "Dronten" })).toHaveAttribute("href", "/toezicht/dronten?peildatum=2024-09-11");
      await page.goto("/toezicht?peildatum=2024-09-11");
      expect((await readTabel(tabel))["Almere"]).toMatchObject({ Trede: "–", "Beloofde maanden": "geen aantallen bekend" });
      const signalen = page.getByRole("region", { name: "Signalen" });
      await expect(signalen).toContainText("Er is geen signaal. Van een deel is het niet te zeggen.");
      await expect(signalen).toContainText("niet te zeggen van alle zes gemeenten, want de stand aan het einde van 2023-II is niet bekend.");
      const stukken = page.getByRole("region", { name: "Wat de stukken over de hele provincie zeggen" });
      await expect(stukken.getByRole("listitem").last()).toHaveText("5 juni 2024Vier van de zes gemeenten staan onder actief toezicht. Welke vier dat zijn, staat niet in de stukken.Bron: Verslag PRT Flevoland 05-06-2024, agendapunt 4c. Peildatum 5 juni 2024.");
      await page.goto("/toezicht?peildatum=2024-08-31");
      await expect(stukken.getByRole("listitem")).toHaveCount(1);
    });

    test("the file has of each dossier what the page has", async ({ page }) => {
      await page.goto("/toezicht?peildatum=2024-10-01");
      const dossiers = await readTabel(page.getByRole("table", { name: DOSSIERS }), true);
      const csv = await page.request.get((await page.getByRole("link", { name: "Download als CSV", exact: true }).getAttribute("href"))!);
      const [kop, ...regels] = (await csv.text()).trimEnd().split("\r\n").map((r) => r.split(";"));
      const veld = (regel: readonly string[], naam: string) => regel[kop!.indexOf(naam)];
      for (const regel of regels.slice(0, -1)) {
        const eigen = dossiers[`${regel[0]}, dossier`]!;
        expect(veld(regel, "Trede")).toBe(eigen["Trede"]);
        expect(eigen["Plan van aanpak"]!.startsWith(veld(regel, "Plan van aanpak")!)).toBe(true);
        expect([eigen["Volgend gesprek"]!.startsWith("onbekend onbevestigd: september 2024"), veld(regel, "Onbevestigde gesprekken")]).toEqual([true, "2024-09"]);
        expect(veld(regel, "Niet te zeggen")).toContain("de stand aan het einde van 2023-II is niet bekend");
      }
      expect(regels.at(-1)!.slice(kop!.indexOf("Trede")).every((v) => v === "")).toBe(true);
    });

    test("the prognoses stand beside each other, as a table and as files", async ({ page }) => {
      await page.goto("/toezicht?peildatum=2024-09-11");
      const figuur = page.getByRole("figure", { name: /^Urk, Zeewolde en Noordoostpolder komen ook te kort/ });
      await expect(figuur.getByRole("img", { name: /Urk: 56 te kort, tussen 46 en 66 te kort/ }).first()).toBeVisible();
      await figuur.getByText("Toon als tabel").click();
      expect((await readTabel(figuur.getByRole("table")))["Almere"]).toEqual({ Prognose: "voorsprong −88", "Bij de snelste maand": "voorsprong −146", "Bij de traagste maand": "voorsprong −30" });
      for (const vorm of ["CSV", "afbeelding"]) {
        const bestand = await page.request.get((await figuur.getByRole("link", { name: `Download als ${vorm}` }).getAttribute("href"))!);
        expect([bestand.status(), (await bestand.text()).includes("Noordoostpolder")]).toEqual([200, true]);
      }
    });

    test("another date keeps the order and the filter; a date before all figures leads on", async ({ page }) => {
      await page.goto("/toezicht?volgorde=schema&toon=tekort");
      await page.getByLabel("Peildatum").fill("2024-09-11");
      await page.getByRole("button", { name: "Toon", exact: true }).click();
      const query = new URL(page.url()).searchParams;
      expect(Object.fromEntries(query)).toEqual({ peildatum: "2024-09-11", bekendOp: "", volgorde: "schema", toon: "tekort" });
      const koppen = page.getByRole("table", { name: RANGLIJST }).getByRole("rowheader");
      await expect(koppen).toHaveText(["Urk", "Zeewolde", "Lelystad", "Noordoostpolder", "Dronten", "Flevoland"]);
      await page.getByRole("button", { name: "sorteer op Taakstelling" }).click();
      await expect(page).toHaveURL("/toezicht?peildatum=2024-09-11&toon=tekort&volgorde=taakstelling");
      await koppen.getByRole("link", { name: "Urk" }).click();
      await expect(page).toHaveURL("/toezicht/urk?peildatum=2024-09-11");
      await page.goto("/toezicht?peildatum=2001-01-01");
      await expect(page.getByText("Op 1 januari 2001 waren er nog geen cijfers.")).toBeVisible();
      expect((await page.request.get("/toezicht/export?peildatum=2001-01-01")).status()).toBe(404);
    });
  });
}

test.describe("on a phone", () => {
  test.use({ als: "secretariaat", viewport: { width: 390, height: 844 } });

  test("a gemeente is a card with its prognose right under the name, and the order is chosen without heads of columns", async ({ page }) => {
    await page.goto("/toezicht?peildatum=2024-09-11");
    const urk = page.getByRole("table", { name: RANGLIJST }).getByRole("row", { name: /^Urk/ });
    const vakken = await urk.evaluate((rij) => [...rij.children].map((vak) => ({ naam: vak.getAttribute("data-kop") ?? "", boven: vak.getBoundingClientRect().top })).sort((a, b) => a.boven - b.boven).map((v) => v.naam));
    expect(vakken.slice(0, 3)).toEqual(["", "Prognose aan het einde op 1-1-2025", "Achterstand bij begin op 1-7-2024"]);
    await page.getByLabel("Sorteer op").selectOption("Nog te realiseren");
    await page.getByLabel("Wat staat bovenaan").selectOption("Het beste");
    await page.getByRole("button", { name: "Sorteer", exact: true }).click();
    expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({ peildatum: "2024-09-11", volgorde: "nog", richting: "beste" });
    await expect(page.getByRole("table", { name: DOSSIERS }).getByRole("rowheader").first()).toHaveText("Zeewolde, dossier");
    for (const width of [390, 320]) {
      await page.setViewportSize({ width, height: 844 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)).toBe(true);
    }
    expect(await axe(page)).toEqual([]);
  });
});

test.describe("for a lezer", () => {
  test.use({ als: "lezer", allowedErrors: [/status of 403/] });

  test("there is no toezicht: not in the menu, not by its address, not as a file", async ({ page }) => {
    await page.goto("/stand-van-zaken");
    await expect(page.getByRole("navigation", { name: "Hoofdmenu" }).getByRole("link", { name: "Toezicht" })).toHaveCount(0);
    for (const pad of ["/toezicht", "/toezicht?toon=achter", "/toezicht/urk"]) {
      expect((await page.goto(pad))?.status()).toBe(403);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("U hebt geen toegang tot deze pagina");
    }
    for (const pad of ["/toezicht/export", "/toezicht/urk/export", "/grafieken/prognose?vorm=csv", "/grafieken/prognose?vorm=svg"]) {
      const csv = await page.request.get(pad);
      expect(csv.status()).toBe(403);
      expect(await csv.text()).not.toMatch(/Zeewolde;|te kort|Gesprek/);
    }
  });
});

test.describe("for a wethouder", () => {
  test.use({ als: "wethouder-urk", allowedErrors: [/status of 403/] });

  test("toezicht is the own dossier: no ranking, not by its address, not as a file", async ({ page }) => {
    await page.goto("/stand-van-zaken");
    await page.getByRole("navigation", { name: "Hoofdmenu" }).getByRole("link", { name: "Toezicht" }).click();
    await expect(page).toHaveURL("/toezicht/urk");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Dossier toezicht Urk");
    await expect(page.getByText("Zeewolde")).toHaveCount(0);
    for (const pad of ["/toezicht/export", "/grafieken/prognose?vorm=csv", "/grafieken/prognose?vorm=svg"]) {
      const bestand = await page.request.get(pad);
      expect(bestand.status(), pad).toBe(403);
      expect(await bestand.text(), pad).not.toMatch(/Zeewolde|te kort/);
    }
    expect((await page.goto("/toezicht/zeewolde"))?.status()).toBe(403);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("U hebt geen toegang tot deze pagina");
  });
});
