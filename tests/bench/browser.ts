import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { chromium, type Browser, type BrowserContext, type Page } from "@playwright/test";
import { findChromium } from "@/lib/commands/programs.js";

/** What a browser tells of a page. */
export interface Bezichtiging {
  /** the path on which the browser ended */
  readonly geland: string;
  /** bytes of all scripts that it loads, each compressed */
  readonly scripts: number;
  /** Cumulative Layout Shift */
  readonly verschuiving: number;
  /** the numbers that it shows, in their order */
  readonly getallen: readonly string[];
  /** where its links lead on this site */
  readonly paden: readonly string[];
}

/** Opens the Chromium of this machine. */
export function openBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  // Chromium refuses its sandbox to root.
  return chromium.launch({ ...(executablePath !== null && { executablePath }), args: process.getuid?.() === 0 ? ["--no-sandbox"] : [] });
}

/** A phone in the meeting: there the most wraps, and so the most can shift. */
export const TELEFOON = { viewport: { width: 390, height: 844 }, locale: "nl-NL" } as const;

/** Signs in, in a context of its own. */
export async function meldAan(browser: Browser, url: string, [gebruikersnaam, wachtwoord]: readonly [string, string]): Promise<BrowserContext> {
  const context = await browser.newContext({ ...TELEFOON, baseURL: url });
  const page = await context.newPage();
  await page.goto("/aanmelden");
  await page.getByLabel("Gebruikersnaam", { exact: true }).fill(gebruikersnaam);
  await page.getByLabel("Wachtwoord", { exact: true }).fill(wachtwoord);
  await page.getByRole("button", { name: "Aanmelden" }).click();
  await page.getByRole("button", { name: "Afmelden" }).waitFor();
  await page.close();
  return context;
}

/** Makes a concept of an edition for a meeting (ISO date). @returns the path of its page */
export async function maakConcept(secretariaat: BrowserContext, overleg: string): Promise<string> {
  const page = await secretariaat.newPage();
  await page.goto("/edities/nieuw");
  await page.getByLabel("Datum van het overleg").fill(overleg);
  await page.getByRole("button", { name: "Maak het concept" }).click();
  await page.getByRole("heading", { level: 1, name: /^Editie PRT/ }).waitFor();
  const pad = new URL(page.url()).pathname;
  await page.close();
  return pad;
}

/** The cookies of a context, as a header. */
export async function cookieVan(context: BrowserContext): Promise<string> {
  return (await context.cookies()).map(({ name, value }) => `${name}=${value}`).join("; ");
}

/** Adds up what shifts without being asked for, from the first paint on. */
function countShifts(): void {
  const own = window as typeof window & { verschuiving: number };
  own.verschuiving = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]) if (!entry.hadRecentInput) own.verschuiving += entry.value;
  }).observe({ type: "layout-shift", buffered: true });
}

const numbersIn = async (page: Page): Promise<readonly string[]> => (await page.locator("main").innerText()).match(/\d[\d.,]*/g) ?? [];

/** Opens a page, lets it load all that it wants, and looks at it. */
export async function bezichtig(context: BrowserContext, pad: string): Promise<Bezichtiging> {
  const page = await context.newPage();
  await page.addInitScript(countShifts);
  const loaded: Promise<number>[] = [];
  page.on("response", (response) => {
    if (response.request().resourceType() === "script") loaded.push(response.body().then((body) => gzipSync(body).length));
  });
  await page.goto(pad, { waitUntil: "networkidle" });
  const sizes = await Promise.all(loaded);
  const paden = await page.locator("a[href^='/']").evaluateAll((links) => links.map((a) => a.getAttribute("href")!.split("#")[0]!));
  const verschuiving = await page.evaluate(() => (window as typeof window & { verschuiving: number }).verschuiving);
  const getallen = await numbersIn(page);
  const geland = new URL(page.url()).pathname;
  await page.close();
  return { geland, scripts: sizes.reduce((a, b) => a + b, 0), verschuiving, getallen, paden };
}

/** The numbers that a page shows before any script runs: with JavaScript off. */
export async function zonderJavaScript(browser: Browser, ingelogd: BrowserContext, url: string): Promise<readonly string[]> {
  const context = await browser.newContext({ ...TELEFOON, javaScriptEnabled: false, storageState: await ingelogd.storageState() });
  const page = await context.newPage();
  await page.goto(url);
  const getallen = await numbersIn(page);
  await context.close();
  return getallen;
}

/** The routes of the built pages, as Next lists them: `/gemeenten/[slug]`. */
export function paginaroutes(): readonly string[] {
  const routes = JSON.parse(readFileSync(".next/app-path-routes-manifest.json", "utf8")) as Record<string, string>;
  return Object.entries(routes).flatMap(([file, route]) => (file.endsWith("/page") && !route.startsWith("/_") ? [route] : []));
}

/** The route that a path is of: one without parameters goes before one with. */
export function routeVan(pad: string, routes: readonly string[]): string | undefined {
  const path = pad.split("?")[0]!;
  const matching = routes.filter((r) => new RegExp(`^${r.replaceAll(/\[[^\]]+\]/g, "[^/]+")}$`).test(path));
  return matching.find((r) => !r.includes("[")) ?? matching[0];
}
