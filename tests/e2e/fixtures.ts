import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test as base, expect } from "@playwright/test";

interface Options {
  /** errors in the browser that a test brings about on purpose; every other one fails it */
  readonly allowedErrors: readonly RegExp[];
}

/** Tests in a browser in which an error on the console, an uncaught error or a breach of the CSP fails the test. */
export const test = base.extend<Options & { readonly noErrors: undefined }>({
  allowedErrors: [[], { option: true }],
  noErrors: [
    async ({ context, allowedErrors }, use) => {
      const errors: string[] = [];
      // Chromium tells a breach of the policy on the console.
      context.on("console", (message) => {
        if (message.type() === "error") errors.push(message.text());
      });
      context.on("weberror", (error) => errors.push(error.error().message));
      await use(undefined);
      expect(errors.filter((error) => !allowedErrors.some((allowed) => allowed.test(error)))).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** The accounts of the first start, with the passwords that it wrote down. */
export function wachtwoordVan(gebruikersnaam: string): string {
  const file = readFileSync(join(process.env["E2E_DATA"] ?? "", "eerste-aanmelding.txt"), "utf8");
  const wachtwoord = file.match(new RegExp(`^${gebruikersnaam} +(\\S+)$`, "m"))?.[1];
  if (wachtwoord === undefined) throw new Error(`Geen wachtwoord voor ${gebruikersnaam}.`);
  return wachtwoord;
}
