import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { Audit, Outcome } from "@siteimprove/alfa-act";
import { Playwright } from "@siteimprove/alfa-playwright";
import rules from "@siteimprove/alfa-rules";
import { HtmlValidate } from "html-validate";
import { expect, test } from "./aangemeld";

/** Every page, by who sees it: null is nobody. */
const PAGINAS = [
  { pad: "/aanmelden", als: null },
  { pad: "/stand-van-zaken?peildatum=2024-09-11", als: "wethouder-almere" },
  { pad: "/stand-van-zaken?peildatum=31-2-2024&capaciteit=morgen", als: "wethouder-almere" },
  { pad: "/stand-van-zaken?peildatum=2001-01-01", als: "wethouder-almere" },
  { pad: "/account", als: "wethouder-almere" },
  { pad: "/bestaat-niet", als: "wethouder-almere" },
  { pad: "/beheer", als: "wethouder-almere" },
  { pad: "/beheer", als: "beheerder" },
] as const;

/** All rules of axe, AAA, best practices and experimental ones included. */
async function axe(page: Page) {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice", "experimental"])
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.target.join(" ")).join(", ")}`);
}

/** All rules of Alfa but the line height of paragraphs: Alfa does not read it from cascade layers and calls it "normal". */
async function alfa(page: Page) {
  const document = await page.evaluateHandle(() => window.document);
  const outcomes = await Audit.of(await Playwright.toPage(document), rules.reject((rule) => rule.uri.endsWith("sia-r73"))).evaluate();
  const told = [...outcomes];
  // A mismatch of versions makes every rule "inapplicable"; then nothing was tested.
  expect(told.filter((o) => Outcome.isPassed(o)).length).toBeGreaterThan(10);
  return told.filter((o) => Outcome.isFailed(o)).map((o) => `${o.rule.uri.split("/").at(-1)}: ${JSON.stringify(o.target).slice(0, 300)}`);
}

const validator = new HtmlValidate({
  extends: ["html-validate:recommended"],
  rules: {
    // How React writes markup down: valid HTML, another style than the rule's.
    "attr-case": "off",
    "attribute-boolean-style": "off",
    "attribute-empty-style": "off",
    "void-style": "off",
    // Named table roles stay: without them a table that becomes cards on a phone is no table in Safari.
    "no-redundant-role": "off",
    // A date per field, one name: the address holds them as a list.
    "form-dup-name": "off",
    // Long addresses of a choice are no fault; our titles end on the name of the site.
    "long-title": "off",
  },
});

/** Errors in the markup, without what React itself adds: the empty action and the ids of its scripts. */
async function htmlErrors(markup: string): Promise<string[]> {
  const { results } = await validator.validateString(markup);
  return results
    .flatMap((r) => r.messages)
    .filter((m) => !(m.ruleId === "attribute-allowed-values" && m.message.includes('"action" has invalid value ""')) && !(m.ruleId === "valid-id" && m.message.includes('"_R_"')))
    .map((m) => `${m.ruleId}: ${m.message} (${m.selector ?? ""})`);
}

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

    for (const width of [1440, 390]) {
      test(`has no fault that axe finds at ${width} pixels, with everything open`, async ({ page }) => {
        test.slow();
        await page.setViewportSize({ width, height: 900 });
        await page.goto(pad);
        for (const summary of await page.locator("summary:visible").all()) await summary.click();
        expect(await axe(page)).toEqual([]);
      });
    }

    test("has no fault that Alfa finds", async ({ page }) => {
      test.slow();
      await page.goto(pad);
      expect(await alfa(page)).toEqual([]);
    });

    test("is valid HTML", async ({ page }) => {
      const response = await page.request.get(pad);
      expect(await htmlErrors(await response.text())).toEqual([]);
    });

    test("never scrolls sideways as a whole: at 320 pixels, and with text at 200%", async ({ page }) => {
      for (const [width, text] of [[320, 100], [320, 200], [1280, 200]] as const) {
        await page.setViewportSize({ width, height: 900 });
        await page.goto(pad);
        // Through the object model: a style attribute would break the page's own policy.
        await page.evaluate((size) => document.documentElement.style.setProperty("font-size", `${size}%`), text);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(wide, `${width} pixels, text ${text}%`).toBeLessThanOrEqual(width);
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
});
