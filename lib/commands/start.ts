// npm start: everything from a fresh clone to a running server. The runner has installed the packages.
import { accessSync, constants, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { buildIfStale } from "@/lib/commands/build";
import { prepareDatabase } from "@/lib/commands/database";
import { loadFirstFigures } from "@/lib/commands/first-figures";
import { serve } from "@/lib/commands/serve";
import { pathOf } from "@/lib/data/migrate-sqlite";
import { takeSlot, type Slot } from "@/lib/data/slot";
import { providerOf, readOmgeving, type Omgeving } from "@/lib/schemas/omgeving";

/** The server cannot start; the message is one Dutch sentence that says what is wrong and what to do. */
class StartFout extends Error {
  override name = "StartFout";
}

const say = (line: string) => void process.stdout.write(`${line}\n`);

const omgeving = readOmgeving();
await requireFreePort(omgeving.port);
requireWritableFolder(omgeving.dataFolder);
const slot = await takeDatabase(omgeving);
say(`Database: ${providerOf(omgeving.databaseUrl) === "sqlite" ? pathOf(omgeving.databaseUrl) : "PostgreSQL"}`);
await prepareDatabase(say);
const firstSignIn = await loadFirstFigures(omgeving.dataFolder, say);
await buildIfStale(process.cwd(), say);
await serve(omgeving, {
  ready: (address) => {
    say(`\nDe Regietafel draait op ${address}`);
    say(firstSignIn ?? "Meld u aan met uw gebruikersnaam en wachtwoord. Iemand toevoegen of een wachtwoord vervangen: npm run gebruiker");
    say("Stoppen: Ctrl-C");
  },
  stopped: async () => {
    await slot?.release();
    say("Gestopt.");
  },
});

/** Found out before the long steps; `serve` finds out again when another program was quicker. */
function requireFreePort(port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", (error: NodeJS.ErrnoException) => {
      reject(new StartFout(sentenceFor(error, port), { cause: error }));
    });
    probe.listen(port, () => probe.close(() => resolve()));
  });
}

function sentenceFor({ code, message }: NodeJS.ErrnoException, port: number): string {
  if (code === "EADDRINUSE")
    return `Poort ${port} is al in gebruik: stop het programma dat daar draait, of kies een andere poort, bijvoorbeeld PORT=${port + 1} npm start.`;
  if (code === "EACCES")
    return `Dit programma mag poort ${port} niet gebruiken: kies een poort vanaf 1024, bijvoorbeeld PORT=3000 npm start.`;
  return `Poort ${port} is niet te gebruiken (${message}): kies een andere poort met PORT.`;
}

function requireWritableFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    accessSync(folder, constants.W_OK);
    // The rights may say yes where the disk says no.
    const trial = join(folder, `.schrijfproef-${process.pid}`);
    writeFileSync(trial, "");
    rmSync(trial);
  } catch (cause) {
    throw new StartFout(
      `In de map ${folder} kan dit programma niet schrijven: geef het de rechten daarvoor, of kies een andere map met REGIETAFEL_DATA.`,
      { cause },
    );
  }
}

/** One server per SQLite file; PostgreSQL serves several. */
async function takeDatabase({ databaseUrl }: Omgeving): Promise<Slot | null> {
  if (providerOf(databaseUrl) !== "sqlite") return null;
  const path = pathOf(databaseUrl);
  const slot = await takeSlot(`${path}.server`);
  if (slot === null)
    throw new StartFout(
      `Er draait al een server op ${path}: stop die eerst, of kies een andere map met REGIETAFEL_DATA.`,
    );
  return slot;
}
