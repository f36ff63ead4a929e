import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig } from "@playwright/test";
import { findChromium } from "../lib/commands/programs.js";

// Playwright reads this file in every worker: what is chosen here once, they find in the environment.
process.env["E2E_PORT"] ??= "4999";
process.env["E2E_DATA"] ??= mkdtempSync(join(tmpdir(), "regietafel e2e "));

const root = fileURLToPath(new URL("..", import.meta.url));
const url = `http://localhost:${process.env["E2E_PORT"]}`;
const executablePath = findChromium();
// Chromium refuses its sandbox to root.
const args = process.getuid?.() === 0 ? ["--no-sandbox"] : [];

export default defineConfig({
  testDir: "e2e",
  outputDir: "../test-results",
  workers: 2,
  forbidOnly: true,
  timeout: 30_000,
  use: {
    baseURL: url,
    locale: "nl-NL",
    timezoneId: "Europe/Amsterdam",
    // Pages are then laid out whole at once. Otherwise a part far down gets its height as the page jumps to it, and a click in that same
    // instant, which nobody can make by hand, misses; and a box asked for lies over the next part. tests/e2e/verschuiven.test.ts tests the other way.
    contextOptions: { reducedMotion: "reduce" },
    launchOptions: { args, ...(executablePath !== null && { executablePath }) },
  },
  // The server as users start it, on a data folder of its own: it loads the real papers and makes the accounts.
  webServer: {
    command: `"${process.execPath}" lib/commands/run.js start`,
    cwd: root,
    url,
    env: { PORT: process.env["E2E_PORT"], REGIETAFEL_DATA: process.env["E2E_DATA"], DATABASE_URL: "", AUTH_URL: "", AUTH_SECRET: "" },
    timeout: 240_000,
    gracefulShutdown: { signal: "SIGTERM", timeout: 10_000 },
  },
});
