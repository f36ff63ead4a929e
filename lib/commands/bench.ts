// npm run bench: measures what must stay fast, against the plainest way to do the same on the same machine.
import { spawn } from "node:child_process";
import { once } from "node:events";

const bench = spawn(process.execPath, ["--import", "tsx", "tests/bench/bench.ts", ...process.argv.slice(2)], { stdio: "inherit" });
const [code] = (await once(bench, "close")) as [number | null];
process.exitCode = code ?? 1;
