import type { Vorm } from "@/lib/schemas/import";
import { writeOds } from "./ods-schrijven";
import { writeCsv, type Bladuitvoer } from "./uitvoer";
import { writeXlsx } from "./xlsx-schrijven";
import { writeZip } from "./zip-schrijven";

const TYPE: Readonly<Record<Vorm, { readonly mime: string; readonly extensie: string }>> = {
  csv: { mime: "application/zip", extensie: "zip" },
  xlsx: { mime: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", extensie: "xlsx" },
  ods: { mime: "application/vnd.oasis.opendocument.spreadsheet", extensie: "ods" },
};

/** Tables as one file to download: of CSV a zip with a file each. In memory as the file is, so zipped. */
export async function bestandVan(vorm: Vorm, bladen: readonly Bladuitvoer[]): Promise<Buffer<ArrayBuffer>> {
  const pieces: Uint8Array[] = [];
  for await (const piece of stukkenVan(vorm, bladen)) pieces.push(piece);
  return Buffer.concat(pieces);
}

function stukkenVan(vorm: Vorm, bladen: readonly Bladuitvoer[]): AsyncGenerator<Uint8Array> {
  if (vorm === "xlsx") return writeXlsx(bladen);
  if (vorm === "ods") return writeOds(bladen);
  return writeZip(bladen.map((blad) => ({ naam: `${blad.naam}.csv`, tekst: writeCsv(blad) })));
}

/** @param naam without extension; letters, figures and dashes */
export function uitvoerkoppen(vorm: Vorm, naam: string): Record<string, string> {
  const { mime, extensie } = TYPE[vorm];
  return { "Content-Type": mime, "Content-Disposition": `attachment; filename="${naam}.${extensie}"` };
}
