import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { Audit, Outcome } from "@siteimprove/alfa-act";
import { PaintingOrder } from "@siteimprove/alfa-painting-order";
import { Playwright } from "@siteimprove/alfa-playwright";
import rules from "@siteimprove/alfa-rules";
import { HtmlValidate } from "html-validate";

/**
 * All rules of axe, AAA, best practices and experimental ones included. It runs in the page itself: a second page that
 * gathers what frames found is for pages with frames of other sites. Of what passed one node is told and not all:
 * writing those down took longer than the rules.
 */
export async function axe(page: Page) {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ["violations"] })
    .withTags(["wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice", "experimental"])
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.target.join(" ")).join(", ")}`);
}

type AlfaPage = Awaited<ReturnType<typeof Playwright.toPage>>;

/**
 * The size of a target is its box less what is painted over it. Alfa looks for that among all elements painted later:
 * it weighs their style, ancestors and role, and drops those that do not touch the box last. Those are dropped first
 * here, by the same boxes: what is left over a target stays the same. Alfa keeps one painting order per page.
 */
function weighOnlyWhatTouches({ document, device }: AlfaPage): void {
  const order = PaintingOrder.from(document, device);
  const painted = [...order.elements].map((element) => ({ element, box: element.getBoundingBox(device).getOr(null) }));
  order.getElementsAbove = (element) => {
    const box = element.getBoundingBox(device).getOr(null);
    const from = order.getOrderIndex(element).getOr(painted.length) + 1;
    const above = [];
    // Counted on: copying the rest of a long page for every target costs what this saves.
    for (let i = from; box !== null && i < painted.length; i += 1) {
      const later = painted[i]!;
      if (later.box?.intersects(box)) above.push(later.element);
    }
    return above;
  };
}

/** All rules of Alfa but the line height of paragraphs: Alfa does not read it from cascade layers and calls it "normal". */
export async function alfa(page: Page) {
  const document = await page.evaluateHandle(() => window.document);
  const alfaPage = await Playwright.toPage(document);
  weighOnlyWhatTouches(alfaPage);
  const outcomes = await Audit.of(alfaPage, rules.reject((rule) => rule.uri.endsWith("sia-r73"))).evaluate();
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
export async function htmlErrors(markup: string): Promise<string[]> {
  const { results } = await validator.validateString(markup);
  return results
    .flatMap((r) => r.messages)
    .filter((m) => !(m.ruleId === "attribute-allowed-values" && m.message.includes('"action" has invalid value ""')) && !(m.ruleId === "valid-id" && /"_R_/.test(m.message)))
    .map((m) => `${m.ruleId}: ${m.message} (${m.selector ?? ""})`);
}
