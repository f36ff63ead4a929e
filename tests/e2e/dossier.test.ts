import type { Page } from "@playwright/test";
import { foutenVan } from "./account";
import { expect, paginaVan, test } from "./eigen-server";
import { axe, htmlErrors } from "./keuring";

test.slow();
test.use({ apart: "dossiers" });

const melding = (page: Page) => page.getByRole("main").getByRole("status");
const legVast = (page: Page) => page.getByRole("button", { name: "Leg vast" }).click();

for (const javaScriptEnabled of [true, false]) {
  const [gemeente, ander] = javaScriptEnabled ? ["dronten", "urk"] : ["zeewolde", "almere"];
  test.describe(`with${javaScriptEnabled ? "" : "out"} JavaScript`, () => {
    test.use({ javaScriptEnabled });

    test("the gedeputeerde decides, the secretariaat notes and agrees; the gemeente sees the decision and the agreement and not the note, another nothing", async ({ page, browser, server }) => {
      const pad = `/toezicht/${gemeente}`;
      const gedeputeerde = await paginaVan(browser, server, "gedeputeerde", javaScriptEnabled);
      await gedeputeerde.goto("/toezicht");
      await gedeputeerde.getByRole("rowheader", { name: new RegExp(gemeente, "i") }).first().getByRole("link").click();
      await expect(gedeputeerde).toHaveURL(pad);
      await gedeputeerde.getByRole("link", { name: "Besluit over de trede" }).click();
      await gedeputeerde.getByLabel("Datum van het besluit").fill("2024-10-14");
      await gedeputeerde.getByLabel("Trede", { exact: true }).selectOption("2. Informatie opvragen en toetsen");
      await gedeputeerde.getByLabel("Bron").fill("besluit van 14-10-2024");
      await legVast(gedeputeerde);
      await expect(foutenVan(gedeputeerde)).toContainText("zonder motivering is er geen besluit");
      await expect(gedeputeerde.getByLabel("Trede", { exact: true })).toHaveValue("0:2");
      await gedeputeerde.getByLabel("Motivering").fill("Twee halfjaren achter.\nHet plan ontbreekt.");
      await legVast(gedeputeerde);
      await expect(melding(gedeputeerde)).toContainText("Vastgelegd.");
      await expect(gedeputeerde.getByRole("listitem").filter({ hasText: "hier staat de gemeente" })).toContainText("Informatie opvragen en toetsen");

      await page.goto(`${pad}/toevoegen`);
      await expect(page.getByRole("link", { name: "Besluit over de trede" })).toHaveCount(0);
      await page.getByRole("link", { name: "Interne notitie" }).click();
      await page.getByLabel("Datum", { exact: true }).fill("6-11-2024");
      await page.getByLabel("Notitie").fill("Eerst vragen naar de vier woningen.");
      await page.getByLabel("Bron").fill("adviseur toezicht");
      await legVast(page);
      await expect(page.getByRole("region", { name: "Intern: alleen provincie" })).toContainText("Eerst vragen naar de vier woningen.");
      await page.getByRole("link", { name: "Voeg een afspraak toe" }).click();
      await page.getByLabel("Afspraak").fill("Tien woningen labelen");
      await page.getByLabel("Wie", { exact: true }).fill("wethouder");
      await page.getByLabel("Uiterlijk").fill("ooit");
      await page.getByLabel("Afgesproken op").fill("12-6-2024");
      await page.getByLabel("Bron").fill("verslag 12-6-2024");
      await legVast(page);
      await expect(foutenVan(page)).toContainText("‘ooit’ is geen jaar, maand of datum");
      await expect(page.getByLabel("Afspraak")).toHaveValue("Tien woningen labelen");
      await page.getByLabel("Uiterlijk").fill("1-9-2024");
      await page.getByRole("button", { name: "Leg vast" }).dblclick();
      const afspraak = page.getByRole("row", { name: /Tien woningen labelen/ });
      await expect(afspraak).toHaveCount(1);
      await expect(afspraak).toContainText("te laat");
      // a deadline that is moved stays to be read
      await afspraak.getByRole("link").click();
      await page.getByLabel("Uiterlijk").fill("1-11-2024");
      await page.getByLabel("Wat ervan kwam").fill("6 van 10 gelabeld");
      await page.getByLabel("Bron").fill("mail gemeente");
      await page.getByLabel("Reden").fill("uitgesteld in het gesprek");
      await legVast(page);
      await expect(afspraak).toContainText("1 november 2024");
      await expect(afspraak).toContainText("was 1 september 2024");

      const wethouder = await paginaVan(browser, server, `wethouder-${gemeente}`, javaScriptEnabled);
      await wethouder.goto("/toezicht");
      await expect(wethouder).toHaveURL(pad);
      await expect(wethouder.getByRole("row", { name: /Tien woningen labelen/ })).toContainText("6 van 10 gelabeld");
      await expect(wethouder.getByText("Twee halfjaren achter.").first()).toBeVisible();
      await expect(wethouder.getByText(/vier woningen|alleen provincie|Wijzigen/)).toHaveCount(0);
      const csv = await (await wethouder.request.get(`${pad}/export`)).text();
      expect(csv).toContain("Tien woningen labelen");
      expect(csv).not.toMatch(/vier woningen|notitie/i);
      expect(await (await page.request.get(`${pad}/export`)).text()).toContain("vier woningen");
      // the province looks with the eyes of the gemeente
      await page.goto(pad);
      await page.getByRole("link", { name: "Bekijk het dossier zoals de wethouder het ziet" }).click();
      await expect(page.getByText(`U ziet het dossier zoals de wethouder`)).toBeVisible();
      await expect(page.getByText(/vier woningen|Wijzigen/)).toHaveCount(0);
      expect(await (await page.request.get((await page.getByRole("link", { name: "Download als CSV" }).getAttribute("href"))!)).text()).toBe(csv);

      const buur = await paginaVan(browser, server, `wethouder-${ander}`, javaScriptEnabled);
      for (const waar of ["", "/export", "/toevoegen?soort=notitie", "/wijzigen?sleutel=x"]) {
        const antwoord = await buur.request.get(`${pad}${waar}`);
        expect(antwoord.status(), waar).toBe(403);
        expect(await antwoord.text(), waar).not.toMatch(/Tien woningen|Twee halfjaren|vier woningen/);
      }
      for (const p of [gedeputeerde, wethouder, buur]) await p.context().close();
    });
  });
}

