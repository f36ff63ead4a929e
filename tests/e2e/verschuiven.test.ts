import type { Page } from "@playwright/test";
import { expect, test } from "./aangemeld";

test.slow();

// As most people have it: parts far down are laid out when they come near.
test.use({ contextOptions: { reducedMotion: "no-preference" } });

/** Keeps what moved without being asked for: what, and by how much. */
function keepShifts(): void {
  const own = window as typeof window & { verschoven: string[] };
  own.verschoven = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean; sources: readonly { node: Node | null }[] })[]) {
      if (!entry.hadRecentInput) own.verschoven.push(`${entry.value}: ${entry.sources.map((s) => s.node?.textContent?.slice(0, 60)).join(" | ")}`);
    }
  }).observe({ type: "layout-shift", buffered: true });
}

/** To the end and back, as a thumb does: what is laid out on the way moves nothing that is in sight. */
async function readThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const step = innerHeight / 3;
    for (let y = 0; y < document.documentElement.scrollHeight; y += step) await (scrollTo(0, y), frame());
    for (let y = scrollY; y > 0; y -= step) await (scrollTo(0, y), frame());
  });
}

async function expectStill(page: Page, pad: string): Promise<void> {
  // a slow telephone: what comes in parts, comes late
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  await page.addInitScript(keepShifts);
  for (const width of [390, 1440]) {
    await page.setViewportSize({ width, height: 844 });
    await page.goto(pad, { waitUntil: "networkidle" });
    await readThrough(page);
    expect.soft(await page.evaluate(() => (window as typeof window & { verschoven: string[] }).verschoven), `${pad}, ${width} px`).toEqual([]);
  }
}

test("nothing shifts on the page to sign in", async ({ page }) => {
  await expectStill(page, "/aanmelden");
});

test.describe("a secretariaat", () => {
  test.use({ als: "secretariaat" });

  for (const pad of ["/", "/gemeenten/dronten", "/stand-van-zaken", "/trends", "/toezicht", "/locaties/tijdlijn", "/locaties/7", "/invoer/2024-09?thema=oekraine", "/account"]) {
    test(`nothing shifts on ${pad}`, async ({ page }) => {
      await expectStill(page, pad);
    });
  }
});

test.describe("a lezer", () => {
  test.use({ als: "lezer" });

  for (const [pad, deel] of [["/", "veranderd"], ["/gemeenten/dronten", "trends"], ["/stand-van-zaken", "amv-nidos"]] as const) {
    test(`a link to a part of ${pad} opens at that part`, async ({ page }) => {
      for (const width of [390, 1440]) {
        await page.setViewportSize({ width, height: 844 });
        await page.goto(`${pad}#${deel}`);
        await expect(page.locator(`#${deel}`).getByRole("heading", { level: 2 })).toBeInViewport();
        // with a step back, so that the next is no jump within the page
        await page.goto("about:blank");
      }
    });
  }
});

test.describe("who asked for less motion", () => {
  test.use({ als: "lezer", contextOptions: { reducedMotion: "reduce" } });

  test("has a page whose length stays what it was", async ({ page }) => {
    await page.goto("/stand-van-zaken");
    const height = () => page.evaluate(() => document.documentElement.scrollHeight);
    const before = await height();
    await readThrough(page);
    expect(await height()).toBe(before);
  });
});
