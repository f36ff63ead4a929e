import type { Voortgang } from "@/lib/data/import/inlezen";

/** Work that is done within this time says nothing, in ms. */
const PATIENCE = 1_500;
/** In a terminal the line is renewed this often; elsewhere each step gets a line of its own at most this often, in ms. */
const INTERVAL = { terminal: 200, lines: 2_000 };

const number = new Intl.NumberFormat("nl-NL");

/**
 * Shows on stderr how far an import is, once it takes longer than a moment.
 * @returns `meld` for the import, and `end` when it is over
 */
export function showVoortgang(out: NodeJS.WriteStream = process.stderr): { meld: (v: Voortgang) => void; end: () => void } {
  const started = Date.now();
  const interval = out.isTTY ? INTERVAL.terminal : INTERVAL.lines;
  let [last, step, open] = [0, "", false];
  return {
    meld: (v) => {
      const now = Date.now();
      const name = `${v.stap} ${v.bestand}`;
      const done = v.totaal !== null && v.gedaan === v.totaal;
      if (now - started < PATIENCE || (now - last < interval && name === step && !done)) return;
      [last, step, open] = [now, name, out.isTTY];
      out.write(out.isTTY ? `\r${describe(v)}\u001b[K` : `${describe(v)}\n`);
    },
    end: () => {
      if (open) out.write("\n");
    },
  };
}

function describe({ stap, bestand, gedaan, totaal }: Voortgang): string {
  const rows = totaal === null ? `${number.format(gedaan)} rijen` : `${number.format(gedaan)} van ${number.format(totaal)} rijen`;
  return `${bestand} ${stap === "lezen" ? "lezen en controleren" : "vergelijken en vastleggen"}: ${rows}`;
}
