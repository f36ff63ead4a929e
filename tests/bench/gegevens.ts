import { createWriteStream } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { addMonths, firstDay, halfjaarOf, lastDay } from "@/lib/domain/periode";
import { BESTANDEN, type Deel } from "@/lib/exchange/bestanden";
import { writeCsv } from "@/lib/exchange/uitvoer";
import { slugOf } from "@/lib/view/slug";

/** How large a made-up country is. */
export interface Omvang {
  readonly provincies: number;
  readonly gemeenten: number;
  readonly maanden: number;
}

/** One province for two years, and a country for ten. */
export const KLEIN: Omvang = { provincies: 1, gemeenten: 6, maanden: 24 };
export const GROOT: Omvang = { provincies: 12, gemeenten: 342, maanden: 120 };

/** The province whose pages are measured: the same six gemeenten, and in the months that both have the same figures, in every country. */
export const PROVINCIE = "PV40";
const GEMETEN = 6;
const LAATSTE_MAAND = "2024-12";
const BRON = "maandopgave van de gemeente";

interface Gemeente {
  readonly n: number;
  readonly code: string;
  readonly naam: string;
  readonly provincie: string;
}

/** The first six are of the measured province, the others are spread over the rest. */
const gemeentenVan = ({ gemeenten, provincies }: Omvang): readonly Gemeente[] =>
  Array.from({ length: gemeenten }, (_, n) => ({ n, code: `GM${8000 + n}`, naam: `Meetdorp ${n + 1}`, provincie: `PV${40 + (n < GEMETEN ? 0 : 1 + (n % (provincies - 1)))}` }));

/** The page of a gemeente that is measured. */
export const GEMEENTEPAD = `/gemeenten/${slugOf("Meetdorp 2")}`;

/** Months, oldest first, by how long before the last one they lie. */
const maandenVan = ({ maanden }: Omvang) => Array.from({ length: maanden }, (_, i) => ({ terug: maanden - 1 - i, maand: addMonths(LAATSTE_MAAND, i - maanden + 1) }));

/** Mostly a number, now and then pm or nothing; the same for a gemeente and month however large the country is. */
const cijfer = (n: number, terug: number, salt: number, getal: number) => ((n * 7 + terug * 5 + salt) % 29 === 3 ? "pm" : (n * 11 + terug * 3 + salt) % 31 === 5 ? "" : String(getal));

type Rij = readonly string[];

function* gebieden(omvang: Omvang): Generator<Rij> {
  for (let p = 0; p < omvang.provincies; p += 1) yield [`PV${40 + p}`, `Meetland ${p + 1}`, "provincie", "", "", "0"];
  for (const { n, code, naam, provincie } of gemeentenVan(omvang)) yield [code, naam, "gemeente", provincie, "", String(n)];
}

/** Of every gemeente and month: four figures of Oekraïne, the vergunninghouders housed, and what Nidos tells of the half-year so far. */
function* waarnemingen(omvang: Omvang): Generator<Rij> {
  const row = (thema: string, indicator: string, gebied: string, periode: string, peildatum: string, waarde: string): Rij => [thema, indicator, gebied, periode, peildatum, waarde, BRON, "", "", ""];
  const maanden = maandenVan(omvang);
  const begin = (maand: string) => firstDay(halfjaarOf(`${maand}-01`)).slice(0, 7) === maand;
  for (const { n, code } of gemeentenVan(omvang)) {
    for (const { terug, maand } of maanden) {
      const peildatum = lastDay(maand);
      const halfjaar = halfjaarOf(`${maand}-01`);
      const plaatsen = 300 + 5 * (n % 40) - terug;
      yield row("oekraine", "plaatsen", code, maand, peildatum, cijfer(n, terug, 0, plaatsen));
      yield row("oekraine", "bezet", code, maand, peildatum, cijfer(n, terug, 4, plaatsen - 20 - (terug % 5)));
      yield row("oekraine", "beschikbaar", code, maand, peildatum, cijfer(n, terug, 8, 12 + (terug % 5)));
      yield row("oekraine", "particulier", code, maand, peildatum, cijfer(n, terug, 12, 40 + (n % 7)));
      yield row("vergunninghouders", "gerealiseerd", code, maand, peildatum, cijfer(n, terug, 16, 6 + (terug % 4)));
      yield row("amvNidos", "realisatie", code, halfjaar, peildatum, cijfer(n, terug, 20, 4 + (n % 5)));
      if (!begin(maand)) continue;
      const dag = firstDay(halfjaar);
      yield row("vergunninghouders", "standBegin", code, halfjaar, dag, String(20 + (n % 30)));
      yield row("vergunninghouders", "taakstelling", code, halfjaar, dag, String(50 + (n % 45)));
      yield row("amvNidos", "opgave", code, halfjaar, dag, String(10 + (n % 12)));
      yield row("amvNidos", "verwacht", code, halfjaar, dag, n % 4 === 1 ? "pm" : "2");
      if (!maand.endsWith("-01")) continue;
      yield row("oekraine", "opgave", code, dag, dag, String(320 + 6 * (n % 40)));
      yield row("amvCoa", "opgave", code, maand.slice(0, 4), dag, String(15 + (n % 20)));
    }
  }
  for (const { maand } of maanden.filter((m) => m.maand.endsWith("-01"))) {
    for (let p = 0; p < omvang.provincies; p += 1) {
      const [gebied, dag] = [`PV${40 + p}`, `${maand}-01`];
      yield row("asiel", "opgave", gebied, dag, dag, "1800");
      yield row("asiel", "opgaveAmv", gebied, dag, dag, "160");
    }
  }
}

/** In every gemeente a location, its two phases told anew each month: a regulier one and its places for amv. */
function* locaties(omvang: Omvang): Generator<Rij> {
  const maanden = maandenVan(omvang);
  for (const { n, code } of gemeentenVan(omvang)) {
    for (const { terug, maand } of maanden) {
      const tot = n % 3 === 1 ? "2025-05-01" : "";
      yield [code, "Meetweg", "terrein", "regulier", String(240 + 20 * (n % 9) - (terug % 12)), "", tot, "", "gerealiseerd", lastDay(maand), BRON, "", "0"];
      yield [code, "Meetweg", "amv", "amv", n % 5 === 4 ? "" : String(20 + (n % 15)), "", "", "", "gerealiseerd", lastDay(maand), BRON, "", "0"];
    }
  }
}

function* standen({ provincies }: Omvang): Generator<Rij> {
  for (let p = 0; p < provincies; p += 1) yield [`PV${40 + p}`, "2015-01-01", "2024-07-01,2025-01-01"];
}

const DELEN: Readonly<Record<Deel, (omvang: Omvang) => Iterable<Rij>>> = { gebieden, waarnemingen, locaties, standen };

/**
 * Writes a made-up country in the exchange format, the same every time: in every theme a figure per gemeente and month.
 * @param folder made when it is not there
 */
export async function writeGegevens(folder: string, omvang: Omvang): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [deel, rijen] of Object.entries(DELEN)) {
    const { verplicht, optioneel } = BESTANDEN[deel as Deel];
    const csv = writeCsv({ naam: deel, kolommen: [...verplicht, ...optioneel], rijen: rijen(omvang) });
    await pipeline(Readable.from(csv), createWriteStream(join(folder, `${deel}.csv`)));
  }
}
