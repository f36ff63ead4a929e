import { expect, test } from "./aangemeld";
import { alfa, axe, htmlErrors } from "./keuring";

// Half of the time of all browser tests: spread over the workers.
test.describe.configure({ mode: "parallel" });

/** Every page, by who sees it: null is nobody. */
const PAGINAS = [
  { pad: "/aanmelden", als: null },
  { pad: "/", als: "gedeputeerde" },
  { pad: "/gemeenten/dronten", als: "wethouder-dronten" },
  { pad: "/gemeenten/urk?peildatum=2001-01-01", als: "lezer" },
  { pad: "/stand-van-zaken?peildatum=2024-09-11", als: "wethouder-almere" },
  { pad: "/stand-van-zaken?peildatum=31-2-2024&capaciteit=morgen", als: "wethouder-almere" },
  { pad: "/stand-van-zaken?peildatum=2001-01-01", als: "wethouder-almere" },
  { pad: "/stand-van-zaken/vergelijken?van=2024-09-11&naar=2024-10-01", als: "lezer" },
  { pad: "/stand-van-zaken/vergelijken?van=morgen&gebied=Urk", als: "lezer" },
  { pad: "/trends?gemeente=almere&gemeente=urk&gemeente=flevoland", als: "lezer" },
  { pad: "/trends?indicator=oekraine-verschil&weergave=een", als: "wethouder-almere" },
  { pad: "/trends?indicator=x&van=mei&maat=veel", als: "lezer" },
  { pad: "/toezicht", als: "gedeputeerde" },
  { pad: "/toezicht?volgorde=nog&richting=beste&toon=achter&peildatum=2024-09-11", als: "secretariaat" },
  { pad: "/toezicht?peildatum=morgen", als: "gedeputeerde" },
  { pad: "/toezicht/fiches?orde=vast", als: "secretariaat" },
  { pad: "/toezicht/noordoostpolder/fiche?perMaand=10&erbij=20&erbijIn=2024-11&peildatum=2024-09-11", als: "gedeputeerde" },
  { pad: "/toezicht/dronten/fiche?perMaand=veel&erbij=20", als: "gedeputeerde" },
  { pad: "/toezicht/almere/scenario?perMaand=65&peildatum=2024-09-11", als: "wethouder-almere" },
  { pad: "/toezicht/almere", als: "gedeputeerde" },
  { pad: "/toezicht/dronten?peildatum=2024-09-11", als: "wethouder-dronten" },
  { pad: "/toezicht/almere/toevoegen", als: "gedeputeerde" },
  { pad: "/toezicht/almere/toevoegen?soort=trede", als: "gedeputeerde" },
  { pad: "/toezicht/almere/wijzigen?sleutel=almere-plan-2024", als: "secretariaat" },
  { pad: "/toezicht/kader", als: "secretariaat" },
  { pad: "/toezicht/kader/wijzigen", als: "gedeputeerde" },
  { pad: "/edities", als: "secretariaat" },
  { pad: "/edities/2024-09-11", als: "secretariaat" },
  { pad: "/edities/nieuw", als: "secretariaat" },
  { pad: "/account", als: "wethouder-almere" },
  { pad: "/bestaat-niet", als: "wethouder-almere" },
  { pad: "/beheer", als: "wethouder-almere" },
  { pad: "/beheer", als: "beheerder" },
  { pad: "/cijfers/oekraine/plaatsen/GM0034/2024-08", als: "wethouder-almere" },
  { pad: "/cijfers/oekraine/plaatsen/GM0034/2024-08", als: "secretariaat" },
  { pad: "/invoer", als: "secretariaat" },
  { pad: "/invoer/halfjaar/2025-I", als: "secretariaat" },
  { pad: "/invoer/2024-08?thema=oekraine", als: "secretariaat" },
  { pad: "/invoer/2024-10?thema=asiel", als: "secretariaat" },
  { pad: "/invoer/2999-01", als: "secretariaat" },
  { pad: "/invoer/import?fout=te-groot", als: "secretariaat" },
  { pad: "/invoer/import/00000000-0000-0000-0000-000000000000", als: "secretariaat" },
  { pad: "/locaties", als: "lezer" },
  { pad: "/locaties/tijdlijn?peildatum=2024-09-11&uitruil=met&sluit=7&op=2026-01-01", als: "lezer" },
  { pad: "/locaties/tijdlijn?sluit=x&op=morgen&open=GM0184", als: "lezer" },
  { pad: "/locaties/7", als: "secretariaat" },
  { pad: "/locaties/7/wijzigen?doe=verlengen&regel=10", als: "secretariaat" },
  { pad: "/locaties/nieuw", als: "secretariaat" },
  { pad: "/locaties/oekraine", als: "secretariaat" },
  { pad: "/locaties/oekraine/nieuw", als: "secretariaat" },
  { pad: "/invoer/gebeurtenissen", als: "secretariaat" },
  { pad: "/invoer/gebeurtenissen/wijzigen?sleutel=actie-30", als: "secretariaat" },
  { pad: "/invoer/afspraken", als: "secretariaat" },
  { pad: "/verslag/2024", als: "wethouder-dronten" },
  { pad: "/invoer/verslag/2024", als: "secretariaat" },
  { pad: "/uitleg", als: "wethouder-almere" },
  { pad: "/invoer/opgaven", als: "secretariaat" },
  { pad: "/invoer/opgaven/asiel?periode=2025-01-01", als: "secretariaat" },
] as const;

