import { Leesfout, type Rij } from "./tabel";

/** Longest line, in characters, with all the lines that a quoted value spans. */
const LONGEST = 1_000_000;

const NOT_CLOSED = "een aanhalingsteken wordt niet gesloten";
const AFTER_QUOTE = "na een sluitend aanhalingsteken staat nog tekst";
const INSIDE = "een aanhalingsteken staat midden in een waarde; zet de hele waarde tussen aanhalingstekens en verdubbel het teken";

/**
 * Reads CSV as it comes: `;`, UTF-8 with or without BOM, LF or CRLF, quoting as in RFC 4180. Empty lines are skipped.
 * An own reader: csv-parse took ten times as long for the same lines (ADR 8).
 * @throws Leesfout on the first line that is no CSV
 */
export async function* readCsv(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<readonly Rij[]> {
  const lines = new CsvReader();
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const decode = (chunk?: Uint8Array) => {
    try {
      return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
    } catch {
      throw new Leesfout(lines.regel, "het bestand is geen UTF-8; sla het op als CSV UTF-8");
    }
  };
  for await (const chunk of bytes) yield* lines.read(decode(chunk), false);
  yield* lines.read(decode(), true);
}

/** Cuts text into records; what is no whole record yet is kept for the next piece. */
class CsvReader {
  private rest = "";
  /** the line that the rest begins on */
  regel = 1;

  /** The whole records in what came so far: those before a wrong one are given too. */
  *read(piece: string, last: boolean): Generator<readonly Rij[]> {
    const text = this.rest + piece;
    const rijen: Rij[] = [];
    let at = 0;
    let quote = text.indexOf('"');
    try {
      while (at < text.length) {
        const newline = text.indexOf("\n", at);
        while (quote !== -1 && quote < at) quote = text.indexOf('"', at);
        const simple = quote === -1 || (newline !== -1 && newline < quote);
        if (simple && newline === -1 && !last) break;
        const record = simple ? readSimple(text, at, newline) : readQuoted(text, at, last, this.regel);
        if (record === null) break;
        const blank = record.waarden.length === 1 && record.waarden[0]?.trim() === "";
        if (!blank) rijen.push({ regel: this.regel, waarden: record.waarden });
        this.regel += record.lines;
        at = record.end;
      }
      if (text.length - at > LONGEST) throw new Leesfout(this.regel, quote === -1 ? "de regel is te lang" : NOT_CLOSED);
    } catch (error) {
      if (rijen.length > 0) yield rijen;
      throw error;
    }
    this.rest = text.slice(at);
    if (rijen.length > 0) yield rijen;
  }
}

interface CsvRecord {
  readonly waarden: readonly string[];
  /** where the next record begins */
  readonly end: number;
  readonly lines: number;
}

/** A record without quotes: one line. */
function readSimple(text: string, at: number, newline: number): CsvRecord {
  const stop = newline === -1 ? text.length : newline;
  const line = text.slice(at, text[stop - 1] === "\r" && newline > at ? stop - 1 : stop);
  return { waarden: line.split(";"), end: stop + 1, lines: 1 };
}

/** A record with quotes, over one line or more; null when its end has not come yet. @throws Leesfout */
function readQuoted(text: string, start: number, last: boolean, regel: number): CsvRecord | null {
  const waarden: string[] = [];
  let at = start;
  for (;;) {
    const value = text[at] === '"' ? readValue(text, at) : readPlain(text, at, regel);
    if (value === null) {
      if (!last) return null;
      throw new Leesfout(regel, NOT_CLOSED);
    }
    waarden.push(value.text);
    at = value.end;
    // what closes the value may still have to come
    if (at >= text.length - 1 && !last && text[at] !== ";" && text[at] !== "\n") return null;
    if (text[at] === ";") at += 1;
    else if (at >= text.length) return { waarden, end: at, lines: linesIn(text, start, at) + 1 };
    else if (text[at] === "\n") return { waarden, end: at + 1, lines: linesIn(text, start, at) + 1 };
    else if (text.startsWith("\r\n", at)) return { waarden, end: at + 2, lines: linesIn(text, start, at) + 1 };
    else throw new Leesfout(regel + linesIn(text, start, at), AFTER_QUOTE);
  }
}

/** A quoted value; null when it is not closed. */
function readValue(text: string, at: number): { text: string; end: number } | null {
  let close = text.indexOf('"', at + 1);
  let doubled = false;
  while (close !== -1 && text[close + 1] === '"') {
    doubled = true;
    close = text.indexOf('"', close + 2);
  }
  if (close === -1) return null;
  const inside = text.slice(at + 1, close);
  return { text: doubled ? inside.replaceAll('""', '"') : inside, end: close + 1 };
}

/** A value without quotes, in a line that has some. */
function readPlain(text: string, at: number, regel: number): { text: string; end: number } {
  const ends = [text.indexOf(";", at), text.indexOf("\n", at)].filter((n) => n !== -1);
  let end = ends.length > 0 ? Math.min(...ends) : text.length;
  if (text[end] === "\n" && end > at && text[end - 1] === "\r") end -= 1;
  const value = text.slice(at, end);
  if (value.includes('"')) throw new Leesfout(regel, INSIDE);
  return { text: value, end };
}

function linesIn(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf("\n", from); at !== -1 && at < to; at = text.indexOf("\n", at + 1)) count += 1;
  return count;
}
