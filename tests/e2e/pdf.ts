import { inflateSync } from "node:zlib";

/** Width and height of each page of a PDF, in points. */
export function pageSizes(pdf: Buffer): [number, number][] {
  const streams = [...pdf.toString("latin1").matchAll(/stream\r?\n([\s\S]*?)endstream/g)].map(([, body]) => {
    try {
      return inflateSync(Buffer.from(body ?? "", "latin1")).toString("latin1");
    } catch {
      return "";
    }
  });
  const text = [pdf.toString("latin1"), ...streams].join("\n");
  return [...text.matchAll(/\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)\s*\]/g)].map(([, w, h]) => [Number(w), Number(h)]);
}
