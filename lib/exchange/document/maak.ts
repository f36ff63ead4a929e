import type { DocumentView, Documentstatus } from "@/lib/view/document";
import type { StandJson } from "../stand-json";
import { writeZip, type Zipdeel } from "../zip-schrijven";
import { cijfersCsv, documentCsv } from "./csv";
import { documentDocx } from "./docx";
import { documentJson } from "./json";
import { bestandsnaam, VORMEN, type Bestandsvorm, type Documentvorm } from "./naam";
import { documentOds } from "./ods";
import { documentPdf } from "./pdf";
import { documentXlsx } from "./xlsx";

/** What files are made from: the document, and the figures behind it (null for a document that is no stand). */
export interface Documentresultaat {
  readonly document: DocumentView;
  readonly stand: StandJson | null;
}

/** A file to download. */
export interface Bestand {
  readonly naam: string;
  readonly bytes: Buffer<ArrayBuffer>;
}

async function collect(pieces: AsyncIterable<Uint8Array>): Promise<Buffer<ArrayBuffer>> {
  const all: Uint8Array[] = [];
  for await (const piece of pieces) all.push(piece);
  return Buffer.concat(all);
}

async function bytesVan(vorm: Documentvorm, { document, stand }: Documentresultaat, status: Documentstatus): Promise<Buffer<ArrayBuffer>> {
  const uitvoer = { document, status };
  switch (vorm) {
    case "pdf":
      return Buffer.from(await documentPdf(uitvoer));
    case "docx":
      return collect(documentDocx(uitvoer));
    case "xlsx":
      return collect(documentXlsx(uitvoer));
    case "ods":
      return collect(documentOds(uitvoer));
    case "csv":
      return Buffer.from(await documentCsv(uitvoer), "utf8");
    case "csv-per-cijfer":
      return Buffer.from(await cijfersCsv(uitvoer), "utf8");
    case "json":
      return Buffer.from(`${JSON.stringify(documentJson(uitvoer, stand), null, 2)}\n`, "utf8");
  }
}

/** Every form of the document, one after the other, so that never more than one is in the making. */
async function* delen(resultaat: Documentresultaat, status: Documentstatus): AsyncGenerator<Zipdeel> {
  for (const vorm of VORMEN) {
    // what is zipped already does not get smaller
    const open = vorm === "docx" || vorm === "xlsx" || vorm === "ods" || vorm === "pdf";
    yield { naam: bestandsnaam(vorm, { document: resultaat.document, status }), tekst: [await bytesVan(vorm, resultaat, status)], ...(open && { open }) };
  }
}

/**
 * A document as a file, or as a zip with all of its files. While a file is made, other requests are answered: its parts are small, and between
 * them it waits.
 */
export async function maakBestand(vorm: Bestandsvorm, resultaat: Documentresultaat, status: Documentstatus): Promise<Bestand> {
  const naam = bestandsnaam(vorm, { document: resultaat.document, status });
  return { naam, bytes: vorm === "zip" ? await collect(writeZip(delen(resultaat, status))) : await bytesVan(vorm, resultaat, status) };
}
