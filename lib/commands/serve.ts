import { createServer, type Server } from "node:http";
import { STOP_SIGNALS } from "@/lib/commands/child.js";
import { closeDb } from "@/lib/commands/database";
import type { Omgeving } from "@/lib/schemas/omgeving";

/** Requests under way get this long to end, in ms. */
const GRACE = 5_000;

interface Events {
  /** @param address where readers reach it */
  readonly ready: (address: string) => void;
  readonly stopped: () => Promise<void>;
}

/**
 * Serves the build, in this process: whatever ends it ends the server and its hold on the database as well.
 * Returns when it listens; Ctrl-C and SIGTERM let requests end and then stop with exit code 0.
 */
export async function serve({ port, authUrl, vertrouwdeProxys }: Omgeving, { ready, stopped }: Events): Promise<void> {
  const address = authUrl ?? `http://localhost:${port}`;
  process.env["AUTH_URL"] = address;
  const { default: next } = await import("next");
  const app = next({ dev: false, dir: process.cwd(), port });
  await app.prepare();
  const handle = app.getRequestHandler();
  const server = createServer((request, response) => {
    // Anyone can send this header. Without a proxy of ours Next then fills in the address of the connection itself.
    if (vertrouwdeProxys === 0) delete request.headers["x-forwarded-for"];
    // Next answers an address that cannot be decoded with a 500; it is an address at which nothing is.
    if (!isDecodable(request.url)) request.url = "/onleesbaar-adres";
    void handle(request, response);
  });
  await listen(server, port);

  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    await close(server);
    await app.close();
    await closeDb();
    await stopped();
    process.exit(0);
  };
  for (const signal of STOP_SIGNALS) process.removeAllListeners(signal).on(signal, () => void stop());
  ready(address);
}

function isDecodable(url = ""): boolean {
  try {
    decodeURIComponent(url);
    return true;
  } catch {
    return false;
  }
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, () => resolve());
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const hurry = setTimeout(() => server.closeAllConnections(), GRACE);
    server.close(() => {
      clearTimeout(hurry);
      resolve();
    });
    server.closeIdleConnections();
  });
}
