import { readPeildata, readStandInvoer } from "@/lib/data/stand";
import { OPTIES, type Opties } from "@/lib/domain/locatie";
import { isDatum } from "@/lib/domain/periode";
import { computeStand } from "@/lib/domain/stand";
import { toStandJson } from "@/lib/exchange/stand-json";
import { amsterdamToday } from "@/lib/format";
import { parseMoment } from "@/lib/schemas/moment";
import { CommandoFout, readArguments } from "./arguments";
import { chooseProvincie } from "./provincie";

const HELP = `Geef de vijf tabellen van een provincie als JSON.

  npm run -s stand-van-zaken -- --peildatum 2024-09-11 --json

  --peildatum   wanneer de cijfers waar waren; zonder: de laatste waarvan er cijfers zijn
  --provincie   code, bijvoorbeeld PV24; zonder: de enige provincie, anders PV24
  --opties      met of zonder opties; zonder keuze: met
  --bekend-op   wat toen bekend was, bijvoorbeeld 2024-10-01T12:00:00Z; zonder: nu
  --json        de vorm van de uitvoer`;

const ACTOR = { soort: "systeem" } as const;
function chooseOpties(given: string): Opties {
  const opties = OPTIES.find((o) => o === given);
  if (opties === undefined) throw new CommandoFout(`--opties is met of zonder, niet ${given}.`);
  return opties;
}

function chooseBekendOp(given: string | undefined): Date | null {
  if (given === undefined) return null;
  const moment = parseMoment(given);
  if (moment === null) throw new CommandoFout(`--bekend-op is geen moment: ${given}. Schrijf bijvoorbeeld 2024-10-01T12:00:00Z.`);
  return moment;
}

async function choosePeildatum(given: string | undefined, provincie: string): Promise<string> {
  if (given !== undefined && !isDatum(given)) throw new CommandoFout(`--peildatum is geen bestaande datum: ${given}. Schrijf bijvoorbeeld 2024-09-11.`);
  return given ?? (await readPeildata(ACTOR, provincie, amsterdamToday()))?.laatste ?? amsterdamToday();
}

const { values, positionals } = readArguments(
  {
    peildatum: { type: "string" },
    provincie: { type: "string" },
    opties: { type: "string", default: "met" },
    "bekend-op": { type: "string" },
    json: { type: "boolean", default: false },
  },
  HELP,
);
if (positionals.length > 0 || !values.json) throw new CommandoFout(HELP);
const opties = chooseOpties(values.opties);
const bekendOp = chooseBekendOp(values["bekend-op"]);
const provincie = await chooseProvincie(values.provincie);
const peildatum = await choosePeildatum(values.peildatum, provincie);
const invoer = await readStandInvoer(ACTOR, provincie, { peildatum, bekendOp });
if (invoer === null) throw new CommandoFout(`De provincie ${provincie} is er niet.`);
console.log(JSON.stringify(toStandJson(computeStand(invoer, { peildatum, opties, capaciteitsdata: [] })), null, 2));
