import { once } from "node:events";
import { crc32, createDeflateRaw } from "node:zlib";

/** A file to put into a zip. */
export interface Zipdeel {
  readonly naam: string;
  /** text, or bytes as they are */
  readonly tekst: Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>;
  /** not compressed: what a reader looks at before it unzips */
  readonly open?: true;
}

const VERSION = 20;
const UTF8 = 0x0800;
/** 1 January 1980, the first day that a zip knows: the same content gives the same file. */
const DATE = 0x0021;

/** Writes a zip; a part is held zipped until it is whole, so that its head says how long it is. */
export async function* writeZip(delen: Iterable<Zipdeel> | AsyncIterable<Zipdeel>): AsyncGenerator<Uint8Array> {
  const central: Buffer[] = [];
  let offset = 0;
  for await (const { naam, tekst, open } of delen) {
    const { pieces, crc, size, zipped } = await compress(tekst, open === true);
    const name = Buffer.from(naam, "utf8");
    const head = Buffer.alloc(26);
    head.writeUInt16LE(VERSION, 0);
    head.writeUInt16LE(UTF8, 2);
    head.writeUInt16LE(open ? 0 : 8, 4);
    head.writeUInt16LE(DATE, 8);
    head.writeUInt32LE(crc, 10);
    head.writeUInt32LE(zipped, 14);
    head.writeUInt32LE(size, 18);
    head.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([signature(0x04034b50), head, name]);
    yield local;
    yield* pieces;
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    central.push(Buffer.concat([signature(0x02014b50), uint16(VERSION), head, rest, name]));
    offset += local.length + zipped;
  }
  const list = Buffer.concat(central);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(central.length, 4);
  end.writeUInt16LE(central.length, 6);
  end.writeUInt32LE(list.length, 8);
  end.writeUInt32LE(offset, 12);
  yield Buffer.concat([list, signature(0x06054b50), end]);
}

async function compress(tekst: Zipdeel["tekst"], open: boolean) {
  let [crc, size, zipped] = [0, 0, 0];
  const pieces: Buffer[] = [];
  const keep = (piece: Buffer) => {
    pieces.push(piece);
    zipped += piece.length;
  };
  const deflate = createDeflateRaw();
  deflate.on("data", keep);
  for await (const part of tekst) {
    const bytes = typeof part === "string" ? Buffer.from(part, "utf8") : Buffer.from(part.buffer, part.byteOffset, part.byteLength);
    crc = crc32(bytes, crc);
    size += bytes.length;
    if (open) keep(bytes);
    else if (!deflate.write(bytes)) await once(deflate, "drain");
  }
  if (!open) {
    deflate.end();
    await once(deflate, "end");
  }
  return { pieces, crc, size, zipped };
}

function signature(n: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(n);
  return bytes;
}

function uint16(n: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(n);
  return bytes;
}
