import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { formatAanmeldgegevens, writeEersteAanmelding } from "@/lib/access/eerste-aanmelding";

const GEGEVENS = [
  { gebruikersnaam: "lezer", wachtwoord: "aaaaa-bbbbb-ccccc-ddddd" },
  { gebruikersnaam: "wethouder-urk", wachtwoord: "eeeee-fffff-ggggg-hhhhh" },
];

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "eerste aanmelding "));
});
afterEach(() => rm(folder, { recursive: true }));

describe("the file with the first passwords", () => {
  it("holds every name with its password, readable by its owner only", async () => {
    const path = await writeEersteAanmelding(folder, GEGEVENS);
    expect(path).toBe(join(folder, "eerste-aanmelding.txt"));
    expect(await readFile(path, "utf8")).toContain("lezer          aaaaa-bbbbb-ccccc-ddddd\nwethouder-urk  eeeee-fffff-ggggg-hhhhh\n");
    expect((await stat(path)).mode & 0o777).toBe(0o600);
  });

  it("leaves nothing half written behind", async () => {
    await writeEersteAanmelding(folder, GEGEVENS);
    expect(await readdir(folder)).toEqual(["eerste-aanmelding.txt"]);
  });

  it("never replaces the passwords of an earlier installation", async () => {
    await writeFile(join(folder, "eerste-aanmelding.txt"), "van vroeger");
    expect(await writeEersteAanmelding(folder, GEGEVENS)).toBe(join(folder, "eerste-aanmelding-2.txt"));
    expect(await readFile(join(folder, "eerste-aanmelding.txt"), "utf8")).toBe("van vroeger");
    expect(await writeEersteAanmelding(folder, GEGEVENS)).toBe(join(folder, "eerste-aanmelding-3.txt"));
  });

  it("shows the same lines in the terminal", () => {
    expect(formatAanmeldgegevens(GEGEVENS).split("\n")).toHaveLength(2);
  });
});
