import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { readAfspraakversies, saveAfspraak } from "@/lib/data/afspraken";
import { readCijfergeschiedenis } from "@/lib/data/cijfer";
import { createEditie, readEditie, saveEditiestap, stelEditieVast } from "@/lib/data/editie";
import { readDossiers, saveDossierstukken } from "@/lib/data/dossier";
import { readGebeurtenisversies, saveGebeurtenis } from "@/lib/data/gebeurtenissen";
import { importFolder } from "@/lib/data/import";
import { readStandInvoer } from "@/lib/data/stand";
import { readVooruitzichten, saveVooruitzicht } from "@/lib/data/vooruitzicht";
import { EDITIETABELLEN } from "@/lib/domain/editie";
import { maakUitslag, standkeuze } from "@/lib/exchange/editieresultaat";
import { OPLEGGER } from "@/lib/texts/oplegger";
import { viewPunten } from "@/lib/view/editiepunten";
import { readVerslagversies, saveVerslag } from "@/lib/data/verslag";
import { ONBEKEND } from "@/lib/domain/cijfer";
import { afspraakStukkenSchema, dossierStukkenSchema, gebeurtenisStukkenSchema, verslagStukkenSchema, vooruitzichtStukkenSchema } from "@/lib/schemas/stukken";

const SYSTEEM = { soort: "systeem" } as const;
const PROVINCIE = "PV24";
/** The papers of the meeting of 11 September 2024: the figures, in the exchange format. */
const CIJFERS = "prisma/seed/flevoland-2024-09-11";
/** A figure of the papers, by which an installation that holds them is known. */
const KENMERK = { thema: "asiel", indicator: "opgave", gebied: PROVINCIE, periode: "2025-01-01" } as const;
const BRON = "Bijlage stand van zaken bij PRT Flevoland 11-09-2024";

const read = async (bestand: string): Promise<unknown> => JSON.parse(await readFile(join(process.cwd(), "prisma/seed", bestand), "utf8"));
const EERSTE = { basis: 0, reden: null } as const;

/** The meeting that the papers are of. */
const OVERLEG = "2024-09-11";

/**
 * The edition of the papers, fixed as it was known when they were loaded; what the papers left open is accepted as they have it. An edition
 * that somebody made is left alone.
 */
async function loadEditie(bekendOp: Date): Promise<void> {
  const { sleutel } = await createEditie(SYSTEEM, PROVINCIE, OVERLEG, { peildatum: OVERLEG, opties: "met", capaciteitsdata: [], oplegger: OPLEGGER, volgorde: EDITIETABELLEN, opmerkingen: [] });
  const read = async () => (await readEditie(SYSTEEM, PROVINCIE, sleutel))!;
  const editie = await read();
  if (editie.status !== "concept" || editie.stappen.some((s) => s.rol !== "systeem")) return;
  const invoer = (await readStandInvoer(SYSTEEM, PROVINCIE, { peildatum: OVERLEG, bekendOp }))!;
  for (const { punt, akkoord } of viewPunten(invoer, standkeuze(editie), editie.akkoorden)) {
    if (akkoord === null) await saveEditiestap(SYSTEEM, PROVINCIE, sleutel, null, { soort: "akkoord", inhoud: { punt, reden: "zo staat het in de stukken van het overleg" } });
  }
  await stelEditieVast(SYSTEEM, PROVINCIE, sleutel, (await read()).nummer, maakUitslag, bekendOp);
}

/** What the papers say beside the figures, each loaded once: what is already recorded is left as it is, whatever was changed in it since. */
const NAAST_DE_CIJFERS: readonly (() => Promise<void>)[] = [
  async () => {
    const known = new Set((await readVooruitzichten(SYSTEEM, PROVINCIE, null)).map((v) => `${v.gebied}|${v.naam}`));
    for (const { gebied, naam, peildatum, bron, toelichting, ...rest } of vooruitzichtStukkenSchema.parse(await read("vooruitzicht-2024-09-11.json"))) {
      if (known.has(`${gebied}|${naam}`)) continue;
      await saveVooruitzicht(SYSTEEM, PROVINCIE, { ...EERSTE, gebied, naam, gegevens: { ...rest, van: null, tot: null, zekerheid: "gepland" }, peildatum, bron, toelichting });
    }
  },
  async () => {
    const known = new Set((await readGebeurtenisversies(SYSTEEM, PROVINCIE, null)).map((v) => v.sleutel));
    for (const { sleutel, peildatum, bron, toelichting, ...gegevens } of gebeurtenisStukkenSchema.parse(await read("gebeurtenissen-2024-09-11.json"))) {
      if (!known.has(sleutel)) await saveGebeurtenis(SYSTEEM, PROVINCIE, { ...EERSTE, sleutel, gegevens, vervallen: false, peildatum, bron, toelichting });
    }
  },
  async () => {
    const known = new Set((await readAfspraakversies(SYSTEEM, PROVINCIE, null)).map((v) => v.sleutel));
    for (const { sleutel, peildatum, bron, toelichting, ...gegevens } of afspraakStukkenSchema.parse(await read("afspraken-2024-09-11.json"))) {
      if (!known.has(sleutel)) await saveAfspraak(SYSTEEM, PROVINCIE, { ...EERSTE, sleutel, gegevens, vervallen: false, peildatum, bron, toelichting });
    }
  },
  async () => {
    const known = new Set((await readDossiers(SYSTEEM, PROVINCIE, null)).map((v) => v.sleutel));
    const stukken = dossierStukkenSchema.parse(await read("dossiers-2024-09-11.json")).filter(({ sleutel }) => !known.has(sleutel));
    await saveDossierstukken(SYSTEEM, PROVINCIE, stukken.map((stuk) => ({ ...EERSTE, ...stuk, vervallen: false })));
  },
  async () => {
    const { jaar, peildatum, bron, gemeenten } = verslagStukkenSchema.parse(await read("verslag-2024-09-11.json"));
    const known = new Set((await readVerslagversies(SYSTEEM, PROVINCIE, jaar, null)).map((v) => v.gebied));
    // the papers say what was asked, and of no gemeente what it answered
    const gegevens = { regulier: ONBEKEND, amv: ONBEKEND, spukPlaatsen: ONBEKEND, keuze: { soort: "onbekend" } } as const;
    const regels = gemeenten.filter(({ gebied }) => !known.has(gebied)).map((regel) => ({ ...regel, basis: 0, gegevens }));
    await saveVerslag(SYSTEEM, PROVINCIE, { jaar, peildatum, bron, reden: null, regels });
  },
];

/**
 * Load the figures of the papers, in one transaction.
 * @throws Error naming the line that is wrong
 */
export async function loadCijfers(): Promise<void> {
  const { fouten } = await importFolder(SYSTEEM, join(process.cwd(), CIJFERS), { droog: false });
  if (fouten[0]) throw new Error(`${CIJFERS}: ${fouten[0].bestand}, regel ${fouten[0].regel}: ${fouten[0].reden}`);
}

/** Complete what the papers say beside the figures, where those figures are; a start that was broken off is made up for by the next. */
export async function loadNaastDeCijfers(): Promise<void> {
  const cijfer = await readCijfergeschiedenis(SYSTEEM, PROVINCIE, KENMERK);
  const geladen = cijfer?.versies.findLast((v) => v.bron.startsWith(BRON));
  if (geladen === undefined) return;
  for (const load of NAAST_DE_CIJFERS) await load();
  await loadEditie(geladen.op);
}
