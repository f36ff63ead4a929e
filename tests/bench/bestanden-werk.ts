// How long the files of a document of 60 gemeenten take, each and all together. Tells it as JSON.
import { maakBestand } from "@/lib/exchange/document/maak";
import { VORMEN, type Bestandsvorm } from "@/lib/exchange/document/naam";
import { toStandJson } from "@/lib/exchange/stand-json";
import { viewStanddocument } from "@/lib/view/standdocument";
import { viewTabellen } from "@/lib/view/stand-van-zaken";
import { groteStand } from "@/tests/helpers/grote-stand";

const RONDES = 3;

const invoer = groteStand();
const keuze = { peildatum: "2024-11-11", opties: "met", capaciteitsdata: [] } as const;
const document = viewStanddocument(invoer, keuze, { prt: { naam: "PRT 11 november 2024", datum: "2024-11-11" }, bekendOp: null, oplegger: [], opmerkingen: [], volgorde: [] });
const resultaat = { document, stand: toStandJson(viewTabellen(invoer, keuze).stand) };

async function maak(vorm: Bestandsvorm): Promise<number> {
  const begin = performance.now();
  await maakBestand(vorm, resultaat, { soort: "concept", tekst: "Concept" });
  return performance.now() - begin;
}

for (const vorm of [...VORMEN, "zip"] as const) await maak(vorm);
const beste = async (vorm: Bestandsvorm) => {
  const times: number[] = [];
  for (let i = 0; i < RONDES; i += 1) times.push(await maak(vorm));
  return Math.min(...times);
};
const perVorm: Record<string, number> = {};
for (const vorm of VORMEN) perVorm[vorm] = await beste(vorm);
const alle = await beste("zip");
process.stdout.write(JSON.stringify({ perVorm, alle }));
