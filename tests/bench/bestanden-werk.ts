// How long the files of a document of 60 gemeenten take, each and all together, and how a server answers meanwhile. Tells it as JSON.
import { once } from "node:events";
import { stat } from "node:fs/promises";
import { createServer, get } from "node:http";
import type { AddressInfo } from "node:net";
import { maakBestand } from "@/lib/exchange/document/maak";
import { VORMEN, type Bestandsvorm } from "@/lib/exchange/document/naam";
import { toStandJson } from "@/lib/exchange/stand-json";
import { viewStanddocument } from "@/lib/view/standdocument";
import { viewStand, viewTabellen } from "@/lib/view/stand-van-zaken";
import { groteStand } from "@/tests/helpers/grote-stand";

const RONDES = 3;
/** Times that a page waits for the database. */
const VRAGEN = 8;

const invoer = groteStand();
const keuze = { peildatum: "2024-11-11", opties: "met", capaciteitsdata: [] } as const;
const document = viewStanddocument(invoer, keuze, { prt: { naam: "PRT 11 november 2024", datum: "2024-11-11" }, bekendOp: null, oplegger: [], opmerkingen: [], volgorde: [] });
const resultaat = { document, stand: toStandJson(viewTabellen(invoer, keuze).stand) };

async function maak(vorm: Bestandsvorm): Promise<number> {
  const begin = performance.now();
  await maakBestand(vorm, resultaat, { soort: "concept", tekst: "Concept" });
  return performance.now() - begin;
}

/** Answers like a page does: it waits a few times, and computes a stand. */
const server = createServer((_, response) => {
  void (async () => {
    for (let i = 0; i < VRAGEN; i += 1) await stat(".");
    response.end(JSON.stringify(viewStand({ ...invoer }, keuze, null)));
  })();
}).listen(0);
await once(server, "listening");
const { port } = server.address() as AddressInfo;

async function vraag(): Promise<number> {
  const begin = performance.now();
  await new Promise((resolve, reject) => {
    get({ port }, (answer) => answer.resume().on("end", resolve)).on("error", reject);
  });
  return performance.now() - begin;
}

/** @returns ms of the answers that came while `gaande` was not yet done */
async function vragenTijdens(gaande: Promise<unknown>): Promise<number[]> {
  let done = false;
  void gaande.finally(() => (done = true));
  const times: number[] = [];
  while (!done) times.push(await vraag());
  return times;
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
for (let i = 0; i < 20; i += 1) await vraag();
const rust: number[] = [];
for (let i = 0; i < 20; i += 1) rust.push(await vraag());
const tijdens: number[] = [];
for (let i = 0; i < RONDES; i += 1) tijdens.push(...(await vragenTijdens(maak("zip"))));
server.close();
process.stdout.write(JSON.stringify({ perVorm, alle, rust, tijdens }));
