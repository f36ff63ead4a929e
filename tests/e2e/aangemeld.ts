import type { BrowserContext } from "@playwright/test";
import { test as base, expect, wachtwoordVan } from "./fixtures";

type Staat = Awaited<ReturnType<BrowserContext["storageState"]>>;

interface Rollen {
  /** who is signed in: a gebruikersnaam of the first start, or null */
  readonly als: string | null;
}

interface PerWorker {
  /** signs in once per account and keeps the cookies, so that attempts are not used up */
  readonly staatVan: (gebruikersnaam: string) => Promise<Staat>;
}

/** Tests of pages behind sign-in: `test.use({ als: "gedeputeerde" })`. */
export const test = base.extend<Rollen, PerWorker>({
  als: [null, { option: true }],
  staatVan: [
    async ({ browser }, use, { project }) => {
      const kept = new Map<string, Promise<Staat>>();
      const signIn = async (gebruikersnaam: string) => {
        const context = await browser.newContext({ baseURL: project.use.baseURL ?? "" });
        const page = await context.newPage();
        await page.goto("/aanmelden");
        await page.getByLabel("Gebruikersnaam").fill(gebruikersnaam);
        await page.getByLabel("Wachtwoord", { exact: true }).fill(wachtwoordVan(gebruikersnaam));
        await page.getByRole("button", { name: "Aanmelden" }).click();
        await page.getByRole("button", { name: "Afmelden" }).waitFor();
        const staat = await context.storageState();
        await context.close();
        return staat;
      };
      await use((naam) => {
        const staat = kept.get(naam) ?? signIn(naam);
        kept.set(naam, staat);
        return staat;
      });
    },
    { scope: "worker" },
  ],
  storageState: async ({ als, staatVan }, provide) => {
    await provide(als === null ? undefined : await staatVan(als));
  },
});

export { expect };
