import { randomUUID } from "node:crypto";
import { mkdir, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { AccountActor } from "@/lib/access/actor";
import { eis } from "@/lib/access/rechten";
import type { Bestand } from "@/lib/exchange/upload";
import { readOmgeving } from "@/lib/schemas/omgeving";
import type { ImportResultaat } from "./import";

/** How long an upload waits for its confirmation, in ms. */
const GELDIG = 2 * 60 * 60_000;
/** How many uploads of one account wait at a time; an older one makes room. */
const WACHTEND = 5;

/** Files that wait on this server between their preview and their confirmation. */
export interface Upload {
  readonly id: string;
  readonly bestanden: readonly Bestand[];
  /** what became of it, once it was loaded */
  readonly resultaat: ImportResultaat | null;
}

/**
 * Uploads wait as files in the data folder, for the user of the program alone, in a folder per account that only the server names: what is
 * confirmed is what was uploaded, whatever a browser sends. With several servers the confirmation must reach the same one.
 */
const folderOf = (actor: AccountActor) => join(readOmgeving().dataFolder, "tijdelijk", `account-${actor.id}`);
const isId = (id: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id);

/** Keep files for a preview. @returns the id to find them by. @throws GeenToegang */
export async function saveUpload(actor: AccountActor, bestanden: readonly Bestand[]): Promise<string> {
  eis(actor, "cijfers.schrijven", { provincie: actor.provincie });
  const folder = folderOf(actor);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await clean(folder);
  const id = randomUUID();
  const own = join(folder, id);
  await mkdir(own, { mode: 0o700 });
  for (const [i, { inhoud }] of bestanden.entries()) await writeFile(join(own, String(i)), inhoud, { mode: 0o600 });
  await writeFile(join(own, "namen.json"), JSON.stringify(bestanden.map(({ naam, deel, letOp }) => ({ naam, deel, letOp }))), { mode: 0o600 });
  return id;
}

/** Uploads of this account that are too old, or too many. */
async function clean(folder: string): Promise<void> {
  const found = await Promise.all((await readdir(folder)).map(async (id) => ({ id, at: (await stat(join(folder, id))).mtimeMs })));
  const kept = found.filter(({ at }) => Date.now() - at < GELDIG).sort((a, b) => b.at - a.at).slice(0, WACHTEND - 1);
  for (const { id } of found) if (!kept.some((k) => k.id === id)) await rm(join(folder, id), { recursive: true, force: true });
}

/** The files of an upload of this account; null when there is none, or no longer. @throws GeenToegang */
export async function readUpload(actor: AccountActor, id: string): Promise<Upload | null> {
  eis(actor, "cijfers.schrijven", { provincie: actor.provincie });
  if (!isId(id)) return null;
  const own = join(folderOf(actor), id);
  try {
    if (Date.now() - (await stat(own)).mtimeMs > GELDIG) return null;
    const namen = JSON.parse(await readFile(join(own, "namen.json"), "utf8")) as Omit<Bestand, "inhoud">[];
    const resultaat = await readFile(join(own, "resultaat.json"), "utf8").then((json) => JSON.parse(json) as ImportResultaat, () => null);
    if (resultaat) return { id, bestanden: [], resultaat };
    return { id, bestanden: await Promise.all(namen.map(async (naam, i) => ({ ...naam, inhoud: await readFile(join(own, String(i))) }))), resultaat };
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
}

/** An upload was loaded: its files go, what became of them stays a while to be shown. @throws GeenToegang */
export async function closeUpload(actor: AccountActor, id: string, resultaat: ImportResultaat): Promise<void> {
  eis(actor, "cijfers.schrijven", { provincie: actor.provincie });
  if (!isId(id)) return;
  const own = join(folderOf(actor), id);
  await writeFile(join(own, "resultaat.json"), JSON.stringify(resultaat), { mode: 0o600 });
  for (const naam of await readdir(own)) if (/^\d+$/.test(naam)) await rm(join(own, naam));
}
