// npm run controleer: computes every edition anew that was fixed, and says where it differs from what was stored.
import { CommandoFout, readArguments } from "./arguments";
import { controleerEdities } from "./edities";

const HELP = `Reken elke vastgestelde editie opnieuw uit en vergelijk die met wat is bewaard.

  npm run -s controleer

Zegt per editie of de bewaarde uitkomst nog dezelfde is (SHA-256) en waar een nieuwe berekening verschilt. De opdracht eindigt met code 1 als er
iets verschilt.`;
const { positionals } = readArguments({}, HELP);
if (positionals.length > 0) throw new CommandoFout(HELP);
if (!(await controleerEdities((regel) => void process.stdout.write(`${regel}\n`)))) process.exitCode = 1;
