import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startOpdracht } from "../helpers/opdracht";
import { expect, test } from "./fixtures";

// These run the program itself, beside the server that the other tests use.
const data = process.env["E2E_DATA"] ?? "";
const ownPort = String(Number(process.env["E2E_PORT"]) + 1);

const isListening = (port: string) =>
  new Promise<boolean>((resolve) => {
    const socket = connect(Number(port), "localhost");
    socket.once("connect", () => resolve(true)).once("error", () => resolve(false));
    socket.once("connect", () => socket.destroy());
  });

test("een tweede server op dezelfde database wordt geweigerd, en de eerste merkt er niets van", async ({ page }) => {
  const { code, stderr } = await startOpdracht(["start"], { PORT: ownPort, REGIETAFEL_DATA: data }).ended;
  expect(code).toBe(1);
  expect(stderr).toMatch(/^Er draait al een server op .*regietafel\.db: stop die eerst, of kies een andere map met REGIETAFEL_DATA\.\n$/);
  expect((await page.goto("/aanmelden"))?.status()).toBe(200);
});

test("opdrachten werken naast een draaiende server", async () => {
  const lezen = await startOpdracht(["stand-van-zaken", "--peildatum", "2024-09-11", "--json"], { REGIETAFEL_DATA: data }).ended;
  expect(lezen).toMatchObject({ code: 0, stderr: "" });
  expect(JSON.parse(lezen.stdout)).toMatchObject({ provincie: "PV24", peildatum: "2024-09-11" });
  const schrijven = await startOpdracht(["import", "prisma/seed/flevoland-2024-09-11"], { REGIETAFEL_DATA: data }).ended;
  expect(schrijven.code).toBe(0);
  // on a busy machine it says how far it is
  expect(schrijven.stderr).toMatch(/^(\w+\.csv .+ \d+( van \d+)? rijen\n)*$/);
});

test("wat de server bewaart is alleen voor de eigen gebruiker leesbaar", () => {
  test.skip(process.platform === "win32", "Windows kent deze rechten niet");
  // The lock holds nothing.
  const secret = readdirSync(data).filter((name) => name !== "regietafel.db.server");
  expect(secret).toEqual(expect.arrayContaining(["eerste-aanmelding.txt", "regietafel.db", "regietafel.db-wal"]));
  for (const name of secret) {
    const found = statSync(join(data, name));
    expect(found.mode & 0o777, name).toBe(found.isDirectory() ? 0o700 : 0o600);
  }
});

test.describe("een eigen server", () => {
  let folder: string;
  test.beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "regietafel eigen server "));
  });
  test.afterEach(() => rmSync(folder, { recursive: true, force: true }));

  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    test(`stopt netjes op ${signal}, en start daarna weer zonder opnieuw te laden`, async () => {
      test.setTimeout(60_000);
      const first = startOpdracht(["start"], { PORT: ownPort, REGIETAFEL_DATA: folder });
      await first.saying("Stoppen: Ctrl-C");
      expect(await isListening(ownPort)).toBe(true);
      first.child.kill(signal);
      const end = await first.ended;
      expect(end).toMatchObject({ code: 0, stderr: "" });
      expect(end.stdout).toMatch(/cijfers van de Regietafel van 11 september 2024 laden[^]*wethouder-urk +\S+[^]*Gestopt\.\n$/);
      expect(await isListening(ownPort)).toBe(false);

      const second = startOpdracht(["start"], { PORT: ownPort, REGIETAFEL_DATA: folder });
      await second.saying("Stoppen: Ctrl-C");
      second.child.kill(signal);
      const { code, stdout } = await second.ended;
      expect(code).toBe(0);
      expect(stdout).not.toMatch(/laden|bouwen|wethouder-urk/);
    });
  }

  test("die met kill -9 is gestopt, houdt de database niet bezet", async () => {
    test.setTimeout(60_000);
    const first = startOpdracht(["start"], { PORT: ownPort, REGIETAFEL_DATA: folder });
    await first.saying("Stoppen: Ctrl-C");
    first.child.kill("SIGKILL");
    await first.ended;
    const second = startOpdracht(["start"], { PORT: ownPort, REGIETAFEL_DATA: folder });
    await second.saying("Stoppen: Ctrl-C");
    second.child.kill("SIGTERM");
    expect(await second.ended).toMatchObject({ code: 0 });
  });
});
