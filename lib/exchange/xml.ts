import { SaxesParser, type SaxesTagPlain } from "saxes";
import { Bronfout } from "./map";

/** An element that opens, and its attributes. */
export type Element = SaxesTagPlain;

export interface Lezer {
  readonly open?: (element: Element) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

/**
 * Reads XML as it comes, and stops after each piece so that the caller can hand on what it gathered. Names are taken with the prefixes
 * that every program writes.
 * @throws Bronfout for a DOCTYPE (entities can grow without end, or name files) and for XML that is none
 */
export async function* readXml(bytes: AsyncIterable<Uint8Array>, lezer: Lezer): AsyncGenerator<void> {
  const parser = new SaxesParser({ xmlns: false });
  parser.on("doctype", () => {
    throw new Bronfout("Het bestand heeft een DOCTYPE. Zulke bestanden worden niet gelezen.");
  });
  parser.on("error", () => {
    throw new Bronfout("Het bestand is beschadigd: een onderdeel is geen geldige XML.");
  });
  if (lezer.open) parser.on("opentag", lezer.open);
  if (lezer.close) parser.on("closetag", ({ name }) => lezer.close?.(name));
  if (lezer.text) {
    parser.on("text", lezer.text);
    parser.on("cdata", lezer.text);
  }
  const decoder = new TextDecoder("utf-8", { fatal: true });
  for await (const piece of bytes) {
    parser.write(decode(decoder, piece));
    yield;
  }
  parser.write(decode(decoder)).close();
  yield;
}

function decode(decoder: TextDecoder, piece?: Uint8Array): string {
  try {
    return piece ? decoder.decode(piece, { stream: true }) : decoder.decode();
  } catch {
    throw new Bronfout("Het bestand is beschadigd: een onderdeel is geen UTF-8.");
  }
}

/** The whole of a small part. */
export async function readWhole(bytes: AsyncIterable<Uint8Array>, lezer: Lezer): Promise<void> {
  const xml = readXml(bytes, lezer);
  while (!(await xml.next()).done);
}

/** Text inside an element or an attribute. What XML cannot hold becomes U+FFFD. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"\r\n\t]|[\0-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, (c) => ESCAPES[c] ?? "\uFFFD");
}

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\r": "&#13;", "\n": "&#10;", "\t": "&#9;" };
