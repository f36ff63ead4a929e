import { crc32, createInflateRaw } from "node:zlib";
import { GRENZEN, inMegabytes } from "./grenzen";
import { Bronfout } from "./map";

/** A file inside a zip, not yet unzipped. */
export interface Onderdeel {
  readonly naam: string;
  /** unzips it as it is read; stops at the limit of what a whole upload may unzip to. @throws Bronfout */
  readonly lees: () => AsyncIterable<Uint8Array>;
}

const KAPOT = "Het bestand is beschadigd of niet volledig. Open het in het programma waarin het is gemaakt en sla het opnieuw op.";
const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;

/**
 * Opens a zip by its own list of contents. What it unzips to is counted as it comes, for what a zip says of itself need not be true.
 * @throws Bronfout when it is no zip, damaged, encrypted, or has too many files
 */
export function openZip(bytes: Buffer): readonly Onderdeel[] {
  const teller = { uitgepakt: 0 };
  try {
    return entriesOf(bytes).map((entry) => ({ naam: entry.naam, lees: () => unzip(bytes, entry, teller) }));
  } catch (error) {
    if (error instanceof RangeError) throw new Bronfout(KAPOT);
    throw error;
  }
}

interface Entry {
  readonly naam: string;
  readonly method: number;
  readonly crc: number;
  /** zipped */
  readonly size: number;
  /** of its local header */
  readonly at: number;
}

function entriesOf(bytes: Buffer): Entry[] {
  const end = findEnd(bytes);
  const count = bytes.readUInt16LE(end + 10);
  if (count > GRENZEN.onderdelen) throw new Bronfout(`Het bestand bestaat uit meer dan ${GRENZEN.onderdelen} onderdelen. Dat is te veel.`);
  const entries: Entry[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let i = 0; i < count; i += 1) {
    if (bytes.readUInt32LE(at) !== ENTRY) throw new Bronfout(KAPOT);
    if ((bytes.readUInt16LE(at + 8) & 1) === 1) throw new Bronfout("Het bestand is beveiligd met een wachtwoord. Sla het op zonder wachtwoord.");
    const [name, extra, comment] = [bytes.readUInt16LE(at + 28), bytes.readUInt16LE(at + 30), bytes.readUInt16LE(at + 32)];
    entries.push({ naam: bytes.toString("utf8", at + 46, at + 46 + name), method: bytes.readUInt16LE(at + 10), crc: bytes.readUInt32LE(at + 16), size: bytes.readUInt32LE(at + 20), at: bytes.readUInt32LE(at + 42) });
    at += 46 + name + extra + comment;
  }
  return entries;
}

/** The record that closes a zip: the last, before a comment of at most 65.535 bytes. */
function findEnd(bytes: Buffer): number {
  for (let at = bytes.length - 22; at >= 0 && at >= bytes.length - 22 - 0xffff; at -= 1) if (bytes.readUInt32LE(at) === END) return at;
  throw new Bronfout(KAPOT);
}

async function* unzip(bytes: Buffer, { method, crc, size, at }: Entry, teller: { uitgepakt: number }): AsyncGenerator<Uint8Array> {
  if (at + 30 > bytes.length || bytes.readUInt32LE(at) !== LOCAL) throw new Bronfout(KAPOT);
  const start = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
  const zipped = bytes.subarray(start, start + size);
  if (zipped.length < size || (method !== STORED && method !== DEFLATED)) throw new Bronfout(KAPOT);
  let seen = 0;
  try {
    for await (const piece of method === STORED ? [zipped] : inflate(zipped)) {
      teller.uitgepakt += piece.length;
      if (teller.uitgepakt > GRENZEN.uitgepakt) throw new Bronfout(`Het bestand is uitgepakt groter dan ${inMegabytes(GRENZEN.uitgepakt)}. Dat is te groot.`);
      seen = crc32(piece, seen);
      yield piece;
    }
    if (seen !== crc) throw new Bronfout(KAPOT);
  } catch (error) {
    if (error instanceof Error && "code" in error && String(error.code).startsWith("Z_")) throw new Bronfout(KAPOT);
    throw error;
  }
}

async function* inflate(zipped: Buffer): AsyncGenerator<Uint8Array> {
  const stream = createInflateRaw();
  stream.end(zipped);
  try {
    yield* stream as AsyncIterable<Uint8Array>;
  } finally {
    stream.destroy();
  }
}
