import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { runChild } from "@/lib/commands/child.js";
import { takeSlot, type Slot } from "@/lib/data/slot";

/** The build failed; the message holds its output. */
export class BouwFout extends Error {
  override name = "BouwFout";
}

/** All that a build is made from; the clients are generated from the models. */
const INPUTS = [
  "app",
  "components",
  "lib",
  "public",
  "prisma/models.prisma",
  "next.config.ts",
  "postcss.config.mjs",
  "proxy.ts",
  "tsconfig.json",
  "package-lock.json",
];

const COMPILE_EARLY = "//# allFunctionsCalledOnLoad";

/**
 * Builds the production server when its sources changed since the last build (by content, not by date).
 * @returns true when it was built now
 * @throws BouwFout
 */
export async function buildIfStale(root: string, say: (line: string) => void): Promise<boolean> {
  const stamp = join(root, ".next/made-from.txt");
  const wanted = fingerprint(root);
  const isFresh = () =>
    existsSync(join(root, ".next/BUILD_ID")) && existsSync(stamp) && readFileSync(stamp, "utf8") === wanted;
  if (isFresh()) return false;
  const slot = await takeTurn(root, say);
  try {
    if (isFresh()) return false;
    say("Het dashboard bouwen, dit duurt ongeveer een minuut…");
    rmSync(stamp, { force: true });
    const next = join(root, "node_modules/next/dist/bin/next");
    const env = { ...process.env, NODE_ENV: "production" as const, NEXT_TELEMETRY_DISABLED: "1" };
    const { code, output } = await runChild(process.execPath, [next, "build"], { cwd: root, say, env });
    if (code !== 0) throw new BouwFout(`${output.trim()}\nHet dashboard bouwen lukte niet.`);
    compileEarly(join(root, ".next"));
    writeFileSync(stamp, wanted);
    return true;
  } finally {
    await slot.release();
  }
}

/**
 * Marks the files that every page loads, so that Chromium compiles them whole while it downloads them, beside the page, and not function by
 * function while the page waits: React and the router call nearly all of theirs at the start. Other browsers read a comment.
 * Source: https://v8.dev/blog/explicit-compile-hints
 */
function compileEarly(built: string): void {
  const { rootMainFiles } = JSON.parse(readFileSync(join(built, "build-manifest.json"), "utf8")) as { readonly rootMainFiles: readonly string[] };
  for (const file of rootMainFiles) writeFileSync(join(built, file), `${COMPILE_EARLY}\n${readFileSync(join(built, file), "utf8")}`);
}

function fingerprint(root: string): string {
  const hash = createHash("sha256").update(process.versions.node.split(".")[0] ?? "");
  for (const input of INPUTS) {
    for (const file of filesIn(root, input)) hash.update(`\0${file}\0`).update(readFileSync(join(root, file)));
  }
  return hash.digest("hex");
}

/** The files of a path, a file or a folder, in a fixed order; none when it is not there. */
function filesIn(root: string, path: string): string[] {
  if (!existsSync(join(root, path))) return [];
  try {
    const entries = readdirSync(join(root, path), { withFileTypes: true });
    return entries.flatMap((entry) => filesIn(root, `${path}/${entry.name}`)).sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOTDIR") return [path];
    throw error;
  }
}

/** Two builds in one folder spoil each other. */
async function takeTurn(root: string, say: (line: string) => void): Promise<Slot> {
  mkdirSync(join(root, ".next"), { recursive: true });
  const path = join(root, ".next/building.lock");
  let slot = await takeSlot(path);
  if (slot === null) say("Wachten tot een andere opdracht klaar is met bouwen…");
  while (slot === null) {
    await pause(500);
    slot = await takeSlot(path);
  }
  return slot;
}
