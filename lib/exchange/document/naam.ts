import { formatDatum } from "@/lib/format";
import { slugOf } from "@/lib/view/slug";
import type { Documentuitvoer } from "./inhoud";

/** The files that a document can be had as. */
export const VORMEN = ["pdf", "docx", "xlsx", "ods", "csv", "csv-per-cijfer", "json"] as const;
export type Documentvorm = (typeof VORMEN)[number];
/** Or all of them in one. */
export type Bestandsvorm = Documentvorm | "zip";

const SOORT: Readonly<Record<Bestandsvorm, { readonly mime: string; readonly einde: string }>> = {
  pdf: { mime: "application/pdf", einde: ".pdf" },
  docx: { mime: "application/vnd.openxmlformats-officedocument.wordprocessingml.document", einde: ".docx" },
  xlsx: { mime: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", einde: ".xlsx" },
  ods: { mime: "application/vnd.oasis.opendocument.spreadsheet", einde: ".ods" },
  csv: { mime: "text/csv; charset=utf-8", einde: ".csv" },
  "csv-per-cijfer": { mime: "text/csv; charset=utf-8", einde: "-per-cijfer.csv" },
  json: { mime: "application/json", einde: ".json" },
  zip: { mime: "application/zip", einde: ".zip" },
};

/** Characters of a name, without its ending: every file system takes it, and a path before it. */
const LANGSTE = 120;

/** `stand-van-zaken-flevoland-prt-2024-09-11-concept.xlsx`: only small letters, figures and dashes. Of the second line what stands before a comma. */
export function bestandsnaam(vorm: Bestandsvorm, { document, status }: Documentuitvoer): string {
  const end = slugOf(`${document.datum} ${status.soort}`);
  const [kort = ""] = document.ondertitel.replace(formatDatum(document.datum), "").split(",");
  const what = slugOf(slugOf(`${document.titel} ${kort}`).slice(0, LANGSTE - end.length - 1));
  return [what, end].filter(Boolean).join("-") + SOORT[vorm].einde;
}

/** Headers of the answer with the file. */
export function bestandskoppen(vorm: Bestandsvorm, uitvoer: Documentuitvoer): Record<string, string> {
  return { "Content-Type": SOORT[vorm].mime, "Content-Disposition": `attachment; filename="${bestandsnaam(vorm, uitvoer)}"` };
}
