import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expect, paginaVan, test } from "./eigen-server";

test.use({ apart: "editie" });

const CONCEPT = "/edities/2024-11-13";

/** The figure of Urk in the table of Oekraïne. */
const urk = (page: Page) => page.getByRole("region", { name: "Tabel Oekraïne" }).getByRole("row", { name: /^Urk/ }).getByRole("cell").nth(1);

async function download(page: Page, naam: string): Promise<{ readonly bestand: string; readonly inhoud: Buffer }> {
  const wacht = page.waitForEvent("download");
  await page.getByRole("link", { name: naam, exact: true }).click();
  const gehaald = await wacht;
  return { bestand: gehaald.suggestedFilename(), inhoud: readFileSync(await gehaald.path()) };
}

/** The forms of a page as a browser without script sends them. */
async function formulieren(page: Page, pad: string): Promise<readonly Record<string, string>[]> {
  const html = await (await page.request.get(pad)).text();
  return html.split("<form").slice(1).map((form) =>
    Object.fromEntries([...form.split("</form>")[0]!.matchAll(/<input type="hidden" name="([^"]*)"(?: value="([^"]*)")?/g)].map(([, naam, waarde]) => [naam!, (waarde ?? "").replaceAll("&quot;", '"').replaceAll("&#x27;", "'").replaceAll("&amp;", "&")])),
  ).filter((velden) => "sleutel" in velden);
}

/** Sends forms as they are, and expects that not one is taken. */
async function verwachtGeweigerd(page: Page, origin: string, pad: string, forms: readonly Record<string, string>[]): Promise<void> {
  expect(forms.length).toBeGreaterThan(0);
  for (const velden of forms) {
    const antwoord = await page.request.post(pad, { multipart: { reden: "stiekem", ...velden }, maxRedirects: 0, headers: { origin } });
    expect(antwoord.headers()["location"] ?? "", JSON.stringify(velden)).not.toContain("gedaan=");
  }
}

/** Every text of an edition, as its JSON has them. */
function teksten(json: Buffer): readonly string[] {
  const keys = new Set(["tekst", "stelling", "bronregel", "kop", "titel"]);
  const walk = (naam: string, v: unknown): string[] =>
    typeof v === "string" ? (keys.has(naam) ? [v] : []) : Array.isArray(v) ? v.flatMap((x) => walk(naam === "opmerkingen" ? "tekst" : "", x)) : typeof v === "object" && v !== null ? Object.entries(v).flatMap(([k, x]) => walk(k, x)) : [];
  const { oplegger, kenmerken, tabellen } = JSON.parse(json.toString()) as Record<"oplegger" | "kenmerken" | "tabellen", unknown>;
  const zonderKolommen = (tabellen as readonly object[]).map((t) => ({ ...t, kolommen: [] }));
  return walk("", [oplegger, kenmerken, zonderKolommen]).filter((t) => t !== "");
}