test.describe("without JavaScript", () => {
  test.use({ als: "wethouder-almere", javaScriptEnabled: false, allowedErrors: [/status of 40[34]/] });

  for (const [pad, titel] of [["/bestaat-niet", "Pagina niet gevonden"], ["/beheer", "U hebt geen toegang tot deze pagina"]] as const) {
    test(`${pad} still says in the shell: ${titel}`, async ({ page }) => {
      await page.goto(pad);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(titel);
      await expect(page.getByRole("button", { name: "Afmelden" })).toBeVisible();
    });
  }
});

for (const { pad, als } of PAGINAS) {
  test.describe(`${pad} for ${als ?? "who is not signed in"}`, () => {
    test.use({ als, allowedErrors: [/status of 40[34]/] });

    // One visit for all checks, each of which says what it found: opening the page anew for each took twice as long.
    test("has no fault that axe, Alfa or html-validate finds, and never scrolls sideways as a whole", async ({ page }) => {
      test.setTimeout(120_000);
      await page.setViewportSize({ width: 1440, height: 900 });
      const response = await page.goto(pad);
      expect.soft(await htmlErrors((await response?.text()) ?? ""), "html-validate").toEqual([]);
      expect.soft(await alfa(page), "Alfa").toEqual([]);
      for (const summary of await page.locator("summary:visible").all()) await summary.click();
      expect.soft(await axe(page), "axe at 1440 pixels, with everything open").toEqual([]);

      // what was opened stays open; a phone has ways of its own to more (the menu)
      await page.setViewportSize({ width: 390, height: 900 });
      const dicht = page.locator("details:not([open]) > summary:visible");
      for (let n = await dicht.count(); n > 0; n -= 1) await dicht.first().click();
      expect.soft(await axe(page), "axe at 390 pixels, with everything open").toEqual([]);

      // Still with everything open.
      for (const [width, text] of [[320, 100], [320, 200], [1280, 200]] as const) {
        await page.setViewportSize({ width, height: 900 });
        // Through the object model: a style attribute would break the page's own policy.
        await page.evaluate((size) => document.documentElement.style.setProperty("font-size", `${size}%`), text);
        // Once the page has followed: what listens to its size does so before the next frame but one.
        const wide = await page.evaluate(() => new Promise<number>((resolve) => {
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(document.documentElement.scrollWidth)));
        }));
        expect.soft(wide, `${width} pixels, text ${text}%`).toBeLessThanOrEqual(width);
      }
    });
  });
}

test("the checks find faults that were planted", async ({ page }) => {
  const planted = `<!DOCTYPE html><html><head><title></title></head><body><h3>Kop</h3><img src="x.png"><input><p id="a" id="a">
    <font color="#bbb">grijs</font></p><button></button><div role="knop">x</div><table><tr><th scope="cel">a</th></tr></table></body></html>`;
  await page.setContent(planted);
  const found = (await axe(page)).map((line) => line.split(":")[0]);
  expect(found).toEqual(expect.arrayContaining(["html-has-lang", "document-title", "image-alt", "label", "button-name", "aria-roles", "color-contrast", "landmark-one-main"]));
  expect((await alfa(page)).map((line) => line.split(":")[0])).toEqual(expect.arrayContaining(["sia-r1", "sia-r2", "sia-r4", "sia-r8", "sia-r12"]));
  const html = (await htmlErrors(planted)).map((line) => line.split(":")[0]);
  expect(html).toEqual(expect.arrayContaining(["no-dup-attr", "deprecated", "empty-title", "element-required-attributes"]));

  // What is painted over a target takes from it: large enough as they are, one of these buttons is half covered.
  const at = (left: number) => `style="position:absolute;top:0;left:${left}px;width:60px;height:60px"`;
  await page.setContent(`<!DOCTYPE html><html lang="nl"><head><title>Knoppen</title></head><body><main><h1>Knoppen</h1><p>Twee knoppen en een vlak.</p>
    <div style="position:relative;height:60px"><button ${at(0)}>vrij</button><button ${at(100)}>bedekt</button><div ${at(130)}>vlak</div></div></main></body></html>`);
  const small = (await alfa(page)).filter((line) => line.startsWith("sia-r111:"));
  expect(small).toEqual([expect.stringContaining("bedekt")]);
});
