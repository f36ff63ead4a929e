import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { bezoek, mediaan, type Doel } from "./bezoek";
import type { Meld } from "./paginas";

/** All files of a document together may take less than this many times the slowest of them. */
const SAMEN = 3;
/** A page may take this many times as long while they are made, on the server that makes them. */
const INTUSSEN = 3;
const RONDES = 3;
const BEZOEKEN = 20;

interface Uitkomst {
  readonly perVorm: Readonly<Record<string, number>>;
  readonly alle: number;
}

const getal = (n: number, decimalen = 0) => n.toFixed(decimalen).replace(".", ",");

/** The files of a document of 60 gemeenten, in a process of their own. */
export async function meetBestanden(meld: Meld): Promise<void> {
  const { stdout } = await promisify(execFile)(process.execPath, ["--import", "tsx", "tests/bench/bestanden-werk.ts"]);
  const { perVorm, alle } = JSON.parse(stdout) as Uitkomst;
  const traagst = Math.max(...Object.values(perVorm));
  meld(alle / traagst < SAMEN, `alle bestanden van 60 gemeenten: ${getal(alle / traagst, 2)} × het traagste alleen (minder dan ${SAMEN} ×); ${getal(alle)} ms; ${Object.entries(perVorm).map(([vorm, ms]) => `${vorm} ${getal(ms)}`).join(", ")} ms`);
}

/** How long a page takes while the same server makes all files of an edition. */
export async function meetTijdensBestanden(pagina: Doel, zip: Doel, meld: Meld): Promise<void> {
  const [rust, tijdens]: [number[], number[]] = [[], []];
  await bezoek(zip);
  for (let ronde = 0; ronde < RONDES; ronde += 1) {
    for (let i = 0; i < BEZOEKEN; i += 1) rust.push((await bezoek(pagina)).ms);
    let bezig = true;
    const gemaakt = bezoek(zip).finally(() => (bezig = false));
    while (bezig) tijdens.push((await bezoek(pagina)).ms);
    await gemaakt;
  }
  const ratio = mediaan(tijdens) / mediaan(rust);
  meld(ratio <= INTUSSEN, `een pagina terwijl alle bestanden van een editie worden gemaakt: ${getal(ratio, 2)} × die in rust (hoogstens ${INTUSSEN} ×); ${getal(mediaan(tijdens))} en ${getal(mediaan(rust))} ms, de langste ${getal(Math.max(...tijdens))} ms`);
}