test("a plan with its promised months shows what came of them, and a mistake in a row is said at that row", async ({ page }) => {
  await page.goto("/toezicht/lelystad/toevoegen?soort=plan");
  await page.getByLabel("Stand").selectOption("ontvangen");
  await page.getByLabel("Gevraagd of ontvangen op").fill("1-7-2024");
  for (const [i, [maand, aantal]] of [["7-2024", "10"], ["8-2024", "15"], ["9-2024", ""], ["10-2024", "0"]].entries()) {
    await page.getByLabel(`Maand ${i + 1}`, { exact: true }).fill(maand!);
    await page.getByLabel(`Aantal in maand ${i + 1}`, { exact: true }).fill(aantal!);
  }
  await page.getByLabel("Bron").fill("plan van aanpak");
  await legVast(page);
  await expect(foutenVan(page)).toContainText("Vul in hoeveel er voor 9-2024 is beloofd, of maak de maand leeg");
  await expect(page.getByLabel("Aantal in maand 4", { exact: true })).toHaveValue("0");
  await page.getByLabel("Aantal in maand 3", { exact: true }).fill("20");
  await legVast(page);
  await expect(page.getByRole("region", { name: "Beloofd en gehuisvest" }).getByRole("img").first()).toBeVisible();
  const tabel = page.getByRole("region", { name: "Beloofd en gehuisvest" }).getByRole("table");
  await expect(tabel.getByRole("row", { name: /^juli 2024/ })).toContainText("10");
  await expect(tabel.getByRole("row", { name: /^september 2024/ })).toContainText("onbekend");
  await expect(tabel.getByRole("row", { name: /^t\/m augustus 2024/ })).toContainText("25");
  const csv = await page.request.get((await page.getByRole("region", { name: "Beloofd en gehuisvest" }).getByRole("link", { name: /^Download als CSV/ }).getAttribute("href"))!);
  expect(await csv.text()).toContain("oktober 2024;Beloofd;0;waarde");
  expect(await axe(page)).toEqual([]);
  expect(await htmlErrors(await (await page.request.get("/toezicht/lelystad")).text())).toEqual([]);
  await page.setViewportSize({ width: 320, height: 800 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect(await axe(page)).toEqual([]);
});

test("what the gedeputeerde alone decides cannot be sent by another, nor anything by a wethouder or for another soort or gemeente", async ({ page, browser, server }) => {
  const gedeputeerde = await paginaVan(browser, server, "gedeputeerde");
  const wethouder = await paginaVan(browser, server, "wethouder-noordoostpolder");
  const dossier = async () => (await (await gedeputeerde.request.get("/toezicht/noordoostpolder/export")).text()).split("\r\n").length;
  /** The form as a browser without script sends it, with these fields. */
  const formulier = async (soort: string, velden: Readonly<Record<string, string>>) => {
    const html = await (await gedeputeerde.request.get(`/toezicht/noordoostpolder/toevoegen?soort=${soort}`)).text();
    const verborgen = [...html.matchAll(/<input type="hidden" name="([^"]*)"(?: value="([^"]*)")?/g)].map(([, naam, waarde]) => [naam!, (waarde ?? "").replaceAll("&quot;", '"').replaceAll("&amp;", "&")]);
    // without the one of signing out
    const eigen = verborgen.filter(([naam]) => !naam!.startsWith("$ACTION_ID"));
    expect(eigen.some(([naam]) => naam!.startsWith("$ACTION"))).toBe(true);
    return { ...(Object.fromEntries(eigen) as Record<string, string>), peildatum: "2024-10-14", bron: "proef", ...velden };
  };
  const stuur = (van: Page, pad: string, multipart: Record<string, string>) => van.request.post(pad, { multipart, maxRedirects: 0, headers: { origin: server.url } });
  const voor = await dossier();

  const trede = await formulier("trede", { datum: "2024-10-14", trede: "0:2", motivatie: "stiekem", besluitDoor: "gedeputeerde" });
  const afspraak = await formulier("afspraak", { datum: "2024-10-14", tekst: "stiekem", eigenaar: "x", uiterlijk: "", stand: "open" });
  const vertrouwelijk = await formulier("notitie", { datum: "2024-10-14", tekst: "stiekem", kring: "gemeente" });
  for (const pad of ["/toezicht/noordoostpolder", "/toezicht/noordoostpolder/toevoegen?soort=afspraak", "/"]) {
    // refused by the action itself, or by a page that has no such form (409)
    expect([403, 404, 409], `secretariaat ${pad}`).toContain((await stuur(page, pad, trede)).status());
    for (const form of [trede, afspraak, vertrouwelijk]) {
      // what may not be opened is not handed on: the browser opens it, and reads there that it may not
      const antwoord = await stuur(wethouder, pad, form);
      expect([303, 403, 404, 409], `wethouder ${pad}`).toContain(antwoord.status());
      expect(antwoord.headers()["location"] ?? "", `wethouder ${pad}`).not.toContain("vastgelegd");
    }
  }
  // a note can never be one that the gemeente reads
  expect((await stuur(gedeputeerde, "/toezicht/noordoostpolder/toevoegen?soort=notitie", vertrouwelijk)).status()).toBe(200);
  // a decision of tomorrow
  expect(await (await stuur(gedeputeerde, "/toezicht/noordoostpolder/toevoegen?soort=trede", { ...trede, datum: "2999-01-01" })).text()).toContain("ligt in de toekomst");
  expect(await dossier()).toBe(voor);

  // who may, can: the form itself is not what was refused
  expect((await stuur(gedeputeerde, "/toezicht/noordoostpolder/toevoegen?soort=trede", trede)).headers()["location"]).toContain("vastgelegd=ja");
  expect((await stuur(page, "/toezicht/noordoostpolder/toevoegen?soort=afspraak", afspraak)).headers()["location"]).toContain("vastgelegd=ja");
  expect(await dossier()).toBe(voor + 2);
  // the same as another soort, or of another gemeente, is not
  const vast = { ...afspraak, basis: "1", reden: "x" };
  for (const anders of [{ ...vast, soort: "mededeling", kring: "provincie" }, { ...vast, slug: "GM0034" }]) {
    expect((await stuur(page, "/toezicht/noordoostpolder/toevoegen?soort=afspraak", anders)).headers()["location"]).toContain("/niet-gevonden");
  }
  expect(await dossier()).toBe(voor + 2);
  for (const p of [gedeputeerde, wethouder]) await p.context().close();
});
