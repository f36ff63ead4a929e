import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import type { BrowserContext, Page } from "@playwright/test";
import { decode, encode } from "next-auth/jwt";
import { expect } from "./fixtures";

export interface Account {
  readonly gebruikersnaam: string;
  readonly wachtwoord: string;
}

const data = () => process.env["E2E_DATA"] ?? "";
let teller = 0;

/** `npm run gebruiker`, on the database of the running server. */
export async function gebruiker(...args: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, ["lib/commands/run.js", "gebruiker", ...args], {
    env: { ...process.env, REGIETAFEL_DATA: data(), DATABASE_URL: "" },
  });
  return stdout;
}

/** A new account of its own, so that a test that signs out, blocks or locks disturbs no other. */
export async function newAccount(rol: string, ...opties: readonly string[]): Promise<Account> {
  const gebruikersnaam = `proef-${process.pid}-${Date.now()}-${teller++}`;
  const uitvoer = await gebruiker("toevoegen", gebruikersnaam, "--rol", rol, ...opties);
  const wachtwoord = uitvoer.match(new RegExp(`^${gebruikersnaam} +(\\S+)$`, "m"))?.[1];
  if (wachtwoord === undefined) throw new Error(uitvoer);
  return { gebruikersnaam, wachtwoord };
}

/** Fills in the sign-in form that the page shows and sends it. */
export async function meldAan(page: Page, { gebruikersnaam, wachtwoord }: Account): Promise<void> {
  await page.getByLabel("Gebruikersnaam", { exact: true }).fill(gebruikersnaam);
  await page.getByLabel("Wachtwoord", { exact: true }).fill(wachtwoord);
  await page.getByRole("button", { name: "Aanmelden" }).click();
}

/** Signs in from the sign-in page and waits for the first page. */
export async function meldAanVanaf(page: Page, account: Account, pad = "/aanmelden"): Promise<void> {
  await page.goto(pad);
  await meldAan(page, account);
  await expect(page.getByRole("button", { name: "Afmelden", exact: true })).toBeVisible();
}

/** The errors above a form; Next keeps an alert of its own at the end of the body. */
export function foutenVan(page: Page) {
  return page.getByRole("main").getByRole("alert");
}

const COOKIE = "regietafel-sessie";

/**
 * Puts the browser's session this long (in ms) back in time, as if it had begun or was last used then.
 * @param map data folder of the server
 */
export async function verouder(context: BrowserContext, wat: "begonnen" | "gebruikt", ms: number, map = data()): Promise<void> {
  const cookie = (await context.cookies()).find(({ name }) => name === COOKIE);
  if (!cookie) throw new Error("nobody is signed in");
  const sleutel = { secret: readFileSync(join(map, "sessiegeheim"), "utf8"), salt: COOKIE };
  const token = await decode({ token: cookie.value, ...sleutel });
  const value = await encode({ token: { ...token, [wat]: Date.now() - ms }, ...sleutel });
  await context.addCookies([{ ...cookie, value }]);
}
