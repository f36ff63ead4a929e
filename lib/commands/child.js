// Child processes that never outlive us.
import { spawn } from "node:child_process";

/** @type {Set<import("node:child_process").ChildProcess>} */
const running = new Set();
const ownGroup = process.platform !== "win32";

/**
 * Runs a program to its end, and tells every 15 seconds that it is still at it.
 * @param {string} program
 * @param {string[]} args
 * @param {{ cwd: string, say: (line: string) => void, env?: NodeJS.ProcessEnv, shell?: boolean }} options
 * @returns {Promise<{ code: number, output: string }>} output = stdout and stderr, as they came
 */
export function runChild(program, args, { cwd, say, env = process.env, shell = false }) {
  return new Promise((done, failed) => {
    // A group of its own, so that its children go with it.
    const child = spawn(program, args, { cwd, env, shell, detached: ownGroup, stdio: ["ignore", "pipe", "pipe"] });
    running.add(child);
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8");
      stream.on("data", (/** @type {string} */ text) => (output += text));
    }
    const started = Date.now();
    const timer = setInterval(() => say(`  nog bezig (${Math.round((Date.now() - started) / 1000)} seconden)…`), 15_000);
    const end = () => {
      clearInterval(timer);
      running.delete(child);
    };
    child.on("error", (error) => {
      end();
      failed(error);
    });
    child.on("close", (code) => {
      end();
      done({ code: code ?? 1, output });
    });
  });
}

/** @param {import("node:child_process").ChildProcess} child */
function stop(child) {
  if (child.pid === undefined) return;
  try {
    process.kill(ownGroup ? -child.pid : child.pid, "SIGTERM");
  } catch {
    // It has just ended by itself.
  }
}

/**
 * Ctrl-C and SIGTERM stop the children and then us. A server takes over by replacing these listeners.
 * @param {(line: string) => void} say
 */
export function stopChildrenOnSignal(say) {
  for (const signal of STOP_SIGNALS) {
    process.on(signal, () => {
      for (const child of running) stop(child);
      say("Gestopt.");
      process.exit(0);
    });
  }
  if (process.env.npm_lifecycle_event) stopWithParent();
}

/** npm runs us in a shell, which gets npm's SIGTERM and does not pass it on: it ends, and leaves us behind. */
function stopWithParent() {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    process.emit("SIGTERM");
  }, 250);
  timer.unref();
}

/** What a terminal, a service manager and a closed window send. */
export const STOP_SIGNALS = /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"]);
