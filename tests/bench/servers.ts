import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, symlinkSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { promisify } from "node:util";
import { sqliteUrl } from "@/lib/schemas/omgeving";
import { startOpdracht } from "@/tests/helpers/opdracht";

export interface Server {
  readonly url: string;
  stop(): Promise<void>;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0);
  await once(probe, "listening");
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, "close");
  return port;
}

/** Runs a command to its end. @throws Error with what it said when it fails */
export async function run(args: readonly string[], data: string): Promise<string> {
  const { code, stdout, stderr } = await startOpdracht(args, { REGIETAFEL_DATA: data }).ended;
  if (code !== 0) throw new Error(`${args.join(" ")}: ${stdout}${stderr}`);
  return stdout;
}

/** The dashboard as users start it, on a data folder that holds figures. */
export async function startRegietafel(data: string): Promise<Server> {
  const port = await freePort();
  const start = startOpdracht(["start"], { PORT: String(port), REGIETAFEL_DATA: data });
  await start.saying("Stoppen: Ctrl-C");
  return {
    url: `http://localhost:${port}`,
    stop: async () => {
      start.child.kill("SIGTERM");
      await start.ended;
    },
  };
}

/** The bare page, built in a folder of its own with the packages of the project, on the database of a data folder. */
export async function startKaal(folder: string, data: string): Promise<Server> {
  cpSync("tests/bench/kaal", folder, { recursive: true });
  symlinkSync(join(process.cwd(), "node_modules"), join(folder, "node_modules"), "junction");
  const port = await freePort();
  const options = { cwd: folder, env: { ...process.env, NODE_ENV: "production" as const, NEXT_TELEMETRY_DISABLED: "1", DATABASE_URL: sqliteUrl(join(data, "regietafel.db")) } };
  const next = join("node_modules", "next", "dist", "bin", "next");
  await promisify(execFile)(process.execPath, [next, "build"], options);
  const server = spawn(process.execPath, [next, "start", "-p", String(port)], { ...options, stdio: "ignore" });
  const ended = once(server, "close");
  const url = `http://localhost:${port}`;
  while (!(await fetch(url).then((r) => r.ok, () => false))) {
    if (server.exitCode !== null) throw new Error("the bare page does not start");
    await pause(100);
  }
  return {
    url,
    stop: async () => {
      server.kill("SIGTERM");
      await ended;
    },
  };
}
