import { expect, test } from "./eigen-server";
import { INTERN, schrijfLangeDossiers } from "./lang-dossier";
import { pageSizes } from "./pdf";

test.use({ apart: "fiches" });

/** The longest name that a Dutch gemeente has. */
const LANGSTE_NAAM = "Nuenen, Gerwen en Nederwetten";
/** A4 within its margins, in CSS pixels. */
const VEL = { width: Math.floor(((210 - 24) / 25.4) * 96), height: Math.floor(((297 - 22) / 25.4) * 96) };

test("with all that a dossier can hold, the longest texts and the longest name, a fiche is one whole sheet, with nothing of the province alone on it", async ({ page, server }) => {
  test.slow();
  await schrijfLangeDossiers(server.data);
  for (const [pad, vellen] of [["/toezicht/fiches?peildatum=2024-10-15", 6], ["/toezicht/noordoostpolder/fiche?peildatum=2024-10-15&perMaand=16,25&erbij=20&erbijIn=2024-11", 1]] as const) {
    await page.goto(pad);
    await expect(page.getByText("En nog ").first()).toBeVisible();
    expect(await page.getByText(INTERN).count()).toBe(0);
    await page.evaluate((naam) => {
      const walker = document.createTreeWalker(document.querySelector("main")!, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) walker.currentNode.nodeValue = walker.currentNode.nodeValue!.replaceAll("Noordoostpolder", naam);
    }, LANGSTE_NAAM);
    expect(pageSizes(await page.pdf({ preferCSSPageSize: true })).map(([w, h]) => [Math.round(w), Math.round(h)])).toEqual(Array.from({ length: vellen }, () => [595, 842]));
    await page.emulateMedia({ media: "print" });
    await page.setViewportSize(VEL);
    // nothing is cut off at the end of a sheet
    const vol = await page.locator("[data-fiche]").evaluateAll((fiches) => fiches.map((f) => [f.scrollHeight - f.clientHeight, f.scrollWidth - f.clientWidth, f.getBoundingClientRect().height <= (275 / 25.4) * 96]));
    expect(vol).toEqual(Array.from({ length: vellen }, () => [0, 0, true]));
    await page.emulateMedia({ media: null });
  }
});
