import { CsvError, parse } from "csv-parse/sync";

/** A wrong value in a file of the exchange format. */
export interface Bestandsfout {
  readonly bestand: string;
  /** counted from 1, the header included */
  readonly regel: number;
  /** null when the line as a whole is wrong */
  readonly kolom: string | null;
  readonly waarde: string | null;
  readonly reden: string;
}

/** One record of a CSV file: its first line, and its values by column name. */
export interface CsvRij {
  readonly regel: number;
  readonly waarden: Readonly<Record<string, string>>;
}

export interface CsvBestand {
  readonly rijen: readonly CsvRij[];
  readonly fouten: readonly Bestandsfout[];
  /** columns that the format does not know: not wrong, but not read either */
  readonly onbekendeKolommen: readonly string[];
}

interface Parsed {
  readonly record: readonly string[];
  /** `lines`: how many lines were read, this record's last one included */
  readonly info: { readonly lines: number };
}

const REASONS: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: "een aanhalingsteken wordt niet gesloten",
  CSV_INVALID_CLOSING_QUOTE: "na een sluitend aanhalingsteken staat nog tekst",
  INVALID_OPENING_QUOTE: "een aanhalingsteken staat midden in een waarde; zet de hele waarde tussen aanhalingstekens en verdubbel het teken",
};

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function parseRecords(text: string): readonly Parsed[] {
  // the types of csv-parse do not follow `info`, which makes every record { record, info }
  return parse(text, { bom: true, delimiter: ";", info: true, relax_column_count: true, record_delimiter: ["\r\n", "\n"] }) as unknown as Parsed[];
}

/**
 * Read one CSV file: `;`, UTF-8 with or without BOM, LF or CRLF, header row, quoting as in RFC 4180, columns by name.
 * What is wrong is returned, not thrown; empty lines are skipped.
 */
export function readCsv(bestand: string, bytes: Uint8Array, verplicht: readonly string[], optioneel: readonly string[]): CsvBestand {
  const refuse = (regel: number, reden: string, kolommen: readonly (string | null)[] = [null]): CsvBestand => ({
    rijen: [],
    fouten: kolommen.map((kolom) => ({ bestand, regel, kolom, waarde: null, reden })),
    onbekendeKolommen: [],
  });

  const text = decode(bytes);
  if (text === null) return refuse(1, "het bestand is geen UTF-8; sla het op als CSV UTF-8");
  let records: readonly Parsed[];
  try {
    records = parseRecords(text);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return refuse(typeof error["lines"] === "number" ? error["lines"] : 1, REASONS[error.code] ?? "de regel is geen geldige CSV");
  }

  const [header, ...body] = records;
  const kolommen = header?.record.map((k) => k.trim()) ?? [];
  if (!header || kolommen.every((k) => k === "")) return refuse(1, "de kopregel met kolomnamen ontbreekt");
  const twice = kolommen.filter((k, i) => k !== "" && kolommen.indexOf(k) < i);
  if (twice.length > 0) return refuse(1, "deze kolom staat er twee keer in", twice);
  const missing = verplicht.filter((k) => !kolommen.includes(k));
  if (missing.length > 0) return refuse(1, "deze kolom ontbreekt in de kopregel", missing);

  const rijen: CsvRij[] = [];
  const fouten: Bestandsfout[] = [];
  let linesBefore = header.info.lines;
  for (const { record, info } of body) {
    const regel = linesBefore + 1;
    linesBefore = info.lines;
    if (record.length === 1 && record[0]?.trim() === "") continue;
    if (record.length === kolommen.length) rijen.push({ regel, waarden: Object.fromEntries(kolommen.map((k, i) => [k, record[i] ?? ""])) });
    else fouten.push({ bestand, regel, kolom: null, waarde: null, reden: `heeft ${record.length} waarden, de kopregel heeft ${kolommen.length} kolommen` });
  }
  const known = new Set([...verplicht, ...optioneel, ""]);
  return { rijen, fouten, onbekendeKolommen: kolommen.filter((k) => !known.has(k)) };
}
