import { execFileSync } from "node:child_process";
import { chownSync, mkdtempSync, rmSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findPostgres } from "@/lib/commands/programs.js";

/** Starts a PostgreSQL server of its own on a free port, without durability; `stop` leaves nothing behind. */
export async function startPostgres(): Promise<{ url: string; stop: () => void }> {
  const bin = findPostgres();
  if (bin === null) throw new Error("Geen PostgreSQL gevonden.");
  const folder = mkdtempSync(join(tmpdir(), "regietafel-pg-"));
  const port = await freePort();
  const asPostgres = becomePostgres(folder);
  const run = (program: string, ...args: string[]) => {
    const [command, ...rest] = [...asPostgres, join(bin, program), ...args] as [string, ...string[]];
    execFileSync(command, rest, { cwd: folder, stdio: "ignore" });
  };
  const data = join(folder, "data");
  run("initdb", "-D", data, "-U", "test", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync");
  const options = `-c listen_addresses=127.0.0.1 -c unix_socket_directories= -p ${port} -c fsync=off -c max_connections=200`;
  run("pg_ctl", "-D", data, "-w", "-l", join(folder, "log"), "-o", options, "start");
  return {
    url: `postgresql://test@127.0.0.1:${port}/postgres`,
    stop: () => {
      run("pg_ctl", "-D", data, "-m", "immediate", "stop");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** initdb and the server refuse root: then they run as the user that the package made, in a folder of that user. */
function becomePostgres(folder: string): string[] {
  if (process.getuid?.() !== 0) return [];
  const id = (flag: string) => Number(execFileSync("id", [flag, "postgres"], { encoding: "utf8" }));
  chownSync(folder, id("-u"), id("-g"));
  return ["runuser", "-u", "postgres", "--"];
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
