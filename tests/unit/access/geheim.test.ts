import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "geheim "));
  vi.resetModules();
  vi.stubEnv("REGIETAFEL_DATA", folder);
  vi.stubEnv("AUTH_SECRET", undefined);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

/** The module anew, as after a restart. */
async function restart() {
  vi.resetModules();
  return import("@/lib/access/geheim");
}

describe("the secret that signs sessions", () => {
  it("is made once, kept for its owner only, and the same after a restart", async () => {
    const eerst = (await restart()).readGeheim();
    expect(eerst.length).toBeGreaterThanOrEqual(43);
    const path = join(folder, "sessiegeheim");
    expect(readFileSync(path, "utf8")).toBe(eerst);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect((await restart()).readGeheim()).toBe(eerst);
  });

  it("is AUTH_SECRET where that is set", async () => {
    vi.stubEnv("AUTH_SECRET", "x".repeat(40));
    expect((await restart()).readGeheim()).toBe("x".repeat(40));
  });
});

describe("what a browser keeps after signing in", () => {
  it("shows that it signed in before, with that name only", async () => {
    const { newToestel, parseToestel } = await restart();
    const toestel = newToestel("lezer");
    expect(parseToestel(toestel, "lezer")).toBe(toestel.split(".")[0]);
    expect(parseToestel(toestel, "beheerder")).toBeNull();
    expect(newToestel("lezer")).not.toBe(toestel);
  });

  it("cannot be made up", async () => {
    const { newToestel, parseToestel } = await restart();
    const [id, handtekening] = newToestel("lezer").split(".");
    expect(parseToestel(`${id}x.${handtekening}`, "lezer")).toBeNull();
    expect(parseToestel(`${id}.${handtekening!.slice(1)}`, "lezer")).toBeNull();
    for (const verzonnen of [undefined, "", ".", "a", "a.", ".a"]) expect(parseToestel(verzonnen, "lezer")).toBeNull();
  });
});