test("an edition goes from concept to vastgesteld, stays as it was when a figure is corrected, and becomes public", async ({ page, browser, server }) => {
  test.setTimeout(180_000);
  await page.goto("/edities");
  await expect(page.getByRole("listitem").filter({ hasText: "Editie PRT 11 september 2024" })).toContainText("Vastgesteld");

  await page.getByRole("link", { name: "Maak een nieuwe editie" }).click();
  await page.getByRole("button", { name: "Maak het concept" }).click();
  await expect(page.getByRole("link", { name: "Vul de datum van het overleg in" })).toBeVisible();
  await page.getByRole("textbox", { name: "Datum van het overleg" }).fill("13-11-2024");
  await page.getByRole("textbox", { name: /^Peildatum van de cijfers/ }).fill("2024-10-01");
  await page.getByRole("button", { name: "Maak het concept" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Editie PRT 13 november 2024");
  await expect(page.getByText(/Van de \d+ punten zijn er 0 afgehandeld/)).toBeVisible();

  // a concept is for the secretariaat and the gedeputeerde
  const gedeputeerde = await paginaVan(browser, server, "gedeputeerde");
  await gedeputeerde.goto(CONCEPT);
  await expect(gedeputeerde.getByText("Deze editie is een concept.")).toBeVisible();
  await expect(gedeputeerde.getByRole("button", { name: /^Aanvaard/ })).toHaveCount(0);
  const lezer = await paginaVan(browser, server, "lezer", false);
  await lezer.goto(CONCEPT);
  await expect(lezer.getByRole("heading", { level: 1 })).toHaveText("Pagina niet gevonden");
  await lezer.goto(`${CONCEPT}/bestand/json`);
  await expect(lezer.getByRole("heading", { level: 1 })).toHaveText("Pagina niet gevonden");

  // nothing of it can be sent by somebody else
  const wethouder = await paginaVan(browser, server, "wethouder-urk", false);
  const concept = await formulieren(page, CONCEPT);
  const wijzigen = await formulieren(page, `${CONCEPT}/wijzigen`);
  for (const ander of [lezer, wethouder]) {
    await verwachtGeweigerd(ander, server.url, "/edities", [concept[0]!, concept.at(-1)!]);
    await verwachtGeweigerd(ander, server.url, `${CONCEPT}/wijzigen`, wijzigen);
  }
  await verwachtGeweigerd(gedeputeerde, server.url, CONCEPT, [concept[0]!, concept.at(-1)!]);
  await wethouder.context().close();
  await page.reload();
  await expect(page.getByText(/Van de \d+ punten zijn er 0 afgehandeld/)).toBeVisible();

  // the page in front, a remark on a row and the order of the tables
  await page.getByRole("link", { name: "Wijzig oplegger, opmerkingen en volgorde" }).click();
  const oud = await page.context().newPage();
  await oud.goto(`${CONCEPT}/wijzigen`);
  await page.getByLabel("Oplegger").fill("# Voor de tafel\n\nOekraïne: {oekraine.verschil}, in Urk {oekraine.plaatsn.urk}.");
  await page.getByLabel("Nieuwe opmerking bij").first().selectOption({ label: "Oekraïne, Urk" });
  await page.getByLabel("Tekst").first().fill("De boot komt later.");
  await page.getByRole("button", { name: "Sla op" }).click();
  await expect(page.getByRole("link", { name: "Dit kennen wij niet: {oekraine.plaatsn.urk}. Kies uit de lijst onderaan" })).toBeVisible();
  await expect(page.getByLabel("Tekst").first()).toHaveValue("De boot komt later.");
  await page.getByLabel("Oplegger").fill("# Voor de tafel\n\nOekraïne: {oekraine.verschil}, in Urk {oekraine.plaatsen.urk}.");
  await page.getByRole("button", { name: "Sla op" }).click();
  await expect(page.getByText("Oekraïne: tekort −1.582, in Urk 100.")).toBeVisible();
  await expect(page.getByRole("region", { name: "Tabel Oekraïne" }).getByRole("row", { name: /^Urk/ })).toContainText("De boot komt later.");

  // somebody who had the form open meanwhile sees what the other did, and loses nothing
  await oud.getByLabel("Oplegger").fill("Mijn tekst");
  await oud.getByRole("button", { name: "Sla op" }).click();
  await expect(oud.getByRole("group", { name: "Intussen heeft iemand anders deze editie gewijzigd." })).toBeFocused();
  await expect(oud.getByText("Intussen heeft iemand anders deze editie gewijzigd.")).toBeInViewport();
  await expect(oud.getByLabel("Oplegger")).toHaveValue("Mijn tekst");

  // every point by name, with a reason
  await page.goto(CONCEPT);
  const open = page.getByRole("list").locator("li").filter({ has: page.getByText("Open", { exact: true }) });
  const punten = await open.count();
  expect(punten).toBeGreaterThan(5);
  await expect(page.getByText(`Dat kan nog niet: ${punten} punten zijn open.`)).toBeVisible();
  for (let n = punten; n > 0; n -= 1) {
    const punt = open.first();
    await punt.locator("summary").click();
    if (n === punten) {
      await punt.getByRole("button", { name: /^Aanvaard/ }).click();
      await expect(punt.getByRole("link", { name: "Vul in waarom dit zo kan blijven" })).toBeVisible();
      const zonder = await (await browser.newContext({ baseURL: server.url, storageState: await page.context().storageState(), javaScriptEnabled: false })).newPage();
      await zonder.goto(CONCEPT);
      await zonder.locator("#punten summary").first().click();
      await zonder.getByRole("button", { name: /^Aanvaard/ }).first().click();
      await expect(zonder.getByRole("link", { name: "Vul in waarom dit zo kan blijven" })).toBeInViewport();
      await zonder.context().close();
    }
    await punt.getByLabel("Waarom kan dit zo blijven?").fill("gemeld in het vooroverleg");
    await punt.getByRole("button", { name: /^Aanvaard/ }).click();
    await expect(open).toHaveCount(n - 1);
    await expect(page.getByRole("group", { name: "Gedaan" })).toBeFocused();
  }
  await expect(page.getByText(`Alle ${punten} punten zijn afgehandeld`)).toBeVisible();

  // what changed since the edition before
  await page.getByRole("link", { name: "Wat is er veranderd sinds Editie PRT 11 september 2024?" }).click();
  await expect(page.getByText("Eerst: PRT 11 september 2024, vastgesteld. Daarna: PRT 13 november 2024, concept.")).toBeVisible();
  await expect(page.getByRole("listitem").filter({ hasText: "Oekraïne: niet veranderd." })).toBeVisible();
  await page.goto(CONCEPT);

  // a figure that somebody changed since the page was made is seen before it is fixed
  const ander = await page.context().newPage();
  await ander.goto("/cijfers/oekraine/bezet/GM0184/2024-08");
  await ander.getByLabel("Het juiste cijfer").fill("95");
  await ander.getByLabel("Waarom").fill("nageteld");
  await ander.getByLabel("Bron").fill("e-mail Urk");
  await ander.getByRole("button", { name: "Corrigeer" }).click();
  await expect(ander.getByText("De correctie is opgeslagen.")).toBeVisible();
  await ander.close();
  await page.getByRole("button", { name: "Stel vast" }).click();
  await expect(page.getByText("Intussen is deze editie veranderd. Kijk of alles nog klopt en verstuur het opnieuw")).toBeVisible();
  await expect(page.getByRole("region", { name: "Tabel Oekraïne" }).getByRole("row", { name: /^Urk/ }).getByRole("cell").nth(2)).toHaveText("95");

  const vast = await formulieren(page, CONCEPT);
  await page.getByRole("button", { name: "Stel vast" }).dblclick();
  await expect(page.getByText("De editie is vastgesteld. Zij verandert niet meer.")).toBeVisible();
  await expect(urk(page)).toHaveText("100");
  const voor = await download(page, "JSON");
  expect(voor.bestand).toBe("stand-van-zaken-flevoland-prt-2024-11-13-vastgesteld.json");

  // paper says all that the files say
  await page.emulateMedia({ media: "print" });
  const papier = (await page.getByRole("main").innerText()).replace(/\s+/g, " ");
  const gezegd = teksten(voor.inhoud);
  expect(gezegd.length).toBeGreaterThan(250);
  expect(gezegd.filter((t) => !papier.includes(t.replace(/\s+/g, " ")))).toEqual([]);
  await page.emulateMedia({ media: null });

  // a form of before is refused
  await verwachtGeweigerd(page, server.url, CONCEPT, [...vast.filter((f) => "basis" in f || "punt" in f), ...wijzigen].slice(-4));
  for (const method of ["POST", "PUT", "PATCH", "DELETE"]) expect((await page.request.fetch(`${CONCEPT}/bestand/json`, { method })).status()).toBe(405);
  await oud.getByRole("button", { name: "Sla op" }).click();
  await expect(oud.getByText("Dit kan niet meer: de editie is intussen vastgesteld of ingetrokken")).toBeVisible();

  // a figure is corrected: the stand follows, the edition does not
  await page.goto("/cijfers/oekraine/plaatsen/GM0184/2024-08");
  await page.getByLabel("Het juiste cijfer").fill("110");
  await page.getByLabel("Waarom").fill("opnieuw geteld");
  await page.getByLabel("Bron").fill("e-mail Urk");
  await page.getByRole("button", { name: "Corrigeer" }).click();
  await expect(page.getByText(/gecorrigeerd|vastgelegd/i).first()).toBeVisible();
  await page.goto("/stand-van-zaken?peildatum=2024-10-01");
  await expect(urk(page)).toHaveText("110");
  await page.goto(CONCEPT);
  await expect(urk(page)).toHaveText("100 gewijzigd na vaststelling: nu 110");
  await expect(page.getByText("Sinds het vaststellen is 1 cijfer gewijzigd. 8 andere cijfers volgen daaruit.")).toBeVisible();
  expect((await download(page, "JSON")).inhoud.equals(voor.inhoud)).toBe(true);
  const pdf = await download(page, "PDF");
  expect(pdf.bestand).toBe("stand-van-zaken-flevoland-prt-2024-11-13-vastgesteld.pdf");
  expect(pdf.inhoud.subarray(0, 5).toString()).toBe("%PDF-");

  // everybody who signs in reads it; the public only once a gedeputeerde confirmed it
  await lezer.goto(CONCEPT);
  await expect(urk(lezer)).toHaveText("100 gewijzigd na vaststelling: nu 110");
  const publiek = await (await browser.newContext({ baseURL: server.url, storageState: { cookies: [], origins: [] }, javaScriptEnabled: false })).newPage();
  const OPENBAAR = "/openbaar/flevoland/2024-11-13";
  for (const pad of [OPENBAAR, `${OPENBAAR}/bestand/pdf`]) {
    await publiek.goto(pad);
    await expect(publiek.getByText("Deze editie is niet openbaar, of niet meer.")).toBeVisible();
  }
  await expect(page.getByRole("region", { name: "Publicatie" })).toContainText("kijk na of er geen namen of andere persoonsgegevens in staan");
  await page.getByRole("button", { name: "Stel publicatie voor" }).click();
  await expect(page.getByText("De publicatie is voorgesteld aan de gedeputeerde.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Maak openbaar" })).toHaveCount(0);
  await publiek.goto(OPENBAAR);
  await expect(publiek.getByText("Deze editie is niet openbaar, of niet meer.")).toBeVisible();
  await gedeputeerde.goto("/");
  await gedeputeerde.getByRole("region", { name: "Vraagt aandacht" }).getByRole("link", { name: "Uw besluit" }).click();
  const besluit = await formulieren(gedeputeerde, CONCEPT);
  await verwachtGeweigerd(page, server.url, CONCEPT, besluit);
  await verwachtGeweigerd(lezer, server.url, CONCEPT, besluit);
  await gedeputeerde.getByText("Lees alles wat iemand zelf typte").click();
  const getypt = gedeputeerde.getByRole("region", { name: "Publicatie" }).getByRole("definition");
  for (const tekst of ["Voor de tafel", "De boot komt later.", /gemeld in het vooroverleg/]) await expect(getypt.filter({ hasText: tekst }).first()).toBeVisible();
  await gedeputeerde.getByRole("button", { name: "Maak openbaar" }).click();
  await expect(gedeputeerde.getByText("De editie is openbaar.", { exact: true })).toBeVisible();
  await publiek.goto("/openbaar");
  await publiek.getByRole("link", { name: "Flevoland, Editie PRT 13 november 2024" }).click();
  await expect(urk(publiek)).toHaveText("100");
  await expect(publiek.locator('main a[href^="/cijfers"], main a[href^="/uitleg"]')).toHaveCount(0);
  await expect(publiek.getByText("klik op een cijfer")).toHaveCount(0);
  expect((await publiek.request.get(`${OPENBAAR}/bestand/xlsx`)).headers()["content-disposition"]).toBe('attachment; filename="stand-van-zaken-flevoland-prt-2024-11-13-vastgesteld.xlsx"');

  // taken back it stays readable for who makes the next one, and is public no more
  await page.goto(CONCEPT);
  await page.getByText("Trek deze editie in").click();
  await page.getByLabel("Waarom trekt u de editie in?").fill("verkeerde peildatum");
  await page.getByRole("button", { name: "Trek in" }).click();
  await expect(page.getByText("Deze editie is ingetrokken: verkeerde peildatum.")).toBeVisible();
  await expect(urk(page)).toHaveText("100 gewijzigd na vaststelling: nu 110");
  await publiek.goto(OPENBAAR);
  await expect(publiek.getByText("Deze editie is niet openbaar, of niet meer.")).toBeVisible();
  // others see that and why; the next one begins with its words, and says so
  await lezer.goto(CONCEPT);
  await expect(lezer.getByText("Deze editie is ingetrokken: verkeerde peildatum.")).toBeVisible();
  await expect(lezer.getByText("De boot komt later.")).toHaveCount(0);
  await page.getByRole("link", { name: "Maak een nieuwe editie voor dit overleg" }).click();
  await page.getByRole("button", { name: "Maak het concept" }).click();
  await expect(page.getByText("Dit concept begint met de oplegger en de opmerkingen van de editie die is ingetrokken: verkeerde peildatum.")).toBeVisible();
});
