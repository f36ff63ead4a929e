// Finds what the tests need on this machine. Plain JavaScript, as the configurations of the tests import it.
import { existsSync, readdirSync } from "node:fs";
import { delimiter, join } from "node:path";

/** Where PostgreSQL's own packages put a folder per version. */
const POSTGRES = ["/usr/lib/postgresql", "/opt/homebrew/opt", "/usr/local/opt", "C:\\Program Files\\PostgreSQL"];

/** Browsers that are not on the path. */
const BROWSERS = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

const path = (process.env.PATH ?? "").split(delimiter);
const exe = process.platform === "win32" ? ".exe" : "";

/**
 * The `bin` folders of the versions in a folder, newest first.
 * @param {string} folder
 */
function versionsIn(folder) {
  if (!existsSync(folder)) return [];
  const number = (/** @type {string} */ name) => Number(name.replace(/\D/g, ""));
  return readdirSync(folder)
    .filter((name) => /^(postgresql@)?\d+$/.test(name))
    .sort((a, b) => number(b) - number(a))
    .map((name) => join(folder, name, "bin"));
}

/** The folder with initdb and pg_ctl, or null when PostgreSQL is not installed. */
export function findPostgres() {
  const folders = [...POSTGRES.flatMap(versionsIn), ...path];
  return folders.find((folder) => ["initdb", "pg_ctl"].every((name) => existsSync(join(folder, name + exe)))) ?? null;
}

/** A Chromium of this machine, or null: then Playwright looks for its own. The shell without a window does the same tests in less time. */
export function findChromium() {
  const names = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
  const candidates = [...path.flatMap((folder) => names.map((name) => join(folder, name))), ...BROWSERS];
  return candidates.find((file) => existsSync(file)) ?? null;
}
