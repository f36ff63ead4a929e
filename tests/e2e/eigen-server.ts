import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContext, Page } from "@playwright/test";
import { startOpdracht } from "../helpers/opdracht";
import { meldAan } from "./account";
import { test as base, expect } from "./fixtures";

type Staat = Awaited<ReturnType<BrowserContext["storageState"]>>;

interface PerWorker {
  /** tests that name themselves have a server that no other file writes to */
  readonly apart: string;
  /** a server on a data folder of its own, with the papers in it: what is written disturbs no other test */
  readonly server: { readonly url: string; readonly data: string };
  /** a secretariaat that is signed in there */
  readonly secretariaat: Staat;
}

/** The password of an account of the first start of a server. */
function wachtwoordIn(data: string, gebruikersnaam: string): string {
  return readFileSync(join(data, "eerste-aanmelding.txt"), "utf8").match(new RegExp(`^${gebruikersnaam} +(\\S+)$`, "m"))![1]!;
}

/** Signs in on the page that asks for it. */
export async function meldAanAls(page: Page, data: string, gebruikersnaam: string): Promise<void> {
  await meldAan(page, { gebruikersnaam, wachtwoord: wachtwoordIn(data, gebruikersnaam) });
}

/** The page of somebody else who signed in there, in a browser of the own. */
export async function paginaVan(browser: Browser, { url, data }: PerWorker["server"], gebruikersnaam: string, javaScriptEnabled = true): Promise<Page> {
  const context = await browser.newContext({ baseURL: url, storageState: { cookies: [], origins: [] }, javaScriptEnabled });
  const page = await context.newPage();
  await page.goto("/aanmelden");
  await meldAanAls(page, data, gebruikersnaam);
  await page.getByRole("button", { name: "Afmelden" }).waitFor();
  return page;
}

/** Tests that write figures: signed in as secretariaat, on a server of the worker's own. */
export const test = base.extend<object, PerWorker>({
  apart: ["", { option: true, scope: "worker" }],
  server: [
    async ({}, use, { workerIndex }) => {
      const data = mkdtempSync(join(tmpdir(), "regietafel invoer "));
      const port = Number(process.env["E2E_PORT"]) + 20 + workerIndex;
      const start = startOpdracht(["start"], { PORT: String(port), REGIETAFEL_DATA: data });
      await start.saying("Stoppen: Ctrl-C");
      await use({ url: `http://localhost:${port}`, data });
      start.child.kill("SIGTERM");
      await start.ended;
      rmSync(data, { recursive: true, force: true });
    },
    { scope: "worker", timeout: 120_000 },
  ],
  secretariaat: [
    async ({ browser, server }, use) => {
      const context = await browser.newContext({ baseURL: server.url });
      const page = await context.newPage();
      await page.goto("/aanmelden");
      await meldAanAls(page, server.data, "secretariaat");
      await page.getByRole("button", { name: "Afmelden" }).waitFor();
      await use(await context.storageState());
      await context.close();
    },
    { scope: "worker" },
  ],
  baseURL: async ({ server }, use) => use(server.url),
  storageState: async ({ secretariaat }, use) => use(secretariaat),
});

export { expect };
