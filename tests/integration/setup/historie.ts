import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll } from "vitest";
import { importFolder } from "@/lib/data/import";
import { schrijfHistorie } from "@/tests/helpers/historie";

/** Loads the made-up history, then its corrections. @returns when the corrections were not yet known; only once the tests run */
export function laadHistorie(): () => Date {
  let folder: string;
  let voorDeCorrecties: Date;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "historie "));
    const [eerst, correcties] = await schrijfHistorie(folder);
    await importFolder({ soort: "systeem" }, eerst, { droog: false });
    voorDeCorrecties = new Date();
    await pause(10);
    await importFolder({ soort: "systeem" }, correcties, { droog: false });
  });
  afterAll(() => rm(folder, { recursive: true }));
  return () => voorDeCorrecties;
}
