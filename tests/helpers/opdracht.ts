import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";

/** How a command ended, and what it said. */
export interface Afloop {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Opdracht {
  readonly child: ChildProcess;
  readonly ended: Promise<Afloop>;
  /** settles when the command says this on stdout; rejects when it ends without */
  saying(text: string): Promise<void>;
}

/** Runs `node lib/commands/run.js …` as npm does, with these settings and no others. */
export function startOpdracht(args: readonly string[], env: Record<string, string>, cwd = process.cwd()): Opdracht {
  const settings = { DATABASE_URL: "", REGIETAFEL_DATA: "", AUTH_URL: "", AUTH_SECRET: "", INIT_CWD: cwd, ...env };
  const inherited = Object.entries(process.env).filter(([name]) => !/^(NODE_ENV|VITEST|npm_lifecycle)/.test(name));
  const child = spawn(process.execPath, ["lib/commands/run.js", ...args], {
    env: { ...(Object.fromEntries(inherited) as NodeJS.ProcessEnv), ...settings },
    stdio: ["ignore", "pipe", "pipe"],
  });
  // Also when a test gives up on it.
  const stop = () => child.kill();
  process.once("exit", stop);
  child.once("close", () => process.off("exit", stop));
  let [stdout, stderr] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
  const ended = once(child, "close").then(([code]: unknown[]) => ({ code: code as number | null, stdout, stderr }));
  return {
    child,
    ended,
    saying: (text) =>
      new Promise((resolve, reject) => {
        const look = () => {
          if (stdout.includes(text)) resolve();
        };
        child.stdout.on("data", look);
        look();
        void ended.then((end) => reject(new Error(`ended without "${text}": ${end.stdout}${end.stderr}`)));
      }),
  };
}
